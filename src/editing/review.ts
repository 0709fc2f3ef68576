/** What would come of a changed file: what is wrong with it, and a mail made with it. Nothing is stored here. */
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
import { isPartial, keyOf, type TemplateId } from './ids.js';
import type { Sources } from './shelf.js';

/** A file with another text than the one on disk. */
export interface Edit {
  id: TemplateId;
  source: string;
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
    checkTemplate(file.name, file.source, partialsOf(changed, id.locale)).map(({ message }) => ({
      line: 1,
      message: `in ${keyOf(file)}, which includes it: ${message}`,
    })),
  );
}

/** A mail made with the changed file, as it would be in use. */
export function mailWith(
  { files, layout }: Sources,
  edit: Edit,
  name: TemplateName,
  values: Variables,
  locale = edit.id.locale || 'en',
): RenderedMail {
  const isLayout = edit.id.locale === '';
  const changed = isLayout ? files : changedFiles(files, edit);
  const wanted = new Set([locale, locale.split(/[-_]/)[0] ?? locale, 'en'].map((one) => one.toLowerCase()));
  const needed = changed.filter(
    (file) => wanted.has(file.locale.toLowerCase()) && (isPartial(file) || file.name === name),
  );
  return makeTemplates(needed, isLayout ? edit.source : layout).render(name, [locale], values);
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

/** The partials that templates of a locale see: its own, its language's, the English ones. */
function partialsOf(files: TemplateFile[], locale: string): Record<string, string> {
  const chain = ['en', locale.split(/[-_]/)[0] ?? locale, locale].map((one) => one.toLowerCase());
  const found = chain.flatMap((wanted) =>
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
