/** In which locales the files of a mail are looked for, and in which order. */
import type { Partials } from './compile.js';
import type { TemplateFile } from './source.js';

export const isPartial = ({ name }: Pick<TemplateFile, 'name'>): boolean => name.startsWith('_');

/** Each locale and its language, lower case, without repetition; `en` last unless it is asked for before others. */
export function localeChain(locales: string[]): string[] {
  const all = locales
    .map((locale) => locale.toLowerCase())
    .flatMap((locale) => [locale, locale.split(/[-_]/)[0] ?? '']);
  return [...new Set([...all.filter((locale) => locale !== ''), 'en'])];
}

/** Of each name the one that templates of a locale see: its own, its language's, the English one; of two the later. */
export function partialsFor(locale: string, files: TemplateFile[]): Record<string, TemplateFile> {
  const of = (wanted: string) => files.filter((file) => isPartial(file) && file.locale.toLowerCase() === wanted);
  const found = localeChain([locale]).reverse().flatMap(of);
  return Object.fromEntries(found.map((file) => [file.name.slice(1), file]));
}

export function textsOf(partials: Record<string, TemplateFile>): Partials {
  return Object.fromEntries(Object.entries(partials).map(([name, { source }]) => [name, source]));
}
