import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { newText } from '../../src/understand/reply/reply.js';

function read(text: string, html: string | null = null, from = 'Jan Jansen <jan@contoso.example>') {
  return newText({ text, html, headers: { from: [from] } });
}

const request = 'Hello Jan,\n\nPlease test and answer:\n\nOK\nNOT OK\n\nAnna Peeters';
const marked = request.replace(/^/gm, '> ');

const attributions = [
  'On Fri, Nov 27, 2026 at 10:00 AM Acme Support <support@acme.example> wrote:',
  'On Fri, Nov 27, 2026 at 10:00 AM Acme Support\n<support@acme.example> wrote:',
  'On 27 Nov 2026, at 10:00, Acme Support <support@acme.example> wrote:',
  'On 27/11/2026 10:00, Acme Support wrote:',
  'Acme Support <support@acme.example> wrote on 27/11/2026 10:00:00:',
  'Op vr 27 nov 2026 om 10:00 schreef Acme Support <support@acme.example>:',
  'Op 27-11-2026 om 10:00 schreef Acme Support:',
  'Le ven. 27 nov. 2026 à 10:00, Acme Support <support@acme.example> a écrit :',
  'Le 27/11/2026 à 10:00, Acme Support a écrit :',
  'Am Fr., 27. Nov. 2026 um 10:00 Uhr schrieb Acme Support\n<support@acme.example>:',
  'Am 27.11.26 um 10:00 schrieb Acme Support:',
  'Acme Support <support@acme.example> schrieb am Fr., 27. Nov. 2026, 10:00:',
  'El vie, 27 nov 2026 a las 10:00, Acme Support (<support@acme.example>) escribió:',
];

const headerBlocks = [
  'From: Acme Support <support@acme.example>\nSent: Friday, November 27, 2026 10:00 AM\nTo: Jan\nSubject: [HD-42] Invoices',
  '________________________________\nFrom: Acme Support <support@acme.example>\nSent: Friday\nTo: Jan\nSubject: [HD-42] Invoices',
  '-----Original Message-----\nFrom: Acme Support [mailto:support@acme.example]\nSent: Friday\nTo: Jan\nSubject: x',
  '-------- Original message --------\nFrom: Acme Support <support@acme.example>\nDate: 27/11/2026 10:00\nTo: Jan\nSubject: x',
  'Van: Acme Support <support@acme.example>\nVerzonden: vrijdag 27 november 2026 10:00\nAan: Jan\nOnderwerp: x',
  '-------- Oorspronkelijk bericht --------\nVan: Acme Support\nDatum: 27-11-2026\nAan: Jan\nOnderwerp: x',
  'De : Acme Support <support@acme.example>\nEnvoyé : vendredi 27 novembre 2026 10:00\nÀ : Jan\nObjet : x',
  '----- Mail original -----\nDe: Acme Support\nÀ: Jan\nEnvoyé: vendredi\nObjet: x',
  'Von: Acme Support\nGesendet: Freitag, 27. November 2026 10:00\nAn: Jan\nBetreff: x',
  '-----Ursprüngliche Nachricht-----\nVon: Acme Support\nGesendet: Freitag\nAn: Jan\nBetreff: x',
  'Von:    Acme Support\nAn:     Jan\nDatum:  27.11.2026 10:00\nBetreff:    x',
  '*From:* Acme Support <support@acme.example>\n*Sent:* Friday\n*To:* Jan\n*Subject:* x',
];

