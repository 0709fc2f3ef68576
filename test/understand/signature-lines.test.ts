/** What stands under the writer's name and says nothing of the matter: hours, slogans, addresses, short names. */
import { describe, expect, it } from 'vitest';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);

function verdict(name: string, text: string) {
  const from = { name, email: 'post@gmx.example' };
  const body = newText({ text, html: null, headers: { from: [`${name} <${from.email}>`] } });
  return readVerdict({ subject: 'Re: [HD-42] Totals', body, from, request: 'release' }, words).value;
}

describe('an OK above what a signature goes on with', () => {
  it.each([
    ['Hannah Leigh', '-- \nHannah Leigh\nLeigh’s Garden Centre\nOpen 7 days, 9 till 5'],
    ['Tine Segers', '-- \nTine Segers\nWijnhuis Segers\nGesloten op maandag'],
    ['Jean Dupont', '-- \nJean Dupont\nBoulangerie Dupont\nFermé le lundi'],
    ['Jean Dupont', 'Jean Dupont\nSociété Dupont & Fils\nOuvert du lundi au vendredi de 8h à 12h et de 14h à 18h'],
    ['Hans Meier', '-- \nHans Meier\nGasthof Meier\nMontag Ruhetag'],
    ['Hans Meier', 'Hans Meier\nMeier Metallbau GmbH\nÖffnungszeiten: Mo-Fr 8-17 Uhr'],
    ['Hans Meier', 'Hans Meier\nGasthof Meier\nMontag Ruhetag\nTel. 030 5550123'],
    ['Jan Jansen', 'Mvg,\nJan Jansen\nAanwezig: ma t/m do'],
    ['Jan Jansen', 'Mvg,\nJan Jansen\nIk werk op maandag, dinsdag en donderdag.'],
    ['Sarah Whitfield', 'Best,\nSarah\n\nPlease note I work Monday to Wednesday.'],
    ['Nico Langeveld', 'Nico Langeveld\nSportlaan 2\nLid worden? Kijk op onze site!'],
    ['Jan Jansen', 'Jan Jansen\nBakkerij Jansen\nVers gebakken sinds 1923'],
    ['Jan Jansen', 'Jan Jansen\nBakkerij Jansen\nBestel nu online: www.bakkerij.example'],
    ['Hans Meier', 'Hans Meier\nMeier Metallbau GmbH\nBesuchen Sie unsere neue Webseite!'],
    ['Jean Dupont', 'Jean Dupont\nBoulangerie Dupont\nRetrouvez-nous sur Facebook !'],
    ['Patricia Oud', '-- \nPatricia Oud\nOK Fietsen & Scooters\nAltijd OK, ook op zondag\nTel. 010-5550123'],
    ['Tom Ackroyd', 'Tom Ackroyd\nOK Tyres & Exhausts Ltd\nUnit 4, Not Just Rubber Business Park, Halifax'],
    ['Helen Abara', 'Helen Abara | Finance Officer | Northgate Academy Trust'],
    ['Carla Zwart', 'Carla Zwart | Inkoop | Zwart Koeltechniek B.V. | KvK 55501234'],
    ['Jean Dupont', 'Jean Dupont - Service comptabilité - Mairie de Saint-Denis'],
    ['Hans Meier', 'Hans Meier // IT'],
    ['Mia Vandamme', 'Mia Vandamme\nplanning'],
    ['Jean Dupont', 'Jean Dupont\nsecrétariat'],
    ['Sarah Whitfield', 'Sarah Whitfield (she/her)\nOperations Lead'],
    ['Robert Quayle', 'Rob Quayle\nQuayle Heating Services'],
    ['Elizabeth Bennet', 'Liz'],
    ['Josef Huber', 'Sepp'],
    ['Cornelis Bakker', 'Kees'],
    ['Peter Sauer', 'ps'],
  ])('is one: %s, %j', (name, signature) => {
    expect(verdict(name, `OK\n\n${signature}\n`)).toBe('ok');
    expect(verdict(name, `NOT OK\n\n${signature}\n`)).toBe('not-ok');
  });

  const shop = '-- \nJan Jansen\nBakkerij Jansen\n';
  it.each([
    ['Jan Jansen', 'Jan Jansen\nGesloten op maandag'],
    ['Jan Jansen', 'Jan Jansen\nNiet op maandag'],
    ['Jan Jansen', 'Jan Jansen\nFermé le lundi'],
    ['Jan Jansen', 'Jan Jansen\navailable from Monday'],
    ['Jan Jansen', 'Jan Jansen\nOpen: 3 en 4'],
    ['Jan Jansen', 'Jan Jansen\nOpen 3 t/m 5'],
    ['Jan Jansen', 'Jan Jansen\nPas open op maandag en dinsdag'],
    ['Jan Jansen', 'Jan Jansen\nerst Montag bis Mittwoch'],
    ['Jan Jansen', 'Jan Jansen\nI do not work Mondays'],
    ['Jan Jansen', `${shop}Niet op maandag`],
    ['Jan Jansen', `${shop}Op maandag`],
    ['Jan Jansen', `${shop}Nicht am Montag`],
    ['Jan Jansen', `${shop}Pas le lundi`],
    ['Jan Jansen', `${shop}Not on Monday`],
    ['Jan Jansen', `${shop}Gesloten houden tot maandag`],
    ['Jan Jansen', `${shop}not closed on Monday`],
    ['Jan Jansen', `${shop}Pas OK op zondag`],
    ['Jan Jansen', 'Jan Jansen\nKijk op onze site'],
    ['Jan Jansen', 'Jan Jansen\nBesuchen Sie unsere Webseite'],
    ['Jan Jansen', 'Jan Jansen\nBakkerij Jansen\n\nKijk op onze site'],
    ['Jan Jansen', 'Jan Jansen\nBakkerij Jansen\nKijk op onze site, fout'],
    ['Jan Jansen', 'Jan Jansen\nBakkerij Jansen\nKijk naar de bestelpagina'],
    ['Jan Jansen', 'Jan Jansen\nBakkerij Jansen\nSee www.jansen.example/orders/12'],
    ['Jan Jansen', 'Jan Jansen\nBakkerij Jansen\nVoir www.jansen.example/commandes'],
    ['Jan Jansen', 'Jan Jansen\nBakkerij Jansen\nDubbel sinds 2019'],
    ['Jan Jansen', 'Jan Jansen\nplanning klopt niet'],
    ['Jan Jansen', 'Jan Jansen\nPlanning?'],
    ['Jan Jansen', 'Jan Jansen\nafdeling inkoop wacht'],
    ['Jan Jansen', 'planning'],
    ['Jan Jansen', 'Jan Jansen | Inkoop | Afgekeurd'],
    ['Jan Jansen', 'Jan Jansen | Inkoop | Alleen Gent'],
    ['Jan Jansen', 'Jan Jansen | Gent Centrum'],
    ['Jan Jansen', 'Piet Claes | Inkoop | Gent Centrum'],
    ['Jan Jansen', 'Jan Jansen\nUnit 4, Not Released, Halifax'],
    ['Jan Jansen', 'Jan Jansen\nNot Business Park'],
    ['Jan Jansen', 'Jan Jansen (only for Gent)'],
    ['Robert Quayle', 'Not Quayle'],
    ['Robert Quayle', 'Rob Quayle first'],
    ['Elizabeth Bennet', 'Bill'],
    ['Nora Olsen', 'no'],
    ['Hans Meier', 'hm'],
    ['Peter Sauer', 'ps\nnicht vor Montag'],
    ['Peter Sauer', 'ps nicht'],
  ])('is none where a line may be a second thought: %s, %j', (name, signature) => {
    expect(verdict(name, `OK\n\n${signature}\n`)).toBe('unclear');
  });
});

