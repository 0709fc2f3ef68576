import { distance } from 'fastest-levenshtein';
import { Advice } from '../errors.js';

/** Keys and list places from the top of the desk file to a value. */
export type Path = readonly PropertyKey[];

/** One thing that is wrong in a desk file. */
export interface Problem {
  /** `categories.urgent.assignWithin`, `staff[2].email`; '' for the file as a whole. */
  path: string;
  /** From 1. */
  line: number;
  /** What stands there, never the value of a secret. */
  found: string;
  expected: string;
  /** The two in one line. */
  message: string;
}

/** A desk file that cannot be used; its message has one line for each problem, in the order of the file. */
export class BadDeskFile extends Advice {
  override name = 'BadDeskFile';
  readonly problems: readonly Problem[];

  /** @param file How the file is named in the message. */
  constructor(file: string, problems: readonly Problem[]) {
    const ordered = [...problems].sort((a, b) => a.line - b.line);
    super(ordered.map((problem) => describe(file, problem)).join('\n'), 1);
    this.problems = ordered;
  }
}

function describe(file: string, { path, line, message }: Problem): string {
  return `${file}:${line} ${path === '' ? '' : `${path}: `}${message}`;
}

/** `found` and `expected` are parts of a sentence: `"soon"`, `a duration such as "1 business hour"`. */
export function mismatch(path: string, line: number, found: string, expected: string): Problem {
  const start = found === 'nothing' ? 'missing' : `found ${found}`;
  return { path, line, found, expected, message: `${start}, expected ${expected}` };
}

/** A key or a name that does not exist; `known` are those that do. */
export function unknown(path: string, line: number, what: string, found: string, known: readonly string[]): Problem {
  const near = nearest(found, known);
  const expected = near === null ? oneOf(known) : quote(near);
  const cure = near === null ? `expected ${expected}` : `did you mean ${expected}?`;
  return { path, line, found, expected, message: `${what}, ${cure}` };
}

function oneOf(known: readonly string[]): string {
  if (known.length === 0) return 'none here';
  const shown = known.slice(0, 12).join(', ');
  return `one of ${shown}${known.length > 12 ? ', …' : ''}`;
}

/** The name that was probably meant: at most a third of the longer one is different. */
export function nearest(text: string, known: readonly string[]): string | null {
  if (text.length > 100) return null;
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const name of known) {
    const away = distance(wanted, name.toLowerCase());
    if (away < bestDistance && away <= Math.max(text.length, name.length) / 3) {
      best = name;
      bestDistance = away;
    }
  }
  return best;
}

/** A text as messages show it: one line, short, in quotes. */
export function quote(text: string): string {
  return JSON.stringify(legible(text));
}

/** Without characters that would spoil a terminal or a log line, cut where it gets long. */
export function legible(text: string): string {
  const clean = text.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ');
  return clean.length > 60 ? `${clean.slice(0, 59)}…` : clean;
}

export function pathText(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else text += `${text === '' ? '' : '.'}${legible(String(step))}`;
  }
  return text;
}