describe('the new text of a reply', () => {
  test.each(attributions)('ends above %j', (attribution) => {
    const reply = read(`Not before 12/1.\n\nOK\n\n${attribution}\n\n${marked}\n`);
    expect(reply).toMatchObject({ text: 'Not before 12/1.\n\nOK', below: [] });
    expect(reply.cut).toContain('Please test and answer');
  });

  test.each(attributions.slice(0, -1))('ends above %j where the quote bears no marks', (attribution) => {
    expect(read(`OK\n\n${attribution}\n\n${request}\n`)).toMatchObject({ text: 'OK', below: [] });
  });

  test.each(headerBlocks)('ends above %j', (block) => {
    expect(read(`OK\n\n${block}\n\n${request}`)).toMatchObject({ text: 'OK', below: [] });
  });

  test.each(attributions)('is what stands below the quote of %j', (attribution) => {
    expect(read(`${attribution}\n${marked}\n\nOK, thanks\n`)).toMatchObject({ text: 'OK, thanks', below: [] });
  });

  test.each(['PS: not before Monday', 'Wait for Piet.', '-- \nSent from my iPhone\n\nPS: not before Monday'])(
    'goes on below the quote, which a verdict must not overlook: %j',
    (below) => {
      const said = below.split('\n').at(-1);
      expect(read(`OK\n\nJan\n\n${attributions[0]}\n${marked}\n\n${below}`)).toMatchObject({
        text: `OK\n\n${said}`,
        below: [said],
      });
    },
  );

  test('is every answer between the lines that it answers', () => {
    const inline =
      'On 27/11/2026 10:00, Acme Support wrote:\n> Is the total right?\nYes\n> And the date?\nNo, one day early\n> Thanks';
    expect(read(inline)).toMatchObject({ text: 'Yes\nNo, one day early', below: [] });
  });

  test('keeps a sentence that only looks like an attribution', () => {
    const text = 'OK.\n\nZoals u op 3 december schreef:\n\neerst het logo aanpassen';
    expect(read(text).text).toBe(text);
  });

  test.each([
    'De : 18h\nÀ : 20h\nDate : lundi',
    'Sent with reservations, not final',
    'Get Piet first',
    'Not before Monday: mailto:a@b.example?subject=x',
  ])('keeps what only looks like a header or a footer: %j', (text) => {
    expect(read(`OK\n\n${text}`).text).toBe(`OK\n\n${text}`);
  });

  test('goes without the links of a request that a client quotes without marks', () => {
    expect(read('OK\n\nNOT OK <mailto:support+t@acme.example?subject=NOT%20OK>').text).toBe('OK');
  });

  test('is empty where nothing is said', () => {
    expect(read('').text).toBe('');
    expect(read(marked).text).toBe('');
    expect(read('Jan Jansen').text).toBe('');
  });
});

