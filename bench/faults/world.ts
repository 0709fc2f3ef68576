/** What all runs of a campaign share: mail servers, the proxies before them, and processes that are warm. */
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, MailServer } from './mailserver.js';
import { DeskProcess } from './processes.js';
import { Sink } from './sink.js';
import { TcpProxy } from './tcp-proxy.js';
import { tidied } from './tidy.js';

export class World {
  /** Processes that load their modules while others still run. */
  private readonly warm: DeskProcess[] = [];
  private readonly all = new Set<DeskProcess>();
  private logBegin = 0;

  private constructor(
    readonly server: MailServer,
    readonly sink: Sink,
    readonly imap: TcpProxy,
    readonly smtp: TcpProxy,
    readonly httpPort: number,
    private readonly dir: string,
  ) {}

  static async open(): Promise<World> {
    const server = await MailServer.open();
    const sink = await Sink.open();
    const imap = await TcpProxy.open(server.imapPort);
    const smtp = await TcpProxy.open(sink.port);
    const dir = await mkdtemp(join(tmpdir(), 'postdesk-faults-words-'));
    return new World(server, sink, imap, smtp, await freePort(), dir);
  }

  /** How often the processes of this run have said so. */
  async said(words: string): Promise<number> {
    const all = await readFile(this.log).catch(() => Buffer.alloc(0));
    return all.subarray(this.logBegin).toString().split(words).length - 1;
  }

  /** Keeps what the processes of this run have said; where. */
  async keepLog(name: string): Promise<string> {
    const words = (await readFile(this.log)).subarray(this.logBegin);
    const file = join(tmpdir(), `postdesk-faults-${name.replace(/\W+/g, '-')}.log`);
    await writeFile(file, words);
    return file;
  }

  private get log(): string {
    return join(this.dir, 'log');
  }

  takeProcess(): DeskProcess {
    return this.warm.shift() ?? this.newProcess();
  }

  /** Has so many processes ready. */
  warmUp(count: number): void {
    while (this.warm.length < count) this.warm.push(this.newProcess());
  }

  /** Forgets the last run. */
  reset(): void {
    for (const proxy of [this.imap, this.smtp]) proxy.reset();
    this.sink.reset();
    this.logBegin = existsSync(this.log) ? statSync(this.log).size : 0;
  }

  /** Ends every process that was begun, and all servers. */
  readonly close = tidied(async () => {
    for (const process of this.all) process.dismiss();
    await Promise.all([this.imap.close(), this.smtp.close(), this.sink.close(), this.server.close()]);
    await rm(this.dir, { recursive: true, force: true });
  });

  private newProcess(): DeskProcess {
    const process = new DeskProcess(this.log);
    this.all.add(process);
    void process.gone().then(() => this.all.delete(process));
    return process;
  }
}
