/**
 * Answers in words of the writer's own: what is told before a refusal, and what comes near to approvals and refusals that are put together
 * of parts.
 */
import { describe, expect, it } from 'vitest';
import type { VerdictValue } from '../../src/domain/mail.js';
import { parseMail } from '../../src/understand/parse/parse.js';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';
import { rawReply } from './corpus.mjs';

const words = mergeWords(shippedWords);

async function verdictOf(text: string): Promise<VerdictValue> {
  const mail = await parseMail(rawReply({ text }));
  const said = { subject: mail.subject, body: newText(mail), greetings: ['Anna Peeters'], from: mail.from };
  return readVerdict({ ...said, request: 'release' }, words).value;
}

async function others(value: VerdictValue, texts: string[]): Promise<string[]> {
  const read = await Promise.all(texts.map(async (text) => [text, await verdictOf(text)] as const));
  return read.filter(([, got]) => got !== value).map(([text, got]) => `${got}: ${text}`);
}

describe('a story that is told before', () => {
  it('ends as a refusal where a sentence or what stands behind a pause refuses in so many words', async () => {
    const texts = [
      'I picked order 20417 twice and both times it told me to fetch eleven boxes. This cannot go live.',
      'When I book two nights the invoice lists three. This must not go live.',
      'When I add the third line it crashes, so we cannot release this.',
      'The receipts print without the date. Not approved.',
      'Op de leverbon staat de afzender waar de ontvanger hoort. Zet dit niet in productie.',
      'Als ik een kamer voor twee nachten boek staan er drie op de factuur. Dit mag niet live.',
      "Dès qu'on change de lit, l'ancienne prescription reste affichée. Ce n'est pas ok.",
      'Sobald zwei gleichzeitig eintragen, ist der erste Eintrag weg. Nicht freigeben.',
    ];
    expect(await others('not-ok', texts)).toEqual([]);
  });

  it('stays open where it praises, asks, approves, tells of a test to come or makes the refusal a condition', async () => {
    const texts = [
      'The header is perfect and the footer sits at the bottom. This cannot go live.',
      'Did you change anything since Monday? It still does not work on our other ticket.',
      'OK for the labels. The pick lists cannot go live.',
      "We haven't tested it yet. We cannot approve it.",
      'Nobody has looked at it so far, no time. Not approved.',
      'If the VAT is not mended by Friday, we cannot approve it.',
      'Never mind what I wrote. Not ok was for another ticket.',
      'Wij hebben nog niet getest. We kunnen dit niet goedkeuren.',
      'Montag geht klar für die Umstellung, heute auf keinen Fall.',
      "Lundi ça va pour la mise en ligne, aujourd'hui surtout pas.",
      'Als de btw vrijdag niet klopt, kunnen we dit niet goedkeuren.',
      'The labels came out with two addresses. That was not ok last week, approved now.',
    ];
    expect(await others('unclear', texts)).toEqual([]);
  });
});

