/** An SMTP server that takes mail, or misbehaves as told. */
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

export interface SunkMail {
  from: string;
  to: string;
  raw: string;
  messageId: string;
}

/** `drop` ends the connection instead of answering. */
export type Answer = 'take' | 'drop' | { code: number; text: string };

export interface SinkBehaviour {
  onRecipient?(address: string): Answer;
  /** Asked once the whole mail is there. A promise makes the client wait for the answer. */
  afterData?(mail: SunkMail): Answer | Promise<Answer>;
  /** User and password that it asks for; a token is the password of XOAUTH2. */
  login?: { user: string; pass: string };
  /** Offers no login at all. */
  noLogin?: boolean;
  /** Offers STARTTLS, with a certificate that nobody vouches for. */
  tls?: boolean;
}

export interface SmtpSink {
  readonly port: number;
  /** Taken mails; those that were dropped after DATA are in `seen` alone. */
  readonly mails: SunkMail[];
  readonly seen: SunkMail[];
  /** Commands and replies, as they went over the wire. */
  readonly conversation: string[];
  /** May be changed at any time. */
  behaviour: SinkBehaviour;
  /** Ends all connections, as a server does that has had enough of waiting. */
  hangUp(): void;
  close(): Promise<void>;
}

export async function startSmtpSink(behaviour: SinkBehaviour = {}, port = 0): Promise<SmtpSink> {
  const conversation: string[] = [];
  const mails: SunkMail[] = [];
  const seen: SunkMail[] = [];

  const server = new SMTPServer({
    authOptional: behaviour.login === undefined,
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    allowInsecureAuth: true,
    disabledCommands: [...(behaviour.tls ? [] : ['STARTTLS']), ...(behaviour.noLogin ? ['AUTH'] : [])],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: recorder(conversation),
    onAuth: (auth, _session, done) => {
      const { login } = sink.behaviour;
      const right = auth.username === login?.user && (auth.password ?? auth.accessToken) === login?.pass;
      if (right) done(null, { user: auth.username });
      // A refused token is told by a challenge, after which the client may come with another.
      else if (auth.method === 'XOAUTH2') done(null, { data: { status: '401' } });
      else done(reply(535, '5.7.8 wrong user or password'));
    },
    onRcptTo: ({ address }, session, done) => act(sink.behaviour.onRecipient?.(address) ?? 'take', session, done),
    onData: async (stream, session, done) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
      const mail = mailOf(Buffer.concat(chunks).toString('latin1'), session);
      seen.push(mail);
      const answer = (await sink.behaviour.afterData?.(mail)) ?? 'take';
      if (answer === 'take') mails.push(mail);
      act(answer, session, done);
    },
  });
  server.on('error', () => {});

  function act(answer: Answer, session: SMTPServerSession, done: (error?: Error | null) => void): void {
    if (answer === 'take') done();
    else if (answer === 'drop') connectionOf(server, session)?.close();
    else done(reply(answer.code, answer.text));
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const sink: SmtpSink = {
    port: (server.server.address() as AddressInfo).port,
    mails,
    seen,
    conversation,
    behaviour,
    hangUp: () => {
      for (const connection of server.connections) connection.close();
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
  return sink;
}

function mailOf(raw: string, { envelope }: SMTPServerSession): SunkMail {
  return {
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    to: envelope.rcptTo.map(({ address }) => address).join(','),
    raw,
    messageId: /^Message-ID:\s*(<[^>]*>)/im.exec(raw)?.[1] ?? '',
  };
}

function connectionOf(server: SMTPServer, session: SMTPServerSession) {
  return [...server.connections].find((connection) => connection.id === session.id);
}

function reply(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

/** The server tells every line to its logger. */
function recorder(conversation: string[]) {
  const note = (entry: unknown, format?: unknown, ...values: unknown[]) => {
    const { tnx } = (entry ?? {}) as { tnx?: string };
    if (tnx === 'command') conversation.push(`C: ${String(values.at(-1) ?? format)}`);
    if (tnx === 'send') conversation.push(`S: ${String(values.at(-1) ?? format)}`);
  };
  const silent = () => {};
  return { level: silent, trace: note, debug: note, info: note, warn: note, error: note, fatal: note };
}
