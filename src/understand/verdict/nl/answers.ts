import type { Answers } from '../locale-words.js';

/** What is released. */
const it =
  '(het|dit|dat|hem|ze|deze|die|alles|het geheel|het allemaal|(de|deze|jullie|uw) (nieuwe |laatste |aangepaste |)(oplossing|fix|wijziging|wijzigingen|aanpassing|aanpassingen|release|update|versie|correctie))';
/** Where it goes. */
const system =
  '((de|onze|jullie|het|ons|) (live|echte|productie|reele|werkelijke|productieve) (omgeving|systeem|server|servers|site|database|data|kant|versie|platform|gegevens|werk)|(de |)(productieomgeving|live|productieserver|liveomgeving)|(het |)(livesysteem|productiesysteem)|productie|prod|het echt)';
const live = `(live|online|(naar|op|in|over naar|door naar|over op) (live|${system})|in (gebruik|dienst))`;
const go =
  '(maar |gerust |dus |nu |dan |nu maar |dan maar |dus maar |maar gerust |gerust maar |rustig |maar rustig |meteen |direct |dan ook |alvast |hoor |graag |zo |zeker |wat ons betreft |wat mij betreft |voor ons |voor mij |van ons |van mij |)';
const infinitive =
  '(live zetten|live gooien|live brengen|live gaan|overzetten|omschakelen|overschakelen|uitrollen|vrijgeven|releasen|publiceren|doorvoeren|doorzetten|doorduwen|lanceren|installeren|activeren|opleveren|doorgaan|verdergaan|verder gaan|voortdoen|verder doen|loslaten|deployen|online zetten|de deur uit doen)';
const toLive = `(overzetten|omschakelen|overschakelen|overgaan|overbrengen|zetten|brengen|gooien|gaan|uitrollen|doorzetten|verhuizen|nemen|plaatsen|duwen|doen|halen|krijgen)`;
const steps = '(de |)(uitrol|release|livegang|vrijgave|oplevering|ingebruikname|publicatie|implementatie)';
const people =
  '(de |jullie |het |uw |)(ontwikkelaars|ontwikkelaar|programmeurs|programmeur|tekentafel|team|developers|developer|ontwikkeling|werkplaats|makers|bouwers|afzender)';
/** Where there is no place for it: "niet live". */
const out =
  '(live|live gaan|live zetten|online|de deur uit|in productie|naar productie|in gebruik|in dienst|uitgerold worden|worden uitgerold|vrijgegeven worden|worden vrijgegeven|uitrollen|vrijgeven|releasen|naar (de |onze |het |ons |jullie )|op (de |onze |het |ons )|doorgaan|door|gebruiken|gebruikt worden|worden gebruikt|aanvaarden|accepteren|goedkeuren|aannemen|laten passeren|laten doorgaan|zo laten|akkoord|akkoord gaan|mee akkoord|verder|mee verder|mee werken|werken|mee aan de slag|mee leven|mee live|mee naar productie|mee naar buiten|mee instemmen|mee door|uitleveren|opleveren|publiceren|aftekenen|tekenen|verzenden|versturen|sturen|naar klanten)';
const adverb =
  '(nog |zo |dus |zeker |absoluut |echt |helemaal |gewoon |helaas |jammer genoeg |spijtig genoeg |voorlopig |op deze manier |in deze vorm |in deze staat |hier |hiermee |daarmee |het |dit |dat |er |hem |deze |ermee |hier echt |toch |aub |alsjeblieft |alstublieft |in godsnaam |alstublieft nog |aub nog |alsjeblieft nog |alsjeblieft zo |zo echt |zo dus |zo nog |zo zeker |dus zeker |dus nog |even |nog even |beter |best |)';

/** What somebody did to try something out, behind "heb" or "hebben". */
const did =
  '(ingevoerd|ingegeven|ingeboekt|geboekt|opgeboekt|afgedrukt|geprint|gescand|ingescand|gepickt|verzameld|opgezocht|geopend|geexporteerd|geimporteerd|aangemaakt|gemaakt|opgemaakt|besteld|gefactureerd|opgeslagen|bewaard|geregistreerd|ingetypt|ingevuld|opgeladen|geupload|gedownload|gegenereerd|gewogen|geteld|nageteld|herteld|vergeleken|nagerekend|herrekend|berekend|opgeteld|ingecheckt|uitgecheckt|geklikt|doorgeklikt|geplaatst|verwerkt|omgezet|ingelogd|aangemeld|gezocht|gefilterd|gesorteerd|opgesteld|gedraaid|proefgedraaid|doorlopen|doorgespeeld|gespeeld|doorgenomen|overlopen|gedaan|uitgevoerd|afgesloten|geannuleerd en opnieuw ingegeven|herdrukt|gecrediteerd|betaald|terugbetaald|verpakt|ingepakt|geladen|gelabeld|geproduceerd|afgepunt|gereconcilieerd|getest|uitgetest|geprobeerd|uitgeprobeerd|gebruikt|gewerkt|nagekeken|gecontroleerd|nagegaan|bekeken|gelegd|ernaast gelegd|naast elkaar gelegd|overgetikt|ingelezen|laten (inboeken|afdrukken|ingeven|invoeren|scannen|proberen|testen|nakijken|draaien|werken|gebruiken|bestellen|lopen|controleren|uitproberen))';
