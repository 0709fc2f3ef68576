import type { Said } from '../domain/said.js';

/** A finding in a template, for whoever edits it; lines count from 1. */
export interface Problem {
  line: number;
  message: Said;
  /** It stands in a partial: in which, at which of its lines, and what; `line` is the one that includes it. */
  within?: { partial: string; line: number; finding: Said };
}

/** A template's file taken apart; bodyLine is the line in the file where the body begins. */
export interface Source {
  subject: string | null;
  subjectLine: number;
  body: string;
  bodyLine: number;
}

/** Line ends as \n, and none of the control characters that the text part is built with. */
export function normalize(source: string): string {
  return source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, '');
}

/** Splits `subject: …`, a blank line, and the body. Without a subject line all is body. */
export function splitSource(file: string): Source {
  const source = normalize(file);
  const lines = source.split('\n');
  const end = lines.findIndex((line) => line.trim() === '');
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const at = head.findIndex((line) => /^subject:/i.test(line));
  if (at !== 0 || head.length !== 1) return { subject: null, subjectLine: 1, body: source, bodyLine: 1 };
  return {
    subject: (head[0] ?? '').replace(/^subject:\s*/i, '').trim(),
    subjectLine: 1,
    body: lines.slice(end < 0 ? lines.length : end + 1).join('\n'),
    bodyLine: head.length + 2,
  };
}

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

/** The layout around all mails, as a file. */
export type LayoutFile = Pick<TemplateFile, 'source' | 'path' | 'fault' | 'shipped'>;
