import { z } from 'zod';

/** A schema without what merely surrounds it: defaults, `optional`, conversions before and after. */
export function core(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) return core(schema.def.innerType);
  if (schema instanceof z.ZodPipe) {
    return core(schema.def.in instanceof z.ZodTransform ? schema.def.out : schema.def.in);
  }
  return schema;
}

/** The keys that a map may have, with their schemas; null for anything else. */
export function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | null {
  const inner = core(schema);
  return inner instanceof z.ZodObject ? inner.shape : null;
}

/** Schema of an entry of a list or of a map with free names; null for anything else. */
export function entryOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  const inner = core(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  return null;
}

export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | null {
  let at: z.core.$ZodType | null = schema;
  for (const step of path) {
    if (at === null) return null;
    at = entryOf(at) ?? shapeOf(at)?.[String(step)] ?? null;
  }
  return at;
}
