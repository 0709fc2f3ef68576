/** A ticket's way through the flow, drawn like a line of a railway map: stations are stages, the train is the ticket. */
import { svg } from './dom.js';

/**
 * @import { StageInfo, TicketDetail } from './api.js'
 * @typedef {StageInfo & {x: number, y: number}} Station
 * @typedef {{from: string, to: string, why: string}} Ride
 */

const gap = 23;
/** Where the main line runs. */
const track = 58;
/** Stages beside the main line, for what does not happen to every ticket. */
const beside = ['answered', 'awaiting-staging', 'closed'];

/**
 * @param {StageInfo[]} stages in flow order
 * @param {TicketDetail | null} ticket null draws the flow alone
 * @param {number} width in pixels
 */
export function drawPath(stages, ticket, width) {
  const stations = stages.map((info, at) => ({
    ...info,
    x: beside.includes(info.stage) ? track + 18 : track,
    y: 16 + at * gap,
  }));
  const rides = ticket ? ridesOf(ticket) : [];
  const visited = new Set(rides.flatMap(({ from, to }) => [from, to]));
  return svg(
    'svg',
    {
      class: 'path',
      viewBox: `0 0 ${width} ${stages.length * gap + 10}`,
      role: 'img',
      'aria-label': ticket ? inWords(ticket, rides) : `The flow: ${stages.map(({ stage }) => stage).join(', ')}.`,
    },
    ...rails(stations),
    ...rides.map((ride) => forward(ride, stations)),
    ...loops(rides, stations),
    ...stations.map((station) => drawStation(station, ticket?.stage ?? null, visited.has(station.stage), width)),
    ...statusNames(stations, ticket?.stage ?? null, width),
  );
}

/**
 * The moves of a ticket, from its history, and what made it move.
 *
 * @param {TicketDetail} ticket
 */
function ridesOf(ticket) {
  return ticket.events.flatMap(({ from, to, note }) =>
    to !== null && from !== to ? [{ from: from ?? to, to, why: note.split(/[:\n]/)[0] ?? '' }] : [],
  );
}

/**
 * @param {TicketDetail} ticket
 * @param {Ride[]} rides
 */
function inWords(ticket, rides) {
  const way = rides.map(({ to }) => to).join(', then ');
  return `The way of ${ticket.key} so far: ${way || ticket.stage}. It is in ${ticket.stage} now.`;
}

/** @param {Station[]} stations */
function rails(stations) {
  const main = stations.filter(({ stage }) => !beside.includes(stage));
  const pieces = main
    .slice(1)
    .map((station, at) => piece('rail', /** @type {Station} */ (main[at]), station, station.status));
  const sidings = stations.filter(({ stage }) => beside.includes(stage)).map((station) => siding('rail', station));
  return [...pieces, ...sidings];
}

/**
 * @param {string} kind
 * @param {Station} from
 * @param {Station} to
 * @param {string} status
 */
function piece(kind, from, to, status) {
  return svg('line', { class: `${kind} at-${status}`, x1: from.x, y1: from.y, x2: to.x, y2: to.y });
}

/**
 * @param {string} kind
 * @param {Station} station
 */
function siding(kind, { x, y, status }) {
  return svg('path', {
    class: `${kind} at-${status}`,
    d: `M${track} ${y - 20} C${track} ${y - 6} ${x} ${y - 14} ${x} ${y}`,
    fill: 'none',
  });
}

/**
 * Onward along the line; stations that are passed without a stop stay hollow.
 *
 * @param {Ride} ride
 * @param {Station[]} stations
 */
function forward({ from, to }, stations) {
  const [start, end] = [place(from, stations), place(to, stations)];
  if (!start || !end || end.y <= start.y) return null;
  const line = svg('line', {
    class: `ride at-${end.status}`,
    x1: track,
    y1: start.y,
    x2: track,
    y2: end.x === track ? end.y : end.y - 20,
  });
  return end.x === track ? line : svg('g', {}, line, siding('ride', end));
}

/**
 * Ways back, as bows on the left: the longer the way, the wider the bow.
 *
 * @param {Ride[]} rides
 * @param {Station[]} stations
 */
function loops(rides, stations) {
  return rides.flatMap(({ from, to, why }) => {
    const [start, end] = [place(from, stations), place(to, stations)];
    if (!start || !end || end.y >= start.y) return [];
    const out = Math.max(10, track - 14 - (start.y - end.y) / 7);
    const [left, middle] = [out * 0.75 + track * 0.25 - 9, (start.y + end.y) / 2];
    return [
      svg('path', {
        class: 'loop',
        fill: 'none',
        d: `M${track - 6} ${start.y} C${out} ${start.y - 4} ${out} ${end.y + 4} ${track - 9} ${end.y}`,
      }),
      svg('path', {
        class: 'loop-head',
        d: `M${track - 13} ${end.y - 4} L${track - 6} ${end.y} L${track - 13} ${end.y + 4}z`,
      }),
      svg(
        'text',
        { class: 'loop-why', x: left, y: middle, transform: `rotate(-90 ${left} ${middle})` },
        why.slice(0, 16),
      ),
    ];
  });
}

/**
 * @param {string} stage
 * @param {Station[]} stations
 */
const place = (stage, stations) => stations.find((station) => station.stage === stage);

/**
 * @param {Station} station
 * @param {string | null} now the stage of the ticket
 * @param {boolean} visited
 * @param {number} width
 */
function drawStation({ stage, status, waitsFor, x, y }, now, visited, width) {
  const isNow = now === stage;
  const state = isNow ? 'station-now' : visited ? 'station-visited' : '';
  return svg(
    'g',
    { class: `station ${state} at-${status}` },
    isNow && svg('rect', { class: 'now-row', x: x + 14, y: y - 11, width: width - x - 14, height: 22, rx: 6 }),
    isNow && svg('circle', { class: 'halo', cx: x, cy: y, r: 9 }),
    svg('circle', { class: 'stop', cx: x, cy: y, r: isNow ? 5.5 : 4.5 }),
    svg(
      'text',
      { x: x + 22, y: y + 4 },
      stage,
      isNow && waitsFor !== 'nobody' && svg('tspan', { class: 'waits', dx: 8 }, `waits for ${waitsFor}`),
    ),
  );
}

/**
 * The status that the customer sees, at the first stage of each; not where the ticket stands, whose row says whom it waits
 * for and whose status is above the map.
 *
 * @param {Station[]} stations
 * @param {string | null} now the stage of the ticket
 * @param {number} width
 */
function statusNames(stations, now, width) {
  const main = stations.filter(({ stage }) => !beside.includes(stage));
  const firsts = main.filter(({ status }, at) => main[at - 1]?.status !== status);
  const named = firsts.filter(({ stage }) => stage !== now);
  return named.map(({ status, y }) =>
    svg('text', { class: `status-name at-${status}`, x: width - 8, y: y + 4, 'text-anchor': 'end' }, status),
  );
}
