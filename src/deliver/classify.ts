/** What an error of the mail server means for a mail. Pure. */
import { Advice, isOutOfReach } from '../errors.js';

/**
 * Where the fault lies, as far as one answer tells. `mail`: with it or its recipient. `desk`: it is not let in, or there
 * is no TLS. `policy`: with one of the two (RFC 3463 X.7); others tell which, see standing. `line`: there was no answer.
 */
export type About = 'mail' | 'desk' | 'policy' | 'line';

/** What came of one attempt to send a mail. */
export type Outcome =
  | { kind: 'sent'; response: string }
  | {
      kind: 'temporary';
      reason: string;
      /** The whole mail had been handed over when the connection was lost: it may have arrived. */
      maybeDelivered: boolean;
      about: About;
    }
  | { kind: 'permanent'; reason: string; about: 'mail' | 'policy' };

/** The parts of a nodemailer error that tell. */
interface SendError {
  message: string;
  code?: unknown;
  /** Of the system or the TLS library, where `code` is nodemailer's own. */
  originalCode?: unknown;
  command?: unknown;
  responseCode?: unknown;
  response?: unknown;
}

/** Replies that say that we are not let in (RFC 4954, RFC 3207), whatever the mail and its recipient. */
const notLetIn = [530, 534, 535, 538];
/** Commands before the recipient is named: what is refused there is the desk, not the mail. */
const aboutUs = ['CONN', 'API', 'HELO', 'EHLO', 'LHLO', 'STARTTLS'];
/**
 * Enhanced status codes that do not say that the mail or its recipient is at fault: security and policy (X.7), the sender's
 * address (X.1.7, X.1.8), the server itself (X.3, but not that the mail is too large) and its network (X.4), where Gmail
 * has its daily limit, and Exchange's "may not send as".
 */
const policyCodes = /^5\.(?:7\.\d+|1\.[78]|3\.(?!4\b)\d+|4\.\d+|2\.252)$/;
/** What servers without such codes say of the same. */
const policyWords = /\brelay|rcpthosts|\b(?:sending|daily|hourly) (?:\w+ )?(?:limit|quota)|\baccess denied\b/i;
const ourCodes = ['EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'ECONFIG', 'EREQUIRETLS'];

/**
 * A 4yz reply is temporary and a 5yz one permanent (RFC 5321 section 4.2.1), unless its enhanced status code says that it
 * is so only for now, or it is about the desk itself: then the mail waits for the cure. No reply at all is temporary.
 * @param handedOver the mail's last byte had gone out
 */
export function classify(error: unknown, handedOver: boolean): Outcome {
  const known = asSendError(error);
  const reason = reasonOf(known);
  const code = typeof known.code === 'string' ? known.code : '';
  const command = typeof known.command === 'string' ? known.command : '';
  const reply = typeof known.responseCode === 'number' ? known.responseCode : null;
  if (reply === null) {
    // Refused before a word was said: an address that cannot be written in an envelope, or a mail above SIZE.
    if (code === 'EENVELOPE' || code === 'EMESSAGE') return { kind: 'permanent', reason, about: 'mail' };
    // For want of a token, from a provider that is away or has none for now: it refuses nobody.
    const noToken = error instanceof Advice && isOutOfReach(error);
    const ours = !noToken && (ourCodes.includes(code) || isAboutTls(known));
    return { kind: 'temporary', reason, maybeDelivered: handedOver, about: ours ? 'desk' : 'line' };
  }
  const temporary = { kind: 'temporary', reason, maybeDelivered: false } as const;
  const ours = ourCodes.includes(code) || notLetIn.includes(reply) || (reply >= 500 && isAboutUs(command));
  if (ours && !isTooLarge(known)) return { ...temporary, about: 'desk' };
  // 503 says that the conversation went wrong, not that the mail is unwanted.
  if (reply < 500 || reply === 503 || saysForNow(known)) return { ...temporary, about: 'mail' };
  if (command === 'MAIL FROM' && !isTooLarge(known)) return { ...temporary, about: 'policy' };
  return { kind: 'permanent', reason, about: isPolicy(known) ? 'policy' : 'mail' };
}

/** By its enhanced status code (RFC 3463): servers that put greylisting as `550 4.7.1` mean what the longer code says. */
function saysForNow({ response }: SendError): boolean {
  return /^5\d\d[ -]4\.\d{1,3}\.\d{1,3}\b/.test(String(response ?? ''));
}

function isAboutUs(command: string): boolean {
  return aboutUs.includes(command) || command.startsWith('AUTH');
}

/** A mail that is too large is refused at MAIL FROM already (RFC 1870 section 6.1, RFC 3463 X.3.4 and X.2.3). */
function isTooLarge({ responseCode, response }: SendError): boolean {
  return responseCode === 552 || /\b5\.(3\.4|2\.3)\b/.test(String(response ?? ''));
}

function isPolicy({ response }: SendError): boolean {
  const words = String(response ?? '');
  // Some have it at the end: "(#5.7.1)".
  const code = /(?:^5\d\d[ -]|#)(5\.\d{1,3}\.\d{1,3})\b/.exec(words)?.[1];
  return code === undefined ? policyWords.test(words) : policyCodes.test(code);
}

/** Codes such as CERT_HAS_EXPIRED, ERR_TLS_CERT_ALTNAME_INVALID, UNABLE_TO_VERIFY_LEAF_SIGNATURE. */
function isAboutTls({ originalCode }: SendError): boolean {
  return typeof originalCode === 'string' && /CERT|TLS|SSL|VERIFY/.test(originalCode);
}

function asSendError(error: unknown): SendError {
  return error instanceof Error ? error : { message: String(error) };
}

/** One line, with the server's own words and enhanced status code (RFC 3463) where it said any. */
function reasonOf(error: SendError): string {
  const { message, code, response } = error;
  const coded = error instanceof Advice ? message : `${String(code ?? 'error')}: ${message}`;
  const words = typeof response === 'string' && response !== '' ? response : coded;
  return words
    .replace(/[\s\x00-\x1f\x7f]+/g, ' ')
    .trim()
    .slice(0, 500);
}
