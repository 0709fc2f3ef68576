/** What is held on a person as it is handed to them: in words and moments that they can read, without the desk's own workings. */
import { DateTime } from 'luxon';
import type { Held } from '../record/person.js';

/** They tell nothing of anybody: how a mail is found, fetched and sent. */
const workings = ['token', 'identity', 'content_hash', 'raw_hash', 'uid', 'uid_validity', 'lease_owner', 'lease_until'];
const isMoment = /(?:^|_)(?:at|since|until|due)$|[a-z](?:At|Since|Until)$/;
/** SQLite keeps them as 0 and 1. */
const yesOrNo = ['untagged', 'internal', 'by_machine', 'let_in', 'maybe_twice'];

/** @param timezone the desk's, in which moments are told, in ISO 8601 */
export function forPerson(held: Held, timezone: string): Record<string, unknown> {
  const moment = (at: number) => DateTime.fromMillis(at, { zone: timezone }).toISO();
  const told = (value: unknown, name = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => told(one));
    if (typeof value === 'object' && value !== null) return fields(value);
    if (typeof value === 'number' && isMoment.test(name)) return moment(value);
    return typeof value === 'number' && yesOrNo.includes(name) ? value !== 0 : value;
  };
  const fields = (row: object): Record<string, unknown> => {
    const shown = Object.entries(row).filter(([name]) => !workings.includes(name));
    return Object.fromEntries(shown.map(([name, value]) => [inOneWord(name), told(value, name)]));
  };
  return fields(held);
}

/** As everywhere else in JSON: `openedAt` for the column `opened_at`. */
function inOneWord(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
