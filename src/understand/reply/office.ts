import { fold } from '../verdict/tokens.js';
import { isWeighty, saysAnswer } from './signature.js';

/** Offices that people hold in French, folded; behind them stands in small letters what they are of. */
const office =
  /^(?:(?:co|vice-?)?(?:responsable|directeur|directrice|administrateur|administratrice|chef|cheffe|gerante?|comptable|secretaire|controleur|controleuse|adjointe?|assistante?|coordinateur|coordinatrice|coordonnateur|coordonnatrice|gestionnaire|technicien|technicienne|ingenieure?|charge|chargee|conseiller|conseillere|president|presidente|tresorier|tresoriere|biologiste|pharmacien|pharmacienne|infirmier|infirmiere|medecin|dirigeante?|patronne?|proprietaire|acheteur|acheteuse|magasinier|magasiniere|juriste|notaire|avocate?|greffier|greffiere|econome|intendante?|bibliothecaire|enseignante?|informaticien|informaticienne|proviseure?|maire|echevin|echevine|bourgmestre|penningmeester|secretaris|voorzitter|voorzitster|bestuurslid|kassenwart|schriftfuhrer|treasurer|secretary|chairman|chairwoman|fondateur|fondatrice|artisane?|boulanger|boulangere|clerc|attachee?))$/;
/** Houses of business in French, behind which stands in small letters what they are and whose. */
const house =
  /^(?:maison|cabinet|syndicat|notaires?|avocats|etude|ecole|lycee|college|centre|clinique|pharmacie|boulangerie|patisserie|boucherie|fromagerie|brasserie|garage|restaurant|hotel|auberge|gite|societe|entreprise|ets|etablissements|mairie|commune|communaute|association|asbl|creche|ferme|domaine|imprimerie|librairie|fiduciaire|agence|residence|hopital|chu|criee|laboratoire|transports?|menuiserie|caves?|cooperative|office|departement|direction|secretariat|bibliotheque|mediatheque|musee|theatre|paroisse|federation|club|union|institut|groupe|compagnie|ateliers?|confitures|echevinat|cellule|pole|nettoyage|pressing|blanchisserie|mercerie|droguerie)$/;
/** What shops sell is called so, too: behind it stands nothing but whose and where. */
const goods =
  /^(?:primeurs|epicerie|vins|fleurs|meubles|poissonnerie|cycles|optique|traiteur|cordonnerie|quincaillerie)$/;
/** And in German, where nothing of it is small but where the house stands. */
const hausOf =
  /(?:praxis|haus|hof|wirt|apotheke|schule|gymnasium|verband|verein|werke?|kanzlei|notariat|klinik|klinikum|hotel|backerei|metzgerei|gartnerei|hutte|alm|stube|gemeinde|pfarre|pfarrei|amt|kindergarten|kita|heim|museum|bibliothek|bucherei|brauerei|kellerei|weingut|werkstatt|zentrum|stiftung|laden|markt|muhle|pension|gemeinschaft|genossenschaft|gesellschaft|handel|handlung|betrieb|schreinerei|tischlerei|druckerei|spedition|reinigung|fahrschule)$/;
/** And in Dutch: clubs, practices and shops, by how their name ends. */
const huisVan =
  /(?:vereniging|stichting|praktijk|administratie|winkel|bakkerij|slagerij|drukkerij|kwekerij|boekhandel|fietsenmaker|garage|school|college|apotheek|bibliotheek|zorgcentrum|verhuur|club|kerk|hoeve|brouwerij|camping|kantoor|rusthuis|ziekenhuis|bureau|hotel|museum)$/;
/** And in English, where what they are stands last: "Rowing club", "Little Acorns Nursery". */
const englishHouse =
  /^(?:\p{Lu}[\p{L}&'’-]{1,20} ){1,4}(?:club|society|choir|orchestra|school|college|nursery|merchants?|shop|stores?|bakery|butchers?|farm|brewery|library|church|council|association|trust|practice|surgery|clinic|pharmacy|garage|catering|museum|theatre|charity|foundation)$/iu;
/** What joins the parts of such a name, and what clubs are called by: "v.v. De Meeuwen". */
const tussenin = /^(?:van|de|het|den|der|te|ten|op|aan|bij|in|en|&|[a-z]\.(?:[a-z]\.){1,3})$/;
const whereabouts = /^(?:zur|zum|am|im|an|in|bei|beim|vom|von|auf|vor|unter|der|dem|den|und|&|a\.?|d\.?|ob)$/;
/** What stands between in French. */
const particle = /^(?:a|au|aux|de|des|du|d|en|et|la|le|les|l|pour|sur|&)$/;
const negation = /^(?:pas|plus|non|rien|aucune?|peu|hors|moins|sous|absente?|bientot|que|qui|est|sont)$/;
const mostSmall = 3;

/** "Administrateur réseau", "Maison médicale des Tilleuls", "Gasthof zur Post": an office or a house, and what it is of. */
export function isOffice(line: string): boolean {
  const text = line.trim();
  if (text.length > 70 || !/^\p{L}/u.test(text) || /[!?:;"()]|\.$|\p{N}/u.test(text)) return false;
  if (isWeighty(text) || saysAnswer(text)) return false;
  if (englishHouse.test(text) && isName(text)) return true;
  const [first = '', ...rest] = text.split(/[\s,|’'-]+/u).filter(Boolean);
  if (rest.some((word) => negation.test(fold(word)))) return false;
  if (!isName(first)) return isHouseOf(fold(first), rest);
  if (hausOf.test(fold(first)))
    return rest.length <= 6 && rest.every((word) => isName(word) || whereabouts.test(fold(word)));
  const isJoined = (joint: RegExp) =>
    rest.some(isName) && rest.length <= 6 && rest.every((word) => isName(word) || joint.test(fold(word)));
  if (huisVan.test(fold(first)) && isJoined(tussenin)) return true;
  if (goods.test(fold(first))) return isJoined(particle);
  if (!office.test(fold(first)) && !house.test(fold(first))) return false;
  const small = rest.filter((word) => !isName(word) && !particle.test(fold(word)));
  return rest.length <= 8 && small.length <= mostSmall;
}

/** "huisartsenpraktijk Blom en Vos", "mairie de Saint-Aubin": in small letters it must tell whose, and nothing else. */
function isHouseOf(first: string, rest: readonly string[]): boolean {
  const isJoint = (word: string) => tussenin.test(word) || particle.test(word);
  return (
    (huisVan.test(first) || house.test(first) || office.test(first)) &&
    rest.length <= 6 &&
    rest.some(isName) &&
    rest.every((word) => isName(word) || isJoint(fold(word)))
  );
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
