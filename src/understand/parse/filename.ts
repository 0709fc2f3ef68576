import { cutTo, withoutInvisibles } from './clean.js';

/** File systems take 255 bytes; two digits and a dash in front must still fit, in a script of three bytes a character. */
const maxBytes = 200;
const maxExtensionBytes = 20;

/** Names that Windows gives to devices, whatever the extension. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/**
 * A stranger's file name made safe to store, to show and to put into a header: without path, control, invisible or
 * bidi characters and characters that a file system or shell gives a meaning to, without leading dots or trailing
 * dots and blanks, at most 200 bytes with the extension kept, never empty. Idempotent.
 */
export function safeFilename(name: string | null | undefined, fallback = 'attachment'): string {
  const base = withoutInvisibles(name ?? '')
    .normalize('NFC')
    .split(/[/\\]/)
    .filter((segment) => /[^\s.]/u.test(segment))
    .at(-1);
  const clean = trimmed((base ?? '').replace(/[<>:"|?*\s]+/gu, ' ')).replace(deviceNames, '_$&');
  return fitted(clean) || fallback;
}

function trimmed(name: string): string {
  return trimmedEnd(name.replace(/^[\s.]+/u, ''));
}

/** By index, since a regular expression anchored at the end retries every run of blanks in the middle. */
function trimmedEnd(name: string): string {
  let end = name.length;
  while (end > 0 && (name[end - 1] === '.' || name[end - 1]?.trim() === '')) end--;
  return name.slice(0, end);
}

function fitted(name: string): string {
  if (Buffer.byteLength(name) <= maxBytes) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && Buffer.byteLength(name.slice(dot)) <= maxExtensionBytes ? name.slice(dot) : '';
  return trimmedEnd(cutTo(name, maxBytes - Buffer.byteLength(extension))) + extension;
}

const namesByType: Record<string, string> = {
  'message/rfc822': 'mail.eml',
  'message/delivery-status': 'delivery-status.txt',
  'message/disposition-notification': 'disposition-notification.txt',
  'message/feedback-report': 'feedback-report.txt',
  'text/rfc822-headers': 'headers.txt',
  'text/calendar': 'invite.ics',
  'text/html': 'page.html',
  'text/plain': 'text.txt',
  'text/csv': 'table.csv',
  'application/pdf': 'document.pdf',
  'application/zip': 'archive.zip',
  'application/ms-tnef': 'winmail.dat',
  'application/pkcs7-mime': 'smime.p7m',
  'application/x-pkcs7-mime': 'smime.p7m',
  'application/pkcs7-signature': 'smime.p7s',
  'application/x-pkcs7-signature': 'smime.p7s',
  'application/pgp-signature': 'signature.asc',
  'application/pgp-encrypted': 'pgp-encrypted.txt',
  'image/jpeg': 'image.jpg',
  'image/png': 'image.png',
  'image/gif': 'image.gif',
};

/** What a part without a name is called. A mail is `mail.eml`: its subject as a name would be a stranger's. */
export function nameForType(type: string): string {
  return namesByType[type] ?? 'attachment';
}
