/** Styles, scripts and pictures of the console's own; nothing is fetched from elsewhere. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Hono } from 'hono';
import { packageRoot } from '../paths.js';
import { base, type ConsoleEnv } from './site.js';

const folder = join(packageRoot, 'src', 'console', 'assets');
const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Asset {
  content: Uint8Array<ArrayBuffer>;
  type: string;
  /** Changes with the content, so that a browser may keep a file for good. */
  version: string;
}

/** Read once: they change with the program only. */
const assets = new Map<string, Asset>(
  readdirSync(folder)
    .filter((name) => extname(name) in types)
    .map((name) => {
      const content = new Uint8Array(readFileSync(join(folder, name)));
      const version = createHash('sha256').update(content).digest('hex').slice(0, 12);
      return [name, { content, type: types[extname(name)] ?? '', version }];
    }),
);

/** @throws RangeError for a name that is not there: a slip of the pen in a page */
export function assetUrl(name: string): string {
  const asset = assets.get(name);
  if (!asset) throw new RangeError(`there is no src/console/assets/${name}`);
  return `${base}/assets/${name}?v=${asset.version}`;
}

export function mountAssets(app: Hono<ConsoleEnv>): void {
  app.get(`${base}/assets/:name`, (c) => {
    const asset = assets.get(c.req.param('name'));
    if (!asset) return c.notFound();
    return c.body(asset.content, 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });
}
