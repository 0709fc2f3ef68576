import { expect, it } from 'vitest';
import { offerInWords, offerWords } from '../../src/domain/sayings/offers.js';
import { sideVerbs } from '../../src/workflow/commands.js';
import { moves } from '../../src/workflow/flow.js';

const ofStaff = moves.filter((row) => row.by.some((role) => role !== 'customer' && role !== 'desk'));
/** What moves come to that a mail to staff tells in the flow's words. */
const alerted = moves.filter((row) => row.mails.includes('alert'));
const said = [...new Set([...ofStaff, ...alerted, ...sideVerbs()].map((one) => one.does))];

it('every command that is offered has its words in each language, and there are none of commands that are gone', () => {
  expect(said.filter((does) => !Object.hasOwn(offerWords, does))).toEqual([]);
  expect(Object.keys(offerWords).filter((does) => !said.includes(does))).toEqual(['stores the text']);
});

it('they begin as those in English do, by which text copied from inside is known', () => {
  for (const words of Object.values(offerWords)) for (const one of words) expect(one).toMatch(/^\p{Ll}/u);
});

it('they keep the examples, which are no words of any language', () => {
  const example = (text: string) => text.match(/\b[A-Z]{2,}\b(?: [a-z0-9-]+)?/)?.[0]?.split(' ')[0];
  for (const [does, words] of Object.entries(offerWords))
    for (const one of words) expect(example(one)).toBe(example(does));
});

it('a language without words, or a sentence that is not known, is told in English', () => {
  expect(offerInWords('takes up the work', 'nl')).toBe('begint aan het werk');
  expect(offerInWords('takes up the work', 'pl')).toBe('takes up the work');
  expect(offerInWords('toString', 'nl')).toBe('toString');
});
