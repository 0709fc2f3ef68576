import { isIP } from 'node:net';
import { DateTime, IANAZone } from 'luxon';
import { z } from 'zod';
import { parseDuration } from '../../time/duration.js';

/*
 * The kinds of values that a desk file is made of. An error's message is always what was expected, as part of a
 * sentence; `explain.ts` adds where and what was found.
 */

/** A text that is read into something else; `read` answers null for what it does not know. */
export function written<T extends NonNullable<unknown>>(expected: string, read: (text: string) => T | null) {
  return z.string({ error: expected }).transform((text, context): T => {
    const value = read(text.trim());
    if (value !== null) return value;
    context.issues.push({ code: 'custom', message: expected, input: text });
    return z.NEVER;
  });
}

/** A text that must fit a pattern, in the form in which it is compared. */
function shaped(expected: string, pattern: RegExp, normalise: (text: string) => string = (text) => text) {
  return written(expected, (text) => (pattern.test(text) ? normalise(text) : null));
}

/** One value may stand for a list of one. */
export function listOf<S extends z.ZodType>(item: S, expected: string) {
  return z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item, { error: expected }),
  );
}

export function mapOf<S extends z.ZodRawShape>(shape: S) {
  return z.strictObject(shape, { error: 'a map of keys' });
}

export function choice<const T extends readonly string[]>(values: T) {
  return z.enum(values, { error: `one of ${values.join(', ')}` });
}

/** A variable can only give a text, so `"true"` is as good as `true`. */
export const flag = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean({ error: 'true or false' }),
);

export function wholeNumber(from: number, to: number) {
  const error = `a whole number from ${from} to ${to}`;
  return z.preprocess(
    (value) => (typeof value === 'string' && /^[0-9]{1,15}$/.test(value) ? Number(value) : value),
    z.int({ error }).min(from, { error }).max(to, { error }),
  );
}

export const port = wholeNumber(1, 65_535);

/** Of what ends in headers and other people's mail: one line. */
export const line = shaped('a text of one line', /^[^\p{Cc}\p{Zl}\p{Zp}]{1,200}$/u);

/** Passed on as it is. */
export const secret = z.string({ error: 'a text (quotes make one of a number)' }).min(1, { error: 'a text' });

const emailPattern = /^[^\s@<>(),;:"\\[\]\p{C}]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.)+[\p{L}\p{N}-]{2,63}$/u;
export const email = shaped('an address such as anna@acme.example', emailPattern, (text) => text.toLowerCase());

const domainPattern = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;
export const domain = shaped('a domain such as contoso.example', domainPattern, (text) => text.toLowerCase());

const hostPattern = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9_])?$/;
export const host = written('a host such as mail.acme.example', (text) =>
  hostPattern.test(text) || isIP(text) !== 0 ? text.toLowerCase() : null,
);

export const zone = written('a time zone such as Europe/Brussels', (text) =>
  IANAZone.isValidZone(text) ? text : null,
);

/** Also the name of a folder of templates, hence no more than letters, digits and hyphens. */
export const locale = written('a locale such as en or nl-BE', (text) => {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(text)) return null;
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null;
  }
});

/**
 * What an entry is called by in the file and in commands. Never digits alone: JavaScript would reorder such keys, and
 * the first calendar is the desk's.
 */
export const key = shaped(
  'a name of letters, digits, - and _, with a letter in it',
  /^(?=.*\p{L})[\p{L}\p{N}][\p{L}\p{N}_-]{0,39}$/u,
);

export const date = written('a date such as 2026-12-24', (text) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid ? text : null,
);

export const duration = written('a duration such as "1 business hour" or "14 days"', (text) => {
  const read = parseDuration(text);
  return read !== null && Number.isFinite(read.amount) && read.amount > 0 ? read : null;
});

const units: Record<string, number> = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

/** In bytes; a KB has 1024. At most 1 GB, since a mail is held in memory. */
export const size = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  written('a size such as "40 MB", up to 1 GB', (text) => {
    const match = /^(\d{1,12}(?:\.\d{1,3})?) ?(B|KB|MB|GB)?$/i.exec(text);
    if (match === null) return null;
    const bytes = Math.floor(Number(match[1]) * (units[(match[2] ?? 'B').toUpperCase()] ?? 1));
    return bytes > 0 && bytes <= 1024 ** 3 ? bytes : null;
  }),
);

/** 80% as 80. Past 100 it stands after the due moment. */
export const percent = written('a percentage such as 80%, up to 1000%', (text) => {
  const match = /^(\d{1,4}) ?%$/.exec(text);
  const value = match === null ? 0 : Number(match[1]);
  return value >= 1 && value <= 1000 ? value : null;
});

/** `127.0.0.1:8025`, `[::1]:8025`, `localhost:8025`. */
export const listen = written('an address to listen on such as 127.0.0.1:8025', (text) => {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^[\]:\s]+)):(\d{1,5})$/.exec(text);
  if (match === null) return null;
  const address = match[1] ?? match[2] ?? '';
  const number = Number(match[3]);
  const known = match[1] !== undefined ? isIP(address) === 6 : hostPattern.test(address);
  return known && number >= 1 && number <= 65_535 ? { host: address.toLowerCase(), port: number } : null;
});

/** A web address, without a slash at the end. */
export const webAddress = written('a web address such as https://staging.contoso.example', (text) => {
  if (!/^https?:\/\/[^\s\p{C}]+$/iu.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? text.replace(/\/+$/, '') : null;
});

/** Where secrets are sent to, so never in the clear but on this machine; kept byte for byte. */
export const secureUrl = written('an https address without user and password', (text) => {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, username, password } = new URL(text);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const fits = (protocol === 'https:' || (protocol === 'http:' && loopback)) && username === '' && password === '';
  return fits && text.length <= 2000 ? text : null;
});
