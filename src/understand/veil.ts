import { withoutTokens } from '../domain/tokens.js';

type Veil = (text: string) => string;

/** A mail as it came without tokens, which may stand in base64 or quoted-printable, in bodies and in headers. */
export function veiledSource(source: string, veil: Veil = withoutTokens): string {
  const blocks = blocksOf(veil(source)).map((block) =>
    isBase64(block[0]!) ? base64Veiled(block.join(''), veil) : block.join(''),
  );
  // A line of quoted-printable goes on behind a `=` at its end.
  const lines = blocks.join('').split(/(?<=\n)(?<!=\r?\n)/);
  return lines.map((line) => (line.includes('=') ? quotedVeiled(line, veil) : line)).join('');
}

/** Lines of base64 that follow each other are one block, any other line is one. */
function blocksOf(source: string): string[][] {
  const blocks: string[][] = [];
  let inside = false;
  for (const line of source.split(/(?<=\n)/)) {
    const goesOn = isBase64(line);
    if (goesOn && inside) blocks.at(-1)!.push(line);
    else blocks.push([line]);
    inside = goesOn;
  }
  return blocks;
}

function isBase64(line: string): boolean {
  return /^[A-Za-z0-9+/]{2,}={0,2}$/.test(line.trimEnd());
}

function base64Veiled(block: string, veil: Veil): string {
  // Without what is every second byte of UTF-16.
  const told = Buffer.from(block, 'base64').toString('latin1').replaceAll('\0', '');
  const shown = veil(told);
  return shown === told ? block : `${(base64Of(shown).match(/.{1,76}/g) ?? []).join('\n')}\n`;
}

function quotedVeiled(line: string, veil: Veil): string {
  const told = unquoted(line.replace(/=\r?\n/g, ''));
  const shown = veil(told);
  const plain = shown === told ? line : shown.replace(/[\x80-\xff=]/g, quoted);
  return plain.replace(
    /=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi,
    (word, charset: string, encoding: string, content: string) =>
      wordVeiled(word, { charset, encoding, content }, veil),
  );
}

/** An encoded word (RFC 2047). */
function wordVeiled(
  word: string,
  { charset, encoding, content }: { charset: string; encoding: string; content: string },
  veil: Veil,
): string {
  const told = encoding.toLowerCase() === 'b' ? Buffer.from(content, 'base64').toString('latin1') : unquoted(content);
  const shown = veil(told);
  return shown === told ? word : `=?${charset}?B?${base64Of(shown)}?=`;
}

function base64Of(shown: string): string {
  return Buffer.from(shown.replaceAll('…', '...'), 'latin1').toString('base64');
}

/** Without regard to character sets: what is veiled is in ASCII. */
function unquoted(text: string): string {
  return text.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function quoted(byte: string): string {
  return `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
