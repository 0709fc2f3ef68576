import type { RequestKind } from '../../domain/ticket.js';
import { answering, anyWord, either } from './either.js';

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

const live = either(
  '(?:in|on) (?:production|prod|live|the live system)',
  '(?:in|op) (?:productie|prod|live)',
  'en (?:production|prod)',
  '(?:in|auf) (?:produktion|prod)',
);
/** "It already works in production": then nothing is left to release. */
const worksLive = new RegExp(
  `(?:^| )(?:${either('works?|working|runs?', 'werkt|loopt', 'marche|fonctionne|remarche', 'lauft|funktioniert|geht')} (?:${either('already|again|fine|al|weer|nu|terug|deja|bien|schon|wieder|jetzt')} )?${live}|${either('already|al|reeds|deja|schon|bereits')} (?:${either('resolved|fixed|solved|opgelost|hersteld|resolu|corrige|regle|behoben|gelost|erledigt')}))(?: |$)`,
  'u',
);
/** When somebody can come, and with what they meet. */
const hour = new RegExp(
  `^${answering}(?:${its}(?:${either(
    'slot|room|day|time|hour|date|meeting|call',
    'uur|dag|datum|afspraak|zaal|tijdstip',
    'heure|jour|date|horaire|salle|janvier|fevrier|mars|avril|juin|juillet|septembre|octobre|novembre|decembre',
    'tag|treffen|uhrzeit|termin|raum|datum',
  )}|teams|zoom)|\\d{1,2}(?:[:.]\\d\\d)? ?(?:${either("o'clock|am|pm", 'uur|u', 'heures?|h', 'uhr')})) ${either(
    'works?|is|suits|fits',
    'werkt|past|is',
    'fonctionne|marche|convient|est|va',
    'passt|geht|ist|klappt',
  )}(?: ${either('fine|good|ok|okay|perfect|great|prima|goed|bon|bonne|bien|ok|gut|in ordnung|super')}(?: ${anyWord}){0,3}| ${anyWord} ${anyWord})?$`,
  'u',
);
const paper = either('invoice|contract|factuur|contract|facture|contrat|rechnung|vertrag');
/** "We paid the invoice", "votre facture est correcte": of the desk's own. */
const papers = new RegExp(
  `(?:^| )(?:${either('paid|reviewed|signed|relu|signe|paye')} (?:${either('the|your|our|le|la|votre')} )${paper}|${either('your|uw|jullie|votre|ihre|eure')} ${paper} ${either('is|looks', 'klopt', 'est', 'stimmt|passt|ist')}|${either('den|die|het|de')} ${paper} ${either('gepruft|bezahlt|unterschrieben|nagelezen|betaald|getekend')}|${either('the|het|le|der')} ${either('contract|contrat|vertrag')} ${either('is|est|ist|passt|stimmt|klopt')})(?: |$)`,
  'u',
);
const account = new RegExp(
  `^${answering}${either('my|mijn|mon|mein')} ${either('account|login|password|compte|konto|wachtwoord|passwort')} ${does}(?: |$)`,
  'u',
);
/** How somebody gets by without it. */
const ownWay = new RegExp(
  `(?:^| )(?:${either(
    "replaced it with|did it (?:in excel|by hand|manually|ourselves)|plan b works|the manual way works|\\p{L}+'s trick works",
    'met de hand (?:ingevoerd|gedaan)|in excel gedaan|plan b werkt',
    "(?:l'astuce|plan b) (?:de \\p{L}+ )?(?:fonctionne|marche)|fait (?:a la main|dans excel)",
    'von hand gemacht|in excel gemacht|plan b (?:passt|funktioniert)|\\p{L}+s trick (?:funktioniert|klappt)',
  )})(?: |$)`,
  'u',
);

/** Whether a clause tells of what is around the matter: where it is tested, an appointment, a test that has begun, how one gets by. */
export function tellsOfElse(clause: string, request: RequestKind | null): boolean {
  // "6 uur is prima" is said of the work that was proposed.
  if (request === 'proposal' && hour.test(clause)) return false;
  return [
    works,
    dayWorks,
    plan,
    calendar,
    bookedTime,
    inCalendar,
    begun,
    inExcel,
    worksLive,
    hour,
    papers,
    account,
    ownWay,
  ].some((pattern) => pattern.test(clause));
}
