/** Hands finished mails to the SMTP server of the desk file (RFC 5321). */
import { Readable } from 'node:stream';
import nodemailer, { type SMTPPoolOptions } from 'nodemailer';
import DKIM from 'nodemailer/lib/dkim';
import MimeNode from 'nodemailer/lib/mime-node';
import type { Clock } from '../clock.js';
import type { DkimConfig, OAuth2Config, SmtpConfig } from '../config/types.js';
import { connectionFault } from '../connection.js';
import { streamOf } from '../content.js';
import type { Content } from '../domain/content.js';
import { Advice, Finding } from '../errors.js';
import { type TokenSource, tokenSource } from '../oauth2/source.js';
import { tlsRules } from '../tls.js';
import { classify, type Outcome } from './classify.js';

/** A finished mail and its envelope. */
export interface OutgoingMail {
  raw: Content;
  /**
   * Where bounces go: the desk's own address, also for automatic mail. A null return path would keep loops away as well
   * (RFC 3834 section 3.3), but then nobody would learn of mail that does not arrive; loops end by Auto-Submitted.
   */
  from: string;
  to: string;
}

export interface Courier {
  send(mail: OutgoingMail): Promise<Outcome>;
  /** @throws Advice where the server cannot be reached or does not let us in */
  verify(): Promise<void>;
  /** Lets go of all connections; mails that are being sent fail as temporary. */
  close(): void;
}

/** More connections bring nothing, measured. */
const connections = 5;
/**
 * RFC 5321 section 4.5.3.2.6 has clients wait ten minutes for the answer to a whole mail; who gives up sooner may deliver
 * twice. Five is what stalls a connection no longer than a lease lasts.
 */
const patience = 5 * 60_000;
/** Servers drop who says nothing for long; going first costs no mail an attempt. */
const idle = 30_000;
/** The library reads recipients as a header does, where a name or a second address may stand: only a bare one goes to it. */
const bareAddress = /^[^\s"<>()[\]\\,;:@\x00-\x1f\x7f]+@[^\s"<>()\\,;@\x00-\x1f\x7f]+$/;

/** @param tokens where tokens come from; of its own where none is given */
export function smtpCourier(
  config: SmtpConfig,
  clock: Clock,
  tokens: (oauth2: OAuth2Config) => TokenSource = (oauth2) => tokenSource(oauth2, clock),
): Courier {
  const token = config.oauth2 ? tokens(config.oauth2) : null;
  const opened = (more: Partial<SMTPPoolOptions>) => {
    const made = nodemailer.createTransport({ ...optionsOf(config), ...more, pool: true });
    if (token) {
      made.set('oauth2_provision_cb', (_user, renew, done) => {
        token(renew).then((given) => done(null, given), done);
      });
    }
    return made;
  };
  const transport = opened({});
  const pool = transport.transporter as unknown as Pool;

  async function attempt(open: () => Readable, envelope: Envelope): Promise<{ outcome: Outcome; dropped: boolean }> {
    const watch = new Watch();
    try {
      const { response } = await handOver(pool, envelope, () => watch.over(open()));
      return { outcome: { kind: 'sent', response }, dropped: false };
    } catch (error) {
      return { outcome: classify(error, watch.handedOver), dropped: wasDropped(error, watch) };
    }
  }

  return {
    async send(mail) {
      if (!bareAddress.test(mail.to)) return { kind: 'permanent', reason: `"${mail.to}" is no address`, about: 'mail' };
      const open = config.dkim ? await sign(mail.raw, config.dkim) : () => streamOf(mail.raw);
      const first = await attempt(open, envelopeOf(mail));
      // A connection that had waited for this mail may have been dropped meanwhile: once more, on a new one.
      return first.dropped ? (await attempt(open, envelopeOf(mail))).outcome : first.outcome;
    },
    async verify() {
      // To a server that offers no login the library would say nothing of user and password, and call that well.
      const trial = opened({ forceAuth: config.user !== null });
      try {
        await trial.verify();
      } catch (error) {
        throw findingOf(config, error);
      } finally {
        trial.close();
      }
    },
    close: () => transport.close(),
  };
}

