/**
 * What the page knows of the desk, and what is selected. Views read it and draw; `refresh` fetches what is new.
 *
 * @import { Cast, Clock, Mail, Player, Sent, StoryPlace, Ticket, TicketDetail } from './api.js'
 * @typedef {{kind: 'mail' | 'sent', mailbox: string, id: number}} Selected
 * @typedef {{mailbox: string, mail: Mail}} Arrival
 * @typedef {{key: string, from: string | null, to: string}} Moved
 * @typedef {{arrivals: Arrival[], moved: Moved[]}} News
 */
import { getCast, getClock, getMailbox, getMailboxes, getSent, getStory, getTicket, getTickets } from './api.js';

export const state = {
  /** @type {Cast} */
  cast: { desk: { name: '', address: '', prefix: '', timezone: 'UTC' }, people: [], stages: [] },
  /** @type {Clock} */
  clock: { now: new Date(0).toISOString(), next: null },
  /** Mail of each address, oldest first. @type {Map<string, Mail[]>} */
  boxes: new Map(),
  /** What each wrote, oldest first. @type {Map<string, Sent[]>} */
  sent: new Map(),
  /** @type {Ticket[]} */
  tickets: [],
  /** @type {TicketDetail | null} */
  ticket: null,
  /** @type {Selected | null} */
  selected: null,
  /** `everyone`, `customers`, or a role. */
  filter: 'everyone',
  /** What the last thing that was done has caused. @type {News} */
  news: { arrivals: [], moved: [] },
  /** How far the story was played. @type {StoryPlace} */
  story: { played: 0, keys: [] },
  busy: false,
};

/** In which refresh each mail was first seen: the clock stands still, so moments alone do not order them. @type {Map<string, number>} */
const firstSeen = new Map();
let refreshes = 0;

/** @type {Set<() => void>} */
const views = new Set();

/** @param {() => void} draw */
export function onChange(draw) {
  views.add(draw);
}

/** Draws all views; while something is being done they wait for its end. */
export function changed() {
  if (state.busy) return;
  for (const draw of views) draw();
}

/** Keys of mails that were opened, kept while the tab lives. @type {Set<string>} */
const opened = new Set(JSON.parse(sessionStorage.getItem('postdesk.read') ?? '[]'));

/** @param {Selected} mail */
export const keyOf = ({ kind, mailbox, id }) => `${kind}:${mailbox}:${id}`;
/** @param {Selected} mail */
export const isUnread = (mail) => mail.kind === 'mail' && !opened.has(keyOf(mail));

export async function start() {
  state.cast = await getCast();
  await refresh();
}

/** After the sandbox was emptied: what was read or selected is no more. */
export async function startAgain() {
  forget();
  await refresh();
}

function forget() {
  opened.clear();
  firstSeen.clear();
  sessionStorage.removeItem('postdesk.read');
  state.boxes.clear();
  state.sent.clear();
  state.ticket = null;
  state.selected = null;
}

/** The last refresh that was begun. @type {Promise<unknown>} */
let refreshing = Promise.resolve();

/** Resolves when no refresh is under way, whether it went well or not. */
export const idle = () => refreshing.then(ignore, ignore);
/** Whoever asked for the refresh hears of its failure. */
const ignore = () => {};

/**
 * Fetches what changed since the last time; one refresh after the other, so that each piece of news is told once.
 *
 * @param {boolean} [acted] false: nobody did anything here, so what people wrote is fetched only with answers to it
 * @returns {Promise<News>}
 */
export function refresh(acted = true) {
  const next = idle().then(() => fetchNews(acted));
  refreshing = next;
  return next;
}

/**
 * @param {boolean} acted
 * @returns {Promise<News>}
 */
