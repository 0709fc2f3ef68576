/** All runs of a campaign, one after another, and the table of what came of them. */
import { Chance } from '../year/chance.js';
import { cases } from './cases.js';
import { postgresEngine, sqliteEngine } from './engines.js';
import { type Case, Run, type RunResult } from './run.js';
import { type FedMail, seeded } from './seed.js';
import { type Row, table } from './table.js';
import { tidied, tidyWhenInterrupted } from './tidy.js';
import { World } from './world.js';

export interface CampaignOptions {
  /** Of each case and database; null: as many as the case asks for. */
  runs: number | null;
  seed: number;
  /** Cases whose names hold one of these; none for all cases. */
  only: readonly string[];
  databases: readonly ('sqlite' | 'postgres')[];
  processes: number;
  /** The table. */
  say(line: string): void;
  /** What happens meanwhile. */
  tell(line: string): void;
}

/** Breaches of a run that are told; the rest mostly follows from them. */
const most = 12;

/** Whether no run had a breach. */
export async function campaign(options: CampaignOptions): Promise<boolean> {
  const { databases, processes, say, only } = options;
  const chosen = cases.filter(({ name }) => only.length === 0 || only.some((part) => name.includes(part)));
  if (chosen.length === 0)
    throw new Error(`no case is called "${only.join('" or "')}": ${cases.map(({ name }) => name).join(', ')}`);
  tidyWhenInterrupted();
  const rows: Row[] = [];
  // Also of what an interrupted campaign has come to.
  const conclude = tidied(async () => say(table(rows)));
  const world = await World.open();
  try {
    for (const database of databases) {
      // SQLite serves one process at a time.
      if (database === 'sqlite' && processes > 1) continue;
      const { engine, mails } = await seeded(database === 'sqlite' ? sqliteEngine : postgresEngine);
      try {
        for (const fault of chosen) {
          if (!fault.databases.includes(database)) continue;
          rows.push(await playCase(world, fault, { engine, mails }, options));
        }
      } finally {
        await engine.close();
      }
    }
  } finally {
    await world.close();
    await conclude();
  }
  return rows.every(({ breaches }) => breaches === 0);
}

async function playCase(
  world: World,
  fault: Case,
  given: { engine: Awaited<ReturnType<typeof sqliteEngine>>; mails: FedMail[] },
  { runs, seed, processes, tell }: CampaignOptions,
): Promise<Row> {
  const results: RunResult[] = [];
  for (let at = 0; at < (runs ?? fault.runs); at += 1) {
    const runSeed = seed + at;
    // Each case has its own chance, so that one run can be played again by its seed alone.
    const chance = new Chance(runSeed * 7919 + sumOf(fault.name));
    const user = `run-${given.engine.name}-${sumOf(fault.name)}-${runSeed}`;
    const result = await Run.play(world, { fault, ...given, processes, chance, user });
    results.push(result);
    const again = `--only "${fault.name}" --database ${given.engine.name} --processes ${processes} --runs 1 --seed ${runSeed}`;
    if (result.breaches.length > 0) {
      const log = await world.keepLog(`${fault.name} ${given.engine.name} ${runSeed}`);
      tell([`BREACH, ${again}, log: ${log}`, ...result.breaches.slice(0, most).map((one) => `  ${one}`)].join('\n'));
    } else {
      tell(
        `${fault.name}, ${given.engine.name}, seed ${runSeed}: ${result.seconds.toFixed(1)} s, ${result.kills} kills`,
      );
    }
  }
  // A step that nobody comes by any more is one that is no longer tested.
  const never = results.length >= 4 && results.every(({ fired }) => fired === false);
  if (never) tell(`BREACH: "${fault.name}" never came by its step; see bench/faults/steps.ts`);
  return {
    fault: fault.name,
    database: given.engine.name,
    processes,
    results,
    breaches: countOf(results) + (never ? 1 : 0),
  };
}

function countOf(results: readonly RunResult[]): number {
  return results.reduce((sum, { breaches }) => sum + breaches.length, 0);
}

function sumOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
}
