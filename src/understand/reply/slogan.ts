/** What firms have printed below their name and address to sell something. By themselves most of these lines could be an answer. */
import { fold, wordClass } from '../verdict/tokens.js';
import { isWeighty, saysAnswer } from './signature.js';

const inviting = wordClass(
  'visit see follow find join like discover order shop book check rate review',
  'kijk bekijk bezoek volg vind ontdek bestel boek zie',
  'visitez suivez retrouvez decouvrez rejoignez commandez consultez reservez',
  'besuchen besuche besucht folgen folge folgt entdecken entdecke bestellen buchen finden',
);
const shown = wordClass(
  'site website webshop shop store page facebook instagram linkedin trustpilot kiyoh tripadvisor google twitter youtube tiktok pinterest newsletter blog catalogue vacancies',
  'winkel pagina nieuwsbrief vacatures catalogus folder',
  'boutique catalogue page offres internet',
  'seite webseite homepage internetseite onlineshop facebookseite katalog',
);
const around = wordClass(
  'our us on at out now online here also too and new the a',
  'onze ons op in via nu ook hier eens en naar nieuwe de het',
  'notre nos nous sur en ligne aussi et le la les nouveau nouvelle web',
  'unsere unserer unserem unseren uns auf im in den die jetzt auch hier und neue neuen sie',
);
/** What a firm asks before it invites. */
const lead =
  /^(?:lid worden|become a member|join us|devenir membre|mitglied werden|vragen|any questions|questions|fragen|interesse|interested|interesse) ?\? ?/;
const link = /(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,2}\/?$/;

/** Faults are no older: "Vers gebakken sinds 1923". */
const founded =
  /(?:^|\s)(?:since|sinds|depuis|seit|anno|est\.?|established(?: in)?|opgericht in|fondee? en|gegrundet) 1[6-9]\d\d$/;

const certified =
  /^(?:(?:wij zijn |we are )?(?:certified|accredited|gecertificeerd|geaccrediteerd|certifiee?s?|accreditee?s?|zertifiziert|akkreditiert)?(?: ?(?:nach|selon|volgens|to))? ?(?:din |en |bs |nf |nbn )*iso(?:\/iec)? ?\d{4,5}(?:[:-]\d{4})?(?:(?:,| and| en| et| und| &) (?:iso ?)?\d{4,5})*(?: (?:certified|accredited|gecertificeerd|geaccrediteerd|certifiee?s?|zertifiziert|akkreditiert))?|vca\*{0,2}(?: gecertificeerd)?|investors in people)$/;

/** What firms are proud of. A fault may be an old one, a passion it is not. */
const pride =
  '(?:passion|leidenschaft|passie|liefde|love|amour|liebe|hingabe|herz|hart|heart|coeur|metier|savoir-faire|specialite|specialiteit|spezialitat|speciality|specialty|handwerk|vakmanschap|vakwerk|tradition|traditie|uberzeugung|berufung|craft|craftsmanship|meisterhand)';
const worth =
  '(?:quality|kwaliteit|qualite|qualitat|service|trust|vertrouwen|confiance|vertrauen|innovation|innovatie)';
