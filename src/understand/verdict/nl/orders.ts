import type { Answers } from '../locale-words.js';

/** What is released: the name that the work bears, or no more than "it". */
const thing =
  '(release|releases|update|versie|build|deploy|deployment|patch|hotfix|bugfix|fix|change|wijziging|wijzigingen|aanpassing|aanpassingen|correctie|correcties|oplossing|oplossingen|verbetering|verbeteringen|herstelling|herstellingen|levering|oplevering|uitrol|livegang|feature|functie|functionaliteit|module|vernieuwing|upgrade|software|branch|pull request|merge request|pr|story)';
const matter = `((de|deze|die|dees|jullie|uw|onze|het|dit|dat) (nieuwe |nieuwste |laatste |aangepaste |herstelde |verbeterde |gewijzigde |bijgewerkte |gecorrigeerde |)${thing})`;
const it = `(het|hem|em|um|m|t|et|dit|dat|da|ze|haar|deze|die|dees|alles|het geheel|(de|den|die|dieje|heel de|heel den|de hele|die hele) (boel|handel|reut|santenkraam|mikmak)|het zaakje|het spul|het hele zwikje|het ding|dat ding|${matter})`;
/** What softens or hurries an order, in the ways that it is written. */
const soft =
  '(maar |ma |mor |moar |mar |maor |mer |mr |gerust |lekker |rustig |gewoon |nu |dan |dus |toch |zo |meteen |direct |onmiddellijk |snel |rap |vlug |graag |hoor |er |ermee |eindelijk |alstublieft |alsjeblieft |aub |a u b |svp |s v p |wat ons betreft |wat mij betreft |voor ons |voor mij |van ons |van mij |vandaag nog |vandaag |)';
const softer = `${soft}${soft}`;
const tail =
  '( jong| jongen| meid| lui| hoor| maar| gerust| graag| aub| a u b| svp| s v p| alsjeblieft| alstublieft| dan| nu| zo| man| mannen| jongens| joh| zulle| se| ze| ermee| vandaag nog| vandaag| asap| zsm|)';
const users =
  "((de|onze|alle|al onze|jullie|het|heel het|heel de|de rest van de|de rest van het) (gebruikers|mensen|collegas|collega's|medewerkers|klanten|wereld|winkels|filialen|vestigingen|afdelingen|locaties|scholen|kassas|kassa's|nodes|servers|machines|toestellen|omgevingen|werkplekken|team|teams|bedrijf|organisatie|personeel|publiek|land|leden|kantoren|depots|locatie)|iedereen|ons allen|ons allemaal)";
const system =
  '(live|prod|productie|prd|(de|onze|jullie|het|ons|) (live|echte|productieve|productie|operationele|reele|werkelijke) (omgeving|systeem|server|servers|site|website|webshop|wereld|werk|platform|database|app)|(de |onze |)(productieomgeving|productieserver|liveomgeving|livesite|liveserver|live|prod|productie)|het echt)';
/** Where it goes; a place on its own orders nothing. */
const place = `(live|online|in de lucht|de lucht in|de deur uit|naar buiten|buiten|de wereld in|in gebruik|in bedrijf|in werking|in dienst|in de running|(naar|op|in|over naar|door naar) ${system}|(naar|bij|voor|op) ${users}|de (baan|weg|straat|markt|vaart) op|de pipeline in( naar ${system}|)|naar (de |) (master|main|trunk|hoofdbranch|main branch|master branch) en ((naar |) ${system})|in voege)`;

