import { anyWord, either } from './either.js';

const often = either(
  '(?:it |this )?(?:(?:\\d+|two|three|four|five|several|many|a few|a couple of|a number of|countless) times|again and again|hard|everywhere)',
  '(?:het |dit )?(?:(?:\\d+|drie|vier|vijf|een paar|enkele|verschillende|meerdere) keer|meermaals|overal)',
  '(?:\\d+|deux|trois|quatre|cinq|plusieurs|quelques) fois|partout',
  '(?:es )?(?:(?:\\d+|drei|vier|funf|ein paar|mehrere) mal|(?:drei|vier|funf|mehr)mal|mehrmals|uberall)',
);
const everything = either('(?:almost |nearly )?everything|anything', 'alles', 'tout', 'alles');
const tried = either('tried', 'geprobeerd', 'essaye', 'versucht');
/** "I tried three times", "j'ai tout essayé": one also says so who got nowhere. */
const inVain = new RegExp(
  `^(?:${anyWord} ){0,3}?(?:${tried}(?: ${everything})?(?: ${often})?|(?:${everything}|${often}) ${tried})$`,
  'u',
);
const patience = new RegExp(
  `${either('test(?:ed|s|ing)?|tri(?:ed|es)', 'test(?:en|te|ten)?', 'teste', 'testet?')} .*${either('patience', 'geduld')}|${either('patience|geduld')} (?:wordt |wird )?${either('getest', 'getestet')}`,
  'u',
);
const recorded = either(
  'screen ?shots?|list|notes|video',
  'schermafdruk(?:ken)?|lijst(?:je)?|notities|filmpje',
  "captures? d'ecran|liste|notes",
  'liste|notizen',
);
const screenshots = new RegExp(
  `${either('made|took|taken', 'gemaakt|genomen', 'fait|pris', 'gemacht|erstellt')} .*${recorded}|${recorded} ${either('gemaakt|genomen', 'gemacht|erstellt')}`,
  'u',
);

/** Whether the last clause of a sentence tells of trying in a way that hints at what came of it: nothing. */
export function triesInVain(clause: string): boolean {
  return [inVain, patience, screenshots].some((pattern) => pattern.test(clause));
}
