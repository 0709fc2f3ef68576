/** The sentence with which a request ends: below an answer it ends a quote that has no marks. */
import { describe, expect, it } from 'vitest';
import { askingIn, asks } from '../../src/understand/reply/asking.js';

describe('a sentence asks for the answer', () => {
  it.each([
    'Please test and answer OK to release it, or NOT OK.',
    'OK or NOT OK?',
    'OK = release, NOT OK = back to us',
    'The fix is on staging, please test; answer OK to release it, or NOT OK if something is wrong.',
    'You can also simply answer this mail with **OK** or **NOT OK**.',
    'Reply OK / NOT OK',
    'Gelieve te testen en te antwoorden met OK of NIET OK.',
    'U kunt ook gewoon op deze mail antwoorden met OK of NOT OK',
    'OK om vrij te geven, NIET OK als er nog iets mis is.',
    'OK ou PAS OK ?',
    'Merci de nous répondre « OK » ou « PAS OK ».',
    'Répondez OK pour mettre en ligne ou PAS OK si quelque chose ne va pas.',
    'Bitte kurz testen und mit OK oder nicht OK antworten',
    'Wenn alles passt, antworten Sie mit OK, sonst mit NICHT OK.',
    'OK zur Freigabe, NICHT OK falls Fehler.',
    'Could you please test this and let us know if it is OK or NOT OK?',
    'If everything works, please answer OK; if not, answer NOT OK.',
    'Reply OK to start, NOT OK to decline.',
    'Kan je dit nakijken en OK of NIET OK antwoorden?',
    'Graag een OK of NIET OK.',
    'Merci de répondre OK pour valider, PAS OK dans le cas contraire.',
    'Können Sie bitte testen und mit OK bzw. NICHT OK antworten?',
    'OK = freigeben / NICHT OK = nachbessern',
    'If all is well answer OK, otherwise NOT OK.',
    'Als alles goed is antwoord OK, anders NIET OK.',
    'Si tout est bon répondez OK, sinon PAS OK.',
    'Wenn alles passt antworten Sie OK, sonst NICHT OK.',
    'Antwoord OK om vrij te geven, of NIET OK en vertel wat er mis is.',
    'Gelieve te testen. Antwoord OK om ze vrij te geven, of NIET OK en wat er verkeerd is.',
    'Répondez OK pour la mise en production, ou PAS OK en nous disant ce qui ne va pas.',
    'Antworten Sie OK zur Freigabe oder NICHT OK und teilen Sie uns mit, was nicht stimmt.',
    'Reply OK and it goes live; reply NOT OK and tell us what is wrong.',
    'Antwoord OK, dan gaat het live; antwoord NIET OK en zeg wat er fout is.',
    'Répondez OK et elle part en ligne ; répondez PAS OK et dites-nous ce qui ne va pas.',
    'Antworten Sie mit OK, dann geht es live; mit NICHT OK sagen Sie uns bitte, was fehlt.',
  ])('that names both keywords and leaves the choice: %j', (sentence) => {
    expect(asks(sentence)).toBe(true);
  });

  it.each([
    'OK for the first, NOT OK for the second',
    'not ok: total, ok: vat',
    'OK = totals, NOT OK = VAT',
    'OK to release the invoices, NOT OK the credit notes',
    'OK voor de facturen of NIET OK voor de rest',
    'OK pour la facture, PAS OK pour le reste',
    'OK für Werk Nord, NICHT OK für Werk Süd',
    'OK, or NOT OK if the VAT is wrong',
    'OK, or rather NOT OK',
    'OK oder doch NICHT OK',
    'NOT OK or OK?',
    'OK of NIET OK? NIET OK',
    'Please answer OK',
    'ok or not ok',
    'Reply OK to Piet, reply NOT OK to Karl',
    'OK and it goes live; NOT OK the VAT',
    'We put the totals live: OK; reply NOT OK, says Karl',
  ])('and not one that judges: %j', (sentence) => {
    expect(asks(sentence)).toBe(false);
  });

  it.each([
    'We have to test and answer OK or NOT OK',
    'Piet will answer OK or NOT OK on Monday',
    'Piet, please test and answer OK or NOT OK',
    'I cannot say OK or NOT OK',
    'Wait for Piet, then answer OK or NOT OK',
    'Ik antwoord OK of NIET OK',
    'Merci je teste et réponds OK ou PAS OK',
    'Piet zegt morgen OK of NIET OK',
    'Sagen wir OK oder NICHT OK',
    'If Piet is back, answer OK or NOT OK',
    'Please test again, it is not OK or NOT OK',
    'Send it to Piet for OK or NOT OK',
    'Is it OK or NOT OK?',
    'We antwoorden later OK of NIET OK',
    'Nous allons tester et répondre OK ou PAS OK',
    'Je vous réponds OK ou PAS OK demain',
    'Wir testen und antworten mit OK oder NICHT OK',
    'Die testen und antworten dann mit OK oder NICHT OK',
    'OK or NOT OK, I do not know',
    'If Piet agrees answer OK, otherwise NOT OK.',
    'If all is well I answer OK, otherwise NOT OK.',
    'If all is well it is OK, otherwise NOT OK.',
    'Als Piet terug is antwoord OK, anders NIET OK.',
    'Si demain tout est bon répondez OK, sinon PAS OK.',
    'Wenn ich zurück bin antworten Sie OK, sonst NICHT OK.',
  ])('and not one that tells who answers, and when: %j', (sentence) => {
    expect(asks(sentence)).toBe(false);
  });
});

