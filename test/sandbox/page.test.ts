import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exampleDeskFile } from '../../src/cli/desk.js';
import { silentLog } from '../../src/log.js';
import { Sandbox } from '../../src/sandbox/sandbox.js';
import { sandboxServer } from '../../src/sandbox/server.js';
import type { TicketDetail } from '../../src/views.js';
import { browserPath, needsBrowser, openBrowser, openPage } from '../support/browser.js';

const start = Date.parse('2026-11-30T08:00:00Z');

describe.skipIf(!browserPath)(`the page of the sandbox in a browser${needsBrowser}`, () => {
  let data: string;
  let sandbox: Sandbox;
  let server: Server;
  let browser: Browser;
  let base: string;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'postdesk-page-'));
    sandbox = await Sandbox.open({ deskFile: exampleDeskFile(), data, now: start, log: silentLog });
    const { fetch } = sandboxServer(sandbox);
    server = await new Promise((opened) => {
      const listening = serve({ fetch, port: 0, hostname: '127.0.0.1' }, () => opened(listening as Server));
    });
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    await sandbox.close();
    await rm(data, { recursive: true, force: true });
  });

  beforeEach(async () => {
    await sandbox.reset();
    ({ page, complaints } = await openPage(browser, `${base}/sandbox`));
    await page.getByRole('button', { name: 'Play the story' }).waitFor();
  });

  afterEach(async () => {
    await page.context().close();
    expect(complaints).toEqual([]);
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
  const box = (name: string) => page.getByRole('region', { name: `Mailbox of ${name}` });
  const reader = () => page.getByRole('article', { name: 'The mail that is open' });
  const composer = () => page.getByRole('dialog');
  const heading = () => reader().getByRole('heading').textContent();

  /** Does something, and waits until the desk has done its part and the page shows it. */
  async function after(act: () => Promise<unknown>): Promise<void> {
    await act();
    await page.locator('body:not([aria-busy]):not(:has(dialog[open]))').waitFor({ state: 'attached' });
  }
  const play = () => after(() => button(/^Play/).click());
  const send = () => after(() => composer().getByRole('button', { name: 'Send' }).click());

  async function post(path: string, body: unknown): Promise<void> {
    const response = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
  }

  async function ticket(key: string): Promise<TicketDetail> {
    return (await (await fetch(`${base}/api/tickets/${key}`)).json()) as TicketDetail;
  }

  /** Stages in the order in which a ticket came to them. */
  async function way(key: string): Promise<string[]> {
    return (await ticket(key)).events.flatMap(({ from, to }) => (to !== null && to !== from ? [to] : []));
  }

  test('plays the whole story by pressing Play, and its tickets end as they should', { timeout: 240_000 }, async () => {
    let presses = 0;
    while ((await button(/^Play/).count()) > 0) {
      await play();
      presses += 1;
      expect(await page.locator('#notice').textContent()).toBe('');
      // Each step ends with the mail that came of it, just opened.
      expect(await heading()).toMatch(/^\[HD-\d\]/);
    }
    expect(presses).toBe(34);

    expect(await ticket('HD-1')).toMatchObject({
      stage: 'done',
      topPriority: true,
      requester: { name: 'Nora Dekker' },
    });
    expect(await way('HD-1')).toEqual(
      'new analysis development testing verification staging feedback approved mtp released done'.split(' '),
    );
    expect(await ticket('HD-2')).toMatchObject({ stage: 'closed', closedReason: 'answered' });
    expect(await way('HD-2')).toEqual(['new', 'discussion', 'answered', 'closed']);
    expect(await ticket('HD-3')).toMatchObject({ stage: 'done', task: { estimateMinutes: 360, round: 2 } });
    expect(await way('HD-3')).toEqual(
      (
        'new analysis estimation estimated proposal planned development testing verification staging feedback ' +
        'planned development testing verification staging feedback approved mtp released done'
      ).split(' '),
    );
    expect((await ticket('HD-3')).documentation).toContain('VAT is computed by line');

    const path = page.getByRole('img', { name: /^The way of HD-3/ });
    expect(await path.getAttribute('aria-label')).toContain('feedback, then planned');
    expect(await path.locator('.loop-why').textContent()).toBe('NOT OK');
    expect(await page.getByText('Three tickets, and nobody left their mailbox.').isVisible()).toBe(true);
  });

  test('skips steps, plays a whole chapter at once, shows what came of it, and starts over', async () => {
    for (let step = 0; step < 11; step += 1) await button('Skip').click();
    await after(async () => {
      await button('Whole chapter').click();
      await page.getByText('Chapter 3').waitFor();
    });
    expect((await ticket('HD-1')).closedReason).toBe('answered');
    await page.getByRole('list', { name: 'Mails that came of it' }).getByRole('button', { name: /Fred/ }).click();
    expect(await reader().getByText('Fred’s mailbox').isVisible()).toBe(true);
    await button('Start over').click();
    await after(() => button('Yes, empty the sandbox').click());
    await button('Play the story').waitFor();
    expect(await page.getByText('None yet').isVisible()).toBe(true);
    expect(await (await fetch(`${base}/api/tickets`)).json()).toEqual([]);
  });

  test('says so where a step finds no mail to answer, and goes on by Skip', async () => {
    await button('Skip').click();
    await play();
    expect(await page.getByRole('alert').textContent()).toMatch(/^Mona has not got the mail/);
    await button('Skip').click();
    expect(await page.getByText('Chapter 1 · step 3 of 11').isVisible()).toBe(true);
  });

  test('keeps its place in the story over a reload', async () => {
    await play();
    await page.reload();
    await page.getByText('Chapter 1 · step 2 of 11').waitFor();
  });

  test('on a laptop shows all mailboxes at once, and a chapter from its heading on', async () => {
    await page.setViewportSize({ width: 1360, height: 850 });
    const beyond = await page.evaluate<number>(
      "(() => { const boxes = document.querySelector('.boxes'); return boxes.scrollWidth - boxes.clientWidth; })()",
    );
    expect(beyond).toBeLessThanOrEqual(0);
    for (let step = 0; step < 11; step += 1) await button('Skip').click();
    const summary = page.locator('.chapter-now summary');
    const [inside, around] = [await summary.boundingBox(), await page.locator('#story').boundingBox()];
    expect(await summary.textContent()).toContain('Only a question');
    expect(inside!.y).toBeGreaterThanOrEqual(around!.y);
  });

  test('is one story in every window: another joins it where it is, and plays no step twice', async () => {
    await play();
    const other = await openPage(browser, `${base}/sandbox`);
    await other.page.getByText('Chapter 1 · step 2 of 11').waitFor();
    // This window hears nothing while the other one plays, and so shows the step that is played there.
    const heldBack: Route[] = [];
    let isHeld = true;
    const hold = (route: Route) => (isHeld ? void heldBack.push(route) : route.continue());
    await page.route('**/api/**', hold);
    await other.page.getByRole('button', { name: 'Play', exact: true }).click();
    await other.page.getByText('Chapter 1 · step 3 of 11').waitFor();
    await button(/^Play/).click();
    isHeld = false;
    await Promise.all(heldBack.map((route) => route.continue()));
    await page.getByText('Chapter 1 · step 3 of 11').waitFor();
    expect(await way('HD-1')).toEqual(['new', 'analysis']);
    await page.unroute('**/api/**', hold);
    await other.page.context().close();
    expect(other.complaints).toEqual([]);
  });

  test('shows a mail as it looks, as text and as source', async () => {
    await play();
    const frame = page.frameLocator('iframe');
    expect(await frame.locator('body').textContent()).toContain('A new ticket is waiting for somebody');
    await button('Text').click();
    expect(await reader().locator('pre').textContent()).toContain('A new ticket is waiting for somebody');
    await button('Source').click();
    await reader().getByText('Message-ID:').waitFor();
    expect(await reader().locator('pre').textContent()).toMatch(/^Subject: .*New: Server down/m);
  });

  test('shows the picture of a release request, and its OK link opens a mail that approves', async () => {
    for (let step = 0; step < 7; step += 1) await play();
    expect((await ticket('HD-1')).stage).toBe('feedback');
    const file = reader().getByRole('link', { name: /login-works\.png/ });
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    expect(download.suggestedFilename()).toBe('login-works.png');
    const width = (picture: unknown) => (picture as { naturalWidth: number }).naturalWidth;
    await expect.poll(() => reader().locator('img').evaluate(width)).toBe(480);

    await reader().getByRole('button', { name: 'OK', exact: true }).click();
    expect(await composer().getByLabel('From').inputValue()).toBe('Nora Dekker <nora@contoso.example>');
    expect(await composer().getByLabel('To').inputValue()).toMatch(/^support\+\w+@acme\.example$/);
    expect(await composer().getByLabel('Subject', { exact: true }).inputValue()).toMatch(/OK$/);
    await send();
    expect((await ticket('HD-1')).stage).toBe('approved');
    expect(await heading()).toContain('[HD-1]');
  });

  test('links inside the mail fill in a mail, where its policy lets the page see clicks', async () => {
    await page.route('**/html', async (route) => {
      const response = await route.fetch();
      const headers = response.headers();
      const policy = headers['content-security-policy']?.replace(/^sandbox[^;]*/, 'sandbox allow-same-origin') ?? '';
      await route.fulfill({ response, headers: { ...headers, 'content-security-policy': policy } });
    });
    await play();
    await page.frameLocator('iframe').getByRole('link', { name: 'ASSIGN' }).click();
    expect(await composer().getByLabel('From').inputValue()).toContain('mona@acme.example');
    expect(await composer().getByLabel('Subject', { exact: true }).inputValue()).toMatch(/ASSIGN/);
  });

  test('answers with a command behind the subject, and shows what the desk made of it', async () => {
    await play();
    await button('Answer as Mona').click();
    const subject = composer().getByLabel('Subject', { exact: true });
    await subject.fill(`${await subject.inputValue()} !ASSIGN paul`);
    await send();
    expect(await ticket('HD-1')).toMatchObject({ stage: 'analysis', pm: { name: 'Paul Jansen' } });
    expect(await heading()).toContain('What happened');
    await box('Mona Maes')
      .getByRole('button', { name: /^Sent: / })
      .click();
    expect(await reader().textContent()).toContain('What the desk made of it:');
  });

  test('puts an offered command behind the subject by a click', async () => {
    await play();
    await button('Answer as Mona').click();
    await composer()
      .getByRole('button', { name: /^!ASSIGN/ })
      .click();
    expect(await composer().getByLabel('Subject', { exact: true }).inputValue()).toMatch(/^Re: .* !ASSIGN/);
    await page.keyboard.press('Escape');
    expect(await composer().count()).toBe(0);
  });

  test('writes as anybody with a file, which stands in the mail that it causes', async () => {
    await button('Write as Nora Dekker').click();
    await composer().getByLabel('Subject', { exact: true }).fill('[Server] No space left');
    await composer().getByLabel('Text').fill('See the file.');
    const file = { name: 'disk.txt', mimeType: 'text/plain', buffer: Buffer.from('sda1 100 %') };
    await composer().getByLabel('Attachments').setInputFiles(file);
    await send();
    expect(await ticket('HD-1')).toMatchObject({ title: 'No space left', category: 'server' });
    const [message] = (await ticket('HD-1')).messages;
    expect(message?.attachments).toMatchObject([{ filename: 'disk.txt', size: 10 }]);
  });

  test('a command in a new mail happens only with proof of the sender', async () => {
    await play();
    for (const [proven, stage] of [
      [false, 'new'],
      [true, 'analysis'],
    ] as const) {
      await button('Write as Anna Peeters').click();
      await composer().getByLabel('Subject', { exact: true }).fill('[HD-1] !ASSIGN me');
      if (proven) await composer().getByLabel('Proven by DKIM').check();
      await send();
      expect((await ticket('HD-1')).stage).toBe(stage);
    }
  });

  test('says in the composer why a mail was not taken', async () => {
    await button('Write a mail').click();
    await composer().getByLabel('From').fill('nobody');
    await composer().getByLabel('Subject', { exact: true }).fill('Hello');
    await page.route('**/sandbox/mail', (route) => route.fulfill({ status: 400, json: { error: 'from: no address' } }));
    await composer().getByRole('button', { name: 'Send' }).click();
    expect(await composer().getByRole('alert').textContent()).toBe('from: no address');
    // The browser itself notes each answer that is no success.
    complaints.length = 0;
  });

  test('moves the clock to the next event, on by a stride, and to a moment in the desk’s timezone', async () => {
    await play();
    const now = async () => ((await (await fetch(`${base}/sandbox/clock`)).json()) as { now: string }).now;
    await after(() => button(/^Next event: escalation about assigning, HD-1/).click());
    expect(await now()).toBe('2026-11-30T08:48:00.000Z');
    await expect.poll(heading).toContain('Soon due');
    await after(() => button('+1 business hour').click());
    expect(await now()).toBe('2026-11-30T09:48:00.000Z');
    await page.getByText('Pick a moment').click();
    await page.getByLabel('Moment in Europe/Brussels').fill('2026-12-02T10:30');
    await after(() => button('Go').click());
    expect(await now()).toBe('2026-12-02T09:30:00.000Z');
    expect(await page.getByText('Wednesday 2 December 2026').isVisible()).toBe(true);
  });

  test('shows only the mailboxes of a role, and comes to them by the arrow keys', async () => {
    await play();
    await button('Monitor').click();
    expect(await page.getByRole('region', { name: /^Mailbox of/ }).count()).toBe(1);
    await button('Everyone').click();
    await box('Nora Dekker')
      .getByRole('button', { name: /Server down/ })
      .first()
      .focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await reader().getByText('Mona’s mailbox').isVisible()).toBe(true);
  });

  test('takes up mail that comes in from elsewhere', async () => {
    await post('/sandbox/mail', { from: 'Fred Arnold <fred@fabrikam.example>', subject: 'By a script', text: 'Hello' });
    await box('Fred Arnold')
      .getByRole('button', { name: /By a script/ })
      .first()
      .waitFor({ timeout: 15_000 });
  });

  test('shows hostile mail as the characters that it is', async () => {
    const attack = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    await post('/sandbox/mail', {
      from: `"${attack}" <nora@contoso.example>`,
      subject: `${attack} hostile`,
      text: `${attack}\n<a href="javascript:alert(3)">here</a>`,
      html: `<h1 style="color: red">${attack}</h1><iframe src="javascript:alert(4)"></iframe><style>body { display: none }</style>`,
    });
    await post('/sandbox/settle', {});
    await page.reload();
    for (const owner of ['Mona Maes', 'Nora Dekker']) {
      const mail = box(owner)
        .getByRole('button', { name: /hostile/ })
        .first();
      expect(await mail.textContent()).toContain('<img src=x onerror=alert(1)>');
      await mail.click();
      expect(await heading()).toContain('<script>alert(2)</script>');
      await page.frameLocator('iframe').getByText('alert(1)').first().waitFor();
      expect(await page.frameLocator('iframe').locator('script, iframe, img').count()).toBe(0);
      await button('Text').click();
      expect(await reader().locator('pre').textContent()).toContain('alert(1)');
      await button('As it looks').click();
    }
    await page
      .getByRole('complementary', { name: 'Tickets' })
      .getByRole('button', { name: /hostile/ })
      .click();
    expect(await page.locator('script:not([src]), img[src="x"]').count()).toBe(0);
  });

  test('on a phone shows one part at a time and never scrolls sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await play();
    expect(await reader().isVisible()).toBe(true);
    const clock = page.getByRole('region', { name: 'Clock of the desk' });
    for (const button of await clock.locator('button, summary').all()) {
      const box = await button.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    expect(await page.getByRole('complementary', { name: 'Tickets' }).isVisible()).toBe(false);
    await page.getByRole('navigation', { name: 'Part of the page' }).getByRole('button', { name: 'Tickets' }).click();
    expect(await page.getByRole('img', { name: /^The way of HD-1/ }).isVisible()).toBe(true);
    expect(await page.locator('html').evaluate((html: { scrollWidth: number }) => html.scrollWidth)).toBe(390);
  });
});