async function fetchNews(acted) {
  const [clock, counts, tickets, story] = await Promise.all([getClock(), getMailboxes(), getTickets(), getStory()]);
  // Somebody emptied the sandbox from elsewhere: ids start anew, so nothing that is known here holds.
  if (counts.some(({ address, count }) => count < (state.boxes.get(address)?.length ?? 0))) forget();
  if (tickets.length < state.tickets.length) forget();
  const arrivals = (await Promise.all(counts.map(({ address, count }) => fetchBox(address, count)))).flat();
  const moved = tickets.flatMap((ticket) => movedSince(ticket));
  if (acted || arrivals.length > 0) {
    await Promise.all(addresses().map(async (address) => state.sent.set(address, await getSent(address))));
  }
  const before = JSON.stringify([state.clock, state.tickets, state.story]);
  if (!acted && arrivals.length === 0 && before === JSON.stringify([clock, tickets, story])) return { arrivals, moved };
  noteOrder();
  Object.assign(state, { clock, tickets, story });
  await fetchTicket(state.ticket?.key ?? null);
  changed();
  return { arrivals, moved };
}

function noteOrder() {
  refreshes += 1;
  for (const [kind, place, all] of /** @type {const} */ ([
    ['sent', 0, state.sent],
    ['mail', 0.5, state.boxes],
  ])) {
    for (const [mailbox, mails] of all) {
      for (const { id } of mails) {
        const key = keyOf({ kind, mailbox, id });
        // What a person wrote came before what the desk answered to it.
        if (!firstSeen.has(key)) firstSeen.set(key, refreshes + place);
      }
    }
  }
}

/** Sorts what a mailbox got and wrote, oldest first. @type {(one: Selected & {at: string}, other: Selected & {at: string}) => number} */
export function byTime(one, other) {
  const seen = (/** @type {Selected} */ mail) => firstSeen.get(keyOf(mail)) ?? refreshes;
  return one.at.localeCompare(other.at) || seen(one) - seen(other) || one.id - other.id;
}

/**
 * @param {string} address
 * @param {number} count
 * @returns {Promise<Arrival[]>}
 */
async function fetchBox(address, count) {
  const known = state.boxes.get(address)?.length ?? 0;
  if (count === known) return [];
  const mails = await getMailbox(address);
  state.boxes.set(address, mails);
  return mails.slice(known).map((mail) => ({ mailbox: address, mail }));
}

/**
 * @param {Ticket} ticket
 * @returns {Moved[]}
 */
function movedSince(ticket) {
  const before = state.tickets.find(({ key }) => key === ticket.key)?.stage ?? null;
  return before === ticket.stage ? [] : [{ key: ticket.key, from: before, to: ticket.stage }];
}

/** @param {string | null} key */
async function fetchTicket(key) {
  const known = state.tickets.find((ticket) => ticket.key === key);
  state.ticket = known ? await getTicket(known.key) : null;
}

/** @param {string | null} key */
export async function openTicket(key) {
  await fetchTicket(key);
  changed();
}

/**
 * Opens a mail, and the ticket that it is about.
 *
 * @param {Selected | null} mail
 */
export async function openMail(mail) {
  state.selected = mail;
  if (mail) {
    opened.add(keyOf(mail));
    sessionStorage.setItem('postdesk.read', JSON.stringify([...opened]));
  }
  changed();
  const key = mail ? ticketOf(mail) : null;
  if (key !== null && key !== state.ticket?.key) await openTicket(key);
}

/** @param {Selected} mail */
export function ticketOf({ kind, mailbox, id }) {
  if (kind === 'sent') return state.sent.get(mailbox)?.find((sent) => sent.id === id)?.ticket ?? null;
  return keyInSubject(state.boxes.get(mailbox)?.find((mail) => mail.id === id)?.subject ?? '');
}

/** @param {string} subject */
export function keyInSubject(subject) {
  return state.tickets.find(({ key }) => subject.includes(`[${key}]`))?.key ?? null;
}

/** Everybody with a mailbox: the cast, and whoever else got mail. */
export function addresses() {
  const cast = state.cast.people.map(({ email }) => email);
  return [...cast, ...[...state.boxes.keys()].filter((address) => !cast.includes(address))];
}

/**
 * @param {string} email
 * @returns {Player}
 */
export function player(email) {
  const known = state.cast.people.find((person) => person.email === email);
  return known ?? { name: email, email, roles: [], organisation: null, approver: false };
}

/** @param {string} email */
export function hueOf(email) {
  const at = addresses().indexOf(email);
  return at < 0 ? 11 : at % 12;
}

/** @param {string} email */
export const firstName = (email) => player(email).name.split(' ')[0] ?? email;
