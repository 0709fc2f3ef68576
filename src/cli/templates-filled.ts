import { systemClock } from '../clock.js';
import { makeTemplates } from '../compose/templates.js';
import { nearest } from '../compose/walk.js';
import type { TemplateName } from '../domain/decision.js';
import { inEnglish } from '../domain/said.js';
import { type Filling, fillingOn, sampledIn, sampleFilling } from '../editing/preview.js';
import { sourcesOf, templateNames } from '../editing/review.js';
import { Shelf } from '../editing/shelf.js';
import { Advice } from '../errors.js';
import { loadTemplates } from '../template-files.js';
import { deskFileOf, deskFileOrExample, withRecord } from './desk.js';
import type { GlobalOptions } from './io.js';

export interface PreviewFlags {
  locale?: string;
  html?: boolean;
  ticket?: string;
}

/** A template as it stands on disk, filled. */
export async function previewed(options: GlobalOptions, name: TemplateName, flags: PreviewFlags) {
  const file = flags.ticket ? await deskFileOf(options) : await deskFileOrExample(options);
  if (flags.locale) await requireLocale(file.templates, flags.locale);
  const templates = await loadTemplates(file.templates);
  const filling = flags.ticket
    ? await fillingOf(options, name, flags.ticket)
    : sampleFilling(name, file.desk, systemClock.now());
  const locales = flags.locale ? [flags.locale] : flags.ticket ? filling.locales : ['en'];
  const { subject, text, html, problem, usedFallback } = templates.render(name, locales, filling.values);
  const sources = await new Shelf(file.templates).sources();
  const sampled = sampledIn(sourcesOf(sources, name, locales[0] ?? 'en'), filling);
  return { subject, text, html, on: filling.on, sampled, problem: problem && inEnglish(problem), usedFallback };
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
    const filling = await fillingOn(db, room, name, key.toUpperCase());
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
