/** The console over the house of a test, on a port of its own, and the people who look at it in a browser. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { MovableClock } from '../../src/clock.js';
import { consoleServer } from '../../src/console/server.js';
import { listen } from '../../src/health/server.js';
import { hashOf } from '../../src/record/blobs.js';
import { startSession } from '../../src/record/sessions.js';
import { browserPath, needsBrowser, openBrowser } from './browser.js';
import { engines, type Place, start } from './databases.js';
import { TestHouse } from './house.js';

export interface ConsoleUnderTest {
  house: TestHouse;
  /** By which sessions and links grow old. */
  clock: MovableClock;
  /** `http://127.0.0.1:PORT` */
  origin: string;
  port: number;
  /** The newest link that was mailed to somebody. */
  link(email: string): Promise<string>;
  close(): Promise<void>;
}

/** A suite over the console of a desk on each database, emptied before each test. */
export function onEachConsole(about: string, suite: (desk: ConsoleUnderTest) => void): void {
  for (const engine of engines) {
    if (engine.title.includes('PgBouncer')) continue;
    describe.skipIf(!engine.available)(`${about} on ${engine.title}`, () =>
      suite(consoleOfSuite(async () => openConsole(null, await engine.place()), true)),
    );
  }
}

/** Opens a window of a browser that nobody has used. */
export type Opening = (look?: Look) => Promise<Window>;

/**
 * A suite that looks at the console of a desk in a browser; skipped where there is none.
 *
 * @param emptied whether the desk is emptied, and its clock put back, before each test
 */
export function inBrowser(
  about: string,
  suite: (desk: ConsoleUnderTest, open: Opening) => void,
  { emptied = true } = {},
): void {
  describe.skipIf(!browserPath)(`${about}${needsBrowser}`, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser.close());
    suite(consoleOfSuite(openConsole, emptied), (look) => openWindow(browser, look));
  });
}

/** Opened before the first test of a suite, and closed behind the last; its fields are there from the first test on. */
function consoleOfSuite(open: () => Promise<ConsoleUnderTest>, emptied: boolean): ConsoleUnderTest {
  const desk = {} as ConsoleUnderTest;
  beforeAll(async () => {
    Object.assign(desk, await open());
  });
  if (emptied) {
    beforeEach(async () => {
      await desk.house.reset();
      desk.clock.reset(start);
    });
  }
  afterAll(() => desk.close());
  return desk;
}

/** An inbox that knows of its state as those of the daemon do: by itself. */
class OpenInbox {
  readonly source = 'imap:support@mail.acme.example';
  private readonly now = { kind: 'open' } as const;

  state() {
    return this.now;
  }

  lastFetch() {
    return start;
  }
}

/**
 * @param outside where staff reach it, if not where it listens
 * @param place an empty database; a throw-away SQLite file where none is given
 */
export async function openConsole(
  outside: string | null = null,
  place: Place | null = null,
): Promise<ConsoleUnderTest> {
  const house = await TestHouse.open(place);
  const clock = new MovableClock(start);
  const running = { inboxes: [new OpenInbox()], startedAt: start };
  const site = { gateway: house.gateway, origin: outside ?? '', clock, wake: () => {}, maxUpload: 5_000_000, running };
  const server = consoleServer(site);
  const listening = await listen(server, { host: '127.0.0.1', port: 0 });
  site.origin = outside ?? `http://127.0.0.1:${listening.port}`;
  return {
    house,
    clock,
    origin: site.origin,
    port: listening.port,
    link: async (email) => {
      const { mail } = await house.newest(email, 'sign-in');
      const link = /https?:\/\/\S+\/console\/sign-in\/[\w-]+/.exec(mail.text)?.[0];
      if (!link) throw new Error(`the mail to ${email} has no link`);
      return link;
    },
    close: async () => {
      await listening.close();
      await house.close();
    },
  };
}

/** A window of somebody's browser, with what the browser complained about. */
export interface Window {
  page: Page;
  context: BrowserContext;
  /** Console errors and warnings, uncaught errors, dialogs of scripts, and what the policy of a page kept back. */
  complaints: string[];
}

export interface Look {
  width?: number;
  colorScheme?: 'light' | 'dark';
  javaScriptEnabled?: boolean;
}

async function openWindow(browser: Browser, { width = 1280, ...look }: Look = {}): Promise<Window> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, ...look });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', async (dialog) => {
    complaints.push(`a script asked: ${dialog.message()}`);
    await dialog.dismiss();
  });
  return { page, context, complaints };
}

/** Signs somebody in as they do it themselves: by the form, the mail and the button. */
export async function signInByMail(
  { page }: Window,
  desk: ConsoleUnderTest,
  email: string,
  to = '/console',
): Promise<void> {
  const before = (await desk.house.outbox()).length;
  await page.goto(desk.origin + to);
  await page.getByLabel('Your address').fill(email);
  await page.getByRole('button', { name: 'Mail me a link' }).click();
  await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
  await until(async () => (await desk.house.outbox()).length > before);
  await page.goto(await desk.link(email));
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Console' }).waitFor();
}

/** A window of somebody who has signed in before: the session is there, as the mail and the button would make it. */
export async function signIn(window: Window, desk: ConsoleUnderTest, email: string, to = '/console'): Promise<void> {
  const secret = randomBytes(32).toString('base64url');
  const session = { hash: hashOf(Buffer.from(secret)), person: email, agent: 'Chrome/1 Linux' };
  await startSession(desk.house.db, session, desk.clock.now());
  await window.context.addCookies([
    { name: 'postdesk', value: secret, url: desk.origin, httpOnly: true, sameSite: 'Lax' },
  ]);
  await window.page.goto(desk.origin + to);
}

/** Waits until something holds that is done behind an answer. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 10_000;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error('it did not come to pass within ten seconds');
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Markup that would run, however a page takes it: as text, in an attribute, in a link. */
export const hostile = `"'><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">{{desk.address}}</a>`;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Found {
  id: string;
  impact: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe calls serious or critical on a page, by rule and place. */
export async function seriousFaults(page: Page): Promise<string[]> {
  // Run by the browser's own door for developers, past the page's policy, which would rightly keep it out.
  await page.evaluate(axe);
  const found = await page.evaluate<Found[]>('axe.run().then(({ violations }) => violations)');
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary}`));
}
