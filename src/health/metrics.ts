/** What a Prometheus server reads (text exposition format 0.0.4): https://prometheus.io/docs/instrumenting/exposition_formats/ */
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { stages } from '../domain/ticket.js';
import { type Tallies, talliesOf } from '../record/tallies.js';
import { LastRead } from './last-read.js';
import type { Watched } from './watched.js';

const mailStates = ['pending', 'processed', 'duplicate', 'awaiting', 'held', 'quarantined'] as const;
const outboxStates = ['waiting', 'sending', 'sent', 'failed', 'cancelled', 'withheld'] as const;

const webhookStates = ['waiting', 'sending', 'sent', 'failed'] as const;

export interface Metrics {
  contentType: string;
  /** As of now; rejects where the database does not answer. */
  read(): Promise<string>;
}

export function makeMetrics(watched: Watched): Metrics {
  // Its own register: two desks in one process, as in a test, must not count into each other's.
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const set = gauges(registry);
  const lastRead = new LastRead(watched.clock);
  return {
    contentType: registry.contentType,
    async read() {
      const now = watched.clock.now();
      set(await talliesOf(watched.db, now));
      set.inboxes(watched.inboxes.map((inbox) => [inbox.source, lastRead.of(inbox), now] as const));
      return registry.metrics();
    },
  };
}

function gauges(registry: Registry) {
  const registers = [registry];
  const gauge = <L extends string>(name: string, help: string, ...labelNames: L[]) =>
    new Gauge<L>({ name: `postdesk_${name}`, help, labelNames, registers });
  const mails = gauge('mails', 'Mails in the ledger, by what became of them.', 'state');
  const tickets = gauge('tickets', 'Tickets, by stage.', 'stage');
  const outbox = gauge('outbox', 'Mails of the desk, by state.', 'state');
  const late = gauge('outbox_late_seconds', 'How long the mail has waited that could have gone first.');
  const webhooks = gauge('webhooks', 'Messages to other programs, by state.', 'state');
  const open = gauge('deadlines_open', 'Open deadlines that staff must meet.');
  const overdue = gauge('deadlines_overdue', 'Open deadlines that staff have missed.');
  const fetched = gauge(
    'inbox_seconds_since_fetch',
    'Seconds since nothing unread was known to wait there, or since the start.',
    'inbox',
  );
  const sent = new Counter({ name: 'postdesk_mails_sent_total', help: 'Mails that a server took.', registers });

  const set = (tallies: Tallies) => {
    for (const state of mailStates) mails.set({ state }, tallies.mails[state] ?? 0);
    for (const stage of stages) tickets.set({ stage }, tallies.tickets[stage] ?? 0);
    for (const state of outboxStates) outbox.set({ state }, tallies.outbox[state] ?? 0);
    for (const state of webhookStates) webhooks.set({ state }, tallies.webhooks[state] ?? 0);
    late.set(tallies.outboxLate / 1000);
    open.set(tallies.deadlines.open);
    overdue.set(tallies.deadlines.overdue);
    // The database counts, so that a restart does not begin at nothing.
    sent.reset();
    sent.inc(tallies.outbox.sent ?? 0);
  };
  set.inboxes = (times: (readonly [string, number | null, number])[]) => {
    for (const [inbox, at, now] of times) fetched.set({ inbox }, at === null ? Number.NaN : (now - at) / 1000);
  };
  return set;
}
