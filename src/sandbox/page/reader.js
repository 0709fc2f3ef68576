/** The mail that is open: as it looks, as text, as source; with its links, files and an answer to it. */
import { attachmentUrl, getSource, htmlUrl } from './api.js';
import { composeFromLink, composeReply, toBase64 } from './composer.js';
import { notice } from './doing.js';
import { avatar, byId, h, icon } from './dom.js';
import { linksOf, readMailto } from './links.js';
import { firstName, hueOf, keyOf, player, state } from './state.js';
import { moment } from './when.js';

/**
 * @import { Mail, Sent } from './api.js'
 * @import { MailLink } from './links.js'
 */

/** @type {'looks' | 'text' | 'source'} */
let tab = 'looks';
/** What is drawn, so that the frame is not loaded anew when something else changes. */
let drawn = '';

export function drawReader() {
  const { selected } = state;
  const wanted = selected ? `${keyOf(selected)}:${tab}` : 'nothing';
  if (wanted === drawn) return;
  drawn = wanted;
  notice('');
  const place = byId('reader');
  if (!selected) return place.replaceChildren(welcome());
  if (selected.kind === 'mail') {
    const mail = state.boxes.get(selected.mailbox)?.find(({ id }) => id === selected.id);
    if (mail) place.replaceChildren(...received(selected.mailbox, mail));
  } else {
    const mail = state.sent.get(selected.mailbox)?.find(({ id }) => id === selected.id);
    if (mail) place.replaceChildren(...written(selected.mailbox, mail));
  }
}

function welcome() {
  const { name, address } = state.cast.desk;
  return h(
    'div',
    { class: 'welcome' },
    h('h2', {}, 'A helpdesk that lives in a mailbox'),
    h(
      'p',
      {},
      `Above are the mailboxes of everybody around ${name}: customers and staff. All of them only read and answer mail. `,
      `Press Play and watch a ticket travel, or write to ${address} as whoever you like.`,
    ),
  );
}

/**
 * @param {string} mailbox
 * @param {Mail} mail
 */
function received(mailbox, mail) {
  const links = linksOf(mail);
  return [
    head(mail, mailbox, mail.from),
    actions(mailbox, mail, links),
    h('div', { class: 'reader-body' }, body(mailbox, mail)),
  ];
}

/**
 * @param {string} mailbox
 * @param {Sent} mail
 */
function written(mailbox, mail) {
  return [
    head(mail, mailbox, `${player(mailbox).name} <${mailbox}>`),
    mail.outcome && h('p', { class: 'outcome' }, h('b', {}, 'What the desk made of it: '), mail.outcome),
    h('div', { class: 'reader-body' }, h('pre', { class: 'mail-text', tabindex: '0' }, mail.text)),
  ].filter((part) => part !== null && part !== '');
}

/**
 * @param {{subject: string, to: string, at: string}} mail
 * @param {string} mailbox
 * @param {string} from
 */
function head({ subject, to, at }, mailbox, from) {
  const fact = (/** @type {string} */ term, /** @type {string} */ value) =>
    h('div', { title: value }, h('dt', {}, term), h('dd', {}, value));
  return h(
    'header',
    { class: 'reader-head' },
    h('p', { class: 'reader-owner' }, avatar(player(mailbox).name, hueOf(mailbox)), `${firstName(mailbox)}’s mailbox`),
    h('h2', {}, subject || '(no subject)'),
    h('dl', {}, fact('From', from), fact('To', to), fact('At', moment(at, state.cast.desk.timezone))),
  );
}

/**
 * @param {string} mailbox
 * @param {Mail} mail
 * @param {MailLink[]} links
 */
function actions(mailbox, mail, links) {
  const verdicts = links.filter(isVerdict);
  const commands = links.filter((link) => !isVerdict(link));
  return h(
    'div',
    { class: 'reader-actions' },
    h(
      'button',
      { type: 'button', class: 'button', onclick: () => composeReply(mailbox, mail, links), 'data-key': 'reply' },
      icon('reply'),
      `Answer as ${firstName(mailbox)}`,
    ),
    verdicts.length > 0 && linkList(mailbox, verdicts, 'Answers to this mail'),
    mail.attachments.length > 0 && files(mailbox, mail),
    tabs(),
    commands.length > 0 && linkList(mailbox, commands, 'Commands in this mail'),
  );
}

/** @param {MailLink} link */
const isVerdict = ({ label }) => label === 'OK' || label === 'NOT OK';

/**
 * The mail's own links, at hand although clicks inside the mail may stay there.
 *
 * @param {string} mailbox
 * @param {MailLink[]} links
 * @param {string} label
 */
function linkList(mailbox, links, label) {
  const looks = (/** @type {MailLink} */ link) =>
    isVerdict(link) ? `link-${link.label === 'OK' ? 'ok' : 'not-ok'}` : 'link-command';
  const button = (/** @type {MailLink} */ link) =>
    h(
      'button',
      {
        type: 'button',
        class: `link ${looks(link)}`,
        title: `Writes to ${link.to}: ${link.subject}`,
        onclick: () => composeFromLink(mailbox, link),
      },
      link.label,
    );
  const list = links.map((link) => h('li', {}, button(link)));
  return h('ul', { class: `links${links.some(isVerdict) ? '' : ' links-commands'}`, 'aria-label': label }, ...list);
}