describe('the signature', () => {
  test.each([
    'Kind regards,\nJan Jansen\nContoso Ltd\nT +32 2 555 12 34 | www.contoso.example',
    'Met vriendelijke groeten,\n\nJan Jansen\nProject manager\nContoso NV',
    'Mvg\nJan',
    'Bien cordialement,\nJan Jansen\nDirecteur financier',
    'Mit freundlichen Grüßen\nJan Jansen\nGeschäftsführer\nTel. +49 89 99998 142',
    'Viele Grüße\nJan',
    '-- \nJan Jansen\nOK Consulting BV\nWe make it work',
    '-- \nJan Jansen\n"I am OK, you are not OK" -- a book',
    'Jan Jansen\nOK Consulting\njan@contoso.example',
    'Jan',
    'Sent from my iPhone',
    'Verstuurd vanaf mijn iPad',
    'Envoyé de mon iPhone',
    'Von meinem iPhone gesendet',
    'Get Outlook for iOS<https://aka.ms/o0ukef>',
    'Outlook für Android beziehen',
    'Sent with Proton Mail secure email.',
    'Sent from my mobile. Please excuse typos.',
    'Sent from my Galaxy',
    'Verzonden vanuit Outlook voor Android',
    'BlueMail für Android herunterladen',
    'Télécharger BlueMail pour Android',
    'Beveiligd met Tuta Mail.',
    'Gesendet mit Spark',
    'Envoyé depuis ma messagerie Orange',
    'Deze e-mail is door Norton gescand. Er zijn geen virussen gevonden.',
    'Viele Grüße / Kind regards',
    'LG Jan',
    'Cheers\nJan',
    'Gruß aus Husum\nJan',
    'Servus',
    'Veuillez agréer nos salutations distinguées,',
    'JJ',
    'J.',
    'Télécharger Outlook pour iOS',
    'Provenance : Courrier pour Windows',
    'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
    'Gesendet mit der GMX Mail App',
    'This e-mail and any attachments are confidential and intended solely for the addressee.\nIf you are not the intended recipient, do not copy it.',
    'Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Indien u dit bericht niet moest ontvangen, verwijder het.',
    "Ce message est confidentiel. Si vous n'êtes pas le destinataire, merci de ne pas le lire et de le supprimer.",
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie diese Mail.',
    'Please consider the environment before printing this e-mail.',
  ])('%j is cut and says nothing', (signature) => {
    const cut = signature.replace(/ +$/gm, '');
    expect(read(`All is fine.\n\n${signature}\n`)).toEqual({ text: 'All is fine.', cut, below: [] });
  });

  test.each([
    ['Regards,\nJan\nNot before Monday please', 'Not before Monday please'],
    ['-- \nJan Jansen\n\nthe audit comes first', 'the audit comes first'],
    ['-- \nnot before Monday', 'not before Monday'],
    ['Jan Jansen\n+32 2 555 12 34\nwait for Piet', 'wait for Piet'],
    ['Sent from my iPhone\n\nwait for Piet', 'wait for Piet'],
  ])('%j has a sentence below it that counts', (signature, sentence) => {
    expect(read(`OK\n\n${signature}`)).toMatchObject({ text: 'OK', below: [sentence] });
  });

  test.each([
    ['Kind regards,\nJan\n\nPS: not before Monday', 'PS: not before Monday'],
    ['Jan Jansen\n+32 2 555 12 34\n\nN.B. eerst het logo aub\n\n-- \nSent from my iPhone', 'N.B. eerst het logo aub'],
  ])('%j has a postscript below it that counts, and is new', (signature, postscript) => {
    expect(read(`OK\n\n${signature}`)).toMatchObject({ text: `OK\n\n${postscript}`, below: [postscript] });
  });

  test.each([
    'Nee',
    'No',
    'Nope.',
    'Abgelehnt',
    'Greetings from Hell No',
    'Kind regards / not yet',
    'Veuillez corriger, salutations distinguées à part',
    'Cheers, not before Monday',
    'Send the mail with Outlook first',
    'Defender checked: virus found, stop',
  ])('is none where it may be an answer: %j', (line) => {
    const { text, below } = read(`OK\n\n${line}`, null, 'Neeltje Noor Nope Abgelehnt <n@contoso.example>');
    expect(`${text}\n${below.join('\n')}`).toContain(line);
  });

  test('begins in the line that ends with a closing', () => {
    expect(read('You can release it. Kind regards\nJan Jansen').text).toBe('You can release it.');
  });
});

