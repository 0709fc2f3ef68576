import type { CalendarSpec, Duration } from './time.js';

/** What of the desk file the flow, the calendars and the mails depend on: validated, complete, without secrets. */
export interface Desk {
  name: string;
  address: string;
  prefix: string;
  locale: string;
  timezone: string;
  plusAddressing: boolean;
  /** Host whose Authentication-Results count; null: nobody's do. */
  trustedAuthServ: string | null;
  proof: 'any' | 'dmarc' | 'none';
  /** By name; the first is the desk's own. */
  calendars: Record<string, CalendarSpec>;
  categories: Category[];
  staff: Person[];
  apps: App[];
  organisations: Organisation[];
  flow: FlowSettings;
  escalations: EscalationStep[];
  /** Words for verdicts that the desk file adds, by locale. */
  words: Record<string, VerdictWords>;
}

export type Role = 'monitor' | 'pm' | 'lead' | 'developer' | 'admin';
export const roles: readonly Role[] = ['monitor', 'pm', 'lead', 'developer', 'admin'];

export interface Person {
  name: string;
  /** Lower case; the identity of a person. */
  email: string;
  roles: Role[];
}

export interface Category {
  key: string;
  label: string;
  tags: string[];
  assignWithin: Duration;
  discussFirst: boolean;
  topPriority: boolean;
  /** Calendar that rules what staff must meet. */
  calendar: string;
  default: boolean;
}

export interface App {
  key: string;
  name: string;
  /** Email of the lead. */
  lead: string | null;
  /** Emails; the first takes what names nobody. */
  developers: string[];
  staging: string | null;
  /** Where the workflows are described that the lead runs before a delivery. */
  workflows: string | null;
}

export interface Organisation {
  name: string;
  domains: string[];
  pm: string | null;
  app: string | null;
  approvers: string[];
  locale: string | null;
}

/** Deadlines that staff must meet; each belongs to one stage (see `workflow/flow.ts`). */
export type StaffDeadlineKind =
  | 'assign'
  | 'analysis'
  | 'estimate'
  | 'propose'
  | 'start'
  | 'test'
  | 'verify'
  | 'deliver'
  | 'mtp'
  | 'release'
  | 'document';

export interface FlowSettings {
  assign: 'manual' | 'automatic';
  mtp: 'manual' | 'automatic';
  feedbackWithin: Duration;
  remindAfter: Duration[];
  reopenWithin: Duration;
  unknownSenders: 'accept' | 'hold' | 'refuse';
  /** `assign` comes from the category. */
  within: Record<Exclude<StaffDeadlineKind, 'assign'>, Duration>;
}

export type EscalationTarget = 'owner' | Role;

/** `percent` steps stand at a share of the business time from start to due; `every` steps repeat after due. */
export type EscalationStep =
  | { percent: number; to: EscalationTarget[] }
  | { every: Duration; atMost: number; to: EscalationTarget[] };

export interface VerdictWords {
  ok: string[];
  notOk: string[];
  greetings: string[];
  thanks: string[];
}
