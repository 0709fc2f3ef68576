/**
 * What two spellings of a category tag have in common: `[With Error]`, `[with-error]` and `support+witherror@`
 * fold to the same. Case, accents, white space, hyphens, underscores and invisible characters go; all else stays.
 */
export function foldTag(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Pd}\s_]+/gu, '');
}
