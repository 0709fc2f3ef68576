import { fold } from '../verdict/tokens.js';
import { isAppLine, isScannerLine, isTypedOnPhone } from './apps.js';

/** The lines under which a mail is signed, and what of the lines below them is no more than an address. */

const delimiter = /^\s*(?:--|[-_=*~]{3,}|[\u2013\u2014])\s*$/u;

/** How the line begins that a mail app adds, and what it must name to be one. */
const appOpening =
  /^(?:sent|get|download|verzonden|verstuurd|gestuurd|envoyée?|télécharge[rz]|obtene[zr]|obtenir|provenance|gesendet|von .{2,60} gesendet$|von mein\p{L}*(?:\/mein\p{L}*)?|diese nachricht wurde|hol(?:en sie sich| dir)|outlook)(?!\p{L})/iu;
const appOrDevice =
  /(?<!\p{L})(?:iphone|ipad|ios|android|galaxy|outlook|mail|e-?mail|courrier|courriel|proton|yahoo|samsung|blackberry|huawei|xiaomi|windows|nokia|oneplus|pixel|spark|tutanota|gmx|web\.de|orange|gmail|thunderbird|fairphone|gsm|natel|smartphone|mobile|mobiel|mobil\p{L}*|phone|telefoon|handy|téléphone|toestel|apparaat|appareil|device|gerät|tablet|tablette)(?!\p{L})/iu;
