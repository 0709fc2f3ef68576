/** Recorded mails that stand in a folder as .eml files. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import type { Instant } from '../domain/time.js';
import { splitMail, valuesOf } from '../intake/headers.js';
import type { RecordedMail, Recording } from './recorded.js';

/** All .eml files below a folder, by the moment at which a server took them. All of them count as proven. */
export async function readFolder(folder: string): Promise<Recording> {
  const names = (await readdir(folder, { recursive: true }))
    .filter((name) => name.toLowerCase().endsWith('.eml'))
    .sort();
  const mails: RecordedMail[] = [];
  const leftOut: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const at = momentOf(await readFile(path));
    if (at === null) leftOut.push(`${name}: neither Received nor Date tells when it came`);
    else {
      const raw = () => readFile(path);
      mails.push({ name, receivedAt: at, at, proven: true, letIn: false, opened: null, raw });
    }
  }
  return { mails: mails.sort((a, b) => a.at - b.at), leftOut };
}

/** When a mail came: the date behind the newest Received (RFC 5321 section 4.4), which stands first, else its Date. */
export function momentOf(raw: Buffer): Instant | null {
  const mail = splitMail(raw);
  const received = valuesOf(mail, 'received').map((value) => value.slice(value.lastIndexOf(';') + 1));
  for (const text of [...received, ...valuesOf(mail, 'date')]) {
    const at = dateIn(text);
    if (at !== null) return at;
  }
  return null;
}

/** RFC 5322 section 3.3, with comments such as `(CEST)`. */
function dateIn(text: string): Instant | null {
  const at = DateTime.fromRFC2822(
    text
      .replace(/\([^()]*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return at.isValid ? at.toMillis() : null;
}
