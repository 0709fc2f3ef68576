import { beforeEach, describe, expect, it } from 'vitest';
import { inBrowser, openConsole, seriousFaults, signIn, signInByMail, until, type Window } from '../support/console.js';
import { start } from '../support/databases.js';

const anna = 'anna@acme.example';
const dave = 'dave@acme.example';
const hour = 3_600_000;

inBrowser('the console against those who mean it ill', (desk, newWindow) => {
  beforeEach(async () => {
    await desk.house.mail({ from: 'Nora Dekker <nora@contoso.example>', subject: 'Invoices', text: 'No VAT.' });
  });

  const signedIn = async (email = anna) => {
    const window = await newWindow();
    await signIn(window, desk, email);
    return window;
  };
  const cookieOf = async ({ context }: Window) =>
    (await context.cookies()).find(({ name }) => name.endsWith('postdesk'))!;
  const tokenOf = async (window: Window) =>
    (await (await window.context.request.get(`${desk.origin}/console/board`)).text()).match(
      /name="_token" value="([0-9a-f]+)"/,
    )![1]!;
  const board = (cookie: string) =>
    fetch(`${desk.origin}/console/board`, { redirect: 'manual', headers: { cookie: `postdesk=${cookie}` } });
  const note = (headers: Record<string, string>, fields: Record<string, string>) =>
    fetch(`${desk.origin}/console/tickets/HD-1/command`, {
      method: 'POST',
      redirect: 'manual',
      headers,
      body: new URLSearchParams({ verb: 'NOTE', body: 'written', ...fields }),
    });
  const notes = async () => (await desk.house.events()).filter(({ kind }) => kind === 'note').length;

  describe('forms of other sites', () => {
    it('change nothing: a foreign origin, none, and a missing or foreign token are refused', async () => {
      const window = await signedIn();
      const other = await signedIn(dave);
      const cookie = `postdesk=${(await cookieOf(window)).value}`;
      const own = { cookie, origin: desk.origin };
      const _token = await tokenOf(window);
      const refused = [
        await note({ ...own, origin: 'https://evil.example' }, { _token }),
        await note({ ...own, origin: 'null' }, { _token }),
        await note({ cookie }, { _token }),
        await note(own, {}),
        await note(own, { _token: '' }),
        await note(own, { _token: await tokenOf(other) }),
        await note({ ...own, 'content-type': 'text/plain' }, { _token }),
        await note({ ...own, 'content-type': 'application/json' }, { _token }),
      ];
      expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 403));
      expect(await notes()).toBe(0);
      expect((await note(own, { _token })).status).toBe(303);
      expect(await notes()).toBe(1);
    });

    it('of a real page elsewhere, sent by the browser of somebody who is signed in, change nothing', async () => {
      const window = await signedIn();
      await window.page.route('http://evil.example/', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<form method="post" action="${desk.origin}/console/sign-out-everywhere"><button>Win a prize</button></form>`,
        }),
      );
      await window.page.goto('http://evil.example/');
      await window.page.getByRole('button').click();
      await window.page.waitForURL(/sign-out-everywhere|sign-in/);
      expect((await board((await cookieOf(window)).value)).status).toBe(200);
    });

    it('cannot sign anybody in, or have links mailed', async () => {
      const before = (await desk.house.outbox()).length;
      const answer = await fetch(`${desk.origin}/console/sign-in`, {
        method: 'POST',
        headers: { origin: 'https://evil.example' },
        body: new URLSearchParams({ address: anna }),
      });
      expect(answer.status).toBe(403);
      expect((await desk.house.outbox()).length).toBe(before);
    });
  });

  describe('a session', () => {
    it('is in a cookie that scripts cannot read and other sites do not send, and in no address', async () => {
      const window = await newWindow();
      await signInByMail(window, desk, anna);
      expect(await cookieOf(window)).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
      const value = (await cookieOf(window)).value;
      await window.page.goto(`${desk.origin}/console/account`);
      expect(await window.page.content()).not.toContain(value);
      expect(await window.page.evaluate('document.cookie')).toBe('');
      expect(JSON.stringify(await desk.house.db('sessions'))).not.toContain(value);
    });

    it('goes by TLS alone where the desk is reached so', async () => {
      const secure = await openConsole('https://desk.acme.example');
      await fetch(`http://127.0.0.1:${secure.port}/console/sign-in`, {
        method: 'POST',
        headers: { origin: 'https://desk.acme.example' },
        body: new URLSearchParams({ address: anna }),
      });
      await until(async () => (await secure.house.outbox()).length > 0);
      const link = await secure.link(anna);
      expect(link).toMatch(/^https:\/\/desk\.acme\.example\/console\/sign-in\//);
      const answer = await fetch(link.replace('https://desk.acme.example', `http://127.0.0.1:${secure.port}`), {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: 'https://desk.acme.example' },
      });
      expect(answer.headers.get('set-cookie')).toMatch(
        /^__Host-postdesk=[\w-]{43};.*Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(answer.headers.get('strict-transport-security')).toMatch(/^max-age=\d{7,}/);
      await secure.close();
    });

    it('is another after each sign-in, and the one before is over', async () => {
      const window = await signedIn();
      const first = (await cookieOf(window)).value;
      await window.page.goto(`${desk.origin}/console/board`);
      const before = (await desk.house.outbox()).length;
      await fetch(`${desk.origin}/console/sign-in`, {
        method: 'POST',
        headers: { origin: desk.origin },
        body: new URLSearchParams({ address: anna }),
      });
      await until(async () => (await desk.house.outbox()).length > before);
      await window.page.goto(await desk.link(anna));
      await window.page.getByRole('button', { name: 'Sign in' }).click();
      await window.page.getByRole('navigation', { name: 'Console' }).waitFor();
      expect((await cookieOf(window)).value).not.toBe(first);
      expect((await board(first)).status).toBe(302);
    });

    it('is over once one signs out, though its secret was copied', async () => {
      const window = await signedIn();
      const { value } = await cookieOf(window);
      await window.page.locator('.me summary').click();
      await window.page.getByRole('button', { name: 'Sign out' }).click();
      await window.page.getByLabel('Your address').waitFor();
      expect(await cookieOf(window)).toBeUndefined();
      expect((await board(value)).headers.get('location')).toContain('/console/sign-in');
    });

    it('and all others are over once one signs out everywhere; other people stay in', async () => {
      const [here, there, other] = [await signedIn(), await signedIn(), await signedIn(dave)];
      await here.page.goto(`${desk.origin}/console/account`);
      await here.page.getByRole('button', { name: 'Sign out everywhere' }).click();
      await here.page.getByLabel('Your address').waitFor();
      expect((await board((await cookieOf(there)).value)).status).toBe(302);
      expect((await board((await cookieOf(other)).value)).status).toBe(200);
    });

    it('can be ended from another, but only by whose it is', async () => {
      const [here, there, other] = [await signedIn(), await signedIn(), await signedIn(dave)];
      const id = (await desk.house.db('sessions').where({ person: dave }).first()).id as number;
      await fetch(`${desk.origin}/console/account/end`, {
        method: 'POST',
        headers: { origin: desk.origin, cookie: `postdesk=${(await cookieOf(here)).value}` },
        body: new URLSearchParams({ _token: await tokenOf(here), id: String(id) }),
      });
      expect((await board((await cookieOf(other)).value)).status).toBe(200);
      await here.page.goto(`${desk.origin}/console/account`);
      await here.page.getByRole('button', { name: 'Sign out there' }).click();
      await here.page.locator('.notice.done').waitFor();
      expect((await board((await cookieOf(there)).value)).status).toBe(302);
    });

    it('ends after twelve hours without a page, and after a week with many', async () => {
      const { value } = await cookieOf(await signedIn());
      for (let passed = 0; passed < 7 * 24; passed += 11) {
        desk.clock.reset(start + passed * hour);
        expect((await board(value)).status).toBe(200);
      }
      desk.clock.reset(start + 7 * 24 * hour);
      expect((await board(value)).status).toBe(302);
      desk.clock.reset(start);
      const idle = (await cookieOf(await signedIn())).value;
      desk.clock.reset(start + 12 * hour);
      expect((await board(idle)).status).toBe(302);
    });

    it('is over at once for whoever is taken out of the desk file, and has the new roles of whoever changes them', async () => {
      const window = await signedIn();
      const { value } = await cookieOf(window);
      const everybody = desk.house.desk.staff;
      desk.house.desk = { ...desk.house.desk, staff: everybody.filter(({ email }) => email !== anna) };
      expect((await board(value)).status).toBe(302);
      desk.house.desk = {
        ...desk.house.desk,
        staff: everybody.map((one) => (one.email === anna ? { ...one, roles: ['developer'] } : one)),
      };
      await window.page.goto(`${desk.origin}/console/tickets/HD-1`);
      expect(await window.page.locator('.me .menu').textContent()).toContain('developer');
      expect(await window.page.locator('summary strong:text-is("ASSIGN")').count()).toBe(0);
    });

    it('whose secret is guessed is nobody’s', async () => {
      await signedIn();
      for (const value of ['', 'x', 'a'.repeat(43), '%00', "' or 1=1 --"])
        expect((await board(value)).status).toBe(302);
    });

    it('that ended while one wrote says so, and does nothing', async () => {
      const window = await signedIn();
      await window.page.goto(`${desk.origin}/console/tickets/HD-1`);
      desk.clock.reset(start + 13 * hour);
      await window.page.locator('summary strong:text-is("NOTE")').click();
      await window.page.getByLabel('The note').fill('A long story.');
      await window.page.getByRole('button', { name: 'Keep the note' }).click();
      await window.page.getByRole('heading', { name: 'You are signed out' }).waitFor();
      expect(await notes()).toBe(0);
      await window.page.goBack();
    });
  });

  describe('a page', () => {
    const pages = [
      'sign-in',
      'sign-in/none',
      'board',
      'tickets/HD-1',
      'tickets/HD-9',
      'account',
      'nowhere',
      'assets/console.css',
    ];

    it.each(pages)('/console/%s runs no script, takes no style and is framed by nobody but itself', async (path) => {
      const window = await signedIn();
      const answer = await window.context.request.get(`${desk.origin}/console/${path}`);
      const headers = answer.headers();
      const policy = headers['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("form-action 'self'");
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-frame-options': 'DENY',
      });
      if (!path.startsWith('assets')) expect(headers['cache-control']).toBe('no-store');
    });

    it('of the console is shown to nobody who is not signed in', async () => {
      for (const path of [
        'board',
        'stages/new',
        'tickets/HD-1',
        'tickets/HD-1/files/x/y',
        'search?q=HD-1',
        'account',
        'nowhere',
        '',
      ]) {
        const answer = await fetch(`${desk.origin}/console/${path}`.replace(/\/$/, ''), { redirect: 'manual' });
        expect({ path, status: answer.status, to: answer.headers.get('location')?.split('?')[0] }).toEqual({
          path,
          status: 302,
          to: '/console/sign-in',
        });
        expect(await answer.text()).not.toContain('Invoices');
      }
    });

    it('that is too large is refused', async () => {
      const window = await signedIn();
      const cookie = `postdesk=${(await cookieOf(window)).value}`;
      const answer = await note(
        { cookie, origin: desk.origin },
        { _token: await tokenOf(window), body: 'x'.repeat(5_100_000) },
      );
      expect(answer.status).toBe(413);
    });

    it('that fails tells strangers nothing of why', async () => {
      const { db } = desk.house;
      const window = await signedIn();
      const answer = await (async () => {
        await db.schema.renameTable('deadlines', 'elsewhere');
        try {
          return await window.context.request.get(`${desk.origin}/console/tickets/HD-1`);
        } finally {
          await db.schema.renameTable('elsewhere', 'deadlines');
        }
      })();
      expect(answer.status()).toBe(500);
      expect(await answer.text()).not.toMatch(/deadlines|select|sqlite/i);
    });
  });

  it('axe finds what it is asked to find', async () => {
    const { page } = await newWindow();
    await page.setContent(
      '<html><body><input><img src="x"><p style="color:#ccc;background:#fff">faint</p></body></html>',
    );
    expect((await seriousFaults(page)).map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['label', 'image-alt', 'color-contrast', 'html-has-lang']),
    );
  });
});
