import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { sampleValues } from '../../src/compose/variables.js';
import { EditedTemplates, templatesAtStart } from '../../src/health/edited-templates.js';
import { versionsOf } from '../../src/record/template-versions.js';
import { localesOf } from '../../src/template-files.js';
import { TestHouse } from '../support/house.js';

const admin = 'adam@acme.example';

let house: TestHouse;
let folder: string;
let edited: EditedTemplates;

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  folder = await mkdtemp(join(tmpdir(), 'postdesk-templates-'));
  await mkdir(join(folder, 'en'));
  await write('done', 'subject: First\n\nFirst\n');
  await begin();
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(() => house.close());

const write = (name: string, source: string) => writeFile(join(folder, 'en', `${name}.hbs`), source);
const subject = () => house.gateway.house.templates.render('done', ['en'], sampleValues('done')).subject;
const alerts = async () => (await house.letters(admin)).length;

async function begin(): Promise<void> {
  const { looks, templates, used } = await templatesAtStart(house.db, folder, localesOf(house.desk));
  house.gateway.house.templates = templates;
  edited = new EditedTemplates(house.gateway.house, folder, looks, used);
  await edited.look();
}

it('takes an edited template up', async () => {
  await write('done', 'subject: Second one\n\nSecond\n');
  await edited.look();
  expect(subject()).toContain('Second one');
  await unlink(join(folder, 'en', 'done.hbs'));
  await edited.look();
  expect(subject()).not.toContain('Second one');
  expect(await alerts()).toBe(0);
});

it('keeps each text that it takes up as a version, once, and that a file is gone', async () => {
  await write('done', 'subject: Second one\n\nSecond\n');
  await edited.look();
  await edited.look();
  await write('done', 'subject: Broken\n\n{{#if nothing}}\n');
  await edited.look();
  await unlink(join(folder, 'en', 'done.hbs'));
  await edited.look();
  const kept = await versionsOf(house.db, 'en/done');
  expect(kept.map(({ version, how, by, source }) => [version, how, by, source?.split('\n')[0] ?? null])).toEqual([
    [3, 'file', null, null],
    [2, 'file', null, 'subject: Second one'],
    [1, 'file', null, 'subject: First'],
  ]);
});

it('refuses a broken one, keeps what was in use, and tells the admin once', async () => {
  await write('done', 'subject: Broken\n\n{{#if nothing}}\n');
  await edited.look();
  await edited.look();
  expect(subject()).toContain('First');
  expect(await alerts()).toBe(1);
  expect((await house.newest(admin)).mail.text).toContain('done.hbs:');
  await write('done', 'subject: Mended\n\nMended\n');
  await edited.look();
  expect(subject()).toContain('Mended');
  expect(await alerts()).toBe(1);
});

it('tells of one that is broken from the start, and still takes up what is not', async () => {
  await write('closed', 'subject: Broken\n\n{{nobody.knows}}\n');
  await begin();
  expect(await alerts()).toBe(1);
  await write('done', 'subject: Second one\n\nSecond\n');
  await edited.look();
  expect(subject()).toContain('Second one');
  expect(await alerts()).toBe(1);
});

it('follows the desk file to another folder', async () => {
  await edited.follow(null, house.desk);
  expect(subject()).not.toContain('First');
  await edited.follow(folder, house.desk);
  expect(subject()).toContain('First');
});

it('keeps what was in use where the folder is gone, tells the admin once, and takes it up when it is back', async () => {
  await rm(folder, { recursive: true });
  await edited.look();
  await edited.look();
  expect(subject()).toContain('First');
  expect(await alerts()).toBe(1);
  await mkdir(join(folder, 'en'), { recursive: true });
  await write('done', 'subject: Second one\n\nSecond\n');
  await edited.look();
  expect(subject()).toContain('Second one');
});

it('begins with the last good texts where the folder is gone, and takes none of them for removed', async () => {
  await rm(folder, { recursive: true });
  await begin();
  expect(subject()).toContain('First');
  const [alert] = await house.letters(admin);
  expect(alert?.mail.text.replace(/\s+/g, ' ')).toContain(`there is no folder ${folder}; make it: mkdir -p`);
  await edited.look();
  expect(await alerts()).toBe(1);
  expect(await versionsOf(house.db, 'en/done')).toMatchObject([{ version: 1 }]);
});

const subjectOf = (name: 'done' | 'closed' | 'received') =>
  house.gateway.house.templates.render(name, ['en'], sampleValues(name)).subject;

