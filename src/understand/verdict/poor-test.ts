import { answering, anyWord, either } from './either.js';

const tested = either(
  'test(?:ed|ing)?|tried|check(?:ed)?|retested|looked',
  'getest|test|geprobeerd|nagekeken|bekeken|gekeken',
  'teste(?:e|s|es)?|essaye|verifie|regarde',
  'getestet|gepruft|probiert|ausprobiert|angeschaut|durchgespielt|geschaut',
);

/** How it was tested, where that is as good as not. */
const badly = either(
  'poorly|badly|insufficiently|superficially|blindly|in vain|half-?heartedly|sloppily|hastily|(?:with )?(?:my )?eyes closed|to my horror|in my head|from afar|at random',
  'slecht|gebrekkig|halfslachtig|slordig|oppervlakkig|vluchtig|beperkt|tevergeefs|met de ogen toe|met mijn ogen dicht|blind(?:elings)?|van ver|in mijn hoofd',
  "mal|insuffisamment|superficiellement|distraitement|sommairement|en vain|a l'aveugle|les yeux fermes|de loin|dans ma tete|avec des hauts et des bas|au hasard",
  'schlecht|unzureichend|oberflachlich|fluchtig|luckenhaft|ansatzweise|erfolglos|vergebens|vergeblich|blind|mit geschlossenen augen|im kopf|aus der ferne|stichprobenhaft',
);
/** When, where what is to be released was not there yet. */
const before = either(
  'in (?:19|20)\\d\\d|last year|(?:a|two|three|six|some) (?:months?|years?) ago|before (?:the|your) (?:fix|update|change|release|patch)|back then|at the time',
  'in (?:19|20)\\d\\d|vorig jaar|(?:een|twee|drie|zes|enkele) (?:maand(?:en)?|jaar) geleden|voor (?:de|jullie|uw|je) (?:fix|update|aanpassing|wijziging|release)|destijds|toen',
  "en (?:19|20)\\d\\d|l'an(?:nee)? (?:dernier|derniere|passee?)|il y a (?:un|deux|trois|six) (?:mois|ans?)|avant (?:la|votre|cette) (?:correction|mise a jour|modification)|a l'epoque|jadis",
  '(?:im jahr |anno )?(?:19|20)\\d\\d|letztes jahr|voriges jahr|vor (?:einem|zwei|drei|sechs) (?:monat(?:en)?|jahr(?:en)?)|vor (?:dem|der|ihrer|eurer|ihrem|eurem) (?:fix|update|anderung|korrektur|anpassung|release)|damals|seinerzeit',
);
/** Where, which is not where it is to be tested. */
const where = either(
  'localhost|(?:on|in) (?:production|prod|live)|(?:on|in) (?:the )?(?:training server|training system|old (?:server|version|system)|backup|live (?:system|server|site))|elsewhere|somewhere else',
  '(?:op|in) (?:de )?(?:productie|prod|live|back-?up|trainingsserver|oude (?:server|versie))|elders|ergens anders',
  "(?:en|sur|dans) (?:la |le |l')?(?:production|prod|sauvegarde|serveur de formation|ancienne version|ancien serveur)|ailleurs",
  '(?:in|auf|im) (?:der |dem )?(?:produktion|prod|produktivsystem|live(?:system)?|sicherung|backup|schulungsserver|alten (?:version|server|system))|anderswo|woanders',
);
/** How much, which is not all. */
const partly = either(
  '(?:a|one) (?:third|quarter|half|fraction|sample) of|up to|a (?:third|quarter|fraction)|the easy (?:ones|cases|part)|except(?:ing)?|excluding|excl|ex vat',
  'een (?:derde|kwart|fractie)|tot aan|exclusief|excl|de makkelijke',
  'au (?:tiers|quart)|un (?:tiers|quart)|jusqu|hormis|excepte|hors',
  'ein (?:drittel|viertel|bruchteil)|bis zu[mr]?|ausgenommen|exklusive|exkl|die leichten (?:falle|faelle)',
);
const nobody = either('(?:by )?(?:nobody|no one)', '(?:door )?niemand', 'par personne', '(?:von )?niemand(?:em)?');

