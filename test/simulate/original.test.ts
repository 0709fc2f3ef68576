import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleDeskFile } from '../../src/cli/desk.js';
import type { DeskFile } from '../../src/config/types.js';
import { sendDigest } from '../../src/gateway/upkeep.js';
import { type Difference, differences } from '../../src/simulate/against.js';
import { readFolder } from '../../src/simulate/folder.js';
import type { Happening } from '../../src/simulate/happening.js';
import { type Original, readOriginal } from '../../src/simulate/original.js';
import type { Recording } from '../../src/simulate/recorded.js';
import { Simulation } from '../../src/simulate/simulation.js';
import { TestHouse } from '../support/house.js';
import { live, rawMails } from './story.js';

let house: TestHouse;
let database: string;
let original: Original;
beforeAll(async () => {
  house = await TestHouse.open();
  database = house.db.client.config.connection.filename;
  await live(house);
  original = await readOriginal(database);
});
afterAll(async () => {
  await original.close();
  await house.close();
});

async function simulated(
  deskFile: DeskFile,
  { mails }: Recording,
  from: Original | null,
): Promise<{ happened: Happening[]; different: Difference[] }> {
  const end = original.last;
  const simulation = await Simulation.open(deskFile, from, Date.parse('2026-11-30T09:00:00Z'));
  try {
    await simulation.play(mails, end);
    const now = { happened: simulation.happened, deadlines: await simulation.deadlines() };
    return { happened: simulation.happened, different: differences(original, now) };
  } finally {
    await simulation.close();
  }
}

function deskWith(change: (file: DeskFile) => void): DeskFile {
  const file = exampleDeskFile();
  change(file);
  return file;
}

const moment = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 16));
const told = (found: Difference[]) =>
  found.map(({ ticket, about, what, before, now }) => [ticket, about, what, moment(before), moment(now)]);

describe('a ledger that is played again', () => {
  it('comes to what did happen, to the minute, with the same desk file', async () => {
    const { happened, different } = await simulated(exampleDeskFile(), original.recording, original);
    expect(different).toEqual([]);
    const moves = happened.filter((one) => one.kind === 'move').map(({ ticket, to }) => `${ticket} ${to}`);
    expect(moves).toContain('HD-1 mtp');
    expect(moves.filter((move) => move.startsWith('HD-2'))).toEqual([
      'HD-2 new',
      'HD-2 discussion',
      'HD-2 answered',
      'HD-2 closed',
    ]);
  });

  it('tells which reminders and closings another patience would have moved', async () => {
    const file = deskWith(({ desk }) => {
      desk.flow.remindAfter = [{ amount: 2, unit: 'day', business: true }];
    });
    const { different } = await simulated(file, original.recording, original);
    const ofFred = told(different).filter(([ticket]) => ticket === 'HD-2');
    expect(ofFred).toContainEqual(['HD-2', 'deadline', 'reminder 1', '2026-12-01T11:00', '2026-12-02T11:00']);
    expect(ofFred).toContainEqual([
      'HD-2',
      'mail',
      'reminder to fred@fabrikam.example (answer 1)',
      '2026-12-01T11:00',
      null,
    ]);
  });

  it('finds the tickets of replies although a mail that they answer would not have been sent', async () => {
    // Nora said OK to a reminder that this desk does not send.
    const file = deskWith(({ desk }) => {
      desk.flow.remindAfter = [];
    });
    const { happened } = await simulated(file, original.recording, original);
    expect(
      happened
        .filter((one) => one.kind === 'move' && one.ticket === 'HD-1')
        .map((one) => one.kind === 'move' && one.to),
    ).toContain('mtp');
  });

  it('keeps the numbers of tickets where an earlier one is no longer opened', async () => {
    const file = deskWith(({ desk }) => {
      desk.organisations = desk.organisations.filter(({ name }) => name !== 'Contoso');
      desk.flow.unknownSenders = 'hold';
    });
    const { happened } = await simulated(file, original.recording, original);
    const opened = happened.filter((one) => one.kind === 'move' && one.from === null);
    expect(opened.map(({ ticket }) => ticket)).toEqual(['HD-2']);
  });

  it('leaves the record untouched, and nothing beside it', async () => {
    const before = await fingerprint(database);
    const again = await readOriginal(database);
    await simulated(exampleDeskFile(), again.recording, again);
    await again.close();
    expect(await fingerprint(database)).toEqual(before);
  });
});

describe('a one-time code', () => {
  it('confirms in the simulation what it confirmed then', async () => {
    const other = await TestHouse.open();
    try {
      await sendDigest(other.gateway.house);
      await other.mail({ from: 'Nora <nora@contoso.example>', subject: 'Totals', text: 'Wrong.' });
      // Not an answer to a mail of hers, and not signed.
      await other.mail({ from: 'Mona <mona@acme.example>', subject: '[HD-1] !ASSIGN anna', text: '' });
      const confirm = await other.newest('mona@acme.example', 'confirm');
      other.clock.moveTo(other.clock.now() + 600_000);
      await other.answer(confirm, { text: /\b\d{8}\b/.exec(confirm.mail.text)![0] });
      const then = await readOriginal(other.db.client.config.connection.filename);
      const simulation = await Simulation.open(exampleDeskFile(), then, then.recording.mails[0]!.at);
      await simulation.play(then.recording.mails, then.last);
      const now = { happened: simulation.happened, deadlines: await simulation.deadlines() };
      await simulation.close();
      await then.close();
      expect(then.happened.some((one) => one.kind === 'move' && one.to === 'analysis')).toBe(true);
      expect(differences(then, now)).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe('a folder of mails', () => {
  it('is played as it was received, with replies that find their tickets', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'postdesk-eml-'));
    try {
      for (const [at, { raw, receivedAt }] of (await rawMails(house)).entries()) {
        const date = new Date(receivedAt).toUTCString().replace('GMT', '+0000');
        const received = `Received: from mx.example by mail.example; ${date} (UTC)\r\n`;
        await writeFile(
          join(folder, `${String(at).padStart(3, '0')}.eml`),
          Buffer.concat([Buffer.from(received), raw]),
        );
      }
      await writeFile(join(folder, 'undated.eml'), 'From: a@b.example\r\n\r\nHello\r\n');
      const recording = await readFolder(folder);
      expect(recording.leftOut).toEqual(['undated.eml: neither Received nor Date tells when it came']);
      const { different } = await simulated(exampleDeskFile(), recording, null);
      expect(different).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

async function fingerprint(path: string): Promise<string[]> {
  const folder = dirname(path);
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names
      .filter((name) => !name.endsWith('-shm'))
      .map(
        async (name) =>
          `${name} ${createHash('sha256')
            .update(await readFile(join(folder, name)))
            .digest('hex')}`,
      ),
  );
}