function optionsOf(config: SmtpConfig): SMTPPoolOptions {
  const tls = tlsRules(config);
  return {
    host: config.host,
    port: config.port,
    secure: tls.implicit,
    requireTLS: tls.required,
    tls: { rejectUnauthorized: tls.rejectUnauthorized },
    ...authOf(config),
    maxConnections: connections,
    // The library would send again by itself what was lost with its connection, and nobody would know.
    maxRequeues: 0,
    idleTimeout: idle,
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: patience,
  };
}

function authOf({ user, password, oauth2 }: SmtpConfig): Pick<SMTPPoolOptions, 'auth'> {
  if (user === null) return {};
  return { auth: oauth2 ? { type: 'OAuth2', user } : { user, pass: password ?? '' } };
}

interface Envelope {
  from: string;
  to: string[];
}

/** What the library's pool asks of a mail; its types name all that the composer would have made. */
interface PoolMail {
  data: object;
  message: {
    getHeader(name: string): string;
    messageId(): string;
    getEnvelope(): Envelope;
    createReadStream(): Readable;
  };
}

interface Pool {
  send(mail: PoolMail, done: (error: Error | null, info: { response: string }) => void): boolean;
}

/**
 * To the pool itself: a finished mail needs nothing written anew, and being led through the library's composer, its tree of
 * parts and four streams costs as much as being sent.
 *
 * @param open called when it is this mail's turn, and so once at most
 */
function handOver(pool: Pool, envelope: Envelope, open: () => Readable): Promise<{ response: string }> {
  // These two would stand in the library's own log only.
  const unsaid = () => '';
  const message = { getHeader: unsaid, messageId: unsaid, getEnvelope: () => envelope, createReadStream: open };
  return new Promise((resolve, reject) => {
    pool.send({ data: {}, message }, (error, info) => (error ? reject(error) : resolve(info)));
  });
}

/** Of these each letter goes into an envelope as it is (RFC 5321 section 4.1.2). */
const plainAddress = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@[a-z0-9.-]+$/i;

function envelopeOf({ from, to }: OutgoingMail): Envelope {
  if (plainAddress.test(from) && plainAddress.test(to)) return { from, to: [to] };
  // It quotes what must be quoted, and writes a domain of other letters as its server knows it (RFC 5891).
  const envelope = new MimeNode().setEnvelope({ from, to: [to] }).getEnvelope();
  return { from: envelope.from || '', to: envelope.to };
}

function findingOf(config: SmtpConfig, error: unknown): Advice {
  if (error instanceof Advice) return error;
  const outcome = classify(error, false);
  const reason = outcome.kind === 'sent' ? '' : outcome.reason;
  const server = `${config.host}:${config.port}`;
  if ((error as { code?: unknown }).code !== 'EAUTH') return connectionFault(error, config, 'mail.out.smtp', reason);
  // RFC 4954 and what servers say to a command that they do not have, or not without TLS.
  if ([500, 502, 503, 504, 538].includes((error as { responseCode?: number }).responseCode ?? 0))
    return new Finding(
      `${server} offers no login there (${reason}), and the desk file has a user for it`,
      'correct port and secure in mail.out.smtp, or leave out user and password where it needs none',
    );
  const cure = config.oauth2
    ? 'let the app or the person send for this mailbox at the provider, and allow SMTP AUTH there'
    : 'correct user and password in mail.out.smtp; many providers take an app password only';
  return new Finding(`${server} does not let ${config.user} in (${reason})`, cure);
}

/** Signed here and not on the way out, where the stream would no longer tell what the server has taken. */
async function sign(raw: Content, dkim: DkimConfig): Promise<() => Readable> {
  // In pieces as it comes, not copied into one.
  const signed: Buffer[] = await new DKIM({ ...dkim }).sign(streamOf(raw)).toArray();
  return () => Readable.from(signed);
}

/** How much of a mail went out: reading begins when the server says 354, and ends with the last byte. */
class Watch {
  private stream: Readable | null = null;

  over(stream: Readable): Readable {
    this.stream = stream;
    return stream;
  }

  get begun(): boolean {
    return this.stream?.readableDidRead ?? false;
  }

  get handedOver(): boolean {
    return this.stream?.readableEnded ?? false;
  }
}

/** The connection ended and the server had said nothing against it, before any of the mail went out. */
function wasDropped(error: unknown, watch: Watch): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return code === 'ECONNECTION' && responseCode === undefined && !watch.begun;
}
