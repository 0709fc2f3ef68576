/** The answers of a request as mailto links, which nobody types, and what a request says of silence, in a quote without marks. */
import { describe, expect, it } from 'vitest';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);
const head = `From: Acme Support <support@acme.example>
Sent: Tuesday, 24 November 2026 10:14
To: Carla Costa <carla@contoso.example>
Subject: [HD-42] Totals are wrong
`;
const href = (answer: string) => `mailto:support+k3v9q2x7m4tz@acme.example?subject=Re:%20%5BHD-42%5D%20${answer}`;
const silence =
  'If we do not hear from you within 3 business days, we close the ticket and staging is free for other work.';

function read(text: string, html: string | null = null) {
  const headers = { from: ['Carla Costa <carla@contoso.example>'], to: ['Acme Support <support@acme.example>'] };
  const body = newText({ text, html, headers });
  const from = { name: 'Carla Costa', email: 'carla@contoso.example' };
  return { body, value: readVerdict({ subject: 'Re: [HD-42] Totals', body, from, request: 'release' }, words).value };
}

describe('a quoted request without marks', () => {
  it.each([
    [
      'in brackets',
      `OK, release it to production <${href('OK')}>\nNOT OK, something has to change <${href('NOT%20OK')}>`,
    ],
    ['below their words', `OK: release it\n  ${href('OK')}\nNOT OK: it needs more work\n  ${href('NOT%20OK')}`],
  ])('ends no sooner than its links, %s', (_, links) => {
    const text = `OK\n\n${head}\nHi Carla,\n\nThe totals were added twice. Is all well?\n\n${links}\n\n${silence}\n\nAnna Peeters\nAcme Support`;
    expect(read(text).body.below).toEqual([]);
    expect(read(text).value).toBe('ok');
  });

  it('is followed by what somebody types below it, link or not', () => {
    const text = `OK\n\n${head}\nHi Carla,\n\nOK, release it <${href('OK')}>\nNOT OK <${href('NOT%20OK')}>\n\n${silence}\n\nAnna Peeters\n\nNot before Monday.`;
    expect(read(text).value).toBe('unclear');
  });

  it('has its links in HTML, too, whose tokens are shown to nobody', () => {
    const html = `<p>OK</p><p><b>From:</b> Acme Support &lt;support@acme.example&gt;<br><b>Sent:</b> Tuesday, 24 November 2026 10:14<br><b>To:</b> Carla Costa<br><b>Subject:</b> [HD-42] Totals</p><p>Hi Carla,</p><p><a href="${href('OK')}">OK, release it</a></p><p><a href="${href('NOT%20OK')}">NOT OK, something has to change</a></p><p>${silence}</p><p>Anna Peeters</p>`;
    const { body, value } = read('', html);
    expect(value).toBe('ok');
    expect(`${body.text}${body.cut}`).not.toMatch(/k3v9q2x7m4tz|mailto:\?/);
  });

  it.each([
    'Horen we binnen 3 werkdagen niets, dan sluiten we het ticket en komt staging vrij voor ander werk.',
    'Sans réponse de votre part dans les 3 jours ouvrables, nous clôturons le ticket et le staging est libéré.',
    'Hören wir innerhalb von 3 Werktagen nichts von Ihnen, schließen wir das Ticket und Staging wird frei.',
  ])('may say what silence brings: %s', (line) => {
    const text = `OK\n\n${head}\nHi Carla,\n\nOK <${href('OK')}>\nNOT OK <${href('NOT%20OK')}>\n\n${line}\n\nAnna Peeters`;
    expect(read(text).value).toBe('ok');
  });

  it.each([
    'If we do not hear from you within 3 days, we move to another supplier.',
    'Without an answer within two days I withdraw the OK.',
  ])('says nothing of that kind with words of its own: %s', (line) => {
    const text = `OK\n\n${head}\nHi Carla,\n\nOK <${href('OK')}>\nNOT OK <${href('NOT%20OK')}>\n\n${line}\n\nAnna Peeters`;
    expect(read(text).value).toBe('unclear');
  });
});

describe('a quote', () => {
  it('may be marked by bars, as Zimbra does where it is told so', () => {
    const text =
      'Akkoord.\n\n| Van: "Acme Support" <support@acme.example>\n| Aan: "Carla" <carla@contoso.example>\n| Onderwerp: [HD-42] Totalen\n\n| Dag Carla,\n|\n| Is dit niet meer stuk?\n| -- ';
    expect(read(text)).toMatchObject({ value: 'ok', body: { text: 'Akkoord.', below: [] } });
  });

  it('may begin in the line of its attribution, as in Yahoo’s app', () => {
    const text = `Yes, please release it.\n\n  On Mon, 9 Jun 2025 at 15:47, Acme Support<support@acme.example> wrote:   Dear Carla,\n\nPlease test it.\n\nOK: release it\n  ${href('OK')}\nNOT OK: more work\n  ${href('NOT%20OK')}\n\nKind regards,\nAnna`;
    expect(read(text)).toMatchObject({ value: 'ok', body: { text: 'Yes, please release it.', below: [] } });
  });

  it('is no table that somebody typed', () => {
    expect(read('OK\n\n| screen | result |\n| login | fails |').value).toBe('unclear');
  });
});

describe('below a name', () => {
  const signed = (line: string) =>
    `OK\n\nKind regards,\nCarla Costa\nContoso Ltd\nT +44 113 496 0101\nwww.contoso.example\n\n${line}`;

  it.each([
    '"Tradition, die passt."',
    '"Morgen begint vandaag"',
    'Good numbers, good sleep.',
    'Tools that last',
    'Something NOT OK with your order? Call 1-800-555-0199',
    'Niet OK? Geld terug!',
    'Sensitivity: Internal',
  ])('%s says nothing of the matter', (line) => {
    expect(read(signed(line)).value).toBe('ok');
  });

  it.each([
    'Provisional',
    'Unter Vorbehalt',
    'Envoyé par erreur',
    '"Not before Monday"',
    'Good news, bad totals.',
    'Is it NOT OK? Ask me tomorrow',
    'Niet OK? Bel me eerst',
  ])('%s counts', (line) => {
    expect(read(signed(line)).value).toBe('unclear');
  });
});
