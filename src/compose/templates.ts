import juice from 'juice';
import type { TemplateName } from '../domain/decision.js';
import { type Said, say } from '../domain/said.js';
import { reasonOf, requireReadable, requireShort } from './bounds.js';
import { builtInMail, plainLayout } from './builtin.js';
import { checkLayout, checkPartial, checkTemplate } from './check.js';
import { oneLine } from './clean.js';
import {
  type Compiled,
  compileFrame,
  compileTemplate,
  contentMark,
  type Frame,
  footerMark,
  type Partials,
  type Skeleton,
} from './compile.js';
import { type Cut, cutHtml, cutSubject, cutText, fill, filledSubject } from './fill.js';
import { markdownToHtml, markdownToText } from './markdown.js';
import type { Problem } from './source.js';
import { isTemplateName, type Variables } from './vocabulary.js';

export type { Variables } from './vocabulary.js';

/** `<locale>/<name>.hbs`; a name that begins with an underscore is a partial, included as `{{> name}}`. */
export interface TemplateFile {
  name: string;
  locale: string;
  source: string;
  path: string;
  /** Why it could not be read, where it could not. */
  fault?: Said | null;
  /** Whether it came with the desk: its check belongs to the tests, and took a second at each start. */
  shipped?: boolean;
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
  /** What was used because the first choice failed: a file's path or `built-in`; null where it did not. */
  usedFallback: string | null;
  /** Why the first choice failed; null where it did not. */
  problem: Said | null;
}

export interface Templates {
  /** What is wrong with the files; a file with a problem is not used. */
  problems: (Problem & { path: string })[];
  /**
   * Renders for the first of the locales that has the template (`nl-BE` also looks at `nl`), then `en`, then
   * without any template. Never throws.
   */
  render(name: TemplateName, locales: string[], values: Variables): RenderedMail;
}

interface Candidate {
  path: string;
  locale: string;
  template: Compiled;
}

/**
 * Compiles the files, later ones before earlier ones of the same name and locale (so a desk's own stand before
 * the shipped ones). What is broken is reported in `problems` and passed over. Shipped ones are checked only where a partial that
 * they may include is none of theirs.
 */
export function makeTemplates(files: TemplateFile[], layout: string): Templates {
  const problems = files
    .filter(isPartial)
    .flatMap((file) =>
      at(file.path, unread(file) ?? (file.shipped ? [] : checkPartial(file.name.slice(1), file.source))),
    );
  const brokenPartials = new Set(problems.map((problem) => problem.path));
  const partials = files.filter((file) => isPartial(file) && !brokenPartials.has(file.path));
  const areProven = partials.every(({ shipped }) => shipped);
  const candidates = new Map<string, Candidate[]>();
  for (const file of files.filter((other) => !isPartial(other))) {
    const known = partialsFor(file.locale, partials);
    const found = unread(file) ?? (file.shipped && areProven ? [] : checkTemplate(file.name, file.source, known));
    problems.push(...at(file.path, found));
    if (found.length > 0 || !isTemplateName(file.name)) continue;
    const id = `${file.locale.toLowerCase()}/${file.name}`;
    const template = compileTemplate(file.name, file.source, known);
    candidates.set(id, [{ path: file.path, locale: file.locale, template }, ...(candidates.get(id) ?? [])]);
  }
  const layoutProblems = checkLayout(layout);
  problems.push(...at('layout.hbs', layoutProblems));
  const frame = compileFrame(layoutProblems.length > 0 ? plainLayout : layout);
  return { problems, render: renderer(candidates, frame) };
}

function unread({ fault }: TemplateFile): Problem[] | null {
  return fault ? [{ line: 1, message: fault }] : null;
}

const isPartial = (file: TemplateFile) => file.name.startsWith('_');

function at(path: string, problems: Problem[]): (Problem & { path: string })[] {
  return problems.map((problem) => ({ path, ...problem }));
}

