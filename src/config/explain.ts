import type { z } from 'zod';
import { mismatch, nearest, type Path, type Problem, pathText, quote, unknown } from './problems.js';
import { schemaAt, shapeOf } from './schema/tree.js';
import type { Source } from './source.js';

/** What the schema found, in the words of an admin: where, what stands there, what should. */
export function explain(source: Source, base: Path, schema: z.core.$ZodType, issues: z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => {
    const path = source.located([...base, ...issue.path]);
    if (source.isBroken(path)) return [];
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(shapeOf(schemaAt(schema, issue.path) ?? schema) ?? {});
      return issue.keys.map((key) => unknownKey(source, path, key, known));
    }
    return [issue.code === 'invalid_key' ? badKey(source, path, issue) : wrongValue(source, path, issue)];
  });
}

function unknownKey(source: Source, parent: Path, key: string, known: readonly string[]): Problem {
  const path = [...parent, key];
  const line = source.lineOf(path);
  // `{ password:secret }` and `{ password: a,b }` are keys to YAML, and may be parts of a secret to their author.
  const glued = known.find((name) => key.startsWith(`${name}:`));
  if (glued !== undefined) {
    return mismatch(pathText([...parent, glued]), line, 'a colon without a space after it', 'a space');
  }
  if (source.at(path) === undefined && nearest(key, known) === null) {
    const cure = 'a key with a value, or quotes around a text that holds a comma or a brace';
    return mismatch(pathText(parent), line, 'a key without a value', cure);
  }
  return unknown(pathText(path), line, 'unknown key', key, known);
}

function badKey(source: Source, path: Path, issue: z.core.$ZodIssueInvalidKey): Problem {
  const expected = issue.issues[0]?.message ?? 'another name';
  return mismatch(pathText(path), source.lineOf(path), quote(String(path.at(-1))), expected);
}

function wrongValue(source: Source, path: Path, issue: z.core.$ZodIssue): Problem {
  const line = source.lineOf(path);
  const found = source.shown(path);
  const problem = mismatch(pathText(path), line, found, issue.message);
  const value = source.at(path);
  if (issue.code !== 'invalid_value' || source.isHidden(path) || typeof value !== 'string') return problem;
  const near = nearest(value, issue.values.map(String));
  return near === null ? problem : { ...problem, message: `${problem.message}; did you mean ${quote(near)}?` };
}
