import { describe, expect, test } from 'vitest';
import { checkTemplate, sampleValues } from '../../src/compose/variables.js';
import { customerTemplates, staffTemplates } from '../../src/domain/decision.js';
import { everyName, hrefs, locales, shipped, shippedFiles, visible } from './shipped.js';

const render = (name: (typeof everyName)[number], extent: 'full' | 'sparse' = 'full', locale = 'en') =>
  shipped.render(name, [locale], sampleValues(name, extent));

/** The first line of `customer-reply`. */
const goesToCustomer: Record<string, string> = {
  en: 'An answer to this mail goes to the customer.',
  nl: 'Een antwoord op deze mail gaat naar de klant.',
  fr: 'Une réponse à ce mail est envoyée au client.',
  de: 'Eine Antwort auf diese Mail geht an den Kunden.',
};

const withoutSpace = (text: string) => text.replace(/[\s>]+/g, '');

test('the shipped templates and their layout have no problem', () => {
  expect(shipped.problems).toEqual([]);
});

test('English, Dutch, French and German are shipped', () => {
  expect([...locales].sort()).toEqual(['de', 'en', 'fr', 'nl']);
});

test.each(locales)('every template of the desk is shipped in %s, with the partials that English has', (locale) => {
  const namesIn = (wanted: string) => shippedFiles.filter((file) => file.locale === wanted).map((file) => file.name);
  expect(namesIn(locale)).toEqual(expect.arrayContaining(everyName));
  expect(namesIn(locale).sort()).toEqual(namesIn('en').sort());
});