const proudly = [
  `[\\p{L}'’ -]{3,40},? (?:is |ist |est |c'est )?(?:our|notre|onze?|unsere?) ${pride}`,
  `[\\p{L}'’ -]{3,40} (?:with|avec|met|uit|mit|aus) (?:(?:the|le|la|het|viel|veel|beaucoup de?) )?${pride}(?: (?:and|en|et|und) ${pride})?`,
  // "Freight made simple", "Dächer leicht gemacht"
  "[\\p{L}'’-]{3,25}(?: [\\p{L}'’-]{3,25})? (?:made (?:simple|easy)|leicht gemacht|gemakkelijk gemaakt|en toute (?:simplicite|serenite|confiance))",
  // "Warmte waar u op kunt rekenen"
  "[\\p{L}'’-]{3,25}(?: [\\p{L}'’-]{3,25})? (?:waar (?:u|je) op kunt? (?:rekenen|vertrouwen|bouwen)|(?:that )?you can (?:count|rely|trust|build)(?: on)?|auf (?:die|den|das) (?:sie (?:zahlen|bauen|sich verlassen) konnen|verlass ist)|sur (?:qui|lequel|laquelle|lesquels) (?:vous pouvez )?compter)",
  // "Al 90 jaar vers van de plank": no fault has that age.
  "(?:al|for|seit|depuis|since)(?: (?:meer dan|ruim|over|more than|uber|mehr als|plus de))? (?:[2-9]\\d|1\\d\\d) (?:jaar|years|jahren|ans)(?: [\\p{L}'’-]{1,20}){1,7}|[\\p{L}'’ -]{3,40} (?:al|for|seit|depuis)(?: (?:meer dan|ruim|over|more than|uber|mehr als|plus de))? (?:[2-9]\\d|1\\d\\d) (?:jaar|years|jahren|ans)",
  "(?:your|uw|votre|ihr) (?:local |lokale |regionaler? )?(?:partner|partenaire|specialist|specialiste|spezialist|expert)(?: (?:in|for|voor|pour|en|fur|de|du|im|op het gebied van) [\\p{L}'’ -]{3,40})",
  // "Where tradition meets taste"
  "where [\\p{L}'’-]{3,20} meets [\\p{L}'’-]{3,20}|waar [\\p{L}'’-]{3,20} en [\\p{L}'’-]{3,20} samenkomen|wo [\\p{L}'’-]{3,20} auf [\\p{L}'’-]{3,20} trifft|la ou [\\p{L}'’ -]{3,20} rencontrent? [\\p{L}'’ -]{3,20}",
  `(?:${pride}|${worth})(?:(?:,| and| en| et| und|,? &) (?:${pride}|${worth}))+`,
  "(?:no|geen|keine?|aucune?) [\\p{L}-]{2,15} (?:is |ist |est |n'est )?(?:too|te|zu|trop) [\\p{L}]{2,12}(?:,? (?:(?:and|en|und|et) )?(?:no|geen|keine?|aucune?) [\\p{L}-]{2,15} (?:too|te|zu|trop) [\\p{L}]{2,12})?",
  "rien n'est impossible(?:, [\\p{L}' -]{3,30})?|nothing is impossible|niets is onmogelijk|nichts ist unmoglich",
  // "Good numbers, good sleep", "Samen sterk in staal", "Tools that last", "Präzision aus Westfalen"
  '(good|better|great|fine|fresh|goede?|betere?|verse?|bon(?:s|ne|nes)?|beaux|meilleure?s?|gute[rs]?|frische[rs]?) [\\p{L}-]{3,15}, \\1 [\\p{L}-]{3,15}',
  '(?:stronger together|together strong|samen sterk|ensemble,? (?:plus loin|plus forts)|gemeinsam stark|zusammen stark)(?: (?:in|for|voor|pour|im|fur) [\\p{L}-]{3,20})?',
  "[\\p{L}'-]{3,20}(?:,)? (?:that last|die lang meegaan|die blijven|die halten|die bleiben|qui durent|built to last)",
  `(?:precision|precisie|prazision|${pride}|${worth}) (?:from|made in|uit|de|aus) \\p{L}{3,20}`,
  // "No fuss. No waiting. Just OK!"
  '(?:no|geen|keine?|pas de) [\\p{L}-]{3,15}[.,!] (?:no|geen|keine?|pas de) [\\p{L}-]{3,15}[.,!] (?:just|gewoon|einfach|juste) [\\p{L}-]{2,15}',
  '(?:built|made) to last|gebaut,? um zu halten|gemaakt om lang mee te gaan|concu pour durer',
].map((one) => new RegExp(`^(?:${one})$`, 'u'));

const customers =
  '(?:[\\d., ]{1,7} )?(?:customers?|clients?|klanten|kunden|reviews?|avis|beoordelingen|bewertungen|ratings?)(?: (?:on|via|op|sur|auf|bei) (?:google|trustpilot|kiyoh|yelp|proven ?expert|avis verifies))?';
