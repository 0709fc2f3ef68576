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
    ['Sheila Hobbs', 'Sheila Hobbs (Mon-Thu 9-3)'],
    ['Pension Seeblick', 'Fam. Thoma\nPension Seeblick'],
    ['Hôtel du Lac', 'La réception\nHôtel du Lac'],
    ['Théâtre du Rond-Clos', 'La billetterie\nOuverture du mardi au samedi, 14h-19h'],
    ['Oma Lotti', 'Eure Lotti'],
    ['Wieland Quandt', 'Ihr\nW. Quandt'],
    ['Friederike von Stein', 'Herzlich\nFriederike von Stein'],
    ['Stichting Ons Erf', 'Hoogachtend,\nA. ter Horst, secretaris'],
    ['Kleingartenverein Sonnenhang', 'Mit Gartengruß\nH. Drescher, 1. Vorsitzender'],
    ['Patrick Van Hove', 'Patrick Van Hove\nService population\nPrésent lu-je'],
    ['Catherine Dumont', 'Catherine Dumont\nVie scolaire'],
    ['Rinus Kok', 'Rinus Kok\nKok Loodgieters - altijd oké!\n06 555 888 12'],
    ['Denis Okoumé', 'Denis Okoumé\nAgence OK Immo – le logement, c’est OK !'],
    ['Jan Jansen', 'Jan Jansen\n\nVerstuurd vanaf mijn gsm, sorry voor eventuele tikfouten'],
    ['Samir Haddad', 'Samir Haddad\n\nSuivez-nous sur Instagram et Facebook'],
    ['Karl Maier', 'Karl Maier\nPersönlich haftend: Maier Verwaltungs GmbH'],
    ['Hort Regenbogen', 'Hort Regenbogen\nTel. vormittags'],
    ['Tom Baker', 'Tom\n\nPlease don’t print this e-mail unless you really need to.'],
    ['Jan Jansen', 'Jan\n\nBespaar papier, print deze mail niet onnodig.'],
    ['Jean Dupont', 'Jean\n\nN’imprimez ce mail que si nécessaire.'],
    ['Hans Meier', 'Hans\n\nBitte drucken Sie diese Mail nur aus, wenn es nötig ist.'],
    ['Tom Baker', 'Tom Baker\n[image: logo]'],
    ['Tom Baker', 'Tom Baker\nRegistered charity no. 1234567'],
    ['Tom Baker', 'Tom Baker\nVAT No GB 123 4567 89'],
    ['Tom Baker', 'Tom Baker\nBaker Bricks - building since 1952'],
    ['Tom Baker', 'Tom Baker\nBaker Bricks\nISO 9001 certified'],
    [
      'Tom Baker',
      'Tom Baker\nMy working hours may not be your working hours. Please do not feel obliged to reply outside of yours.',
    ],
    ['Jan Jansen', 'Jan Jansen\nBereikbaar van 9.00 tot 17.00 uur'],
    ['Hans Meier', 'Hans Meier\nMo-Do erreichbar'],
    ['Jan Jansen', 'Jan Jansen\ndirecteur a.i.'],
    ['Jan Jansen', 'Jan Jansen\nschepen van cultuur'],
    ['Jean Dupont', 'Jean Dupont\nadjoint au maire'],
    ['Jean Dupont', 'Jean Dupont\nL’équipe de la médiathèque'],
    ['Jean Dupont', 'Sportivement,\nJean'],
    ['Hans Meier', 'Glück auf\nHans'],
    ['Hans Meier', 'gez. H. Meier'],
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
    ['Jan Jansen', 'The warehouse'],
    ['Jan Jansen', 'De winkel'],
    ['Jan Jansen', 'La caisse'],
    ['Jan Jansen', 'Die Kasse'],
    ['Jan Jansen', 'La réception manque'],
    ['Jan Jansen', 'Jan Jansen (Mon-Tue only)'],
    ['Jan Jansen', 'Jan Jansen (Monday)'],
    ['Jan Jansen', 'Jan Jansen\nInhaber: fehlt'],
    ['Jan Jansen', 'Jan Jansen\nService absent'],
    ['Jan Jansen', 'Jan Jansen\nJansen Loodgieters - facturen dubbel'],
    ['Jan Jansen', 'Jan Jansen\nJansen Loodgieters - niet altijd oké!'],
    ['Jan Jansen', 'Groeten\nA. Claes, wacht'],
    ['Jan Jansen', '\nJan Jansen\nDo not print this label'],
    ['Jan Jansen', '\nJan Jansen\nPrint deze factuur niet'],
    ['Jan Jansen', '\nJan Jansen\nN’imprimez pas'],
    ['Jan Jansen', '\nJan Jansen\nDrucken Sie diese Rechnung nur aus, wenn nötig'],
    ['Jan Jansen', '\nJan Jansen\n[see image]'],
    ['Jan Jansen', '\nJan Jansen\nVAT no good'],
    ['Jan Jansen', '\nJan Jansen\nCharity no longer listed'],
    ['Jan Jansen', '\nJan Jansen\nVAT No AB wrong'],
    ['Jan Jansen', '\nJan Jansen\nProfesseur absent'],
    ['Jan Jansen', '\nJan Jansen\nadjoint au maire absent'],
    ['Jan Jansen', '\nL’équipe de Lyon'],
    ['Jan Jansen', '\nDas Team wartet'],
    ['Jan Jansen', '\nJan Jansen\nMontag erreichbar'],
    ['Jan Jansen', '\nJan Jansen\nErst Mo-Do erreichbar'],
    ['Jan Jansen', '\nJan Jansen\nBereikbaar vanaf 17.00 uur'],
    ['Jan Jansen', '\nJan Jansen\nOpen 3.00 en 4.00'],
    ['Jan Jansen', '\nJan Jansen\nopen punten 3, 4'],
    ['Jan Jansen', '\nJan Jansen\nISO 9001 missing'],
    ['Jan Jansen', '\nJan Jansen\nnot certified ISO 9001'],
    ['Jan Jansen', '\nJan Jansen\nMy working hours are wrong'],
    ['Jan Jansen', '\nJan Jansen\nPlease do not feel obliged to release it'],
    ['Jan Jansen', '\nJan Jansen\nI don’t expect a release outside working hours'],
    ['Jan Jansen', '\nJan Jansen\nJansen Bakkerij - wacht even'],
    ['Jan Jansen', '\nJan Jansen\nJansen Bakkerij - dubbel sinds 2019'],
    ['Jan Jansen', '\ngez. Verboten'],
    ['Jan Jansen', '\nGlück auf Montag'],
    ['Jan Jansen', '\nHartelijks wachten'],
    ['Jan Jansen', '\nJan Jansen\nOp al onze diensten nog fout'],
  ])('is none where a line may be a second thought: %s, %j', (name, signature) => {
    expect(verdict(name, `OK\n\n${signature}\n`)).toBe('unclear');
  });
});

describe('what a gateway warns of above an answer', () => {
  it.each([
    '[EXTERNAL] This message came from outside the organisation. Do not click links unless you recognise the sender.',
    'LET OP: deze e-mail komt van buiten de organisatie. Klik niet op links tenzij u de afzender kent.',
    'ATTENTION : ce message provient de l’extérieur de votre organisation.',
    'Achtung! Diese E-Mail kommt von außerhalb der Organisation.',
  ])('says nothing: %j', (warning) => {
    expect(verdict('Jan Jansen', `${warning}\n\nOK`)).toBe('ok');
    expect(verdict('Jan Jansen', `${warning}\n\nNOT OK`)).toBe('not-ok');
  });

  it.each([
    'This message came from outside the organisation, do not release it.',
    'The order came from outside the organisation.',
    'This message came from outside. Do not click links unless you know.',
    'Klik niet op de link',
    'Achtung! Diese E-Mail kommt von außerhalb, bitte warten.',
    'Ce message provient de l’extérieur, pas de mise en ligne.',
  ])('is none that says more: %j', (warning) => {
    expect(verdict('Jan Jansen', `OK\n\n${warning}`)).toBe('unclear');
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
    'Geacht team,',
    'Lieve mensen,',
    'Bonjour les enfants,',
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
