import { z } from 'zod';
import { explain } from './explain.js';
import { mismatch, type Path, type Problem, pathText, quote, unknown } from './problems.js';
import type { Source } from './source.js';

/** A value and where it stands. */
export interface Entry<T> {
  /** Key of a named entry, place of a listed one. */
  key: string;
  path: Path;
  value: T;
}

/**
 * One go through a desk file. Each section and each entry is read by itself, so that one that is wrong keeps none
 * of the others from being checked: the admin gets all problems at once.
 */
export class Reading {
  readonly problems: Problem[] = [];

  constructor(readonly source: Source) {}

  /** A section that is one value; undefined where it is wrong. */
  section<S extends z.ZodType>(name: string, schema: S): z.output<S> | undefined {
    return this.check(schema, this.raw(name), [name]);
  }

  /** The entries of a section of names; those that are wrong are left out. */
  map<K extends z.ZodType & z.core.$ZodRecordKey, V extends z.ZodType>(
    name: string,
    schema: z.ZodPrefault<z.ZodRecord<K, V>>,
  ): Entry<z.output<V>>[] {
    const record = schema.unwrap();
    const raw = this.raw(name) ?? schema.def.defaultValue;
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      this.check(schema, raw, [name]);
      return [];
    }
    return Object.entries(raw).flatMap(([key, item]) => {
      const path = [name, key];
      const goodKey = record.keyType.safeParse(key);
      if (!goodKey.success) {
        const expected = goodKey.error.issues[0]?.message ?? 'another name';
        this.refuse(path, quote(key), expected);
        return [];
      }
      const value = this.check(record.valueType, item, path);
      return value === undefined ? [] : [{ key: String(goodKey.data), path, value }];
    });
  }

  /** The entries of a list; those that are wrong are left out. */
  list<V extends z.ZodType>(name: string, schema: z.ZodArray<V> | z.ZodPrefault<z.ZodArray<V>>): Entry<z.output<V>>[] {
    const array = schema instanceof z.ZodPrefault ? schema.unwrap() : schema;
    const raw = this.raw(name) ?? (schema instanceof z.ZodPrefault ? schema.def.defaultValue : undefined);
    if (!Array.isArray(raw)) {
      this.check(schema, raw, [name]);
      return [];
    }
    return raw.flatMap((item: unknown, index) => {
      const path = [name, index];
      const value = this.check(array.element, item, path);
      return value === undefined ? [] : [{ key: String(index), path, value }];
    });
  }

  raw(name: string): unknown {
    return (this.source.value as Record<string, unknown> | undefined)?.[name];
  }

  /** Names of a section's entries as written, also of those that are wrong; null where it is no map of names. */
  names(section: string): string[] | null {
    const raw = this.raw(section);
    return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? Object.keys(raw) : null;
  }

  /** `found` and `expected` as parts of a sentence. */
  refuse(path: Path, found: string, expected: string): void {
    if (!this.source.isBroken(path)) {
      this.problems.push(mismatch(pathText(this.source.located(path)), this.source.lineOf(path), found, expected));
    }
  }

  /** A name that should be among the known ones, such as a person's address or an app. */
  refuseName(given: Path, what: string, name: string, known: readonly string[]): void {
    const path = this.source.located(given);
    if (this.source.isHidden(path)) {
      this.refuse(path, 'a value that is not shown', `the name of a known ${what}`);
    } else {
      const text = `${this.source.shown(path)} is no ${what}`;
      this.problems.push(unknown(pathText(path), this.source.lineOf(path), text, name, known));
    }
  }

  private check<S extends z.ZodType>(schema: S, raw: unknown, path: Path): z.output<S> | undefined {
    const result = schema.safeParse(raw);
    if (result.success) return result.data;
    this.problems.push(...explain(this.source, path, schema, result.error.issues));
    return undefined;
  }
}
