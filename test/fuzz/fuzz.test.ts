import { describe, expect, it } from 'vitest';
import { corpus, foundBefore, mailOf, readAll } from './fuzz.js';
import { Random } from './random.js';

const mails = 2000;
const seed = 20_261_130;
/** Of processor time; a hundred times what such a mail takes. */
const slow = 2000;

describe('mutated mails', () => {
  it(`${mails} of them are read or refused, none throws, none takes ${slow / 1000} s`, async () => {
    const seeds = corpus();
    const wrong: { index: number; error: string; slowestStep: string }[] = [];
    for (let index = 0; index < mails; index++) {
      const { kind, error, milliseconds, slowestStep } = await readAll(mailOf(seeds, seed, index));
      if (kind === 'failed' || milliseconds > slow) wrong.push({ index, error, slowestStep });
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('are the same for the same seed and number, and others for others', () => {
    const seeds = corpus();
    const some = (of: number) => Array.from({ length: 20 }, (_, index) => mailOf(seeds, of, index).toString('latin1'));
    expect(some(1)).toEqual(some(1));
    expect(new Set([...some(1), ...some(2)]).size).toBeGreaterThan(35);
    expect(Random.of(1, 1).below(1e9)).not.toBe(Random.of(1, 2).below(1e9));
  });

  it.each(foundBefore())('$name, which once broke the reading, is read', async ({ raw }) => {
    expect(await readAll(raw)).toMatchObject({ kind: 'read' });
  });
});
