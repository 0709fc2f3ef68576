/** Desks and robots that write to each other, and the wires between them. */
import type { Instant } from '../../src/domain/time.js';
import { rawOfSent } from '../../src/record/outbox.js';
import { write } from '../../src/sandbox/write.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { exampleDeskOf, type TestHouse } from '../support/house.js';
import { type Robot, reactionOf } from './robots.js';
import { type Losses, onItsWay } from './wire.js';

interface Mail {
  to: string;
  raw: Buffer;
}

export interface Given {
  /** How many copies of Postdesk. */
  desks: number;
  robots: Robot[];
  losses: Losses;
  /** Which robot, or behind the robots which desk, is taken for the author of a first mail, to which desk. */
  openings: { from: number; to: number }[];
  /** Seconds from a mail to its answer. */
  delay: number;
}

export class World {
  /** Mails that reached a machine. */
  mails = 0;
  private readonly houses = new Map<string, TestHouse>();
  private readonly robots = new Map<string, Robot>();

  private constructor(private readonly given: Given) {}

  static async of(given: Given, houses: readonly TestHouse[]): Promise<World> {
    const world = new World(given);
    for (const [number, house] of houses.slice(0, given.desks).entries()) {
      await house.reset();
      house.desk = exampleDeskOf({ address: deskAddress(number) });
      world.houses.set(deskAddress(number), house);
    }
    given.robots.forEach((robot, number) => {
      world.robots.set(robotAddress(number, robot), robot);
    });
    return world;
  }

  /** Delivers mail until nobody has anything to say, or `most` mails were delivered. */
  async run(most: number): Promise<void> {
    let now: Instant = [...this.houses.values()][0]?.clock.now() ?? 0;
    let wire = await this.openings(now);
    while (wire.length > 0 && this.mails < most) {
      now += this.given.delay * 1000;
      for (const house of this.houses.values()) house.clock.moveTo(now);
      const next: Mail[] = [];
      for (const mail of wire) next.push(...(await this.deliver(mail, now)));
      for (const house of this.houses.values()) next.push(...(await this.sentBy(house)));
      wire = next.filter(({ to }) => this.houses.has(untagged(to)) || this.robots.has(to));
    }
  }

  private async openings(at: Instant): Promise<Mail[]> {
    const authors = [...this.robots.keys(), ...this.houses.keys()];
    const desks = [...this.houses.keys()];
    const mails: Mail[] = [];
    for (const { from, to } of this.given.openings) {
      const [author, desk] = [authors[from % authors.length] ?? '', desks[to % desks.length] ?? ''];
      const headers = { 'Return-Path': `<${author}>` };
      mails.push({
        to: desk,
        raw: (await write({ from: author, to: desk, subject: 'Hello', text: 'Hello', headers }, desk, at)).raw,
      });
    }
    return mails;
  }

  private async deliver({ to, raw }: Mail, now: Instant): Promise<Mail[]> {
    const arrived = onItsWay(raw, this.given.losses, ++this.mails);
    const robot = this.robots.get(to);
    if (robot) {
      const reaction = await reactionOf(robot, to, await parseMail(arrived), now);
      const [addressee] = (await parseMail(reaction)).to;
      return addressee ? [{ to: addressee.email, raw: reaction }] : [];
    }
    await this.houses.get(untagged(to))?.take(arrived);
    return [];
  }

  private async sentBy(house: TestHouse): Promise<Mail[]> {
    const rows = await house.send();
    return Promise.all(rows.map(async (row) => ({ to: row.recipient, raw: await rawOfSent(house.db, row) })));
  }
}

function deskAddress(number: number): string {
  return `support-${number}@acme.example`;
}

function robotAddress(number: number, { does }: Robot): string {
  return does === 'reports a failure' ? `mailer-daemon@host-${number}.example` : `robot-${number}@contoso.example`;
}

function untagged(address: string): string {
  return address.replace(/\+[^@]*@/, '@');
}
