/**
 * A year of a desk, played through the real front door by people who follow rules (bench/year/cast.ts), and the laws that
 * its history must keep (bench/year/laws.ts).
 *
 *   npm run year -- [TICKETS] [SEED]      5000 tickets and seed 1 where nothing is said
 *
 * Ends with 1 where a law is broken.
 */
import { createHash } from 'node:crypto';
import { Cast } from './year/cast.js';
import { Chance } from './year/chance.js';
import { yearsDesk } from './year/desk.js';
import { brokenLaws } from './year/laws.js';
import { World } from './year/world.js';

const start = Date.parse('2026-01-01T00:00:00+01:00');
const end = Date.parse('2027-01-01T00:00:00+01:00');

const [tickets, seed] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 1)];
const began = performance.now();
const world = await World.open(yearsDesk(), start, new Chance(seed));
const cast = new Cast(world);
cast.planFirstMails(tickets, start, end);
cast.planReviews(start, end);
for (let month = 1; month <= 12; month += 1) {
  await world.play(month < 12 ? Date.UTC(2026, month) : end, cast);
  process.stderr.write(`month ${month}: ${world.counts.mailsIn} mails in, ${seconds(performance.now() - began)}\n`);
}
const played = performance.now();
const { laws, opened, byStage } = await brokenLaws(world.db, world.desk, world.now);
const checked = performance.now();

const { mailsIn, mailsOut, deadlinesActed, spent } = world.counts;
const say = (...lines: string[]) => process.stdout.write(`${lines.join('\n')}\n`);
say(
  `tickets            ${opened}`,
  `mails in           ${mailsIn}`,
  `mails out          ${mailsOut}`,
  `deadlines acted on ${deadlinesActed}`,
  `played in          ${seconds(played - began)} (${((played - began) / mailsIn).toFixed(1)} ms a mail in)`,
  ...Object.entries(spent).map(([what, ms]) => `  ${what.padEnd(16)} ${seconds(ms)}`),
  `laws checked in    ${seconds(checked - played)}`,
  `memory             ${Math.round(process.memoryUsage().rss / 1024 / 1024)} MB`,
  `history            ${await fingerprint()} (the same whenever it is played with seed ${seed})`,
  `where they ended   ${byStage}`,
  '',
);
for (const { law, seen, broken } of laws) {
  say(
    `${broken.length === 0 ? 'kept  ' : 'BROKEN'}  ${law} (${seen} looked at)`,
    ...broken.slice(0, 10).map((one) => `          ${one}`),
  );
}
await world.db.destroy();
if (laws.some(({ broken }) => broken.length > 0)) process.exitCode = 1;

/** Of all that happened, so that two runs can be told apart. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const row of await world.db('events').orderBy('id')) {
    hash.update(JSON.stringify([row.ticket, row.at, row.kind, row.by, row.from, row.to, row.note]));
  }
  return hash.digest('hex').slice(0, 16);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
