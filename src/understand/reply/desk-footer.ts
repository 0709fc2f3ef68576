/**
 * What helpdesks have below their own mails, by which nobody answers one: why one gets the mail, what may be chosen, which reference it
 * bears, whom to ask, and who they are. In an unmarked quote it stands where the writer could have gone on, so each is a closed class.
 */
import { fold, wordClass } from '../verdict/tokens.js';
import { beginsDisclaimer, isBoilerplate, isDisclaimer, isFineprint } from './fineprint.js';
import { withoutHours } from './hours.js';
import { isAddress, isImprint } from './imprint.js';
import { isHardContact, isIdle, isWeighty, saysAnswer } from './signature.js';
import { isSlogan } from './slogan.js';
import { isStandingLine } from './standing.js';

const longestLine = 600;
/** Where a choice leads to, in the text of a mail that had it under a word. */
const link = /[<[(]\s?https?:\/\/[^\s>\])]{1,400}\s?[>\])]|https?:\/\/\S{1,400}/giu;
/** No stop behind an abbreviation or a number ends a sentence. */
const sentenceEnd =
  /(?<=[.!?])(?<!(?:\d|\b(?:nr|no|n°|tel|tél|vat|btw|inc|ltd|co|idnr|afd|prof|dr|str|st))\.)\s+|(?<=\d{3}\.)\s+(?=\p{Lu}\p{Ll})/iu;

/**
 * Whether each sentence of a line is of that kind.
 *
 * @param desk see `companyOf`, of the address that the mail goes to
 */
export function isDeskFooter(line: string, desk: string): boolean {
  if (line.length > longestLine || line.trim() === '') return false;
  const text = line.replace(link, ' ').trim();
  if (text === '') return true;
  const sentences = text.split(sentenceEnd);
  return (
    areChoices(text) ||
    isHelpLine(line) ||
    sentences.every(
      (one) =>
        isReason(one) ||
        areChoices(one) ||
        isReference(one) ||
        isHelp(one) ||
        isHint(one) ||
        tellsOfSilence(one) ||
        isOfDesk(one, desk) ||
        isIdle(one) ||
        isSlogan(one) ||
        isFineprint(one) ||
        isBoilerplate(one) ||
        (beginsDisclaimer(one) && isDisclaimer(one)) ||
        isStandingLine(one) ||
        isImprint(one, new Set()),
    )
  );
}

const customer =
  '(?:ticket|request|case|account|customer|contact|support|melding|aanvraag|klant|demande|dossier|client|compte|anfrage|vorgang|kunde|konto)';
const mail = '(?:e-?mail|mail|message|bericht|courriel|nachricht)';
const reasons = [
  `(?:you (?:receive|received|get|got|are receiving|are getting) this ${mail}|this ${mail} (?:was|is) sent to \\S{1,80}) (?:because|as|since) .{0,60}${customer}.{0,40}`,
  `(?:u|je) (?:ontvangt|krijgt) (?:dit|deze) ${mail} (?:omdat|want) .{0,60}${customer}.{0,40}`,
  `vous (?:recevez|avez recu) (?:ce|cet|cette) ${mail} (?:parce que|car|suite a) .{0,60}${customer}.{0,40}`,
  `sie (?:erhalten|bekommen) diese ${mail},? (?:weil|da) .{0,60}${customer}.{0,40}`,
].map((one) => new RegExp(`^(?:${one})$`, 'u'));

/** "You receive this message because you opened a ticket with us." */
function isReason(sentence: string): boolean {
  return !saysAnswer(sentence) && !isWeighty(sentence) && reasons.some((reason) => reason.test(bare(sentence)));
}

