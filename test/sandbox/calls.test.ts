import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SandboxProcess, startSandbox } from '../support/sandbox.js';

const now = '2026-11-30T08:00:00.000Z';
let sandbox: SandboxProcess;
beforeAll(async () => {
  sandbox = await startSandbox(now);
}, 120_000);
afterAll(() => sandbox.close());

it('the clock is not turned back, and says so', async () => {
  const back = sandbox.call('POST', '/sandbox/clock', { to: '2026-11-30T07:59:59Z' });
  await expect(back).rejects.toThrow(/400 .*is before now, 2026-11-30T08:00:00\.000Z/);
  expect(await sandbox.call('GET', '/sandbox/clock')).toMatchObject({ now });
  expect(await sandbox.call('POST', '/sandbox/clock', { to: now })).toMatchObject({ now });
});

it.each(['x', '', 'Nora <nora>', '@contoso.example'])(
  'a mail from "%s" is refused, since nobody has that address',
  async (from) => {
    await expect(sandbox.call('POST', '/sandbox/mail', { from, text: 'Hello' })).rejects.toThrow(
      /400 .*from: it is no address/,
    );
    expect(await sandbox.tickets()).toEqual([]);
  },
);
