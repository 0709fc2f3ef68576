import { expect, it } from 'vitest';
import { inBrowser, signInByMail, until } from '../support/console.js';
import { start } from '../support/databases.js';

const anna = 'anna@acme.example';
const minute = 60_000;
const hour = 60 * minute;

inBrowser('signing in', (desk, newWindow) => {
  const ask = (address: string, headers: Record<string, string> = {}) =>
    fetch(`${desk.origin}/console/sign-in`, {
      method: 'POST',
      headers: { origin: desk.origin, ...headers },
      body: new URLSearchParams({ address }),
    });
  const asked = async () => Number((await desk.house.db('sign_ins').count({ n: '*' }).first())?.n);
  /** A link as it was mailed, asked for without a browser. */
  const mailedLink = async (address = anna) => {
    const before = (await desk.house.outbox()).length;
    await ask(address);
    await until(async () => (await desk.house.outbox()).length > before);
    return desk.link(address);
  };
  const press = (link: string) =>
    fetch(link, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: desk.origin, 'sec-fetch-site': 'same-origin' },
    });

  it('goes by a link that is mailed, and leads to the page that was wanted', async () => {
    const window = await newWindow();
    await signInByMail(window, desk, anna, '/console/account');
    expect(new URL(window.page.url()).pathname).toBe('/console/account');
    expect(await window.page.locator('.me summary').textContent()).toContain('Anna Peeters');
    expect(window.complaints).toEqual([]);
  });

  it('works without scripts', async () => {
    const window = await newWindow({ javaScriptEnabled: false });
    await signInByMail(window, desk, anna);
    expect(await window.page.getByRole('heading', { level: 1 }).textContent()).toBe('Board');
  });

  it('a link works once', async () => {
    const link = await mailedLink();
    expect((await press(link)).status).toBe(303);
    const again = await press(link);
    expect(again.status).toBe(403);
    expect(await again.text()).toContain('does not work any more');
    expect(again.headers.get('set-cookie')).toBeNull();
    expect((await fetch(link)).status).toBe(403);
  });

  it('of two who press the button at once, one is let in', async () => {
    const link = await mailedLink();
    const answers = await Promise.all([press(link), press(link)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 403]);
  });

  it('a link works for fifteen minutes', async () => {
    const link = await mailedLink();
    desk.clock.reset(start + 15 * minute - 1);
    expect((await fetch(link)).status).toBe(200);
    desk.clock.reset(start + 15 * minute);
    expect((await fetch(link)).status).toBe(403);
    expect((await press(link)).status).toBe(403);
  });

  it('a scanner that opens every link of a mail uses none up', async () => {
    const link = await mailedLink();
    for (const method of ['GET', 'HEAD', 'GET']) expect((await fetch(link, { method })).status).toBe(200);
    expect((await press(link)).status).toBe(303);
  });

  it('tells nobody whether an address is known', async () => {
    const known = await ask(anna);
    const unknown = await ask('somebody@elsewhere.example');
    expect(unknown.status).toBe(known.status);
    const bare = async (answer: Response, address: string) => (await answer.text()).replaceAll(address, '');
    expect(await bare(unknown, 'somebody@elsewhere.example')).toBe(await bare(known, anna));
    const headers = (answer: Response) =>
      [...answer.headers].filter(([name]) => !['date', 'content-length'].includes(name));
    expect(headers(unknown)).toEqual(headers(known));
    await until(async () => (await asked()) === 2);
    expect(await desk.house.posted()).toEqual([`sign-in to ${anna}`]);
  });

  it('answers before the mail is written, so that the time tells nothing either', async () => {
    const written: string[] = [];
    const render = () => {
      written.push('the mail');
      throw new Error('no mail can be written');
    };
    desk.house.gateway.house.templates = { ...desk.house.gateway.house.templates, render };
    expect((await ask(anna)).status).toBe(200);
    await until(async () => written.length > 0);
  });

  /** Has written mails counted until they are so many. */
  const whileWritten = async (count: number, work: () => Promise<unknown>) => {
    const { house } = desk.house.gateway;
    const { templates } = house;
    let written = 0;
    const render: typeof templates.render = (...given) => {
      written += 1;
      return templates.render(...given);
    };
    house.templates = { ...templates, render };
    await work();
    await until(async () => written === count);
    house.templates = templates;
  };

  it('writes a mail to nobody as well, and throws it away, since the next page would wait less without', async () => {
    await whileWritten(2, async () => {
      await ask('somebody@elsewhere.example');
      await ask(anna);
    });
    await until(async () => (await desk.house.posted()).length > 0);
    expect(await desk.house.posted()).toEqual([`sign-in to ${anna}`]);
  });

  it('mails one machine thirty links an hour also where it asks for more at once', async () => {
    const staff = desk.house.desk.staff.map(({ email }) => email);
    await whileWritten(60, () => Promise.all(Array.from({ length: 60 }, (_, n) => ask(staff[n % staff.length]!))));
    await until(async () => (await desk.house.posted()).length >= 30);
    expect(await desk.house.posted()).toHaveLength(30);
  });

  it('mails an address five links an hour and not one more, and says so to nobody', async () => {
    for (let n = 0; n < 7; n += 1) expect((await ask(anna)).status).toBe(200);
    await until(async () => (await asked()) === 7);
    expect(await desk.house.posted()).toHaveLength(5);
    desk.clock.reset(start + hour + 1);
    await ask(anna);
    await until(async () => (await desk.house.posted()).length === 6);
  });

  it('takes thirty addresses an hour from one machine, whoever they are', async () => {
    const from = (client: string) => ask('nobody@elsewhere.example', { 'x-forwarded-for': `203.0.113.9, ${client}` });
    for (let n = 0; n < 30; n += 1) {
      expect((await from('198.51.100.7')).status).toBe(200);
      await until(async () => (await asked()) === n + 1);
    }
    expect((await from('198.51.100.7')).status).toBe(429);
    expect((await from('198.51.100.8')).status).toBe(200);
  });

  it('keeps neither the link nor the address that was typed, only their hashes', async () => {
    const link = await mailedLink();
    await ask('somebody@elsewhere.example');
    await until(async () => (await asked()) === 2);
    const rows = JSON.stringify(await desk.house.db('sign_ins'));
    expect(rows).not.toContain(link.split('/').at(-1));
    expect(rows).not.toContain('somebody@elsewhere.example');
  });

  it('leads nowhere but to pages of the console', async () => {
    const { innerPath } = await import('../../src/console/sign-in.js');
    for (const away of [
      'https://evil.example/',
      '//evil.example',
      '/console/../x//evil.example',
      '/\\evil.example',
      '/livez',
      7,
    ]) {
      expect(innerPath(away)).toBe('/console/board');
    }
    expect(innerPath('/console/tickets/HD-1?tab=mails')).toBe('/console/tickets/HD-1?tab=mails');
  });

  it('leads who comes by another name of the machine to that of the links, where the session will be', async () => {
    const window = await newWindow();
    const other = desk.origin.replace('127.0.0.1', 'localhost');
    await window.page.goto(`${other}/console/tickets/HD-1`);
    expect(new URL(window.page.url()).origin).toBe(desk.origin);
    await signInByMail(window, { ...desk, origin: other }, anna, '/console/account');
    await window.page.goto(`${other}/console/account`);
    expect(window.page.url()).toBe(`${desk.origin}/console/account`);
    expect(await window.page.locator('.me summary').textContent()).toContain('Anna Peeters');
  });

  it('begins its links with what the desk file says, else with the name of the machine itself', async () => {
    const { originOf } = await import('../../src/console/origin.js');
    expect(
      [
        { host: '127.0.0.1', port: 8025, url: null },
        { host: '::1', port: 8025, url: null },
        { host: '0.0.0.0', port: 80, url: null },
        { host: '192.0.2.7', port: 8025, url: null },
        { host: '2001:db8::7', port: 8025, url: null },
        { host: '127.0.0.1', port: 8025, url: 'https://desk.acme.example' },
      ].map(originOf),
    ).toEqual([
      'http://localhost:8025',
      'http://localhost:8025',
      'http://localhost:80',
      'http://192.0.2.7:8025',
      'http://[2001:db8::7]:8025',
      'https://desk.acme.example',
    ]);
  });

  it('is not possible for customers, who stand in no desk file', async () => {
    await ask('nora@contoso.example');
    await until(async () => (await asked()) === 1);
    expect(await desk.house.posted()).toEqual([]);
  });
});
