/**
 * Builds the corpus of customers' replies to a release request: NNNN-*.eml and labels.jsonl, from the tables beside it.
 * Run it with plain Node: `node test/mails/replies/build.mjs`. The same tables give the same bytes.
 *
 * labels.jsonl, a line a mail:
 *   file, client, language (en | nl | fr | de | mixed), kind
 *   expect    ok | not-ok | unclear: the verdict to a release request by section 6 of the contract
 *   plain     true: nobody would argue, it must be recognised. With expect ok or not-ok and plain false, `unclear` is
 *             a right answer too; with expect unclear it is always false
 *   newText   what was typed, without signature, quote and disclaimer; compare with white space normalised
 *   signOff   where there is one: closing words typed between newText and signature; a reader may count them to either
 *   below     where there is some: a sentence typed below the signature or the quote, which counts against a verdict
 */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CLIENTS, HTML_ONLY, ROTATION, TEXT_ONLY } from './tables/clients.mjs';
import { rfcDate } from './tables/dates.mjs';
import de from './tables/de.mjs';
import { DESK, DISCLAIMERS, PEOPLE, requestHtml, requestText, SIGN_OFFS, TICKETS } from './tables/desk.mjs';
import en from './tables/en.mjs';
import fr from './tables/fr.mjs';
import { address, escapeHtml, headerText, hex, wrap } from './tables/mime.mjs';
import nl from './tables/nl.mjs';
import { SPECIALS } from './tables/specials.mjs';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const FIRST_REQUEST = Date.UTC(2026, 10, 2, 8, 4, 7);
const MINUTE = 60_000;
/** Clients that write their own line where others have the person's signature. */
const OWN_LINE = new Set(['iphone', 'samsung', 'proton', 'outlook-mobile', 'windows-mail', 'k9', 'gmail-reaction']);
const LABELS_FIRST = {
  en: 'Ready for your test: ',
  nl: 'Klaar om te testen: ',
  fr: 'Prêt à tester : ',
  de: 'Bereit zum Testen: ',
};

/** All phrases of the language tables, one case each, in the table's order. */
function phraseCases() {
  const cases = [];
  for (const [lang, table] of Object.entries({ en, nl, fr, de })) {
    const add = (expect, plain, kind, typed) => cases.push({ lang, expect, plain, kind, typed });
    for (const typed of table.approvals) add('ok', true, 'plain approval', typed);
    for (const typed of table.softApprovals) add('ok', false, 'arguable approval', typed);
    for (const typed of table.refusals) add('not-ok', true, 'plain refusal', typed);
    for (const typed of table.softRefusals) add('not-ok', false, 'arguable refusal', typed);
    for (const [kind, phrases] of Object.entries(table.unclear)) {
      for (const typed of phrases) add('unclear', false, kind, typed);
    }
  }
  return cases;
}

/** Closing words, contact block and disclaimer, in rotation so that every phrase group meets each of them. */
function closing(index, lang, person, client) {
  const first = firstName(person);
  const signOff = SIGN_OFFS[lang][index % SIGN_OFFS[lang].length];
  const block = `${fullName(person)}\n${person.title} | ${person.org}\n${person.phone}`;
  const turn = index % 8;
  if (OWN_LINE.has(client)) return turn < 2 ? { signOff: turn === 0 ? first : `${signOff}\n${first}` } : {};
  const disclaimer = DISCLAIMERS[lang][index % DISCLAIMERS[lang].length];
  return [
    {},
    { signOff: `${signOff}\n${first}` },
    { signature: block },
    { signOff, signature: block },
    {},
    { signOff, signature: block, disclaimer },
    { signOff: first },
    { signOff: `${signOff}\n\n${fullName(person)}` },
  ][turn];
}

function fullName(person) {
  return person.name.includes(',') ? person.name.split(', ').reverse().join(' ') : person.name;
}

function firstName(person) {
  return fullName(person).split(' ')[0];
}

function replyPrefix(client, lang, number) {
  if (client.startsWith('outlook') || client === 'windows-mail') {
    if (lang === 'de') return 'AW: ';
    if (lang === 'nl') return number % 3 === 0 ? 'Antw: ' : 'RE: ';
    if (lang === 'fr') return number % 5 === 0 ? 'TR: ' : 'RE: ';
    return ['RE: ', 'RE: ', 'SV: ', 'RE: RE: ', 'RE: [EXTERNAL] '][number % 5];
  }
  if (client === 'gmx') return 'Aw: ';
  if (client === 'notes') return { en: 'RE: ', nl: 'Antw: ', fr: 'Réf. : ', de: 'Antwort: ' }[lang];
  if (client === 'orange') return 're: ';
  return number % 11 === 0 ? 'Re: Re: ' : 'Re: ';
}