function tabs() {
  /** @type {[typeof tab, string][]} */
  const all = [
    ['looks', 'As it looks'],
    ['text', 'Text'],
    ['source', 'Source'],
  ];
  return h(
    'div',
    { class: 'tabs', role: 'group', 'aria-label': 'Show the mail' },
    ...all.map(([value, label]) =>
      h(
        'button',
        {
          type: 'button',
          'aria-pressed': String(tab === value),
          'data-key': `tab:${value}`,
          onclick: () => show(value),
        },
        label,
      ),
    ),
  );
}

/** @param {typeof tab} value */
function show(value) {
  tab = value;
  drawReader();
  const button = byId('reader').querySelector(`[data-key="tab:${value}"]`);
  if (button instanceof HTMLElement) button.focus();
}

/**
 * @param {string} mailbox
 * @param {Mail} mail
 */
function files(mailbox, mail) {
  return h(
    'ul',
    { class: 'files', 'aria-label': 'Attachments' },
    ...mail.attachments.map(({ filename, size }, n) =>
      h(
        'li',
        {},
        h(
          'a',
          { href: attachmentUrl(mailbox, mail.id, n), download: filename, class: 'file' },
          thumbnail(filename, size, attachmentUrl(mailbox, mail.id, n)),
          filename,
          h('small', {}, bytes(size)),
        ),
      ),
    ),
  );
}

/**
 * A small view of an attached picture; its bytes come as a file for download, so they are read here.
 *
 * @param {string} filename
 * @param {number} size in bytes
 * @param {string} url
 */
function thumbnail(filename, size, url) {
  const type = /\.(png|jpe?g|gif|webp)$/i.exec(filename)?.[1]?.toLowerCase();
  if (!type || size > 2_000_000) return icon('clip');
  const picture = h('img', { class: 'thumbnail', alt: '' });
  fetch(url)
    .then((response) => response.arrayBuffer())
    .then(
      (content) => {
        picture.src = `data:image/${type.replace('jpg', 'jpeg')};base64,${toBase64(new Uint8Array(content))}`;
      },
      (error) => notice(String(error)),
    );
  return picture;
}

/** @param {number} size in bytes */
function bytes(size) {
  return size < 1000 ? `${size} B` : size < 1e6 ? `${Math.round(size / 1000)} kB` : `${(size / 1e6).toFixed(1)} MB`;
}

/**
 * @param {string} mailbox
 * @param {Mail} mail
 */
function body(mailbox, mail) {
  if (tab === 'looks' && mail.html !== null) return frame(mailbox, mail);
  const text = h('pre', { class: tab === 'source' ? 'mail-source' : 'mail-text', tabindex: '0' });
  if (tab === 'source') {
    text.textContent = '…';
    getSource(mailbox, mail.id).then(
      (source) => {
        text.textContent = source;
      },
      (error) => notice(String(error)),
    );
  } else text.textContent = mail.text;
  return text;
}

/**
 * The HTML part in a frame that runs nothing. Where the policy that its server answers with lets this page see clicks,
 * the mail's own links work in it; where not, the buttons above do.
 *
 * @param {string} mailbox
 * @param {Mail} mail
 * @returns {HTMLIFrameElement}
 */
function frame(mailbox, mail) {
  const element = h('iframe', {
    class: 'mail-frame',
    sandbox: 'allow-same-origin',
    src: htmlUrl(mailbox, mail.id),
    title: `The mail as it looks: ${mail.subject}`,
  });
  let loads = 0;
  element.addEventListener('load', () => {
    loads += 1;
    const inside = element.contentDocument;
    if (inside) inside.addEventListener('click', (event) => follow(event, mailbox));
    else if (loads > 1) {
      // A click has led the frame away from the mail, to where it may not go.
      element.replaceWith(frame(mailbox, mail));
      notice('Please press that link above the mail.');
    }
  });
  return element;
}

/**
 * @param {MouseEvent} event
 * @param {string} mailbox
 */
function follow(event, mailbox) {
  // No instanceof: the elements of a frame are of another realm.
  const link = /** @type {Element} */ (event.target).closest('a[href]');
  if (!link) return;
  event.preventDefault();
  const href = link.getAttribute('href') ?? '';
  // The console is of this very sandbox: its sign-in link opens beside this page.
  if (URL.canParse(href) && new URL(href).port === location.port && new URL(href).pathname.startsWith('/console/')) {
    window.open(new URL(href).pathname, '_blank', 'noopener');
    return;
  }
  const mailto = readMailto(href, link.textContent ?? '');
  if (mailto) composeFromLink(mailbox, mailto);
  else notice('A sandbox stays inside: links to the web are not followed.');
}
