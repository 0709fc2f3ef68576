/**
 * Reads mails in processes that can be killed, so that one mail made to spin, to fill the memory or to break the parser
 * costs nobody but itself: it is Unreadable, its process is replaced, and the next mail is read.
 *
 * Not threads, because one allocation beyond a thread's heap limit can end the whole process (V8 calls it fatal), and the
 * desk would die of the same mail at each start.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Content } from '../domain/content.js';
import { packageRoot } from '../paths.js';
import type { ReadMail } from '../understand/read.js';
import { type Aside, type Limits, type OwnMail, ParserProcess } from './parser-process.js';

export type { Limits, OwnMail } from './parser-process.js';

/** Reads one mail as far as that needs no ticket; rejects with Unreadable where nothing sensible can be made of it. */
export type ReadRaw = (raw: Content, own: OwnMail) => Promise<ReadMail>;

export interface PoolOptions {
  /** How many may run at once; the second is started only where mails wait. */
  processes?: number;
  limits?: Partial<Limits>;
  /** Gives paths where large attachments are put, which then are files instead of being handed over in memory. */
  aside?: Aside;
  /** Module that a process runs. */
  file?: string;
}

/** Honest mails take milliseconds, one of 40 MB a few seconds and 250 MB; the rest is room for a slow machine. */
const defaultLimits: Limits = { milliseconds: 30_000, millisecondsPerMegabyte: 1000, megabytes: 768 };

/**
 * Always of the build: Node 20 runs no TypeScript, so what runs from the source reads mails by the process that
 * `npm test` built just before.
 */
const builtFile = join(packageRoot, 'dist', 'src', 'parsing', 'parser-worker.js');

interface Job {
  raw: Content;
  own: OwnMail;
  /** A process died of it; perhaps for another reason, so it gets a second, which has read nothing else. */
  again: boolean;
  resolve(read: ReadMail): void;
  reject(error: unknown): void;
}

export class ParserPool {
  private readonly limits: Limits;
  private readonly file: string;
  private readonly aside: Aside;
  private readonly most: number;
  /** A mail leaves the queue only for a process that is free, so that one which kills its process takes no other along. */
  private readonly queue: Job[] = [];
  private readonly idle: ParserProcess[] = [];
  private readonly busy = new Set<Promise<void>>();

  /** Starts no process before the first mail. @throws where their module is not there */
  constructor({
    processes = Math.min(2, availableParallelism()),
    limits = {},
    aside = null,
    file = builtFile,
  }: PoolOptions = {}) {
    if (!existsSync(file)) throw new Error(`there is no ${file}: run \`npm run build\` first`);
    this.limits = { ...defaultLimits, ...limits };
    this.file = file;
    this.aside = aside;
    this.most = processes;
  }

  /** @throws Unreadable where nothing sensible can be made of the mail within the limits */
  readonly read: ReadRaw = (raw, own) =>
    new Promise((resolve, reject) => {
      this.queue.push({ raw, own, again: false, resolve, reject });
      this.takeNext();
    });

  /** Finishes what was begun; idle processes keep nobody alive, so this matters only to who wants them gone. */
  async close(): Promise<void> {
    while (this.busy.size > 0) await Promise.all(this.busy);
    await Promise.all(this.idle.splice(0).map((parser) => parser.stop()));
  }

  private takeNext(): void {
    while (this.busy.size < this.most) {
      const job = this.queue.shift();
      if (!job) return;
      const work = this.work(job).finally(() => {
        this.busy.delete(work);
        this.takeNext();
      });
      this.busy.add(work);
    }
  }

  private async work(job: Job, parser = this.freeParser()): Promise<void> {
    try {
      job.resolve(await parser.read(job.raw, job.own));
    } catch (error) {
      const inDoubt = !parser.alive && !parser.ranOutOfTime && !job.again;
      if (inDoubt) return this.work({ ...job, again: true }, this.newParser());
      job.reject(error);
    }
    if (parser.alive) this.idle.push(parser);
  }

  private freeParser(): ParserProcess {
    for (let parser = this.idle.pop(); parser; parser = this.idle.pop()) if (parser.alive) return parser;
    return this.newParser();
  }

  private newParser(): ParserProcess {
    return new ParserProcess(this.file, this.limits, this.aside);
  }
}