const mark =
  '[\'"‘“„«]?\\s?(?:excellent|outstanding|very good|sehr gut|uitstekend|(?:een )?\\d{1,2}(?:[.,]\\d)?(?: ?\\/ ?\\d{1,2}| out of \\d{1,2}| von \\d{1,2}(?: sternen)?| sur \\d{1,2}| sterren| stars?| etoiles| sternen?)?)\\s?[\'"’”“»]?';
const stars =
  '\\d(?:[.,]\\d)? ?(?:\\/ ?\\d{1,2}|out of \\d{1,2}|von \\d{1,2}(?: sternen)?|sur \\d{1,2}|sterren|stars|etoiles|sterne)';
/** "Rated 'Excellent' by 412 customers.", what others say of a firm. */
const rated = new RegExp(
  `^(?:(?:we are )?rated ${mark} (?:by|on|from) ${customers}|(?:beoordeeld )?met (?:een )?${mark} (?:beoordeeld )?door ${customers}|notee?s? ${mark} par ${customers}|mit ${mark} bewertet(?: von ${customers})?|von ${customers} mit ${mark} bewertet|${stars} [(–-] ?${customers}\\)?)$`,
  'u',
);

/** These negate, and speak of no fault: "Geen vracht te groot, geen rit te ver". */
const boasting =
  /^\W*(?:(?:no|geen|keine?|pas de) [\p{L}-]{3,15}[.,!] (?:no|geen|keine?|pas de) [\p{L}-]{3,15}[.,!] (?:just|gewoon|einfach|juste) |(?:no|geen|keine?|aucune?) [\p{L}-]+ .*(?:too|te|zu|trop) |rien n|nothing is im|niets is on|nichts ist un)/iu;

/** Whether a line praises a firm in one of the ways in which nobody speaks of a fault: "Le bois, notre passion". */
export function isPraiseOfFirm(line: string): boolean {
  if (line.length > 90 || (!boasting.test(line) && (isWeighty(line) || saysAnswer(line)))) return false;
  const text = fold(line)
    .trim()
    .replace(/^["“„«\s]+|["”“»\s.!]+$/gu, '');
  return proudly.some((frame) => frame.test(text));
}

