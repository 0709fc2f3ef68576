/** Mail of Apple, Samsung and other phones, which sign with a line of their own. */
import { fields } from '../dates.mjs';
import { escapeHtml, hex, quote } from '../mime.mjs';
import { DESK_HTML, DESK_TEXT, alternative, appleLine, breaks, headerRows, noSignature, ownSignature, rowsText } from './shared.mjs';

const appleEnvelope = (mailer) => (m) => {
  const id = hex(`ap${m.seed}`, 32).toUpperCase();
  return {
    messageId: `<${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-A${id.slice(17, 20)}-${id.slice(20)}@${m.person.email.split('@')[1]}>`,
    headers: [['Mime-Version', mailer.includes('iPhone') ? '1.0' : '1.0 (Mac OS X Mail 16.0 \\(3774.600.62\\))'], ['X-Mailer', mailer]],
    ownMimeVersion: true,
  };
};
const appleMime = (m, text, html) =>
  alternative(m, text, html, {
    encoding: 'quoted-printable',
    boundary: `Apple-Mail-${hex(`b${m.seed}`, 8).toUpperCase()}-${hex(`c${m.seed}`, 12).toUpperCase()}`,
  });

export const appleMail = {
  name: 'apple-mail',
  block: (text) => `<div>${breaks(text)}</div><div><br></div>`,
  signature(m) {
    const own = ownSignature(m, '-- \n');
    return own.text ? { text: own.text, html: `<div>--&nbsp;<br>${breaks(own.html)}</div>` } : noSignature();
  },
  quoted(m) {
    const line = appleLine(m);
    return {
      text: `> ${line[0]}${DESK_TEXT}${line[1]}\n> \n${quote(m.request.text)}`,
      html: `<div><br><blockquote type="cite"><div>${line[0]}${DESK_HTML}${line[1]}</div><br class="Apple-interchange-newline"><div>${m.request.html}</div></blockquote></div><br>`,
    };
  },
  wrapHtml: (inner) =>
    `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;">${inner}</body></html>`,
  envelope: appleEnvelope('Apple Mail (2.3774.600.62)'),
  mime: appleMime,
};

export const iphone = {
  name: 'iphone',
  block: (text) => `${text.split('\n').map((line) => `<div dir="ltr">${line === '' ? '<br>' : escapeHtml(line)}</div>`).join('')}<div dir="ltr"><br></div>`,
  signature(m) {
    const line = {
      en: 'Sent from my iPhone',
      nl: 'Verstuurd vanaf mijn iPhone',
      fr: m.number % 2 ? 'Envoyé de mon iPhone' : 'Envoyé depuis mon iPhone',
      de: 'Von meinem iPhone gesendet',
    }[m.lang];
    return { text: line, html: `<div dir="ltr">${line}</div>` };
  },
  quoted(m) {
    const line = appleLine(m);
    return {
      text: `> ${line[0]}${DESK_TEXT}${line[1]}\n> \n> \ufeff\n${quote(m.request.text)}`,
      html: `<div dir="ltr"><br><blockquote type="cite">${line[0]}${DESK_HTML}${line[1]}<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">\ufeff${m.request.html}</div></blockquote>`,
    };
  },
  wrapHtml: (inner) => `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">${inner}</body></html>`,
  envelope: appleEnvelope('iPhone Mail (23B85)'),
  mime: appleMime,
};

export const samsung = {
  name: 'samsung',
  block: (text) => `<div dir="auto">${breaks(text)}</div><div dir="auto"><br></div>`,
  signature(m) {
    const line = {
      en: 'Sent from my Galaxy',
      nl: 'Verzonden vanaf mijn Galaxy',
      fr: 'Envoyé depuis mon appareil Galaxy',
      de: 'Von meinem/meiner Galaxy gesendet',
    }[m.lang];
    return { text: line, html: `<div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">${line}</div></div>` };
  },
  quoted(m) {
    const f = fields(m.request.date, m.lang);
    const dashes = {
      en: '-------- Original message --------',
      nl: '-------- Oorspronkelijk bericht --------',
      fr: "-------- Message d'origine --------",
      de: '-------- Ursprüngliche Nachricht --------',
    }[m.lang];
    const rows = headerRows(m, 'date', `${f.dd}/${f.mm}/${f.yyyy} ${f.time} (GMT+01:00)`);
    return {
      text: `${dashes}\n${rowsText(rows)}\n\n${m.request.text}`,
      html: `<div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>${dashes}</div><div>${rows.map(([label, value]) => `${label} ${escapeHtml(value)}`).join(' </div><div>')} </div><div><br></div></div>${m.request.html}`,
    };
  },
  wrapHtml: (inner) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head><body dir="auto">${inner}</body></html>`,
  envelope: (m) => ({ messageId: `<${hex(`s${m.seed}`, 12)}.${m.request.date.getTime()}@email.android.com>`, headers: [] }),
  mime: (m, text, html) => alternative(m, text, html, { encoding: 'base64', boundary: `--_com.samsung.android.email_${parseInt(hex(`b${m.seed}`, 10), 16)}` }),
};
