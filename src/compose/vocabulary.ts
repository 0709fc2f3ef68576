import { customerTemplates, staffTemplates, type TemplateName } from '../domain/decision.js';
import { toldReasons } from '../domain/ticket.js';
import {
  type Fields,
  flag,
  internal,
  link,
  list,
  maybe,
  moment,
  number,
  record,
  type Shape,
  text,
  type ValueOf,
  words,
} from './shapes.js';

/** In which templates a variable can be used; `staff` keeps it out of all mails to customers. */
export type Where = 'all' | 'staff' | readonly TemplateName[];

export interface Variable<S extends Shape = Shape> {
  shape: S;
  templates: Where;
}

const variable = <S extends Shape>(templates: Where, shape: S): Variable<S> => ({ templates, shape });

/** Templates that may be about no ticket. */
export const ticketless: readonly TemplateName[] = [
  'refused',
  'confirm',
  'transcript',
  'digest',
  'alert',
  'sign-in',
  'template',
];
/** Templates that ask the customer for OK or NOT OK. */
export const requestTemplates: readonly TemplateName[] = ['answer', 'proposal', 'solution', 'reminder', 'unclear'];

const you = flag('Whether it is who reads this mail.');
const person = (doc: string) => record(doc, { name: text('Name.'), email: text('Address.'), you });

