import type { Desk } from '../domain/desk.js';
import type { Input } from '../domain/input.js';
import type { Snapshot } from '../domain/snapshot.js';
import { type Stage, stages } from '../domain/ticket.js';
import type { Transaction } from './database.js';
import { eventsOf, nextNumber, ticketByKey, ticketsInStages } from './tickets.js';

/** Stages in which tickets share developers and staging slots. */
const inWork: readonly Stage[] = [
  'planned',
  'development',
  'testing',
  'verification',
  'awaiting-staging',
  'staging',
  'feedback',
  'approved',
  'mtp',
];
const open = stages.filter((stage) => stage !== 'done' && stage !== 'closed');

/** Reads all that a decision on that input may rest on. */
export async function snapshotFor(trx: Transaction, desk: Desk, input: Input): Promise<Snapshot> {
  const key = input.kind === 'due' ? input.deadline.ticket : input.ticket;
  const ticket = key === null ? null : await ticketByKey(trx, key);
  if (key !== null && !ticket) throw new Error(`${key} is not in the record`);
  const commands = input.kind === 'commands' ? input.commands : [];
  const merge = commands.find((command) => command.verb === 'MERGE');
  const lists = commands.some((command) => command.verb === 'LIST' || (command.verb === 'STATUS' && key === null));
  // A first mail shares nothing with other tickets yet.
  const sharing = key !== null || commands.length > 0;
  return {
    desk,
    ticket,
    nextNumber: await nextNumber(trx),
    board: sharing ? await ticketsInStages(trx, lists ? open : inWork) : [],
    other: merge ? await ticketByKey(trx, merge.args) : null,
    events: commands.some((command) => command.verb === 'STATUS') && key !== null ? await eventsOf(trx, key) : [],
  };
}
