/** Latency of an idle desk: from a delivery into the mailbox to its acknowledgement taken by the SMTP server. */
import { writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';
import { freePort, startDovecot } from '../../test/support/dovecot.js';
import { startSmtpSink } from '../../test/support/smtp-sink.js';
import { MemoryWatch, started } from './children.js';
import { plainMail } from './corpus.js';
import { deskFileText } from './desk.js';
import { type Line, percentile } from './figures.js';

const warm = 10;

export async function latencyLines(database: string, what: string, folder: string, mails: number): Promise<Line[]> {
  const dovecot = await startDovecot();
  const server = await watchedServer(dovecot.imapPort);
  const taken = new Moments();
  const sink = await startSmtpSink({
    afterData: (mail) => {
      taken.at(mail.to);
      return 'take';
    },
  });
  const file = join(folder, `latency-${what}.yaml`);
  const servers = { imapPort: server.port, smtpPort: sink.port, httpPort: await freePort(), perMinute: 100_000 };
  await writeFile(file, deskFileText({ ...servers, database }));
  await dovecot.deliver('support', plainMail('first@contoso.example', 0));
  const desk = started('../../src/main', ['run', '--config', file]);
  // Read, or the desk would wait for room for its log.
  for (const output of [desk.stdout!, desk.stderr!]) output.resume();
  const memory = new MemoryWatch(desk.pid!);
  try {
    await taken.of('first@contoso.example');
    const [delivered, noticed]: [number[], number[]] = [[], []];
    for (let n = 0; n < mails + warm; n += 1) {
      const to = `person${n}@contoso.example`;
      const notice = server.next();
      await dovecot.deliver('support', plainMail(to, n));
      const [began, noted, done] = [performance.now(), await notice, await taken.of(to)];
      if (n < warm) continue;
      delivered.push(done - began);
      noticed.push(done - noted);
    }
    const figure = (times: number[]) =>
      `p50 ${percentile(times, 50).toFixed(0)} ms, p99 ${percentile(times, 99).toFixed(0)} ms`;
    return [
      { what: `latency from delivery, ${what}`, raw: '', ours: figure(delivered), ratio: '', goal: '' },
      {
        what: `latency from the server's notice, ${what}`,
        raw: '',
        ours: figure(noticed),
        ratio: '',
        goal: 'p50 50 ms',
      },
      { what: `memory of that, ${what}`, raw: '', ours: `${memory.peak().rss} MB`, ratio: '', goal: '250 MB' },
    ];
  } finally {
    memory.stop();
    desk.kill('SIGTERM');
    await new Promise((resolve) => desk.once('exit', resolve));
    server.close();
    await sink.close();
    await dovecot.remove();
  }
}

/** When something came to be, by name; may be asked for before and after. */
class Moments {
  private readonly known = new Map<string, number>();
  private readonly waiting = new Map<string, (moment: number) => void>();

  at(name: string): void {
    const now = performance.now();
    if (!this.known.has(name)) this.known.set(name, now);
    this.waiting.get(name)?.(now);
  }

  of(name: string): Promise<number> {
    const known = this.known.get(name);
    if (known !== undefined) return Promise.resolve(known);
    return new Promise((resolve) => this.waiting.set(name, resolve));
  }
}

/** Stands between desk and server and sees when the server says that there is new mail. */
async function watchedServer(port: number): Promise<{ port: number; next(): Promise<number>; close(): void }> {
  let tell = (_moment: number) => {};
  const server = createServer((desk) => {
    const upstream = connect(port, '127.0.0.1');
    upstream.on('data', (chunk) => {
      if (/^\* \d+ EXISTS/m.test(chunk.toString('latin1'))) tell(performance.now());
    });
    desk.pipe(upstream).pipe(desk);
    for (const socket of [desk, upstream]) socket.setNoDelay(true).on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    next: () =>
      new Promise((resolve) => {
        tell = resolve;
      }),
    close: () => server.close(),
  };
}
