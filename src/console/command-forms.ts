/** What can be done with a ticket now, as forms: the offers of the flow, each with what it needs. */
import type { Offer, Verb } from '../domain/command.js';
import type { Desk, Person } from '../domain/desk.js';
import { develops, organisationOf, plays } from '../domain/people.js';
import type { Ticket } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { isOpen } from '../workflow/flow.js';
import { customersGetting } from '../workflow/letters.js';
import { rowFor } from '../workflow/move.js';
import { offers } from '../workflow/offers.js';
import { ownersOf, unansweredSince } from '../workflow/owners.js';
import type { Typed } from './give.js';
import { form, type Html, html, option, path } from './html.js';
import type { Visit } from './site.js';
import { moment } from './when.js';

export interface CommandPage {
  visit: Visit;
  desk: Desk;
  ticket: Ticket;
  now: Instant;
  /** How many events the page shows. */
  seen: number;
  /** What was typed and not done. */
  typed: Typed | null;
}

/** Verbs whose files go along to whoever gets the words. */
const takesFiles: readonly Verb[] = ['REPLY', 'NOTE', 'ANSWER', 'PROPOSE', 'DELIVER', 'TASK', 'FAIL', 'PLAN'];
const writing: readonly Verb[] = ['REPLY', 'NOTE'];

export function commandForms(at: CommandPage): Html {
  const possible = offers(at.desk, at.ticket, at.visit.person);
  const steps = possible.filter(({ onward }) => onward);
  const words = possible.filter(({ verb }) => writing.includes(verb));
  const others = possible.filter((offer) => !steps.includes(offer) && !words.includes(offer));
  if (others.some(({ verb }) => verb === 'CATEGORY')) {
    others.push({ verb: 'TITLE', command: 'TITLE', does: 'gives it a better title', onward: false });
  }
  const wrote = customerWrote(at);
  const otherwise = wrote === '' ? html`<p class="muted">${noStep(at)}</p>` : '';
  const openOther = others.some(({ verb }) => verb === at.typed?.verb) || at.typed?.verb === 'line';
  return html`<section class="panel actions" id="do" aria-labelledby="do-heading"><h2 id="do-heading">What you can do now</h2>
${wrote}${steps.length > 0 ? steps.map((offer, n) => action(at, offer, n === 0 && at.typed === null && isOpen(at.ticket.stage))) : otherwise}
<h3 class="label">Write</h3>
${words.map((offer) => action(at, offer))}
<details class="more-actions"${openOther ? html` open` : ''}><summary>More</summary>
${others.map((offer) => action(at, offer))}
${commandLine(at)}
</details></section>`;
}

/** That the customer wrote while they are asked for an answer, to whose turn it may be. */
function customerWrote({ visit, desk, ticket, now }: CommandPage): Html | '' {
  const wrote = unansweredSince(ticket.request);
  if (wrote === null || !ownersOf(desk, ticket).some(({ email }) => email === visit.person.email)) return '';
  return html`<p>The customer wrote on ${moment(wrote, desk.timezone, now)}: REPLY, or wait for their OK or NOT OK.</p>`;
}

function noStep({ visit, ticket }: CommandPage): Html {
  if (ticket.stage !== 'planned' || ticket.task?.developer !== visit.person.email)
    return html`The next step is not yours.`;
  return html`It waits in <a href="${path('queues', visit.person.email)}">your queue</a>.`;
}

function action(at: CommandPage, { verb, does }: Offer, open = false): Html {
  const again = at.typed?.verb === verb ? at.typed : null;
  const content = html`<input type="hidden" name="verb" value="${verb}"><input type="hidden" name="seen" value="${at.seen}">
${argsField(at, verb, again?.args ?? null)}
${bodyField(at, verb, again?.body ?? '')}
${takesFiles.includes(verb) ? filesField(verb) : ''}
<button class="primary">${buttonOf(verb)}</button>`;
  return html`<details class="action" name="action"${open || again ? html` open` : ''}><summary><strong>${verb}</strong> <span>${firstOf(does)}</span></summary>
${form(at.visit, path('tickets', at.ticket.key, 'command'), content, { className: 'stacked', files: takesFiles.includes(verb) })}</details>`;
}

/** What the flow says of a command, without how it is written in a subject. */
function firstOf(does: string): string {
  return does.replace(/,? (for example|or) .*$/, '').replace(/ \(or .*\)$/, '');
}

function buttonOf(verb: Verb): string {
  const labels: Partial<Record<Verb, string>> = {
    REPLY: 'Send to the customer',
    ANSWER: 'Send to the customer',
    PROPOSE: 'Send to the customer',
    DELIVER: 'Send to the customer',
    NOTE: 'Keep the note',
  };
  return labels[verb] ?? verb.charAt(0) + verb.slice(1).toLowerCase();
}

function bodyField(at: CommandPage, verb: Verb, value: string): Html | '' {
  const needs = rowFor(at.desk, at.ticket, verb)?.needs ?? [];
  const toCustomer = needs.includes('words for the customer') || verb === 'REPLY';
  const [label, required] = toCustomer
    ? ['What the customer reads', true]
    : needs.includes('a reason')
      ? ['Why', true]
      : verb === 'NOTE'
        ? ['The note; the customer never sees it', true]
        : verb === 'DONE'
          ? ['The documentation, unless a link says it all; the customer reads it', false]
          : verb === 'TASK'
            ? ['The scope', false]
            : silent.includes(verb)
              ? ['', false]
              : ['A word to the team, if you like', false];
  if (label === '') return '';
  const who = whoGets(at, verb);
  const id = `body-${verb}`;
  return html`<p class="${toCustomer || verb === 'DONE' ? 'to-customer' : 'inside'}"><label for="${id}">${label}</label><textarea id="${id}" name="body" rows="${required ? 6 : 3}"${required ? html` required` : ''}${who ? html` aria-describedby="who-${verb}"` : ''}>${value}</textarea>${who ? html`<span id="who-${verb}" class="muted small">${who}</span>` : ''}</p>`;
}

