import type { Instant } from '../domain/time.js';
import { nextToSend } from '../record/outbox.js';
import { attemptsSoFar } from '../record/outbox-pages.js';
import { stale, type Watched } from './watched.js';

export interface Check {
  of: string;
  ok: boolean;
  detail: string;
}

/** A mail that could have gone so long ago says that none goes. */
const stuck = 15 * 60_000;
/** Whoever asks gives up after some seconds, and so would not hear that the database does not answer. */
const patience = 3_000;

/** Whether the desk does its work: the database answers, every inbox was read lately, the outbox moves. */
export async function readiness(watched: Watched): Promise<{ ready: boolean; checks: Check[] }> {
  const now = watched.clock.now();
  const checks = [
    ...(await database(watched, now)),
    ...disk(watched),
    ...watched.inboxes.map((inbox) => freshness(inbox, now)),
  ];
  return { ready: checks.every((check) => check.ok), checks };
}

function disk({ disk: one }: Watched): Check[] {
  if (!one) return [];
  const { hasRoom, detail } = one.state();
  return [{ of: 'disk', ok: hasRoom, detail: hasRoom ? detail : `no mail is taken in: ${detail}` }];
}

async function database({ db, trouble }: Watched, now: Instant): Promise<Check[]> {
  try {
    const next = await within(patience, nextToSend(db));
    const attempts = await within(patience, attemptsSoFar(db));
    const late = next === null ? 0 : now - next;
    const refused = trouble?.() ?? null;
    const moving = late <= stuck && refused === null;
    const waits = `a mail has waited for ${span(late)}: postdesk outbox list`;
    const detail = refused ? refusal(refused, now) : moving ? sending(attempts) : waits;
    return [
      { of: 'database', ok: true, detail: 'answers' },
      { of: 'outbox', ok: moving, detail },
    ];
  } catch (error) {
    return [{ of: 'database', ok: false, detail: error instanceof Error ? error.message : String(error) }];
  }
}

function freshness(inbox: Watched['inboxes'][number], now: Instant): Check {
  const { source } = inbox;
  const told = inbox.state();
  if (told.kind === 'standby') {
    return {
      of: source,
      ok: true,
      detail: told.reader === null ? 'standing by' : `standing by; read by ${told.reader}`,
    };
  }
  const at = inbox.lastFetch();
  const ok = at !== null && now - at < stale;
  const reason = 'reason' in told ? `${told.kind}: ${told.reason}` : told.kind;
  const read = at === null ? 'not read yet' : `read ${span(now - at)} ago`;
  return { of: source, ok, detail: told.kind === 'open' && at !== null ? read : `${read} (${reason})` };
}

function refusal({ since, reason }: { since: Instant; reason: string }, now: Instant): string {
  return `not taken by the mail server for ${span(now - since)} (${reason}): mails are kept; check mail.out`;
}

function sending({ any, waiting, lastError }: Awaited<ReturnType<typeof attemptsSoFar>>): string {
  if (waiting > 0) return `${waiting} ${waiting === 1 ? 'waits' : 'wait'}: ${lastError}`;
  return any ? 'mails go out' : 'not tried yet';
}

/** `16 minutes`, `26 hours`, `3 days`: whole ones that have passed. */
function span(ms: number): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000));
  if (minutes < 120) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms / 1000} seconds`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
