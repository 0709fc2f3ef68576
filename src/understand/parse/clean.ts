/**
 * Characters that nobody sees but that change what is seen or matched: controls, soft hyphen, zero-width characters
 * save the joiners that emoji and Indic scripts need, bidi marks, embeddings, overrides and isolates, tags, and halves of
 * surrogate pairs.
 */
const invisibles =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

/** The same for text of many lines, which keeps line ends and tabs; right-to-left marks are part of honest text there. */
const controlsInText =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]/gu;

export function withoutInvisibles(text: string): string {
  return text.replace(invisibles, '');
}

/** One line, blanks run together, no invisible characters, at most `maxChars` long. */
export function oneLine(text: string, maxChars: number): string {
  const line = withoutInvisibles(text.replace(/[\s\u0085]+/gu, ' ')).trim();
  return line.length > maxChars ? withoutInvisibles(line.slice(0, maxChars)).trimEnd() : line;
}

/** Line ends are \n, whatever they were; no NUL, control or bidi override is left. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]|\f/gu, '\n').replace(controlsInText, '');
}

/** As many whole characters from the start as fit into so many bytes of UTF-8. */
export function cutTo(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text);
  let end = Math.min(maxBytes, bytes.length);
  while (end > 0 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end).toString();
}
