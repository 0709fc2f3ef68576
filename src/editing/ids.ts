/** Which file of templates is meant, by name and locale. */
import { nearest } from '../compose/walk.js';
import { customerTemplates, staffTemplates } from '../domain/decision.js';
import { type Said, say } from '../domain/said.js';

/** A file of templates: `en` and `released`, `en` and `_footer`, or no locale and `layout`. */
export interface TemplateId {
  locale: string;
  name: string;
}

export const layoutId: TemplateId = { locale: '', name: 'layout' };
const names: readonly string[] = [...customerTemplates, ...staffTemplates];

/** Below the folder of templates, without its ending: `en/released`, `layout`. The record knows files by it. */
export function keyOf({ locale, name }: TemplateId): string {
  return locale === '' ? name : `${locale}/${name}`;
}

/** The other way round, for what `keyOf` made. */
export function idOf(key: string): TemplateId {
  const at = key.indexOf('/');
  return at < 0 ? { locale: '', name: key } : { locale: key.slice(0, at), name: key.slice(at + 1) };
}

export function isPartial({ name }: TemplateId): boolean {
  return name.startsWith('_');
}

/**
 * The file that somebody names: `released`, `released nl`, `nl/released`, `_footer`, `layout`. What it makes is safe as a
 * path: names are known ones, or letters and hyphens behind an underscore.
 *
 * @param locale where the name brings none
 */
export function findId(
  named: string,
  locale: string,
  locales: readonly string[],
): { id: TemplateId } | { problem: Said } {
  const [, folder, word = ''] = /^(?:([^/]*)\/)?([^/]*)$/.exec(named.trim().replace(/\.hbs$/i, '')) ?? [];
  const name = word.toLowerCase();
  if (name === 'layout') return { id: layoutId };
  if (!names.includes(name) && !/^_[a-z][a-z0-9-]{0,40}$/.test(name)) {
    const near = nearest(name, names);
    const told = { name: named.trim(), names: names.join(', ') };
    return { problem: near === null ? say('noTemplate', told) : say('noTemplateBut', { ...told, near }) };
  }
  const wanted = (folder ?? locale).toLowerCase().replace('_', '-');
  const known = locales.find((one) => one.toLowerCase().replace('_', '-') === wanted);
  if (!known) return { problem: say('noLocale', { locale: wanted, locales: locales.join(', ') }) };
  return { id: { locale: known, name } };
}
