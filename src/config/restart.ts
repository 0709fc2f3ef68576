import { isDeepStrictEqual } from 'node:util';
import type { DeskFile } from './types.js';

/** What is made once, at the start: connections, ports, and whom mails are sent from. By its name in the desk file. */
function madeAtStart({ desk, mail, database, http, log }: DeskFile): Record<string, unknown> {
  const { host, port, url } = http;
  return {
    'desk.address': desk.address,
    'mail.in': mail.in.map(({ kind, ...inbox }) => ({ [kind]: inbox })),
    'mail.out.smtp': mail.out,
    'mail.out.perMinute': mail.perMinute,
    'mail.maxSize': mail.maxSize,
    database,
    'http.listen': `${host}:${port}`,
    'http.url': url,
    'log.level': log.level,
  };
}

/** Keys that are other in a changed desk file, and are in use only after a restart. */
export function needingRestart(running: DeskFile, changed: DeskFile): string[] {
  return differing('', madeAtStart(running), madeAtStart(changed));
}

/** The keys alone: their values may be secrets. */
function differing(path: string, before: unknown, after: unknown): string[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (!isMap(before) || !isMap(after)) return [path];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const isList = Array.isArray(before);
  return [...keys].flatMap((key) => {
    const place = isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return differing(place, Reflect.get(before, key), Reflect.get(after, key));
  });
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
