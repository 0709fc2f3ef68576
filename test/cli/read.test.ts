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
