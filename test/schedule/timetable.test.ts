import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Instant } from '../../src/domain/time.js';
import { silentLog } from '../../src/log.js';
import { type Planned, Timetable } from '../../src/schedule/timetable.js';

const monday = Date.parse('2026-11-30T09:00:00Z');
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** What the desk's clock is ahead of the timers: somebody set it. */
let ahead = 0;
const clock = { now: () => Date.now() + ahead };
let due: Instant[] = [];
let worked: Instant[] = [];
let timetable: Timetable;

function work(): Promise<void> {
  worked.push(clock.now());
  due = due.filter((at) => at > clock.now());
  return Promise.resolve();
}

function planned(changes: Partial<Pick<Planned, 'work' | 'next' | 'lookEach'>> = {}): Timetable {
  const next = () => Promise.resolve(due.length > 0 ? Math.min(...due) : null);
  return new Timetable({ clock, log: silentLog, next, work, ...changes });
}

beforeEach(() => {
  vi.useFakeTimers({ now: monday });
  ahead = 0;
  due = [];
  worked = [];
  timetable = planned();
});
afterEach(async () => {
  await timetable.stop();
  expect(vi.getTimerCount(), 'timers left over').toBe(0);
  vi.useRealTimers();
});

describe('a wake-up', () => {
  it('comes at the next moment', async () => {
    due = [monday + 5 * second, monday + 40 * second];
    await timetable.wake();
    await vi.advanceTimersByTimeAsync(4990);
    expect(worked).toEqual([monday]);
    await vi.advanceTimersByTimeAsync(20);
    expect(worked).toEqual([monday, monday + 5 * second]);
    await vi.advanceTimersByTimeAsync(35 * second);
    expect(worked).toEqual([monday, monday + 5 * second, monday + 40 * second]);
  });

  it('comes though the machine stood still while it was being set', async () => {
    due = [monday - hour];
    const now = Date.now;
    let slow = 0;
    const standing = vi.spyOn(Date, 'now').mockImplementation(() => {
      slow += 30;
      return now() + slow;
    });
    await timetable.plan();
    standing.mockRestore();
    expect(worked).toEqual([]);
    await vi.advanceTimersByTimeAsync(40);
    expect(worked).toHaveLength(1);
  });

  it.each([
    ['an hour away', [monday + hour]],
    ['years away', [monday + 40_000 * hour]],
    ['never', []],
  ])('is at most a minute away when the next moment is %s', async (_name, moments) => {
    due = moments;
    await timetable.wake();
    await vi.advanceTimersByTimeAsync(3 * minute);
    expect(worked).toEqual([monday, monday + minute, monday + 2 * minute, monday + 3 * minute]);
  });

  it('comes at once for a moment that is past already, which a date in the past would never bring', async () => {
    due = [monday - hour];
    timetable = planned({
      work: () => {
        worked.push(clock.now());
        if (worked.length > 1) due = [];
        return Promise.resolve();
      },
    });
    await timetable.wake();
    await vi.advanceTimersByTimeAsync(100);
    expect(worked).toHaveLength(2);
  });
});

describe('when the clock does not go as it should', () => {
  it('a clock set forward over a moment costs at most a minute', async () => {
    due = [monday + hour];
    await timetable.wake();
    ahead = 2 * hour;
    await vi.advanceTimersByTimeAsync(minute);
    expect(worked).toEqual([monday, monday + 2 * hour + minute]);
    expect(due).toEqual([]);
  });

  it('a clock set back does not stop the wake-ups, and the moment is met when it comes again', async () => {
    due = [monday + 30 * second];
    await timetable.wake();
    ahead = -hour;
    await vi.advanceTimersByTimeAsync(30 * second);
    expect(due).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(hour);
    expect(due).toEqual([]);
    expect(worked.filter((at) => at >= monday + 30 * second)[0]).toBe(monday + 30 * second);
  });

  it('a suspended machine acts within a minute of waking up', async () => {
    due = [monday + hour];
    await timetable.wake();
    // Timers stand still while it sleeps; the clock on the wall does not.
    vi.setSystemTime(monday + 8 * hour);
    await vi.advanceTimersByTimeAsync(minute);
    expect(due).toEqual([]);
    expect(worked.at(-1)).toBeLessThanOrEqual(monday + 8 * hour + minute);
  });
});

describe('work', () => {
  it.each([
    ['alone', {}],
    ['beside other processes, whose plans are looked at', { lookEach: second }],
  ])('that fails %s is tried again soon, and ever more seldom up to every ten seconds', async (_, beside) => {
    let well = false;
    const tried: number[] = [];
    timetable = planned({
      work: () => {
        tried.push((clock.now() - monday) / second);
        return well ? Promise.resolve() : Promise.reject(new Error('the database is away'));
      },
      next: () => (well ? Promise.resolve(null) : Promise.reject(new Error('the database is away'))),
      ...beside,
    });
    await timetable.wake();
    await vi.advanceTimersByTimeAsync(36 * second);
    well = true;
    await vi.advanceTimersByTimeAsync(15 * second);
    expect(tried).toEqual([0, 1, 3, 7, 15, 25, 35, 45]);
  });

  it('that fails is tried again soon though nothing else is planned', async () => {
    let failures = 0;
    timetable = planned({
      work: () => {
        failures += 1;
        return failures < 3 ? Promise.reject(new Error('the database is away')) : work();
      },
    });
    await timetable.wake();
    await vi.advanceTimersByTimeAsync(2 * minute);
    expect([failures, worked]).toEqual([4, [monday + 3 * second, monday + minute + 3 * second]]);
  });

  it('goes on soon when the next moment cannot be read', async () => {
    timetable = planned({ next: () => Promise.reject(new Error('the database is away')) });
    await timetable.wake();
    await vi.advanceTimersByTimeAsync(second);
    expect(worked).toEqual([monday, monday + second]);
  });

  it('never runs twice at the same time; what came meanwhile is seen by one more pass', async () => {
    let running = 0;
    let most = 0;
    timetable = planned({
      work: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((done) => setTimeout(done, second));
        running -= 1;
        worked.push(clock.now());
      },
    });
    const all = Promise.all([timetable.wake(), timetable.wake(), timetable.wake()]);
    await vi.advanceTimersByTimeAsync(3 * second);
    await all;
    expect([most, worked.length]).toEqual([1, 2]);
  });

  it('is not begun any more once the timetable has stopped', async () => {
    await timetable.wake();
    await timetable.stop();
    await timetable.wake();
    await vi.advanceTimersByTimeAsync(hour);
    expect(worked).toHaveLength(1);
  });
});
