import { describe, expect, test } from 'vitest';
import { makeTemplates, type TemplateFile } from '../../src/compose/templates.js';
import { sampleValues, type Variables, withValues } from '../../src/compose/variables.js';
import { inEnglish } from '../../src/domain/said.js';
import { toldInEnglish } from '../../src/editing/review.js';
import { shippedFiles, shippedLayout, visible } from './shipped.js';

const file = (source: string, more: Partial<TemplateFile> = {}): TemplateFile => {
  const { name = 'reply', locale = 'en' } = more;
  return { name, locale, source: `subject: x\n\n${source}`, path: `${locale}/${name}.hbs`, ...more };
};

const values = sampleValues('reply');
const rendered = (source: string, own: Partial<Variables> = {}) =>
  makeTemplates([file(source)], shippedLayout).render('reply', ['en'], { ...values, ...own });

describe('which template is used', () => {
  const nl = file('Dag', { locale: 'nl' });
  const en = file('Hello');

  test.each([
    [['nl', 'en'], 'Dag'],
    [['nl-BE'], 'Dag'],
    [['fr', 'NL'], 'Dag'],
    [['fr'], 'Hello'],
    [[], 'Hello'],
  ])('for %j it is %s', (locales, text) => {
    const mail = makeTemplates([nl, en], shippedLayout).render('reply', locales, values);
    expect(mail).toMatchObject({ text: `${text}\n`, usedFallback: null, problem: null });
  });

  test("a desk's own stands before the shipped one, which stands in while the own is broken", () => {
    const own = file('Howdy', { path: 'own/reply.hbs' });
    expect(makeTemplates([en, own], shippedLayout).render('reply', ['en'], values).text).toBe('Howdy\n');
    const templates = makeTemplates([en, { ...own, source: 'subject: x\n\n{{oops}}' }], shippedLayout);
    expect(toldInEnglish(templates.problems)).toEqual([
      { path: 'own/reply.hbs', line: 3, message: 'unknown variable "oops"' },
    ]);
    expect(templates.render('reply', ['en'], values).text).toBe('Hello\n');
  });

  test('what fails only with real values is told, and the next is used', () => {
    const long = file('', { name: 'task-next', locale: 'nl', path: 'nl/task-next.hbs' });
    const failing = { ...long, source: `subject: x\n\n{{#each queue}}${'word '.repeat(400)}{{/each}}` };
    const other = { ...en, name: 'task-next', path: 'en/task-next.hbs' };
    const [entry] = sampleValues('task-next').queue ?? [];
    const queue = Array.from({ length: 400 }, () => entry ?? ({} as never));
    const mail = makeTemplates([failing, other], shippedLayout).render('task-next', ['nl'], { ...values, queue });
    expect(mail).toMatchObject({ text: 'Hello\n', usedFallback: 'en/task-next.hbs' });
    expect(inEnglish(mail.problem ?? '')).toBe('nl/task-next.hbs: it makes too much text');
  });

  test('without any template there is a built-in mail that loses nothing', () => {
    const mail = makeTemplates([], shippedLayout).render('solution', ['en'], {
      ...values,
      body: '<b>Please</b> test {{this}}',
    });
    expect(mail).toMatchObject({ usedFallback: 'built-in', subject: '[HD-42] Invoices without VAT number' });
    expect(inEnglish(mail.problem ?? '')).toContain('solution');
    expect(mail.text).toContain('<b>Please</b> test {{this}}');
    expect(mail.text).toContain(`NOT OK: ${values.links?.notOk}`);
    expect(visible(mail.html)).toContain('<b>Please</b> test {{this}}');
  });

  test('a broken layout is told, and a plain one is used', () => {
    const templates = makeTemplates([en], '<p>{{content');
    expect(templates.problems[0]).toMatchObject({ path: 'layout.hbs', line: 1 });
    expect(visible(templates.render('reply', ['en'], values).html)).toContain('Hello');
  });

  test('a shipped template is taken for right at the start, and checked where a desk has a partial of its own', () => {
    const shipped = file('{{> hello}}', { shipped: true });
    const hello = file('', { name: '_hello', source: 'Hello!\n', shipped: true });
    const wrong = file('{{oops}}', { name: 'done', shipped: true });
    const all = makeTemplates([hello, shipped, wrong], shippedLayout);
    expect(all.problems).toEqual([]);
    expect(all.render('reply', ['en'], values).text).toBe('Hello!\n');
    const own = file('', { name: '_hello', source: 'Bye!\n' });
    const changed = makeTemplates([shipped, wrong, own], shippedLayout);
    expect(changed.problems.map(({ path }) => path)).toContain(wrong.path);
  });

  describe('what is wrong with a partial in certain templates', () => {
    const own = file('', { name: '_hello', source: 'Hello,\n\n{{code}}\n' });
    const users = [
      file('x\n\n{{> hello}}', { shipped: true }),
      file('{{> hello}}', { name: 'done', shipped: true }),
      file('{{> hello}}', { name: 'confirm', shipped: true }),
    ];

    test('is told once, at its own line, with who includes it', () => {
      const { problems } = makeTemplates([...users, own], shippedLayout);
      expect(toldInEnglish(problems)).toEqual([
        {
          path: 'en/_hello.hbs',
          line: 3,
          message: '"code" is no variable of "reply" (in en/reply.hbs:5, which includes this partial, and in 1 more)',
          includedBy: [
            { path: 'en/reply.hbs', line: 5 },
            { path: 'en/done.hbs', line: 3 },
          ],
        },
      ]);
    });

    test('is told at the line that includes it, where it came with the desk', () => {
      const partial = { ...own, shipped: true };
      const wrong = file('{{> hello}}', { name: 'closed' });
      const { problems } = makeTemplates([partial, wrong], shippedLayout);
      expect(toldInEnglish(problems)).toMatchObject([
        { path: 'en/closed.hbs', line: 3, message: 'in line 3 of partial "hello": "code" is no variable of "closed"' },
      ]);
    });
  });

  test('a broken partial of a locale leaves the English one in use', () => {
    const partials = [
      file('', { name: '_hello', source: 'Hello!\n' }),
      file('', { name: '_hello', locale: 'nl', source: '{{#if' }),
    ];
    const templates = makeTemplates([...partials, file('{{> hello}}', { locale: 'nl' })], shippedLayout);
    expect(templates.problems).toHaveLength(1);
    expect(templates.render('reply', ['nl'], values).text).toBe('Hello!\n');
  });
});

