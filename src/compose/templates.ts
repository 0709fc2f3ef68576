import type { TemplateName } from '../domain/decision.js';
import { type Said, say } from '../domain/said.js';
import { reasonOf } from './bounds.js';
import { builtInMail, plainLayout } from './builtin.js';
import { checkLayout, checkPartial, checkTemplate } from './check.js';
import { oneLine } from './clean.js';
import { type Compiled, compileFrame, compileTemplate, type Frame } from './compile.js';
import { finished } from './finish.js';
import { isPartial, localeChain, partialsFor, textsOf } from './locale-chain.js';
import { type Finding, placed, toldOnce } from './placed.js';
import type { LayoutFile, Problem, TemplateFile } from './source.js';
import { isTemplateName, type Variables } from './vocabulary.js';

export type { LayoutFile, TemplateFile } from './source.js';
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
 */
export function makeTemplates(files: TemplateFile[], layout: LayoutFile | string): Templates {
  const frameFile: LayoutFile = typeof layout === 'string' ? { source: layout, path: 'layout.hbs' } : layout;
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
  const layoutProblems = unread(frameFile) ?? (frameFile.shipped ? [] : checkLayout(frameFile.source));
  problems.push(...at(frameFile.path, layoutProblems));
  const frame = layoutProblems.length > 0 ? plainFrame : compileFrame(frameFile.source);
  return { problems: toldOnce(problems), render: renderer(candidates, frame) };
}

function unread({ fault }: Pick<TemplateFile, 'fault'>): Problem[] | null {
  return fault ? [{ line: 1, message: fault }] : null;
}

function at(path: string, problems: Problem[]): Finding[] {
  return problems.map((problem) => ({ path, ...problem }));
}

const plainFrame = compileFrame(plainLayout);

function renderer(candidates: Map<string, Candidate[]>, frame: Frame): Templates['render'] {
  return (name, locales, values) => {
    let problem: Said | null = null;
    const chain = localeChain(locales).flatMap((locale) => candidates.get(`${locale}/${name}`) ?? []);
    // Should all fail, the layout may be what is too much for this mail.
    const tries = [frame, plainFrame].flatMap((around) => chain.map((one) => ({ ...one, around })));
    for (const { path, locale, template, around } of tries) {
      try {
        const mail = finished(template.skeleton(values, around, locale));
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
