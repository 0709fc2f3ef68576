/** Pictures from Chromium: pages, and mails as mail programs show them. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { smaller } from './png.mjs';

const executablePath = [
  process.env.POSTDESK_TEST_CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
].find((path) => path && existsSync(path));

export const wide = { width: 1280, height: 800 };
export const phone = { width: 390, height: 844 };

export async function openCamera() {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

  async function keep(name, png) {
    const path = fileURLToPath(new URL(`${name}.png`, import.meta.url));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, smaller(png));
  }

  const camera = {
    /** A window of its own, with cookies of its own. */
    page: (viewport = wide, options = {}) => browser.newPage({ viewport, colorScheme: 'light', ...options }),
    /** @param {import('playwright-core').PageScreenshotOptions} [options] */
    take: async (name, page, options = {}) => keep(name, await page.screenshot(options)),
    /** A mail as it came: its head in plain lines, below it the HTML part. */
    mail: (name, { from, to, subject, html, attachments = [] }, options = {}) =>
      paper(name, { from, to, subject, files: attachments.map((one) => one.filename), html }, options),
    /** A mail as somebody writes it. */
    written: (name, { from, to, subject, text, files }, options = {}) =>
      paper(name, { from, to, subject, files: files.map((one) => one.filename), text }, options),
    /** The sign-in of somebody of the staff; the window is then theirs. */
    async signIn(page, desk, address) {
      await page.goto(`${desk.base}/console`);
      await page.getByLabel('Your address').fill(address);
      await page.getByRole('button', { name: 'Mail me a link' }).click();
      let link = null;
      while (!link) {
        await desk.settle();
        const texts = (await desk.mailbox(address)).map(({ text }) => /\/console\/sign-in\/[\w-]+/.exec(text)?.[0]);
        link = texts.findLast(Boolean);
      }
      await page.goto(desk.base + link);
      await page.getByRole('button', { name: 'Sign in' }).click();
    },
    close: () => browser.close(),
  };

  async function paper(name, { from, to, subject, files, html, text }, { width = 680, height = null } = {}) {
    const page = await camera.page({ width, height: 120 });
    await page.setContent(
      `<!doctype html><style>
        body { margin: 0; font: 14px/1.5 Arial, sans-serif; color: #1f2933 }
        dl { margin: 0; padding: 14px 20px; border-bottom: 1px solid #d9dde2 }
        div { display: flex } dt { flex: 0 0 70px; color: #697586 } dd { margin: 0; overflow-wrap: anywhere }
        pre { margin: 0; padding: 16px 20px 20px; font: inherit; white-space: pre-wrap }
        iframe { display: block; width: 100%; border: 0 }
      </style><dl></dl>`,
    );
    await page.evaluate(
      async ({ head, html: inside, text: typed }) => {
        for (const [term, value] of head) {
          const line = document.createElement('div');
          line.append(document.createElement('dt'), document.createElement('dd'));
          line.firstChild.textContent = term;
          line.lastChild.textContent = value;
          document.querySelector('dl').append(line);
        }
        if (inside === undefined) {
          const body = document.createElement('pre');
          body.textContent = typed;
          if (typed) document.body.append(body);
          return;
        }
        const frame = document.createElement('iframe');
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        frame.srcdoc = inside;
        document.body.append(frame);
        await loaded;
        frame.style.height = `${frame.contentDocument.documentElement.scrollHeight}px`;
      },
      {
        html,
        text,
        head: [
          ['From', from],
          ['To', to],
          ['Subject', subject],
          ...(files.length > 0 ? [['Files', files.join(', ')]] : []),
        ],
      },
    );
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width, height: Math.min(whole, height ?? whole) };
    await keep(name, await page.screenshot({ fullPage: true, clip }));
    await page.close();
  }

  return camera;
}
