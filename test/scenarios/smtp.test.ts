import nodemailer from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SandboxProcess, startSandbox } from '../support/sandbox.js';

const desk = 'support@acme.example';
const megabyte = 1024 * 1024;

describe('the SMTP port of the sandbox', () => {
  let sandbox: SandboxProcess;
  beforeAll(async () => {
    sandbox = await startSandbox('2026-11-30T08:00:00Z');
  });
  afterAll(() => sandbox.close());

  async function send(mail: { to: string; subject: string; size?: number }): Promise<string> {
    const transport = nodemailer.createTransport({ host: '127.0.0.1', port: sandbox.smtpPort, ignoreTLS: true });
    try {
      const content = Buffer.alloc(mail.size ?? 10, 'x');
      const from = 'Nora Dekker <nora@contoso.example>';
      const sent = await transport.sendMail({
        from,
        ...mail,
        text: 'Hello',
        attachments: [{ filename: 'log.txt', content }],
      });
      return sent.response;
    } catch (error) {
      return (error as { response?: string }).response ?? String(error);
    } finally {
      transport.close();
    }
  }

  test('takes a mail to the desk, and a ticket appears', async () => {
    expect(await send({ to: desk, subject: '[error] Invoices without VAT' })).toMatch(/^250 /);
    await sandbox.settle();
    expect(await sandbox.ticket('HD-1')).toMatchObject({
      title: 'Invoices without VAT',
      category: 'error',
      stage: 'new',
    });
    const [received] = await sandbox.mailbox('nora@contoso.example');
    expect(received?.subject).toBe('[HD-1] Invoices without VAT');
  });

  test('takes a plus address, and its tag is the category', async () => {
    expect(await send({ to: 'support+urgent@acme.example', subject: 'Nobody can work' })).toMatch(/^250 /);
    await sandbox.settle();
    expect((await sandbox.tickets()).at(-1)).toMatchObject({ title: 'Nobody can work', category: 'urgent' });
  });

  test.each(['anna@acme.example', 'support@elsewhere.example', 'supportive@acme.example'])(
    'refuses a mail to %s, which is not the desk',
    async (to) => {
      const before = (await sandbox.tickets()).length;
      expect(await send({ to, subject: 'Not for you' })).toMatch(/^550 /);
      await sandbox.settle();
      expect(await sandbox.tickets()).toHaveLength(before);
    },
  );

  test('refuses a mail that is larger than the desk takes', async () => {
    const before = (await sandbox.tickets()).length;
    expect(await send({ to: desk, subject: 'All my files', size: 41 * megabyte })).toMatch(/^552 /);
    await sandbox.settle();
    expect(await sandbox.tickets()).toHaveLength(before);
  });
});
