/** What stands below the farewell of another desk's request, in a quote without marks, and who goes on below it. */
import { describe, expect, it } from 'vitest';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);

const request = (footer: string) => `OK, please release it.

From: Acme Support <support@acme.example>
Sent: Tuesday, 24 November 2026 10:14
To: Carla Costa <carla@contoso.example>
Subject: [HD-42] Totals are wrong

Dear Carla,

The change to your ticket is on the test system. Please try it. Answer OK to release it, or NOT OK and tell us what is wrong.

Kind regards,
Anna

Anna Peeters
${footer}`;

function verdict(text: string) {
  const headers = { from: ['Carla Costa <carla@contoso.example>'], to: ['Acme Support <support@acme.example>'] };
  const from = { name: 'Carla Costa', email: 'carla@contoso.example' };
  const body = newText({ text, html: null, headers });
  return readVerdict({ subject: 'Re: [HD-42] Totals', body, from, request: 'release' }, words).value;
}

describe('below the signature of a quoted request', () => {
  it.each([
    'Acme Support | support@acme.example | Mon-Fri 9:00-17:30',
    'Acme Software, customer support\nTel. +32 3 555 01 42 (Monday to Friday 8.30 - 17.00)\nsupport@acme.example | www.acme.example',
    'Acme Software - klantendienst\nTel. 03 555 01 42 (maandag tot vrijdag, 8.30 - 17 uur)',
    'Acme Software, service clients\nTél. 03 555 01 42 (du lundi au vendredi, de 8h30 à 17h)',
    'Projektleitung, Acme Support',
    'Acme Software NV · Kortrijksesteenweg 1010 · 9000 Gent · Belgium',
    'Acme Support, a brand of Acme Software NV, Kortrijksesteenweg 1010, 9000 Gent',
    'You receive this message because you opened a ticket with us. Manage your notification preferences or unsubscribe.',
    'Vous recevez ce message parce que vous avez ouvert un ticket. Gérer vos préférences ou vous désabonner.',
    'Te veel mails? Wijzig uw voorkeuren | Afmelden voor herinneringen | Bekijk in browser <https://www.acme.example/u/r7k2m9>',
    'Einstellungen ändern – Abmelden – Datenschutz',
    'Acme Software NV, VAT BE 0400.000.042, RPR Gent. This message may contain confidential information.',
    'Registered in Gent under 0400.000.042. Please consider the environment before printing this e-mail.',
    '© 2026 Acme Software NV, Kortrijksesteenweg 1010, B-9000 Gent',
    'Die Acme Software NV ist nach ISO 27001 zertifiziert. Es gelten unsere Allgemeinen Geschäftsbedingungen.',
    'Reference: HD-42 / round 1 / r7k2m9',
    'Ticket HD-42 · bitte diese Referenz im Betreff belassen',
    'Questions? Call us on +32 9 555 01 42.',
    'Een vraag? Onze servicedesk helpt je graag verder: servicedesk@acme.example',
    'Deze knoppen openen een nieuwe mail. Wijzig het onderwerp niet.',
    'You can also simply reply to this message with OK or NOT OK in the first line.',
    'Sie können auch einfach auf diese Nachricht antworten, mit OK oder NICHT OK in der ersten Zeile.',
  ])('%s is passed over', (footer) => {
    expect(verdict(request(footer))).toBe('ok');
  });

  it.each([
    'not before Monday',
    'The totals are still wrong.',
    'PS: Piet first',
    'Labels made twice',
    'Acme Support, not before Monday',
    'Acme Support | support@acme.example | not on Monday',
    'You receive this message because you opened a ticket with us. Not before Monday.',
    'Change the settings',
    'HD-42 is not solved',
    'HD-42: please wait',
    'Reference: HD-42, labels twice',
    'Questions? Not before Monday.',
    'Tel. +32 3 555 01 42 (not before Monday)',
    'Tel. +32 3 555 01 42 (Monday)',
    'ISO 9001 labels are missing',
    'Call me first on 0470 12 34 56',
    'Call me on 0470 12 34 56',
    'Questions? Call me on 0470 12 34 56.',
    'Bel me op 0470 12 34 56',
    'You receive this message because this ticket is not solved',
    'Privacy notice: labels twice',
    'Alleen',
    'Amtsgericht München, HRB 12345 or not',
    'Bank details will not change, not before Monday',
    'OK Logistics, labels twice',
  ])('%s counts', (typed) => {
    expect(verdict(request(`Acme Software, customer support\n\n${typed}`))).toBe('unclear');
  });
});

describe('a request without a farewell that tells what was changed', () => {
  const asked = (told: string) =>
    request('Acme Software, customer support')
      .replace('Please try it.', told)
      .replace('Kind regards,\nAnna\n\nAnna Peeters\n', '');

  it('may negate in it, where nobody types so long between the lines', () => {
    expect(verdict(asked('Photos taken with a phone are no longer turned on their side after uploading.'))).toBe('ok');
  });

  it.each(['nog niet', 'I would rather wait until the auditors have seen it', 'Piet first'])(
    'is in doubt where somebody types "%s"',
    (typed) => {
      expect(verdict(asked(`Please try it.\n${typed}\n`))).toBe('unclear');
    },
  );
});

describe('the head of a quote', () => {
  it.each([
    '-------- Original message --------From: Acme Support <support@acme.example> Date: 10/11/2026  16:44  (GMT+01:00) To: Carla Costa <carla@contoso.example> Subject: [HD-42] Release',
    'Eerdere berichten:\n26-11-2026 10:14 Acme Support <support@acme.example>:',
    '________________________________________\nVon: Acme Support <support@acme.example>\n26.11.2026 10:14:22 CET',
  ])('%s begins it', (head) => {
    const quoted = request('Acme Support | support@acme.example').replace(/From: [\s\S]*Totals are wrong/, head);
    expect(verdict(quoted)).toBe('ok');
    expect(verdict(`${quoted}\n\nnot before Monday`)).toBe('unclear');
  });

  it('may have the initials of who is quoted before each mark', () => {
    expect(verdict('OK.\n\nAS> Dear Carla,\nAS>\nAS> Please answer OK or NOT OK.')).toBe('ok');
    expect(verdict('OK.\n\nAS> Dear Carla,\n\nnot before Monday')).toBe('unclear');
  });
});

describe('a blockquote that is no quote of a mail', () => {
  it('does not end the one that it stands in', () => {
    const html = `<p>OK, please release it.</p><div>On Fri, 6 Nov 2026, Acme Support &lt;support@acme.example&gt; wrote:</div>
<blockquote type="cite"><p>We could not tell. You wrote:</p><blockquote><p>Looks good?</p></blockquote>
<p>Please answer with OK or NOT OK on the first line</p></blockquote>`;
    const headers = { from: ['Carla Costa <carla@contoso.example>'] };
    const below = (after: string) =>
      readVerdict({ subject: 'Re: [HD-42]', body: newText({ text: '', html: html + after, headers }) }, words).value;
    expect(below('')).toBe('ok');
    expect(below('<p>not before Monday</p>')).toBe('unclear');
  });
});
