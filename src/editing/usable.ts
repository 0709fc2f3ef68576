/**
 * The templates of a desk as they can be used, whatever stands in its own folder. A file that is broken there is used as it
 * was when it last was not: its newest version on record, or the shipped one. So one broken file holds up no other, and a
 * desk that begins anew writes the same mails as before.
 */
import { makeTemplates, type TemplateFile, type Templates } from '../compose/templates.js';
import type { Database } from '../record/database.js';
import { newestTexts } from '../record/template-versions.js';
import { filesIn, layoutIn, shippedLayout, trustedFiles } from '../template-files.js';
import { idOf, isPartial, keyOf, layoutId, type TemplateId } from './ids.js';

export interface Usable {
  /** With the problems of the files as they stand on disk. */
  templates: Templates;
  /** By key, the desk's own files that are used as they stand on disk. */
  used: Map<string, string>;
}

interface Own {
  id: TemplateId;
  file: TemplateFile;
  /** What is used of it; null: the shipped one. */
  source: string | null;
}

/**
 * @param locales of the shipped ones; see `loadTemplates`
 * @throws Advice where the folder cannot be read
 */
export async function usableTemplates(
  db: Database,
  folder: string | null,
  locales: readonly string[],
): Promise<Usable> {
  return usableOf(db, folder === null ? [] : await ownIn(folder), locales);
}

/** The same where the desk's own folder cannot be read: of what was used of it, the newest texts on record. */
export async function lastUsableTemplates(db: Database, locales: readonly string[]): Promise<Usable> {
  const own = [...(await newestTexts(db))].flatMap(([key, source]): Own[] => {
    if (source === null) return [];
    const id = idOf(key);
    return [{ id, file: { ...id, path: `${key}.hbs`, source }, source }];
  });
  return { ...(await usableOf(db, own, locales)), used: new Map() };
}

async function usableOf(db: Database, own: Own[], locales: readonly string[]): Promise<Usable> {
  const shipped = (await trustedFiles()).filter(({ locale }) => locales.includes(locale));
  const frame = await shippedLayout();
  const make = () => {
    const used = own.flatMap(({ id, file, source }) => {
      if (source === null) return [];
      return [{ id, file: source === file.source ? file : { ...file, source, fault: null } }];
    });
    const files = used.filter(({ id }) => id.locale !== '').map(({ file }) => file);
    return makeTemplates([...shipped, ...files], used.find(({ id }) => id.locale === '')?.file ?? frame);
  };
  let templates = make();
  const { problems } = templates;
  const lastGood = problems.length > 0 ? await newestTexts(db) : new Map<string, string | null>();
  const held = new Set<Own>();
  // Each turn puts at least one file back, at most twice: to its last good text, then to the shipped one.
  for (let turn = 0; templates.problems.length > 0 && turn < 2 * own.length; turn += 1) {
    const blamed = toBlame(own, templates.problems, lastGood);
    if (blamed.length === 0) break;
    for (const one of blamed) {
      const last = held.has(one) ? null : (lastGood.get(keyOf(one.id)) ?? null);
      one.source = last === one.file.source ? null : last;
      held.add(one);
    }
    templates = make();
  }
  const used = own.filter((one) => !held.has(one)).map(({ id, file }) => [keyOf(id), file.source] as const);
  return { templates: { ...templates, problems }, used: new Map(used) };
}

async function ownIn(folder: string): Promise<Own[]> {
  const layout = await layoutIn(folder);
  const files = [...(await filesIn(folder)), ...(layout ? [{ ...layoutId, ...layout }] : [])];
  return files.map((file) => ({ id: { locale: file.locale, name: file.name }, file, source: file.source }));
}

/**
 * Whose texts to go back on. What was edited since it was last well comes first, and of that the partials and the layout, which
 * break others; what is broken and nobody edited suffers from a changed partial or desk file.
 */
function toBlame(own: Own[], problems: Templates['problems'], lastGood: Map<string, string | null>): Own[] {
  const named = new Set(problems.flatMap(({ path, includedBy = [] }) => [path, ...includedBy.map((one) => one.path)]));
  const isShared = ({ id }: Own) => id.locale === '' || isPartial(id);
  const inUse = own.filter(({ source }) => source !== null);
  const edited = inUse.filter(({ id, file, source }) => source === file.source && lastGood.get(keyOf(id)) !== source);
  const broken = edited.filter(({ file }) => named.has(file.path));
  const choices = [
    broken.filter(isShared),
    broken,
    edited.filter(isShared),
    inUse.filter(({ file }) => named.has(file.path)),
  ];
  return choices.find((choice) => choice.length > 0) ?? [];
}
