import { afterEach, expect, it, vi } from 'vitest';
import { OwnLeases } from '../../src/processes/leases.js';
import { onEachDatabase } from '../support/databases.js';

afterEach(() => vi.restoreAllMocks());

onEachDatabase('the leases of a process', (given) => {
  it('are its own as long as it can know, and then nobody’s that it knows of', async () => {
    await given.db('leases').delete();
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    const leases = new OwnLeases(given.db, 'desk-a:7:0:0', 30_000, () => 2);
    const turn = leases.of('inbox');
    await leases.renew();
    expect([turn.held()?.owner, turn.holder()]).toEqual(['desk-a:7:0:0', 'desk-a:7:0:0']);
    now.mockReturnValue(30_000);
    expect([turn.held(), turn.holder()]).toEqual([null, null]);
  });
});
