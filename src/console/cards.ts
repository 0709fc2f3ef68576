/** A ticket as one line among others. */
import type { Desk, Person } from '../domain/desk.js';
import { isTopPriority } from '../domain/people.js';
import type { Instant } from '../domain/time.js';
import type { Card } from '../record/board.js';
import { isOpen, stageFacts } from '../workflow/flow.js';
import { ownersOf, unansweredSince } from '../workflow/owners.js';
import { dueMark } from './due.js';
import { type Html, html, path } from './html.js';
import { stageLabels } from './stages.js';
import { near, written } from './when.js';

export interface Seen {
  desk: Desk;
  me: Person;
  now: Instant;
}

export function cardLine(card: Card, seen: Seen): Html {
  const top = isTopPriority(seen.desk, card);
  return html`<li class="card${top ? ' top-priority' : ''}">${cardFacts(card, seen)}</li>`;
}

/**
 * @param stage whether its stage is told, where it does not stand under it
 * @param title as it is shown, if not as it is
 */
export function cardFacts(
  card: Card,
  { desk, me, now }: Seen,
  { stage = false, title = null }: { stage?: boolean; title?: unknown } = {},
): Html {
  const top = isTopPriority(desk, card) ? html`<span class="flag">top</span>` : '';
  const untagged = card.untagged
    ? html`<span class="untagged" title="The customer gave no category">untagged</span>`
    : '';
  return html`<a class="title" href="${path('tickets', card.key)}"><span class="key">${card.key}</span> ${title ?? (card.title || '(no title)')}</a>
<p class="facts">${stage ? html`<span class="stage">${stageLabels[card.stage]}</span>` : ''}${top}${untagged}${isOpen(card.stage) ? html`<span class="who">${whoActs(card, desk, me)}</span>` : ''}
<span class="from">${card.organisation ?? card.requester.email}</span>${isOpen(card.stage) ? dueMark(card, desk.timezone, now) : over(card, desk.timezone, now)}</p>`;
}

/** Since when it is over, and why where it was closed. */
function over({ stage, stageSince, closedReason }: Card, zone: string, now: Instant): Html {
  const why = stage === 'closed' && closedReason ? `${closedReason}, ` : '';
  return html`<span class="due later" title="${written(stageSince, zone)}">${why}${near(stageSince, zone, now)}</span>`;
}

/** Whom it waits for, in a word or two. */
export function whoActs(
  card: Pick<Card, 'stage' | 'pm' | 'app' | 'developer' | 'request'>,
  desk: Desk,
  me: Person,
): Html {
  const { waitsFor } = stageFacts[card.stage];
  if (waitsFor === 'nobody') return html`nobody`;
  if (waitsFor === 'customer' && unansweredSince(card.request) === null) return html`customer`;
  if (waitsFor === 'staging slot') return html`staging slot`;
  const owners = ownersOf(desk, { ...card, task: { developer: card.developer } });
  const either = waitsFor === 'customer' ? 'customer, or ' : '';
  if (owners.some(({ email }) => email === me.email)) return html`${either}<strong class="you">you</strong>`;
  const [first, ...others] = owners;
  if (!first) return html`${either}nobody yet`;
  const role = waitsFor === 'pm' || waitsFor === 'customer' ? 'PM' : waitsFor;
  return html`${either}${others.length > 0 ? role : first.name}`;
}
