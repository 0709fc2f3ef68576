/** Files in the desk's own folder of templates that are not where a mail looks for them. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface Misplaced {
  path: string;
  line: number;
  message: string;
}

/** @param reached the locales that somebody gets mails in */
export async function misplaced(folder: string, reached: readonly string[]): Promise<Misplaced[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  return entries.flatMap((entry) => {
    const { name } = entry;
    const isFolder = entry.isDirectory() || (entry.isSymbolicLink() && !name.endsWith('.hbs'));
    const message = isFolder ? wrongLocale(name, reached) : wrongLevel(name, reached[0] ?? 'en');
    return message === null ? [] : [{ path: join(folder, name), line: 1, message }];
  });
}

function wrongLevel(name: string, locale: string): string | null {
  if (!name.endsWith('.hbs') || name === 'layout.hbs') return null;
  return `is not used here: move it into the folder of its locale, ${locale}/${name}`;
}

/** Such as `nl_BE` where a customer has `nl`. */
function wrongLocale(name: string, reached: readonly string[]): string | null {
  if (reached.includes(name)) return null;
  const meant = reached.find((locale) => locale.toLowerCase() === name.toLowerCase());
  if (meant !== undefined)
    return `call the folder ${meant}, as the locale is written, so that all of the desk finds it`;
  return `nobody gets mails in "${name}": neither the desk nor an organisation has that locale (they have ${reached.join(', ')})`;
}
