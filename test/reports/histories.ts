/** Histories written by hand: `at` is local time of the example desk, in the week of Monday 30 November 2026. */
import { DateTime } from 'luxon';
import type { Ticket, TicketEvent } from '../../src/domain/ticket.js';
import type { Instant } from '../../src/domain/time.js';
import type { History } from '../../src/reports/history.js';
import { ticketOf } from '../workflow/factories.js';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `tue 14:00`. */
export function local(text: string): Instant {
  const [day = '', time = ''] = text.split(' ');
  return DateTime.fromISO(`2026-11-30T${time}`, { zone: 'Europe/Brussels' })
    .plus({ days: days.indexOf(day) })
    .toMillis();
}

/** `mon 09:00 move new > analysis by mona: ASSIGN`, one line an event. */
export function historyOf(changes: Partial<Ticket>, lines: string): History {
  const events = lines
    .trim()
    .split('\n')
    .map((line): TicketEvent => {
      const found = /^\s*(\w+ [\d:]+) (\S+)(?: (\S+) > (\S+))? by (\S+): (.*)$/.exec(line);
      if (!found) throw new Error(`no event: ${line}`);
      const [, at = '', kind, from, to, by, note = ''] = found;
      return {
        at: local(at),
        kind: kind as TicketEvent['kind'],
        by: by === 'desk' ? 'desk' : by?.includes('@') ? by : `${by}@acme.example`,
        from: from === undefined || from === '-' ? null : (from as Ticket['stage']),
        to: to === undefined ? null : (to as Ticket['stage']),
        note,
      };
    });
  const last = events.findLast((event) => event.to !== null);
  return {
    ticket: ticketOf({ openedAt: events[0]!.at, stage: last!.to!, stageSince: last!.at, ...changes }),
    events,
  };
}
