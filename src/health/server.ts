/** What watches the desk asks here: `/livez`, `/readyz` and `/metrics`. */
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Advice } from '../errors.js';
import { makeMetrics } from './metrics.js';
import { readiness } from './readiness.js';
import type { Watched } from './watched.js';

/**
 * - `/livez` 200 as long as the process answers: restart it where this fails
 * - `/readyz` 200, or 503 with what is wrong, as JSON: tell somebody where this fails, a restart cures none of it
 * - `/metrics` for Prometheus
 */
export function healthServer(watched: Watched): Hono {
  const app = new Hono();
  const metrics = makeMetrics(watched);
  app.get('/livez', (context) => context.text('alive\n'));
  app.get('/readyz', async (context) => {
    const found = await readiness(watched);
    return context.json(found, found.ready ? 200 : 503);
  });
  app.get('/metrics', async (context) => {
    const text = await metrics.read();
    return context.body(text, 200, { 'content-type': metrics.contentType });
  });
  app.onError((error, context) => context.text(`${error.message}\n`, 503));
  return app;
}

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** @throws Advice where the port cannot be listened on */
export function listen(
  app: Pick<Parameters<typeof serve>[0], 'fetch'>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server: ServerType = serve({ fetch: app.fetch, hostname: host, port }, ({ port: given }: AddressInfo) =>
      resolve({ port: given, close: () => closed(server) }),
    );
    server.once('error', (error: Error) =>
      reject(new Advice(`cannot listen on ${host}:${port} (${error.message}); see http.listen`, 3)),
    );
  });
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // A browser or a Prometheus keeps its connection open, and the desk would wait for it.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
