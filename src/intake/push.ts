/** A port on which a mail server hands over mail: LMTP (RFC 2033) or SMTP (RFC 5321). */
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { PushConfig } from '../config/types.js';
import type { Instant } from '../domain/time.js';
import { Advice } from '../errors.js';
import { keep } from '../record/ledger.js';
import type { Inbox, InboxDeps, InboxState } from './inbox.js';
import { type Incoming, TooLarge, takeIn } from './incoming.js';
import { nameOf, sourceOf } from './name.js';

export interface PushDeps extends InboxDeps {
  /** Whether an address is the desk's own, plus addresses included. */
  accepts(address: string): boolean;
}

export interface PushInbox extends Inbox {
  /** The port that it listens on; of use where the desk file says 0. */
  port(): number;
}

/** A mail server that stopped in mid-mail is let go; RFC 5321 section 4.5.3.2.7 says five minutes. */
const silence = 5 * 60_000;
const farewell = 5_000;
/** A mail server that could not hand over a mail comes back with it within so long; Postfix after 4,000 seconds. */
const returns = 4_000_000;

export function pushInbox(config: PushConfig, deps: PushDeps): PushInbox {
  const source = sourceOf(config);
  const { log, clock } = deps;
  let state: InboxState = { kind: 'stopped' };
  let openedAt: Instant = 0;
  /** When a mail was last turned away that is to come back. */
  let deferredAt = Number.NEGATIVE_INFINITY;

  const server = new SMTPServer({
    lmtp: config.kind === 'lmtp',
    size: deps.maxSize,
    banner: 'Postdesk',
    authOptional: true,
    // Without a certificate of its own it must not offer one that nobody vouches for.
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    maxClients: 100,
    socketTimeout: silence,
    closeTimeout: farewell,
    onMailFrom: (_address, _session, done) => {
      if (deps.disk?.mayTry() ?? true) return done();
      deferredAt = clock.now();
      log.error({ source }, 'no room on the disk: no mail is taken; its server will try again');
      done(reply(452, '4.3.1 no room now, please try again'));
    },
    onRcptTo: ({ address }, _session, done) => {
      if (deps.accepts(address)) return done();
      log.info({ source, recipient: address }, 'refused: not an address of the desk');
      done(reply(550, '5.1.1 no such address here'));
    },
    onData: (stream, session, done) => {
      receive(stream, session).then(
        (answer) => {
          deps.disk?.succeeded();
          done(null, answer);
        },
        (error: unknown) => {
          if (error instanceof Refusal) return done(error);
          deps.disk?.failed(error);
          deferredAt = clock.now();
          log.error({ source, error: String(error) }, 'a mail could not be kept; its server will try again');
          done(reply(451, '4.3.0 not now, please try again'));
        },
      );
    },
  });
  // Connections that break are their mail server's matter: it tries again.
  server.on('error', (error) => log.debug({ source, error: String(error) }, 'a connection failed'));

  /** Returns once the mail is in the ledger; only then is it taken. */
  async function receive(stream: SMTPServerDataStream, session: SMTPServerSession): Promise<string> {
    const incoming = await collect(stream, deps, envelopeHeader(session));
    const arrival = { source, folder: '', uidValidity: '', uid: 0, ...incoming, receivedAt: clock.now() };
    const { id, duplicate } = await keep(deps.db, arrival);
    log.info({ source, mail: arrival.messageId, ledger: id }, duplicate ? 'kept, came before' : 'kept');
    deps.onKept();
    return `2.0.0 kept as ${id}`;
  }

  return {
    source,
    name: nameOf(config),
    start: () =>
      new Promise<void>((resolve, reject) => {
        const failed = ({ message }: Error) => {
          const where = `${config.host}:${config.port}`;
          reject(new Advice(`cannot listen on ${where} (${message}); see mail.in.${config.kind}.listen`, 3));
        };
        server.server.once('error', failed);
        server.listen(config.port, config.host, () => {
          server.server.off('error', failed);
          state = { kind: 'open' };
          openedAt = clock.now();
          log.info({ source, port: portOf(server) }, 'the inbox is open');
          resolve();
        });
      }),
    stop: () =>
      new Promise<void>((resolve) => {
        if (state.kind !== 'open') return resolve();
        state = { kind: 'stopped' };
        server.close(() => resolve());
      }),
    moveHandled: async () => 0,
    // Nothing waits here: what is not taken waits at the mail server.
    lastFetch: () => (state.kind === 'open' ? clock.now() : null),
    state: () => state,
    heardTo: (before) => {
      const now = clock.now();
      // What could not be handed over while nobody listened is not tried again at once, but after about as long.
      const closed = before === null ? 0 : Math.min(openedAt - before, returns);
      return state.kind === 'open' && now >= openedAt + closed && now >= deferredAt + returns ? now : null;
    },
    // Nothing can be asked of who pushes.
    look: () => {},
    port: () => portOf(server),
  };
}

/** An answer to the mail server that means what it says, unlike a fault of ours. */
class Refusal extends Error {
  constructor(
    readonly responseCode: number,
    message: string,
  ) {
    super(message);
  }
}

function reply(code: number, text: string): Refusal {
  return new Refusal(code, text);
}

/** What the envelope says goes on top, where bounces and plus addresses are told by it (RFC 5321 section 4.4). */
function envelopeHeader({ envelope }: SMTPServerSession): Buffer {
  const from = envelope.mailFrom ? envelope.mailFrom.address : '';
  const lines = [
    `Return-Path: <${bare(from)}>`,
    ...envelope.rcptTo.map(({ address }) => `Delivered-To: ${bare(address)}`),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n`);
}

function bare(address: string): string {
  return address.replace(/[\s<>\x00-\x1f\x7f]/g, '');
}

/** All of a stream, with the envelope on top. Whatever becomes of it, the stream is read to its end, or nobody could answer. */
async function collect(stream: SMTPServerDataStream, { db, maxSize }: PushDeps, before: Buffer): Promise<Incoming> {
  try {
    return await takeIn(db, stream.iterator({ destroyOnReturn: false }), { maxSize, before });
  } catch (error) {
    await readToTheEnd(stream);
    throw error instanceof TooLarge ? reply(552, '5.3.4 the mail is too large') : error;
  }
}

async function readToTheEnd(stream: SMTPServerDataStream): Promise<void> {
  if (stream.readableEnded || stream.destroyed) return;
  stream.resume();
  await new Promise<void>((resolve) => stream.once('end', resolve).once('close', resolve));
}

function portOf(server: SMTPServer): number {
  return (server.server.address() as AddressInfo | null)?.port ?? 0;
}
