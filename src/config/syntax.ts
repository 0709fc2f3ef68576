import type { ErrorCode } from 'yaml';

/**
 * What is wrong with the YAML, as found and expected. In words of our own, because those of the library quote the
 * text, which may be a secret.
 */
export function syntaxAdvice(code: ErrorCode): [found: string, expected: string] {
  switch (code) {
    case 'BAD_SCALAR_START':
      return ['a text that begins with a sign of YAML', 'quotes around it'];
    case 'BAD_DQ_ESCAPE':
      return ['a backslash that YAML does not know', 'two backslashes, or single quotes around the text'];
    case 'MISSING_CHAR':
      return ['something that is not closed', 'a closing quote, bracket, colon or comma'];
    case 'TAB_AS_INDENT':
      return ['a tab at the beginning of a line', 'spaces'];
    case 'BAD_INDENT':
      return ['a line that is not indented like its neighbours', 'the same number of spaces before each'];
    case 'TAG_RESOLVE_FAILED':
      return ['a text that begins with !', 'quotes around it'];
    case 'MULTIPLE_DOCS':
      return ['a second document after ---', 'one desk file'];
    case 'BLOCK_AS_IMPLICIT_KEY':
      return ['two colons in one line', 'quotes around a text with a colon'];
    case 'RESOURCE_EXHAUSTION':
      return ['values nested without end', 'a desk file'];
    case 'DUPLICATE_KEY':
      return ['the same key twice', 'it once'];
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return ['a * or & that YAML cannot follow', 'quotes around a text that begins with one'];
    case 'BAD_COLLECTION_TYPE':
    case 'BAD_DIRECTIVE':
    case 'BAD_PROP_ORDER':
    case 'BLOCK_IN_FLOW':
    case 'IMPOSSIBLE':
    case 'KEY_OVER_1024_CHARS':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MULTIPLE_TAGS':
    case 'NON_STRING_KEY':
    case 'UNEXPECTED_TOKEN':
      return ['something that is no YAML', '`key: value`, with quotes around a text with special characters'];
  }
}
