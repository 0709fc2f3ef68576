/** A person's name and address, and what stands in their place afterwards. */
import { randomBytes } from 'node:crypto';

export interface Pseudonym {
  /** `forgotten-1a2b3c4d`: random, so that nobody finds out by trying addresses. */
  name: string;
  /** RFC 2606: nobody will ever have it. */
  email: string;
}

export function newPseudonym(): Pseudonym {
  const name = `forgotten-${randomBytes(4).toString('hex')}`;
  return { name, email: `${name}@forgotten.invalid` };
}

/** In whatever case, and not as part of a longer one. */
function patternOf(address: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}._%+-])${escaped(address)}(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])`, 'giu');
}

export function namesAddress(address: string): (text: string) => boolean {
  const pattern = patternOf(address);
  return (text) => text.search(pattern) >= 0;
}

export function withoutAddress(address: string, pseudonym: Pseudonym): (text: string) => string {
  const pattern = patternOf(address);
  return (text) => text.replace(pattern, pseudonym.email);
}

/**
 * Replaces names as a whole, in whatever case, and each part of three letters and more where it is written as a name, with
 * a capital. Parts that others are called by too stay, since the text would be wrong of them.
 *
 * @param others words that mean somebody or something else
 */
export function withoutNames(
  names: string[],
  others: string[],
  pseudonym: Pseudonym,
): (text: string, column?: string) => string {
  const taken = new Set(others.flatMap(wordsOf).map((word) => word.toLowerCase()));
  const parts = new Set(
    names
      .flatMap(wordsOf)
      .filter((word) => [...word].length >= 3 && !taken.has(word.toLowerCase()))
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  );
  const wholes = [...names].sort((a, b) => b.length - a.length).map((name) => escaped(name).replace(/\s+/g, '\\s+'));
  const patterns = [
    ...wholes.map((whole) => bounded(whole, 'giu')),
    ...[...parts].sort((a, b) => b.length - a.length).map((part) => bounded(escaped(part), 'gu')),
    ...[...parts].map((part) => bounded(escaped(part.toUpperCase()), 'gu')),
  ];
  // Names of files are written without capitals.
  const ofFiles = [...patterns, ...[...parts].map((part) => bounded(escaped(part.toLowerCase()), 'gu'))];
  return (text, column) =>
    (column === 'attachments' ? ofFiles : patterns).reduce(
      (rest, pattern) => rest.replace(pattern, pseudonym.name),
      text,
    );
}

function bounded(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags);
}

function wordsOf(name: string): string[] {
  return name.split(/[^\p{L}\p{M}'’-]+/u).filter((word) => word !== '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
