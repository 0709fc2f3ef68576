import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bounds } from './compose/bounds.js';
import { type LayoutFile, makeTemplates, type TemplateFile, type Templates } from './compose/templates.js';
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
  const layout = (await layoutIn(own)) ?? (await shippedLayout());
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
 *
 * @throws Advice where the folder, or one of a locale in it, cannot be read
 */
export async function filesIn(folder: string): Promise<TemplateFile[]> {
  const names = (await namesIn(folder)).filter(({ locale }) => locale !== '');
  return (await Promise.all(names.map(({ locale, name }) => fileAt(folder, locale, name)))).flat();
}

/** What `filesIn` reads, and the layout, which has no locale: names of what may be files, in order. */
export async function namesIn(folder: string): Promise<{ locale: string; name: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw unreadableFolder(folder, error);
  });
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  const locales = visible.filter((entry) => entry.isDirectory() || entry.isSymbolicLink());
  const found = await Promise.all(locales.map(({ name }) => templatesOf(folder, name)));
  const layout = visible.some(({ name }) => name === 'layout.hbs') ? [{ locale: '', name: 'layout.hbs' }] : [];
  return [...layout, ...found.flat()].sort((a, b) => (`${a.locale}/${a.name}` < `${b.locale}/${b.name}` ? -1 : 1));
}

async function templatesOf(folder: string, locale: string): Promise<{ locale: string; name: string }[]> {
  const names = await readdir(join(folder, locale)).catch((error: NodeJS.ErrnoException) => {
    if (error.code && isNoFile.test(error.code)) return [];
    throw unreadableFolder(join(folder, locale), error);
  });
  return names.filter((name) => name.endsWith('.hbs') && !name.startsWith('.')).map((name) => ({ locale, name }));
}

/** One, or none where it is gone meanwhile, points nowhere, or is no file. */
async function fileAt(folder: string, locale: string, name: string): Promise<TemplateFile[]> {
  const path = join(folder, locale, name);
  const read = await textIn(path);
  return read ? [{ name: name.slice(0, -'.hbs'.length), locale, path, ...read }] : [];
}

/** Bytes; far more than a template may be long (`bounds.source`). */
const largest = 1_000_000;

/**
 * The text of a file, or why it has none that could be used; null where there is no file. A pipe or a device is none: reading
 * it would not come to an end, and hold up all mail.
 */
export async function textIn(path: string): Promise<Pick<TemplateFile, 'source' | 'fault'> | null> {
  try {
    // A pipe that nobody writes to would not even be opened otherwise.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const facts = await file.stat();
      if (!facts.isFile()) return null;
      if (facts.size > largest) return { source: '', fault: say('fileTooLong', { most: bounds.source }) };
      const bytes = await file.readFile();
      return isUtf8(bytes) ? { source: bytes.toString('utf8') } : { source: '', fault: say('notUtf8') };
    } finally {
      await file.close();
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code && isNoFile.test(code)) return null;
    return { source: '', fault: say('cannotBeRead', { reason: message }) };
  }
}

/** Gone, a folder or a socket, or a link to nothing or to itself. */
const isNoFile = /^(?:ENOENT|ENOTDIR|EISDIR|ELOOP|ENXIO)$/;

export function unreadableFolder(folder: string, { code, message }: NodeJS.ErrnoException): Advice {
  if (code !== 'ENOENT') return new Advice(`templates: the folder ${folder} cannot be read (${message})`);
  return new Advice(
    `templates: there is no folder ${folder}; make it: mkdir -p ${folder}; or take "templates" out of the desk file`,
  );
}

/** The layout in a folder; null where it has none. */
export async function layoutIn(folder: string | null): Promise<LayoutFile | null> {
  if (folder === null) return null;
  const path = join(folder, 'layout.hbs');
  const read = await textIn(path);
  return read && { path, ...read };
}

/** The one that the program brings along, taken for right. */
export async function shippedLayout(): Promise<LayoutFile> {
  const layout = await layoutIn(shippedTemplates);
  if (!layout || layout.fault)
    throw new Advice(`templates: ${join(shippedTemplates, 'layout.hbs')} cannot be read; install the program anew`);
  return { ...layout, shipped: true };
}
