import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { exampleDeskFile } from '../../src/cli/desk.js';
import { silentLog } from '../../src/log.js';
import { Sandbox } from '../../src/sandbox/sandbox.js';

const released = { locale: 'en', name: 'released' };
let place: string;
let sandbox: Sandbox;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'postdesk-own-templates-'));
  await mkdir(join(place, 'desk', 'en'), { recursive: true });
  await writeFile(join(place, 'desk', 'en', 'released.hbs'), 'subject: Live\n\nIt is live.\n');
  const deskFile = { ...exampleDeskFile(), templates: join(place, 'desk') };
  const now = Date.parse('2026-11-30T08:00:00Z');
  sandbox = await Sandbox.open({ deskFile, data: join(place, 'data'), now, log: silentLog });
});
afterEach(async () => {
  await sandbox.close();
  await rm(place, { recursive: true, force: true });
});

it("begins with the desk file's own templates, and leaves them alone when they are edited in it", async () => {
  const { shelf } = sandbox.gateway.house;
  expect(await shelf?.read(released)).toEqual({ source: 'subject: Live\n\nIt is live.\n', own: true });
  await shelf?.write(released, 'subject: Changed\n\nChanged.\n');
  expect(await readFile(join(place, 'desk', 'en', 'released.hbs'), 'utf8')).toContain('It is live.');
});

it('uses what is edited in it from the next mail on, until it is begun anew', async () => {
  const { house } = sandbox.gateway;
  const before = house.templates;
  await house.shelf?.write(released, 'subject: Changed\n\nChanged.\n');
  await sandbox.settle();
  expect(house.templates).not.toBe(before);
  await sandbox.reset();
  expect((await house.shelf?.read(released))?.source).toContain('It is live.');
});
