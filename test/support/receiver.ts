/** An HTTP server on loopback that takes what is posted to it, and answers as told. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Posted {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Null leaves it without an answer. */
export type Reply = { status: number; headers?: Record<string, string> } | null;

export class Receiver {
  readonly posted: Posted[] = [];
  reply: (posted: Posted) => Reply = () => ({ status: 204 });

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<Receiver> {
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        const one = { path: request.url ?? '', headers: request.headers, body };
        receiver.posted.push(one);
        const reply = receiver.reply(one);
        if (reply) response.writeHead(reply.status, reply.headers).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const receiver = new Receiver(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return receiver;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
