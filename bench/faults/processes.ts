/** The real program as processes of their own, which are killed and started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../src/paths.js';
import type { Orders } from './inside/orders.js';

const main = join(packageRoot, 'dist', 'src', 'main.js');
const preload = fileURLToPath(new URL('inside/preload.js', import.meta.url));

/** A process that has loaded its modules, or is about to, and waits for orders. */
export class DeskProcess {
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;

  /** @param log a file that its words are appended to */
  constructor(log: string) {
    const words = openSync(log, 'a');
    this.child = spawn(process.execPath, ['--import', preload, main], {
      env: { PATH: process.env.PATH },
      stdio: ['pipe', words, words],
    });
    closeSync(words);
    this.child.stdin?.on('error', () => {});
    this.ended = once(this.child, 'exit');
  }

  begin(orders: Omit<Orders, 'argv'>, deskFile: string): void {
    const argv = [main, 'run', '--config', deskFile];
    this.child.stdin?.end(JSON.stringify({ ...orders, argv } satisfies Orders));
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** It was killed, by whomever, and did not end by itself. */
  get killed(): boolean {
    return this.child.signalCode === 'SIGKILL';
  }

  /** Resolves when it is gone. */
  gone(): Promise<unknown> {
    return this.ended;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** As systemd stops it; true where it closed by itself in time. */
  async stop(patienceMs: number): Promise<boolean> {
    if (!this.alive) return true;
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), patienceMs);
    await this.ended;
    clearTimeout(timer);
    return !this.killed;
  }

  dismiss(): void {
    this.child.stdin?.end();
    this.child.kill('SIGKILL');
  }
}
