/** Thunderbird, Notes, Zimbra, and the plain text clients. */
import { fields } from '../dates.mjs';
import { escapeHtml, hex, leaf, quote } from '../mime.mjs';
import { DESK_TEXT, alternative, appleLine, breaks, divs, headerRows, noSignature, ownSignature, rowsHtml, rowsText } from './shared.mjs';

const thunderbirdLine = (m) => {
  const f = fields(m.request.date, m.lang);
  return {
    en: `On ${f.dd}/${f.mm}/${f.yyyy} ${f.time}, Acme Support wrote:`,
    nl: `Op ${f.d}-${f.mm}-${f.yyyy} om ${f.time} schreef Acme Support:`,
    fr: `Le ${f.dd}/${f.mm}/${f.yyyy} à ${f.time}, Acme Support a écrit :`,
    de: `Am ${f.dd}.${f.mm}.${f.yy} um ${f.time} schrieb Acme Support:`,
  }[m.lang];
};

export const thunderbird = {
  name: 'thunderbird',
  block: (text) => `<p>${breaks(text)}</p>\n`,
  signature(m) {
    const own = ownSignature(m, '-- \n');
    return own.text ? { text: own.text, html: `<div class="moz-signature">-- <br>\n${breaks(own.html)}</div>\n` } : noSignature();
  },
  quoted(m) {
    return {
      text: `${thunderbirdLine(m)}\n${quote(m.request.text)}`,
      html: `<div class="moz-cite-prefix">${thunderbirdLine(m)}<br>\n</div>\n<blockquote type="cite" cite="mid:${m.request.id.slice(1, -1)}">\n${m.request.html}\n</blockquote>\n<br>\n`,
    };
  },
  wrapHtml: (inner) =>
    `<!DOCTYPE html>\n<html>\n  <head>\n    <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">\n  </head>\n  <body>\n${inner}</body>\n</html>\n`,
  envelope: (m) => {
    const id = hex(`tb${m.seed}`, 32);
    return {
      messageId: `<${id.slice(0, 8)}-${id.slice(8, 12)}-${id.slice(12, 16)}-${id.slice(16, 20)}-${id.slice(20)}@${m.person.email.split('@')[1]}>`,
      headers: [['User-Agent', 'Mozilla Thunderbird'], ['Content-Language', { en: 'en-GB', nl: 'nl', fr: 'fr', de: 'de-DE' }[m.lang]]],
    };
  },
  width: 72,
  tail: ' ',
  mime: (m, text, html) =>
    m.number % 3 === 0 && !m.htmlTyped
      ? leaf({ type: 'text/plain', text, encoding: '8bit', params: '; format=flowed' })
      : alternative(m, text, html, {
          encoding: '8bit',
          boundary: `------------${hex(`b${m.seed}`, 24)}`,
          params: '; format=flowed',
        }),
};

export const notes = {
  name: 'notes',
  block: (text) => `<span style=" font-size:10pt;font-family:sans-serif">${breaks(text)}</span><br><br>`,
  signature(m) {
    const own = ownSignature(m, '');
    return own.text ? { text: own.text, html: `<span style=" font-size:9pt;color:#5f5f5f;font-family:sans-serif">${breaks(own.html)}</span><br>` } : noSignature();
  },
  quoted(m) {
    const f = fields(m.request.date, m.lang);
    const rows = headerRows(m, 'date', `${f.dd}/${f.mm}/${f.yyyy} ${f.time}`).map(([label, value]) => [label.replace(' :', ':'), value]);
    return {
      text: `\n\n${rows.map(([label, value]) => `${label}   ${value}`).join('\n')}\n\n\n\n${m.request.text}`,
      html: `<br><br><br>${rows.map(([label, value]) => `<span style=" font-size:9pt;color:#5f5f5f;font-family:sans-serif">${label} &nbsp; &nbsp; &nbsp; &nbsp;</span><span style=" font-size:9pt;font-family:sans-serif">${escapeHtml(value)}</span><br>`).join('')}<hr noshade><br><br>${m.request.html}`,
    };
  },
  wrapHtml: (inner) => inner,
  envelope: (m) => ({
    messageId: `<OF${hex(`n${m.seed}`, 8).toUpperCase()}.${hex(`n2${m.seed}`, 8).toUpperCase()}-ONC1258${hex(`n3${m.seed}`, 3).toUpperCase()}.0031AF52@${m.person.email.split('@')[1]}>`,
    headers: [['X-Mailer', 'HCL Notes Release 12.0.2 November 14, 2022'], ['X-MIMETrack', 'Serialize by Router on MAIL01/CONTOSO']],
  }),
  mime: (m, text, html) =>
    alternative(m, text, html, {
      charset: m.number % 2 ? 'iso-8859-1' : 'utf-8',
      encoding: m.number % 2 ? 'quoted-printable' : 'base64',
      boundary: `=_alternative 0031AF52C1258${hex(`b${m.seed}`, 3).toUpperCase()}_=`,
    }),
};

