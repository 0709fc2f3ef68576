/** What people are, in small letters under or behind their name: closed classes, so that "samedi seulement" is none. */
import { fold } from '../verdict/tokens.js';
import { isFirm, isImprint } from './imprint.js';
import { isOffice } from './office.js';
import { isInitialled, isTitledWriter } from './own-name.js';
import { isCompanyLine, isContact, isHardContact, isWeighty, saysAnswer } from './signature.js';

/** Who holds an office, folded; one of them makes a role. */
const holder = new RegExp(
  `^(?:${[
    '(?:co|vice)?(?:manager|director|secretary|treasurer|president|chair(?:man|woman|person)?|owner|partner|bookkeeper|accountant|coordinator|administrator|assistant|planner|buyer|clerk|churchwarden|teacher|caretaker|trustee|receptionist|bursar|headteacher|foreman|supervisor|officer|engineer|developer|analyst|consultant|controller|lead|head|merchant|baker|butcher|grocer|farmer|notary|nurse|pharmacist|librarian|solicitor|plumber|electrician)',
    '(?:vice-?)?(?:secretaris|verantwoordelijke?|stafmedewerk(?:er|ster)|secretaresse|penningmeester|schepen|leerkracht|leraar|lerares|voorzitter|voorzitster|bestuurslid|bestuurder|directeur|directrice|eigenaar|eigenares|boekhouder|boekhoudster|beheerder|beheerster|coordinator|medewerker|medewerkster|assistente?|concierge|zaakvoerder|zaakvoerster|uitbater|uitbaatster|magazijnier|inkoper|verkoper|ledenadministrateur|administrateur|teamleider|projectleider|bedrijfsleider|webmaster|jurist|juriste|notaris|notarisklerk|notarismedewerker|bakker|slager|apotheker|verpleegkundige|griffier|ploegbaas|teamverantwoordelijke)',
    '(?:vice-?|co-?)?(?:president|presidente|tresorier|tresoriere|secretaire|directeur|directrice|gerante?|responsable|comptable|adjointe?|assistante?|proprietaire|patronne?|coordinateur|coordinatrice|coordonnateur|coordonnatrice|gestionnaire|professeure?|enseignante?|intendante?|acheteur|acheteuse|magasinier|magasiniere|econome|animateur|animatrice|benevole|regisseur|clerc|attachee?|juriste|boulanger|boulangere|boucher|pharmacien|pharmacienne|infirmier|infirmiere|chef|cheffe|greffier|greffiere)',
    '(?:stellv(?:ertretende[rn]?)?)?(?:vorsitzende[rn]?|vorstand|schriftfuhrer(?:in)?|kassier(?:er|erin|in)?|kassenwart(?:in)?|kassenfuhrer(?:in)?|schatzmeister(?:in)?|geschaftsfuhrer(?:in)?|inhaber(?:in)?|leiter(?:in)?|leitung|sekretar(?:in)?|sekretariat|buchhalter(?:in)?|sachbearbeiter(?:in)?|assistent(?:in)?|assistenz|hausmeister(?:in)?|obmann|obfrau|lehrer(?:in)?|lagerist(?:in)?|disponent(?:in)?|einkaufer(?:in)?|koordinator(?:in)?|prokurist(?:in)?|jurist(?:in)?|notar(?:in)?|backer(?:in)?|metzger(?:in)?|apotheker(?:in)?|rechtsanwalt|rechtsanwaltin|schichtleiter(?:in)?|(?:amts|abteilungs|team|projekt|lager|schul|betriebs|vertriebs|einkaufs|werkstatt)leiter(?:in)?)',
  ].join('|')})$`,
);
/** Of what: departments and trades, and what joins them. */
const department =
  /^(?:it|ict|edv|hr|qa|pr|general|acting|senior|junior|deputy|office|sales|marketing|finance|financial|accounts|operations|logistics|purchasing|procurement|warehouse|workshop|facilities|parish|club|practice|membership|school|site|shop|store|production|quality|personnel|inkoop|verkoop|logistiek|magazijn|boekhouding|facturatie|administratie|financien|financieel|ledenadministratie|algemeen|technisch|kwaliteit|personeel|informatique|achats|ventes|logistique|comptabilite|administratif|administrative|technique|commercial|commerciale|financier|financiere|general|generale|reseau|maire|ecoles?|au|aux|culture|jeunesse|cultuur|jeugd|sport|onderwijs|oudercomite|comite|bestuur|interim|a\.?i|population|materiel|qualite|entrepot|magasin|finances|direction|travaux|bourses?|einkauf|verkauf|vertrieb|lager|logistik|buchhaltung|verwaltung|technik|produktion|qualitat|personal|werkstatt|technische[rn]?|kaufmannische[rn]?|notarieel|notariele|binnendienst|buitendienst|innendienst|aussendienst|lokaal|timber|wine|cabinet|notaire|notaires|d'equipe|equipe|equipes|reception|expedition|f\.?f\.?|and|en|et|und|of|van|de|du|des|der|&)$/;
/** These say alone where somebody works, and nothing of a release: "production" may be the place that an answer is for. */
const alone =
  /^(?:it|ict|edv|hr|ceo|cfo|cto|coo|cio|dgs|daf|drh|dsi|finance|marketing|logistiek|logistik|planning|purchasing|procurement|accounts|payroll|reception|dispatch|bookkeeping|inkoop|verkoop|administratie|boekhouding|facturatie|directie|secretariaat|receptie|personeelszaken|facturatie|klantenservice|achats|compta|comptabilite|secretariat|accueil|facturation|logistique|intendance|einkauf|verkauf|vertrieb|buchhaltung|verwaltung|sekretariat|disposition|geschaftsleitung|geschaftsfuhrung|personalabteilung)$/;
const inTwoWords =
  /^(?:vie scolaire|etat civil|ressources humaines|human resources|customer (?:service|care|support|success)|klanten ?(?:dienst|team|service)|kunden ?(?:dienst|service|betreuung)|vie associative|(?:functioneel|technisch|contract|applicatie) ?beheer|accounts (?:payable|receivable)|credit control|internal audit|(?:moyens|services) generaux|systemes? d'information|(?:comptabilite|compta) (?:fournisseurs|clients|generale|analytique)|controle (?:de gestion|interne)|relation clients?|marches publics|(?:debiteuren|crediteuren) ?(?:administratie|beheer)|(?:debitoren|kreditoren|finanz|lohn) ?buchhaltung|(?:auftrags|rechnungs|personal)(?:abwicklung|prufung|wesen)|facilitair(?:e)? (?:dienst|beheer)|burgerlijke stand|adv ?& ?facturation|service clients?|chef(?:fe)? de projets?(?: (?:si|it|informatique))?|interne audit|audit interne|interne revision|controle des habitants|administration communale|moa facturation|verkoop binnendienst|vertrieb innendienst|inkoop en logistiek|nettoyage a sec)$/;
/** "Service comptabilité", "Afdeling inkoop", "Accounts department": a part of a firm, and which. */
const section =
  /^(?:service|bureau|afdeling|afd|dienst|abteilung|abt|department|dept|departement|pole|cellule|team|equipe)$/;
const mostWords = 5;
/** In characters; to split what a stranger made of nothing but blanks would take long. */
const longestLine = 120;

/** Whether a line is nothing but an office: "IT coordinator", "penningmeester", "Leitung Einkauf". */
export function isRole(text: string): boolean {
  const words = fold(text.trim().replace(/[.,]$/u, ''))
    .split(/[\s/]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > mostWords) return false;
  const isHolder = (word: string) => word.split('-').some((part) => holder.test(part)) || holder.test(word);
  const isOf = (word: string) => department.test(word) || alone.test(word);
  if (words.length === 1 && alone.test(words[0]!)) return true;
  if (inTwoWords.test(words.join(' '))) return true;
  const isSection = (word: string) => words.length > 1 && section.test(word.replace(/\.$/u, ''));
  return (
    words.some((word) => isHolder(word) || isSection(word)) &&
    words.some((word) => !isSection(word)) &&
    words.every((word) => isHolder(word) || isOf(word) || isSection(word))
  );
}

/** "Secretariaat basisschool De Wegwijzer": an office and, with nothing between, the house. */
export function isRoleAtHouse(line: string): boolean {
  if (line.length > longestLine) return false;
  const words = line.trim().split(/\s+/u);
  const isSplit = (at: number) => isRole(words.slice(0, at).join(' ')) && isOffice(words.slice(at).join(' '));
  return words.length <= 9 && [1, 2, 3].some((at) => at < words.length && isSplit(at));
}

/** "Functioneel beheer | Gemeente Oosterwolde": an office, and of which house. */
export function isRoleOfHouse(line: string, writer: ReadonlySet<string>, company: string): boolean {
  if (line.length > longestLine) return false;
  const [role = '', ...houses] = line.trim().split(/\s*[|·•,]\s*|\s[-–—]\s/u);
  const isHouse = (part: string) =>
    isFirm(part, writer) || isCompanyLine(part, company) || isOffice(part) || isRole(part) || municipality.test(part);
  return (
    houses.length > 0 &&
    (isRole(role) || isOffice(role)) &&
    houses.every((part) => isHouse(part) && !isWeighty(part) && !saysAnswer(part))
  );
}

const municipality =
  /^(?:Gemeente|Stad|Provincie|Waterschap|Ville de|Commune de|Mairie de|Stadt|Gemeinde|Landkreis|City of|Borough of|County of) \p{Lu}[\p{L}'’-]{2,30}(?:[ -]\p{Lu}[\p{L}'’-]{2,30}){0,2}$/u;

const team =
  /^(?:the|your|our|het|de|uw|je|jouw|ons|la|le|l'|votre|notre|das|der|die|ihr|euer|unser) ?(?:(?:support|service|it|ict|customer|klanten|kunden|helpdesk|client)[- ]?)?(?:team|helpdesk|help desk|service ?desk|support|service|equipe(?: support| technique)?|support ?team|reception|receptie|rezeption|secretariaat|secretariat|sekretariat|office|bureau|kanzlei|direction|directie|administratie|administration|verwaltung|redactie|redaktion|redaction|billetterie|compta(?:bilite)?|balie|accueil|mairie|geschaftsleitung|vorstand|bestuur|school|ecole)$/;
const teamOf =
  /^(?:l'|das |het |the |le )(?:equipe|team|bestuur|bureau) (?:de la |de l'|du |des |der |vom |van de |van het |van |of the )\p{L}{3,20}$/u;
const household =
  /^(?:fam\.?|familie|famille|the) (?:(?:van|de|der|den|von|le|la) ){0,2}\p{Lu}[\p{L}'’-]{2,20}(?: family)?$/u;

/** "She, her": by which pronouns somebody goes. */
const pronouns =
  /^\(?(?:she|he|they|zij|hij|die|hen|elle|il|iel|sie|er)(?:\s?[/,]\s?(?:her|hers|him|his|them|theirs|haar|hem|zijn|hen|hun|elle|lui|iel|ihr|ihm|sie))+\)?$/iu;

/** Whether a line says which part of a house or whose house writes, and no more: "La réception", "Fam. Thoma". */
export function isTeam(line: string): boolean {
  const text = line.trim().replace(/[.,]$/u, '');
  if (text.length > 50) return false;
  if (pronouns.test(text)) return true;
  const small = text.replace(/^(?:Fam(?:ilie|ille|\.)?|The)(?= )/u, (word) => word.toLowerCase());
  if (/^the /.test(small) && !/ family$/.test(small)) return team.test(fold(text));
  const folded = fold(text).replace('’', "'");
  return (
    team.test(folded) ||
    (teamOf.test(folded) && !isWeighty(text)) ||
    (household.test(small) && !isWeighty(text) && !saysAnswer(text))
  );
}

const signer =
  /^(?:(?:\p{Lu}\.[ -]?){1,3} ?)(?:(?:van|de|der|den|ter|ten|von|zu|le|la|du) ){0,2}\p{Lu}[\p{L}'’-]{2,30}$/u;

/** "A. ter Horst, secretaris": somebody who signs for a house in whose name the mail was sent. */
export function isSigner(line: string): boolean {
  if (line.length > longestLine) return false;
  const [name = '', ...roles] = line.trim().split(/\s*,\s*/u);
  return signer.test(name) && !isWeighty(name) && roles.length === 1 && isRole(roles[0]!.replace(/^\d\. /u, ''));
}

/**
 * Whether a line is the writer's own name with what they are or whose they are: "Hilary Penn | Office Manager | Penn Lettings",
 * "Bernadette Joly, trésorière".
 *
 * @param writer the words of the writer's name, in lower case
 * @param company see `companyOf`
 */
export function isSignedName(line: string, writer: ReadonlySet<string>, company: string): boolean {
  if (line.length > longestLine) return false;
  const [name = '', ...parts] = line
    .trim()
    .split(/\s*(?:[,|•·]|\/\/)\s*|\s[-–—/]\s/u)
    .filter((part) => part !== '');
  if (parts.length === 0 || !isOwnName(name, writer)) return false;
  const isTelling = (part: string) =>
    !isWeighty(part) &&
    !saysAnswer(part) &&
    (isRole(part) ||
      isOffice(part) ||
      isFirm(part, writer) ||
      isCompanyLine(part, company) ||
      (isBarred && (isImprint(part, writer) || isHardContact(part))));
  // Between bars "Northgate Academy Trust" is whose the writer is; behind a comma it may be anything.
  const isBarred = /\p{L} ?(?:[|•·]|\/\/|\s[-–—]\s)/u.test(line) && !line.includes(',');
  const isNamed = (part: string) => isBarred && part.includes(' ') && isContact(part) && !saysAnswer(part);
  return parts.some(isTelling) && parts.every((part) => isTelling(part) || isNamed(part));
}

/** At least two words, all of them the writer's: a single one may be a word of its own. */
function isOwnName(text: string, writer: ReadonlySet<string>): boolean {
  if (isTitledWriter(text, writer) || isInitialled(text, writer)) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= 2 && words.every((word) => writer.has(word));
}
