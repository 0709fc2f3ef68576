/** Measurements run in processes of their own: each with a memory of its own, and its figures as one line of JSON. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/paths.js';

const here = dirname(fileURLToPath(import.meta.url));

export interface Ran {
  figures: Record<string, number>;
  /** Most memory that the process held at once, and it with its own processes, in MB. */
  rss: number;
  rssWithChildren: number;
}

/** Runs a measurement to its end. @throws with what it said where it fails */
export async function measured(file: string, options: object): Promise<Ran> {
  const child = started(file, [JSON.stringify(options)]);
  const watch = new MemoryWatch(child.pid!);
  let out = '';
  let said = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr!.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  watch.stop();
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${said.slice(-2000)}`);
  return { figures: JSON.parse(out.trim().split('\n').at(-1)!), ...watch.peak() };
}

/** Starts one of the files beside this one, or of the build by its path from there. A desk's as users run it, the libraries alone as Node is. */
export function started(file: string, args: string[]): ChildProcess {
  const options = file.startsWith('raw-') ? [] : deskOptions();
  if (process.env.BENCH_PROFILE) options.push('--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`);
  return spawn(process.execPath, [...options, join(here, `${file}.js`), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What the command gives Node. */
function deskOptions(): string[] {
  const [first = ''] = readFileSync(join(packageRoot, 'dist', 'src', 'main.js'), 'utf8').split('\n');
  return first.split(' ').filter((word) => word.startsWith('--'));
}

/** The kernel's own high-water marks (`VmHWM`), so that nothing between two looks is missed. */
export class MemoryWatch {
  private readonly peaks = new Map<number, number>();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly pid: number) {
    this.timer = setInterval(() => this.look(), 100);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  peak(): { rss: number; rssWithChildren: number } {
    const all = [...this.peaks.values()].reduce((sum, one) => sum + one, 0);
    return { rss: Math.round((this.peaks.get(this.pid) ?? 0) / 1024), rssWithChildren: Math.round(all / 1024) };
  }

  private look(): void {
    for (const pid of [this.pid, ...childrenOf(this.pid)]) {
      const peak = highWaterOf(pid);
      if (peak !== null) this.peaks.set(pid, peak);
    }
  }
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

/** In KB; null where the process is gone. */
function highWaterOf(pid: number): number | null {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) || null;
  } catch {
    return null;
  }
}
