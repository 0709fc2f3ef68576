import type { ChildProcess } from 'node:child_process';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import nodemailer from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../support/dovecot.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { end, Place, says } from './postdesk.js';

const patiently = { timeout: 60_000, interval: 100 };
const open = /the desk is open/;

describe('postdesk run', { timeout: 120_000 }, () => {
  let place: Place;
  let sink: SmtpSink;
  let desk: ChildProcess | undefined;
  let sections: Record<string, unknown>;
  let web: string;
  let smtpIn: number;

  beforeEach(async () => {
    sink = await startSmtpSink();
    const port = await freePort();
    smtpIn = await freePort();
    web = `http://127.0.0.1:${port}`;
    sections = {
      mail: {
        in: [{ smtp: { listen: `127.0.0.1:${smtpIn}` } }],
        out: { smtp: { host: '127.0.0.1', port: sink.port }, perMinute: 6000 },
      },
      http: { listen: `127.0.0.1:${port}` },
      templates: 'mails',
    };
    place = await Place.make(sections);
    await mkdir(place.path('mails/en'), { recursive: true });
  });
  afterEach(async () => {
    await end(desk);
    await sink.close();
    await place.remove();
  });

  async function begin(): Promise<string> {
    desk = place.start('run');
    return says(desk, open);
  }

  async function write(subject: string): Promise<void> {
    const smtp = nodemailer.createTransport({ host: '127.0.0.1', port: smtpIn, ignoreTLS: true });
    await smtp.sendMail({ from: 'jan@contoso.example', to: 'support@acme.example', subject, text: 'It is broken.' });
    smtp.close();
  }

  const toJan = () => sink.mails.filter((mail) => mail.to === 'jan@contoso.example').map((mail) => mail.raw);

  it('is watched over HTTP, runs once a database, reloads, and leaves nothing behind', async () => {
    expect(await begin()).toContain(`the desk is open; its console: ${web.replace('127.0.0.1', 'localhost')}/console`);
    expect((await fetch(`${web}/livez`)).status).toBe(200);
    await expect.poll(async () => (await fetch(`${web}/readyz`)).status, patiently).toBe(200);
    expect(await (await fetch(`${web}/metrics`)).text()).toContain('\npostdesk_tickets{stage="new"} 0\n');

    const second = await place.run('run');
    const refused = `postdesk: process ${desk?.pid} already runs this desk; stop it first, or reload it: postdesk reload\n`;
    expect(second).toEqual({ code: 1, out: '', said: refused });

    await place.configure({ ...sections, security: { proof: 'maybe' } });
    const bad = await place.run('reload');
    expect(bad).toMatchObject({ code: 1, said: expect.stringContaining('found "maybe"') });
    await place.configure({ ...sections, security: { proof: 'any' } });
    const taken = says(desk as ChildProcess, /the changed desk file is in use/);
    const good = await place.run('reload');
    expect(good).toMatchObject({
      code: 0,
      out: `process ${desk?.pid} uses the changed postdesk.yaml\n`,
    });
    await taken;

    expect(await end(desk)).toEqual([0, null]);
    await expect(stat(place.path('desk.sqlite.pid'))).rejects.toThrow('ENOENT');
    const nobody = await place.run('reload');
    expect(nobody).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^postdesk: no desk runs here .*postdesk run\n$/),
    });
  });

  it('reload tells which changed keys need a restart, and which tickets lean on what is gone', async () => {
    await begin();
    await write('[Server] It is down');
    await expect.poll(toJan, patiently).toHaveLength(1);
    const { mail } = sections as { mail: { in: unknown; out: { smtp: object } } };
    const out = { smtp: { ...mail.out.smtp, user: 'support', password: 'other' }, perMinute: 30 };
    await place.configure({ ...sections, mail: { ...mail, out } });
    const text = await readFile(place.path('postdesk.yaml'), 'utf8');
    const less = text.replace(/^ {2}server:\n(?: {4}.*\n)+/m, '').replace('name: Contoso\n', 'name: Contoso Ltd\n');
    await writeFile(place.path('postdesk.yaml'), less);
    const restart = ['mail.out.smtp.user', 'mail.out.smtp.password', 'mail.out.perMinute'];
    const logged = says(desk as ChildProcess, /HD-1 is taken for/);
    const told = await place.run('reload');
    expect(told.out.split('\n')).toEqual([
      `process ${desk?.pid} uses the changed postdesk.yaml, but for what needs a restart: ${restart.join(', ')}`,
      'note tickets: no category "server" any more, so HD-1 is taken for "Issue, No Error"',
      expect.stringContaining('-> mail the desk the subject "[HD-1] CATEGORY question" for each, or give'),
      'note tickets: no organisation "Contoso" any more, so HD-1 is without its approvers and locale',
      expect.stringContaining('-> give the organisation its name back'),
      '',
    ]);
    expect(await logged).toContain(`in use, but for what needs a restart: ${restart.join(', ')}`);
    expect(await logged).not.toContain('other"');
    expect(JSON.parse((await place.run('--json', 'reload')).out)).toMatchObject({ inUse: true, restart });
    await expect(stat(place.path('desk.sqlite.pid.reload'))).rejects.toThrow('ENOENT');

    await end(desk);
    desk = place.start('run');
    await says(desk, /HD-1 is taken for/);
  });

  it('starts where a process was killed, or its number is another program’s by now', async () => {
    await begin();
    await end(desk, 'SIGKILL');
    expect(await readFile(place.path('desk.sqlite.pid'), 'utf8')).toContain(`${desk?.pid}\n`);
    await writeFile(place.path('desk.sqlite.pid'), `${process.pid}\nanother-boot/1\n`);
    await begin();
    expect(await readFile(place.path('desk.sqlite.pid'), 'utf8')).toContain(`${desk?.pid}\n`);
  });

  it('takes up an edited template, and goes on with it where the next edit breaks it', async () => {
    await begin();
    await writeFile(place.path('mails/en/received.hbs'), 'subject: Edited\n\nIt came.\n');
    await write('First');
    await expect.poll(toJan, patiently).toEqual([expect.stringMatching(/^Subject: \[HD-1\] Edited/m)]);
    await writeFile(place.path('mails/en/received.hbs'), 'subject: Broken\n\n{{#if}\n');
    await write('Second');
    await expect.poll(toJan, patiently).toHaveLength(2);
    expect(toJan()[1]).toMatch(/^Subject: \[HD-2\] Edited/m);
    const alerts = () =>
      sink.mails.filter((mail) => /Edited templates are broken/.test(mail.raw)).map((mail) => mail.to);
    await expect.poll(alerts, patiently).toEqual(['adam@acme.example']);
  });

  it('goes on reading mail while the mail server takes its time with one', async () => {
    let letGo: () => void = () => {};
    const slow = new Promise<'take'>((resolve) => {
      letGo = () => resolve('take');
    });
    sink.behaviour = { afterData: (mail) => (mail.raw.includes('[HD-1]') ? slow : 'take') };
    await begin();
    await write('First');
    await expect.poll(() => sink.seen.length, patiently).toBeGreaterThan(0);
    await write('Second');
    await expect.poll(toJan, patiently).toEqual([expect.stringMatching(/^Subject: \[HD-2\]/m)]);
    letGo();
    await expect.poll(toJan, patiently).toHaveLength(2);
  });

  it('takes mail where the port for those who watch it is taken', async () => {
    sections = { ...sections, http: { listen: `127.0.0.1:${sink.port}` } };
    await place.configure(sections);
    desk = place.start('run');
    expect(await says(desk, open)).toMatch(/cannot listen on .*http\.listen; the desk goes on without/);
    await write('First');
    await expect.poll(toJan, patiently).toHaveLength(1);
  });
});
