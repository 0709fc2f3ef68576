/**
 * What firms have printed under every letter: their name with its legal form, where they are, and under which number in which
 * register. A line of it consists of such parts and of nothing else.
 */
import { fold } from '../verdict/tokens.js';
import { isHours, withoutHours } from './hours.js';
import { isOffice } from './office.js';
import { isHardContact, isIdle, isWeighty, saysAnswer } from './signature.js';
import { isNetworks } from './slogan.js';

const legalForm =
  /^(?:ltd|limited|llp|llc|inc|plc|corp|gmbh|mbh|partg|mbb|partgmbb|ag|kg|kgaa|ohg|gbr|ug|eg|ek|ev|bv|bvba|nv|vof|cv|vzw|asbl|sa|sarl|sas|sasu|eurl|sci|scp|snc|srl|sprl|scrl|se)$/;
/** With whom it is run: "Nguyen & Fils", "Smit & Zn.", "Whitlock & Sons". */
const family =
  /(?:^|\s)(?:&|\+|and|et|en|und)\s(?:sons?|daughters?|co|partners?|associates|fils|filles?|cie|associes|zn|zoon|zonen|dochters?|sohne?|tochter)(?!\p{L})/u;
const joining = /^(?:&|\+|and|et|en|und|of|de|du|des|la|le|les|van|der|den|von|zu)$/iu;
const mostWords = 8;

const street = {
  /** "4 Mill Lane", "12 bis rue des Tanneurs", "Lange Straße 12": what stands beside these are names and particles. */
  word: /^(?:street|st|road|rd|lane|avenue|ave|drive|way|close|court|place|square|park|row|terrace|hill|gardens?|quay|yard|rue|av|bd|boulevard|chemin|route|allee|impasse|quai|cours|passage|chaussee|straat|laan|weg|plein|steenweg|kade|dijk|strasse|str|platz|gasse|ring|ufer|damm)$/,
  ending:
    /\p{L}{2,}(?:straat|laan|weg|plein|steenweg|kade|dijk|singel|gracht|dreef|markt|strasse|str|allee|platz|gasse|ring|ufer|damm|chaussee)$/u,
  number: /^\d{1,4}[a-z]?(?:[-/]\d{1,4}[a-z]?)?$/i,
  between: /^(?:bis|ter|a|de|des|du|d|la|le|les|l|en|sur|aux|aan|van|den|der|am|an|im|zum|zur)$/,
};
const postcode = /^(?:[a-z]{1,2}-)?\d{4,5}$|^[a-z]{1,2}\d[a-z\d]?$/i;

/** In which register a firm stands; all else in such a part are names, numbers and these words. */
const register =
  /^(?:registered|ingeschreven|inscrite?|eingetragen|company|charity|agrément|licence|amtsgericht|handelsregister|registergericht|rcs|r\.c\.s\.|siret|siren|kvk|rpr|rpm|hrb|hra|vat|tva|btw|ust)(?!\p{L})/iu;
const registering =
  /^(?:registered|ingeschreven|inscrite?|eingetragen|te|nr|a|afd|afdeling|division|company|charity|reg|&|in|at|and|the|of|under|office|number|no|nr|england|wales|scotland|ireland|hrb|hra|rcs|kvk|b|sous|le|numero|n|beim|unter|der|nummer|im|bij|onder|het|nummer)$/;
/** "RPR Gent, afd. Gent" */
const court =
  /^(?:(?:rpr|rpm|rcs|r\.c\.s\.|amtsgericht|registergericht|handelsregister|afd\.?|afdeling|division) \p{Lu}[\p{L}-]{2,30})$/iu;
const capital = /^(?:\p{Lu}[\p{L}.]{1,6} )?au capital (?:social )?de [\d .,]{1,15} ?(?:€|euros?|eur)$/iu;
const extension =
  /^(?:tel|tél|fax|internal|intern|interne|durchwahl|dw|ext|extension|poste|toestel|doorkies(?:nummer|nr)?|zentrale)\.?\s?:?\s?[-–]?\s?\d{1,5}$/iu;