function requestOf(item, number, lang, person) {
  const row = TICKETS[lang][number % TICKETS[lang].length];
  const ticket = { key: row.key, title: item.title ?? row.title };
  const token = hex(`token${number}`, 20);
  const context = { first: firstName(person), ticket, token };
  const said = item.deskSaid ? `${item.deskSaid}\n\n` : '';
  const saidHtml = item.deskSaid ? `<p>${escapeHtml(item.deskSaid).replace(/\n/g, '<br>')}</p>\n` : '';
  return {
    ...ticket,
    token,
    id: `<${hex(`rq${number}`, 32)}@acme.example>`,
    date: new Date(FIRST_REQUEST + (number % 20) * 1440 * MINUTE + (number % 83) * 2 * MINUTE),
    subject: item.title ? `[${ticket.key}] ${ticket.title}` : `[${ticket.key}] ${LABELS_FIRST[lang]}${ticket.title}`,
    text: said + requestText(lang, context),
    html: saidHtml + requestHtml(lang, context),
  };
}

/** All that a client needs to know to write this mail. */
function mailOf(item, number, index) {
  const mixed = item.lang.startsWith('mixed:');
  const lang = mixed ? item.lang.slice(6) : item.lang;
  const client = item.client ?? ROTATION[lang][index % ROTATION[lang].length];
  const signer = PEOPLE[lang].find((one) => item.signature?.startsWith(fullName(one)));
  const person = signer ?? PEOPLE[lang][number % PEOPLE[lang].length];
  const request = requestOf(item, number, lang, person);
  const subject = item.subject
    ? item.subject.replace('{key}', request.key).replace('{token}', request.token)
    : `${replyPrefix(client, lang, number)}${request.subject}`;
  const end = item.client ? {} : closing(index, lang, person, client);
  return { placement: 'top', ...end, ...item, number, seed: String(number), lang, language: mixed ? 'mixed' : lang, client, person, request, subject };
}

function bodyText(m, client) {
  const width = client.width ?? Number.POSITIVE_INFINITY;
  const fold = (text) => wrap(text, width, client.tail ?? '');
  const signature = client.signature(m).text;
  const typed = m.textPart ?? m.typed;
  const own = [fold(typed), m.signOff, signature, m.belowSignature, m.disclaimer && fold(m.disclaimer)];
  const top = own.filter(Boolean).join('\n\n');
  const quoted = client.quoted(m).text;
  if (m.inline) {
    const parts = m.inline.map(([line, answer], i) => {
      const part = i === 0 ? client.quoted({ ...m, request: { ...m.request, text: line } }).text : `> ${line}`;
      return `${part}\n\n${answer}\n`;
    });
    return `${parts.join('\n')}\n`;
  }
  if (m.placement === 'none') return `${top}\n`;
  if (m.placement === 'bottom') return `${quoted}\n\n${top}\n`;
  return `${[top, quoted, m.belowQuote].filter(Boolean).join('\n\n')}\n`;
}

function bodyHtml(m, client) {
  const block = (text) => (text ? client.block(text) : '');
  const typed = m.htmlTyped ?? block(m.typed);
  const top = typed + block(m.signOff) + client.signature(m).html + block(m.belowSignature) + block(m.disclaimer);
  const quoted = client.quoted(m).html;
  if (m.inline) {
    const parts = m.inline.map(([line, answer], i) => {
      const html = escapeHtml(line);
      const part = i === 0 ? client.quoted({ ...m, request: { ...m.request, html } }).html : `<blockquote type="cite" class="gmail_quote">${html}</blockquote>`;
      return part + block(answer);
    });
    return client.wrapHtml(parts.join('\n'));
  }
  if (m.placement === 'none') return client.wrapHtml(top);
  if (m.placement === 'bottom') return client.wrapHtml(quoted + top);
  return client.wrapHtml(top + quoted + block(m.belowQuote));
}

function writtenAt(m) {
  return new Date(m.request.date.getTime() + (35 + (m.number % 400)) * MINUTE);
}