/** What is done to it, in one word or with its particle. */
const infinitive = `(vrijgeven|ontsluiten|overhevelen|invoeren|van kracht laten (worden|gaan)|in laten gaan|laten ingaan|in voege (brengen|laten treden)|van start laten gaan|vrij geven|vrijlaten|uitrollen|uitbrengen|releasen|publiceren|lanceren|deployen|deployeren|uitvoeren in productie|doorvoeren|doorzetten|doorduwen|doorlaten|inschieten|insteken|installeren|implementeren|effectueren|activeren|inschakelen|aanzetten|aanzwengelen|mergen|pushen|shippen|promoten|promoveren naar (productie|prod)|overzetten|openstellen|openzetten|openbaar maken|opleveren|laten vertrekken|laten draaien|beschikbaar (stellen|maken|zetten)|in gebruik (nemen|stellen)|in bedrijf (nemen|stellen)|in werking (zetten|stellen)|in productie (zetten|nemen|brengen|stellen|gooien)|naar (productie|prod|live) (zetten|brengen|duwen|pushen|gooien|sturen)|op (productie|prod|live) (zetten|plaatsen|installeren|gooien)|live (zetten|gooien|brengen|gaan|laten gaan|knallen|duwen)|online (zetten|gooien|brengen|plaatsen|gaan)|de lucht in (gooien|sturen|schieten)|erop (zetten|gooien|smijten|knallen)|erin (zetten|gooien|knallen|schieten|steken)|eruit (gooien|sturen|duwen)|de deur uit (doen|sturen))`;
/** The same behind "om", "gelieve" and what else wants "te". */
const toInfinitive =
  '(vrij te geven|vrij te laten|uit te rollen|uit te brengen|te releasen|te publiceren|te lanceren|te deployen|door te voeren|door te zetten|te installeren|te implementeren|te activeren|in te schakelen|te mergen|te pushen|over te zetten|open te stellen|op te leveren|beschikbaar te (stellen|maken)|in gebruik te (nemen|stellen)|in werking te (zetten|stellen)|in productie te (zetten|nemen|brengen)|naar (productie|live|prod) te (zetten|brengen|gaan)|live te (zetten|gooien|brengen|gaan)|online te (zetten|gooien|brengen|plaatsen|gaan))';
const done =
  '(vrijgegeven|vrijgelaten|uitgerold|uitgebracht|gereleased|gereleaset|gepubliceerd|gelanceerd|gedeployed|gedeployd|gedeployt|doorgevoerd|doorgezet|doorgelaten|ingeschoten|geinstalleerd|geimplementeerd|geactiveerd|ingeschakeld|aangezet|gemerged|gemerget|gepusht|overgezet|opengesteld|opengezet|opgeleverd|losgelaten|uitgevoerd|beschikbaar (gesteld|gemaakt)|in gebruik (genomen|gesteld)|in bedrijf genomen|in werking (gezet|gesteld)|in productie (genomen|gezet|gebracht)|naar (productie|prod|live) (gebracht|gezet)|live (gezet|gebracht|gegooid)|online (gezet|gebracht|geplaatst)|gepromoveerd|gepromoot|overgeheveld|ontsloten|ingevoerd|in voege gebracht)';
/** What becomes of it. */
const become = `(((${done}|${done} en ${done}) worden|worden ${done})( (naar|op|in) ${system}|)|in (productie|gebruik) worden (genomen|gesteld|gezet|gebracht)|live worden (gezet|gebracht)|${place}( gaan|)|(er|d'r|daar|dr) (zo |)(op|in|door)|erop|erin|erdoor|d'rop|d'rin|drop|door|doorgaan|plaatsvinden|vertrekken|aan)`;

const you = '(je|jij|jullie|u|ge|gij|gijle|gulder|gullie|julie)';
const may = '(mag|mogen|moogt|meugt|kan|kunt|kunnen|kun)';
/** For whom it is said, in front; it makes a statement of what would else be the order of a question. */
const side =
  '(voor (mij|ons)|van (mij|ons)|wat (mij|ons|onze afdeling|ons team|onze kant|ondergetekende) (betreft|aangaat)|(van|aan|langs) (onze|mijn) (kant|zijde)|vanuit (onze|mijn) kant|van hieruit|vanuit ons|voor mijn part|voor onze part|hierbij|bij deze|bij dezen)';

/** Verbs that are an order as they stand, each with the particle that makes it one: "zet maar uit" and "laat maar vallen" are other orders. */
const orders = `((rol|rolt|breng|brengt|lever|levert) (u |jullie |)(${it} |)${softer}uit|(geef|geeft|laat) (u |jullie |)(${it} |)${softer}vrij|(voer|voert|zet|duw|druk|pers|stuw|jaag|push) (u |jullie |)${it} ${softer}(door|deure)|(zet|push) (maar|mor|ma|moar|mar|mer|gerust|maar gerust) (door|deure)|hevel (${it} |)${softer}over|(zet|schakel|zwengel|slinger) (u |jullie |)(${it} |)${softer}aan|(schiet|steek|schuif) (u |jullie |)(${it} |)${softer}in|(schiet|steek|knal|prik|schuif|hang|plak|gooi|smijt|zet) (u |jullie |)(${it} |)${softer}(erin|er in|er maar in|d'rin)|(knal|gooi|smijt|zet|pleur|kwak|mik|flikker|ram|plaats|hang|plak|kieper|zwier) (u |jullie |)(${it} |)${softer}(erop|er op|d'rop|drop|dr op|er maar op|d'r maar op)|(stel|stelt|zet|gooi) (u |jullie |)(${it} |)${softer}(open|beschikbaar)|(neem|neemt|stel|stelt) (u |jullie |)(${it} |)${softer}in (gebruik|bedrijf|productie|werking|dienst)|(zet|breng|schakel) (u |jullie |)(${it} |)${softer}over|(zet|haal|gooi|duw|flip) (u |jullie |)(de|den) (knop|schakelaar|hendel|switch|wissel) ${softer}(om|over|aan)|(laat|laten) (u |jullie |)(${it} |)${softer}(rollen|ingaan|draaien|vliegen|vertrekken|knallen|droppen|live gaan|doorgaan|de deur uit|de wereld in)|laat (u |jullie |)${it} ${softer}(door|los op ${users})|stuur (${it} |maar |gerust |)${softer}(uit|de deur uit|de wereld in))`;

