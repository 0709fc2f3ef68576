import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMail } from '../../src/understand/parse/parse.js';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);
const traps = readFileSync(join(import.meta.dirname, '../mails/traps/traps.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [language: string, text: string]);

async function verdictOf(text: string): Promise<string> {
  const head =
    'From: Jo Kunde <jo@kunde.example>\r\nSubject: Re: [HD-42] Totals\r\nContent-Type: text/plain; charset=utf-8';
  const mail = await parseMail(Buffer.from(`${head}\r\n\r\n${text.replaceAll('\\n', '\r\n')}\r\n`));
  const greetings = ['Anna Peeters', 'Jo Kunde'];
  const said = { subject: mail.subject, body: newText(mail), greetings, from: mail.from, request: 'release' as const };
  return readVerdict({ ...said, estimate: null }, words).value;
}

describe('answers to a release request that approve nothing', () => {
  it.each(['en', 'nl', 'fr', 'de'])(
    'are taken for no approval in %s',
    async (language) => {
      const approved: string[] = [];
      const own = traps.filter(([of]) => of === language);
      for (const [, text] of own) if ((await verdictOf(text)) === 'ok') approved.push(text);
      expect(own.length).toBeGreaterThan(500);
      expect(approved).toEqual([]);
    },
    60_000,
  );
});
