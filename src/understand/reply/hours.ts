/**
 * On which days somebody works and a shop is open, as people have it under their name. Closed classes, so that "niet op maandag" and
 * "available Monday" are none: one day may tell when somebody can test.
 */
import { fold } from '../verdict/tokens.js';

const weekday =
  'mon|tue|tues|wed|thu|thur|thurs|fri|(?:mon|tues|wednes|thurs|fri)days?|ma|di|wo|woe|do|vr|vrij|(?:maan|dins|woens|donder|vrij)dag(?:en|ochtend|voormiddag|middag|namiddag|avond)?|lu|je|ve|lun|mar|mer|jeu|ven|(?:lun|mar|mercre|jeu|vendre)dis?|mo|mi|mit|fr|don|die|(?:mon|diens|donners|frei)tag(?:s|vormittag|nachmittag|abend)?|mittwochs?';
const weekendDay =
  'sat|sun|(?:satur|sun)days?|za|zat|zo|zon|(?:zater|zon)dag(?:en)?|sam|dim|samedis?|dimanches?|sa|so|samstags?|sonnabends?|sonntags?|weekends?';
const day = new RegExp(`^(?:${weekday}|${weekendDay})$`);
const everyDay =
  /^(?:[567] (?:days|dagen|jours|tage)(?: (?:a|per|par|pro|die|de la|in der) (?:week|semaine|woche)| op 7| sur 7| (?:a|the) week)?|[57]j?\/7j?|24\/7|24h?\/24h?|daily|every ?day|dagelijks|elke dag|tous les jours|taglich)$/;
