import { expect, it } from 'vitest';
import { deciding } from '../../src/record/database.js';
import { draftOf, keepDraft } from '../../src/record/template-drafts.js';
import { keepVersion, newestVersions, versionOf, versionsOf } from '../../src/record/template-versions.js';
import { onEachDatabase, start } from '../support/databases.js';

const day = 24 * 3_600_000;
const by = 'adam@acme.example';

onEachDatabase('templates on record', (given) => {
  const keep = (file: string, source: string | null, how: 'file' | 'mail' = 'mail', at = start) =>
    deciding(given.db, (trx) => keepVersion(trx, { file, at, by: how === 'file' ? null : by, how, source }));

  it('count versions for each file, and none for what says the same', async () => {
    expect(await keep('en/done', null)).toBeNull();
    expect(await keep('en/done', 'one')).toMatchObject({ version: 1 });
    expect(await keep('en/done', 'one', 'file')).toBeNull();
    expect(await keep('en/done', 'two', 'file', start + 1)).toMatchObject({ version: 2 });
    expect(await keep('layout', 'other')).toMatchObject({ version: 1 });
    expect(await keep('en/done', 'one')).toMatchObject({ version: 3 });
    expect((await versionsOf(given.db, 'en/done')).map((one) => [one.version, one.by, one.at])).toEqual([
      [3, by, start],
      [2, null, start + 1],
      [1, by, start],
    ]);
    expect(await versionOf(given.db, 'en/done', 2)).toMatchObject({ source: 'two', how: 'file' });
    expect(await versionOf(given.db, 'en/done', 9)).toBeNull();
  });

  it('know the newest of each, and which was taken away', async () => {
    await keep('nl/done', 'een');
    await keep('nl/done', null);
    expect((await newestVersions(given.db)).filter((one) => one.file === 'nl/done')).toMatchObject([
      { version: 2, removed: true },
    ]);
  });

  it('keep a text that waits for an answer for thirty days, under its mail', async () => {
    const draft = { token: 't1', person: by, file: 'en/done', source: 'x', base: null, checked: true };
    await deciding(given.db, (trx) => keepDraft(trx, draft, start));
    const found = (token: string, now: number) => deciding(given.db, (trx) => draftOf(trx, token, now));
    expect(await found('t1', start + 30 * day)).toEqual(draft);
    expect(await found('t1', start + 30 * day + 1)).toBeNull();
    expect(await found('t2', start)).toBeNull();
    await deciding(given.db, (trx) => keepDraft(trx, { ...draft, token: 't3' }, start + 31 * day));
    expect((await given.db('template_drafts').select('token')).map((row) => row.token)).toEqual(['t3']);
  });
});
