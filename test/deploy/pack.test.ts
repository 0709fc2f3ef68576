/**
 * The package as npm makes it, unpacked into an empty folder beside its dependencies and nothing else, and run from
 * there. What it depends on is this clone's, without what only developers have.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { end } from '../cli/postdesk.js';
import { freePort } from '../support/dovecot.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const patiently = { timeout: 60_000, interval: 200 };

describe('the package', { timeout: 120_000 }, () => {
  let folder: string;
  let there: string;
  let sandbox: ChildProcess | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postdesk-pack-'));
    // The build is there, as npm test makes it; npm would make it once more.
    const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
    const { stdout } = await run('npm', pack, { cwd: root, maxBuffer: 1e8 });
    const [{ filename }] = JSON.parse(stdout);
    const modules = join(folder, 'node_modules');
    there = join(modules, 'postdesk');
    await mkdir(join(modules, 'postdesk'), { recursive: true });
    await run('tar', ['xzf', join(folder, filename), '--strip-components=1', '-C', join(modules, 'postdesk')]);
    for (const path of productionPackages()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await symlink(join(root, path), join(folder, path));
    }
    const { bin } = JSON.parse(readFileSync(join(modules, 'postdesk', 'package.json'), 'utf8'));
    await mkdir(join(modules, '.bin'));
    await symlink(join('..', 'postdesk', bin.postdesk), join(modules, '.bin', 'postdesk'));
    // As npm does for what bin names.
    chmodSync(join(modules, 'postdesk', bin.postdesk), 0o755);
  }, 120_000);
  afterAll(async () => {
    await end(sandbox);
    await rm(folder, { recursive: true, force: true });
  });

  const npx = (...args: string[]) => run('npx', ['--offline', 'postdesk', ...args], { cwd: folder });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect((await npx('--version')).stdout.trim()).toBe(version);
  });

  it('has all that its pages lead to', async () => {
    const pages = (await readdir(there, { recursive: true })).filter((name) => /^(docs\/)?[\w-]+\.md$/.test(name));
    expect(pages).toContain('docs/walk-pm-day.md');
    const missing = pages.flatMap((page) => {
      const links = [...readFileSync(join(there, page), 'utf8').matchAll(/\]\(([^)#\s:]+\.(?:md|png))(?:#[^)]*)?\)/g)];
      return links.map(([, to = '']) => join(dirname(page), to)).filter((to) => !existsSync(join(there, to)));
    });
    expect(missing).toEqual([]);
  });

  it('checks the templates that came with it', async () => {
    expect((await npx('templates', 'check')).stdout).not.toBe('');
  });

  it('opens the sandbox, where the page is there and a mail becomes a ticket', async () => {
    const [port, smtp] = [await freePort(), await freePort()];
    const main = join(folder, 'node_modules', '.bin', 'postdesk');
    sandbox = spawn(main, ['sandbox', '--port', `${port}`, '--smtp-port', `${smtp}`], { cwd: folder, stdio: 'ignore' });
    const web = `http://localhost:${port}`;
    const page = () =>
      fetch(`${web}/sandbox`)
        .then((answer) => answer.status)
        .catch(() => 0);
    await expect.poll(page, patiently).toBe(200);
    expect(await (await fetch(`${web}/sandbox`)).text()).toContain('/sandbox/page/page.js');
    expect((await fetch(`${web}/sandbox/page/page.js`)).status).toBe(200);
    const mail = { from: 'nora@contoso.example', subject: '[urgent] The shop is down', text: 'Nothing works.' };
    const headers = { 'content-type': 'application/json' };
    await fetch(`${web}/sandbox/mail`, { method: 'POST', headers, body: JSON.stringify(mail) });
    await fetch(`${web}/sandbox/settle`, { method: 'POST' });
    const tickets = await (await fetch(`${web}/api/tickets`)).json();
    expect(tickets).toMatchObject([{ key: 'HD-1', category: 'urgent', title: 'The shop is down' }]);
  });
});

/** Folders below node_modules that are not for developers alone, as the lock file tells them. */
function productionPackages(): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  const top = Object.entries(packages).filter(
    ([path, { dev }]) => path !== '' && dev !== true && !path.includes('/node_modules/'),
  );
  return top.map(([path]) => path);
}