describe('an HTML reply', () => {
  const quote =
    '<p>Please test and answer:</p><p><a href="mailto:support@acme.example?subject=OK">OK</a><br>NOT OK</p>';
  test.each([
    [
      'Gmail',
      `<div dir="ltr">OK</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">pe 27. marrask. 2026 klo 10.00 Acme kirjoitti:<br></div><blockquote class="gmail_quote" style="border-left:1px solid">${quote}</blockquote></div>`,
    ],
    [
      'Apple Mail',
      `OK<br><div><blockquote type="cite"><div>On 27 Nov 2026, at 10:00, Acme wrote:</div>${quote}</blockquote></div>`,
    ],
    [
      'Thunderbird',
      `<p>OK</p><div class="moz-cite-prefix">2026-11-27 10:00, Acme:<br></div><blockquote type="cite" cite="mid:1@acme.example">${quote}</blockquote>`,
    ],
    [
      'Outlook on the web',
      `<div>OK</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>Lähettäjä:</b> Acme<br><b>Aihe:</b> x</div><div>${quote}</div>`,
    ],
    [
      'Outlook',
      `<p class="MsoNormal">OK</p><div style="border-top:solid"><p><b>From:</b> Acme &lt;s@acme.example&gt;<br><b>Sent:</b> Friday<br><b>To:</b> Jan<br><b>Subject:</b> x</p></div>${quote}`,
    ],
    [
      'Yahoo',
      `<div>OK</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Friday, Acme wrote:</div>${quote}</div>`,
    ],
    [
      'Proton',
      `<div>OK</div><div class="protonmail_signature_block"><div>Sent with Proton Mail secure email.</div></div><div class="protonmail_quote">On Friday, November 27th, 2026 at 10:00, Acme &lt;s@acme.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">${quote}</blockquote></div>`,
    ],
    [
      'GMX',
      `<div>OK</div><div name="quote" style="border-left:2px solid">Gesendet: Freitag<br>Von: Acme${quote}</div>`,
    ],
  ])('of %s ends where the quote begins', (_, html) => {
    expect(read('', html)).toMatchObject({ text: 'OK', below: [] });
  });

  test('keeps what its writer indented', () => {
    expect(
      read(
        '',
        '<div>OK</div><blockquote style="margin:0 0 0 40px;border:none"><div>but not before Monday</div></blockquote>',
      ).text,
    ).toBe('OK\nbut not before Monday');
  });

  test('keeps an emoji that is a picture', () => {
    expect(read('', '<div><img class="emoji" src="cid:1" alt="👎"></div>').text).toBe('👎');
  });

  test('with words struck out counts against a verdict', () => {
    expect(read('', '<div><s>OK</s></div>')).toMatchObject({ text: 'OK', below: ['~~OK'] });
    expect(read('', '<p><span style="text-decoration: line-through">NOT</span> OK</p>').below).toEqual(['~~NOT OK']);
  });

  test.each([
    ['OK', '<p>NOT OK</p>'],
    ['OK', '<p>OK</p><p>but not before Monday</p>'],
    ['OK\n\nbut not before Monday', '<p>OK</p>'],
  ])('whose plain part says something else counts against a verdict: %j, %j', (text, html) => {
    expect(read(text, html).below).not.toEqual([]);
  });

  test('may be wrapped and decorated otherwise in its plain part', () => {
    const html =
      '<p>We tested it this morning with <b>all</b> of our colleagues and it works, see <a href="https://x.example/a">this page</a>.</p>';
    const text =
      'We tested it this morning with *all* of our colleagues and it works, see\nthis page <https://x.example/a>.';
    expect(read(text, html).below).toEqual([]);
  });
});

describe('any mail', () => {
  const nastyLength = 1_000_000;

  test('is cut without a throw, and no word of it is lost', () => {
    const line = fc.constantFrom(
      'OK',
      '> x',
      '-- ',
      'Regards,',
      'Jan',
      '',
      '+32 2 555 12 34',
      'From: a',
      'To: b',
      'Subject: c',
      ...attributions,
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (mail) => {
        const reply = read(mail);
        const words = (s: string) => s.split(/\s+/).filter(Boolean).length;
        expect(words(reply.text) + words(reply.cut)).toBeGreaterThanOrEqual(words(mail.replaceAll('~~', '')));
      }),
    );
  });

  test.each([
    ['blank lines', '\n'],
    ['openings', 'Op \n'],
    ['attributions', `${attributions[0]}\n`],
    ['headers', 'From: a\nSent: b\n'],
    ['header blocks', 'From: a\nSent: b\nTo: c\n'],
    ['signatures', 'Jan Peeters\n\n'],
    ['rules', '--\n'],
    ['dashes', '-'],
    ['digits', '1 '],
    ['addresses', 'a@'],
    ['closings', 'Kind regards '],
    ['quotes', '> a\nb\n'],
    ['links', 'mailto:'],
    ['tags', '<div '],
    ['attributes', '<div class="'],
    ['styles', '<p style="text-decoration: '],
    ['pictures', '<img alt="'],
    ['blockquotes', '<blockquote type=cite>'],
  ])('of a megabyte of %s is read in time', (_, unit) => {
    const nasty = unit.repeat(Math.ceil(nastyLength / unit.length));
    // Time on the processor, which other work on the machine does not lengthen.
    const before = process.cpuUsage();
    read(nasty);
    read('OK', `<p>OK</p>${nasty}`);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
  });
});