describe('what comes near to an answer that is put together of parts', () => {
  it('is no approval', async () => {
    const texts = [
      'Put it live once the VAT is right.',
      'Put it on the live system and you will have my head.',
      "Let's have it on the live system after the weekend.",
      'Let it go live for two branches first.',
      'We would like to have it live by the end of the month.',
      'We would be happy for this to go into production if the export were faster.',
      'We would have been happy for this to go live.',
      'There is no reason to wait other than the missing column.',
      'There is nothing in the way except the audit.',
      'You can put it back on the test system.',
      'Please send it over.',
      'They are happy for it to go live.',
      'My boss says put it live.',
      'Should we put it live?',
      'You have put it on the live system already.',
      'Never put this on the live system.',
      'Roll it out to the Leeds branch.',
      'Zet het live zodra de btw klopt.',
      'Zet het maar uit.',
      'Breng het maar terug naar de testomgeving.',
      'Laat het maar.',
      'We zien het graag live tegen het einde van de maand.',
      'Er staat niets in de weg behalve de audit.',
      'Geen reden om nog te wachten met de correctie van de voettekst.',
      'Rol het eerst uit bij twee filialen.',
      'Jullie mogen het live zetten als Raj akkoord is.',
      'Mijn baas zegt dat het live mag.',
      'Mag het live?',
      'Ja, die Nummer stimmt, Anruf nach 17 Uhr ist okay.',
      'Oui, le numéro est bon, un appel après 17 h est ok.',
    ];
    const read = await Promise.all(texts.map(verdictOf));
    expect(texts.filter((_, at) => read[at] === 'ok')).toEqual([]);
  });

  it('is no refusal', async () => {
    const texts = [
      "I'm still not sure what I should look at.",
      'We still have not looked at it.',
      'I will get back to you tomorrow.',
      'We do not use this screen, so I cannot judge.',
      'Please do not release it on Monday, we have stocktaking.',
      'It should be fixed now, I will have a look.',
      'Please cancel this ticket, we have found another way.',
      'Der Link in Ihrer Mail funktioniert nicht, schicken Sie ihn bitte noch mal? Dann teste ich.',
      'La date de formation ne nous convient pas. Le reste de votre message, je le lirai ce soir.',
      'We kunnen nog geen akkoord geven.',
      'Is niet meer nodig, wij hebben de bonnen zelf aangepast.',
      'Het is niet zo dat wij niet akkoord zijn, we hebben gewoon nog niet gekeken.',
      'Gelieve dit niet op maandag live te zetten.',
      'Ik kom er morgen op terug.',
      "We're ready to test, please put it on the test system.",
      'We are ready.',
      'I need to look at it again.',
      'I have another look at it tomorrow.',
      'You will have to wait, I am on leave.',
      'It must be looked at by our accountant.',
      'Something is wrong with my mail, I saw this now only.',
      'Please hold it for now.',
      'Ik wil het graag nog eens bekijken.',
      'Ik zal er opnieuw naar kijken.',
      'Het moet nog nagekeken worden door de boekhouder.',
    ];
    const read = await Promise.all(texts.map(verdictOf));
    expect(texts.filter((_, at) => read[at] === 'not-ok')).toEqual([]);
  });

  it('and tells no test that takes an approval along where it tells of something else or of a part', async () => {
    const texts = [
      'OK. I made a list.',
      'OK. We had the same last year.',
      'OK. The phone rings all day.',
      'OK. All users are admin now.',
      'OK. The invoice to the right address please.',
      'OK. We ordered another system.',
      'OK. The booking no longer shows.',
      'OK. Er staan dezelfde fouten in.',
      'OK. Els heeft het getest op twee van de tablets.',
      'OK. We hebben het aan de planner doorgegeven.',
      'OK. De factuur gaat vanaf maandag naar het juiste adres.',
    ];
    const read = await Promise.all(texts.map(verdictOf));
    expect(texts.filter((_, at) => read[at] === 'ok')).toEqual([]);
  });
});

describe('that a matter is settled', () => {
  it('approves with thanks beside it, in either order, or with a leave to close the ticket behind it or behind praise', async () => {
    const texts = [
      'Sorted! cheers',
      "Fab, that's done the trick, thanks!!",
      'Fixed! You can close this one.',
      'works now. thanks. you can close the call',
      'Alles werkt, dank je wel Anna',
      'Dank je wel, alles werkt',
      'Top, werkt perfect. Dankjewel',
      'Thank you, everything works.',
      'The solution works perfectly, thanks.',
      'Merci, tout fonctionne.',
      'La solution fonctionne parfaitement, merci.',
      'läuft, danke euch',
      'Danke, die Lösung funktioniert einwandfrei.',
      'Opgelost, merci!',
      'Mooi zo, je mag het ticket sluiten.',
      'super bedankt!! getest op mn gsm en op de kassa en het werkt op allebei 😊',
    ];
    expect(await others('ok', texts)).toEqual([]);
  });

  it('approves nothing alone, with a reservation, or where the writer did it', async () => {
    const texts = [
      'Everything works.',
      'Die Lösung funktioniert einwandfrei.',
      'La solution fonctionne parfaitement.',
      'Thanks, works on my machine.',
      'Merci, ça fonctionne sur mon poste.',
      'Danke, läuft bei mir am Handy',
      'Bedankt, alles werkt in de testwinkel.',
      'Ça marche, merci',
      'Thanks, everything works so far.',
      'Sorted.',
      "It's sorted by date now, thanks.",
      'Sorted it myself, thanks.',
      'Solved with a restart, thanks.',
      'Will be fixed tomorrow, thanks.',
      'Everything works except the print, thanks.',
      'You can close the ticket, we gave up.',
      'You can close the ticket.',
      'Please close this ticket.',
      'Het ticket mag gesloten worden.',
      'Vous pouvez clôturer le ticket.',
      'Das Ticket kann geschlossen werden.',
      'Great. Close the ticket on Monday.',
      'Sorted, thanks for trying.',
      'Alles werkt behalve het printen, bedankt.',
      'Zelf opgelost, bedankt.',
      'Dat was het, bedankt.',
      'Wordt morgen opgelost, bedankt.',
      'Werkt nu, bedankt, nog even de rest testen.',
    ];
    expect(await others('unclear', texts)).toEqual([]);
  });
});

