/** Commands of staff: those of the flow are moves; the others stand here. */
import type { Command, Verb } from '../domain/command.js';
import { foldTag } from '../domain/fold.js';
import { appOf, isTopPriority, plays } from '../domain/people.js';
import { type Said, say } from '../domain/said.js';
import type { Ticket } from '../domain/ticket.js';
import { type Act, type Result, textOf } from './act.js';
import type { Draft } from './draft.js';
import { isOpen, stageFacts } from './flow.js';
import { send, sendNote } from './letters.js';
import { holdsSlot, roleWords, tryMove } from './move.js';
import { slotHolder } from './queue.js';
import { parseUntil } from './until.js';

/** Verbs that change something beside the flow, or nothing at all. */
type SideVerb = 'CATEGORY' | 'APP' | 'TITLE' | 'REPLY' | 'NOTE' | 'HOLD' | 'RESUME' | 'WATCH' | 'UNWATCH';
/** Verbs that only ask. */
export const questions: readonly Verb[] = ['STATUS', 'QUEUE', 'LIST', 'HELP'];

type Doing = (draft: Draft, ticket: Ticket, act: Act) => Result;

const side: Record<SideVerb, { by: 'managers' | 'staff'; does: string; do: Doing }> = {
  CATEGORY: { by: 'managers', does: 'corrects the category, for example CATEGORY urgent', do: setCategory },
  APP: { by: 'managers', does: 'says which app it is about, for example APP erp', do: setApp },
  TITLE: { by: 'managers', does: 'gives it a better title', do: setTitle },
  REPLY: { by: 'staff', does: 'sends your text to the customer', do: reply },
  NOTE: { by: 'staff', does: "keeps your text as a note for the ticket's staff", do: note },
  HOLD: { by: 'managers', does: 'stops its clocks, for example HOLD 3 business days', do: hold },
  RESUME: { by: 'managers', does: 'lets its clocks run again', do: resume },
  WATCH: { by: 'staff', does: "sends you copies of what the ticket's staff get", do: watch },
  UNWATCH: { by: 'staff', does: 'ends the copies', do: unwatch },
};

function isSideVerb(verb: Verb): verb is SideVerb {
  return verb in side;
}

export function sideVerbs(): { verb: SideVerb; by: 'managers' | 'staff'; does: string }[] {
  return (Object.keys(side) as SideVerb[]).map((verb) => ({ verb, by: side[verb].by, does: side[verb].does }));
}

const managerRoles = ['monitor', 'pm', 'lead'] as const;

/** Does one command on a ticket of the draft, or says in one line why not. */
export function run(draft: Draft, ticket: Ticket, command: Command, act: Act): Result {
  if (!isSideVerb(command.verb)) return tryMove(draft, ticket, act);
  const { by, do: carryOut } = side[command.verb];
  if (by === 'managers' && !isManager(draft, act))
    return {
      refused: say('isFor', { command: command.verb, people: { anyOf: managerRoles.map((role) => roleWords[role]) } }),
    };
  if (!isOpen(ticket.stage) && !['NOTE', 'REPLY', 'WATCH', 'UNWATCH'].includes(command.verb)) {
    return { refused: say('isOver', { ticket: ticket.key, stage: ticket.stage }) };
  }
  draft.change(ticket);
  return carryOut(draft, ticket, act);
}

function isManager(draft: Draft, act: Act): boolean {
  const { person } = act;
  return person !== null && managerRoles.some((role) => plays(draft.desk, person, role));
}

function refused(act: Act, why: Said): Result {
  return { refused: say('refused', { command: act.on, why }) };
}

function setCategory(draft: Draft, ticket: Ticket, act: Act): Result {
  const wanted = foldTag(act.args);
  const { categories } = draft.desk;
  const category = categories.find((one) => [one.key, one.label, ...one.tags].some((name) => foldTag(name) === wanted));
  if (!category) return refused(act, say('sayOneOf', { names: { anyOf: categories.map((one) => one.key) } }));
  const before = ticket.category;
  const wasTop = isTopPriority(draft.desk, ticket);
  ticket.category = category.key;
  ticket.untagged = false;
  draft.event(ticket, 'changed', act.by.email, `category ${before} to ${category.key}; deadlines recomputed`);
  const now = category.topPriority && !wasTop ? 'urgentNow' : 'categoryNow';
  return { done: say(now, { ticket: ticket.key, category: category.label }) };
}

