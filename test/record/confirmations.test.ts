import { expect, it } from 'vitest';
import { askConfirmation, useCode } from '../../src/record/confirmations.js';
import { deciding } from '../../src/record/database.js';
import { keep } from '../../src/record/ledger.js';
import { onEachDatabase, start } from '../support/databases.js';
import { arrival, mail } from './fixtures.js';

const expiresAt = start + 24 * 3_600_000;

onEachDatabase('one-time codes', (given) => {
  const ask = async (token: string, code: string) => {
    const { id: ledgerId } = await keep(given.db, arrival(mail(`${token}@x.example`)));
    await deciding(given.db, (trx) =>
      askConfirmation(trx, { ledgerId, person: 'anna@acme.example', code, token, expiresAt }),
    );
    return ledgerId;
  };
  const use = (token: string, text: string, now = start, person = 'anna@acme.example') =>
    deciding(given.db, (trx) => useCode(trx, { token, person, text }, now));

  it('confirm the one mail that they were made for, once', async () => {
    const ledgerId = await ask('token', '12345678');
    expect(await use('token', 'Here it is: 12345678, thanks')).toBe(ledgerId);
    expect(await use('token', '12345678')).toBeNull();
  });

  it('count from nobody but the one whom they were sent to', async () => {
    await ask('hers', '12345678');
    expect(await use('hers', '12345678', start, 'paul@acme.example')).toBeNull();
  });

  it.each([
    ['a wrong code', 'token', '87654321'],
    ['no code', 'token', 'hello'],
    ['a code within a longer number', 'token', '123456789'],
    ['the code in an answer to another mail', 'other', '12345678'],
    ['an answer to no mail of ours', 'unknown', '12345678'],
  ])('are not used up by %s', async (_name, token, text) => {
    const ledgerId = await ask('token', '12345678');
    await ask('other', '11112222');
    expect(await use(token, text)).toBeNull();
    expect(await use('token', '12345678')).toBe(ledgerId);
  });

  it('are good until the last moment of their day, and no longer', async () => {
    const ledgerId = await ask('token', '12345678');
    await ask('late', '12345678');
    expect(await use('late', '12345678', expiresAt)).toBeNull();
    expect(await use('token', '12345678', expiresAt - 1)).toBe(ledgerId);
  });

  it('are found among other numbers in the text', async () => {
    const ledgerId = await ask('token', '12345678');
    expect(await use('token', 'call 04711111, the code is\n12345678\n99999999')).toBe(ledgerId);
  });

  it('are used once by two answers at the same time', async () => {
    const ledgerId = await ask('token', '12345678');
    const used = await Promise.all([1, 2, 3].map(() => use('token', '12345678')));
    expect(used.filter((id) => id !== null)).toEqual([ledgerId]);
  });

  it('cannot be read by who reads the database', async () => {
    await ask('token', '12345678');
    expect(JSON.stringify(await given.db('confirmations'))).not.toContain('12345678');
  });
});
