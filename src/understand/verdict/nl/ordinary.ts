import type { Answers } from '../locale-words.js';
import { deciders } from './house.js';

/** What is released, as it is spoken of, too. */
const it =
  '(het|t|dit|dat|da|hem|em|m|ze|deze|die|alles|dees|den boel|de boel|heel de boel|het zaakje|die handel|de handel|het ding|de (fix|release|update|aanpassing|wijziging|correctie|oplossing|versie|nieuwe versie))';
const you = '(je|jullie|u|ge|gij|gijle|jij|we|wij)';
const may = '(mag|mogen|moogt|moogde|mocht|kan|kunt|kunnen|kun)';
const maar =
  '(maar |gerust |maar gerust |gerust maar |nu |nu maar |er |er maar |dan |dan maar |dus |dus maar |rustig |rustig maar |zo |al |nu al |direct |meteen |dan ook |volgens mij |voor mij |voor ons |van mij |van ons |wat mij betreft |wat ons betreft |)';
const tail = '( hoor| aub| alsjeblieft| alstublieft| graag| maar| he| dan| gerust| zo| nu|)';
const place =
  '(live|online|op live|in live|naar live|in productie|naar productie|op productie|in prod|op prod|naar prod|in het echt|op de (site|website|server|echte omgeving|echte server|live omgeving|productieomgeving)|in de (lucht|productieomgeving|live omgeving)|naar (het echte systeem|de echte omgeving|de productieomgeving|de live omgeving))';
const put =
  '(zet|gooi|smijt|knal|kwak|pleur|flikker|mik|kieper|duw|stuur|breng|zwier|hang|plaats|push|pomp|doe|schiet|steek)';
const putting =
  '(zetten|gooien|smijten|knallen|brengen|duwen|sturen|zwieren|plaatsen|pushen|doen|gaan|steken|installeren|hebben)';
const release =
  '(vrijgeven|uitrollen|releasen|publiceren|doorvoeren|doorzetten|deployen|installeren|live zetten|live gooien|live laten gaan|online zetten|in productie (zetten|nemen|brengen)|naar productie (brengen|zetten|duwen)|voortdoen|verderdoen|verder doen|doorgaan|doordoen|erop zetten|erop gooien|erop smijten|overzetten|overgaan tot (productie|vrijgave|livegang|release|de (vrijgave|livegang|release|uitrol)))';
const released =
  '(vrijgegeven|uitgerold|gereleased|gepubliceerd|doorgevoerd|doorgezet|gedeployed|geinstalleerd|live gezet|online gezet|in productie (genomen|gezet|gebracht)|naar productie (gebracht|gezet))';
const matter =
  '(aanpassing|aanpassingen|correctie|correcties|wijziging|wijzigingen|oplossing|release|update|versie|fix|levering|oplevering|vrijgave)';
const board =
  '((het|ons) (college|bestuur|schoolbestuur|management|directiecomite|team|dagelijks bestuur|bureau|kantoor|bedrijf|managementteam)|(de|onze) (directie|raad|gemeenteraad|raad van bestuur|gemeente|school|vereniging|stichting|zaakvoerder|maatschap|praktijk|commissie|dienst))';
const well =
  '(naar behoren|correct|goed|prima|perfect|zoals verwacht|zoals gewenst|zoals gevraagd|zoals afgesproken|zoals het hoort|zoals het moet|in orde|opgelost|akkoord|ok|oke)';
const permitted = `(vrijgegeven|in productie genomen|in productie gezet|live gezet|uitgerold|doorgevoerd|gepubliceerd|in gebruik genomen)`;

