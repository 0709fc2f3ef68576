/** RFC 5322 lines are at most 998 characters; nobody's Message-ID is longer than one. */
const maxLength = 998;
/** As many as one database statement may ask for; threads that are longer have cut their References anyway. */
const maxReferences = 500;

/**
 * A Message-ID as `<…>`: angle brackets are added where they are missing, white space inside (left by folding) goes;
 * null where there is none. RFC 5322 section 3.6.4.
 */
export function normaliseMessageId(text: string): string | null {
  const opened = text.indexOf('<');
  const inside = opened < 0 ? text : text.slice(opened + 1);
  const closed = inside.indexOf('>');
  return bracketed(closed < 0 ? inside : inside.slice(0, closed));
}

/**
 * The Message-IDs of an In-Reply-To or References header, in order and each once; where there are more than 500, the
 * newest. Words that old clients put between them ("Your message of Monday") are passed over, identifiers without
 * brackets are not.
 */
export function messageIdsIn(text: string): string[] {
  const ids = new Set<string>();
  const add = (id: string | null) => {
    if (id === null) return;
    ids.delete(id);
    ids.add(id);
  };
  const [before = '', ...opened] = text.split('<');
  bareIds(before).forEach(add);
  for (const piece of opened) {
    const end = piece.indexOf('>');
    if (end >= 0) add(bracketed(piece.slice(0, end)));
    bareIds(piece.slice(end + 1)).forEach(add);
  }
  return [...ids].slice(-maxReferences);
}

function bareIds(text: string): (string | null)[] {
  return text
    .split(/[\s,;>]+/u)
    .filter((word) => word.includes('@'))
    .map(bracketed);
}

function bracketed(inside: string): string | null {
  const id = inside.replace(/[\s<>\u0000-\u001f\u007f]+/gu, '');
  return id === '' || id.length > maxLength ? null : `<${id}>`;
}
