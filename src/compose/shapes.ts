/**
 * What a variable of a template can be. The same description types the value, documents it, checks templates
 * against it and builds the context that a template sees.
 */
import type { RichWords } from './rich.js';

export type LeafType = 'text' | 'words' | 'link' | 'moment' | 'number' | 'flag';

export interface Leaf<T extends LeafType = LeafType> {
  type: T;
  doc: string;
  /** Never in a mail to a customer. */
  internal?: true;
  /** Of an entry of a list: it may be missing there. */
  optional?: true;
}

export interface RecordShape<F extends Fields = Fields> {
  type: 'record';
  doc: string;
  fields: F;
  internal?: true;
  optional?: true;
}

export interface ListShape<F extends Fields = Fields> {
  type: 'list';
  doc: string;
  /** Of each entry. */
  fields: F;
  internal?: true;
  optional?: true;
}

export type Shape = Leaf | RecordShape | ListShape;
export interface Fields {
  [name: string]: Shape;
}

/** One line of text; line breaks in it stay line breaks. */
export const text = (doc: string): Leaf<'text'> => ({ type: 'text', doc });
/** Somebody's own words, of any length: paragraphs and line breaks. */
export const words = (doc: string): Leaf<'words'> => ({ type: 'words', doc });
/** An address of the web or a mailto link. */
export const link = (doc: string): Leaf<'link'> => ({ type: 'link', doc });
/** An Instant. */
export const moment = (doc: string): Leaf<'moment'> => ({ type: 'moment', doc });
export const number = (doc: string): Leaf<'number'> => ({ type: 'number', doc });
export const flag = (doc: string): Leaf<'flag'> => ({ type: 'flag', doc });
export const record = <F extends Fields>(doc: string, fields: F): RecordShape<F> => ({ type: 'record', doc, fields });
export const list = <F extends Fields>(doc: string, fields: F): ListShape<F> => ({ type: 'list', doc, fields });
/** Marks what an entry of a list may lack. */
export const maybe = <S extends Shape>(shape: S): S => ({ ...shape, optional: true });
/** Marks what customers must never read. */
export const internal = <S extends Shape>(shape: S): S => ({ ...shape, internal: true });

type FieldValues<F extends Fields> = { [K in keyof F]: ValueOf<F[K]> };

/** The TypeScript type of a shape's value; whatever is not known is null. */
export type ValueOf<S extends Shape> =
  S extends ListShape<infer F>
    ? FieldValues<F>[]
    : S extends RecordShape<infer F>
      ? FieldValues<F> | null
      : S extends { type: 'words' }
        ? string | RichWords | null
        : S extends { type: 'text' | 'link' }
          ? string | null
          : S extends { type: 'moment' | 'number' }
            ? number | null
            : boolean | null;
