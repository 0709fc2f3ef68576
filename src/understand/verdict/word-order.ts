import { either } from './either.js';

/** A verb that begins the clause, and its subject behind it: "klopt dat", "stimmt der Preis"; but "stimmt so" tells. */
const verbFirst = new RegExp(
  `^(?:${either('ok|super|top')} )?${either(
    '(?:stimmt|stimmen|klappt|lauft|funktioniert|druckt|geht|passt|passen) (?:jetzt |nun |denn )?(?:das|der|die|es|dies)(?: |$)(?!so(?: |$))',
    '(?:klopt|kloppen|werkt|werken|lukt|print) (?:nu )?(?:het|dat|dit|de|die)(?: |$)',
    '(?:is|zijn) (?:het|dat|dit|de) (?:nu |al )?(?:klaar|in orde|ok|oke|goed|getest|af)(?: |$)',
    '(?:haben|hebben) (?:alle|allemaal|jullie|ihr|sie|ze) ',
  )}`,
  'u',
);
/** French turns verb and pronoun around: "est-il", "a-t-il", "sont-elles"; or asks who at the end. */
const turned = new RegExp(
  `(?:^| )${either('est|sont|ont|a t|va t|marche t|fonctionne t|peut|peuvent')} ${either('il|ils|elle|elles|on')}(?: |$)|${either(
    'par|de|pour|avec',
  )} qui$|^c'est ${either('bon|correct|juste|teste|ok')} ca$`,
  'u',
);

/** Whether a clause asks something by the order of its words alone; many write no question mark. */
export function asksByOrder(clause: string): boolean {
  return verbFirst.test(clause) || turned.test(clause);
}
