import { describe, expect, it, test } from 'vitest';
import * as check from '../../src/compose/variables.js';
import { toldInEnglish } from '../../src/editing/review.js';
import { shippedFiles, shippedLayout } from './shipped.js';

const checkTemplate = (...given: Parameters<typeof check.checkTemplate>) =>
  toldInEnglish(check.checkTemplate(...given));
const checkPartial = (...given: Parameters<typeof check.checkPartial>) => toldInEnglish(check.checkPartial(...given));
const checkLayout = (...given: Parameters<typeof check.checkLayout>) => toldInEnglish(check.checkLayout(...given));

const checked = (name: string, body: string, partials: Record<string, string> = {}) =>
  checkTemplate(name, `subject: [{{ticket.key}}] {{ticket.title}}\n\n${body}`, partials).map(
    ({ line, message }) => `${line}: ${message}`,
  );

test.each([
  ['Hello {{recipient.nam}}', 'unknown variable "recipient.nam"; did you mean "recipient.name"?'],
  ['{{ticket.titel}}', 'unknown variable "ticket.titel"; did you mean "ticket.title"?'],
  ['{{tiket.key}}', 'unknown variable "tiket.key"; did you mean "ticket.key"?'],
  ['{{ticket.constructor}}', 'unknown variable "ticket.constructor"'],
  ['{{ticket.key.length}}', 'unknown variable "ticket.key.length"'],
  ['{{__proto__}}', 'unknown variable "__proto__"'],
  ['{{@root.desk}}', 'unknown variable "@root.desk"'],
  ['{{@making}}', 'unknown variable "@making"'],
  ['{{this}}', 'unknown variable "this"'],
  ['{{code}}', '"code" is no variable of "received"'],
  ['{{due}}', '"due" is a moment: write {{date due}}'],
  ['{{desk}}', '"desk" has parts: name, address, timezone'],
  ['{{date ticket.key}}', '"date" takes a moment, and "ticket.key" is a text'],
  ['{{date}}', '"date" is written {{date moment}}'],
  ['{{button "OK" links.ok}}', '"links.ok" is no variable of "received"', 'unknown variable "links.ok"'],
  ['{{button "OK" desk.address colour="red"}}', '"button" has no option "colour"'],
  ['{{datum due}}', 'unknown helper "datum"'],
  ['{{dat due}}', 'unknown helper "dat"; did you mean "date"?'],
  ['{{log desk.name}}', 'unknown helper "log"'],
  ['{{#with desk}}{{name}}{{/with}}', 'unknown helper "with"'],
  ['{{#date due}}{{/date}}', '"date" is no block: write {{date …}}'],
  ['{{date (quote words)}}', 'helpers cannot be put into each other'],
  ['{{#each desk}}{{name}}{{/each}}', '"each" takes a list, and "desk" is a record'],
  ['{{> footr}}', 'unknown partial "footr"; did you mean "footer"?'],
  ['{{> toString}}', 'unknown partial "toString"'],
  ['{{> footer x=1}}', 'a partial is included as {{> name}}'],
  ['{{#*inline "x"}}{{/inline}}', 'decorators and partial blocks are not for templates'],
  ['{{pm.name}}', '"pm.name" can be missing here: put it into {{#if pm}}…{{/if}}'],
  ['{{#if app.staging}}x{{/if}}', '"app.staging" can be missing here: put it into {{#if app}}…{{/if}}'],
  ['{{#is request.kind "release"}}x{{/is}}', '"request.kind" can be missing here: put it into {{#if request}}…{{/if}}'],
  ['{{duration request.round}}', '"request.round" can be missing here: put it into {{#if request}}…{{/if}}'],
])('%s is found', (body, ...expected) => {
  const [found = ''] = checked('received', `one\n\n${body}`, { footer: 'x' });
  expect(found.startsWith('5: ')).toBe(true);
  expect(expected).toContain(found.slice(3));
});

test.each([
  ['{{#if due}}\nnever closed', 3],
  ['{{#if due}}{{/unless}}', 3],
  ['text\n{{ticket.key', 4],
  ['text\n\n{{ticket!key}}', 5],
])('broken syntax in %j is found at line %i of the file', (body, line) => {
  const [found] = checked('received', body);
  expect(found).toMatch(new RegExp(`^${line}: broken syntax: .+`));
});

