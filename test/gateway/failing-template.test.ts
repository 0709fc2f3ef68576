import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadTemplates } from '../../src/template-files.js';
import { TestHouse } from '../support/house.js';

const admin = 'adam@acme.example';
let house: TestHouse;
let folder: string;

beforeAll(async () => {
  house = await TestHouse.open();
});
beforeEach(async () => {
  await house.reset();
  folder = await mkdtemp(join(tmpdir(), 'postdesk-failing-'));
  await mkdir(join(folder, 'en'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
afterAll(() => house.close());

/** Fine with any sample, and too much once there are offers of commands by the handful. */
const greedy = `subject: Greedy\n\n{{#each commands}}${'word '.repeat(4_500)}\n\n{{/each}}`;

async function use(...names: string[]): Promise<void> {
  for (const name of names) await writeFile(join(folder, 'en', `${name}.hbs`), greedy);
  house.gateway.house.templates = await loadTemplates(folder);
  expect(house.gateway.house.templates.problems).toEqual([]);
}

it('a template that fails with real values stops no ticket, and the admin is told once a day', async () => {
  await use('triage');
  await house.mail({ from: 'jan@contoso.example', subject: 'Totals', text: 'Wrong.' });
  await house.mail({ from: 'jan@contoso.example', subject: 'Stock', text: 'Wrong.' });
  expect(await house.tickets()).toHaveLength(2);
  expect((await house.newest('mona@acme.example', 'triage')).mail.text).not.toContain('word word');
  const alerts = (await house.letters(admin)).filter(({ row }) => row.template === 'alert');
  expect(alerts.map(({ mail }) => mail.subject)).toEqual(['A template could not be used']);
  expect(alerts[0]?.mail.text).toMatch(/en\/triage\.hbs: it makes too much text/);
});