/** "No. 123" is a number and no answer, "12 bis" a house and no limit. */
const numbered =
  /(?<!\p{L})no\.? ?(?=\d)|(?<=\b(?:vat|tax|company|charity) )no\.? (?=[a-z]{2} ?\d)|n° ?(?=\d)|(?<=\d )(?:bis|ter)(?=,? (?:rue|avenue|boulevard|place|chemin|route|quai) )/giu;
const unitNumber = /^(?:units?|suite|floor|building|block|hal|unité|bâtiment|bât\.?|halle|gebäude) \d{1,4}[a-z]?$/iu;
const park = /(?:Business|Industrial|Retail|Trading|Science|Enterprise) (?:Park|Estate|Centre|Center)$/u;

const parts = /\s*[|·•;,()]\s*|\s[-–—]\s|(?<=(?:ltd|inc|co|corp|plc|e\.?k|b\.?v|n\.?v|s\.?a|zn)\.)\s(?=\p{Lu})/iu;

/**
 * Whether a line below a signature is of such parts: "Nguyen & Fils, 12 rue des Tanneurs, 67000 Strasbourg", "Greaves Joinery Ltd.
 * Registered in Scotland SC204418."
 *
 * @param writer the words of the writer's name, in lower case: many a firm is called by it
 */
export function isImprint(line: string, writer: ReadonlySet<string>): boolean {
  const text = line.trim().replace(/\.$/u, '').replace(copyright, '');
  if (isHours(text) || isInPark(text) || isAmericanTown(text) || isFirmOfInitials(text, writer)) return true;
  if (text.length > 200 || /[!?"“”]/u.test(text)) return false;
  const sentences = text.split(/(?<=[\p{L}\p{N}]{4})\.\s+(?=\p{Lu})/u);
  if (sentences.length > 1 && sentences.every((one) => isImprint(one, writer))) return true;
  const all = text
    .replace(/(\d|bis|ter),\s(?=\p{Ll})/gu, '$1 ')
    .split(parts)
    .filter((part) => part !== '');
  // Beside a phone number or a firm they tell when somebody is there: "Tel. 03 555 01 42 (Monday to Friday 8.30 - 17.00)".
  const own = withoutHours(all);
  const said = own.join(', ').replace(numbered, '');
  if (own.length === 0 || isWeighty(said) || saysAnswer(said)) return false;
  const isOurs = (part: string) =>
    isFirm(part, writer) ||
    isHead(part) ||
    isAddress(part) ||
    isSquare(part) ||
    isRegistration(part) ||
    court.test(part) ||
    isAside(part) ||
    isBrand(part, writer) ||
    isFollowing(part) ||
    isHours(part) ||
    (own.length < all.length && isHardContact(part));
  return own.some(isOurs) && own.every((part) => isOurs(part) || isIdle(part) || isOffice(part));
}

/** Whether it is a firm's name, with its legal form, those with whom it is run, or the writer's own name in it. */
export function isFirm(part: string, writer: ReadonlySet<string>): boolean {
  const words = part.replace(/[()]/g, '').split(/\s+/u);
  if (words.length < 2 || words.length > mostWords || !/^\p{Lu}/u.test(part)) return false;
  const isForm = (word: string) => legalForm.test(bare(word));
  const named = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || joining.test(word) || isForm(word));
  const isOfWriter = words.some((word) => word.length > 2 && writer.has(word.toLowerCase()) && /^\p{Lu}/u.test(word));
  return named && (words.slice(1).some(isForm) || family.test(bare(part)) || isOfWriter);
}

const headed =
  /^(?:persönlich haftend(?:e[rn]? gesellschafter(?:in)?)?|geschäftsf(?:ührer(?:in)?|ührung)|gf|inhaber(?:in)?|vorstand|vorsitzende[rn]?(?: des aufsichtsrate?s)?|aufsichtsratsvorsitzende[rn]?|sitz(?: der gesellschaft)?|directors?|registered office|bestuurders?|zaakvoerders?|statutaire zetel|maatschappelijke zetel|gérante?s?|siège(?: social)?|président(?:e|s)?)\s?:\s*(.+)$/iu;

/** "Persönlich haftend: Zimmermann Verwaltungs GmbH": who heads a firm or where it has its seat. */
function isHead(part: string): boolean {
  const named = headed.exec(part)?.[1] ?? '';
  if (named === '') return false;
  return (
    isAddress(named) ||
    named
      .replace(/ ?\((?:vors(?:itzende[rn]?)?|sprecher(?:in)?|voorzitter|président|chair)\.?\)/giu, '')
      .split(/[\s,]+/u)
      .every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || joining.test(word))
  );
}

