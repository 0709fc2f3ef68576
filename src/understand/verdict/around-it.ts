import { answering, either } from './either.js';

const its = `(?:${either('the|my|our|this', 'de|het|mijn|onze|ons', 'le|la|mon|ma|notre', 'der|die|das|mein|meine|unser|unsere')} )?(?:l')?`;
/** Where it is tested, and how one gets there. */
const place = either(
  '(?:staging|test) (?:account|environment|server|login|access|site|system)|(?:login|link|access) to (?:the )?staging|zoom(?: link)?|teams link|internet|mailbox|production|live system',
  'testomgeving|testaccount|testserver|testlogin|zoomlink|(?:link|toegang) naar (?:de )?staging|productie',
  '(?:environnement|compte|serveur|acces) de test|lien (?:zoom|vers (?:la |le )?staging)|boite mail',
  'testumgebung|testzugang|testserver|zoom link|postfach|produktion|produktivsystem',
);
/** What is agreed on beside it. */
const appointment = either(
  'invitation|agenda|meeting|appointment',
  'uitnodiging|vergadering|afspraak',
  'reunion|rendez vous',
  'einladung|besprechung|termin',
);
const does = either(
  'works?|is|are|looks?|runs?',
  'werkt|staat|ziet|klopt',
  'fonctionne|marche|est|convient',
  'lauft|funktioniert|klappt|sieht|steht|passt|ist',
);
const works = new RegExp(`^${answering}${its}(?:${place}|${appointment}) ${does}(?: |$)`, 'u');
/** "The date works", said of a meeting; a date may be right in what was made. */
const dayWorks = new RegExp(`^${answering}${its}${either('date|day|afternoon|morning')} (?:works|suits)(?: |$)`, 'u');

/** Praise of the plan for the work; of a planning that was mended one says that it is right again. */
const plan = new RegExp(
  `^${answering}${its}${either('planning|schedule', 'planung')} ${either(
    'works|looks (?:good|great|fine)',
    'ziet er goed uit',
    'convient|me va|nous va',
    'sieht gut aus|passt',
  )}$`,
  'u',
);

const own = either('my|his|her|our|their', 'mijn|zijn|haar|onze', 'mon|son|notre', 'meinen|seinen|ihren|unseren');
/** "I checked my calendar". */
const looked = either('checked|looked', 'nagekeken|bekeken|gecheckt', 'verifie|regarde|consulte', 'gepruft|angeschaut');
const ownCalendar = `${own} ${either('calendar|agenda|diary|kalender')}`;
const calendar = new RegExp(`(?:^| )(?:${looked} (?:at )?${ownCalendar}|${ownCalendar} ${looked})(?: |$)`, 'u');
const booked = either(
  'booked|reserved',
  'geboekt|gereserveerd|vastgelegd',
  'reserve|bloque',
  'gebucht|reserviert|geblockt',
);
const time = either(
  '(?:a |the )?(?:meeting )?room|(?:the |an |a )?(?:afternoon|morning)|(?:mon|tues|wednes|thurs|fri)day',
  '(?:de |een )?(?:namiddag|voormiddag|zaal|vergaderzaal)|(?:maan|dins|woens|donder|vrij)dag',
  "(?:l'|une? |la )?(?:apres midi|matinee|salle)|(?:lun|mar|mercre|jeu|vendre)di",
  '(?:den |einen )?(?:\\p{L}*nachmittag|\\p{L}*vormittag|besprechungsraum|raum|termin)',
);
const bookedTime = new RegExp(
  `${booked} (?:for )?${time}|(?:^| )${time} (?:${either('dafur|ervoor')} )?${booked}`,
  'u',
);
const inCalendar = new RegExp(
  `(?:^| )${either('in (?:the|de) (?:calendar|agenda)', "dans l'agenda", '(?:im|in den) kalender')}(?: |$)|${either('right|juiste|bon|richtigen')} (?:room|calendar|agenda|kalender|zaal)(?: |$)`,
  'u',
);

/** A test that has begun, or will. */
const begun = new RegExp(
  `${either('started|prepared|launched|began|planned', 'lance|prepare|demarre')} (?:${either('the|a|our|my', 'le|un|les|des')} )?(?:test|essai)|(?:^| )test\\p{L}* ${either('gestartet|vorbereitet|angestossen', 'gestart|voorbereid|opgezet')}`,
  'u',
);

const entered = either(
  'booked|entered|typed|kept',
  'ingegeven|ingevoerd|geboekt|gehouden',
  'encode|saisi|tenu',
  'erfasst|gebucht|eingetragen',
);
/** "We booked the orders in Excel": it was done elsewhere meanwhile. */
const inExcel = new RegExp(
  `(?:^| )${entered} .*(?:in|dans|sur|op) excel(?: |$)|(?:^| )in excel ${entered}(?: |$)`,
  'u',
);

/** Whether a clause tells of what is around the matter: where it is tested, an appointment, a test that has begun, how one gets by. */
export function tellsOfElse(clause: string): boolean {
  return [works, dayWorks, plan, calendar, bookedTime, inCalendar, begun, inExcel].some((pattern) =>
    pattern.test(clause),
  );
}
