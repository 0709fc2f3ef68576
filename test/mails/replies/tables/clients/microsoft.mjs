/** Outlook in its shapes, and Mail for Windows: a header block above a quote without marks. */
import { fields } from '../dates.mjs';
import { escapeHtml, hex, leaf } from '../mime.mjs';
import { alternative, divs, headerRows, noSignature, ownSignature, rowsHtml, rowsText } from './shared.mjs';

const outlookHeaders = (m) => [
  ['Thread-Topic', m.request.subject, 'text'],
  ['Thread-Index', Buffer.from(hex(`ti${m.seed}`, 44), 'hex').toString('base64')],
  ['Accept-Language', { en: 'en-GB, en-US', nl: 'nl-BE, en-US', fr: 'fr-BE, en-US', de: 'de-DE, en-US' }[m.lang]],
  ['Content-Language', { en: 'en-GB', nl: 'nl-BE', fr: 'fr-BE', de: 'de-DE' }[m.lang]],
  ['X-MS-Has-Attach', ''],
  ['X-MS-TNEF-Correlator', ''],
];
const outlookId = (m) =>
  `<AM0PR04${hex(`o${m.seed}`, 26).toUpperCase()}@AM0PR04MB${hex(`h${m.seed}`, 4).toUpperCase()}.eurprd04.prod.outlook.com>`;
const outlookBoundary = (m) => `_000_${hex(`b${m.seed}`, 32).toUpperCase()}AM0PR04MB_`;
const outlookCharset = (m) => (m.number % 3 === 0 ? 'utf-8' : m.number % 3 === 1 ? 'iso-8859-1' : 'windows-1252');
const outlookMime = (m, text, html) =>
  alternative(m, text, html, {
    charset: outlookCharset(m),
    encoding: outlookCharset(m) === 'utf-8' ? 'base64' : 'quoted-printable',
    boundary: outlookBoundary(m),
  });

const mso = (text) =>
  text
    .split('\n')
    .map((line) => `<p class="MsoNormal"><span style="mso-fareast-language:EN-US">${line === '' ? '&nbsp;' : escapeHtml(line)}<o:p></o:p></span></p>`)
    .join('\n');

export const outlookDesktop = {
  name: 'outlook-desktop',
  block: (text) => `${mso(text)}\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n`,
  signature(m) {
    const own = ownSignature(m, '');
    return own.text ? { text: own.text, html: mso(own.html) } : noSignature();
  },
  quoted(m) {
    const rows = headerRows(m);
    return {
      text: `${rowsText(rows)}\n\n${m.request.text}`,
      html: `<div>\n<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">\n<p class="MsoNormal"><span lang="EN-US">${rowsHtml(rows)}<o:p></o:p></span></p>\n</div>\n</div>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>\n${m.request.html}`,
    };
  },
  wrapHtml: (inner) =>
    `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">\n<head>\n<meta name="Generator" content="Microsoft Word 15 (filtered medium)">\n<style><!--\np.MsoNormal, li.MsoNormal, div.MsoNormal\n\t{margin:0cm;\n\tfont-size:11.0pt;\n\tfont-family:"Calibri",sans-serif;}\n--></style>\n</head>\n<body lang="NL" link="#0563C1" vlink="#954F72" style="word-wrap:break-word">\n<div class="WordSection1">\n${inner}\n</div>\n</body>\n</html>\n`,
  envelope: (m) => ({ messageId: outlookId(m), headers: outlookHeaders(m) }),
  mime: outlookMime,
};

/** Outlook answering in plain text: dashes above the header block, no '>' anywhere. */
export const outlookPlain = {
  ...outlookDesktop,
  name: 'outlook-plain',
  quoted(m) {
    const dashes = {
      en: '-----Original Message-----',
      nl: '-----Oorspronkelijk bericht-----',
      fr: "-----Message d'origine-----",
      de: '-----Ursprüngliche Nachricht-----',
    }[m.lang];
    return { text: `${dashes}\n${rowsText(headerRows(m))}\n\n${m.request.text}`, html: '' };
  },
  envelope: (m) => ({
    messageId: `<${hex(`a${m.seed}`, 12)}$${hex(`b${m.seed}`, 8)}$@${m.person.email.split('@')[1]}>`,
    headers: [...outlookHeaders(m).slice(0, 2), ['X-Mailer', 'Microsoft Outlook 16.0']],
  }),
  mime: (m, text) => leaf({ type: 'text/plain', text, charset: outlookCharset(m), encoding: 'quoted-printable' }),
};

