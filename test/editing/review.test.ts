import { describe, expect, test } from 'vitest';
import { type Edit, problemsOf, toldInEnglish } from '../../src/editing/review.js';
import { shippedFiles, shippedLayout } from '../compose/shipped.js';

const file = (locale: string, name: string, source: string) => ({
  locale,
  name,
  source,
  path: `${locale}/${name}.hbs`,
});
const found = (edit: Edit, ...own: ReturnType<typeof file>[]) =>
  toldInEnglish(problemsOf({ files: [...shippedFiles, ...own], layout }, edit)).map(
    ({ line, message }) => `${line}: ${message}`,
  );
const layout = { source: shippedLayout, path: 'layout.hbs' };
const hello = { locale: 'en', name: '_hello' };

describe('of a changed partial', () => {
  test('what it breaks elsewhere is counted by its own lines, and told once for all templates', () => {
    const [first = '', ...others] = found({ id: hello, source: 'Hello,\n\nwith version {{version}}.\n' });
    expect(first).toMatch(
      /^3: "version" is no variable of "alert" \(in en\/alert:3, which includes this partial, and in \d\d more\)$/,
    );
    expect(others).toEqual([]);
  });

  test('templates of other locales count that have no partial of that name themselves', () => {
    const own = file('nl', 'done', 'subject: x\n\n{{> opening}}\n');
    const opening = { locale: 'en', name: '_opening' };
    const source = '{{version}}\n{{code}}\n';
    const told = '2: "code" is no variable of "done" (in nl/done:3, which includes this partial)';
    expect(found({ id: opening, source }, own)).toEqual([told]);
    expect(found({ id: opening, source }, own, file('nl', '_opening', 'Dag,\n'))).toEqual([]);
  });

  test('what was wrong before, or is wrong with the template itself, is not laid at its door', () => {
    const broken = file('en', 'done', 'subject: x\n\n{{> hello}}\n{{oops}}\n');
    expect(found({ id: hello, source: 'Good day,\n' }, broken)).toEqual([]);
  });

  test('what shows only when all of a mail is made is told with the template', () => {
    const lists = Array.from({ length: 13 }, (_, depth) => `{{#each ${'../'.repeat(depth)}queue}}`);
    const rows = lists.join('') + 'x'.repeat(400) + '{{/each}}'.repeat(lists.length);
    const own = file('en', 'task-next', 'subject: x\n\n{{> rows}}\n');
    const [first = ''] = found({ id: { locale: 'en', name: '_rows' }, source: rows }, own, file('en', '_rows', 'x'));
    expect(first).toMatch(/^1: .*\(in en\/task-next:\d+, which includes this partial\)$/);
  });
});
