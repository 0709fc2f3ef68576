/** What a desk has made of the shipped templates: how its own differ, and how they look in a mail program. */
import { type Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../clock.js';
import { makeTemplates } from '../compose/templates.js';
import type { TemplateName } from '../domain/decision.js';
import { holders } from '../domain/people.js';
import { idOf, keyOf, type TemplateId } from '../editing/ids.js';
import { lineDiff } from '../editing/line-diff.js';
import { type Filling, fillingOn } from '../editing/preview.js';
import { shownBy } from '../editing/review.js';
import { Shelf } from '../editing/shelf.js';
import { Advice } from '../errors.js';
import { recentTickets } from '../record/tickets.js';
import { deskFileOf, withRecord } from './desk.js';
import { type GlobalOptions, globals, oneLine, plain, print } from './io.js';
import { nameOf, previewed } from './templates-filled.js';
import { sendTestMail, withTokens } from './test-mail.js';

interface Difference {
  /** Below the folder of templates, e.g. `en/released.hbs`. */
  file: string;
  state: 'same' | 'changed' | 'own';
  /** Unified, from the shipped one to the desk's own; '' where nothing is shipped under that name. */
  diff: string;
  /** How the mails of the last tickets would differ, where that was asked for. */
  tickets?: { ticket: string; template: TemplateName; diff: string }[];
}

export function addDiff(templates: Command): void {
  templates
    .command('diff [name]')
    .description('shows how the desk’s own templates differ from the shipped ones')
    .option('--last <n>', 'and how the mails on the last so many tickets would differ', countOf)
    .action(async (named: string | undefined, flags: { last?: number }, command: Command) => {
      const options = globals(command);
      const shelf = await ownShelf(options);
      const keys = [...(await shelf.own()).keys()].filter((key) => !named || matches(key, named)).sort();
      const differences = await Promise.all(keys.map((key) => difference(shelf, idOf(key))));
      const shown = flags.last ? await onTickets(options, shelf, differences, flags.last) : differences;
      const none = named ? `the desk has no "${named}" of its own` : `there is no template in ${shelf.folder}`;
      print(options, shown, shown.map(described).join('\n') || none);
    });
}

function matches(key: string, named: string): boolean {
  const wanted = named.replace(/\.hbs$/, '');
  return key === wanted || key.endsWith(`/${wanted}`);
}

export async function ownShelf(options: GlobalOptions): Promise<Shelf> {
  const { templates: folder } = await deskFileOf(options);
  if (folder === null) throw new Advice('this desk has no templates of its own; name their folder under templates');
  return new Shelf(folder);
}

async function difference(shelf: Shelf, id: TemplateId): Promise<Difference> {
  const file = `${keyOf(id)}.hbs`;
  const [own, shipped] = [(await shelf.read(id))?.source ?? '', await shelf.shipped(id)];
  if (shipped === null) return { file, state: 'own', diff: '' };
  const diff = lineDiff(shipped, own);
  return { file, state: diff === '' ? 'same' : 'changed', diff };
}

/** Each changed file with the mails that it makes on the newest tickets, as shipped and as the desk has it. */
async function onTickets(
  options: GlobalOptions,
  shelf: Shelf,
  differences: Difference[],
  last: number,
): Promise<Difference[]> {
  const sources = await shelf.sources();
  const own = makeTemplates(sources.files, sources.layout);
  const shipped = await new Shelf(null).sources().then(({ files, layout }) => makeTemplates(files, layout));
  return withRecord(options, async (db, { desk }) => {
    const room = { desk, templates: own, clock: systemClock };
    const keys = (await recentTickets(db, last)).map((ticket) => ticket.key);
    const compared = async (one: Difference): Promise<Difference> => {
      if (one.state === 'same') return one;
      const id = idOf(one.file.replace(/\.hbs$/, ''));
      const name = shownBy(sources, id);
      const tickets: NonNullable<Difference['tickets']> = [];
      for (const ticket of keys) {
        const filling = await fillingOn(db, room, name, ticket);
        if (filling) tickets.push({ ticket, template: name, diff: mailDiff(name, id, filling, shipped, own) });
      }
      return { ...one, tickets };
    };
    const all: Difference[] = [];
    for (const one of differences) all.push(await compared(one));
    return all;
  });
}

type Made = ReturnType<typeof makeTemplates>;

function mailDiff(name: TemplateName, id: TemplateId, { values, locales }: Filling, before: Made, after: Made): string {
  const locale = id.locale === '' ? locales : [id.locale];
  const text = (made: Made) => {
    const mail = made.render(name, locale, values);
    // The layout is seen in the HTML part alone.
    return `Subject: ${mail.subject}\n\n${id.locale === '' ? mail.html : mail.text}`;
  };
  return lineDiff(text(before), text(after));
}

function described({ file, state, diff, tickets }: Difference): string {
  const mails = (tickets ?? []).map(
    ({ ticket, template, diff: mail }) =>
      `${file}${idOf(file.replace(/\.hbs$/, '')).name === template ? '' : `, in ${template},`} on ${ticket}: ${mail === '' ? 'the same mail' : `\n${plain(mail)}`}`,
  );
  return [sourceDiff({ file, state, diff }), ...mails].join('\n');
}

function sourceDiff({ file, state, diff }: Difference): string {
  switch (state) {
    case 'same':
      return `${file}: the same as the shipped one`;
    case 'own':
      return `${file}: nothing is shipped under that name`;
    case 'changed':
      return `--- shipped/${file}\n+++ own/${file}\n${plain(diff)}`;
  }
}

export function addSend(templates: Command): void {
  templates
    .command('send <name> [address]')
    .description('sends a template to somebody, by mail.out.smtp; without an address, to the admin')
    .option('--locale <locale>', 'locale to render in; else that of the mail')
    .option('--ticket <key>', 'with the facts of that ticket instead of sample values')
    .action(async (named: string, address: string | undefined, flags: object, command: Command) => {
      const options = globals(command);
      const name = nameOf(named);
      const file = await deskFileOf(options);
      const to = address ?? holders(file.desk, 'admin')[0]?.email;
      if (!to) throw new Advice('say to which address; the desk file names no staff', 2);
      const { problem, subject, text, html } = await previewed(options, name, flags);
      if (problem !== null) throw new Advice(`it cannot be sent: ${problem}; see: postdesk templates check`);
      const { response } = await withTokens(file, (tokens) => sendTestMail(file, to, { subject, text, html }, tokens));
      print(options, { to, response }, `sent to ${oneLine(to)}; the server says: ${oneLine(response)}`);
    });
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new InvalidArgumentError('say how many tickets, 1 to 100');
  return count;
}
