import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Shelf } from '../../src/editing/shelf.js';
import { EditedTemplates, looksOf } from '../../src/health/edited-templates.js';
import { versionsOf } from '../../src/record/template-versions.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { type Letter, TestHouse } from '../support/house.js';

const admin = 'adam@acme.example';
const begin = '----- template en/released -----';
const end = '----- end of template -----';
const mine = 'subject: Live now\n\nHello {{recipient.name}},\n\nit is in production.';

let house: TestHouse;
let folder: string;

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  folder = await mkdtemp(join(tmpdir(), 'postdesk-by-mail-'));
  house.gateway.house.shelf = new Shelf(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(() => house.close());

const ask = (what = 'released') => house.signedMail({ from: admin, subject: `!TEMPLATE ${what}` });
const newest = () => house.newest(admin, 'template');
const framed = (text: string, quote = '') =>
  [begin, ...text.split('\n'), end].map((line) => `${quote}${line}`).join('\n');
const onDisk = () => readFile(join(folder, 'en/released.hbs'), 'utf8').catch(() => null);
const save = async (letter: Letter, text = '') =>
  house.answer(letter, { subject: `Re: ${letter.mail.subject} !SAVE`, text });

async function changed(text = framed(mine)): Promise<Letter> {
  await ask();
  await house.answer(await newest(), { text });
  return newest();
}

describe('!TEMPLATE', () => {
  it('mails the file between two lines and as a file', async () => {
    await ask();
    const { mail } = await newest();
    const shipped = await readFile('templates/en/released.hbs', 'utf8');
    expect(mail.subject).toBe('Template en/released');
    expect(mail.text).toContain(`${begin}\n${shipped.trim()}\n${end}`);
    expect(mail.attachments.map((file) => [file.filename, file.content.toString()])).toEqual([
      ['released.hbs', shipped],
    ]);
  });

  it.each([
    ['released nl', /nobody of this desk gets mails in "nl"; its locales are en/],
    ['relaesed', /there is no template "relaesed"; did you mean "released"\?/],
    ['../../etc/passwd', /there is no template "\.\.\/\.\.\/etc\/passwd"/],
    ['_nothing', /there is no template "en\/_nothing" yet/],
  ])('%s is refused with what there is', async (what, words) => {
    await ask(what);
    expect((await newest()).mail.text).toMatch(words);
  });

  it.each(['layout', '_hello', 'en/_footer'])('%s can be edited as well', async (what) => {
    await ask(what);
    expect((await newest()).mail.text).toContain(
      `----- template ${what === 'layout' ? what : `en/${what.replace('en/', '')}`} -----`,
    );
  });

  it('of somebody who is no admin is refused', async () => {
    await house.signedMail({ from: 'dave@acme.example', subject: '!TEMPLATE released' });
    expect((await house.newest('dave@acme.example', 'transcript')).mail.text).toContain('templates are for admins');
    expect(await house.posted()).toEqual(['transcript to dave@acme.example']);
  });

  it('of a customer is an ordinary mail', async () => {
    await house.signedMail({ from: 'jan@contoso.example', subject: '!TEMPLATE released', text: 'Hello' });
    expect((await house.tickets()).map((ticket) => ticket.title)).toEqual(['!TEMPLATE released']);
    expect(await house.posted()).not.toContain('template to jan@contoso.example');
  });

  it('that is not proven waits for a code', async () => {
    await house.mail({ from: admin, subject: '!TEMPLATE released' });
    const letter = await house.newest(admin, 'confirm');
    expect(letter.mail.text).toContain('TEMPLATE released');
    const code = /\b\d{8}\b/.exec(letter.mail.text)?.[0] ?? '';
    await house.answer(letter, { text: code });
    expect((await newest()).mail.text).toContain(begin);
  });

  it('stands alone, behind an exclamation mark', async () => {
    await house.signedMail({ from: admin, subject: 'TEMPLATE released is ugly', text: 'Please.' });
    expect((await house.tickets()).length).toBe(1);
    await house.signedMail({ from: admin, subject: '!TEMPLATE released nl now' });
    expect((await house.newest(admin, 'transcript')).mail.text).toContain('name one template behind it');
  });
});

describe('an answer', () => {
  it('with a changed text is checked and shown on a real ticket, and not stored', async () => {
    await house.mail({ from: 'jan@contoso.example', subject: 'Totals', text: 'They are wrong.' });
    const { mail } = await changed();
    expect(mail.text).toContain('Nothing is wrong with your text. It is not stored yet.');
    expect(mail.text).toContain('This is what it makes on HD-1:');
    expect(mail.text).toContain('[HD-1] Live now');
    expect(mail.text).toMatch(/mailto:support\+\w+@acme\.example\?subject=%21SAVE/);
    const file = mail.attachments.find(({ filename }) => filename.endsWith('.eml'));
    const preview = await parseMail(file?.content as Buffer);
    expect(preview).toMatchObject({
      subject: '[HD-1] Live now',
      text: expect.stringContaining('it is in production.'),
    });
    expect(preview.html).toContain('it is in production.');
    expect(await onDisk()).toBeNull();
  });

  it('with mistakes is told all of them by line, and the text comes back', async () => {
    const { mail } = await changed(framed('subject: x\n\n{{pm.nam}}\n\n{{#if due}}{{date due}}{{/if}} [a](www.b.c)'));
    expect(mail.text).toContain('- Line 3: unknown variable "pm.nam"; did you mean "pm.name"?');
    expect(mail.text).toContain('- Line 5: "www.b.c" is a link without scheme: write https://www.b.c');
    expect(mail.text).toContain(`${begin}\nsubject: x\n`);
    const again = await newest();
    await save(again);
    expect((await newest()).mail.text).toContain('there is nothing to store');
    await house.answer(again, { text: framed(mine) });
    expect((await newest()).mail.text).toContain('Nothing is wrong with your text');
  });

  it.each([
    ['nl', 'Regel 3: onbekende variabele „pm.nam”; bedoelde u „pm.name”?', '„www.b.c” is een link zonder schema'],
    ['fr', 'Ligne 3 : variable inconnue « pm.nam » ; vouliez-vous dire « pm.name » ?', 'est un lien sans protocole'],
    ['de', 'Zeile 3: unbekannte Variable „pm.nam“; meinten Sie „pm.name“?', '„www.b.c“ ist ein Link ohne Schema'],
  ])('with mistakes is told them in the language of the desk: %s', async (locale, ...told) => {
    house.desk = { ...house.desk, locale };
    await ask('released en');
    await house.answer(await newest(), { text: framed('subject: x\n\n{{pm.nam}} [a](www.b.c)') });
    const { mail } = await newest();
    for (const words of told) expect(mail.text.replace(/\u00a0/g, ' ')).toContain(words);
  });

  it.each([
    ['quoted below a word of greeting', `Here it is.\n\n${framed(mine, '> ')}\n`],
    ['quoted twice', `On Monday Acme wrote:\n${framed(mine, '>> ')}`],
    ['with every line doubled', framed(mine).split('\n').join('\n\n')],
    ['with hard spaces and typographer’s quotes', framed(mine.replace(/ /g, '\u00a0'))],
    [
      'above the text that it answers',
      `${framed(mine)}\n\n-----Original Message-----\n${framed('subject: Old\n\nOld')}`,
    ],
    ['without the two lines', `${mine}\n\n-- \nAdam`],
  ])('is understood %s', async (_how, text) => {
    const letter = await changed(text);
    expect(letter.mail.text).toContain('Nothing is wrong with your text');
    await save(letter);
    expect(await onDisk()).toBe(`${mine}\n`);
  });

  it('is shown with samples for what the ticket does not have, and says which', async () => {
    await house.mail({ from: 'jan@contoso.example', subject: 'Totals', text: 'They are wrong.' });
    const { mail } = await changed(framed('subject: x\n\n{{#if version}}In {{version}}{{/if}}, {{ticket.title}}'));
    expect(mail.text).toContain('This is what it makes on HD-1 (with samples for version, as');
  });

  it('as a file is taken just as it is', async () => {
    await ask();
    const content = Buffer.from(`${mine}\r\n\r\n  indented\r\n`).toString('base64');
    await house.answer(await newest(), {
      text: 'attached',
      attachments: [{ filename: 'released.hbs', contentBase64: content }],
    });
    await save(await newest());
    expect(await onDisk()).toBe(`${mine}\n\n  indented\n`);
  });

  it.each(['latin1', 'utf16le'] as const)(
    'as a file is read in the encoding that an editor chose: %s',
    async (encoding) => {
      await ask();
      const text = encoding === 'utf16le' ? `\ufeff${mine}Über` : `${mine}Über`;
      const contentBase64 = Buffer.from(text, encoding).toString('base64');
      await house.answer(await newest(), {
        text: 'attached',
        attachments: [{ filename: 'released.hbs', contentBase64 }],
      });
      await save(await newest());
      expect(await onDisk()).toBe(`${mine}Über\n`);
    },
  );

  it('that changes nothing says so', async () => {
    await ask();
    const { mail } = await newest();
    await house.answer(await newest(), { text: `Fine as it is.\n\n${mail.text.replace(/^/gm, '> ')}` });
    expect((await newest()).mail.text).toContain('Your mail holds no changed text.');
  });

  it('without the last line is refused, as nobody can tell where the text ends', async () => {
    await ask();
    await house.answer(await newest(), { text: `${begin}\n${mine}\n\nBest,\nAdam` });
    expect((await house.newest(admin, 'transcript')).mail.text).toContain('is missing below your text');
  });

  it('of another admin to a mail that was not theirs is refused', async () => {
    const other = { name: 'Ada', email: 'ada@acme.example', roles: ['admin' as const] };
    house.desk = { ...house.desk, staff: [...house.desk.staff, other] };
    const letter = await changed();
    await house.answer(letter, { from: other.email, subject: `Re: ${letter.mail.subject} !SAVE`, text: '' });
    expect(await house.posted()).toContain('confirm to ada@acme.example');
    const code = /\b\d{8}\b/.exec((await house.newest(other.email, 'confirm')).mail.text)?.[0] ?? '';
    await house.answer(await house.newest(other.email, 'confirm'), { text: code });
    expect((await house.newest(other.email, 'template')).mail.text).toContain(`was sent to ${admin}`);
    expect(await onDisk()).toBeNull();
  });
});

describe('!SAVE', () => {
  it('stores what the mail that it answers has shown, with its author', async () => {
    const letter = await changed();
    await save(letter, `Yes.\n\n${letter.mail.text.replace(/^/gm, '> ')}`);
    expect((await newest()).mail.text).toContain('Your text is stored.');
    expect(await onDisk()).toBe(`${mine}\n`);
    expect(await versionsOf(house.db, 'en/released')).toMatchObject([
      { version: 1, by: admin, how: 'mail', source: `${mine}\n` },
    ]);
  });

  it('is taken up as it is, without another version', async () => {
    const looks = await looksOf(folder);
    const edited = new EditedTemplates(house.gateway.house, folder, looks, new Map());
    await edited.look();
    await save(await changed());
    await edited.look();
    expect(await versionsOf(house.db, 'en/released')).toHaveLength(1);
    const { subject } = house.gateway.house.templates.render(
      'released',
      ['en'],
      (await import('../../src/compose/variables.js')).sampleValues('released'),
    );
    expect(subject).toContain('Live now');
  });

  it('with another text than the one shown shows that one first', async () => {
    const letter = await changed();
    await save(letter, framed(`${mine} Really.`));
    const shown = await newest();
    expect(shown.mail.text).toContain('your mail brought another text than the one that was shown before');
    expect(await onDisk()).toBeNull();
    await save(shown);
    expect(await onDisk()).toBe(`${mine} Really.\n`);
  });

  it('of a text whose file was changed meanwhile is refused', async () => {
    const letter = await changed();
    await new Shelf(folder).write({ locale: 'en', name: 'released' }, 'subject: Other\n\nOther\n');
    await save(letter);
    expect((await newest()).mail.text).toContain('somebody else has changed the file');
    expect(await onDisk()).toBe('subject: Other\n\nOther\n');
  });

  it('without a folder of the desk’s own says what to do', async () => {
    house.gateway.house.shelf = new Shelf(null);
    await save(await changed());
    expect((await newest()).mail.text).toContain('name one in the desk file, `templates: my-templates`');
  });

  it('into a folder that cannot be written says so, and the mail is done with', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const letter = await changed();
    house.gateway.house.shelf = new Shelf(file);
    const { state } = await save(letter);
    expect(state).toBe('processed');
    expect((await newest()).mail.text).toContain('cannot be written');
    expect(await versionsOf(house.db, 'en/released')).toEqual([]);
    house.desk = { ...house.desk, locale: 'de' };
    await save(letter);
    expect((await newest()).mail.text).toContain('lässt sich nicht schreiben');
  });

  it('of a mail that shows nothing to store is refused', async () => {
    await house.signedMail({ from: admin, subject: '!SAVE' });
    expect((await house.newest(admin, 'transcript')).mail.text).toContain(
      'answer the mail that shows your changed text',
    );
    await ask();
    await save(await newest());
    expect((await newest()).mail.text).toContain('there is nothing to store');
  });
});
