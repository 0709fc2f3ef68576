import { type Answers, listed } from '../locale-words.js';

const thing =
  '(release|update|versie|build|patch|hotfix|bugfix|fix|change|wijziging|wijzigingen|aanpassing|aanpassingen|correctie|correcties|oplossing|oplossingen|verbetering|levering|oplevering|uitrol|livegang|go live|ingebruikname|publicatie|vrijgave|implementatie|feature|functie|module|resultaat|werk|eindresultaat|story|deploy|deployment)';
const named = `((de|deze|die|uw|jullie|het|dit|dat) (nieuwe |laatste |aangepaste |geleverde |opgeleverde |voorgestelde |door u (aangeboden|geleverde|voorgestelde) |)${thing})`;
const it = `(het|dit|dat|da|ze|haar|hem|em|deze|die|dees|${named}|(deze|dit) ${thing} # |${thing} #)`;
const no = '(niet|nie|ni|nit|neit|nieet|niett|nait|neet|niks)';
/** What stands between verb and negation. */
const filler =
  '(helaas |dus |zo |echt |jammer genoeg |spijtig genoeg |tot (mijn|onze) spijt |hierbij |bij deze |dan ook |absoluut |zeker |gewoon |op deze manier |in deze vorm |in deze staat |met klem |formeel |pertinent |)';
const sorry = '(helaas |jammer genoeg |spijtig genoeg |tot (mijn|onze) spijt |jammer |spijtig |)';
const consent =
  '(goedkeuring|akkoord|akkoordverklaring|toestemming|instemming|fiat|zegen|groen licht|go|ok|oke|vrijgave|handtekening|krabbel|stempel|jawoord|medewerking|acceptatie|sign off|signoff)';
const refuses =
  '(afgekeurd|afgewezen|geweigerd|verworpen|geblokkeerd|onthouden|teruggestuurd|rejected|denied|declined)';
const approved =
  '(goedgekeurd|geaccepteerd|aanvaard|aangenomen|geaccordeerd|gefiatteerd|geautoriseerd|vrijgegeven|toegestaan|toegelaten|doorgelaten|bekrachtigd|afgetekend|akkoord bevonden|goed bevonden|in orde bevonden|uitgerold|in productie genomen|accepted|approved|verleend|gegeven)';
const test =
  '(uat|fat|sat|gat|test|tests|testen|testje|testronde|testrun|acceptatietest|acceptatietests|gebruikerstest|gebruikersacceptatietest|regressietest|regressietests|regressie|smoke test|smoketest|ketentest|unittests|unit tests|integratietest|eindtest|proef|proefdraai|controle|keuring|hertest|pipeline|build|acceptatie|praktijktest|pilot|steekproef|poging|herkansing)';
const failed =
  '(mislukt|gefaald|gezakt|gesneuveld|gestrand|geflopt|rood|negatief|onvoldoende|failed|gefailed|fout|fout gegaan|misgelopen|misgegaan|faalt|falen|faalde|breekt|brak|crasht|slecht|slecht verlopen|afgekeurd|niet (geslaagd|gehaald|gelukt|doorstaan|ok|oke|goed|groen|akkoord|in orde|voldaan|geslaagd helaas)|niet (goed|naar behoren) verlopen|loopt (fout|mis|vast|spaak)|liep (fout|mis|vast|spaak))';
/** What is to be let alone. */
const release =
  '(vrijgeven|uitrollen|releasen|publiceren|lanceren|deployen|mergen|doorvoeren|doorzetten|uitbrengen|loslaten|doorgaan|live (zetten|gaan|gooien)|online zetten|activeren|installeren|implementeren|aanzetten|pushen|doen|inschieten|overzetten|in productie (nemen|zetten|brengen)|naar (prod|productie|live)|op (prod|productie|live)|in gebruik nemen|aankomen|opleveren)';
const toRelease =
  '(vrij te geven|uit te rollen|te releasen|te publiceren|te lanceren|te deployen|te mergen|door te voeren|door te zetten|uit te brengen|live te (zetten|gaan|brengen)|online te zetten|te activeren|te installeren|te implementeren|in productie te (nemen|zetten|brengen)|naar productie te (brengen|zetten)|over te zetten|in gebruik te nemen|te accepteren|goed te keuren)';
const deciders =
  '(finance|de finance|de boekhouding|boekhouding|de directie|directie|het bestuur|ons bestuur|onze directie|de afdeling|onze afdeling|de maatschap|het mt|ons mt|het management|de kwaliteitsdienst|kwaliteit|qa|de gebruikersgroep|de stuurgroep|de commissie|de accountant|onze accountant|de controller|onze controller|security|compliance|ondergetekende|de penningmeester|het college|de raad|ict|onze ict|de zaakvoerder|het secretariaat|de werkvloer|het magazijn)';
/** The same as before. */
const same =
  '(zelfde|hetzelfde|dezelfde|de zelfde|het zelfde|eender|tzelfde|t zelfde|exact hetzelfde|precies hetzelfde|precies dezelfde|exact dezelfde|net dezelfde|juist hetzelfde)';
const trouble =
  '(fout|fouten|foutje|foutmelding|foutmeldingen|melding|error|errors|bug|bugs|crash|probleem|problemen|probleempje|gedoe|ellende|miserie|misere|gezeik|gezever|gezeur|geval|kwaal|euvel|storing|stacktrace|stack trace|exceptie|exception|shit|troep|liedje|lied|verhaal|hapering|mankement|symptoom|symptomen|issue|zooi|toestand|rotzooi|prut|gebrek)';
