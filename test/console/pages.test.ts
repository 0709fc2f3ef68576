import { describe, expect, it } from 'vitest';
import { sections } from '../../src/console/sections.js';
import { hostile, inBrowser, seriousFaults, signIn, type Window } from '../support/console.js';
import { start } from '../support/databases.js';

const anna = 'anna@acme.example';
const mona = 'mona@acme.example';
const others = ['board?q=vat', 'stages/new', 'stages/done', 'tickets/HD-1', 'tickets/HD-2', 'account', 'nowhere'];
const nora = 'Nora Dekker <nora@contoso.example>';
const fred = 'Fred Arnold <fred@fabrikam.example>';

/** What of a page could run, fetch or lead somewhere. */
const markup = `({
  foreign: document.querySelectorAll('script:not([src^="/console/assets/"]), img, iframe, object, embed, svg, style, [style], base').length,
  handlers: [...document.querySelectorAll('*')].flatMap((one) => [...one.attributes]).filter(({ name }) => name.startsWith('on')).length,
  links: [...document.querySelectorAll('[href]')].map((one) => one.getAttribute('href')),
})`;
const unfold =
  "for (const one of document.querySelectorAll('main details')) { one.removeAttribute('name'); one.open = true; }";
const beyondTheEdge = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

inBrowser('pages of the console', (desk, newWindow) => {
  const visit = async (window: Window, path: string) => {
    await window.page.goto(desk.origin + path);
    return window.page;
  };
  const cards = (window: Window) => window.page.locator('.card .key').allTextContents();

  it('the board shows each open ticket under its stage, top priority first, with what is due and who must act', async () => {
    await desk.house.mail({ from: nora, subject: '[with error] Invoices without VAT number', text: 'Since Friday.' });
    await desk.house.mail({ from: fred, subject: '[urgent] The shop is down', text: 'Since nine.' });
    await desk.house.mail({ from: fred, subject: 'Labels', text: 'In colour?' });
    const window = await newWindow();
    await signIn(window, desk, mona);
    const news = window.page.getByRole('region', { name: 'New' });
    expect(await news.locator('.key').allTextContents()).toEqual(['HD-2', 'HD-1', 'HD-3']);
    expect(await news.locator('.card').first().textContent()).toMatch(/top.*you.*Fabrikam.*due in 1 h/s);
    desk.house.clock.moveTo(start + 26 * 3_600_000);
    await window.page.reload();
    expect(await news.locator('.card').first().textContent()).toMatch(/25 h late/);
    expect(await window.page.locator('.summary').textContent()).toMatch(/3 open.*2 late/s);
    await window.page.locator('.summary').getByRole('link', { name: '2 late' }).click();
    await window.page.getByText('2 open').waitFor();
    expect(await window.page.getByLabel('Late', { exact: true }).isChecked()).toBe(true);
    expect((await cards(window)).length).toBe(2);
  });

  it('the board is narrowed by app, PM, organisation and to what waits for oneself, and the page says by what', async () => {
    await desk.house.mail({ from: nora, subject: 'Invoices', text: 'No VAT.' });
    await desk.house.mail({ from: fred, subject: 'Shop', text: 'No orders.' });
    await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN paul');
    const window = await newWindow();
    await signIn(window, desk, 'paul@acme.example');
    expect(await cards(window)).toEqual(['HD-1', 'HD-2']);
    await window.page.getByLabel('Waits for me').check();
    await window.page.getByRole('button', { name: 'Show' }).click();
    expect(await cards(window)).toEqual(['HD-2']);
    await visit(window, '/console/people');
    await window.page.getByRole('row', { name: 'Mona Maes' }).getByRole('link').click();
    expect(await cards(window)).toEqual(['HD-1']);
    expect(await window.page.getByLabel('Waits for Mona Maes').isChecked()).toBe(true);
    await window.page.getByLabel('Waits for Mona Maes').uncheck();
    await window.page.getByRole('button', { name: 'Show' }).click();
    expect(await cards(window)).toEqual(['HD-1', 'HD-2']);
    for (const [label, option, found] of [
      ['App', 'Contoso ERP', 'HD-1'],
      ['PM', 'Paul Jansen', 'HD-2'],
      ['Organisation', 'Contoso', 'HD-1'],
    ] as const) {
      await visit(window, '/console/board');
      await window.page.getByLabel(label, { exact: true }).selectOption({ label: option });
      await window.page.getByRole('button', { name: 'Show' }).click();
      expect(await cards(window)).toEqual([found]);
      expect(await window.page.getByLabel(label, { exact: true }).locator('option:checked').textContent()).toBe(option);
    }
  });

  it('words are found in titles and mails, those that nobody outside may read too; a key leads to its ticket', async () => {
    await desk.house.mail({ from: nora, subject: 'Export', text: 'The Überweisung has no Zürich in it.' });
    await desk.house.mail({ from: fred, subject: 'Shop', text: 'No orders.' });
    const window = await newWindow();
    await signIn(window, desk, mona);
    const search = async (words: string) => {
      await window.page.getByRole('searchbox').fill(words);
      await Promise.all([window.page.waitForEvent('load'), window.page.keyboard.press('Enter')]);
      return cards(window);
    };
    expect(await search('uberweis zurich')).toEqual(['HD-1']);
    expect(await window.page.locator('mark').allTextContents()).toEqual(['Überweis', 'Zürich']);
    expect(await search('export')).toEqual(['HD-1']);
    expect(await window.page.locator('.title mark').allTextContents()).toEqual(['Export']);
    // Of a mail that has it in its subject alone nothing is quoted.
    expect(await window.page.locator('blockquote').count()).toBe(0);
    expect(await search('order')).toEqual(['HD-2']);
    expect(await window.page.locator('mark').first().textContent()).toBe('order');
    expect(await search('order zurich')).toEqual([]);
    expect(await search('" OR * NEAR(')).toEqual([]);
    await search('hd-2');
    expect(new URL(window.page.url()).pathname).toBe('/console/tickets/HD-2');
  });

  it('a ticket shows what people wrote, notes apart, its history with names and reasons, and why it is due when it is', async () => {
    await desk.house.mail({ from: nora, subject: '[with error] Invoices', text: 'No VAT since Friday.' });
    await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN anna');
    await desk.house.command(await desk.house.newest(anna, 'assigned'), 'NOTE', 'They changed the layout.');
    await desk.house.command(await desk.house.newest(anna, 'assigned'), 'REPLY', 'We are looking into it.');
    const window = await newWindow();
    await signIn(window, desk, anna, '/console/tickets/HD-1');
    const text = (selector: string) => window.page.locator(selector).allTextContents();
    expect((await text('.message.theirs')).join()).toContain('No VAT since Friday.');
    expect((await text('.message.internal')).join()).toContain('They changed the layout.');
    expect((await text('.message.ours')).join()).toContain('We are looking into it.');
    expect((await text('.message.internal')).join()).not.toContain('We are looking into it.');
    expect((await text('.history li')).join()).toMatch(/moved New → Analysis by Mona Maes.*ASSIGN anna/s);
    await window.page.locator('.history li').last().getByRole('link').click();
    expect(await window.page.locator('.message:target').textContent()).toContain('No VAT since Friday.');
    const deadlines = window.page.locator('.deadlines');
    await deadlines.getByText('To be analysed', { exact: true }).click();
    expect(await deadlines.locator('.why').first().textContent()).toContain('business day');
    expect(await window.page.locator('.mails summary').textContent()).toMatch(/^Mails: \d+ on the way$/);
    expect(await window.page.locator('.mails').textContent()).toMatch(/In progress.*nora@contoso\.example/s);
  });

  it('a ticket shows a NOT OK that stands in the subject alone', async () => {
    await desk.house.mail({ from: nora, subject: '[question] Export', text: 'How?' });
    await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN anna');
    await desk.house.command(await desk.house.newest(anna, 'assigned'), 'ANSWER', 'By the menu.');
    const asked = await desk.house.newest('nora@contoso.example', 'answer');
    await desk.house.answer(asked, { subject: '[HD-1] NOT OK', text: 'There is no such menu.' });
    const window = await newWindow();
    await signIn(window, desk, anna, '/console/tickets/HD-1');
    const last = window.page.locator('.message.theirs').last();
    expect(await last.locator('.what').textContent()).toBe('NOT OK');
    expect(await last.textContent()).toContain('There is no such menu.');
  });

  it('an answer stands beside what it was read as', async () => {
    await desk.house.mail({ from: nora, subject: '[question] Export', text: 'How?' });
    await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN anna');
    await desk.house.command(await desk.house.newest(anna, 'assigned'), 'ANSWER', 'By the menu.');
    const asked = await desk.house.newest('nora@contoso.example', 'answer');
    await desk.house.answer(asked, { text: 'OK, but where is that menu?' });
    const window = await newWindow();
    await signIn(window, desk, anna, '/console/tickets/HD-1');
    const last = window.page.locator('.message.theirs').last();
    expect(await last.locator('.reading-of').textContent()).toMatch(/^Read as unclear: /);
    expect(await window.page.locator('.message.theirs').first().locator('.reading-of').count()).toBe(0);
  });

  it('no page lets one answer in the name of who got a mail: their tokens stand nowhere', async () => {
    await desk.house.mail({ from: nora, subject: '[question] Export', text: 'How?' });
    await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN anna');
    await desk.house.command(await desk.house.newest(anna, 'assigned'), 'ANSWER', 'By the menu.');
    const window = await newWindow();
    await signIn(window, desk, 'dave@acme.example', '/console/tickets/HD-1');
    const shown = await window.page.content();
    const tokens = (await desk.house.outbox()).map((row) => row.token);
    expect(tokens.length).toBeGreaterThan(4);
    for (const token of tokens) expect(shown).not.toContain(token);
    expect(await window.page.locator('.thread').textContent()).not.toContain('mailto:');
    expect(await window.page.locator('.thread').textContent()).toMatch(/NOT OK/);
  });

  it('what strangers write is shown as the characters they are, in every field', async () => {
    const payload = hostile;
    await desk.house.mail({
      from: `"${payload.replaceAll('"', '')}" <nora@contoso.example>`,
      subject: payload,
      text: `${payload}\n\njavascript:alert(1) https://evil.example/"onmouseover="alert(1)`,
      html: `<p>${payload}</p><script>alert(1)</script>`,
      attachments: [
        { filename: `${payload.replaceAll('/', '_')}.html`, contentBase64: Buffer.from(payload).toString('base64') },
      ],
    });
    await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN anna', payload);
    await desk.house.command(await desk.house.newest(anna, 'assigned'), 'NOTE', payload);
    await desk.house.command(await desk.house.newest(anna, 'assigned'), `TITLE ${payload}`);
    const window = await newWindow();
    await signIn(window, desk, anna);
    for (const path of [
      '/console/board',
      '/console/tickets/HD-1',
      '/console/stages/analysis',
      '/console/board?q=script',
      `/console/board?q=${encodeURIComponent(payload)}`,
      `/console/board?app=${encodeURIComponent(payload)}`,
      `/console/tickets/${encodeURIComponent(payload)}`,
    ]) {
      await visit(window, path);
      const found = await window.page.evaluate<{ foreign: number; handlers: number; links: string[] }>(markup);
      expect(found.foreign).toBe(0);
      expect(found.handlers).toBe(0);
      for (const href of found.links) expect(href).toMatch(/^(\/console\/|https?:\/\/|#|\?)/);
    }
    await visit(window, '/console/tickets/HD-1');
    expect(await window.page.getByRole('heading', { level: 1 }).textContent()).toContain('<script>alert(1)</script>');
    expect(window.complaints.filter((one) => !one.includes('404'))).toEqual([]);
  });

  it('a file comes as a download that can run nothing, and only with its own ticket', async () => {
    const html = Buffer.from('<script>alert(1)</script>');
    await desk.house.mail({
      from: nora,
      subject: 'A',
      text: 'see',
      attachments: [{ filename: "a'b;.html", contentBase64: html.toString('base64') }],
    });
    await desk.house.mail({ from: fred, subject: 'B', text: 'none' });
    const window = await newWindow();
    await signIn(window, desk, anna, '/console/tickets/HD-1');
    const href = (await window.page.locator('.files a').getAttribute('href')) ?? '';
    const answer = await window.context.request.get(desk.origin + href);
    expect(await answer.body()).toEqual(html);
    expect(answer.headers()).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      'content-disposition': expect.stringMatching(/^attachment; filename\*=UTF-8''a%27b/),
    });
    const elsewhere = await window.context.request.get(desk.origin + href.replace('HD-1', 'HD-2'));
    expect(elsewhere.status()).toBe(404);
  });

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each([1280, 390])(
      'every page can be used by keyboard and screen reader, %i pixels wide',
      async (width) => {
        const files = [{ filename: 'a.pdf', contentBase64: 'eA==' }];
        await desk.house.mail({ from: nora, subject: '[with error] Invoices', text: 'No VAT.', attachments: files });
        await desk.house.mail({ from: fred, subject: '[urgent] The shop is down', text: 'Since nine.' });
        await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN paul');
        desk.house.clock.moveTo(start + 26 * 3_600_000);
        const own = sections.flatMap(({ nav }) => nav?.href ?? []);
        const pages = [...own, ...others.map((path) => `/console/${path}`)];
        const window = await newWindow({ colorScheme, width });
        await window.page.goto(`${desk.origin}/console/sign-in`);
        expect(await seriousFaults(window.page)).toEqual([]);
        await signIn(window, desk, 'adam@acme.example');
        for (const path of pages) {
          await visit(window, path);
          await window.page.evaluate(unfold);
          const faults = await seriousFaults(window.page);
          expect({ path, faults }).toEqual({ path, faults: [] });
          expect({ path, beyond: await window.page.evaluate(beyondTheEdge) }).toEqual({ path, beyond: 0 });
        }
        expect(window.complaints.filter((one) => !one.includes('404'))).toEqual([]);
      },
      120_000,
    );
  });

  it('the first Tab leads past the navigation', async () => {
    const window = await newWindow();
    await signIn(window, desk, anna);
    await visit(window, '/console/board');
    await window.page.keyboard.press('Tab');
    expect(await window.page.locator(':focus').textContent()).toBe('Skip to the content');
    await window.page.keyboard.press('Enter');
    expect(await window.page.locator(':focus').getAttribute('id')).toBe('main');
  });

  it('what one jumps to does not come to stand behind the bar', async () => {
    await desk.house.mail({ from: nora, subject: '[error] Invoices', text: 'No VAT.\n'.repeat(80) });
    await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN anna', 'Line by line.\n'.repeat(80));
    const window = await newWindow();
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    await signIn(window, desk, anna);
    await visit(window, '/console/tickets/HD-1');
    await window.page.locator('.history li').first().getByRole('link').click();
    const top = await window.page.locator('.message:target').evaluate((one) => one.getBoundingClientRect().top);
    const bar = await window.page.locator('.top').evaluate((one) => one.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThan(bar);
    expect(top).toBeLessThan(bar + 100);
  });
});
