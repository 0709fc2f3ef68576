/** What staff do when they look at a ticket, by its stage, with the shares in which they do it. */
import type { Person } from '../../src/domain/desk.js';
import { isTopPriority, organisationOf, plays } from '../../src/domain/people.js';
import type { Ticket } from '../../src/domain/ticket.js';
import { appsOf } from './desk.js';
import type { World } from './world.js';

export interface Doing {
  command: string;
  text: string;
}

/** Null where there is nothing for that person to do. */
export function doingOf(world: World, ticket: Ticket, person: Person): Doing | null {
  if (ticket.hold) return null;
  const does = (role: Person['roles'][number]) => plays(world.desk, person, role);
  if (does('monitor')) return ticket.stage === 'new' ? triage(world, ticket) : null;
  if (does('pm')) return manage(world, ticket);
  if (does('lead')) return lead(world, ticket);
  return null;
}

function triage({ chance, desk }: World, ticket: Ticket): Doing {
  const apps = appsOf[organisationOf(desk, ticket)?.name ?? ''] ?? ['app1'];
  const app = `APP ${chance.of(apps)}; `;
  const category = ticket.untagged ? `CATEGORY ${chance.of(['issue', 'error', 'question', 'server'])}; ` : '';
  if (chance.percent(1)) return { command: 'CLOSE spam', text: '' };
  const who = ticket.organisation === null ? ' anna' : '';
  return { command: `${app}${category}ASSIGN${who}`, text: '' };
}

function manage({ chance, desk }: World, ticket: Ticket): Doing | null {
  switch (ticket.stage) {
    case 'discussion':
      return chance.weighted<Doing>([
        [45, { command: 'ANSWER', text: 'You find it under Settings, in the second tab.' }],
        [25, { command: 'REPLY', text: 'Which version do you use, and since when?' }],
        [30, { command: 'PROCEED', text: '' }],
      ]);
    case 'analysis':
      return isTopPriority(desk, ticket)
        ? { command: 'TASK', text: 'Repair this at once, please.' }
        : chance.weighted<Doing>([
            [52, { command: 'TASK', text: 'The totals must add up on every page.' }],
            [38, { command: 'ANSWER', text: 'This is a setting: switch it on under Settings.' }],
            [
              4,
              {
                command: `HOLD ${chance.of(['2 business days', '6 business hours', '3 days'])}`,
                text: 'Waits for the supplier.',
              },
            ],
            [3, { command: 'CLOSE cancelled', text: '' }],
            [3, { command: 'PLAN', text: 'They agreed on the phone.' }],
          ]);
    case 'estimated':
      return { command: 'PROPOSE', text: 'We will correct the sum and test it with your figures.' };
    case 'proposal':
      return chance.percent(50)
        ? { command: 'PLAN', text: 'They agreed on the phone.' }
        : { command: 'CLOSE cancelled', text: '' };
    case 'testing':
      return chance.percent(88)
        ? { command: 'PASS', text: '' }
        : { command: 'FAIL', text: 'The last page is still wrong.' };
    case 'staging':
      return chance.percent(98)
        ? { command: 'DELIVER', text: 'The totals add up now. Please test it on staging.' }
        : { command: 'FAIL', text: 'Staging shows an old page.' };
    case 'approved':
      return { command: 'MTP', text: '' };
    case 'released':
      return chance.percent(80)
        ? { command: 'DONE', text: 'Totals are summed after rounding; see the page on sums.' }
        : { command: 'DONE NODOC a slip in one line', text: '' };
    default:
      return null;
  }
}

function lead({ chance }: World, ticket: Ticket): Doing | null {
  switch (ticket.stage) {
    case 'estimation':
      return { command: `ESTIMATE ${chance.of(['2h', '4h', '6h', '1d', '2d'])}`, text: '' };
    case 'verification':
      return chance.percent(94)
        ? { command: 'PASS', text: '' }
        : { command: 'FAIL', text: 'The order workflow stops.' };
    case 'mtp':
      return { command: `RELEASED 1.${Math.floor(chance.between(1, 400))}`, text: '' };
    default:
      return null;
  }
}
