import Handlebars from 'handlebars';
import { type Said, say } from '../domain/said.js';
import { Recent } from './recent.js';
import type { Problem } from './source.js';

/** A source as far as it can be read. */
export interface Reading {
  problems: Problem[];
  /** The whole; null where its syntax is broken. */
  program: hbs.AST.Program | null;
  /** Of a broken one each tag that can be read, as if it stood alone, and on which line. */
  tags: { program: hbs.AST.Program; line: number }[];
}

/** Partials are read with each template that includes them. */
const readings = new Recent<Reading>(300);

/** All that is wrong with a source's syntax, not only what Handlebars' own parser stops at. */
export function readSource(source: string): Reading {
  return readings.get(source, () => readAnew(source));
}

function readAnew(source: string): Reading {
  const whole = parsed(source);
  if (typeof whole !== 'string') return { problems: [], program: whole, tags: [] };
  const { problems, tags } = readTags(source);
  // What none of the rules below knows is told in the parser's words.
  return { problems: problems.length > 0 ? problems : [asParserSays(whole)], program: null, tags };
}

/** The program, or why there is none. */
function parsed(source: string): hbs.AST.Program | string {
  try {
    return Handlebars.parse(source);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function asParserSays(said: string): Problem {
  const [first = ''] = said.split('\n');
  const line = Number(/ - (\d+):\d+$/.exec(first)?.[1] ?? /line (\d+)/.exec(first)?.[1] ?? 1);
  return { line, message: say('brokenSyntax', { what: first }) };
}

const opening = /^\{\{~?[#^]\s*(?:[*>]\s*)?([^\s}~|]+)/;
const closing = /^\{\{~?\/\s*([^\s}~]*)\s*~?\}\}$/;
const otherwise = /^\{\{~?\s*(?:else\b|\^\s*~?\}\})/;

function readTags(source: string): Pick<Reading, 'problems' | 'tags'> {
  const found: Pick<Reading, 'problems' | 'tags'> = { problems: [], tags: [] };
  const open: { name: string; text: string; line: number }[] = [];
  const broken = (line: number, what: Said) => found.problems.push({ line, message: say('brokenSyntax', { what }) });
  const unclosed = ({ name, text, line }: (typeof open)[number]) =>
    broken(line, say('neverClosed', { open: shortened(text), close: `{{/${name}}}` }));
  for (const { text, line } of tagsOf(source)) {
    const opened = opening.exec(text)?.[1];
    const closed = closing.exec(text)?.[1];
    if (text === '{{') {
      broken(line, say('neverEnds', { code: '{{', end: '}}' }));
    } else if (closed !== undefined) {
      const at = open.findLastIndex(({ name }) => name === closed);
      if (at < 0) broken(line, say('nothingToClose', { close: text }));
      else for (const inner of open.splice(at).slice(1)) unclosed(inner);
    } else {
      const isElse = otherwise.test(text);
      const program = parsed(isElse ? `{{#if desk}}${text}{{/if}}` : opened ? `${text}{{/${opened}}}` : text);
      if (typeof program !== 'string') found.tags.push({ program, line });
      else broken(line, say('notWithin', { code: '{{…}}', written: shortened(text) }));
      if (isElse && open.length === 0) broken(line, say('otherwiseAlone', { code: text }));
      if (opened !== undefined) open.push({ name: opened, text, line });
    }
  }
  for (const last of open) unclosed(last);
  return found;
}

const comment = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}/y;
const tag = /\{\{\{(?:(?!\{\{|\}\})[\s\S])*\}\}\}|\{\{(?:(?!\{\{|\}\})[\s\S])*\}\}/y;

/** Each `{{…}}` but comments and what is escaped; of one that never ends its `{{`. */
function* tagsOf(source: string): Generator<{ text: string; line: number }> {
  let [line, counted] = [1, 0];
  for (let at = source.indexOf('{{'); at >= 0; at = source.indexOf('{{', at)) {
    comment.lastIndex = at;
    tag.lastIndex = at;
    const skipped = comment.exec(source)?.[0] ?? (source[at - 1] === '\\' ? '{{' : null);
    const text = skipped ?? tag.exec(source)?.[0] ?? '{{';
    line += source.slice(counted, at).split('\n').length - 1;
    counted = at;
    if (skipped === null) yield { text, line };
    at += text.length;
  }
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…}}` : line;
}
