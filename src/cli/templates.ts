/** Commands about the mails that the desk writes; what changes them stands in templates-versions.ts. */
import type { Command } from 'commander';
import { describeVariables } from '../compose/describe.js';
import { makeTemplates } from '../compose/templates.js';
import { sampleValues } from '../compose/variables.js';
import { inEnglish } from '../domain/said.js';
import { templateNames, toldInEnglish } from '../editing/review.js';
import { Shelf } from '../editing/shelf.js';
import { localesOf } from '../template-files.js';
import { deskFileOrExample } from './desk.js';
import { counted, globals, oneLine, plain, print, table } from './io.js';
import { nameOf, type PreviewFlags, previewed } from './templates-filled.js';
import { misplaced } from './templates-misplaced.js';
import { addDiff, addSend } from './templates-own.js';
import { addLog, addRollback, addShow } from './templates-versions.js';

export function addTemplates(program: Command): void {
  const templates = program.command('templates').description('the mails that the desk writes');
  addVars(templates);
  addCheck(templates);
  addPreview(templates);
  addDiff(templates);
  addSend(templates);
  addLog(templates);
  addShow(templates);
  addRollback(templates);
}

function addVars(templates: Command): void {
  templates
    .command('vars [name]')
    .description('lists the variables of a template: type, meaning, example; without a name, the templates')
    .action((named: string | undefined, _flags: object, command: Command) => {
      const options = globals(command);
      if (named === undefined) return print(options, templateNames(), templateNames().join('\n'));
      const found = describeVariables(nameOf(named));
      const rows = found.map(({ name, type, optional, doc, example }) => [
        name,
        type,
        optional ? 'optional' : 'always',
        example === null ? doc : `${doc} E.g. ${shortened(example)}`,
      ]);
      print(options, found, table([['variable', 'type', 'there', 'what it is'], ...rows]));
    });
}

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

interface Finding {
  path: string;
  line: number;
  message: string;
  /** Of one in a partial: the templates that show it. */
  includedBy?: { path: string; line: number }[];
}

function addCheck(templates: Command): void {
  templates
    .command('check')
    .description('finds all that is wrong with the templates, with file and line, and renders each in every locale')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      const { desk, templates: own } = await deskFileOrExample(options);
      const findings = await findingsIn(own, localesOf(desk));
      const ours = (await new Shelf(own).own()).size;
      const locales = [...new Set((await new Shelf(own).sources()).files.map((file) => file.locale))].sort();
      print(
        options,
        { problems: findings },
        findings.map(({ path, line, message }) => `${path}:${line} ${message}`).join('\n') ||
          `${templateNames().length} templates are fine in ${locales.join(', ')}; ${own === null ? 'none is your own' : `read from ${own}: ${ours === 0 ? 'none' : counted(ours, 'file')} of your own`}`,
      );
      if (findings.length > 0) process.exitCode = 1;
    });
}

async function findingsIn(own: string | null, reached: string[]): Promise<Finding[]> {
  const shelf = new Shelf(own);
  const { files, layout } = await shelf.sources();
  const made = makeTemplates(files, layout);
  const problems = toldInEnglish(made.problems);
  return [
    ...problems,
    ...(own === null ? [] : await misplaced(own, reached)),
    ...failing(files, made.render, problems),
  ];
}

/** What fails with all sample values or with the fewest, once for each file. */
function failing(
  files: { name: string; locale: string; path: string }[],
  render: ReturnType<typeof makeTemplates>['render'],
  known: Finding[],
): Finding[] {
  const found = new Map<string, Finding>();
  const told = new Set(known.flatMap(({ path, includedBy = [] }) => [path, ...includedBy.map((one) => one.path)]));
  for (const locale of new Set(files.map((file) => file.locale))) {
    for (const name of templateNames()) {
      for (const extent of ['full', 'sparse'] as const) {
        const { problem: said } = render(name, [locale], sampleValues(name, extent));
        if (said === null) continue;
        const problem = inEnglish(said);
        const path = files.findLast((file) => problem.startsWith(`${file.path}: `))?.path ?? `${locale}/${name}`;
        const message = problem.replace(`${path}: `, '');
        if (!told.has(path)) found.set(`${path} ${message}`, { path, line: 1, message });
      }
    }
  }
  return [...found.values()];
}

function addPreview(templates: Command): void {
  templates
    .command('preview <name>')
    .description('shows a template, as it stands on disk, with sample values or on a ticket')
    .option('--locale <locale>', 'locale to render in; else that of the mail')
    .option('--html', 'the HTML part instead of the text')
    .option('--ticket <key>', 'with the facts of that ticket')
    .action(async (named: string, flags: PreviewFlags, command: Command) => {
      const options = globals(command);
      const mail = await previewed(options, nameOf(named), flags);
      print(options, mail, flags.html ? mail.html : `Subject: ${mail.subject}\n\n${mail.text}${noteOn(mail)}`);
      if (mail.problem === null) return;
      process.stderr.write(`not made as it stands: ${plain(mail.problem)}; this is what is sent instead\n`);
      process.exitCode = 1;
    });
}

function noteOn({ on, sampled }: { on: string | null; sampled: string[] }): string {
  return on && sampled.length > 0
    ? `\n(${on} has no value of its own for ${sampled.join(', ')}: shown as in the samples)`
    : '';
}