describe('a signature that nothing announces', () => {
  const from = { from: ['Jocelyne Pirard <jocelyne@lestilleuls.example>'] };
  const said = (text: string) => newText({ text: `C'est OK.\n\n${text}\n`, html: null, headers: from }).text;

  it.each([
    [
      'the name, and what they are',
      'Jocelyne Pirard, Responsable informatique\nCabinet dentaire des Tilleuls\n+32 4 555 82 90',
    ],
    ['the company as the address spells it', 'Cabinet dentaire des Tilleuls'],
    ['a company with its legal form', 'Menuiserie Delcourt SRL'],
    [
      'above a line of the mail app',
      'Jocelyne Pirard | Direction\nTel.: +32 4 555 82 90\n\nSent with Proton Mail secure email.',
    ],
  ])('is cut: %s', (_what, signature) => {
    expect(said(signature)).toBe("C'est OK.");
  });

  it.each(['Okidoki', 'Genehmigt', 'Parfait'])('does not begin with an answer of one word: %s', (answer) => {
    const text = `${answer}\n\nMenuiserie Delcourt SRL\n+32 4 555 82 90\n`;
    expect(newText({ text, html: null, headers: from }).text).toBe(answer);
  });

  it.each(['Jocelyne Pirard, I guess', 'Pas OK SRL', 'Attendez les Tilleuls', 'Tilleuls: erreur', 'Demain SA'])(
    'is not cut where it says something: %s',
    (line) => {
      expect(said(line)).toBe(`C'est OK.\n\n${line}`);
    },
  );
});

describe('what stands below a signature', () => {
  const signed = (...lines: string[]) =>
    newText({ text: ['OK', '', '-- ', 'Jan Maes', ...lines].join('\n'), html: null, headers: {} }).below;

  it.each([
    'Ligne directe: 04 55 55 66 77',
    'Fon 0661 555 43-20',
    'Durchwahl: +49 661 5554320',
    'De inhoud van deze e-mail is vertrouwelijk.',
    'Onze algemene voorwaarden zijn van toepassing.',
    'E-Mails sind nicht sicher; wir haften nicht für Veränderungen.',
    'Si ce message vous est parvenu par erreur, veuillez ne pas en tenir compte.',
    'Bitte antworten Sie nicht auf automatisch erzeugte Nachrichten.',
    'Any tax advice in this message is not intended to be used, and cannot be used, to avoid penalties.',
    'Follow us on LinkedIn',
    'Moet deze mail echt op papier?',
  ])('is passed over where it stands under every mail: %s', (line) => {
    expect(signed(line)).toEqual([]);
  });

  it.each([
    'PS: not before Monday',
    'Not before 24-12',
    'Call me first: 0475 12 34 56',
    'Please wait for my call 0475 12 34 56',
    'Our general terms apply. Not before Monday.',
    'This message is confidential, my OK is not for the release.',
    'The release by mistake went out',
    'Follow us before you deploy',
    'Maar niet voor maandag: 0475 12 34 56',
  ])('counts where it was written for this one: %s', (line) => {
    expect(signed(line)).not.toEqual([]);
  });

  it.each([
    'Quoting Acme <support@acme.example>:',
    'Zitat von Acme <support@acme.example>:',
    'Citeren Acme <support@acme.example>:',
  ])('is what stands below a quote that begins with %j', (attribution) => {
    const text = `${attribution}\n> Please test it.\n\nNOT OK\n\n-- \nLena Fox\nMuseum Shop\n`;
    expect(newText({ text, html: null, headers: { from: ['Lena Fox <lena@museum.example>'] } })).toMatchObject({
      text: 'NOT OK',
      below: [],
    });
  });
});
