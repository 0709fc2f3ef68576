/** From a parsed mail to the input that it is: who wrote it, on which ticket, with which right, meaning what. */
import type { CommandLine, Verb } from '../domain/command.js';
import type { Desk, Person } from '../domain/desk.js';
import type { CustomerMail, Input, Words } from '../domain/input.js';
import type { Address, Automatic, NewText, ParsedMail, Verdict } from '../domain/mail.js';
import { isAdmitted, judgesOf, organisationOfAddress, personByEmail, plays } from '../domain/people.js';
import { inEnglish, type Said, say } from '../domain/said.js';
import type { RoundRef, Ticket } from '../domain/ticket.js';
import { copiedOf } from './addresses.js';
import { readAtOnce } from './automatic/at-once.js';
import { bounced } from './automatic/bounced.js';
import { classify } from './category.js';
import { commandInText, readCommands } from './command.js';
import { editedTexts } from './edited-text.js';
import { whole } from './first.js';
import { forwardedByStaff } from './forwarded.js';
import { internalSigns } from './internal.js';
import { isProven, whatIsNew, whoWrote } from './proof.js';
import type { Interpreting, Reading, TemplateAsking } from './reading.js';
import { isForward } from './subject.js';
import { roundAnswered, type Thread, threadOf } from './thread.js';
import { type ReplyOnTicket, readVerdict, saysThanksOnly } from './verdict/verdict.js';

const mostMachineTickets = 10;
/** Nobody writes the same so often within an hour: it is a machine that does not say so. */
const mostRepeats = 2;

export function interpret(read: Interpreting): Reading {
  const { mail, desk } = read;
  if (read.bounce) return bounced(read, read.bounce);
  if (read.automatic.kind === 'loop') return { kind: 'nothing', why: [`own mail come back: ${read.automatic.why}`] };
  const thread = threadOf(mail, read.findings, desk);
  const automatic = automaticIn(read, thread);
  const given = { ...read, automatic };
  const why = [automatic.kind === 'none' ? 'a person wrote it' : `a machine wrote it: ${automatic.why}`, thread.why];
  if (mail.from) why.push(whoWrote(desk, mail.from, thread, given.evidence), whatIsNew(given.said));
  if (!mail.from) return { kind: 'hold', reason: 'it has no readable From, so nobody could be answered', why };
  if (automatic.kind !== 'none') return fromMachine(given, mail.from, thread, why);
  if (thread.answered?.template === 'confirm') {
    // Only what was typed: the code also stands in the quote of whoever answers that it was not them.
    return { kind: 'code', answered: thread.answered, person: mail.from.email, text: given.said.text, why };
  }
  const person = personByEmail(desk, mail.from.email);
  // Staff may be the customer, or approve for one: then they were sent what customers are sent.
  const asCustomer =
    person !== null &&
    thread.answered?.audience === 'customer' &&
    thread.ticket !== null &&
    judgesOf(desk, thread.ticket).some(({ email }) => email === person.email);
  if (person && !asCustomer) return fromStaff(given, person, thread, why);
  return fromCustomer(given, mail.from, thread, why);
}

/** By its own signs, or else by what the record knows: when the mail went out that it answers. */
function automaticIn(given: Interpreting, thread: Thread): Automatic {
  const { answered, ticket } = thread;
  if (given.automatic.kind !== 'none') return given.automatic;
  const atOnce = readAtOnce(given.said.text, answered, given.receivedAt);
  if (!atOnce) return given.automatic;
  // Somebody who says OK or NOT OK has read what was asked.
  const verdict = ticket ? verdictOf(given, ticket, thread) : null;
  return verdict === null || verdict.value === 'unclear' ? atOnce : given.automatic;
}

