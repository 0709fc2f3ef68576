import type { RequestKind } from '../../domain/ticket.js';
import { either } from './either.js';

/** "It works again", "c'est déjà corrigé", "alles is opgelost": there is nothing left to do. */
const done = new RegExp(
  `(?:^| )${either(
    "(?:works?|working|runs|running) (?:again|already)|(?:is|s|it's|has been|been|already|now|all) (?:already |now |all )?(?:resolved|solved|fixed|sorted)|(?:did|done|fixed|solved) (?:it|that|this) (?:ourselves|myself)|(?:replaced|converted|switched|moved) (?:it )?(?:to|with|by)|(?:did|done) it in excel",
    '(?:werkt|loopt|gaat) (?:al |nu )?(?:weer|terug|opnieuw|al)|(?:is|zijn) (?:al |nu |intussen |reeds )?(?:opgelost|hersteld|verholpen)|zelf (?:gedaan|opgelost|gemaakt)|in excel gedaan|(?:overgestapt|overgeschakeld)',
    "(?:marche|fonctionne) (?:a|de) nouveau|(?:remarche|refonctionne)|(?:est|deja|c'est) (?:deja |maintenant )?(?:resolu|corrige|regle|repare)|(?:fait|resolu|regle) (?:nous|moi) memes?|fait dans excel|passes? (?:a|chez) (?:un autre|sap)",
    '(?:lauft|geht|funktioniert|klappt) (?:schon |jetzt )?(?:wieder|schon)|(?:ist|wurde|schon|bereits|problem ist) (?:schon |bereits |jetzt |inzwischen )?(?:gelost|behoben|erledigt)|selbst (?:gemacht|gelost|erledigt|behoben)|in excel gemacht|(?:umgestiegen|gewechselt)',
  )}(?: |$)`,
  'u',
);
/** A ticket whose work is to begin is not to be closed. */
const close = new RegExp(
  `(?:^| )${either('close|archive', 'sluit|sluiten|afsluiten|dicht', 'fermer|fermez|clore|cloturer|cloturez', 'schliess\\p{L}*|zumachen')}(?: |$)`,
  'u',
);

const more = either(
  'keep (?:me|us) posted|let (?:me|us) know|please plan|as soon as possible|asap|today|(?:go ahead|proceed)(?! and close)|(?:please )?(?:implement|release|deploy|publish|build|install) (?:it|this|that)|(?:put|set|take) (?:it|this|that) live|ok (?:to|for) (?:release|go live)|do that please|please do(?: that| it)?',
  'hou (?:me|ons|mij) op de hoogte|plan (?:het |dit )?maar|voer (?:het |dit )?maar|(?:zet|breng) (?:het |dit )?(?:maar )?(?:live|in productie)|doe (?:dat |het |dit )?maar(?: alvast)?|mag live|zo snel mogelijk|vandaag',
  "tenez (?:moi|nous) au courant|vous pouvez y aller|allez y|mettez (?:le |la |les |ca )?(?:en (?:production|prod|ligne))|faites le|au plus vite|aujourd'hui|lancez",
  "auf dem laufenden|bitte (?:umsetzen|einplanen)|machen sie das|macht das|mach das|los geht'?s|leg(?:t|en sie)? los|zum livegang|live (?:stellen|gehen|nehmen)|freigeben|ausrollen|so schnell wie moglich|heute",
);
/** Beside an OK to an answer, which closes the ticket: that more is to come. */
const expects = new RegExp(`(?:^| )${more}(?: |$)`, 'u');
/** "I tried that already": what was answered did not help. */
const triedAlready = new RegExp(
  `(?:^| )(?:${either(
    '(?:did|tried|done|tested) (?:that|this|it) (?:already|before|last week)|already (?:did|tried|done)|same (?:result|outcome)',
    '(?:dat|dit) (?:heb (?:ik|ik al)|hebben we|al) (?:al )?(?:geprobeerd|gedaan|getest)|heb (?:dat|dit|het) al (?:geprobeerd|gedaan|getest)|al (?:geprobeerd|gedaan|getest)|zelfde resultaat',
    'deja (?:teste|essaye|fait|verifie|tente)|meme resultat',
    '(?:schon|bereits) (?:probiert|gemacht|versucht|getestet)|gleiches ergebnis',
  )})(?: |$)`,
  'u',
);

/**
 * Whether a clause that would approve a release, or stand beside it, says something else to what was asked: that a proposal is not needed any
 * more, or that more is wanted than an answer.
 */
export function missesRequest(clause: string, request: RequestKind | null): boolean {
  if (request === 'proposal') return done.test(clause) || close.test(clause);
  return request === 'answer' && (expects.test(clause) || triedAlready.test(clause));
}
