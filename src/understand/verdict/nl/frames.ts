import { type Frames, listed } from '../locale-words.js';
import { house } from './house.js';

const seen =
  '(getest|hertest|uitgetest|nagekeken|gecontroleerd|gecheckt|gechecked|bekeken|geverifieerd|uitgeprobeerd|geprobeerd|vergeleken|doorlopen|nagezien|afgetoetst|doorgenomen|nagerekend|gedraaid|uitgevoerd|afgedrukt|geprint|geexporteerd|geimporteerd|ingevoerd|ingegeven|ingeboekt|verwerkt|doorgelicht|nagelopen|gedaan)';
const good =
  '(ok|oke|okay|okee|goed|prima|perfect|in orde|uitstekend|top|super|correct|juist|heel goed|zeer goed|helemaal goed|helemaal ok|helemaal in orde|dik in orde|tip top|mooi|opgelost|verholpen|hersteld|zoals gevraagd|zoals afgesproken|zoals gewenst|zoals verwacht|naar wens|volledig)';
const well =
  '(goed|prima|perfect|correct|juist|naar behoren|zoals verwacht|zoals gewenst|zoals gevraagd|zoals het moet|zoals afgesproken|zoals beschreven|uitstekend|als een trein|heel goed|vlot|vlekkeloos|feilloos|zonder problemen|perfect zo|weer goed|weer prima)';
const now = '(nu |weer |ook |allemaal |zeker |inderdaad |echt |helemaal |bij ons |voor ons |)';

/** What a request asks for and an approval may name. */
const noun =
  '(oplossing|fix|wijziging|wijzigingen|aanpassing|aanpassingen|release|update|versie|schatting|inschatting|raming|offerte|planning|uitleg|timing|prijs|kost|kosten|kostprijs|aanpak|implementatie|levering|correctie|voorstel|resultaat|antwoord|werk|plan|bedrag|tijdsinschatting|uitvoering|deadline)';
const thing = `(de|het|dit|deze|jullie|uw) (nieuwe |voorgestelde |aangepaste |gecorrigeerde |bijgewerkte |laatste |huidige |gevraagde |geplande |geschatte |opgeleverde |volledige |hele |)${noun}( en (de |het |jullie |)(voorgestelde |geschatte |)${noun}|)`;