test('values of the wrong kind, or none at all, never throw', () => {
  const templates = makeTemplates(shippedFiles, shippedLayout);
  const wrong = withValues(values, {
    body: { toString: null },
    due: 'soon',
    commands: 'all',
    pm: 3,
    lines: [null, 1, {}],
    __proto__: 1,
    unknown: 1,
  });
  expect(templates.render('reply', ['en'], wrong).problem).toBeNull();
  expect(templates.render('transcript', ['en'], wrong).problem).toBeNull();
  const { ticket: _, ...without } = values;
  expect(templates.render('planned', ['en'], without)).toMatchObject({ usedFallback: 'built-in' });
});

describe('bounds', () => {
  test('a template that would make endless text gives up', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ name: `n${index}`, email: 'a@b.example' }));
    const source = '{{#each watchers}}{{#each ../queue}}{{#each ../../watchers}}{{name}}{{/each}}{{/each}}{{/each}}';
    const templates = makeTemplates([file(source, { name: 'alert' })], shippedLayout);
    expect(templates.problems).toEqual([]);
    const mail = templates.render('alert', ['en'], { ...values, watchers: many });
    expect(mail.usedFallback).toBe('built-in');
    expect(inEnglish(mail.problem ?? '')).toBe('en/alert.hbs: it makes too much text');
  });

  test('words without end are cut', () => {
    const mail = rendered('{{words body}}', { body: 'x '.repeat(1_000_000) });
    expect(mail.problem).toBeNull();
    expect(mail.text.length).toBeLessThan(110_000);
    expect(mail.text).toContain('[…]');
  });

  test('a subject is one line of at most 200 characters, and no broken ones', () => {
    const templates = makeTemplates(
      [file('x', { source: 'subject: [{{ticket.key}}] {{ticket.title}}\n\nx' })],
      shippedLayout,
    );
    const title = `a\r\nBcc: x@y.example\u202e${'😀'.repeat(300)}`;
    const { subject } = templates.render('reply', ['en'], { ...values, ticket: { ...values.ticket!, title } });
    expect(subject).toMatch(/^\[HD-42\] a Bcc: x@y\.example😀+…$/u);
    expect([...subject]).toHaveLength(200);
  });
});