export function isAddress(part: string): boolean {
  const words = part.split(/[\s’']+/u);
  if (words.length < 2 || words.length > mostWords) return false;
  const isName = (word: string) => /^\p{Lu}/u.test(word);
  if (postcode.test(words[0]!)) return words.slice(1).every((word) => isName(word) || /^\p{N}/u.test(word));
  const isStreet = (word: string) => street.word.test(bare(word)) || street.ending.test(bare(word));
  const isNumber = (word: string) => street.number.test(word);
  // "TVA 6 à la place de 21" is none.
  const [house, ...more] = words.flatMap((word, at) => (isNumber(word) ? [at] : []));
  if (house === undefined || more.length > 0 || (house > 0 && house < words.length - 1)) return false;
  return (
    words.some(isStreet) &&
    words.every((word) => isStreet(word) || isNumber(word) || isName(word) || street.between.test(bare(word)))
  );
}

/** "Place de l'Hôtel de Ville" has no number. */
function isSquare(part: string): boolean {
  const [first = '', second = '', ...words] = part.split(/[\s’']+/u);
  return (
    /^(?:place|rue|quai|avenue|boulevard|chemin|allée|impasse)$/iu.test(first) &&
    street.between.test(second) &&
    words.some((word) => /^\p{Lu}/u.test(word)) &&
    words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) || street.between.test(bare(word)))
  );
}

const copyright = /^(?:©|\(c\)|copyright(?: ©)?) ?(?:\d{4}(?:[-–]\d{4})? )?/iu;
const brand =
  /^(?:(?:a|een|une|eine) )?(?:brand|trading name|division|company|merk|handelsnaam|onderdeel|marque|filiale|marke|unternehmen) (?:of|van|de|der|von)(?: the| de| het| la)? (.+)$/iu;

/** "a brand of Acme Software NV" */
function isBrand(part: string, writer: ReadonlySet<string>): boolean {
  return isFirm(brand.exec(part)?.[1] ?? '', writer);
}

/** "Suivez-nous sur LinkedIn" */
function isFollowing(part: string): boolean {
  const networks = part.replace(
    /^(?:follow us|volg ons|suivez[ -]nous|folgen sie uns|folgt uns) (?:on|op|via|sur|auf) /iu,
    '',
  );
  return networks !== part && isNetworks(networks);
}

function isRegistration(part: string): boolean {
  const [label = '', ...rest] = part.split(/\s?:\s/u);
  const words = [label, ...rest].join(' ').split(/[\s:]+/u);
  if (!register.test(part) || words.length > 12) return false;
  if (!/^registered (?:in|office)/iu.test(part) && !/\d{4}|(?:\d[ .]?){6}/u.test(part)) return false;
  return (
    isAddress(rest.join(' ')) || words.every((word) => registering.test(bare(word)) || /^[\p{Lu}\p{N}]/u.test(word))
  );
}

const names = "(?:(?:l['’]|d['’])?\\p{Lu}[\\p{L}.'’-]{0,30}|&|and|of|the|en|et|und|de|la|du|des|van|het|der|für)";
const supervised = new RegExp(
  `^\\p{Lu}\\S*(?: ${names}){0,8},? (?:(?:is|are) (?:(?:authorised|authorized|licensed|registered),? (?:and )?)?(?:regulated|supervised) by|staa(?:t|n) onder (?:het )?toezicht van|(?:est|sont) (?:agréée?s?|contrôlée?s?|autorisée?s?|régulée?s?|soumise?s? au contrôle) (?:par|de)|(?:wird|unterliegt der aufsicht|steht unter der aufsicht)(?: von| durch)?) (?=.*(?:\\p{Lu}{2}|Authority|Commission|Council|Board|Agency|Institut|Autorité|Ordre|Bundesanstalt|Kammer))${names}(?: ${names}){0,9}(?: beaufsichtigt)?(?: \\([^()]{3,40}\\d[^()]{0,12}\\)|,? \\p{Lu}{0,5} ?(?:no|nr)\\.? ?\\d{3,10})?$`,
  'u',
);

/** "Castle & Pryce is authorised and regulated by the Solicitors Regulation Authority (SRA no. 000123)". */
export function isSupervised(line: string): boolean {
  const text = line.trim().replace(/\.$/u, '');
  return text.length <= 240 && supervised.test(text) && !isWeighty(text.replace(/\([^()]*\)$/u, ''));
}

/** "OK-Kältetechnik" of Oliver Kranz; "OK-Vermerk" is a word. */
function isFirmOfInitials(text: string, writer: ReadonlySet<string>): boolean {
  const [, letters = '', trade = ''] =
    /^(\p{Lu}{2,3})-(\p{Lu}\p{Ll}{4,30}(?: (?:&|und|en|et|and) \p{Lu}\p{Ll}{3,30})?)$/u.exec(text) ?? [];
  const initials = [...writer].map((word) => word[0]).join('');
  return letters !== '' && letters.toLowerCase() === initials && !isWeighty(trade) && !ofAnswers.test(fold(trade));
}

const ofAnswers =
  /frei|release|meld|vermerk|test|status|antwort|antwoord|answer|reponse|accord|akkoord|goedkeur|valid|approv|bestatig|bevestig|confirm|zusage|bericht|nachricht|mail|fehl|problem/;

const stateAndZip =
  /, (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?$/u;

/** "Broken Arrow, OK 74012", perhaps with the street before it: the state of Oklahoma approves nothing. */
function isAmericanTown(text: string): boolean {
  const place = text.replace(stateAndZip, '');
  if (place === text || isWeighty(place.replace(/(?<=^|, )Broken (?=\p{Lu})/u, '')) || saysAnswer(place)) return false;
  const parts = place.split(/,\s+/u);
  const town = parts.pop()!.split(' ');
  return (
    town.length <= 3 &&
    town.every((word) => /^\p{Lu}[\p{L}.'-]*$/u.test(word)) &&
    parts.every((part) => isAddress(part) || /^(?:P\.?O\.? Box|Suite|Unit) \d{1,6}$/u.test(part))
  );
}

/** Parks of firms have whatever name: "Unit 4, Not Just Rubber Business Park, Halifax". */
function isInPark(text: string): boolean {
  const [unit = '', estate = '', ...places] = text.split(/,\s+/u);
  const isNamed = (part: string) => part.split(' ').every((word) => /^[\p{Lu}\p{N}&]/u.test(word));
  return (
    unitNumber.test(unit) &&
    park.test(estate) &&
    isNamed(estate) &&
    !saysAnswer(estate) &&
    places.every((place) => isNamed(place) && !isWeighty(place) && !saysAnswer(place))
  );
}

function isAside(part: string): boolean {
  return capital.test(part) || extension.test(part);
}

function bare(text: string): string {
  return fold(text).replace(/[.]/g, '');
}
