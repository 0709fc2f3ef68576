/** The faults of the campaign. Each begins the desk and does its mischief; the run then heals everything and looks. */

import type { Case, Run } from './run.js';
import { mayMount } from './small-disk.js';
import { type Step, steps } from './steps.js';
import { pause } from './waiting.js';

const both = ['sqlite', 'postgres'] as const;

export const cases: readonly Case[] = [
  { name: 'nothing', runs: 4, databases: both, play: async (run) => run.begin() },
  { name: 'killed at any moment', runs: 20, databases: both, play: killedAnyMoment },
  { name: 'stopped and started', runs: 4, databases: both, play: restarted },
  { name: 'killed migrating', runs: 6, databases: both, play: killedMigrating },
  { name: 'killed after fetch', runs: 6, databases: both, play: killedAfterFetch },
  ...(Object.keys(steps) as Step[]).map(killedAt),
  { name: 'killed moving without MOVE', runs: 6, databases: both, play: killedMovingByCopy },
  { name: "killed before DATA's answer", runs: 6, databases: both, play: killedBeforeAnswer },
  { name: 'IMAP cut', runs: 10, databases: both, play: (run) => cut(run, 'imap', 9_000) },
  { name: 'IMAP stalled', runs: 5, databases: both, speed: 60, play: (run) => stalled(run, 'imap', 9_000) },
  { name: 'IMAP refused', runs: 3, databases: both, play: (run) => refused(run, 'imap') },
  { name: 'SMTP cut', runs: 10, databases: both, play: (run) => cut(run, 'smtp', 60_000) },
  { name: 'SMTP stalled', runs: 5, databases: both, speed: 120, play: (run) => stalled(run, 'smtp', 60_000) },
  { name: 'SMTP refused', runs: 3, databases: both, speed: 60, play: (run) => refused(run, 'smtp') },
  { name: "SMTP cut before DATA's answer", runs: 5, databases: both, speed: 60, play: dropped },
  { name: 'SMTP 4xx for all', runs: 4, databases: both, speed: 60, play: temporaryForAll },
  { name: 'SMTP relays for nobody', runs: 4, databases: both, speed: 60, play: relayDenied },
  { name: 'SMTP 4xx for one', runs: 4, databases: both, speed: 60, play: temporaryForOne },
  { name: 'SMTP 5xx for one', runs: 4, databases: both, play: permanentForOne },
  { name: 'Dovecot restarted', runs: 6, databases: both, play: dovecotRestarted },
  { name: 'UIDVALIDITY changed', runs: 6, databases: both, play: renumbered },
  { name: 'database locked', runs: 6, databases: ['sqlite'], play: locked },
  ...(mayMount() ? [{ name: 'disk full', runs: 6, databases: both, smallDisk: true, play: diskFull } as const] : []),
  { name: 'connections terminated', runs: 8, databases: ['postgres'], play: terminated },
  { name: 'database refusing', runs: 6, databases: ['postgres'], play: databaseRefusing },
];

function killedAt(step: Step): Case {
  // Mails are kept and handled by the handful: there are few transactions, and not many statements in them either.
  const last = step === 'mid-transaction' ? 8 : 1.6;
  return {
    name: `killed ${step}`,
    runs: step === 'mid-transaction' ? 12 : 6,
    databases: both,
    async play(run) {
      run.fired = await run.dieAt(steps[step](1 + Math.floor(run.chance.between(0, last))));
    },
  };
}

async function killedAnyMoment(run: Run): Promise<void> {
  run.begin();
  for (let kills = Math.ceil(run.chance.between(0, 3)); kills > 0; kills -= 1) {
    await run.anyMoment();
    run.lives.kill(run.chance.of.bind(run.chance));
  }
}

async function restarted(run: Run): Promise<void> {
  run.begin();
  await run.anyMoment();
  await run.lives.restart(run.chance.of.bind(run.chance));
}

/** An older version's record, whose newest migrations are still to be done. */
async function killedMigrating(run: Run): Promise<void> {
  const undone = Math.ceil(run.chance.between(1, 6));
  await run.place.ask(async (db) => {
    for (let count = 0; count < undone; count += 1) await db.migrate.down();
  });
  const nth = 1 + Math.floor(run.chance.between(0, 2 * undone));
  const at = '^\\s*(vacuum|create|drop|alter|insert\\W+into\\W+knex_migrations\\W|commit)';
  run.fired = await run.dieAt({ within: '', at, when: run.chance.percent(50) ? 'before' : 'after', nth });
  await run.lookAtCopies(undone);
}

/** When the mail server has said that it gave a mail, and before anything could come of it. */
async function killedAfterFetch(run: Run): Promise<void> {
  let left = Math.ceil(run.chance.between(0, 2));
  let given = false;
  run.fired = false;
  const { onBytes } = run.world.imap;
  run.world.imap.onBytes = (direction, bytes, wire) => {
    onBytes(direction, bytes, wire);
    given ||= direction === 'to client' && bytes.includes('BODY[');
    if (given && bytes.includes('OK Fetch completed') && --left === 0) {
      run.fired = true;
      run.lives.kill((from) => from[0]!);
    }
  };
  run.begin();
  await run.lives.killedWhile(() => run.isSettled(), 60_000);
}

