import { beforeEach, expect, it } from 'vitest';
import { outboxById } from '../../src/record/outbox.js';
import { hostile, onEachConsole } from '../support/console.js';
import { visitor } from '../support/visitor.js';

const mona = 'mona@acme.example';
const anna = 'anna@acme.example';
const lena = 'lena@acme.example';
const dave = 'dave@acme.example';
const adam = 'adam@acme.example';
const nora = 'nora@contoso.example';

onEachConsole('the outbox', (desk) => {
  beforeEach(async () => {
    await desk.house.mail({ from: `Nora Dekker <${nora}>`, subject: '[error] Invoices', text: 'No VAT.' });
  });

  const toNora = async () => (await desk.house.newest(nora, 'received')).row;
  const inState = async (state: string, more = {}) => {
    const { id } = await toNora();
    await desk.house
      .db('outbox')
      .where({ id })
      .update({ state, ...more });
    return id;
  };
  const noticed = async (who: Awaited<ReturnType<typeof visitor>>, id: number) =>
    /<div class="notice[^>]*>(.*?)<\/div>/s.exec((await who.get(`/console/outbox/${id}`)).text)?.[1] ?? '';

  it('lists what is not sent, and by state, address, ticket and audience what is asked for', async () => {
    const id = await inState('failed', { last_error: '550 No such user' });
    const who = await visitor(desk, mona);
    const open = (await who.get('/console/outbox')).text;
    expect(open).toContain(`/console/outbox/${id}`);
    expect(open).toContain('550 No such user');
    // By the names that people have for them: these are files of templates.
    expect(open).toContain('New ticket');
    expect(open).not.toMatch(/>\s*(triage|received)\s*</);
    const shown = async (asked: string) => (await who.get(`/console/outbox?${asked}`)).text.includes(`/outbox/${id}"`);
    expect(await shown('state=failed')).toBe(true);
    expect(await shown('state=waiting')).toBe(false);
    expect(await shown(`state=failed&recipient=${nora}`)).toBe(true);
    expect(await shown(`state=failed&recipient=${anna}`)).toBe(false);
    expect(await shown('ticket=hd-1')).toBe(true);
    expect(await shown('ticket=HD-2')).toBe(false);
    expect(await shown('to=customer')).toBe(true);
    expect(await shown('to=staff')).toBe(false);
  });

  it('goes on to the older ones where there are more than fit a page', async () => {
    for (let n = 0; n < 30; n += 1)
      await desk.house.mail({ from: `c${n}@contoso.example`, subject: `Q ${n}`, text: 'x' });
    const who = await visitor(desk, mona);
    const ids = (text: string) => [...text.matchAll(/\/console\/outbox\/(\d+)"/g)].map(([, id]) => Number(id));
    const first = (await who.get('/console/outbox')).text;
    const older = /href="(\/console\/outbox\?[^"]*before=\d+)"/.exec(first)?.[1] ?? '';
    const second = (await who.get(older.replaceAll('&amp;', '&'))).text;
    expect(ids(first)).toHaveLength(50);
    expect([...ids(first), ...ids(second)]).toEqual((await desk.house.outbox()).map(({ id }) => id).reverse());
  });

  it('tells of a mail what it says, why it goes and what caused it', async () => {
    const { id } = await toNora();
    const { text } = await (await visitor(desk, anna)).get(`/console/outbox/${id}`);
    for (const told of ['the ticket was opened', 'Nora Dekker', 'Thank you for your mail', `from ${nora}`]) {
      expect(text).toContain(told);
    }
  });

  it('shows nobody the reply address, the Message-ID or a link by which one could answer for another', async () => {
    const letter = await desk.house.newest(nora, 'received');
    const { text } = await (await visitor(desk, adam)).get(`/console/outbox/${letter.row.id}`);
    expect(letter.raw).toContain(letter.row.token);
    expect(text).not.toContain(letter.row.token);
  });

  it('shows nobody what a mail says that signs its reader in or confirms for them', async () => {
    await fetch(`${desk.origin}/console/sign-in`, {
      method: 'POST',
      headers: { origin: desk.origin },
      body: new URLSearchParams({ address: lena }),
    });
    const link = new URL(await expectLink());
    const { row } = await desk.house.newest(lena, 'sign-in');
    const { status, text } = await (await visitor(desk, mona)).get(`/console/outbox/${row.id}`);
    expect(status).toBe(200);
    expect(text).not.toContain(link.pathname);
    expect(text).toContain('shown to nobody');
  });
  const expectLink = async (): Promise<string> => {
    for (;;) {
      const link = await desk.link(lena).catch(() => null);
      if (link) return link;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };

  it('sends a failed mail again, and the history of its ticket names who had it sent', async () => {
    const id = await inState('failed', { attempts: 4 });
    const who = await visitor(desk, mona);
    expect((await who.post(`/console/outbox/${id}/retry`)).status).toBe(303);
    expect(await outboxById(desk.house.db, id)).toMatchObject({ state: 'waiting', attempts: 0 });
    const last = (await desk.house.events()).at(-1);
    expect(last).toMatchObject({ kind: 'changed', by: mona, note: expect.stringContaining('had it sent after all') });
    const { text } = await who.get(`/console/outbox/${id}`);
    expect(text).toContain('<strong>Mona Maes</strong> had it sent');
  });

  it('keeps a waiting mail from being sent, and sends it after all', async () => {
    const { id } = await toNora();
    const who = await visitor(desk, lena);
    await who.post(`/console/outbox/${id}/cancel`);
    expect((await outboxById(desk.house.db, id))?.state).toBe('cancelled');
    await who.post(`/console/outbox/${id}/retry`);
    expect((await outboxById(desk.house.db, id))?.state).toBe('waiting');
    const notes = (await desk.house.events()).filter(({ by }) => by === lena).map(({ note }) => note);
    expect(notes).toHaveLength(2);
  });

  it('does nothing with a mail that is gone by then, and says so', async () => {
    const id = await inState('sent');
    const before = await desk.house.events();
    const who = await visitor(desk, mona);
    for (const did of ['cancel', 'retry']) {
      await who.post(`/console/outbox/${id}/${did}`);
      expect(await noticed(who, id)).toContain('sent by now');
    }
    expect(await desk.house.events()).toEqual(before);
  });

  it('is seen by monitor, PM, lead and admin, and what is done there is done by those who keep the mails', async () => {
    const id = await inState('failed');
    const developer = await visitor(desk, dave);
    expect((await developer.get('/console/outbox')).status).toBe(403);
    expect((await developer.post(`/console/outbox/${id}/retry`)).status).toBe(403);
    const pm = await visitor(desk, anna);
    const page = await pm.get(`/console/outbox/${id}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('/retry');
    await pm.post(`/console/outbox/${id}/retry`);
    expect(await noticed(pm, id)).toContain('monitor, lead, admin');
    expect((await outboxById(desk.house.db, id))?.state).toBe('failed');
    await (await visitor(desk, adam)).post(`/console/outbox/${id}/retry`);
    expect((await outboxById(desk.house.db, id))?.state).toBe('waiting');
  });

  it('takes no form that was not made for this sign-in', async () => {
    const id = await inState('failed');
    const who = await visitor(desk, mona);
    expect((await who.post(`/console/outbox/${id}/retry`, {}, 'x'.repeat(64))).status).toBe(403);
    expect((await outboxById(desk.house.db, id))?.state).toBe('failed');
  });

  it('shows what strangers wrote as text', async () => {
    await desk.house.mail({ from: `"${'<b>'}" <x@contoso.example>`, subject: `[error] ${hostile}`, text: hostile });
    await desk.house.db('outbox').update({ last_error: hostile, state: 'failed' });
    const who = await visitor(desk, mona);
    const { row } = await desk.house.newest('x@contoso.example');
    for (const at of ['/console/outbox', `/console/outbox/${row.id}`]) {
      const { text } = await who.get(at);
      expect(text).toContain('&lt;script&gt;');
      expect(text).not.toMatch(/<script>alert|<img|<a href="javascript/);
    }
  });
});
