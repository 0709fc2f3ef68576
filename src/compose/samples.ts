import type { TemplateName } from '../domain/decision.js';
import { mailto } from './links.js';
import type { Fields, Shape } from './shapes.js';
import { ticketless, type Variables, variablesOf } from './vocabulary.js';

const desk = { name: 'Acme Support', address: 'support@acme.example', timezone: 'Europe/Brussels' };
const now = Date.UTC(2026, 10, 30, 9, 12);
const day = 86_400_000;
const answerTo = 'support+k3v9x2m7q4@acme.example';
const title = 'Invoices without VAT number';

const command = (label: string, does: string, onward = true) => ({
  label,
  does,
  onward,
  href: mailto(answerTo, `Re: [HD-42] ${title} !${label}`),
});

const queue = [
  { key: 'HD-42', title, stage: 'planned', estimate: '6 hours', topPriority: false },
  { key: 'HD-39', title: 'Stock report by warehouse', stage: 'planned', estimate: '2 days', topPriority: false },
];

const full = {
  desk,
  recipient: { name: 'Jan', email: 'jan@contoso.example' },
  now,
  ticket: { key: 'HD-42', title, category: 'Issue, With Error', stage: 'feedback', status: 'FEEDBACK' },
  requester: { name: 'Jan Claes', email: 'jan@contoso.example', you: false },
  organisation: 'Contoso',
  pm: { name: 'Anna Peeters', email: 'anna@acme.example', you: false },
  lead: { name: 'Lena Maes', email: 'lena@acme.example', you: false },
  developer: { name: 'Dave Wouters', email: 'dave@acme.example', you: false },
  app: {
    name: 'Contoso ERP',
    staging: 'https://staging.contoso.example/',
    workflows: 'https://docs.contoso.example/workflows',
  },
  task: {
    title: 'Print the VAT number on invoices',
    estimate: '6 hours',
    scope: 'The VAT number of the customer belongs below the address.\n\nCredit notes too.',
  },
  due: now + 3 * day,
  dueKind: 'silence',
  overdue: false,
  request: { kind: 'release', round: 1 },
  round: 1,
  by: { name: 'Jan Claes', you: false },
  body: 'We have put the VAT number below the address, on credit notes too.\n\nYou find it on every invoice made from today on.',
  words:
    'Since Friday our invoices have no VAT number any more.\n\nCan you have a look?\nThe last good one is INV/2026/0412.',
  opening: 'Since Friday our invoices have no VAT number any more.',
  asked: 'We have put the VAT number below the address, on credit notes too.',
  links: { ok: mailto(answerTo, 'Re: [HD-42] OK'), notOk: mailto(answerTo, 'Re: [HD-42] NOT OK') },
  documentation: 'https://docs.contoso.example/invoices#vat-number',
  version: '17.0.4',
  reason: 'The customer agreed by phone.',
  other: 'HD-7',
  why: 'It does not tell which ticket it is about.',
  code: '49302711',
  command: 'Take up HD-42',
  signIn: { link: 'https://desk.acme.example/console/sign-in/p5t1c8w0r6y4', minutes: 15 },
  untagged: true,
  subject: 'Not before Monday',
  discussed: true,
  undecided: true,
  watchers: [{ name: 'Mia Jacobs', email: 'mia@acme.example' }],
  commands: [command('READY', 'hand it over for testing'), command('NOTE', 'say something to the team', false)],
  queue,
  position: 1,
  lines: [
    { command: 'CATEGORY urgent', outcome: 'HD-42 is an Urgent Issue now.', refused: false },
    { command: 'START', outcome: 'HD-39 comes first in your queue.', refused: true },
  ],
  possible: [command('NOTE', 'say something to the team', false), command('STATUS', 'see where it stands', false)],
  what: 'It waits for its estimate.',
  dueAt: now - day,
  late: '4 business hours late',
  step: '2',
  detail: 'The inbox support@acme.example has not been read for 10 minutes.\nThe server does not answer.',
  edited: { name: 'en/released', by: 'adam@acme.example', version: 3 },
  state: 'checked',
  source: '----- template en/released -----\nsubject: [{{ticket.key}}] Released\n\nHello.\n----- end of template -----',
  problems: [{ line: 3, message: 'unknown variable "pm.nam"; did you mean "pm.name"?' }],
  preview: {
    on: 'HD-42',
    samples: 'version',
    subject: '[HD-42] Released',
    text: 'Hello Jan,\n\nThe solution is in production now.',
  },
  sections: [
    {
      heading: 'Overdue',
      count: null,
      tickets: [{ key: 'HD-42', title, stage: 'estimation', due: now - day, overdue: true, wrote: null }],
    },
    {
      heading: 'Open',
      count: null,
      tickets: [
        {
          key: 'HD-39',
          title: 'Stock report by warehouse',
          stage: 'planned',
          due: now + day,
          overdue: false,
          wrote: now - day,
        },
      ],
    },
    { heading: 'Mails for a decision', count: 2, tickets: [] },
  ],
} satisfies Variables;

/** Where the common sample would not fit. */
const fullFor: Partial<Record<TemplateName, Partial<Variables>>> = {
  received: { other: null },
  unclear: { why: 'Tom Maes wrote about it', older: null, loose: null },
  closed: { reason: 'answered' },
  digest: { ticket: null },
  'sign-in': { ticket: null },
  template: { ticket: null, possible: [command('SAVE', 'stores the text')] },
  alert: { ticket: null, what: 'The inbox is not being read' },
};

function emptied(fields: Fields): Record<string, unknown> {
  const empty = (shape: Shape) => (shape.type === 'list' ? [] : shape.type === 'flag' ? false : null);
  return Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, empty(shape)]));
}

/**
 * Values to check and preview a template with: `full` has every one, `sparse` only those that are always there.
 */
export function sampleValues(name: TemplateName, extent: 'full' | 'sparse' = 'full'): Variables {
  if (extent === 'full') return { ...full, ...(fullFor[name] ?? {}) };
  const sure = {
    desk,
    recipient: { name: null, email: 'jan@contoso.example' },
    now,
    ...(ticketless.includes(name)
      ? {}
      : { ticket: full.ticket, requester: { name: null, email: 'jan@contoso.example', you: false } }),
  };
  return { ...emptied(variablesOf(name)), ...sure };
}
