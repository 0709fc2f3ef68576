import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '../support/dovecot.js';
import { end, Place } from './postdesk.js';

describe('postdesk sandbox', { timeout: 60_000 }, () => {
  let place: Place;
  const running: ChildProcess[] = [];
  let port: number;
  let told: string;

  beforeEach(async () => {
    place = await Place.make();
    port = await freePort();
    told = await firstWords(await begin(port));
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((sandbox) => end(sandbox)));
    await place.remove();
  });

  async function begin(page: number): Promise<ChildProcess> {
    const smtp = await freePort();
    const sandbox = place.start('sandbox', '--data', 'played', '--port', `${page}`, '--smtp-port', `${smtp}`);
    running.push(sandbox);
    return sandbox;
  }

  it('leads to its console: from what it says at the start, and from its page', async () => {
    const console = `http://localhost:${port}/console`;
    expect(told).toContain(`Its console is ${console}; `);
    const page = await (await fetch(`http://127.0.0.1:${port}/sandbox`)).text();
    const [, href = ''] = /<a [^>]*href="([^"]*)"[^>]*>Console<\/a>/.exec(page) ?? [];
    expect(new URL(href, console).href).toBe(console);
    expect(await (await fetch(console)).text()).toContain('Sign in');
  });

  it('runs once a folder, and leaves it to the next when it ends', async () => {
    const second = await begin(await freePort());
    const refused = `postdesk: process ${running[0]?.pid} already runs this desk; stop it first, or name another folder with --data\n`;
    expect(await firstWords(second)).toBe(refused);
    await expect.poll(() => second.exitCode, { timeout: 20_000 }).toBe(1);
    expect((await fetch(`http://127.0.0.1:${port}/sandbox`)).status).toBe(200);

    expect(await end(running[0])).toEqual([0, null]);
    await expect(stat(place.path('played/sandbox.sqlite.pid'))).rejects.toThrow('ENOENT');
  });
});

/** The first that it says, be it of success or of failure. */
async function firstWords({ stdout, stderr }: ChildProcess): Promise<string> {
  const [words] = await Promise.race([once(stdout!, 'data'), once(stderr!, 'data')]);
  return String(words);
}