const element = divs(' class="elementToProof" style="font-family: Aptos, Aptos_EmbeddedFont, Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);"');

export const outlookWeb = {
  name: 'outlook-web',
  block: (text) => `${element(text)}\n${element('')}\n`,
  signature(m) {
    const own = ownSignature(m, '');
    return own.text ? { text: own.text, html: `<div id="Signature">\n${element(own.html)}\n</div>` } : noSignature();
  },
  quoted(m) {
    const rows = headerRows(m);
    return {
      text: `________________________________\n${rowsText(rows)}\n\n${m.request.text}`,
      html: `<div id="appendonsend"></div>\n<hr style="display:inline-block;width:98%" tabindex="-1">\n<div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif" style="font-size:11pt" color="#000000">${rowsHtml(rows)}</font>\n<div>&nbsp;</div>\n</div>\n<div>${m.request.html}</div>`,
    };
  },
  wrapHtml: (inner) =>
    `<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=utf-8">\n<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>\n</head>\n<body dir="ltr">\n${inner}\n</body>\n</html>\n`,
  envelope: (m) => ({ messageId: outlookId(m), headers: [...outlookHeaders(m), ['msip_labels', '']] }),
  mime: outlookMime,
};

export const outlookMobile = {
  ...outlookWeb,
  name: 'outlook-mobile',
  signature(m) {
    const line = {
      en: ['Get Outlook for iOS', 'Get ', 'Outlook for iOS'],
      nl: ['Outlook voor Android downloaden', '', 'Outlook voor Android downloaden'],
      fr: ['Télécharger Outlook pour iOS', 'Télécharger ', 'Outlook pour iOS'],
      de: ['Outlook für Android herunterladen', '', 'Outlook für Android herunterladen'],
    }[m.lang];
    return {
      text: `${line[1]}${line[2]}<https://aka.ms/o0ukef>`,
      html: `<div id="ms-outlook-mobile-signature" dir="ltr"><div><br></div>${line[1]}<a href="https://aka.ms/o0ukef">${line[2]}</a></div>`,
    };
  },
};

export const outlookMac = {
  ...outlookDesktop,
  name: 'outlook-mac',
  quoted(m) {
    const f = fields(m.request.date, m.lang);
    const date = {
      en: `${f.day}, ${f.d} ${f.month} ${f.yyyy} at ${f.time}`,
      nl: `${f.day}, ${f.d} ${f.month} ${f.yyyy} om ${f.time}`,
      fr: `${f.day}, ${f.d} ${f.month} ${f.yyyy} à ${f.time}`,
      de: `${f.day}, ${f.d}. ${f.month} ${f.yyyy} um ${f.time}`,
    }[m.lang];
    const rows = headerRows(m, 'date', date);
    return {
      text: `${rowsText(rows)}\n\n${m.request.text}`,
      html: `<div id="mail-editor-reference-message-container">\n<div>\n<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm">\n<p class="MsoNormal" style="margin-bottom:12.0pt"><span style="font-size:12.0pt;color:black">${rowsHtml(rows)}<o:p></o:p></span></p>\n</div>\n${m.request.html}\n</div>\n</div>`,
    };
  },
};

export const windowsMail = {
  ...outlookDesktop,
  name: 'windows-mail',
  signature(m) {
    const line = { en: 'Sent from Mail for Windows', nl: 'Verzonden vanuit Mail voor Windows', fr: 'Provenance : Courrier pour Windows', de: 'Gesendet von Mail für Windows' }[m.lang];
    return { text: line, html: mso(line) };
  },
};
