import { Unreadable } from '../../errors.js';

/** What no honest mail comes near to and beyond which the library's work is no longer in proportion to the size. */
export const bounds = { parts: 1000, nesting: 50, headerBytes: 1024 * 1024, headerLines: 10_000 } as const;

/** A delimiter that is longer is none: RFC 2046 allows 70 characters, and 998 is the longest line of a mail. */
const longestDelimiter = 998;

/** Where a part stands in the raw mail, in bytes: its header block, and its body up to the next delimiter. */
export interface HeaderBlock {
  start: number;
  /** Of the header block, behind the empty line that closes it. */
  end: number;
  bodyEnd: number;
}

/**
 * The header blocks of a mail and of its parts (RFC 2046 multipart), the mail's own first; attached mails are not
 * looked into. One pass in time linear in the size, so that a mail made to be expensive is refused before the library
 * sees it.
 * @throws Unreadable where a bound is exceeded.
 */
export function scanStructure(raw: Buffer): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const open: string[] = [];
  const enter = (start: number): number => {
    const block = headerBlock(raw, start);
    blocks.push(block);
    if (blocks.length > bounds.parts) throw new Unreadable(`It has more than ${bounds.parts} parts.`);
    const boundary = boundaryOf(raw.toString('latin1', block.start, block.end));
    if (boundary !== null) open.push(boundary);
    if (open.length > bounds.nesting) throw new Unreadable(`Its parts are nested deeper than ${bounds.nesting}.`);
    return block.end;
  };

  // From one byte back, because a delimiter may follow a header block at once.
  const nextDashes = (from: number) => raw.indexOf('\n--', Math.max(from - 1, 0));
  for (let at = nextDashes(enter(0)); at >= 0 && open.length > 0; ) {
    const lineEnd = endOfLine(raw, at + 1);
    const line = lineEnd - at > longestDelimiter ? '' : raw.toString('latin1', at + 3, lineEnd).trimEnd();
    const started = open.lastIndexOf(line);
    const ended = started < 0 && line.endsWith('--') ? open.lastIndexOf(line.slice(0, -2)) : -1;
    const last = blocks.at(-1);
    if (last && (started >= 0 || ended >= 0)) last.bodyEnd = Math.min(last.bodyEnd, Math.max(at, last.end));
    if (started >= 0) open.length = started + 1;
    if (ended >= 0) open.length = ended;
    at = nextDashes(started >= 0 ? enter(lineEnd) : lineEnd);
  }
  return blocks;
}

function endOfLine(raw: Buffer, from: number): number {
  const end = raw.indexOf(0x0a, from);
  return end < 0 ? raw.length : end + 1;
}

function headerBlock(raw: Buffer, start: number): HeaderBlock {
  let end = start;
  for (let lines = 0; end < raw.length; lines++) {
    const lineEnd = endOfLine(raw, end);
    const blank = raw[end] === 0x0a || (raw[end] === 0x0d && raw[end + 1] === 0x0a);
    if (lineEnd - start > bounds.headerBytes) throw new Unreadable('It has a header block of more than 1 MB.');
    if (lines > bounds.headerLines)
      throw new Unreadable(`It has a header block of more than ${bounds.headerLines} lines.`);
    end = lineEnd;
    if (blank) break;
  }
  return { start, end, bodyEnd: raw.length };
}

/** The value of one header in a block, still folded; null where there is none. */
export function headerIn(block: string, name: string): string | null {
  const match = new RegExp(`^${name}[ \\t]*:([^\\n]*(?:\\n[ \\t][^\\n]*)*)`, 'im').exec(block);
  return match?.[1] ?? null;
}

function boundaryOf(block: string): string | null {
  const type = headerIn(block, 'content-type');
  if (type === null || !/^\s*multipart\//i.test(type)) return null;
  const match = /[;\s]boundary(?:\*0)?\*?[ \t]*=\s*(?:"([^"\n]*)"|([^\s;]+))/i.exec(type);
  return match?.[1]?.trimEnd() ?? match?.[2] ?? null;
}
