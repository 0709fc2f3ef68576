/**
 * Scenarios: a walk through the flow (`walk.yaml`) and the record of every mail that it caused (`received.txt`).
 * test/scenarios/README.md says how to write one.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { staffMarks } from '../../src/domain/marks.js';
import type { MailInABox, SandboxProcess, SentAttachment, TicketAsJson } from './sandbox.js';

/** Where the desk's staff have their mailboxes; everybody else is a customer or a stranger. */
const staffDomain = '@acme.example';
const timezone = 'Europe/Brussels';

const files = z.array(z.string()).default([]);
const mail = z.strictObject({
  from: z.string(),
  to: z.string().optional(),
  cc: z.string().optional(),
  subject: z.string(),
  text: z.string().default(''),
  headers: z.record(z.string(), z.string()).optional(),
  attachments: files,
});
/** In the text, `{code}` stands for the one-time code of the answered mail. */
const reply = z.strictObject({
  by: z.string(),
  /** Pattern of the subject; the newest such mail in that mailbox is answered. */
  to: z.string(),
  /** The whose-th newest of them: 1 the newest, 2 the one before. */
  nth: z.number().default(1),
  /** Appended to the subject. */
  command: z.string().optional(),
  /** Instead of the usual subject of an answer. */
  subject: z.string().optional(),
  text: z.string().default(''),
  attachments: files,
});
/** Clicks a mailto link and sends what the mail client opens. */
const click = z.strictObject({
  by: z.string(),
  /** Whose mailbox the mail is in, where somebody passed it on; else of whoever clicks. */
  in: z.string().optional(),
  to: z.string(),
  nth: z.number().default(1),
  /** End of the subject that the link fills in, e.g. `OK` or `!START`. */
  link: z.string(),
  text: z.string().default(''),
});
/** What the newest mail with such a subject says. White space counts as one blank. */
const read = z.strictObject({
  by: z.string(),
  mail: z.string(),
  says: z.array(z.string()).default([]),
  lacks: z.array(z.string()).default([]),
});
const step = z.union([
  z.strictObject({ mail }),
  z.strictObject({ reply }),
  z.strictObject({ click }),
  z.strictObject({ clock: z.union([z.strictObject({ to: z.string() }), z.strictObject({ advance: z.string() })]) }),
  z.strictObject({ expect: z.record(z.string(), z.record(z.string(), z.unknown()).nullable()) }),
  z.strictObject({ read }),
]);
const walk = z.strictObject({ title: z.string(), steps: z.array(step) });
type Step = z.infer<typeof step>;

