import { describe, expect, test } from 'vitest';
import { greets } from '../../src/understand/greeting.js';

describe('words of staff to a customer', () => {
  test.each([
    'Hi Nora,\n\nIt is fixed.',
    'Hello Nora, it is fixed.',
    'Dear Mrs Van den Berg,\nIt is fixed.',
    'Good morning!\nIt is fixed.',
    'Dag Nora,\n\nHet is opgelost.',
    'Beste Nora\n\nHet is opgelost.',
    'Bonjour Madame Dupont,\nC’est corrigé.',
    'Madame, Monsieur,\n\nC’est corrigé.',
    'Sehr geehrte Frau Weber,\ndas ist behoben.',
    '  Guten Tag\n\nDas ist behoben.',
  ])('greet by themselves: %j', (text) => expect(greets(text)).toBe(true));

  test.each([
    '',
    'It is fixed.',
    'Nora, it is fixed.',
    'Thank you, Nora. It is fixed.',
    'Please choose "Hello" in the menu.',
    'De beste oplossing is een nieuwe versie.',
    'Beste oplossing: opnieuw installeren.',
    'C’est corrigé, bonjour à tous.',
    'The build said hello, then stopped.',
    'Hi.',
  ])('do not: %j', (text) => expect(greets(text)).toBe(false));
});
