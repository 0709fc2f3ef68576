/** Commands of staff: those of the flow are moves; the others stand here. */
import type { Command, Verb } from '../domain/command.js';
import { foldTag } from '../domain/fold.js';
import { isTopPriority, plays } from '../domain/people.js';
import type { Ticket } from '../domain/ticket.js';
import { type Act, type Result, textOf } from './act.js';
import { calendarOf } from './calendars.js';
import type { Draft } from './draft.js';
import { isOpen, stageFacts } from './flow.js';
import { send, sendNote } from './letters.js';
import { tryMove } from './move.js';
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

export function isSideVerb(verb: Verb): verb is SideVerb {
  return verb in side;
}

export function sideVerbs(): { verb: SideVerb; by: 'managers' | 'staff'; does: string }[] {
  return (Object.keys(side) as SideVerb[]).map((verb) => ({ verb, by: side[verb].by, does: side[verb].does }));
}

/** Does one command on a ticket of the draft, or says in one line why not. */
export function run(draft: Draft, ticket: Ticket, command: Command, act: Act): Result {
  if (!isSideVerb(command.verb)) return tryMove(draft, ticket, act);
  const { by, do: carryOut } = side[command.verb];
  if (by === 'managers' && !isManager(draft, act))
    return { refused: `${command.verb} is for the monitor or the pm or the lead` };
  if (!isOpen(ticket.stage) && !['NOTE', 'REPLY', 'WATCH', 'UNWATCH'].includes(command.verb)) {
    return { refused: `${ticket.key} is ${ticket.stage}; REOPEN it first` };
  }
  draft.change(ticket);
  return carryOut(draft, ticket, act);
}

export function isManager(draft: Draft, act: Act): boolean {
  const { person } = act;
  return person !== null && (['monitor', 'pm', 'lead'] as const).some((role) => plays(draft.desk, person, role));
}

function setCategory(draft: Draft, ticket: Ticket, act: Act): Result {
  const wanted = foldTag(act.args);
  const { categories } = draft.desk;
  const category = categories.find((one) => [one.key, one.label, ...one.tags].some((name) => foldTag(name) === wanted));
  if (!category) return { refused: `CATEGORY: say one of ${categories.map((one) => one.key).join(', ')}` };
  const before = ticket.category;
  const wasTop = isTopPriority(draft.desk, ticket);
  ticket.category = category.key;
  ticket.untagged = false;
  draft.event(ticket, 'changed', act.by.email, `category ${before} to ${category.key}; deadlines recomputed`);
  const urgent =
    category.topPriority && !wasTop ? '; it is top priority now and TASK starts the development at once' : '';
  return { done: `${ticket.key} is "${category.label}" now${urgent}` };
}

function setApp(draft: Draft, ticket: Ticket, act: Act): Result {
  const wanted = act.args.trim().toLowerCase();
  const app = draft.desk.apps.find((one) => one.key.toLowerCase() === wanted || one.name.toLowerCase() === wanted);
  if (!app)
    return {
      refused: `APP: say one of ${draft.desk.apps.map((one) => one.key).join(', ') || '(the desk file names no app)'}`,
    };
  const slotBound = stageFacts[ticket.stage].holdsSlot || ticket.stage === 'awaiting-staging';
  if (slotBound && app.key !== ticket.app) {
    return {
      refused: `APP: it holds or awaits the staging slot of ${ticket.app}`,
    };
  }
  draft.event(ticket, 'changed', act.by.email, `app ${ticket.app ?? 'none'} to ${app.key}`);
  ticket.app = app.key;
  return { done: `${ticket.key} is about ${app.name} now` };
}

function setTitle(draft: Draft, ticket: Ticket, act: Act): Result {
  if (!act.args) return { refused: 'TITLE: say the new title behind it' };
  draft.event(ticket, 'changed', act.by.email, `title "${ticket.title}" to "${act.args}"`);
  ticket.title = act.args.slice(0, 200);
  return { done: `${ticket.key} is called "${ticket.title}" now` };
}

function reply(draft: Draft, ticket: Ticket, act: Act): Result {
  if (!textOf(act) && !act.words?.attachments.length) {
    return { refused: 'REPLY: write in the mail what the customer shall read' };
  }
  if (act.words?.internal) {
    return { refused: `REPLY: your text holds what only staff may read (${act.words.internal}); take it out first` };
  }
  sendReply(draft, ticket, act);
  return { done: `your text went to ${ticket.requester.email}` };
}

/** Sends words of staff to the customer. */
export function sendReply(draft: Draft, ticket: Ticket, act: Act): void {
  draft.event(ticket, 'staff-wrote', act.by.email, textOf(act));
  send(draft, 'reply', ticket, act, `${act.by.email} wrote to the customer`, {
    values: { body: textOf(act), html: act.words?.html ?? null, by: act.by },
    attachments: act.words?.attachments ?? [],
  });
}

function note(draft: Draft, ticket: Ticket, act: Act): Result {
  if (!textOf(act)) return { refused: 'NOTE: write the note in the mail' };
  keepNote(draft, ticket, act);
  return { done: 'your note is kept; the customer does not see it' };
}

/** Keeps words of staff as an internal note and tells the ticket's other staff. */
export function keepNote(draft: Draft, ticket: Ticket, act: Act): void {
  draft.event(ticket, 'note', act.by.email, textOf(act));
  sendNote(draft, ticket, act);
}

function hold(draft: Draft, ticket: Ticket, act: Act): Result {
  const until = parseUntil(act.args, draft.now, draft.desk);
  if (until === null)
    return { refused: 'HOLD: say how long or until when, for example HOLD 3 business days or HOLD 2026-12-24' };
  if (until <= draft.now) return { refused: 'HOLD: that moment is past' };
  if (!ticket.hold)
    draft.event(ticket, 'hold', act.by.email, `HOLD ${act.args}${textOf(act) ? `: ${textOf(act)}` : ''}`);
  else draft.event(ticket, 'changed', act.by.email, `HOLD ${act.args}: the hold ends at another moment`);
  ticket.hold = { since: ticket.hold?.since ?? draft.now, until };
  return { done: `${ticket.key} is on hold until ${calendarOf(draft.desk).format(until)}; its clocks stand still` };
}

function resume(draft: Draft, ticket: Ticket, act: Act): Result {
  if (!ticket.hold) return { refused: 'RESUME: it is not on hold' };
  ticket.hold = null;
  draft.event(ticket, 'resume', act.by.email, 'RESUME');
  return { done: `${ticket.key} goes on; its clocks run again` };
}

function watch(draft: Draft, ticket: Ticket, act: Act): Result {
  if (!ticket.watchers.includes(act.by.email)) ticket.watchers.push(act.by.email);
  draft.event(ticket, 'changed', act.by.email, 'WATCH');
  return { done: `you get copies of what the staff of ${ticket.key} get` };
}

function unwatch(draft: Draft, ticket: Ticket, act: Act): Result {
  ticket.watchers = ticket.watchers.filter((email) => email !== act.by.email);
  draft.event(ticket, 'changed', act.by.email, 'UNWATCH');
  return { done: `you get no more copies about ${ticket.key}` };
}
