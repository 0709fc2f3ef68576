import type { Vocabulary } from './names.js';
import type { Token } from './tokens.js';

/**
 * Whether a sentence agrees to something that nobody asked, or asks something by the order of its words alone: "a refund is fine", "the 15th
 * works for us", "I confirm the price", "stimmt der Preis". Its words are those of praise and approval, so that only what they are said of
 * tells it.
 */
export function speaksElsewhere(tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const clauses = clausesOf(tokens);
  return (
    clauses.some((clause) => choosesAnother(clause) || namesDay(clause) || asksByOrder(clause) || isOfSome(clause)) ||
    asksByThanks(clauses.join(' , ')) ||
    (vocabulary.request === 'answer' && clauses.some((clause) => expects.test(clause))) ||
    (vocabulary.request === 'release' && approvesBargain(tokens, vocabulary)) ||
    confirmsFact(tokens, vocabulary)
  );
}

/** The words of each clause, as they are compared. */
function clausesOf(tokens: readonly Token[]): string[] {
  const clauses: string[][] = [[]];
  for (const { kind, key } of tokens) {
    if (kind === 'pause' || kind === 'emoji') clauses.push([]);
    else clauses.at(-1)!.push(key);
  }
  return clauses.filter((words) => words.length > 0).map((words) => words.join(' '));
}

const us =
  '(?: (?:for|with|by) (?:us|me)| (?:voor|bij) (?:ons|mij)| pour (?:nous|moi)| (?:fur|bei) (?:uns|mich)| uns| mir)';
const suits =
  "(?:is|are|would be|works?|suits|seems|est|sont|c'est|ca|convient|passt|passen|ist|sind|klappt|geht|gaat|lukt|mag|kan|werkt|werken|marche)";
const well =
  '(?:(?:very |quite |ook |wel |tres |sehr |auch |works? |marche |va |het )?(?:fine|good|ok|okay|great|perfect|best|better|acceptable|alright|quicker|faster|easier|cheaper|prima|goed|oke|best|beter|sneller|makkelijker|bon|bonne|bien|mieux|parfait|marche|va|roule|gut|super|besser|schneller|einfacher|ordnung|in orde|in ordnung))';
const word = "[\\p{L}\\p{N}'-]+";

/** "A call is fine": one of a kind that nobody spoke of. */
const oneOfAKind = new RegExp(
  `^(?:ok |yes |ja |oui )?(?:a|an|een|ein|eine|einen|un|une) (?:${word} ){1,5}?${suits}(?: ${well})?${us}?$`,
  'u',
);
/** "Excel works best for us": what suits the writer is chosen, and not found to work. */
const suitsUs = new RegExp(`^(?:${word} ){1,7}?${suits}(?: ${well})?${us}$`, 'u');
/** What was asked about. */
const asked =
  /^(?:ok|okay|yes|ja|oui|so|also|dus|t|proposal|voorstel|vorschlag|release|(?:the |les |de |die )?(?:\d+|two|three|four|five|six|eight|ten|deux|trois|quatre|cinq|huit|dix|twee|drie|vier|vijf|zes|acht|tien|zwei|funf|sechs|zehn) (?:hours?|uur|uren|heures?|stunden|h)|it|its|it's|this|that|that's|these|they|those|all|everything|both|which|and|en|et|und|het|dit|dat|alles|deze|die|ze|allemaal|ca|cela|c'est|ceci|tout|toutes?|tous|das|es|dies|dieses|allen?|(?:the|de|het|la|le|les|der|die|das|l'|this|deze|dit|cette|ce|diese[rs]?|your|jullie|uw|votre|ihre?|eure?) (?:whole |new |nieuwe |nouvelle |nouveau |neue[nrs]? |hele |ganze )?(?:release|fix|change|changes|update|version|solution|result|layout|screen|look|approach|proposal|correction|adjustment|implementation|aanpassing(?:en)?|wijziging(?:en)?|oplossing|versie|resultaat|correctie|scherm|lay-out|voorstel|modifications?|correction|mise|ecran|resultat|proposition|anderung(?:en)?|losung|korrektur|ergebnis|maske|anpassung|vorschlag|umsetzung))(?: |$)/u;
/** What people do instead. */
const instead = new RegExp(
  `^(?:by hand|manually|excel|paper|my own ${word}|handmatig|met de hand|a la main|von hand|handisch|postponing|reverting|waiting|closing|keeping ${word}(?: ${word}){0,3}|postponement|uitstel|afwachten|terugdraaien|arreter|reporter|laisser(?: ${word}){0,3}|revenir(?: ${word}){0,3}|attendre|zuruckdrehen|verschieben|abwarten|aufschub) ${suits}`,
  'u',
);

