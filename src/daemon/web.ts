/** What a running desk shows by HTTP: its health, tickets for programs, the console. */
import { Hono } from 'hono';
import { api } from '../api/server.js';
import type { DeskFile } from '../config/types.js';
import { originOf } from '../console/origin.js';
import { consoleServer } from '../console/server.js';
import type { Gateway } from '../gateway/gateway.js';
import { healthServer, type Listening, listen } from '../health/server.js';
import type { Watched } from '../health/watched.js';

/** @returns null where the port cannot be had, which is no reason to leave mail unanswered */
export function serveDesk(
  file: DeskFile,
  gateway: Gateway,
  watched: Watched & Required<Pick<Watched, 'trouble'>>,
  wake: () => void,
): Promise<Listening | null> {
  const { db, clock, inboxes, trouble } = watched;
  const web = new Hono();
  web.route('/', healthServer(watched));
  web.route('/', api({ db, clock, desk: () => gateway.house.desk }));
  web.route(
    '/',
    consoleServer({
      gateway,
      origin: originOf(file.http),
      clock,
      wake,
      maxUpload: file.mail.maxSize,
      running: { inboxes, trouble, startedAt: clock.now() },
    }),
  );
  web.get('/', (c) => c.redirect('/console'));
  return listen(web, file.http).catch((error: Error) => {
    gateway.house.log.error({}, `${error.message}; the desk goes on without console, /livez, /readyz and /metrics`);
    return null;
  });
}
