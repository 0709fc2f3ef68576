/** The figures of the reports, each with its numbers. */
import { doneInWords } from '../domain/deadlines.js';
import type { Desk, StaffDeadlineKind } from '../domain/desk.js';
import { type Stage, stages } from '../domain/ticket.js';
import type { agesOf, keptIn, openedIn, Stretch } from '../record/report-counts.js';
import type { Spread } from '../reports/spread.js';
import { stageFacts } from '../workflow/flow.js';
import { barTable, columnChart, legend, roundUp } from './charts.js';
import { type Html, html, scrolling } from './html.js';
import { stageLabels } from './stages.js';
import { localTime } from './when.js';

type Rows<Read extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<Read>>;

export function inflow(weeks: readonly Stretch[], opened: Rows<typeof openedIn>, desk: Desk): Html {
  const known = desk.categories.map(({ key, label }) => ({ key, label }));
  const others = [...new Set(opened.map(({ category }) => category))].filter(
    (key) => !known.some((one) => one.key === key),
  );
  const categories = [...known, ...others.map((key) => ({ key, label: key }))];
  const count = (week: number, key: string) =>
    opened.find(({ stretch, category }) => stretch === week && category === key)?.n ?? 0;
  const columns = weeks.map((week, at) => {
    const parts = categories.map(({ key }, series) => ({ value: count(at, key), series: Math.min(series, 7) }));
    const all = sum(parts.map(({ value }) => value));
    return { all, parts, title: `week of ${dayOf(week.from, desk.timezone)}: ${all}` };
  });
  const total = sum(columns.map(({ all }) => all));
  const most = roundUp(Math.max(...columns.map(({ all }) => all)));
  const labels = [0, 0.25, 0.5, 0.75, 1].map((share) => weeks[Math.round(share * (weeks.length - 1))]?.from ?? 0);
  const ticks = [...new Set(labels)].map((at) => html`<span>${dayOf(at, desk.timezone)}</span>`);
  const heads = categories.map(({ label }) => html`<th scope="col" class="number">${label}</th>`);
  const lines = weeks.map((week, at) => {
    const cells = categories.map(({ key }) => html`<td class="number">${count(at, key)}</td>`);
    return html`<tr><th scope="row">${dayOf(week.from, desk.timezone)}</th>${cells}<td class="number">${columns[at]?.all ?? 0}</td></tr>`;
  });
  return figure(
    'inflow',
    'Opened, by category and week',
    html`<p class="muted">${total} ${total === 1 ? 'ticket' : 'tickets'} in ${weeks.length} ${weeks.length === 1 ? 'week' : 'weeks'}</p>
<div class="plot"><div class="scale" aria-hidden="true"><span>${most}</span><span>${most / 2}</span><span>0</span></div>${columnChart(`${total} ${total === 1 ? 'ticket was' : 'tickets were'} opened; the table below has them by week and category.`, columns, most)}<div class="ticks" aria-hidden="true">${ticks}</div></div>
${legend(categories.map(({ label }, series) => ({ label, series: Math.min(series, 7) })))}
<details><summary>As a table</summary>${scrolling('Opened, by week', html`<table><thead><tr><th scope="col">Week of</th>${heads}<th scope="col" class="number">All</th></tr></thead><tbody>${lines}</tbody></table>`)}</details>`,
  );
}

export function kept(counted: Rows<typeof keptIn>): Html {
  const rows = (Object.keys(doneInWords) as StaffDeadlineKind[]).flatMap((kind) => {
    const one = counted.find((found) => found.kind === kind);
    if (!one || one.met + one.missed === 0) return [];
    const parts = [
      { value: one.met, series: 4 },
      { value: one.missed, series: 1 },
    ];
    return [{ label: capital(doneInWords[kind]), parts, told: [one.met, one.missed, share(one.met, one.missed)] }];
  });
  const [met, missed] = [sum(counted.map((one) => one.met)), sum(counted.map((one) => one.missed))];
  return figure(
    'kept',
    'Deadlines met and missed',
    rows.length === 0
      ? html`<p class="muted">None was due.</p>`
      : html`<p class="muted">${share(met, missed)} of ${met + missed} in time</p>${barTable('Deadlines met and missed', { label: 'To be', told: ['Met', 'Missed', 'In time'] }, rows)}${legend(
          [
            { label: 'Met', series: 4 },
            { label: 'Missed', series: 1 },
          ],
        )}`,
  );
}

/** @param spreads null while they are being counted */
export function stageTimes(spreads: { stage: Stage; spread: Spread }[] | null): Html {
  if (spreads === null) {
    return figure(
      'times',
      'Time in stage',
      html`<p class="muted">It is being counted, which after a start takes a moment. <a href="">Look again</a></p>`,
    );
  }
  const rows = stages.flatMap((stage) => {
    const spread = spreads.find((one) => one.stage === stage)?.spread;
    if (!spread) return [];
    const { medianMinutes, p90Minutes, count } = spread;
    const parts = [
      { value: medianMinutes, series: 0 },
      { value: p90Minutes - medianMinutes, series: 7 },
    ];
    return [{ label: stageLabels[stage], parts, told: [length(medianMinutes), length(p90Minutes), count] }];
  });
  return figure(
    'times',
    'Time in stage',
    rows.length === 0
      ? html`<p class="muted">Nothing left a stage.</p>`
      : html`<p class="muted">Of stays that ended then</p>${barTable('Time in stage', { label: 'Stage', told: ['Median', '90 %', 'Stays'] }, rows)}${legend(
          [
            { label: 'Half stay shorter', series: 0 },
            { label: 'Nine of ten stay shorter', series: 7 },
          ],
        )}`,
  );
}

const ageLabels = [
  'Under a day',
  '1 to 3 days',
  '3 to 7 days',
  '1 to 2 weeks',
  '2 weeks to a month',
  '1 to 3 months',
  'Older',
];
const statuses = [
  { status: 'NEW', label: 'New', series: 0 },
  { status: 'PROGRESS', label: 'Progress', series: 3 },
  { status: 'FEEDBACK', label: 'Feedback', series: 2 },
] as const;

export function ageing(open: Rows<typeof agesOf>): Html {
  const rows = ageLabels.map((label, age) => {
    const parts = statuses.map(({ status, series }) => ({
      value: sum(open.filter((one) => one.age === age && stageFacts[one.stage].status === status).map(({ n }) => n)),
      series,
    }));
    return { label, parts, told: [...parts.map(({ value }) => value), sum(parts.map(({ value }) => value))] };
  });
  const total = sum(open.map(({ n }) => n));
  return figure(
    'ageing',
    'Age of open tickets, now',
    html`<p class="muted">${total} open</p>${barTable('Age of open tickets', { label: 'Opened', told: [...statuses.map(({ label }) => label), 'All'] }, rows)}${legend([...statuses])}`,
  );
}

function figure(id: string, title: string, content: Html): Html {
  return html`<section class="panel chart-box" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}

function dayOf(at: number, zone: string): string {
  const { day, month } = localTime(at, zone);
  return `${day} ${month}`;
}

function share(met: number, missed: number): string {
  return met + missed === 0 ? '' : `${Math.floor((100 * met) / (met + missed))} %`;
}

/** `40 min`, `3.5 h`, `12 d` */
function length(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 48 * 60) return `${Math.round(minutes / 6) / 10} h`;
  return `${Math.round(minutes / 144) / 10} d`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