describe('a greeting', () => {
  it.each([
    'Afternoon all,',
    'Evening Marcus,',
    'Happy Monday!',
    'To whom it may concern,',
    'Hallo daar,',
    'Geachte heer/mevrouw,',
    'Madame/Monsieur,',
    'Beste collega’s,',
    'Bonjour l’assistance,',
    'Hallo nochmal,',
  ])('says nothing: %j', (greeting) => {
    expect(verdict('Ann Lee', `${greeting}\n\nOK`)).toBe('ok');
    expect(verdict('Ann Lee', `${greeting}\n\nNot OK`)).toBe('not-ok');
  });

  it.each(['Release it, evening', 'OK, afternoon', 'OK. Evening.', 'Release, Monday'])(
    'is none where it tells when: %j',
    (text) => {
      expect(verdict('Ann Lee', text)).toBe('unclear');
    },
  );
});

describe('the first name of who wrote the quoted mail', () => {
  const quote = (writer: string) => `On 23 Nov 2026, at 14:32, ${writer} <support@brightdesk.example> wrote:\n> OK?`;

  it.each(['Marcus Bell', 'Marcus van Dyck', '"Marcus Bell"'])('says nothing: %s', (writer) => {
    expect(verdict('Ann Lee', `Good to go, Marcus.\n\n${quote(writer)}`)).toBe('ok');
  });

  it.each([
    ['Good to go, Marcus first.', 'Marcus Bell'],
    ['OK, not Marcus.', 'Marcus Bell'],
    ['Marcus?', 'Marcus Bell'],
    ['OK, Bell.', 'Marcus Bell'],
    ['OK, Contoso.', 'Contoso Portal'],
    ['OK, Marcus.', 'Piet Bell'],
  ])('is none where more is said or somebody else is meant: %j to %s', (text, writer) => {
    expect(verdict('Ann Lee', `${text}\n\n${quote(writer)}`)).toBe('unclear');
  });
});