const chosen = wordClass(
  'unsubscribe preferences preference privacy browser imprint faq helpcenter cookies unsubscribing',
  'uitschrijven afmelden voorkeuren privacybeleid privacyverklaring cookiebeleid helpcentrum',
  'desinscrire desinscription desabonner preferences confidentialite navigateur',
  'abmelden abbestellen datenschutz datenschutzerklarung impressum',
);
const choosing = wordClass(
  'manage update change edit adjust notification notifications settings reminders policy notice statement legal cookie terms conditions of use help center centre knowledge base contact website portal view read see online many mails emails too reply line opt out stop rate service',
  'beheer wijzig wijzigen aanpassen pas aan instellingen uit schrijf herinneringen bekijk beleid voorwaarden veel meldingen online contact help disclaimer',
  'gerer modifier parametres rappels recevoir politique mentions legales trop messages aide conditions voir en ligne notifications donnees',
  'einstellungen verwalten andern anpassen erinnerungen ansehen anzeigen viele hilfe kontakt nutzungsbedingungen agb benachrichtigungen online',
);
const between = wordClass(
  'your my our the or and to from in me us a for here you can',
  'uw je jouw mijn onze de het of en te van voor u in hier',
  'vos votre mes mon nos les le la l ou et a de des du dans plus ne pas me vous ici',
  'ihre ihr meine unsere die der das oder und zu von im in sie uns hier',
);
const mostChoices = 20;

/** "Manage your notification preferences or unsubscribe", "Einstellungen ändern – Abmelden – Datenschutz". */
function areChoices(sentence: string): boolean {
  const words = bare(sentence).match(/\p{L}+/gu) ?? [];
  return (
    words.length <= mostChoices &&
    words.some((word) => chosen.has(word)) &&
    words.every((word) => [chosen, choosing, between].some((list) => list.has(word)))
  );
}

const key = /\[?(?<![\p{L}\p{N}])[a-z][a-z0-9]{0,14}-\d{1,9}(?![\p{L}\p{N}])(?:[-/][a-z0-9]{1,12})?\]?/iu;
const salesforce =
  /^ref:!?[\w.:!-]{5,120}$|^ref(?:erence)?\s?:\s?\p{Lu}{2,5}\d{5,}(?:[ _-]\w{8,60})?$|^\[(?=[^\]]*\d)[\dA-Z-]{6,30}\]$/iu;
const referring = wordClass(
  'please keep leave this the your reference ref ticket case number no id nr round in subject line of so that answer reply finds its when replying answering do not change',
  'laat deze dit de uw referentie kenmerk ticketnummer ronde het onderwerp staan bij zodat antwoord vindt wijzig niet',
  'merci de conserver laisser garder cette la votre reference tour dans l objet du message numero dossier',
  'bitte diese die ihre referenz runde im betreff belassen lassen vorgang nummer ticketnummer bei antworten damit ihre antwort',
);

/** "Reference: HD-42 / round 1 / r7k2m9", "Ticket HD-42 · please keep this reference in the subject". */
function isReference(sentence: string): boolean {
  if (salesforce.test(sentence.trim())) return true;
  const rest = sentence.replace(key, ' ');
  if (rest === sentence) return false;
  const words = bare(rest).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => referring.has(word) || /\p{N}/u.test(word));
}

