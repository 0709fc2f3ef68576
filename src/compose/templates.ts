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
  type Skeleton,
} from './compile.js';
import { type Cut, cutHtml, cutSubject, cutText, fill, filledSubject } from './fill.js';
import { isPartial, localeChain, partialsFor, textsOf } from './locale-chain.js';
import { markdownToHtml, markdownToText } from './markdown.js';
import { type Finding, placed, toldOnce } from './placed.js';
import type { Problem, TemplateFile } from './source.js';
import { isTemplateName, type Variables } from './vocabulary.js';

export type { TemplateFile } from './source.js';
export type { Variables } from './vocabulary.js';

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
  problems: Finding[];
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
 *
 * @param layoutPath where the layout stands, for what is told of it
 */
export function makeTemplates(files: TemplateFile[], layout: string, layoutPath = 'layout.hbs'): Templates {
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
    const included = partialsFor(file.locale, partials);
    const known = textsOf(included);
    const found = unread(file) ?? (file.shipped && areProven ? [] : checkTemplate(file.name, file.source, known));
    problems.push(...found.map((one) => placed(one, file, included)));
    if (found.length > 0 || !isTemplateName(file.name)) continue;
    const id = `${file.locale.toLowerCase()}/${file.name}`;
    const template = compileTemplate(file.name, file.source, known);
    candidates.set(id, [{ path: file.path, locale: file.locale, template }, ...(candidates.get(id) ?? [])]);
  }
  const layoutProblems = checkLayout(layout);
  problems.push(...at(layoutPath, layoutProblems));
  const frame = compileFrame(layoutProblems.length > 0 ? plainLayout : layout);
  return { problems: toldOnce(problems), render: renderer(candidates, frame) };
}

function unread({ fault }: TemplateFile): Problem[] | null {
  return fault ? [{ line: 1, message: fault }] : null;
}

function at(path: string, problems: Problem[]): Finding[] {
  return problems.map((problem) => ({ path, ...problem }));
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
