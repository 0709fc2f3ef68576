/** A disk that can be filled to the last byte. */
import { execFileSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  dir: string;
  /** Whether its room can be measured from outside, as that of a disk can. */
  measurable: boolean;
  /**
   * Takes all room but so many bytes.
   *
   * @param pid whose room is taken, where there is no disk of one's own
   */
  fill(left: number, pid: number): void;
  empty(pid: number): void;
  remove(): Promise<void>;
}

/** A tmpfs of its own; where mounting is not permitted, a folder and a limit on what a process may write. */
export async function smallDisk(megabytes: number): Promise<SmallDisk> {
  const dir = await mkdtemp(join(tmpdir(), 'postdesk-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', dir], { stdio: 'ignore' });
  } catch {
    return limited(dir);
  }
  const filler = join(dir, 'filler');
  const empty = () => rmSync(filler, { force: true });
  return {
    dir,
    measurable: true,
    empty,
    fill(left) {
      empty();
      const file = openSync(filler, 'w');
      try {
        for (let room = roomOf(dir) - left; room > 0; room = roomOf(dir) - left) {
          writeSync(file, Buffer.alloc(Math.min(room, 1024 * 1024)));
        }
        fsyncSync(file);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      } finally {
        closeSync(file);
      }
    },
    async remove() {
      execFileSync('umount', ['-l', dir]);
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function roomOf(dir: string): number {
  const { bavail, bsize } = statfsSync(dir);
  return bavail * bsize;
}

/** What is written beyond the limit fails (EFBIG), also within files that are there. */
function limited(dir: string): SmallDisk {
  const limit = (pid: number, bytes: string) => execFileSync('prlimit', [`--pid=${pid}`, `--fsize=${bytes}`]);
  return {
    dir,
    measurable: false,
    fill: (left, pid) => void limit(pid, `${left}:unlimited`),
    empty: (pid) => void limit(pid, 'unlimited:unlimited'),
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}
