/** What the console consists of, in the order of the navigation. A new part is written in a file and named here. */
import { account } from './account.js';
import { board } from './board.js';
import { health } from './health.js';
import { outbox } from './outbox.js';
import { people } from './people.js';
import { quarantine } from './quarantine.js';
import { queues } from './queues.js';
import { reports } from './reports.js';
import type { Section } from './site.js';
import { templates } from './templates.js';
import { ticket } from './ticket.js';

export const sections: readonly Section[] = [
  board,
  ticket,
  queues,
  people,
  outbox,
  quarantine,
  reports,
  templates,
  health,
  account,
];
