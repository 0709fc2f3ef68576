/** Mails whose new text was once read wrong: what is cut from them and what is kept is what was labelled. */
import { describe, expect, it } from 'vitest';
import { readMail } from '../../src/understand/read.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { type HeldOutLabel, heldOut, isSameText, rawMail } from './corpus.mjs';

const folder = 'replies-6-text';
const words = mergeWords(shippedWords);
const own = { address: 'support@acme.example', isOwnMessageId: () => false };

describe('the mails of replies-6-text', () => {
  it.each(heldOut(folder).map((label): [string, HeldOutLabel] => [`${label.file} (${label.client})`, label]))(
    '%s has the labelled text, and is taken for nothing that it is not',
    async (_, label) => {
      const { mail, said } = await readMail(rawMail(folder, label.file), own);
      expect(isSameText(said.text, label)).toBe(true);
      const { subject, from } = mail;
      const given = { subject, body: said, greetings: ['Anna Peeters'], from, request: label.request };
      expect([...label.expect, 'unclear']).toContain(readVerdict(given, words).value);
    },
  );
});
