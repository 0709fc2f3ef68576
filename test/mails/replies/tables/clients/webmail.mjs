/** Webmail: Gmail with its reactions, Yahoo, Proton, GMX, Orange, and bare HTML. */
import { fields, ordinal } from '../dates.mjs';
import { DESK } from '../desk.mjs';
import { escapeHtml, hex, leaf, multipart, quote, wrap } from '../mime.mjs';
import { DESK_HTML, DESK_TEXT, alternative, breaks, divs, headerRows, noSignature, ownSignature, rowsHtml } from './shared.mjs';

export const gmail = {
  name: 'gmail',
  block: divs(),
  signature(m) {
    const own = ownSignature(m, '-- \n');
    if (!own.text) return noSignature();
    return {
      text: own.text,
      html: `<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">${breaks(own.html)}</div></div>`,
    };
  },
  quoted(m) {
    const f = fields(m.request.date, m.lang);
    const line = {
      en: [`On ${f.shortDay}, ${f.shortMonth} ${f.d}, ${f.yyyy} at ${f.ampm.replace(' ', '\u202f')} `, ' wrote:'],
      nl: [`Op ${f.shortDay} ${f.d} ${f.shortMonth} ${f.yyyy} om ${f.time} schreef `, ':'],
      fr: [`Le ${f.shortDay}. ${f.d} ${f.shortMonth} ${f.yyyy} à ${f.time}, `, ' a écrit :'],
      de: [`Am ${f.shortDay}., ${f.d}. ${f.shortMonth} ${f.yyyy} um ${f.time} Uhr schrieb `, ':'],
    }[m.lang];
    return {
      text: `${wrap(`${line[0]}${DESK_TEXT}${line[1]}`, 76)}\n\n${quote(m.request.text)}`,
      html: `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escapeHtml(line[0])}${DESK_HTML}${line[1]}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${m.request.html}</blockquote></div>`,
    };
  },
  wrapHtml(inner) {
    const at = inner.indexOf('<br><div class="gmail_quote');
    return at < 0 ? `<div dir="ltr">${inner}</div>` : `<div dir="ltr">${inner.slice(0, at)}</div>${inner.slice(at)}`;
  },
  envelope: (m) => ({ messageId: `<CA+${hex(`g${m.seed}`, 24)}@mail.gmail.com>`, headers: [] }),
  width: 76,
  mime: (m, text, html) =>
    alternative(m, text, html, {
      encoding: m.number % 5 === 0 ? 'base64' : '7bit',
      htmlEncoding: 'quoted-printable',
      boundary: `000000000000${hex(`b${m.seed}`, 16)}`,
    }),
};

export const yahoo = {
  name: 'yahoo',
  block: (text) => `${text.split('\n').map((line) => `<div dir="ltr" data-setdir="false">${line === '' ? '<br>' : escapeHtml(line)}</div>`).join('')}<div><br></div>`,
  signature(m) {
    const own = ownSignature(m, '');
    return own.text ? { text: own.text, html: `<div class="ydp${hex(`y${m.seed}`, 8)}signature">${breaks(own.html)}</div>` } : noSignature();
  },
  quoted(m) {
    const f = fields(m.request.date, m.lang);
    const line = {
      en: `On ${f.day}, ${f.month} ${f.d}, ${f.yyyy} at ${f.seconds} AM GMT+1, ${DESK_TEXT} wrote:`,
      nl: `Op ${f.day} ${f.d} ${f.month} ${f.yyyy} om ${f.seconds} CET schreef ${DESK_TEXT}:`,
      fr: `Le ${f.day} ${f.d} ${f.month} ${f.yyyy} à ${f.seconds} UTC+1, ${DESK_TEXT} a écrit :`,
      de: `Am ${f.day}, ${f.d}. ${f.month} ${f.yyyy} um ${f.seconds} MEZ hat ${DESK_TEXT} Folgendes geschrieben:`,
    }[m.lang];
    return {
      text: `    ${line}  \n \n ${m.request.text.replace(/\n/g, '\n ')}  `,
      html: `</div><div id="yahoo_quoted_${parseInt(hex(`q${m.seed}`, 7), 16)}" class="yahoo_quoted"><div style="font-family:'Helvetica Neue', Helvetica, Arial, sans-serif;font-size:13px;color:#26282a;"><div>${escapeHtml(line)}</div><div><br></div><div><br></div><div>${m.request.html}</div></div></div>`,
    };
  },
  wrapHtml: (inner) => `<html><head></head><body><div class="ydp1e7bdb7byahoo-style-wrap" style="font-family:Helvetica Neue, Helvetica, Arial, sans-serif;font-size:13px;">${inner}</body></html>`,
  envelope: (m) => ({
    messageId: `<${parseInt(hex(`y1${m.seed}`, 8), 16)}.${parseInt(hex(`y2${m.seed}`, 7), 16)}.${m.request.date.getTime()}@mail.yahoo.com>`,
    headers: [['X-Mailer', 'WebService/1.1.24652 YMailNorrin']],
  }),
  mime: (m, text, html) =>
    alternative(m, text, html, {
      encoding: m.number % 2 ? 'base64' : 'quoted-printable',
      boundary: `----=_Part_${parseInt(hex(`b${m.seed}`, 6), 16)}_${parseInt(hex(`c${m.seed}`, 7), 16)}.1794300000000`,
    }),
};

