/** The writer's own name in full dress, and the firm's imprint below it. */
import { describe, expect, it } from 'vitest';
import { isImprint } from '../../src/understand/reply/imprint.js';
import { isTitledWriter } from '../../src/understand/reply/own-name.js';
import { newText } from '../../src/understand/reply/reply.js';
import { readVerdict } from '../../src/understand/verdict/verdict.js';
import { mergeWords, shippedWords } from '../../src/understand/verdict/words.js';

const words = mergeWords(shippedWords);

function read(name: string, text: string) {
  const from = { name, email: 'post@gmx.example' };
  const subject = 'Re: [HD-42] Totals';
  const body = newText({ text, html: null, headers: { from: [`${name} <${from.email}>`] } });
  return {
    text: body.text,
    below: body.below,
    verdict: readVerdict({ subject, body, from, request: 'release' }, words).value,
  };
}

describe('an OK above the writer’s own name and firm', () => {
  it.each([
    ['Rainer Franke', 'Dr. Rainer Franke\nRechtsanwälte Franke Thoma PartG mbB'],
    ['Chantal Mercier', 'Maître Chantal Mercier\nCabinet Mercier Associés'],
    ['H. de Montigny', 'Me H. de Montigny\nAvocat au barreau'],
    ['Rosa Scholten', 'Mevr. R. Scholten\nHoofdstraat 12, 9000 Gent'],
    ['Karl Maier', 'Dipl.-Ing. Karl Maier\nLeiter Einkauf\nAmtsgericht Hagen HRB 5512'],
    ['Karl Maier', 'Karl Maier, M.Sc.\nMaier & Söhne e.K.'],
    ['Alison Greaves', 'Alison Greaves\nOffice manager\nGreaves Joinery Ltd. Registered in Scotland SC204418.'],
    ['Olivier Nguyen', 'Olivier Nguyen\nNguyen & Fils, 12 rue des Tanneurs, 67000 Strasbourg'],
    ['Vincent Delorme', 'Vincent Delorme\nDir. administratif et financier\nSAS au capital de 50 000 €'],
    ['Joan Henshaw', 'Mrs J. Henshaw\nHenshaw Textiles Ltd | Registered in England No. 01234567 | 4 Mill Lane, Leeds'],
    ['Wim Smit', 'Wim Smit\nSmit & Zn.\naanwezig ma, di, do'],
    ['Petra Kurz', 'Petra Kurz\nTel. +49 7461 555 012-0 | Fax -99'],
    ['Petra Kurz', 'Petra Kurz\nDurchwahl -214'],
    ['Megan Hall', 'Meg x'],
    ['Manfred Huber', 'Manni'],
    ['Alois Hofer', 'Lois'],
    ['Emmanuelle Petit', 'Manu'],
    ['Hilary Penn', 'Hilary Penn | Office Manager | Penn Lettings'],
    ['Wilma van Leeuwen', 'Wilma van Leeuwen, penningmeester'],
    ['Truus Kamphuis', 'Truus Kamphuis, secretaris\nVereniging De Kolk'],
    ['Bernadette Joly', 'Bernadette Joly, trésorière'],
    ['Gottfried Lenz', 'G. Lenz, Schriftführer'],
    ['Rüdiger Paul', 'r. paul'],
    ['Pierre-Yves Rochat', 'P.-Y. Rochat'],
    ['Frank Osei', 'Frank Osei\nIT coordinator'],
    ['Petra Kurz', 'Gruß\nPetra Kurz\nLeitung Einkauf'],
    ['Annegret Thoma', 'Dr. Annegret Thoma\nPraxisgemeinschaft am Markt'],
    ['Corinne Le Gall', "Corinne Le Gall\nResponsable logistique\nPrimeurs de l'Armor"],
    ['Nico Langeveld', 'Met sportieve groet,\n\nNico Langeveld\nLedenadministratie v.v. De Meeuwen\nSportlaan 2'],
    ['Billy Redcloud', 'Billy Redcloud\nRedcloud Feed & Seed\nBroken Arrow, OK 74012'],
    ['Oliver Kranz', 'Oliver Kranz\nOK-Kältetechnik'],
  ])('is one: %s, %j', (name, signature) => {
    expect(read(name, `OK\n\n${signature}\n`)).toEqual({ text: 'OK', below: [], verdict: 'ok' });
  });

  it('may have a place behind the initials', () => {
    expect(read('Pierre-Yves Rochat', 'OK. Belle journée !\n\nP.-Y. Rochat, Yverdon').verdict).toBe('ok');
    expect(read('Pierre-Yves Rochat', 'OK. Belle journée !\n\nP.-Y. Rochat, demain').verdict).toBe('unclear');
  });

  it.each([
    ['Jan Jansen', 'Verboten'],
    ['Reinhold Huber', 'Hold'],
    ['Nicole Jansen', 'Nicht'],
    ['Noor Jansen', 'Nooit'],
    ['Theobald Kunz', 'Bald'],
    ['Jan Jansen', 'Nicht Heute'],
    ['Jan Jansen', 'Ltd edition wrong'],
    ['Jan Jansen', 'Dr. Verboten'],
    ['Jan Jansen', 'Dr. Jansen\nNicht Heute'],
    ['Jan Jansen', 'Mr. Jansen\nVerboten'],
    ['Jan Jansen', 'Dr. Jan Jansen\nLtd edition wrong'],
    ['Jan Jansen', 'Dr. Jan Jansen\nRejected Ltd'],
    ['Jan Jansen', 'Jan Jansen\nWithout VAT'],
    ['Jan Jansen', 'Jan Jansen\nDeels'],
    ['Jan Jansen', 'Jan Jansen\nHors Lille'],
    ['Jan Jansen', 'Jan Jansen\nFalsche Version'],
    ['Jan Jansen', 'Kind regards\nJan Jansen\nPending'],
    ['Jan Jansen', 'Dr. Jan Jansen\n12 rue des Tanneurs manque'],
    ['Jan Jansen', 'Dr. Jan Jansen\nHoofdstraat 12 klopt niet'],
    ['Jan Jansen', 'Jan Jansen\nJansen en Zn. wachten'],
    ['Jan Jansen', 'Jan Jansen\nRegistered users are wrong'],
    ['Jan Jansen', 'Jan Jansen\nMeier & Sohn wollen das alte Formular'],
    ['Jan Jansen', 'Jan Jansen\nbereikbaar vanaf maandag'],
    ['Jan Jansen', 'Jan Jansen\navailable Monday'],
    ['Marie Dupont', 'Marie Dupont, samedi seulement'],
    ['Marie Dupont', 'Marie Dupont, trésorière absente'],
    ['Marie Dupont', 'Luc Petit, trésorier'],
    ['Marie Dupont', 'Marie Dupont\nPrimeurs manquants'],
    ['Jan Jansen', 'Jan Jansen, voorzitter beslist'],
    ['Jan Jansen', 'Jan Jansen | Office Manager | Not OK'],
    ['Jan Jansen', 'Jan Jansen\nmanager first'],
    ['Jan Jansen', 'Jan Jansen\nIT coordinator?'],
    ['Jan Jansen', 'Jan Jansen\nLedenadministratie ontbreekt'],
    ['Jan Jansen', 'Jan Jansen\nPraxisgemeinschaft fehlt'],
    ['Jan Jansen', 'penningmeester'],
    ['Jan Jansen', 'k. jansen'],
    ['Jan Jansen', 'j. jansen fehlt'],
    ['Jan Jansen', 'Broken Arrow, OK 74012'],
    ['Jan Jansen', 'Jan Jansen\nHeader wrong, OK 74012'],
    ['Jan Jansen', 'Jan Jansen\nBroken Arrow, OK 74012 only'],
    ['Jan Jansen', 'Jan Jansen\nOK-Kältetechnik'],
    ['Oliver Kranz', 'OK-Kältetechnik'],
    ['Oliver Kranz', 'Oliver Kranz\nOK-Kältetechnik – immer OK'],
    ['Oliver Kranz', 'Oliver Kranz\nOK-Vermerk folgt'],
    ['Rob Quayle', 'Rob Quayle\nQuayle Heating Services\n"Boiler not OK? Call us: 01624 555 019"'],
  ])('is none where a line may be an answer: %s, %j', (name, signature) => {
    expect(read(name, `OK\n\n${signature}\n`).verdict).toBe('unclear');
  });
});

