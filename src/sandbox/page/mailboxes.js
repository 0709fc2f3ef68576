/** The mailboxes of the cast, side by side: what each got and wrote, newest on top. */
import { composeAs } from './composer.js';
import { avatar, byId, h, icon, redraw } from './dom.js';
import { addresses, byTime, changed, hueOf, isUnread, keyOf, openMail, player, state } from './state.js';
import { shortMoment } from './when.js';

const roleNames = { monitor: 'Monitor', pm: 'PM', lead: 'Lead', developer: 'Developer', admin: 'Admin' };

/** @type {[string, string][]} */
const filters = [
  ['everyone', 'Everyone'],
  ['customers', 'Customers'],
  ['monitor', 'Monitor'],
  ['pm', 'PMs'],
  ['lead', 'Lead'],
  ['developer', 'Developers'],
  ['admin', 'Admin'],
];

/**
 * @typedef {import('./state.js').Selected & {at: string, subject: string, outcome: string | null, files: number}} Entry
 */

/**
 * @param {string} address
 * @returns {Entry[]} newest first
 */
function entriesOf(address) {
  const got = (state.boxes.get(address) ?? []).map(
    (mail) =>
      /** @type {Entry} */ ({ ...mail, kind: 'mail', mailbox: address, outcome: null, files: mail.attachments.length }),
  );
  const wrote = (state.sent.get(address) ?? []).map(
    (mail) => /** @type {Entry} */ ({ ...mail, kind: 'sent', mailbox: address, files: 0 }),
  );
  return [...wrote, ...got].sort(byTime).reverse();
}

/** @param {string} address */
export function roleOf(address) {
  const { roles, organisation, approver, name } = player(address);
  if (roles.length > 0)
    return roles.map((role) => roleNames[/** @type {keyof typeof roleNames} */ (role)] ?? role).join(', ');
  if (organisation) return approver ? `Approver, ${organisation}` : `Customer, ${organisation}`;
  return name === address ? '' : 'Nobody knows them';
}

/** @param {string} address */
function isShown(address) {
  const { roles } = player(address);
  if (state.filter === 'everyone') return true;
  return state.filter === 'customers' ? roles.length === 0 : roles.includes(state.filter);
}

export function drawFilter() {
  const used = filters.filter(
    ([role]) =>
      role === 'everyone' || role === 'customers' || state.cast.people.some(({ roles }) => roles.includes(role)),
  );
  redraw(
    byId('filter'),
    ...used.map(([value, label]) =>
      h(
        'button',
        {
          type: 'button',
          'data-key': value,
          'aria-pressed': String(state.filter === value),
          onclick: () => {
            state.filter = value;
            changed();
          },
        },
        label,
      ),
    ),
  );
}

export function drawMailboxes() {
  redraw(byId('boxes'), ...addresses().filter(isShown).map(column));
}

/** @param {string} address */
function column(address) {
  const entries = entriesOf(address);
  const unread = entries.filter(isUnread).length;
  const { name } = player(address);
  const isOpen = state.selected?.mailbox === address;
  return h(
    'section',
    {
      class: `box${entries.length === 0 ? ' box-empty' : ''}${isOpen ? ' box-open' : ''}`,
      'aria-label': `Mailbox of ${name}`,
      'data-address': address,
    },
    h(
      'header',
      { class: 'box-head' },
      avatar(name, hueOf(address)),
      h('div', { class: 'box-who' }, h('h3', { title: address }, name), h('p', {}, roleOf(address))),
      unread > 0 &&
        h(
          'span',
          { class: 'count', title: `${unread} unread` },
          String(unread),
          h('span', { class: 'out-of-sight' }, ' unread'),
        ),
      h(
        'button',
        {
          type: 'button',
          class: 'quiet-button',
          'data-key': `write:${address}`,
          'aria-label': `Write as ${name}`,
          title: `Write as ${name}`,
          onclick: () => composeAs(address),
        },
        icon('write'),
      ),
    ),
    h('ol', { class: 'entries', 'data-scroll': address, onkeydown: moveFocus }, ...entries.map(row)),
  );
}

/** @param {Entry} entry */
function row(entry) {
  const isOpen = state.selected !== null && keyOf(state.selected) === keyOf(entry);
  const unread = isUnread(entry);
  const key = /^(.*?)\[([A-Z]+-\d+)\]\s*(.*)$/s.exec(entry.subject);
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: `entry entry-${entry.kind}${unread ? ' unread' : ''}`,
        'data-key': keyOf(entry),
        'aria-current': isOpen ? 'true' : null,
        onclick: () => void openMail({ kind: entry.kind, mailbox: entry.mailbox, id: entry.id }),
      },
      unread && h('span', { class: 'out-of-sight' }, 'Unread: '),
      entry.kind === 'sent' && h('span', { class: 'out-of-sight' }, 'Sent: '),
      h('span', { class: 'entry-subject' }, key ? `${key[1]}${key[3]}` : entry.subject || '(no subject)'),
      h(
        'span',
        { class: 'entry-facts' },
        entry.kind === 'sent' && icon('sent'),
        entry.kind === 'sent' && h('span', {}, 'sent'),
        key && h('span', { class: 'key' }, key[2] ?? ''),
        entry.files > 0 && icon('clip'),
        h('time', { datetime: entry.at }, shortMoment(entry.at, state.cast.desk.timezone, state.clock.now)),
      ),
    ),
  );
}

/** Arrow keys go from mail to mail, and to the mailbox beside. @param {KeyboardEvent} event */
function moveFocus(event) {
  const steps = { ArrowDown: [0, 1], ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowLeft: [-1, 0] };
  const step = steps[/** @type {keyof typeof steps} */ (event.key)];
  const from = document.activeElement;
  if (!step || !from?.classList.contains('entry')) return;
  event.preventDefault();
  const lists = [...document.querySelectorAll('#boxes .entries')].filter((list) => list.querySelector('.entry'));
  const list = from.closest('.entries');
  const [across = 0, down = 0] = step;
  const target = across === 0 ? list : lists[lists.indexOf(/** @type {Element} */ (list)) + across];
  const rows = [...(target?.querySelectorAll('.entry') ?? [])];
  const next = across === 0 ? rows[rows.indexOf(from) + down] : rows[0];
  if (next instanceof HTMLElement) next.focus();
}

/** Brings the mailbox of the open mail into view. */
export function showSelected() {
  const box = document.querySelector('#boxes .box-open');
  box?.scrollIntoView({ inline: 'center', block: 'nearest', behavior: 'instant' });
}
