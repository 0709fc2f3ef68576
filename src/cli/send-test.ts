import type { Command } from 'commander';
import { deskFileOf } from './desk.js';
import { globals, oneLine, print } from './io.js';
import { sendTestMail } from './test-mail.js';

export function addSendTest(program: Command): void {
  program
    .command('send-test <address>')
    .description('sends one mail by mail.out.smtp and prints what the server answered')
    .action(async (address: string, _flags: object, command: Command) => {
      const options = globals(command);
      const file = await deskFileOf(options);
      const text = `${file.desk.name} (${file.desk.address}) can send mail. Nothing needs to be done about this one.`;
      const html = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>${escaped(text)}</p></body></html>`;
      const response = await sendTestMail(file, address, { subject: 'Postdesk: a test mail', text, html });
      print(options, { to: address, response }, `sent to ${oneLine(address)}; the server says: ${oneLine(response)}`);
    });
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
