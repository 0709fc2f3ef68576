/** Reads made-up mails by all that a stranger's mail reaches before anybody is asked who wrote it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleDeskFile } from '../../src/cli/desk.js';
import { Unreadable } from '../../src/errors.js';
import { packageRoot } from '../../src/paths.js';
import { classify } from '../../src/understand/category.js';
import { readCommands } from '../../src/understand/command.js';
import { readForwarded } from '../../src/understand/forwarded.js';
import { readMail } from '../../src/understand/read.js';
import { newText } from '../../src/understand/reply.js';
import { readVerdict, saysThanksOnly } from '../../src/understand/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/words.js';
import { mutate } from './mutate.js';
import { Random } from './random.js';

const { desk } = exampleDeskFile();
const words = mergeWords(shippedWords, desk.words);
const names = desk.staff.map((person) => person.name);
/** Larger seeds cost more time than they find. */
const largestSeed = 256 * 1024;

/** All mails of the corpus, one byte a character. */
export function corpus(): string[] {
  const folder = join(packageRoot, 'test', 'mails');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.eml'));
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .filter((mail) => mail.length <= largestSeed);
}

/** The mail of that number in a run; alike on every machine that has the same corpus. */
export function mailOf(seeds: readonly string[], seed: number, index: number): Buffer {
  return mutate(Random.of(seed, index), seeds);
}

export interface Outcome {
  kind: 'read' | 'refused' | 'failed';
  /** What a failure said, with its stack. */
  error: string;
  milliseconds: number;
  /** The step that took longest. */
  slowestStep: string;
}

/** Whatever is thrown but Unreadable is a failure. */
export async function readAll(raw: Buffer): Promise<Outcome> {
  const started = performance.now();
  const times = new Stopwatch();
  try {
    const { mail } = await times.of('readMail', () =>
      readMail(raw, { address: desk.address, isOwnMessageId: () => false }),
    );
    const said = await times.of('newText', () => newText(mail));
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
    return { kind, error, milliseconds: performance.now() - started, slowestStep: times.slowest };
  }
}

class Stopwatch {
  slowest = '';
  private longest = 0;

  async of<T>(step: string, work: () => T | Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      const took = performance.now() - started;
      if (took > this.longest) {
        this.longest = took;
        this.slowest = `${step} ${took.toFixed(0)} ms`;
      }
    }
  }
}
