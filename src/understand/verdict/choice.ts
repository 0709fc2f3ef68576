import type { RequestKind } from '../../domain/ticket.js';
import { answering, anyWord, either } from './either.js';

const us = `(?: ${either('(?:for|with|by) (?:us|me)', '(?:voor|bij) (?:ons|mij)', 'pour (?:nous|moi)', '(?:fur|bei) (?:uns|mich)|uns|mir')})`;
const suits = either(
  'is|are|would be|works?|suits|seems',
  'gaat|lukt|mag|kan|werkt|werken',
  "est|sont|c'est|ca|convient|marche",
  'passt|passen|ist|sind|klappt|geht',
);
const well = `(?:${either('very|quite|works?', 'ook|wel|het', 'tres|marche|va', 'sehr|auch')} )?${either(
  'fine|good|ok|okay|great|perfect|best|better|acceptable|alright|quicker|faster|easier|cheaper',
  'prima|goed|oke|beter|sneller|makkelijker|in orde|orde',
  'bon|bonne|bien|mieux|parfait|marche|va|roule',
  'gut|super|besser|schneller|einfacher|in ordnung|ordnung',
)}`;

/** "A call is fine": one of a kind that nobody spoke of. */
const oneOfAKind = new RegExp(
  `^${answering}${either('a|an', 'een', 'un|une', 'ein|eine|einen')} (?:${anyWord} ){1,5}?${suits}(?: ${well})?${us}?$`,
  'u',
);

/** "Excel works best for us": what suits the writer is chosen, and not found to work. */
const suitsUs = new RegExp(`^(?:${anyWord} ){1,7}?${suits}(?: ${well})?${us}$`, 'u');

const its = either(
  'the|this|your',
  'de|het|deze|dit|jullie|uw',
  "la|le|les|l'|cette|ce|votre",
  'der|die|das|diese[rs]?|ihre?|eure?',
);
const delivered = either(
  'release|fix|changes?|update|version|solution|result|layout|screen|look|approach|proposal|correction|adjustment|implementation',
  'aanpassing(?:en)?|wijziging(?:en)?|oplossing|versie|resultaat|correctie|scherm|lay-out|voorstel',
  'modifications?|mise|ecran|resultat|proposition',
  'anderung(?:en)?|losung|korrektur|ergebnis|maske|anpassung|vorschlag|umsetzung',
);
const amount = `(?:${either('the|de|les|die')} )?(?:\\d+|${either(
  'two|three|four|five|six|eight|ten',
  'twee|drie|vier|vijf|zes|acht|tien',
  'deux|trois|quatre|cinq|huit|dix',
  'zwei|funf|sechs|zehn',
)}) ${either('hours?|uur|uren|heures?|stunden|h')}`;
/** What was asked about: it, the fix, the hours. */
const asked = new RegExp(
  `^(?:${either(
    'ok|okay|yes|so|it|its|this|that|these|they|those|all|everything|both|which|and|proposal|release',
    'ja|dus|t|en|het|dit|dat|alles|deze|die|ze|allemaal|voorstel',
    "oui|et|ca|cela|c'est|ceci|tout|toutes?|tous",
    'also|und|das|es|dies|dieses|alle[nrs]?|vorschlag',
    "it's|that's",
  )}|${amount}|${its} (?:${either('whole|new|nieuwe|hele|nouvelle|nouveau|neue[nrs]?|ganze')} )?${delivered})(?: |$)`,
  'u',
);

/** What people do instead of taking what was made. */
const instead = new RegExp(
  `^${either(
    `by hand|manually|excel|paper|my own ${anyWord}|postponing|reverting|waiting|closing|keeping ${anyWord}(?: ${anyWord}){0,3}|postponement`,
    'handmatig|met de hand|uitstel|afwachten|terugdraaien',
    `a la main|arreter|reporter|attendre|laisser(?: ${anyWord}){0,3}|revenir(?: ${anyWord}){0,3}`,
    'von hand|handisch|zuruckdrehen|verschieben|abwarten|aufschub',
  )} ${suits}`,
  'u',
);

/** One of several that were offered: "option A is fine". */
const option = new RegExp(
  `^${answering}(?:${either("the|de|la|l'|die")} ?)?${either('option|optie|variante?|phase|fase')} (?:\\p{L}|\\d{1,2}) ${suits}`,
  'u',
);
/** What was offered elsewhere, or would cost less. */
const otherOffer = new RegExp(
  `(?:^|[ '])${either(
    'cheaper|cheapest|free version',
    'goedkopere|gratis versie|concurrentie',
    'moins chere?|concurrence',
    'gunstigere|konkurrenz',
  )}(?: |$)`,
  'u',
);

/** "OK for a quote": of what there is none yet. */
const forOne = new RegExp(
  `^${either("ok|okay|yes|akkoord|ja|d'accord|oui|einverstanden")} ${either('for|with|voor|met|pour|avec|fur|mit')} ${either(
    'a|an|een|un|une|ein|eine|einen',
  )} (?!${either('release|go|deployment|livegang|mise|start')})`,
  'u',
);

/** "Several orders work", "the bulk is right", "een aantal klopt". */
const some = new RegExp(
  `^${answering}(?:${either('the|a|an', 'de|het|een', 'le|la|un|une', 'der|die|das|ein|eine')} )?(?:l')?${either(
    'several|something|bulk|majority|few|lot|number|couple|handful',
    'enkele|iets|gros|aantal|meerdere|sommige|meerderheid|belangrijkste|veel(?= (?:werkt|klopt|lukt|gaat))',
    "plusieurs|quelques?|essentiel|majorite|partie|plupart|principal|beaucoup(?= de | d')",
    'mehrere|einiges|etwas|vieles|teil|grosste teil|mehrheit|grossteil|wichtigste|viel(?= (?:funktioniert|stimmt|klappt|geht))',
  )}(?: ${anyWord}){0,4}? ${either(
    'works?|is|are|passed|went|prints?',
    'werkt|werken|klopt|kloppen|lukt|zijn',
    'marche|marchent|est|sont|fonctionne|fonctionnent',
    'funktioniert|funktionieren|stimmt|stimmen|klappt|ist|sind',
  )}(?: |$)`,
  'u',
);

/** What a proposal is about, besides: that price and no other. */
const bargain = new RegExp(
  `^${answering}(?:${its} )?${either('price|cost|estimate|amount|budget', 'prijs|raming|bedrag|schatting', 'prix|devis|montant|estimation', 'preis|betrag|schatzung|aufwand')} ${suits}(?: |$)`,
  'u',
);

/** Whether a clause chooses something else than what was made, or a part of it. */
export function choosesAnother(clause: string, request: RequestKind | null): boolean {
  return (
    [oneOfAKind, instead, option, otherOffer, forOne, some].some((pattern) => pattern.test(clause)) ||
    (suitsUs.test(clause) && !asked.test(clause) && !(request === 'proposal' && bargain.test(clause)))
  );
}
