import { z } from 'zod';
import { calendar, defaultCalendars } from './calendars.js';
import { database, desk, http, log, security, templates, verdictWords } from './desk.js';
import { key, locale, mapOf } from './fields.js';
import { category, defaultCategories, defaultEscalations, escalation, flow } from './flow.js';
import { mail } from './mail.js';
import { app, organisation, person } from './people.js';
import { retention } from './retention.js';
import { webhook } from './webhooks.js';

/** Sections that are one value. */
export const sections = {
  desk: desk.prefault({} as z.input<typeof desk>).describe('The desk itself.'),
  mail: mail.prefault({}).describe('Where mail comes from and goes to. The sandbox does not use it.'),
  database,
  templates,
  flow: flow.prefault({}).describe('How tickets move and how long people may take.'),
  security: security.prefault({}).describe('Whom the desk believes.'),
  http: http.prefault({}).describe('The console and what watches the desk.'),
  retention: retention
    .prefault({})
    .describe(
      'How long contents are kept, see [storage.md](storage.md). Whatever it says, nothing of an open ticket goes.',
    ),
  log: log.prefault({}).describe('The log.'),
};

/** Sections of named entries. */
export const maps = {
  calendars: z
    .record(key, calendar, { error: 'a map of names to calendars' })
    .prefault(defaultCalendars)
    .describe('When the desk is open, by name. The first is the desk’s: it rules what the customer is waited for.'),
  categories: z
    .record(key, category, { error: 'a map of keys to categories' })
    .prefault(defaultCategories)
    .describe('What tickets are about. These replace the shipped five.'),
  apps: z
    .record(key, app, { error: 'a map of keys to apps' })
    .prefault({})
    .describe('Products that customers have tickets on, by key. Each has one staging slot.'),
  words: z
    .record(locale, verdictWords, { error: 'a map of locales to words' })
    .prefault({})
    .describe('Words for verdicts beyond the shipped ones, by locale: `{ es: { ok: [vale], notOk: [no vale] } }`.'),
};

/** Sections that list entries. */
export const lists = {
  staff: z
    .array(person, { error: 'a list of people' })
    .describe(
      'Who works here. Where nobody has a role, an admin stands in, else the first: without a `monitor` they get all new tickets. `postdesk check` says who stands in for which role.',
    ),
  organisations: z
    .array(organisation, { error: 'a list of organisations' })
    .prefault([])
    .describe('Customer companies.'),
  escalations: z
    .array(escalation, { error: 'a list of steps' })
    .prefault(defaultEscalations)
    .describe('Mails about every deadline that staff must meet. `[]`: none.'),
  webhooks: z
    .array(webhook, { error: 'a list of receivers' })
    .prefault([])
    .describe('Other programs that are told of tickets, see [api.md](api.md). None where the list is empty.'),
};

/** The desk file as a whole, in the order in which it is documented. */
export const deskFile = mapOf({
  desk: sections.desk,
  mail: sections.mail,
  database: sections.database,
  calendars: maps.calendars,
  categories: maps.categories,
  staff: lists.staff,
  apps: maps.apps,
  organisations: lists.organisations,
  flow: sections.flow,
  escalations: lists.escalations,
  words: maps.words,
  security: sections.security,
  templates: sections.templates,
  http: sections.http,
  webhooks: lists.webhooks,
  retention: sections.retention,
  log: sections.log,
});

/** Which keys there are at the top; what is in them is read section by section. */
export const topLevel = z.strictObject(
  Object.fromEntries(Object.keys(deskFile.shape).map((name) => [name, z.unknown().optional()])),
  { error: 'a map of keys' },
);

export type DeskPart = z.output<typeof desk>;
export type MailPart = z.output<typeof mail>;
export type InboxPart = MailPart['in'][number];
export type OAuth2Part = NonNullable<NonNullable<InboxPart['imap']>['oauth2']>;
export type CalendarPart = z.output<typeof calendar>;
export type CategoryPart = z.output<typeof category>;
export type PersonPart = z.output<typeof person>;
export type AppPart = z.output<typeof app>;
export type OrganisationPart = z.output<typeof organisation>;
export type EscalationPart = z.output<typeof escalation>;
export type FlowPart = z.output<typeof flow>;
export type WebhookPart = z.output<typeof webhook>;
export type WordsPart = z.output<typeof verdictWords>;
