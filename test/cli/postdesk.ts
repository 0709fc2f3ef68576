/** The command line as its user has it: a process, its words and its exit code. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { exampleDesk } from '../../src/config/example.js';

const main = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));

export interface Ended {
  code: number | null;
  out: string;
  /** What it said on standard error. */
  said: string;
}

/** A folder with a desk file, in which commands are run. */
export class Place {
  /** Variables that commands find beside PATH. */
  readonly env: Record<string, string> = {};

  private constructor(readonly dir: string) {}

  /** @param sections those of the example's desk file that are other, or none for a folder without one */
  static async make(sections?: Record<string, unknown>): Promise<Place> {
    if (!existsSync(main)) throw new Error('there is no dist/: run `npm run build` first, as `npm test` does');
    const place = new Place(await mkdtemp(join(tmpdir(), 'postdesk-cli-')));
    if (sections) await place.configure(sections);
    return place;
  }

  path(name: string): string {
    return join(this.dir, name);
  }

  async configure(sections: Record<string, unknown>): Promise<void> {
    const given = { database: 'sqlite:desk.sqlite', log: { level: 'info' }, ...sections };
    const lines = Object.entries(given).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    await writeFile(this.path('postdesk.yaml'), `${exampleDesk}\n${lines.join('\n')}\n`);
  }

  start(...args: string[]): ChildProcess {
    const env = { PATH: process.env.PATH, ...this.env };
    return spawn(process.execPath, [main, ...args], { cwd: this.dir, env, stdio: ['pipe', 'pipe', 'pipe'] });
  }

  async run(...args: string[]): Promise<Ended> {
    return this.feed('', ...args);
  }

  /** As above, with something on standard input. */
  async feed(input: string, ...args: string[]): Promise<Ended> {
    const child = this.start(...args);
    child.stdin?.on('error', () => {}).end(input);
    const [out, said, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')]);
    return { code, out, said };
  }

  remove(): Promise<void> {
    return rm(this.dir, { recursive: true, force: true });
  }
}

/** Resolves once the process has said so on standard error, with all that it said. */
export function says(child: ChildProcess, words: RegExp): Promise<string> {
  let all = '';
  return new Promise((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      all += chunk.toString();
      if (words.test(all)) resolve(all);
    });
    child.once('exit', (code) => reject(new Error(`it ended with ${code} and had said: ${all}`)));
  });
}

export async function end(child: ChildProcess | undefined, signal: NodeJS.Signals = 'SIGTERM'): Promise<unknown[]> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return [];
  const exit = once(child, 'exit');
  child.kill(signal);
  return exit;
}
