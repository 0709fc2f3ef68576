/**
 * What bounds the making of one mail, whatever stands in its template. Handlebars has no loops but those over given
 * lists, and Markdown none at all; but lists within lists, and marks that Markdown tries to pair, would take minutes.
 */
import { inEnglish, type Said, say } from '../domain/said.js';
import type { Problem } from './source.js';

/** Why no mail can be made, for whoever can change that. */
export class Unmakeable extends Error {
  constructor(readonly said: Said) {
    super(inEnglish(said));
  }
}

/** What an error of the making of a mail says. */
export function reasonOf(error: unknown): Said {
  if (error instanceof Unmakeable) return error.said;
  // The stack is at its end.
  if (error instanceof RangeError) return say('nestedTooDeep');
  return error instanceof Error ? error.message : String(error);
}

export const bounds = {
  /** Characters of a file. */
  source: 50_000,
  /** `{{…}}` of a file. */
  tags: 2_000,
  /** Blocks within blocks. */
  depth: 40,
  /** Rounds of all `each` of a mail together. */
  entries: 5_000,
  /** Characters of Markdown, before the values are in. */
  markdown: 150_000,
  /** Marks of Markdown between two blank lines: pairing them takes the square of their number. */
  marks: 4_000,
  /** Letters of a word, and blanks in a row: looking for mail addresses and line ends takes the square of their number. */
  run: 2_000,
  /** Lists and quotes within each other. */
  nesting: 60,
  /** Characters of HTML, before the values are in. */
  html: 600_000,
  /** Selectors and declarations of the layout, times elements of the mail: each is tried on each. */
  styling: 4_000_000,
  /** Characters of a part of the finished mail. */
  part: 3_000_000,
} as const;

/** What keeps a source from even being parsed; null where nothing does. */
export function tooMuch(source: string): Problem | null {
  if (source.length > bounds.source) return { line: 1, message: say('fileTooLong', { most: bounds.source }) };
  let [tags, depth, line] = [0, 0, 1];
  for (const [found, kind] of source.matchAll(/\n|\{\{[{~]*([#^/]?)/g)) {
    if (found === '\n') {
      line += 1;
      continue;
    }
    tags += 1;
    depth += kind === '#' ? 1 : kind === '/' ? -1 : 0;
    if (tags > bounds.tags) return { line, message: say('tooManyTags', { most: bounds.tags, code: '{{…}}' }) };
    if (depth > bounds.depth) return { line, message: say('blocksTooDeep', { most: bounds.depth }) };
  }
  return null;
}

/** @throws where Markdown would take too long to read */
export function requireReadable(markdown: string): void {
  if (markdown.length > bounds.markdown) throw new Unmakeable(say('makesTooMuch'));
  for (const block of markdown.split(/\n[ \t]*\n/)) {
    // A run of the same mark counts once: it is one delimiter.
    if ((block.match(/([*_~`[\]<>|\\&])\1*/g) ?? []).length > bounds.marks) {
      throw new Unmakeable(say('tooManyMarks', { most: bounds.marks }));
    }
  }
  const deep = new RegExp(`^[ \\t]*(?:(?:>|[-*+]|\\d{1,9}[.)])[ \\t]*){${bounds.nesting},}`, 'm');
  if (deep.test(markdown)) throw new Unmakeable(say('listsTooDeep', { most: bounds.nesting }));
  if (new RegExp(`[ \\t]{${bounds.run}}|[^\\s]{${bounds.run}}`).test(markdown)) {
    throw new Unmakeable(say('tooLongRun', { most: bounds.run }));
  }
}

/** @throws where the mail has become too much to go on with */
export function requireShort(html: string): void {
  if (html.length > bounds.html) throw new Unmakeable(say('makesTooMuch'));
}

/** @throws where writing the styles into the elements would take too long */
export function requireStyled(html: string): void {
  const css = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style/gi)].map(([, styles = '']) => styles).join('\n');
  const selectors = css.replace(/\{[^{}]*\}/g, '{');
  const work = (selectors.match(/[,{>~+]|\S[ \t]+(?=[^\s,{>~+])/g) ?? []).length + (css.match(/;/g) ?? []).length;
  const elements = (html.match(/<[a-z]/gi) ?? []).length;
  if (work * elements > bounds.styling) throw new Unmakeable(say('tooMuchStyling'));
}