export const proton = {
  name: 'proton',
  block: divs(' style="font-family: Arial, sans-serif; font-size: 14px;"'),
  signature(m) {
    const line = {
      en: ['Sent with ', 'Proton Mail', ' secure email.'],
      nl: ['Verzonden met ', 'Proton Mail', ' beveiligde e-mail.'],
      fr: ['Envoyé avec la messagerie sécurisée ', 'Proton Mail', '.'],
      de: ['Gesendet mit ', 'Proton Mail', ' sichere E-Mail.'],
    }[m.lang];
    return {
      text: line.join(''),
      html: `<div class="protonmail_signature_block" style="font-family: Arial, sans-serif; font-size: 14px;"><div class="protonmail_signature_block-user protonmail_signature_block-empty"></div><div class="protonmail_signature_block-proton">${line[0]}<a target="_blank" href="https://proton.me/mail/home">${line[1]}</a>${line[2]}</div></div>`,
    };
  },
  quoted(m) {
    const f = fields(m.request.date, m.lang);
    const line = {
      en: `On ${f.day}, ${f.month} ${ordinal(f.d)}, ${f.yyyy} at ${f.ampm}, ${DESK_TEXT} wrote:`,
      nl: `Op ${f.day} ${f.d} ${f.month} ${f.yyyy} om ${f.time} schreef ${DESK_TEXT}:`,
      fr: `Le ${f.day} ${f.d} ${f.month} ${f.yyyy} à ${f.time}, ${DESK_TEXT} a écrit :`,
      de: `${DESK_TEXT} schrieb am ${f.day}, ${f.d}. ${f.month} ${f.yyyy} um ${f.time}:`,
    }[m.lang];
    return {
      text: `${line}\n\n${quote(m.request.text)}`,
      html: `<div class="protonmail_quote">\n        ${escapeHtml(line)}<br><br>\n        <blockquote class="protonmail_quote" type="cite">\n${m.request.html}\n        </blockquote><br>\n    </div>`,
    };
  },
  wrapHtml: (inner) => inner,
  envelope: (m) => ({ messageId: `<${hex(`p${m.seed}`, 60)}@${m.person.email.split('@')[1]}>`, headers: [['Feedback-ID', `${parseInt(hex(`f${m.seed}`, 6), 16)}:user:proton`]] }),
  mime: (m, text, html) => alternative(m, text, html, { encoding: 'base64', boundary: `b1_${hex(`b${m.seed}`, 32)}` }),
};

