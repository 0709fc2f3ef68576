import { describe, expect, it } from 'vitest';
import { tokenIn, withoutTokens } from '../../src/domain/tokens.js';

const token = '0123456789abcdefghij';
const desk = { address: 'support@acme.example' };

const places: [string, string, string][] = [
  ['address', `support+${token}@acme.example`, 'in a reply address'],
  ['address', `SUPPORT+${token.toUpperCase()}@ACME.EXAMPLE`, 'in capitals'],
  ['address', `mailto:support%2B${token}%40acme.example`, 'in an encoded link'],
  ['address', `https://safe.example/?url=mailto%253Asupport%252B${token}%2540acme.example`, 'encoded twice'],
  ['key', `[HD-1/${token}]`, 'behind a key'],
  ['key', `mailto:support@acme.example?subject=%5BHD-1%2F${token}%5D%20OK`, 'behind an encoded key'],
  ['messageId', `<${token}@acme.example>`, 'in a Message-ID'],
  ['messageId', `Message-ID: ${token}@acme.example`, 'in a Message-ID without brackets'],
  ['messageId', `mid:%3C${token}%40acme.example%3E`, 'in an encoded Message-ID'],
];

describe('a token', () => {
  it.each(places)('of a desk is found as %s: %s', (place, text) => {
    expect(tokenIn(`See ${text}.`, desk)).toBe(place);
    expect(withoutTokens(`See ${text}.`, { desk }).toLowerCase()).not.toContain(token);
    expect(withoutTokens(`See ${text}.`, { desk, save: token })).toBe(`See ${text}.`);
  });

  it.each(places.filter(([, , where]) => !where.includes('without brackets')))(
    'is shown to nobody, whosever it is: as %s, %s',
    (_place, text) => {
      expect(withoutTokens(text).toLowerCase()).not.toContain(token);
    },
  );

  it.each([
    'support@acme.example',
    'support+urgent@acme.example',
    `support+${token}@other.example`,
    `<${token}@mail.other.example>`,
    `<${token}@acme.example.other>`,
    '[HD-1]',
    'alexandrekerstenfeld@acme.example',
    `https://git.example/commit/${token}`,
  ])('is not %s', (text) => {
    expect(tokenIn(text, desk)).toBeNull();
    expect(withoutTokens(text, { desk })).toBe(text);
  });
});
