import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { verbs } from '../../src/domain/command.js';
import { readCommands } from '../../src/understand/command.js';
import { exampleDeskOf } from '../support/house.js';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const pages = [
  'README.md',
  ...readdirSync(new URL('docs', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

it.each(pages)('%s links to nothing that is not there', (page) => {
  const links = [...withoutCode(read(page)).matchAll(/\]\(([^)#\s]+)(#[^)]*)?\)/g)].map(([, target = '']) => target);
  const inside = links.filter((target) => !/^[a-z]+:/.test(target));
  expect(inside.filter((target) => !existsSync(new URL(target, new URL(page, root))))).toEqual([]);
});

it('the command card has every command, and each of its examples is one', () => {
  const card = read('docs/command-card.md');
  const shown = [...card.matchAll(/`(![A-Z][^`]*)`/g)].map(([, command = '']) => command.replace('…', 'acme.example'));
  expect(verbs.filter((verb) => !shown.some((command) => command.startsWith(`!${verb}`)))).toEqual([]);
  const desk = exampleDeskOf();
  const read_ = shown.map((command) => [
    command,
    readCommands(`Re: [HD-42] Title ${command}`, desk, { title: null, answeredSubject: null }).kind,
  ]);
  expect(read_.filter(([, kind]) => kind !== 'commands')).toEqual([]);
});

it('the command card fits a page', () => {
  expect(read('docs/command-card.md').split('\n').length).toBeLessThan(60);
});

function withoutCode(page: string): string {
  return page.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
}
