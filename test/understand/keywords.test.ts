/** OK and NOT OK as keyboards and mail clients make them. */
import { describe, expect, it } from 'vitest';
import { newText } from '../../src/understand/reply/reply.js';
import { subjectVerdict } from '../../src/understand/verdict/subject-line.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);
const from = { name: 'Jan Jansen', email: 'jan@contoso.example' };

function verdictOf(text: string): string {
  const body = newText({ text, html: null, headers: { from: ['Jan Jansen <jan@contoso.example>'] } });
  return readVerdict({ subject: 'Re: [HD-42] Totals', body, from, request: 'release' }, words).value;
}

describe('a NOT OK', () => {
  it.each(['Not\nok', 'Nicht\nOK.', 'Niet\nok', 'Pas\nOK', 'Hi Anna, not\nOK, the total is wrong.', 'Nicht \n0K'])(
    'counts where a line ended within it: %j',
    (text) => {
      expect(verdictOf(text)).toBe('not-ok');
    },
  );

  it.each(['NOT 0K', 'NIET 0K', 'Pas 0K', 'NICHT 0K', 'N0T OK', 'n0t 0k, empty page', 'N0K', 'NOT-0K'])(
    'counts with a zero for the O: %j',
    (text) => {
      expect(verdictOf(text)).toBe('not-ok');
      expect(subjectVerdict('Re: [HD-42] NIET 0K')).toBe('not-ok');
    },
  );

  it.each(['Nix OK', 'nich ok', 'nix ok, geht nicht'])('counts in dialect: %j', (text) => {
    expect(verdictOf(text)).toBe('not-ok');
  });

  it.each([
    'Not\n\nOK',
    'OK or not\nok',
    'Why not\nOK',
    'Pourquoi pas\nOK',
    'Warum nicht\nOK',
    'Tell me if it is not\nok',
    'Is it not\nok?',
    'Niet\nnodig',
  ])('is none where other words lead up to it or a blank line stands within: %j', (text) => {
    expect(verdictOf(text)).toBe('unclear');
  });
});

describe('an OK', () => {
  it.each([
    "'OK'",
    '"OK" :-)',
    '« OK »',
    '« OK ».',
    '„OK“',
    '‘Okay!’',
    'Dag Anna,\n\n"OK"',
    'Bonjour,\n\n« OK » 🙂\n\nJan',
  ])('approves in quotation marks where nothing else is said: %j', (text) => {
    expect(verdictOf(text)).toBe('ok');
  });

  it.each([
    '"OK" :-(',
    '0K',
    '0kay',
    'ok, n0t',
    '"OK" 😉',
    '"OK"?',
    'The button says:\n"OK"',
    'The button says\n"OK"',
    'It works great with:\n\n"OK"',
    'Ich drücke auf\n« OK »\nund nichts passiert',
    'Je clique sur « OK »',
    '"OK" was what I should write?',
    "'OK' is not what I would call it",
    '"OK"\nThat is what the button says.',
    '« OK »\n\nC’est ce qui est affiché.',
    '"OK" but',
  ])('is none with a zero, or where it may be what somebody quotes: %j', (text) => {
    expect(verdictOf(text)).toBe('unclear');
  });
});
