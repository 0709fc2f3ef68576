/**
 * Goes before the desk's own program in its process (`node --import`): loads its modules, waits for orders on standard
 * input, sets the clock and the trap, and lets the program begin. The program itself knows nothing of all this.
 */
import { readFileSync } from 'node:fs';
import { liveFaster } from './clock.js';
import type { Orders, Trap } from './orders.js';
import { watchStatements } from './statements.js';

// What takes a second of a start is done while somebody else still runs.
await import('../../../src/daemon/daemon.js');
await import('../../../src/cli/run.js');

const orders = readFileSync(0, 'utf8');
if (orders === '') process.exit(0);
const { argv, speed, origin, trap } = JSON.parse(orders) as Orders;
process.argv.splice(1, process.argv.length, ...argv);
liveFaster(speed, origin);
if (trap) lay(trap);

function lay({ within, at, when, nth }: Trap): void {
  const [sign, spot] = [new RegExp(within, 'i'), new RegExp(at, 'i')];
  /** Connections whose open transaction had the statement that tells which it is. */
  const inside = new WeakSet<object>();
  let seen = 0;
  const look = (moment: Trap['when'], sql: string, connection: object) => {
    if (within !== '' && sign.test(sql) && moment === 'before') inside.add(connection);
    const here = when === moment && spot.test(sql) && (within === '' || inside.has(connection));
    if (here && ++seen === nth) process.kill(process.pid, 'SIGKILL');
    if (moment === 'after' && /^\s*(commit|rollback)/i.test(sql)) inside.delete(connection);
  };
  watchStatements({
    before: (sql, connection) => look('before', sql, connection),
    after: (sql, connection) => look('after', sql, connection),
  });
}
