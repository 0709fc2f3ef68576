import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import type { Templates } from '../compose/templates.js';
import { sampleValues } from '../compose/variables.js';
import { customerTemplates, staffTemplates, type TemplateName } from '../domain/decision.js';
import { Advice } from '../errors.js';
import { outboxOfTicket, rawOfSent } from '../record/outbox.js';
import { filesIn, loadTemplates, shippedTemplates } from '../template-files.js';
import { parseMail } from '../understand/parse.js';
import { deskFileOf, exampleDeskFile, withRecord } from './desk.js';
import { type GlobalOptions, globals, print } from './io.js';
import { addDiff, addSend } from './templates-own.js';

const names: readonly TemplateName[] = [...customerTemplates, ...staffTemplates];

export function addTemplates(program: Command): void {
  const templates = program.command('templates').description('the mails that the desk writes');
  templates
    .command('check')
    .description('finds unknown variables, helpers and partials, missing subjects and broken syntax, and renders all')
    .action(async (_flags: object, command: Command) => {
      const options = globals(command);
      const own = await ownFolder(options);
      const loaded = await loadTemplates(own);
      const locales = await localesOf(own);
      const failed = locales.flatMap((locale) => failuresIn(loaded, locale));
      const lines = [...loaded.problems.map((one) => `${one.path}:${one.line} ${one.message}`), ...failed];
      print(
        options,
        { problems: loaded.problems, failed },
        lines.length > 0 ? lines.join('\n') : `${names.length} templates are fine in ${locales.join(', ')}`,
      );
      if (lines.length > 0) process.exitCode = 1;
    });
  templates
    .command('preview <name>')
    .description('shows a template with sample values, or as it went out on a ticket')
    .option('--locale <locale>', 'locale to render in', 'en')
    .option('--html', 'the HTML part instead of the text')
    .option('--ticket <key>', 'the newest mail of that ticket made with the template')
    .action(async (name: string, flags: { locale: string; html?: boolean; ticket?: string }, command: Command) => {
      const options = globals(command);
      const known = names.find((one) => one === name);
      if (!known) throw new Advice(`there is no template "${name}"; they are ${names.join(', ')}`, 2);
      const mail = flags.ticket
        ? await sentOn(options, flags.ticket, known)
        : await sampled(options, flags.locale, known);
      print(options, mail, flags.html ? mail.html : `Subject: ${mail.subject}\n\n${mail.text}`);
    });
  addDiff(templates);
  addSend(templates);
}

async function ownFolder(options: GlobalOptions): Promise<string | null> {
  return options.config ? (await deskFileOf(options)).templates : exampleDeskFile().templates;
}

/** The locales that have any template, shipped or the desk's own. */
async function localesOf(own: string | null): Promise<string[]> {
  const files = [...(await filesIn(shippedTemplates)), ...(own === null ? [] : await filesIn(own))];
  return [...new Set(files.map((file) => file.locale))].sort();
}

/** What fails with all sample values or with the fewest, by template. */
function failuresIn(loaded: Templates, locale: string): string[] {
  const problems = names.flatMap((name) => {
    const rendered = (['full', 'sparse'] as const).map((extent) =>
      loaded.render(name, [locale], sampleValues(name, extent)),
    );
    return rendered.flatMap(({ problem }) => (problem === null ? [] : [`${locale}/${name}: ${problem}`]));
  });
  return [...new Set(problems)];
}

async function sampled(options: GlobalOptions, locale: string, name: TemplateName) {
  const loaded = await loadTemplates(await ownFolder(options));
  const { subject, text, html } = loaded.render(name, [locale], { ...sampleValues(name), now: systemClock.now() });
  return { subject, text, html };
}

function sentOn(options: GlobalOptions, ticket: string, name: TemplateName) {
  return withRecord(options, async (db) => {
    const sent = (await outboxOfTicket(db, ticket.toUpperCase())).filter((row) => row.template === name).at(-1);
    if (!sent) throw new Advice(`${ticket} has no mail made with "${name}"`, 1);
    const mail = await parseMail(await rawOfSent(db, sent));
    return { subject: mail.subject, text: mail.text, html: mail.html ?? '' };
  });
}
