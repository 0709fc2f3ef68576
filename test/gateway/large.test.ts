import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import nodemailer from 'nodemailer';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseDeskFile } from '../../src/config/load.js';
import { Daemon } from '../../src/daemon/daemon.js';
import { silentLog } from '../../src/log.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { type Place, placeForSqlite } from '../support/databases.js';
import { freePort } from '../support/dovecot.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';

let place: Place;
let sink: SmtpSink;
let daemon: Daemon;
let port: number;
beforeEach(async () => {
  place = await placeForSqlite();
  sink = await startSmtpSink();
  port = await freePort();
  const desk = {
    desk: { name: 'Acme', address: 'support@acme.example' },
    mail: {
      in: [{ lmtp: { listen: `127.0.0.1:${port}` } }],
      out: { smtp: { host: '127.0.0.1', port: sink.port, secure: false } },
    },
    http: { listen: `127.0.0.1:${await freePort()}` },
    database: place.database,
    staff: [{ name: 'Anna', email: 'anna@acme.example', roles: ['pm', 'monitor'] }],
  };
  const readFile = () => '';
  daemon = await Daemon.start(parseDeskFile(JSON.stringify(desk), { path: null, env: {}, readFile }), silentLog);
});
afterEach(async () => {
  await daemon.stop();
  await sink.close();
  await place.remove();
});

it('a large mail comes in, is read and goes on to staff with its file, all of it by way of files', async () => {
  const content = randomBytes(1_000_000);
  const lmtp = nodemailer.createTransport({ host: '127.0.0.1', port, lmtp: true, ignoreTLS: true });
  const to = 'support@acme.example';
  const sent = { from: 'Carla <carla@contoso.example>', to, subject: 'Screens', text: 'See the file.' };
  const arrived = new Promise<string>((resolve) => {
    sink.behaviour = {
      afterData: (mail) => {
        if (mail.to === 'anna@acme.example') resolve(mail.raw);
        return 'take';
      },
    };
  });
  await lmtp.sendMail({ ...sent, attachments: [{ filename: 'screens.bin', content }] });
  lmtp.close();
  const { attachments, subject } = await parseMail(Buffer.from(await arrived, 'latin1'));
  expect(subject).toContain('Screens');
  expect(attachments.map((file) => file.filename)).toEqual(['screens.bin']);
  expect((attachments[0]!.content as Buffer).equals(content)).toBe(true);
  const folder = `${place.database.slice('sqlite:'.length)}.blobs`;
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const rows = await daemon.db('blobs').where({ place: 'file' }).select<{ hash: string }[]>('hash');
  // The mail, its file, and the mail to Anna; nothing is left over.
  const names = files.filter((one) => one.isFile()).map((one) => one.name);
  expect(names.sort()).toEqual(rows.map((row) => row.hash).sort());
  expect(rows).toHaveLength(3);
});
