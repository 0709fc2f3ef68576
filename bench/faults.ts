/**
 * The fault campaign: hundreds of runs of the real program against a real Dovecot, a real SMTP server and a real database,
 * in each of which something goes wrong (bench/faults/cases.ts), and after each of which everything must be accounted for
 * (bench/faults/account.ts).
 *
 *   npm run faults -- [--runs N] [--seed N] [--only CASE] [--database sqlite|postgres] [--processes 1|3]
 *
 * Ends with 1 where anything was lost, done twice or left undone.
 */
import { parseArgs } from 'node:util';
import { campaign } from './faults/campaign.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    database: { type: 'string' },
    processes: { type: 'string', default: '1' },
  },
});
const { database } = values;
if (database !== undefined && database !== 'sqlite' && database !== 'postgres') {
  throw new Error('--database is sqlite or postgres');
}
const sound = await campaign({
  runs: values.runs === undefined ? null : Number(values.runs),
  seed: Number(values.seed),
  only: values.only,
  databases: database === undefined ? ['sqlite', 'postgres'] : [database],
  processes: Number(values.processes),
  say: (line) => process.stdout.write(`${line}\n`),
  tell: (line) => process.stderr.write(`${line}\n`),
});
process.exitCode = sound ? 0 : 1;
