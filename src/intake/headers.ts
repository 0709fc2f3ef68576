/** The header section of a raw mail, as far as intake must look into it before anybody parses the mail. */

export interface HeaderField {
  /** In lower case. */
  name: string;
  /** Unfolded, white space runs as one space, one character a byte. */
  value: string;
  /** As it stands in the mail with its line ends, one character a byte. */
  lines: string;
}

export interface SplitMail {
  fields: HeaderField[];
  /** Where the body begins; the mail's length where it has none. */
  bodyAt: number;
}

/** Splits a mail into header fields and body (RFC 5322 section 2.1). Takes anything, in linear time; lines without a name are left out. */
export function splitMail(raw: Buffer): SplitMail {
  const fields: HeaderField[] = [];
  let current = '';
  let at = 0;
  const finish = () => {
    const field = fieldOf(current);
    if (field) fields.push(field);
    current = '';
  };
  while (at < raw.length) {
    const feed = raw.indexOf(0x0a, at);
    const next = feed < 0 ? raw.length : feed + 1;
    const line = raw.toString('latin1', at, next);
    at = next;
    if (line === '\n' || line === '\r\n') break;
    if (!/^[ \t]/.test(line)) finish();
    current += line;
  }
  finish();
  return { fields, bodyAt: at };
}

/** Values of all fields of that name, in order. */
export function valuesOf(mail: SplitMail, name: string): string[] {
  return mail.fields.filter((field) => field.name === name).map((field) => field.value);
}

function fieldOf(lines: string): HeaderField | null {
  const colon = lines.indexOf(':');
  const name = lines.slice(0, Math.max(colon, 0)).trimEnd();
  if (!/^[\x21-\x7e]+$/.test(name)) return null;
  const value = lines
    .slice(colon + 1)
    .replace(/\s+/g, ' ')
    .trim();
  return { name: name.toLowerCase(), value, lines };
}
