import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemplates, type TemplateFile, type Templates } from './compose/templates.js';
import { Advice } from './errors.js';
import { packageRoot } from './paths.js';

export const shippedTemplates = join(packageRoot, 'templates');

/**
 * The templates of a desk: its own folder over the shipped one, file by file.
 * @throws Advice where the folder cannot be read
 */
export async function loadTemplates(own: string | null): Promise<Templates> {
  const shipped = await filesIn(shippedTemplates);
  const ours = own === null ? [] : await filesIn(own);
  const layout = (await layoutIn(own)) ?? (await layoutIn(shippedTemplates)) ?? '';
  return makeTemplates([...shipped, ...ours], layout);
}

/** All templates below a folder: `<locale>/<name>.hbs`. */
export async function filesIn(folder: string): Promise<TemplateFile[]> {
  const locales = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    throw new Advice(`templates: the folder ${folder} cannot be read (${error.message})`);
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

async function layoutIn(folder: string | null): Promise<string | null> {
  if (folder === null) return null;
  return readFile(join(folder, 'layout.hbs'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Advice(`templates: ${join(folder, 'layout.hbs')} cannot be read (${error.message})`);
  });
}
