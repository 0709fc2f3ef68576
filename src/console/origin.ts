/** The one name by which browsers reach the console: links in mails begin with it, and sessions hold at it alone. */
import type { MiddlewareHandler } from 'hono';
import type { ConsoleEnv, Site } from './site.js';

/** What a machine calls itself; to a browser each is another place. */
const ownNames = ['localhost', '127.0.0.1', '[::1]'];

/** Where staff reach the console, without a slash at the end, as far as the desk file tells. */
export function originOf({ host, port, url }: { host: string; port: number; url: string | null }): string {
  if (url !== null) return new URL(url).origin;
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${[...ownNames, '0.0.0.0', '[::]'].includes(name) ? 'localhost' : name}:${port}`;
}

/**
 * Whoever comes by another name of this machine than the links have is led to theirs: else a link would sign them in where
 * they are not. The port stays, as of a tunnel.
 */
export function atOneName(site: Site): MiddlewareHandler<ConsoleEnv> {
  return async (c, next) => {
    const asked = new URL(c.req.url);
    const { hostname } = new URL(site.origin);
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
    const isOther = asked.hostname !== hostname && [asked.hostname, hostname].every((name) => ownNames.includes(name));
    if (!isReading || !isOther) return next();
    asked.hostname = hostname;
    return c.redirect(asked.href);
  };
}
