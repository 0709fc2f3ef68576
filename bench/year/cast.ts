/** Everybody who writes to the desk in a year, and when: they read their mail, think for a while, and answer. */
import type { Person } from '../../src/domain/desk.js';
import { personByEmail } from '../../src/domain/people.js';
import type { Ticket, TicketEvent } from '../../src/domain/ticket.js';
import type { Instant } from '../../src/domain/time.js';
import type { OutboxRow } from '../../src/record/outbox.js';
import { calendarOf } from '../../src/workflow/calendars.js';
import { stageFacts } from '../../src/workflow/flow.js';
import { customers } from './desk.js';
import { doingOf } from './staff.js';
import type { Onlooker, World } from './world.js';

const tags = [
  [20, '[Question] '],
  [7, '[URGENT] '],
  [10, '[Server] '],
  [25, '[With Error] '],
  [25, '[Issue, no error] '],
  [13, ''],
] as const;
const subjects = ['Totals are wrong', 'Invoice lacks its number', 'Report is empty', 'Cannot log in', 'Import stops'];
const approvals = ['OK', 'OK, thanks!', 'Approved.', 'OK for us', 'Akkoord', "C'est bon, d'accord"];
const day = 24 * 3_600_000;

export class Cast implements Onlooker {
  /** The newest letter about each ticket to each of the staff: what a command answers. */
  private readonly newest = new Map<string, OutboxRow>();

  constructor(private readonly world: World) {}

  /** Customers write first mails all year long, most of them in the hours of the desk. */
  planFirstMails(count: number, start: Instant, end: Instant): void {
    const { world } = this;
    const { chance, agenda, desk } = world;
    const calendar = calendarOf(desk);
    const open = calendar.between(start, end);
    for (let number = 1; number <= count; number += 1) {
      const inHours = chance.percent(85);
      const at = inHours ? calendar.addOpen(start, chance.next() * open) : chance.between(start, end);
      const from = chance.of(customers);
      const subject = `${chance.weighted(tags)}${chance.of(subjects)} (${number})`;
      agenda.plan(Math.round(at), () => world.send({ from, subject, text: 'It has been so since this morning.' }));
    }
  }

  /** On Monday mornings PMs look through what has been lying about for days. */
  planReviews(start: Instant, end: Instant): void {
    for (let at = start; at < end; at += 7 * day) {
      const monday = calendarOf(this.world.desk).nextOpening(at) + 3_600_000;
      this.world.agenda.plan(monday, () => this.review());
    }
  }

  async event({ ticket, kind, to }: TicketEvent & { ticket: string }): Promise<void> {
    if (kind === 'next-in-queue') this.planWork(ticket, 'planned', this.world.chance.between(5, 90), 'START');
    if (kind === 'move' && to === 'development') {
      const minutes = this.world.chance.percent(90)
        ? this.world.chance.between(20, 300)
        : this.world.chance.between(300, 1500);
      this.planWork(ticket, 'development', minutes, 'READY');
    }
  }

  letter(letter: OutboxRow): void {
    if (letter.ticket === null || letter.state === 'withheld') return;
    this.newest.set(`${letter.ticket} ${letter.recipient}`, letter);
    const person = personByEmail(this.world.desk, letter.recipient);
    if (person) this.toStaff(letter, letter.ticket, person);
    else this.toCustomer(letter);
  }

  private toStaff(letter: OutboxRow, key: string, person: Person): void {
    const { chance } = this.world;
    if (letter.template === 'transcript') return;
    if (letter.template === 'customer-reply' && chance.percent(50)) {
      this.plan(chance.between(10, 200), () => this.world.answer(letter, 'Thank you, we look into it.'));
    }
    // Now and then somebody forgets, and is reminded by the escalation.
    const forgets = letter.template !== 'escalation' && chance.percent(5);
    this.plan(forgets ? chance.between(500, 2500) : chance.between(4, 120), () => this.look(key, person));
  }

  /** Does what is to do, if it is still to do. */
  private async look(key: string, person: Person): Promise<void> {
    const ticket = await this.world.ticket(key);
    const doing = ticket && doingOf(this.world, ticket, person);
    if (!ticket || !doing || !this.isTheirs(ticket, person)) return;
    // A proposal is left to the customer until the desk says that they are silent.
    const letter = this.newest.get(`${key} ${person.email}`);
    if (!letter || (ticket.stage === 'proposal' && letter.template !== 'alert')) return;
    await this.world.answer(letter, doing.text, doing.command);
    if (doing.command.startsWith('HOLD') && this.world.chance.percent(30)) {
      this.plan(300, () => this.endHold(key, letter));
    }
  }

