/** The clock of the desk, which moves only when told. */
import { moveClock } from './api.js';
import { causing, doing } from './doing.js';
import { byId, h, icon, redraw } from './dom.js';
import { openMail, openTicket, state } from './state.js';
import { dueInWords } from './tickets.js';
import { instantOf, localInput, longDay, shortMoment, timeOfDay } from './when.js';

const strides = ['1 business hour', '1 business day', '3 business days'];

export function drawClock() {
  const { timezone } = state.cast.desk;
  const { now } = state.clock;
  redraw(
    byId('clock'),
    h(
      'p',
      { class: 'now' },
      icon('clock'),
      h('time', { datetime: now, title: timezone }, h('b', {}, timeOfDay(now, timezone)), ' ', longDay(now, timezone)),
    ),
    nextEvent(),
    h('div', { class: 'strides', role: 'group', 'aria-label': 'Move the clock on' }, ...strides.map(stride), picker()),
  );
}

function nextEvent() {
  const { next, now } = state.clock;
  if (!next) return h('button', { type: 'button', class: 'button next', disabled: true }, 'Nothing is due');
  const [kind = '', of = null] = next.what.split(' of ');
  const what = `${dueInWords(kind, of)}${next.ticket ? `, ${next.ticket}` : ''}`;
  const when = shortMoment(next.at, state.cast.desk.timezone, now);
  return h(
    'button',
    {
      type: 'button',
      class: 'button next',
      'data-key': 'next',
      title: `Moves the clock to the next thing that the desk does by itself: ${what}, ${when}`,
      onclick: () => move({ to: next.at }, next.ticket),
    },
    icon('forward'),
    h('span', { class: 'next-what' }, `Next event: ${what}`),
    h('span', { class: 'next-when' }, when),
  );
}

/** @param {string} duration */
function stride(duration) {
  return h(
    'button',
    {
      type: 'button',
      class: 'button',
      'data-key': duration,
      'aria-label': `+${duration}`,
      title: `Moves the clock on by ${duration}`,
      onclick: () => move({ advance: duration }, null),
    },
    `+${duration.replace('business ', 'bus. ')}`,
  );
}

function picker() {
  const { timezone } = state.cast.desk;
  const now = localInput(state.clock.now, timezone);
  const input = h('input', {
    type: 'datetime-local',
    value: now,
    min: now,
    required: true,
    'aria-label': `Moment in ${timezone}`,
  });
  const form = h('form', { class: 'picker' }, input, h('button', { type: 'submit', class: 'button' }, 'Go'));
  const details = h(
    'details',
    { class: 'pick' },
    h('summary', { class: 'button' }, 'Pick a moment', icon('more')),
    form,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    details.open = false;
    void move({ to: instantOf(input.value, timezone) }, null);
  });
  return details;
}

/**
 * @param {{to: string} | {advance: string}} to
 * @param {string | null} ticket that it is about
 */
async function move(to, ticket) {
  const news = await doing(() => causing(() => moveClock(to)));
  if (!news) return;
  if (ticket) await openTicket(ticket);
  const first = news.arrivals[0];
  if (first) await openMail({ kind: 'mail', mailbox: first.mailbox, id: first.mail.id });
}
