import { roles } from '../../domain/desk.js';
import { choice, duration, flag, key, line, listOf, mapOf, percent, wholeNumber } from './fields.js';

export const category = mapOf({
  label: line.optional().describe('Name that people read. Default: the key with a capital letter.'),
  tags: listOf(line, 'a list of tags')
    .optional()
    .describe(
      'What marks a mail as of this category: `[urgent]` in the subject or `support+urgent@`. Default: the key.',
    ),
  assignWithin: duration.prefault('1 business day').describe('Until then a new ticket has its PM.'),
  discussFirst: flag
    .prefault(false)
    .describe('ASSIGN takes it to `discussion` with the customer, before anything else.'),
  topPriority: flag.prefault(false).describe('Starts at once, past estimate, proposal and queue.'),
  calendar: key.optional().describe('Calendar that rules what staff must meet. Default: the first.'),
  default: flag
    .prefault(false)
    .describe('Takes mails without a tag. One category has it; where none has, the last one does.'),
});

/** `urgent` follows the calendar `extended` as long as there is one (see `normalise.ts`). */
export const defaultCategories = {
  question: {
    label: 'Question',
    tags: ['question', 'vraag'],
    assignWithin: '3 business days',
    discussFirst: true,
  },
  urgent: {
    label: 'Urgent Issue',
    tags: ['urgent', 'top prio'],
    assignWithin: '1 business hour',
    topPriority: true,
    calendar: 'extended',
  },
  server: { label: 'Server Issue', tags: ['server'], assignWithin: '4 business hours' },
  error: { label: 'Issue, With Error', tags: ['error', 'with error'], assignWithin: '1 business day' },
  issue: { label: 'Issue, No Error', tags: ['issue', 'no error'], assignWithin: '2 business days', default: true },
};

const within = mapOf({
  analysis: duration.prefault('1 business day').describe('PM: from ASSIGN or PROCEED to an answer or a task.'),
  estimate: duration.prefault('1 business day').describe('Lead: from TASK to ESTIMATE.'),
  propose: duration.prefault('1 business day').describe('PM: from ESTIMATE to PROPOSE.'),
  start: duration.prefault('1 business day').describe('Developer: from being first in the queue to START.'),
  test: duration.prefault('1 business day').describe('PM: from READY to PASS or FAIL.'),
  verify: duration.prefault('1 business day').describe('Lead: from the PM’s PASS to PASS or FAIL.'),
  deliver: duration.prefault('1 business day').describe('PM: from staging to DELIVER.'),
  mtp: duration.prefault('1 business day').describe('PM: from the customer’s OK to MTP.'),
  release: duration.prefault('1 business day').describe('Lead: from MTP to RELEASED.'),
  document: duration.prefault('2 business days').describe('PM: from RELEASED to DONE with the documentation.'),
});

export const flow = mapOf({
  assign: choice(['manual', 'automatic'])
    .prefault('manual')
    .describe('`automatic`: a new ticket goes to its organisation’s PM at once.'),
  mtp: choice(['manual', 'automatic'])
    .prefault('manual')
    .describe('`automatic`: a customer’s OK to a release moves it to production without the PM’s MTP.'),
  feedbackWithin: duration
    .prefault('3 business days')
    .describe('Silence on a release or an answer closes the ticket after this time.'),
  remindAfter: listOf(duration, 'a list of durations')
    .prefault(['1 business day', '2 business days'])
    .describe('When a customer who is waited for is reminded. `[]`: never.'),
  reopenWithin: duration.prefault('14 days').describe('So long a customer’s mail reopens a closed ticket.'),
  unknownSenders: choice(['accept', 'hold', 'refuse'])
    .prefault('accept')
    .describe(
      'Mail from people of no organisation: `accept` opens a ticket, `hold` keeps it for staff, `refuse` answers.',
    ),
  within: within.prefault({}).describe('How long staff may take in each stage, in the ticket’s calendar.'),
});

const targets = ['owner', ...roles] as const;

export const escalation = mapOf({
  at: percent.optional().describe('Share of the time from start to due, such as `80%`; `100%` is the due moment.'),
  every: duration.optional().describe('Instead of `at`: again and again after the due moment.'),
  to: listOf(choice(targets), 'a role or a list of roles').describe(
    'Who is mailed: `owner` (whose turn it is), `monitor`, `pm`, `lead`, `developer`, `admin`; one or a list.',
  ),
  atMost: wholeNumber(1, 1000).optional().describe('With `every`: how often at most. Default: 3.'),
})
  .refine(({ at, every }) => (at === undefined) !== (every === undefined), { error: 'either at or every' })
  .refine(({ at, atMost }) => at === undefined || atMost === undefined, {
    error: 'atMost only beside every',
    path: ['atMost'],
  })
  .refine(({ to }) => to.length > 0, { error: 'at least one role', path: ['to'] });

export const defaultEscalations = [
  { at: '80%', to: 'owner' },
  { at: '100%', to: ['monitor', 'lead'] },
  { every: '4 business hours', to: 'admin', atMost: 3 },
];
