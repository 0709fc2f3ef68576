import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemplates, type TemplateFile, type Templates } from './compose/templates.js';
import type { Desk } from './domain/desk.js';
import { say } from './domain/said.js';
import { Advice } from './errors.js';
import { packageRoot } from './paths.js';

export const shippedTemplates = join(packageRoot, 'templates');

/**
 * The templates of a desk: its own folder over the shipped one, file by file.
 *
 * @param locales of the shipped ones; all where none are given
 * @throws Advice where the folder cannot be read
 */
export async function loadTemplates(own: string | null, locales?: readonly string[]): Promise<Templates> {
  const all = await trustedFiles();
  const shipped = locales ? all.filter((file) => locales.includes(file.locale)) : all;
  const ours = own === null ? [] : await filesIn(own);
  const layout = (await layoutIn(own)) ?? (await layoutIn(shippedTemplates)) ?? '';
  return makeTemplates([...shipped, ...ours], layout);
}

let read: Promise<TemplateFile[]> | null = null;

/** The files that the program brings along, read once: they change with the program alone. */
export function shippedFiles(): Promise<TemplateFile[]> {
  read ??= filesIn(shippedTemplates).catch((error: unknown) => {
    read = null;
    throw error;
  });
  return read;
}

/** The same as a desk uses them: taken for right. */
export async function trustedFiles(): Promise<TemplateFile[]> {
  return (await shippedFiles()).map((file) => ({ ...file, shipped: true }));
}

/** The locales that a desk writes in, with the languages of regional ones and what they fall back to. */
export function localesOf(desk: Pick<Desk, 'locale' | 'organisations'>): string[] {
  const named = [desk.locale, ...desk.organisations.flatMap((organisation) => organisation.locale ?? [])];
  return [...new Set(named.flatMap((locale) => [locale, locale.split(/[-_]/)[0] ?? locale]).concat('en'))];
}

/**
 * All templates below a folder: `<locale>/<name>.hbs`. Names that begin with a dot are an editor's or the system's own, and
 * what is no file is no template.
 */
export async function filesIn(folder: string): Promise<TemplateFile[]> {
  const locales = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw unreadableFolder(folder, error);
  });
  const files = locales
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(async ({ name: locale }) => {
      const names = (await readdir(join(folder, locale))).filter(isTemplateFile).sort();
      return Promise.all(names.map((name) => fileAt(folder, locale, name)));
    });
  return (await Promise.all(files)).flat(2);
}

export function isTemplateFile(name: string): boolean {
  return name.endsWith('.hbs') && !name.startsWith('.');
}

/** One, or none where it is gone meanwhile, points nowhere, or is a folder. */
async function fileAt(folder: string, locale: string, name: string): Promise<TemplateFile[]> {
  const path = join(folder, locale, name);
  const file = { name: name.slice(0, -'.hbs'.length), locale, path };
  try {
    return [{ ...file, source: await readFile(path, 'utf8') }];
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ELOOP') return [];
    return [{ ...file, source: '', fault: say('cannotBeRead', { reason: message }) }];
  }
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
