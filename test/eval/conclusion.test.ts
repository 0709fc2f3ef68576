import { describe, expect, it } from 'vitest';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);

function verdictOf(text: string): string {
  const body = { text, cut: '', below: [] };
  return readVerdict({ subject: 'Re: [HD-42] Totals', body, request: 'release' }, words).value;
}

/** What was tested and came out well, which no phrase covers from end to end. */
const accounts = {
  en: 'We entered two orders with a voucher. The receipt shows the right amount and the mail to the customer is correct.',
  nl: 'We hebben twee bestellingen met een bon ingevoerd. De kassa toont het juiste bedrag en de mail naar de klant klopt.',
  fr: 'Nous avons saisi deux commandes avec un bon. La caisse affiche le bon montant et le mail au client est correct.',
  de: 'Wir haben zwei Bestellungen mit Gutschein erfasst. Die Kasse zeigt den richtigen Betrag und die Mail an den Kunden stimmt.',
};
const permissions = {
  en: ['Please go ahead and release it.', 'So OK.', "It's a go from us."],
  nl: ['Zet maar in productie.', 'Dus OK.', 'Je mag het releasen.'],
  fr: ['Vous pouvez mettre en production.', 'Donc OK.', 'Feu vert de notre part.'],
  de: ['Bitte live schalten.', 'Also OK.', 'Wir erteilen hiermit die Freigabe.'],
};
const facts = {
  en: 'The logo sits on the letterhead.',
  nl: 'Het logo staat op het briefhoofd.',
  fr: "Le logo figure sur l'en-tête.",
  de: 'Das Logo steht im Briefkopf.',
};
const locales = ['en', 'nl', 'fr', 'de'] as const;

describe.each(locales)('an approval that concludes an account of what was tested, in %s', (locale) => {
  it('approves in words that permit, or in an OK that says that it concludes', () => {
    const read = permissions[locale].map((permission) => verdictOf(`${accounts[locale]}\n\n${permission}\n\nJo`));
    expect(read).toEqual(['ok', 'ok', 'ok']);
  });

  it('is none where a bare fact, a question or a wish stands in the account', () => {
    const [permission] = permissions[locale];
    for (const spoiling of [facts[locale], `${facts[locale].slice(0, -1)}?`]) {
      expect(verdictOf(`${accounts[locale]} ${spoiling} ${permission}`)).toBe('unclear');
      expect(verdictOf(`${spoiling} ${accounts[locale]} ${permission}`)).toBe('unclear');
    }
  });

  it('is none where something that is not understood stands behind it', () => {
    const [permission] = permissions[locale];
    expect(verdictOf(`${accounts[locale]} ${permission} ${facts[locale]}`)).toBe('unclear');
  });
});

/** The same in one sentence, and what takes the permission at its end back. */
const oneSentence = {
  en: ['The discount comes out right on every receipt', 'you may release it'],
  nl: ['De korting klopt op elke bon', 'je mag het releasen'],
  fr: ['La remise tombe juste dans toute la boutique', 'vous pouvez la publier'],
  de: ['Der Rabatt stimmt auf jedem Beleg', 'ihr könnt es live schalten'],
};
const lessThan = {
  en: ['The receipt shows the logo', 'If the discount comes out right', 'The discount was right yesterday'],
  nl: ['De bon toont het logo', 'Als de korting klopt', 'De korting klopte gisteren'],
  fr: ['Le reçu affiche le logo', 'Si la remise tombe juste', 'La remise était juste hier'],
  de: ['Der Beleg zeigt das Logo', 'Wenn der Rabatt stimmt', 'Der Rabatt stimmte gestern'],
};
const later = { en: 'tomorrow', nl: 'morgen', fr: 'demain', de: 'morgen' };

describe.each(locales)('an approval that concludes an account in the same sentence, in %s', (locale) => {
  const [account, permission] = oneSentence[locale];

  it('approves behind a pause', () => {
    expect(verdictOf(`${account}, ${permission}.`)).toBe('ok');
  });

  it('is none behind a bare fact, a condition, or what was right yesterday', () => {
    for (const told of lessThan[locale]) {
      expect(verdictOf(`${told}, ${permission}.`)).toBe('unclear');
      expect(verdictOf(`${told}. ${permission}.`)).toBe('unclear');
    }
  });

  it('is none where it is for later, or a question', () => {
    expect(verdictOf(`${account}, ${permission} ${later[locale]}.`)).toBe('unclear');
    expect(verdictOf(`${account}, ${permission}?`)).toBe('unclear');
  });
});

describe('an account', () => {
  it.each([
    ['a condition', 'When the receipt shows the right amount, release it.'],
    ['a lone OK', `${accounts.en} OK.`],
    ['what somebody else says', `${accounts.en} Peter says: release it.`],
    ['what was said before', `${accounts.en} Yesterday I wrote: release it.`],
    ['another permission', `${accounts.en} You may log in to our payroll server.`],
    ['an amount', `${accounts.en} The total reads 1,140. Release it.`],
  ])('is concluded by no approval where it holds %s', (_, text) => {
    expect(verdictOf(text)).toBe('unclear');
  });

  it('may be a list of what was tested', () => {
    const list = '- a new route: OK\n- a detour: OK\n- the signature on the tablet: OK\n\nYou may release it.';
    expect(verdictOf(`Our tests of today:\n${list}`)).toBe('ok');
    expect(verdictOf(`Our tests of today:\n${list.replace('detour: OK', 'detour: on Monday')}`)).toBe('unclear');
  });
});
