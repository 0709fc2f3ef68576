import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Templates } from '../compose/templates.js';
import type { Desk } from '../domain/desk.js';
import { inEnglish, type Said, say } from '../domain/said.js';
import { Shelf } from '../editing/shelf.js';
import { keepFiles } from '../editing/store.js';
import { lastUsableTemplates, type Usable, usableTemplates } from '../editing/usable.js';
import { Advice } from '../errors.js';
import type { House } from '../gateway/house.js';
import { alertAdminsOnce } from '../gateway/upkeep.js';
import { type Database, deciding } from '../record/database.js';
import { newestVersions } from '../record/template-versions.js';
import { localesOf, namesIn } from '../template-files.js';

/** The templates that a desk begins with, and what its own folder looked like just before they were read. */
export async function templatesAtStart(
  db: Database,
  folder: string | null,
  locales: readonly string[],
): Promise<Usable & { looks: string | null }> {
  try {
    // Looked at before they are read: what is edited in between is then seen as an edit.
    const looks = await looksOf(folder);
    return { looks, ...(await usableTemplates(db, folder, locales)) };
  } catch (error) {
    if (!(error instanceof Advice)) throw error;
    return { looks: null, ...(await lastUsableTemplates(db, locales)) };
  }
}

/**
 * Takes up templates that were edited in the desk's own folder, file by file: one that is broken is used as it last was
 * well, and the admins are told once.
 */
export class EditedTemplates {
  /** Whether the admins know of what was broken when the desk began. */
  private begun = false;
  /** Whether the admins know that the folder cannot be read. */
  private away = false;

  /**
   * @param seen what the folder looked like just before the house's templates were read from it; null: it could not be read
   * @param used what of it is in use
   */
  constructor(
    private readonly house: House,
    private folder: string | null,
    private seen: string | null,
    private used: Usable['used'],
  ) {}

  /** Another folder, or the same one to be read anew, and what another desk file writes in. */
  async follow(folder: string | null, desk: Desk): Promise<void> {
    const looks = await looksOf(folder);
    this.folder = folder;
    await this.takeUp(desk);
    this.seen = looks;
  }

  /** Costs no more than a look at the folder where nothing was edited. */
  async look(): Promise<void> {
    const looks = await this.looks();
    if (looks === null) return;
    if (!this.begun && this.seen !== null) {
      const { problems } = this.house.templates;
      if (problems.length > 0) await this.tell(problems.map(sentence));
      if (this.folder !== null) await this.keep();
      this.begun = true;
    }
    if (looks === this.seen) return;
    await this.takeUp(this.house.desk);
    // Only now: an alert that could not be posted is tried again.
    this.seen = looks;
  }

  /** Null where the folder cannot be read: what is in use stays so, and the admins are told once. */
  private async looks(): Promise<string | null> {
    try {
      const looks = await looksOf(this.folder);
      this.away = false;
      return looks;
    } catch (error) {
      if (!(error instanceof Advice)) throw error;
      if (!this.away) await this.tell([error.message]);
      this.away = true;
      return null;
    }
  }

  private async takeUp(desk: Desk): Promise<void> {
    const { house, folder } = this;
    const { templates, used } = await usableTemplates(house.db, folder, localesOf(desk));
    const known = new Set(house.templates.problems.map(sentence).map(inEnglish));
    const broken = templates.problems.map(sentence).filter((one) => !known.has(inEnglish(one)));
    house.templates = templates;
    this.used = used;
    await this.keep();
    house.log.info({ folder }, 'the edited templates are in use');
    if (broken.length > 0) await this.tell(broken);
  }

  /** What is used of the folder becomes a version of its file, where the record has not got it yet. */
  private async keep(): Promise<void> {
    const { house, folder, used } = this;
    const standing = new Set(folder === null ? [] : await new Shelf(folder).keys());
    await deciding(house.db, async (trx) => {
      // Another folder, or none: what was stored in the one before is not gone.
      const known = folder === null ? [] : (await newestVersions(trx)).filter((one) => !one.removed);
      await keepFiles(trx, used, { known: known.map((one) => one.file), standing }, house.clock.now());
    });
  }

  private async tell(broken: Said[]): Promise<void> {
    const { house } = this;
    house.log.error({ problems: broken.map(inEnglish) }, 'edited templates are broken and not used');
    const detail = say('templatesBrokenDetail', { problems: { lines: broken } });
    await alertAdminsOnce(house, say('templatesBroken'), detail);
  }
}

/** Changes with every edit below a folder: names, sizes and times of all files, in order. */
export async function looksOf(folder: string | null): Promise<string> {
  if (folder === null) return '';
  const paths = (await namesIn(folder)).map(({ locale, name }) => join(locale, name));
  const facts = await Promise.all(
    paths.map(async (path) => {
      // A name that points nowhere is nothing to read, and one that is gone meanwhile neither.
      const facts = await stat(join(folder, path)).catch(() => null);
      return facts ? `${path} ${facts.size} ${facts.mtimeMs}` : path;
    }),
  );
  return facts.join('\n');
}

function sentence({ path, line, message }: Templates['problems'][number]): Said {
  return say('inFileAt', { file: path, line, finding: message });
}