/** One of several that were offered, or what was offered elsewhere: "option A is fine". */
const option = new RegExp(
  `^(?:ok |yes |ja |oui )?(?:the |de |la |l'|die )?(?:option|optie|variante?|phase|fase) (?:\\p{L}|\\d{1,2}) ${suits}|(?:^|[ '])(?:cheaper|cheapest|free version|goedkopere|gratis versie|gunstigere|moins chere?|concurrence|concurrentie|konkurrenz)(?: |$)`,
  'u',
);
/** "OK for a quote": of what there is none yet. */
const forOne =
  /^(?:ok|okay|akkoord|d'accord|yes|ja|oui|einverstanden) (?:for|voor|pour|fur|met|avec|mit|with) (?:a|an|een|un|une|ein|eine|einen) (?!release|go|deployment|livegang|mise|start)/u;

function choosesAnother(clause: string): boolean {
  return (
    oneOfAKind.test(clause) ||
    instead.test(clause) ||
    option.test(clause) ||
    forOne.test(clause) ||
    (suitsUs.test(clause) && !asked.test(clause))
  );
}

/** "Several orders work", "the bulk is right", "een aantal klopt". */
const some = new RegExp(
  `^(?:ok |yes |ja |oui )?(?:(?:the|a|an|de|het|een|le|la|der|die|das|ein|eine|un|une) )?(?:l')?(?:several|something|bulk|majority|few|lot|number|couple|handful|enkele|iets|gros|aantal|meerdere|sommige|meerderheid|belangrijkste|mehrere|einiges|etwas|vieles|teil|gro(?:ss|s)te teil|mehrheit|grossteil|wichtigste|plusieurs|quelques?|essentiel|majorite|partie|plupart|principal|veel(?= (?:werkt|klopt|lukt|gaat))|viel(?= (?:funktioniert|stimmt|klappt|geht))|beaucoup(?= de | d'))(?: ${word}){0,4}? ?(?:works?|is|are|passed|went|print|prints|werkt|werken|klopt|kloppen|lukt|zijn|funktioniert|funktionieren|stimmt|stimmen|klappt|ist|sind|marche|marchent|est|sont|fonctionne|fonctionnent)(?: |$)`,
  'u',
);

function isOfSome(clause: string): boolean {
  return some.test(clause);
}

const thanked =
  '(?:^|, |ok )(?:(?:many |very many |vielen |hartelijk |alvast |un grand )?(?:thanks|thank you|thx|bedankt|dank|danke|merci)(?: (?:very much|a lot|so much|beaucoup|bien|sehr|vielmals))?)';
const ahead = "(?:in advance|alvast|bij voorbaat|im voraus|vorab|schon mal|d'avance|par avance|a l'avance)";
/** What thanks are given for before it is done, and does not ask for more: that it goes live, and a speedy one. */
const speedy =
  "(?!(?:a |an |een |ein |eine |einen |un |une |the |de |het |la |le |die |das |den |your |votre |jullie |ihre? )?(?:such |zo'n |so )?(?:very |heel |tres |sehr |si |really |truly |super )?(?:releas|deploy|publi|going live|go live|roll|quick|fast|swift|speedy|prompt|great|good|nice|lovely|wonderful|excellent|brilliant|fantastic|clear|clean|neat|smooth|perfect|solid|proper|job|pleasant|snel|vlot|goed|mooi|fijn|prettig|helder|duidelijk|super|top|prima|schnell|gut|toll|prompt|klar|super|rasch|zugig|freischalt|freigeb|einspiel|ausroll|veroffentl|umsetz|livegang|livestell|rapid|bel|bon|excellent|mise|mettre|publi|livr|deploi))";
const comesOfThanks = [
  // "Merci d'adapter le libellé" asks, "merci d'avoir adapté" thanks.
  /(?:^|, |ok )merci (?:bien |beaucoup )?(?:de |d')(?!(?:rappeler|envoyer|adresser|mentionner|indiquer|noter|transmettre) .*(?:facture|bc|commande|reference))(?!(?:les |la |le |l'|y )?(?:avoir|etre|m'avoir|nous |l'avoir|votre |notre |(?:activer|installer|transferer|basculer|pousser)(?:$| (?:la nouvelle|cette|le tout|tout|ca|cela|sur|vers|en |dans|,))|mettre|publier|livrer|deployer|releaser|proceder|lancer|considerer|realiser|poursuivre|continuer|executer|effectuer|entamer|debuter|confirmer|planifier|programmer|commencer|demarrer|passer|faire|valider|cloturer|fermer|clore))(?:les |la |le |l'|y )?\p{L}+(?:er|ir|re)(?: |$)/u,
  new RegExp(`${thanked},? ${ahead} (?:for|voor|pour|pr|furs?) ${speedy}\\p{L}`, 'u'),
  new RegExp(
    `(?:^|, |ok )(?:alvast (?:bedankt|dank)|danke schon mal|vielen dank schon mal) (?:voor|furs?) ${speedy}\\p{L}`,
    'u',
  ),
  new RegExp(`${thanked} (?:for|voor|pour|fur) (?=a |an |een |ein |eine |einen |un |une )${speedy}\\p{L}`, 'u'),
  new RegExp(`${thanked} for (?:keeping|planning|holding|leaving|waiting|looking for|changing|adding|adapting)`, 'u'),
  new RegExp(`${thanked} furs (?:baldige |schnelle )?(?:korrigieren|andern|anpassen|prufen|nachsehen)`, 'u'),
];

/** "Thanks in advance for the correction": a request, put as thanks. */
function asksByThanks(sentence: string): boolean {
  return comesOfThanks.some((pattern) => pattern.test(sentence));
}

/** Beside an OK to an answer, which closes the ticket: that more is to come. */
const expects =
  /(?:^| )(?:keep (?:me|us) posted|let (?:me|us) know|hou (?:me|ons|mij) op de hoogte|tenez (?:moi|nous) au courant|auf dem laufenden|please plan|plan (?:het |dit )?maar|bitte (?:umsetzen|einplanen))(?: |$)/u;

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maart|mei|juni|juli|augustus|oktober|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|januar|februar|marz|dezember)';
const part =
  '(?:begin(?:ning)?|early|mid|middle|end|late|eind|einde|half|midden|debut|mi|milieu|fin|anfang|mitte|ende)';
