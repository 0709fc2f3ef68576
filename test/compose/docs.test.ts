import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helperUses } from '../../src/compose/helpers.js';
import type { Fields } from '../../src/compose/shapes.js';
import { vocabulary } from '../../src/compose/variables.js';

const page = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8').replace(/ +/g, ' ');

function rows(fields: Fields, before = ''): string[] {
  return Object.entries(fields).flatMap(([name, shape]) => {
    const inner = 'fields' in shape ? rows(shape.fields, `${before}${name}${shape.type === 'list' ? '[]' : ''}.`) : [];
    return [`| \`${before}${name}\` | ${shape.type} |`, ...inner];
  });
}

test('the page for admins tells every variable with its kind', () => {
  const shapes = Object.fromEntries(Object.entries(vocabulary).map(([name, { shape }]) => [name, shape]));
  for (const row of rows(shapes)) expect(page).toContain(row);
});

test('the page for admins tells every helper', () => {
  for (const helper of Object.keys(helperUses)) expect(page).toMatch(new RegExp(`\\{\\{#?${helper} `));
});
