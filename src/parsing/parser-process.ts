import { type ChildProcess, fork } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { bufferOf, streamOf } from '../content.js';
import { type Content, type ContentFile, type ContentPieces, sizeOf } from '../domain/content.js';
import type { Attachment } from '../domain/mail.js';
import { Unreadable } from '../errors.js';
import type { ReadMail } from '../understand/read.js';

/** By what the desk knows its own mail when it comes back. */
export interface OwnMail {
  address: string;
  /** The one id of the mail's that the desk sent, null where it sent none such. */
  messageId: string | null;
  /** See `Reader`. */
  staff?: readonly string[] | null;
}

export interface Limits {
  /** Wall time for a mail, in milliseconds, and on top of it for each megabyte. */
  milliseconds: number;
  millisecondsPerMegabyte: number;
  /** Memory for objects and strings; buffers lie outside of it and are bounded by the mail's own size. */
  megabytes: number;
}

/** Where a process puts large attachments, so that they need not be handed over; null: nowhere. */
export type Aside = (() => Promise<string>) | null;

/** Attachments of so many bytes are put aside. */
const largeFrom = 256 * 1024;

export interface ToWorker {
  raw: Buffer | Pick<ContentFile, 'path'>;
  own: OwnMail;
  /** A path that no file has; large attachments are put behind it, each under its number. */
  aside: { path: string; from: number } | null;
}

export type FromWorker =
  | { kind: 'ready' }
  /** `aside` names those attachments, by their place, that were put aside. */
  | { kind: 'read'; read: ReadMail; aside: number[] }
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
    private readonly aside: Aside,
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
  async read(raw: Content, own: OwnMail): Promise<ReadMail> {
    this.hold(true);
    try {
      // Loading the parser takes its time too, but not the mail's.
      await this.ready;
      // What is small has no large attachment.
      const path = this.aside && sizeOf(raw) >= largeFrom ? await this.aside() : null;
      const aside = path === null ? null : { path, from: largeFrom };
      if (!('read' in raw)) return await this.ask({ raw, own, aside }, sizeOf(raw));
      try {
        return await this.ask({ raw: await atHand(raw, path), own, aside }, sizeOf(raw));
      } finally {
        if (path !== null) await rm(path, { force: true });
      }
    } finally {
      this.hold(false);
    }
  }

  private async ask(what: ToWorker, size: number): Promise<ReadMail> {
    const answer = this.nextMessage();
    const callOff = this.killAfter(this.timeFor(size));
    this.child.send(what);
    return readIn(await answer.finally(callOff), what.aside?.path ?? null);
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

  private timeFor(size: number): number {
    return this.limits.milliseconds + (size / megabyte) * this.limits.millisecondsPerMegabyte;
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

/** As a file in that place, which is gone once it is read; in memory where there is no place. */
async function atHand(raw: ContentPieces, path: string | null): Promise<ToWorker['raw']> {
  if (path === null) return bufferOf(raw);
  await pipeline(streamOf(raw), createWriteStream(path, { mode: 0o600, flags: 'wx' }));
  return { path };
}

function readIn(message: FromWorker, aside: string | null): ReadMail {
  switch (message.kind) {
    case 'read':
      return withFiles(withBareHeaders(message.read), message.aside, aside);
    case 'refused':
      throw message.unreadable ? new Unreadable(message.message) : new Error(message.message);
    case 'ready':
    case 'broken':
      throw new Error('the parser answered out of turn');
  }
}

/** The path is ours and not the parser's, which has read strangers' mail. */
function withFiles(read: ReadMail, numbers: number[], aside: string | null): ReadMail {
  if (aside === null || numbers.length === 0) return read;
  const attachments = read.mail.attachments.map((file, at): Attachment => {
    const { size, hash } = file;
    return numbers.includes(at) ? { ...file, content: { path: asidePath(aside, at), size, hash } } : file;
  });
  return { ...read, mail: { ...read.mail, attachments } };
}

export function asidePath(aside: string, at: number): string {
  return `${aside}.${at}`;
}

/** Headers have no prototype, as strangers name them; between processes that is lost. */
function withBareHeaders(read: ReadMail): ReadMail {
  const headers: Record<string, string[]> = Object.assign(Object.create(null), read.mail.headers);
  return { ...read, mail: { ...read.mail, headers } };
}
