/** A ticket's thread as people read it: what was said, with the desk's own notices folded away. */

import { verbs } from '../domain/command.js';
import type { Desk } from '../domain/desk.js';
import { mailName } from '../domain/mail-names.js';
import type { Message as Spoken, Ticket, TicketEvent } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { withoutTokens } from '../domain/tokens.js';
import { readCommands } from '../understand/command.js';
import { attribute, type Html, html, path } from './html.js';
import { nameOf, sizeOf } from './names.js';
import { moment } from './when.js';

/** Mails of the desk that hold what somebody wrote. */
const inWords = ['reply', 'answer', 'proposal', 'solution'];
/** So long a text stands there whole. */
const wholeUpTo = 6_000;

export function thread(
  messages: Message[],
  events: readonly (TicketEvent & { ledgerId: number | null })[],
  ticket: Ticket,
  desk: Desk,
  now: Instant,
): Html {
  const sentAs = sendings(messages);
  const carried = new Set([...sentAs.values()].map(({ text }) => text));
  const read = new Map(events.flatMap(({ kind, ledgerId, note }) => (kind === 'verdict' ? [[ledgerId, note]] : [])));
  const at = { ticket, desk, now, read };
  const said = messages.filter((one, n) => !isCopyOf(messages[n - 1], one));
  const entries: Html[] = [];
  for (let n = 0; n < said.length; n += 1) {
    const from = n;
    while (said[n + 1] && isNotice(said[n]!, carried) && isNotice(said[n + 1]!, carried)) n += 1;
    entries.push(
      isNotice(said[n]!, carried)
        ? notices(said.slice(from, n + 1), at)
        : entry(said[n]!, sentAs.get(said[n]!) ?? null, at),
    );
  }
  return html`<ol class="thread">${entries}</ol>`;
}

type Message = Spoken & { ledgerId: number | null };

interface At {
  ticket: Ticket;
  desk: Desk;
  now: Instant;
  /** What answers were read as, by their mail. */
  read: ReadonlyMap<number | null, string>;
}

/** The same mail to another recipient. */
function isCopyOf(one: Message | undefined, other: Message): boolean {
  return one?.direction === 'out' && other.direction === 'out' && one.at === other.at && one.kind === other.kind;
}