/** How Dutch-speaking customers write their ordinary answers: at the counter, on a phone, in dialect, or in a letter. */
export const dutch: Answers = {
  yes: ['(jaaa|jaa|yess|yesss|joh ja|ja zeker|ja natuurlijk|tuurlijk|ja joh)'],
  loud: ['meeste'],
  ok: [
    '(ca va|sava|cava) (voor|vr) (mij|ons)',
    '(ok|oke|okee|goed|akkoord|prima) (mannen|maat|gast|zulle|jongens|dames|heren)',
    '(tis goed|t is goed|tis ok|tis oke|tis in orde|t is in orde|t is ok|t is oke|is goed|is ok|is oke|tis akkoord|tis bon|in orde|ist in orde)( zo| nu| voor (mij|ons)| hoor| zulle| ze| vr mij| vr ons|)',
    `${put} ${it} ${maar}${place}${tail}`,
    `(zet|gooi|smijt|knal|kwak|plaats|hang|zwier) (${it} |)${maar}(erop|er op)${tail}`,
    `(zet|duw|voer) ${it} ${maar}door${tail}`,
    `(zet|gooi|smijt|knal|kwak|plaats|hang|zwier) ${it} er (maar |gerust |maar gerust |nu maar |dan maar |)op${tail}`,
    `${put} ${maar}${place}${tail}`,
    `zet er (maar |gerust |nu maar |dan maar |)op`,
    `${you} ${may} (${it} |)${maar}(${place}( ${putting}|)|erop( ${putting}|)|er op( ${putting}|)|${release})${tail}`,
    `${may} (voor (mij|ons) |van (mij|ons) |wat (mij|ons) betreft |)${maar}(${place}|erop|er op|door|${place} (gezet|gebracht) worden|${released} worden|worden ${released})${tail}`,
    `(van|voor) (mij|ons) ${may} (${it} |ie |i |hij |)${maar}(${place}|erop|er op|door|${place} (gezet|gebracht) worden|${released} worden|worden ${released})${tail}`,
    `(${place}|erop|vrijgeven|uitrollen|releasen|live zetten|live gooien|doorvoeren|publiceren|deployen) (maar|met die handel|met de boel|met dat ding|met die hap|die handel|ermee|dan maar|die boel)${tail}`,
    `(release|deploy|push|publiceer|installeer|lanceer|activeer) (${it} |)maar( ${place}|)${tail}`,
    `(${it} |)${may} (erop|er op|door)${tail}`,
    `(ok|oke|okay|akkoord|goed|groen licht|fiat|go) om (${it} |)(te (deployen|releasen|publiceren|installeren|lanceren)|vrij te geven|uit te rollen|live te (gaan|zetten)|in productie te (gaan|zetten|nemen)|door te (gaan|voeren|zetten)|online te zetten)`,
    '(is|ist|tis|t is|alles|alles is|het is|dat is|das|dit is) (nu |weer |helemaal |volledig |allemaal |) (ok|oke|okee|in orde|akkoord|dik in orde|dik ok|goedgekeurd)( nu| zo| voor (mij|ons)| bij ons| hier| langs hier| langs onze kant|)',
    'en (ben|zijn|ga|gaan) (volledig |helemaal |) (akkoord|ermee akkoord|akkoord ermee)',
    '(ik|wij|we) (heb|hebben) (de|het|deze|uw|jullie) (wijziging|aanpassing|correctie|update|release|versie|oplossing|fix) (zelf |grondig |uitgebreid |goed |) (getest|nagekeken|gecontroleerd|bekeken) en (ben|zijn|ga|gaan) (volledig |) akkoord',
    `(graag|gelieve) (${it} |)(doorvoeren|door te voeren|uitrollen|uit te rollen|vrijgeven|vrij te geven|plaatsen|te plaatsen|zetten|te zetten|installeren|te installeren) (in|naar|op) (productie|live|de productieomgeving|de live omgeving)`,
    `(bij deze|hierbij|hiermee|bij dezen|langs deze weg) (bevestig|bevestigen) (ik|wij|we) (u |je |jullie |) (graag |)dat (alles|het geheel|het probleem|de fout|(de|het|deze|uw|jullie) ${matter}) (nu |) (${well} )(werkt|is|werd bevonden|is bevonden) en (dat (ze|deze|het|alles|dit|hij) |) (${permitted} (mag|kan|mogen|kunnen) worden|${permitted} (kan|mag)|(mag|kan|mogen|kunnen) worden ${permitted}|in productie (mag|kan|mogen|kunnen) worden genomen|(in productie|live|online) (mag|kan) (worden genomen|worden gezet|gaan|gezet worden)|${permitted} worden|live (mag|kan))`,
    `(bij deze|hierbij|hiermee|bij dezen|langs deze weg) (bevestig|bevestigen) (ik|wij|we) (u |je |jullie |) (graag |)dat (alles|het|(de|het|deze|uw|jullie) ${matter}) (${permitted} (mag|kan) worden|(mag|kan) worden ${permitted}|in productie (mag|kan) (worden genomen|gaan)|live (mag|kan)( gaan|)|akkoord is|is goedgekeurd|goedgekeurd is|in orde is en ${permitted} kan worden)`,
    `(namens ${board} |bij deze |hierbij |graag |) (deel|delen|meld|melden|laat|laten|bevestig|bevestigen|bericht|berichten) (ik|wij|we) (u|je|jullie|) (graag |hierbij |)(mee |mede |weten |)dat (de|het|deze|uw|jullie) ${matter} (is|zijn|werd|werden) (goedgekeurd|aanvaard|akkoord bevonden|in orde bevonden|geaccepteerd)`,
    `(namens ${board} |bij deze |hierbij |graag |) (deel|delen|meld|melden|laat|laten|bevestig|bevestigen|bericht|berichten) (ik|wij|we) (u|je|jullie|) (graag |hierbij |)(mee |mede |weten |)dat (wij|we|ik) (akkoord (gaan|ga|zijn|ben)|instemmen|instem)( met (de|het|deze|uw|jullie) (${matter}|livegang|uitrol|ingebruikname)|)`,
    `(namens ${board} |hierbij |graag |) (kan|kunnen|mag|mogen) (ik|wij|we) (u|je|jullie|) (hierbij |)(meedelen|mededelen|melden|laten weten|bevestigen|berichten) dat (wij|we|ik) (akkoord (gaan|ga|zijn|ben)|instemmen|instem)( met (de|het|deze|uw|jullie) (${matter}|livegang|uitrol|ingebruikname)|)`,
    `${board} (gaat akkoord|stemt in|is akkoord|keurt ((de|het|deze) ${matter}|het|dit) goed|heeft ((de|het|deze) ${matter}|het|dit) goedgekeurd)( met (de|het|deze|uw|jullie) (${matter}|livegang|uitrol|ingebruikname)|)`,
    `(hierbij|bij deze|hiermee) (verleen|verlenen|geef|geven|hecht|hechten) (ik|wij|we) (u |) (graag |) (mijn|onze|ons|de) (goedkeuring|toestemming|akkoord|instemming|fiat) (voor|aan|om|met) (de|het|deze) (ingebruikname van (de|het|deze) (aangepaste |nieuwe |gecorrigeerde |) ${matter}|(ingebruikname|livegang|uitrol|${matter})( in productie| van (de|het|deze) ${matter}|))`,
    '(zo|dit|dat|het) is (prima|perfect|helemaal goed|in orde) (zo |)(en|dus) (mag|kan) (live|online|erop|door|in productie|naar productie)',
    'goedgekeurd voor (vrijgave|productie|release|livegang|de (vrijgave|productie|release|livegang))',
  ],
  settled: [
    '(het |dat |dit |alles |t |tis |t is |das |da s |da is |) (is |) (nu |weer |helemaal |eindelijk |volledig |allemaal |mooi |) (opgelost|gefixt|gefikst|verholpen|geregeld|gemaakt|hersteld|in orde gebracht|van de baan)( nu| bij ons| hier|)',
    '(het |mijn |ons |dat |dit |)(probleem|euvel) (is|was) (nu |helemaal |volledig |) (opgelost|weg|verholpen|van de baan|verdwenen|geregeld)( nu|)',
    '(de |die |deze |)(fout|foutmelding|bug|melding) (is|was) (nu |helemaal |) (opgelost|weg|verholpen|verdwenen)( nu|)',
    '(alles|alles hier|bij ons alles) (werkt|doet het|loopt|draait)( nu| weer| terug| goed| prima| perfect| nu goed| weer goed| terug goed| nu perfect| bij ons| hier| zoals het (hoort|moet)| naar behoren|)',
    '(het |t |hij |de fix |fix |) (werkt|doet het|marcheert|lukt) (nu|weer|terug|overal|op allebei|op alle (toestellen|kassas|pcs|computers|schermen)|op beide|nu weer|weer goed|nu goed|nu perfect|zoals het (hoort|moet)|perfect nu|terug goed)( bij ons| hier| nu|)',
  ],
  closes: [
    `${you} ${may} (${it} |het ticket |dit ticket |de (melding|case|call) |het dossier |)${maar}(het ticket |dit ticket |) (sluiten|afsluiten|dichtdoen|toedoen|dicht doen|toe doen|afronden|archiveren)${tail}`,
    '(het |dit |de |)(ticket|case|melding|call|dossier) (mag|kan) (nu |dan |dus |voor mij |voor ons |wat mij betreft |) (dicht|toe|gesloten worden|worden gesloten|afgesloten worden|worden afgesloten|weg|afgesloten|gesloten)( hoor| nu|)',
    '(mag|kan) (nu |dan |dus |)(dicht|toe|afgesloten worden|gesloten worden)( hoor| nu|)',
    '(sluit|doe) (het ticket|dit ticket|de (melding|case)|het|dit) (maar |gerust |maar gerust |) (af|dicht|toe)?',
  ],
  takesBack: [
    '(zet|zetten|breng|gooi|geef) (het|hem|ze|dit|die|) (toch maar|toch|evengoed|desondanks) (live|online|door|vrij|in productie)',
    '(mag|kan) (het |hij |dit |) (toch|evengoed|desondanks) (live|online|door|vrij|naar productie)',
    '(mag|mogen|kan|kunt|kunnen|moet|moeten) (je|jullie|u|ge) (dus |gerust |maar |) (vergeten|negeren|wissen|weggooien)',
    'niet niet',
    '(o|oh|of|nee|ho|ah) wacht',
  ],
  problems: [
    'zie (de |)(schermafdruk|schermafdrukken|screenshot|bijlage|foto)',
    '(ik|we|wij) (heb|hebben) (uitgelegd|gevraagd)',
    '(een |)(ander|andere) (voorstel|oplossing|aanpak)',
  ],
  notOk: [
    '(we|wij|ik) (hebben|heb) (dus |)(beslist|besloten) (om |)(het|dit|dat|het voorstel|de (offerte|raming|schatting|aanvraag)|jullie (voorstel|offerte|raming)|uw (voorstel|offerte|raming)) niet (te |)(laten |)(doen|aanvaarden|uitvoeren|bestellen|aannemen|goedkeuren)',
    '(we|wij|ik) (hebben|heb) (dus |)(beslist|besloten) (om |)(het|dit|dat|het voorstel|de (offerte|raming|schatting|aanvraag)|jullie (voorstel|offerte|raming)|uw (voorstel|offerte|raming)) niet te (laten doen|laten uitvoeren|doen|aanvaarden|bestellen|nemen)',
    `(de |het |onze |ons |)${deciders} (heeft|hebben) (het|dit|dat|het voorstel|de (offerte|raming|schatting|aanvraag)|jullie (voorstel|offerte|raming)|uw (voorstel|offerte|raming)) (van # (uur|uren) |gisteren |dinsdag |)(dan ook |dus |)(niet (goedgekeurd|aanvaard)|afgekeurd|afgewezen|verworpen|geweigerd)`,
    `(de |het |onze |ons |)${deciders} is er niet mee akkoord`,
    '(wij|we|ik) (moeten|moet) (het|dit|dat|het voorstel|de (offerte|raming|schatting|aanvraag)|jullie (voorstel|offerte|raming)|uw (voorstel|offerte|raming)) (dus |dan ook |helaas |)(weigeren|afwijzen|afkeuren)',
    `(weigering|afkeuring|een nee|nee) van (de |het |onze |ons |)${deciders}`,
    '(dat|dit) (is|was) niet (wat ik (vroeg|bedoelde|gevraagd had)|mijn vraag)',
    '(uw|jullie|je|dit|het) (antwoord|uitleg|handleiding) helpt (mij|me|ons) niet( verder|)',
    '(de|die) (uitleg|handleiding) helpt (mij|me|ons) niet( verder|)',
    '(ik|we|wij) (kan|kunnen) (de|het|die) ~ (nog |)(altijd |steeds |)niet (boeken|opslaan|openen|afdrukken|bewaren|bevestigen|verzenden|sluiten|invoeren|aanmaken)',
    '(ik|we|wij) (krijg|krijgen) (de|het|hem|die) (~ |)niet (open|geopend|geboekt|opgeslagen|verzonden|bevestigd)',
    'terug naar (de |)(ontwikkelaars|ontwikkeling|afzender|af|jullie)',
    '(ik|we|wij) (moet|moeten) (u|je|jullie) (helaas |)(teleurstellen|afzeggen|nee zeggen)',
    '(gaat|lukt|werkt|marcheert|draait|klopt) (nog |)(altijd|steeds) niet',
    '(is|zijn) (het|de|dat|die|ons|mijn) (probleem|fout|foutmelding|bug|problemen|fouten) er (nog|nog (steeds|altijd))',
    `(moet|moeten) (ik|wij|we) (u |)((de|deze|dit|het|uw|jullie) ${matter} |)(helaas |dus |)(afkeuren|weigeren|afwijzen|verwerpen|terugsturen)`,
    '(nee |neen |nope |nee nee |) (nog |) (steeds |altijd |) (exact |juist |precies |net |) (het |de |)(zelfde|hetzelfde|dezelfde) (probleem|fout|foutmelding|melding|miserie|euvel|liedje|verhaal|error|issue)( als (gisteren|vroeger|voorheen|eerst|ervoor|vorige week)| hier| nog steeds| nog altijd|)',
    '(er |) (is |) (helemaal |nog |) (niks|niets|nix|nikske) (veranderd|verbeterd|opgelost)( hier| bij ons|)',
    '(t|tis|da|das|ist|dees) (is |) (nog |zo |) (steeds |altijd |) (niet|nie|ni|nt) (ok|oke|goed|in orde|juist|opgelost|akkoord|te doen)',
    '(t|da|hij|ie|dees) (gaat|werkt|marcheert|doet het) (nog |zo |) (steeds |altijd |) (niet|nie|ni|nt)',
    '(werkt|werken|marcheert|marcheren|gaat|gaan|lukt|klopt|deugt) (nog |zo |) (steeds |altijd |) (ni|nie|nt|voor geen meter|van geen kanten|langs geen kanten|totaal niet|absoluut niet|bij lange niet|bijlange niet)',
    '(nog|t is nog|tis nog|is nog) (steeds |altijd |) (om zeep|naar de knoppen|naar de vaantjes|kaduuk|kapot|stuk|naar de botten|naar de haaien|in de soep|brol)',
    '(deze|dit|het|die|deze versie|deze release|de aanpassing|de release) (moet|moeten) (ik|wij|we) (helaas |dus |spijtig genoeg |jammer genoeg |) (afkeuren|weigeren|afwijzen|terugsturen|verwerpen)',
    `${board} (stemt|gaat|is|kan|wenst|keurt) (er |hiermee |hier |dit |het |met (de|deze|het|dit) ${matter} |(de|deze|dit|het) ${matter} |) (nog |helaas |zo |) niet (in|akkoord|mee|mee akkoord|instemmen|goed|goedkeuren|mee in|akkoord gaan|goed te keuren|in te stemmen)`,
    `(tot (mijn|onze|ons) (spijt|grote spijt)|helaas|jammer genoeg|spijtig genoeg|met spijt) (kan|kunnen|moet|moeten|zien|zie) (ik|wij|we) (u |) (dan ook |hiermee |hier |(met |) (de|deze|dit|het|uw) ${matter} |met een (vrijgave|release|livegang) |) (niet|geen|nog niet|ons genoodzaakt|mij genoodzaakt|mijn goedkeuring|onze goedkeuring|ons akkoord|mijn akkoord) (~ |)(instemmen|goedkeuren|aanvaarden|vrijgeven|akkoord gaan|goedkeuring geven|goedkeuring verlenen|akkoord geven|groen licht geven|toestemming geven|weigeren|onthouden|afkeuren|aftekenen)`,
    `(dat (wij|we|ik)|wij|we|ik) (de|deze|dit|het|uw) ${matter} (helaas |zo |nog |in deze vorm |) niet (kunnen|kan|kunnen wij|kan ik) (goedkeuren|aanvaarden|vrijgeven|accepteren|aftekenen|ondertekenen)`,
    `(hierbij |) (deel|delen|meld|melden|laat|laten|moet|moeten|kan|kunnen) (ik|wij|we) (u|je|jullie|) (helaas |tot mijn spijt |) (mee|mede|weten|melden|meedelen|mededelen) dat (wij|we|ik|het|de) (~ |) niet (kunnen |kan |) (goedkeuren|aanvaarden|vrijgeven|accepteren|instemmen|akkoord|opgelost|in orde|goedgekeurd)`,
    '(dit|dat|da|het|deze) (kan|kunnen|wil|willen|gaan|ga) (we|wij|ik) (zo |dus |echt |nog |) (niet|nie|ni) (aftekenen|tekenen|ondertekenen|goedkeuren|aanvaarden|accepteren|live zetten|gebruiken|vrijgeven|hebben)',
    '(ziet|zien) er (nog |helemaal |nog steeds |nog altijd |) (niet|nie|ni) (goed|ok|oke|juist|correct|fris|jofel) uit',
    '(dat|dit|da|t|das) is (hem|m|het|t) (nog |) (steeds |) (niet|nie|ni)',
    '(dit|dat|het|da) is het (nog |helemaal |) (niet|nie|ni)',
    '(ge|gij|gijle|je|jullie|u) (moogt|mag|mogen|moogde|kunt|kan) (da|dat|dit|het|t|ze|em) (nog |zo |zeker |) (niet|nie|ni) (live|online|in productie|vrijgeven|erop|uitrollen)( zetten| gooien| gaan|)',
    '(van|voor) (mij|ons) (mag|kan) (het|dit|dat|ie|hij|t|da) (nog |zo |zeker |) (niet|nie|ni) (live|online|door|in productie|naar productie|erop|vrij)',
    '(mag|kan) (het|dit|dat|ie|hij|t|da|zo) (nog |zo |zeker |) (niet|nie|ni) (live|online|door|in productie|naar productie|erop)',
    '(niet|nie|ni|nog niet) (deployen|releasen|publiceren|vrijgeven|uitrollen|live zetten|live gooien|doorvoeren|aftekenen)( aub| alsjeblieft| alstublieft|)',
    '(terug|weer) (naar af|bij af|van vooraf aan)',
    '(lijkt|trekt|slaat) (werkelijk |echt |) (nergens|op niks|op niets) (op|)',
    '(het |) (probleem|euvel|fout) (blijft|blijven) (bestaan|aanwezig|optreden|komen|terugkomen)',
    '(de |) (fout|bug|foutmelding|melding|probleem) (komt|keert) (telkens |steeds |altijd |nog steeds |weer |nog |) terug',
    '(nog (steeds|altijd)|telkens|steeds|weer) (een |de |het |) (problemen|probleem|foutmelding|fouten|fout|error|errors|wit scherm|leeg scherm|(zelfde|hetzelfde|dezelfde) (probleem|fout|foutmelding|melding|error|miserie))',
    'geen groen licht (van|voor) (ons|mij|onze kant|mijn kant|hieruit)',
    '(niet|nie) akkoord met (de|het|deze|dit) (release|vrijgave|livegang|update|versie|aanpassing|wijziging|oplossing)',
    '(not approved|rejected)',
  ],
  qualifiers: ['nodig', 'aan (mijn|ons|onze)', '(over|door|mee)'],
  pending: [
    '(dat|het) (was|ben) ik niet',
    'de (link|knop) niet ok',
    'nog geen (vrijgave|goedkeuring|akkoord)',
    'gisteren (was het |was dat |) (nog |) niet (ok|oke|okay|goed)',
    'nog (niet|geen) (echt |) (kunnen|gehad|tijd|kans|moment|gelegenheid|aan toe|toe) (om |gekomen |gehad |) (kijken|testen|nakijken|proberen|bekijken|gehad|gekomen|te|)',
    'geen (tijd|kans|moment|gelegenheid) (gehad|gevonden|om te)',
    '(link|links|knop|knoppen) in (je|jullie|uw|de|deze|die) (mail|mails|bericht)',
    '(datum|dag|uur|plaats|offerte|prijs|uitnodiging|agenda) (van|voor) (de|het|onze|die|deze|jullie) (extra |volgende |eerste |tweede |)(opleiding|cursus|vergadering|afspraak|demo|workshop|bezoek|training|sessie|meeting)',
    '(mijn|ons|onze|m n) (eigen |)(gsm|telefoon|laptop|pc|computer|printer|internet|wifi|tablet|mobiel|verbinding|auto|bril) (is|was) (kapot|stuk|leeg|plat|dood|defect)',
  ],
  leadIns: [
    '(de |het |)(resultaat|uitslag|uitkomst) (van de test |)is',
    '(na|bij) (rijp |lang |)(beraad|overleg|overweging)',
    '(tot|met) (mijn|onze|ons|) (grote |) spijt',
    '(nee|neen|neeje|nee joh|nee hoor|nope|neeee|neee|nee nee|amai|pff|pfff|tja|ai|oei|sorry|jammer|spijtig|helaas)( hoor| joh| helaas| dus| sorry| mannen|)',
    '(t|tis|ist|da|das|dees)',
    '(gisteren|vandaag|vanmorgen|vanochtend|daarnet|net|zonet) (goed |even |nog eens |) (geprobeerd|getest|nagekeken|gecontroleerd) (en|maar)',
    '(ik|wij|we) (heb|hebben) (de|het|dit|deze) (wijziging|aanpassing|fix|update|versie|) (getest|geprobeerd|nagekeken) (en|maar)',
    '(is|zijn) (het|de) (probleem|fout|foutmelding|bug)( er|)',
    '(bedankt|dank je|dank u|dank jullie|merci|dank)( wel|)( voor (de moeite|het proberen|de poging|het werk|je werk|uw werk|de snelle (reactie|oplossing)|de inspanning|de hulp)|)( allemaal| mannen| team|) maar( (het|dit|dat) is|)',
  ],
  weakNo: [
    '(mislukt|gefaald)',
    '(neeje|neenee|neee|neeee|neeeee|nee joh|nee nee|nope|nop|bijlange niet|bijlange nie|nee he|nee dus|helaas pindakaas)',
  ],
  praise: [
    '(ca va|cava|sava)',
    '(ja |) dat is het( helemaal|)',
    '(dat|da|dit) is (hem|em|m)',
    '(fix|update|aanpassing|wijziging|oplossing|correctie|knop|alles) (werkt|doet het|lukt)( nu| weer| goed| prima| perfect|)',
    '(mooi|goed|prima|top|fijn|netjes|super) zo( hoor| dank u| mannen|)',
    '(das|dat is|da s|da is|t is) (mooi|prima|goed nieuws|fijn|knap|top|geweldig|super|schitterend|perfect)( zo|)',
    '(dat|dit) (waarderen|appreciëren|apprecieren|waardeer|apprecieer) (we|wij|ik)( ook| erg| ten zeerste| enorm|)',
  ],
  thanks: [
    '(ik|wij|we) (dank|danken|bedank|bedanken) (u|je|jullie) (hartelijk |van harte |nogmaals |vriendelijk |alvast |) (voor|om) (uw|de|het|je|jullie) (prettige |fijne |goede |vlotte |snelle |aangename |vriendelijke |) (samenwerking|hulp|reactie|service|opvolging|medewerking|bericht|mail|geduld|inzet|ondersteuning|werk|afhandeling|begrip)( van (vanmorgen|gisteren|vandaag|vanochtend|vorige week|deze week)| en (hulp|medewerking|geduld|begrip|inzet)|)',
    '(bedankt|dank|merci|dank je|dank u|dankjewel) (voor|om) (je|jullie|uw|de|het|al je|al jullie) (snelle |fijne |goede |) (hulp|geduld|inzet|moeite|service|ondersteuning|werk|afhandeling|samenwerking|goede zorgen)( en (je |jullie |uw |de |) (hulp|geduld|inzet|moeite|begrip)|)',
    '(bedankt|dank|merci|dank je|dank u|dankjewel) om (het|dit|dat|da|t|alles) (zo snel |) (in orde te brengen|op te lossen|te regelen|te fixen|te fiksen|te maken|te herstellen|recht te zetten)',
    '(mercikes|merci he|merci zulle|merci hoor|merci bedankt zulle|thanks he|thanx|thankx|dank u zulle|dankuwel hoor|dikke merci)',
  ],
  closings: [
    'met (de meeste |bijzondere |oprechte |) hoogachting',
    'met (kameraadschappelijke|sportieve|muzikale|collegiale|christelijke|dankbare|welgemeende|zonnige|vriendelijke|oprechte) (groet|groeten)',
    '(groeten|groetjes|groet) uit (de|het|ons|onze) (bakkerij|winkel|magazijn|keuken|haven|zaak|praktijk|school|garage|serre|polder|kempen|kust|ardennen|achterhoek|werkplaats|atelier|labo|apotheek|gemeente)',
  ],
  neutral: ['(zulle)', '(langs|aan|van|bij) (hier|deze kant|onze kant|ons|mijn kant)'],
};
