import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { VerdictValue } from '../../src/domain/mail.js';
import { parseMail } from '../../src/understand/parse.js';
import { newText } from '../../src/understand/reply.js';
import { readVerdict } from '../../src/understand/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/words.js';

const folder = join(import.meta.dirname, '../mails/replies');

interface Label {
  file: string;
  client: string;
  language: string;
  expect: VerdictValue;
  /** An answer that anybody would understand at once. */
  plain: boolean;
  kind: string;
  newText: string;
  signOff?: string;
}

interface Result {
  label: Label;
  value: VerdictValue;
  why: string;
  text: string;
  textRight: boolean;
}

/** Every labelled reply of the corpus, read as the desk reads it. */
async function readAll(): Promise<Result[]> {
  const words = mergeWords(shippedWords);
  const labels = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Label);
  const results: Result[] = [];
  for (const label of labels) {
    const mail = await parseMail(readFileSync(join(folder, label.file)));
    const body = newText(mail);
    const verdict = readVerdict(
      { subject: mail.subject, body, greetings: ['Anna Peeters', mail.from?.name ?? ''] },
      words,
    );
    results.push({ label, ...verdict, text: body.text, textRight: isSame(body.text, label) });
  }
  return results;
}

/** Whether a courtesy at the end belongs to the text is a matter of taste; every other word is not. */
function isSame(text: string, label: Label): boolean {
  const bare = (s: string) =>
    s
      .replace(/\u200b/g, '')
      .replace(/[\s*_]+/g, ' ')
      .trim();
  const [got, wanted] = [bare(text), bare(label.newText)];
  const sign = bare(label.signOff ?? '');
  if (got === wanted) return true;
  const rest = got.startsWith(wanted) ? got.slice(wanted.length).trim() : null;
  return rest !== null && sign.includes(rest);
}

function countedBy(results: Result[], key: (label: Label) => string): string {
  const groups = new Map<string, Result[]>();
  for (const result of results) groups.set(key(result.label), [...(groups.get(key(result.label)) ?? []), result]);
  const rows = [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, all]) => {
      const right = all.filter((r) => r.value === r.label.expect).length;
      const falseOk = all.filter(isFalse('ok')).length;
      const falseNotOk = all.filter(isFalse('not-ok')).length;
      const text = all.filter((r) => r.textRight).length;
      return [name, all.length, right, falseOk, falseNotOk, text]
        .map((cell, i) => (i === 0 ? String(cell).padEnd(28) : String(cell).padStart(12)))
        .join('');
    });
  return [
    `${''.padEnd(28)}${['mails', 'right', 'false ok', 'false not-ok', 'text right'].map((h) => h.padStart(12)).join('')}`,
    ...rows,
  ].join('\n');
}

const isFalse = (value: VerdictValue) => (r: Result) => r.value === value && r.label.expect !== value;

describe('the labelled replies', () => {
  let results: Result[] = [];
  beforeAll(async () => {
    results = await readAll();
    const lines = [
      countedBy(results, (l) => l.client),
      countedBy(results, (l) => l.language),
      countedBy(results, (l) => l.expect),
    ];
    for (const r of results) {
      if (r.value !== r.label.expect)
        lines.push(`${r.label.file} [${r.label.kind}] expected ${r.label.expect}, read ${r.value}: ${r.why}`);
      if (!r.textRight)
        lines.push(
          `${r.label.file} [${r.label.kind}] text ${JSON.stringify(r.text)} instead of ${JSON.stringify(r.label.newText)}`,
        );
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  test('none is taken for an approval that is none', () => {
    expect(results.filter(isFalse('ok')).map((r) => r.label.file)).toEqual([]);
  });

  test('at most one in a hundred is taken for a refusal that is none', () => {
    expect(results.filter(isFalse('not-ok')).length / results.length).toBeLessThanOrEqual(0.01);
  });

  test('of the plain approvals and refusals at least 97 in a hundred are recognised', () => {
    const plain = results.filter((r) => r.label.plain && r.label.expect !== 'unclear');
    expect(plain.filter((r) => r.value === r.label.expect).length / plain.length).toBeGreaterThanOrEqual(0.97);
  });

  test('every mail of the folder has a label', () => {
    const mails = readdirSync(folder).filter((file) => file.endsWith('.eml'));
    expect(new Set(results.map((r) => r.label.file))).toEqual(new Set(mails));
  });
});
