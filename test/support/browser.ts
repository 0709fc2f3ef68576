/** A real Chromium, for tests of what people see. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The shell without windows first: a whole Chromium draws its own tabs and toolbars too, unseen, for half as much time again. */
const candidates = [
  process.env.POSTDESK_TEST_CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
];

/** Path of the browser; null where there is none. */
export const browserPath = candidates.find((path) => path !== undefined && existsSync(path)) ?? null;

/** What stands behind a test's name where it is skipped for want of a browser. */
export const needsBrowser = browserPath ? '' : ' (skipped: needs Chromium, apt-get install -y chromium-headless-shell)';

/** @throws where there is no browser; ask `browserPath` first */
export function openBrowser(): Promise<Browser> {
  if (!browserPath) throw new Error('there is no Chromium: apt-get install -y chromium-headless-shell');
  return chromium.launch({
    executablePath: browserPath,
    args: [
      // A container's root has no user namespaces to build Chromium's own sandbox from.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface WatchedPage {
  page: Page;
  /** What the browser complained about: console errors and warnings, uncaught errors, dialogs of scripts. */
  complaints: string[];
}

/** A page in a context of its own, so with nothing kept from another. */
export async function openPage(browser: Browser, url: string, width = 1280): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
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
  await page.goto(url);
  return { page, complaints };
}