describe('what customers must not read', () => {
  test.each([
    'watchers',
    'commands',
    'queue',
    'position',
    'task.scope',
    'ticket.stage',
    'app.workflows',
    'lines',
    'detail',
  ])('%s is refused in their templates', (path) => {
    expect(checked('solution', `{{#if ${path}}}x{{/if}}`)).toEqual([
      `3: "${path}" is for staff only, and "solution" goes to customers`,
    ]);
    expect(checked('confirm', `{{#if ${path}}}x{{/if}}`).join()).toContain('is for staff only');
  });

  test('is found within a partial as well', () => {
    expect(checked('solution', 'x\n{{> secret}}', { secret: 'a\n\n{{#if task}}{{task.scope}}{{/if}}' })).toEqual([
      '4: in line 3 of partial "secret": "task.scope" is for staff only, and "solution" goes to customers',
    ]);
  });

  test('reasons are in the words of staff', () => {
    expect(checked('solution', '{{#if reason}}x{{/if}}')).toEqual(['3: "reason" is no variable of "solution"']);
  });

  test('a reason for closing is one of four words, so it may be asked for', () => {
    expect(checked('closed', '{{#is reason "answered"}}x{{/is}}')).toEqual([]);
  });
});

test.each(['', 'Hello', 'Hello\n\nsubject: late', 'subject:\n\nx', 'subject: x\nmore: y\n\nz'])(
  'a template without a subject is refused: %j',
  (file) => {
    expect(checkTemplate('received', file)).toContainEqual({
      line: 1,
      message: 'no subject: a template begins with "subject: …" and a blank line',
    });
  },
);

test('a name that is no template is refused with the nearest that is', () => {
  expect(checkTemplate('recieved', 'subject: x\n\ny')).toEqual([
    { line: 1, message: 'there is no template "recieved"; did you mean "received"?' },
  ]);
});

test('all problems are told at once, by line', () => {
  expect(checked('received', '{{foo}}\n\n{{date bar}}\n{{> baz}}').map((problem) => problem.slice(0, 2))).toEqual([
    '3:',
    '5:',
    '6:',
  ]);
});

test('what can be read of a template with broken syntax is checked as well', () => {
  const body = [
    '{{ticket.titel}}',
    '{{#if due}}',
    'until {{datum due}} {{due}}',
    '{{ticket!key}}',
    '{{/unless}}',
    '{{> footr}}',
    '{{else}}',
    'see [us](acme.example) {{ticket.key',
  ];
  expect(checked('received', body.join('\n'), { footer: 'x' })).toEqual([
    '3: unknown variable "ticket.titel"; did you mean "ticket.title"?',
    '4: broken syntax: {{#if due}} is never closed; {{/if}} is missing',
    '5: unknown helper "datum"',
    '5: "due" is a moment: write {{date due}}',
    '6: broken syntax: this cannot stand within {{…}}: {{ticket!key}}',
    '7: broken syntax: {{/unless}} closes nothing',
    '8: unknown partial "footr"; did you mean "footer"?',
    '10: broken syntax: a {{ ends here for want of }}',
    '10: "acme.example" is a link without scheme: write https://acme.example',
  ]);
});

test('what is known within a list that is never closed or outside of it is no finding', () => {
  const body = '{{#each queue}}\n{{key}}\n{{ticket.key}}\n{{tiket}}';
  expect(checked('triage', body)).toEqual([
    '3: broken syntax: {{#each queue}} is never closed; {{/each}} is missing',
    '6: unknown variable "tiket"; did you mean "ticket"?',
  ]);
});