export const dutch: Frames = {
  articles: ['de', 'het', 'een', 'mijn', 'onze', 'ons', 'uw', 'jullie', 'alle', 'deze', 'dit', 'beide', 'en'],
  tested: [
    `zowel ~ als (ik|ikzelf) hebben (~ |) ${seen} (~|)`,
    `(ook |) (even |) ${seen} (door mij|door ons|)`,
    `(ik|wij|we) (heb|hebben) (~ |) ${seen} (~|)`,
    `(heb|hebben) (ik |wij |we |) (~ |) ${seen} (~|)`,
    `${seen} (~|)`,
    `(alles|het geheel|dit|het|ook) (~ |) ${seen} (~|)`,
    `~ en ik (hebben|heb) (~ |) ${seen} (~|)`,
    `(samen |) met ~ ${seen} (~|)`,
    '(alle |al onze |onze |mijn |de |)(test|testen|tests|testronde|acceptatietest|acceptatietesten|controles) (~ |)(is |zijn |)(goed verlopen|vlot verlopen|goed|ok|oke|geslaagd|positief|gelukt|succesvol|prima verlopen|groen|afgerond|in orde)',
    '(geslaagde|succesvolle|positieve) (test|testen|tests)',
    '(test|testen|tests) (zijn |is |)(geslaagd|ok|gelukt|goed)',
    '(wij|we|ik) (hebben|heb|zien|zie|vonden|vond) geen (problemen|fouten|bugs|afwijkingen|verschillen)( meer|)( gevonden| gezien| ontdekt| vastgesteld|)',
    'geen (enkele |)(problemen|fouten|fout|bugs|afwijkingen|opmerkingen|bezwaren) (meer |)(gevonden|gezien|ontdekt|vastgesteld|van onze kant|van mijn kant|tijdens ~|bij ~)',
  ],
  others: [
    '~ (heeft|hebben|stuurde|bezorgde) (mij|me|ons) (uw|jullie|je|deze|dit) (vraag|mail|bericht|verzoek|aanvraag) (doorgestuurd|bezorgd|doorgegeven|door|)',
    'en (is|zijn) (ook |heel |zeer |erg |allebei |)(tevreden|akkoord|blij)( met ~| ermee|)',
    `~ (heeft|hebben) (~ |) ${seen} (~|)`,
    '(~|zij|hij|ze) (is|zijn) (ook |allebei |zeer |heel |)(akkoord|tevreden|blij|ok|het ermee eens|het eens)( ermee| hiermee|)',
    '(~|zij|hij|ze) (gaat|gaan) (ook |)akkoord',
    '(~|zij|hij) (bevestigt|bevestigen) (dit|het)( ook|)',
  ],
  praise: [
    `(en |)(ik |wij |we |)(kan |kunnen |)(bevestig|bevestigen) (dat |)(het|dit|alles|~) (nu |weer |)(werkt|werken|klopt|kloppen|correct is|goed is|in orde is|opgelost is)( zoals (beschreven|verwacht|afgesproken|gevraagd|het moet)| goed| correct|)`,
    `(en |)(ik |wij |we |)(kan |kunnen |)(bevestig|bevestigen) (dat |)(het|dit|alles|~) (nu |weer |)(zoals (beschreven|verwacht|afgesproken|gevraagd|het moet)|goed|correct) (werkt|werken|is|zijn)`,
    '(~|het|dit|alles|ze) (wordt|worden) (nu |weer |nu weer |ook |terug |allemaal |)(correct|juist|goed|netjes|mooi|perfect) (berekend|getoond|afgedrukt|geprint|weergegeven|overgenomen|verstuurd|verzonden|ingevuld|afgerond|geboekt|verwerkt|opgeteld|gesorteerd|opgeslagen|herkend|toegepast|aangemaakt)',
    '(~|het|dit|alles|ze) (wordt|worden) (nu |weer |nu weer |ook |terug |allemaal |)(berekend|getoond|afgedrukt|geprint|weergegeven|overgenomen|verstuurd|verzonden|ingevuld|afgerond|geboekt|verwerkt|opgeteld|gesorteerd|opgeslagen|herkend|toegepast|aangemaakt) (zoals (het|ze) (moet|moeten|hoort|horen)|zoals gevraagd|zoals afgesproken|zoals gewenst|zoals verwacht)',
    '(~|het|dit) doet (precies |)wat (het|hij|ze) moet( doen|)',
    `(bij ons |nu |hier |) (werkt|werken|loopt|verloopt) (alles|het) ${now} ${well}`,
    '(~|het|alles) (opent|start|laadt|print|draait|loopt) (nu |weer |)(meteen|direct|vlot|snel|veel sneller)( in ~| op ~|)',
    `(hierbij |) (bevestig ik|bevestigen wij|ik bevestig|wij bevestigen|we bevestigen) dat (~|het|alles|dit) (${well} |${good} |) (werkt|werken|is|zijn|klopt|kloppen)( ${good}|)`,
    `(~|het|dit|alles|ze) (opent|openen|print|printen|laadt|laden|start|starten|komt|komen) (nu |weer |)(~ |)(${well}|zonder (die|de|enige|een enkele) (waarschuwing|foutmelding|fout|fouten|melding|vertraging))`,
    '(~|het) (staat|staan) er (nu |ook |nu ook |weer |ook weer |)(bij|op|in|allemaal|allemaal op)',
    '(dat|dit|het) beantwoordt (mijn|onze|de) (vraag|vragen)',
    '(zit|zitten) (nu |weer |)(goed|juist|correct)',
    `(~|het|dit|dat|alles|ze) (is|zijn|ziet er|zien er|loopt|lopen) ${now} ${good} ( nu| weer| zo| uit|)`,
    `(~|het|dit|dat|alles|ze) (werkt|werken|draait|draaien|loopt|lopen|functioneert|gaat|verloopt|verlopen|print|rekent) ${now} ${well}( nu| weer| zo|)`,
    `(~|het|dit|alles) (werkt|werken|klopt|kloppen|lukt)( nu| weer| ook| nu ook| nu weer| bij ons| voor ons| allemaal|)`,
    '(~ |)(kloppen|klopt|stemmen overeen|komen overeen)( nu| weer|)( met ~|)',
    '(~|het|dit) (staat|staan) (nu |weer |)(correct|juist|goed|netjes|overal)( op ~| in ~| bij ~|)',
    '(~|het|dit) (staat|staan) nu (op (elke|alle|iedere) ~|overal)',
    '(~|het|dit) wordt (nu |weer |)(correct|juist|goed) (berekend|getoond|weergegeven|afgedrukt|ingevuld|geboekt|verstuurd|toegepast|overgenomen|afgerond)',
    '(~ |)worden (nu |weer |)(correct|juist|goed) (berekend|getoond|weergegeven|afgedrukt|ingevuld|geboekt|verstuurd|toegepast|overgenomen|afgerond)',
    '(wij|we|ik|iedereen) (zijn|ben|is) (allemaal |hier |er |heel |zeer |erg |)(tevreden|blij|gelukkig)( mee| met ~| hiermee| ermee|)',
    '(precies |exact |net |)(zoals|wat) (we|ik|wij) (het |)(wilden|wilde|vroegen|vroeg|gevraagd hadden|hadden gevraagd|nodig hadden|verwachtten|bedoelden)',
    '(goed|mooi|knap|prima|super|fantastisch|schitterend|top|puik|snel) (werk|gedaan|opgelost|resultaat|gewerkt)( mannen| team| allemaal| iedereen| door ~|)',
    '(hiermee |hierbij |daarmee |)is (het|ons|mijn) probleem (nu |volledig |helemaal |)(opgelost|verholpen|van de baan)',
    '(~|het|dit) (is|zijn) (nu |)(opgelost|verholpen|hersteld)',
  ],
  neutral: [
    'voor (iedereen|allemaal|ons allemaal|het hele team|alle collegas|heel het team) (hier|bij ons|op kantoor)',
    '(dit|het|het ticket|dit ticket) (mag|kan) (nu |dus |)(afgesloten|gesloten|dicht|toe|gearchiveerd)( worden|)',
    '(en |dus |)(gelieve |graag |)(laat|geef|stuur|hou|houd|meld) (het |) (me|mij|ons|maar|gerust|even|nog|) (iets |even |maar |wel |een seintje |een mailtje |bericht |op de hoogte |)(weten |)(als|wanneer|zodra|eens) (het|dit|alles|de (fix|release|update|wijziging)) (live (staat|is|gaat)|gereleased is|in productie (staat|is)|online (staat|is)|gedaan is|klaar is|uitgerold is|doorgevoerd is|beschikbaar is|erop staat)',
    '(wij |we |ik |)(kijken|kijk|kijkt) er(naar| al naar| erg naar|) (naar |)uit( om ermee te werken|)',
    'zoals (telefonisch|mondeling) (besproken|afgesproken|overeengekomen)',
    "(en|&) (de |het |mijn |onze |heel de |)(hele |)(ploeg|bende|boekhouding|magazijn|team|collega's|collegas)",
    'zodra (jullie|je|u) (kunnen|kan|kunt|tijd hebben|tijd hebt|willen|klaar zijn)',
    `(van|vanuit|vanwege|namens|uit|door|met) (de |het |onze |ons |al onze |alle |mijn |heel de |)(hele |ganse |)${house}( hier| ook|)`,
    `(van|door) (mij|ons) en (de |het |onze |)${house}`,
    'zoals (besproken|afgesproken|voorgesteld|gepland|beschreven|geschat)',
    `(van|vanuit) (de |het |onze |)${house}`,
    'namens ~',
    '(gelieve |)(geef|doe|bedank) (mijn|onze|de) (dank|complimenten|groeten|felicitaties) (door |)aan ~',
    '(er zijn |)geen (fouten|problemen|foutmeldingen|opmerkingen|vragen|verschillen) meer( bij ons| van onze kant| gezien|)',
    'zo',
    'verder',
    '(het ticket mag |)(mag |)(daarna |nadien |)(gesloten worden|afgesloten worden)',
    '(niets|niks) (meer |)(aan toe te voegen|toe te voegen|op aan te merken|te melden)',
    'geen (verdere |)(opmerkingen|bezwaren|bezwaar)( meer|)( van onze kant| van mijn kant|)',
    thing,
    `met ${thing}`,
    'dus',
    '(onze |uw |jullie |mijn |de |ons |)(po|bestelbon|bestelbonnummer|bestelnummer|kostenplaats|referentie|ref|projectnummer|budgetnummer|budget nummer|budgetcode|ordernummer)( nummer| nr| is|) (# |)(#)( / #|)',
    '(grtz|grtjes|grtjs|grts|gr|groetjs|grtn)',
    '(sorry|excuses|mijn excuses|onze excuses|excuseer|pardon) (voor|dat) (het |de |mijn |ons |deze |)(late|laattijdige|trage|verlate) (antwoord|reactie|feedback|terugkoppeling|respons)',
    '(sorry|excuses|mijn excuses) voor (de |het |)(vertraging|wachten|wachttijd|lange wachttijd)',
    '(ik|wij|we) (was|waren) (met|in|op|ziek|afwezig|druk|een|niet op kantoor) (verlof|vakantie|vergadering|congres|reis|opleiding|bezig|zakenreis|) (~|)',
    '(zoals|als) (besproken|afgesproken|vermeld|gezegd)( telefonisch| aan de telefoon| gisteren| met ~|)',
    'tot (volgende week|de volgende keer|straks|hoors|binnenkort|snel)',
  ],
  thanks: [
    '(bedankt|dank|dank je|dank u) om (dit|het|alles|dat) (nog |) (voor (de|het) (feestdagen|weekend|maandeinde|jaareinde|kerst|zomer|deadline)|zo (snel|vlot)|) (op te lossen|te regelen|te herstellen|af te werken|in orde te brengen|op te leveren)',
    '(duizend|honderd|duizendmaal|duizend maal) (maal |keer |)(dank|bedankt)',
    '(dankje|dankjewel|dankuwel|dank u|dank je|dank jullie|tnx|thx|mercikes|merciekes|bedankt he|danku|dankzij u)',
    '(hartelijk|oprecht|super|heel erg|hartstikke|nogmaals|van harte) (bedankt|dank)',
    'met (dank|veel dank|hartelijke dank)',
    '(bedankt|dank|merci|veel dank|hartelijk dank|nogmaals bedankt|grote dank) (nogmaals |alvast |)aan ~',
    '(complimenten|felicitaties|proficiat|chapeau) aan ~',
    '(mercikes|merci he|bedankt alvast|thx he)',
    '(bedankt|dank) om (dit|het) (~ |)(op te lossen|te regelen|aan te passen|te herstellen|in orde te brengen|te doen)',
  ],
  answered: [
    'mag (nu |dan |dus |)(dicht|toe)',
    '(het |dit |)(ticket|case|dossier) (mag|kan) (nu |dan |dus |)(dicht|toe|gesloten worden|worden gesloten|afgesloten worden)',
    '(graag |gelieve |)(het |dit |)ticket (graag |gelieve |)(te |)(sluiten|afsluiten|af te sluiten)',
    '(je|jullie|u) (mag|mogen|kan|kunt|kunnen) (het |dit )ticket (nu |dan |)(sluiten|afsluiten|dichtdoen)',
    '(daarmee|hiermee) (is|zijn) (mijn|onze) (vraag|vragen) (volledig |)beantwoord',
    '(dat|dit) (is|was) (precies|exact|net) wat (ik|we|wij) (wilde|wilden|wou|moest|moesten) weten',
    '(dat|dit|het) (beantwoordt|heeft) (mijn|onze|de) (vraag|vragen)( volledig| beantwoord|)',
    '(mijn|onze|de) (vraag|vragen) (is|zijn) (hiermee |daarmee |nu |volledig |)beantwoord',
    '(dat|dit|het) is (nu |helemaal |mij |ons |volledig |)duidelijk( nu|)',
  ],
  ok: [
    '(goed|klaar|prima|rijp) (voor|om naar) (productie|release|livegang|de livegang|de release)( te gaan|)',
    '(gaan|gaan we|rijden|vooruit) (met die banaan|ermee|maar|ervoor)',
    'graag (releasen|uitrollen|livezetten|vrijgeven|opleveren|live)',
    '(en |)(wij |we |ik |)(keuren|keur) (ze|hem|haar|deze|het|dit|alles) (dan ook |dus |hierbij |) goed',
    `(ik|wij|we) (hierbij |)(aanvaard|aanvaarden|bevestig|bevestigen|accepteer|accepteren|valideer|valideren|onderschrijf|onderschrijven) (hierbij |bij deze |graag |volledig |)(het|dit|dat|alles|${thing})`,
    `(het|dit|dat|alles|${thing}) (is|zijn|werd|wordt) (hierbij |bij deze |nu |volledig |formeel |)(goedgekeurd|aanvaard|bevestigd|gevalideerd|geaccepteerd|akkoord|klaar voor (productie|livegang|release))( door (mij|ons)| voor (ons|mij|productie|livegang)| van onze kant|)`,
    `(ik|wij|we|hierbij|bij deze) (kan |kunnen |)(bevestig|bevestigen|bevestig ik|bevestigen wij|laten weten|meedelen|melden) (hierbij |u |jullie |je |)(dat |)(het|dit|dat|alles|${thing}) (nu |zo |gerust |)(live|naar productie|in productie|online|vrijgegeven|uitgerold|doorgevoerd|gereleased|gepubliceerd|naar live) (mag|mogen|kan|kunnen|mag worden|kan worden|mag gaan|kan gaan|gezet mag worden|gezet kan worden)( worden| gaan|)`,
    `(gelieve|graag|u mag|jullie mogen|je mag|u kan|jullie kunnen|je kan|mag je|mogen jullie) (het|dit|alles|${thing}) (nu |zo |gerust |dus |maar |)(door te voeren|uit te voeren|te doen|vrij te geven|uit te rollen|te releasen|live te zetten|in productie te zetten|in productie te nemen|te publiceren|te installeren|doorvoeren|uitvoeren|vrijgeven|uitrollen|releasen|live zetten|in productie zetten|in productie nemen|publiceren|installeren|starten|inplannen|opleveren|uitleveren)`,
    // Each verb with its own particles: "doe maar uit" and "voer maar op" are other verbs.
    '(doe|ga|werk) (er |het |dit |nu |)maar (gerust |)(verder|voort|door|mee verder)',
    '(start|begin) (er |nu |)maar (gerust |)(mee|mee verder|eraan|aan)',
    'voer (het |dit |nu |)maar (gerust |)(uit|door)',
    'plan (het |dit |nu |)maar (gerust |)in',
    'lever (het |dit |nu |)maar (gerust |)(op|uit)',
    `(u|jullie|je) (hebt|heeft|hebben|krijgt|krijgen) (hierbij |bij deze |)(van (ons|mij) |)(onze |ons |mijn |de |het |een |)(goedkeuring|akkoord|groen licht|toestemming|fiat|ok|oke|go|zegen)( voor ${thing}| om ${thing} (door te voeren|uit te rollen|live te zetten|te doen)|)`,
    '(jullie|je|u) (mogen|mag|kunnen|kan|kunt) (nu |gerust |dus |meteen |al |) (beginnen|starten|eraan beginnen|aan de slag|van start|van start gaan|doorgaan|voortdoen|releasen|uitrollen|live gaan)',
    '(mag|mogen) (gerust |nu |zo |)(eruit|buiten|de deur uit|online|live|erop)',
    '(ik|wij|we) (bevestig|bevestigen) (hierbij |) (ons|mijn|onze|het) (akkoord|goedkeuring)',
    '(onze|mijn|ons) (goedkeuring|akkoord|zegen|fiat) (heb je|hebben jullie|heeft u|hebt u)',
    '(je|jullie|u) (hebt|heeft|hebben) (onze|mijn) (zegen|goedkeuring)',
    '(is |)voor (mij|ons) (is |)(het |dit |)(helemaal |volledig |prima |)(ok|oke|okay|goed|akkoord|in orde|prima)( zo|)',
    '(dit|het|dat) is (helemaal |volledig |)(ok|oke|akkoord|in orde|goedgekeurd) (voor|wat) (mij|ons|iedereen)( betreft|)',
    '(van|door) (mij|ons) (ok|oke|akkoord|goedgekeurd)',
    'zo (mag|mogen|kan|kunnen) (het|dit|dat|alles|ze|de release|de update) (zo |nu |gerust |dus |)(live|naar productie|in productie|online|de lucht in|uitgerold worden|doorgevoerd worden|worden uitgerold)( gaan|)',
    '(zet|gooi|breng|gooi) (het|dit|hem|maar|ze|alles) (maar |)(live|online|in productie|in de lucht)',
    '(gooi (het |hem |dit |)maar (live|online)|rol (het |hem |dit |)maar uit|voer (het |hem |dit |)maar (door|uit)|lever (het |hem |dit |)maar op)',
    '(gooi|smijt) maar live',
    '(ik|wij|we) (teken|tekenen) (hiervoor |)(voor akkoord|af)',
    '(formeel |officieel |volledig |helemaal |bij deze |hierbij |hiermee )(goedgekeurd|akkoord|aanvaard|bevestigd|ok|oke)',
    'hierbij (de |onze |mijn |)(ok|oke|akkoord|goedkeuring)( van (ons|mij|onze kant|mijn kant)|)',
    '(zo doen we het|doen we zo|we doen het zo|zo afgesproken|komt in orde zo)',
    '(vooruit|hup|vooruit maar|go|gaan) (ermee|met die hap|met de geit|live)',
    '(je|jullie|u) (mag|mogen|kan|kunt|kunnen) (de release|de livegang|de uitrol|de vrijgave) (nu |gerust |)doen',
    '(je|jullie|u) (mag|mogen|kan|kunt|kunnen) ze (nu |gerust |dus |)(vrijgeven|uitrollen|live zetten|in productie zetten|publiceren|releasen|doorvoeren)',
    '(deze |de |)(vrijgave|livegang|uitrol|release) is (ok|oke|akkoord|in orde|goedgekeurd)( voor (mij|ons)|)',
    '((release|publiceer|deploy) (het |dit |)maar|zet (het |dit |)maar (live|in productie|door)|rol (het |dit |)maar uit)',
    'voor (mij|ons) is (het|dit) (goed|ok|oke|in orde|akkoord) zo',
    '(goedgekeurd|akkoord|ok|oke) (door|van) (mij|ons|mijn kant|onze kant)',
    'bij deze (keur ik|keuren wij|keuren we) (het |dit |)goed',
    '(mag|mogen|kan|kunnen) (zo |nu |dus |gerust |)(live|naar productie|in productie|vrij|online|door|uitgerold|doorgevoerd)( gaan| worden| gezet worden| worden gezet|)',
    '(groen licht|akkoord) (van|voor) (mij|ons|mijn kant|onze kant)',
    '(wij|we|ik) (geven|geef) groen licht',
    '(wij|we|ik) (aanvaarden|aanvaard|accepteren|accepteer|bevestigen|bevestig)',
  ],
  notOk: [
    '(het is |dit is |dat is |) (helaas |jammer genoeg |spijtig genoeg |)(een |)(duidelijke |)(nee|neen|nok) (van|voor) (mij|ons|onze kant|mijn kant)',
    '(kunnen|kan) (wij|we|ik) (~ |)niet (aanvaarden|goedkeuren|accepteren|vrijgeven|mee akkoord gaan|akkoord mee gaan|bevestigen)',
    '(wij|we|ik) (kunnen|kan) (~ |)niet (aanvaarden|goedkeuren|accepteren|vrijgeven|bevestigen)',
    'nog (steeds|altijd) niet (juist|goed|correct|ok|in orde)',
    '(dit|dat|het|zo) (kan|mag) (dit |het |zo |)niet (live|door|in productie|naar productie|online)',
    'niet (wat|zoals) (we|ik|wij) (gevraagd hebben|hebben gevraagd|vroegen|wilden|wilde|bedoelden|willen|verwacht hadden|gevraagd had|nodig hebben)',
    '(loopt|lopen) (nog steeds |nog altijd |weer |steeds |)vast',
    '(crasht|faalt|blijft hangen|hangt|stopt) (nog steeds|nog altijd|weer|steeds)',
    '(nog steeds |nog altijd |weer |)(een foutmelding|foutmeldingen|dezelfde foutmelding)',
  ],
  leadIns: [
    'het spijt (me|mij|ons) (maar|zeer maar|echt maar)',
    '(zeker|absoluut|beslist|duidelijk|gewoon|opnieuw|wederom|alweer|nogmaals|eens te meer|spijtig|spijtig genoeg|jammer genoeg|helaas|echt|eerlijk gezegd|om eerlijk te zijn|slecht nieuws|nee|neen|dus|zo|ook|deze keer|op dit moment|momenteel|wij zijn|we zijn|ik ben|wij gaan|we gaan|ik ga|voorlopig|dit keer|van onze kant|van mijn kant)',
    '(~ |)(is|zijn) (nog steeds |nog altijd |weer |duidelijk |gewoon |echt |)',
    '(de|het|deze|dit|onze|mijn) ~',
    'na (testen|controle)',
  ],
  approvedBy: ['(goedgekeurd|bevestigd|gevalideerd|aanvaard|akkoord) door', 'akkoord van'],
  byWhom: [
    `(van|uit|vanuit|vanwege) (de |het |onze |ons |)${house} (in|te|van)`,
    '(uit|vanuit|hier in|hier te)',
    'namens',
  ],
  closings: [
    '(nog |)(een |)(fijne|fijn|prettige|prettig|goede|goed|leuke|leuk|mooie|mooi|zonnige) (vakantie|verlof|weekend|week|dag|avond|namiddag|middag|feestdagen|pinksteren|pasen|start van de week)( nog| verder| gewenst|)( aan ~|)( allemaal| iedereen|)',
    '(groeten|groetjes|groet|hartelijke groeten|zonnige groeten|vele groeten) (uit|vanuit|van) ~',
    '(groetjes|groeten|grtjs|groet|vele groeten|hartelijke groeten|gegroet|ciao|daag|doei|salukes|saluut|houdoe|tot horens|de groeten|met groet|met groeten)( allen| allemaal| uit ~|)',
    '(met |)(vriendelijke|hartelijke|sportieve|warme|collegiale) groeten( uit ~|)',
    '(ik |we |wij |)(blijf|blijven) (tot uw|tot jullie) (dienst|beschikking)',
  ],
  onBehalf: ['voor', 'van', 'namens', 'vanuit', 'bij'],
  circumstances: [
    "(met|op|voor|aan de hand van) (ongeveer|een|zo'n|circa|ruim|meer dan|een paar|enkele|verschillende|een handvol|een twintigtal|een dertigtal|een tiental|een dozijn|een vijftigtal|een honderdtal) (~)",
    '(de hele|heel de) (dag|week|ochtend|middag|namiddag|voormiddag)',
    '(vandaag|eergisteren|daarnet|zonet|net|vanmiddag|vannamiddag|vanavond|vannacht|gisterenavond|gisteravond|gistermiddag|dit weekend)',
    'sinds (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vorige week|vanmorgen|vanochtend|het weekend|deze week|eergisteren)',
  ],
  yes: ['jup', 'jep', 'joep', 'yep', 'yes', 'joa', 'jawel', 'uiteraard'],
  work: [
    // "Go on with the correction" orders one.
    '(verder|voortgaan|voortdoen) (met|aan) (de|het|jullie|uw|deze|dit) (nieuwe |voorgestelde |laatste |) (oplossing|fix|wijziging|wijzigingen|aanpassing|aanpassingen|update|versie|correctie|correcties|herstelling|ontwikkeling|verbetering|verbeteringen|voorstel|werk|plan|offerte|schatting|planning|aanpak|levering|rest)',
    '(akkoord|ok|oke|accoord) met (de|het|jullie|uw|dit) (plan|planning)',
    '(de|het|je|jullie|uw|dit) (schermafdruk|screenshot|screenshots|voorvertoning|voorbeeld|demo|video|link|plan|idee|voorstel|analyse) (is|zijn|ziet|zien|werkt|werken|klopt|kloppen|lijkt)',
    '(akkoord|ok|oke|goedkeuring|accoord) (met|voor) (de|het|jullie|uw|deze|dit) (schatting|inschatting|raming|offerte|prijs|kost|kosten|kostprijs|afspraak|datum|tijdsinschatting)',
    '(de|het|jullie|uw|deze) (schatting|inschatting|raming|offerte|prijs|kostprijs|afspraak|datum) (is|zijn|past|werd) (goed|goedgekeurd|ok|oke|akkoord|aanvaard|prima|voor ons|voor mij)',
    'ga je gang met (de|jullie) (offerte|schatting)',
    '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|optie (#|a|b|c)|om (#|tien|negen|elf) uur) (is (goed|prima|ok|oke)|past|werkt)',
    '(graag|gelieve|mag|mogen|kan|kunt|kunnen) (je |jullie |u |we |) (er |ermee |het |dit |) (nu |dan |gerust |dus |meteen |direct |al |zeker |zo (snel|vlug|spoedig) mogelijk |)(er |ermee |)(te |)(starten|beginnen|opstarten|op te starten|aan te vatten|eraan beginnen|mee starten|mee beginnen|van start|aan de slag)',
    '(start|begin) (er |het |dit |nu |)maar',
    'aan de slag',
    '(gestart|begonnen) worden',
    'worden (gestart|begonnen)',
    '(start|starten|begin|beginnen|doorgaan|verdergaan|verder|door|voort) (met |aan |)(de |jullie |deze |)(aanpassingen|wijzigingen|correcties|verbeteringen|analyse|testen|tests|onderzoek)',
    '(met|aan) (de |jullie |deze |)(aanpassingen|wijzigingen|correcties|verbeteringen|analyse|testen|tests) (starten|beginnen|doorgaan|verdergaan)',
  ],
  takesBack: [
    '(deze|dit) wel',
    'nu wel',
    '(was|is|waren) (bedoeld |)voor (een ander|een andere|het andere) (ticket|mail)',
    '(op |) (de |) (verkeerde|foute|foutieve) (link|knop) (aangeklikt|ingedrukt|geklikt|gedrukt|getikt|aangetikt|gekozen|genomen|gebruikt)',
    '(klikte|drukte|tikte|klik|druk) (per ongeluk |) op de (verkeerde|foute) (link|knop)',
    '(bedoelde|wilde|wou|bedoel) (eigenlijk |) (de andere|op de andere|op ok|ok)',
    '(misklik|misgeklikt|verklikt|verkeerd geklikt)',
  ],
  qualifiers: [
    'volgens',
    'voor (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|morgen|volgende week|het weekend)',
  ],
  joints: listed(
    'werkt werkte je kom komen ik wij we hij ze dat er is zijn was waren ben heb hebt heeft hebben had hadden',
  ),
  loud: listed(`advocaat advocaten soms onstabiel stroef wisselend geluk ooit identiek identieke oud oude testversie reservekopie backup handgeschreven origineel originele maandags dinsdags woensdags donderdags vrijdags weekends uitleg
    zolang zover zoverre gesteld stel aangenomen uitgaande vooropgesteld veronderstel veronderstellend vermoedelijk ingeval halverwege min minder komt 
    weken maanden jaren
    momenteel tijdelijk voorlopig moment intussen ondertussen dusver
    groter grotere kleiner kleinere langere kortere
    ticket tickets jij u zij wat wie welke waar hoe waarom wanneer
    bent wordt worden werd werden kan kunnen kon kunt zal zullen zou zouden
    moet moeten moest mag mogen mocht wil willen wilt wilde doe doet doen laat laten
    maar echter hoewel ofschoon als indien tenzij terwijl totdat tot voordat nadat na eens zodra omdat want behalve uitgezonderd anders
    noch toch nog steeds niet geen nooit niets niks niemand nergens zonder nauwelijks amper zelden vergeefs tevergeefs
    alleen enkel slechts bijna haast deels gedeeltelijk grotendeels meestal half helft sommige deel delen rest overige andere ander
    eerste tweede vorige volgende vroegere vroeger morgen overmorgen straks later binnenkort wacht wachten
    wachtend afwachting graag gelieve aub zegt zei zeggen vindt vond vinden vraagt vroeg denk denkt dacht geloof vermoed hoop hoopt
    lijkt blijkbaar kennelijk zogezegd misschien wellicht waarschijnlijk mogelijk vermoedelijk hopelijk twijfel onzeker eigenlijk
    fout foute fouten foutmelding foutmeldingen bug bugs probleem problemen kapot stuk faalt falen mislukt mislukken crash crasht
    crashen crashte hangt hangen vast vastloopt traag trager trage stopt stoppen ontbreekt ontbreken ontbrekende mist missen verdwenen
    verdwijnt verdwijnen weg kwijt leeg lege blanco verkeerd verkeerde onjuist onjuiste onvolledig verschil verschilt verschillen
    afwijkt wijkt wijken afwijking afwijkingen dubbel dubbele tweemaal te slecht slechter lelijk raar vreemd klacht klachten opmerking
    opmerkingen bezwaar bezwaren vraag vragen voorbehoud voorwaarde voorwaarden mits annuleer annuleren geannuleerd weiger geweigerd
    afgekeurd terugdraaien ramp rommel onzin grap grapje haha eeuwig eeuwigheid helaas jammer spijtig sorry vergissing vergist
    ongeluk moeilijk onmogelijk vertraging dringend tenminste minstens pas duurt duren blijft blijven krijgt krijgen geeft geven toont
    tonen loopt lopen gevonden vonden nul keer procent uren minuten valt vallen springt knippert blokkeert geblokkeerd omgekeerd
    verwisseld verschoven afgekapt onleesbaar overlapt drama waardeloos prutswerk
    ellende chaos troep puinhoop knoeiwerk miserie gedoe hoofdpijn
    gemengd gemengde resultaat resultaten uitkomst uitkomsten ongeveer circa gefaald opgegeven omweg theorie papier succes matig matige`),
};