describe('what comes near to an ordinary answer', () => {
  it('is neither an approval nor a refusal', async () => {
    const texts = [
      'Take it out',
      'Put it live for me to test',
      'I can confirm that the fix is working',
      "I'm still having a look",
      'We are still doing our tests.',
      'No luck reaching you by phone.',
      'The same result in both systems.',
      "I haven't done the test yet.",
      "We haven't sorted the test account yet.",
      "I'm afraid we have not tested it yet.",
      'I regret that we cannot test before Monday.',
      "It's not for me to say.",
      "Please leave the ticket open, I'll test on Monday.",
      'The council is unable to meet before May.',
      'My printer is broken, so I have not been able to test this yet.',
      'Not OK for me to meet on Monday, Tuesday works better.',
      'We rejected the quote for the extra training.',
      'Stuur het maar door.',
      'Laat het op live staan.',
      'Doe de update eruit.',
      'Ça va Anna',
      'Ik deel u mee dat wij maandag niet kunnen testen.',
      'Ik ben niet online.',
      'Nog steeds dezelfde contactpersoon.',
      'ze akkoord',
      'Het bestuur is akkoord als de btw klopt.',
      'Ge moogt het live zetten als de btw klopt.',
      'Hierbij bevestig ik dat de correctie naar behoren werkt.',
      'Hierbij bevestig ik dat alles in orde is en maandag vrijgegeven kan worden.',
      'Die NIET OK van dinsdag mag je vergeten, het lag aan mijn eigen wifi.',
      'De datum van de opleiding is voor ons niet akkoord.',
      'Het is niet OK en het is niet niet OK. Bel me eens.',
      'OK 👍 Not before Monday',
    ];
    expect(await others('unclear', texts)).toEqual([]);
  });

  it('still refuses where something else is said to be well', async () => {
    expect(await others('not-ok', ['It still does not print. The printer itself is fine.'])).toEqual([]);
  });

  it('is signed by a short name in the same line, a title or a function below it', async () => {
    const texts = ['Okay to release. Carl', 'OK\n\nRegards,\nCarla Costa\nClerk to the Council'];
    expect(await others('ok', texts)).toEqual([]);
  });
});

describe('a refusal', () => {
  it('may be a decision, of the writer or of those who decide, or what is asked instead', async () => {
    const texts = [
      "We've decided not to go ahead with this.",
      'We hebben beslist om dit niet te laten doen.',
      'Après réflexion, nous préférons ne pas le faire.',
      'Wir verzichten auf die Umsetzung.',
      'The board has rejected the quote.',
      'De directie heeft de offerte afgekeurd.',
      "Le conseil n'a pas accepté le devis.",
      'Der Vorstand hat den Antrag gestern abgelehnt.',
      'It is far beyond our budget so we will not do it.',
      'No. We asked for something else.',
      'Nee. Graag een ander voorstel.',
      'Tested. Fails. See screenshot.',
      'Hi Jan, I cannot open it at all, just a white page.',
    ];
    expect(await others('not-ok', texts)).toEqual([]);
  });

  it('is none for now: of who is still testing, waits for somebody, or is away today', async () => {
    const texts = [
      'Nog niet',
      'Not yet',
      'Please do not release it yet, I am still testing',
      'Nog niet live zetten aub, ik ben nog aan het testen',
      'Ne publiez pas encore, je suis en train de tester',
      'Bitte noch nicht freigeben, ich teste noch',
      'Nog geen groen licht van Els',
      'Noch kein grünes Licht von Peter',
      'Vandaag lukt niet',
      'Heute geht nicht.',
      "I can't log in to the staging site, my password isn't accepted. Could you reset it so that I can test?",
      'Ik krijg de testsite niet open.',
    ];
    expect(await others('unclear', texts)).toEqual([]);
  });

  it('is none of one of several things, nor of an error that is gone', async () => {
    const texts = [
      'Points 1 et 3 validés. Le point 2 est à revoir.',
      'Point 1 approved. Point 2 is not ok.',
      'Für die Grundschule ja. Für das Gymnasium ist es so nicht ok.',
      'The same error message is gone.',
    ];
    expect(await others('unclear', texts)).toEqual([]);
  });
});
