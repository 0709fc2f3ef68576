/** What would come of a changed file: what is wrong with it, and a mail made with it. Nothing is stored here. */
import { footerOf } from '../compose/compile.js';
import { localeChain, partialsFor, textsOf } from '../compose/locale-chain.js';
import { type Finding, placed, toldOnce } from '../compose/placed.js';
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
import { inEnglish } from '../domain/said.js';
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

/** All that is wrong with a changed file, and what a changed partial breaks in the templates that include it, by its lines. */
export function problemsOf({ files }: Sources, edit: Edit): Problem[] {
  const { id, source } = edit;
  if (id.locale === '') return checkLayout(source);
  if (!isPartial(id)) return checkTemplate(id.name, source, textsOf(partialsFor(id.locale, files)));
  const own = checkPartial(id.name.slice(1), source);
  return own.length > 0 ? own : brokenBy(files, edit);
}

/** What is wrong with a template whatever the partial says is not the partial's fault. */
function brokenBy(files: TemplateFile[], edit: Edit): Problem[] {
  const changed = changedFiles(files, edit);
  const place = `${keyOf(edit.id)}.hbs`;
  const findings = usersOf(changed, edit.id).flatMap((file): Finding[] => {
    const named = { ...file, path: keyOf(file) };
    const partials = partialsFor(file.locale, changed);
    const found = checkTemplate(file.name, file.source, textsOf(partials)).map((one) => placed(one, named, partials));
    const within = found.filter(({ path }) => path === place);
    const whole = found.filter(({ includedBy }) => !includedBy);
    if (whole.length === 0 || !isWell(file, files)) return within;
    const includedBy = [{ path: named.path, line: whole[0]?.line ?? 1 }];
    return [...within, ...whole.map(({ message }) => ({ path: place, line: 1, message, includedBy }))];
  });
  return toldOnce(findings).map(({ line, message }) => ({ line, message }));
}

function isWell({ name, source, locale }: TemplateFile, files: TemplateFile[]): boolean {
  return checkTemplate(name, source, textsOf(partialsFor(locale, files))).length === 0;
}

/** The files as they would be with the change. */
export function withEdit(sources: Sources, edit: Edit): Sources {
  return edit.id.locale === ''
    ? { ...sources, layout: { source: edit.source, path: 'layout.hbs' } }
    : { ...sources, files: changedFiles(sources.files, edit) };
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
  const wanted = new Set(localeChain([locale]));
  const needed = files.filter(
    (file) => wanted.has(file.locale.toLowerCase()) && (isPartial(file) || file.name === name),
  );
  return makeTemplates(needed, layout).render(name, [locale], values);
}

/** All text that a mail is made of: the template, the partials in it, what stands below and around it. */
export function sourcesOf({ files, layout }: Sources, name: TemplateName, locale: string): string {
  const own = files.filter((file) => file.name === name);
  const [source = ''] = localeChain([locale]).flatMap(
    (wanted) => own.findLast((file) => file.locale.toLowerCase() === wanted)?.source ?? [],
  );
  const partials = textsOf(partialsFor(locale, files));
  const included = [...source.matchAll(/\{\{~?>\s*([\w-]+)/g)].map(([, partial = '']) => partial);
  return [source, ...[...included, footerOf(name)].map((partial) => partials[partial] ?? ''), layout.source].join('\n');
}

/** The template to show a file with: itself, or one that a partial is part of. */
export function shownBy({ files }: Sources, id: TemplateId): TemplateName {
  if (isTemplateName(id.name)) return id.name;
  const users = id.locale === '' ? [] : usersOf(files, id).map((file) => file.name);
  return templateNames().find((name) => users.includes(name)) ?? 'received';
}

export function templateNames(): readonly TemplateName[] {
  return [...customerTemplates, ...staffTemplates];
}

function changedFiles(files: TemplateFile[], { id, source }: Edit): TemplateFile[] {
  return [...files.filter((file) => keyOf(file) !== keyOf(id)), { ...id, source, path: `${keyOf(id)}.hbs` }];
}

/** Templates that see a partial and include it; the last of each name in a locale is the one in use. */
function usersOf(files: TemplateFile[], id: TemplateId): TemplateFile[] {
  const partial = id.name.slice(1);
  const inclusion = new RegExp(`\\{\\{~?>\\s*${partial}\\s*~?\\}\\}`);
  const includes = ({ name, source }: TemplateFile) =>
    inclusion.test(source) || (isTemplateName(name) && footerOf(name) === partial);
  const inUse = new Map(files.filter((file) => !isPartial(file)).map((file) => [keyOf(file), file]));
  const seenFrom = new Map<string, boolean>();
  const sees = (locale: string) => {
    const known = seenFrom.get(locale) ?? partialsFor(locale, files)[partial]?.locale === id.locale;
    seenFrom.set(locale, known);
    return known;
  };
  return [...inUse.values()].filter((file) => includes(file) && sees(file.locale));
}
