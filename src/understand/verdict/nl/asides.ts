import type { AsideWords } from '../locale-words.js';

const weekday = '(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';
const month =
  '(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|okt|nov|dec)';
const day = `(vandaag|morgen|overmorgen|vanavond|vanmiddag|straks|${weekday}( (ochtend|voormiddag|middag|namiddag|avond)|)|morgen(vroeg|ochtend|middag|namiddag|)|morgen (vroeg|ochtend|middag|namiddag|avond)|morgenvroeg|morgenochtend|morgenmiddag|morgennamiddag|(volgende|komende|aanstaande|deze|dit) (${weekday}|week|weekend|maand)|het weekend|de feestdagen|kerst|pasen|#( ${month}|))`;
const from = `((heel |de hele |de ganse |heel de |de rest van de |gans de )(dag|week|ochtend|voormiddag|middag|namiddag|maand|weekend)|(vanaf|sinds|na|over|per) ${day}|${day}|(een|twee|drie|vier|#) (dag|dagen|dagje|dagjes|week|weken|weekje|weekjes)|een paar (dagen|weken)|enkele dagen|een tijdje|zo meteen|zometeen|dadelijk|binnenkort|straks)`;
const when = `(${from}|tot (en met |)${day}|tot (vanavond|vanmiddag|een uur|# uur))`;
const leave =
  '(met vakantie|op vakantie|met verlof|in verlof|op verlof|vrij|verlof|vakantie|vrijaf|een dagje vrij|een dag vrij|een weekje vrij|een paar dagen vrij|een weekje weg|een dagje weg|een paar dagen weg|met zwangerschapsverlof|met ouderschapsverlof|met bevallingsverlof|op zakenreis|op dienstreis|op cursus|op opleiding|op training|op studiereis)';
const away =
  '(afwezig|niet aanwezig|niet op kantoor|niet op het werk|niet op bureau|buitenshuis|op de baan|onderweg|in het buitenland|op reis|uithuizig|op verplaatsing)';
const event =
  '(vergadering|vergaderingen|overleg|meeting|meetings|bespreking|besprekingen|teamoverleg|call|workshop|congres|beurs|vakbeurs|jaarbeurs|opleiding|cursus|training|seminarie|klant|klanten|leverancier|leveranciers|tandarts|dokter|huisarts|ziekenhuis|school|schoolpoort|luchthaven|vliegveld|station|trein|vliegtuig|bus|auto|wagen|magazijn|andere vestiging|andere kantoor|hoofdkantoor|hoofdzetel|filiaal|depot|werf|werkvloer|fabriek|winkel|fitness|trouwfeest|bruiloft|begrafenis|kinderen|lunch|middagpauze|koffie|weekend|kerstfeest|afspraak|afspraken|sollicitatiegesprek|audit|inventaris|kantine|buitendienst)';
const to = `(een |de |het |mijn |onze |ons |het volgende |de volgende |een andere |)${event}`;
const busy =
  '(inventaris|de inventaris|inventarisatie|voorraadtelling|de jaarlijkse telling|een telling|telling|audit|een audit|de audit|de revisor|de accountant over de vloer|de boekhouder over de vloer|de accountants over de vloer|maandafsluiting|de maandafsluiting|jaarafsluiting|de jaarafsluiting|kwartaalafsluiting|een drukke (week|dag|periode|tijd|maand)|drukke (weken|dagen|tijden)|veel (werk|volk|te doen|om handen|aan ons hoofd|zieken|op ons bord|op mijn bord)|een hoop (werk|te doen)|onze handen vol|mijn handen vol|de handen vol|een verhuis|een verhuizing|bezoek|een beurs|een vakbeurs|een trouw|een begrafenis|griep|de griep|corona|een ziek kind|zieke kinderen|zieken op kantoor|een stroompanne|een hectische (week|dag|periode)|hectische (dagen|weken)|topdrukte|piekperiode|onderbezetting)';