describe.each(locales.flatMap((locale) => everyName.map((name) => [locale, name] as const)))(
  '%s/%s',
  (locale, name) => {
    test.each(['full', 'sparse'] as const)('renders with %s values, and nothing of the machinery shows', (extent) => {
      const mail = render(name, extent, locale);
      expect(mail).toMatchObject({ usedFallback: null, problem: null });
      for (const part of [mail.subject, mail.text, mail.html]) {
        expect(part).not.toMatch(/\{\{|\}\}|xq7|undefined|\[object|NaN/);
      }
      expect(mail.text).not.toMatch(/\*\*|\]\(|\n{3,}|[\u0001-\u0008]/);
      expect(mail.subject).not.toBe('');
    });

    test('says everything in the text part that the HTML part says, with every link', () => {
      const { html, text } = render(name, 'full', locale);
      const said = withoutSpace(text);
      const lines = visible(html)
        .split('\n')
        .map((line) => line.trim());
      const [brand = '', ...content] = lines.filter((line) => line !== '');
      expect(brand).toBe('Acme Support');
      for (const line of content) {
        const words = line.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
        for (const word of words) expect(said).toContain(word);
      }
      for (const href of hrefs(html)) expect(text).toContain(href);
    });

    test('has a subject that is no command and shouts nothing', () => {
      const { subject } = render(name, 'full', locale);
      expect(subject).not.toMatch(/!|^(?:\[HD-42\] )?[A-Z]{4,}\b/);
      if (!['digest', 'alert', 'sign-in', 'template'].includes(name)) expect(subject).toMatch(/^\[HD-42\] /);
    });
  },
);

describe.each(locales)('in %s', (locale) => {
  test('the link to sign in speaks of no command, since an answer to it comes to nothing', () => {
    const { text, html } = render('sign-in', 'sparse', locale);
    expect(text).not.toMatch(/command|opdracht|Befehl|objet|subject|mailto:/i);
    expect(html).not.toMatch(/command|opdracht|Befehl|objet|mailto:/i);
    expect(text.split('\n-- \n')[1]).toContain('support@');
  });

  test.each(staffTemplates.filter((name) => name !== 'sign-in'))(
    '%s ends with the commands that are possible now',
    (name) => {
      const { text, html } = render(name, 'full', locale);
      const body = text.split('\n-- \n')[0] ?? '';
      expect(body.trimEnd().split('\n').at(-1)).toMatch(/^ {2}<mailto:support\+[^>]+>$/);
      expect(html).toContain('>NOTE</a>: say something to the team');
    },
  );

  test.each(customerTemplates)('%s tells the customer nothing internal', (name) => {
    const secret = 'only for the team';
    const values = sampleValues(name);
    const { text, html } = shipped.render(name, [locale], {
      ...values,
      reason: secret,
      task: { title: 'T', estimate: '6 hours', scope: secret },
      watchers: [{ name: secret, email: secret }],
      commands: [{ label: secret, href: 'mailto:a@b.example', does: secret, onward: true }],
    });
    expect(text + html).not.toContain(secret);
  });

  test.each(['answer', 'proposal', 'solution', 'reminder', 'unclear'] as const)(
    '%s has both links, and says that OK or NOT OK is enough',
    (name) => {
      const { text, html } = render(name, 'full', locale);
      expect(text).toMatch(/^OK: mailto:\S+OK$/m);
      expect(text).toMatch(/^NOT OK: mailto:\S+NOT%20OK$/m);
      expect(text).toMatch(/^[^\n:]*\bOK\b[^\n:]*\bNOT OK\b/m);
      expect(hrefs(html).filter((href) => /OK$/.test(href))).toHaveLength(2);
    },
  );

  test('the first line of customer-reply says that an answer goes to the customer', () => {
    const { text, html } = render('customer-reply', 'full', locale);
    expect(text.split('\n')[0]).toBe(goesToCustomer[locale]);
    expect(visible(html).trim().split(/\n+/)[1]).toBe(goesToCustomer[locale]);
  });

  test('no other mail to staff says that its answer goes to the customer, and customer-reply does not say the contrary', () => {
    for (const name of staffTemplates.filter((other) => other !== 'customer-reply')) {
      expect(render(name, 'full', locale).text).not.toContain(goesToCustomer[locale]?.slice(0, -1));
    }
    expect(render('customer-reply', 'full', locale).text).not.toMatch(
      /note to the team|notitie voor het team|note pour l'équipe|Notiz an das Team/,
    );
  });
});

test('a moment is written in the zone of the desk', () => {
  expect(render('received').text).toContain('Thursday 3 December, 10:12');
  const values = { ...sampleValues('received'), due: Date.UTC(2027, 0, 4, 12) };
  expect(shipped.render('received', ['en'], values).text).toContain('Monday 4 January 2027, 13:00');
});

test.each([
  ['nl', Date.UTC(2026, 11, 3, 9, 12), 'donderdag 3 december om 10:12'],
  ['nl-BE', Date.UTC(2027, 0, 4, 12), 'maandag 4 januari 2027 om 13:00'],
  ['fr', Date.UTC(2026, 11, 3, 9, 12), 'jeudi 3 décembre à 10:12'],
  ['fr', Date.UTC(2027, 1, 1, 12), 'lundi 1er février 2027 à 13:00'],
  ['de', Date.UTC(2026, 11, 3, 9, 12), 'Donnerstag, 3. Dezember, 10:12 Uhr'],
  ['de-AT', Date.UTC(2027, 0, 4, 12), 'Montag, 4. Januar 2027, 13:00 Uhr'],
])('a moment is written as people write it in %s', (locale, due, written) => {
  expect(shipped.render('received', [locale], { ...sampleValues('received'), due }).text).toContain(written);
});

test('a mail of a language that is not shipped comes in English, which is no failure', () => {
  const mail = shipped.render('planned', ['xx-YY', 'en'], sampleValues('planned'));
  expect(mail).toMatchObject({ usedFallback: null, problem: null });
});

test.each(locales)('every template in %s passes its own check with the partials of its locale', (locale) => {
  const files = shippedFiles.filter((file) => file.locale === locale);
  const partials = Object.fromEntries(
    files.filter((file) => file.name.startsWith('_')).map((file) => [file.name.slice(1), file.source]),
  );
  for (const file of files.filter((other) => !other.name.startsWith('_'))) {
    expect(checkTemplate(file.name, file.source, partials)).toEqual([]);
  }
});
