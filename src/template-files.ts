import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemplates, type TemplateFile, type Templates } from './compose/templates.js';
import type { Desk } from './domain/desk.js';
import { Advice } from './errors.js';
import { packageRoot } from './paths.js';

export const shippedTemplates = join(packageRoot, 'templates');

/**
 * The templates of a desk: its own folder over the shipped one, file by file.
 *
 * @param locales of the shipped ones; each costs some time to compile. All where none are given.
 * @throws Advice where the folder cannot be read
 */
export async function loadTemplates(own: string | null, locales?: readonly string[]): Promise<Templates> {
  const all = await filesIn(shippedTemplates);
  const shipped = locales ? all.filter((file) => locales.includes(file.locale)) : all;
  const ours = own === null ? [] : await filesIn(own);
  const layout = (await layoutIn(own)) ?? (await layoutIn(shippedTemplates)) ?? '';
  return makeTemplates([...shipped, ...ours], layout);
}

/** The locales that a desk writes in, with the languages of regional ones and what they fall back to. */
export function localesOf(desk: Pick<Desk, 'locale' | 'organisations'>): string[] {
  const named = [desk.locale, ...desk.organisations.flatMap((organisation) => organisation.locale ?? [])];
  return [...new Set(named.flatMap((locale) => [locale, locale.split(/[-_]/)[0] ?? locale]).concat('en'))];
}

/** All templates below a folder: `<locale>/<name>.hbs`. */
export async function filesIn(folder: string): Promise<TemplateFile[]> {
  const locales = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw unreadableFolder(folder, error);
  });
  const files = locales
    .filter((entry) => entry.isDirectory())
    .map(async ({ name: locale }) => {
      const names = (await readdir(join(folder, locale))).filter((name) => name.endsWith('.hbs')).sort();
      return Promise.all(
        names.map(async (name): Promise<TemplateFile> => {
          const path = join(folder, locale, name);
          return { name: name.slice(0, -'.hbs'.length), locale, path, source: await readFile(path, 'utf8') };
        }),
      );
    });
  return (await Promise.all(files)).flat();
}

export function unreadableFolder(folder: string, { code, message }: NodeJS.ErrnoException): Advice {
  if (code !== 'ENOENT') return new Advice(`templates: the folder ${folder} cannot be read (${message})`);
  return new Advice(
    `templates: there is no folder ${folder}; make it: mkdir -p ${folder}; or take "templates" out of the desk file`,
  );
}

export async function layoutIn(folder: string | null): Promise<string | null> {
  if (folder === null) return null;
  return readFile(join(folder, 'layout.hbs'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Advice(`templates: ${join(folder, 'layout.hbs')} cannot be read (${error.message})`);
  });
}
