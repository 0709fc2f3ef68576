import { type Answers, listed } from '../locale-words.js';

const test =
  "(uat|fat|sat|gat|test|tests|testen|testje|testjes|testronde|testrun|testset|testscript|testscripts|testplan|testgevallen|testscenarios|testscenario's|scenarios|scenario's|acceptatietest|acceptatietests|gebruikerstest|gebruikerstesten|gebruikersacceptatietest|regressietest|regressietests|regressietesten|regressie|smoke test|smoketest|smoke|ketentest|unittests|unit tests|unittesten|unit testen|integratietest|integratietests|eindtest|steekproef|steekproeven|proef|proefdraai|(de |)(handmatige|visuele|laatste|snelle|functionele|technische) (check|test|tests|controle)|functioneel|technisch|pipeline|build|checklist|testgeval|controle|controles|check|checks|praktijktest|praktijkproef|veldtest|pilot|proefperiode|generale repetitie)";
const came =
  '(geslaagd|gelukt|groen|ok|oke|goed|prima|perfect|positief|in orde|doorlopen|afgerond|gedaan|klaar|voltooid|gehaald|afgewerkt|doorstaan|succesvol|gepasseerd|passed|akkoord bevonden|goed bevonden|goed verlopen|vlot verlopen|vlekkeloos|foutloos|feilloos|succesvol (afgerond|verlopen|doorlopen|uitgevoerd|afgesloten|voltooid)|met succes (afgerond|doorlopen|doorstaan|uitgevoerd)|goed (afgerond|doorlopen|doorstaan)|zonder (fouten|bevindingen|problemen|opmerkingen|afwijkingen|issues|foutmeldingen) (afgerond|doorlopen|verlopen|uitgevoerd|))';
const fault =
  '(fout|fouten|foutje|foutjes|foutmelding|foutmeldingen|bevinding|bevindingen|afwijking|afwijkingen|issue|issues|bug|bugs|blocker|blockers|showstopper|showstoppers|restpunt|restpunten|openstaande punten|actiepunten|bemerkingen|opmerkingen|aanmerkingen|op of aanmerkingen|opmerking|bemerking|bijzonderheden|onregelmatigheden|gekke dingen|rare dingen|vreemde dingen|gekkigheid|problemen|klachten|regressie|regressies|defects|errors|error|failures|failed tests|mankementen|haperingen|verrassingen|tegenstem|tegenstemmen|bezwaar|bezwaren|gebreken|beletsel|beletselen|kinderziektes|kinderziekten|tekortkomingen|hiaten)';
const very =
  '(heel |erg |zeer |echt |super |kei |mega |wreed |ontzettend |bijzonder |helemaal |zo |gewoon |nu |weer |allemaal |hartstikke |)';
const fine =
  '(goed|goe|prima|perfect|perfekt|puik|gaaf|tof|vet|chill|lekker|strak|nice|cool|mooi|keurig|netjes|prachtig|schitterend|subliem|formidabel|magnifiek|supergoed|superknap|keigoed|megagoed|zalig|geniaal|knap|kek|top|toppie|topwerk|fijn|heerlijk|geweldig|fantastisch|fenomenaal|uitmuntend|uitstekend|voortreffelijk|onberispelijk|piekfijn|tiptop|dik in orde|in orde|correct|korrekt|juist|klasse|klassewerk|sterk|bueno|loepzuiver|glashelder|om van te smullen|om door een ringetje te halen|om te zoenen|naar wens|naar genoegen|naar onze zin|naar mijn zin|naar tevredenheid|naar volle tevredenheid|voor elkaar|voor mekaar|veur mekaar|voor de bakker|in kannen en kruiken|koek en ei|pico bello|picobello|kits|jofel|nickel|nikkel|impeccable|zoals het moet|zoals het hoort|zoals gevraagd|zoals afgesproken|zoals gewenst|zoals besteld)';
const like =
  '(als een (trein|tiet|speer|zonnetje|tierelier|klok|raket|malle|dolle)|gelijk een trein|lijk een trein|gesmeerd|op rolletjes|van een leien dakje|als gesmeerd|perfect|feilloos|vlekkeloos|soepel|prima|goed|goe|wel goe|supergoed|supersnel|keigoed|super|naar behoren|zonder haperen|zonder problemen|zonder mankeren|zoals het hoort|zoals het moet|zoals verwacht|naar wens|op wieltjes|lekker|vlot|weer|weer goed|nu|nu goed)';