function fromMachine(given: Interpreting, from: Address, thread: Thread, why: string[]): Reading {
  const { mail, automatic } = given;
  if (thread.ticket) {
    const words = wordsOf(mail, from, mail.text);
    return { kind: 'input', input: { kind: 'automatic', ticket: thread.ticket.key, words, why: automatic.why }, why };
  }
  // A customer behind a group address, or a server's monitor, may open a ticket; an answer of a machine may not.
  const opens = automatic.kind === 'list' || automatic.kind === 'bulk';
  if (!opens) return { kind: 'nothing', why };
  if (given.machineTickets >= mostMachineTickets) {
    return {
      kind: 'hold',
      reason: `machines of ${from.email} have opened ${mostMachineTickets} tickets within an hour`,
      why,
    };
  }
  return admitted(
    given,
    from,
    [...why, 'opens a ticket, unacknowledged'],
    opening(given, from, whole(mail), null, false),
  );
}

function fromStaff(given: Interpreting, person: Person, thread: Thread, why: string[]): Reading {
  const { desk, mail, evidence, said } = given;
  const line = readCommands(mail.subject, desk, {
    title: thread.ticket?.title ?? null,
    answeredSubject: thread.answeredSubject,
  });
  const proven = isProven(desk, person.email, thread, evidence);
  const args = line.kind === 'commands' ? line.commands.map((command) => command.args) : [];
  const words = { ...wordsOf(mail, person, said.text), internal: internalIn(given, args) };
  const ticket = thread.ticket?.key ?? null;
  const correspondent = thread.answered?.audience === 'staff' ? thread.answered.author : null;
  const confirm = (what: Said): Reading => ({
    kind: 'confirm',
    to: person,
    audience: 'staff',
    ticket,
    what,
    why: [...why, 'the sender is not proven'],
  });

  if (line.kind === 'malformed') {
    return { kind: 'input', input: { kind: 'mistake', ticket, by: person, found: line.found, why: line.why }, why };
  }
  const asks = templateAsking(line, thread, mail);
  if (asks) {
    const what = asks.do === 'fetch' ? `TEMPLATE ${asks.named}` : asks.save ? 'SAVE' : say('changedText');
    const refused = whyNotTemplates(desk, person, asks);
    if (refused)
      return { kind: 'input', input: { kind: 'mistake', ticket, by: person, found: what, why: refused }, why };
    return proven ? { kind: 'template', by: person, asks, why } : confirm(what);
  }
  if (line.kind === 'desk') {
    const reason = say('refused', { command: line.verb, why: say('saveWhat') });
    return { kind: 'input', input: { kind: 'mistake', ticket, by: person, found: line.verb, why: reason }, why };
  }
  if (line.kind === 'commands') {
    const what = line.commands.map((command) => `${command.verb} ${command.args}`.trim()).join('; ');
    if (!proven) return confirm(what);
    return {
      kind: 'input',
      input: {
        kind: 'commands',
        // What was folded into another is taken up again by its own key; words for its customer go where their mail goes.
        ticket: line.commands.every(({ verb }) => sendsWords(verb)) ? ticket : (thread.folded?.key ?? ticket),
        by: person,
        commands: line.commands,
        words,
        correspondent,
        via: 'mail',
      },
      why,
    };
  }
  const misplaced = commandInText(said.text);
  if (misplaced !== null) {
    const reason = say('commandInText');
    return { kind: 'input', input: { kind: 'mistake', ticket, by: person, found: misplaced, why: reason }, why };
  }
  if (thread.ticket) {
    const repeated = asMachine(given, person, thread.ticket, said.text, why);
    if (repeated) return repeated;
    const answersCustomer = thread.named.length > 0 && thread.named.every((one) => one.template === 'customer-reply');
    const toOthers = thread.isAside || isForward(mail.subject);
    const toCustomer = answersCustomer && !thread.contradicts && !toOthers;
    if (toCustomer && !proven) return confirm(say('sendToCustomer'));
    const doubt =
      answersCustomer && toOthers ? say('goesToOthers') : thread.named.length === 1 ? null : say('answersWhich');
    return {
      kind: 'input',
      input: { kind: 'staff-words', ticket: thread.ticket.key, by: person, words, correspondent, toCustomer, doubt },
      why,
    };
  }
  const forwarded = forwardedByStaff(mail, said, desk);
  if (forwarded) {
    if (!proven) return confirm(say('openFor', { customer: forwarded.from.email }));
    const input = opening(
      given,
      forwarded.from,
      { text: forwarded.text, cut: '', below: [] },
      person,
      true,
      forwarded.subject,
    );
    return { kind: 'input', input, why: [...why, `forwarded for ${forwarded.from.email}`] };
  }
  return { kind: 'input', input: opening(given, person, whole(mail), null, true), why };
}