/** With what days a motto plays: "Morgen begint vandaag". */
const playing = /(?<!\p{L})(?:morgen|vandaag|tomorrow|today|demain|aujourd['’]hui|heute)(?!\p{L})/giu;

/** "Tradition, die passt." between quotation marks: nobody puts a second thought into them; a keyword between them may be one. */
export function isQuotation(line: string): boolean {
  const quoted = /^\s*["“„«]([^"“”„«»]{6,80})["”“»][.\s]*$/u.exec(line)?.[1]?.trim();
  if (quoted === undefined || !/\s/u.test(quoted) || /\p{N}/u.test(quoted)) return false;
  return !isWeighty(quoted.replace(playing, ' ')) && !saysAnswer(quoted);
}

const offer =
  /\d{5}|(?:\d[ ./-]?){7}|@|www\.|(?<!\p{L})(?:call|ring|money back|we(?:'ll| will)? (?:fix|help|solve|take)|bel|geld terug|(?:wij|we) (?:helpen|lossen|komen)|appelez|remboursé|on (?:le|la|les) reprend|nous (?:le|la) reprenons|rufen|gibt['’]?s bei uns nicht|geld zurück|wir (?:helfen|kommen|richten))(?!\p{L})/iu;

/** "Something NOT OK with your order? Call us", "Niet OK? Geld terug!": what is not well is asked, and something offered for it. */
export function isGuarantee(line: string): boolean {
  const [, asked = '', offered = ''] = /^\W*([^?]{3,60})\?\s*(\S.{3,80})$/u.exec(line.trim()) ?? [];
  const keyword =
    /(?<!\p{L})(?:not|niet|nicht|pas) (?:ok|okay|oké|tevreden|satisfied|zufrieden|satisfaite?)(?!\p{L})/iu;
  return (
    keyword.test(asked) &&
    offer.test(offered) &&
    // "Call me first" is the writer's.
    !/(?<!\p{L})(?:ok|okay|oké|nok|production|staging|release|me|mij|moi|mich|mir|first|eerst|d['’]abord|zuerst)(?!\p{L})/iu.test(
      offered,
    )
  );
}

const alwaysOk =
  /^(?:service|quality|work|kwaliteit|werk|qualite|travail|qualitat|arbeit)(?: (?:that is|die|dat|qui est|der|das)|,)? (?:is )?(?:always|altijd|toujours|immer) (?:ok|oke|okay|in ordnung)(?: is| ist)?$/;

/** "Quality you can count on. Service that is always OK." between quotation marks, in sentences that all praise the firm. */
export function isQuotedPraise(line: string): boolean {
  const quoted = /^\s*["“„«]([^"“”„«»]{3,120})["”“»][.\s]*$/u.exec(line)?.[1];
  const sentences = (quoted ?? '').split(/(?<=[.!])\s+/u).map((one) => one.replace(/[.!\s]+$/u, ''));
  return (
    quoted !== undefined &&
    sentences.some(isPraiseOfFirm) &&
    sentences.every((one) => isPraiseOfFirm(one) || alwaysOk.test(fold(one).trim()))
  );
}

/** Whether all that a line tells is how customers rated the firm. */
export function isRating(line: string): boolean {
  return (
    line.length <= 120 &&
    rated.test(
      fold(line)
        .trim()
        .replace(/[\s.!★☆]+$/gu, '')
        .replace(/^[\s★☆]+/u, ''),
    )
  );
}

const network =
  /^(?:twitter|x|facebook|instagram|insta|linkedin|youtube|tiktok|pinterest|mastodon|bluesky|threads|xing|whatsapp|signal|snapchat|flickr|vimeo|github|twitch|yelp|google)$/u;
const handle = /^@[\w.]{2,40}(?:@[\w.-]{4,60})?$/u;

/** "Twitter @kinsellapumps · YouTube · LinkedIn": networks, with the name that somebody has there. */
export function isNetworks(line: string): boolean {
  if (line.length > 160) return false;
  const words = fold(line)
    .split(/[\s|·•,;:/+&–-]+/u)
    .filter((word) => word !== '' && !/^(?:on|op|sur|auf|and|en|et|und)$/.test(word));
  return (
    words.length > 0 &&
    words.some((word) => word !== 'x' && network.test(word)) &&
    words.every((word) => network.test(word) || handle.test(word))
  );
}

/** "Brauerei Hirschbräu, seit 1784": no fault is as old. */
export function isFounded(line: string): boolean {
  const text = fold(line.slice(0, 91))
    .trim()
    .replace(/[\s.!]+$/gu, '');
  return (
    founded.test(text) && text.length <= 90 && text.split(/\s+/u).length <= 9 && !isWeighty(line) && !saysAnswer(line)
  );
}

/** Whether all that a line tells is by which norm a firm is certified: "ISO 9001 | ISO 14001 certified". */
export function isCertified(line: string): boolean {
  const text = fold(line.slice(0, 161))
    .trim()
    .replace(/^["“„«\s]+|["”“»\s.!]+$/gu, '')
    .replace(/ ?[|·•] ?/gu, ', ')
    .replace(
      /^(?:die |der |de |the |la |le )?[\p{L}\p{N} .&'-]{2,40}? (?:is|are|est|ist|sind|zijn) (?=(?:nach |volgens |selon )?(?:certi|accre|gecert|geacc|zert|akkr|din |en |iso))/u,
      '',
    );
  return text.length <= 160 && certified.test(text);
}

/** Whether a line invites to a firm's own pages, or tells since when there is one. */
export function isSlogan(line: string): boolean {
  const text = fold(line.slice(0, 121))
    .trim()
    .replace(/^["“„«★☆\s]+|["”“»\s.!★☆]+$/gu, '');
  if (text.length > 120) return false;
  if (isCertified(line)) return true;
  const words = text.split(/[\s,:]+/u);
  if (founded.test(text)) return words.length <= 9 && !isWeighty(line) && !saysAnswer(line);
  const said = text.replace(lead, '');
  const linked = said.replace(link, '');
  const told = linked.match(/[^\s,:!.&-]+/gu) ?? [];
  return (
    inviting.has(told[0] ?? '') &&
    (linked !== said || told.some((word) => shown.has(word))) &&
    told.every((word) => inviting.has(word) || shown.has(word) || around.has(word))
  );
}
