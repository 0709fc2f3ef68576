/** Mails made of a text that is being edited, and the frame in which their HTML is shown. */
import { createHash } from 'node:crypto';
import { hostileValues, sampleValues } from '../compose/variables.js';
import type { TemplateName } from '../domain/decision.js';
import { inEnglish } from '../domain/said.js';
import { type Filling, fillingOn, fillingOnNewest, sampledIn, sampleFilling } from '../editing/preview.js';
import type { Edit } from '../editing/review.js';
import { mailWith, problemsOf, shownBy, sourcesOf, toldInEnglish, withEdit } from '../editing/review.js';
import type { Sources } from '../editing/shelf.js';
import type { Site } from './site.js';

/** What an editor is told of a text. */
export interface Preview {
  problems: { line: number; message: string }[];
  /** Null where the text has problems: what it makes could not be told from what the shipped one does. */
  mail: { subject: string; text: string; html: string } | null;
  /** Which facts it is made with, in words. */
  on: string;
}

/** Facts that a mail can be made with: the newest ticket, samples, the fewest, the worst, or a ticket's key. */
export const facts = { newest: '', sample: 'sample', sparse: 'sparse', hostile: 'hostile' } as const;

export async function previewOf(site: Site, sources: Sources, edit: Edit, on: string): Promise<Preview> {
  const problems = toldInEnglish(problemsOf(sources, edit));
  if (problems.length > 0) return { problems, mail: null, on: '' };
  const name = shownBy(sources, edit.id);
  const filling = await fillingFor(site, name, on);
  if (!filling) return { problems: [], mail: null, on: `There is no ticket ${on}.` };
  const { subject, text, html, problem } = mailWith(sources, edit, name, filling.values);
  if (problem) return { problems: [{ line: 1, message: inEnglish(problem) }], mail: null, on: '' };
  return { problems, mail: { subject, text, html }, on: inWords(name, sources, edit, filling, on) };
}

function fillingFor({ gateway }: Site, name: TemplateName, on: string): Promise<Filling | null> {
  const { house } = gateway;
  const sample = sampleFilling(name, house.desk, house.clock.now());
  switch (on) {
    case facts.newest:
      return fillingOnNewest(house.db, house, name);
    case facts.sample:
      return Promise.resolve(sample);
    case facts.sparse:
      return Promise.resolve({ ...sample, values: { ...sampleValues(name, 'sparse'), now: house.clock.now() } });
    case facts.hostile:
      return Promise.resolve({ ...sample, values: hostileValues(name) });
    default:
      return fillingOn(house.db, house, name, on.toUpperCase());
  }
}

function inWords(name: TemplateName, sources: Sources, edit: Edit, filling: Filling, wanted: string): string {
  const { on } = filling;
  const sampled = sampledIn(sourcesOf(withEdit(sources, edit), name, edit.id.locale || 'en'), filling);
  const as = edit.id.name === name ? '' : `In ${name}. `;
  if (wanted === facts.hostile) return `${as}With the worst that strangers write: all of it must show as typed.`;
  if (wanted === facts.sparse) return `${as}With nothing but what is always there: it must read well all the same.`;
  if (on === null) return `${as}With sample values.`;
  const lacking =
    sampled.length > 0 ? ` ${on} has no value of its own for ${sampled.join(', ')}: samples stand there.` : '';
  return `${as}On ${on}.${lacking}`;
}

/**
 * The HTML of previews, each under a name that tells nothing, for the frame to fetch: a page of its own, with a policy
 * under which nothing in it runs or is fetched. The newest few are kept, in memory.
 */
export class Frames {
  private readonly kept = new Map<string, string>();

  put(html: string): string {
    const name = createHash('sha256').update(html).digest('hex');
    this.kept.delete(name);
    this.kept.set(name, html);
    const [oldest] = this.kept.keys();
    if (this.kept.size > 60 && oldest !== undefined) this.kept.delete(oldest);
    return name;
  }

  get(name: string): string | null {
    return this.kept.get(name) ?? null;
  }
}

export const framePolicy = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox",
  'x-frame-options': 'SAMEORIGIN',
};
