/** Who a process is, among those of one machine and of several. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * A name that no other process has, and that says where to look for it: `MACHINE:PID:BEGINNING:CHANCE`, of 64 characters
 * at most.
 *
 * @param machine in a container its own, which keeps it over a restart
 */
export function ownName(machine = hostname()): string {
  return [placeOf(machine), process.pid, markOf(process.pid), randomBytes(4).toString('hex')].join(':');
}

/** Whether a process is known to be gone: it was of this machine, and is there no more. Of other machines nobody knows. */
export function isGone(name: string, machine = hostname()): boolean {
  const [where, number, mark] = name.split(':');
  const pid = Number(number);
  if (where !== placeOf(machine) || !Number.isSafeInteger(pid) || pid <= 0) return false;
  if (!isAlive(pid)) return true;
  // What cannot be looked at is there.
  const begun = beginningOf(pid);
  return begun !== '' && hashOf(begun) !== mark;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Ticks since the system's start, and which start that was; '' where that is not told. See proc(5), `stat` and field 22. */
export function beginningOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses, with whatever characters it has.
    const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
  } catch {
    return '';
  }
}

/** Short enough for the columns that it goes into. */
function placeOf(machine: string): string {
  const plain = machine.replaceAll(':', '.');
  return plain.length <= 32 ? plain : `${plain.slice(0, 24)}~${hashOf(plain)}`;
}

function markOf(pid: number): string {
  return hashOf(beginningOf(pid));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 7);
}
