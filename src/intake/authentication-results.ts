/** Authentication-Results (RFC 8601): what the desk's own mail server found out about a mail. */
import { getAlignment } from 'mailauth/lib/tools.js';
import type { HeaderField } from './headers.js';

/**
 * Whether the trusted server says that the mail passed DMARC for the domain of its From.
 *
 * Anybody can write such a header, so only the topmost ones of that server count, and only above the point where the mail
 * came in from outside: above them may stand what inner servers added on the way to the mailbox, and of `Received` only
 * the trusted server's own and those of its domain.
 */
export function dmarcPassed(fields: readonly HeaderField[], trusted: string, fromDomain: string): boolean {
  const verdicts = topmostOf(fields, trusted.toLowerCase()).flatMap(({ results }) => results.filter(isDmarc));
  return (
    verdicts.length > 0 &&
    verdicts.every((words) => {
      const about = words.find((word) => word.startsWith('header.from='));
      return words[0] === 'dmarc=pass' && (about === undefined || about === `header.from=${fromDomain.toLowerCase()}`);
    })
  );
}

interface Findings {
  authServ: string;
  /** Words of each result, in lower case, e.g. `['dmarc=pass', 'header.from=acme.example']`. */
  results: string[][];
}

function topmostOf(fields: readonly HeaderField[], trusted: string): Findings[] {
  const found: Findings[] = [];
  let borderPassed = false;
  for (const { name, value } of fields) {
    if (name === 'authentication-results') {
      const findings = parse(value);
      if (findings.authServ === trusted) found.push(findings);
    } else if (name === 'received') {
      if (found.length > 0 || borderPassed) break;
      const by = receivedBy(value);
      if (by === trusted) borderPassed = true;
      // An inner server has a name beside the trusted one's: `imap.acme.example` beside `mx.acme.example`.
      else if (!getAlignment(by, [trusted])) break;
    }
  }
  return found;
}

function isDmarc(words: string[]): boolean {
  return words[0]?.startsWith('dmarc=') ?? false;
}

function receivedBy(value: string): string {
  return /(?:^|\s)by\s+([^\s;()]+)/i.exec(withoutComments(value))?.[1]?.toLowerCase() ?? '';
}

function parse(value: string): Findings {
  const [head = '', ...rest] = withoutComments(value).toLowerCase().split(';');
  const results = rest.map((result) =>
    result
      .replace(/\s*=\s*/g, '=')
      .split(/\s+/)
      .filter(Boolean),
  );
  return { authServ: head.trim().split(/\s+/)[0] ?? '', results };
}

/** Without comments, which nest, and quotation marks; what stands in quotes cannot separate (RFC 5322 section 3.2). */
function withoutComments(value: string): string {
  let out = '';
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < value.length; at += 1) {
    const char = value.charAt(at);
    if (char === '\\' && (quoted || depth > 0)) at += 1;
    else if (char === '"' && depth === 0) quoted = !quoted;
    else if (char === '(' && !quoted) depth += 1;
    else if (char === ')' && !quoted && depth > 0) depth -= 1;
    else if (depth === 0) out += quoted && /[;\s=]/.test(char) ? '_' : char;
  }
  return out;
}
