import { answering, anyWord, either } from './either.js';

const month = either(
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'januari|februari|maart|mei|juni|juli|augustus|oktober',
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre',
  'januar|februar|marz|dezember',
);
const partOf = `${either('begin(?:ning)?|early|mid|middle|end|late', 'eind|einde|half|midden', 'debut|mi|milieu|fin', 'anfang|mitte|ende')} (?:${either('of|de|du|van')} )?`;
const season = either(
  'next year|next quarter|q[1-4]|month end|the end of the month|summer|spring|autumn|winter',
  'volgend jaar|einde maand|zomer|najaar',
  "l'annee prochaine|la fin du mois|ete|automne",
  'nachstes jahr|im nachsten jahr|monatsende|sommer|herbst',
);
const dayNumber = `\\d{1,2} ?${either('st|nd|rd|th|de|ste|e|er')}(?: (?:of )?${month})?`;
const hour = `${either('um|om|at')} (?:\\d{1,2}|${either('nine|ten|negen|tien|elf|neun|zehn')})(?: ${either('uhr|uur')})?`;
const bareNumber = `(?<=${either('the|de|den|le|am|du|au|op')} )\\d{1,2}`;
const date = `(?:(?:${either('the|de|den|le|du')} |l')?(?:${partOf})?(?:${month}|${dayNumber}|\\d{1,2} ${month}|${hour}|${bareNumber})|${season})`;

const suits = either('is|works?|suits', 'is|gaat|lukt|komt', "est|c'est|ca|convient|marche", 'ist|passt|klappt|geht');
/** "The 15th works for me". */
const first = new RegExp(`^${answering}${date} ${suits}`, 'u');
/** "It is fine in March". */
const last = new RegExp(
  `(?:^| )${either(
    'fine|good|ok|okay|right|works?|worked|correct|agrees?',
    'orde|goed|prima|klopt|kloppen',
    'bon|bonne|bien|marche',
    'passt|stimmt|ordnung',
  )}(?: ${anyWord}){0,2}? ${either('in|on|from|at|by|release (?:of|in)', 'tegen|op|vanaf|release van', 'en|le|au|des|a partir', 'am|im|ab')} (?:the )?${date}$`,
  'u',
);
/** "A release in March works for me". */
const released = new RegExp(
  `${either('release|go live|update|version', 'livegang|versie', 'livraison')} (?:${either('in|im|en|van|von|de')} |d')${date}`,
  'u',
);
/** "Another day works", "der neue Termin passt". */
const another = new RegExp(
  `(?:^| )(?:${either(
    'another|other|later|new|that',
    'andere|latere|nieuwe|die',
    'autre|nouvelle|ce',
    'neue[nr]?|spatere[nrs]?|anderer',
  )} ${either('day|date', 'dag|datum|moment', 'jour', 'termin|tag')}|${either('later|latere|spatere[nrs]?')} release) ${suits}`,
  'u',
);
const tested = new RegExp(
  `(?:^| )${either('test\\p{L}*|checked|tried|printed', 'getest|geprobeerd|nagekeken', 'essaye', 'getestet|probiert|gepruft')}(?: |$)`,
  'u',
);

/** Whether a clause tells when it is well or to be done, and not that it is; of a test it may tell when that was. */
export function namesDay(clause: string): boolean {
  return !tested.test(clause) && [first, last, released, another].some((pattern) => pattern.test(clause));
}
