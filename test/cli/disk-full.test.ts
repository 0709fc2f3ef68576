import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import nodemailer from 'nodemailer';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openDatabase } from '../../src/record/database.js';
import { freePort } from '../support/dovecot.js';
import { type SmallDisk, smallDisk } from '../support/small-disk.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { end, Place, says } from './postdesk.js';

const megabyte = 1024 * 1024;
const soon = { timeout: 60_000, interval: 50 };

let disk: SmallDisk;
let place: Place;
let sink: SmtpSink;
let desk: ChildProcess;
let ports: { lmtp: number; http: number };
beforeEach(async () => {
  disk = await smallDisk(48);
  sink = await startSmtpSink();
  ports = { lmtp: await freePort(), http: await freePort() };
  place = await Place.make({
    database: `sqlite:${disk.dir}/desk.sqlite`,
    mail: {
      in: [{ lmtp: { listen: `127.0.0.1:${ports.lmtp}` } }],
      out: { smtp: { host: '127.0.0.1', port: sink.port, secure: false } },
    },
    http: { listen: `127.0.0.1:${ports.http}` },
  });
  desk = place.start('run');
  await says(desk, /the desk is open/);
}, 120_000);
afterEach(async () => {
  await end(desk);
  await sink.close();
  await disk.remove();
  await place.remove();
});

/** What the desk answers to a mail; one that is not taken is refused for now. */
async function send(subject: string, content?: Buffer): Promise<string> {
  const lmtp = nodemailer.createTransport({ host: '127.0.0.1', port: ports.lmtp, lmtp: true, ignoreTLS: true });
  const attachments = content ? [{ filename: 'large.bin', content }] : [];
  const mail = { from: 'carla@customer.example', to: 'support@acme.example', subject, text: 'Hello', attachments };
  try {
    return (await lmtp.sendMail(mail)).response;
  } catch (error) {
    return String((error as { response?: string }).response);
  } finally {
    lmtp.close();
  }
}

async function readyz(): Promise<{ status: number; disk: { ok: boolean; detail: string } }> {
  const answer = await fetch(`http://127.0.0.1:${ports.http}/readyz`);
  const { checks } = (await answer.json()) as { checks: { of: string; ok: boolean; detail: string }[] };
  return { status: answer.status, disk: checks.find((one) => one.of === 'disk')! };
}

/** Subjects of what admins were told, by what they say of the disk. */
const told = () => sink.mails.filter((mail) => mail.to === 'adam@acme.example').map((mail) => mail.raw);

it('takes no mail while the disk is full, says so, and goes on by itself when there is room', async () => {
  const pid = desk.pid!;
  expect(await send('one')).toMatch(/^250 /);
  expect(await readyz()).toMatchObject({ status: 200, disk: { ok: true } });

  // Nearly full: what is left is for what the desk must still write.
  if (disk.measurable) {
    disk.fill(2 * megabyte, pid);
    expect(await send('refused before it is read')).toMatch(/^452 4\.3\.1/);
    expect(await readyz()).toMatchObject({ status: 503, disk: { ok: false } });
    desk.kill('SIGHUP');
    await vi.waitFor(() => expect(told().join()).toContain('The disk is full'), soon);
    // Room for mails, and too little for this one.
    disk.fill(10 * megabyte, pid);
    expect(await send('too large for what is left', randomBytes(12 * megabyte))).toMatch(/^4\d\d /);
    expect((await readyz()).disk).toMatchObject({ ok: false, detail: expect.stringContaining('could not be written') });
    expect(await send('two')).toMatch(/^250 /);
    expect((await readyz()).disk.ok).toBe(true);
  }

  disk.fill(0, pid);
  for (const subject of ['refused', 'refused again']) expect(await send(subject)).toMatch(/^4\d\d /);
  expect(await readyz()).toMatchObject({ status: 503, disk: { ok: false } });
  if (disk.measurable) {
    expect((await place.run('check')).out).toMatch(/^BAD {2}disk: 0\.0 MB free for .*\n +-> make room on that disk/m);
    const backup = `${disk.dir}/backup.sqlite`;
    const refused = await place.run('backup', backup);
    expect([refused.code, refused.said]).toEqual([1, expect.stringMatching(/^postdesk: a disk is full.*\n$/)]);
    expect(existsSync(backup)).toBe(false);
  }

  disk.empty(pid);
  await vi.waitFor(async () => expect(await send('three')).toMatch(/^250 /), soon);
  await vi.waitFor(async () => expect((await readyz()).disk.ok).toBe(true), soon);
  if (disk.measurable) {
    desk.kill('SIGHUP');
    await vi.waitFor(() => expect(told().join()).toContain('There is room on the disk again'), soon);
  }
  expect(desk.exitCode).toBeNull();

  const db = openDatabase(`sqlite:${disk.dir}/desk.sqlite`);
  try {
    const taken = disk.measurable ? ['one', 'two', 'three'] : ['one', 'three'];
    await vi.waitFor(async () => {
      const rows = await db('ledger').orderBy('id').select('subject', 'state');
      expect(rows).toEqual(taken.map((subject) => ({ subject, state: 'processed' })));
    }, soon);
    expect(await db.raw('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  } finally {
    await db.destroy();
  }
}, 240_000);
