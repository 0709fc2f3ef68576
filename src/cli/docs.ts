import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { documentationPages } from '../documentation.js';
import { Advice } from '../errors.js';
import { allTickets } from '../record/tickets.js';
import { withRecord } from './desk.js';
import { globals, print } from './io.js';

export function addDocs(program: Command): void {
  const docs = program.command('docs').description('the documentation that tickets leave behind');
  docs
    .command('export')
    .description('writes it as Markdown, a page an app and organisation')
    .option('--to <dir>', 'folder to write into', 'documentation')
    .action(async (flags: { to: string }, command: Command) => {
      const options = globals(command);
      const pages = await withRecord(options, async (db, { desk }) => documentationPages(desk, await allTickets(db)));
      const folder = resolve(flags.to);
      try {
        await mkdir(folder, { recursive: true });
        for (const page of pages) await writeFile(join(folder, page.filename), page.markdown);
      } catch (error) {
        throw new Advice(
          `--to: ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}); name another`,
          2,
        );
      }
      const files = pages.map((page) => page.filename);
      print(
        options,
        { folder, files },
        files.length > 0 ? files.map((file) => join(flags.to, file)).join('\n') : 'no ticket is documented yet',
      );
    });
}
