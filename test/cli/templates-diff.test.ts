import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lineDiff } from '../../src/editing/line-diff.js';
import { shippedTemplates } from '../../src/template-files.js';
import { Place } from './postdesk.js';

let place: Place;
beforeAll(async () => {
  place = await Place.make({ templates: 'mails' });
  await mkdir(place.path('mails/en'), { recursive: true });
  await mkdir(place.path('mails/xx'));
  const shipped = await readFile(join(shippedTemplates, 'en/released.hbs'), 'utf8');
  await writeFile(place.path('mails/en/released.hbs'), shipped.replace(/^subject: .*$/m, 'subject: It is there'));
  await writeFile(place.path('mails/en/done.hbs'), await readFile(join(shippedTemplates, 'en/done.hbs')));
  await writeFile(place.path('mails/xx/done.hbs'), 'subject: Done\n\nDone.\n');
});
afterAll(() => place.remove());

it('templates diff shows what the desk has made of the shipped templates', async () => {
  const { code, out } = await place.run('templates', 'diff');
  expect(code).toBe(0);
  expect(out).toContain('en/done.hbs: the same as the shipped one\n');
  expect(out).toContain('xx/done.hbs: nothing is shipped under that name\n');
  expect(out).toMatch(
    /--- shipped\/en\/released\.hbs\n\+\+\+ own\/en\/released\.hbs\n@@ -1,4 \+1,4 @@\n-subject: .*\n\+subject: It is there\n /,
  );
});

it('templates diff NAME shows that one, --last how the mails on the last tickets differ', async () => {
  await place.run('migrate');
  const { out } = await place.run('templates', 'diff', 'released', '--last', '2', '--json');
  expect(JSON.parse(out)).toEqual([
    { file: 'en/released.hbs', state: 'changed', diff: expect.any(String), tickets: [] },
  ]);
  expect((await place.run('templates', 'diff', '--last', 'few')).code).toBe(2);
});

it('a diff makes the one text into the other', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', '-x', '+y'), { maxLength: 40 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const text = (of: string[]) => of.map((line) => `${line}\n`).join('');
      expect(applied(before, lineDiff(text(before), text(after)))).toEqual(after);
    }),
  );
});

/** As `patch` does, and as strict: every line must be what the diff says that it is. */
function applied(before: string[], diff: string): string[] {
  const after: string[] = [];
  let at = 0;
  for (const line of diff === '' ? [] : diff.split('\n')) {
    const hunk = /^@@ -(\d+),(\d+) \+\d+,\d+ @@$/.exec(line);
    if (hunk) {
      const start = Number(hunk[1]) - (Number(hunk[2]) > 0 ? 1 : 0);
      after.push(...before.slice(at, start));
      at = start;
      continue;
    }
    if (line[0] !== '+') expect(before[at++]).toBe(line.slice(1));
    if (line[0] !== '-') after.push(line.slice(1));
  }
  return [...after, ...before.slice(at)];
}
