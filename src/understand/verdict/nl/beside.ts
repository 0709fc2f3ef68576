import type { Answers } from '../locale-words.js';
import { deciders, house } from './house.js';

const the = '(de |het |onze |ons |mijn |)';
/** Where an invoice goes. */
const payer = `(@|mij|(de |het |onze |ons |mijn |)(${deciders}|boekhouding|boekhouder|administratie|maatschap|vennootschap|stichting|vereniging|firma|school|winkel|vestiging|filiaal|hoofdkantoor|kantoor|praktijk|parochie|club)( (in|van|te) ~|))`;
/** Who tests and is not the writer. */
const others =
  "(collega|collega's|collegas|boekhouder|boekhoudster|boekhouding|klant|klanten|gebruiker|gebruikers|testers)";
/** Somebody in the writer's house. */
const somebody = `${the}(${deciders}|manager|boekhouder|boekhouding|inkoop|inkoopafdeling|administratie|man|vrouw|collega|collegas|collega's|team|partner|magazijn|verkoop)`;
const day = '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';
const when = `(vanmorgen|vanochtend|vanmiddag|vandaag|gisteren|gisteravond|gistermiddag|gisterochtend|eergisteren|zonet|net|daarnet|vorige week|deze week|(afgelopen |vorige |op |)${day}( (ochtend|middag|avond)|)|(maandagmorgen|maandagavond|maandagmiddag|dinsdagmorgen|dinsdagavond|dinsdagmiddag|woensdagmorgen|woensdagavond|woensdagmiddag|donderdagmorgen|donderdagavond|donderdagmiddag|vrijdagmorgen|vrijdagavond|vrijdagmiddag|zaterdagmorgen|zaterdagavond|zaterdagmiddag|zondagmorgen|zondagavond|zondagmiddag))`;
const gave =
  '(gezien|bekeken|gelezen|getekend|ondertekend|ingestemd|toegestemd|geknikt|ja gezegd|goedgekeurd|(zijn |haar |hun |het |)(akkoord|ok|oke|fiat|goedkeuring|zegen|groen licht|handtekening) (gegeven|gezet))';
const meeting =
  '((in|op|tijdens) (de|onze) (vergadering|bestuursvergadering|ledenvergadering|directievergadering|raad))';
const fault =
  "((dubbele|lege|blanco|foute|foutieve|verkeerde) (regels|lijnen|rijen|boekingen|pagina's|paginas|mails|facturen|orders|bestellingen|namen|nummers|kolommen|bedragen|afdrukken|etiketten|records|inschrijvingen|totalen|prijzen|cijfers|datums|adressen|tekens|nullen|spaties|waarden)|dubbels|doublures|fouten|foutmelding|foutmeldingen|crashes)";

const deeds =
  '(sturen|versturen|verzenden|printen|drukken|afdrukken|boeken|inboeken|maken|opmaken|zien|inzien|zoeken|verder|werken)';

/** What customers offer to hand over; anything else may be asked for. */
const offered =
  '(mijn |onze |de |meer |extra |) (testdata|testgegevens|testbestanden|screenshots|schermafdrukken|schermafbeeldingen|voorbeelden|logs|exports|details|informatie|gegevens) (willen hebben|wil hebben|wilt hebben|nodig hebben|nodig hebt|nodig heeft)( (voor|bij) (de|het|jullie|uw) (handleiding|documentatie|dossier)|)';