/** The server can neither move nor expunge certain mails; the process dies after one of the three commands that it takes. */
async function killedMovingByCopy(run: Run): Promise<void> {
  run.world.imap.hidden = ['MOVE', 'UIDPLUS'];
  run.copiesAllowed = true;
  const step = run.chance.of(['UID COPY', 'UID STORE', 'EXPUNGE']);
  const { onBytes } = run.world.imap;
  run.fired = false;
  run.world.imap.onBytes = (direction, bytes, wire) => {
    onBytes(direction, bytes, wire);
    if (run.fired || direction !== 'to server' || !bytes.includes(step)) return;
    run.fired = true;
    run.lives.kill((from) => from[0]!);
  };
  run.begin();
  await run.lives.killedWhile(() => run.isSettled(), 60_000);
}

async function killedBeforeAnswer(run: Run): Promise<void> {
  let left = Math.ceil(run.chance.between(0, 4));
  run.fired = false;
  run.world.sink.behaviour.afterTaking = () => {
    if (--left !== 0) return 'take';
    run.fired = true;
    run.lives.kill(run.chance.of.bind(run.chance));
    return 'silence';
  };
  run.begin();
  await run.lives.killedWhile(() => run.isSettled(), 60_000);
}

/** The first connections end after some bytes, which may be in the middle of anything. */
async function cut(run: Run, wires: 'imap' | 'smtp', most: number): Promise<void> {
  for (let count = Math.ceil(run.chance.between(0, 4)); count > 0; count -= 1) {
    run.world[wires].planned.push({ kind: 'cut', afterBytes: Math.floor(run.chance.between(1, most)) });
  }
  run.begin();
  await run.carried(wires, most);
}

async function stalled(run: Run, wires: 'imap' | 'smtp', most: number): Promise<void> {
  run.world[wires].planned.push({ kind: 'stall', afterBytes: Math.floor(run.chance.between(1, most)) });
  run.begin();
  await run.carried(wires, most);
}

async function refused(run: Run, wires: 'imap' | 'smtp'): Promise<void> {
  run.world[wires].refusing = true;
  run.begin();
  await run.carried(wires === 'imap' ? 'smtp' : 'imap', 4_000);
}

/** The mail is taken and nobody says so. */
async function dropped(run: Run): Promise<void> {
  run.world.sink.behaviour.afterTaking = () => (run.chance.percent(40) ? 'drop' : 'take');
  run.begin();
  await run.carried('smtp', run.chance.between(10_000, 80_000));
}

async function temporaryForAll(run: Run): Promise<void> {
  const answer = { code: 451, text: '4.3.2 come back later' };
  run.world.sink.behaviour = run.chance.percent(50) ? { onRecipient: () => answer } : { beforeTaking: () => answer };
  run.begin();
  await run.carried('smtp', run.chance.between(2_000, 20_000));
}

/** Every recipient is refused for good, for a reason that is the desk's: all get theirs once it is let in again. */
async function relayDenied(run: Run): Promise<void> {
  run.world.sink.behaviour.onRecipient = () => ({ code: 550, text: '5.7.1 relaying denied' });
  run.begin();
  await run.carried('smtp', run.chance.between(1_000, 10_000));
}

/** All others get theirs while one does not. */
async function temporaryForOne(run: Run): Promise<void> {
  const full = 'mona@acme.example';
  run.world.sink.behaviour.onRecipient = (to) => (to === full ? { code: 452, text: '4.2.2 mailbox full' } : 'take');
  run.begin();
  await run.othersGetTheirs(full);
}

async function permanentForOne(run: Run): Promise<void> {
  const gone = 'mona@acme.example';
  run.refusedFor.add(gone);
  run.world.sink.behaviour.onRecipient = (to) => (to === gone ? { code: 550, text: '5.1.1 no such user' } : 'take');
  run.begin();
  await run.feeder.finish();
  await run.carried('smtp', 200_000);
}

async function dovecotRestarted(run: Run): Promise<void> {
  run.begin();
  await run.anyMoment();
  await run.world.server.halt();
  await pause(run.chance.between(0, 200));
  await run.world.server.start();
}

async function renumbered(run: Run): Promise<void> {
  run.begin();
  await run.anyMoment();
  await run.world.server.renumber(run.plan.user);
}

async function locked(run: Run): Promise<void> {
  run.begin();
  for (let times = Math.ceil(run.chance.between(0, 2)); times > 0; times -= 1) {
    await run.anyMoment();
    const unlock = await run.place.trouble.lock?.();
    // Beyond the busy timeout, which is a third of a second here.
    await pause(run.chance.between(200, 900));
    await unlock?.();
  }
}

/** Filled until nothing more can be written, in the middle of anything. */
async function diskFull(run: Run): Promise<void> {
  await run.open();
  await run.anyMoment();
  const free = await run.place.trouble.fill?.();
  await run.carried('imap', run.chance.between(500, 4_000));
  await free?.();
}

async function terminated(run: Run): Promise<void> {
  await run.open();
  for (let times = Math.ceil(run.chance.between(0, 4)); times > 0; times -= 1) {
    await run.anyMoment();
    await run.place.trouble.terminate?.();
  }
}

async function databaseRefusing(run: Run): Promise<void> {
  await run.open();
  await run.anyMoment();
  const allow = await run.place.trouble.refuse?.();
  await pause(run.chance.between(100, 900));
  await allow?.();
}