it('takes up what is well beside what is broken', async () => {
  await write('closed', 'subject: Broken\n\n{{nobody.knows}}\n');
  await write('done', 'subject: Second one\n\nSecond\n');
  await edited.look();
  expect(subjectOf('done')).toContain('Second one');
  expect(subjectOf('closed')).not.toContain('Broken');
  expect(house.gateway.house.templates.problems.map(({ path }) => path)).toEqual([join(folder, 'en', 'closed.hbs')]);
  await write('received', 'subject: Third one\n\nThird\n');
  await edited.look();
  expect(subjectOf('received')).toContain('Third one');
  expect(await alerts()).toBe(1);
});

it('begins anew with the last good text of a file that is broken by now', async () => {
  await write('done', 'subject: Second one\n\nSecond\n');
  await edited.look();
  await write('done', 'subject: Broken\n\n{{#if nothing}}\n');
  await begin();
  expect(subjectOf('done')).toContain('Second one');
  expect((await versionsOf(house.db, 'en/done')).map(({ version }) => version)).toEqual([2, 1]);
});

it('begins with the shipped text of one that was never well', async () => {
  await write('closed', 'subject: Broken\n\n{{nobody.knows}}\n');
  await begin();
  expect(subjectOf('closed')).not.toContain('Broken');
  expect(subjectOf('done')).toContain('First');
});

it('holds back a changed partial that breaks templates which nobody edited', async () => {
  await write('_closing', 'With regards\n');
  await write('done', 'subject: Second one\n\nSecond\n\n{{> closing}}\n');
  await edited.look();
  await write('_closing', '{{#each queue}}{{title}}{{/each}}\n');
  await write('received', 'subject: Third one\n\nThird\n');
  await edited.look();
  const { text } = house.gateway.house.templates.render('done', ['en'], sampleValues('done'));
  expect(text).toContain('With regards');
  expect([subjectOf('done'), subjectOf('received')].join()).toMatch(/Second one.*Third one/);
  expect(await alerts()).toBe(1);
});

it('passes over what editors and systems leave beside a file, and what is no file', async () => {
  await symlink('root@host.1234:1', join(folder, 'en', '.#done.hbs'));
  await write('._done', 'no template at all');
  await mkdir(join(folder, 'en', 'closed.hbs'));
  await symlink('nowhere', join(folder, 'en', 'received.hbs'));
  await write('done', 'subject: Second one\n\nSecond\n');
  await edited.look();
  expect(subjectOf('done')).toContain('Second one');
  await begin();
  expect(subjectOf('done')).toContain('Second one');
  expect(house.gateway.house.templates.problems).toEqual([]);
  expect(await alerts()).toBe(0);
});

it('reads neither a pipe nor a device, as that would not come to an end', async () => {
  execFileSync('mkfifo', [join(folder, 'en', 'closed.hbs'), join(folder, 'layout.hbs')]);
  await symlink('/dev/zero', join(folder, 'en', 'received.hbs'));
  await write('done', 'subject: Second one\n\nSecond\n');
  await edited.look();
  expect(subjectOf('done')).toContain('Second one');
  expect(house.gateway.house.templates.problems).toEqual([]);
});

it('reads no file that is far too long, the layout neither, and tells the admin', async () => {
  await writeFile(join(folder, 'layout.hbs'), '<p>{{content}}</p>');
  await edited.look();
  for (const name of ['layout.hbs', 'en/closed.hbs']) {
    await writeFile(join(folder, name), '');
    await truncate(join(folder, name), 5_000_000_000);
  }
  await write('done', 'subject: Second one\n\nSecond\n');
  await edited.look();
  expect(subjectOf('done')).toContain('Second one');
  expect(house.gateway.house.templates.render('done', ['en'], sampleValues('done')).html).toMatch(/^<p>/);
  const { mail } = await house.newest(admin);
  for (const name of ['layout.hbs', 'en/closed.hbs']) {
    expect(mail.text).toContain(`${join(folder, name)}:1 longer than 50000 characters`);
  }
});

it('refuses a file in another encoding than UTF-8, whose letters customers would read as signs', async () => {
  await writeFile(join(folder, 'en', 'done.hbs'), Buffer.from('subject: Caf\u00e9\n\nCaf\u00e9\n', 'latin1'));
  await edited.look();
  expect(subject()).toContain('First');
  expect((await house.newest(admin)).mail.text).toContain('done.hbs:1 is not in UTF-8: save it in that encoding');
});

it('looks into a folder that is a link, and sees what is edited there', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'postdesk-elsewhere-'));
  await rm(join(folder, 'en'), { recursive: true });
  await symlink(elsewhere, join(folder, 'en'));
  await write('done', 'subject: Second one\n\nSecond\n');
  await edited.look();
  expect(subject()).toContain('Second one');
  await write('done', 'subject: Third\n\nThird\n');
  await edited.look();
  expect(subject()).toContain('Third');
  await rm(elsewhere, { recursive: true });
  await edited.look();
  expect(subject()).not.toContain('Third');
});