function setApp(draft: Draft, ticket: Ticket, act: Act): Result {
  const wanted = act.args.trim().toLowerCase();
  const app = draft.desk.apps.find((one) => one.key.toLowerCase() === wanted || one.name.toLowerCase() === wanted);
  if (!app) {
    const names = draft.desk.apps.map((one) => one.key);
    return refused(act, names.length > 0 ? say('sayOneOf', { names: { anyOf: names } }) : say('noApps'));
  }
  const line = app.key === ticket.app ? [] : lineFor(draft, ticket);
  const isHeld = (key: string | null) => slotHolder(draft.board(), key ?? '', holdsSlot) !== null;
  const isRenamed = appOf(draft.desk, ticket) === null && !(isHeld(ticket.app) && isHeld(app.key));
  if (line.length > 0 && !isRenamed) return refused(act, say('slotBound', { app: ticket.app ?? '' }));
  for (const { key } of [ticket, ...line.filter((one) => one.key !== ticket.key)]) {
    const one = draft.ticket(key);
    draft.event(one, 'changed', act.by.email, `app ${one.app ?? 'none'} to ${app.key}`);
    one.app = app.key;
  }
  return { done: say('appNow', { ticket: ticket.key, app: app.name }) };
}

/**
 * All that hold or await the same slot as a ticket does. They stay with it; where the desk file has its app under another
 * key by now, they go there together, so that the slot is not passed on under the old one.
 */
function lineFor(draft: Draft, ticket: Ticket): Readonly<Ticket>[] {
  const isBound = ({ stage }: Readonly<Ticket>) => stageFacts[stage].holdsSlot || stage === 'awaiting-staging';
  return isBound(ticket) ? draft.board().filter((one) => one.app === ticket.app && isBound(one)) : [];
}

function setTitle(draft: Draft, ticket: Ticket, act: Act): Result {
  if (!act.args) return refused(act, say('sayTitle'));
  draft.event(ticket, 'changed', act.by.email, `title "${ticket.title}" to "${act.args}"`);
  ticket.title = act.args.slice(0, 200);
  return { done: say('titleNow', { ticket: ticket.key, title: ticket.title }) };
}

function reply(draft: Draft, ticket: Ticket, act: Act): Result {
  if (!textOf(act) && !act.words?.attachments.length) {
    return refused(act, say('writeToCustomer'));
  }
  if (act.words?.internal) {
    return refused(act, say('takeOut', { sign: act.words.internal }));
  }
  sendReply(draft, ticket, act);
  return { done: say('replySent', { customer: ticket.requester.name || ticket.requester.email }) };
}

/** Sends words of staff to the customer. */
export function sendReply(draft: Draft, ticket: Ticket, act: Act): void {
  draft.event(ticket, 'staff-wrote', act.by.email, textOf(act));
  if (ticket.request?.heard) ticket.request.heard.replied = true;
  send(draft, 'reply', ticket, act, `${act.by.email} wrote to the customer`, {
    values: { body: textOf(act), html: act.words?.html ?? null, by: act.by },
    attachments: act.words?.attachments ?? [],
  });
}

function note(draft: Draft, ticket: Ticket, act: Act): Result {
  if (!textOf(act)) return refused(act, say('writeNote'));
  keepNote(draft, ticket, act);
  return { done: say('noteKept') };
}

/** Keeps words of staff as an internal note and tells the ticket's other staff. */
export function keepNote(draft: Draft, ticket: Ticket, act: Act): void {
  draft.event(ticket, 'note', act.by.email, textOf(act));
  sendNote(draft, ticket, act);
}

function hold(draft: Draft, ticket: Ticket, act: Act): Result {
  const until = parseUntil(act.args, draft.now, draft.desk);
  if (until === null)
    return refused(act, say('sayUntil', { example: 'HOLD 3 business days', other: 'HOLD 2026-12-24' }));
  if (until <= draft.now) return refused(act, say('pastMoment'));
  if (!ticket.hold)
    draft.event(ticket, 'hold', act.by.email, `HOLD ${act.args}${textOf(act) ? `: ${textOf(act)}` : ''}`);
  else draft.event(ticket, 'changed', act.by.email, `HOLD ${act.args}: the hold ends at another moment`);
  ticket.hold = { since: ticket.hold?.since ?? draft.now, until };
  return { done: say('onHold', { ticket: ticket.key, moment: { at: until, zone: draft.desk.timezone } }) };
}

function resume(draft: Draft, ticket: Ticket, act: Act): Result {
  if (!ticket.hold) return refused(act, say('notOnHold'));
  ticket.hold = null;
  draft.event(ticket, 'resume', act.by.email, 'RESUME');
  return { done: say('goesOn', { ticket: ticket.key }) };
}

function watch(draft: Draft, ticket: Ticket, act: Act): Result {
  if (!ticket.watchers.includes(act.by.email)) ticket.watchers.push(act.by.email);
  draft.event(ticket, 'changed', act.by.email, 'WATCH');
  return { done: say('watched', { ticket: ticket.key }) };
}

function unwatch(draft: Draft, ticket: Ticket, act: Act): Result {
  ticket.watchers = ticket.watchers.filter((email) => email !== act.by.email);
  draft.event(ticket, 'changed', act.by.email, 'UNWATCH');
  return { done: say('unwatched', { ticket: ticket.key }) };
}
