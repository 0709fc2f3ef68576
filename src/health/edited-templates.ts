import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Templates } from '../compose/templates.js';
import type { House } from '../house.js';
import { loadTemplates } from '../template-files.js';
import { alertAdmins } from '../upkeep.js';

/**
 * Takes up templates that were edited in the desk's own folder. An edit that breaks one is refused: what was in use
 * stays in use, all of it, and the admins are told once.
 */
export class EditedTemplates {
  /** What the folder looked like when it was last read. */
  private seen: string | null = null;

  constructor(
    private readonly house: House,
    private folder: string | null,
  ) {}

  /** Another folder, or the same one to be read anew. */
  async follow(folder: string | null): Promise<void> {
    this.folder = folder;
    const looks = await this.looks();
    await this.takeUp();
    this.seen = looks;
  }

  /** Costs no more than a look at the folder where nothing was edited. */
  async look(): Promise<void> {
    const { problems } = this.house.templates;
    const looks = await this.looks();
    if (looks === this.seen) return;
    // At the start they were just read.
    if (this.seen !== null) await this.takeUp();
    else if (problems.length > 0) await this.refuse(problems.map(sentence));
    // Only now: an alert that could not be posted is tried again.
    this.seen = looks;
  }

  private async takeUp(): Promise<void> {
    const { house, folder } = this;
    const loaded = await loadTemplates(folder);
    const known = new Set(house.templates.problems.map(sentence));
    const broken = loaded.problems.map(sentence).filter((one) => !known.has(one));
    if (broken.length > 0) return this.refuse(broken);
    house.templates = loaded;
    house.log.info({ folder }, 'the edited templates are in use');
  }

  private async refuse(broken: string[]): Promise<void> {
    const { house } = this;
    house.log.error({ problems: broken }, 'edited templates are broken and not used');
    const detail = `${broken.join('\n')}\n\nWhat was in use stays in use. Correct them; they are taken up by themselves.`;
    await alertAdmins(house, 'Edited templates are broken and not used', detail);
  }

  /** Changes with every edit: names, sizes and times of all files, in order. */
  private async looks(): Promise<string> {
    const { folder } = this;
    if (folder === null) return '';
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.hbs')).sort();
    const facts = await Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(join(folder, name));
        return `${name} ${size} ${mtimeMs}`;
      }),
    );
    return facts.join('\n');
  }
}

function sentence({ path, line, message }: Templates['problems'][number]): string {
  return `${path}:${line} ${message}`;
}