describe('a NOT OK above a line with an OK in an address or a firm’s name', () => {
  it.each([
    ['Billy Redcloud', 'Billy Redcloud\nBroken Arrow, OK 74012'],
    ['Billy Redcloud', 'Billy Redcloud\n12 Main Street, Broken Arrow, OK 74012-1234'],
    ['Oliver Kranz', 'Oliver Kranz\nOK-Kältetechnik'],
  ])('stands: %s, %j', (name, signature) => {
    expect(read(name, `NOT OK, columns are swapped.\n\n${signature}\n`).verdict).toBe('not-ok');
  });

  it('is in doubt above a slogan', () => {
    expect(read('Jan Jansen', 'NOT OK.\n\nJan Jansen\nAltijd OK, ook op zondag').verdict).toBe('unclear');
  });
});

describe('an OK above a line about what binds a firm', () => {
  const signed = 'OK\n\nKind regards\nJan Jansen\n\n';

  it.each([
    'Rechtsverbindliche Erklärungen bedürfen der Schriftform. E-Mails dienen nur der Information.',
    'Legally binding declarations must be made in writing. E-mails are for information purposes only.',
    'Rechtsgeldige verklaringen gebeuren schriftelijk. E-mails dienen enkel ter informatie.',
    'Les déclarations contraignantes se font par écrit. Les e-mails ne sont donnés qu’à titre d’information.',
  ])('approves: %j', (line) => {
    expect(read('Jan Jansen', signed + line).verdict).toBe('ok');
  });

  it.each([
    'Mein OK bedarf der Schriftform.',
    'My approval must be in writing.',
    'Diese Mail dient nur der Information.',
    'This mail is for information only.',
    'E-mails are missing information',
    'Erklärungen fehlen in der Liste.',
  ])('is none where the answer or the matter is meant: %j', (line) => {
    expect(read('Jan Jansen', signed + line).verdict).toBe('unclear');
  });
});

