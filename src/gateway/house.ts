import type { Clock } from '../clock.js';
import type { Templates } from '../compose/templates.js';
import type { Content } from '../domain/content.js';
import type { Letter } from '../domain/decision.js';
import type { Desk } from '../domain/desk.js';
import type { Instant } from '../domain/time.js';
import type { Webhook } from '../domain/webhook.js';
import type { Shelf } from '../editing/shelf.js';
import type { Log } from '../log.js';
import type { ReadRaw } from '../parsing/parser-pool.js';
import type { Database } from '../record/database.js';
import type { Evidence } from '../understand/proof.js';
import type { Lexicon } from '../understand/verdict/words.js';

/** What of a mail proves who sent it, in this desk; asks DNS, so never within a transaction. */
export type Verify = (raw: Content, from: string | null, at: Instant) => Promise<Pick<Evidence, 'dkim' | 'dmarc'>>;

/** What the front door works with. Desk, templates and words may be exchanged while it is open. */
export interface House {
  db: Database;
  desk: Desk;
  templates: Templates;
  words: Lexicon;
  clock: Clock;
  verify: Verify;
  log: Log;
  /** Where mails are parsed; in this very process where none is given. */
  parse?: ReadRaw;
  /** Programs that are told of tickets; none where it is left out, as in a sandbox. */
  webhooks?: readonly Webhook[];
  /** The files behind the templates, for whoever edits them; the shipped ones alone where none are given. */
  shelf?: Shelf;
  /** Inboxes that must have been read before a customer is said to have been silent; none where mail comes otherwise. */
  inboxes?: readonly string[];
  /** Where tokens come from, if not from chance: a simulation sends mails again that were answered before. */
  newToken?: (letter: Letter) => string;
}