/** Whom the words reach of the customer's side, by name. */
function whoGets({ desk, ticket }: CommandPage, verb: Verb): string {
  const template = carries[verb];
  if (!template) return '';
  const approvers = organisationOf(desk, ticket)?.approvers ?? [];
  const people = customersGetting(template, desk, ticket).map(({ name, email }) => {
    const who = name && name !== email ? `${name} <${email}>` : email;
    return approvers.includes(email) && email !== ticket.requester.email ? `${who}, who may approve` : who;
  });
  return `Goes to ${people.join(' and ')}.`;
}

/** The mail to the customer in which the words of a command stand. */
const carries: Partial<Record<Verb, Parameters<typeof customersGetting>[0]>> = {
  REPLY: 'reply',
  ANSWER: 'answer',
  PROPOSE: 'proposal',
  DELIVER: 'solution',
  DONE: 'done',
};

/** Commands that say all by themselves. */
const silent: readonly Verb[] = ['CATEGORY', 'APP', 'TITLE', 'WATCH', 'UNWATCH', 'RESUME'];

function filesField(verb: Verb): Html {
  const id = `files-${verb}`;
  return html`<p><label for="${id}">${verb === 'DELIVER' ? 'Screenshots' : 'Files'}</label><input id="${id}" type="file" name="files" multiple></p>`;
}

function argsField(at: CommandPage, verb: Verb, typed: string | null): Html | '' {
  const { desk, ticket } = at;
  const text = (label: string, placeholder: string, { required = false, value = '' } = {}) => {
    const id = `args-${verb}`;
    return html`<p><label for="${id}">${label}</label><input id="${id}" name="args" value="${typed ?? value}" placeholder="${placeholder}"${required ? html` required` : ''}></p>`;
  };
  const choice = (label: string, options: [string, string][], chosen: string) => {
    const id = `args-${verb}`;
    const items = options.map(([value, name]) => option(value, name, value === (typed ?? chosen)));
    return html`<p><label for="${id}">${label}</label><select id="${id}" name="args">${items}</select></p>`;
  };
  const named = (fits: (person: Person) => boolean) =>
    desk.staff.filter(fits).map(({ name, email }): [string, string] => [email, name]);
  switch (verb) {
    case 'ASSIGN': {
      const managers = named((person) => plays(desk, person, 'pm'));
      const other = managers.find(([email]) => email !== ticket.pm)?.[0] ?? '';
      return choice('Project manager', managers, ticket.pm === null ? (organisationOf(desk, ticket)?.pm ?? '') : other);
    }
    case 'PLAN':
      return choice(
        'Developer',
        [['', 'as it is, or the app’s first'], ...named((person) => develops(desk, person))],
        '',
      );
    case 'CATEGORY':
      return choice(
        'Category',
        desk.categories.map(({ key, label }) => [key, label]),
        ticket.category,
      );
    case 'APP':
      return choice(
        'App',
        desk.apps.map(({ key, name }) => [key, name]),
        ticket.app ?? '',
      );
    case 'TITLE':
      return text('Title', '', { required: true, value: ticket.title });
    case 'TASK':
      return text('Title of the task', ticket.title);
    case 'ESTIMATE':
      return text('How long it takes', '6h or 2d', { required: true });
    case 'PROPOSE':
      return text('Estimate, if it is another by now', '6h or 2d');
    case 'RELEASED':
      return text('Version', '1.4.2');
    case 'DONE':
      return text('Link to the documentation; or NODOC and why there is none', 'https://…');
    case 'CLOSE':
      return text('Reason: cancelled, duplicate, spam, or your own words', 'cancelled');
    case 'MERGE':
      return text('Into which ticket', `${desk.prefix}-7`, { required: true });
    case 'HOLD':
      return text('How long, or until when', '3 business days, or 2026-12-24', { required: true });
    default:
      return '';
  }
}

function commandLine(at: CommandPage): Html {
  const again = at.typed?.verb === 'line' ? at.typed : null;
  const content = html`<input type="hidden" name="verb" value="line"><input type="hidden" name="seen" value="${at.seen}">
<p><label for="args-line">As in a subject line</label><input id="args-line" name="args" class="mono" value="${again?.args ?? ''}" placeholder="CATEGORY urgent; ASSIGN anna" required></p>
<p class="inside"><label for="body-line">Text of the mail</label><textarea id="body-line" name="body" rows="3">${again?.body ?? ''}</textarea></p>
<p><label for="files-line">Files</label><input id="files-line" type="file" name="files" multiple></p>
<button>Do it</button>`;
  return html`<details class="action" name="action"${again ? html` open` : ''}><summary><strong>Any command</strong> <span>as you write it in a mail</span></summary>
${form(at.visit, path('tickets', at.ticket.key, 'command'), content, { className: 'stacked', files: true })}</details>`;
}
