import type { HttpBindings } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Clock } from '../clock.js';
import type { Person, Role } from '../domain/desk.js';
import type { Instant } from '../domain/time.js';
import type { Gateway } from '../gateway/gateway.js';
import type { Watched } from '../health/watched.js';
import type { Session } from '../record/sessions.js';

/** What the console is given by whoever puts the house together. */
export interface Site {
  gateway: Gateway;
  /** Where staff reach it, without a slash at the end, e.g. `https://desk.acme.example`: links in mails begin so. */
  origin: string;
  /** By which sessions and links grow old. Not the desk's own, which jumps for days in the sandbox. */
  clock: Clock;
  /** Has what was posted sent now instead of within a minute. */
  wake(): void;
  /** What a form may hold at most, in bytes. */
  maxUpload: number;
  /** The process around the console; left out where there is none to tell of. */
  running?: Running;
}

export interface Running {
  inboxes: Watched['inboxes'];
  trouble?: NonNullable<Watched['trouble']>;
  startedAt: Instant;
}

/** Somebody who is signed in, at one request. */
export interface Visit {
  /** As the desk file has them now. */
  person: Person;
  session: Session;
  /** What each form and each call of a script must bring along. */
  formToken: string;
  /** What of the console is theirs. */
  nav: readonly Link[];
}

export interface Link {
  href: string;
  label: string;
}

export type ConsoleEnv = { Bindings: HttpBindings; Variables: { visit: Visit } };
export type Routes = Hono<ConsoleEnv>;

/** A part of the console: its pages, and where it stands in the navigation. */
export interface Section {
  /** Null: not in the navigation. */
  nav: Link | null;
  /** Who sees it; everybody on the staff where it is not said. Its pages and forms answer nobody else. */
  roles?: readonly Role[];
  /** Every path that it answers begins with one of these, `/console/` before it; so `roles` holds for them all. */
  paths: readonly string[];
  /** Adds its pages. Whoever comes there is signed in, may be there, and has brought the form's token. */
  mount(routes: Routes, site: Site): void;
}

/** Everything of the console stands below it. */
export const base = '/console';