/** What is told in Dutch beside an answer and has nothing to do with it. */
export const dutch: AsideWords = {
  whereabouts: [
    '(sorry |)(was|is) (hier |mij |) (even |) (uit het oog verloren|aan mijn aandacht ontsnapt|tussen de mazen geglipt)',
    '(vandaar|dus|daarom) (kort|heel kort|zo kort|even kort|houd ik het kort|hou ik het kort)',
    '(sorry|excuses|mijn excuses|onze excuses|excuseer) (voor|om) (de |het |mijn |)(verwarring|misverstand|onduidelijkheid|onduidelijke (mail|antwoord))( van (daarnet|daarstraks|gisteren)|)',
    'mijn (vorige|eerste|eerdere) (mail|antwoord|bericht|reactie) was (inderdaad |) (niet (zo |erg |helemaal |heel |)duidelijk|onduidelijk|verwarrend)( excuses| sorry|)',
    '(sorry|excuses|mijn excuses|excuseer)',
    `${away} ${from}`,
    `${from} ${away}`,
    `${from} (even |lekker |) ${leave}`,
    `${leave} ${from}`,
    `(mijn|ons) (vakantie|verlof) (begint|start) ${day}`,
    `${day} (begint|start) (mijn|ons) (vakantie|verlof)`,
    `(ga|gaan|vertrek|vertrekken) (ik |wij |we |) (${from} |) (even |lekker |) ${leave}`,
    `(zit|zitten|sta|staan|ben|zijn) (ik |wij |we |) (nu |momenteel |net |op dit moment |${when} |) (in|op|bij|aan) ${to}( ${when}|)`,
    `(ik|wij|we) (${when} |) (in|op|bij) ${to}`,
    `(ik ben|wij zijn|we zijn|ben ik|zijn we) (${from} |) (weg|er niet|de deur uit|thuis|offline) (${from}|)`,
    `${from} (ben ik|zijn we|zijn wij) (weg|er niet|de deur uit|thuis|offline)`,
    `(werk|werken) (ik |wij |we |) (${from} |) (thuis|vanuit huis|van thuis uit)( ${from}|)`,
    `(ik |wij |we |) (ga|gaan|moet|moeten|vertrek|vertrekken|spring|stap|loop|ren|vlieg|rij|duik|haast me) (nu |zo |zo meteen |dadelijk |meteen |snel |even |weer |straks |)(door |)(naar|in|op) ${to}( in| binnen| toe|)`,
    '(ik |) (moet|ga) (er |)(nu |dadelijk |zo |snel |meteen |)(vandoor|weg|door|vertrekken|rennen|ervandoor)',
    `(ben |zijn |) (ik |) (onderweg|op weg|net weg|net vertrokken) (naar |)${to}`,
    '(zit|zitten) (ik |) (in vergadering|in meetings|in bespreking|in besprekingen|in overleg|in opleiding)',
    '(in vergadering|in bespreking|in overleg)( de hele dag| heel de dag| tot straks|)',
    '(alleen |enkel |slechts |wel |het best |best |vlot |)(bereikbaar|te bereiken) (alleen |enkel |) ((per|via|op) (de |mijn |)(gsm|mobiel|telefoon|mail|e mail|mobiele nummer)|telefonisch|mobiel)',
    '(enkel |alleen |slechts |nog |wel |)(telefonisch|mobiel|per mail|per gsm|via gsm|via mail|op mijn gsm|op mijn mobiel|op de gsm) (enkel |alleen |) (bereikbaar|te bereiken)',
    '(even |snel |gauw |vlug |dit |) (getypt|getikt|verstuurd|geschreven|gestuurd) (vanaf|vanop|op|met|van|vanuit|in) (de |mijn |het |) (gsm|mobiel|telefoon|trein|auto|luchthaven|onderweg|tablet|strand|ipad|wachtzaal|bus)',
    '(vandaar|dus) (het |de |mijn |dit |deze |) (late|laattijdige|korte|snelle|trage|verlate) (antwoord|reactie|mail|bericht|berichtje)',
    '(dus |daarom |en |) (ik |) (antwoord|reageer|mail|antwoorden|reageren) (ik |wij |we |) (nog |nu |maar |al |dus |) (snel|gauw|even|vlug|kort|vlug even|snel even|meteen|nu al)( even| nog|)',
    '(vandaar|vandaar de vertraging|vandaar dat het even duurde|in der haast|in alle haast|snel tussendoor|even tussendoor|tussen twee vergaderingen( door|)|voor ik het vergeet|voor ik vertrek|voor ik wegga|snel even tussendoor|even snel)',
    '(sorry|excuses|mijn excuses|onze excuses|excuseer|pardon|vergeef me|mijn oprechte excuses|verontschuldiging|mijn verontschuldigingen|onze verontschuldigingen) (voor|dat|wegens) (het |de |mijn |ons |onze |deze |dit |) (wat |zeer |heel |) (late|laattijdige|trage|verlate|vertraagde) (antwoord|reactie|feedback|terugkoppeling|respons|mail|antwoorden)',
    '(sorry|excuses|mijn excuses|onze excuses|excuseer) (voor|dat) (de |het |) (vertraging|wachten|lange wachten|wachttijd|radiostilte|stilte|uitblijven van (een |)(antwoord|reactie))',
    '(sorry|excuses|excuseer|pardon|mijn excuses) dat (ik|wij|we|het|u|je|jullie) (u |je |jullie |) (nu pas|pas nu|zo laat|wat laat|niet eerder|niet vroeger|niet sneller|zo lang|even|wat langer|langer dan gepland|nu pas pas|laat) (antwoord|antwoorden|reageer|reageren|heb geantwoord|geantwoord heb|hebben geantwoord|geantwoord hebben|reactie geef|duurde|geduurd heeft|heeft geduurd|op zich liet wachten|moest wachten|moesten wachten|hebt moeten wachten|hebben moeten wachten|gereageerd heb|gereageerd hebben)',
    '(sorry |excuses |)(dat |) (het|dit) (duurde|heeft|liet) (even|wat|wat langer|lang|een tijdje|een poosje|langer dan (verwacht|gepland|voorzien)) (geduurd|op zich wachten|)',
    `(we |wij |ik |) (hadden|had|zaten met|zat met|zitten met|hebben|heb) (hier |allemaal |net |ook |) (${from} |deze week |vorige week |) (hier |net |) ${busy}`,
    `(met|door|wegens|vanwege|het was|is het|was het|er was|hier was het) (hier |) ${busy}`,
    '(het|hier|t) (was|is|is hier|was hier|is hier wat|was het hier|is het hier) (het |) (heel |erg |zeer |nogal |wat |best |te |ontzettend |razend |) (druk|hectisch|chaotisch|gekkenhuis|een gekkenhuis|een drukte|alle hens aan dek|koppen bij elkaar|stormloop)( hier| op kantoor| in het magazijn| bij ons| geweest|)( deze week| vorige week|)',
    '(ik |wij |we |) (was|waren|ben|zijn) (ik |we |wij |) (zelf |even |een paar dagen |een week |deze week |vorige week |vorige dagen |) (ziek|ziekjes|in het ziekenhuis|met verlof|met vakantie|op vakantie|in verlof|afwezig|niet op kantoor|onderweg|op reis|in het buitenland|op een beurs|op de beurs|bij klanten|op opleiding|op cursus|ondergesneeuwd|overstelpt|bedolven onder het werk|druk bezig|druk bezet|druk met de (inventaris|maandafsluiting|jaarafsluiting|audit|telling|verhuis)|kort bemand|onderbemand)( geweest| deze week| vorige week| tot gisteren| tot vandaag|)',
    '(net|pas|juist|gisteren|vandaag|vanmorgen) (weer |) (terug|thuis) (op kantoor |) (van|uit) (verlof|vakantie|reis|de beurs|een beurs|opleiding|een opleiding|zakenreis|ziekte|het buitenland)',
    '(ik |) (zag|zie|las|lees|heb) (uw|je|jullie|deze|het|de) (mail|bericht|vraag|mailtje) (nu pas|pas nu|vandaag pas|net pas|pas vandaag|pas vanmorgen|nu|gisteren pas)( gezien| gelezen| geopend|)',
    '(de |uw |je |jullie |)(mail|mailtje|bericht) (was|is) (in mijn (mailbox |)(verloren gegaan|blijven liggen|ondergesneeuwd)|aan mijn aandacht ontsnapt|blijven liggen|in de spam (beland|terechtgekomen)|in mijn spam (beland|terechtgekomen)|ondergesneeuwd)',
    '(de |onze |mijn |) (klant|klanten|baas|directie|directeur|verkoop|boekhouder|boekhouding|winkels|filialen|chauffeurs|revisor|magazijniers|collegas|collega s|magazijn|hoofdkantoor) (vroeg|vroegen|zat|zaten|stond|stonden|was|waren|wachtten|wachtte|belde|drong|drongen) (er |) (elke dag |dagelijks |elke week |al weken |al maanden |al lang |al dagen |al een tijdje |constant |voortdurend |) (naar |erop |erachter |er achter |aan ons hoofd te zeuren |te wachten |op te wachten |erop te wachten |op te springen |al |) (elke dag |dagelijks |elke week |al weken |al maanden |al lang |) (naar|op|aan|op te wachten|erop te wachten|te wachten|aan te dringen|)',
    '(hier|daar|er) (zat|zaten|stond|stonden|werd) (de |onze |) (klant|klanten|iedereen|directie|chauffeurs|winkels|filialen|collegas|wij|we) (echt |) (al |) (lang |weken |maanden |) (op te wachten|om te springen|naar uit te kijken)',
  ],
  around: [
    '(ter info|ter informatie|voor de info|fyi|trouwens)',
    '(ik|wij|we|me|mij|ons|ben|zijn|zit|zitten|was|waren|ga|gaan|heb|hebben|had|hadden|sta)',
    '(en|dus|want|omdat|aangezien|trouwens|overigens|ps|nu|net|even|ook|nog|weer|dan|hier|momenteel|op dit moment|zelf|inmiddels|intussen|ondertussen|toevallig|gelukkig|eindelijk|daarom|vandaar)',
    '(deze|vorige|afgelopen|voorbije) (week|weken|maand|dagen|ochtend|middag)',
    '(vandaag|gisteren|vanmorgen|vanochtend|vanmiddag|vandaag nog|heel de (dag|week)|de hele (dag|week)|de afgelopen (dagen|weken)|dit weekend|tot gisteren|tot vandaag|sinds (maandag|dinsdag|vorige week|gisteren))',
    `${from}`,
    `(terug|weer terug|weer) (op kantoor |bereikbaar |aanwezig |in het land |er |) (op |vanaf |weer |)${day}`,
    `${day} (ben ik |zijn we |) (terug|weer terug|er weer|weer bereikbaar|weer op kantoor)`,
    '(met|bij) (mijn|de|ons|onze) (gezin|familie|kinderen|man|vrouw|collega|ploeg|team|baas)',
    '(hier|bij ons|op kantoor|op het werk|in het magazijn)',
    '(sorry|excuses)( daarvoor| hiervoor| voor| nog|)',
  ],
  orders: [
    '(po|p o|bestelbon|bestelbonnummer|bonnummer|bestelnummer|inkoopnummer|inkoopordernummer|inkooporder|inkoopbon|kostenplaats|kostenplaatsnummer|referentie|referentienummer|ref|projectnummer|projectcode|dossiernummer|ordernummer|orderreferentie|opdrachtnummer|werkbon|werkordernummer|budgetcode|budgetnummer|grootboekrekening|contractnummer)( nummer| nr| code|)( #|)',
  ],
  aroundOrders: [
    '(op|bij) (de|uw|jullie) factuur (mag|kan)( als|) (referentie|ref|nummer)( staan| komen| vermeld worden|)',
    '(mag|kan)( dit| deze| als|)( staan| komen| vermeld worden|)',
    '(de|het|een|onze|ons|mijn|uw|je|jullie|is|luidt|als volgt|dit|dat|ps|met|op|onder|en|nog|ook|hierbij|hier|bij deze|alvast|graag|gelieve|aub|a u b|svp|voor|te|trouwens|overigens|volgt hier)',
    '(voor|op|bij|in|naar|aan) (de|uw|jullie|je|onze|het|alle) (factuur|facturen|facturatie|facturering|rekening|boekhouding|administratie|dossier|creditnota)',
    '(graag |gelieve |wilt u |wil je |mag u |mag je |kunt u |) (vermelden|te vermelden|vermeld|vermeldt|noteren|te noteren|noteer|zetten|zet|opnemen|op te nemen|factureren|te factureren|factureer|gebruiken|te gebruiken|gebruik|boeken|meegeven|erbij zetten|mee te geven|aanrekenen)( wilt u| aub|)',
    '(nummer|nr|code|factuur|facturen|facturatie)',
    '((je|u|jullie) (kan|kunt|mag|kunnen|mogen) |) (die|dit|dat|hem|deze|hij|zij)',
    '(zoals (altijd|gewoonlijk|steeds)|bedankt|dank|alvast bedankt|dank u|dank je)',
  ],
  rounding: [
    '(en |)(het |dat |alles |)(werkt|werkte|liep|loopt|ging|gaat|draait|draaide) (allemaal |overal |)(prima|goed|perfect|vlot|als een trein|gesmeerd|vlekkeloos|feilloos|super|uitstekend|zoals het hoort)',
    '(allebei|alle twee|beide) (juist|goed|correct|in orde|kloppen|klopten)',
    '(en |) (alles |allemaal |telkens |steeds |overal |het |dat ) (is |was |zijn |waren |verliep |ging |gingen |bleek |) (allemaal |alles |) (goed|prima|perfect|correct|juist|in orde|vlot|netjes|zoals het moet|zoals het hoort|zoals verwacht|foutloos|vlekkeloos|piekfijn)',
    '(en |) (het |alles |dat |ze |) (klopt|klopte|kloppen|klopten|werkt|werkte|werken|lukt|lukte|lukken|lukten|loopt|liep|gaat|ging|komt overeen|kwam overeen|komen overeen|doet het|deed het|doen het|past) (allemaal|alles|telkens|steeds|overal|elke keer|perfect|helemaal|prima|goed|vlot|tot op de cent|)',
    '(en |) (geen|geen enkele|geen enkel|zonder|nul|zonder enig|zonder een) (dubbels|dubbel|dubbele|doublures|fout|fouten|foutje|foutjes|probleem|problemen|verschil|verschillen|foutmelding|foutmeldingen|gaten|klachten|hapering|haperingen|gedoe)( meer| gezien| gevonden| te bekennen|)',
    '(dezelfde|zelfde|identieke) (totalen|lijnen|regels|bedragen|aantallen|cijfers|sommen|resultaten|saldi)( (overal|telkens|tot op de cent)|)',
    '(dus |en |)(dit|dat|het|deze (aanpassing|oplossing|wijziging)|de (aanpassing|oplossing|wijziging)) (komt|kwam) (nu |dan |ons |) (heel |zeer |goed |mooi |echt |net |juist |) (van pas|goed uit|op tijd|als geroepen|goed van pas|op het juiste moment|op een goed moment)',
    '(net|mooi|precies|juist) (op tijd|op het juiste moment)( dus|)',
    '(perfecte|goede|ideale|mooie) timing',
  ],
};
