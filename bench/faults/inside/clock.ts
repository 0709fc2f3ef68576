/**
 * Lets a process live faster: its clock, its timers and the patience of its sockets, all by the same factor. What waits a
 * minute before it tries again then does so after two seconds, by the same code.
 */
import { Socket } from 'node:net';

const real = { now: Date.now, setTimeout: globalThis.setTimeout, setInterval: globalThis.setInterval };
const RealDate = Date;
const ticks = performance.now.bind(performance);

export function liveFaster(speed: number, origin: number): void {
  const now = () => origin + Math.round((real.now() - origin) * speed);
  const FastDate = function (this: unknown, ...given: unknown[]) {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, given.length === 0 ? [now()] : given, new.target);
  };
  FastDate.prototype = RealDate.prototype;
  globalThis.Date = Object.assign(FastDate, {
    now,
    parse: RealDate.parse,
    UTC: RealDate.UTC,
  }) as unknown as DateConstructor;
  const scaled = (ms: unknown) => (typeof ms === 'number' && !isForParsing(ms) ? ms / speed : ms);
  const faster = (set: (...args: unknown[]) => unknown) =>
    Object.assign((work: unknown, ms?: unknown, ...rest: unknown[]) => set(work, scaled(ms), ...rest), set);
  globalThis.setTimeout = faster(real.setTimeout as never) as never;
  globalThis.setInterval = faster(real.setInterval as never) as never;
  performance.now = () => ticks() * speed;
  const wait = Socket.prototype.setTimeout;
  Socket.prototype.setTimeout = function (ms: number, done?: () => void) {
    return wait.call(this, ms / speed, done);
  };
}

/** How long a mail may be read is about this machine's own speed, which is what it is. */
function isForParsing(ms: number): boolean {
  return ms >= 30_000 && /parser-process/.test(new Error().stack ?? '');
}