describe('an OK with its farewell in the same line', () => {
  it.each([
    'hiya, ok to go live 😊 jan',
    'OK on fait comme ça. A+',
    'OK 👍 A+',
    'ok pour nous, bises',
    'OK. Danke schön! Jan Jansen',
    'OK. Met sportieve groet, Jan',
    'OK.\nMit kollegialen Grüßen\nJan',
  ])('approves: %j', (text) => {
    expect(read('Jan Jansen', text).verdict).toBe('ok');
  });

  it.each(['OK for plan A+', 'OK. A+ seulement', 'ok, A+', 'hiya, ok to go live 😊 only jan', 'OK 😊 luc'])(
    'is none where more is said: %j',
    (text) => {
      expect(read('Jan Jansen', text).verdict).toBe('unclear');
    },
  );
});

describe('a name with a title', () => {
  const writer = new Set(['jan', 'jansen']);

  it.each(['Dr. Müller', 'Jan Jansen', 'Dr.', 'Me', 'Dr. Jansen Nein', 'Mr Stop', 'Dr. Jan Jansen stimmt nicht zu'])(
    'is the writer’s own and no more: not %j',
    (line) => {
      expect(isTitledWriter(line, writer)).toBe(false);
    },
  );
});

describe('an imprint', () => {
  it.each([
    'Whitlock & Sons (Timber) Ltd',
    '12 bis, rue de la Paix, 75002 Paris',
    'Lange Straße 12, 58095 Hagen',
    'Registered in England and Wales under number 0123456',
    'KvK 12345678, BTW NL001234567B01',
    'RCS Paris B 123 456 789',
    'aanwezig ma, di en do',
    'Available Mon - Thu',
  ])('has a firm, an address or a register: %j', (line) => {
    expect(isImprint(line, new Set())).toBe(true);
  });

  it.each([
    '12 labels wrong',
    '4711 fehlt',
    'Release to Main Street 4 only',
    '4 orders wrong, Main Street',
    'the label says GmbH',
    'GmbH & Co KG fehlt',
    'TVA 6 à la place de 21',
    'VAT number',
    'Company number 12 and 13',
    'Registered in the wrong office',
    'Toestel 12 werkt niet',
    'available from Monday to Friday the 13th',
    'Nicht OK GmbH',
  ])('says nothing else: not %j', (line) => {
    expect(isImprint(line, new Set(['jansen']))).toBe(false);
  });
});
