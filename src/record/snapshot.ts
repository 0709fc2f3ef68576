import type { Desk } from '../domain/desk.js';
import type { Input } from '../domain/input.js';
import { developersOfApp } from '../domain/people.js';
import type { Snapshot } from '../domain/snapshot.js';
import { openStages, type Stage, type Ticket } from '../domain/ticket.js';
import type { Transaction } from './database.js';
import { eventsOf, nextNumber, ticketByKey, ticketsInStages, ticketsSharing } from './tickets.js';

/** Stages in which tickets wait for a developer or work with one. */
const withDeveloper: readonly Stage[] = ['planned', 'development'];
/** Stages in which tickets hold an app's staging slot or wait for it. */
const withSlot: readonly Stage[] = ['awaiting-staging', 'staging', 'feedback', 'approved', 'mtp'];
const inWork: readonly Stage[] = [...withDeveloper, 'testing', 'verification', ...withSlot];

/** Reads all that a decision on that input may rest on. */
export async function snapshotFor(trx: Transaction, desk: Desk, input: Input): Promise<Snapshot> {
  const key = input.kind === 'due' ? input.deadline.ticket : input.ticket;
  const ticket = key === null ? null : await ticketByKey(trx, key);
  if (key !== null && !ticket) throw new Error(`${key} is not in the record`);
  const commands = input.kind === 'commands' ? input.commands : [];
  const merge = commands.find((command) => command.verb === 'MERGE');
  const lists = commands.some((command) => command.verb === 'LIST' || (command.verb === 'STATUS' && key === null));
  return {
    desk,
    ticket,
    nextNumber: await nextNumber(trx),
    board: await boardFor(trx, desk, ticket, commands.length > 0 ? (lists ? openStages : inWork) : null),
    other: merge ? await ticketByKey(trx, merge.args) : null,
    events: commands.some((command) => command.verb === 'STATUS') && key !== null ? await eventsOf(trx, key) : [],
  };
}

/**
 * The tickets that share developers or a staging slot with what is decided on. A command may name any app or developer, so
 * it sees all of some stages.
 */
async function boardFor(
  trx: Transaction,
  desk: Desk,
  ticket: Ticket | null,
  all: readonly Stage[] | null,
): Promise<Ticket[]> {
  if (all) return ticketsInStages(trx, all);
  // A first mail shares nothing with other tickets yet.
  if (!ticket?.app && !ticket?.task) return [];
  const developers = new Set([
    ...developersOfApp(desk, ticket),
    ...(ticket.task?.developer ? [ticket.task.developer] : []),
  ]);
  return ticketsSharing(trx, { developers: [...developers], withDeveloper, app: ticket.app, withSlot });
}
