import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VerdictValue } from '../../src/domain/mail.js';
import type { RequestKind } from '../../src/domain/ticket.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import type { VerdictLabel } from './corpus.mjs';
import { isFalse, isPlain, isRight, isSameText, labelsOf, rawMail, rawReply } from './corpus.mjs';

const words = mergeWords(shippedWords);

interface Result<Label extends VerdictLabel> {
  label: Label;
  value: VerdictValue;
  text: string;
}

/** A reply, read as the desk reads it. */
async function readReply<Label extends VerdictLabel>(label: Label, raw: Buffer): Promise<Result<Label>> {
  const mail = await parseMail(raw);
  const body = newText(mail);
  const greetings = ['Anna Peeters', mail.from?.name ?? ''];
  const { request = null, subjects = [] } = label as { request?: RequestKind; subjects?: string[] };
  const said = { subject: mail.subject, subjects, body, greetings, from: mail.from, request };
  return { label, text: body.text, value: readVerdict(said, words).value };
}

async function readAll<Label extends VerdictLabel>(labels: Label[], rawOf: (label: Label) => Buffer) {
  const results: Result<Label>[] = [];
  for (const label of labels) results.push(await readReply(label, rawOf(label)));
  return results;
}

/** Which part of the plain approvals and refusals is recognised. */
function recognised(results: Result<VerdictLabel>[]): number {
  const plain = results.filter(isPlain);
  return plain.filter(isRight).length / plain.length;
}

describe('the replies as mail clients send them', () => {
  let results: Result<ReturnType<typeof labelsOf<'replies'>>[number]>[] = [];
  beforeAll(async () => {
    results = await readAll(labelsOf('replies'), ({ file }) => rawMail('replies', file));
  });

  it('none is taken for an approval that is none', () => {
    expect(results.filter(isFalse('ok')).map((r) => r.label.file)).toEqual([]);
  });

  it('at most one in a hundred is taken for a refusal that is none', () => {
    expect(results.filter(isFalse('not-ok')).length / results.length).toBeLessThanOrEqual(0.01);
  });

  it('of the plain approvals and refusals at least 97 in a hundred are recognised', () => {
    expect(recognised(results)).toBeGreaterThanOrEqual(0.97);
  });

  it('of their texts at least 99 in a hundred are cut as labelled', () => {
    expect(results.filter((r) => isSameText(r.text, r.label)).length / results.length).toBeGreaterThanOrEqual(0.99);
  });

  it('every mail of the folder has a label', () => {
    const mails = readdirSync(join(import.meta.dirname, '../mails/replies')).filter((file) => file.endsWith('.eml'));
    expect(new Set(results.map((r) => r.label.file))).toEqual(new Set(mails));
  });
});

describe('the replies that are signed, encrypted or in winmail.dat', () => {
  it.each(labelsOf('wrapped'))('$file is read as $expect', async (label) => {
    const result = await readReply(label, rawMail('wrapped', label.file));
    expect(result.value).toBe(label.expect);
    expect(isSameText(result.text, label), result.text).toBe(true);
  });
});

describe('the replies as customers type them', () => {
  let results: Result<VerdictLabel>[] = [];
  beforeAll(async () => {
    results = await readAll(
      [...labelsOf('replies-2'), ...labelsOf('replies-3'), ...labelsOf('replies-7'), ...labelsOf('replies-11')],
      rawReply,
    );
  });

  it('none is taken for an approval or a refusal that is none', () => {
    expect(results.filter(isFalse('ok')).map((r) => r.text)).toEqual([]);
    expect(results.filter(isFalse('not-ok')).map((r) => r.text)).toEqual([]);
  });

  it('of the plain approvals and refusals at least 93 in a hundred are recognised, and 80 of the hardest rounds', () => {
    const isOwnWords = ({ label }: Result<VerdictLabel>) => (label as { set?: number }).set! >= 81;
    expect(recognised(results.filter((result) => !isOwnWords(result)))).toBeGreaterThanOrEqual(0.93);
    expect(recognised(results.filter(isOwnWords))).toBeGreaterThanOrEqual(0.8);
  });
});

/** What is lost of approvals is nearly always a fact beside an OK, which may be a fault. */
describe.each<
  [
    folder:
      | 'replies-12'
      | 'replies-13'
      | 'replies-14'
      | 'replies-15'
      | 'replies-16'
      | 'replies-17'
      | 'replies-18'
      | 'replies-19'
      | 'replies-23'
      | 'replies-24'
      | 'replies-30'
      | 'replies-33'
      | 'replies-35'
      | 'replies-39',
    whose: string,
    refusals: number,
    approvals: number,
  ]
>([
  ['replies-12', 'in German and French, sets 91 to 94', 93, 65],
  ['replies-13', 'by somebody who had not seen the reader, set 101', 75, 40],
  ['replies-14', 'ordinary ones in English and Dutch, sets 111 and 112', 97, 97],
  ['replies-15', 'ordinary ones in French and German, sets 121 and 122', 93, 80],
  ['replies-16', 'by somebody else who had not seen the reader, sets 131 to 133', 92, 57],
  ['replies-17', 'by somebody else again, sets 141 to 144', 85, 45],
  ['replies-18', 'of six who wrote what they would accept it by, sets 151 to 156', 99, 94],
  ['replies-19', 'of three more of them, one of traps, sets 157 to 159', 98, 80],
  ['replies-23', 'of five more, four of them 900 short ones of one language each, sets 160 to 164', 94, 78],
  ['replies-24', 'of two who wrote what they would accept it by, sets 165 and 166', 97, 90],
  ['replies-30', 'of one more, with traps of every kind, set 167', 97, 75],
  ['replies-33', 'of one who worded each idea in four languages, set 168', 97, 75],
  ['replies-35', 'of whole mails, most of them friendly and no approval, set 170', 97, 85],
  ['replies-39', 'of two more, one everyday and one of many trades, sets 172 and 173', 90, 70],
])('the replies of %s, %s', (folder, _, refusals, approvals) => {
  let results: Result<VerdictLabel>[] = [];
  beforeAll(async () => {
    results = await readAll(labelsOf(folder), rawReply);
  });

  it('none is taken for an approval that is none, nor a plain one for its opposite', () => {
    expect(results.filter(isFalse('ok')).map((r) => r.text)).toEqual([]);
    const refused = results.filter(isFalse('not-ok'));
    expect(refused.filter((r) => folder !== 'replies-13' || isPlain(r)).map((r) => r.text)).toEqual([]);
  });

  it(`of the refusals at least ${refusals} in a hundred are recognised, of the approvals ${approvals}`, () => {
    const of = (value: VerdictValue) => recognised(results.filter(({ label }) => label.expect === value));
    expect(of('not-ok')).toBeGreaterThanOrEqual(refusals / 100);
    expect(of('ok')).toBeGreaterThanOrEqual(approvals / 100);
  });
});

it('of what three red teams got taken for an answer, none of these is any more (sets 169, 171 and 174)', async () => {
  const results = await readAll(labelsOf('replies-34'), rawReply);
  expect(results.filter((result) => !isRight(result)).map((r) => r.text)).toEqual([]);
});
