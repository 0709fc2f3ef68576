/** What the desk does without being asked: digests, alerts, and following a changed desk file. */
import { createHash } from 'node:crypto';
import type { NewEvent, TemplateName } from '../domain/decision.js';
import { firstReached, holders } from '../domain/people.js';
import { inEnglish, type Said, say } from '../domain/said.js';
import { openStages } from '../domain/ticket.js';
import { deciding, type Transaction } from '../record/database.js';
import { nextDigest, openDeadlines, setNextDigest, syncDeadlines } from '../record/deadlines.js';
import { takeLeases } from '../record/leases.js';
import { ledgerInState } from '../record/ledger.js';
import { sentSince } from '../record/sent-lately.js';
import { addEvents, eventsOf, ticketsInStages } from '../record/tickets.js';
import { deadlinesOf } from '../workflow/clocks.js';
import { digests, nextDigestMoment } from '../workflow/digest.js';
import type { House } from './house.js';
import { letterOf, postingOf, postLetters } from './mailroom.js';

const hour = 3_600_000;
const mostAlerts = 10;
/** Processes look at least once a minute. */
const noticedWithin = 2 * 60_000;

/**
 * Sends the daily digest when its moment has come; false where it has not. The first start only sets the moment, and an
 * outage is followed by one digest, not by those that were missed.
 */
export async function sendDigest(house: House): Promise<boolean> {
  const { db, desk, clock, log } = house;
  const due = await nextDigest(db);
  if (due !== null && due > clock.now()) return false;
  return deciding(db, async (trx) => {
    const now = clock.now();
    const planned = await nextDigest(trx);
    if (planned !== null && planned > now) return false;
    await setNextDigest(trx, nextDigestMoment(desk, now));
    if (planned === null) return false;
    const waiting = await ledgerInState(trx, ['held', 'quarantined']);
    const letters = digests(
      desk,
      await ticketsInStages(trx, openStages),
      await openDeadlines(trx),
      waiting.length,
      now,
    );
    await postLetters(trx, letters, postingOf(house, null));
    log.info({}, `daily digest to ${letters.length}`);
    return true;
  });
}

/** After a change of calendars, categories or policies: open deadlines follow, and the history says so. */
export async function recomputeDeadlines(house: House): Promise<void> {
  const { db, desk, clock } = house;
  await deciding(db, async (trx) => {
    const now = clock.now();
    for (const ticket of await ticketsInStages(trx, openStages)) {
      const events = await eventsOf(trx, ticket.key);
      const moved = await syncDeadlines(trx, ticket.key, deadlinesOf(desk, ticket, events), now);
      if (moved) await addEvents(trx, [recomputed(ticket.key, now)], null);
    }
  });
}

function recomputed(ticket: string, at: number): NewEvent {
  const note = 'the desk file changed; deadlines recomputed';
  return { ticket, at, kind: 'changed', by: 'desk', from: null, to: null, note };
}

/** Mails the admins something that they should know. */
export async function alertAdmins(house: House, what: Said, detail: Said): Promise<void> {
  await deciding(house.db, (trx) => postAlert(trx, house, what, detail));
}

/** As above, for what every process of a desk notices by itself: the first one tells it. */
export async function alertAdminsOnce(house: House, what: Said, detail: Said): Promise<void> {
  const name = `told ${createHash('sha256')
    .update(`${inEnglish(what)}\n${inEnglish(detail)}`)
    .digest('hex')}`;
  await deciding(house.db, async (trx) => {
    const [first] = await takeLeases(trx, [name], 'told', noticedWithin);
    if (first) await postAlert(trx, house, what, detail);
  });
}

/** Tells the admins of a mail about no ticket that will not arrive; not of an alert, as that about it would go the same way. */
export async function tellUndelivered(
  trx: Transaction,
  house: House,
  { address, template, why }: { address: string; template: TemplateName; why: Said },
): Promise<void> {
  if (template !== 'alert') await postAlert(trx, house, say('mailUndelivered', { address }), why, address);
}

/**
 * To each admin, at most so many an hour: a flood of bad mail must not become a flood of alerts.
 *
 * @param dead an address that gets none; where it is the only admin's, those who watch new tickets are told
 */
export async function postAlert(
  trx: Transaction,
  house: House,
  what: Said,
  detail: Said,
  dead: string | null = null,
): Promise<void> {
  for (const admin of firstReached([holders(house.desk, 'admin'), holders(house.desk, 'monitor')], dead)) {
    const lastHour = await sentSince(trx, admin.email, house.clock.now() - hour);
    if (lastHour.filter((mail) => mail.template === 'alert' && mail.ticket === null).length >= mostAlerts) continue;
    await postLetters(
      trx,
      [letterOf('alert', 'staff', admin, inEnglish(what), { what, detail })],
      postingOf(house, null),
    );
  }
}
