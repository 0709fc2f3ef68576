import { readFileSync } from 'node:fs';
import type { ParsedMail } from '../../src/domain/mail.js';
import { parseMail } from '../../src/understand/parse/parse.js';

/** The bytes of `test/mails/<path>.eml`. */
export function rawFixture(path: string): Buffer {
  return readFileSync(new URL(`../mails/${path}.eml`, import.meta.url));
}

export function parsedFixture(path: string): Promise<ParsedMail> {
  return parseMail(rawFixture(path));
}

/** A mail of header lines and a body, for cases that are too small for a file. */
export function mailOf(headers: readonly string[], body = ''): Buffer {
  return Buffer.from(`${headers.join('\r\n')}\r\n\r\n${body.replaceAll('\n', '\r\n')}`);
}