const right = '(juiste|correcte|goede|verwachte|afgesproken)';
const fault =
  '(overlappen|overlapt|overlap|crasht|crashen|vast|vastlopen|hangen|hangt|bevriest|falen|faalt|verspringen|verspringt|springen|springt|flikkert|dubbel|dubbele|dubbels|verdubbelt|verdwijnt|verdwijnen|weg|kwijt|ontbreekt|ontbreken|leeg|lege|blanco|traag|trager|fout|foute|fouten|foutmelding|foutmeldingen|verkeerd|verkeerde|verminkt|afgekapt|verwisseld|door elkaar|ondersteboven|twee keer|tweemaal|overgeslagen|vergeten|te lang|te laat|mis|onderbroken|haperen|hapert|problemen|klachten|vragen)';

/** What Dutch-speaking customers say in words of their own where they approve or refuse. */
export const dutch: Answers = {
  ok: [
    `(zet|gooi|breng|stuur|duw|schuif|haal|neem|plaats|installeer|kieper|knal|rol|schakel|doe|krijg|smijt|hang) ${it} ${go} ${go} (${live}|live hoor)`,
    `(zet|gooi|breng|stuur|duw|schuif|plaats|installeer|knal|rol|schakel|doe) maar ${go} ${live}`,
    // Each verb with its own particles: "zet maar uit" switches off.
    `((rol|rolt|voer) (${it} |) ${go} uit|(voer|zet|duw) (${it} |) ${go} door|geef (${it} |) ${go} vrij|(zet|breng|schakel) (${it} |) ${go} over)( ${live}| hoor|)`,
    `(publiceer|lanceer|release|activeer|deploy|installeer) ${it} ${go}( hoor|)`,
    `laat (${it} |) maar ${go} (live gaan|doorgaan|gaan|los|vertrekken|komen|lopen|de deur uit|de deur uit gaan|uitrollen|doorkomen|live)( op (${system}|de gebruikers|iedereen)|)`,
    `laat ${it} ${go} (live gaan|doorgaan|vertrekken|de deur uit|de deur uit gaan)( op (${system}|de gebruikers|iedereen)|)`,
    `(lanceren|publiceren|uitrollen|vrijgeven|releasen|overzetten|live zetten|live gaan|doorvoeren|doorzetten|deployen|installeren|live gooien|naar productie|naar live) maar( gerust| hoor|)`,
    `${live} (maar|ermee|ermee maar|daarmee|graag|aub)`,
    `(je|jullie|u|we) (mag|mogen|kan|kunt|kunnen) (${it} |) ${go} ${go} (${infinitive}|${live} ${toLive}|${toLive} ${live}|(verder|door|doorgaan|verdergaan|verder gaan|starten|voort|aan de slag|beginnen) met ${steps}|(aan|met) ${steps} beginnen|ermee (live|naar productie|verder|door|live gaan|naar productie gaan)|op de knop drukken|er ${live} mee|${live})`,
    `(mag|kan|mogen|kunnen) ${go} ${go} (de deur uit|eruit|live|online|door|over|erdoor|${live}|${live} (${toLive} |)(worden|gaan|gezet worden|worden gezet|gebracht worden|genomen worden)|uitgerold worden|vrijgegeven worden|overgezet worden|doorgevoerd worden|gelanceerd worden|losgelaten worden)( wat (ons|mij) betreft| hoor| voor (mij|ons)| dus|)`,
    `(van|voor) (mij|ons) (mag|kan|mogen|kunnen) (${it} |) ${go} (de deur uit|eruit|live|live gaan|online|door|doorgaan|over|erdoor|erop|${live}|${live} (${toLive} |)(worden|gaan|gezet worden)|uitgerold worden|vrijgegeven worden)`,
    `(wat (ons|mij) betreft|bij ons|van hieruit|van onze kant|van mijn kant) (mag|kan|mogen|kunnen) (${it} |) ${go} (de deur uit|eruit|live|live gaan|online|door|doorgaan|over|erdoor|${live}|${live} (${toLive} |)(worden|gaan|gezet worden)|uitgerold worden|vrijgegeven worden)`,
    `${it} (mag|kan|mogen|kunnen) ${go} ${go} (de deur uit|eruit|live|live gaan|online|door|doorgaan|over|erdoor|${live}|${live} (${toLive} |)(worden|gaan|gezet worden)|uitgerold worden|vrijgegeven worden)`,
    `(ik|wij|we|hierbij|bij deze) (teken|tekenen|tekent) (ik |wij |we |hierbij |bij deze |graag |)(${it} |hiervoor |ervoor |)(af|voor akkoord)`,
    `(ik|wij|we) (zien|zie|hebben|heb|willen|wil|krijgen|krijg|zagen|hadden|had) ${it} (dus |dan ook |nu |heel |) graag (nu |dus |zo snel mogelijk |snel |) (${live}|live staan|live gaan|in productie gaan|in productie hebben|live hebben|in gebruik)( hebben| gaan| nemen| krijgen| zien| komen| staan|)`,
    `(ik|wij|we) (zien|zie) ${it} (dus |dan ook |)graag (live|${live}|live gaan)`,
    `(ik|wij|we) (willen|wil|wensen|zouden|zou) ${it} (dus |nu |heel |dolgraag |) (graag |) ${live} (hebben|zien|nemen|zetten|krijgen|laten gaan)`,
    `(geen|geen enkele) (reden|redenen|bezwaar|bezwaren|beletsel|aanleiding) (meer |)(van (onze|mijn) kant |hier |)(om (${it} |hier |er |)(nog |langer |nog langer |)(mee |)(te wachten|tegen te houden|te talmen|uit te stellen|op te houden)|tegen (de |een |)(${steps}|live gaan|livegang|release))`,
    `(ik|wij|we) (zie|zien|heb|hebben) (geen|geen enkele) (reden|redenen|bezwaar|bezwaren|beletsel) (meer |)(om (${it} |hier |er |)(nog |langer |nog langer |)(mee |)(te wachten|tegen te houden|te talmen|uit te stellen|op te houden)|tegen (de |een |)(${steps}|live gaan|livegang|release))`,
    `(er |)(staat|is) (wat (ons|mij) betreft |voor (ons|mij) |bij ons |nu |) (niets|niks) (meer |nog |) in de weg( (om|voor) (live te gaan|vrij te geven|uit te rollen|naar productie te gaan|(de |een |)${steps}|te releasen)|)`,
    `(er |)(is |)(niets|niks) (meer |)(dat |wat |)(ons |jullie |je |het |u |) (tegen|tegenhoudt|in de weg staat|houdt ons tegen|houdt jullie tegen|tegen te houden)`,
    `(ik|wij|we) (heb|hebben) er (niets|niks) (op |)tegen( om live te gaan| dat het live gaat|)`,
    `(je|jullie|u) (mag|mogen|kan|kunt|kunnen) (dit|deze mail|het|hem) als (goedgekeurd|akkoord|afgetekend|aanvaard|goedkeuring|ons akkoord|mijn akkoord|een ja|een ok) (beschouwen|zien|opvatten|noteren)`,
    `(beschouw|zie|noteer) (dit|deze mail|het|hem) (maar |gerust |)als (goedgekeurd|akkoord|afgetekend|aanvaard|(mijn|ons|onze) (goedkeuring|akkoord|ok|fiat|groen licht))`,
    `(je|jullie|u) (hebt|heeft|hebben|krijgt|krijgen) (van (ons|mij) |)(mijn|onze|ons|de|een) (volle |volledige |volmondige |dikke |) (zegen|fiat|ja|go|ok|oke|duim|goedkeuring|akkoord|stempel)( om (live te gaan|vrij te geven|uit te rollen)| voor ${steps}| hiervoor| daarvoor|)`,
    `(een |) (dikke |volmondige |duidelijke |groot |groene |) (ja|go|ok|oke|akkoord|groen licht|duim omhoog|goedkeuring|vinkje) (van|uit|vanuit|namens) (ons|mij|onze kant|mijn kant|iedereen|ons allemaal|hieruit|(de|het|onze|ons) (hele |ganse |)(garage|keuken|winkel|magazijn|school|hotel|fabriek|kantoor|team|afdeling|receptie|balie|praktijk|werkplaats|ploeg|directie|boekhouding|dienst|labo|secretariaat|gemeente))`,
    `druk (maar |gerust |)op de (knop|groene knop|startknop)`,
    `(op de knop|op de knop drukken) (maar|dus|graag)`,
    `(verder|door|voort|ga verder|ga door|doe voort|doe verder|starten) (maar |gerust |maar gerust |) met ${steps}`,
    `(klaar|rijp|goed|geschikt) (om|voor) (${live} te (gaan|zetten|brengen|nemen)|live te gaan|uit te rollen|uitgerold te worden|vrij te geven|vrijgegeven te worden|de deur uit te gaan|${steps}|productie|gebruik|dagelijks gebruik)`,
    `(ok|oke|akkoord|goed|prima|fiat|groen licht|toestemming) (van (ons|mij) |)om (${it} |)(live te (gaan|zetten)|uit te rollen|vrij te geven|over te zetten|te releasen|te publiceren|door te voeren|door te zetten|te lanceren|naar productie te (gaan|brengen)|in productie te (nemen|gaan|zetten))`,
    `(wij|we|ik) (zijn|ben) (er |) (helemaal |) (klaar voor|klaar mee|mee klaar|voor|voorstander van|voor te vinden)( om live te gaan|)`,
    'geef (het |dit |maar |gerust |maar gerust )(vrij|door|door naar productie|door naar live)',
    `(schakel|stap) (maar |gerust |)(om|over) (naar|op) (live|${system})`,
  ],
  neutral: [
    `(wanneer|zodra|als) (het |dat |) (je|jullie|u) (uitkomt|past|best past|best uitkomt|schikt|goed uitkomt|het beste past|goed past)`,
    '(wanneer|zodra) (je|jullie|u) (er |)(klaar voor|klaar|tijd voor) (bent|ben|zijn|is|hebt|hebben|heeft)',
    '(wanneer|zodra) (je|jullie|u) (er |)(tijd|plaats|ruimte|een gaatje) (hebt|hebben|heeft|voor hebt|voor hebben|voor heeft)',
    '(op |)(eender wanneer|gelijk wanneer|wanneer dan ook|op elk moment|op jullie gemak|op uw gemak|op je gemak|op jullie tempo|het tijdstip mogen jullie kiezen|kies zelf maar een moment|kies zelf maar|het moment kiezen jullie zelf)',
    '(er is |het heeft |) (geen |helemaal geen )(haast|spoed)( bij| mee| hoor| van (onze|mijn) kant| wat ons betreft|)',
    '(er is |) (is |) geen (haast|spoed) (bij|mee)',
    '(elke|iedere) (avond|dag|ochtend|namiddag|middag) (deze week|volgende week|) (past|is goed|is prima|mag|kan|is ok|schikt)( voor ons| voor mij| wat ons betreft|)',
    'en (ik|wij|we|mijn collegas|de rest|de anderen) (ook|eveneens|evenzeer)',
    '(in|naar) (mijn|onze) (ogen|mening)',
    '(aan|langs) (deze|onze) kant',
  ],
  notOk: [
    `(kan|kunnen|mag|mogen|moet|moeten|zal|zullen|gaat|gaan|wil|willen|hoort|hoeft|durf|durven) (wij |we |ik |het |dit |dat |hij |die |deze |hier |) ${adverb} ${adverb} (niet|nooit|geenszins|onmogelijk) ${adverb} ${out}`,
    `(niet|nooit) ${adverb} (live|live gaan|live zetten|de deur uit|in productie|naar productie|uitrollen|vrijgeven|releasen)( zetten| nemen| brengen| gaan| aub| graag|)`,
    `(zou|zouden) (ik |we |wij |) ${adverb} niet ${adverb} (live|uitrollen|vrijgeven|releasen|aanraden|doen|gebruiken|publiceren|live zetten|live gaan|in productie|durven|willen)`,
    `(zet|geef|rol|breng|gooi|neem|voer|laat|stuur|schakel|installeer|publiceer) ${it} ${adverb} ${adverb} niet ${adverb} (live|vrij|uit|door|over|in|naar|op|online|los|maar|gaan)`,
    `(hier|hiermee|daarmee|daar|met deze|met dit|met deze versie|zo) (kan|kunnen|kun|wil|willen|mag|zijn|ben|gaan|ga) (wij|we|ik|onze mensen|onze chauffeurs|onze collegas|de collegas|de mensen) ${adverb} (niet|niets|niks) (mee |)(werken|mee werken|aanvangen|mee aanvangen|mee verder|verder|mee akkoord|mee instemmen|akkoord|mee leven|mee|mee akkoord gaan|mee naar buiten|mee aan|mee gediend|mee geholpen|van weten|goedkeuren|aanvaarden|live|mee live|mee aan de slag|gebruiken|uit de voeten|mee uit de voeten)`,
    `(zijn|ben) (wij|we|ik) ${adverb} (niets|niks|niet) (mee|mee geholpen|mee gediend|mee vooruit|mee geholpen|mee tevreden|tevreden|blij|blij mee|gelukkig mee|content|content mee|over te spreken)`,
    `(wij|we|ik|hier|daar|hiermee|daarmee) (zijn|ben) (wij |we |ik |) ${adverb} ${adverb} (niet) (tevreden|blij|gelukkig|content|akkoord|te spreken|geholpen|gediend|klaar)`,
    `(zijn|ben) (er |hier |) ${adverb} niet ${adverb} (mee |)(geholpen|gediend|blij|tevreden|gelukkig|content|opgeschoten|vooruit)`,
    `(wij|we|ik) (wil|willen|hoef|hoeven|wensen) ${adverb} ${adverb} niet( zo| hebben| op deze manier| in deze vorm|)`,
    `(zo|dit|dat|het|op deze manier|in deze vorm) (wil|willen|hoef|hoeven|kan|kunnen|hoeft) (wij |we |ik |het |dit |voor ons |voor mij |) ${adverb} niet`,
    `(hier|daar|hiermee|daarmee|tegen deze release|op deze release) (moet|moeten|zeg|zeggen|kan|kunnen|gaan) (wij|we|ik) ${adverb} (nee|neen) (op |tegen |)(zeggen|op zeggen|tegen zeggen|op|)`,
    `(zeg|zeggen) (wij|we|ik) (hier |hierop |dus |)(nee|neen)`,
    `(wij|we|ik) (zeggen|zeg|moeten|moet) (hier |hierop |hierop dus |dus |helaas |) (nee|neen|weigeren|afkeuren|dit weigeren|dit afkeuren|dit afwijzen|afwijzen)`,
    `(wij|we|ik) (weiger|weigeren|verwerp|verwerpen|betwist|betwisten) (dit|het|deze|dat|om|de|zo)`,
    `(geen|niet) (release|livegang|vrijgave|uitrol|akkoord|goedkeuring|groen licht|go|fiat|ok|oke) (dus|voor ons|voor mij|van ons|van mij|aub|graag|vandaag nog|zo|hiervoor|helaas|wat ons betreft|wat mij betreft)( voor ons| van ons| van mij|)`,
    `(dus |en dus |so |) geen (release|livegang|vrijgave|uitrol|akkoord|goedkeuring|groen licht|fiat)`,
    `(stuur|geef|zend) (${it} |) (maar |gerust |aub |graag |dus |) terug( (aan|naar) ${people}|)`,
    `(terug|terug ermee|weer terug|gaat terug|dus terug|moet terug|mag terug|retour|retour afzender|kan terug) (naar|aan) (${people}|jullie|af|u)( graag| aub| ermee| ermee graag|)`,
    'terug (ermee|aub|graag)',
    `(moet|moeten|dient|dienen|zal|zullen|hoort) (dus |wel |echt |) (eerst |nog |nog eens |opnieuw |beter |toch |eerst nog |wel eerst |) (weer |) (opgelost|hersteld|verholpen|gecorrigeerd|gerepareerd|rechtgezet|aangepast|in orde gebracht|nagekeken|bekeken|herzien|verbeterd|aan gewerkt|gewerkt|aan gesleuteld|weg|terug|over|opnieuw)( worden| te worden| aan worden| aan gedaan worden|)`,
    `(hier|daar|er) (moet|moeten|is|valt|dient) (dus |nog |wel |echt |toch |) (nog |) (werk|aan gewerkt|gesleuteld|aan gesleuteld|iets aan|wat aan|iets mis|werk aan|naar gekeken|aan geschaafd)( worden| gedaan worden| gebeuren| mee| aan| te worden|)`,
    `(graag|gelieve|aub|alstublieft|alsjeblieft|kunnen jullie|willen jullie|wil je|kan je) (dit |het |deze |dat |hier |er |aub |nog |) (eens |nog eens |nog een keer |opnieuw |een keer |eerst |eerst nog eens |) (opnieuw |) (bekijken|nakijken|na te kijken|te bekijken|herbekijken|te herbekijken|herzien|te herzien|oplossen|op te lossen|herstellen|te herstellen|verbeteren|te verbeteren|rechtzetten|recht te zetten|corrigeren|te corrigeren|herwerken|te herwerken|fiksen|fixen|naar kijken|naar te kijken|repareren|te repareren|in orde brengen|terugdraaien|terug te draaien|terugnemen|terugsturen)`,
    `(kijk|bekijk|herbekijk|doe|probeer) (dit |het |deze |er |) (aub |alsjeblieft |alstublieft |graag |) (nog eens|nog een keer|opnieuw|eens opnieuw)`,
    `(hou|houd|hang|laat) (${it} |) (maar |aub |alsjeblieft |alstublieft |nog |dus |gerust |) (nog |) (even |) (tegen|weg van|van (de |het |onze |) (live|echte|productie)|uit (de |)productie|achter|achterwege|in test|op test|staan waar)`,
    `(hou|houd) (de|deze|die) (release|livegang|uitrol|update|versie) (maar |aub |nog |dus |) (even |)(tegen|achter|af)`,
    `(laat|hou|houd|behoud) (ons |) (aub |maar |) (op |) (de|het|jullie|uw) (oude|vorige|huidige) (versie|systeem|programma|scherm|release|software|toestand)( (maar |aub |)(draaien|staan|actief|lopen|houden|werken|aan|live|behouden)|)`,
    `blijf (van|met) (de |het |)(live|productie|echte)`,
    `(nog |) (even |) (nog |) niet live (dus|aub|graag|zetten|gaan|a u b)( aub| graag| dus|)`,
    '(is |nog |veel |het is |zelfs |alleen maar |) (erger|slechter) (dan (ervoor|voorheen|eerst|vroeger|daarvoor|ooit|tevoren|het was|voordien|de (oude|vorige))|nu|geworden|nog)',
    `(aan onze kant |bij ons |hier |er |) (is |) (er |) (nog |) (niets|niks|geen snars|geen fluit|amper iets) (veranderd|verbeterd|opgelost|gewijzigd|aan veranderd|aan gedaan)`,
    `(er |) (is |)(bij ons |aan onze kant |hier |) (niets|niks) (veranderd|verbeterd|gewijzigd|opgelost)`,
    `(het|de|dat|die|dit|ons|onze|mijn) (probleem|fout|bug|foutmelding|euvel) (is|zit|blijft|staat|doet|komt|treedt|bestaat|keert) (er |zich |) (nog |dus |helaas |) (steeds |altijd |gewoon |) (in|erin|er|terug|optreden|op|aanwezig|voor|hetzelfde|niet weg|niet opgelost|niet verholpen|niet verdwenen|bestaan|hangen)`,
    `(is|zijn|was) (dus |helaas |nog |) (steeds |altijd |) niet (verholpen|hersteld|weg|verdwenen|gefixt|gemaakt|weggewerkt|in orde|opgelost|bruikbaar|werkbaar|te gebruiken|klaar)`,
    `(dat|dit|het|de (fix|aanpassing|wijziging|oplossing)) (heeft|hielp|helpt|lost|loste|doet) (het |) (probleem |) (helaas |dus |jammer genoeg |bij ons |ook |) (niet|niets|niks) (geholpen|opgelost|op|uitgehaald|gebaat|)`,
    `(zijn|ben|is) er (nog |helaas |) (nog |) (lang |bijlange |) niet( helaas| dus| hoor|)`,
    `(net |precies |exact |juist |) (hetzelfde|dezelfde (fout|melding|miserie|ellende)) (als (ervoor|voorheen|vroeger|eerst|daarvoor|vorige (week|keer)|de vorige keer)|probleem|gebeurt|opnieuw|liedje|verhaal)`,
    `(het |hij |dit |) (is |zit |zitten |staat |loopt |gaat |blijft |) (nog |) (altijd |steeds |) (fout|verkeerd|mis|kapot|stuk|in de fout|fout gegaan|scheef)( helaas| hier| bij ons|)`,
    `(getest|geprobeerd|uitgeprobeerd) en (het |hij |dit |) (faalt|werkt niet|is niet goed|klopt niet|mislukt|doet het niet|loopt vast|crasht|lukt niet|ging mis|gaat mis|is erger)`,
    `(onbruikbaar|onwerkbaar|niet bruikbaar|niet werkbaar|niet te doen|geen doen|ondermaats|geen verbetering|geen vooruitgang|een stap achteruit|een achteruitgang|buiten kwestie|uitgesloten|geen sprake van|niet voor herhaling)( zo| voor ons| helaas|)`,
    `(dit|zo|het|hier) (trekt|lijkt|slaat|dient|deugt) (op |tot |) (niets|niks|nergens op|niet|voor niets)`,
    `(werken|werkt) (wij|we|ons|dit|het|zo) (zo |) (niet)( mee| zo|)`,
    `(duim|duimen|duimpje) (omlaag|naar beneden)( van ons| van mij|)`,
    `(wij|we|ik) (hebben|heb) (liever|graag) (de oude (versie|)|het oude|de vorige) (terug|dat jullie)`,
    `(draai|zet|rol) (het |dit |deze |de (release|wijziging|aanpassing) |) (maar |aub |) terug`,
    `(nog |) (altijd |) niet (wat (we|wij|ik) (gevraagd|vroegen|wilden|willen|bedoelden|nodig)|zoals (we|wij|ik) (gevraagd|vroegen|wilden|willen|bedoelden)|zoals (het|ze) (hoort|moet|horen|moeten))`,
  ],
  tries: [
    `(heb|hebben|heeft|had|hadden|is|zijn|werd|werden) (~ |) (#|een|twee|drie|vier|vijf|zes|tien|twaalf|twintig|enkele|een paar|een tiental|een dozijn|verschillende|alle|beide|al onze|al de) (~ |) ${did}`,
    `(heb|hebben|heeft|hadden) (ik |we |wij |hier |er |het |dit |alles |ze |die |) (zonet |net |vanmorgen |vanochtend |gisteren |vandaag |zelf |ook |nog |even |meermaals |uitgebreid |) (~ |) (twee|drie|vier|vijf|#|meerdere|een paar|enkele) (keer|keren|maal) (~ |) ${did}`,
    `(net|zonet|vanmorgen|vanochtend|gisteren|vandaag|deze week) (~ |) (#|een|twee|drie|vier|vijf|zes|tien|twaalf|twintig|enkele|een paar) (~ |) ${did}`,
    `${did} (met|op|voor|in|bij) (een|de|het|alle|onze|mijn|#|twee|drie|vier|vijf|een paar|enkele|verschillende) ~`,
    '(met zijn|met hun|met ons) (tweeen|drieen|vieren|twee|drie|vier)',
    '(heb|hebben|heeft) (ik |we |wij |) (het |alles |dit |ze |) (~ |) (naast|langs|tegen) (dat|die|de|het|onze|mijn|de vorige) (van |) (~) (gelegd|gehouden|gezet)',
    '(heeft|hebben|heb) er (~ |) (mee |) (gewerkt|gedraaid|gespeeld|ingeboekt|gescand|rondgelopen|gereden|op gewerkt|mee gewerkt)',
    '(proefdraai|proefrun|testrun|testorder|testorders|testbestelling|testbestellingen|testboeking|testboekingen|testfactuur|testfacturen|proefbestelling|proefafdruk|steekproef|steekproeven|generale repetitie|testje|testjes|proefje|proefje gedaan)',
    '(met|op|van|aan de hand van) (de |het |onze |alle |een paar |enkele |) ~ van (gisteren|vanmorgen|vanochtend|vorige (week|maand)|deze (week|maand|ochtend)|eergisteren|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)',
    '(al |alle |) (onze|mijn|de|alle) (controles|testen|tests|proeven|checks) (doorstaan|doorlopen|afgewerkt|gehaald|gepasseerd)',
    `(door|samen met) (mij|ons|de|het|onze|mijn) ~ ${did}`,
  ],
  content: [
    `(komt|komen|kwam|kwamen|staat|staan|stond|stonden|ging|gaat|gaan|gingen|belandt|belanden|verschijnt|verschijnen|verschenen|wordt|worden|werd|werden|is|zijn|was|waren|zit|zitten|opent|openen|arriveert|loopt|lopen|landt|landen|steeg|stijgt|daalde|daalt|vertrekt|vertrekken|toont|tonen) (nu |weer |telkens |allemaal |overal |steeds |) (~ |) (met|op|in|bij|naar|aan|onder|voor|uit) (de|het|hun|zijn|haar) ${right} ~`,
    `(heeft|hebben|had|hadden|draagt|dragen|toont|tonen|krijgt|krijgen|kreeg|kregen|vermeldt|vermelden|bevat|neemt|nam|gebruikt|vindt|vond|vinden|geeft|gaf|geven|drukt|pakt|pakte) (nu |weer |telkens |allemaal |overal |steeds |elk |) (de|het|hun|zijn|haar) ${right} ~`,
    `(met|op|in|bij|naar|aan) (de|het|hun|zijn|haar) ${right} (plaats|plek|volgorde|rekening|kolom|kamer|lokaal|adres|aantal|bedrag|vak|veld|dag|datum|tarief|klant|klas|lot|hoeveelheid|gewicht|prijs)( (binnen|aan|uit|omhoog|omlaag|terecht|verschenen|gekomen|terechtgekomen|afgedrukt|geboekt|gegaan|beland|toegekomen)|)`,
    `(kreeg|krijg|krijgen|kregen|gaf|geeft|geven|gaven|had|hadden|heb|hebben|kwam|kwamen|komt|komen|was|is|zijn) (beide keren |telkens |elke keer |overal |steeds |exact |precies |allebei |op |ook |) (hetzelfde|dezelfde) (bedrag|bedragen|totaal|totalen|cijfer|cijfers|resultaat|som|sommen|aantal|aantallen|saldo|getal|uitkomst|prijs|prijzen|gewicht)( (uit|als ~|beide keren|elke keer|telkens|gekregen|gevonden)|)`,
    `(dezelfde|hetzelfde) (totalen|totaal|cijfers|bedragen|bedrag|saldo|aantallen|resultaten|sommen|uren) (als|in|op) (in |op |bij |) (~|)`,
    `(komt|komen|kwam|kwamen|stemt|stemmen|stemde) (nu |weer |exact |precies |perfect |helemaal |volledig |) (overeen) (met) (wat|die|dat|de|het|onze|mijn|hetgeen) (de |het |onze |mijn |in |van |we |ik |) (~ |)(betaalde|betaald heeft|heeft|staat|zegt|telde|telden|geteld hadden|verwachtten|hadden|doorgaf|aanrekende|moet zijn|moeten zijn|)`,
    `(komt|komen|kwam|kwamen) (nu |weer |) (exact|precies|perfect|helemaal|volledig|mooi|tot op de cent) (overeen)( met ~|)`,
    `(klopt|kloppen|klopte|klopten|sluit|sluiten|sloot|sloten) (nu |weer |exact |precies |helemaal |perfect |mooi |) (aan |)(met|op|tegen) (de|het|onze|mijn|die|dat|wat) (van |) (~)`,
    `(gelijk|identiek|overeen) (aan|met) (de|het|onze|mijn|die|dat|wat) (van |) (~)`,
    `${fault} (~ |) niet (meer|langer)( (voor|op|over|vast|gekomen|gezien|voorgekomen|op geen enkele ~)|)`,
    `(niet|nooit) (meer|langer|een keer) (~ |) ${fault}`,
    `(lopen|loopt|liep|treedt|trad|komt|kwam|komen) (~ |) niet meer (vast|op|voor|mis|door elkaar)`,
    `(geen|geen enkele|geen enkel|zonder|nergens) (~ |) ${fault} (meer|gehad|gezien|gevonden|gekregen|tegengekomen|opgemerkt|te bekennen|voorgekomen|geweest|te zien)( meer| gehad| gezien| vandaag|)`,
    `(geen|geen enkel|geen enkele|nul|geen spatje|geen enkele keer) (probleem|problemen|last|moeite|klacht|klachten|fout|fouten|foutmelding|hapering|gedoe|opmerking|opmerkingen|telefoontje|telefoontjes|verschil|verschillen)( meer|) (gehad|gezien|gevonden|gekregen|tegengekomen|opgemerkt|ervaren|ondervonden|ontvangen|vastgesteld)`,
    `(niemand|geen van (de|onze) ~|geen mens) (heeft |had |) (mij |ons |me |iets |er |nog |) (iets |last |problemen |klachten |vragen |) (gebeld|geklaagd|opgebeld|gehad|gemopperd|gemerkt|opgemerkt|problemen gehad|vastgelopen|gestruikeld|vragen gehad|belde|klaagde|van gehad|over geklaagd)`,
    `(niets|niks) (mis|fout|verkeerd|ontbreekt|ontbrak|te klagen|op te merken|aan te merken|abnormaals|vreemds|raars|gek|gevonden dat niet klopt|ging mis|liep mis|fout gegaan|misgegaan|misgelopen|kwijt|verloren gegaan)( gezien| gevonden| gegaan| gelopen| gemerkt|)`,
    `(meteen|direct|onmiddellijk|telkens|elke keer|in een keer|van de eerste keer|vanaf de eerste keer|bij de eerste poging|zonder morren|zonder verpinken|vlot|probleemloos|binnen de seconde|binnen een seconde|binnen de minuut|binnen een minuut|op tijd|stipt|keurig|netjes|op slag|in een handomdraai) (gevonden|geopend|gelezen|aangekomen|aan|gescand|verwerkt|afgedrukt|open|doorgekomen|toegekomen|bewaard|ingeladen|geladen|opgeslagen|herkend|verstuurd|verschenen|gelukt|binnen|er|klaar)`,
    `(vindt|vond|vinden|vonden|toont|onthoudt|leest|las|ziet|zag|geeft|pakt|pakte|houdt|hield|hielden|neemt|nam|telt|telde) (nu |weer |wel |) (alles|ze allemaal|alle (#|twee|drie|vier|vijf|zes|tien|twaalf|twintig)|ze alle (#|twee|drie|vier|vijf|zes|tien|twaalf|twintig))( terug| vast| correct| juist| mooi| netjes| goed| bij| mee|)`,
    `(op|in) (een|een enkel|een enkele|hetzelfde) (blad|pagina|bladzijde|vel|etiket|lijn|scherm)`,
    `(op|in) (zijn|hun|haar) (plaats|plek)`,
    `waar (het|ze|hij|alles|die) (hoort|horen|moet|moeten|thuishoort|thuishoren|moet staan|moeten staan|hoort te staan|horen te staan|moet zijn)`,
    `(zoals|precies zoals|net zoals|gelijk) (het|ze|hij|wij|we|ik|dat) (hoort|horen|moet|moeten|zou moeten|wilden|wilde|vroegen|vroeg|gevraagd|gehoopt|hoopten|verwacht|verwachtten|graag|nodig|bedoeld|beloofd)( (had|hadden|hebben|heb|zijn|ziet|zien|willen|werd)|)`,
    `(zoals|als) (gehoopt|voorzien|gewild|bedoeld|beloofd)`,
    `(is|was|dit is|dat is|het is|was het|is precies|is exact|is net) (precies |exact |net |) wat (we|wij|ik) (wilden|wilde|wensten|nodig hadden|nodig had|zochten|vroegen|vroeg|gevraagd hadden|gevraagd had|voor ogen hadden|bedoelden|bedoelde|verwachtten|moesten hebben|wou|wouden|hoopten)`,
    `(doet|deed|doen) (precies |exact |netjes |nu |) wat (ik|we|wij|het|ze|hij|er|jullie) (ervan |) (gevraagd|vroeg|vroegen|moet|moest|moeten|wilden|wilde|verwacht|verwachtte|verwachtten|gevraagd had|gevraagd hadden|beloofd|beloofden|beloofd hadden|hoort|moet doen|moest doen|moeten doen|hoort te doen|gevraagd werd)`,
    '(tevreden|blij|content) (met|over) (wat|hoe) (ik|we|wij|het) (~ |)(gezien|zag|zagen|gezien heb|gezien hebben|werkt|geworden is|uitdraait|getest heb|getest hebben|loopt)',
    '(doet|deed) (het|zijn ding|wat moet|dienst)( (netjes|prima|goed|weer|perfect|uitstekend|nu|overal|bij iedereen|voor iedereen)|)',
    `(lost|loste) (het|dat|dit|ons probleem|de zaak) (voor ons |voor mij |mooi |helemaal |volledig |)op`,
    '(de |het |die |dat |onze |ons |mijn |) (fout|bug|probleem|euvel|foutmelding|melding|hapering|vertraging|storing|dubbele boeking|dubbele lijn|lege bladzijde|lege pagina|dubbels) (is|zijn|blijft|is nu|zijn nu|is dus) (nu |helemaal |echt |eindelijk |volledig |definitief |allemaal |) (weg|verdwenen|verholpen|opgelost|hersteld|verleden tijd|van de baan|gefixt|rechtgezet|uit de wereld|weggewerkt|achter de rug)',
    '(en |) (de |al |) rest (doet het|werkt|klopt|loopt|blijft werken|doet) (ook nog|ook|nog|nog altijd|gewoon|nog gewoon|nog steeds|zoals het hoort|zoals altijd|verder)( gewoon| goed| prima| zoals altijd|)',
    '(er |) (hoeft|moet) (voor (ons|mij) |er |wat (ons|mij) betreft |) (er |) (niets|niks) (meer |) (aan |) (te gebeuren|gebeuren|te veranderen|veranderd te worden|aan te gebeuren|aan te veranderen|meer te gebeuren|gewijzigd te worden)',
    '(voor (ons|mij) |wat (ons|mij) betreft |) (hoeft|moet) (er |hier |) (niets|niks) (meer |)(aan |) (te |) (gebeuren|veranderen|gewijzigd worden|gewijzigd te worden)',
    '(zijn|ben) (wij |we |ik |) (klaar|rond|uitgetest|klaar met testen|klaar met (onze|mijn|de) (testen|tests|controles))',
    '(gezien|gezien en getest|getest) wat (we|ik|wij) (wilden|moesten|moest|wilde|nodig hadden) (zien|weten|testen)',
    '(gezien wat|alles gezien wat) (we|ik|wij) (moesten|moest|wilden|wilde) (zien|weten)',
    `(zal|zullen|gaat|gaan) (er |ook |heel |zeer |) (ook |heel |zeer |) (blij|tevreden|content|opgelucht|gelukkig) (mee |) (zijn|mee zijn)`,
    '(is|zijn) (erdoor|doorgekomen|allemaal erdoor|er allemaal door|allemaal doorgekomen|vlot doorgekomen|goed doorgekomen|goed aangekomen|allemaal aangekomen|toegekomen)( gekomen| geraakt|)',
    '(laat|laten|liet|lieten) zich (allemaal |weer |nu |vlot |goed |perfect |meteen |) (scannen|lezen|openen|afdrukken|vinden|bewaren|inlezen|boeken|printen|invullen)',
    '(kan|kunnen|konden|kon) (nu |weer |eindelijk |terug |opnieuw |allemaal |) (~ |) (gescand|gelezen|gevonden|geopend|afgedrukt|geboekt|bewaard|ingelezen) worden',
    `(is|was|zijn|waren) (het nieuwe|de nieuwe|het juiste|de juiste)`,
    'in de (volgorde|juiste volgorde) (waarin|zoals) ~',
  ],
  rounding: [
    '(en |)(alles|het|ze|die|dat) (klopt|klopte|klopten|kloppen|werkt|werkte|lukt|lukte|deed het|doet het|kwam aan|stond er|staat er|vindt alles)( allemaal| telkens| nu| netjes|)',
    '(precies |net |)zoals (het|ze) (hoort|horen|moet|moeten)',
    '(en |) (hij is|zij is|iedereen is|ze zijn|wij zijn|ik ben|we zijn) (er |) (heel |zeer |erg |) (tevreden|blij|content)( mee| ook|)',
  ],
  doubts: ['(een|lange|hele|korte) (lijst|lijstje)'],
  leadIns: [
    '(dus|daarom|vandaar|want|zo|op deze manier|in deze vorm|in deze staat|kortom|conclusie|besluit|ons besluit|antwoord|voorlopig|hiermee|daarmee|hier|daar|zodoende|bijgevolg|ik vrees|wij vrezen|we vrezen|ik vrees dat|we vrezen dat|ik vind|wij vinden|we vinden|volgens (mij|ons)|bij (mij|ons)|voor (mij|ons)|ook|echt|eerlijk gezegd|blijkbaar|toch|aub|alsjeblieft|alstublieft|gelieve|graag|er|hij|ze|die|deze|en dus|maar dus|weer|opnieuw|alweer|nogmaals|van (ons|mij)|ik denk|het blijft|dat blijft|dit blijft)',
    '(dat|dit|het|hij|dit alles|die|deze|er|ze) (moet|moeten|is|zijn|heeft|was|blijft|wordt|zit|staat|kan|mag)',
    '(de|deze|het|die|dat|jullie) (nieuwe |laatste |) (fix|versie|aanpassing|wijziging|release|update|oplossing|fout|bug|probleem|scherm|formulier|rapport)',
    '(wij|we|ik) (moeten|moet|willen|wil|zijn|ben)',
    '(wij|we|ik) (vrezen|vrees|vinden|vind|denken|denk) (dat |) (het |dit |hij |)',
  ],
  weakNo: ['(wacht|stop|pauzeer) (maar |nog |aub |even |) (even |)(met (de |)(release|livegang|uitrol)|)'],
  takesBack: ['(kunnen|kan) (we|ik|wij) mee leven', '(kunnen|kan) ermee (leven|door)', 'mag live'],
  qualifiers: [
    '(vandaag|vanavond|morgen|deze week|volgende week|dit weekend|in het weekend|tijdens|overdag|rond|om # uur|op (maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag))',
    '(voordat|vooraleer|alvorens|zolang)',
  ],
};
