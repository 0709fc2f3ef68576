import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import type { DeskFile, ImapConfig } from '../config/types.js';
import { Advice } from '../errors.js';
import { type ArrivalWatch, watchArrivals } from '../intake/arrival.js';
import { failureOf } from '../intake/imap-client.js';
import type { Tokens } from '../oauth2/source.js';
import { isDeskAddress } from '../understand/addresses.js';
import { deskFileOf } from './desk.js';
import { globals, oneLine, print } from './io.js';
import { sendTestMail, withTokens } from './test-mail.js';

/** Where and when the desk's own mail was found again. */
interface Back {
  to: string;
  inbox: string;
  /** Null where it did not come in time. */
  folder: string | null;
  seconds: number;
}

const lookEvery = 500;

export function addSendTest(program: Command): void {
  program
    .command('send-test <address>')
    .description('sends a mail there and another one to the desk itself, and looks whether that one comes in')
    .option('--wait <seconds>', 'how long the way back may take; 0: only out', '60')
    .action(async (address: string, flags: { wait: string }, command: Command) => {
      const options = globals(command);
      const file = await deskFileOf(options);
      const wait = Number(flags.wait);
      if (!Number.isFinite(wait) || wait < 0) throw new Advice(`--wait: "${flags.wait}" is no number of seconds`, 2);
      const { sent, back } = await withTokens(file, (tokens) => roundTrip(file, address, wait * 1000, tokens));
      const out = `sent to ${oneLine(address)}; the server says: ${oneLine(sent.response)}`;
      print(options, { to: address, response: sent.response, back }, [out, ...backLines(file, back)].join('\n'));
      if (back && back.folder === null) process.exitCode = 1;
    });
}

async function roundTrip(file: DeskFile, address: string, waitMs: number, tokens: Tokens) {
  const inbox = file.mail.in.find((one): one is ImapConfig => one.kind === 'imap');
  // Before anything is sent: what cannot be looked for shall not be waited for.
  const watch = inbox && waitMs > 0 ? await opened(inbox, tokens) : null;
  try {
    const sent = await sendTestMail(file, address, testMail(file), tokens);
    if (!watch || !inbox) return { sent, back: null };
    const { desk } = file;
    const own = desk.plusAddressing
      ? desk.address.replace('@', `+test-${randomBytes(4).toString('hex')}@`)
      : desk.address;
    const isOwn = isDeskAddress(address, desk);
    const { messageId } = isOwn ? sent : await sendTestMail(file, own, testMail(file), tokens);
    // At once: a minute of silence looks like a program that hangs.
    process.stderr.write(
      `sent to ${oneLine(address)}; waiting up to ${Math.round(waitMs / 1000)} seconds for the desk's own to come back\n`,
    );
    const back = await wayBack(watch, messageId, waitMs);
    return { sent, back: { to: isOwn ? address : own, inbox: `${inbox.user}@${inbox.host}`, ...back } };
  } finally {
    await watch?.close();
  }
}

async function opened(inbox: ImapConfig, tokens: Tokens): Promise<ArrivalWatch> {
  try {
    return await watchArrivals(inbox, tokens.of);
  } catch (error) {
    // For want of a token: it says itself what to do.
    if (error instanceof Advice) throw error;
    const { kind, reason } = failureOf(error);
    throw new Advice(
      `${inbox.host}:${inbox.port} ${kind} (${reason}); see what postdesk check says`,
      kind === 'refused' ? 1 : 3,
    );
  }
}

async function wayBack(
  watch: ArrivalWatch,
  messageId: string,
  waitMs: number,
): Promise<Pick<Back, 'folder' | 'seconds'>> {
  const begun = systemClock.now();
  for (;;) {
    const folder = await watch.find(messageId);
    const took = systemClock.now() - begun;
    if (folder !== null || took >= waitMs) return { folder, seconds: Math.round(took / 100) / 10 };
    await new Promise((resolve) => setTimeout(resolve, lookEvery));
  }
}

function backLines({ desk, mail }: DeskFile, back: Back | null): string[] {
  if (back?.folder === null) {
    const plus =
      desk.plusAddressing && back.to.includes('+')
        ? 'does it deliver plus addresses (else: plusAddressing: false), '
        : '';
    const cure = `see where it stays: ${plus}does mail to ${desk.address} go to this mailbox, is it held as spam?`;
    return [`sent to ${back.to}, and not in ${back.inbox} within ${back.seconds} seconds`, `  -> ${cure}`];
  }
  if (back) return [`sent to ${back.to}, and back in ${back.folder} of ${back.inbox} after ${back.seconds} seconds`];
  return mail.in.some(({ kind }) => kind === 'imap')
    ? []
    : [
        'the way in is not tried: a mail server brings mail, and only to a desk that runs; write to it and see postdesk ticket list',
      ];
}

function testMail({ desk }: DeskFile) {
  const text = `${desk.name} (${desk.address}) can send mail. Nothing needs to be done about this one.`;
  const html = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>${escaped(text)}</p></body></html>`;
  return { subject: 'Postdesk: a test mail', text, html };
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
