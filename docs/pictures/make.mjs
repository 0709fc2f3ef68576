/**
 * Makes the pictures of the documentation anew: starts the built sandbox, plays its story in Chromium, and takes
 * screenshots of the page, of three mails as a mail program shows them, and of the console. Run after `npm run build`:
 *
 *   node docs/pictures/make.mjs
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const picture = (name) => fileURLToPath(new URL(`${name}.png`, import.meta.url));
const executablePath = [process.env.POSTDESK_TEST_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path && existsSync(path),
);

/** Steps of the story up to the second delivery of the third chapter, with the way back on the map. */
const untilSecondDelivery = 30;
/** Up to the first delivery of the first chapter: a phone with OK and NOT OK on it. */
const untilFirstDelivery = 7;

const mails = [
  { name: 'mail-received', owner: 'nora@contoso.example', subject: /^\[HD-1\] Server down/ },
  { name: 'mail-solution', owner: 'nora@contoso.example', subject: /^\[HD-1\] Please test/ },
  { name: 'mail-assigned', owner: 'anna@acme.example', subject: /^\[HD-3\] Yours/ },
];

/** What came in overnight. */
const morning = [
  ['Nora Dekker <nora@contoso.example>', '[with error] Labels print twice'],
  ['Fred Arnold <fred@fabrikam.example>', '[urgent] The shop takes no payments'],
  ['Nora Dekker <nora@contoso.example>', 'Stock report by warehouse'],
  ['Fred Arnold <fred@fabrikam.example>', '[question] Can discounts end by themselves?'],
];

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startSandbox(data) {
  const [port, smtpPort] = [await freePort(), await freePort()];
  const flags = ['--port', port, '--smtp-port', smtpPort, '--data', data, '--now', '2026-11-30T08:00:00Z'];
  const child = spawn(process.execPath, [main, 'sandbox', ...flags.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error('the sandbox did not start; run npm run build first'))),
  ]);
  return { child, base: `http://127.0.0.1:${port}` };
}

async function play(page, until) {
  for (let step = 0; step < until; step += 1) {
    await page.getByRole('button', { name: /^Play/ }).click();
    await page.locator('body:not([aria-busy])').waitFor({ state: 'attached' });
  }
}

/** The page in a browser of that size, with the story played so far; the desk goes on from where it stands. */
async function picturePage(browser, base, { name, width, height, colorScheme, until }) {
  await fetch(`${base}/sandbox/reset`, { method: 'POST' });
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`${base}/sandbox`);
  await play(page, until);
  await page.locator('iframe').contentFrame().locator('p').first().waitFor();
  await page.locator('.thumbnail[src]').first().waitFor();
  await page.screenshot({ path: picture(name) });
  await page.close();
}

/** A mail as a mail program shows it: its head in plain lines, below it the HTML part. */
async function pictureMail(browser, base, { name, owner, subject }) {
  const box = await (await fetch(`${base}/sandbox/mailboxes/${encodeURIComponent(owner)}`)).json();
  const mail = box.find((one) => subject.test(one.subject));
  if (!mail) throw new Error(`${owner} has no mail ${subject}`);
  const page = await browser.newPage({ viewport: { width: 680, height: 400 }, colorScheme: 'light' });
  await page.setContent(
    `<!doctype html><style>
      body { margin: 0; font: 14px/1.5 Arial, sans-serif; color: #1f2933 }
      dl { margin: 0; padding: 14px 20px; border-bottom: 1px solid #d9dde2 }
      div { display: flex } dt { width: 70px; color: #697586 } dd { margin: 0 }
      iframe { display: block; width: 100%; border: 0 }
    </style><dl></dl><iframe></iframe>`,
  );
  await page.evaluate(async ({ from, to, subject: about, html }) => {
    for (const [term, value] of [
      ['From', from],
      ['To', to],
      ['Subject', about],
    ]) {
      const line = document.createElement('div');
      line.append(document.createElement('dt'), document.createElement('dd'));
      line.firstChild.textContent = term;
      line.lastChild.textContent = value;
      document.querySelector('dl').append(line);
    }
    const frame = document.querySelector('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    frame.srcdoc = html;
    await loaded;
    frame.style.height = `${frame.contentDocument.documentElement.scrollHeight}px`;
  }, mail);
  await page.screenshot({ path: picture(name), fullPage: true });
  await page.close();
}

/** The console as Anna sees it, with the story as far as it was played. */
async function pictureConsole(browser, base) {
  for (const [from, subject] of morning) {
    const mail = { from, subject, text: 'Good morning,\n\ncan you have a look at this?\n\nThank you' };
    const headers = { 'content-type': 'application/json' };
    await fetch(`${base}/sandbox/mail`, { method: 'POST', headers, body: JSON.stringify(mail) });
  }
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await page.goto(`${base}/console`);
  await page.getByLabel('Your address').fill('anna@acme.example');
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await page.goto(await signInLink(base, 'anna@acme.example'));
  await page.getByRole('button', { name: 'Sign in' }).click();
  for (const [name, path] of [
    ['console-board', 'board'],
    ['console-ticket', 'tickets/HD-1'],
  ]) {
    await page.goto(`${base}/console/${path}`);
    await page.screenshot({ path: picture(name) });
  }
  await page.close();
}

async function signInLink(base, address) {
  for (;;) {
    await fetch(`${base}/sandbox/settle`, { method: 'POST' });
    const box = await (await fetch(`${base}/sandbox/mailboxes/${address}`)).json();
    const token = box.map(({ text }) => /\/console\/sign-in\/[\w-]+/.exec(text)?.[0]).findLast(Boolean);
    if (token) return base + token;
  }
}

const data = await mkdtemp(join(tmpdir(), 'postdesk-pictures-'));
const { child, base } = await startSandbox(data);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const phone = { width: 390, height: 844, until: untilFirstDelivery };
  const desk = { width: 1280, height: 800, until: untilSecondDelivery };
  await picturePage(browser, base, { name: 'sandbox-phone', colorScheme: 'light', ...phone });
  await picturePage(browser, base, { name: 'sandbox-dark', colorScheme: 'dark', ...desk, until: untilFirstDelivery });
  await picturePage(browser, base, { name: 'sandbox', colorScheme: 'light', ...desk });
  for (const mail of mails) await pictureMail(browser, base, mail);
  await pictureConsole(browser, base);
} finally {
  await browser.close();
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
  await rm(data, { recursive: true, force: true });
}
