/** What several clients have in common: header blocks, attribution lines, lines to HTML. */
import { fields } from '../dates.mjs';
import { DESK } from '../desk.mjs';
import { escapeHtml, leaf, multipart } from '../mime.mjs';

export const DESK_TEXT = `${DESK.name} <${DESK.email}>`;
export const DESK_HTML = `${DESK.name} &lt;<a href="mailto:${DESK.email}">${DESK.email}</a>&gt;`;

export const divs = (attributes = '') => (text) =>
  text
    .split('\n')
    .map((line) => `<div${attributes}>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('');

export const breaks = (text) => escapeHtml(text).replace(/\n/g, '<br>\n');

/** Labels of the header block that Microsoft's and others' clients put above the quote. */
export const LABELS = {
  en: { from: 'From:', sent: 'Sent:', date: 'Date:', to: 'To:', subject: 'Subject:' },
  nl: { from: 'Van:', sent: 'Verzonden:', date: 'Datum:', to: 'Aan:', subject: 'Onderwerp:' },
  fr: { from: 'De :', sent: 'Envoyé :', date: 'Date :', to: 'À :', subject: 'Objet :' },
  de: { from: 'Von:', sent: 'Gesendet:', date: 'Datum:', to: 'An:', subject: 'Betreff:' },
};

export function longDate(m) {
  const f = fields(m.request.date, m.lang);
  return {
    en: `${f.day}, ${f.month} ${f.d}, ${f.yyyy} ${f.ampm}`,
    nl: `${f.day} ${f.d} ${f.month} ${f.yyyy} ${f.time}`,
    fr: `${f.day} ${f.d} ${f.month} ${f.yyyy} ${f.time}`,
    de: `${f.day}, ${f.d}. ${f.month} ${f.yyyy} ${f.time}`,
  }[m.lang];
}

export function headerRows(m, second = 'sent', date = longDate(m)) {
  const labels = LABELS[m.lang];
  return [
    [labels.from, DESK_TEXT],
    [labels[second], date],
    [labels.to, `${m.person.name} <${m.person.email}>`],
    [labels.subject, m.request.subject],
  ];
}

export const rowsText = (rows) => rows.map(([label, value]) => `${label} ${value}`).join('\n');
export const rowsHtml = (rows) => rows.map(([label, value]) => `<b>${label}</b> ${escapeHtml(value)}`).join('<br>\n');

export function alternative(m, text, html, { charset = 'utf-8', encoding = '7bit', htmlEncoding = encoding, boundary, params = '' }) {
  return multipart('alternative', boundary, [
    leaf({ type: 'text/plain', text, charset, encoding, params }),
    leaf({ type: 'text/html', text: html, charset, encoding: htmlEncoding }),
  ]);
}

/** The person's own contact block; '' where this mail has none. */
export function ownSignature(m, delimiter) {
  if (!m.signature) return { text: '', html: '' };
  const lines = m.signature;
  return { text: `${delimiter}${lines}`, html: lines };
}

export const noSignature = () => ({ text: '', html: '' });

export function appleLine(m) {
  const f = fields(m.request.date, m.lang);
  return {
    en: [`On ${f.d} ${f.shortMonth} ${f.yyyy}, at ${f.time}, `, ' wrote:'],
    nl: [`Op ${f.d} ${f.shortMonth} ${f.yyyy} om ${f.time} heeft `, ' het volgende geschreven:'],
    fr: [`Le ${f.d} ${f.shortMonth} ${f.yyyy} à ${f.time}, `, ' a écrit :'],
    de: [`Am ${f.dd}.${f.mm}.${f.yyyy} um ${f.time} schrieb `, ':'],
  }[m.lang];
}
