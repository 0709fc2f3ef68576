/**
 * Building the image takes minutes and a builder; what can go wrong in it is looked at without: files that are not there, a
 * user who is root, a command that does not run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleDesk } from '../../src/config/example.js';
import { parseDeskFile } from '../../src/config/load.js';

const root = new URL('../../', import.meta.url);
const file = (path: string) => readFileSync(new URL(path, root), 'utf8');
const there = (path: string) => existsSync(new URL(path, root));

/** Instructions with their arguments, lines that go on put together, comments left out. */
const instructions = file('deploy/Dockerfile')
  .replace(/^\s*#.*\n/gm, '')
  .replace(/\\\n/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => ({ name: line.trim().split(/\s+/)[0] ?? '', rest: line.trim().replace(/^\S+\s+/, '') }));
const all = (name: string) => instructions.filter((one) => one.name === name).map(({ rest }) => rest);
const copied = all('COPY').filter((rest) => !rest.startsWith('--from'));
const fromBuild = all('COPY').filter((rest) => rest.startsWith('--from=build'));

describe('deploy/Dockerfile', () => {
  it('copies what is there, and what .dockerignore lets through', () => {
    const let_ = file('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const sources = copied.flatMap((rest) => rest.split(/\s+/).slice(0, -1));
    expect(sources.filter((source) => !there(source))).toEqual([]);
    expect(sources.filter((source) => !let_.includes(source))).toEqual([]);
  });

  it('takes from the build what the program reads as it runs, all of it', () => {
    const paths = [...fromBuild, ...copied].map((rest) => rest.split(/\s+/).at(-2)?.replace('/build/', ''));
    // What npm packs as the program, docs aside, is what it needs.
    const { files } = JSON.parse(file('package.json')) as { files: string[] };
    const needed = files.filter((path) => !/^!?(docs|deploy|dist|README|CHANGELOG|LICENSE)/.test(path));
    expect(paths).toEqual(expect.arrayContaining([...needed, 'package.json', 'node_modules', 'dist']));
  });

  it('builds what the package’s own script builds, but for the benches', () => {
    const { include } = JSON.parse(file('tsconfig.build.json')) as { include: string[] };
    const sources = copied.flatMap((rest) => rest.split(/\s+/).slice(0, -1));
    expect(include.filter((path) => path !== 'bench' && !sources.includes(path))).toEqual([]);
    expect(sources).not.toContain('bench');
  });

  it('runs as somebody who is not root, and as a version of Node that the package takes', () => {
    expect(all('USER').at(-1)).toBe('node');
    expect(instructions.findIndex(({ name }) => name === 'USER')).toBeLessThan(
      instructions.findIndex(({ name }) => name === 'ENTRYPOINT'),
    );
    expect(new Set(all('FROM').map((rest) => /^node:(\d+)/.exec(rest)?.[1]))).toEqual(new Set(['24']));
  });

  it('has a health check that tells a desk that answers from one that does not', async () => {
    const [check = ''] = all('HEALTHCHECK');
    const [, script = ''] = (JSON.parse(/CMD (\[.*\])$/.exec(check)?.[1] ?? '[]') as string[]).slice(1);
    const server = createServer((_, response) => response.writeHead(status).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    let status = 200;
    const ask = () =>
      new Promise<number | null>((resolve) => {
        const { spawn } = process.getBuiltinModule('node:child_process');
        spawn(process.execPath, ['-e', script.replace(':8025', `:${port}`)]).once('exit', resolve);
      });
    expect(await ask()).toBe(0);
    status = 503;
    expect(await ask()).toBe(1);
    await new Promise((resolve) => server.close(resolve));
    expect(await ask()).toBe(1);
    // Its default is where a desk listens that is not told otherwise.
    const { http } = parseDeskFile(exampleDesk, { path: null, env: {}, readFile: () => '' });
    expect(script).toContain(`http://${http.host}:${http.port}/livez`);
  });
});

describe('deploy/compose.yaml', () => {
  const compose = parse(file('deploy/compose.yaml')) as {
    services: Record<string, Record<string, unknown>>;
    secrets: Record<string, unknown>;
    volumes: Record<string, unknown>;
  };

  it('names only secrets, volumes and files that it has', () => {
    const services = Object.values(compose.services);
    const secrets = services.flatMap(({ secrets: named }) => (named ?? []) as string[]);
    expect(secrets.filter((name) => !(name in compose.secrets))).toEqual([]);
    const volumes = services
      .flatMap((service) => (service.volumes ?? []) as string[])
      .map((volume) => volume.split(':')[0] ?? '')
      .filter((name) => !name.startsWith('.'));
    expect(volumes.filter((name) => !(name in compose.volumes))).toEqual([]);
    const { build } = compose.services.desk as { build: { dockerfile: string } };
    expect(there(build.dockerfile)).toBe(true);
  });

  it('shows in its head a desk file that can be used', () => {
    const shown = file('deploy/compose.yaml')
      .split('\n')
      .filter((line) => /^# {3}(database|http):/.test(line))
      .map((line) => line.slice(4));
    const given = parseDeskFile(`${exampleDesk}\n${shown.join('\n')}\n`, { path: null, env: {}, readFile: () => 'pw' });
    expect([given.database, given.http.host]).toEqual(['postgres://postdesk:pw@db:5432/postdesk', '0.0.0.0']);
  });

  it('leaves the console on this machine, and lets the desk do nothing that it need not', () => {
    const { desk } = compose.services;
    expect(desk?.ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
    expect(desk).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
  });
});

describe('deploy/systemd', () => {
  const units = ['postdesk.service', 'postdesk@.service', 'postdesk-backup.service', 'postdesk-backup.timer'];
  const analyze = existsSync('/usr/bin/systemd-analyze');

  it.skipIf(!analyze)('are units that systemd understands (needs systemd-analyze)', () => {
    const paths = units.map((unit) => new URL(`deploy/systemd/${unit}`, root).pathname);
    const { stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', ...paths], { encoding: 'utf8' });
    // That Node is where Debian puts it is for the machine to have, not for the unit.
    expect(stderr.split('\n').filter((line) => line !== '' && !/not executable/.test(line))).toEqual([]);
  });

  it.skipIf(!analyze)('the desk’s is exposed to little (needs systemd-analyze)', () => {
    const unit = new URL('deploy/systemd/postdesk.service', root).pathname;
    const { stdout } = spawnSync('systemd-analyze', ['security', '--offline=true', unit], { encoding: 'utf8' });
    const level = Number(/exposure level for postdesk\.service: ([\d.]+)/.exec(stdout)?.[1]);
    expect(level).toBeLessThan(2);
  });

  it('run commands that there are', () => {
    for (const unit of units) {
      for (const [, command = ''] of file(`deploy/systemd/${unit}`).matchAll(/main\.js (\w+)/g))
        expect(there(`src/cli/${command}.ts`), `${unit}: ${command}`).toBe(true);
    }
  });
});

describe('the desk’s process', () => {
  it('is bounded in what V8 keeps, whichever way it is started', () => {
    const [first = ''] = file('src/main.ts').split('\n');
    const options = first.slice(first.indexOf(' --') + 1);
    // Node ends at once on an option that it does not know.
    expect(spawnSync(process.execPath, [...options.split(' '), '--eval', '']).status).toBe(0);
    expect(first).toBe(`#!/usr/bin/env -S node ${options}`);
    for (const unit of ['postdesk.service', 'postdesk@.service'])
      expect(file(`deploy/systemd/${unit}`)).toContain(`node ${options} /opt/postdesk/dist/src/main.js run`);
  });
});
