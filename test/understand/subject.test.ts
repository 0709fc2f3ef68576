import { describe, expect, it } from 'vitest';
import { bareSubject, isForward, keysIn, tokensIn } from '../../src/understand/subject.js';

const desk = { prefix: 'HD' };

describe('the bare subject', () => {
  it.each([
    ['Totals are wrong', 'Totals are wrong'],
    ['Re: Totals', 'Totals'],
    ['RE: Totals', 'Totals'],
    ['re:Totals', 'Totals'],
    ['Re: Re: RE: Totals', 'Totals'],
    ['AW: Summe', 'Summe'],
    ['Antw: Totaal', 'Totaal'],
    ['Antwort: Summe', 'Summe'],
    ['Betr.: Totaal', 'Totaal'],
    ['Réf. : Total', 'Total'],
    ['SV: Summa', 'Summa'],
    ['VS: Summa', 'Summa'],
    ['Fwd: Totals', 'Totals'],
    ['FW: Totals', 'Totals'],
    ['WG: Summe', 'Summe'],
    ['TR: Total', 'Total'],
    ['Doorst: Totaal', 'Totaal'],
    ['Re[2]: Totals', 'Totals'],
    ['Re(3): Totals', 'Totals'],
    ['Re^2: Totals', 'Totals'],
    ['Re： Totals', 'Totals'],
    ['Re: [HD-42] Totals', 'Totals'],
    ['[HD-42] Re: Totals', 'Totals'],
    ['Fwd: Re: [HD-42] AW: Totals', 'Totals'],
    ['Re: [hd-42] Totals', 'Totals'],
    ['Re: [HD-42/abc123] Totals', 'Totals'],
    ['Totals [HD-7] again', 'Totals again'],
    ['Re: Totals\u00a0 are   wrong ', 'Totals are wrong'],
    ['[URGENT] Re: Totals', '[URGENT] Re: Totals'],
    ['Totals: Re: nothing', 'Totals: Re: nothing'],
    ['Regarding: totals', 'Regarding: totals'],
    ['[AB-7] Totals', '[AB-7] Totals'],
    ['[HD-] Totals', '[HD-] Totals'],
    ['Re: [HD-42]', ''],
    ['', ''],
  ])('of %j is %j', (subject, bare) => {
    expect(bareSubject(subject, desk)).toBe(bare);
  });
});

describe('keys and tokens', () => {
  it.each([
    ['[HD-42] Totals', ['HD-42'], []],
    ['Re: [hd-42] and [HD-7] and [HD-42]', ['HD-42', 'HD-7'], []],
    ['[HD-42/0k3ABC] OK', ['HD-42'], ['0k3abc']],
    ['[ HD-42 ] Totals', ['HD-42'], []],
    ['HD-42 Totals', [], []],
    ['[AB-1] [HD-] [HD-1234567890123]', [], []],
  ])('of %j are %j and %j', (subject, keys, tokens) => {
    expect([keysIn(subject, desk), tokensIn(subject, desk)]).toEqual([keys, tokens]);
  });
});

it('tells a forwarded subject from an answered one', () => {
  expect(['Fwd: a', 'FW: a', 'WG: a', 'TR: a', 'Doorst: a', 'Fwd[2]: a'].map(isForward)).toEqual(Array(6).fill(true));
  expect(['Re: a', 'AW: a', 'SV: a', 'Forward: a', 'a Fwd: b'].map(isForward)).toEqual(Array(5).fill(false));
});