/** How Dutch-speaking customers order a release. */
export const dutch: Answers = {
  ok: [
    `${orders}( (over|naar|op|in|bij) (${users}|${system})|)${tail}`,
    // A verb with a place: "zet maar live", "toveren jullie het maar online".
    `(zet|zetten|gooi|gooien|knal|smijt|pleur|kwak|kieper|mik|flikker|ram|stuur|breng|duw|schuif|push|pomp|schiet|tover|toveren|jaag|slinger|zwier|hang|plaats|steek|doe|doen|krijg|neem|zwaai|jas|donder|rag|trap|hef|help|trek|draai|switch|schakel|promoot|promote|promoveer|ram|maak) (u |jullie |)(${it} |)${softer}${place}( zetten| gaan|)${tail}`,
    `(zet|zetten|gaat|gaan|doet|doen) (u|jullie|gij|ge) (${it} |)(maar|gerust|maar gerust|gerust maar|rustig) (door|verder|${place})${tail}`,
    `(stuurt|brengt|gooit|plaatst|neemt) (u|gij|ge) (${it} |)(maar|gerust|maar gerust|gerust maar|rustig) ${place}${tail}`,
    `(implementeer|activeer|publiceer|lanceer|deploy|release|releas|merge|push|ship|installeer|effectueer|ontplooi|rollout|uitrol) (${it} |)${softer}(maar|gerust|graag|alsjeblieft|aub|svp|zsm|asap|${place}|naar ${system}|die handel|die boel)${tail}`,
    `(implementeer|activeer|publiceer|lanceer|deploy|release|merge|push|ship|installeer|effectueer) ${it} ${softer}(${place}|)${tail}`,
    `ga (jullie|je|uw|u|gerust je|gerust jullie|gerust uw|maar je|maar jullie) gang${tail}`,
    '(gaat|ga) (maar |gerust |gerust maar |) (uw|je|jullie|u) gang',
    `(gaat|ga|gaan) (u|uw|jullie|ge|gij|je) (gerust |maar |gerust maar |)(uw gang|je gang|jullie gang|u gang|door|ermee door|verder)${tail}`,
    // "Go and deploy it", "just put it live", "merge and roll out".
    `(ga|gaan|gaat) (jullie |u |) (${it} |) (maar|mar|mer|mor|gerust|lekker|nu|dus) ${soft}${infinitive}${tail}`,
    `(gewoon|lekker|meteen|direct|gauw|snel|zeker|absoluut|rustig|gerust|gaarne) ${infinitive}${tail}`,
    `${infinitive} (en|&) ${infinitive}${tail}`,
    `${infinitive} (naar|op|in) (${system}|p|de p omgeving)${tail}`,
    `${infinitive} maar (voor|bij|naar) ${users}`,
    `(tag|markeer|label|bestempel|merk) (${it} |) (maar |gerust |) als (release|releaseversie|goedgekeurd|akkoord|geaccepteerd|accepted|approved|vrijgegeven)`,
    `laat (de rest|de anderen|de overige collegas|${users}) (er |) (ook |maar |nu |) (van (mee |) genieten|van profiteren|mee werken|ermee werken)`,
    `(hou|houd|houden) ${it} (dan |) niet (langer|meer) tegen`,
    '(ga|gaan) (maar |gerust |lekker |) los',
    '(wij|we) gaan ervoor',
    'ga (maar |gerust |) (je|jullie|uw) gangetje',
    '(ga|gaat) (u |jullie |) gerust (verder|door|voort)',
    '((gooi |) (de |) trossen (maar |) los|hijs de zeilen)',
    // Leave that names no more than "it" or "you".
    '(doe|doet) (mar|mor|moar|ma|mer|mr|maor|maar)( hoor| jong| gerust| zo|)',
    'doen (hoor|dus|jongens|mannen|die handel|die hap|die boel)',
    '(ja |) (dat|dit) mag( hoor| zeker| gerust| van (mij|ons)| wat (mij|ons) betreft|)',
    '(ge|gij|gijle|jullie|u|je) (moogt|meugt|mag|mogen) (hoor|gerust|zeker|zenne|zulle)',
    '(ge|gij|gijle) (moogt|meugt)',
    '(je|jullie|u|ge) (hebben|hebt|heeft|krijgt|krijgen) (vrij spel|vrije baan|vrij baan|carte blanche)',
    // The bare infinitive: "uitrollen!", "vrijgeven en archiveren maar".
    `${infinitive} ((en|&) (archiveren|afsluiten|sluiten|${infinitive}) |)(maar|ma|gerust|graag|hoor|dus|die handel|die boel|die hap|dat ding|met die handel|met die boel|met die hap|dan maar|aub|a u b|svp|s v p|alsjeblieft|alstublieft|vandaag nog|zsm|asap|ermee|jongens|mannen|wat (mij|ons) betreft|voor (mij|ons)|op (prod|productie))${tail}`,
    '(vrijgeven|uitrollen|publiceren|lanceren|releasen|deployen|doorvoeren|uitbrengen|live zetten|online zetten|live gooien|in productie nemen|in productie zetten|openstellen)',
    `(hup|hop|hoppa|hopla|hupsakee|huppakee|huppekee|vooruit|kom|kom op|allez|) (de lucht in|de wereld in|de deur uit|de baan op|de weg op|naar buiten|eruit|erop|erin|live|online|naar ${system}|in productie) (ermee|daarmee|met die (handel|boel|hap|zooi))${tail}`,
    `(zend|zenden|stuur|sturen|duw|duwen|vooruit|hup|hop|hoppa|hopla|kom|allez|alle|en|nu|dan|dus|meteen|direct|gewoon|lekker|hop hop|huppekee|huppakee|tjakka|up|recht) (naar |)(live|online) (ermee|maar|dan|dus|hoor|nu|)${tail}`,
    `(live|online|eruit|erop|erin|naar ${system}|in productie|verder|vertrekken|gaan|lanceren) (ermee|ermee maar|die handel|die boel|die hap|met die (handel|boel|hap|banaan|geit|zooi)|dan maar|ma|maar jongens|maar mannen)${tail}`,
    `maak (${it} |)${softer}(beschikbaar|openbaar|publiek|toegankelijk|live|online)( voor ${users}|)${tail}`,
    `bied (${it} |)${softer}aan ${users} aan`,
    '(doet|doen) (u|jullie|gij) (maar|gerust|maar gerust)',
    'doe (maar |gerust |) (je|jullie|uw) ding',
    `kom maar (op|door) (met (die|de|dat) (${thing}|boel|handel|spul)|)`,
    '(knallen|rossen|blazen|gassen|beuken) maar',
    '(uitvoeren|doorvoeren) maar',
    '(vertrekken|lanceren|inschieten|uitzenden|opstijgen|afvuren|varen) (maar|met die handel|ermee)',
    `(op|en door|door|op weg) naar (live|productie|prod|${system}|de (livegang|release|uitrol|gebruikers|eindgebruikers|klanten))( ermee| maar|)`,
    '(volgende|eindhalte|laatste) (halte|stop|station) (productie|live|prod|de livegang)',
    '(de |) vlag uit en (live|online|uitrollen|vrijgeven)',
    '((vol |)gas (erop|geven|op die lolly|op de plank)|(geef|geven) (maar |er maar |) (vol |)gas|vol gas (vooruit|ermee|live|naar productie)|volle kracht vooruit|plankgas|full speed ahead|full steam ahead)',
    'de kogel (mag|is) door de kerk (live zetten|vrijgeven|uitrollen|live)',
    '(het |) startschot (mag|kan) (worden gegeven|gegeven worden)',
    // What may be done, by whom or with what.
    `${you} ${may} (${it} |)${softer}(${infinitive}|${place}|(ermee|er mee|daarmee|hiermee|) (door|doorgaan|verder|voortgaan|voortdoen|verdergaan|live|live gaan|naar (productie|live)|van wal|voort|voortdoen)|tot (publicatie|vrijgave|livegang|uitrol|ingebruikname|release|implementatie|de (publicatie|vrijgave|livegang|uitrol|ingebruikname|release)) overgaan|overgaan tot (publicatie|vrijgave|livegang|uitrol|ingebruikname|release|(de |)(publicatie|vrijgave|livegang|uitrol|ingebruikname|release))|(zo laten|afronden|archiveren) en ${infinitive}|${infinitive} en (${infinitive}|archiveren|afsluiten|sluiten)|(doen|zetten|zet|doe|plaatsen|brengen|gooien) ${place}|op de knop drukken|de knop omzetten|de schakelaar omzetten)${tail}`,
    `(${it}|deze|${thing}|go live|golive) ${may} ${softer}${become}${tail}`,
    `${may} (${side} |)${softer}${become}${tail}`,
    `er ${may} (${side} |) ${softer}(${become}|worden overgegaan tot (de |) (release|livegang|vrijgave|uitrol|publicatie|ingebruikname|implementatie)|tot (de |) (release|livegang|vrijgave|uitrol|publicatie|ingebruikname|implementatie) (worden overgegaan|overgegaan worden)|live (gegaan worden|worden gegaan))${tail}`,
    `er wordt live gegaan (wat (mij|ons) betreft|van (mij|ons))`,
    `en ${may} (${it} |${you} |${you} ${it} |ie |hij |) ${softer}(${become}|${infinitive})${tail}`,
    `mag ${you} (${it} |) ${softer}${place} (doen|zetten|gooien|brengen) (aub|a u b|alsjeblieft|alstublieft|svp)`,
    '(kin|kan|ken|mei) (so|zo|wol|wel|no|nou) live',
    'mag mee (in|met|naar) (de |deze |) (release|uitrol|livegang|productie|deploy|deployment|productierelease)',
    `${side} ${may} (${it} |${you} |${you} ${it} |ie |hij |i |er |)${softer}(${become}|${infinitive})${tail}`,
    `(dan|zo|nu) ${may} (${it} |${you} |${you} ${it} |ie |hij |) ${softer}(${become}|${infinitive})${tail}`,
    `(de |)(release|uitrol|livegang|vrijgave|publicatie|oplevering|deploy|deployment|change|go live) (mag|kan) (vandaag nog|vandaag|gebeuren|plaatsvinden|doorgaan|nu|meteen|direct|van start|wat (mij|ons) betreft|van (mij|ons)|zo snel mogelijk|zsm|asap)${tail}`,
    `(feature flag|featureflag|flag|toggle) (mag|kan) (aan|om|open|omgezet worden|aangezet worden)( in (productie|live)| op (productie|live)|)`,
    // Wishes and requests that leave no doubt of what is wanted.
    `(gelieve|graag|gaarne|verzoeke|verzoek om|verzoek|we verzoeken u|wij verzoeken u|ik verzoek u|wij vragen u|ik vraag u|ik vraag jullie|wij vragen jullie) (${it} |) ${soft}(${toInfinitive}|${infinitive}|tot (vrijgave|publicatie|livegang|uitrol|ingebruikname|release) over te gaan|over te gaan tot (vrijgave|publicatie|livegang|uitrol|ingebruikname|release))${tail}`,
    `(gelieve|graag) (de|deze) (vrijgave|release|livegang|uitrol|ingebruikname|publicatie|deploy) (in productie |) (uit te voeren|uitvoeren|te doen|doen|door te voeren|doorvoeren|te starten|te doen plaatsvinden|te laten doorgaan)${tail}`,
    `(wil|wilt|willen) (u|je|jullie) ${it} (dan |dus |nu |) (aub|alstublieft|alsjeblieft|svp|graag) ${soft}${infinitive}`,
    `(${it} is |is |) (klaar|rijp|gereed) (om|voor) (${toInfinitive}|de start|live|lancering|vrijgave|publicatie|uitrol|ingebruikname|de (lancering|vrijgave|publicatie|uitrol|ingebruikname|livegang|release))( wat (mij|ons) betreft|)`,
    `${side} (is (het|dit|dat) |) (afgerond en |helemaal |) (${toInfinitive}|klaar (om ${toInfinitive}|voor (de start|productie|livegang|vrijgave|release|de (livegang|release|vrijgave))))`,
    `${side} (${infinitive}|live|online|uitrollen|vrijgeven)( maar|)`,
  ],
};
