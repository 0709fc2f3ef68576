import { type ChildProcess, fork } from 'node:child_process';
import { Unreadable } from '../errors.js';
import type { ReadMail } from '../understand/read.js';

/** By what the desk knows its own mail when it comes back. */
export interface OwnMail {
  address: string;
  /** The one id of the mail's that the desk sent, null where it sent none such. */
  messageId: string | null;
}

export interface Limits {
  /** Wall time for a mail, in milliseconds, and on top of it for each megabyte. */
  milliseconds: number;
  millisecondsPerMegabyte: number;
  /** Memory for objects and strings; buffers lie outside of it and are bounded by the mail's own size. */
  megabytes: number;
}

export interface ToWorker {
  raw: Buffer;
  own: OwnMail;
}

export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'read'; read: ReadMail }
  | { kind: 'refused'; message: string; unreadable: boolean }
  /** It is about to die of that. */
  | { kind: 'broken'; message: string };

const megabyte = 1024 * 1024;
/** V8's ways to end itself when the heap is full, and the kernel's when the machine's memory is. */
const outOfMemory: readonly NodeJS.Signals[] = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL'];

/** One process of the pool. It reads one mail at a time, and after one that it could not bear it is no longer alive. */
export class ParserProcess {
  private readonly child: ChildProcess;
  private readonly ready: Promise<unknown>;
  private death: Unreadable | null = null;
  private late = false;

  constructor(
    file: string,
    private readonly limits: Limits,
  ) {
    this.child = fork(file, {
      // What reads strangers' mail needs no passwords.
      env: {},
      execArgv: [`--max-old-space-size=${limits.megabytes}`],
      // Mails go over as bytes and not as JSON of them.
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.child.on('message', (message: FromWorker) => {
      if (message.kind === 'broken') this.death ??= new Unreadable(`It breaks the parser: ${message.message}.`);
    });
    this.child.on('error', (error) => {
      this.death ??= new Unreadable(`The parser fails: ${error.message}.`);
      this.child.kill('SIGKILL');
    });
    this.child.on('exit', (code, signal) => {
      this.death ??= new Unreadable(this.causeOf(code, signal));
    });
    this.ready = this.nextMessage();
    // Whoever gives it a mail learns of it; a process that dies before that is nobody's business.
    this.ready.catch(() => {});
    this.hold(false);
  }

  get alive(): boolean {
    return this.death === null;
  }

  /** Its time was up; any other death may have been caused from outside, or by what an earlier mail left behind. */
  get ranOutOfTime(): boolean {
    return this.late;
  }

  /** @throws Unreadable; afterwards the process may no longer be alive */
  async read(raw: Buffer, own: OwnMail): Promise<ReadMail> {
    this.hold(true);
    try {
      // Loading the parser takes its time too, but not the mail's.
      await this.ready;
      const answer = this.nextMessage();
      const callOff = this.killAfter(this.timeFor(raw));
      this.child.send({ raw, own } satisfies ToWorker);
      return readIn(await answer.finally(callOff));
    } finally {
      this.hold(false);
    }
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.alive) return resolve();
      this.child.once('exit', () => resolve());
      this.hold(true);
      this.child.kill('SIGKILL');
    });
  }

  /** Whether this process waits for that one before it ends. */
  private hold(held: boolean): void {
    if (held) this.child.ref();
    else this.child.unref();
    if (held) this.child.channel?.ref();
    else this.child.channel?.unref();
  }

  /** Rejects with the reason where the process ends before it says anything. */
  private nextMessage(): Promise<FromWorker> {
    const { child } = this;
    return new Promise((resolve, reject) => {
      const settle = () => {
        child.off('message', onMessage);
        child.off('exit', onEnd);
        child.off('error', onEnd);
      };
      const onMessage = (message: FromWorker) => {
        if (message.kind === 'broken') return;
        settle();
        resolve(message);
      };
      const onEnd = () => {
        settle();
        reject(this.death);
      };
      child.on('message', onMessage);
      child.on('exit', onEnd);
      child.on('error', onEnd);
    });
  }

  private timeFor(raw: Buffer): number {
    return this.limits.milliseconds + (raw.length / megabyte) * this.limits.millisecondsPerMegabyte;
  }

  /** @returns what calls it off */
  private killAfter(milliseconds: number): () => void {
    let last: NodeJS.Immediate | undefined;
    const timer = setTimeout(() => {
      // Where this process itself was busy, the answer may stand in line behind the timer.
      last = setImmediate(() => {
        this.late = true;
        this.death ??= new Unreadable(`Reading it took longer than ${Math.round(milliseconds / 100) / 10} s.`);
        this.child.kill('SIGKILL');
      });
    }, milliseconds);
    return () => {
      clearTimeout(timer);
      clearImmediate(last);
    };
  }

  /** What it said of itself is known already; a signal that nobody here sent leaves one likely reason. */
  private causeOf(code: number | null, signal: NodeJS.Signals | null): string {
    if (signal !== null && outOfMemory.includes(signal)) {
      return `Reading it needed more than ${this.limits.megabytes} MB of memory.`;
    }
    return `It breaks the parser, which ended with ${signal ?? code}.`;
  }
}

function readIn(message: FromWorker): ReadMail {
  switch (message.kind) {
    case 'read':
      return withBareHeaders(message.read);
    case 'refused':
      throw message.unreadable ? new Unreadable(message.message) : new Error(message.message);
    case 'ready':
    case 'broken':
      throw new Error('the parser answered out of turn');
  }
}

/** Headers have no prototype, as strangers name them; between processes that is lost. */
function withBareHeaders(read: ReadMail): ReadMail {
  const headers: Record<string, string[]> = Object.assign(Object.create(null), read.mail.headers);
  return { ...read, mail: { ...read.mail, headers } };
}
