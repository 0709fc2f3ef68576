/** A disk of a few megabytes, in memory, that can be full. Needs to be root, as containers usually are. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export async function mountSmall(folder: string, megabytes = 8): Promise<void> {
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'postdesk-faults', folder]);
}

export async function unmount(folder: string): Promise<void> {
  await run('umount', ['-l', folder]);
}

/** Whether this process may do so. */
export function mayMount(): boolean {
  return process.getuid?.() === 0;
}
