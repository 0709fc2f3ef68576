/** The files of templates on disk: the shipped ones, and the desk's own folder over them. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LayoutFile, TemplateFile } from '../compose/templates.js';
import { inEnglish, type Said, say } from '../domain/said.js';
import { Advice } from '../errors.js';
import { filesIn, layoutIn, shippedLayout, shippedTemplates, textIn, trustedFiles } from '../template-files.js';
import { keyOf, layoutId, type TemplateId } from './ids.js';

/** All files, the desk's own behind the shipped ones, and the layout that is in use. */
export interface Sources {
  files: TemplateFile[];
  layout: LayoutFile;
}

/** A file as it is in use. */
export interface Shelved {
  source: string;
  /** Of the desk's own folder; the shipped one otherwise. */
  own: boolean;
}

export const noFolder = say('noFolder');

/** A text cannot be stored, for a reason that whoever wrote it is told in their words. */
export class Unwritable extends Advice {
  constructor(readonly said: Said) {
    super(`templates: ${inEnglish(said)}`);
  }
}

export class Shelf {
  /** @param folder the desk's own; null where the desk file names none */
  constructor(readonly folder: string | null) {}

  async sources(): Promise<Sources> {
    const own = this.folder === null ? [] : await filesIn(this.folder);
    const layout = (await layoutIn(this.folder)) ?? (await shippedLayout());
    return { files: [...(await trustedFiles()), ...own], layout };
  }

  /** The file of that very locale; null where there is none. */
  async read(id: TemplateId): Promise<Shelved | null> {
    const own = this.folder === null ? null : await textAt(pathIn(this.folder, id));
    if (own !== null) return { source: own, own: true };
    const shipped = await this.shipped(id);
    return shipped === null ? null : { source: shipped, own: false };
  }

  /** The file, or where its locale has none, what is used instead: that of its language, else the English one. */
  async inUse(id: TemplateId): Promise<Shelved | null> {
    const others = id.locale === '' ? [] : [id.locale.split(/[-_]/)[0] ?? id.locale, 'en'];
    for (const locale of [id.locale, ...others]) {
      const file = await this.read({ ...id, locale });
      if (file) return file;
    }
    return null;
  }

  /** Why the desk's own file cannot be read, where that is so. */
  async faultOf(id: TemplateId): Promise<Said | null> {
    return this.folder === null ? null : ((await textIn(pathIn(this.folder, id)))?.fault ?? null);
  }

  /** Where a file stands, for people. */
  pathOf(id: TemplateId, own: boolean): string {
    return pathIn(own && this.folder !== null ? this.folder : shippedTemplates, id);
  }

  shipped(id: TemplateId): Promise<string | null> {
    return textAt(pathIn(shippedTemplates, id));
  }

  /** Of the desk's own files, those that cannot be read too. */
  async keys(): Promise<string[]> {
    if (this.folder === null) return [];
    const layout = await layoutIn(this.folder);
    return [...(await filesIn(this.folder)).map(keyOf), ...(layout === null ? [] : [keyOf(layoutId)])];
  }

  /** The desk's own files, by key. */
  async own(): Promise<Map<string, string>> {
    if (this.folder === null) return new Map();
    const layout = await layoutIn(this.folder);
    const files = [...(await filesIn(this.folder)), ...(layout ? [{ ...layoutId, ...layout }] : [])];
    return new Map(files.filter(({ fault }) => !fault).map((file) => [keyOf(file), file.source] as const));
  }

  /**
   * Puts a text into the desk's own folder: whoever reads the file finds the old text or the new one, whole.
   *
   * @throws Unwritable where there is no such folder, or it cannot be written
   */
  async write(id: TemplateId, source: string): Promise<void> {
    const path = pathIn(this.requireFolder(), id);
    const beside = `${path}.${randomUUID()}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(beside, 'wx', 0o644);
      try {
        await file.writeFile(source);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true }).catch(() => {});
      throw unwritable(path, error);
    }
  }

  /** Takes the desk's own file away, so that the shipped one is used again. */
  async remove(id: TemplateId): Promise<void> {
    const path = pathIn(this.requireFolder(), id);
    await rm(path, { force: true }).catch((error: unknown) => {
      throw unwritable(path, error);
    });
  }

  private requireFolder(): string {
    if (this.folder === null) throw new Unwritable(noFolder);
    return this.folder;
  }
}

function pathIn(folder: string, id: TemplateId): string {
  return join(folder, `${keyOf(id)}.hbs`);
}

/** What cannot be read is taken for not there: whoever edits it begins with the shipped text. */
async function textAt(path: string): Promise<string | null> {
  const read = await textIn(path);
  return read && !read.fault ? read.source : null;
}

function unwritable(path: string, error: unknown): Unwritable {
  const reason = error instanceof Error ? error.message : String(error);
  return new Unwritable(say('cannotBeWritten', { file: path, reason }));
}