function sendsWords(verb: Verb): boolean {
  return verb === 'REPLY' || verb === 'NOTE';
}

/** What a mail of staff wants of templates; null where it is about none. */
function templateAsking(line: CommandLine, { answered }: Thread, mail: ParsedMail): TemplateAsking | null {
  if (line.kind === 'desk' && line.verb === 'TEMPLATE') return { do: 'fetch', named: line.args };
  if (answered?.template !== 'template' || line.kind === 'commands') return null;
  return { do: 'answer', token: answered.token, texts: editedTexts(mail), save: line.kind === 'desk' };
}

function whyNotTemplates(desk: Desk, person: Person, asks: TemplateAsking): Said | null {
  if (!plays(desk, person, 'admin')) return say('templatesForAdmins');
  return asks.do === 'answer' && asks.texts.unended ? say('endIsMissing') : null;
}

function fromCustomer(given: Interpreting, from: Address, thread: Thread, why: string[]): Reading {
  const { desk, mail, evidence, words, said } = given;
  const { ticket } = thread;
  if (!ticket) return admitted(given, from, why, opening(given, from, whole(mail), null, true));
  const verdict = verdictOf(given, ticket, thread);
  const mayAnswer = judgesOf(desk, ticket).some((judge) => judge.email === from.email);
  const answers = roundAnswered(thread);
  const decides = verdict !== null && verdict.value !== 'unclear' && mayAnswer && decidesNow(ticket, answers);
  // What ends a round cannot go on for ever, and somebody whose OK was not taken says the same OK again.
  const repeated = decides ? null : asMachine(given, from, ticket, said.text, why);
  if (repeated) return repeated;
  const isStranger = !isAdmitted(desk, ticket, from.email);
  if (isStranger && verdict && verdict.value !== 'unclear') {
    return admitted(
      given,
      from,
      [...why, 'an answer of a stranger never reaches the ticket'],
      opening(given, from, whole(mail), null, true),
    );
  }
  const input: CustomerMail = {
    // What a mail quotes is new to its readers, unless it is the mail of the desk that it answers.
    ...opening(given, from, said.text === '' && thread.answered === null ? whole(mail) : said, null, true),
    ticket: ticket.key,
    thanksOnly: saysThanksOnly(said, words, from),
    verdict,
    answers,
    isAnswer: thread.answered !== null,
    mayAnswer,
    copied: isStranger ? [] : copiedOf(desk, mail, ticket.organisation, from),
  };
  if (decides && !isProven(desk, from.email, thread, evidence)) {
    return {
      kind: 'confirm',
      to: from,
      audience: 'customer',
      ticket: ticket.key,
      what: verdict.value === 'ok' ? 'OK' : 'NOT OK',
      why: [...why, 'the sender is not proven'],
    };
  }
  return { kind: 'input', input, why: verdict ? [...why, `verdict ${verdict.value}: ${inEnglish(verdict.why)}`] : why };
}

/** A machine that bears no sign of one still says the same again and again; from then on it is recorded only. */
function asMachine(
  { mail, lastHour }: Interpreting,
  from: Address,
  ticket: Ticket,
  text: string,
  why: string[],
): Reading | null {
  const same = lastHour.filter((one) => one.ticket === ticket.key && one.text.trim() === text.trim());
  if (text.trim() === '' || same.length < mostRepeats) return null;
  const reason = `the same text came ${same.length} times within an hour before`;
  const input: Input = { kind: 'automatic', ticket: ticket.key, words: wordsOf(mail, from, text), why: reason };
  return { kind: 'input', input, why: [...why, reason] };
}

