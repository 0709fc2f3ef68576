/** Lines that mail apps and virus scanners write under a mail, as closed classes: every word of such a line is known. */

const apps =
  'iphone|ipad|ios|ipados|macos|mac|android|windows|linux|outlook|hotmail|icloud|apple|google|gmail|inbox|bluemail|tuta|tutanota|tutamail|proton|protonmail|spark|readdle|edison|newton|aqua|airmail|canary|mailbird|mailspring|postbox|superhuman|shortwave|hey|fastmail|k-9|k9|fairemail|thunderbird|betterbird|emclient|evolution|samsung|galaxy|huawei|honor|xiaomi|redmi|oppo|vivo|realme|oneplus|motorola|nokia|pixel|sony|xperia|htc|lg|fairphone|blackberry|yahoo|ymail|aol|gmx|web\\.de|freenet|t-online|telekom|posteo|mailbox\\.org|ionos|orange|wanadoo|sfr|free|bouygues|laposte|kpn|ziggo|xs4all|telenet|proximus|skynet|bluewin|swisscom|sunrise|infomaniak|zoho|yandex|mail\\.ru|mymail|hushmail|startmail|mailfence|zimbra|roundcube|notes|verse|groupwise|nine|typeapp|mailtime|maildroid|smartphone|handy|tablet';
const verbs =
  'sent|get|download|secured|powered|written|via|using|verzonden|verstuurd|gestuurd|verkrijg|krijg|downloaden|beveiligd|envoyée?|télécharge[rz]?|obtene[zr]|obtenir|sécurisée?|provenance|gesendet|versendet|verschickt|gesichert|geschrieben|herunterladen|beziehen|laden|hole[n]?';
const others =
  'securely|safely|veilig|und|and|en|alle|all|everyone|from|with|by|the|my|a|an|on|for|in|mail|mails|email|e-mail|e-mails|secure|encrypted|free|app|mobile|phone|device|pro|plus|web|webmail|message|met|vanaf|vanuit|mijn|de|het|een|voor|op|door|beveiligde|versleutelde|bericht|mobiel|toestel|telefoon|gratis|depuis|avec|par|pour|mon|ma|la|le|l|un|une|sur|chiffrée?|sécurisé|message|courrier|courriel|messagerie|téléphone|portable|gratuit|gratuite|appareil|mobile|à|partir|von|vom|mit|meinem|meiner|mein|der|die|das|dem|den|aus|für|über|dieser|diese|nachricht|wurde|gerät|mobiltelefon|verschlüsselt|verschlüsselte|sichere|sicher|kostenlos|sie|ihr|sich|u|uw|votre';

const known = new RegExp(`^(?:${apps}|${verbs}|${others}|\\d{1,3})$`, 'iu');
const app = new RegExp(`^(?:${apps})$`, 'iu');
const verb = new RegExp(`^(?:${verbs})$`, 'iu');

/** Where the app is to be had, behind its name. */
const itsPage = /\s?[:–-]?\s?\(?\s?https?:\/\/\S{1,200}\s?\)?$/iu;

/** By what ticket systems find a mail again: "Ref:MSG00042111_cb805649", "[ SAP-Ticket: 42161 ]". */
const reference =
  /^ref(?:erence)?\s?:\s?!?[\w.:!-]*\d{5}[\w.:!-]*$|^\[\s?(?:[\p{L}-]{2,20}\s?:\s?)?(?=[^\]]*\d{4})[\dA-Z-]{4,30}\s?\]$|^(?:meldingnummer|meldingsnummer|ticketnummer|ticket number|vorgangsnummer|numéro de (?:ticket|dossier))\s?:\s?[\w -]{3,30}$/iu;

/** What helpdesks put above what they quote: "##- Please type your reply above this line -##". */
const aboveThisLine =
  /^\W*(?:please )?(?:(?:type|write|enter) your (?:reply|answer|response) above this line|reply above this line|(?:typ|schrijf|geef) (?:a\.?u\.?b\.? )?uw (?:antwoord|reactie) (?:a\.?u\.?b\.? )?boven deze (?:lijn|regel)|(?:veuillez |merci de |svp )?(?:saisir|répondre|écrire|saisissez|répondez)(?: votre réponse)? au[- ]dessus de cette ligne|(?:bitte )?(?:geben|schreiben) sie (?:bitte )?ihre antwort (?:bitte )?(?:über|oberhalb) dieser (?:zeile|linie)(?: ein)?|(?:bitte )?oberhalb dieser (?:zeile|linie) antworten)\W*$/iu;

