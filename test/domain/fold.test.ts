import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldTag } from '../../src/domain/fold.js';

it.each([
  ['Top Prio', 'topprio'],
  ['top-prio', 'topprio'],
  ['TOP\u2011PRIO', 'topprio'],
  ['tôp_prio', 'topprio'],
  ['To\u200Bp  Prio', 'topprio'],
  ['Ｔop prio', 'topprio'],
  ['Issue, No Error', 'issue,noerror'],
  ['- –', ''],
])('%j folds to %j', (text, folded) => {
  expect(foldTag(text)).toBe(folded);
});

it('folds what is folded to itself', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldTag(foldTag(text)) === foldTag(text)));
});
