/** The tickets in which some words stand, each with the place where they do. */
import { openStages, stages } from '../domain/ticket.js';
import { type Hit, ticketsWithWords, wordsIn } from '../record/words.js';
import { cardFacts, type Seen } from './cards.js';
import { filterOf, type Wanted, waitsFor } from './filters.js';
import { type Html, html } from './html.js';
import type { Site } from './site.js';
import { moment } from './when.js';

const mostFound = 60;

export async function found(site: Site, wanted: Wanted, seen: Seen): Promise<Html> {
  const { db, desk } = site.gateway.house;
  const words = wordsIn(wanted.q);
  const within = wanted.late || waitsFor(wanted, seen) ? openStages : stages;
  const hits = await ticketsWithWords(db, words, within, filterOf(wanted, seen), mostFound);
  if (hits.length === 0)
    return html`<p class="muted">Nothing was found: every word must stand in the title or in one mail. Fewer words find more.</p>`;
  const all = hits.length < mostFound ? `${hits.length} found` : `The first ${mostFound}; another word narrows it`;
  const begin = beginningWith(words);
  const lines = hits.map((hit) => {
    const title = hit.title ? marked(hit.title, begin) : null;
    return html`<li class="card">${cardFacts(hit, seen, { stage: true, title })}${quote(hit, begin, desk.timezone, seen.now)}</li>`;
  });
  return html`<p class="summary">${all}</p><ol class="cards panel hits">${lines}</ol>`;
}

/** Of a mail that was found by its subject nothing is quoted: its title says the same. */
function quote({ mail }: Hit, begin: RegExp, zone: string, now: number): Html | '' {
  const place = mail && around(mail.text, begin);
  if (!mail || !place) return '';
  return html`<blockquote><span class="muted">${mail.from}, ${moment(mail.at, zone, now)}${mail.internal ? ', internal' : ''}:</span> ${marked(place, begin)}</blockquote>`;
}

/** The place of a text where the first of the words stands; null where none does. */
function around(text: string, begin: RegExp): string | null {
  const flat = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const at = plain(flat).search(begin);
  if (at < 0) return null;
  const from = at < 60 ? 0 : flat.indexOf(' ', at - 60) + 1;
  const piece = flat.slice(from, from + 180);
  return `${from > 0 ? '… ' : ''}${piece}${from + 180 < flat.length ? ' …' : ''}`;
}

function marked(text: string, begin: RegExp): (string | Html)[] {
  const pieces: (string | Html)[] = [];
  let done = 0;
  for (const { index, 0: word } of plain(text).matchAll(begin)) {
    const end = index + word.length;
    pieces.push(text.slice(done, index), html`<mark>${text.slice(index, end)}</mark>`);
    done = end;
  }
  return [...pieces, text.slice(done)];
}

function beginningWith(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(plain).join('|') || '$^'})`, 'giu');
}

/** Without accents, as the index has it, each letter at its place. */
function plain(text: string): string {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0));
}