/** Whether a verdict on that round would move the ticket. */
function decidesNow(ticket: Ticket, answers: RoundRef | null): boolean {
  const round = ticket.request ?? (ticket.stage === 'approved' || ticket.stage === 'mtp' ? ticket.approval : null);
  return answers !== null && round?.kind === answers.kind && round.round === answers.round;
}

/** A verdict is read only where there is something to judge. */
function verdictOf({ mail, words, desk, said }: Interpreting, ticket: Ticket, thread: Thread): Verdict | null {
  const asked = ticket.rounds.answer + ticket.rounds.proposal + ticket.rounds.release > 0;
  if (!asked) return null;
  const request = ticket.request?.kind ?? null;
  const estimate = ticket.task?.estimateMinutes ?? null;
  const names = [...desk.staff.map((person) => person.name), ticket.requester.name, mail.from?.name ?? ''];
  const greetings = names.filter(Boolean);
  const subjects = [ticket.title, thread.answeredSubject ?? ''].filter(Boolean);
  const known = { request, estimate, ticket: ticket.key, subjects };
  const reply: ReplyOnTicket = { subject: mail.subject, body: said, greetings, from: mail.from, ...known };
  return readVerdict(reply, words);
}

/** The desk's policy on who may open tickets. */
function admitted({ desk, letIn }: Interpreting, from: Address, why: string[], input: CustomerMail): Reading {
  const known = personByEmail(desk, from.email) !== null || organisationOfAddress(desk, from.email) !== null;
  if (known || letIn || desk.flow.unknownSenders === 'accept') return { kind: 'input', input, why };
  const reason = say('noOrganisation', { address: from.email });
  if (desk.flow.unknownSenders === 'hold' || !input.opening.acknowledge) {
    return { kind: 'hold', reason: inEnglish(reason), why };
  }
  return { kind: 'refuse', to: from, reason, why };
}

function opening(
  given: Interpreting,
  from: Address,
  said: NewText,
  reportedBy: Address | null,
  acknowledge: boolean,
  subject = given.mail.subject,
): CustomerMail {
  const { desk, mail } = given;
  const { text } = said;
  const { category, untagged, title } = classify({ subject, recipients: mail.recipients, text }, desk);
  const organisation = organisationOfAddress(desk, from.email);
  return {
    kind: 'customer',
    ticket: null,
    receivedAt: given.receivedAt,
    words: { ...wordsOf(mail, from, text), subject },
    copied: copiedOf(desk, mail, organisation?.name ?? null, from),
    verdict: null,
    answers: null,
    isAnswer: false,
    mayAnswer: false,
    thanksOnly: false,
    opening: {
      title,
      category,
      untagged,
      organisation: organisation?.name ?? null,
      app: organisation?.app ?? null,
      reportedBy,
      acknowledge,
    },
  };
}

function wordsOf(mail: ParsedMail, from: Address, text: string): Words {
  const attachments = mail.attachments.map(({ content: _content, ...ref }) => ref);
  return {
    from: { name: from.name, email: from.email },
    subject: mail.subject,
    text,
    html: mail.html,
    attachments,
    internal: null,
  };
}

/** What of a mail of staff must not reach a customer; what stands behind a command may, as a title or as documentation. */
function internalIn({ desk, mail, said, formatted }: Interpreting, args: readonly string[]): Said | null {
  const contentIds = mail.attachments.flatMap((file) => file.contentId ?? []);
  const html = mail.html === null ? null : formatted({ text: said.text, html: mail.html, contentIds });
  return internalSigns({ text: [said.text, ...args].join('\n'), html, files: mail.attachments }, desk);
}