test.each(shippedFiles.filter(({ name, locale }) => locale === 'en' && !name.startsWith('_')))(
  '$name with any of its tags cut off or left out has no finding but that',
  ({ name, source }) => {
    const partials = Object.fromEntries(
      shippedFiles
        .filter((file) => file.locale === 'en' && file.name.startsWith('_'))
        .map((file) => [file.name.slice(1), file.source]),
    );
    const tags = [...source.matchAll(/\{\{(#|\/)?.*?\}\}/g)].filter(({ index }) => index > source.indexOf('\n'));
    for (const { 0: tag, 1: block, index } of tags) {
      const after = source.slice(index + tag.length);
      const broken = [source.slice(0, index) + tag.slice(0, -2) + after];
      if (block) broken.push(source.slice(0, index) + after);
      for (const text of broken) {
        const found = checkTemplate(name, text, partials).map(({ message }) => message);
        expect(found).not.toEqual([]);
        expect(found.filter((message) => !message.startsWith('broken syntax: '))).toEqual([]);
      }
    }
  },
);

test('a list is written out entry by entry, and looks out with ../', () => {
  const body = '{{#each queue}}{{@index}} {{key}} {{../ticket.key}} {{#if topPriority}}!{{/if}}{{else}}none{{/each}}';
  expect(checked('triage', body)).toEqual([]);
  expect(checked('triage', '{{#each queue}}{{ticket.key}}{{/each}}')).toEqual([
    '3: "ticket.key" is not of this list, but of what stands around it: write ../ticket.key',
  ]);
  expect(checked('triage', '{{#each queue}}{{../pm.name}}{{/each}}')).toEqual([
    '3: "../pm.name" can be missing here: put it into {{#if ../pm}}…{{/if}}',
  ]);
});

test('Windows line ends and a byte order mark are nothing to complain of', () => {
  expect(checkTemplate('received', '\ufeffsubject: [{{ticket.key}}] x\r\n\r\nHello\r\n')).toEqual([]);
});

test.each([
  ['longer than 50000 characters', 'x'.repeat(50_001)],
  ['holds letters that stand for a value (xq7…qx); write them otherwise', 'xq7v0000000qx'],
])('what would break the making of mails is refused: %s', (message, body) => {
  expect(checked('received', body)).toEqual([`1: ${message}`]);
});

test('nesting beyond all measure is a finding and no crash', () => {
  const deep = `${'{{#if due}}'.repeat(1500)}x${'{{/if}}'.repeat(1500)}`;
  expect(() => checked('received', deep)).not.toThrow();
});

describe('partials and layout', () => {
  test('a partial is checked for what no template knows', () => {
    expect(checkPartial('hello', 'a\n{{recipient.nam}}')).toEqual([
      { line: 2, message: 'unknown variable "recipient.nam"; did you mean "recipient.name"?' },
    ]);
    expect(checkPartial('hello', '{{> other}}')[0]?.message).toBe('a partial cannot include another');
    expect(checkPartial('footer', '{{#if commands}}x{{/if}}')[0]?.message).toContain('is for staff only');
  });

  test('the layout must hold the mail and fetch nothing', () => {
    expect(checkLayout(shippedLayout)).toEqual([]);
    expect(checkLayout('<p>\n</p>')[0]?.message).toContain('no {{content}}');
    expect(checkLayout('{{content}}\n<img src="https://a.example/x.png">')[0]).toMatchObject({ line: 2 });
    expect(checkLayout('{{content}}\n{{ticket.key}}')[0]?.message).toContain('can be missing');
    expect(checkLayout('{{content}}\n{{#if')[0]).toMatchObject({ line: 2 });
  });
});

describe('the markup of a layout', () => {
  const found = (markup: string) => checkLayout(`{{content}}\n${markup}`);

  it.each([
    '<script>alert(1)</script>',
    '<svg/onload=alert(1)>',
    '<p onclick="x()">a</p>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href=" java\tscript:alert(1)">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<img src="https://x.example/a.png">',
    '<table background="https://x.example/a.gif"><tr><td>a</td></tr></table>',
    '<p style="background-image:url(https://x.example/a.gif)">a</p>',
    '<p style="background-image:u\\72l(https://x.example/a.gif)">a</p>',
    '<style>p { background: url(https://x.example/a.gif) }</style>',
    '<style>@import "https://x.example/a.css";</style>',
    '<link rel="stylesheet" href="https://x.example/a.css">',
    '<meta http-equiv="refresh" content="0;url=https://x.example">',
    '<form action="https://x.example"><button>a</button></form>',
    '<iframe srcdoc="x"></iframe>',
    '<base href="https://x.example/">',
    '<!--[if mso]><v:rect><v:fill src="https://x.example/a.png"/></v:rect><![endif]-->',
    '<{{#if due}}script{{/if}}>alert(1)</script>',
  ])('is refused: %s', (markup) => {
    expect(found(markup)[0]).toMatchObject({ line: 2, message: expect.stringContaining('has no place in a mail') });
  });

  it.each([
    '<table role="presentation" width="600" bgcolor="#fff" cellpadding="0"><tr><td valign="top">a</td></tr></table>',
    '<a class="button" href="https://acme.example" target="_blank" rel="noopener">a</a>',
    '<a href="mailto:{{desk.address}}">{{desk.name}}</a>',
    '<p{{#if due}} class="due"{{/if}} style="color: #333">a</p>',
    '<style media="print">p { color: black }</style>',
    '<!--[if !mso]><!--><p>a</p><!--<![endif]-->',
    '<meta http-equiv="X-UA-Compatible" content="IE=edge">',
  ])('is let be: %s', (markup) => {
    expect(found(markup)).toEqual([]);
  });
});
