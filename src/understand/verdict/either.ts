/** A pattern for one of several, each list of them one of a language's. */
export function either(...lists: string[]): string {
  return `(?:${lists.join('|')})`;
}

/** Any word, as clauses are compared. */
export const anyWord = "[\\p{L}\\p{N}'-]+";

/** The words of languages that an answer may begin with before it says what of. */
export const answering = `(?:${either('ok|yes|ja|oui')} )?`;
