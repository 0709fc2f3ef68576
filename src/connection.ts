/** Why a mail server could not be talked to at all, and what most likely cures it. */
import { Finding } from './errors.js';

interface Server {
  host: string;
  port: number;
  secure: boolean;
}

/**
 * @param section where the server stands in the desk file, e.g. `mail.in.imap`
 * @param reason what is shown where nothing better is known
 */
export function connectionFault(
  error: unknown,
  { host, port, secure }: Server,
  section: string,
  reason: string,
): Finding {
  const server = `${host}:${port}`;
  const said = wordsOf(error);
  // A connection that is there and speaks of something else: the desk file is wrong, and trying again helps nobody.
  if (/WRONG_VERSION_NUMBER|wrong version number/.test(said))
    return new Finding(
      `${server} does not begin with TLS`,
      `say secure: false in ${section}, which is STARTTLS, or correct port`,
    );
  if (/STARTTLS/i.test(said))
    return new Finding(
      `${server} offers no TLS (${reason})`,
      `correct port and secure in ${section}; on a network that is yours alone, insecure: true goes without`,
    );
  if (/\bCERT_|_CERT\b|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ALTNAME/.test(said))
    return new Finding(
      `${server} shows a certificate that does not hold (${reason})`,
      `correct host in ${section} to the name that stands in it, or have it renewed; one of your own authority: NODE_EXTRA_CA_CERTS=FILE in the environment`,
    );
  if (/ENOTFOUND/.test(said)) return new Finding(`no host is called ${host}`, `correct host in ${section}`, 3);
  if (/ECONNREFUSED/.test(said))
    return new Finding(
      `${server} takes no connections (${reason})`,
      `correct host or port in ${section}, or see whether it is up`,
      3,
    );
  if (/GREETING_TIMEOUT|Greeting never received/.test(said) && !secure)
    return new Finding(
      `${server} lets us in and says nothing`,
      `say secure: true in ${section} where it expects TLS from the first byte, or correct port`,
      3,
    );
  return new Finding(
    `${server} cannot be reached (${reason})`,
    `correct host, port or secure in ${section}, or see whether it is up`,
    3,
  );
}

/** Codes of the system and of the TLS library; mail libraries put their own in front of them. */
function wordsOf(error: unknown): string {
  const { code, originalCode, message = String(error) } = (error ?? {}) as Record<string, unknown>;
  return [code, originalCode, message].filter((part) => typeof part === 'string').join(' ');
}
