/** What would come of a changed file: what is wrong with it, and a mail made with it. Nothing is stored here. */
import { footerOf } from '../compose/compile.js';
import { makeTemplates, type RenderedMail, type TemplateFile } from '../compose/templates.js';
import {
  checkLayout,
  checkPartial,
  checkTemplate,
  isTemplateName,
  type Problem,
  type Variables,
} from '../compose/variables.js';
import { customerTemplates, staffTemplates, type TemplateName } from '../domain/decision.js';
import { inEnglish, say } from '../domain/said.js';
import { isPartial, keyOf, type TemplateId } from './ids.js';
import type { Sources } from './shelf.js';

/** A file with another text than the one on disk. */
export interface Edit {
  id: TemplateId;
  source: string;
}

/** In the words of console and command line. */
export function toldInEnglish<P extends Problem>(problems: P[]): (Omit<P, 'message'> & { message: string })[] {
  return problems.map((problem) => ({ ...problem, message: inEnglish(problem.message) }));
}

/** All that is wrong with a changed file, and with the templates that a changed partial would break. */
export function problemsOf({ files }: Sources, edit: Edit): Problem[] {
  const { id, source } = edit;
  if (id.locale === '') return checkLayout(source);
  if (!isPartial(id)) return checkTemplate(id.name, source, partialsOf(files, id.locale));
  const own = checkPartial(id.name.slice(1), source);
  if (own.length > 0) return own;
  const changed = changedFiles(files, edit);
  return usersOf(changed, id).flatMap((file) =>
    checkTemplate(file.name, file.source, partialsOf(changed, id.locale)).map(({ line, message }) => ({
      line: 1,
      message: say('includedBy', { file: `${keyOf(file)}:${line}`, finding: message }),
    })),
  );
}

/** The files as they would be with the change. */
export function withEdit({ files, layout }: Sources, edit: Edit): Sources {
  return edit.id.locale === '' ? { files, layout: edit.source } : { files: changedFiles(files, edit), layout };
}

/** A mail made with the changed file, as it would be in use. */
export function mailWith(
  sources: Sources,
  edit: Edit,
  name: TemplateName,
  values: Variables,
  locale = edit.id.locale || 'en',
): RenderedMail {
  const { files, layout } = withEdit(sources, edit);
  const wanted = new Set(chainOf(locale));
  const needed = files.filter(
    (file) => wanted.has(file.locale.toLowerCase()) && (isPartial(file) || file.name === name),
  );
  return makeTemplates(needed, layout).render(name, [locale], values);
}

/** All text that a mail is made of: the template, the partials in it, what stands below and around it. */
export function sourcesOf({ files, layout }: Sources, name: TemplateName, locale: string): string {
  const own = files.filter((file) => file.name === name);
  const [source = ''] = chainOf(locale)
    .reverse()
    .flatMap((wanted) => own.findLast((file) => file.locale.toLowerCase() === wanted)?.source ?? []);
  const partials = partialsOf(files, locale);
  const included = [...source.matchAll(/\{\{~?>\s*([\w-]+)/g)].map(([, partial = '']) => partial);
  return [source, ...[...included, footerOf(name)].map((partial) => partials[partial] ?? ''), layout].join('\n');
}

/** The template to show a file with: itself, or one that a partial is part of. */
export function shownBy({ files }: Sources, id: TemplateId): TemplateName {
  if (isTemplateName(id.name)) return id.name;
  const user = id.locale === '' ? null : usersOf(files, id)[0]?.name;
  return user && isTemplateName(user) ? user : 'received';
}

export function templateNames(): readonly TemplateName[] {
  return [...customerTemplates, ...staffTemplates];
}

function changedFiles(files: TemplateFile[], { id, source }: Edit): TemplateFile[] {
  return [...files.filter((file) => keyOf(file) !== keyOf(id)), { ...id, source, path: `${keyOf(id)}.hbs` }];
}

/** Where a locale's files are looked for, the last place first. */
function chainOf(locale: string): string[] {
  return ['en', locale.split(/[-_]/)[0] ?? locale, locale].map((one) => one.toLowerCase());
}

/** The partials that templates of a locale see: its own, its language's, the English ones. */
function partialsOf(files: TemplateFile[], locale: string): Record<string, string> {
  const found = chainOf(locale).flatMap((wanted) =>
    files.filter((file) => isPartial(file) && file.locale.toLowerCase() === wanted),
  );
  return Object.fromEntries(found.map((file) => [file.name.slice(1), file.source]));
}

/** Templates of the same locale that include a partial; the last of each name is the one in use. */
function usersOf(files: TemplateFile[], id: TemplateId): TemplateFile[] {
  const inclusion = new RegExp(`\\{\\{~?>\\s*${id.name.slice(1)}\\s*~?\\}\\}`);
  const used = new Map(files.filter((file) => file.locale === id.locale).map((file) => [file.name, file]));
  const footed = (name: string) => (id.name === '_footer' || id.name === '_staff-footer') && isTemplateName(name);
  return [...used.values()].filter((file) => !isPartial(file) && (inclusion.test(file.source) || footed(file.name)));
}