const still =
  '(nog |nog steeds |nog altijd |weer |opnieuw |alweer |wederom |gewoon nog |steeds |nog immer |nogaltijd |nogsteeds |)';
const stillSo = '(nog steeds|nog altijd|nog immer|nogaltijd|nogsteeds|alweer|opnieuw|weer|nog|wederom)';
const broken =
  '(stuk|kapot|kapoet|kaduuk|om zeep|naar de (knoppen|filistijnen|vaantjes|haaien|kloten|botten)|defect|waardeloos|onbruikbaar|onwerkbaar|dood|zo dood als een pier|zo lek als een (mandje|zeef)|lek|prijs|mis|bal|noppes|huilen|drama|bagger|ruk|brol|troep|niks|niets|nada|foetsie|gebroken|bugged|buggy|naar de maan|van dattum|van datum|niks waard)';
const nothing =
  '(niks|niets|nix|nikske|geen (bal|hout|fluit|moer|snars|zak|reet|barst|ene moer|meter|kloten|sikkepit|spat|steek)|voor geen (meter|millimeter|kant)|veur gin meter|voor gin meter|van geen (kanten|kant)|langs geen kanten|absoluut niet|totaal niet|helemaal niet|bij lange niet|totaal nie|helemaal nie|hoegenaamd niet|geen ene moer|geen klap|geen zier|gene meter|gene fluit)';

