/** The desk's own templates: that they are right, and that the console can change them. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemplates } from '../compose/templates.js';
import type { DeskFile } from '../config/types.js';
import { toldInEnglish } from '../editing/review.js';
import { Shelf } from '../editing/shelf.js';
import { localesOf } from '../template-files.js';
import { type Finding, fault, fine, note } from './findings.js';
import { misplaced } from './templates-misplaced.js';

export async function checkTemplates({
  desk,
  templates: folder,
}: Pick<DeskFile, 'desk' | 'templates'>): Promise<Finding[]> {
  if (folder !== null && !existsSync(folder)) {
    const cure = `make it: mkdir -p ${folder}; or take "templates" out of the desk file`;
    return [fault('templates', `there is no folder ${folder}`, cure)];
  }
  try {
    const { files, layout } = await new Shelf(folder).sources();
    const { problems } = makeTemplates(files, layout);
    const cure = 'correct that line, then: postdesk templates check';
    const wrong = toldInEnglish(problems).map(({ path, line, message }) =>
      fault('templates', `${path}:${line} ${message}`, cure),
    );
    const fixed = folder === null ? null : await unwritable(folder);
    if (fixed !== null) return [...wrong, fixed];
    const aside = folder === null ? [] : await misplaced(folder, localesOf(desk));
    const moved = aside.map(({ path, message }) =>
      note('templates', `${path} ${message}`, 'then: postdesk templates check'),
    );
    const all = [...wrong, ...moved];
    return all.length > 0 ? all : [fine('templates', folder ?? 'the shipped ones')];
  } catch (error) {
    const cure = 'have the folder and all in it readable for the user that runs the desk';
    return [fault('templates', (error as Error).message, cure)];
  }
}

/** By writing: only that tells of rights and of disks that are there to be read. A desk that runs looks at `.hbs` alone. */
async function unwritable(folder: string): Promise<Finding | null> {
  const locales = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  for (const place of [folder, ...locales.map(({ name }) => join(folder, name))]) {
    const trial = join(place, `.${randomUUID()}.part`);
    try {
      await writeFile(trial, '', { flag: 'wx' });
    } catch (error) {
      const detail = `${place} cannot be written (${(error as NodeJS.ErrnoException).code}): console and mails cannot change a text`;
      const cure = 'have it belong to the user that runs the desk; or leave it so, and change texts on disk alone';
      return note('templates', detail, cure);
    }
    await rm(trial);
  }
  return null;
}
