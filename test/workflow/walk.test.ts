/** A random walk through the flow: whatever comes in, in whatever order, the laws hold after every step. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeLetter } from '../../src/compose/letter.js';
import type { Templates } from '../../src/compose/templates.js';
import type { Verb } from '../../src/domain/command.js';
import { verbs } from '../../src/domain/command.js';
import type { Letter } from '../../src/domain/decision.js';
import type { Desk, Person } from '../../src/domain/desk.js';
import type { Input } from '../../src/domain/input.js';
import type { Address, VerdictValue } from '../../src/domain/mail.js';
import { judgesOf, organisationOfAddress } from '../../src/domain/people.js';
import { type RoundRef, type Stage, stages, type Ticket } from '../../src/domain/ticket.js';
import { loadTemplates } from '../../src/template-files.js';
import { looksLikeCommand } from '../../src/understand/command.js';
import { greets } from '../../src/understand/greeting.js';
import { stageFacts } from '../../src/workflow/flow.js';
import { offers } from '../../src/workflow/offers.js';
import {
  carla,
  cfo,
  colleague,
  commands,
  customerMail,
  exampleDesk,
  frank,
  monday,
  screenshot,
  staffWords,
  stranger,
  taskOf,
  ticketIn,
} from './factories.js';
import { checkLaws, marker } from './laws.js';
import { type Happened, MemoryDesk } from './memory-desk.js';

/** Numbers that a step is made from; the same numbers make the same step on the same desk. */
interface Dice {
  kind: 'open' | 'sensible' | 'any' | 'two' | 'customer' | 'words' | 'machine' | 'time';
  ticket: number;
  who: number;
  what: number;
  how: number;
}

const dice: fc.Arbitrary<Dice> = fc.record({
  kind: fc.oneof(
    { weight: 2, arbitrary: fc.constant('open' as const) },
    { weight: 24, arbitrary: fc.constant('sensible' as const) },
    { weight: 3, arbitrary: fc.constantFrom('any' as const, 'two' as const) },
    { weight: 6, arbitrary: fc.constant('customer' as const) },
    { weight: 1, arbitrary: fc.constantFrom('words' as const, 'machine' as const) },
    { weight: 3, arbitrary: fc.constant('time' as const) },
  ),
  ticket: fc.nat(1000),
  who: fc.nat(1000),
  what: fc.nat(1000),
  how: fc.nat(1000),
});

function pick<T>(from: readonly T[], at: number): T {
  return from[at % from.length]!;
}

/** Words that a customer reads by intent; all other texts of staff bear the marker. */
const forCustomers: readonly Verb[] = ['ANSWER', 'PROPOSE', 'DELIVER', 'REPLY'];
/** What brings a ticket on; FAIL, CLOSE and the like come in often enough by the others. */
const waysOn: readonly Verb[] = [
  ...(['ASSIGN', 'PROCEED', 'ANSWER', 'TASK', 'ESTIMATE', 'PROPOSE', 'PLAN', 'START'] as const),
  ...(['READY', 'PASS', 'DELIVER', 'MTP', 'RELEASED', 'DONE'] as const),
];
const minute = 60_000;

const started: readonly [Stage, Partial<Ticket>?][] = [
  ['feedback'],
  ['verification'],
  ['verification', { category: 'urgent' }],
  ['proposal', { organisation: 'Fabrikam', requester: frank, app: 'shop', pm: 'paul@acme.example' }],
  ['planned', { task: taskOf({ queuedAt: monday, upNextSince: monday }) }],
  ['estimated'],
];

class Walk {
  readonly desk: MemoryDesk;
  /** Letters to customers that were written out in full. */
  written = 0;

  constructor(
    own: Desk,
    private readonly templates: Templates,
  ) {
    this.desk = new MemoryDesk(own, monday);
    // Tickets that are well on their way already, so that slots and developers are fought for from the start.
    started.forEach(([stage, changes], at) => {
      const ticket = ticketIn(stage, { number: at + 1, ...changes });
      this.desk.tickets.set(ticket.key, ticket);
    });
    this.desk.resync();
  }

  async step(roll: Dice): Promise<void> {
    this.desk.now += (1 + (roll.how % 30)) * minute;
    if (roll.kind === 'time') {
      const next = this.desk.nextMoment();
      if (next !== null && next > this.desk.now && roll.how % 3 === 0) this.desk.now = next;
      else this.desk.now += roll.how * 2 * minute;
    }
    // What came due is acted on before anything else comes in, now and then late.
    for (let acts = 0; acts < 60 && roll.what % 7 > 0; acts += 1) {
      const happened = this.desk.actOnDue();
      if (!happened) break;
      await this.check(happened);
    }
    const input = roll.kind === 'time' ? null : this.inputOf(roll);
    if (input) await this.check(this.desk.handle(input));
  }