/** How Dutch-speaking customers deny their acceptance, forbid a release and say that it is still as broken as it was. */
export const dutch: Answers = {
  notOk: [
    // "Doesn't do it", where the order is that of speech or of the region.
    `(doet|dut|dot|deut|duut|deit) (het|t|et) ${still}(hier |bij ons |bij mij |) (${no}|nich)`,
    '(doe|doet) (het |dit |) (maar|mar|mor|moar|ma) (niet|nie)',
    `(doet|deed) (het |dit |dat |hij |de fout |het probleem |) zich ${still}(hier |bij ons |bij mij |) (nog steeds|nog altijd|nog|weer|opnieuw|alweer) voor`,
    '(werkt|werken|opent|openen|laadt|print|doet|lukt|klopt|kloppen|reageert) (de|het|die|dat|deze|onze|mijn|jullie) ~ (het |) (nog steeds|nog altijd|alweer|weer) (niet|nie)',
    '(lukt|werkt|klopt|gaat|reageert) (nog steeds|nog altijd|alweer|weer|wederom) (niet|nie)',
    '(werkt|pakt|valt) (helemaal |nu |) averechts( uit|)',
    '(twee|drie|vier|vijf|zes|tien|alle|elke|iedere|#) (keer|keren|maal) (liep|loopt|ging|gaat|crashte|crasht|bleef|mislukte|faalde|viel) (het|de|hij|alles|ie) (~ |) (vast|mis|fout|spaak|hangen|uit|eruit|af|stuk)',
    `(fout|probleem|bug|foutmelding|error|storing|melding) is (er |hier |) ${stillSo} (daar|hier|aanwezig|present)`,
    '(er |daar |hier |) (is|komt|kwam) (er |helaas |) (niks|niets) van (terecht|terechtgekomen|in huis gekomen|gekomen)',
    '(het|dat|dit|ut) (is|wordt) (niks|niets|nix) (worden|geworden|gewodn|wurden|gedaan)',
    '(nog steeds|nog altijd) (het oude|de oude|het verkeerde|de verkeerde)( ~|)',
    '(niet|nie) (conform|naar (onze|mijn|ons) (goesting|zin|wens|genoegen|tevredenheid|smaak)|naar wens|naar behoren)',
    '(kan|mag|kon) (zo |meteen |direct |) (de|het) (prullenbak|vuilbak|prullenmand|vuilnisbak|container) in',
    // What they must do about it.
    `(jullie|u|ge|gij|je) (moet|moeten) (da |dat |dit |het |er |deze (versie|fix|release|wijziging|aanpassing) |de (versie|fix|release|wijziging|aanpassing) |) (echt |eerst |nog |dus |) (nog eens |nog een keer |opnieuw |) (herstellen|repareren|fixen|fiksen|herbekijken|herzien|rechtzetten|verbeteren|corrigeren|overdoen|herdoen|oplossen|terugdraaien|herwerken|hermaken|in orde brengen|in orde maken)`,
    '(jullie|u|ge|gij|je) (moet|moeten) (het |dit |dat |er |) (echt |) (nog eens|nog een keer|opnieuw) (nakijken|bekijken|naar kijken|onder handen nemen|maken)',
    // Behind "that", where the verb stands last.
    `(ik|wij|we) ${it} ${filler}(afwijzen|afwijs|afkeuren|afkeur|weigeren|weiger|verwerpen|verwerp|niet (goedkeuren|goedkeur|accepteren|accepteer|aanvaarden|aanvaard|vrijgeven|vrijgeef))`,
    '(niet|nie) (voldoet|voldoen|voldeed)( aan (de|onze|het|mijn) (eisen|wensen|verwachtingen|afspraken|afspraak|criteria|vraag|specificaties|specs|bestek)|)',
    '(rollback|roll back|terugdraaien|terugrollen|revert|reverten|reverse) (graag|aub|a u b|svp|s v p|alsjeblieft|alstublieft|maar|dus|nodig|doen|uitvoeren)',
    `(ik|wij|we|ondergetekende|ondergetekenden|hierbij|bij deze) (maak|maken|maakt|teken|tekenen|tekent|heb|hebben|heeft|dien|dienen) (ik |wij |we |) (hierbij |formeel |dan ook |ernstig |grote |) (bezwaar|bezwaren|protest) (aan |in |) (tegen ${it}|tegen (de |deze |)(livegang|release|uitrol|vrijgave|ingebruikname|publicatie))`,
    // Keywords as phones and regions write them.
    `${no} (ok|oke|okay|okee|akkoord|accoord|acoord|akoord|goed|goe|goedgekeurd|in orde|juist|correct)`,
    `(werkt|wekrt|werk|werken|doet het|klopt|klop|lukt|marcheert|gaat|funct|functioneert|draait|deugt) ${still}(bij ons |hier |zo |) ${no}`,
    `(werkt|wekrt|werk|werken|doet|klopt|klop|kloppen|lukt|marcheert|deugt|functioneert|snap|bakt|trekt|slaat) (er |hier |dus |daar |) ${still}${nothing}( van| meer| aan| op| hier| zo|)`,
    `${nothing} (werkt|doet het|klopt|functioneert|marcheert|lukt|deugt|is opgelost|is gefixt|is goed)( er| hier| nog| meer|)`,
    '(onjuist|incorrect|foutief|verkeerd) (opgelost|aangepast|berekend|gecorrigeerd|uitgevoerd|hersteld|verwerkt|gedaan|begrepen|geimplementeerd)',
    '(foutief|onacceptabel|inacceptabel|onvoldoende|ontoereikend|ondermaats|onder de maat|beneden (alle |)peil|benedenmaats|veto|njet|nee dus|neenee|afgeketst|nogo|no go|rejected)',
    '(een |) (dikke |duidelijke |volmondige |welgemeende |keiharde |resoluut |)(nee|neen|njet|no go|nogo|nok|onvoldoende|afkeuring|afkeur|afwijzing|weigering|veto|rode kaart|rood licht|duim omlaag) (van|voor|vanuit) (ons|mij|onze kant|mijn kant|hieruit|deze kant)',
    '(het |dit |dat |) (is|blijft|wordt) (voor (ons|mij) |) (dus |) (het |een |)(dikke |)(nee|neen|njet|no go|nogo|nok)',
    `(rood licht|rode kaart)( (van|vanuit|voor) (ons|mij|onze kant|mijn kant|onze zijde|hieruit)| helaas| dus|)`,
    `${sorry}(mislukt|gezakt|gefaald)( helaas| dus|)`,
    // Acceptance denied, withheld, not given.
    `(onze |mijn |de |het |ons |) ${consent} (is |wordt |werd |blijft |) ${filler}(${refuses}|ingehouden|uitgesteld tot nader order|niet (gegeven|verleend|toegekend|van toepassing))`,
    `(release|livegang|vrijgave|uitrol|wijziging|change|ticket|oplevering|levering|update|versie|deploy|oplossing|aanpassing|fix) (is |wordt |) ${filler}(${refuses}|niet ${approved}|niet akkoord|niet ok|niet toegestaan)`,
    `(is|zijn|wordt|worden|werd|werden|kan|kunnen|mag|mogen) ${filler}(door (ons|mij|ondergetekende|onze afdeling|de (directie|afdeling|gebruikers)|het bestuur) |) ${filler}(${refuses}|niet ${approved}|niet ${approved} worden|niet worden ${approved})`,
    `(hierbij|bij deze|bij dezen|hiermee) (formeel |officieel |helaas |) (onze|mijn|ons|een|de) (formele |officiele |)(afwijzing|afkeuring|weigering|veto|bezwaar|afkeur|negatief oordeel|njet|nee)`,
    `(ik|wij|we|ondergetekende|${deciders}|hierbij|bij deze) (accepteer|accepteren|accepteert|aanvaard|aanvaarden|aanvaardt|accordeer|accorderen|accordeert|fiatteer|fiatteren|autoriseer|autoriseren|valideer|valideren|bekrachtig|bekrachtigen|onderschrijf|onderschrijven|steun|steunen|pik|pikken|slik|slikken|tekent|tekenen|teken|neem|nemen) ${it} ${filler}${no}( af|)`,
    `(ik|wij|we|ondergetekende|hierbij|bij deze|dus|helaas) (wijs|wijzen|keur|keuren|stuur|sturen|wijst|keurt) (ik |wij |we |) ${filler}${it} ${filler}(af|terug|retour)`,
    `(keur|keuren|wijs|wijzen) (het|dit|dat|${named}) ${filler}af`,
    `(ben|zijn) (ik |wij |we |) het (hier |hiermee |er |) (niet|nie) eens met ((deze|de|uw|jullie|dit|het) (${thing}|aanpak|voorstel|werkwijze)|dit|dat)`,
    `(ik |wij |we |) (heb|hebben) ${it} ${filler}(${refuses}|niet (goedgekeurd|geaccepteerd|aanvaard|vrijgegeven))`,
    `(ik |wij |we |) (heb|hebben) (besloten|beslist) (om |) ${it} (af te keuren|te (weigeren|verwerpen|blokkeren)|terug te sturen|niet (goed te keuren|te (accepteren|aanvaarden)|vrij te geven|door te laten))`,
    `(dit|dat|deze|die|zo|hem|${named}|(dit|het|uw|jullie) voorstel|(deze|de|uw|jullie) (offerte|raming|schatting|prijsopgave)) (geef|geven|keur|keuren|laat|laten|teken|tekenen|accepteer|accepteren|aanvaard|aanvaarden|neem|nemen|pik|pikken) (ik|wij|we) (dit |het |deze |) ${filler}(niet|nie|ni)( vrij| goed| door| af|)`,
    `(dit|dat|deze|die|hem|${named}) (keur|keuren|wijs|wijzen|stuur|sturen) (ik|wij|we) ${filler}(af|terug)`,
    `(daar|hier) (kan|kunnen) (ik|wij|we) (mij|me|ons) ${filler}niet in vinden`,
    `(het |dit |dat |${named} |) (komt|raakt|geraakt) (er |) ${filler}(niet|nie) door`,
    `(kan|kunnen) (onze|mijn) (goedkeuring|instemming) niet wegdragen`,
    `(voor|van) (ons|mij) (is het |is dit |) (een |) (dikke |duidelijke |) (nee|neen|njet|no go|nok)`,
    '(een |) (dikke|duidelijke|volmondige|hartgrondige|resolute) (nee|neen|njet|no go)',
    '(niet aan (beginnen|denken)|handen (af|thuis)|stop ermee|code rood|alles rood|half werk|van kwaad naar erger|moet (echt |) beter|gaat (zo |) terug|moet terug)',
    `(voldoet|voldoen) ${still}(helaas |dus |) (niet|nie)`,
    'niet (conform|volgens) (de |onze |het |) (afspraak|afspraken|eisen|specs|spec|specificaties|specificatie|bestek|verwachting|opdracht|vraag)',
    '(dit|dat|zo) (hadden|had|hebben|heb) (we|wij|ik) (het |) niet (gevraagd|besteld|bedoeld|afgesproken)',
    '(fix|los|herstel|repareer|maak) (het|dit|de (bug|fout)|dat) (aub |alsjeblieft |maar |) eerst( op| in orde| aub|)',
    'eerst (nog |) (fixen|repareren|de (bug|fout|fouten|bugs) (fixen|oplossen|herstellen|eruit halen))',
    `(bug|fout|fouten|probleem|problemen|foutmelding|error|storing|crash) ${still}(niet (opgelost|gefixt|gefikst|verholpen|weg|hersteld|gerepareerd|verdwenen)|aanwezig)`,
    '(niet|nie) (gefixt|gefikst|verholpen|hersteld|gerepareerd|weggewerkt|verdwenen)',
    `(nog steeds|nog altijd|alweer) (een |) ${trouble}`,
    '(nog|weer) een (bug|fout|error|foutmelding|crash)',
    'geen (enkele |) (verandering|verbetering|vooruitgang|effect) (helaas|hier|bij ons|te zien|gezien|gemerkt|merkbaar|zichtbaar|dus)',
    `(er |) (gaat|loopt|ging|liep) (er |) ${still}(van alles|veel|alles|het) (mis|fout)`,
    `(blijft|blijven) (hier |bij ons |) (hangen|vastlopen|steken|crashen|draaien|laden)`,
    `(geeft|geven|krijg|krijgen) (ik |we |wij |) (nog steeds|nog altijd|weer|opnieuw) (een |dezelfde |de |) ${trouble}`,
    `(nog steeds|nog altijd) (de |het |een |die |dezelfde |) (verkeerde|foute|foutieve|lege|dubbele|onjuiste) ~`,
    `(ik|wij|we|ondergetekende|hierbij|bij deze|dus|helaas) (weiger|weigeren|weigert|verwerp|verwerpen|verwerpt|blokkeer|blokkeren|blokkeert|onthoud|onthouden|onthoudt) (ik |wij |we |) ${filler}(${it}|(onze |mijn |zijn |haar |ons |de |het |)${consent}|hiervoor|hieraan)`,
    `(ik|wij|we|ons|mij) (zie|zien|voel|voelen) (ons|mij|me|wij|ik|we|) (ons |mij |) (dan ook |helaas |) (genoodzaakt|verplicht|gedwongen) ${it} (te weigeren|af te (keuren|wijzen)|terug te sturen|te verwerpen|te blokkeren)`,
    `(ik|wij|we|${deciders}|hier|hiervoor|hieraan|daarvoor|hierop) (onthoudt|weigert|geeft|geef|geven|verleen|verlenen|verleent|onthoud|onthouden|weiger|weigeren|verstrek|verstrekken) (ik |wij |we |)${filler}((onze|mijn|zijn|haar|hun|ons|de|het|) (goedkeuring|akkoord|toestemming|instemming|fiat|medewerking) (niet|nie)|geen ${consent})`,
    `${deciders} (onthoudt|weigert) (zijn|haar|hun|de|het|) ${consent}`,
    `${deciders} (keurt|keuren|wijst|wijzen|stuurt) ${it} ${filler}(af|niet goed|terug)`,
    `(hier|daar|hiermee|daarmee|hierop|daarop|hieraan|daaraan|hiervoor|daarvoor) (kan|kunnen|wil|willen|ga|gaan|zal|zullen) (ik|wij|we) ${filler}(geen ${consent}|(mijn|onze|ons|het|de) ${consent} (niet|nie)|niet (mee akkoord|mee instemmen|voor tekenen|mee door|achter)) ((voor|op|aan|mee|toe|) (geven|verlenen|staan|gaan|)|)`,
    `(kan|kunnen|wil|willen|ga|gaan|zal|zullen) (ik|wij|we|) (hier|daar|hiervoor|daarvoor|hieraan|hiermee|) ${filler}((mijn|onze|ons|het|de) ${consent} (hier |daar |hiervoor |) (niet|nie|ni)|geen ${consent}) (voor |op |aan |mee |) (geven|verlenen)`,
    `(teken|tekenen) (ik|wij|we|) (hier|hiervoor|daar|daarvoor|dit|) ${filler}(niet|nie|ni)( voor| af|)`,
    `(stem|stemmen|ga|gaan) (ik |wij |we |) (hier |hiermee |daar |daarmee |ermee |) ${filler}(niet|nie|ni) (mee |) (in|toe|akkoord)`,
    `(sta|staan) (ik|wij|we|) (hier|daar|) ${filler}(niet|nie) achter`,
    '(geen (denken aan|sprake van|toestemming|haar op (mijn|ons) hoofd)|over mijn lijk|(vergeet|vergeten) het( maar|)|in geen geval|onder geen beding|voor geen goud|van zijn leven niet|geen kans)',
    '(daar|hier|hieronder|daaronder) (zet|zetten) (ik|wij|we) ((mijn|onze) (handtekening|krabbel|naam) niet|geen (handtekening|krabbel|naam)) (onder|voor|)',
    '(zet|zetten) (ik|wij|we) ((mijn|onze) (handtekening|krabbel|naam) (niet|nie)|geen (handtekening|krabbel|naam)) (onder|voor)',
    '(kan|gaat|moet|mag) (echt |zo |dus |)niet zo( echt| dus|)',
    '(niet|nie) (tevreden|blij|content|overtuigd|te spreken)( hiermee| ermee| over| hierover| mee|)',
    'niet door de (test|keuring|acceptatie|acceptatietest)( gekomen| geraakt|)',
    '(daar|hier) (komt|is|zal) (helemaal |absoluut |voorlopig |) (niks|niets|geen sprake) van (in|komen|huis|)( in huis|)',
    '(dat|dit|da) (gaat|wordt) (hem|em|m|het) (niet|nie)( worden|)',
    '(dat|dit|da) (gaan|zullen|doen) (we|wij) (dus |zo |echt |) (niet|nie) doen',
    // A test that did not pass.
    `(de |onze |het |mijn |) ${test} (is |zijn |was |waren |werd |ging |ligt |staat |) (helaas |dus |ook |opnieuw |weer |wederom |nog |) ${failed}`,
    `(gezakt|gesneuveld|gestruikeld|onderuitgegaan|niet geslaagd|niet door) (voor|bij|op|in|door) (de |onze |het |) ${test}`,
    '# van de # (testgevallen|gevallen|scenarios|tests|testen|testcases|cases|punten|stappen) (zijn |is |) (rood|gefaald|mislukt|falen|faalt|fout|niet ok|niet goed|niet geslaagd|gezakt)',
    // As broken as it was.
    `${still}${same} ${trouble}( als (eerst|vroeger|voorheen|gisteren|ervoor|daarvoor|de vorige keer|vorige (keer|week)|altijd|tevoren)| nog| weer| hier| opnieuw|)`,
    `${stillSo} ${same} ${trouble}`,
    `${stillSo} ${broken}`,
    `(krijg|krijgen|heb|hebben|zie|zien|kreeg|kregen) (ik |we |wij |) (hier |bij ons |) ${stillSo} (${same} |een |die |de |diezelfde |)${trouble}`,
    `(is|zijn|blijft|ligt) (hier |bij ons |dus |) ${stillSo} ${broken}`,
    `${stillSo} (altijd |steeds |) van (dattum|datum|dat)`,
    `(het |de |dat |die |deze |dit |)(probleem|fout|foutmelding|bug|error|melding|null pointer|nullpointer|crash|storing|euvel|exception|kwaal|issue|memory leak|fout waar het om ging) (is|zit|staat|blijft|treedt|komt|krijg|krijgen|zien|zie|doet zich) (ik |we |wij |er |hier |bij ons |dus |) (nog steeds|nog altijd|nog|weer|gewoon nog|opnieuw) (er|erin|erop|in|op|voor|terug|aanwezig|altijd|steeds|hetzelfde)`,
    `(het |de |dat |die |deze |dit |onze |ons |)${trouble} (is|zijn|zit|zitten) er (nog|nog steeds|nog altijd|weer|gewoon nog|helaas nog)( in| altijd| steeds| hoor|)`,
    `(het |de |dat |die |deze |dit |)(probleem|fout|bug|foutmelding|error|crash|storing|euvel|issue) (blijft|blijven|is gebleven|is niet weg|bestaat nog|bestaat nog steeds|speelt nog|speelt nog steeds|doet zich nog voor)( bestaan| optreden| komen| terugkomen| hetzelfde| dus|)`,
    `(er |hier |) (zit|zitten|staat|staan) (er |hier |) (nog|nog steeds|nog altijd|nog een|weer) (een |een paar |veel |wat |) ${trouble} in`,
    `${stillSo} (hetzelfde|het zelfde|eender|tzelfde|t zelfde)`,
    'crasht( hier| bij ons| gewoon| meteen| direct| constant| continu| voortdurend|)',
    `(het|dit|de|dat|deze) (apparaat|toestel|knop|systeem|programma|scherm|printer|scanner|app|site|pagina|module) (weigert|weigeren|vertikt|vertikken) (nog steeds |nog altijd |het |) (dienst|te werken|te starten|te printen|te openen|te laden|elke dienst|het)`,
    `(weigert|vertikt) (het |) (nog steeds|nog altijd) (dienst|te werken|het|elke dienst)`,
    `(knop|pagina|scherm|site|app|printer|scanner|link|zoekveld|formulier) (is |)(nog steeds |)(zo dood als een pier|dood|morsdood|zo lek als een mandje)`,
    '(het |dit |de boel |alles |) (rammelt|kraakt|piept en kraakt|hangt met haken en ogen aan elkaar|hapert) (nog |) (aan alle kanten|langs alle kanten|overal|)',
    '(dit |dat |het |) (slaat als een tang op een varken|raakt kant noch wal|is bij de wilde spinnen af|is om te (janken|huilen)|is (helemaal |) niks (gedaan|waard|geworden)( zo|))',
    '(echt |gewoon |) om te (janken|huilen)',
    '(dat|dit|da|tis) is (helemaal |toch |) (niks|niets) (gedaan|waard|geworden|zo)( zo|)',
    'zo lek als een (mandje|zeef)',
    `(de |het |) (bedragen|totalen|cijfers|prijzen|btw|sommen|bedrag|totaal|datum|datums|resultaat|saldo|berekening) (is|zijn|klopt|kloppen|staat|staan) (nu |${still}|)(nog |) (erger |slechter |meer |helemaal |gewoon |) (fout|verkeerd|verkeert|mis|foutief|onjuist|foute)( dan (daarvoor|eerst|voorheen|ervoor|vroeger)|)`,
    '(jullie|je|u) (hebben|hebt|heeft) (het|de boel|alles|iets anders) (verknoeid|verknald|verprutst|kapot gemaakt|stukgemaakt|om zeep geholpen|verpest|erger gemaakt)',
    '(blijft|blijven|bleef) (het |) (nog |) (maar |)(sukkelen|haperen|foutlopen|mislopen|crashen|vastlopen|foutgaan|misgaan|fout gaan|mis gaan|fout lopen|stuk)',
    '(ik |we |wij |) (blijf|blijven) (een |de |dezelfde |die |) (foutmelding|foutmeldingen|fout|error|fouten|melding)( #|) (krijgen|zien|houden)',
    // Send it back, do it again.
    '(terugsturen|trugsturen|retour afzender|overdoen|opnieuw doen|opnief doen|opnieuw maken|herdoen|herwerken|opnieuw beginnen|opnieuw (graag|aub|alstublieft|alsjeblieft)|over doen|nog eens (doen|proberen|opnieuw|naar kijken|bekijken|nakijken)|nog een keer (naar kijken|bekijken|nakijken|doen)|huiswerk overdoen)( aub| graag| alsjeblieft| alstublieft| svp| a u b|)',
    '(terug|weer terug|retour|linea recta|enkeltje) (naar|aan) (de |het |) (tekentafel|ontwikkeling|development|dev|ontwikkelaars|ontwikkelteam|bouwers|makers|start|begin|developers|werkbank|sprint|backlog|it|ict)',
    '(graag |gelieve |aub |) (het |dit |de |) (ticket|melding|case|call|issue|incident|story|bug) (graag |gelieve |aub |weer |terug |opnieuw |moet |mag |)(weer |terug |opnieuw |) (heropenen|te heropenen|heropend worden|openen|openzetten|terug openen|open)',
    '(heropen|heropent) (aub |graag |alstublieft |) (het |dit |de |) (ticket|melding|case|call|issue|bug)',
    // Leave it alone.
    `(niet|nie|ni|nit|neit|nieet|niett|neet) ${release}( aub| a u b| svp| s v p| graag| alsjeblieft| alstublieft| hoor| dus| zo|)`,
    `(niks|niets|niets hiervan|niks hiervan) (vrijgeven|uitrollen|loslaten|releasen|doorvoeren|live zetten|in productie|naar productie|op productie|mergen|deployen|publiceren|aanzetten)`,
    `${no} live (zetten|zettne|gaan|gooien)`,
    `(${no}|nog niet) (naar|op|in|over naar) (prod|productie|live|de (productie|live) (omgeving|server)|de productieomgeving|de (gebruikers|klanten))( aub| graag| dus|)`,
    `(blokkeer|stop|stopt|houd|hou|annuleer|staak|cancel|schrap|trek|rol) (${it}|de (release|uitrol|livegang|publicatie|vrijgave|persen|deploy|boel|change|update)|deze (release|uitrol|livegang|change|update|versie)) (aub |alsjeblieft |alstublieft |maar |dus |onmiddellijk |meteen |) (tegen|terug|in|af|)`,
    `(release|livegang|uitrol|deploy|vrijgave|publicatie|change) (stoppen|tegenhouden|blokkeren|annuleren|staken|intrekken|afblazen|terugdraaien)( aub| graag| svp|)`,
    `(ik |wij |we |bij deze |bij dezen |hierbij |) (verzoek|verzoeken|vraag|vragen|raad|raden|smeek) (ik |wij |we |) (u |jullie |je |) (dan ook |hierbij |met klem |) ${it} (zo |nog |zeker |) (niet|nie) ${toRelease}`,
    `(blijf|blijven) (er |hier |) (voorlopig |aub |) (vanaf|af|van af)( met (die|deze) (update|release|versie|wijziging)|)`,
    '(op|in) de (plank|koelkast|la|lade|vuilbak|prullenbak|prullenmand) (ermee|laten liggen|leggen|houden|gooien|laten)',
    '(weg|vort|opzouten|wegwezen|prullenbak in) (ermee|met die (handel|boel|rommel|hap|release|versie|update))',
  ],
  // Negations as phones and regions write them, and verbs that refuse with a word at the end; no remark is made of them.
  negations: listed('nit neit nieet niett nait neet nie gin gein gene nikske'),
  loud: listed(
    'nit neit nieet niett nait neet nie gin gein gene nikske wijs wijst wijzen keur keurt keuren weigert weigeren verwerp verwerpt verwerpen blokkeer blokkeren sukkelt sukkelen rammelt',
  ),
  leadIns: [
    'doch',
    'door (ons|mij|ondergetekende|onze (afdeling|dienst|directie)|ons (team|bestuur)|de (directie|afdeling))',
    `(namens (de|het|ons|onze) (directie|bestuur|team|school|gemeente|praktijk|afdeling|dienst|raad|college|stichting|vereniging|maatschap|bedrijf) |hierbij |bij deze |helaas |) (deel|delen|meld|melden|laat|laten|bericht|berichten|moet|moeten) (ik|wij|we) (u |jullie |je |)(hierbij |helaas |) (mede |mee |weten |melden |meedelen |mededelen |berichten |laten weten |) dat`,
    '(ik|wij|we) (moet|moeten) (u |jullie |je |) (helaas |) (melden|meedelen|mededelen|berichten|laten weten|zeggen) dat',
    '(het |) spijt (mij|me|ons) (zeer |) (u |jullie |je |) te moeten (berichten|melden|meedelen|mededelen|zeggen|laten weten) dat',
    '(heur|heure|heh)',
    '(wachtwoord|wachtwoorden|facturen|bestellingen|orders|etiketten|rapporten|lijsten|bestanden|klanten|foto|fotos) (resetten|wijzigen|herstellen|afdrukken|printen|exporteren|importeren|opslaan|bewaren|zoeken|verzenden|versturen|downloaden|uploaden|scannen|boeken|toevoegen|verwijderen|aanmaken|plaatsen)',
    '(afdrukken|printen|exporteren|importeren|opslaan|bewaren|zoeken|betalen|bestellen|verzenden|versturen|downloaden|uploaden|filteren|sorteren|scannen|factureren|afrekenen)',
    '(de|het|onze|mijn|jullie) ~ (toont|tonen|geeft|geven|heeft|hebben|krijgt|krijgen|bevat|bevatten)',
    '(bedragen|totalen|cijfers|prijzen|sommen|btw|aantallen|datums|facturen|etiketten|mails|kolommen|namen|adressen|uren|saldi|bonnen)',
    '(ik |wij |we |) (heb|hebben) (het |dit |alles |hem |de boel |) (even |net |zonet |zelf |grondig |uitgebreid |samen |) (getest|bekeken|nagekeken|gecontroleerd|geprobeerd|doorlopen) (en|maar)',
    "(da's|das|dat's|dees is|tis|t is|ist|t|dat is hier|het is hier|da is hier|hier|hier is het|bij ons|bij mij|zonet|zojuist|net|daarnet)",
    '(nee|neen|nah|neej|neeje|neenee|nope|nop|njet|nou nee|bwa nee|bah nee|ba nee|ach nee|oei nee|ai nee|amai nee|hmm nee|tja nee|ai baya no|ho|ho stop|hola|wacht|stop|bwa|bah|pfff|pff|pffff|jeetje|godver|verdorie|mannekes|aiai|ai ai|ai baya|oh nee|o nee|ach|zucht|jammer genoeg|jammer maar|sorry maar|sorry mannen|sorry jongens) (bro|man|fam|zulle|ze|se|zenne|hoor|joh|dus|gast|maat|jongens|mannen|sorry|helaas|wacht|chef|vriend|makker|schat|)',
    `${named} (is|was|wordt|werd|blijft|doet|kan|mag|moet|zit|staat|heeft|gaat|werkt) (helaas |dus |nu |nog |)`,
    `${named}`,
    '(het spijt (mij|me|ons) (zeer|enorm|heel erg|oprecht|)|met alle respect|met spijt|met pijn in het hart|tot mijn (grote |)spijt|ik moet (helaas |)zeggen|ik moet (helaas |)melden|eerlijk is eerlijk) (doch|maar|dat|)',
    `${deciders} (zegt|is|blijft|)`,
    '(😡|😠|🙁|☹|😞|😢|😭|🤬|❌|👎|🤦|😤|😩|😕|⛔|🚫|🛑)',
    '(dus|daarom|en dus|zodoende|kortom|conclusie|resultaat|uitslag|status|verdict|oordeel|eindoordeel|besluit|beslissing|advies) (is |luidt |blijft |)',
    '(build|pipeline|deploy|migratie|import|export|login|zoekfunctie|knop|pagina|print|app|site) (is |)',
  ],
  weakNo: [
    'wat een (puinhoop|drama|ramp|zooi|troep|ellende|aanfluiting|prutswerk|bende|rotzooi|miskleun)',
    '(ruk|bagger|waardeloos|brol|prutswerk|knudde|prut|broddelwerk|drama|ramp|een ramp|een drama|een aanfluiting|aanfluiting|puinhoop|hopeloos|belabberd|bedroevend|abominabel|schandalig|om te huilen|om te janken|klote|klotezooi|kut|shit|kak|kaka|nah|njet|neej|neen gij|nee zulle|nee bro|nee man|bwa nee|nee he|nee zeg)',
  ],
  problems: [
    'dood als een pier',
    'loopt (vol|vast|mis|fout|spaak|leeg)',
    '(bij|op|in|voor|aan) (elke|elk|alle|iedere|ieder) ~ (hetzelfde|dezelfde|twee|dubbel)',
    '(twee|drie|dubbele) ~ per ~',
    '(krijg|krijgen|zie|zien) (ik |we |wij |nu |) (niks|niets|twee|dubbele|dubbel|lege|een leeg|een lege|een wit|een blanco)',
    '(wit|leeg|zwart|blauw|blanco) scherm',
    '(is|vind ik|vinden wij|vinden we) (echt |gewoon |helemaal |pure |totaal |toch |) (bagger|ruk|waardeloos|brol|prut|knudde|troep|rotzooi|shit|klote|kut|hopeloos|prutswerk)',
    '(verknoeid|verprutst|verknald|verpest|kwijt)',
  ],
  takesBack: [
    '(ik |wij |we |) (had|heb|hebben|hadden|zat|was|keek) (me |mij |ons |) (per ongeluk |) (verkeerd|mis|fout) (geklikt|gedrukt|getikt|geantwoord|gekeken|gelezen|begrepen|getest|ingelogd|gezien|gekozen)',
    '(het |dat |) hangt ervan af',
    '(of|nee) (ja|toch|nee) (eigenlijk |toch |)(wel|toch)',
    '(eigenlijk|toch) (wel|best|gewoon) (goed|ok|oke|akkoord|in orde|prima)',
    'of (moest|moet|had|heb|ben|is|kan|zie|doe|was|mag|deed|mis|vergis) (ik|wij|we|het|dat|me)',
    '(wel|tevreden|goed) (hoor|toch)',
    'niet nodig',
  ],
  pending: [
    // Sometimes it works: nobody can tell what that is an answer to.
    '(het |dat |) hangt (er van|ervan) af',
    '(werkt|doet het|klopt|lukt) (soms |nu eens |de ene keer |) wel en (werkt |doet het |klopt |lukt |) (soms |dan weer |de andere keer |) (niet|nie)',
    '(soms|de ene keer|nu eens) (wel|niet) (en |) (soms|de andere keer|dan weer) (wel|niet)',
    // "Not today" says when, and not whether.
    `(vandaag|vanavond|vannacht|morgen|deze week|dit weekend|voor het weekend|deze maand) (nog |even |nog even |liever |beter |aub |) (niet|nie) ${release}`,
    `(liever|beter|graag) (vandaag|vanavond|morgen|deze week|dit weekend|voor het weekend) (nog |) (niet|nie)`,
    'antwoord op (je|jullie|uw|de) (vraag|verzoek) : nog niet',
    // A mail or a link that never came.
    '(ik|wij|we) (heb|hebben) (de (vorige|laatste|eerdere|eerste)|jullie|uw|je|die) (vorige |laatste |eerdere |eerste |) (mail|mails|bericht|berichten|uitnodiging|link|testlink|mailtje|herinnering|e mail|instructies|inloggegevens) (nog |helaas |zelf |) (niet|nooit|nog niet) (gekregen|ontvangen|gezien|gelezen|gehad|gevonden|binnengekregen|geopend)',
    '(heb|hebben) (ik |wij |we |) (nog |) geen (testlink|inloggegevens|testaccount|instructies) (gekregen|ontvangen|gezien|gehad|gevonden)',
    '(testen|het testen) (lukt|gaat|kan) (nog |nog steeds |nog altijd |me |ons |) (niet|nie)',
    '(ben|zijn|is|geraak|raak) (ik |we |wij |) (er |) (nog |) (niet |nog niet |) (uit|aan uit|aan toe|aan toegekomen|uitgekomen)',
    '(kom|komen|raak|raken|geraak|geraken|krijg|kan|kunnen) (ik |we |wij |) (er |nog |) (niet|nie|ni) (op|in|binnen|bij|aan) (de |jullie |het |die |) (test|testomgeving|testserver|testsite|staging|stagingomgeving|stagingsite|acceptatie|acceptatieomgeving|omgeving|link|url|site)',
    '(de |die |jullie |)(link|url|testlink) (doet|werkt|opent|gaat|lukt) (het |) (niet|nie|ni)',
    '(jullie|je|u|dat|het) (storen|stoort|stoor|geeft|hindert|hoeft|hoeven|maakt) (me |mij |ons |) (niet|niks|niets)',
    '(testomgeving|stagingomgeving|staging|testserver|testsite|acceptatieomgeving) (is |ligt |) (werkt niet|doet het niet|niet bereikbaar|onbereikbaar|plat|eruit|down|offline)',
    'mislukt om (in|aan|te|het)',
    '(mijn|ons) (wachtwoord|account|login) (werkt|klopt|doet het) (nog |) niet',
    '(vergadering|meeting|afspraak|overleg|demo|training|opleiding) (van ~ |) (gaat|kan) niet (door|doorgaan)',
    '(fout|foute|foutief|verkeerd|verkeerde) (ticket|tickets|mail|link|knop|mailadres|bericht)',
    '(zit|zitten|staat|staan) er (nu |) niet meer in',
    '(dat |het |) geeft (niks|niet|niets)',
  ],
};
