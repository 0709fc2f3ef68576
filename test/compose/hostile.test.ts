import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fields, Shape } from '../../src/compose/shapes.js';
import { sampleValues, type Variables, variablesOf } from '../../src/compose/variables.js';
import { attack, bare, foreignMarkup, printed } from './attacks.js';
import { everyName, hrefs, locales, shipped, visible } from './shipped.js';

const urls = fc.oneof(
  attack,
  fc.constantFrom(
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    ' data:text/html,<b>',
    'https://a.example/?a="><b>&c=d',
    'mailto:a@b.example?subject=x',
  ),
);

/** Values of any kind; a text is marked at both ends, so that it is found again where it is printed. */
function hostile(shape: Shape, depth = 0): fc.Arbitrary<unknown> {
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 6 });
  switch (shape.type) {
    case 'record':
      return maybe(hostileFields(shape.fields, depth));
    case 'list':
      return fc.array(hostileFields(shape.fields, depth + 1), { maxLength: 2 });
    case 'text':
    case 'words':
      return maybe(attack.map((value) => `m9(${value})9m`));
    case 'link':
      return maybe(urls);
    case 'moment':
      return maybe(fc.integer({ min: 0, max: 4e12 }));
    case 'number':
      return maybe(fc.integer());
    case 'flag':
      return fc.boolean();
  }
}

function hostileFields(fields: Fields, depth = 0): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, hostile(shape, depth)])));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('m9(') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Kept whatever the template does with them: without these there would be no mail. */
function complete(name: (typeof everyName)[number], values: Record<string, unknown>): Variables {
  const { desk, recipient, ticket, requester, now } = sampleValues(name, 'sparse');
  const filled = { ...values, desk: values.desk ?? desk, recipient: values.recipient ?? recipient };
  return {
    ...filled,
    ticket: values.ticket ?? ticket,
    requester: values.requester ?? requester,
    now: values.now ?? now,
  } as Variables;
}

const everywhere = everyName.flatMap((name) => locales.map((locale) => [locale, name] as const));

describe.each(everywhere)('%s/%s', (locale, name) => {
  test('shows hostile values as the characters they are, in both parts and the subject', () => {
    const property = fc.property(hostileFields(variablesOf(name)), (made) => {
      const values = complete(name, made);
      const mail = shipped.render(name, [locale], values);
      expect(mail.problem).toBeNull();
      expect(foreignMarkup(mail.html)).toEqual([]);
      for (const href of hrefs(mail.html)) expect(href).toMatch(/^(?:https?:\/\/|mailto:|#$)/i);
      const known = new Set(textsIn(values).map(bare));
      const inText = new Set(printed(mail.text));
      const inHtml = new Set(printed(visible(mail.html)));
      // A subject is cut where it is too long, and a value with it.
      const inSubject = mail.subject.includes('…') ? [] : printed(mail.subject);
      for (const value of [...inText, ...inHtml, ...inSubject]) expect(known).toContain(value);
      expect(mail.subject).not.toMatch(/!\p{L}/u);
      // The desk's name stands above the HTML part alone.
      inHtml.delete(bare(values.desk.name ?? ''));
      expect([...inHtml].filter((value) => !inText.has(value))).toEqual([]);
      expect(mail.subject).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
      expect([...mail.subject].length).toBeLessThanOrEqual(260);
      expect(mail.text).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    });
    fc.assert(property, { numRuns: 5 });
  });
});

test('every value that is in one part is in the other', () => {
  const values = complete('proposal', {
    body: 'm9(<b>{{x}}</b>)9m',
    ticket: { ...sampleValues('proposal').ticket, title: 'm9([x](javascript:1))9m' },
  });
  const { text, html, subject } = shipped.render('proposal', ['en'], values);
  expect(subject).toContain('m9([x](javascript:1))9m');
  expect(text).toContain('m9(<b>{{x}}</b>)9m');
  expect(visible(html)).toContain('m9(<b>{{x}}</b>)9m');
});
