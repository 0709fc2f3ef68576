import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Place } from './postdesk.js';

// Each command is a process of its own, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const mail = 'From: Jan <jan@client.example>\r\nSubject: Re: [HD-42] Totals\r\n\r\nOK for the 4 hours.\r\n';
let place: Place;

beforeAll(async () => {
  place = await Place.make({});
});
afterAll(() => place.remove());

async function verdict(...args: string[]): Promise<{ value: string; why: string }> {
  const { out } = await place.feed(mail, 'read', '--request', 'proposal', ...args, '-');
  return JSON.parse(out).verdict;
}

describe('read --estimate', () => {
  it('says what was proposed', async () => {
    expect((await verdict('--estimate', '4h')).value).toBe('ok');
    expect((await verdict('--estimate', '6h')).value).toBe('unclear');
  });

  it('may be left out: then the answer is believed, and the reason says so', async () => {
    const { value, why } = await verdict();
    expect(value).toBe('ok');
    expect(why).toContain('no amount of work is known to have been proposed');
  });

  it('tells what it takes where it is given something else', async () => {
    const { code, said } = await place.feed(mail, 'read', '--estimate', 'lots', '-');
    expect(code).not.toBe(0);
    expect(said).toContain('write 6h, 90m or 1d 4h');
  });
});

it('read says for whom a mail is reported where staff forward a first one, and of no other', async () => {
  const forward = (from: string, subject: string) =>
    `From: ${from}\r\nSubject: ${subject}\r\n\r\n---------- Forwarded message ---------\r\nFrom: Nora Dekker <nora@contoso.example>\r\nDate: Mon, 30 Nov 2026 10:00\r\nSubject: Totals\r\nTo: <anna@acme.example>\r\n\r\nThey are wrong.\r\n`;
  const reportedFor = async (from: string, subject = 'Fwd: Totals') =>
    JSON.parse((await place.feed(forward(from, subject), 'read', '-')).out).reportedFor;
  expect(await reportedFor('Anna Peeters <anna@acme.example>')).toBe('nora@contoso.example');
  expect(await reportedFor('Jan <jan@client.example>')).toBeNull();
  expect(await reportedFor('Anna Peeters <anna@acme.example>', 'Fwd: [HD-42] Totals')).toBeNull();
});