/** GMX and web.de send HTML alone, with the quote in <div name="quote">. */
export const gmx = {
  name: 'gmx',
  block: divs(),
  signature(m) {
    const own = ownSignature(m, '');
    return own.text ? { text: own.text, html: `<div class="signature">${breaks(own.html)}</div>` } : noSignature();
  },
  quoted(m) {
    const f = fields(m.request.date, m.lang);
    const rows = headerRows(m, 'sent', `${f.day}, ${f.d}. ${f.month} ${f.yyyy} um ${f.time} Uhr`);
    return {
      text: '',
      html: `<div>&nbsp;\n<div name="quote" style="margin:10px 5px 5px 10px; padding: 10px 0 10px 10px; border-left:2px solid #C3D9E5; word-wrap: break-word; -webkit-nbsp-mode: space; -webkit-line-break: after-white-space;">\n<div style="margin:0 0 10px 0;">${[rows[1], rows[0], rows[2], rows[3]].map(([label, value]) => `<b>${label}</b>&nbsp;${escapeHtml(value)}`).join('<br/>\n')}</div>\n<div name="quoted-content">${m.request.html}</div>\n</div>\n</div>`,
    };
  },
  wrapHtml: (inner) => `<html><head></head><body><div style="font-family: Verdana;font-size: 12.0px;">${inner}</div></body></html>`,
  envelope: (m) => ({
    messageId: `<trinity-${hex(`x${m.seed}`, 8)}-${hex(`x2${m.seed}`, 4)}-4${hex(`x3${m.seed}`, 3)}-${m.request.date.getTime()}@3c-app-${m.number % 2 ? 'gmx' : 'webde'}-bs12>`,
    headers: [['X-UI-Message-Type', 'mail'], ['X-Priority', '3'], ['Importance', 'normal']],
  }),
  mime: (m, _text, html) => leaf({ type: 'text/html', text: html, encoding: m.number % 2 ? 'quoted-printable' : '8bit' }),
};

/** Webmail of French providers: '> Message du', then header lines with '>'. */
export const orange = {
  ...gmx,
  name: 'orange',
  signature: (m) => ({ text: ownSignature(m, '').text, html: '' }),
  quoted(m) {
    const f = fields(m.request.date, 'fr');
    return {
      text: `> Message du ${f.dd}/${f.mm}/${f.yy} ${f.time}\n> De : "Acme Support" <${DESK.email}>\n> A : ${m.person.email}\n> Copie à : \n> Objet : ${m.request.subject}\n> \n${quote(m.request.text)}`,
      html: '',
    };
  },
  envelope: (m) => ({ messageId: `<${parseInt(hex(`w${m.seed}`, 8), 16)}.${m.number}.${m.request.date.getTime()}.JavaMail.www@wwinf1d18>`, headers: [] }),
  mime: (m, text) => leaf({ type: 'text/plain', text, charset: 'utf-8', encoding: m.number % 2 ? 'quoted-printable' : '8bit' }),
};

/** A bare HTML mail of a script or an old webmail: no plain part, quote under an <hr>. */
export const htmlOnly = {
  ...gmx,
  name: 'html-only',
  block: (text) => `<p>${breaks(text)}</p>\n`,
  quoted(m) {
    return { text: '', html: `<hr>\n<p>${rowsHtml(headerRows(m))}</p>\n<blockquote>${m.request.html}</blockquote>\n` };
  },
  wrapHtml: (inner) => `<!DOCTYPE html><html><body>${inner}</body></html>`,
  envelope: (m) => ({ messageId: `<${hex(`ho${m.seed}`, 24)}@${m.person.email.split('@')[1]}>`, headers: [] }),
};

/** Gmail's "react with an emoji", which other mailboxes get as a mail. */
export const gmailReaction = {
  ...gmail,
  name: 'gmail-reaction',
  signature(m) {
    const line = { en: 'reacted via Gmail', nl: 'heeft gereageerd via Gmail', fr: 'a réagi via Gmail', de: 'hat über Gmail reagiert' }[m.lang];
    return {
      text: `${m.person.name} ${line}\n<https://www.google.com/gmail/about/?utm_source=gmail-in-product&utm_medium=et&utm_campaign=emojireactionemail#app>`,
      html: `<p style="display:none">&nbsp;</p><p>${escapeHtml(m.person.name)} <a href="https://www.google.com/gmail/about/">${line}</a></p>`,
    };
  },
  mime: (m, text, html) =>
    multipart('alternative', `000000000000${hex(`b${m.seed}`, 16)}`, [
      leaf({ type: 'text/plain', text, encoding: 'base64', params: '; format=flowed; delsp=yes' }),
      leaf({ type: 'text/vnd.google.email-reaction+json', text: JSON.stringify({ emoji: m.typed, version: 1 }), encoding: 'base64' }),
      leaf({ type: 'text/html', text: html, encoding: 'quoted-printable' }),
    ]),
};