/** Every variable of every template. `templates check`, the console's editor and docs/templates.md speak of these. */
export const vocabulary = {
  desk: variable(
    'all',
    record('The desk.', {
      name: text('Its name.'),
      address: text('Its address, where answers go.'),
      timezone: text('IANA zone in which moments are written.'),
    }),
  ),
  recipient: variable(
    'all',
    record('To whom this mail goes.', { name: text('First name; empty where unknown.'), email: text('Address.') }),
  ),
  now: variable('all', moment('When the mail is written.')),
  ticket: variable(
    'all',
    record(`The ticket; empty in ${ticketless.join(', ')} where there is none.`, {
      key: text('Its key.'),
      title: text('Its title.'),
      category: text("The category's label."),
      stage: internal(text('Stage in the flow.')),
      status: text('What the customer sees of the stage: NEW, PROGRESS, FEEDBACK, DONE.'),
    }),
  ),
  requester: variable('all', person('The customer whose ticket it is.')),
  organisation: variable('all', text("The customer's organisation.")),
  pm: variable('all', person('The project manager.')),
  lead: variable('all', person('The support lead developer.')),
  developer: variable('all', person('The developer of the task.')),
  app: variable(
    'all',
    record('The app.', {
      name: text('Its name.'),
      staging: link('Its staging environment.'),
      workflows: internal(link('The known workflows, to be run before a delivery.')),
    }),
  ),
  task: variable(
    'all',
    record('The development work.', {
      title: text('Its title.'),
      estimate: text('The estimate in words, e.g. "6 hours".'),
      scope: internal(words('What the project manager wrote when the task was made.')),
    }),
  ),
  due: variable('all', moment('When the next thing happens: assigned by, closed by, to be done by.')),
  dueKind: variable(
    'staff',
    text(
      'What happens at that moment: `silence`, the wait for the customer is over; `resume`, a hold ends; else the step of staff that is due (`assign`, `analysis`, …).',
    ),
  ),
  overdue: variable('all', flag('Whether that moment is past.')),
  request: variable(
    'all',
    record('The open question to the customer.', {
      kind: text('answer, proposal or release.'),
      round: number('How often it was asked.'),
    }),
  ),
  round: variable('all', number('How often the question was asked.')),
  by: variable('all', record('Who did what the mail tells.', { name: text('Name.'), you })),
  body: variable('all', words("Staff's words to the customer.")),
  greeted: variable('all', flag('Whether `body` begins with a greeting of its own.')),
  words: variable('all', words("The customer's words.")),
  opening: variable(['answer', 'proposal', 'solution'], words('What the requester wrote first.')),
  asked: variable(['reminder', 'unclear', 'feedback-ok', 'feedback-not-ok'], words('What the customer was asked.')),
  links: variable(
    requestTemplates,
    record('The two answers.', { ok: link('Mailto link that says OK.'), notOk: link('Mailto link that says NOT OK.') }),
  ),
  documentation: variable(
    ['done', 'closed', 'can-close', 'transcript'],
    words('Link or text by which the solution is found again.'),
  ),
  version: variable(
    ['released', 'done', 'can-close', 'move-to-production'],
    text('The version that is in production.'),
  ),
  reason: variable(
    ['closed', ...staffTemplates],
    text(`To customers one of ${toldReasons.join(', ')}, or empty; to staff the reason in their own words.`),
  ),
  other: variable(
    ['received', 'closed', ...staffTemplates],
    text('Key of the ticket that this one was folded into, or that came before.'),
  ),
  why: variable(
    ['refused', 'unclear', ...staffTemplates],
    text('Why a mail was not taken, as its sender may read it.'),
  ),
  code: variable(['confirm'], text('The one-time code to answer with.')),
  command: variable(['confirm'], text('What would be done.')),
  signIn: variable(
    ['sign-in'],
    record('The link that signs somebody in.', {
      link: link('Signs in whoever follows it, once.'),
      minutes: number('How long it can be used.'),
    }),
  ),
  untagged: variable(['triage'], flag('Whether the customer gave no category, so that it must be checked.')),
  watchers: variable('staff', list('Staff who get copies.', { name: text('Name.'), email: text('Address.') })),
  commands: variable(
    'staff',
    list('The commands that are possible now.', {
      label: text('The command.'),
      href: link('Mailto link with the subject filled in.'),
      does: text('What it does.'),
      onward: flag('Whether it takes the ticket on; the others are shown less strongly.'),
    }),
  ),
  subject: variable(
    ['unclear'],
    text("What the customer wrote into the answer's subject, where that is why it is unclear; else empty."),
  ),
  older: variable(
    ['unclear'],
    flag('Whether the answer came to an older mail than the open question; where none is open, `links` is empty.'),
  ),
  loose: variable(
    ['unclear'],
    flag('Whether the answer came as a mail that answers none of the desk, so that nobody can tell what it is about.'),
  ),
  discussed: variable(
    ['in-progress'],
    flag('Whether the ticket was talked over with the customer, as its category asks, and is now taken on.'),
  ),
  undecided: variable(
    ['reminder', 'closed', 'closed-no-feedback'],
    flag('Whether the customer has written since the question, but said neither OK nor NOT OK.'),
  ),
  queue: variable(
    'staff',
    list("The developer's queue, in order.", {
      key: text('Its key.'),
      title: text('Title.'),
      stage: text('Stage.'),
      estimate: maybe(text('Estimate in words.')),
      topPriority: flag('Whether it goes before all others.'),
    }),
  ),
  position: variable('staff', number("Place in the developer's queue, from 1.")),
  lines: variable(
    ['transcript'],
    list('The commands of the mail.', {
      command: text('The command as it was understood.'),
      outcome: words('What happened, or why not.'),
      refused: flag('Whether it was refused.'),
    }),
  ),
  possible: variable(
    ['transcript', 'template'],
    list('The commands that are possible now.', {
      label: text('The command.'),
      href: link('Mailto link with the subject filled in.'),
      does: text('What it does.'),
      onward: flag('Whether it takes the ticket on; the others are shown less strongly.'),
    }),
  ),
  what: variable(['escalation', 'alert'], text('What is late, or what happened.')),
  dueAt: variable(['escalation'], moment('When it was due.')),
  late: variable(['escalation'], text('How late it is, in words; empty while it is not.')),
  step: variable(['escalation'], text('Which step of the escalation this is.')),
  detail: variable(['alert'], words('All that is known about it.')),
  edited: variable(
    ['template'],
    record('The template that is edited by mail.', {
      name: text('en/released, layout.'),
      by: text('Who stored its newest version, where that is known.'),
      version: number('Number of its newest version; empty while the shipped one is used.'),
    }),
  ),
  state: variable(
    ['template'],
    text('sent, unchanged, faulty, checked, saved or refused: what became of the mail that this one answers.'),
  ),
  source: variable(['template'], words('The text of the template between two lines, to be changed in an answer.')),
  problems: variable(
    ['template'],
    list('What is wrong with the text.', { line: number('Its line.'), message: text('What is wrong there.') }),
  ),
  preview: variable(
    ['template'],
    record('A mail made with the changed text.', {
      on: text('Key of the ticket that it is made for; empty for sample values.'),
      samples: text('Variables that this ticket has no value for, so that samples stand there.'),
      subject: text('Its subject.'),
      text: words('Its text part.'),
    }),
  ),
  sections: variable(
    ['digest'],
    list('What is open, overdue and due.', {
      heading: text('What these tickets have in common.'),
      count: maybe(number('How many mails wait for a decision, where that is what it tells.')),
      tickets: list('The tickets.', {
        key: text('Its key.'),
        title: text('Title.'),
        stage: text('Stage.'),
        due: maybe(moment('When the next thing is due.')),
        overdue: flag('Whether that is past.'),
        wrote: maybe(
          moment('When the customer wrote what nobody has answered, where they are asked for OK or NOT OK.'),
        ),
      }),
    }),
  ),
} satisfies Record<string, Variable>;

