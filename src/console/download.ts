import type { Context } from 'hono';
import type { ConsoleEnv } from './site.js';

/** A stranger's file: it is saved, never shown, and would run nothing if it were. */
export function download(c: Context<ConsoleEnv>, content: Buffer, filename: string): Response {
  return c.body(new Uint8Array(content), 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename).replace(/['()*]/g, escape)}`,
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
}