/** Headers in the order in which a delivered mail has them: trace first, then the client's. */
function headersOf(m, client) {
  const { messageId, headers, ownMimeVersion } = client.envelope(m);
  const domain = m.person.email.split('@')[1];
  const date = rfcDate(writtenAt(m));
  const plus = m.subject.includes('/') ? DESK.email : `support+${m.request.token}@acme.example`;
  const to = m.number % 4 === 0 && !m.fresh ? DESK.email : plus;
  const charset = client.name.startsWith('outlook') && m.number % 3 === 1 ? 'iso-8859-1' : 'utf-8';
  const root = `<${hex(`root${m.number}`, 20)}@${domain}>`;
  const rows = [
    ['Return-Path', `<${m.person.email}>`],
    ['Delivered-To', DESK.email],
    ['Received', `from mail.${domain} (mail.${domain} [192.0.2.${(m.number % 250) + 1}])\r\n\tby mx.acme.example (Postfix) with ESMTPS id ${hex(`id${m.number}`, 10).toUpperCase()}\r\n\tfor <${to}>; ${date}`],
    ['Authentication-Results', `mx.acme.example; dmarc=pass header.from=${domain}`],
    ['From', address(m.person, charset)],
    ['To', m.number % 4 === 0 ? to : `${DESK.name} <${to}>`],
    ['Subject', headerText(m.subject, charset)],
    ['Date', date],
    ['Message-ID', messageId.length > 70 ? `\r\n ${messageId}` : messageId],
  ];
  if (!m.fresh && m.number % 17 !== 0) rows.push(['References', `${root}\r\n ${m.request.id}`]);
  if (!m.fresh && m.number % 19 !== 0) rows.push(['In-Reply-To', m.request.id]);
  for (const [name, value, kind] of headers) {
    rows.push([name, kind === 'text' ? headerText(value, charset) : value]);
  }
  if (!ownMimeVersion) rows.push(['MIME-Version', '1.0']);
  return rows.map(([name, value]) => `${name}: ${value}\r\n`).join('');
}

function labelOf(m, file) {
  const inline = m.inline?.map(([, answer]) => answer).join(' ');
  const underQuote = m.kind === 'contact lines below quote' ? undefined : m.belowQuote;
  const below = m.belowSignature ?? underQuote;
  const typed = [m.typed, underQuote].filter(Boolean).join('\n');
  return {
    file,
    client: m.client,
    language: m.language,
    expect: m.expect,
    plain: m.plain,
    kind: m.disclaimer && m.kind.startsWith('plain ') ? 'disclaimer' : m.kind,
    newText: (m.newText ?? inline ?? typed).trim(),
    ...(m.signOff ? { signOff: m.signOff } : {}),
    ...(below ? { below } : {}),
  };
}

function slug(m) {
  const words = (m.typed || m.subject.replace(/\[[^\]]*\]/g, '')).normalize('NFKD').replace(/[^A-Za-z0-9 \n]/g, '').toLowerCase();
  return [m.language, m.client, ...words.split(/\s+/).filter(Boolean).slice(0, 4)].join('-').slice(0, 60).replace(/-+$/, '');
}

function check(m, client) {
  if (m.htmlTyped && TEXT_ONLY.has(client.name)) throw new Error(`${client.name} sends no HTML: ${m.typed}`);
  if (m.textPart && HTML_ONLY.has(client.name)) throw new Error(`${client.name} sends no plain text: ${m.typed}`);
  if (m.signature && OWN_LINE.has(client.name)) throw new Error(`${client.name} writes its own line: ${m.typed}`);
}

function build() {
  for (const name of readdirSync(FOLDER)) if (name.endsWith('.eml')) rmSync(join(FOLDER, name));
  const labels = [];
  const perLanguage = {};
  for (const item of [...phraseCases(), ...SPECIALS]) {
    const number = labels.length + 1;
    const index = (perLanguage[item.lang] ??= 0);
    perLanguage[item.lang]++;
    const m = mailOf(item, number, index);
    const client = CLIENTS[m.client];
    check(m, client);
    const file = `${String(number).padStart(4, '0')}-${slug(m)}.eml`;
    const mail = headersOf(m, client) + client.mime(m, bodyText(m, client), bodyHtml(m, client));
    writeFileSync(join(FOLDER, file), Buffer.from(mail, 'latin1'));
    labels.push(labelOf(m, file));
  }
  writeFileSync(join(FOLDER, 'labels.jsonl'), `${labels.map((label) => JSON.stringify(label)).join('\n')}\n`);
  return labels;
}

function counts(labels, of) {
  const total = {};
  for (const label of labels) total[of(label)] = (total[of(label)] ?? 0) + 1;
  return Object.entries(total).map(([name, count]) => `${name} ${count}`).join(', ');
}

const labels = build();
process.stdout.write(
  [
    `${labels.length} mails`,
    `label: ${counts(labels, (label) => (label.plain ? `plain ${label.expect}` : label.expect))}`,
    `language: ${counts(labels, (label) => label.language)}`,
    `client: ${counts(labels, (label) => label.client)}`,
    `kind: ${counts(labels, (label) => label.kind)}`,
    '',
  ].join('\n'),
);