/** A locale's own partials over the English ones. */
function partialsFor(locale: string, files: TemplateFile[]): Partials {
  const of = (wanted: string) => files.filter((file) => file.locale.toLowerCase() === wanted);
  const chain = [...of('en'), ...localeChain([locale]).reverse().flatMap(of)];
  return Object.fromEntries(chain.map((file) => [file.name.slice(1), file.source]));
}

/** Each locale and its language, lower case, without repetition, `en` last. */
function localeChain(locales: string[]): string[] {
  const all = locales
    .map((locale) => locale.toLowerCase())
    .flatMap((locale) => [locale, locale.split(/[-_]/)[0] ?? '']);
  return [...new Set([...all.filter((locale) => locale !== 'en' && locale !== ''), 'en'])];
}

function renderer(candidates: Map<string, Candidate[]>, frame: Frame): Templates['render'] {
  return (name, locales, values) => {
    let problem: Said | null = null;
    const chain = localeChain(locales).flatMap((locale) => candidates.get(`${locale}/${name}`) ?? []);
    for (const { path, locale, template } of chain) {
      try {
        const mail = filled(template.skeleton(values, frame, locale));
        const subject = withKey(mail.subject, values);
        return { ...mail, subject, usedFallback: problem === null ? null : path, problem };
      } catch (error) {
        problem ??= say('inFile', { file: path, finding: reasonOf(error) });
      }
    }
    problem ??= say('unusableTemplate', { name });
    return { ...builtInMail(name, values), usedFallback: 'built-in', problem };
  };
}

/** A mail about a ticket can always be answered: its subject carries the key, whatever the template says. */
function withKey(subject: string, { ticket }: Variables): string {
  const key = ticket?.key ? `[${oneLine(ticket.key, 40).replace(/!(?=\p{L})/gu, '! ')}]` : '';
  return subject.includes(key) ? subject : `${key} ${subject}`;
}

interface Cuts {
  subject: Cut;
  text: Cut;
  html: Cut;
}

function filled(skeleton: Skeleton): { subject: string; text: string; html: string } {
  const { subject, body, footer, frame, values, rich } = skeleton;
  const cut = cuts.get([subject, body, footer, frame].join('\u0000'), () => cutSkeleton(skeleton));
  return {
    subject: filledSubject(cut.subject, values),
    text: `${fill(cut.text, values)}\n`,
    html: fill(cut.html, values, rich),
  };
}

/** The costly part: Markdown, layout and CSS, once for all mails of one build. */
function cutSkeleton({ subject, body, footer, frame }: Skeleton): Cuts {
  for (const markdown of [body, footer]) requireReadable(markdown);
  const html = frame
    .replaceAll(contentMark, () => markdownToHtml(body))
    .replaceAll(footerMark, () => markdownToHtml(footer));
  requireShort(html);
  const foot = markdownToText(footer);
  return {
    subject: cutSubject(subject),
    // "-- " begins a signature (RFC 3676, 4.3): mail clients leave it out when the mail is answered.
    text: cutText(markdownToText(body) + (foot === '' ? '' : `\n\n-- \n${foot}`)),
    html: cutHtml(juice(html, { preserveMediaQueries: true, removeStyleTags: true, applyWidthAttributes: false })),
  };
}

/** Keys longer than this (a digest of hundreds of tickets) hardly come twice, and would fill the memory. */
const longestKey = 50_000;

/** The most recently used of what is costly to make. */
class Recent<T> {
  readonly #entries = new Map<string, T>();

  constructor(private readonly most: number) {}

  get(key: string, make: () => T): T {
    if (key.length > longestKey) return make();
    const value = this.#entries.get(key) ?? make();
    this.#entries.delete(key);
    this.#entries.set(key, value);
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > this.most && oldest !== undefined) this.#entries.delete(oldest);
    return value;
  }
}

/** By all that they are made from, so that they outlive the templates: an editor makes those anew for each look at a text. */
const cuts = new Recent<Cuts>(300);