/** Walks a scenario's steps in an empty sandbox; the record of what each person received. */
export async function walkThrough(sandbox: SandboxProcess, folder: string): Promise<string> {
  const { title, steps } = walk.parse(parse(await readFile(join(folder, 'walk.yaml'), 'utf8')));
  const record = [title];
  const seen = new Map<string, number>();
  for (const [at, one] of steps.entries()) {
    const where = `step ${at + 1}: ${headline(one)}`;
    try {
      await take(sandbox, folder, one);
    } catch (error) {
      throw new Error(`${where}\n${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    if ('expect' in one || 'read' in one) continue;
    await sandbox.settle();
    record.push('', `-- ${headline(one)}`, ...(await newMails(sandbox, seen)));
    checkSlots(await sandbox.tickets(), where);
  }
  return `${record.join('\n')}\n`;
}

function headline(one: Step): string {
  if ('mail' in one) return `${bare(one.mail.from)} writes: ${one.mail.subject}`;
  if ('reply' in one) {
    const { by, to, subject, command, text } = one.reply;
    return `${by} answers /${to}/: ${subject ?? command ?? text.trim().split('\n')[0]}`;
  }
  if ('click' in one) return `${one.click.by} clicks ${one.click.link} in /${one.click.to}/`;
  if ('clock' in one) return 'to' in one.clock ? `the clock moves to ${one.clock.to}` : `${one.clock.advance} pass`;
  if ('read' in one) return `${one.read.by} reads /${one.read.mail}/`;
  return `expects ${Object.keys(one.expect).join(', ')}`;
}

async function take(sandbox: SandboxProcess, folder: string, one: Step): Promise<void> {
  if ('mail' in one) {
    await sandbox.call('POST', '/sandbox/mail', { ...one.mail, attachments: await load(folder, one.mail.attachments) });
  } else if ('reply' in one) {
    const { by, to, nth, command, subject, text, attachments } = one.reply;
    const answered = await find(sandbox, by, to, nth);
    await sandbox.call('POST', '/sandbox/reply', {
      mailbox: by,
      id: answered.id,
      text: text.replace('{code}', /^\d{8}$/m.exec(answered.text)?.[0] ?? 'no code'),
      attachments: await load(folder, attachments),
      ...(command === undefined ? {} : { subject: `Re: ${answered.subject} ${command}` }),
      ...(subject === undefined ? {} : { subject }),
    });
  } else if ('click' in one) {
    const { by, to, nth, link, text } = one.click;
    const opened = linkIn(await find(sandbox, one.click.in ?? by, to, nth), link);
    await sandbox.call('POST', '/sandbox/mail', { from: by, ...opened, text });
  } else if ('clock' in one) {
    await sandbox.call('POST', '/sandbox/clock', one.clock);
  } else if ('read' in one) {
    const { by, mail, says, lacks } = one.read;
    const text = flat((await find(sandbox, by, mail, 1)).text);
    for (const words of says) expect(text).toContain(flat(words));
    for (const words of lacks) expect(text).not.toContain(flat(words));
  } else {
    for (const [key, wanted] of Object.entries(one.expect)) {
      const ticket = await sandbox.ticket(key);
      if (wanted === null || ticket === null) expect(ticket, key).toBe(wanted);
      else expect(brief(ticket), key).toMatchObject(wanted);
    }
  }
}

function load(folder: string, names: string[]): Promise<SentAttachment[]> {
  return Promise.all(
    names.map(async (filename) => ({
      filename,
      contentBase64: (await readFile(join(folder, filename))).toString('base64'),
    })),
  );
}

async function find(sandbox: SandboxProcess, address: string, subject: string, nth: number): Promise<MailInABox> {
  const box = await sandbox.mailbox(address);
  const found = box.filter((one) => new RegExp(subject).test(one.subject)).at(-nth);
  if (found) return found;
  throw new Error(`${address} has no such mail among:\n${box.map((one) => `  ${one.subject}`).join('\n')}`);
}

/** Address and subject that a mailto link of the mail opens a new mail with. */
function linkIn({ html }: MailInABox, words: string): { to: string; subject: string } {
  for (const [, href = ''] of (html ?? '').matchAll(/href="(mailto:[^"]*)"/g)) {
    const url = new URL(href.replaceAll('&amp;', '&'));
    const subject = url.searchParams.get('subject') ?? '';
    if (subject.replace(/^\[[^\]]*\]\s*/, '') === words) return { to: decodeURIComponent(url.pathname), subject };
  }
  throw new Error(`the mail has no link "${words}"`);
}

/** A ticket with people as addresses and deadlines as `{kind: dueAt}`, the earliest of each kind. */
function brief(ticket: TicketAsJson): Record<string, unknown> {
  const deadlines = ticket.deadlines as { kind: string; dueAt: string }[];
  const task = ticket.task as Record<string, unknown> | null;
  return {
    ...ticket,
    pm: email(ticket.pm),
    requester: email(ticket.requester),
    task: task && { ...task, developer: email(task.developer) },
    deadlines: Object.fromEntries(deadlines.toReversed().map(({ kind, dueAt }) => [kind, local(dueAt)])),
  };
}

function email(person: unknown): unknown {
  return (person as { email: string } | null)?.email ?? null;
}

/** What came since the last look, as lines in the order of sending; `seen` counts the mails of each mailbox. */
async function newMails(sandbox: SandboxProcess, seen: Map<string, number>): Promise<string[]> {
  const mails: (MailInABox & { address: string })[] = [];
  for (const { address, count } of await sandbox.mailboxes()) {
    const before = seen.get(address) ?? 0;
    if (count === before) continue;
    const box = await sandbox.mailbox(address);
    mails.push(...box.slice(before).map((one) => ({ ...one, address })));
    seen.set(address, box.length);
  }
  mails.sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
  const tickets = await threads(sandbox, mails);
  return mails.map((one) => {
    const kind = kindOf(one, tickets);
    checkMail(one.address, one, kind);
    const names = one.attachments.map(({ filename }) => filename).join(', ');
    const columns = [local(one.at), one.address.padEnd(22), kind.padEnd(22), one.subject];
    return [...columns, ...(names ? [`{${names}}`] : [])].join('  ');
  });
}

/** Tickets that mails are about, with their messages. */
async function threads(sandbox: SandboxProcess, mails: MailInABox[]): Promise<TicketAsJson[]> {
  const keys = new Set(mails.flatMap(({ subject }) => keyOf(subject) ?? []));
  const found = await Promise.all([...keys].map((key) => sandbox.ticket(key)));
  return found.filter((ticket) => ticket !== null);
}

/** Name of the template that a mail was made from; '' for mails about no ticket. */
function kindOf(mail: MailInABox, tickets: TicketAsJson[]): string {
  const thread = tickets.find(({ key }) => key === keyOf(mail.subject))?.messages ?? [];
  const text = flat(mail.text);
  return thread.find((message) => message.subject === mail.subject && flat(message.text) === text)?.kind ?? '';
}

function keyOf(subject: string): string | null {
  return /^\[([A-Z]+-\d+)\]/.exec(subject)?.[1] ?? null;
}

/** What holds for every mail of the desk, whoever gets it. */
function checkMail(address: string, one: MailInABox, kind: string): void {
  const name = `${address}: ${one.subject}`;
  expect(bare(one.to), name).toBe(address);
  expect(one.headers['message-id'], name).toMatch(/^<[^<>\s]+>$/);
  if (!address.endsWith(staffDomain)) {
    for (const mark of staffMarks) expect(one.text, name).not.toContain(mark);
    expect(one.html, name).not.toMatch(/mailto:[^"]*subject=[^"]*(?:%21|!)[A-Z]/);
  } else if (keyOf(one.subject) && kind !== 'confirm') {
    expect(one.html, `${name} has commands`).toMatch(/mailto:[^"]*subject=[^"]*(?:%21|!)[A-Z]/);
  }
}

/** One ticket a staging slot, whatever happens. */
function checkSlots(tickets: TicketAsJson[], where: string): void {
  const held = tickets.filter(({ stagingHeld }) => stagingHeld).map(({ app }) => app);
  expect(held, `${where}: one ticket a staging slot`).toEqual([...new Set(held)]);
}

function bare(address: string): string {
  return /<([^>]*)>/.exec(address)?.[1] ?? address;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function local(iso: string): string {
  return DateTime.fromISO(iso, { zone: timezone }).toFormat('yyyy-MM-dd HH:mm');
}