const time = /^(?:[01]?\d|2[0-4])(?:[.:hu][0-5]\d)?(?:h|u|am|pm|uur|uhr|heures)?$/;
/** Numbers alone may be those of points that are open. */
const surely = /^\d{1,2}(?:[.:hu]\d{2})?(?:[hu]|[ap]m|uur|uhr|heures)$|^\d{1,2}[:h]\d{2}$/;
const unit = /^(?:h|u|am|pm|uur|uhr|heures|hrs|o'clock)$/;
const joint =
  /^(?:ochtends?|voormiddag|namiddag|mornings?|afternoons?|matins?|apres-midi|vormittags?|nachmittags?|and|en|et|und|to|till|until|from|tot|tem|t\/m|tm|tot en met|au|a|bis|on|op|am|le|les|du|van|von|de|between|entre|tussen|zwischen|also|ook|aussi|auch|jusqu'a|jusqu'au|ab|not|niet|nicht|sauf|except|ausser|behalve|-|–|—|&|\+)$/;
/** What begins it. */
const opening =
  /^(?:(?:please note (?:that )?)?(?:i work|i am in(?: the office)?|i'm in(?: the office)?|my (?:working|office) (?:days|hours)(?: are)?)|ik (?:werk|ben aanwezig|ben bereikbaar)|mijn werkdagen(?: zijn)?|je travaille|je suis presente?|mes jours de (?:travail|presence)(?: sont)?|ich (?:arbeite|bin (?:erreichbar|im buro))|meine arbeitstage(?: sind)?|(?:wir haben |we are |we're |wij zijn |we zijn |nous sommes )?(?:open|geopend|ouverte?s?|geoffnet|offen)|(?:(?:our |onze |nos |unsere )?(?:opening|working|office|business) (?:hours|times|days)|(?:(?:het |de |la |le |das |the |our |onze? |notre |unser )?(?:secretariaat|secretariat|sekretariat|winkel|shop|magasin|boutique|accueil|balie|kantoor|office|laden|geschaft|praxis|bureau|loket|store|showroom|atelier|werkplaats|garage)(?: is| est| ist)?(?: open| geopend| ouverte?| geoffnet)?)|openingstijden|openingsuren|kantooruren|werkuren|werktijden|horaires?(?: d'ouverture)?|heures d'ouverture|(?:offnungs|geschafts|buro|sprech)zeiten|sprechstunden?|ouverture|permanences?|spreekuur)|aanwezig|bereikbaar|werkdagen|werkzaam|in (?:the )?office|available|presente?|joignable|disponible|jours de presence|erreichbar|anwesend|im buro|arbeitstage)(?![\p{L}'])/u;
const always =
  /^(?:(?:24\/7|24h(?:\/24h?)?|rund um die uhr) (?:erreichbar|bereikbaar|joignable|available|open|geoffnet|ouvert)|tel(?:efoon|efon|ephone)?\.?:? (?:vormittags|nachmittags|abends|mornings|afternoons|'?s ochtends|'?s middags|le matin|l'apres-midi))$/;
/** "Mo-Do erreichbar". */
const closing =
  / (?:erreichbar|anwesend|im buro|geoffnet|bereikbaar|aanwezig|geopend|available|in the office|open|presente?|joignable|ouvert)$/;
const shut =
  /(?:closed|gesloten|toe|fermee?s?|geschlossen|ruhetage?|sluitingsdag|(?:i do not|i don't) work|(?:ik )?(?:werk niet|(?:ben )?(?:niet aanwezig|afwezig)))/u;
const shutDays = new RegExp(
  `^(?:(?:we are |wij zijn |we zijn |nous sommes |wir haben )?${shut.source}) (?:(?:on|op|le|les|am|'s) )?|(?: (?:is|ist|sind|zijn|are))?(?: (?:is|ist|op))? ?(?:${shut.source})$`,
  'gu',
);

const longest = 120;

function plain(line: string): string {
  return fold(line.slice(0, longest + 1))
    .replace(/’/gu, "'")
    .replace(/^[\s*_•-]+|[\s*_.!]+$/gu, '');
}

/** Whether a line tells nothing but on which days, two at least, or from when to when: "Open 7 days, 9 till 5", "aanwezig ma, di, do". */
export function isHours(line: string): boolean {
  const text = plain(line);
  if (always.test(text)) return true;
  const known = closing.test(text) ? areDays(text.replace(closing, '')) : false;
  if (known) return true;
  const label = opening.exec(text)?.[0];
  if (label === undefined || line.length > longest) return false;
  const { days, times, isAll, isTimed } = wordsIn(text.slice(label.length));
  return isAll && (days >= 2 || (times >= 2 && isTimed));
}

/** "Mon-Thu 9-3", in brackets behind a name. */
export function areDays(text: string): boolean {
  const { days, isAll } = wordsIn(plain(text));
  return isAll && days >= 2;
}

/** The parts of a line without those that tell when somebody is there, if they name two days or times: "Monday to Friday 8.30", "17.00". */
export function withoutHours(parts: readonly string[]): string[] {
  const told = parts.map((part) => wordsIn(plain(part)));
  const isWhen = told.map(({ isAll, days, times }) => isAll && days + times > 0);
  const count = (of: 'days' | 'times') => told.reduce((sum, words, at) => sum + (isWhen[at] ? words[of] : 0), 0);
  const isTold = count('days') >= 2 || (count('times') >= 2 && told.some((words, at) => isWhen[at] && words.isTimed));
  return parts.filter((part, at) => !(isTold && isWhen[at]) && !isShutDays(part));
}

/** Whether a line tells nothing but when a place is shut, or somebody never works: "Gesloten op maandag", "Montag Ruhetag". */
export function isShut(line: string): boolean {
  const text = plain(line);
  const days = text.replace(shutDays, ' ');
  if (days === text || line.length > longest) return false;
  const said = wordsIn(days);
  return said.isAll && said.days >= 1 && said.times === 0;
}

interface Words {
  days: number;
  times: number;
  isAll: boolean;
  /** Whether one of the times is none but a time. */
  isTimed: boolean;
}

function wordsIn(text: string): Words {
  const words = text
    .replace(/(?<=\d) ?(?=(?:uur|uhr|heures|am|pm|hrs)(?!\p{L}))/gu, '')
    .split(/(?:[\s,;()|]|:(?!\d)|(?<=\p{L})[-–/](?=\p{L}{2})|(?<=[\dhum])[-–](?=\d))+/u)
    .filter(Boolean);
  let [days, times, isAll] = [0, 0, true];
  for (let at = 0; at < words.length; at++) {
    const next = [5, 4, 3, 2, 1].find((length) => everyDay.test(words.slice(at, at + length).join(' ')));
    if (next !== undefined) {
      days += 7;
      at += next - 1;
    } else if (day.test(words[at]!)) days++;
    else if (time.test(words[at]!)) times++;
    else isAll &&= joint.test(words[at]!) || unit.test(words[at]!);
  }
  return { days, times, isAll, isTimed: words.some((word) => surely.test(word)) };
}

const month =
  '(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|okt|dez|mrt|january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|oktober|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|janner|februar|marz|dezember)\\.?';
const date = `(?:(?:${day.source.slice(1, -1)}),? )?(?:the |le |den |dem )?(?:\\d{1,2}(?:er|st|nd|rd|th)?\\.? ${month}(?: \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}[./-]\\d{1,2}\\.?(?:[./-]?\\d{2,4})?|\\d{1,2}(?:er|st|nd|rd|th)?\\.?|christmas eve|new year'?s day)`;
const span = `(?:(?:from|van|du|vom|von|between|entre|tussen|zwischen)? ?${date} (?:to|till|until|through|and|-|–|tot|tot en met|t\\/m|t\\.?e\\.?m\\.?|tem|en|au|bis|bis zum|und) ${date}(?: (?:inclusive|included|inclus|incluse|inbegrepen|inkl\\.?|einschliesslich))?(?: (?:wegen|for|voor|pour)(?: the| de| les)? (?:betriebsferien|holidays?|christmas|feestdagen|fetes|kerst|weihnachten|inventur|stocktaking|inventaris|inventaire))?)`;
/** Whose house it is: "closed from 1 to 3" alone may be said of what was asked. */
const ourHouse =
  '(?:(?:please note:? )?(?:our (?:offices?|shops?|stores?|showroom|warehouse|company|practice)|the office|we)|(?:onze|ons|het) (?:kantoor|kantoren|winkels?|showroom|magazijn|bedrijf|praktijk)|wij|we|(?:nos|notre|les|le) (?:bureaux?|magasins?|boutiques?|ateliers?|cabinet|entreprise)|nous|(?:unser|unsere|das) (?:buros?|laden|geschaft|betrieb|werkstatt|praxis|haus|firma)|wir)';
const shutFrom = '(?:closed|gesloten|toe|fermee?s?|geschlossen)';
const shutThen = new RegExp(`^(?:${shutFrom} (?:on |op |le |les |vom )?(?:${span}|${date})|${span} ${shutFrom})$`, 'u');
const dated = new RegExp(`\\d{1,2}[./-]\\d{1,2}|(?<!\\p{L})${month}`, 'u');
const closures = [
  `${ourHouse} (?:is|are|will be|remains?|zijn|blijft|blijven|est|sont|sommes|sera|seront|serons|bleibt|bleiben|ist|sind|haben) (?:${shutFrom} ${span}|${span} ${shutFrom})`,
  `(?:betriebsferien|betriebsurlaub|werksferien|weihnachtsferien|ferien|jaarlijkse sluiting|jaarlijks verlof|kerstsluiting|vakantiesluiting|bouwverlof|collectief verlof|fermeture annuelle|conges annuels|fermeture (?:de noel|de fin d'annee|estivale)|annual closure|christmas (?:closure|shutdown)|summer (?:closure|shutdown)|company holidays?)(?: (?:is|are|zijn|ist|sind))? ?:? ${span}`,
].map((one) => new RegExp(`^(?:${one})$`, 'u'));

const fair =
  '(?:fair|trade fair|exhibition|show|expo|conference|beurs|vakbeurs|salon|foire|messe|fachmesse|hausmesse|[a-z]{3,20}messe|[a-z]{3,20}beurs)';
const name = "(?:[\\p{Lu}\\d][\\p{L}\\d.&'’-]{0,24})";
const stand =
  '(?:,? (?:in |à la |a la |op |at |au |en )?(?:hall|halle|hal|stand|booth|standnummer|pavillon|pavilion|standplaats|zaal)(?: (?:nr|no|n°)\\.?)? \\p{L}?\\d{0,4}\\p{L}?\\d{0,4})';
const atTheFair = new RegExp(
  `^(?:(?:visit|meet|see|find) us|bezoek ons|ontmoet ons|(?:retrouvez|rencontrez|rejoignez|visitez)[ -]nous|(?:besuchen|treffen|finden) sie uns) (?:at|on|op|in|au|à|a|auf|bei|sur)(?: (?:the|de|het|la|le|l'|der|dem))? (?:(?:${name} ){0,4}${fair}(?: ${name}){0,4}|(?:${name} ?){1,4})${stand}{0,2}$`,
  'iu',
);

/** "Closed 24 December to 2 January", "closed Mondays": beside hours or a phone number it is plain whose doors are meant. */
export function isShutDays(part: string): boolean {
  // "Closed from 1 to 3" may be of points.
  return isShut(part) || (shutThen.test(plain(part)) && dated.test(plain(part)));
}

/** Whether a line tells nothing but from when to when a house is shut, or at which fair a firm is to be met. */
export function isClosure(line: string): boolean {
  if (line.length > 200) return false;
  const sentences = line
    .split(/(?<=[^\d\s][.!])\s+|(?<=\d{4}\.)\s+|\s[–-]\s(?=\p{Lu}\p{Ll})/u)
    .filter((one) => one.trim() !== '');
  return sentences.every((one) => {
    const text = fold(one)
      .replace(/’/gu, "'")
      .replace(/^[\s*_•-]+|[\s*_!]+$/gu, '')
      .replace(/(?<!\d)\.$|(?<=\d{4})\.$/u, '');
    return closures.some((closure) => closure.test(text)) || isAtFair(one);
  });
}

function isAtFair(sentence: string): boolean {
  const text = sentence.trim().replace(/[\s.!]+$/u, '');
  return (
    atTheFair.test(text) &&
    new RegExp(`(?<!\\p{L})${fair}(?!\\p{L})|(?<!\\p{L})(?:hall|halle|hal|stand|booth) `, 'iu').test(text)
  );
}
