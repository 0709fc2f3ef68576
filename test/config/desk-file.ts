import { BadDeskFile, type ParseOptions, type Problem, parseDeskFile } from '../../src/config/load.js';
import type { DeskFile } from '../../src/config/types.js';

/** The least that a desk file must say; three lines, so that what a test adds begins in line 4. */
export const least = `desk: { address: support@acme.example }
staff:
  - { name: Anna, email: anna@acme.example, roles: [pm] }
`;

export function parse(text: string, options: Partial<ParseOptions> = {}): DeskFile {
  const readFile = () => {
    throw new Error('no such file');
  };
  return parseDeskFile(text, { path: null, env: {}, readFile, ...options });
}

/** What is wrong with a desk file; none where it is good. */
export function problemsOf(text: string, options: Partial<ParseOptions> = {}): readonly Problem[] {
  return faultOf(text, options)?.problems ?? [];
}

/** Its problems as an admin reads them, a line each. */
export function complaints(text: string, options: Partial<ParseOptions> = {}): string[] {
  return faultOf(text, options)?.message.split('\n') ?? [];
}

function faultOf(text: string, options: Partial<ParseOptions>): BadDeskFile | null {
  try {
    parse(text, options);
    return null;
  } catch (error) {
    if (error instanceof BadDeskFile) return error;
    throw error;
  }
}
