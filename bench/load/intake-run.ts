/**
 * One run of the daemon over a full folder, in a process of its own: from its start until the ledger says of each mail
 * that it was handled and moved. Prints its figures as JSON.
 */
import { Daemon } from '../../src/daemon/daemon.js';
import { silentLog } from '../../src/log.js';
import { deskFile } from './desk.js';

const { mails, ...servers } = JSON.parse(process.argv[2] ?? '{}');
const began = performance.now();
const daemon = await Daemon.start(deskFile(servers), silentLog);
const tickets = async () => Number((await daemon.db('tickets').count({ n: '*' }).first())?.n);
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const left = await daemon.db('ledger').whereNotNull('moved_at').count({ n: '*' }).first();
  if (Number(left?.n) >= mails) break;
}
const ms = performance.now() - began;
// Of this process, its threads included; the parsers are others.
const { user, system } = process.cpuUsage();
const figures = { ms, cpu: (user + system) / 1000, tickets: await tickets() };
await daemon.stop();
process.stdout.write(`${JSON.stringify(figures)}\n`);
