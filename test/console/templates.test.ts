import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { Shelf } from '../../src/editing/shelf.js';
import { versionsOf } from '../../src/record/template-versions.js';
import { inBrowser, seriousFaults, signIn, until, type Window } from '../support/console.js';
import { exampleDeskOf } from '../support/house.js';

const admin = 'adam@acme.example';
const editor = '/console/templates/edit/en%2Freleased';
const mine = 'subject: Live now\n\nHello {{recipient.name}}, it is in production.\n';

inBrowser('the templates in the console', (desk, newWindow) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postdesk-console-'));
  });
  beforeEach(async () => {
    await rm(folder, { recursive: true, force: true });
    desk.house.gateway.house.shelf = new Shelf(await mkdtemp(folder));
  });

  const shelf = () => desk.house.gateway.house.shelf!;
  const onDisk = () => readFile(join(shelf().folder!, 'en/released.hbs'), 'utf8').catch(() => null);
  const open = async (at = editor, who = admin, look = {}): Promise<Window> => {
    const window = await newWindow(look);
    await signIn(window, desk, who, at);
    return window;
  };
  const ticket = (subject = 'Totals') =>
    desk.house.mail({ from: 'Jan <jan@contoso.example>', subject, text: 'Wrong.' });
  const shown = (window: Window) => window.page.frameLocator('#mail');

  it('are listed with whose they are and when they were changed', async () => {
    await shelf().write({ locale: 'en', name: 'released' }, mine);
    const { page, complaints } = await open('/console/templates');
    expect(await page.getByRole('row', { name: /^released/ }).textContent()).toContain('your own');
    expect(await page.getByRole('row', { name: /^done/ }).textContent()).toContain('as shipped');
    await page.getByRole('link', { name: 'layout' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('layout');
    expect(complaints).toEqual([]);
  });

  it('show as one types what comes of a text, on a real ticket, and what is wrong with it', async () => {
    await ticket();
    const window = await open();
    const { page, complaints } = window;
    await page.getByLabel('Text', { exact: true }).fill(mine);
    await shown(window).getByText('Hello Jan, it is in production.').waitFor();
    expect(await page.locator('#subject').textContent()).toBe('[HD-1] Live now');
    expect(await page.locator('#text').textContent()).toContain('Hello Jan, it is in production.');
    await page.getByLabel('Text', { exact: true }).fill(`${mine}\n{{pm.nam}}\n`);
    await page.getByText('Line 5 unknown variable "pm.nam"; did you mean "pm.name"?').waitFor();
    expect(complaints).toEqual([]);
  });

  it('show what is left of a text where all that can be missing is', async () => {
    const { page } = await open();
    await page.getByLabel('Text', { exact: true }).fill('subject: x\n\nLive{{#if version}}, as {{version}}{{/if}}!\n');
    await page.getByLabel('Made with').selectOption('sparse');
    await page.getByText('With nothing but what is always there').waitFor();
    expect(await page.locator('#text').textContent()).toContain('Live!');
  });

  it('tell of a file that cannot be read, and put a text into its place', async () => {
    await shelf().write({ locale: 'en', name: 'released' }, 'x'.repeat(2_000_000));
    const { page } = await open();
    await page.getByText('it is not used: longer than 50000 characters').waitFor();
    await page.getByLabel('Text', { exact: true }).fill(mine);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It is version 1 now').waitFor();
    expect(await onDisk()).toBe(mine);
  });

  it('show a part in the first mail to customers that has it', async () => {
    await ticket();
    const { page } = await open('/console/templates/edit/en%2F_hello');
    await page.getByText('In received. On HD-1.').waitFor();
  });

  it('say which values are the samples’ and not the ticket’s own, also of the text in use', async () => {
    await ticket();
    const { page } = await open('/console/templates/edit/en%2Freply');
    const lacking = page.getByText('HD-1 has no value of its own for body: samples stand there.');
    await lacking.waitFor();
    await page.getByLabel('Text', { exact: true }).fill('subject: Hello\n\n{{pm.nam}}\n');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Made of the text in use, because yours has problems. On HD-1.').waitFor();
    expect(await lacking.count()).toBe(1);
  });

  it('are stored with their author, and put back', async () => {
    const { page } = await open();
    await page.getByLabel('Text', { exact: true }).fill(mine);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('It is version 1 now').waitFor();
    expect(await onDisk()).toBe(mine);
    expect(await versionsOf(desk.house.db, 'en/released')).toMatchObject([{ version: 1, by: admin, how: 'console' }]);
    await page.getByRole('link', { name: 'Shipped' }).click();
    expect(await page.locator('.diff ins').first().textContent()).toBe('+subject: Live now');
    await page.getByRole('button', { name: 'Use this text again' }).click();
    await page.getByText('The shipped text is used again.').waitFor();
    expect(await onDisk()).toBeNull();
    await page.getByRole('link', { name: 'Version 1' }).click();
    await page.getByRole('button', { name: 'Use this text again' }).click();
    await page.getByText('The text of version 1 is used again.').waitFor();
    expect(await onDisk()).toBe(mine);
  });

  it('are previewed and stored without scripts', async () => {
    const window = await open(editor, admin, { javaScriptEnabled: false });
    await window.page.getByLabel('Text', { exact: true }).fill('subject: x\n\n{{oops}}\n');
    await window.page.getByRole('button', { name: 'Save' }).click();
    expect(await window.page.getByRole('alert').textContent()).toContain('The text has problems');
    expect(await onDisk()).toBeNull();
    await window.page.getByLabel('Text', { exact: true }).fill(mine);
    await window.page.getByRole('button', { name: 'Preview' }).click();
    await shown(window).getByText('Hello Jan, it is in production.').waitFor();
    await window.page.getByRole('button', { name: 'Save' }).click();
    expect(await onDisk()).toBe(mine);
  });

  it('are not overwritten where somebody else was faster', async () => {
    const { page } = await open();
    await shelf().write({ locale: 'en', name: 'released' }, 'subject: Other\n\nOther\n');
    await page.getByLabel('Text', { exact: true }).fill(mine);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody else has changed it since you began. It was edited on disk.').waitFor();
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(mine);
    expect(await onDisk()).toContain('Other');
  });

  it('keep in sight the mail as it is now where a text is refused, and say so', async () => {
    await ticket();
    const window = await open(editor, admin, { javaScriptEnabled: false });
    const { page } = window;
    await page.getByLabel('Text', { exact: true }).fill('subject: x\n\n{{oops}}\n');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Made of the text in use, because yours has problems.').waitFor();
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('subject: x\n\n{{oops}}\n');
    expect(await page.locator('#subject').textContent()).toMatch(/^\[HD-1\] .*Totals/);
    expect(await page.locator('#text').textContent()).toContain('in production');
    await shown(window).getByText('Jan').first().waitFor();
  });

  it('say in one line that the folder cannot be written, and keep what was typed', async () => {
    // A file where the folder of the locale should be: nobody can write below it, whoever the desk runs as.
    await writeFile(join(shelf().folder!, 'en'), '');
    const { page } = await open();
    await page.getByLabel('Text', { exact: true }).fill(mine);
    const answered = page.waitForResponse((one) => one.url().endsWith('/save'));
    await page.getByRole('button', { name: 'Save' }).click();
    expect((await answered).status()).toBe(409);
    expect(await page.getByRole('alert').textContent()).toMatch(
      /en\/released\.hbs cannot be written .*kept in the form/,
    );
    expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe(mine);
    expect(await versionsOf(desk.house.db, 'en/released')).toEqual([]);
  });

  it.each(['en%2Freleased', 'nl-BE%2Freleased'])('make no version of a text that nobody touched: %s', async (key) => {
    desk.house.desk = { ...exampleDeskOf(), locale: 'nl-BE' };
    const { page } = await open(`/console/templates/edit/${key}`);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Nothing has changed: this is the text in use already.').waitFor();
    expect(await versionsOf(desk.house.db, decodeURIComponent(key))).toEqual([]);
    expect([...(await shelf().own()).keys()]).toEqual([]);
  });

  it('say in words where a version differs', async () => {
    const shipped = (await shelf().shipped({ locale: 'en', name: 'released' }))!;
    await shelf().write({ locale: 'en', name: 'released' }, `${shipped}\nOne line more.\n`);
    const { page } = await open(`${editor}/versions/shipped`);
    expect(await page.locator('.diff').textContent()).toMatch(/^Lines \d+ to \d+ then, lines \d+ to \d+ now\n/);
    expect(await page.locator('.diff').textContent()).not.toContain('@@');
  });

  it('are mailed to whoever edits them, and to nobody else', async () => {
    const { page } = await open();
    const before = (await desk.house.posted()).length;
    await page.getByLabel('Text', { exact: true }).fill(mine);
    await page.getByRole('button', { name: 'Mail it to me' }).click();
    await page.getByText(`on its way to ${admin}`).waitFor();
    expect(await desk.house.posted(before)).toEqual([`template to ${admin}`]);
    const letter = await desk.house.newest(admin, 'template');
    expect(letter.mail).toMatchObject({ subject: '[HD-42] Live now', text: expect.stringContaining('Hello Jan') });
    await desk.house.answer(letter, { text: 'subject: x\n\nx' });
    expect(await onDisk()).toBeNull();
  });

  it('show hostile values as typed, and run nothing of a text', async () => {
    await ticket('<img src=x onerror=alert(1)> <script>alert(2)</script>');
    const window = await open(`${editor}?on=hostile`);
    await shown(window)
      .getByText('<script>alert(1)</script>')
      .or(shown(window).getByText('{{desk.address}}').first())
      .first()
      .waitFor();
    await window.page
      .getByLabel('Text', { exact: true })
      .fill(
        'subject: </textarea><script>alert(3)</script>\n\n<script>alert(4)</script> <img src=x onerror=alert(5)>\n',
      );
    await shown(window).getByText('<script>alert(4)</script>').waitFor();
    await window.page.getByRole('button', { name: 'Preview' }).click();
    await window.page.goto(`${desk.origin}/console/templates/edit/layout`);
    await window.page
      .getByLabel('Text', { exact: true })
      .fill('<html><body><script>alert(6)</script>{{content}}</body></html>');
    await window.page.getByText('scripts, forms and what is fetched from elsewhere').waitFor();
    await window.page.getByRole('button', { name: 'Save' }).click();
    expect(await shelf().read({ locale: '', name: 'layout' })).toMatchObject({ own: false });
    // The refused text was answered with 422, which the browser remarks.
    expect(window.complaints.filter((one) => !one.includes('422'))).toEqual([]);
  });

  it('are for admins, and their forms need the token of the session', async () => {
    const dave = await open('/console', 'dave@acme.example');
    expect(await dave.page.getByRole('link', { name: 'Templates' }).count()).toBe(0);
    for (const at of ['/console/templates', editor, '/console/templates/frame/x']) {
      expect((await dave.page.goto(desk.origin + at))?.status()).toBe(403);
    }
    const { context } = await open();
    for (const at of ['save', 'preview', 'test', 'versions/shipped']) {
      const form = { source: mine, base: '' };
      const answer = await context.request.post(`${desk.origin}${editor}/${at}`, {
        form,
        headers: { origin: desk.origin },
      });
      expect(answer.status()).toBe(403);
    }
    expect(await onDisk()).toBeNull();
  });

  it.each(['en%2Fnothing', '..%2F..%2Fetc%2Fpasswd', 'xx%2Freleased', 'en%2F_hello%2F..'])(
    'there is no %s',
    async (key) => {
      const { page } = await open('/console/templates');
      expect((await page.goto(`${desk.origin}/console/templates/edit/${key}`))?.status()).toBe(404);
    },
  );

  it('say what to do where the desk has no folder for them', async () => {
    desk.house.gateway.house.shelf = new Shelf(null);
    const { page } = await open();
    await page.getByLabel('Text', { exact: true }).fill(mine);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('name one in the desk file').waitFor();
  });

  it.each([1280, 390])('are for everybody to use, at %d pixels', async (width) => {
    await ticket();
    const { page } = await open('/console/templates', admin, { width });
    expect(await seriousFaults(page)).toEqual([]);
    await page.goto(desk.origin + editor);
    await page.getByText('Variables').click();
    expect(await seriousFaults(page)).toEqual([]);
    await page.goto(`${desk.origin}${editor}/versions/shipped`);
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('fit a phone', async () => {
    const window = await open(editor, admin, { width: 390 });
    await until(async () => (await window.page.locator('#text').textContent()) !== '');
    expect(await window.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
