/** What came in, what was kept, how long things take and how old they are. */
import { DateTime } from 'luxon';
import { openStages } from '../domain/ticket.js';
import { Advice } from '../errors.js';
import { agesOf, keptIn, openedIn } from '../record/report-counts.js';
import { beginningOf, endOf } from '../reports/period.js';
import type { Period } from '../reports/sla.js';
import { StageTimes } from '../reports/stage-times.js';
import { html, path } from './html.js';
import { page } from './layout.js';
import { ageing, inflow, kept, stageTimes } from './report-charts.js';
import type { Section, Site } from './site.js';

const day = 24 * 3_600_000;
/** Bounds of the groups of ages. */
const ages = [1, 3, 7, 14, 30, 90].map((days) => days * day);
/** More columns are no chart any more. */
const mostWeeks = 106;
/** So long a page waits for the times in stages, which after a start take longer. */
const patience = 20;

export const reports: Section = {
  nav: { href: path('reports'), label: 'Reports' },
  paths: ['reports'],
  roles: ['monitor', 'pm', 'lead', 'admin'],
  mount(routes, site) {
    const times = new StageTimes();
    // Begun with the console, so that it is at hand when somebody looks.
    times.read(site.gateway.house.db).catch((error: unknown) => {
      site.gateway.house.log.warn({ error }, 'the times in stages could not be counted; they are when somebody looks');
    });
    routes.get(path('reports'), async (c) => {
      const { clock, desk } = site.gateway.house;
      const now = clock.now();
      const asked = askedFor(c.req.query(), desk.timezone, now);
      if ('wrong' in asked) {
        const notice = { kind: 'refused' as const, lines: [asked.wrong] };
        return page(
          c,
          site,
          { title: 'Reports', status: 400, notice },
          html`<h1>Reports</h1>${chooser('', '', desk.timezone, now)}`,
        );
      }
      const counted = await countAll(site, asked, now);
      const reading = times.read(site.gateway.house.db);
      // What nobody waits for must not end the process where it fails; the next look tries again.
      reading.catch(() => {});
      const stays = times.isWhole && (await withinPatience(reading)) ? times.spreads(asked) : null;
      const content = html`<h1>Reports</h1>${chooser(asked.first, asked.last, desk.timezone, now)}
<div class="figures">${inflow(counted.weeks, counted.opened, desk)}${kept(counted.kept)}${stageTimes(stays)}${ageing(counted.open)}</div>
<p class="muted small">Deadlines stand under when they were due: one that was met ahead of time is here once that is past; <code>postdesk sla</code> has it on the day of the work, so that for the same days the two may differ. Times are by the clock on the wall; by the calendar, and by person, <code>postdesk sla</code> has them.</p>`;
      return page(c, site, { title: 'Reports' }, content);
    });
  },
};

async function countAll(site: Site, period: Period, now: number) {
  const { db, desk } = site.gateway.house;
  const weeks = weeksOf(period, desk.timezone);
  return {
    weeks,
    opened: await openedIn(db, weeks),
    kept: await keptIn(db, { from: period.from, to: Math.min(period.to, now) }),
    open: await agesOf(db, openStages, ages, now),
  };
}

interface Asked extends Period {
  /** As in the form. */
  first: string;
  last: string;
}

/** Without a choice the last thirteen weeks, this one included. */
function askedFor(given: Record<string, string>, zone: string, now: number): Asked | { wrong: string } {
  const today = DateTime.fromMillis(now, { zone });
  const last = given.to?.trim() || (today.toISODate() ?? '');
  const first = given.from?.trim() || (today.startOf('week').minus({ weeks: 12 }).toISODate() ?? '');
  try {
    const period = { from: beginningOf(first, zone, 'From'), to: endOf(last, zone, 'To'), first, last };
    if (period.from >= period.to) return { wrong: 'The first day comes after the last.' };
    if (period.to - period.from > mostWeeks * 7 * day) return { wrong: 'Two years at most.' };
    return period;
  } catch (error) {
    if (error instanceof Advice) return { wrong: error.message };
    throw error;
  }
}

/** Calendar weeks, from Monday in the desk's zone, cut to the period. */
function weeksOf({ from, to }: Period, zone: string): Period[] {
  const weeks: Period[] = [];
  let begin = DateTime.fromMillis(from, { zone });
  while (begin.toMillis() < to) {
    const next = begin.startOf('week').plus({ weeks: 1 });
    weeks.push({ from: begin.toMillis(), to: Math.min(next.toMillis(), to) });
    begin = next;
  }
  return weeks;
}

function chooser(first: string, last: string, zone: string, now: number) {
  const today = DateTime.fromMillis(now, { zone });
  const since = (label: string, from: DateTime) =>
    html`<a href="${path('reports')}?from=${from.toISODate()}">${label}</a>`;
  return html`<form class="filters" action="${path('reports')}"><label for="from">From</label><input id="from" type="date" name="from" value="${first}"> <label for="to">to</label><input id="to" type="date" name="to" value="${last}"><button>Show</button>
<span class="row small">${since('4 weeks', today.startOf('week').minus({ weeks: 3 }))} ${since('13 weeks', today.startOf('week').minus({ weeks: 12 }))} ${since('this year', today.startOf('year'))} ${since('a year', today.minus({ years: 1 }).plus({ days: 1 }))}</span></form>`;
}

/** Whether it was done soon; it goes on in any case. */
async function withinPatience(work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