  /** People do their own; two of them with the same role would else do the same thing twice. */
  private isTheirs(ticket: Ticket, person: Person): boolean {
    return !person.roles.includes('pm') || ticket.pm === null || ticket.pm === person.email;
  }

  private async endHold(key: string, letter: OutboxRow): Promise<void> {
    const ticket = await this.world.ticket(key);
    if (ticket?.hold) await this.world.answer(letter, '', 'RESUME');
    if (ticket?.pm) {
      const person = personByEmail(this.world.desk, ticket.pm);
      if (person) this.plan(30, () => this.look(key, person));
    }
  }

  private planWork(key: string, stage: Ticket['stage'], minutes: number, command: string): void {
    this.plan(minutes, async () => {
      const ticket = await this.world.ticket(key);
      const developer = ticket?.task?.developer;
      const letter = developer ? this.newest.get(`${key} ${developer}`) : undefined;
      if (ticket?.stage === stage && !ticket.hold && letter) await this.world.answer(letter, '', command);
    });
  }

  private toCustomer(letter: OutboxRow): void {
    const { world } = this;
    const { chance } = world;
    const say = (least: number, most: number, text: string) =>
      this.plan(chance.between(least, most), () => world.answer(letter, text));
    switch (letter.template) {
      case 'answer':
      case 'proposal':
      case 'solution':
        this.judge(letter);
        break;
      case 'reminder':
        if (chance.percent(40)) say(10, 200, chance.percent(90) ? chance.of(approvals) : 'NOT OK');
        break;
      case 'unclear':
        if (chance.percent(90)) say(5, 120, 'OK');
        break;
      case 'reply':
        if (chance.percent(70)) say(20, 900, 'We use the newest version, since Monday.');
        break;
      case 'received':
        if (chance.percent(3)) say(5, 60, 'One thing more: it happens on paper too.');
        if (chance.percent(2)) {
          const headers = ['Auto-Submitted: auto-replied'];
          this.plan(1, () => world.answer(letter, 'I am out of the office.', '', headers));
        }
        break;
      case 'approved':
        if (chance.percent(0.5)) say(3, 20, 'NOT OK, we found another fault.');
        break;
      case 'done':
      case 'closed':
      case 'closed-no-feedback':
        if (chance.percent(8)) say(5, 300, 'Thank you!');
        if (chance.percent(3)) say(60, 3000, 'It is there again: the second page is still wrong.');
        if (chance.percent(1)) say(9000, 12_000, 'It has come back after all these weeks.');
        break;
      default:
    }
  }

  /** An answer to a request: from the requester as a rule, from an approver now and then. */
  private judge(letter: OutboxRow): void {
    const { world } = this;
    const { chance } = world;
    const isApprover = /^(cfo|board)@/.test(letter.recipient);
    if (isApprover && !chance.percent(4)) return;
    const [text, quick] = chance.weighted<[string, boolean]>([
      [74, [chance.of(approvals), true]],
      [9, ['NOT OK: the second page is wrong.', true]],
      [4, ['OK, but what about the second page?', true]],
      [3, [chance.of(approvals), false]],
      [10, ['', false]],
    ]);
    if (text === '') return;
    const minutes = quick ? chance.between(10, 300) : chance.between(600, 1600);
    this.plan(minutes, () => world.answer(letter, text));
  }

  private async review(): Promise<void> {
    const { world } = this;
    const old = world.now - 5 * day;
    const rows: { key: string; pm: string; stage: Ticket['stage'] }[] = await world
      .db('tickets')
      .whereNotNull('pm')
      .whereNotIn('stage', ['done', 'closed'])
      .where('stage_since', '<', old)
      .orderBy('number')
      .select('key', 'pm', 'stage');
    for (const { key, pm, stage } of rows) {
      const person = personByEmail(world.desk, pm);
      if (person && stageFacts[stage].waitsFor === 'pm')
        this.plan(world.chance.between(1, 300), () => this.look(key, person));
    }
  }

  private plan(minutes: number, act: () => Promise<void>): void {
    this.world.agenda.plan(Math.round(this.world.inBusiness(Math.ceil(minutes))), act);
  }
}