  private inputOf(roll: Dice): Input | null {
    const { tickets, desk } = this.desk;
    const open = [...tickets.values()].filter((one) => one.stage !== 'done' && one.stage !== 'closed');
    if (roll.kind === 'open' ? open.length < 9 : tickets.size === 0) return this.opening(roll);
    const furthest = open.toSorted((a, b) => stages.indexOf(b.stage) - stages.indexOf(a.stage)).slice(0, 2);
    const among = [furthest, furthest, open, [...tickets.values()]].filter((some) => some.length > 0);
    const ticket = pick(pick(among, roll.ticket), roll.what);
    const person = pick(desk.staff, roll.who);
    switch (roll.kind) {
      case 'open':
      case 'time':
        return null;
      case 'sensible':
        return this.sensible(ticket, roll);
      case 'any':
        return this.command(ticket, person, pick(verbs, roll.what), roll);
      case 'two': {
        const first = this.command(ticket, person, pick(verbs, roll.what), roll);
        const second = this.command(ticket, person, pick(verbs, roll.how), roll);
        // One text serves both, so where one is for the customer no marker may stand in it.
        const words = isPublic(second.commands[0]) ? second.words : first.words;
        return { ...first, commands: [...first.commands, ...second.commands], words };
      }
      case 'customer':
        return this.customer(ticket, roll);
      case 'words': {
        const toCustomer = roll.what % 3 === 0;
        return { ...staffWords(person, toCustomer ? 'Hello' : marker, { toCustomer }), ticket: ticket.key };
      }
      case 'machine':
        return roll.what % 2 === 0
          ? { kind: 'automatic', ticket: ticket.key, words: customerMail(carla, 'Away').words, why: 'out of office' }
          : {
              kind: 'bounced',
              ticket: ticket.key,
              address: carla.email,
              template: 'received',
              why: '5.1.1',
              known: roll.how % 2 === 0,
            };
    }
  }

  private opening(roll: Dice): Input {
    const from = pick([carla, frank, carla, frank, stranger], roll.who);
    const organisation = organisationOfAddress(this.desk.desk, from.email);
    const { key: category } = pick(this.desk.desk.categories, roll.what);
    const input = customerMail(from, `It broke (${roll.how})`, { ticket: null });
    return {
      ...input,
      opening: { ...input.opening, ...openingOf(category, organisation?.name ?? null, organisation?.app ?? null) },
    };
  }

  /** What somebody who reads their mail would do next. */
  private sensible(ticket: Ticket, roll: Dice): Input {
    const { desk } = this.desk;
    const { waitsFor, request } = stageFacts[ticket.stage];
    if (waitsFor === 'customer' && roll.how % 4 > 0) {
      const value = pick(['ok', 'ok', 'ok', 'not-ok', 'unclear'] as const, roll.what);
      const answers = request && ticket.request ? { kind: request, round: ticket.request.round } : null;
      return this.verdict(ticket, pick(judgesOf(desk, ticket), roll.who), value, answers);
    }
    const ways = desk.staff.flatMap((person) => offers(desk, ticket, person).map(({ verb }) => ({ person, verb })));
    const onward = ways.filter(({ verb }) => waysOn.includes(verb) && (verb !== 'ASSIGN' || ticket.pm === null));
    const { person, verb } = pick(onward.length > 0 && roll.how % 7 > 0 ? onward : ways, roll.what);
    return this.command(ticket, person, verb, roll);
  }

  private command(ticket: Ticket, person: Person, verb: Verb, roll: Dice): ReturnType<typeof commands> {
    const args = this.argsOf(verb, roll);
    const isEmpty = roll.how % 11 === 0;
    const text = isPublic({ verb, args }) ? `For the customer (${roll.how})` : `${marker} ${roll.how}`;
    const attachments = roll.how % 5 === 0 ? [screenshot] : [];
    return commands(person, `${verb} ${args}`.trim(), isEmpty ? '' : text, {
      ticket: ticket.key,
      words: { attachments },
    });
  }

  private argsOf(verb: Verb, { who, how }: Dice): string {
    const { desk, tickets } = this.desk;
    const maybe = (args: string) => (how % 3 === 0 ? '' : args);
    switch (verb) {
      case 'ASSIGN':
        return pick(['anna', 'paul', '', 'me', 'dave'], who);
      case 'PLAN':
        return pick(['', '', 'dave', 'dora', 'me', 'nobody'], who);
      case 'CATEGORY':
        return pick(desk.categories, who).key;
      case 'APP':
        return pick(desk.apps, who).key;
      case 'ESTIMATE':
        return pick(['6h', '2d', 'soon'], who);
      case 'PROPOSE':
        return maybe('8h');
      case 'TASK':
      case 'TITLE':
        return maybe(`Title ${how}`);
      case 'RELEASED':
        return maybe('4.2');
      case 'DONE':
        return pick(['', 'https://wiki.example/1', `NODOC ${marker}`], who);
      case 'CLOSE':
        return pick(['', 'cancelled', 'duplicate', 'spam', `${marker} no budget`], who);
      case 'MERGE':
        return `HD-${1 + (how % (tickets.size + 1))}`;
      case 'HOLD':
        return pick(['3 business days', '4 hours', '2020-01-01'], who);
      default:
        return '';
    }
  }