/** How Dutch-speaking customers praise, hail, report a test and take leave around their answer: none of it approves. */
export const dutch: Answers = {
  // In Flanders "zeker" at the end asks.
  turning: ['(goe|goed|ok|oke|in orde|bon|akkoord) zeker'],
  praise: [
    `${very}${fine}( zo| man| hoor| gedaan| gemaakt| werk| spul| opgelost| jongens| mannen| dit| nu| allemaal| zeg| he| bezig| uitgewerkt| afgewerkt| geworden|)`,
    `(het|dit|dat|da|alles|dees|tis|ist|t) (is|ziet er|oogt|voelt|zit|staat|lijkt|is weer|is nu|vind ik|vinden wij|vinden we|) ${very}${fine}( uit| aan| in elkaar|)`,
    `(is|ist|tis|oogt|ziet er|zien er|staat|zit|vind ik|vinden we|vinden wij|vin ik|voelt) (wel |) ${very}${fine}( uit| aan| geworden| zo|)`,
    `(ik|wij|we) (vind|vinden|vin) (het|dit|dat|hem|t) (allebei |wel |nu |allemaal |) ${very}${fine}( zo| geworden|)`,
    '(zier|ziet) er (goed|prima|top) (ut|uit)',
    `(loopt|werkt|draait|gaat|marcheert|funct|functioneert|doet het|vliegt) ${very}(hier |bij ons |nu |weer |) ${like}( nu| hier| bij ons|)`,
    `(het|alles|da|dat|dit|hij|de boel|het spul|bij ons alles|hier alles) (loopt|werkt|draait|gaat|marcheert|functioneert|vliegt|doet het) (hier |bij ons |nu |weer |) ${very}${like}( nu| hier| bij ons|)`,
    '(alles|allemaal) (goed|prima|perfect|perfekt|puik|tiptop|picobello|naar wens) (hier|bij ons|zo|nu|)',
    'alles (doet mee|is er|doet het|staat er|staat er goed op)',
    '(dat|dit) (is|ging) (rap|snel|vlot|vlug|vlotjes) (gegaan|geregeld|gefixt|opgelost|zeg|hoor)',
    "(hier|bij ons|bij mij|bij iedereen) (werkt|loopt|draait|doet|marcheert|gaat|lukt) (alles|het|t|da) (weer |nu |) (het |goed |prima |perfect |vlot |)( nu| weer| hier| op alle (kassas|kassa's|toestellen|pcs|pc's|schermen|telefoons)|)",
    "(het|t|alles|da|dat|dit) (werkt|loopt|draait|doet het|marcheert|lukt) (hier|bij ons|bij mij|nu|weer|) (weer |nu |wel |goed |prima |) (op|bij|in) (al |) (alle|al onze|elke|iedere|allebei de) (kassas|kassa's|toestellen|pcs|pc's|schermen|telefoons|printers|computers|scanners|browsers|filialen|winkels)",
    '(het|t|alles|da|dit) (werkt|lukt|klopt|gaat|marcheert|loopt) (nu |hier |hier nu |)wel',
    '(klaar|kloar|klaor)',
    '(kat in het (bakkie|bakje)|appeltje eitje|de buit is binnen|missie geslaagd|champagne|eind goed al goed|geen twijfel mogelijk|(mag|kan) de vlag uit|duim omhoog|duimpje omhoog|beter wordt het niet|geen vuiltje|waar wachten (jullie|we) nog op|vuurwerk|confetti)',
    '(ik |wij |we |) (heb|hebben) (er |hier |) (alle |volle |het volste |veel |) vertrouwen (in|erin|hierin)',
    '(zijn|ben|is) (we|wij|ik|het) (klaar|rond|eruit|uitgetest|afgerond|er klaar mee)',
    '(helemaal|echt|mega|gewoon) (w|lit|fire)',
    // Sayings.
    "(de |) spijker op (zijn|z'n|zn|de) kop",
    '(zo |) (moest|moet|hoort|hoorde) het (worden|zijn|gaan|)',
    'zo (zien|hebben|willen|moeten) (we|wij) het (graag|hebben|zien)',
    '(daar |hier |) (is |valt |) geen speld tussen te krijgen',
    'klaar is kees',
    '(precies |exact |net |) wat (de dokter voorschreef|we zochten|we nodig hadden|we wilden|we besteld hadden|gevraagd werd|gevraagd was|er gevraagd was|beloofd was|afgesproken was)',
    'daar kunnen (we|wij) mee (thuiskomen|voor de dag komen|uit de voeten|vooruit)',
    '(ik |wij |we |)(zie|zien) geen (beren|leeuwen en beren|wolkje|vuiltje|spook|spoken) (meer |) (op de weg|aan de lucht)',
    '(geen |) (vuiltje|wolkje|vuiltjes) (meer |)aan de lucht',
    '(klopt|sluit) als een (bus|zwerende vinger)',
    'met vlag en wimpel (geslaagd|)',
    "(da's |das |dat's |dat is |tis |dees is |) (ne|een|n) (goeie|goeien|schone|schoon|toffe|straffe|topper|voltreffer|schot in de roos|juweeltje|pareltje|plaatje)",
    'wie (doet|maakt) (je|jullie) (dat |) (wat |iets |) na',
    '(mijn|onze|ons) (dag|week) is (weer |)(goed|gemaakt)',
    '(mooi |goed |knap |netjes |) (vakwerk|stukje werk|stuk werk|staaltje werk|staaltje vakwerk)',
    '(om|dit is om|dit ziet eruit om) (door een ringetje te halen|in te lijsten|van te smullen|je vingers bij af te likken)',
    '(het |) (is |) (helemaal |allemaal |) naar (onze |mijn |ieders |volle |) (wens|zin|genoegen|tevredenheid)',
    '(ik|wij|we) (ben|zijn) (er |) (heel |erg |zeer |super |dik |) (tevreden|blij|gelukkig|content|verguld|ingenomen|enthousiast|in onze nopjes|in mijn nopjes) (met (het resultaat|het eindresultaat|de oplossing|dit|het)|mee|ermee|over|hierover|)',
    '(wij|we|ik) (staan|sta) (er (volledig |helemaal |) achter|(volledig |helemaal |)erachter)',
    '(wij|we) zijn (eruit|in control|om|helemaal om|mee)',
    '(wij|we|ik) (hebben|heb) (niets|niks|geen wensen) (meer |) (te wensen|te klagen|over)',
    'stakeholders (zijn |) aligned',
    '(het |) voldoet (volledig |helemaal |) (aan (de |alle |onze |het |)(dod|definition of done|eisen|acceptatiecriteria|criteria|verwachtingen|wensen|specificaties|specs|afspraken|bestek|eis|spec|vraag|opdracht)|)',
    '(story|ticket|change|wijziging|aanpassing|oplossing|release|levering) voldoet (volledig |helemaal |) (aan (de |alle |onze |het |)(dod|definition of done|eisen|acceptatiecriteria|criteria|verwachtingen|wensen|specificaties|specs|afspraken|bestek|eis|spec|vraag|opdracht)|)',
    '(de |deze |)(patch|fix|hotfix|bugfix|update|wijziging|aanpassing|correctie|oplossing|levering|build|feature) (is |)(ok|goed|prima|perfect|in orde|stabiel|verified|geverifieerd|bevestigd|solide|groen)',
    '(gefeliciteerd|proficiat|petje af|hulde|bravo|chapeau|respect|lof|compliment|complimenten|hoedje af|klasse)( mannen| jongens| team| hoor|)',
    '(dat |) (is |) (gefixt|gefikst|gepiept|gebakken|gesmeerd|beklonken) (en geregeld|)',
    '(het |) (is |) (nu |eindelijk |) gelukt( nu| hoor|)',
  ],
  greetings: [
    '(hoera|joehoe|joepie|jippie|jihaa|hoppa|hoppakee|wauw|wow|woow|amai|allee|allez|ziezo|he he|hehe|kijk eens aan|kijk nou|halleluja|bingo|tadaa|tada|heren|dames en heren|dames|hee|hey|heey|yo|ey|joe|ola|goeiendag|goeiedag|goeden|moin|goedemorgen samen|hoi hoi|dag lieve mensen|beste mensen|mijne heren|waarde heer|waarde mevrouw|waarde|beste redactie|geachte redactie|beste lezer)',
    '(hai|hoi|hey|yo|ha|hallo|dag|beste|lieve|geachte|goedemorgen|goedemiddag) (allen|samen|allemaal|iedereen|team|mensen|helpdesk|support|mannen|jongens|dames|heren|redactie|bro|fam|luitjes|lui|collegas|programmeurs|ontwikkelaars|techneuten)',
  ],
  neutral: [
    '(bro|fam|broer|gast|gozer|jongens|mannen|jongeman|lieverd|schat|topper|toppers|kanjer|kanjers|makker|kameraad|vrienden|vriend)',
    '(ja|ok|oke|goed|prima|top|gaaf|tof|nice|mooi|lekker|vet|thanks|bedankt|is goed) man',
    'live',
    '(in een woord|kort en goed|kort gezegd|kort samengevat|om kort te gaan|lang verhaal kort|kortom|samengevat|resumerend|alles bij elkaar|al met al|om een lang verhaal kort te maken|zonder twijfel|zonder meer)',
    '(💚|🟢|🟩|✔|☑|🙌|🥳|🎊|🎉|🍾|🥂|💪|🤩|😍|👏|🤝|💯|😎|🤙)',
    '(een |) (tien|10|dikke tien|elf) (met (een |)(griffel|stip)|van (mij|ons)|op (tien|10)|plus)',
    '(vandaag nog|nog vandaag)( graag|)',
    "(verzonden|verstuurd|getypt|getikt|gestuurd|verstuurt) (vanaf|van|via|met|op|uit|vanuit) (mijn|mn|m'n|de|een|het) (telefoon|gsm|mobiel|mobieltje|iphone|ipad|samsung|android|tablet|smartphone|trein)",
    '(die|deze|dees) (wijziging|aanpassing|update|fix|release|versie|oplossing|correctie|patch|handel|boel|reut)',
    `(geen|geen enkele|zonder|nul|0|geen enkel|geen verdere|verder geen|geen nieuwe|geen kritieke|geen openstaande) ${fault}( meer|) (gevonden|gezien|aangetroffen|vastgesteld|geconstateerd|tegengekomen|opgemerkt|ontdekt|van (onze|mijn) kant|te melden|van hieruit|voor (livegang|release|vrijgave|uitrol|productie|de (livegang|release|vrijgave|uitrol))|)`,
    `(van|vanuit|langs|aan) (hieruit|hier|onze kant|mijn kant) (is er |zijn er |) geen ${fault}( meer|)`,
    `(ik|wij|we|er) (zie|zien|heb|hebben|vind|vinden|vond|vonden|zag|zagen|kon|konden|zijn) (er |) (geen|geen enkele|nul|geen verdere|geen nieuwe) ${fault} (meer |) (gevonden|gezien|aangetroffen|vastgesteld|geconstateerd|tegengekomen|opgemerkt|ontdekt|vinden|zien|ontdekken|)`,
    `(niks|niets|nada|noppes) (geks |raars |vreemds |verkeerds |fouts |meer |) (gevonden|gezien|aangetroffen|ontdekt|op aan te merken|aan te merken|mis mee|aan toe te voegen|toe te voegen|tegen in te brengen|op of aan te merken|te melden|te klagen|op tegen)`,
    '(ik |wij |we |)(heb|hebben|had|hadden) (hier |er |verder |) (niks|niets) (aan toe te voegen|toe te voegen|op aan te merken|op tegen|tegen in te brengen|meer aan toe te voegen)',
    'als het (eenmaal |) live (staat|is) (is|mag|kan) (dit |het |de |) (ticket|melding|zaak|call|dossier|) (wat (mij|ons) betreft |voor (mij|ons) |) (afgehandeld|afgerond|gesloten|klaar|dicht|toe|gesloten worden|dicht gedaan worden|afgesloten worden)',
    `(en |)(daarna|nadien|dan|vervolgens|erna|na (de |) (livegang|release|uitrol|vrijgave|publicatie)|meteen|gelijk) (mag|kan|mogen|kunnen) (jullie |je |u |) (het |dit |de |deze |) (ticket|melding|call|case|dossier|issue|incident) (meteen |ook |wat (mij|ons) betreft |)(dicht|toe|sluiten|afsluiten|dichtdoen|gesloten worden|afgesloten worden|worden gesloten|worden afgesloten|archiveren|weg)`,
    '(en |)(sluit|sluiten) (daarna |dan |nadien |vervolgens |) (het |dit |de |deze |) (ticket|melding|call|case|dossier|issue|incident) (daarna |dan |nadien |vervolgens |maar |meteen |) (maar |gerust |) (af|)',
    '(en |)(het |dit |de |deze |) (ticket|melding|call|case|dossier|issue|incident) (daarna|nadien|vervolgens|dan|erna) (maar |gerust |) (af te sluiten|afsluiten|sluiten|te sluiten|dichtdoen|archiveren)',
  ],
  tested: [
    '(zowel |) (op|met|in|via) (mijn|onze|de|een|het) (telefoon|gsm|pc|laptop|tablet|computer|iphone|ipad|android|kassa|scanner|smartphone|werkpc|mobiel|browser|app) (als (op|met|in|via) (mijn|onze|de|een|het) (telefoon|gsm|pc|laptop|tablet|computer|iphone|ipad|kassa|scanner|mobiel) |) (getest|geprobeerd|bekeken|nagekeken|uitgeprobeerd|gecheckt)',
    `(met|op) (de |jullie |onze |mijn |) (meegeleverde |nieuwe |eigen |echte |oude |uitgebreide |) (testset|testdata|testgevallen|testbestanden|testdatabase|testgegevens|data|cijfers|bestanden) (geen|nul|zonder|geen enkele|0) ${fault}`,
    'na een (rondje|uurtje|kwartiertje|halfuurtje|ochtendje|middagje|dagje|weekje) (testen|klikken|proberen|spelen|rondklikken|langs alle ~|door alle ~|)',
    // "Check" alone tells somebody to.
    '(check (en |)dubbelcheck|check check dubbelcheck|check check en dubbelcheck|gecheckt en gedubbelcheckt|dubbelgecheckt|gedubbelcheckt)',
    `(de |het |alle |onze |mijn |jullie |) ${test} (en (de |het |) ${test} |) (is |zijn |was |waren |werd |werden |) (volledig |allemaal |helemaal |ook |hier |nu |) (met ~ |op staging |in acceptatie |op de testomgeving |) ${came}`,
    `(de |het |alle |onze |mijn |) ${test} (en (de |het |) ${test} |) (gedraaid|uitgevoerd|doorlopen|gedaan|uitgevoerd|gelopen) (op|in|met) (staging|acceptatie|test|de (testomgeving|testserver|acceptatieomgeving|stagingomgeving))`,
    '(geslaagd|gepasseerd|door) (voor|in) de (test|acceptatietest|uat|proef|testronde|keuring)',
    '(fix|bug|bugfix|ticket|change|story|patch|issue|wijziging) (verified|geverifieerd|validated|gevalideerd|gecontroleerd|getest|nagekeken)',
    '(ff|effe|efkes|eventjes|even|kort|vlug|snel) (gekeken|getest|nagekeken|gecheckt|bekeken|geprobeerd|doorgelopen|doorgeklikt)',
    '(even |) (tijd gehad|tijd gevonden|de tijd genomen) om (te kijken|te testen|het te bekijken|het te testen)',
    '(alles |) (getest|doorlopen|gevolgd|nagelopen) volgens (jullie|de|uw|het|je) (stappen|stappenplan|testplan|script|checklist|instructies|beschrijving)',
    "(wij|we|ik) (hebben|heb) (het |dit |alles |) (hier |) met (zijn |ons |z'n |) (twee|drie|vier|vijf|zes|tweeen|drieen|vieren|allen) (man |mensen |collegas |) (uitgebreid |grondig |) (getest|geprobeerd|nagekeken|bekeken)",
    '(testresultaat|testresultaten|resultaat|resultaten|uitslag) (is |zijn |) (positief|goed|ok|in orde|zoals (beschreven|verwacht|gevraagd|afgesproken|gewenst))( op (alle|al onze) ~|)',
    '~ (is|zijn|werd|werden) (gecontroleerd|getest|nagekeken|beproefd|beoordeeld) en (akkoord|goed|in orde|ok) bevonden',
    'na ~ is gebleken dat (de|het|deze|dit) (levering|oplevering|wijziging|aanpassing|versie|oplossing|resultaat) voldoet',
  ],
  closings: [
    '(en |) (de |doe de |doe mijn |) (hartelijke |) (groeten|groetjes|groet) aan ~',
    'met (hoogachtende|hoogachtingsvolle|vriendschappelijke|hoffelijke|oprechte) groet',
    '(het bestuur |de directie |de maatschap |)namens deze',
    '(ajuus|doei|doeg|houdoe|salu|saluu|salut|saluutjes|mazzel|ciao|tot kijk|tot ziens|adieu|kus|kusjes|groetn|grtn|gr|gegroet|grantangi|no spang|gran tangi|mi brada)( en bedankt| allemaal|)',
  ],
  thanks: [
    '(grantangi|gran tangi|masha danki|danki|bedankt fam|thanks bro|bedankt man|dank voor alles|ajuus en bedankt)',
  ],
  content: [
    '(rechtop|recht|lovend|vlot doorgeraakt|er vlot doorgeraakt|conform (de |)(spec|specs|specificatie|specificaties|afspraak|afspraken|bestek|verwachting))',
    '(ook|zelfs) (met|op|in|voor|bij) ~ (gaat|ging|lukt|lukte|werkt|werkte|loopt|liep) (het|alles) (nu |weer |) (goed|prima|perfect|vlot|uitstekend|vlekkeloos|zoals het hoort|zoals verwacht)',
    '(krijg|krijgen|zie|zien|had|hadden) (ik |we |wij |) (de |die |deze |) (foutmelding|fout|foutcode|error) (nu |) niet meer',
    '(zag|zagen|zie|zien|kreeg|kregen|krijg|krijgen|vond|vonden) (ik |we |wij |) (precies |exact |net |) wat (ik|we|wij) (moest|moesten|moet|moeten|wou|wilde|wilden|verwachtte|verwachtten|verwacht|had verwacht|hadden verwacht|hoorde te|hoorden te)( zien| krijgen| vinden|)',
    '(komt|komen) (nu weer|weer|nu|terug) (aan|binnen|door|toe|netjes aan|goed aan|allemaal aan|allemaal binnen)',
    '(gaat|gebeurt|verloopt|loopt|staat|werkt) (nu |weer |) (per (regel|lijn|stuk|klant|order) |~ |) zoals (afgesproken|gevraagd|besproken|beschreven|verwacht|bedoeld|beloofd)',
    '(ze|die|en ze|en die) kloppen (alle|allebei|allemaal|alle twee|alle drie|alle vier|alle vijf)( drie| twee| vier|)',
    '(doet|doen) (het|t) (weer|terug|nu|allemaal|ook|overal)',
    '(krijg|krijgen|zie|zien|zag|zagen) (ik |we |wij |) (nu |)(wel |weer |) (de|het) (juiste|goede|correcte) ~ (te zien|te pakken|binnen|)',
  ],
  tries: [
    '(doorgelopen|nagelopen|doorgeklikt|doorgespit|uitgeplozen|nagespeeld|nageplozen|doorgetest)',
    '(heb|hebben|net|zonet|gisteren|vandaag|vanmorgen|vanochtend|gisteravond) (nog |nog even |even |ff |) (~ |) (doorgelopen|nagelopen|bekeken|getest|nagekeken|geprobeerd|gecheckt|doorgeklikt|gecontroleerd)',
    '(voorbeelden|gevallen|punten|stappen|scenarios|testgevallen) (uit|van|in) (het|jullie|de|dit|uw) (ticket|melding|mail|bericht|lijst|checklist) (nagelopen|getest|bekeken|nagekeken|geprobeerd|doorlopen|afgewerkt|gecontroleerd)',
  ],
  circumstances: [
    '(in|op|vanuit) (de|het|mijn|onze) (trein|bus|auto|tram|file|wachtkamer|zetel|bed)',
    '(gisteravond|gisterenavond|gisteren|vanmorgen|vanochtend|vandaag|zonet|net|daarnet|vanmiddag) (nog |) (even |eens |ff |nog )',
    'thuis',
  ],
  rounding: [
    '(vlekkeloos|feilloos|foutloos|probleemloos|zonder problemen|zonder fouten|alles doet mee|allemaal vlekkeloos|allemaal gelukt|allemaal geslaagd|alles gelukt|in een keer goed)',
  ],
  besides: ['met ~ en al'],
  deeds: listed(
    'ingeboekt ingelogd uitgelogd geleegd nagelopen doorgelopen omgezet verzet verstuurd ontvangen gelezen',
  ),
};
