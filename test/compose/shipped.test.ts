import { describe, expect, test } from 'vitest';
import { checkTemplate, sampleValues } from '../../src/compose/variables.js';
import { customerTemplates, staffTemplates } from '../../src/domain/decision.js';
import { everyName, hrefs, shipped, shippedFiles, visible } from './shipped.js';

const render = (name: (typeof everyName)[number], extent: 'full' | 'sparse' = 'full') =>
  shipped.render(name, ['en'], sampleValues(name, extent));

const withoutSpace = (text: string) => text.replace(/[\s>]+/g, '');

test('the shipped templates and their layout have no problem', () => {
  expect(shipped.problems).toEqual([]);
});

test('every template of the desk is shipped in English', () => {
  const names = shippedFiles.filter((file) => file.locale === 'en').map((file) => file.name);
  expect(names).toEqual(expect.arrayContaining(everyName));
});

describe.each(everyName)('%s', (name) => {
  test.each(['full', 'sparse'] as const)('renders with %s values, and nothing of the machinery shows', (extent) => {
    const mail = render(name, extent);
    expect(mail).toMatchObject({ usedFallback: null, problem: null });
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part).not.toMatch(/\{\{|\}\}|xq7|undefined|\[object|NaN/);
    }
    expect(mail.text).not.toMatch(/\*\*|\]\(|\n{3,}|[\u0001-\u0008]/);
    expect(mail.subject).not.toBe('');
  });

  test('says everything in the text part that the HTML part says, with every link', () => {
    const { html, text } = render(name);
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
    const { subject } = render(name);
    expect(subject).not.toMatch(/!|^(?:\[HD-42\] )?[A-Z]{4,}\b/);
    if (!['digest', 'alert'].includes(name)) expect(subject).toMatch(/^\[HD-42\] /);
  });
});

test.each(staffTemplates)('%s ends with the commands that are possible now', (name) => {
  const { text, html } = render(name);
  const body = text.split('\n-- \n')[0] ?? '';
  expect(body.trimEnd().split('\n').at(-1)).toMatch(/^ {2}<mailto:support\+[^>]+>$/);
  expect(html).toContain('>NOTE</a>: say something to the team');
});

test.each(customerTemplates)('%s tells the customer nothing internal', (name) => {
  const secret = 'only for the team';
  const values = sampleValues(name);
  const { text, html } = shipped.render(name, ['en'], {
    ...values,
    reason: secret,
    task: { title: 'T', estimate: '6 hours', scope: secret },
    watchers: [{ name: secret, email: secret }],
    commands: [{ label: secret, href: 'mailto:a@b.example', does: secret }],
  });
  expect(text + html).not.toContain(secret);
});

test.each(['answer', 'proposal', 'solution', 'reminder', 'unclear'] as const)(
  '%s has both links, and says that OK or NOT OK is enough',
  (name) => {
    const { text, html } = render(name);
    expect(text).toMatch(/^OK: mailto:\S+OK$/m);
    expect(text).toMatch(/^NOT OK: mailto:\S+NOT%20OK$/m);
    expect(text).toContain('simply answer this mail with OK or NOT OK');
    expect(hrefs(html).filter((href) => /OK$/.test(href))).toHaveLength(2);
  },
);

test('the first line of customer-reply says that an answer goes to the customer', () => {
  const { text, html } = render('customer-reply');
  expect(text.split('\n')[0]).toBe('An answer to this mail goes to the customer.');
  expect(visible(html).trim().split(/\n+/)[1]).toMatch(/^An answer to this mail goes to the customer\.$/);
});

test('no other mail to staff says that its answer goes to the customer, and customer-reply does not say the contrary', () => {
  for (const name of staffTemplates.filter((other) => other !== 'customer-reply')) {
    expect(render(name).text).not.toContain('An answer to this mail goes to the customer');
  }
  expect(render('customer-reply').text).not.toMatch(/note to the team|customer does not get/);
});

test('a moment is written in the zone of the desk', () => {
  expect(render('received').text).toContain('Thursday 3 December, 10:12');
  const values = { ...sampleValues('received'), due: Date.UTC(2027, 0, 4, 12) };
  expect(shipped.render('received', ['en'], values).text).toContain('Monday 4 January 2027, 13:00');
});

test('a mail of a language that is not shipped comes in English, which is no failure', () => {
  const mail = shipped.render('planned', ['xx-YY', 'en'], sampleValues('planned'));
  expect(mail).toMatchObject({ usedFallback: null, problem: null });
});

test('every shipped template passes its own check with the partials of its locale', () => {
  const partials = Object.fromEntries(
    shippedFiles
      .filter((file) => file.name.startsWith('_') && file.locale === 'en')
      .map((file) => [file.name.slice(1), file.source]),
  );
  for (const file of shippedFiles.filter((other) => !other.name.startsWith('_') && other.locale === 'en')) {
    expect(checkTemplate(file.name, file.source, partials)).toEqual([]);
  }
});
