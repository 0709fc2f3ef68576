/** What the desk's own templates were: every text that was taken up or stored, and the way back to one. */
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { systemClock } from '../clock.js';
import { inEnglish } from '../domain/said.js';
import { findId, idOf, keyOf, type TemplateId } from '../editing/ids.js';
import { lineDiff } from '../editing/line-diff.js';
import { problemsOf } from '../editing/review.js';
import { Shelf } from '../editing/shelf.js';
import { storeText } from '../editing/store.js';
import { Advice } from '../errors.js';
import { deciding } from '../record/database.js';
import { newestVersions, type TemplateVersion, versionOf, versionsOf } from '../record/template-versions.js';
import { filesIn, localesOf, shippedTemplates } from '../template-files.js';
import { deskFileOf, withRecord } from './desk.js';
import { type GlobalOptions, globals, oneLine, plain, print, table } from './io.js';
import { momentsIn } from './moments.js';
import { ownShelf } from './templates-own.js';

interface Flags {
  locale?: string;
}

const localeOption = ['--locale <locale>', 'whose template; else the desk’s locale'] as const;

export function addLog(templates: Command): void {
  templates
    .command('log [name]')
    .description('the versions of a template, newest first; without a name, the newest of each')
    .option(...localeOption)
    .option('--diff', 'with what each changed')
    .action(async (named: string | undefined, flags: Flags & { diff?: boolean }, command: Command) => {
      const options = globals(command);
      if (named === undefined) return newest(options);
      const id = await idFor(options, named, flags);
      const [versions, desk] = await withRecord(
        options,
        async (db, file) => [await versionsOf(db, keyOf(id)), file.desk] as const,
      );
      const shown = flags.diff ? await withDiffs(id, versions) : versions.map(({ source: _source, ...one }) => one);
      const none = `${keyOf(id)} was never changed: the shipped one is used`;
      print(options, shown, shown.length > 0 ? shown.map((one) => told(one, momentsIn(desk))).join('\n') : none);
    });
}

function newest(options: GlobalOptions): Promise<void> {
  return withRecord(options, async (db, { desk }) => {
    const moment = momentsIn(desk);
    const versions = await newestVersions(db);
    const rows = versions.map((one) => [
      one.file,
      `version ${one.version}`,
      moment(one.at),
      byWhom(one),
      one.removed ? 'removed' : '',
    ]);
    print(options, versions, rows.length > 0 ? table(rows) : 'no template was ever changed');
  });
}

async function withDiffs(id: TemplateId, versions: TemplateVersion[]) {
  const shipped = (await new Shelf(null).read(id))?.source ?? '';
  return versions.map((one, at) => {
    const before = versions[at + 1]?.source ?? shipped;
    const { source, ...known } = one;
    return { ...known, diff: lineDiff(before, source ?? shipped) };
  });
}

function told(one: Omit<TemplateVersion, 'source'> & { diff?: string }, moment: ReturnType<typeof momentsIn>): string {
  const line = `version ${one.version}  ${moment(one.at)}  ${one.how}  ${byWhom(one)}`;
  return one.diff ? `${line}\n${plain(one.diff)}` : line;
}

function byWhom({ by }: Pick<TemplateVersion, 'by'>): string {
  return oneLine(by ?? 'edited on disk');
}

export function addShow(templates: Command): void {
  templates
    .command('show <name> [version]')
    .description('the text of a template: the one on disk, or that version')
    .option(...localeOption)
    .action(async (named: string, version: string | undefined, flags: Flags, command: Command) => {
      const options = globals(command);
      const id = await idFor(options, named, flags);
      const source = version === undefined ? await onDisk(options, id) : await textOf(options, id, version);
      if (source === null) throw new Advice(`${keyOf(id)} has no text there: the shipped one was used`, 1);
      print(options, { file: keyOf(id), version: version ?? null, source }, plain(source).trimEnd());
    });
}

async function onDisk(options: GlobalOptions, id: TemplateId): Promise<string | null> {
  return (await new Shelf((await deskFileOf(options)).templates).read(id))?.source ?? null;
}

/** The text of a version; null where it says that the shipped one is used. `shipped` is always there. */
async function textOf(options: GlobalOptions, id: TemplateId, version: string): Promise<string | null> {
  if (version === 'shipped') return new Shelf(null).shipped(id);
  const number = numberOf(version);
  return withRecord(options, async (db) => {
    const found = await versionOf(db, keyOf(id), number);
    if (found) return found.source;
    const others = (await newestVersions(db)).map(({ file }) => idOf(file));
    const locales: string[] = [];
    for (const other of others.filter(({ name, locale }) => name === id.name && locale !== id.locale))
      if (await versionOf(db, keyOf(other), number)) locales.push(other.locale);
    const [first] = locales;
    const cure = first
      ? `${locales.map((locale) => `${locale}/${id.name}`).join(', ')} has: add --locale ${first}`
      : `see: postdesk templates log ${id.name}`;
    throw new Advice(`${keyOf(id)} has no version ${version}; ${cure}`, 1);
  });
}

export function addRollback(templates: Command): void {
  templates
    .command('rollback <name> <version>')
    .description('puts an older text back into the desk’s own folder; `shipped` takes the own file away')
    .option(...localeOption)
    .action(async (named: string, version: string, flags: Flags, command: Command) => {
      const options = globals(command);
      const shelf = await ownShelf(options);
      const id = await idFor(options, named, flags);
      const source = version === 'shipped' ? null : await textOf(options, id, version);
      await refuseBroken(shelf, id, source, version);
      const by = userInfo().username;
      const stored = await withRecord(options, (db) =>
        deciding(db, (trx) => storeText(trx, shelf, { id, source, by, how: 'rollback', now: systemClock.now() })),
      );
      const what = source === null ? 'the shipped one is used again' : `it is as in version ${version} again`;
      const said = `${keyOf(id)}: ${what}${stored ? `, kept as version ${stored.version}` : ''}`;
      print(options, { file: keyOf(id), version: stored?.version ?? null }, said);
    });
}

/** What was right once need not be now: a variable may be gone. */
async function refuseBroken(shelf: Shelf, id: TemplateId, source: string | null, version: string): Promise<void> {
  const [first, ...more] = source === null ? [] : problemsOf(await shelf.sources(), { id, source });
  if (!first) return;
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  throw new Advice(
    `version ${version} would not be taken up: line ${first.line}: ${inEnglish(first.message)}${others}`,
    1,
  );
}

async function idFor(options: GlobalOptions, named: string, { locale }: Flags): Promise<TemplateId> {
  const { desk } = await deskFileOf(options);
  const shipped = new Set((await filesIn(shippedTemplates)).map((file) => file.locale));
  const found = findId(named, locale ?? desk.locale, [...new Set([...localesOf(desk), ...shipped])]);
  if ('problem' in found) throw new Advice(inEnglish(found.problem), 2);
  return found.id;
}

function numberOf(version: string): number {
  const number = Number(version.replace(/^v/i, ''));
  if (!Number.isInteger(number) || number < 1)
    throw new Advice(`"${version}" is no version; they are numbers, or shipped`, 2);
  return number;
}