/** What Dutch-speaking customers tell beside their approval of who else approved, and of what is well again. */
export const dutch: Answers = {
  others: [
    `~ (heeft|hebben) (het|hem|dit|de offerte) (${when} |) (getekend|ondertekend|goedgekeurd|geaccordeerd)( ${when}|)`,
    `${somebody} (heeft|hebben) (het |dit |) (ook |al |reeds |) (${when} |) (ook |al |) (mee |) ${gave}`,
    `(het|dit|dat) (is|werd) (${when} |) ((in|op|door) ${somebody}|${meeting}) (${when} |) (goedgekeurd|aanvaard|besproken en goedgekeurd)`,
  ],
  byDeciders: [`(door|vanwege) (${the}|al onze |alle |een |# |twee |drie |vier |enkele )(${deciders}|${others})`],
  neutral: [
    'zonder (enig |verder |)(voorbehoud|bezwaar)',
    '(onvoorwaardelijk|volmondig)',
    '(voor|van|door) (ons|ons) (beiden|beide|allebei|twee|tweeen|alletwee)',
    `((van|door) (mij|ons) |)als (${deciders}|manager|boekhouder|opdrachtgever|klant|verantwoordelijke)`,
    'door (mij|ons) en (door |)~ (in|van|uit) (het|de|ons|onze) (magazijn|winkel|kantoor|werkplaats|depot|keuken|boekhouding|labo|lab)',
    `door (mij|ons|mezelf|mijzelf) en (door |)${somebody}`,
    `door ${somebody} en (door |)(mij|ons|mezelf|mijzelf|onszelf)`,
    '(sorry|excuses) dat (het|het testen|testen|mijn antwoord) (zo |even |wat |)(lang |)(duurde|geduurd heeft|heeft geduurd|op zich liet wachten)',
    '(verdere|meer|extra|bijkomende|nog meer) (uitleg|toelichting|info|informatie) (is |)(niet|niet meer) nodig',
    '(er is |)geen (verdere|extra|bijkomende) (uitleg|toelichting|info|informatie) (meer |)nodig',
    '(terugbellen|bellen|antwoorden|je|jullie|u) (hoeft|hoef|hoeven|is) (dus |)(niet|me niet|mij niet|ons niet) (nodig|terug te bellen|te bellen|te antwoorden)',
    `(de |)(${deciders}|manager|verantwoordelijke) (ben ik|ben ikzelf|ben ik zelf)`,
    `ik ben (zelf |ook |)(de |)(${deciders}|manager|verantwoordelijke)`,
    '(dus |en |)(er is |)geen (andere|verdere|extra|tweede) (handtekening|goedkeuring) (is |)(nodig|vereist)',
    `(mocht|mochten|als|wanneer|indien) (je|jullie|u|iemand) (nog |ooit |) ${offered} (dan |) (geef|geeft|geven) (je|u|jullie|) (maar |gerust |) (een gil|een seintje|een belletje)`,
    `(mocht|mochten|als|wanneer|indien) (je|jullie|u|iemand) (nog |ooit |) ${offered} (dan |) (laat|laten) (je|u|jullie|) (het |) (maar |gerust |) weten`,
    `(mocht|mochten|als|wanneer|indien) (je|jullie|u|iemand) (nog |ooit |) ${offered} (dan |) (die|ze|het|alles) (staat|staan|ligt|liggen) (op|in) (de|het|onze) (server|map|schijf|gedeelde map|share)`,
    '(ben|zit) (nu |even |) (onderweg|op de baan|in de trein|in de auto|op de trein|op de bus|in vergadering|op de werf)',
  ],
  undertakings: [
    `${the}${deciders} (is|gaat) (het |) (akkoord|er mee akkoord|ermee akkoord|ermee eens|er mee eens|eens|keurt het goed)`,
    `(goedgekeurd|aanvaard|aangenomen|goedbevonden) door (de |het |onze |ons )${deciders}( (gisteren|vandaag|vanmorgen|vorige week|gisteravond|van gisteren|van vandaag|van vanmorgen|van maandag|van dinsdag|van woensdag|van donderdag|van vrijdag)|)`,
    '(gelieve|graag|mag|je mag|jullie mogen|u mag) (te |)(starten|beginnen|uitvoeren|van start gaan)',
    '(ja |joa |ok |) (doe|doet) (maar|moar|ma)( he| joh| hoor|)',
    `${the}${deciders} (keurt|keurde) (de|het|uw|jullie|dit|deze) (offerte|voorstel|raming|prijsopgave) goed`,
    `${the}${deciders} (gaat|ging|is) (akkoord|in)( met (de|het|uw|jullie|dit|deze) (offerte|voorstel|raming|prijsopgave)|)`,
    `${the}${deciders} (aanvaardt|stemt in met|heeft ingestemd met) (de|het|uw|jullie|dit|deze) (offerte|voorstel|raming|prijsopgave)`,
    `(akkoord|goedkeuring|fiat|ok|groen licht) (van|door) ${somebody} (verkregen|gekregen|ontvangen|binnen)( ${when}|)`,
    '(bij deze|hierbij|hiermee) (besteld|in opdracht gegeven|opdracht gegeven|opdracht verleend|opdracht)',
    '(u|je|jij|jullie) (mag|mogen|kan|kunt|kunnen) (hiermee|hiermede|hier mee|ermee|er mee|daarmee) (starten|beginnen|aan de slag|aan de slag gaan|van start|van start gaan|verder|verder gaan)',
    '(akkoord|ok|goedgekeurd|eens) (met |) (zowel |) (de |het |jullie |uw |) (oplossing|voorstel|aanpak) (en|als) (met |) (de |het |) (%|raming|uren|inschatting|prijs|planning|offerte)',
  ],
  besideProposal: [
    `(u|je|jullie) (mag|mogen|kan|kunt|kunnen) de (factuur|rekening) (richten|sturen|zenden|opmaken) (aan|naar|voor) ${payer}`,
    `(de |)(factuur|rekening|nota) (graag |gelieve |deze keer |ditmaal |) (graag |deze keer |) (naar|aan) ${payer}( sturen| aub|)`,
    '(zet|zetten|boek|doe) (het|dit|hem|de kosten) (maar |gerust |dan |) (op|bij) (de|onze|mijn|het) (volgende |)(rekening|factuur|nota)( van (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|)( maar| aub|)',
    '(ik|wij|we) (heb|hebben|zet|zetten) ~ (in cc|in kopie|in de cc)( gezet|)( zodat (zij|hij|ze) (de|uw|jullie) factuur kan verwachten| voor de factuur|)',
    '(het |ons |de |onze |)(bestelnummer|bestelbon|inkoopnummer|ordernummer|bestelling|po nummer|po) (#|) (komt|volgt) (nog |)(per (post|mail)|apart|afzonderlijk|met de post)( nog|)( na|)',
    '(de |)factuur (deze keer |ditmaal |)(graag |gelieve |)(naar|aan) (het|ons) nieuwe adres( graag| aub| deze keer|)',
    '(het |)oude (adres |)(geldt|is) (sinds (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) |)niet meer( geldig|)',
    '(de |onze |een |)(bestelbon|bestelbonnummer|po|bestelling|order|orderbevestiging|bon)( nummer|) (#|# - #|~ - #|) (volgt|komt|vertrekt|is onderweg) (nog |vandaag |morgen |straks |vanavond |) (per|via|in|met) (aparte |afzonderlijke |een aparte |de |) (mail|post|e mail)',
  ],
  declines: [
    '(nee|neen) (bedankt|dank je|dank u|dankjewel|merci)(,|) (het is |dat is |) (veel |wat |) te duur( voor ons| voor mij|)',
    '(wij|we|ik) (zien|zie) (er |hier |daar |) (toch |liever |) (ervan|hiervan|daarvan|van) (toch |liever |dan |)af',
    '(hiervan|daarvan|ervan) (zien|zie) (wij|we|ik) (toch |liever |dan |)af',
  ],
  turning: [
    '(betreffende|rond|qua|inzake) (de |het |) (tekst|datum|logo|titel|prijs|planning)',
    'het testplan',
    "(werkt|klopt) ('s nachts|s nachts|'s avonds|'s morgens)",
    '(bestaande|huidige|vorige|oude) versie',
    'versie van (gisteren|vorige week|vorige maand)',
    '(tevreden|blij) met (excel|papier|hoe het was)',
    '(geprobeerd|proberen) te (testen|openen|printen|inloggen)',
    '(meeting|afspraak|vergadering|overleg) (geboekt|gemaakt|ingepland|vastgelegd)',
    '(duurde|duurt) (een uur|uren|een kwartier|# minuten|# seconden|eeuwen|eeuwig)',
    '(wordt|worden) (nog |) getest',
    'benieuwd (of|naar)',
    '(heeft|heb|hebben) ooit',
    '(mooi|goed|leuk) geprobeerd',
    'in het contract',
    // For whom it is to be released may be a part.
    '(ok|oke|akkoord|in orde|goed|goedgekeurd) voor (de |het |onze |ons )(hoofdkantoor|leden|vennoten|aandeelhouders)',
    '(akkoord|live|vrij|releasen|goed) eens',
    '(doe|doet) maar (alles |dit |dat |het |) (nogmaals|antwoord)',
    'bij toeval',
    'eens (alles|het|de|dat|dit|die|deze|jullie|u|je|we|wij|ik|ze|zij|hij|er|getest|opgelost|klaar|gebeurd|akkoord)',
    '(doe|doet|doen) (het |dit |dat |alles |) (maar |eens |) (over|opnieuw|nogmaals|nog eens|nog een keer)',
    '(doe|doet) (maar |eens |snel |) (snel |even |) (de|het|een|uw|jullie|je) (test|tests|offerte|proef|planning|raming|voorstel|schatting|factuur|uitleg|aanpassing|correctie|documentatie)',
    '(zo|ja zo|ok zo) (meteen|direct|dadelijk)',
    'op (goede|sommige|rustige|halve|de meeste) (dagen|snelheid|toestellen|schermen|printers)',
    '(keer op keer|steeds opnieuw|telkens opnieuw)',
    '(op het|het|vanaf het) (moment|ogenblik) (dat|waarop)',
    '(ok|oke|akkoord|goedgekeurd|goed) (de|elke|iedere) (minuut|seconde|dag|week|keer|ochtend|avond)',
    '(zien|zie) (wij |we |ik |)(er |hier |daar |) (toch |liever |) (ervan|hiervan|daarvan|van) (toch |liever |dan |)af',
    '(weer|opnieuw) testen',
    '(in|op) testmodus',
    '(getest|geprobeerd|nagekeken|gecontroleerd) (in productie|(op|in) (live|de (live|echte) (omgeving|site|systeem)|het (live|echte) systeem))',
    '(in productie|(op|in) (live|de (live|echte) (omgeving|site|systeem)|het (live|echte) systeem)) (al |zelf |even |)(getest|geprobeerd|nagekeken|gecontroleerd)',
    '(goed|fijn|blij) dat (ik|we|wij) (het |) (getest|gecontroleerd|nagekeken|gekeken) (heb|hebben)',
    '(een|één) van (de|het|onze|mijn|deze|die|#|twee|drie|vier)',
    '(weg|verdwenen) (in|op|bij|aan|uit)',
    '(nu|weer) test',
  ],
  pending: [
    '(fout|probleem|bug|melding|foutmelding) is (er |) niet meer',
    '(werk|werkt|werken) hier niet meer',
    '(kan|kunnen) (dit |het |) (zelf |) (niet goedkeuren|geen akkoord geven)(,|) (~) wel',
    '(kan|kunnen) (dit |het |) zelf niet goedkeuren',
    '(goed|akkoord)(,|) (dat doet|dat beslist|ik wel)',
    '(werk|werkt|werken) niet met (die|deze|dat)',
    '(op|in) (productie|prod|live) (werkt het |) (niet|nog)',
    '(afgewezen|geweigerd)( :|:|) (de |je |) (meeting|vergadering|uitnodiging|afspraak)',
    '(zou|ware) (te |) (ver|sterk|hard)',
    '(niet ok|niet oke) om te (wachten|verwijderen)',
    '(nu|maar nu) werkt het',
    '(zo|niet|nu)(,|) begrepen',
    '(dus|dan) (het is|is het) (niet ok|niet oke) om',
    'nog niet (bevestigen|testen|getest|bekijken|bekeken|zeggen)',
    '(geen|niet) (goedkeuring|akkoord|vrijgave|toestemming|ok) (nodig|vereist)',
    '(de|die|jullie|uw) link (niet|werkt niet|vinden)',
    '(uitnodiging|vergadering|afspraak) (afslaan|weigeren|afwijzen)',
    '(absoluut|zeker|helemaal) niet (erg|slecht|slechter|traag)',
    '(ben|zijn) (het |)(helemaal |volledig |)(met (u|je|jullie) eens|mee eens)',
    '(geef|gun) (me|ons|mij) (tot|nog|even|wat|een)',
    '(ik|we|wij) (heb|hebben) nog (tot|tijd|even) ~',
    'verder (te |)testen',
    '(mag|mogen) (ik|wij|we) (hier |daar |dit |het |dat |hierop |daarop |hiervoor |daarvoor |zelf |) (niet|geen) (zelf |) (akkoord|goedkeuren|goedkeuring|vrijgeven|tekenen|toestemming|beslissen)',
    '(ik|wij|we) (mag|mogen) (hier |daar |dit |het |dat |hierop |daarop |hiervoor |zelf |) (niet|geen) (zelf |) (akkoord|goedkeuren|goedkeuring|vrijgeven|tekenen|toestemming|beslissen)',
    '(niet|geen) (aan mij|aan ons|bevoegd|gemachtigd)',
    '(ok|oke|akkoord|goed) (met|op|voor|over) (de|het|een|die|dat|jullie|uw) (vergadering|afspraak|meeting|overleg|bezoek|datum|opleiding|training|uitnodiging|demo|telefoontje)',
    '(niet ok|niet oke|niet goed|niet akkoord|onaanvaardbaar)(,|) (dat|om) (ik|we|wij|jullie|u|je|mij|ons|me|het|er) (zo lang|drie weken|weken|maanden|steeds|telkens|blijven|blijft|moest|moesten|heb|hebben|te bellen|te laten)',
  ],
  rounding: [
    '(precies |exact |helemaal |)zoals (het|ze|dit|dat) (hoort|hoorde|horen|moet|moeten|hoort te zijn|moet zijn)',
  ],
  content: [
    '(komt|komen|kwam|kwamen) (er |) (nu |) (mooi |netjes |telkens |elke keer |steeds |) (precies |juist |maar |) (een|1) keer (uit|af)',
    '(gaf|gaven|geeft|geven) het (verwachte|juiste|gewenste) resultaat',
    'alle ~ (staan|stonden|zijn|waren) (nu |)(erop|erin|erbij|aanwezig|er (nu|weer) (op|in|bij))( nu|)',
    'zonder (een|één|ook maar een|ook maar één) (enkele |)(fout|hapering|crash|probleem|foutmelding|storing)',
    "(eindelijk|gelukkig) (kan|kunnen) (ik|we|wij|(de|onze|mijn) (collega's|collegas|medewerkers|chauffeurs|mensen)) (nu |) (weer|terug|opnieuw) ~",
    '(eindelijk|gelukkig) (kan|kunnen) (iedereen|(de|onze|mijn) (klanten|gebruikers|leden|leveranciers)) (nu |) (weer|terug|opnieuw) (inloggen|aanmelden|binnen|(bestellingen |) (bestellen|invoeren)|boeken|betalen|printen|afdrukken|inschrijven|werken)',
    '(ik|we|wij) (kan|kunnen) eindelijk (weer|terug|opnieuw) ~',
    `(eindelijk|gelukkig) (kan|kunnen) (ik|we|wij|iedereen) (nu |) (weer|terug|opnieuw) (~ |)${deeds}`,
    'eindelijk (werkt|drukt|print|draait|opent|start|doet|reageert|scant) (de|het|onze|ons|mijn|alles|dat|dit) (~ |) (het |)(weer|terug|opnieuw)( af|)',
    `(de |die |alle |al die |deze |)${fault} (is|zijn) (nu |allemaal |eindelijk |inderdaad |) (weg|verdwenen)( nu|)`,
    '(fijn|mooi|blij|prettig|top|super|leuk|prachtig) dat (~ |)(nu|weer|eindelijk) ~( past| passen|)',
    '(fijn|mooi|blij|prettig|top|super|leuk|prachtig) dat (~ |)(nu|weer|eindelijk) (past|passen)',
    '(ik|we|wij) (heb|hebben|kon|konden|kan|kunnen) (er |) (niets|niks) (verkeerd|verkeerds|raars|fout|fouts|vreemds|mis) (gevonden|gezien|ontdekt|opgemerkt|vinden|ontdekken|zien)',
    '(iedereen|elk|elke|ieder|allen) (kreeg|kregen|ontving|ontvingen) (precies |netjes |) (een|zijn|haar|hun|de juiste) (mail|e mail|bericht|brief|herinnering|factuur|etiket|code|link|sms|bevestiging)',
    '(bij|in) (de|het|een|onze|mijn) (testouder|testklant|testadres|testgebruiker|testpersoon|testlid|testmailbox|mailbox|inbox) (netjes |goed |)(aangekomen|binnengekomen|toegekomen)',
    '(en |)alles (staat er|staat erin|staat erop|is er)( in| op| netjes|)',
  ],
  approvedBy: ['(ok|oke|akkoord) (van|door)'],
  tries: [
    '(heeft|hebben|had|hadden) (ook |even |ook even |zelf |) (meegekeken|meegetest|mee gekeken|mee getest)',
    '(naast|tegen) (de|mijn|onze) (oude |eigen |papieren |)(lijst|lijsten|cijfers|export|excel|versie|boekhouding|administratie) (gelegd|gehouden)',
    '(in|op|met) ~ en (in|op|met) ~ (geprobeerd|getest|uitgeprobeerd|bekeken|nagekeken|gecontroleerd)',
    '(de |onze |jullie |)lijst met (mijn|onze|ons) (oude|eigen|vorige) (~ |)(vergeleken|nagekeken)',
    '(met|naast|tegen) (mijn|onze|ons) (oude|eigen) (~ |)(vergeleken|gelegd|gehouden)',
    '(week|weken|pagina|periode|maand|maanden|rij|rijen|regel|regels) # (tot|tot en met|t m|t/m|en met) # (bekeken|nagekeken|getest|gecontroleerd|doorgenomen)',
  ],
  takesBack: [
    '(maar|toch|dus) (sluit|doe) (het |hem |dit |de ticket |het ticket |) maar',
    '(mag|mogen|kan|kunnen|kunt) (je|jullie|u|het|de ticket|het ticket|hem) (toch |gewoon |gerust |) (sluiten|dicht|gesloten|afsluiten)',
  ],
  praise: [
    '(het|dit|dat|alles) (is|gaat|laadt|opent|print|draait|start|werkt) (nu |) (veel|een stuk|stukken|twee keer zo|dubbel zo|merkelijk|merkbaar|drie keer zo) (snel|sneller|vlot|vlotter) (als|dan) (vroeger|voorheen|ervoor|voordien|eerst|voor de aanpassing)',
    '(wat een|een groot|een wereld van) verschil( met| tegenover| vergeleken met|) (vroeger|voorheen|ervoor|voordien|de vorige versie|de oude versie)',
    '(had|hadden) (ik |wij |we |) niet (gedacht|verwacht) dat (het|dit|dat) zo (snel|vlot|goed|makkelijk) (zou gaan|ging|kon|in orde zou komen|opgelost zou zijn)',
    '(de|die|onze) (~ |) (foutmelding|fout|melding|storing|waarschuwing|crash|vastloper|bug) (komt|verschijnt|duikt) (nu |) niet (meer|langer)( op| terug|)',
    '(ik|wij|we) (heb|hebben|kon|konden) (er |) niets (geks|raars|vreemds|verkeerds|fouts|abnormaals|aan te merken|op aan te merken) (kunnen |) (vinden|gevonden|ontdekken|ontdekt|gezien|gemerkt|opgemerkt|zien)',
    '(dat (was|is) |het (was|is) |)(helemaal |echt |zeker |)(niet|nie) (slecht|verkeerd|moeilijk|mis)( gedaan| gemaakt| opgelost| werk|)',
    '(er is |)(niets|niks) meer (mis|fout|verkeerd)( mee| aan|)',
    '(de|die|het|dat|onze) (storing|fout|foutmelding|probleem|bug|crash|euvel|haperingen|hapering) (is|zijn|trad|treedt|kwam|komt) (sindsdien |) (niet meer|nooit meer|niet) (teruggekomen|terug|teruggekeerd|opgetreden|voorgekomen|weer opgetreden|op|voor)',
    '(mijn|onze) (klacht|klachten|probleem|problemen) (is|zijn) (hiermee |nu |daarmee |) (verholpen|opgelost|weg|van de baan)',
    '(ik|we|wij) (kon|konden|kan|kunnen|heb|hebben) (er |) (geen (enkele |)(fout|fouten|probleem|problemen|bugs)) (meer |)(vinden|ontdekken|gevonden|ontdekt|gezien|zien|bespeuren)',
    '(hij|ze|het|alles) doet het (weer |nu |) (foutloos|prima|perfect|goed|uitstekend|feilloos|vlekkeloos|zoals het hoort|zonder fouten|zonder haperen)',
    '(hij|ze|het|alles) (print|drukt|scant|start|opent|laadt|werkt|draait) (het |nu |)weer( af| op|)( nu|)',
    '(gaat|gaan|loopt|lopen) (nu |)weer zoals het (hoort|moet)',
    '(alles|het) (gaat|ging|loopt|liep) (nu |) (goed|prima|perfect|vlot)',
    'daar (heb|hebben) (ik|we|wij) (verder |) geen (opmerkingen|bemerkingen|vragen) (over|bij|meer|op)',
  ],
  ok: [
    `(ok|oke|akkoord|in orde|goed|goedgekeurd) voor (de |het |onze |ons )${deciders}( ook|)`,
    `(ok|oke|akkoord|goedkeuring|groen licht|een ja) namens (de |het |onze |ons |mijn )${house}`,
    'kom maar op',
    'de deur uit ermee',
    '(wij|we) zijn (er |)klaar(,|) jullie mogen',
    'wat (de|onze) (praktijk|winkel|school|parochie|club|gemeente|kliniek|zaak|garage|keuken) betreft (mag (het|dit) (zo |)live|mogen jullie (ermee |)live( gaan|))',
    '(ik|we|wij) (zou|zouden) het (fijn|prettig|goed|mooi) vinden als jullie (het|dit|hem) (live|in productie|op (de live omgeving|productie)) (zetten|brengen)',
    '(ok|oke|akkoord|prima|goed|ja|top) (vrijgeven|live zetten|uitrollen|doorvoeren|releasen|publiceren|live gooien)( maar| graag| aub|)',
    '(vrijgegeven|goedgekeurd) (van|vanuit|aan) (onze|mijn) (kant|zijde)',
    '(ok|oke|prima|akkoord|goed) (kun je|kan je|mag je|kunnen jullie|mogen jullie|je kan|je kunt|jullie kunnen|jullie mogen) (het |dit |zo |) (live zetten|vrijgeven|doorzetten|uitrollen|online zetten)',
    '(onze |mijn |de |)(toestemming|goedkeuring|instemming|akkoord) (voor|tot|met) (de |)(vrijgave|livegang|release|publicatie|uitrol|ingebruikname) (is |wordt |) (hierbij |)(verleend|gegeven)',
    '(dat |)(de|deze|jullie) (aanpassing|wijziging|oplossing|correctie|versie|fix) (naar|in) (de |)(liveomgeving|productie|productieomgeving|live omgeving) (mag|kan)( gaan|)',
    '(ik|wij|we) (bevestig|bevestigen) (hierbij |) dat (de|deze|het|dit|jullie) (~ |)(naar|in) (de |)(liveomgeving|productie|productieomgeving|live omgeving) (mag|kan)( gaan|)',
    '(ok|oke|okee|okay|akkoord) is (goe|goed) voor (ons|mij)',
    '(zet|zetten) (mr|maar|t|het|m|hem) (over |) (nr|naar|in) (de |)(productie|prod|live)',
  ],
  notOk: [
    '(wij|we|ik) (geven|geef|verlenen|verleen) (hiervoor |hierbij |hier |) geen (goedkeuring|toestemming|vrijgave|akkoord|fiat)',
    'akkoord (ben|gaan|ga|zijn) (ik|wij|we) (hier|hiermee|daar|daarmee) (helemaal |absoluut |zeker |)niet (mee |)(akkoord|)',
  ],
  understood: [
    '(helder|duidelijk|snap ik|begrepen)',
    '(het is |) (gelukt|gevonden) (met|dankzij|volgens) (je|jullie|uw|de) (uitleg|hulp|handleiding|stappen)',
    '(ik|wij|we) (heb|hebben) het (met|dankzij|volgens) (je|jullie|uw|de) (uitleg|hulp|handleiding|stappen) (gevonden|voor elkaar|opgelost)',
  ],
  answered: [
    '(ok|oke|)(,|) (gevonden|het gevonden|gelukt|het is gelukt|dat is gelukt|het lukt|het lukt nu|dat lukt|dat lukt nu)( dank (je|u)( wel|)|)',
    '(ok zo|ok zo,|zo is het goed|zo is het duidelijk) (mijn|onze) vraag is (helemaal |volledig |)beantwoord',
    '(dan|daarmee|hiermee) is (dit|het|de zaak|mijn vraag|de vraag|de kous) (wat mij betreft |wat ons betreft |voor mij |voor ons |) (afgehandeld|opgelost|klaar|gesloten|afgerond|af)',
    '(je|jullie|u) (hebt|heeft|hebben) (alles|mijn vraag|al mijn vragen|onze vraag) beantwoord',
    '(daarmee|hiermee|zo) (is|zijn) (mijn|onze|de) (vraag|vragen) (helemaal |volledig |)(beantwoord|opgelost)',
  ],
  closings: [
    'god zegene (u|je|jullie)( allen| allemaal|)',
    '(namens|voor) (de|het) (vereniging|stichting|parochie|bestuur)',
  ],
  circumstances: [
    '((op |)(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)|gisteren|vanmorgen|vanochtend|vanmiddag|vandaag|) tussen (#|negen|tien|elf|twaalf|een|twee|drie|vier|vijf) en (#|tien|elf|twaalf|een|twee|drie|vier|vijf|zes)( uur|)',
  ],
  tested: [
    '(de|het|onze|mijn|alle|al de|dit|alles) (~ |) (werd|werden) (grondig |uitvoerig |uitgebreid |door ons |) (getest|nagekeken|gecontroleerd|uitgeprobeerd)( (op|met|in|bij) (een|een enkele|twee|drie|vier|vijf|zes|tien|alle|onze|de|beide|verschillende|meerdere|#) ~|)',
    '(getest|nagekeken|uitgeprobeerd|gecontroleerd) (door|met) (mezelf|mij|ons)',
    '(all |alle |al onze |) (#|) (regressietests|regressietesten|testen|tests|testgevallen|testcases|controles) (zijn |staan |) (groen|geslaagd|in orde|doorstaan|op groen)( (op|in) (~)|)',
    '(getest|geprobeerd|nagekeken|bekeken) met (~) en met (~)',
    '(ook |) (de|het|onze) (~) (nog |ook |even |) (bekeken|nagekeken|getest|gecontroleerd)',
    "(op|in|met) (beide|allebei de|alle) (printers|toestellen|schermen|browsers|pc's|computers|vestigingen|kassa's)",
    '(ik ben|wij zijn|we zijn) (vandaag |gisteren |zelf |even |) (zelf |) (in|op|aan|bij) (het|de|onze) (~) (zelf |) gaan (kijken|testen|proberen)',
  ],
  byWhom: ['(tests|testen|controles) (gedaan|uitgevoerd) door'],
};