export const mutt = {
  name: 'mutt',
  block: (text) => text,
  signature: (m) => ({ text: ownSignature(m, '-- \n').text, html: '' }),
  quoted(m) {
    const f = fields(m.request.date, 'en');
    return { text: `On ${f.shortDay}, ${f.shortMonth} ${f.dd}, ${f.yyyy} at ${f.seconds} +0100, Acme Support wrote:\n${quote(m.request.text)}`, html: '' };
  },
  wrapHtml: (inner) => inner,
  envelope: (m) => ({
    messageId: `<${m.request.date.toISOString().replace(/\D/g, '').slice(0, 14)}.${hex(`m${m.seed}`, 6)}@${m.person.email.split('@')[1]}>`,
    headers: [['User-Agent', 'Mutt/2.2.13 (00d56288) (2024-03-09)'], ['Content-Disposition', 'inline']],
  }),
  width: 72,
  mime: (m, text) => leaf({ type: 'text/plain', text, charset: m.number % 2 ? 'iso-8859-1' : 'utf-8', encoding: '8bit' }),
};

export const roundcube = {
  ...mutt,
  name: 'roundcube',
  quoted(m) {
    const f = fields(m.request.date, m.lang);
    const date = `${f.yyyy}-${f.mm}-${f.dd} ${f.time}`;
    const line = {
      en: `On ${date}, Acme Support wrote:`,
      nl: `Acme Support schreef op ${date}:`,
      fr: `Le ${date}, Acme Support a écrit :`,
      de: `Am ${date}, schrieb Acme Support:`,
    }[m.lang];
    return { text: `${line}\n${quote(m.request.text)}`, html: '' };
  },
  envelope: (m) => ({ messageId: `<${hex(`r${m.seed}`, 32)}@${m.person.email.split('@')[1]}>`, headers: [['User-Agent', 'Roundcube Webmail/1.6.9'], ['X-Sender', m.person.email]] }),
  mime: (m, text) => leaf({ type: 'text/plain', text, encoding: m.number % 2 ? '8bit' : 'quoted-printable', params: '; format=flowed' }),
  tail: ' ',
};

export const zimbra = {
  name: 'zimbra',
  block: divs(),
  signature(m) {
    const own = ownSignature(m, '');
    return own.text ? { text: own.text, html: `<div data-marker="__SIG_POST__">${breaks(own.html)}</div>` } : noSignature();
  },
  quoted(m) {
    const title = { en: '----- Original Message -----', nl: '----- Oorspronkelijk bericht -----', fr: '----- Mail original -----', de: '----- Ursprüngliche Mail -----' }[m.lang];
    const rows = headerRows(m).map(([label, value]) => [label.replace(' :', ':'), value]);
    const ordered = [rows[0], rows[2], rows[1], rows[3]];
    return {
      text: `${title}\n${rowsText(ordered)}\n\n${m.request.text}`,
      html: `<div><br></div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><blockquote style="border-left:2px solid #1010FF;margin-left:5px;padding-left:5px;color:#000;">${rowsHtml(ordered)}<br></blockquote></div><div data-marker="__QUOTED_TEXT__"><blockquote style="border-left:2px solid #1010FF;margin-left:5px;padding-left:5px;color:#000;">${m.request.html}</blockquote></div>`,
    };
  },
  wrapHtml: (inner) => `<html><body><div style="font-family: arial, helvetica, sans-serif; font-size: 12pt; color: #000000">${inner}</div></body></html>`,
  envelope: (m) => ({
    messageId: `<${parseInt(hex(`z${m.seed}`, 8), 16)}.${parseInt(hex(`z2${m.seed}`, 7), 16)}.${m.request.date.getTime()}.JavaMail.zimbra@${m.person.email.split('@')[1]}>`,
    headers: [['X-Mailer', 'Zimbra 8.8.15_GA_4652 (ZimbraWebClient - FF132 (Win)/8.8.15_GA_4652)'], ['Thread-Topic', m.request.subject, 'text']],
  }),
  mime: (m, text, html) => alternative(m, text, html, { encoding: 'quoted-printable', boundary: `=_${hex(`b${m.seed}`, 8)}-${hex(`c${m.seed}`, 4)}-4${hex(`d${m.seed}`, 3)}` }),
};

export const k9 = {
  ...mutt,
  name: 'k9',
  signature(m) {
    const line = {
      en: 'Sent from my Android device with K-9 Mail. Please excuse my brevity.',
      nl: 'Verstuurd vanaf mijn Android-apparaat met K-9 Mail. Excuseer mijn beknoptheid.',
      fr: "Envoyé de mon appareil Android avec Courriel K-9 Mail. Veuillez excuser ma brièveté.",
      de: 'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
    }[m.lang];
    return { text: m.number % 2 ? `-- \n${line}` : line, html: '' };
  },
  quoted(m) {
    const line = appleLine(m);
    return { text: `${line[0]}${DESK_TEXT}${line[1]}\n${quote(m.request.text)}`, html: '' };
  },
  envelope: (m) => ({ messageId: `<${hex(`k${m.seed}`, 32).toUpperCase()}@${m.person.email.split('@')[1]}>`, headers: [['User-Agent', 'K-9 Mail for Android']] }),
  mime: (_m, text) => leaf({ type: 'text/plain', text, encoding: 'quoted-printable' }),
  width: 1000,
};
