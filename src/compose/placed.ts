/** Where a finding is told: at the line that can be mended, and once, in however many templates it shows. */
import { type Said, say } from '../domain/said.js';
import type { Problem } from './source.js';

export interface Finding extends Problem {
  path: string;
  /** Of one in a partial: the templates that show it, each with the line that includes the partial. */
  includedBy?: { path: string; line: number }[];
}

interface Known {
  path: string;
  /** Came with the desk, so that it is not the one to mend. */
  shipped?: boolean;
}

/** A finding in a template, or in a partial that it includes: a partial of the desk's own is what is to blame. */
export function placed({ within, ...problem }: Problem, { path }: Known, partials: Record<string, Known>): Finding {
  const partial = within && partials[within.partial];
  if (!partial || partial.shipped) return { path, ...problem };
  const { line, finding } = within;
  return { path: partial.path, line, message: finding, includedBy: [{ path, line: problem.line }] };
}

/** The same finding in the same line of a partial is told once, with the first template that shows it. */
export function toldOnce(findings: Finding[]): Finding[] {
  const ofPartials = new Map<string, Finding>();
  const told = findings.flatMap((finding): Finding[] => {
    if (!finding.includedBy) return [finding];
    const key = JSON.stringify([finding.path, finding.line, alike(finding.message)]);
    const first = ofPartials.get(key);
    first?.includedBy?.push(...finding.includedBy);
    if (!first) ofPartials.set(key, finding);
    return first ? [] : [finding];
  });
  return told.map((finding) => ({ ...finding, message: withPlaces(finding) }));
}

/** Without the template that it names. */
function alike(message: Said): unknown {
  return typeof message === 'object' && 'say' in message
    ? { ...message, values: { ...message.values, template: '' } }
    : message;
}

function withPlaces({ message: finding, includedBy: [first, ...others] = [] }: Finding): Said {
  if (!first) return finding;
  const file = `${first.path}:${first.line}`;
  return others.length === 0
    ? say('includedBy', { file, finding })
    : say('includedByMore', { file, finding, more: others.length });
}