const others = either(
  'by (?:your team|you)',
  'door (?:jullie|u|uw team)',
  'par (?:vous|vos soins|votre equipe)',
  'von (?:ihnen|euch|ihrem team|eurem team)',
);

const poor = new RegExp(
  `(?:^| )(?:${tested}(?: ${anyWord}){0,4}? ${either(badly, before, where, partly, nobody, others)}|${either(badly, before, where, partly, nobody)}(?: ${anyWord}){0,3}? ${tested})(?: |$)`,
  'u',
);

/** "I tried to log in": what came of it is not told. */
const toDo = new RegExp(
  `(?:^| )(?:${either(
    'tried (?:all (?:morning|day|afternoon|week) )?(?:to|logging|opening|printing|exporting)(?! (?:it|this|everything) )',
    'heb (?:de hele (?:voormiddag|dag|morgen|ochtend|namiddag) )?geprobeerd(?: om| te|$)|geprobeerd (?:om )?(?:te|in te)',
    "essaye (?:toute la (?:matinee|journee) )?(?:de |d')(?:me |se |nous )?\\p{L}+er",
    'versucht(?:,)? (?:mich |uns |es |das )?(?:\\p{L}+ )?(?:zu|einzu|auszu)',
  )})`,
  'u',
);
/** "We ran out of time", "I ran into two things", "time ran out". */
const ranOut = new RegExp(
  `(?:^| )(?:ran (?:out|into|in circles)|${either('time|money|budget')} ran out|${either('registered|noted|counted|found')} ${either('two|three|four|several|some|\\d+')} ${either('findings|points|things|issues')})(?: |$)`,
  'u',
);

/** What was looked at, which is not what was made. */
const picture = either(
  'e-?mail|mail|message|screen ?shots?|video|pictures?',
  'mail|filmpje|video|schermafdruk(?:ken)?|screen ?shots?',
  "mail|message|courriel|video|captures?(?: d'ecran)?",
  'mail|nachricht|video|screen ?shots?|bilder',
);
const lookedOnly = new RegExp(
  `(?:^| )(?:${either('checked|opened|looked at|reviewed|watched', 'parcouru|regarde|visionne')} (?:${either('the|your|de|jullie|la|le|les|votre|vos')} )${picture}|${either('de|het|jullie|uw|das|die|den|ihre')} ${picture} ${either('bekeken|gelezen|angeschaut|angesehen|gelesen')})$`,
  'u',
);
/** "It printed white pages", "de printer heeft witte pagina's geprint": what came out, and not that it was right. */
const cameOut = new RegExp(
  `^(?:${answering})?(?:${either(
    "(?:it|(?:the|our|my) [\\p{L}-]+) (?:has )?printed (?!(?:fine|well|ok|perfectly|correctly|nicely|properly|out|as|exactly|all|every|each|straight|again|without|on|right|the (?:right|correct)|beautifully|cleanly|crisp|just|only|everything|immediately|at once)(?: |$))[\\p{L}'-]+",
    `(?:de|onze|mijn|het) [\\p{L}-]+ heeft (?:(?!juist|correct|goed|perfect)${anyWord} )+(?:geprint|afgedrukt)$`,
    '(?:il|elle) a imprime (?!(?:correctement|bien|parfaitement|tout)(?: |$))',
    `(?:er|es|der drucker) hat (?:(?!richtig|korrekt|alles)${anyWord} )+gedruckt$`,
  )})`,
  'u',
);

/** Whether a clause tells of a test that is as good as none, by how, when, where or how far it went, or of one without its outcome. */
export function testsPoorly(clause: string): boolean {
  return [poor, toDo, ranOut, lookedOnly, cameOut].some((pattern) => pattern.test(clause));
}
