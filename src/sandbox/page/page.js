/** The page of the sandbox: wires the views to what the page knows of the desk. */
import { drawClock } from './clock.js';
import { drawComposeButton } from './composer.js';
import { notice } from './doing.js';
import { byId } from './dom.js';
import { drawFilter, drawMailboxes, showSelected } from './mailboxes.js';
import { drawPlayer } from './player.js';
import { drawReader } from './reader.js';
import { keyOf, onChange, refresh, start, state } from './state.js';
import { drawTickets } from './tickets.js';

/** How often the page looks whether mail came in from elsewhere, by SMTP or a script. In milliseconds. */
const lookEvery = 4000;

let shown = '';

function draw() {
  const { name, address } = state.cast.desk;
  byId('desk-name').textContent = name;
  byId('desk-address').textContent = address;
  drawPlayer();
  drawFilter();
  drawMailboxes();
  drawReader();
  drawTickets();
  // The clock is left alone while somebody picks a moment in it.
  if (!byId('clock').querySelector('details[open]')) drawClock();
  const selected = state.selected ? keyOf(state.selected) : '';
  if (selected !== shown) showSelected();
  shown = selected;
  for (const button of document.querySelectorAll('.panes [data-pane]')) {
    button.setAttribute('aria-pressed', String(button.getAttribute('data-pane') === document.body.dataset.pane));
  }
}

async function look() {
  if (document.hidden || state.busy) return;
  try {
    await refresh(false);
  } catch (error) {
    notice(`The sandbox does not answer: ${error instanceof Error ? error.message : error}`);
  }
}

function wirePanes() {
  for (const button of document.querySelectorAll('.panes [data-pane]')) {
    button.addEventListener('click', () => {
      document.body.dataset.pane = button.getAttribute('data-pane') ?? 'mail';
      draw();
    });
  }
}

wirePanes();
drawComposeButton();
start().then(
  () => {
    onChange(draw);
    draw();
    setInterval(() => void look(), lookEvery);
  },
  (error) => notice(`The sandbox does not answer: ${error.message}`),
);
