import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Letter } from '../../src/domain/decision.js';
import { type Recent, withheld } from '../../src/workflow/limits.js';
import { TestHouse } from '../support/house.js';
import type { Robot } from './robots.js';
import type { Losses } from './wire.js';
import { type Given, World } from './world.js';

const most = { desks: 3, robots: 3, openings: 3 };

/** How many mails that nobody asked for an address gets in an hour, as the limits themselves say. */
function perHour(): number {
  const to = { name: '', email: 'robot@contoso.example' };
  const letter: Letter = {
    template: 'received', audience: 'customer', to, ticket: 'HD-0', request: null, values: {}, attachments: [], why: '',
  }; // biome-ignore format: a list of fields
  const sent: Recent[] = [];
  while (withheld(letter, sent, 0) === null)
    sent.push({ template: 'received', ticket: `HD-${sent.length + 1}`, why: '', at: 0 });
  return sent.length;
}

/** Each desk writes so often to each other machine, and each such mail is answered once. */
function boundFor({ desks, robots, openings }: { desks: number; robots: number; openings: number }): number {
  return openings + 2 * desks * (desks - 1 + robots) * perHour();
}

const robot: fc.Arbitrary<Robot> = fc.record({
  does: fc.constantFrom('answers', 'answers', 'reports a failure', 'sends everything back'),
  marked: fc.boolean(),
  toReplyTo: fc.boolean(),
  threaded: fc.boolean(),
  quotes: fc.boolean(),
  subject: fc.constantFrom('the one it got', 'Re:', 'its own'),
  words: fc.constantFrom('We got your message and will answer soon.', 'OK', 'NOT OK', 'Thank you!', '', '12345678'),
});
const losses: fc.Arbitrary<Losses> = fc.record({
  marks: fc.boolean(),
  returnPath: fc.boolean(),
  thread: fc.boolean(),
  replyTo: fc.boolean(),
  messageId: fc.boolean(),
  subject: fc.constantFrom('kept', 'prefixed', 'without brackets', 'always the same'),
});
const opening = fc.record({ from: fc.nat(most.desks + most.robots), to: fc.nat(most.desks) });
const given: fc.Arbitrary<Given> = fc.record({
  desks: fc.integer({ min: 1, max: most.desks }),
  robots: fc.array(robot, { minLength: 0, maxLength: most.robots }),
  losses,
  openings: fc.array(opening, { minLength: 1, maxLength: most.openings }),
  // Two mails a turn: answers within two minutes end long before the hour of the first one is over.
  delay: fc.integer({ min: 0, max: 120 }),
});

const houses: TestHouse[] = [];
beforeAll(async () => {
  for (let count = 0; count < most.desks; count++) houses.push(await TestHouse.open());
});
afterAll(() => Promise.all(houses.map((house) => house.close())));

describe('machines that answer each other', () => {
  it(`come to rest: ${most.desks} desks and ${most.robots} robots within ${boundFor({ ...most })} mails`, async () => {
    const runs = Number(process.env.POSTDESK_LOOPS ?? 15);
    await fc.assert(
      fc.asyncProperty(given, async (one) => {
        const bound = boundFor({ desks: one.desks, robots: one.robots.length, openings: one.openings.length });
        const world = await World.of(one, houses);
        await world.run(bound + 1);
        expect(world.mails).toBeLessThanOrEqual(bound);
      }),
      { numRuns: runs },
    );
  }, 3_600_000);
});