/** The mails of the desk in which somebody's words went to the customer, by the message that they wrote. */
function sendings(messages: readonly Message[]): Map<Message, Message> {
  const sent = new Map<Instant, Message>();
  for (const one of messages)
    if (one.direction === 'out' && inWords.includes(one.kind) && !sent.has(one.at)) sent.set(one.at, one);
  return new Map(
    messages.flatMap((one): [Message, Message][] => {
      const mail =
        one.direction === 'in' && one.kind === 'staff' && one.text.trim() !== '' ? sent.get(one.at) : undefined;
      return mail && bare(mail.text).includes(bare(one.text).slice(0, 100)) ? [[one, mail]] : [];
    }),
  );
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the desk wrote by itself, or in which stands only what somebody's own message shows already. */
function isNotice(message: Message, carried: ReadonlySet<string>): boolean {
  if (message.kind === 'automatic') return true;
  if (message.direction === 'in') return false;
  return !inWords.includes(message.kind) || carried.has(message.text);
}

/** A run of them as one line that unfolds. */
function notices(run: Message[], { desk, now }: At): Html {
  const names = new Map<string, number>();
  for (const one of run) {
    const name = `${nameOfMail(one)} ${one.direction === 'in' ? '' : one.internal ? '→ team' : '→ customer'}`.trim();
    names.set(name, (names.get(name) ?? 0) + 1);
  }
  const told = [...names].map(([name, times]) => (times === 1 ? name : `${times} × ${name}`)).join(', ');
  const first = run[0]!;
  const items = run.map(
    (one) =>
      html`<li class="${one.internal ? 'internal' : 'ours'}"><p class="message-head"><span class="who">${nameOfMail(one)}</span> <span class="what">${one.direction === 'in' ? one.from.email : one.internal ? 'to the team' : 'to the customer'}</span> <span class="at">${moment(one.at, desk.timezone, now)}</span></p>${textOf(one)}</li>`,
  );
  return html`<li class="notices"><details><summary><span class="what">${told}</span> <span class="at">${moment(first.at, desk.timezone, now)}</span></summary><ol class="notice-list">${items}</ol></details></li>`;
}

function nameOfMail({ kind }: Message): string {
  return kind === 'automatic' ? 'Automatic mail' : mailName(kind);
}

function entry(message: Message, sent: Message | null, { ticket, desk, now, read }: At): Html {
  const { direction, internal, ledgerId } = message;
  const reading = direction === 'in' && ledgerId !== null ? read.get(ledgerId) : undefined;
  const side = sent || (direction === 'out' && !internal) ? 'ours' : internal ? 'internal' : 'theirs';
  const who = direction === 'out' ? desk.name : nameOf(message.from.email, ticket, desk, message.from.name);
  const what =
    direction === 'out'
      ? `${nameOfMail(message)}, to the customer`
      : sent
        ? `${nameOfMail(sent)}, to the customer`
        : internal
          ? insideOf(message, ticket, desk)
          : inSubject(message);
  const id = attribute('id', direction === 'in' && ledgerId !== null ? placeOf(ledgerId) : '');
  return html`<li class="message ${side}"${id}><p class="message-head"><span class="who">${who}</span> <span class="what">${what}</span> <span class="at">${moment(message.at, desk.timezone, now)}</span></p>${textOf(message)}${reading === undefined ? '' : html`<p class="reading-of small muted">Read as ${reading}</p>`}${filesOf(message, ticket)}</li>`;
}

/** Where a mail stands on the page of its ticket. */
export function placeOf(ledgerId: number): string {
  return `mail-${ledgerId}`;
}

const wholeCommand = new RegExp(`^(?:${verbs.join('|')})(?:[\\s;]|$)`);

/** What a mail of staff was: the commands that it gave, or a note. */
function insideOf({ subject }: Message, { title }: Ticket, desk: Desk): string {
  // Given by a form it is the command itself, whatever stands in its words.
  if (wholeCommand.test(subject)) return `internal: ${subject}`;
  const read = readCommands(subject, desk, { title, answeredSubject: null });
  if (read.kind !== 'commands') return 'internal';
  return `internal: ${read.commands.map(({ verb, args }) => `${verb} ${args}`.trim()).join('; ')}`;
}

/** What a customer said in the subject alone: an OK or NOT OK by its link, or a mail without a text. */
function inSubject({ subject, text }: Message): string {
  const words = withoutTokens(subject)
    .replace(/^(?:\s*\p{L}{2,5}\s*:)?\s*(?:\[[^\]]*\])?\s*/u, '')
    .trim();
  return text.trim() === '' || /^(?:not )?ok$/i.test(words) ? words : '';
}

function textOf({ text }: Message): Html | '' {
  const shown = withoutTargets(withoutTokens(text)).trim();
  if (shown === '') return '';
  if (shown.length <= wholeUpTo) return html`<div class="text">${linked(shown)}</div>`;
  return html`<div class="text">${linked(shown.slice(0, wholeUpTo))}</div><details><summary>The rest of it, ${shown.length - wholeUpTo} characters</summary><div class="text">${linked(shown.slice(wholeUpTo))}</div></details>`;
}

/** Where a link of a mail leads that opens another mail: the words before it say what it is, and here nobody answers by it. */
function withoutTargets(text: string): string {
  return text.replace(/\s*<mailto:[^<>\s]{1,2000}>|: mailto:[^<>\s]{1,2000}/gi, '');
}

/** Web addresses in a text can be followed; they are shown as they are, and nothing tells the other side from where. */
export function linked(text: string): (string | Html)[] {
  return text
    .split(/(https?:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?])/)
    .map((part, at) =>
      at % 2 === 1 && URL.canParse(part)
        ? html`<a href="${part}" rel="noopener noreferrer nofollow" target="_blank">${part}</a>`
        : part,
    );
}

function filesOf({ attachments }: Message, ticket: Ticket): Html | '' {
  if (attachments.length === 0) return '';
  const items = attachments.map(
    ({ filename, size, hash }) =>
      html`<li><a href="${path('tickets', ticket.key, 'files', hash, filename)}" download>${filename}</a> <span class="muted">${sizeOf(size)}</span></li>`,
  );
  return html`<ul class="files" aria-label="Files">${items}</ul>`;
}
