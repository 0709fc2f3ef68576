import { expect, it } from 'vitest';
import { documentationPages } from '../src/documentation.js';
import { desk, ticketIn } from './workflow/factories.js';

it('apps whose names differ by their signs alone have a page each', () => {
  const [app] = desk.apps;
  const apps = [
    { ...app!, key: 'plus', name: 'C++' },
    { ...app!, key: 'sharp', name: 'C#' },
  ];
  const tickets = apps.map(({ key }, at) =>
    ticketIn('done', { key: `HD-${at + 1}`, app: key, documentation: `How ${key} works` }),
  );
  const pages = documentationPages({ ...desk, apps }, tickets);
  expect(pages.map(({ filename }) => filename)).toEqual(['c-contoso.md', 'c-contoso-2.md']);
  expect(pages.map(({ markdown }) => /How (\w+) works/.exec(markdown)?.[1]).sort()).toEqual(['plus', 'sharp']);
});
