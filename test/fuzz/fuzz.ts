/** Reads made-up mails by all that a stranger's mail reaches before anybody is asked who wrote it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleDesk } from '../../src/config/example.js';
import { parseDeskFile } from '../../src/config/load.js';
import { Unreadable } from '../../src/errors.js';
import { packageRoot } from '../../src/paths.js';
import { classify } from '../../src/understand/category.js';
import { readCommands } from '../../src/understand/command.js';
import { readForwarded } from '../../src/understand/forwarded.js';
import { readMail } from '../../src/understand/read.js';
import { readVerdict, saysThanksOnly } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { mutate } from './mutate.js';
import { Random } from './random.js';

const readFile = () => {
  throw new Error('the example names no file');
};
const { desk } = parseDeskFile(exampleDesk, { path: null, env: {}, readFile });
const words = mergeWords(shippedWords, desk.words);
const names = desk.staff.map((person) => person.name);
/** Larger seeds cost more time than they find. */
const largestSeed = 256 * 1024;

const folder = join(packageRoot, 'test', 'mails');

/** All mails of the corpus, one byte a character. */
export function corpus(): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'));
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .filter((mail) => mail.length <= largestSeed);
}

/** Mails that broke the reading once, each cut down to what did it. */
export function foundBefore(): { name: string; raw: Buffer }[] {
  const names = readdirSync(join(folder, 'fuzz')).filter((name) => name.endsWith('.eml'));
  return names.sort().map((name) => ({ name, raw: readFileSync(join(folder, 'fuzz', name)) }));
}

/** The mail of that number in a run; alike on every machine that has the same corpus. */
export function mailOf(seeds: readonly string[], seed: number, index: number): Buffer {
  return mutate(Random.of(seed, index), seeds);
}

export interface Outcome {
  kind: 'read' | 'refused' | 'failed';
  /** What a failure said, with its stack. */
  error: string;
  /** Of processor time, which a busy machine does not make longer. */
  milliseconds: number;
  /** The step that took longest. */
  slowestStep: string;
}

/** Whatever is thrown but Unreadable is a failure. */
export async function readAll(raw: Buffer): Promise<Outcome> {
  const started = cpu();
  const times = new Stopwatch();
  try {
    const { mail, said } = await times.of('readMail', () =>
      readMail(raw, { address: desk.address, isOwnMessageId: () => false }),
    );
    const heading = { subject: mail.subject, recipients: mail.recipients, text: said.text };
    await times.of('classify', () => classify(heading, desk));
    await times.of('readCommands', () => readCommands(mail.subject, desk, { title: null, answeredSubject: null }));
    await times.of('readForwarded', () => readForwarded(mail));
    const greetings = [...names, mail.from?.name ?? ''].filter(Boolean);
    await times.of('readVerdict', () => readVerdict({ subject: mail.subject, body: said, greetings }, words));
    await times.of('saysThanksOnly', () => saysThanksOnly(said, words));
    return outcome('read', '');
  } catch (error) {
    if (error instanceof Unreadable) return outcome('refused', error.message);
    return outcome('failed', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  function outcome(kind: Outcome['kind'], error: string): Outcome {
    return { kind, error, milliseconds: cpu() - started, slowestStep: times.slowest };
  }
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

class Stopwatch {
  slowest = '';
  private longest = 0;

  async of<T>(step: string, work: () => T | Promise<T>): Promise<T> {
    const started = cpu();
    try {
      return await work();
    } finally {
      const took = cpu() - started;
      if (took > this.longest) {
        this.longest = took;
        this.slowest = `${step} ${took.toFixed(0)} ms`;
      }
    }
  }
}
