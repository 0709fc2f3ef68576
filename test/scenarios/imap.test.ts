import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ParsedMail } from 'mailparser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDesk } from '../../src/config/example.js';
import { type Dovecot, dovecotAvailable, needsDovecot, startDovecot } from '../support/dovecot.js';
import { type SmtpSink, startSmtpSink } from '../support/smtp-sink.js';
import { type Answer, answer, compose, Mailboxes } from './mail-client.js';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const shot = new URL('error-from-estimate-to-documentation/staging.png', import.meta.url);
const desk = 'support@acme.example';
const [nora, cfo, mona, anna, lena, dave] = [
  'nora@contoso.example',
  'cfo@contoso.example',
  'mona@acme.example',
  'anna@acme.example',
  'lena@acme.example',
  'dave@acme.example',
];
const minutes = 60_000;

const title = 'a desk in production walks the flow by IMAP and SMTP';
describe.skipIf(!dovecotAvailable())(dovecotAvailable() ? title : `${title} (${needsDovecot})`, () => {
  let dovecot: Dovecot;
  let sink: SmtpSink;
  let mailboxes: Mailboxes;
  let dir: string;
  let running: ChildProcess;
  let delivered: number;

  beforeEach(async () => {
    delivered = 0;
    dovecot = await startDovecot();
    sink = await startSmtpSink();
    mailboxes = new Mailboxes(sink);
    dir = await mkdtemp(join(tmpdir(), 'postdesk-production-'));
    await writeFile(join(dir, 'postdesk.yaml'), deskFile(dovecot, sink, dir));
    running = spawn(process.execPath, [main, 'run', '--config', join(dir, 'postdesk.yaml')], { stdio: 'ignore' });
  });

  afterEach(async () => {
    if (running.exitCode === null) {
      const exit = once(running, 'exit');
      running.kill('SIGTERM');
      await exit;
    }
    await dovecot.remove();
    await sink.close();
    await rm(dir, { recursive: true, force: true });
  });

  async function send(raw: Buffer): Promise<void> {
    delivered += 1;
    await dovecot.deliver('support', raw);
  }

  const writes = async (from: string, subject: string, text: string) => send(await compose(from, desk, subject, text));

  /** Somebody answers the mail that they got. */
  async function answers(person: string, subject: RegExp, given: Answer): Promise<ParsedMail> {
    const mail = await mailboxes.take(person, subject);
    await send(await answer(mail, given));
    return mail;
  }

  /** Staff answer with a command, and the transcript says that it was done. */
  async function commands(person: string, subject: RegExp, command: string, given: Answer = {}): Promise<ParsedMail> {
    const mail = await answers(person, subject, { command, ...given });
    const key = /^\[[^\]]+\]/.exec(mail.subject ?? '')?.[0] ?? '';
    const transcript = await mailboxes.take(person, new RegExp(`^\\${key} What happened`));
    expect(transcript.text, `${person}: ${command}`).toContain('Done:');
    expect(transcript.text, `${person}: ${command}`).not.toContain('Not done:');
    return mail;
  }

  async function ticket(key: string): Promise<Record<string, unknown>> {
    const args = [main, 'ticket', 'show', key, '--json', '--config', join(dir, 'postdesk.yaml')];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout);
  }

  /** Every mail that came in was handled and put away. */
  async function allPutAway(): Promise<void> {
    const count = async (folder: string) => (await dovecot.subjects('support', folder)).length;
    await expect.poll(() => count('Postdesk/Done'), { timeout: 30_000, interval: 100 }).toBe(delivered);
    expect(await count('INBOX')).toBe(0);
    expect(await count('Postdesk/Failed')).toBe(0);
  }

  /** It ends when told, with nothing left undone. */
  async function ends(): Promise<void> {
    const exit = once(running, 'exit');
    running.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  }

  test('an urgent issue goes straight to development and on to production', { timeout: 3 * minutes }, async () => {
    await writes(`Nora Dekker <${nora}>`, '[URGENT] Nobody can post invoices', 'Posting gives "Server error".\n\nNora');
    await mailboxes.take(nora, /^\[HD-1\] Nobody can post invoices$/);

    await commands(mona, /^\[HD-1\] New/, '!ASSIGN', { client: 'outlook' });
    await mailboxes.take(nora, /^\[HD-1\] Nobody can post invoices$/);
    await commands(anna, /^\[HD-1\] Yours/, '!TASK', { text: 'It began with the update of this morning.' });
    await mailboxes.take(nora, /^\[HD-1\] Nobody can post invoices$/);
    await mailboxes.take(lena, /^\[HD-1\] Top priority/);
    await commands(dave, /^\[HD-1\] Top priority/, '!READY');
    await commands(anna, /^\[HD-1\] Ready to test/, '!PASS', { client: 'outlook' });
    await commands(lena, /^\[HD-1\] Ready for the workflows/, '!PASS');
    await mailboxes.take(lena, /^\[HD-1\] On staging/);
    await commands(anna, /^\[HD-1\] On staging/, '!DELIVER', { text: 'Posting works again on staging.' });
    await mailboxes.take(cfo, /^\[HD-1\] Please test/);
    await answers(nora, /^\[HD-1\] Please test/, {
      text: 'OK, thank you!\n\nKind regards,\nNora Dekker',
      client: 'outlook',
    });
    await mailboxes.take(lena, /^\[HD-1\] The customer agrees/);
    await commands(anna, /^\[HD-1\] The customer agrees/, '!MTP');
    await commands(lena, /^\[HD-1\] To production/, '!RELEASED 17.0.4');
    await commands(anna, /^\[HD-1\] In production/, '!DONE', { text: 'A missing column, added by the update 17.0.4.' });

    await allPutAway();
    expect(await ticket('HD-1')).toMatchObject({
      stage: 'done',
      status: 'DONE',
      category: 'urgent',
      documentation: 'A missing column, added by the update 17.0.4.',
    });
    // Whoever was asked as well learns how it was decided.
    for (let mail = 0; mail < 3; mail += 1) await mailboxes.take(cfo, /^\[HD-1\] Nobody can post invoices$/);
    // approved, released, done
    for (let mail = 0; mail < 3; mail += 1) await mailboxes.take(nora, /^\[HD-1\] Nobody can post invoices$/);
    expect(mailboxes.left()).toEqual([]);
    await ends();
  });

  test('an error goes through estimate, OK, NOT OK and OK to its documentation', { timeout: 4 * minutes }, async () => {
    const plain = /^\[HD-1\] Invoices without VAT$/;
    await writes(`Nora Dekker <${nora}>`, '[With Error] Invoices without VAT', 'No VAT number since Friday.\n\nNora');
    await mailboxes.take(nora, plain);

    await commands(mona, /New/, '!ASSIGN anna');
    await mailboxes.take(nora, plain);
    await commands(anna, /Yours/, '!TASK Print the VAT number', { text: 'On credit notes too.' });
    await commands(lena, /Your estimate/, '!ESTIMATE 6h', { client: 'outlook' });
    await commands(anna, /Estimated/, '!PROPOSE', { text: 'We print the VAT number below the address.' });
    const proposal = await mailboxes.take(cfo, /Our proposal/);
    expect(proposal.text).toContain('We print the VAT number below the address.');
    await answers(nora, /Our proposal/, { text: 'Hello Anna,\n\nOK, please go ahead.\n\nNora' });
    await mailboxes.take(nora, plain);
    for (const person of [lena, anna]) await mailboxes.take(person, /Planned/);
    const task = await commands(dave, /Planned/, '!START');
    const begun = await mailboxes.take(nora, plain);
    expect(begun.text).toContain('started work');

    await send(await answer(begun, { text: 'Please look at the quotes too.' }));
    await mailboxes.take(anna, plain);

    // Testing fails once. The developer answers the mail once more that made the task theirs.
    await send(await answer(task, { command: '!READY' }));
    await mailboxes.take(dave, /What happened/);
    await commands(anna, /Ready to test/, '!FAIL', { text: 'Still none on credit notes.' });
    for (const person of [lena, anna]) await mailboxes.take(person, /Not right yet/);
    await commands(dave, /Not right yet/, '!READY');
    await commands(anna, /Ready to test/, '!PASS');
    await commands(lena, /Ready for the workflows/, '!PASS');
    await mailboxes.take(lena, /On staging/);

    const picture = { filename: 'staging.png', content: await readFile(shot) };
    await commands(anna, /On staging/, '!DELIVER', { text: 'Please look at INV/2026/0042.', files: [picture] });
    const first = await mailboxes.take(nora, /Please test/);
    expect(first.attachments).toMatchObject([{ filename: 'staging.png', content: picture.content }]);
    expect(first.to).toMatchObject({ value: [{ address: nora }] });
    await mailboxes.take(cfo, /Please test/);
    await send(await answer(first, { text: 'NOT OK, the number is too small to read.', client: 'outlook' }));
    for (const person of [lena, anna]) await mailboxes.take(person, /does not agree/);
    const noted = await mailboxes.take(nora, plain);
    expect(noted.text).toContain('the number is too small to read');

    const again = await commands(dave, /does not agree/, '!START');
    await mailboxes.take(nora, plain);
    await send(await answer(first, { text: 'OK' }));
    const late = await mailboxes.take(anna, plain);
    expect(late.text).toContain('OK');
    await mailboxes.take(nora, /Your answer came late/);
    await send(await answer(again, { command: '!READY' }));
    await mailboxes.take(dave, /What happened/);
    await commands(anna, /Ready to test/, '!PASS');
    await commands(lena, /Ready for the workflows/, '!PASS');
    await mailboxes.take(lena, /On staging/);
    await commands(anna, /On staging/, '!DELIVER', { text: 'It is twice as large now.', files: [picture] });
    const second = await mailboxes.take(nora, /Please test/);
    await mailboxes.take(cfo, /Please test/);

    // A late OK to the first round approves nothing.
    await send(await answer(first, { text: 'OK' }));
    await mailboxes.take(nora, /One more word/);
    await mailboxes.take(anna, plain);
    expect(await ticket('HD-1')).toMatchObject({ stage: 'feedback', request: { kind: 'release', round: 2 } });

    await send(await answer(second, { text: 'OK, thanks!' }));
    await mailboxes.take(nora, plain);
    await mailboxes.take(lena, /agrees/);
    await commands(anna, /agrees/, '!MTP');
    await commands(lena, /To production/, '!RELEASED');
    await mailboxes.take(nora, plain);
    await commands(anna, /In production/, '!DONE https://docs.acme.example/vat');
    const done = await mailboxes.take(nora, plain);
    expect(done.text).toContain('https://docs.acme.example/vat');

    // planned, changes noted, approved, released, done
    for (let mail = 0; mail < 5; mail += 1) await mailboxes.take(cfo, plain);

    await allPutAway();
    expect(await ticket('HD-1')).toMatchObject({ stage: 'done', documentation: 'https://docs.acme.example/vat' });
    expect(mailboxes.left()).toEqual([]);
    await ends();
  });
});

function deskFile(dovecot: Dovecot, sink: SmtpSink, dir: string): string {
  const imap = {
    host: dovecot.host,
    port: dovecot.imapPort,
    secure: false,
    user: 'support',
    password: dovecot.password,
  };
  const mail = {
    in: [{ imap }],
    out: { smtp: { host: '127.0.0.1', port: sink.port, secure: false }, perMinute: 6000 },
  };
  return `${exampleDesk}\nmail: ${JSON.stringify(mail)}\ndatabase: sqlite:${join(dir, 'desk.sqlite')}\nlog: { level: silent }\n`;
}
