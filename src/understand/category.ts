import type { Category, Desk } from '../domain/desk.js';
import { foldTag } from '../domain/fold.js';
import { plusParts } from './addresses.js';
import { bareSubject } from './subject.js';

export interface Classified {
  /** Key of the category. */
  category: string;
  /** No tag was given. */
  untagged: boolean;
  /** The subject without marks, keys and the tag; brackets that are no tag stay. */
  title: string;
}

const longestTitle = 200;

/**
 * The category of a first mail; the first that is there holds: a bracketed group in the subject, the address
 * `support+tag@`, a first body line `Category: label`; else the default.
 */
export function classify(
  mail: { subject: string; recipients: readonly string[]; text: string },
  desk: Desk,
): Classified {
  const subject = bareSubject(mail.subject, desk);
  const inSubject = bracketed(subject, desk);
  const title = titleOf(inSubject ? inSubject.rest : subject, mail.text, desk);
  const found = inSubject?.category ?? byAddress(mail.recipients, desk) ?? byFirstLine(mail.text, desk);
  if (found) return { category: found.key, untagged: false, title };
  return { category: defaultCategory(desk).key, untagged: true, title };
}

function bracketed(subject: string, desk: Desk): { category: Category; rest: string } | null {
  for (const group of subject.matchAll(/[[［【]([^[\]［］【】]{1,80})[\]］】]/g)) {
    const category = byTag(group[1]!, desk);
    if (category) {
      const rest = bareSubject(
        `${subject.slice(0, group.index)} ${subject.slice(group.index + group[0].length)}`,
        desk,
      );
      return { category, rest };
    }
  }
  return null;
}

function byAddress(recipients: readonly string[], desk: Desk): Category | null {
  for (const part of plusParts(recipients, desk)) {
    const category = byTag(part, desk);
    if (category) return category;
  }
  return null;
}

function byFirstLine(text: string, desk: Desk): Category | null {
  const first = linesOf(text)[0] ?? '';
  const named = /^\s*(?:category|categorie|catégorie|kategorie)\s*[:：]\s*(.{1,80})$/i.exec(first)?.[1];
  return named ? byTag(named, desk) : null;
}

/** A tag, key or label, with case, spaces, hyphens and accents folded. */
function byTag(tag: string, desk: Desk): Category | null {
  const wanted = foldTag(tag);
  if (!wanted) return null;
  return (
    desk.categories.find((category) => category.tags.some((own) => foldTag(own) === wanted)) ??
    desk.categories.find((category) => [category.key, category.label].some((own) => foldTag(own) === wanted)) ??
    null
  );
}

function defaultCategory(desk: Desk): Category {
  return desk.categories.find((category) => category.default) ?? desk.categories.at(-1)!;
}

function titleOf(subject: string, text: string, desk: Desk): string {
  const [first, second] = linesOf(text);
  const firstWords = byFirstLine(text, desk) ? second : first;
  return (subject || firstWords || '(no subject)').slice(0, longestTitle);
}

/** The first lines that say anything. */
function linesOf(text: string): string[] {
  return text
    .slice(0, 10_000)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 2);
}
