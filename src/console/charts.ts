/** Charts of numbers that stand beside them: bars in SVG, without any text, script or style of their own. */
import { type Html, html } from './html.js';

export interface Part {
  value: number;
  /** Colour, 0 to 7. */
  series: number;
}

export interface Row {
  label: unknown;
  parts: Part[];
  /** What stands behind the bar, one cell each. */
  told: unknown[];
}

/** A table with a bar in each row; whoever sees no bars reads the same numbers. */
export function barTable(caption: string, columns: { label: string; told: string[] }, rows: readonly Row[]): Html {
  const most = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0)));
  const lines = rows.map(
    ({ label, parts, told }) =>
      html`<tr><th scope="row">${label}</th><td class="bar">${bar(parts, most)}</td>${told.map((one) => html`<td class="number">${one}</td>`)}</tr>`,
  );
  const heads = columns.told.map((one) => html`<th scope="col" class="number">${one}</th>`);
  return html`<table class="bars"><caption class="visually-hidden">${caption}</caption><thead><tr><th scope="col">${columns.label}</th><td></td>${heads}</tr></thead><tbody>${lines}</tbody></table>`;
}

function bar(parts: readonly Part[], most: number): Html {
  let x = 0;
  const rects = parts.map(({ value, series }) => {
    const width = round((value / most) * 1000);
    const rect = html`<rect class="series-${series}" x="${round(x)}" y="0" width="${width}" height="10"></rect>`;
    x += width;
    return rect;
  });
  return html`<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects}</svg>`;
}

/** Columns side by side, each of several parts from the bottom up, with a line at half and at the top. */
export function columnChart(label: string, columns: readonly { title: string; parts: Part[] }[], most: number): Html {
  const wide = 1000 / Math.max(1, columns.length);
  const groups = columns.map(({ title, parts }, at) => {
    let y = 100;
    const rects = parts.map(({ value, series }) => {
      const height = round((value / most) * 100);
      y = round(y - height);
      return html`<rect class="series-${series}" x="${round(at * wide + wide * 0.12)}" y="${y}" width="${round(wide * 0.76)}" height="${height}"></rect>`;
    });
    return html`<g><title>${title}</title>${rects}</g>`;
  });
  return html`<svg class="columns" viewBox="0 0 1000 100" preserveAspectRatio="none" role="img" aria-label="${label}">
<path class="axis" d="M0 0.5H1000M0 50H1000M0 99.5H1000" vector-effect="non-scaling-stroke"></path>${groups}</svg>`;
}

export function legend(series: readonly { label: string; series: number }[]): Html {
  return html`<ul class="legend-list">${series.map((one) => html`<li><i class="series-${one.series}" aria-hidden="true"></i>${one.label}</li>`)}</ul>`;
}

/** The next round number, for the top of a chart of counts: half of it is a whole one too. */
export function roundUp(n: number): number {
  if (n <= 10) return Math.max(2, Math.ceil(n / 2) * 2);
  const power = 10 ** Math.floor(Math.log10(n));
  return ([1, 2, 4, 5, 10].find((step) => step * power >= n) ?? 10) * power;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
