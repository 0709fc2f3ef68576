import { expect, it } from 'vitest';
import { ledgerById, rawOf } from '../../src/record/ledger.js';
import { hostile, onEachConsole } from '../support/console.js';
import { exampleDeskOf } from '../support/house.js';
import { visitor } from '../support/visitor.js';

const mona = 'mona@acme.example';
const anna = 'anna@acme.example';
const lena = 'lena@acme.example';
const nora = 'nora@contoso.example';

/** Nested deeper than anybody reads. */
const nested = [
  'From: Petra Boek <petra@contoso.example>',
  'To: support@acme.example',
  'Message-ID: <stock@contoso.example>',
  'Subject: [error] Stock is counted twice',
  'Content-Type: multipart/mixed; boundary=b0',
  '',
  'Everything twice since Monday.',
  ...Array.from({ length: 60 }, (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`),
].join('\r\n');

const withFile = (filename: string, more = '') =>
  `To: support@acme.example\r\nSubject: Nobody wrote this\r\n${more}MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello?\r\n--b\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename="${filename}"\r\n\r\n<script>alert(1)</script>\r\n--b--\r\n`;

onEachConsole('the quarantine', (desk) => {
  const rowOf = async (id: number) => {
    const row = await ledgerById(desk.house.db, id);
    if (!row) throw new Error(`there is no mail ${id}`);
    return row;
  };
  const right = { email: 'petra@contoso.example', name: 'Petra Boek', subject: 'Stock', text: 'Twice.' };

  it('lists what could not be handled and what is held, with the reason', async () => {
    const broken = await desk.house.take(nested);
    const held = await desk.house.take(withFile('a.html'));
    const who = await visitor(desk, mona);
    const { text } = await who.get('/console/quarantine');
    for (const told of ['Stock is counted twice', 'petra@contoso.example', 'nested deeper', 'Nobody wrote this']) {
      expect(text).toContain(told);
    }
    const only = (await who.get('/console/quarantine?state=held')).text;
    expect(only).toContain(`/console/quarantine/${held.id}"`);
    expect(only).not.toContain(`/console/quarantine/${broken.id}"`);
  });

  it('shows a mail that no parser takes, by its first bytes', async () => {
    const { id } = await desk.house.take(nested);
    const { text } = await (await visitor(desk, mona)).get(`/console/quarantine/${id}`);
    expect(text).toContain('It cannot be parsed');
    expect(text).toContain('Everything twice since Monday.');
  });

  it('gives files only to be kept, and as nothing that a browser runs', async () => {
    const { id } = await desk.house.take(withFile('x.html'));
    const { status, headers, text } = await (await visitor(desk, mona)).get(`/console/quarantine/${id}/files/1`);
    expect(status).toBe(200);
    expect(text.trim()).toBe('<script>alert(1)</script>');
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''x.html");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });

  it('lets a held mail in, and the history of its ticket names who did', async () => {
    desk.house.desk = exampleDeskOf();
    desk.house.desk.flow.unknownSenders = 'hold';
    const { id } = await desk.house.mail({ from: 'olga@elsewhere.example', subject: 'Hello', text: 'Hi' });
    expect((await rowOf(id)).state).toBe('held');
    const who = await visitor(desk, mona);
    expect((await who.post(`/console/quarantine/${id}/retry`)).status).toBe(303);
    await desk.house.handleAll();
    expect(await rowOf(id)).toMatchObject({ state: 'processed', ticket: 'HD-1' });
    expect((await desk.house.events()).at(-1)).toMatchObject({
      kind: 'changed',
      by: mona,
      note: expect.stringContaining('had it handled again'),
    });
  });

  it('lets no mail in that names no sender, since it would come back, and says what to do instead', async () => {
    const { id } = await desk.house.take(withFile('a.html'));
    expect((await rowOf(id)).state).toBe('held');
    const who = await visitor(desk, mona);
    expect((await who.get(`/console/quarantine/${id}`)).text).not.toContain('Let it in');
    await who.post(`/console/quarantine/${id}/retry`);
    expect((await who.get('/console/quarantine')).text).toContain('It names no sender, so nobody could be answered');
    expect((await rowOf(id)).state).toBe('held');
  });

  it('hands a mail in as it was put right, keeps it as it came, and tells who changed what', async () => {
    const { id } = await desk.house.take(nested);
    const who = await visitor(desk, lena);
    const form = (await who.get(`/console/quarantine/${id}/mend`)).text;
    expect(form).toContain('value="petra@contoso.example"');
    expect((await who.post(`/console/quarantine/${id}/mend`, { ...right, category: 'urgent' })).status).toBe(303);
    await desk.house.handleAll();
    expect(await desk.house.ticket()).toMatchObject({
      title: 'Stock',
      category: 'urgent',
      requester: { name: 'Petra Boek', email: 'petra@contoso.example' },
    });
    expect((await desk.house.newest('petra@contoso.example', 'received')).mail.inReplyTo).toEqual([
      '<stock@contoso.example>',
    ]);
    expect((await desk.house.events()).at(-1)).toMatchObject({
      by: lena,
      note: expect.stringContaining('put it right (subject, text, category urgent)'),
    });
    const before = await rowOf(id);
    expect(before).toMatchObject({ state: 'processed', outcome: expect.stringContaining(`put right by ${lena}`) });
    expect((await rawOf(desk.house.db, before)).toString()).toBe(nested);
    expect((await who.get(`/console/quarantine/${id}`)).text).toContain('<strong>Lena Vos</strong> put it right');
  });

  it('puts a mail to the ticket of somebody who takes part in it, and of nobody else', async () => {
    await desk.house.mail({ from: nora, subject: '[error] Invoices', text: 'No VAT.' });
    const { id } = await desk.house.take(withFile('a.html'));
    const who = await visitor(desk, mona);
    const stranger = await who.post(`/console/quarantine/${id}/mend`, { ...right, email: 'x@y.example', ticket: '1' });
    expect(stranger.status).toBe(422);
    expect(stranger.text).toContain('takes no part in HD-1');
    expect((await rowOf(id)).state).toBe('held');
    await who.post(`/console/quarantine/${id}/mend`, { ...right, email: nora, text: 'More of it.', ticket: 'hd-1' });
    await desk.house.handleAll();
    expect(await desk.house.tickets()).toHaveLength(1);
    const words = await desk.house
      .db('messages')
      .where({ ticket: 'HD-1', direction: 'in' })
      .orderBy('id', 'desc')
      .first();
    expect(words).toMatchObject({ from_email: nora, text: expect.stringContaining('More of it.') });
  });

  it('never makes an approval of what staff typed', async () => {
    await desk.house.mail({ from: nora, subject: '[error] Invoices', text: 'No VAT.' });
    await desk.house.command(await desk.house.newest(mona, 'triage'), 'ASSIGN anna');
    await desk.house.command(await desk.house.newest(anna, 'assigned'), 'ANSWER', 'Switch it on in the settings.');
    const asked = await desk.house.newest(nora, 'answer');
    expect((await desk.house.ticket()).stage).toBe('answered');
    const { id } = await desk.house.take(
      withFile('a.html', `In-Reply-To: ${asked.row.messageId}\r\nReferences: ${asked.row.messageId}\r\n`),
    );
    const who = await visitor(desk, mona);
    const page = (await who.get(`/console/quarantine/${id}`)).text;
    expect(page).not.toContain(asked.row.token);
    const typed = { ...right, email: nora, subject: `Re: ${asked.mail.subject}`, text: 'OK', ticket: 'HD-1' };
    await who.post(`/console/quarantine/${id}/mend`, typed);
    await desk.house.handleAll();
    expect((await desk.house.ticket()).stage).toBe('answered');
    expect((await desk.house.events()).map(({ kind }) => kind)).toContain('verdict');
  });

  it('lets nobody write in the name of the staff or of the desk', async () => {
    const { id } = await desk.house.take(nested);
    const who = await visitor(desk, mona);
    for (const email of [lena, mona, 'support@acme.example', 'nobody', 'a@b.example\r\nBcc: x@y.example']) {
      expect((await who.post(`/console/quarantine/${id}/mend`, { ...right, email })).status).toBe(422);
    }
    expect((await rowOf(id)).state).toBe('quarantined');
  });

  it('answers no machine, even when a person puts its mail right', async () => {
    const { id } = await desk.house.take(withFile('a.html', 'Auto-Submitted: auto-generated\r\n'));
    await (await visitor(desk, mona)).post(`/console/quarantine/${id}/mend`, right);
    await desk.house.handleAll();
    expect(await desk.house.tickets()).toHaveLength(1);
    expect((await desk.house.posted()).filter((one) => one.endsWith('petra@contoso.example'))).toEqual([]);
  });

  it('sets a mail aside with a reason, and takes it up again', async () => {
    const { id } = await desk.house.take(nested);
    const who = await visitor(desk, mona);
    await who.post(`/console/quarantine/${id}/set-aside`, { why: ' ' });
    expect((await rowOf(id)).state).toBe('quarantined');
    await who.post(`/console/quarantine/${id}/set-aside`, { why: 'spam' });
    expect(await rowOf(id)).toMatchObject({ state: 'processed', ticket: null, outcome: `set aside by ${mona}: spam` });
    expect((await who.get('/console/quarantine')).text).not.toContain(`/quarantine/${id}"`);
    expect((await who.get('/console/quarantine?state=aside')).text).toContain(`/quarantine/${id}"`);
    await who.post(`/console/quarantine/${id}/retry`);
    expect((await rowOf(id)).state).toBe('pending');
  });

  it('has nothing done twice: a mail that was put right waits no more', async () => {
    const { id } = await desk.house.take(nested);
    const who = await visitor(desk, mona);
    await who.post(`/console/quarantine/${id}/mend`, right);
    expect((await who.post(`/console/quarantine/${id}/mend`, right)).status).toBe(404);
    await who.post(`/console/quarantine/${id}/retry`);
    await desk.house.handleAll();
    expect(await desk.house.tickets()).toHaveLength(1);
  });

  it('is for monitor, lead and admin, and shows no mail that never waited', async () => {
    const { id } = await desk.house.take(nested);
    const pm = await visitor(desk, anna);
    for (const at of ['', `/${id}`, `/${id}/mend`, `/${id}/files/1`]) {
      expect((await pm.get(`/console/quarantine${at}`)).status).toBe(403);
    }
    expect((await pm.post(`/console/quarantine/${id}/retry`)).status).toBe(403);
    expect((await rowOf(id)).state).toBe('quarantined');
    const other = await desk.house.mail({ from: nora, subject: 'Private', text: 'Mine.' });
    const who = await visitor(desk, mona);
    expect((await who.get(`/console/quarantine/${other.id}`)).status).toBe(404);
    expect((await who.get(`/console/quarantine/${other.id}/mend`)).status).toBe(404);
  });

  it('shows what strangers wrote as text', async () => {
    const raw = `From: "${hostile.replaceAll('"', '')}" <bad>\r\nSubject: ${hostile}\r\nX-Odd: ${hostile}\r\n\r\n${hostile}\r\n`;
    const { id } = await desk.house.take(raw);
    const named = await desk.house.take(withFile('<img src=x onerror=alert(1)>.html'));
    const who = await visitor(desk, mona);
    for (const at of ['', `/${id}`, `/${id}/mend`, `/${named.id}`, `/${named.id}/mend`]) {
      const { status, text } = await who.get(`/console/quarantine${at}`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/<script>alert|<img|<a href="javascript/);
    }
  });
});
