/** How some twenty mail clients put a mail of the desk under an answer, in their text and HTML parts. */

export const quotedText = `Hello Jan,

The totals are right again on https://staging.contoso.example

Please test it and answer OK if we may release it, or NOT OK with what is still wrong. Without an answer we close this ticket on Tuesday.

OK: mailto:support+abc123@acme.example?subject=%5BHD-42%5D%20OK
NOT OK: mailto:support+abc123@acme.example?subject=%5BHD-42%5D%20NOT%20OK

Kind regards
Anna Peeters
Acme Support`;

export const quotedHtml = `<div style="font-family:Arial"><table role="presentation"><tr><td><p>Hello Jan,</p><p>The totals are right again on https://staging.contoso.example</p><p>Please test it and answer OK if we may release it, or NOT OK with what is still wrong. Without an answer we close this ticket on Tuesday.</p><p><a href="mailto:support+abc123@acme.example?subject=%5BHD-42%5D%20OK">OK</a> &nbsp; <a href="mailto:support+abc123@acme.example?subject=%5BHD-42%5D%20NOT%20OK">NOT OK</a></p><p>Kind regards<br>Anna Peeters<br>Acme Support</p></td></tr></table></div>`;

export interface QuotingClient {
  name: string;
  text: string;
  /** Between the words above and those below; null where the client sends text alone. */
  html: ((above: string, below: string) => string) | null;
}

const sender = 'Acme Support <support+abc123@acme.example>';
const senderHtml = 'Acme Support &lt;support+abc123@acme.example&gt;';
const marks = quotedText.replace(/^/gm, '> ');
const attribution = `On Mon, Nov 23, 2026 at 9:48 AM ${sender} wrote:`;
const attributionHtml = `On Mon, Nov 23, 2026 at 9:48 AM ${senderHtml} wrote:`;
const cited = `<blockquote type="cite" style="border-left:1px solid">${quotedHtml}</blockquote>`;

const fields: Record<'en' | 'nl' | 'fr' | 'de', [string, string, string, string]> = {
  en: ['From:', 'Sent:', 'To:', 'Subject:'],
  nl: ['Van:', 'Verzonden:', 'Aan:', 'Onderwerp:'],
  fr: ['De :', 'Envoyé :', 'À :', 'Objet :'],
  de: ['Von:', 'Gesendet:', 'An:', 'Betreff:'],
};
const values = [sender, 'Monday, November 23, 2026 9:48 AM', 'Jan Jansen <jan@contoso.example>', '[HD-42] Please test'];
const block = (language: keyof typeof fields) =>
  fields[language].map((field, at) => `${field} ${values[at]}`).join('\n');
const blockHtml = (language: keyof typeof fields) =>
  fields[language]
    .map((field, at) => `<b>${field}</b> ${values[at]!.replace('<', '&lt;').replace('>', '&gt;')}`)
    .join('<br>');
const unmarked = (head: string) => `${head}\n\n${quotedText}`;
const div = (words: string) => (words === '' ? '' : `<div><br></div><div>${words.replaceAll('\n', '<br>')}</div>`);
const word = (words: string) => (words === '' ? '' : `<p class="MsoNormal">${words}</p>`);

