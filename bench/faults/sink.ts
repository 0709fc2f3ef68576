/** The mail server that the desk sends by: it keeps account of what it took, and of which answers got lost. */
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** `drop` ends the connection instead of answering, `silence` never answers. */
export type Answer = 'take' | 'drop' | 'silence' | { code: number; text: string };

/** A mail that the sink took, whether or not its client learned of it. */
export interface Taken {
  messageId: string;
  to: string;
  raw: Buffer;
  at: number;
  /** The client's port, by which the proxy knows the connection. */
  port: number;
  /** The client may not know that it was taken: the connection or the client's life ended first. */
  answerLost: boolean;
  /** The client said something else after it. */
  goneOn: boolean;
}

export interface SinkBehaviour {
  onRecipient?(address: string): Answer;
  /** Asked before the mail is taken; an error code means that it is not. */
  beforeTaking?(mail: { messageId: string; to: string }): Answer;
  /** Asked once the mail is taken, in place of the answer. */
  afterTaking?(mail: Taken): Answer;
  /** As soon as the client has said DATA, before any of the mail. */
  onData?(): Answer;
}

export class Sink {
  readonly taken: Taken[] = [];
  behaviour: SinkBehaviour = {};

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<Sink> {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      closeTimeout: 50,
      logger: false,
      onMailFrom: (_address, session, done) => {
        sink.hasGoneOn(session.remotePort);
        done();
      },
      onRcptTo: ({ address }, session, done) =>
        sink.answer(sink.behaviour.onRecipient?.(address) ?? 'take', session, done),
      onData: (stream, session, done) => {
        const early = sink.behaviour.onData?.() ?? 'take';
        if (early !== 'take') {
          stream.resume();
          return sink.answer(early, session, done);
        }
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => sink.answer(sink.take(Buffer.concat(chunks), session), session, done));
      },
    });
    server.on('error', () => {});
    const sink = new Sink(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    return sink;
  }

  get connections(): number {
    return this.server.connections.size;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  /** Forgets everything of the last run. */
  reset(): void {
    this.behaviour = {};
    this.taken.length = 0;
    for (const connection of this.server.connections) connection.close();
  }

  /** The connection from that port carries nothing more. */
  lost(port: number): void {
    for (const one of this.taken) if (one.port === port && !one.goneOn) one.answerLost = true;
  }

  /** The client's life has ended: what it knew of answers ended with it. */
  clientDied(): void {
    for (const one of this.taken) one.answerLost = true;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private hasGoneOn(port: number): void {
    for (const one of this.taken) if (one.port === port) one.goneOn = true;
  }

  private take(raw: Buffer, session: SMTPServerSession): Answer {
    const messageId = /^Message-ID:\s*(<[^>]*>)/im.exec(raw.toString('latin1'))?.[1] ?? '';
    const to = session.envelope.rcptTo.map(({ address }) => address).join(',');
    const before = this.behaviour.beforeTaking?.({ messageId, to }) ?? 'take';
    if (before !== 'take') return before;
    const port = session.remotePort;
    const taken = { messageId, to, raw, at: Date.now(), port, answerLost: false, goneOn: false };
    this.taken.push(taken);
    const answer = this.behaviour.afterTaking?.(taken) ?? 'take';
    if (answer !== 'take') taken.answerLost = true;
    return answer;
  }

  private answer(answer: Answer, session: SMTPServerSession, done: (error?: Error | null) => void): void {
    if (answer === 'take') {
      done();
      return;
    }
    if (answer === 'silence') return;
    if (answer === 'drop') {
      for (const connection of this.server.connections) if (connection.id === session.id) connection.close();
      return;
    }
    done(Object.assign(new Error(answer.text), { responseCode: answer.code }));
  }
}
