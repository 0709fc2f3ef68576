/** The sandbox's own folder of templates. What is edited in it stays there, whatever desk file is played. */
import { mkdir, rm } from 'node:fs/promises';
import { idOf } from '../editing/ids.js';
import { Shelf } from '../editing/shelf.js';

/** Empties the folder, and puts a copy of the desk file's own templates into it, if it names any. */
export async function stockTemplates(folder: string, from: string | null): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const to = new Shelf(folder);
  for (const [key, source] of await new Shelf(from).own()) await to.write(idOf(key), source);
}
