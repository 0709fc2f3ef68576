import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/record/database.js';
import { keepVersion } from '../../src/record/template-versions.js';
import { Place } from './postdesk.js';

let place: Place;
const fine = 'subject: Live\n\nIt is live.\n';

beforeAll(async () => {
  place = await Place.make({ templates: 'mails' });
  await mkdir(place.path('mails/en'), { recursive: true });
  await place.run('migrate');
});
afterAll(() => place.remove());

const write = (text: string) => writeFile(place.path('mails/en/released.hbs'), text);
const read = () => readFile(place.path('mails/en/released.hbs'), 'utf8').catch(() => null);

describe('templates vars', () => {
  it('tells each variable of a template, its type, whether it can be missing, what it is', async () => {
    const { code, out } = await place.run('templates', 'vars', 'digest', '--json');
    expect(code).toBe(0);
    const found: { name: string }[] = JSON.parse(out);
    expect(found.find((one) => one.name === 'desk.name')).toEqual({
      name: 'desk.name',
      type: 'text',
      optional: false,
      doc: 'Its name.',
      example: 'Acme Support',
      use: '{{desk.name}}',
    });
    expect(found.find((one) => one.name === 'pm.name')).toMatchObject({ optional: true });
    expect(found.find((one) => one.name === 'sections[].tickets[].due')).toMatchObject({
      type: 'moment',
      optional: true,
      use: '{{date due}}',
    });
  });

  it('shows them in columns, and knows its templates', async () => {
    expect((await place.run('templates', 'vars', 'released')).out).toMatch(
      /^version +text +optional +The version that/m,
    );
    const { code, said } = await place.run('templates', 'vars', 'relaesed');
    expect({ code, said }).toMatchObject({ code: 2, said: expect.stringContaining('did you mean "released"?') });
    expect((await place.run('templates', 'vars', '_hello')).said).toContain('"_hello" is part of other mails');
    expect((await place.run('templates', 'vars')).out).toContain('\nreleased\n');
  });
});

describe('templates check', () => {
  it('tells all that is wrong, each with file and line', async () => {
    await write('subject: {{pm.name}}\n\n{{tiket.key}}\n[a](www.acme.example)\n{{> hallo}} {{datum due}}\n');
    await mkdir(place.path('mails/nl_BE'));
    await writeFile(place.path('mails/nl_BE/done.hbs'), fine);
    await writeFile(place.path('mails/layout.hbs'), '<script src="x"></script>{{content}}');
    const { code, out } = await place.run('templates', 'check');
    expect(code).toBe(1);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => line.replace(`${place.path('mails')}/`, ''));
    expect(lines).toEqual([
      'en/released.hbs:1 "pm.name" can be missing here: put it into {{#if pm}}…{{/if}}',
      'en/released.hbs:3 unknown variable "tiket.key"; did you mean "ticket.key"?',
      'en/released.hbs:4 "www.acme.example" is a link without scheme: write https://www.acme.example',
      'en/released.hbs:5 unknown partial "hallo"; did you mean "hello"?',
      'en/released.hbs:5 unknown helper "datum"',
      'layout.hbs:1 <script> has no place in a mail: scripts, forms and what is fetched from elsewhere are refused',
      expect.stringMatching(/^nl_BE:1 nobody gets mails in "nl_BE": .*\(they have en\)$/),
    ]);
  });

  it('finds nothing wrong with what is shipped', async () => {
    const away = await Place.make();
    expect(await away.run('templates', 'check')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/ templates are fine in de, en, fr, nl; none is your own\n$/),
    });
    await away.remove();
  });

  it('says how many files of the desk’s own it read', async () => {
    const away = await Place.make({ templates: 'mails' });
    await mkdir(away.path('mails/en'), { recursive: true });
    expect((await away.run('templates', 'check')).out).toMatch(/mails: none of your own\n$/);
    await writeFile(away.path('mails/en/released.hbs'), fine);
    expect((await away.run('templates', 'check')).out).toMatch(/mails: 1 file of your own\n$/);
    await away.remove();
  });
});

describe('versions', () => {
  it('are kept, shown and put back into the folder', async () => {
    await write(fine);
    const back = await place.run('templates', 'rollback', 'released', 'shipped');
    expect(back).toMatchObject({ code: 0, said: '' });
    expect(await read()).toBeNull();
    expect((await place.run('templates', 'log', 'released')).out).toMatch(/was never changed/);
  });

  it('that would not be taken up, or do not exist, are refused', async () => {
    expect(await place.run('templates', 'rollback', 'released', '7')).toMatchObject({
      code: 1,
      said: expect.stringContaining('has no version 7'),
    });
    const db = openDatabase(`sqlite:${place.path('desk.sqlite')}`);
    const version = { file: 'en/released', at: 0, by: null, how: 'file', source: fine } as const;
    await db.transaction((trx) => keepVersion(trx, version));
    await db.destroy();
    expect(await place.run('templates', 'rollback', 'released', '1', '--locale', 'nl')).toMatchObject({
      code: 1,
      said: expect.stringContaining('nl/released has no version 1; en/released has: add --locale en'),
    });
    expect(await place.run('templates', 'rollback', 'released', 'seven')).toMatchObject({ code: 2 });
    expect(await place.run('templates', 'show', '../../x')).toMatchObject({ code: 2 });
  });
});

it('templates preview fills the file as it stands on disk with a ticket’s facts', async () => {
  await write('subject: Mine\n\nFor {{recipient.name}}.\n');
  expect((await place.run('templates', 'preview', 'released')).out).toMatch(/^Subject: \[HD-42\] Mine\n\nFor Jan\.\n/);
  const { code, said } = await place.run('templates', 'preview', 'released', '--ticket', 'HD-9');
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('there is no ticket HD-9') });
});

it('templates preview says that a broken file of the desk’s own is not used, and fails', async () => {
  const away = await Place.make({ templates: 'mails' });
  await mkdir(away.path('mails/nl'), { recursive: true });
  await writeFile(away.path('mails/nl/received.hbs'), 'subject: Dag\n\n{{tiket.key}}\n');
  const dutch = await away.run('templates', 'preview', 'received', '--locale', 'nl');
  expect(dutch).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^Subject: \[HD-42\]/),
    said: expect.stringMatching(/^not made as it stands: .*mails\/nl\/received\.hbs:3 unknown variable "tiket\.key"/),
  });
  expect(await away.run('templates', 'preview', 'received', '--locale', 'fr')).toMatchObject({ code: 0, said: '' });
  expect(await away.run('templates', 'preview', 'done', '--locale', 'nl')).toMatchObject({ code: 0, said: '' });
  await writeFile(away.path('mails/nl/_hello.hbs'), 'Dag {{wie}},\n');
  const partial = await away.run('templates', 'preview', 'done', '--locale', 'nl');
  expect(partial).toMatchObject({ code: 1, said: expect.stringContaining('_hello.hbs:1 unknown variable') });
  await away.remove();
}, 120_000);

it('templates preview refuses a locale that nobody has written in, and knows a region by its language', async () => {
  const away = await Place.make();
  expect(await away.run('templates', 'preview', 'done', '--locale', 'xx')).toEqual({
    code: 2,
    out: '',
    said: 'postdesk: --locale: there are no templates in "xx"; there are in de, en, fr, nl\n',
  });
  const dutch = await away.run('templates', 'preview', 'done', '--locale', 'nl');
  expect(dutch.out).not.toBe((await away.run('templates', 'preview', 'done', '--locale', 'en')).out);
  expect(await away.run('templates', 'preview', 'done', '--locale', 'nl-BE')).toEqual(dutch);
  await away.remove();
}, 120_000);