export const quotingClients: QuotingClient[] = [
  {
    name: 'Gmail',
    text: `${attribution}\n\n${marks}`,
    html: (above, below) =>
      `<div dir="ltr">${above}</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">${attributionHtml}<br></div><blockquote class="gmail_quote" style="border-left:1px solid">${quotedHtml}</blockquote></div>${div(below)}`,
  },
  {
    name: 'BlueMail',
    text: `Get BlueMail for Android\n\n${attribution}\n${marks}`,
    html: (above, below) =>
      `<div dir="auto">${above}<br>Get BlueMail for Android</div><div class="gmail_quote"><div dir="auto">${attributionHtml}</div><blockquote class="gmail_quote">${quotedHtml}</blockquote></div>${div(below)}`,
  },
  {
    name: 'Apple Mail',
    text: `On 23 Nov 2026, at 09:48, ${sender} wrote:\n\n${marks}`,
    html: (above, below) =>
      `<html><body>${above}<br><div><blockquote type="cite"><div>On 23 Nov 2026, at 09:48, ${senderHtml} wrote:</div>${quotedHtml}</blockquote></div>${div(below)}</body></html>`,
  },
  {
    name: 'Thunderbird',
    text: `On 23.11.2026 09:48, Acme Support wrote:\n${marks}`,
    html: (above, below) =>
      `<p>${above}</p><div class="moz-cite-prefix">On 23.11.2026 09:48, Acme Support wrote:<br></div><blockquote type="cite" cite="mid:1@acme.example">${quotedHtml}</blockquote>${below && `<p>${below}</p>`}`,
  },
  { name: 'mutt', text: `${attribution}\n${marks}`, html: null },
  { name: 'K-9 Mail', text: `Sent from my Android device with K-9 Mail.\n\n${attribution}\n${marks}`, html: null },
  {
    name: 'Roundcube',
    text: `On 2026-11-23 09:48, Acme Support wrote:\n${marks}`,
    html: (above, below) =>
      `<p>${above}</p><p id="reply-intro">On 2026-11-23 09:48, Acme Support wrote:</p><blockquote type="cite" style="border-left:2px solid">${quotedHtml}</blockquote>${div(below)}`,
  },
  {
    name: 'Proton Mail',
    text: `Sent with Proton Mail secure email.\n\n${attribution}\n\n${marks}`,
    html: (above, below) =>
      `<div>${above}</div><div class="protonmail_signature_block"><div>Sent with Proton Mail secure email.</div></div><div class="protonmail_quote">${attributionHtml}<br>${cited}</div>${div(below)}`,
  },
  {
    name: 'Spark',
    text: `Sent from Spark\n\nOn 23 Nov 2026 at 09:48 +0100, ${sender}, wrote:\n${marks}`,
    html: (above, below) =>
      `<div name="messageBodySection"><div>${above}</div></div><div name="messageReplySection">On 23 Nov 2026 at 09:48 +0100, ${senderHtml}, wrote:<br><blockquote type="cite" class="spark_quote">${quotedHtml}</blockquote></div>${div(below)}`,
  },
  {
    name: 'Tuta',
    text: `-- \nSecured with Tuta Mail.\n\n23 Nov 2026, 09:48 by support+abc123@acme.example:\n\n${marks}`,
    html: (above, below) =>
      `<div>${above}</div>-- <br><div>Secured with Tuta Mail.</div>23 Nov 2026, 09:48 by support+abc123@acme.example:<br><blockquote class="tutanota_quote" style="border-left:1px solid">${quotedHtml}</blockquote>${div(below)}`,
  },
  {
    name: 'Yahoo',
    text: `    ${attribution}\n \n ${quotedText.replaceAll('\n', '\n ')}`,
    html: (above, below) =>
      `<div class="yahoo-style-wrap"><div>${above}</div></div><div id="yahoo_quoted_38" class="yahoo_quoted"><div><div>${attributionHtml}</div><div>${quotedHtml}</div></div></div>${div(below)}`,
  },
  {
    name: 'Outlook for Windows',
    text: unmarked(block('en')),
    html: (above, below) =>
      `<div class=WordSection1>${word(above)}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${blockHtml('en')}</p></div></div>${quotedHtml}</div>${div(below)}`,
  },
  {
    name: 'Outlook for Windows, typed into the same section',
    text: unmarked(block('nl')),
    html: (above, below) =>
      `<div class=WordSection1>${word(above)}<div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>${blockHtml('nl')}</p></div></div>${quotedHtml}${word(below)}</div>`,
  },
  { name: 'Outlook in plain text', text: unmarked(`-----Original Message-----\n${block('en')}`), html: null },
  {
    name: 'Outlook for Mac',
    text: unmarked(block('fr').replace(/^(.*?:)/gm, '*$1*')),
    html: (above, below) =>
      `<div class="WordSection1">${word(above)}<div id="mail-editor-reference-message-container"><div><div><div style="border-top:solid #B5C4DF 1.0pt"><p>${blockHtml('fr')}</p></div>${quotedHtml}</div></div></div></div>${div(below)}`,
  },
  {
    name: 'Outlook for Mac, typed into the same section',
    text: unmarked(block('en')),
    html: (above, below) =>
      `<div class="WordSection1">${word(above)}<div id="mail-editor-reference-message-container"><div><div style="border-top:solid #B5C4DF 1.0pt"><p>${blockHtml('en')}</p></div>${quotedHtml}</div></div>${word(below)}</div>`,
  },
  {
    name: 'Outlook on the web',
    text: unmarked(`________________________________\n${block('de')}`),
    html: (above, below) =>
      `<body dir="ltr"><div>${above}</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr">${blockHtml('de')}<div>&nbsp;</div></div><div>${quotedHtml}</div>${div(below)}</body>`,
  },
  {
    name: 'Outlook on a phone',
    text: unmarked(`Get Outlook for iOS\n________________________________\n${block('en')}`),
    html: (above, below) =>
      `<div dir="ltr">${above}</div><div id="ms-outlook-mobile-signature">Get Outlook for iOS</div><div id="mail-editor-reference-message-container"><hr><div id="divRplyFwdMsg">${blockHtml('en')}</div>${quotedHtml}</div>${div(below)}`,
  },
  {
    name: 'Samsung',
    text: unmarked(`-------- Original message --------\n${block('en').replace('Sent:', 'Date:')}`),
    html: (above, below) =>
      `<div>${above}</div><div>-------- Original message --------</div><div>${blockHtml('en').replace('Sent:', 'Date:')}</div><div><br></div>${quotedHtml}${div(below)}`,
  },
  {
    name: 'GMX',
    text: unmarked(
      'Gesendet: Montag, 23. November 2026 um 09:48\nVon: "Acme Support" <support+abc123@acme.example>\nAn: jan@contoso.example\nBetreff: [HD-42] Bitte testen',
    ),
    html: (above, below) =>
      `<div>${above}</div><div name="quote" style="border-left:2px solid"><div>${blockHtml('de')}</div><div name="quoted-content">${quotedHtml}</div></div>${div(below)}`,
  },
  {
    name: 'T-Online',
    text: unmarked(
      `-----Original-Nachricht-----\nBetreff: [HD-42] Bitte testen\nDatum: 2026-11-23T09:48:01+0100\nVon: "Acme Support" <support+abc123@acme.example>\nAn: "Jan Jansen" <jan@contoso.example>`,
    ),
    html: (above, below) =>
      `<div>${above}</div><br><div>-----Original-Nachricht-----<br>Betreff: [HD-42] Bitte testen<br>Datum: 2026-11-23T09:48:01+0100<br>Von: ${senderHtml}<br>An: Jan Jansen</div><br>${quotedHtml}${div(below)}`,
  },
  {
    name: 'GroupWise',
    text: `>>> ${sender} 23.11.2026 09:48 >>>\n${quotedText}`,
    html: (above, below) =>
      `<div>${above}</div><br>&gt;&gt;&gt; ${senderHtml} 23.11.2026 09:48 &gt;&gt;&gt;<br>${quotedHtml}${div(below)}`,
  },
  {
    name: 'Zimbra',
    text: unmarked(`----- Mail original -----\n${block('fr')}`),
    html: (above, below) =>
      `<div>${above}</div><hr id="zwchr"><div>${blockHtml('fr')}</div><br><div>${quotedHtml}</div>${div(below)}`,
  },
  {
    name: 'iNotes',
    text: unmarked(`-----${sender} schreef: -----`),
    html: (above, below) =>
      `<font><div>${above}</div><br><font color="#990099">-----${senderHtml} schreef: -----</font><div style="padding-left:5px"><div style="border-left:solid black 2px">${quotedHtml}</div></div>${div(below)}</font>`,
  },
  {
    name: 'iNotes, with the header of the mail',
    text: `-----${sender} wrote: -----\nTo: jan@contoso.example\nFrom: ${sender}\nDate: 11/23/2026 09:48AM\nSubject: [HD-42] Please test\n\n${marks}`,
    html: null,
  },
  {
    name: 'Horde',
    text: `----- Message from ${sender} ---------\n    Date: Mon, 23 Nov 2026 09:48:11 +0100\n    From: ${sender}\nSubject: [HD-42] Please test\n      To: jan@contoso.example\n\n${marks}`,
    html: null,
  },
  {
    name: 'Zoho',
    text: unmarked(`---- On Mon, 23 Nov 2026 09:48:11 +0100 ${sender} wrote ---`),
    html: (above, below) =>
      `<div><div>${above}</div></div><div class="zmail_extra"><div><br></div><div>---- On Mon, 23 Nov 2026 09:48:11 +0100 ${senderHtml} wrote ---</div><blockquote id="blockquote_zmail" style="margin:0px">${quotedHtml}</blockquote></div>${div(below)}`,
  },
  {
    name: 'eM Client, without colons',
    text: `------ Original Message ------\nFrom "Acme Support" <support+abc123@acme.example>\nTo jan@contoso.example\nDate 23/11/2026 9:48:11\nSubject [HD-42] Please test\n\n${marks}`,
    html: null,
  },
  {
    name: 'Notes, passed on by a group',
    text: unmarked(
      `----- Doorgestuurd door TD/PloegC op 23-11-2026 06:10 -----\nVan: ${sender}\nAan: TD\nOnderwerp: [HD-42]`,
    ),
    html: null,
  },
  {
    name: 'Notes',
    text: unmarked(
      `From:   ${sender}\nTo:     jan@contoso.example\nDate:   23.11.2026 09:48\nSubject:        [HD-42] Please test`,
    ),
    html: null,
  },
];