const year =
  "(?:next year|volgend jaar|(?:nachstes|im nachsten) jahr|l'annee prochaine|next quarter|q[1-4]|month end|the end of the month|la fin du mois|monatsende|einde maand|summer|spring|autumn|winter|sommer|herbst|zomer|najaar|ete|automne)";
const date = `(?:(?:the |de |den |le |du |l')?(?:${part} (?:of |de |du |van )?)?(?:${month}|\\d{1,2} ?(?:st|nd|rd|th|de|ste|e|er)(?: (?:of )?${month})?|\\d{1,2} ${month}|(?:um|om|at) (?:\\d{1,2}|tien|negen|elf|zehn|neun)(?: uhr| uur)?|(?<=(?:the|de|den|le|am|du|au|op) )\\d{1,2})|${year})`;
const dayFirst = new RegExp(`^(?:ok |yes |ja |oui )?${date} ${suits}`, 'u');
const dayLast = new RegExp(
  `(?:^| )(?:fine|good|ok|okay|right|works?|worked|orde|goed|prima|klopt|kloppen|passt|stimmt|ordnung|bon|bonne|bien|marche|correct|agrees?)(?: ${word}){0,2}? (?:in|on|from|at|by|tegen|op|vanaf|am|im|ab|en|le|au|des|a partir|release (?:of|in)|release van|march) ?(?:the )?${date}$`,
  'u',
);
const released = new RegExp(
  `(?:release|livegang|livraison|livegang|go live|update|version|versie) (?:in|im|en|van|von|de|d') ?${date}`,
  'u',
);
const otherDay =
  /(?:^| )(?:(?:another|other|later|new|that|andere|latere|nieuwe|die|autre|nouvelle|ce|neue[nr]?|spatere[nrs]?|anderer) (?:day|date|dag|datum|jour|date|termin|tag|moment)|(?:later|latere|spatere[nrs]?) release) (?:is|works?|suits|passt|ist|klappt|marche|est|c'est|ca|gaat|lukt)/u;

/** "It is fine in March", "the 15th works": when it is well, or to be done, and not that it is. */
function namesDay(clause: string): boolean {
  if (
    /(?:^| )(?:test\p{L}*|getest|teste\p{L}*|getestet|checked|tried|geprobeerd|essaye|probiert|printed|nagekeken|gepruft)(?: |$)/u.test(
      clause,
    )
  )
    return false;
  return dayFirst.test(clause) || dayLast.test(clause) || released.test(clause) || otherDay.test(clause);
}

/** Verbs that begin a question without its mark where their subject stands behind them: "klopt dat", "stimmt der Preis". */
const asks =
  /^(?:ok |super |top )?(?:(?:stimmt|stimmen|klappt|lauft|funktioniert|druckt|geht|passt|passen) (?:jetzt |nun |denn )?(?:das|der|die|es|dies)(?: |$)(?!so$|so )|(?:klopt|kloppen|werkt|werken|lukt|print) (?:het|dat|dit|de|die|nu de|nu het)(?: |$)|(?:is|zijn) (?:het|dat|dit|de) (?:nu |al |)(?:klaar|in orde|ok|oke|goed|getest|af)(?: |$)|(?:haben|hebben) (?:alle|allemaal|jullie|ihr|sie|ze) )/u;
/** French turns verb and pronoun around: "est-il", "a-t-il", "sont-elles"; or ends in who or what. */
const inverted =
  /(?:^| )(?:est|sont|ont|a t|va t|marche t|fonctionne t|peut|peuvent) (?:il|ils|elle|elles|on)(?: |$)|(?:par|de|pour|avec) qui$|^c'est (?:bon|correct|juste|teste|ok) ca$/u;

function asksByOrder(clause: string): boolean {
  return asks.test(clause) || inverted.test(clause);
}

/** What is agreed on before any work, and is not what a release is asked about. */
const bargain =
  /^(?:price|quote|quotation|offer|estimate|estimation|budget|deadline|planning|schedule|cost|amount|prijs|offerte|raming|schatting|begroting|planning|bedrag|termijn|prix|devis|delai|planning|tarif|montant|chiffrage|preis|angebot|schatzung|termin|betrag|kostenvoranschlag|zeitplan|terminplan)$/;
/** "Price list", "liste de prix". */
const listOf = /^(?:list|lists|tag|tags|label|labels|field|column|export|import|screen|liste|table|lijst|module|tool)$/;
const mostBetween = 4;

/** "We confirm the price", "OK concernant le prix": an approval of what was agreed on before. */
function approvesBargain(tokens: readonly Token[], { words }: Vocabulary): boolean {
  return tokens.some((token, at) => {
    const length = token.kind === 'pause' ? 0 : words.ok.longestAt(tokens, at);
    if (length === 0) return false;
    const behind = tokens.slice(at + Math.min(length, 1), at + length + mostBetween);
    const before = tokens.slice(Math.max(0, at - mostBetween), at);
    const end = behind.findIndex(({ kind, text }) => kind === 'pause' && !/^[:-]$/.test(text));
    const start = before.findLastIndex(({ kind }) => kind === 'pause');
    return [end < 0 ? behind : behind.slice(0, end), before.slice(start + 1)].some((part) =>
      part.some(
        ({ key }, i) =>
          bargain.test(key.replace(/^[dl]'/, '')) &&
          !listOf.test(part[i + 1]?.key ?? '') &&
          !part.slice(Math.max(0, i - 2), i).some((one) => listOf.test(one.key)),
      ),
    );
  });
}

/** Behind it stands what is confirmed. */
const that = /^(?:that|dat|que|qu'il|qu'elle|dass)$/;
const confirms =
  /^(?:confirm|accept|agree|bevestigen?|aanvaarden?|confirme|confirmons|accepte|acceptons|bestatigen?|einverstanden|akzeptieren?)$/;
/** In words, from the verb to what it confirms: "einverstanden damit, dass". */
const furthest = 3;
/** What a release is confirmed by, behind "that". */
const whole =
  /^(?:it|this|that|all|everything|we|you|i|the (?:release|fix|change|update|solution|version|correction|problem|issue|error|bug|fault)|het|dit|dat|alles|we|wij|jullie|je|u|ik|de (?:release|fix|aanpassing|wijziging|oplossing|versie|correctie|fout)|ca|cela|c'est|tout|nous|vous|je|le probleme|l'erreur|la (?:mise|correction|version|modification)|das|es|alles|wir|ihr|sie|ich|der fehler|das problem|die (?:anderung|losung|korrektur|anpassung|freigabe))(?: |$)/;

/** "I confirm that the login works": of one thing that it works, and not that it may go live. */
function confirmsFact(tokens: readonly Token[], { words }: Vocabulary): boolean {
  return tokens.some(({ key }, at) => {
    const verb = tokens.slice(Math.max(0, at - furthest), at).some((token) => confirms.test(token.key));
    if (!verb || !that.test(key)) return false;
    const told = tokens.slice(at + 1).filter(({ kind }) => kind !== 'pause');
    const approves = told.some((_, from) => words.ok.longestAt(told, from) > 1);
    return told.length > 0 && !approves && !whole.test(told.map((token) => token.key).join(' '));
  });
}
