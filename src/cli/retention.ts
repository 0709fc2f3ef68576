import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { retained } from '../domain/retention.js';
import { type Gone, letGo, sumUp } from '../housekeeping/retention.js';
import { withRecord } from './desk.js';
import { counted, globals, print } from './io.js';

export function addRetention(program: Command): void {
  program
    .command('retention')
    .description('drops contents that the desk file keeps no longer; the running desk does so by itself once a day')
    .option('--dry-run', 'only tells what would go')
    .action(async (flags: { dryRun?: boolean }, command: Command) => {
      const options = globals(command);
      const dryRun = flags.dryRun ?? false;
      const { gone, forever } = await withRecord(options, async (db, { retention }) => {
        const batches: Gone[] = [];
        for await (const batch of letGo(db, retention, () => systemClock.now(), dryRun)) batches.push(batch);
        return { gone: sumUp(batches), forever: retained.filter((kind) => retention[kind] === null) };
      });
      const lines = gone.map((one) => line(one, dryRun));
      if (forever.length > 0) lines.push(`kept for ever: ${forever.join(', ')}`);
      print(options, { dryRun, gone, forever }, lines.join('\n'));
    });
}

function line({ kind, after, count, contents, size }: Gone, dryRun: boolean): string {
  const of = ['mails', 'attachments', 'texts'].includes(kind) ? 'ticket' : 'mail';
  const verb = dryRun ? 'would go' : 'went';
  const what = kind === 'texts' ? '' : `, ${counted(contents, 'content')} of ${(size / 1024 / 1024).toFixed(1)} MB`;
  return `${kind} older than ${after}: of ${counted(count, of)}${what} ${verb}`;
}
