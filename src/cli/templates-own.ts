/** What a desk has made of the shipped templates: how its own differ, and how they look in a mail program. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../clock.js';
import { sampleValues } from '../compose/variables.js';
import { customerTemplates, staffTemplates, type TemplateName } from '../domain/decision.js';
import { Advice } from '../errors.js';
import { loadTemplates, shippedTemplates } from '../template-files.js';
import { deskFileOf } from './desk.js';
import { globals, oneLine, plain, print } from './io.js';
import { lineDiff } from './line-diff.js';
import { sendTestMail, withTokens } from './test-mail.js';

const names: readonly TemplateName[] = [...customerTemplates, ...staffTemplates];

interface Difference {
  /** Below the folder of templates, e.g. `en/released.hbs`. */
  file: string;
  state: 'same' | 'changed' | 'own';
  /** Unified, from the shipped one to the desk's own; '' where nothing is shipped under that name. */
  diff: string;
}

export function addDiff(templates: Command): void {
  templates
    .command('diff')
    .description('shows how the desk’s own templates differ from the shipped ones')
    .option('--last <n>', 'only the files that were edited last', countOf)
    .action(async (flags: { last?: number }, command: Command) => {
      const options = globals(command);
      const { templates: folder } = await deskFileOf(options);
      if (folder === null) throw new Advice('this desk has no templates of its own; name their folder under templates');
      const files = (await filesByAge(folder)).slice(0, flags.last);
      const differences = await Promise.all(files.sort().map((file) => difference(folder, file)));
      print(options, differences, differences.map(shown).join('\n') || `there is no template in ${folder}`);
    });
}

export function addSend(templates: Command): void {
  templates
    .command('send <name> <address>')
    .description('sends a template with sample values to somebody, by mail.out.smtp')
    .option('--locale <locale>', 'locale to render in', 'en')
    .action(async (name: string, address: string, flags: { locale: string }, command: Command) => {
      const options = globals(command);
      const known = names.find((one) => one === name);
      if (!known) throw new Advice(`there is no template "${name}"; they are ${names.join(', ')}`, 2);
      const file = await deskFileOf(options);
      const loaded = await loadTemplates(file.templates);
      const values = { ...sampleValues(known), now: systemClock.now() };
      const { problem, ...mail } = loaded.render(known, [flags.locale], values);
      if (problem !== null) throw new Advice(`it cannot be sent: ${problem}; see: postdesk templates check`);
      const { response } = await withTokens(file, (tokens) => sendTestMail(file, address, mail, tokens));
      print(options, { to: address, response }, `sent to ${oneLine(address)}; the server says: ${oneLine(response)}`);
    });
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('say how many files');
  return count;
}

/** All templates below a folder, the newest edit first. */
async function filesByAge(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true }).catch(unreadable(folder))).filter((name) =>
    name.endsWith('.hbs'),
  );
  const ages = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  return ages.sort((a, b) => b.at - a.at || a.name.localeCompare(b.name)).map(({ name }) => name);
}

function unreadable(folder: string): (error: Error) => never {
  return (error) => {
    throw new Advice(`templates: the folder ${folder} cannot be read (${error.message})`);
  };
}

async function difference(folder: string, file: string): Promise<Difference> {
  const own = await readFile(join(folder, file), 'utf8');
  const shipped = await readFile(join(shippedTemplates, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (shipped === null) return { file, state: 'own', diff: '' };
  const diff = lineDiff(shipped, own);
  return { file, state: diff === '' ? 'same' : 'changed', diff };
}

function shown({ file, state, diff }: Difference): string {
  switch (state) {
    case 'same':
      return `${file}: the same as the shipped one`;
    case 'own':
      return `${file}: nothing is shipped under that name`;
    case 'changed':
      return `--- shipped/${file}\n+++ own/${file}\n${plain(diff)}`;
  }
}
