/** When something is due, told by colour, shape and words alike. */
import type { OpenRequest, Stage } from '../domain/ticket.js';
import type { Instant } from '../domain/time.js';
import { stageFacts } from '../workflow/flow.js';
import { unansweredSince } from '../workflow/owners.js';
import { attribute, type Html, html } from './html.js';
import { near, span, written } from './when.js';

/** What is that near is marked. */
const soon = 4 * 3_600_000;

export interface Due {
  stage: Stage;
  nextDue: Instant | null;
  hold: { until: Instant | null } | null;
  request?: Pick<OpenRequest, 'heard'> | null;
}

export function dueMark(due: Due, zone: string, now: Instant): Html | '' {
  const wrote = unansweredSince(due.request ?? null);
  if (wrote === null) return nextMark(due, zone, now);
  return html`${mark('soon', '◆', `customer wrote ${near(wrote, zone, now)}`, wrote, zone)} ${nextMark(due, zone, now)}`;
}

function nextMark({ stage, nextDue, hold }: Due, zone: string, now: Instant): Html | '' {
  if (hold)
    return mark(
      'held',
      '‖',
      hold.until === null ? 'on hold' : `on hold until ${near(hold.until, zone, now)}`,
      hold.until,
      zone,
    );
  // In discussion clocks stand still from what staff wrote to what the customer answers.
  if (nextDue === null) return stage === 'discussion' ? mark('waits', '◌', 'the customer’s turn', null, zone) : '';
  // A proposal is never closed by itself: its PM is told that nobody answers.
  const then = stage === 'proposal' ? 'PM told' : 'closes';
  if (stageFacts[stage].waitsFor === 'customer')
    return mark('waits', '◌', `${then} ${near(nextDue, zone, now)}`, nextDue, zone);
  return dueMarkOf(nextDue, zone, now);
}

/** Of a moment that staff must meet. */
export function dueMarkOf(dueAt: Instant, zone: string, now: Instant): Html {
  if (dueAt <= now) {
    const words = now - dueAt < 60_000 ? 'due now' : `${span(now - dueAt)} late`;
    return mark('late', '▲', words, dueAt, zone);
  }
  if (dueAt - now <= soon) return mark('soon', '◆', `due in ${span(dueAt - now)}`, dueAt, zone);
  return mark('later', '○', `due ${near(dueAt, zone, now)}`, dueAt, zone);
}

function mark(kind: string, shape: string, words: string, at: Instant | null, zone: string): Html {
  const title = attribute('title', at === null ? '' : written(at, zone));
  return html`<span class="due ${kind}"${title}><span aria-hidden="true">${shape}</span> ${words}</span>`;
}