/** "BlueMail für Android herunterladen", "Secured with Tuta Mail": an app is named, something is done with it, and no other word stands there. */
export function isAppLine(line: string): boolean {
  if (line.length <= 160 && (aboveThisLine.test(line.trim()) || reference.test(line.trim()))) return true;
  const words = line.replace(itsPage, '').match(/[\p{L}\d]+(?:[.-][\p{L}\d]+)*/gu) ?? [];
  return (
    words.length >= 2 &&
    words.length <= 14 &&
    words.every((word) => known.test(word)) &&
    words.some((word) => app.test(word)) &&
    words.some((word) => verb.test(word))
  );
}

const scanner =
  /(?<!\p{L})(?:avast|avg|norton|mcafee|g ?data|eset|kaspersky|bitdefender|avira|sophos|f-secure|malwarebytes|trend micro|defender|panda|barracuda|mimecast|proofpoint|messagelabs|symantec|fortimail|fortinet|ironport|hornetsecurity|mailcleaner|spamexperts)(?!\p{L})/iu;
const scanned =
  /(?<!\p{L})(?:scann?ed|gescand|gecontroleerd|geprüft|gescannt|analysée?|vérifiée?|checked|logo|virus\p{L}*|viren\p{L}*)(?!\p{L})/iu;
const result =
  /^\W*(?:virus ?scan(?: result)?|virenscan|virenprüfung|analyse antivirus|antivirus|viruscontrole)\s?:\s?(?:ok|clean|geen|keine|aucun)(?!\p{L}).{0,30}$/iu;

/** "Deze e-mail is door Norton gescand.": what a virus scanner says of a mail. */
export function isScannerLine(line: string): boolean {
  return line.length <= 160 && (result.test(line) || (scanner.test(line) && scanned.test(line)));
}

const onPhone = [
  '(?:typed|written|sent) (?:with|by|from|using) (?:my )?(?:thumbs?|fat fingers|one thumb|phone|mobile)',
  '(?:sent )?(?:on the go|on the move|from the road|while travelling)',
  'getypt met (?:mijn )?(?:duim(?:en)?|dikke vingers)',
  '(?:onderweg|vanonderweg|van onderweg) (?:verzonden|verstuurd|getypt)',
  '(?:tapé|écrit|envoyé) (?:avec (?:mes|les) pouces|avec mes gros doigts|en (?:déplacement|chemin|route))',
  'mit (?:dem |den |meinen )?daumen (?:getippt|geschrieben)',
  'von unterwegs (?:gesendet|geschrieben|getippt)|unterwegs (?:gesendet|geschrieben|getippt)',
  '(?:please |kindly )?(?:forgive|excuse|pardon)(?:(?: any| my) (?:errors?|mistakes?)|(?: any| the| my)? (?:typos|brevity|misspellings))',
  'excuses? voor (?:(?:de|eventuele) )?(?:(?:tik|typ|spel)?fouten|beknoptheid)',
  "(?:merci d['’]excuser|veuillez excuser|désolé pour|pardon pour) (?:les|mes|la) (?:fautes?|coquilles?|brièveté)(?: de frappe)?",
  '(?:bitte )?(?:entschuldigen sie |entschuldigt |sorry für )(?:bitte )?(?:(?:etwaige |meine )fehler|(?:die |etwaige |meine )?(?:tippfehler|kürze))',
].join('|');
const typedOnPhone = new RegExp(`^(?:${onPhone})(?:(?:[.,;!]| [-–]) ?(?:${onPhone}))*[.! ]*$`, 'iu');

/** "Typed with my thumbs, please forgive any errors": what people have their phone write. */
export function isTypedOnPhone(line: string): boolean {
  return line.length <= 160 && typedOnPhone.test(line.trim());
}
