/** Which tickets are shown: from the address of the page, and the form that writes it. */
import type { Person } from '../domain/desk.js';
import { personByEmail, staffName } from '../domain/people.js';
import type { BoardFilter } from '../record/board.js';
import type { Seen } from './cards.js';
import { attribute, type Html, html, option, path, query } from './html.js';
import { ownedBy } from './mine.js';

export interface Wanted {
  q: string;
  app: string;
  pm: string;
  organisation: string;
  category: string;
  /** What should have been done by now. */
  late: boolean;
  /** What waits for whoever looks. */
  mine: boolean;
  /** What waits for that address. */
  for: string;
}

export function wantedIn(given: Record<string, string>): Wanted {
  const text = (name: string) => (given[name] ?? '').slice(0, 200).trim();
  return {
    q: text('q'),
    app: text('app'),
    pm: text('pm'),
    organisation: text('organisation'),
    category: text('category'),
    late: given.late === '1',
    mine: given.mine === '1',
    for: text('for').toLowerCase(),
  };
}

/** For whom the tickets must wait; null: for anybody. */
export function waitsFor(wanted: Wanted, { desk, me }: Pick<Seen, 'desk' | 'me'>): Person | null {
  return personByEmail(desk, wanted.for) ?? (wanted.mine ? me : null);
}

export function filterOf(wanted: Wanted, seen: Seen): BoardFilter {
  const { app, pm, organisation, category } = wanted;
  const owner = waitsFor(wanted, seen);
  return {
    app: app || null,
    pm: pm || null,
    organisation: organisation || null,
    category: category || null,
    dueBy: wanted.late ? seen.now : null,
    owned: owner ? ownedBy(seen.desk, owner) : null,
  };
}

/** By what the tickets are narrowed, as people call it. */
export function narrowedBy(wanted: Wanted, seen: Pick<Seen, 'desk' | 'me'>): string[] {
  const { apps, categories } = seen.desk;
  const owner = waitsFor(wanted, seen);
  return [
    apps.find(({ key }) => key === wanted.app)?.name ?? wanted.app,
    wanted.pm && staffName(seen.desk, wanted.pm),
    wanted.organisation,
    categories.find(({ key }) => key === wanted.category)?.label ?? wanted.category,
    wanted.late ? 'late' : '',
    owner ? `waits for ${owner.email === seen.me.email ? 'you' : owner.name}` : '',
  ].filter((one) => one !== '');
}

/** The same tickets elsewhere. */
export function queryOf({ late, mine, ...texts }: Wanted, more: Record<string, string | number | null> = {}): string {
  return query({ ...texts, late: late ? 1 : null, mine: mine ? 1 : null, ...more });
}

export function filterForm(wanted: Wanted, seen: Pick<Seen, 'desk' | 'me'>): Html {
  const { desk, me } = seen;
  const filtered = Object.values(wanted).some((value) => value !== '' && value !== false);
  const owner = waitsFor(wanted, seen);
  const managers = desk.staff.filter(({ roles }) => roles.includes('pm'));
  return html`<form class="filters" method="get" action="${path('search')}" role="search" aria-label="Which tickets">
<p class="words"><label class="visually-hidden" for="q">Words in titles and mails</label><input id="q" name="q" type="search" value="${wanted.q}" placeholder="Words, or ${desk.prefix}-42"></p>
${choice(
  'app',
  'App',
  wanted.app,
  desk.apps.map(({ key, name }) => [key, name]),
)}
${choice(
  'pm',
  'PM',
  wanted.pm,
  managers.map(({ email, name }) => [email, name]),
)}
${choice(
  'organisation',
  'Organisation',
  wanted.organisation,
  desk.organisations.map(({ name }) => [name, name]),
)}
${choice(
  'category',
  'Category',
  wanted.category,
  desk.categories.map(({ key, label }) => [key, label]),
)}
<p class="check">${owner && owner.email !== me.email ? check('for', owner.email, `Waits for ${owner.name}`, true) : check('mine', '1', 'Waits for me', owner !== null)}</p>
<p class="check">${check('late', '1', 'Late', wanted.late)}</p>
<button>Show</button>${filtered ? html` <a href="${path('board')}">All</a>` : ''}
</form>`;
}

function check(name: string, value: string, label: string, checked: boolean): Html {
  return html`<input id="${name}" type="checkbox" name="${name}" value="${value}"${checked ? html` checked` : ''}> <label for="${name}">${label}</label>`;
}

function choice(name: string, label: string, chosen: string, options: [string, string][]): Html {
  const known =
    chosen === '' || options.some(([value]) => value === chosen) ? options : [...options, [chosen, chosen] as const];
  return html`<p><label class="visually-hidden" for="${name}">${label}</label><select id="${name}" name="${name}"${attribute('class', chosen ? 'chosen' : '')}><option value="">${label}: all</option>${known.map(([value, text]) => option(value, text, value === chosen))}</select></p>`;
}
