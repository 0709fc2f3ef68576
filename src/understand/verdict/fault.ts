import { either } from './either.js';

const fault = new RegExp(
  `(?:^| )(?:l')?${either(
    'works?|working|broken|errors?|crash(?:es|ed)?|hangs|fails|fault|bugs?|fixed|solved|resolved|problems?|issues?|wrong|still|fix|fixing|repair(?:ed)?|mend(?:ed)?|correct(?:ed)?',
    'werkt|werken|fout(?:en)?|opgelost|verholpen|probleem|problemen|stuk|kapot|klopt|kloppen|nog steeds|nog altijd|op te lossen|oplossen|(?:te )?herstellen|(?:te )?verhelpen|repareren',
    'marche|marchent|fonctionne|fonctionnent|erreurs?|resolu|corrige|problemes?|bogue|casse|faux|fausses?|toujours|encore|corriger|reparer|resoudre',
    'funktioniert|funktionieren|lauft|fehler|behoben|gelost|problem|defekt|kaputt|falsch|stimmt(?!.* zu)|immer noch|noch da|beheben|reparieren|korrigieren|beseitigen',
  )}(?: |$)`,
  'u',
);
const forUs = new RegExp(`(?:^| )${either('us|me|ons|mij|nous|moi|uns|mich')}(?: |$)`, 'u');

/**
 * Whether words that refuse a release report a fault, or want it mended, and so refuse no proposal: what is not built yet does not work.
 * "That does not work for us" is said of a plan, too.
 */
export function reportsFault(refusing: string, behind: string): boolean {
  return fault.test(refusing) && !forUs.test(refusing) && !forUs.test(behind);
}