describe('the first asking of a quote', () => {
  it('is found over wrapped lines, with what stands around it', () => {
    const lines = [
      'Hello Jan,',
      '',
      'It is ready. Please answer OK',
      'to release it, or NOT OK if',
      'anything is wrong. Thanks',
      'Wait.',
    ];
    expect(askingIn(lines)).toEqual({ answers: [], below: [' Thanks', 'Wait.'] });
  });

  it('tells what answers it above already', () => {
    expect(askingIn(['The fix is there. Not yet!', 'Akkoord', 'OK or NOT OK?'])?.answers).toEqual([
      'Not yet!',
      'Akkoord',
    ]);
  });

  it('ends where a second one stands below it', () => {
    const lines = ['Answer OK or NOT OK', '', 'Piet first!', '', 'Answer OK or NOT OK'];
    expect(askingIn(lines)?.below).toEqual(['', '', 'Piet first!', '', 'Answer OK or NOT OK']);
  });

  it.each([
    'Would you have a look? If all is well, answer OK and we will release it. If something is wrong, answer NOT OK and tell us what you saw.',
    'Kijk jij even? Antwoord OK als het live mag. Klopt er iets niet, antwoord dan NIET OK met een korte uitleg.',
    'Tout va bien ? Répondez OK et nous publions. Sinon, répondez PAS OK avec une courte explication.',
    'Passt alles? Dann antworten Sie bitte mit OK. Falls etwas nicht stimmt, antworten Sie mit NICHT OK und einer kurzen Beschreibung.',
    'Wilt u dit testen en antwoorden met OK als wij het mogen uitrollen, of met NIET OK en wat er mis is?',
  ])('may be of two sentences, with a question before: %j', (text) => {
    expect(askingIn([text])).toEqual({ answers: [], below: [''] });
    expect(askingIn([...text.split(/(?<=\?) /u), 'Wait.'])?.below.at(-1)).toBe('Wait.');
  });

  it.each([
    'Answer OK, says Piet. If something is wrong, answer NOT OK.',
    'Reply OK to Piet. Reply NOT OK to Karl.',
    'OK, we will release it. If something is wrong, NOT OK',
    'We answer OK. If something is wrong we answer NOT OK.',
    'If all is well we answer OK, otherwise NOT OK.',
    'Antwoord OK voor Gent. Antwoord NIET OK voor de rest.',
    'Als alles goed is antwoorden wij OK, anders NIET OK.',
    'Répondez OK. Le total est faux. Sinon, répondez PAS OK.',
    'Nous répondons OK. Sinon nous répondons PAS OK.',
    'Wenn alles passt antworten wir OK. Sonst antworten wir NICHT OK.',
    'answer ok. if something is wrong, answer not ok',
  ])('is none where two sentences tell of something else: %j', (text) => {
    expect(askingIn([text])).toBe(null);
  });

  it('leaves a question before it that asks for something else', () => {
    const lines = ['Would you check the VAT?', 'Answer OK. If something is wrong, answer NOT OK.'];
    expect(askingIn(lines)?.answers).toEqual(['Would you check the VAT?']);
  });

  it.each(['Did that help?', 'Heeft dit u geholpen?', 'Cela vous aide-t-il ?', 'Ist Ihnen damit geholfen?'])(
    'may ask whether it helped: %j',
    (question) => {
      expect(askingIn([`The export works again. ${question}`, '', 'Wait.'])).toEqual({
        answers: [],
        below: ['', '', 'Wait.'],
      });
      expect(askingIn([`Not yet. ${question}`])?.answers).toEqual(['Not yet.']);
    },
  );

  it.each([
    'Did that help Piet?',
    'Helpt dit in Gent?',
    'Cela aide la caisse ?',
    'Hilft das?',
    'Does it help to wait?',
  ])('and not whether it helped somebody else: %j', (question) => {
    expect(askingIn([question])).toBe(null);
  });

  it('goes over no blank line', () => {
    expect(askingIn(['Please answer OK', '', 'or NOT OK'])).toBe(null);
  });

  it('is found in time', () => {
    const started = performance.now();
    askingIn(new Array(2000).fill('OK or NOT OK of the other '.repeat(15)));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