const asked =
  /^(?:(?:do you )?(?:have )?(?:any |a |more |further )?questions?|(?:heeft|hebt|heb) (?:u|je) (?:nog )?(?:een )?vra(?:gen|ag)|(?:nog |een )?vra(?:gen|ag)|(?:avez-vous |vous avez )?(?:une |des |d'autres )?questions?|(?:haben sie |hast du )?(?:noch )?(?:eine )?fragen?|need help|hulp nodig|besoin d'aide|hilfe (?:benotigt|notig))\s?\?$/u;
const calling =
  /^(?:(?:please |just |then |simply )?(?:call|phone|ring|mail|e-?mail|contact|reach|write to)|(?:dan )?(?:bel|mail|contacteer|schrijf)|(?:appelez|ecrivez|contactez|joignez)|(?:rufen sie|schreiben sie|kontaktieren sie|mailen sie))(?!\p{L})/u;
const writers = /(?<!\p{L})(?:i|me|my|ik|mij|mijn|m'|moi|mon|ma|ich|mich|mir|mein\p{L}*)(?!\p{L})/u;
const helpful =
  /^(?:we(?: are|'re) (?:here|happy|glad) to help(?: you)?|(?:wij|we) helpen (?:u|je) graag(?: verder)?|nous sommes la pour vous aider|wir helfen (?:ihnen )?gerne?(?: weiter)?)$/u;

const gladly = /(?<!\p{L})(?:graag|gerne?|please|bitte|gelieve)(?!\p{L})/giu;

/** "Een vraag? Onze servicedesk helpt je graag verder: servicedesk@zorg.example": a question and, behind it, whom to ask. */
export function isHelpLine(line: string): boolean {
  if (line.length > longestLine) return false;
  const [first = '', ...rest] = line.trim().split(sentenceEnd);
  const isWhom = (one: string) =>
    /\d{5}|(?:\d[ ./-]?){7}|@|www\./u.test(one) &&
    !isWeighty(one.replace(gladly, ' ')) &&
    !saysAnswer(one) &&
    !writers.test(bare(one));
  return asked.test(bare(first)) && rest.length > 0 && rest.every(isWhom);
}

/** "Questions? Call us on +32 9 555 01 42." */
function isHelp(sentence: string): boolean {
  const text = bare(sentence);
  if (asked.test(text) || helpful.test(text)) return true;
  // "Call me first on 0470 12 34 56" is the writer's.
  const isWriters = writers.test(text) || isWeighty(sentence.replace(gladly, ' ')) || saysAnswer(sentence);
  return calling.test(text) && /\d{5}|(?:\d[ ./-]?){7}|@/u.test(text) && !isWriters;
}

const hints = [
  '(?:these|deze|ces|diese) (?:buttons|links|knoppen|boutons|liens|schaltflachen|knopfe) (?:open|openen|ouvrent|offnen) (?:a|een|un|eine) (?:new|nieuwe?|nouveau|neue) (?:e-?mail|mail|message|bericht|nachricht)',
  "(?:please )?(?:do not|don't) (?:change|edit) (?:its|the) subject(?: line)?",
  '(?:a\\.?u\\.?b\\.? )?wijzig (?:het|de) onderwerp(?:regel)? niet',
  "(?:merci de )?ne (?:pas modifier|modifiez pas) (?:son|l'|le) ?objet",
  '(?:bitte )?(?:den betreff(?: bitte)? nicht andern|andern sie (?:bitte )?den betreff nicht)',
].map((one) => new RegExp(`^(?:${one})$`, 'u'));

/** "These buttons open a new mail. Do not change its subject." */
function isHint(sentence: string): boolean {
  return hints.some((hint) => hint.test(bare(sentence)));
}

const silent = [
  "(?:if|unless|when) (?:we|i) (?:do not|don't|have not|haven't|hear) (?:hear |heard |receive |get |nothing )?.{0,40}",
  '(?:without|with no|in the absence of) (?:a |an |any |your )?(?:answer|reply|response|reaction|feedback).{0,30}',
  '(?:horen|krijgen|ontvangen|vernemen) (?:wij|we) .{0,40}(?:niets|geen (?:antwoord|reactie|bericht)).{0,30}',
  '(?:als|indien|wanneer) (?:wij|we) .{0,40}(?:niets|geen (?:antwoord|reactie|bericht)).{0,30}',
  '(?:zonder|bij geen|bij uitblijven van (?:een )?|blijft (?:een |uw |je )?)(?: )?(?:tegenbericht|antwoord|reactie|bericht).{0,30}',
  "sans (?:reponse|retour|nouvelles?|reaction|avis contraire).{0,60}|si nous (?:ne |n').{0,40}(?:rien|nouvelles|reponse|retour|pas).{0,30}|en l'absence de (?:reponse|retour|reaction).{0,30}|a defaut de (?:reponse|retour).{0,30}",
  '(?:horen|erhalten|bekommen|vernehmen) wir .{0,40}(?:nichts|keine (?:antwort|ruckmeldung|nachricht|reaktion)).{0,30}',
  '(?:wenn|sollten|falls|sofern) wir .{0,40}(?:nichts|keine (?:antwort|ruckmeldung|nachricht|reaktion)).{0,30}',
  'ohne (?:ihre |eine |weitere )?(?:antwort|ruckmeldung|nachricht|reaktion).{0,40}|erfolgt (?:keine|innerhalb).{0,40}',
].map((one) => new RegExp(`^(?:${one})$`, 'u'));
const within =
  /(?<!\p{L})(?:\d{1,2}|one|two|three|four|five|seven|ten|een|twee|drie|vier|vijf|zeven|tien|un|une|deux|trois|quatre|cinq|sept|dix|einem|einer|zwei|drei|vier|funf|sieben|zehn|next|few|komende|paar|prochains|nachsten) (?:\p{L}{3,10}[ -])?(?:days?|hours?|weeks?|dagen|dag|werkdagen|uur|uren|weken|week|jours?|heures?|semaines?|tagen?|arbeitstagen?|werktagen?|stunden|wochen)(?!\p{L})/u;
const consequence = wordClass(
  'we will ll it is be then and the this your ticket request case call close closed closes automatically assume remind you again once more reminder send staging site server test environment free freed released for other work that everything all solved done fine settled agreed ask',
  'we wij dan en het de dit uw je ticket melding aanvraag dossier sluiten sluit gesloten wordt worden automatisch ervan uit gaan we staging testomgeving omgeving vrij komt voor ander werk dat alles is in orde opgelost herinneren herinnering sturen u eraan beschouwen als afgehandeld af',
  'nous le la ce cette votre ticket demande dossier et est sera cloture cloturons fermons fermerons cloturerons automatiquement considerons considererons que tout comme resolu resolue termine staging serveur de test environnement libere liberons liberee pour d autres travaux rappelons rappellerons enverrons un rappel vous alors sommes en ordre',
  'wir das die den der ihr ihre ticket anfrage vorgang fall schliessen schliesst geschlossen wird automatisch und staging testumgebung umgebung server wird werden frei freigegeben fur andere arbeiten arbeit dann gehen davon aus dass alles erledigt gelost in ordnung ist erinnern erinnerung senden sie wieder noch einmal betrachten als es',
);

/** "If we do not hear from you within 3 business days, we close the ticket": what the desk does then, and nobody who answers it. */
function tellsOfSilence(sentence: string): boolean {
  const text = bare(sentence);
  const at = text.search(/,|(?<=\p{L}) (?=we (?:will )?(?:close|remind)|(?:sluiten|sluit) (?:wij|we)|schliessen wir)/u);
  if (at < 0) return false;
  const [when, then] = [text.slice(0, at).trim(), text.slice(at)];
  const told = then.match(/\p{L}+/gu) ?? [];
  return (
    within.test(when) &&
    !writers.test(when.replace(/^\p{L}+ i /u, '')) &&
    silent.some((one) => one.test(when)) &&
    told.length > 0 &&
    told.every((word) => consequence.has(word))
  );
}

const mostWords = 4;

/** "Relation clients, Acme", "Acme Software NV, a company of the Acme group, Kortrijksesteenweg 1010": parts of which one begins with the desk's name. */
function isOfDesk(sentence: string, desk: string): boolean {
  if (desk.length < 3) return false;
  const parts = sentence.split(/\s*[,|·•;()]\s*|\s[-–—]\s/u).filter((part) => part.trim() !== '');
  const isDesk = (part: string) =>
    fold(part)
      .replace(/[^\p{L}\p{N}]/gu, '')
      .startsWith(desk) && /^\p{Lu}/u.test(part);
  const isBeside = (part: string) =>
    isHardContact(part) ||
    withoutHours([part]).length === 0 ||
    isAddress(part) ||
    (!isWeighty(part) &&
      !saysAnswer(part) &&
      (part.split(/\s+/u).length <= mostWords ||
        fold(part)
          .replace(/[^\p{L}\p{N}]/gu, '')
          .includes(desk)));
  return parts.length > 1 && parts.some((part) => isDesk(part) && !saysAnswer(part)) && parts.every(isBeside);
}

function bare(sentence: string): string {
  return fold(sentence)
    .replace(/[’]/gu, "'")
    .replace(/^[^\p{L}\p{N}]+|[\s.!]+$/gu, '')
    .trim();
}
