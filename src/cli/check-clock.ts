/** Deadlines are as right as this machine's clock. It is held against clocks that are asked anyway. */
import type { Clock } from '../clock.js';
import type { DeskFile } from '../config/types.js';
import type { Database } from '../record/database.js';
import { clockOfDatabase, newestMoment } from '../record/moments.js';
import { type Finding, fault, fine, note } from './findings.js';
import { momentsIn } from './moments.js';

const second = 1000;
const cure = 'have the clock set by NTP, for example: timedatectl set-ntp true';

/** @param db null where it cannot be asked */
export async function checkClock(file: DeskFile, db: Database | null, clock: Clock, ask = fetch): Promise<Finding[]> {
  const findings = [
    await againstTokens(file, clock, ask),
    db && (await againstRecord(db, clock)),
    db && (await againstDatabase(db, clock)),
  ];
  const told = findings.filter((one) => one !== null);
  return told.length > 0 ? told : [fine('clock', `${momentsIn(file.desk)(clock.now())}, in ${file.desk.timezone}`)];
}

/** A clock that was set back would judge mails before they came. */
async function againstRecord(db: Database, clock: Clock): Promise<Finding | null> {
  const newest = await newestMoment(db);
  const behind = newest - clock.now();
  if (behind <= 60 * second) return null;
  return fault('clock', `it stands ${seconds(behind)} before the newest mail on record`, cure);
}

async function againstDatabase(db: Database, clock: Clock): Promise<Finding | null> {
  const theirs = await clockOfDatabase(db);
  return theirs === null ? null : compared(theirs, clock, 'the database server', 2 * second);
}

/** RFC 9110 section 6.6.1: the Date of an answer, to the second. */
async function againstTokens({ mail }: DeskFile, clock: Clock, ask: typeof fetch): Promise<Finding | null> {
  const url = mail.out?.oauth2?.tokenUrl ?? null;
  if (url === null) return null;
  const reply = await ask(url, { method: 'HEAD', signal: AbortSignal.timeout(5 * second), redirect: 'manual' }).catch(
    () => null,
  );
  const theirs = Date.parse(reply?.headers.get('date') ?? '');
  return Number.isNaN(theirs) ? null : compared(theirs, clock, new URL(url).host, 10 * second);
}

function compared(theirs: number, clock: Clock, whose: string, tolerated: number): Finding {
  const off = clock.now() - theirs;
  if (Math.abs(off) <= tolerated) return fine('clock', `as that of ${whose}`);
  const detail = `it is ${seconds(Math.abs(off))} ${off > 0 ? 'ahead of' : 'behind'} that of ${whose}`;
  return Math.abs(off) > 60 * second ? fault('clock', detail, cure) : note('clock', detail, cure);
}

function seconds(ms: number): string {
  return ms < 120 * second ? `${Math.round(ms / second)} seconds` : `${Math.round(ms / (60 * second))} minutes`;
}
