/** What the variables of a template are, for whoever edits it: the command line, the console, the manual. */
import type { TemplateName } from '../domain/decision.js';
import { writtenDate } from './helpers.js';
import { sampleValues } from './samples.js';
import type { Fields, Shape } from './shapes.js';
import { variablesOf } from './vocabulary.js';

export interface DescribedVariable {
  /** `pm.name`; of the entries of a list `queue[].key`. */
  name: string;
  type: Shape['type'];
  /** Can be missing: it stands in an `if`, or nothing is shown. */
  optional: boolean;
  /** What it is. */
  doc: string;
  /** As a mail shows it; null where it has parts, or the samples have none. */
  example: string | null;
  /** How it is written in the template. */
  use: string;
}

export function describeVariables(name: TemplateName): DescribedVariable[] {
  const [full, sparse] = [sampleValues(name, 'full'), sampleValues(name, 'sparse')];
  const { timezone } = full.desk;
  const asDate = (at: number) => writtenDate(at, { zone: timezone ?? 'utc', locale: 'en', now: full.now });
  return described(variablesOf(name), full, sparse, '', asDate);
}

function described(
  fields: Fields,
  full: unknown,
  sparse: unknown,
  before: string,
  asDate: (at: number) => string,
): DescribedVariable[] {
  return Object.entries(fields).flatMap(([field, shape]) => {
    const [value, least] = [valueIn(full, field), valueIn(sparse, field)];
    const path = `${before}${field}`;
    const own = {
      name: path,
      type: shape.type,
      optional: isOptional(shape, sparse, least),
      doc: shape.doc,
      example: exampleOf(shape, value, asDate),
      use: useOf(shape, path.replace(/^.*\[\]\./, '')),
    };
    if (shape.type === 'record') return [own, ...described(shape.fields, value, least, `${path}.`, asDate)];
    if (shape.type !== 'list') return [own];
    // What an entry always has is not told by a sample without entries.
    return [own, ...described(shape.fields, valueIn(value, '0'), undefined, `${path}[].`, asDate)];
  });
}

/** Lists may be empty, flags may be off: neither is ever missing. */
function isOptional(shape: Shape, sparse: unknown, least: unknown): boolean {
  if (shape.type === 'list' || shape.type === 'flag') return false;
  if (sparse === undefined) return shape.optional === true;
  return least === null || least === undefined || least === '';
}

function valueIn(record: unknown, field: string): unknown {
  return typeof record === 'object' && record !== null && Object.hasOwn(record, field)
    ? Reflect.get(record, field)
    : null;
}

function exampleOf({ type }: Shape, value: unknown, asDate: (at: number) => string): string | null {
  if (type === 'record' || type === 'list' || value === null || value === undefined) return null;
  return type === 'moment' && typeof value === 'number' ? asDate(value) : String(value);
}

function useOf({ type }: Shape, path: string): string {
  switch (type) {
    case 'moment':
      return `{{date ${path}}}`;
    case 'list':
      return `{{#each ${path}}}…{{/each}}`;
    case 'record':
    case 'flag':
      return `{{#if ${path}}}…{{/if}}`;
    case 'words':
      return `{{words ${path}}}`;
    default:
      return `{{${path}}}`;
  }
}
