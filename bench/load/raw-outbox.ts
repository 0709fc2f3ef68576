/** What nodemailer's pool alone takes for the same mails. */
import nodemailer from 'nodemailer';
import { outgoing } from './corpus.js';

const { smtpPort, mails } = JSON.parse(process.argv[2] ?? '{}');
const raws = Array.from({ length: mails }, (_, n) => outgoing(n));
const transport = nodemailer.createTransport({
  host: '127.0.0.1',
  port: smtpPort,
  secure: false,
  ignoreTLS: true,
  pool: true,
  maxConnections: 5,
  maxMessages: Number.POSITIVE_INFINITY,
});
const began = performance.now();
const before = process.cpuUsage();
await Promise.all(
  raws.map((raw, n) =>
    transport.sendMail({ envelope: { from: 'support@acme.example', to: [`person${n}@contoso.example`] }, raw }),
  ),
);
const ms = performance.now() - began;
const { user, system } = process.cpuUsage(before);
const cpu = (user + system) / 1000;
transport.close();
process.stdout.write(`${JSON.stringify({ ms, cpu })}\n`);
