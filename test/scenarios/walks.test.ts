import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SandboxProcess, startSandbox } from '../support/sandbox.js';
import { walkThrough } from '../support/scenario.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('each person receives what the record of the walk says, and nothing else', () => {
  let sandbox: SandboxProcess;
  beforeAll(async () => {
    // A Monday, nine o'clock at the desk.
    sandbox = await startSandbox('2026-11-30T08:00:00Z');
  });
  afterAll(() => sandbox.close());

  test.each(folders)('%s', { timeout: 90_000 }, async (name) => {
    await sandbox.reset();
    const folder = join(here, name);
    const record = join(folder, 'received.txt');
    const received = await walkThrough(sandbox, folder);
    if (process.env.UPDATE) await writeFile(record, received);
    expect(received).toBe(readFileSync(record, 'utf8'));
  });
});
