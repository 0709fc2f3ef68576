/** Mails that are signed or encrypted inside their text (RFC 9580 sections 6.2 and 7). */

/** Stands where the words would, so that staff see why there are none. */
export const encryptedNotice = '[This mail is encrypted. The desk has no key and did not read it.]';

const signed = /^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*$/m;
const signature = /^-----BEGIN PGP SIGNATURE-----[ \t]*$/m;
const signatureEnd = /^-----END PGP SIGNATURE-----[ \t]*$/m;
const message = /^-----BEGIN PGP MESSAGE-----[ \t]*$/m;
const messageEnd = /^-----END PGP MESSAGE-----[ \t]*$/m;

/** The words of a text without the lines of PGP around them. What stands outside of these lines stays. */
export function withoutArmour(text: string): string {
  return withoutSecrets(withoutSignature(text));
}

/** Taken off once: a signature within quotes is of somebody else. */
function withoutSignature(text: string): string {
  const [before, rest] = parted(text, signed);
  if (rest === null) return text;
  const [words, behind] = parted(rest, signature);
  if (behind === null) return text;
  const [, after] = parted(behind, signatureEnd);
  // "Hash: SHA256", then an empty line.
  const body = words.replace(/^\s*\n?(?:[A-Za-z-]{1,30}: [^\n]*\n)*[ \t]*\n/, '');
  return `${before}${body.replace(/^- /gm, '')}${after ?? ''}`;
}

function withoutSecrets(text: string): string {
  const [before, rest] = parted(text, message);
  if (rest === null) return text;
  const [, after] = parted(rest, messageEnd);
  return `${before}${encryptedNotice}\n${after ?? ''}`;
}

function parted(text: string, line: RegExp): [before: string, after: string | null] {
  const found = line.exec(text);
  if (!found) return [text, null];
  return [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}
