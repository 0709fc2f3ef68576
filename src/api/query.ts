/** Filters and paging of `/api/tickets`, from the query of its address. */
import { openStages, type Stage, type Status, stages } from '../domain/ticket.js';
import type { TicketFilter } from '../record/ticket-search.js';
import { stageFacts } from '../workflow/flow.js';

const known = ['stage', 'status', 'open', 'organisation', 'app', 'pm', 'category', 'requester', 'after', 'limit'];
const most = 1000;

export interface Query {
  filter: TicketFilter;
  limit: number | null;
}

/** A text says what is wrong with it. */
export function readQuery(given: Record<string, string>, usualLimit: number | null): Query | string {
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  if (unknown.length > 0) return `${unknown.join(', ')}: unknown; known are ${known.join(', ')}`;
  const wanted = stagesOf(given);
  if (typeof wanted === 'string') return wanted;
  const limit = given.limit === undefined ? usualLimit : Number(given.limit);
  if (limit !== null && !(Number.isInteger(limit) && limit >= 1 && limit <= most))
    return `limit: a whole number from 1 to ${most}`;
  const after = given.after === undefined ? 0 : Number(/^(?:[A-Za-z][A-Za-z0-9]*-)?(\d{1,9})$/.exec(given.after)?.[1]);
  if (Number.isNaN(after)) return 'after: the key of a ticket such as HD-42';
  const email = (text: string | undefined) => text?.toLowerCase() ?? null;
  const { organisation = null, app = null, category = null } = given;
  return {
    limit,
    filter: {
      stages: wanted,
      organisation,
      app,
      category,
      after,
      pm: email(given.pm),
      requester: email(given.requester),
    },
  };
}

function stagesOf({ stage, status, open }: Record<string, string>): readonly Stage[] | null | string {
  const lists: (readonly Stage[])[] = [];
  if (stage !== undefined) {
    const named = stage.split(',');
    const found = stages.filter((one) => named.includes(one));
    if (found.length !== named.length) return `stage: one or several of ${stages.join(', ')}`;
    lists.push(found);
  }
  if (status !== undefined) {
    const found = stages.filter((one) => stageFacts[one].status === (status.toUpperCase() as Status));
    if (found.length === 0) return 'status: one of NEW, PROGRESS, FEEDBACK, DONE';
    lists.push(found);
  }
  if (open !== undefined) {
    if (open !== 'true' && open !== 'false') return 'open: true or false';
    lists.push(stages.filter((one) => openStages.includes(one) === (open === 'true')));
  }
  return lists.length === 0 ? null : stages.filter((one) => lists.every((list) => list.includes(one)));
}