const otherFooters = [
  /^\W{0,2}\[(?:image|inline image|afbeelding|bild|logo|picture)(?::\s?[^\]]{0,60})?\]$/iu,
  /^.{1,80}(?<!\p{L})(?:reacted|heeft gereageerd|hat reagiert|a réagi) via gmail$|^.{1,80} hat (?:über|via) gmail reagiert$/iu,
  /^\S{0,3}\s?(?:virus-?free|virenfrei|virusvrij|garanti sans virus|sans virus)(?!\p{L}).{0,80}$/iu,
];
/** What some apps, and people in their name, add about brevity and typing. */
const excuse =
  /(?:please |kindly )?(?:excuse|forgive|pardon)(?: my| any| the)? (?:brevity|typos|typing errors|autocorrect)(?: and typos)?\.?$|excuseer mijn beknoptheid\.?$|veuillez excuser ma brièveté\.?$|(?:bitte )?entschuldigen sie (?:bitte )?(?:meine|die) kürze\.?$|(?:sorry|apologies|excuses?|pardon|désolée?) (?:for|voor|pour)(?: any| the| my| eventuele| de| mijn| les| mes| d['’]éventuelles)? (?:typos|typing errors|brevity|(?:tik|typ|spel|schrijf)fouten|fautes(?: de frappe)?|coquilles|brièveté)\.?$|tippfehler bitte(?: ich)? (?:zu )?entschuldigen\.?$/iu;

const regards =
  '(?:(?:kind|best|warm|kindest|warmest|with kind|with best|with sporting|sporting|many|friendly)\\s+(?:regards|wishes|greetings)|regards|greetings|sincerely(?: yours)?|yours (?:sincerely|faithfully|truly)|all the best|kr|br|' +
  '(?:met\\s+)?(?:vriendelijke|hartelijke|beste|warme|zonnige|sportieve|collegiale|muzikale)\\s+groet(?:en)?|(?:vele\\s+)?groet(?:en|jes)|groet|mvg|m\\.?\\s?v\\.?\\s?g\\.?|met vr\\.? gr\\.?|grtz|gr\\.?|hoogachtend|tot (?:gauw|binnenkort)|see you soon|' +
  '(?:bien |très )?cordialement|cdlt|cdt|bien à (?:vous|toi)|(?:sincères |meilleures |cordiales )?salutations(?: distinguées| sportives| associatives)?|(?:bien )?amicalement|(?:à|a) bient[ôo]t|' +
  '(?:mit\\s+)?(?:freundlichen|freundlichem|besten|herzlichen|lieben|vielen|schönen|sonnigen|sportlichen|kollegialen|musikalischen)\\s+(?:grüßen|grüssen|gruessen|gruß|gruss|grüße)|(?:freundliche|beste|herzliche|liebe|viele|schöne)\\s+(?:grüße|grüsse|gruesse)|(?:lieber |schöner |bester )?gru(?:ß|ss)|grüße|grüsse|gruesse|mfg|lg|vg|bis bald|hochachtungsvoll)';
const closingLine = new RegExp(`(?:^|(?<=[.!,;]\\s{0,2}))${regards}[\\s,.!]*$`, 'iu');
const closingAndName = new RegExp(`(?:^|(?<=[.!,;]\\s{0,2}))${regards}\\s?[,.]?\\s(\\p{Lu}.{1,100})$`, 'iu');
const thanksLine =
  /^(?:many |hartelijk |vielen |besten |alvast |un grand |grand |with |met )?(?:thanks|thank you|thx|bedankt|dank|dank je|dank u|dank je wel|dank u wel|merci|danke)(?: (?:a lot|so much|very much|again|in advance|alvast|wel|beaucoup|d['’]avance|bien|dank|sehr|schön|im voraus|you))?[\s,.!]*$/iu;

const phone = /[+(]?\d[\d ()./-]{5,24}\d/gu;
const link =
  /(?:https?:\/\/|www\.)[^\s<>]{1,300}|[^\s<>@]{1,64}@[^\s<>@]{1,200}|\b[a-z0-9-]{2,60}\.(?:example|com|net|org|be|nl|fr|de|eu|lu|ch|at|io|co\.uk|uk)\b(?:\/\S{0,200})?/giu;
/** When nobody answers there, behind a number. */
const unattended =
  /(?<=\d)\s?\((?:not (?:available|reachable|in)|niet (?:bereikbaar|aanwezig)|pas (?:joignable|disponible)|injoignable|absente?|nicht (?:erreichbar|da|besetzt)) .{3,40}\)|\s(?:fax|tel\.?):? (?:not in use|none|n\/a|geen|niet in gebruik|aucun|keines?|nicht in betrieb)(?=\s|$)/iu;
/** A word or two, and a number or an address that they announce: whatever the word is, it names the number. */
const labelled = /^[\s*|]*[\p{L}.'’-]{1,20}(?: [\p{L}.'’-]{1,20})?\s?[:.|]?\s*\u0001[\s.|]*$/u;
/** What stands there is to be looked at: "see https://staging.contoso.example/orders/12". */
const pointing = /^[\s*|]*(?:see|look|check|zie|kijk|siehe|schau(?:en)?|voir|voyez|regarde[zr]?|cf)(?!\p{L})/iu;
const label =
  /\b(?:tel|tél|telefoon|telefon|téléphone|phone|mobile|mobiel|mobil|gsm|mob|fax|direct|email|e-mail|mail|web|website|site|vat|btw|tva|ust|ust-?id(?:nr)?|kvk|rpr|iban|bic|hrb|siret|t|m|f|p|e|w)\b\s?[.:|]?/giu;
/** "24-12", "24.12.2026 10": numbers that begin as a day does; "0661 555 43-20" is a phone number for all its 43-20. */
const dayFirst = /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?(?!\d)(?![./-]\d)/u;
const dayOrTime = /\b\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?\b(?![ ./-]?\d)|\b\d{1,2}[:h]\d{2}\b/iu;
/** "From 24 December to 1 January" is capitals and numbers, too; "12 rue du 8 Mai 1945" is where somebody lives. */
const dayOfMonth =
  /(?<!(?:rue|place|avenue|boulevard|quai|square|cours|allée) (?:du )?)\b\d{1,2}(?:st|nd|rd|th|er|\.)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|okt|nov|dec|dez|fév|avr|mai|mei|juin|juil|août|déc|maart|märz|mrt|jän)\p{L}{0,7}(?!\p{L})|(?<!\p{L})(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}\b/iu;
const job =
  /^(?:manager|director|directeur|directrice|officer|engineer|ingenieur|ingénieur|developer|ontwikkelaar|développeur|entwickler|consultant|adviseur|advisor|berater|assistant|assistente|assistenz|sales|marketing|finance|financial|financier|financière|commercial|commerciale|général|générale|technique|controller|accountant|comptable|boekhouder|buchhaltung|head|lead|chief|senior|junior|project|projet|projekt|product|it|ict|hr|ceo|cfo|cto|coo|owner|zaakvoerder|gérant|geschäftsführer|geschäftsführerin|geschäftsleitung|leiter|leiterin|responsable|verantwoordelijke|office|support|operations|logistics|logistiek|logistique|purchasing|aankoop|achats|einkauf|vertrieb|team|department|dept|afdeling|abteilung|service|chef|medewerker|mitarbeiter|planner|buyer|analyst|architect|administrator|clerk|treasurer|secretary|diensthoofd|hoofd|klinische?|biologie|bioloog|apotheek|apotheker|secretaris|secretaresse|penningmeester|voorzitter|bestuurder|bestuurslid|coördinator|administratie|administratie(?:f|ve)|medewerkster|bediende|inkoop|verkoop|productie|kwaliteit|onderhoud|technische[rn]?|technical|kaufmännische[rn]?|financieel|financiële|commercieel|commerciële|administratif|administrative|juridique|informatique|ressources|humaines|adjointe?|adjunct|debiteuren|crediteuren|accounts|payable|receivable|dienst|bedrijfsleider|teamleider|ploegleider|projectleider|magazijn|beheerder|netwerkbeheerder|systeembeheerder|verpleegkundige|arts|dierenarts|notaris|griffier|financiën|personeel|communicatie|eigenaar|eigenares|uitbater|to|and|en|et|und|of|van|de|der|den|du|des|la|le|von|zu|for|voor|pour|für|the|nv|bv|bvba|sa|sarl|gmbh|ag|kg|ltd|inc|llc|bv\.|srl|vzw|asbl|e\.?k|i|ppa)$/iu;

/** A word that makes a line count, wherever it stands. */
const weighty =
  /(?<![\p{L}\p{N}])(?:not|no|never|don'?t|can'?t|won'?t|but|only|except|before|after|until|till|unless|if|when|wait|hold|stop|cancel|please|still|wrong|errors?|bugs?|broken|missing|first|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|release|change|fix|later|soon|tonight|pending|partly|partially|without|excluding|forget|ignore|actually|anders|toch|wel|p\.?s\.?|nb|niet|geen|nooit|maar|enkel|alleen|behalve|voordat|nadat|pas|tot|tenzij|als|indien|wanneer|wacht|graag|gelieve|nog|fout|fouten|kapot|eerst|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vrijgeven|wijzig|aanpassen|straks|gauw|deels|gedeeltelijk|zonder|verkeerde?|momentje|volgende|nächste[nrsm]?|prochaine?|next (?:week|month|time|year)|ne|jamais|mais|sauf|seulement|uniquement|avant|après|jusqu|si|quand|attend[rsez]*|encore|toujours|erreurs?|faux|manque|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|corriger|modifier|bientôt|partiellement|sans|hors|fausses?|mauvaise?s?|svp|nicht|kein|doch|erledigt|keine|nie|aber|nur|außer|ausser|erst|bis|bevor|nach|wenn|falls|sofern|warten|bitte|noch|fehler|falsch|fehlt|kaputt|zuerst|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|freigeben|ändern|bald|später|gleich|teilweise|ohne|halt|stopp|zurück|storno|falsche[rsnm]?|ausstehend|moment)(?![\p{L}\p{N}])|\?/iu;

/** Words of a verdict, which many a company has in its name. */
const verdictWord =
  /(?<![\p{L}\p{N}])(?:ok|okay|oké|nok|approve[ds]?|akkoord|d'accord|accord|freigegeben|einverstanden)(?![\p{L}\p{N}])/iu;
const decided =
  'rejected|refused|declined|denied|cancelled|canceled|postponed|afgekeurd|geweigerd|afgewezen|geannuleerd|uitgesteld|refusée?|rejetée?|annulée?|reportée?|abgelehnt|verboten|abgesagt|verschoben|untersagt';
/** What somebody puts below an answer that is not to count yet, or any more. */
const reserved =
  /(?<![\p{L}\p{N}])(?:provisional|preliminary|untested|withdrawn|revoked|(?:sent|written|pressed) (?:by mistake|in error)|by mistake|with reservations?|subject to (?:board |our |the |my )?(?:approval|review|confirmation|signature)|voorlopig|vergissing|per ongeluk|(?:met|onder) voorbehoud|ongetest|ingetrokken|provisoire|(?:envoyée? )?par erreur|(?:avec|sous) réserves?|non testée?|retirée?|(?:unter|mit) vorbehalt|vorläufig|ungetestet|widerrufen|versehentlich|zurückgezogen|brouillon|entwurf)(?![\p{L}\p{N}])/iu;
/** No company and no office has one of these in its name. */
const decidedWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${decided})(?![\\p{L}\\p{N}])`, 'iu');
const answerWord = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:yes|yep|no|nope|ja|nee|neen|oui|non|si|nein|ne|na|nö|${decided})(?![\\p{L}\\p{N}])`,
  'iu',
);
const legalForm =
  /(?<![\p{L}\p{N}])(?:ltd|inc|llc|plc|nv|n\.v|bv|b\.v|bvba|vzw|sa|s\.a|sarl|sas|srl|sprl|asbl|gmbh|ag|kg|ug|e\.?k)(?![\p{L}\p{N}])/iu;
/** Sentences of lawyers and of scanners negate and restrict; what else weighs in a line is no lawyer's. */
const lawyersNegation =
  /(?<![\p{L}\p{N}])(?:not|no|only|niet|geen|enkel|alleen|ne|n['’]|pas|uniquement|nicht|keine?|nur|please)(?![\p{L}\p{N}])/giu;
const postscript = /^[\s*]*(?:p\.?-?\s?s\.?|n\.?b\.?|nachtrag|edit|update|naschrift)(?![\p{L}\p{N}])/iu;

export function isPostscript(line: string): boolean {
  return postscript.test(line);
}

export function isDelimiter(line: string): boolean {
  return delimiter.test(line);
}

/** A line that a mail app wrote: "Sent from my iPhone". */
export function isFooter(line: string): boolean {
  if (line.length > 600) return false;
  const text = line
    .replace(/[<[(]\s?(?:https?:|mailto:)[^>\])]{0,400}[>\])]/giu, '')
    .replace(/[*_]/g, '')
    .trim();
  if (text.length > 160 || reserved.test(text)) return false;
  if (isScannerLine(text) && !isWeightyBeyondLaw(text)) return true;
  if (isAppLine(text) || isTypedOnPhone(text) || otherFooters.some((footer) => footer.test(text))) return true;
  const app = text.replace(excuse, '').trim();
  return appOpening.test(app) && appOrDevice.test(app) && !isWeighty(app) && !/[.!?]\s+\S/u.test(app);
}

/** Where in a line the closing phrase begins that ends it; -1 if none does. */
export function closingAt(line: string): number {
  const text = line.replace(/[*_]/g, ' ').trimEnd();
  if (text.length > 400) return -1;
  return closingLine.exec(text.replace(/^\s+/, (blank) => '.'.repeat(blank.length)))?.index ?? -1;
}

/** Where the closing begins in a line that goes on with who closes, "Bien à vous, Sylvie Collard, École de Hontoir", and what follows it. */
export function closingBeforeName(line: string): { at: number; rest: string } | null {
  if (line.length > 400) return null;
  const found = closingAndName.exec(line.replace(/[*_]/g, ' ').trimEnd());
  return found ? { at: found.index, rest: found[1]! } : null;
}

export function isThanksLine(line: string): boolean {
  return line.length < 80 && thanksLine.test(line.trim());
}

/** A phone number, an address in the mail or the web: the surest sign of a signature. */
export function isHardContact(line: string): boolean {
  if (line.length > 400 || pointing.test(line)) return false;
  const bare = line
    .replace(unattended, ' ')
    .replace(link, '\u0001')
    .replace(phone, (digits) => (dayFirst.test(digits) ? digits : '\u0001'));
  if (labelled.test(bare) && !weighty.test(bare)) return true;
  return bare.includes('\u0001') && isTitled(bare.replace(/\u0001/g, ' ').replace(label, ' '));
}

/** A line of names, titles and places: capitals and words of office, nothing that says something. */
export function isContact(line: string): boolean {
  if (line.trim() === '') return true;
  if (line.length > 200) return false;
  return isHardContact(line) || isTitled(line);
}

/** "Total: 0,00" between quotation marks was read on a screen. */
const quotedNumber = /^\s*["\u201c\u201e\u00ab].*\d/u;

/** With what no name, title or place begins. */
const limiting =
  /^\s*(?:(?:mit|with|met|avec|siehe|see|zie|voir)\s+(?:änderung|anmerkung|change|remark|comment|opmerking|wijziging|aanpassing|modification|remarque|correction|anpassung|vorbehalt)|(?:ab|vanaf|dès|from|à partir)\s+(?:de[nrm]?|le|the|du)?\s*\d|d['’]abord(?!\p{L})|j['’]\p{L})/iu;

function isTitled(line: string): boolean {
  if (quotedNumber.test(line)) return false;
  if (weighty.test(line) || decidedWord.test(line) || reserved.test(line) || postscript.test(line)) return false;
  if (dayOrTime.test(line) || dayOfMonth.test(line) || limiting.test(line)) return false;
  const words = line.split(/[^\p{L}\p{N}.'’&-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  // "OK Consulting" is a company; "OK" alone is not.
  if (words.length < 2 && saysAnswer(line)) return false;
  return words.length <= 10 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || job.test(word.replace(/\.$/, '')));
}

/**
 * Whether a line is a company's name and no more: with its legal form, or as the writer's address spells it ("Gemeinde
 * Niederwangen" for niederwangen.example).
 *
 * @param company see `companyOf`
 */
export function isCompanyLine(line: string, company: string): boolean {
  const text = line.trim();
  const words = text.split(/[\s,]+/u);
  if (text.length > 60 || words.length > 6 || !/^\p{Lu}/u.test(text) || /[!?:;]/u.test(text)) return false;
  if (isWeighty(text) || saysAnswer(text)) return false;
  if (words.length > 1 && legalForm.test(text) && isTitled(text)) return true;
  const spelled = fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const longest = words.map((word) => fold(word).replace(/[^\p{L}\p{N}]/gu, '')).filter((word) => word.length >= 5);
  // "Delcourt & Fils attendent" ends in what they do.
  const last = words.at(-1)!;
  if (/^\p{Ll}/u.test(last) && !legalForm.test(last) && !(last.length >= 4 && company.includes(fold(last))))
    return false;
  return company.length >= 4 && (spelled.includes(company) || longest.some((word) => company.includes(word)));
}

/** "Jocelyne Pirard, Responsable informatique": the writer's whole name, and a word of office with what it is of. */
export function isTitledName(line: string, writer: ReadonlySet<string>): boolean {
  const [, name = '', title = ''] = /^([^,|–-]{3,60}?)\s*[,|–-]\s*(\p{Lu}.{1,79})$/u.exec(line.trim()) ?? [];
  const words = name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  if (words.length < 2 || !words.every((word) => writer.has(word))) return false;
  if (isTitled(title)) return !saysAnswer(title);
  const [office = '', ...of] = title.split(/[\s,|]+/u);
  const lower = of.filter((word) => /^\p{Ll}/u.test(word) && !job.test(word));
  return (
    office.length > 2 &&
    job.test(office) &&
    lower.length <= 2 &&
    !isWeighty(title) &&
    !saysAnswer(title) &&
    !dayOrTime.test(title)
  );
}

/** A motto between quotation marks: "We make IT ok." */
export function isQuotedMotto(line: string): boolean {
  const words = /^\s*["\u201c\u201e\u00ab](.{3,80})["\u201d\u201c\u00bb][.\s]*$/u.exec(line)?.[1];
  return words !== undefined && !weighty.test(words);
}

/** Whether a line is about the company that a line of the signature names, and says nothing else that must not be overlooked. */
export function isAboutCompany(line: string, companies: readonly string[]): boolean {
  const company = companies.find((name) => line.trimStart().startsWith(name));
  const rest = line.replaceAll(company ?? '', ' ').replace(whenItMatters, ' ');
  return company !== undefined && !isWeighty(rest) && !postscript.test(line);
}

/** "Alles oké, van kelder tot nok!" */
const throughout =
  /(?<!\p{L})(?:van|from|de|du|von|vom) \p{L}{3,15} (?:tot|to|à|au|bis)(?: (?:de|the|la|le|zum))? \p{L}{3,15}|tot in de puntjes|jusqu['’]au bout des ongles|bis ins (?:letzte )?detail/iu;

/** "Votre salle de bains ? C'est OK !" */
const askedFirst = /^["“„«\s]*[^?!.]{3,40}\?\s+(?=[^?]{2,30}!?["”“»\s]*$)/u;

/** "OK Staal: als het goed moet zijn!" */
const whenItMatters =
  /(?:if|als|wenn|si) (?:it['’]s|het is|es|c['’]est) (?:from|van|von|de|chez) ok,?|(?:als|wanneer) het (?:echt )?(?:goed|juist|snel) moet (?:zijn|gaan)|(?:when|if) it (?:has to|must|needs to|should) be (?:right|good|quick)|wenn(?: es|['’]s) (?:gut|richtig|schnell) (?:werden|gehen|sein) (?:soll|muss)|quand (?:il faut que ce soit|ça doit être) (?:bien|juste)/iu;

const alsoThen =
  /^\W*(?:altijd|always|toujours|immer) ok,? (?:ook|also|even|même|aussi|auch|sogar) (?:(?:op|on|le|am|at|in) )?(?:the )?(?:weekends?|sundays?|zondag(?:en)?|dimanches?|sonntags?)/iu;

/** "Not just OK, excellent!" */
const notJust = /(?<!\p{L})(?:not (?:just|only)|niet (?:zomaar|alleen|enkel)|nicht nur|pas (?:que|seulement)) (?=ok)/iu;

/** A motto of a company whose name looks like a verdict: "Work that is OK!". */
export function isMottoLikeVerdict(line: string, companies: readonly string[]): boolean {
  if (companies.length === 0 || line.length > 100 || postscript.test(line)) return false;
  if (
    weighty.test(
      line
        .replace(alsoThen, ' ')
        .replace(notJust, ' ')
        .replace(whenItMatters, ' ')
        .replace(askedFirst, ' ')
        .replace(throughout, ' '),
    )
  )
    return false;
  return verdictWord.test(line) && line.trim().split(/\s+/).length >= 3;
}

/** The name of a company that looks like a verdict, "OK Bouw NV" without its legal form; null for other lines. */
export function companyLikeVerdict(line: string): string | null {
  if (line.length > 200) return null;
  // "OK Machines Ltd, Naas Road, Dublin 12"
  const [first = ''] = line.split(/[,|·•]|\s[-–—]\s/u);
  const bare = (legalForm.test(first) || /\s[-–—]\s/u.test(line) ? first : line)
    .replace(legalForm, ' ')
    .replace(/[\s,.]+$/u, '')
    .trim();
  const words = bare.split(/[\s-]+/);
  return words.length >= 2 && words.length <= 5 && isTitled(bare.includes(' ') ? bare : line) && verdictWord.test(bare)
    ? bare
    : null;
}

/** Whether a line says something that must not be overlooked. */
export function isWeighty(line: string): boolean {
  return weighty.test(line) || postscript.test(line) || verdictWord.test(line);
}

/** Whether a line weighs by more than what sentences of lawyers and scanners have. */
export function isWeightyBeyondLaw(line: string): boolean {
  return weighty.test(line.replace(lawyersNegation, ' '));
}

/** Whether a line has a word with which one may answer, not only those that companies have in their names. */
export function saysAnswer(line: string): boolean {
  return verdictWord.test(line) || answerWord.test(line);
}

export function saysVerdict(line: string): boolean {
  return verdictWord.test(line);
}

/** What nobody has for a motto: one who speaks of themselves, somebody who decides or tests, what came back or is empty. */
const tellsSomething =
  /^\s*(?:(?:I|Ik|Ich|Je)(?!\p{L})|J['’])|(?<!\p{L})(?:has to|have to|must|decides?|doubt|scratch that|meant for|last word|came back|comes? up|empty|moet|moeten|beslist|beslissen|vergeet|hou|houd|terug|leeg|leer|muss|müssen|entscheidet|entscheiden|vergesst|vergiss|zurück|doit|doivent|décide|décident|oubliez|revenue?s?|vides?)(?!\p{L})/iu;

/** A company's line or a quotation, as people have them under their name. */
export function isMotto(line: string): boolean {
  if (postscript.test(line) || decidedWord.test(line) || reserved.test(line)) return false;
  if (line.length > 200 || tellsSomething.test(line)) return false;
  return /^\s*["\u201c\u201e\u00ab]/u.test(line) || (legalForm.test(line) && !weighty.test(line)) || !isWeighty(line);
}

/** A line that belongs to a signature and says nothing: a closing, thanks, a name, an address. */
export function isIdle(line: string): boolean {
  return isDelimiter(line) || closingAt(line) >= 0 || isThanksLine(line) || isContact(line);
}
