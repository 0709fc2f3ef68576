import { beforeAll, expect, it } from 'vitest';
import { type Busy, busyDesk } from '../support/busy-desk.js';
import { inBrowser, seriousFaults, signIn, type Window } from '../support/console.js';

inBrowser(
  'pages about the whole desk, as they are seen',
  (desk, newWindow) => {
    let busy: Busy;
    let light: Window;
    beforeAll(async () => {
      busy = await busyDesk(desk.house);
      light = await newWindow({ javaScriptEnabled: true });
      await signIn(light, desk, 'adam@acme.example');
    }, 120_000);

    const paths = () => [
      '/console/queues',
      '/console/people',
      '/console/outbox?state=sent',
      `/console/outbox/${busy.failed}`,
      '/console/quarantine',
      `/console/quarantine/${busy.quarantined}`,
      `/console/quarantine/${busy.held}/mend`,
      '/console/reports',
      '/console/health',
    ];

    it('have nothing serious against them, in light and dark, and nothing that a browser complains of', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await light.page.emulateMedia({ colorScheme });
        for (const path of paths()) {
          await light.page.goto(desk.origin + path);
          expect(await seriousFaults(light.page), `${path} in ${colorScheme}`).toEqual([]);
        }
      }
      expect(light.complaints).toEqual([]);
    }, 120_000);

    it('are not wider than a phone', async () => {
      await light.page.setViewportSize({ width: 390, height: 800 });
      for (const path of paths()) {
        await light.page.goto(desk.origin + path);
        expect(await light.page.evaluate('document.documentElement.scrollWidth'), path).toBe(390);
      }
      await light.page.setViewportSize({ width: 1280, height: 800 });
    }, 60_000);

    it('show all sections on a phone, and no word that is broken in two', async () => {
      await light.page.setViewportSize({ width: 390, height: 800 });
      for (const path of paths()) {
        await light.page.goto(desk.origin + path);
        const cut = await light.page.evaluate(
          `[...document.querySelectorAll('.sections a')].filter((one) => {
            const { left, right, top } = one.getBoundingClientRect();
            return left < 0 || right > 390 || !one.contains(document.elementFromPoint((left + right) / 2, top + 4));
          }).map((one) => one.textContent)`,
        );
        expect(cut, path).toEqual([]);
        // A word of a table that is broken stands in two boxes.
        const broken = await light.page.evaluate(
          `[...document.querySelectorAll('th')].flatMap((cell) => [...cell.childNodes]).filter((node) => node.nodeType === 3)
            .flatMap((text) => [...text.data.matchAll(/[^\\s]+/g)].filter(({ 0: word, index }) => {
              const range = document.createRange();
              range.setStart(text, index);
              range.setEnd(text, index + word.length);
              return word.length < 20 && range.getClientRects().length > 1;
            }).map(([word]) => word))`,
        );
        expect(broken, path).toEqual([]);
      }
      await light.page.setViewportSize({ width: 1280, height: 800 });
    }, 60_000);

    it('cut no table off on a phone, and lay no cell over another', async () => {
      await light.page.setViewportSize({ width: 390, height: 800 });
      const more = ['/console/templates', '/console/templates/edit/en%2Fclosed-no-feedback', '/console/account'];
      for (const path of [...paths(), ...more, '/console/tickets/HD-1']) {
        await light.page.goto(desk.origin + path);
        const cut = await light.page.evaluate(
          `(() => {
            for (const one of document.querySelectorAll('main details:not(.chart-box *)')) { one.removeAttribute('name'); one.open = true; }
            const wider = ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1;
            return [...document.querySelectorAll('.scrolls:not(.chart-box *), .scrolls:not(.chart-box *) :is(th, td)')]
              .filter((one) => one.clientWidth > 0 && wider(one)).map((one) => one.textContent);
          })()`,
        );
        expect(cut, path).toEqual([]);
      }
      await light.page.setViewportSize({ width: 1280, height: 800 });
    }, 60_000);

    it('let everything be done by keyboard: a failed mail is sent again', async () => {
      const { page } = light;
      await page.goto(`${desk.origin}/console/outbox/${busy.failed}`);
      const focused = () => page.evaluate('document.activeElement.textContent.trim()');
      for (let n = 0; n < 40 && (await focused()) !== 'Send it again'; n += 1) await page.keyboard.press('Tab');
      expect(await focused()).toBe('Send it again');
      await page.keyboard.press('Enter');
      await page.locator('.notice.done').waitFor();
      expect(await page.locator('.notice').textContent()).toContain('on its way');
    }, 60_000);

    it('need no script: a held mail is put right without one', async () => {
      const plain = await newWindow({ javaScriptEnabled: false });
      await signIn(plain, desk, 'mona@acme.example', `/console/quarantine/${busy.held}`);
      await plain.page.getByRole('link', { name: 'Put it right' }).click();
      await plain.page.getByLabel('Sender').fill('nora@contoso.example');
      await plain.page.getByLabel('Category').selectOption('Question');
      await plain.page.getByRole('button', { name: 'Hand it in' }).click();
      expect(await plain.page.locator('.notice').textContent()).toContain('put right and handed in');
    }, 60_000);
  },
  { emptied: false },
);
