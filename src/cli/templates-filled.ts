import { systemClock } from '../clock.js';
import { isPartial, localeChain } from '../compose/locale-chain.js';
import type { Finding } from '../compose/placed.js';
import { makeTemplates } from '../compose/templates.js';
import { nearest } from '../compose/walk.js';
import type { TemplateName } from '../domain/decision.js';
import { inEnglish } from '../domain/said.js';
import { type Filling, fillingOn, sampledIn, sampleFilling } from '../editing/preview.js';
import { sourcesOf, templateNames, toldInEnglish } from '../editing/review.js';
import { Shelf, type Sources } from '../editing/shelf.js';
import { Advice } from '../errors.js';
import { loadTemplates } from '../template-files.js';
import { deskFileOf, deskFileOrExample, withRecord } from './desk.js';
import type { GlobalOptions } from './io.js';
import { keyOf } from './ticket.js';

export interface PreviewFlags {
  locale?: string;
  html?: boolean;
  ticket?: string;
}

/** A template as it stands on disk, filled. */
export async function previewed(options: GlobalOptions, name: TemplateName, flags: PreviewFlags) {
  const file = flags.ticket ? await deskFileOf(options) : await deskFileOrExample(options);
  if (flags.locale) await requireLocale(file.templates, flags.locale);
  const sources = await new Shelf(file.templates).sources();
  const templates = await loadTemplates(file.templates);
  const filling = flags.ticket
    ? await fillingOf(options, name, flags.ticket)
    : sampleFilling(name, file.desk, systemClock.now());
  const locales = flags.locale ? [flags.locale] : flags.ticket ? filling.locales : ['en'];
  const { subject, text, html, problem, usedFallback } = templates.render(name, locales, filling.values);
  const sampled = sampledIn(sourcesOf(sources, name, locales[0] ?? 'en'), filling);
  // What is broken is passed over before anything is rendered, so the renderer does not know of it.
  const broken = brokenPart(sources, templates.problems, name, locales);
  const told = broken ?? (problem && inEnglish(problem));
  return { subject, text, html, on: filling.on, sampled, problem: told, usedFallback };
}

/** The first thing wrong with the desk's own files that this mail should be made of. */
function brokenPart(sources: Sources, problems: Finding[], name: TemplateName, locales: string[]): string | null {
  const chain = localeChain(locales);
  const wanted = chain.find((locale) => sources.files.some((one) => isOf(one, locale) && one.name === name));
  const text = sourcesOf(sources, name, wanted ?? 'en');
  const parts = sources.files
    .filter((one) =>
      one.name === name ? isOf(one, wanted) : isPartial(one) && chain.some((locale) => isOf(one, locale)),
    )
    .filter((one) => text.includes(one.source));
  const paths = [...parts, sources.layout].map(({ path }) => path);
  const found = problems.filter(({ path, includedBy = [] }) =>
    [path, ...includedBy.map((one) => one.path)].some((one) => paths.includes(one)),
  );
  const [first, ...more] = toldInEnglish(found);
  if (!first) return null;
  return `${first.path}:${first.line} ${first.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}

function isOf({ locale }: { locale: string }, wanted: string | undefined): boolean {
  return locale.toLowerCase() === wanted;
}

/** @throws Advice where neither that locale nor its language has any templates: they would be the English ones */
async function requireLocale(own: string | null, wanted: string): Promise<void> {
  const { files } = await new Shelf(own).sources();
  const known = [...new Set(files.map(({ locale }) => locale))].sort();
  const language = wanted.split(/[-_]/)[0] ?? wanted;
  if (known.some((one) => [wanted, language].some((name) => name.toLowerCase() === one.toLowerCase()))) return;
  throw new Advice(`--locale: there are no templates in "${wanted}"; there are in ${known.join(', ')}`, 2);
}

function fillingOf(options: GlobalOptions, name: TemplateName, key: string): Promise<Filling> {
  return withRecord(options, async (db, file) => {
    const room = { desk: file.desk, templates: makeTemplates([], ''), clock: systemClock };
    const filling = await fillingOn(db, room, name, keyOf(key, file.desk));
    if (!filling) throw new Advice(`there is no ticket ${key}; postdesk ticket list shows all`, 1);
    return filling;
  });
}

/** @throws Advice where no mail is made of it alone */
export function nameOf(named: string): TemplateName {
  const wanted = named.toLowerCase().replace(/\.hbs$/, '');
  const known = templateNames().find((one) => one === wanted);
  if (known) return known;
  if (wanted.startsWith('_') || wanted === 'layout') {
    throw new Advice(`"${named}" is part of other mails: name one of them, such as received`, 2);
  }
  const near = nearest(wanted, templateNames());
  const meant = near === null ? '; they are' : `; did you mean "${near}"? They are`;
  throw new Advice(`there is no template "${named}"${meant} ${templateNames().join(', ')}`, 2);
}