  private customer(ticket: Ticket, roll: Dice): Input {
    const { desk } = this.desk;
    const from = pick([...judgesOf(desk, ticket), colleague, stranger], roll.who);
    const value = pick([null, 'ok', 'not-ok', 'unclear'] as const, roll.what);
    const kind = pick(['answer', 'proposal', 'release'] as const, roll.how);
    const current = ticket.request ?? ticket.approval;
    const older = { kind, round: Math.max(1, ticket.rounds[kind] - (roll.ticket % 2)) };
    const answers = pick(
      [current ? { kind: current.kind, round: current.round } : null, older, null],
      roll.ticket + roll.what,
    );
    if (value) return this.verdict(ticket, from, value, answers);
    return this.verdict(ticket, from, null, answers, roll.how % 4 === 0);
  }

  private verdict(
    ticket: Ticket,
    from: Address,
    value: VerdictValue | null,
    answers: RoundRef | null,
    thanksOnly = false,
  ): Input {
    const input = customerMail(from, value ?? 'One more thing', {
      ticket: ticket.key,
      verdict: value ? { value, why: 'said so' } : null,
      answers,
      thanksOnly,
      mayAnswer: judgesOf(this.desk.desk, ticket).some((judge) => judge.email === from.email),
      copied: from === colleague ? [cfo] : [],
    });
    const { category, organisation, app } = ticket;
    return { ...input, opening: { ...input.opening, ...openingOf(category, organisation, app) } };
  }

  private async check(happened: Happened): Promise<void> {
    checkLaws(this.desk, happened);
    const toCustomers = happened.decision.letters.filter((letter) => letter.audience === 'customer');
    for (const letter of toCustomers) if (this.desk.letters.length % 6 === 0) await this.write(letter);
  }

  /** The whole mail, as the customer gets it. */
  private async write(letter: Letter): Promise<void> {
    const { desk, tickets, now } = this.desk;
    const ticket = tickets.get(letter.ticket!)!;
    const mail = writeLetter(letter, {
      desk,
      templates: this.templates,
      now,
      ticket: {
        ticket,
        status: stageFacts[ticket.stage].status,
        deadlines: this.desk.openDeadlines(ticket.key),
        queue: [],
        opening: { text: 'It broke', attachments: [] },
      },
      offers: [],
      token: 'abcdefghij0123456789',
      thread: [],
      files: [],
      looksLikeCommand: (title) => looksLikeCommand(title, desk),
      greets,
    });
    this.written += 1;
    const raw = mail.raw.toString().replaceAll('=\r\n', '');
    expect(`${mail.subject}\n${mail.text}\n${raw}`, `${letter.template} as written`).not.toContain(marker);
    expect(mail.problem).toBeNull();
    expect(mail.subject).toContain(`[${ticket.key}]`);
  }
}

function openingOf(category: string, organisation: string | null, app: string | null) {
  return { category, organisation, app };
}

/** Whether a command's text is what the customer reads, or what all may read. */
function isPublic(command: { verb: Verb; args: string } | undefined): boolean {
  if (!command) return false;
  return forCustomers.includes(command.verb) || (command.verb === 'DONE' && !command.args.startsWith('NODOC'));
}

describe('whatever comes in, in whatever order', () => {
  let templates: Templates;
  beforeAll(async () => {
    templates = await loadTemplates(null);
  });

  it.each(['manual', 'automatic'] as const)(
    'the laws of the flow hold (mtp and assign %s)',
    async (how) => {
      const own = exampleDesk();
      own.flow.mtp = how;
      own.flow.assign = how;
      const seen = new Set<string>(started.map(([stage]) => stage));
      let written = 0;
      let steps = 0;
      const walks = fc.array(dice, { minLength: 40, maxLength: 120, size: 'max' });
      const go = async (rolls: Dice[]) => {
        const walk = new Walk(own, templates);
        for (const roll of rolls) await walk.step(roll);
        written += walk.written;
        steps += rolls.length;
        for (const event of walk.desk.events) if (event.to) seen.add(event.to);
      };
      await fc.assert(fc.asyncProperty(walks, go), { numRuns: 25, endOnFailure: true });
      // A walk that does not get everywhere would prove little; now and then 25 of them do not.
      const all = Object.keys(stageFacts).filter((stage) => how === 'manual' || stage !== 'approved');
      for (const rolls of fc.sample(walks, 100)) {
        if (all.every((stage) => seen.has(stage))) break;
        await go(rolls);
      }
      expect(steps).toBeGreaterThan(1000);
      expect(written).toBeGreaterThan(50);
      expect([...seen].toSorted()).toEqual(all.toSorted());
    },
    120_000,
  );
});