describe('subjects', () => {
  const subjectOf = (source: string, title: string) =>
    makeTemplates([file('', { source: `subject: ${source}\n\nx` })], shippedLayout).render('reply', ['en'], {
      ...values,
      ticket: { ...values.ticket!, title },
    }).subject;

  test('carry the key of the ticket even if the template forgets it', () => {
    expect(subjectOf('About {{ticket.title}}', 'printing')).toBe('[HD-42] About printing');
  });

  test('never hold a command that a title smuggles in', () => {
    expect(subjectOf('[{{ticket.key}}] {{ticket.title}}', 'x !CLOSE spam')).toBe('[HD-42] x ! CLOSE spam');
    expect(subjectOf('[{{ticket.key}}] {{ticket.title}}', 'Help!!')).toBe('[HD-42] Help!!');
  });
});

describe('Markdown', () => {
  test('becomes text as somebody would type it', () => {
    const source = [
      '# Title',
      '**bold** and _soft_ `code` \\*star\\*',
      '',
      '- one',
      '- two  \nmore',
      '  - inner',
      '',
      '1. first',
      '2. second',
      '',
      '[site](https://a.example/x) <https://b.example>',
      '',
      '> said',
      '',
      '---',
      '',
      'a &amp; b',
    ].join('\n');
    expect(rendered(source).text).toBe(
      'Title\n\nbold and soft code *star*\n\n- one\n- two\n  more\n  - inner\n\n1. first\n2. second\n\nsite <https://a.example/x> https://b.example\n\n> said\n\n———\n\na & b\n',
    );
  });

  test('shows tags as typed and fetches no picture', () => {
    const { html, text } = rendered('<script>x</script>\n\na <b>c</b> ![pic](https://a.example/p.png)');
    expect(html).not.toMatch(/<script|<b>|<img/);
    expect(text).toContain('<script>x</script>\n\na <b>c</b> pic <https://a.example/p.png>');
  });

  test('puts words into a quote line by line', () => {
    const { text, html } = rendered('{{quote words}}', { words: 'a\n\n  b\n> c' });
    expect(text).toBe('> a\n>\n>   b\n> > c\n'.replace('>\n', '> \n'));
    expect(html).toMatch(
      /<blockquote[^>]*>\s*<p[^>]*dir="auto"[^>]*>a<\/p>\s*<p[^>]*>&nbsp;&nbsp;b<br>&gt; c<\/p>\s*<\/blockquote>/,
    );
  });

  test('makes web addresses in words clickable in HTML, and nothing else', () => {
    const { html } = rendered('{{words body}}', {
      body: 'See https://a.example/x?y=1&z=2. Not javascript:alert(1) or <https://b.example>',
    });
    expect(html).toContain(
      '<a href="https://a.example/x?y=1&amp;z=2" style="color: inherit">https://a.example/x?y=1&amp;z=2</a>. Not javascript:alert(1) or &lt;<a href="https://b.example"',
    );
  });

  test('writes values in links only where a link may lead', () => {
    const link = (staging: string) =>
      rendered('{{#if app}}[try {{app.name}}]({{app.staging}}){{/if}}', {
        app: { name: 'ERP', staging, workflows: null },
      });
    expect(link('javascript:alert(1)').html).toContain('href="#"');
    expect(link('javascript:alert(1)').text).toBe('try ERP\n');
    expect(link('https://a.example/').text).toBe('try ERP <https://a.example/>\n');
    expect(rendered('[x](https://a.example/?q={{ticket.title}}&z)', {}).text).toBe(
      'x <https://a.example/?q=Invoices%20without%20VAT%20number&z>\n',
    );
  });
});

test('the HTML part has its styles inline, and those for dark mode and phones besides', () => {
  const { html } = rendered('Hello');
  expect(html).toMatch(/<p style="[^"]*margin[^"]*">Hello<\/p>/);
  expect(html).toContain('@media (prefers-color-scheme: dark)');
  expect(html).toContain('max-width: 600px');
  expect(html).not.toMatch(/\ssrc=|<link|@import/);
});

test("a helper's words follow the language of the template that is used", () => {
  const nl = file('{{date due}}, {{duration round}}', { locale: 'nl' });
  const mail = makeTemplates([nl], shippedLayout).render('reply', ['nl'], { ...values, round: 90 });
  expect(mail.text).toBe(
    'donderdag 3 december om 10:12, 1 uur, 30 minuten\n'.replace(
      ', 30',
      mail.text.includes('uur en') ? ' en 30' : ', 30',
    ),
  );
});