type Vocabulary = typeof vocabulary;
export type VariableName = keyof Vocabulary;
type Values = { [K in VariableName]: ValueOf<Vocabulary[K]['shape']> };

/** Values of one mail; what is absent is as null (an absent list is empty). Moments are Instants. */
export type Variables = { [K in VariableName]?: Values[K] | null | undefined } & {
  desk: NonNullable<Values['desk']>;
  recipient: NonNullable<Values['recipient']>;
  now: number;
};

/** `confirm` goes to both, so it may only say what customers may read. */
export function isForCustomers(name: TemplateName): boolean {
  return (customerTemplates as readonly string[]).includes(name);
}

export function isTemplateName(name: string): name is TemplateName {
  return [...customerTemplates, ...staffTemplates].some((known) => known === name);
}

function isAllowed(name: TemplateName, { templates, shape }: Variable): boolean {
  if (isForCustomers(name) && shape.internal) return false;
  if (templates === 'all') return true;
  return templates === 'staff' ? !isForCustomers(name) : templates.includes(name);
}

function forCustomers(shape: Shape): Shape {
  return shape.type === 'record' || shape.type === 'list' ? { ...shape, fields: publicFields(shape.fields) } : shape;
}

function publicFields(fields: Fields): Fields {
  const kept = Object.entries(fields).filter(([, shape]) => !shape.internal);
  return Object.fromEntries(kept.map(([field, shape]) => [field, forCustomers(shape)]));
}

/** The variables that a template knows; those of a customer's mail without anything internal. */
export function variablesOf(name: TemplateName): Fields {
  const known = fieldsByTemplate.get(name) ?? fieldsFor(name);
  fieldsByTemplate.set(name, known);
  return known;
}

const fieldsByTemplate = new Map<TemplateName, Fields>();

function fieldsFor(name: TemplateName): Fields {
  const allowed = Object.entries<Variable>(vocabulary).filter(([, entry]) => isAllowed(name, entry));
  const fields = Object.fromEntries(allowed.map(([variableName, { shape }]) => [variableName, shape]));
  return isForCustomers(name) ? publicFields(fields) : fields;
}

/** The variables of all templates together. */
export function everyVariable(): Fields {
  const all = Object.entries<Variable>(vocabulary);
  return Object.fromEntries(all.map(([variableName, { shape }]) => [variableName, shape]));
}

/** Whether a path (`task.scope`) leads to something that customers must not read. */
export function isStaffOnly(path: string): boolean {
  const [first = '', ...rest] = path.split('.');
  const entry = Object.entries<Variable>(vocabulary).find(([variableName]) => variableName === first)?.[1];
  if (!entry) return false;
  const never =
    entry.templates === 'staff' || (Array.isArray(entry.templates) && !entry.templates.some(isForCustomers));
  let shape: Shape | undefined = entry.shape;
  for (const part of rest) {
    if (shape?.internal) return true;
    shape = shape && 'fields' in shape && Object.hasOwn(shape.fields, part) ? shape.fields[part] : undefined;
  }
  return never || shape?.internal === true;
}
