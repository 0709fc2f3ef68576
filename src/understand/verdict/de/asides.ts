import type { AsideWords } from '../locale-words.js';

const weekday = '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)';
const month = '(januar|janner|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)';
const day = `(heute|morgen|ubermorgen|(heute|morgen) (fruh|vormittag|mittag|nachmittag|abend)|${weekday}(s| (fruh|vormittag|mittag|nachmittag|abend)|)|(nachste|nachster|kommende|kommenden|nachsten|diese|dieser|diesen) (woche|${weekday}|monat)|dieses wochenende|wochenende|die feiertage|weihnachten|ostern|dem #|#( ${month}|))`;
const from = `((den ganzen|die ganze|den rest (des|der)|ganzen|ganze) (tag|woche|vormittag|nachmittag|monat|tages)|(ab|seit|nach|uber|am) (sofort|dem |) ${day}|${day}|(ein|eine|zwei|drei|vier|#|ein paar|einige) (tag|tage|woche|wochen)|(=für|fur) (ein|eine|zwei|drei|vier|#|ein paar|einige) (tag|tage|woche|wochen)|gleich|jetzt gleich|nachher|spater|demnachst)`;
const when = `(${from}|bis (einschliesslich |zum |)(${day}|mittag|abends|# uhr))`;
const leave =
  '(im urlaub|in urlaub|auf urlaub|in den urlaub|in den ferien|in elternzeit|in mutterschutz|auf dienstreise|auf geschaftsreise|auf schulung|auf lehrgang|auf fortbildung|auf einer schulung|auf einer fortbildung|auf montage|im homeoffice|im home office|auf kur|auf reha|in kurzarbeit)';
const away =
  '(abwesend|ausser haus|nicht im haus|nicht im buro|nicht im betrieb|auswarts|unterwegs|viel unterwegs|auf reisen|auf achse|im ausland|beruflich unterwegs)';
const event =
  '(besprechung|besprechungen|meeting|meetings|termin|termine|terminen|sitzung|sitzungen|telefonat|telko|videokonferenz|messe|fachmesse|hausmesse|konferenz|tagung|schulung|workshop|seminar|kunden|kunde|kundentermin|kundenterminen|lieferanten|lieferant|zahnarzt|arzt|krankenhaus|schule|flughafen|bahnhof|zug|bahn|flugzeug|flieger|auto|bus|lager|zweigstelle|filiale|zentrale|werk|werkstatt|baustelle|halle|hochzeit|beerdigung|kinder|mittagspause|mittag|mittagessen|pause|kaffee|wochenende|feierabend|weihnachtsfeier|betriebsfeier|audit|inventur|vorstandssitzung|betriebsversammlung|bewerbungsgesprach|aussendienst|kantine)';
const place = `(im|in|in der|in einer|in einem|in den|auf|auf der|auf einer|auf dem|am|an der|bei|beim|bei einem|bei der|bei den|zum|zur|zu einem|zu einer|ins|in die|in eine|in ein|in das|in mein|in meine|in unserer|auf die|auf eine) (nachsten |nachste |andere |) ${event}`;
const busy =
  '(inventur|die inventur|eine inventur|jahresinventur|stichtagsinventur|ein audit|das audit|den prufer im haus|die prufer im haus|die wirtschaftsprufer im haus|wirtschaftsprufer im haus|betriebsprufung|eine betriebsprufung|monatsabschluss|den monatsabschluss|jahresabschluss|den jahresabschluss|quartalsabschluss|viel los|viel zu tun|viel um die ohren|jede menge zu tun|alle hande voll zu tun|die hande voll|eine menge los|hochbetrieb|hochsaison|stress|viel stress|land unter|chaos im lager|eine stressige (woche|zeit)|stressige (tage|wochen)|turbulente (tage|wochen)|eine volle woche|viele kranke|viele krankheitsfalle|krankheitsfalle|hohen krankenstand|einen hohen krankenstand|krankenstand|grippe|die grippe|corona|ein krankes kind|kranke kinder|einen umzug|umzug|besuch|besuch im haus|handwerker im haus|stromausfall|eine messe|messe|weihnachtsgeschaft|personalmangel)';
const person = '(ich|wir|war ich|waren wir|bin ich|sind wir|ich bin|wir sind|ich war|wir waren)';

/** What is told in German beside an answer and has nothing to do with it. */
export const german: AsideWords = {
  whereabouts: [
    '(daher|deshalb|drum|darum|also) (nur |ganz |heute |) (kurz|in kurze)',
    '(bin|ich bin|sitze|sitz|stehe|steh) (grad|gerade|momentan|aktuell) (auf|im|in|am|beim) (der |einer |dem |einem |) (baustelle|zug|auto|bus|kunden|flughafen|bahnhof|bahn|messe)',
    '(entschuldigung|sorry|entschuldigen sie|verzeihung) (fur |) (die verwirrung|das missverstandnis|die unklare antwort)',
    '(entschuldigung |sorry |) (das|meine (antwort|mail|nachricht)) war (beim ersten mal |vorhin |zuerst |beim letzten mal |gestern |) (missverstandlich|unklar|nicht (ganz |so |) (klar|eindeutig))',
    '(entschuldigung|verzeihung)',
    `(bin|sind|bin ich|sind wir|ich bin|wir sind) (dann |leider |jetzt |) (${from} |) (dann |leider |) (${away}|${leave}|weg|nicht da|offline|frei|krankgeschrieben)( ${from}|)`,
    `${from} (bin ich|sind wir|bin) (dann |leider |) (${away}|${leave}|weg|nicht da|offline)`,
    `(habe|haben|habe ich|haben wir|hab|hab ich) (dann |) ${from} (urlaub|frei|ferien|einen brueckentag|einen bruckentag)`,
    `${from} (habe ich|haben wir|hab ich) (dann |) (urlaub|frei|ferien)`,
    `(gehe|gehen|fahre|fahren|fliege|verabschiede mich|gehe ich|fahre ich|geh) (ich |) (jetzt |dann |) (${from} |) (${leave}|in urlaub|ins wochenende|in den feierabend)`,
    `${from} (gehts|geht es|geht's|gehe ich|fahre ich|fliege ich) (=für mich |fur mich |) (${leave}|in urlaub|in den urlaub|${place})`,
    `(mein|unser) (urlaub) (beginnt|startet) ${day}`,
    `(bin|sind|bin ich|sind wir|ich bin|wir sind|sitze|sitzen|sitze ich|stecke|stehe|stehe ich) (gerade |schon |noch |jetzt |) (${when} |) (gerade |schon |noch |) ${place}( ${when}|)`,
    `(muss|mussen|muss ich) (jetzt |gleich |leider |schnell |sofort |) (los|weg|weiter|${place})( los| weg| weiter|)`,
    `(gehe|geh|gehen|fahre|fahren|eile|laufe|flitze|springe|starte|fliege|renne|mache mich auf den weg|bin auf dem weg|breche auf|breche) (ich |) (jetzt |gleich |nun |schnell |gerade |) ${place}( auf|)`,
    `(bin |ich bin |) (gerade |schon |jetzt |) auf dem (weg|sprung) ${place}`,
    '(nur |nur noch |bestens |am besten |gut |) (mobil|telefonisch|per handy|uber handy|auf dem handy|per mail|ubers handy|uber mobil) (zu erreichen|erreichbar)',
    '(erreichbar|zu erreichen) (bin ich |) (nur |nur noch |) (mobil|telefonisch|per handy|uber handy|auf dem handy|per mail)',
    '(schnell |kurz |eben |gerade |) (vom|am|auf dem|aus dem|aus der|im) (handy|smartphone|tablet|zug|auto|flughafen|bahn|strand|wartezimmer|bus) (aus |) (geschrieben|getippt|gesendet|geschickt|beantwortet)',
    '(daher|deshalb|deswegen|darum) (die |meine |nur |so |jetzt |) (kurze|spate|verspatete|schnelle|knappe|rasche|kurz|knapp) (antwort|ruckmeldung|nachricht|mail|gruss|)',
    '(daher|deshalb|deswegen|also|darum) (antworte|melde|schreibe) (ich |ich mich |mich |) (jetzt |noch |) (schnell|kurz|gleich|noch schnell|erst jetzt|erst heute|vorher noch)',
    '(in eile|auf die schnelle|auf dem sprung|bin auf dem sprung|ich bin auf dem sprung|zwischen zwei (terminen|meetings|besprechungen|turen)|zwischen tur und angel|bevor ich es vergesse|bevor ich gehe|bevor ich in den urlaub gehe|vor dem urlaub|noch schnell|vor meinem urlaub)',
    '(sorry|entschuldigung|entschuldigt|entschuldigen sie|entschuldige|verzeihung|verzeihen sie|pardon|bitte entschuldigen sie|bitte entschuldigt|bitte entschuldige|tut mir leid|tut uns leid|wir bitten|ich bitte|bitte um entschuldigung) (bitte |um entschuldigung |um nachsicht |um verstandnis |) (=für|fur|wegen|) (die|meine|unsere|das|den|) (etwas |so |sehr |leider |) (spate|verspatete|lange|langsame|spat|verzogerte|verspatung|verzogerung|funkstille|wartezeit|warten|lange warten|schweigen) (antwort|ruckmeldung|reaktion|mail|wartezeit|verzogerung|funkstille|)',
    '(sorry|entschuldigung|entschuldigt|entschuldigen sie|verzeihung|bitte entschuldigen sie|bitte entschuldigt|tut mir leid|tut uns leid) dass (ich|wir|es|sie|ihr) (mich |uns |euch |ihnen |) (erst |) (jetzt|so spat|so lange|etwas|heute|so lang|spat|nicht fruher) (erst |) (antworte|antworten|melde|melden|gedauert hat|dauerte|gebraucht habe|gebraucht haben|warten liess|warten liessen|warten mussten|warten musstet|geantwortet habe|geantwortet haben|reagiere|reagieren|langer gedauert hat|gemeldet habe|gemeldet haben)',
    '(hat |das hat |es hat |) (leider |) (etwas|ein bisschen|ein wenig|eine weile|langer|etwas langer|ein paar tage) (langer |) gedauert',
    '(ich |) (komme|kam|bin) (leider |) (erst |) (jetzt|heute) (dazu|zum antworten|dazu gekommen)',
    `(hatten|hatte|haben|hat|hatten wir|haben wir|hatte ich|habe|habe ich) (hier |gerade |leider |alle |) (${from} |diese woche |letzte woche |vorige woche |) (hier |gerade |leider |) ${busy}`,
    `(war|ist|war hier|hier war|hier ist|es war|bei uns war|bei uns ist|waren|wegen|wegen der|wegen des|durch|durch die|vor lauter|mitten in der|mitten im|es gab|wegen unserer|stecken in der|stecken im|steckten in der) (bei uns |hier |gerade |leider |die |letzte |diese |) (woche |) ${busy}`,
    '(hier |es |bei uns |) (war|ist|geht|ging) (es |) (hier |bei uns |gerade |) (sehr |ziemlich |etwas |recht |) (hektisch|stressig|turbulent|drunter und druber|hoch her|viel los|chaotisch|rund|voll|eng)( zu| her| hier|)( diese woche| letzte woche|)',
    `(war|waren|bin|war ich|waren wir|ich war|wir waren|ich bin) (leider |selbst |selber |zwischenzeitlich |) (${from} |letzte woche |diese woche |einige tage |ein paar tage |bis gestern |) (leider |selbst |) (krank|erkrankt|krankgeschrieben|im krankenhaus|${away}|${leave}|auf (einer |der |)(messe|tagung|konferenz)|bei kunden|beim kunden|in terminen|in meetings|im stress|uberlastet|unterbesetzt|voll im stress|mit (der |dem |)(inventur|jahresabschluss|monatsabschluss|audit|messe|umzug) beschaftigt|land unter)`,
    '(gerade |erst |erst gestern |gestern |heute |frisch |bin |ich bin |) (erst |gerade |gestern |heute |wieder |) (zuruck|wieder da|wieder im buro|zuruckgekommen) (aus (dem |)(urlaub|ausland|krankenstand)|von (einer |der |)(messe|dienstreise|reise|schulung|tagung))',
    '(aus dem|aus|von der) (urlaub|krankenstand|messe|elternzeit|ferien) (zuruck|zuruckgekommen|wieder da)',
    '(habe|hab|haben) (ihre|eure|deine|die) (mail|nachricht|e mail) (leider |) (erst |) (jetzt|heute|gerade|eben|gestern) (erst |) (gesehen|gelesen|entdeckt|gefunden|geoffnet)',
    '(ihre|eure|deine|die) (mail|nachricht|e mail) (ist|war|hing) (leider |) (mir |) (untergegangen|durchgerutscht|im spam gelandet|im spam|im spamordner gelandet|liegen geblieben|liegengeblieben)',
    '(die|unsere|meine) (kunden|filialen|fahrer|kollegen) (warten|warteten) (schon |)(darauf|drauf|sehnsuchtig darauf|(seit (wochen|monaten|tagen|langem) |)darauf)',
    '(der|die|unser|unsere|mein|meine) (kunde|kunden|chef|chefin|leitung|geschaftsleitung|geschaftsfuhrung|vertrieb|buchhaltung|steuerberater|filialen|fahrer|kollegen|lager|zentrale) (hat|haben|hatte|hatten|hat uns|haben uns|hat mich|haben mich|warteten|wartete|fragte|fragten|drangte|drangten) (uns |mich |schon |) (jeden tag |taglich |standig |jede woche |laufend |seit (wochen|monaten|tagen|langem) |) (danach |darauf |drauf |) (gefragt|nachgefragt|gedrangt|gewartet|genervt|gelochert|nach|)( jeden tag| seit (wochen|monaten|tagen|langem)|)',
    '(darauf|drauf) (haben|hatten|warteten|hat) (wir|alle|hier alle|der kunde|die kollegen|unsere kunden) (schon |hier |) (lange|sehnsuchtig|seit (wochen|monaten|langem)|dringend|) (gewartet|)',
  ],
  around: [
    '(zur info|zur information|nur zur info|ubrigens|fyi)',
    `(${person}|habe|haben|hatte|hatten|bin|sind|war|waren|mir|uns|mich|es|ist|sitze)`,
    '(und|also|da|weil|denn|daher|deshalb|ubrigens|ps|nebenbei|nun|jetzt|gerade|noch|auch|wieder|dann|hier|bei uns|momentan|aktuell|derzeit|endlich|leider|selbst|zum gluck|inzwischen|eben|nur|bzw)',
    '(diese|letzte|vergangene|vorige|in der letzten|in den letzten) (woche|wochen|tage|tagen|monat)',
    '(gestern|heute|bis gestern|bis heute|die ganze woche|den ganzen tag|in letzter zeit|die tage|die letzten tage|seit (montag|gestern|letzter woche)|letzten monat)',
    `${from}`,
    `(wieder |ab |) (da|zuruck|im buro|erreichbar|im haus) (bin ich |) (wieder |) (ab |am |)${day}`,
    `(ab |am |) ${day} (bin ich |sind wir |) (wieder |) (da|zuruck|im buro|erreichbar|im haus)`,
    '(mit) (meiner|der|dem|den|meinem|unserem|unseren) (familie|kindern|team|chef|kollegen|frau|mann|kollegin)',
    '(im buro|im lager|in der firma|bei uns im haus|hier im haus|im betrieb|im geschaft)',
    '(sorry|entschuldigung)( dafur|)',
  ],
  orders: [
    '(po|p o|bestellnummer|bestellnr|bestell nr|bestell nummer|bestellung|bestellreferenz|auftragsnummer|auftrags nr|auftragsnr|auftrag|kostenstelle|kostenstellennummer|projektnummer|projektcode|referenz|referenznummer|referenz nr|innenauftrag|innenauftragsnummer|psp element|buchungskonto|sachkonto|vorgangsnummer|aktenzeichen|vertragsnummer|einkaufsnummer|bestellbezug|abrufnummer|kontierung)( nummer| nr| lautet|)( #|)',
  ],
  aroundOrders: [
    '(die|der|das|den|dem|unsere|unser|unserer|ihre|ihr|eure|meine|eine|ist|lautet|ware|folgende|folgt hier|hier|anbei|ps|ubrigens|und|noch|auch|dazu|mit|auf|unter|uber|bitte|lauft|zu|als|wie folgt|hierzu|dafur|nummer|nr)',
    '(=für|fur|auf|in|zu|zur|bei|fur die) (die|der|ihre|ihrer|eure|unsere|alle|den|das|) (rechnung|rechnungen|rechnungsstellung|abrechnung|fakturierung|buchhaltung|unterlagen|akten|akte|gutschrift|faktura|rechnungslegung|verrechnung)',
    '(bitte |) (auf der rechnung |in der rechnung |auf der |) (angeben|angeben sie|angebt|vermerken|vermerken sie|auffuhren|anfuhren|schreiben|nennen|verwenden|notieren|mit angeben|mit auffuhren|abrechnen|fakturieren|verrechnen|buchen|anzugeben|zu vermerken|geben sie|nennen sie|vermerkt)( an| mit an|)',
    '(rechnung|rechnungsstellung|abrechnung|wie (immer|ublich|gehabt)|danke|vielen dank|danke schon)',
  ],
  rounding: [
    '(und |)(es |das |alles |)(lief|lauft|klappt|klappte|funktioniert|funktionierte|geht|ging|druckt) (uberall |)(prima|gut|super|einwandfrei|perfekt|reibungslos|bestens|tadellos|wunderbar|wie am schnurchen|wie geschmiert)',
    '(und |)(beide|beides) (stimmen|stimmten|stimmt|passen|passt|sind richtig|sind korrekt|sind gut)',
    '(und |) (alles |jedes mal |uberall |immer |jeweils |es ) (ist |war |waren |sind |lief |ging |verlief |) (alles |jeweils |) (gut|bestens|prima|perfekt|korrekt|richtig|in ordnung|einwandfrei|wie es soll|wie es sein soll|wie erwartet|fehlerfrei|sauber|problemlos|glatt|top)( gelaufen| durch| verlaufen|)',
    '(und |) (es|alles|das|sie|beides|jedes|) (klappt|klappte|passt|passte|stimmt|stimmte|stimmen|funktioniert|funktionierte|funktionieren|lauft|lief|geht|ging|kommt an|kam an|kam durch|ist da|ist dabei) (jetzt |nun |) (alles|so|jedes mal|uberall|einwandfrei|wunderbar|perfekt|auf den cent|auf anhieb|prima|bestens|uberein|)',
    '(und |) (kein|keine|keinen|kein einziger|keine einzige|kein einziges|null|ohne|ohne einen|ohne eine) (doppelten|doppelter|doppelte|dublette|dubletten|doublette|fehler|fehlermeldung|fehlermeldungen|problem|probleme|abweichung|abweichungen|lucke|lucken|differenz|differenzen|beschwerde|beschwerden|ausreisser|aussetzer|murren|unterschied|unterschiede)( mehr| gefunden| festgestellt| dabei| gesehen|)',
    '(die |) (dieselben|gleichen|gleiche|selben|identische|identischen) (summen|zeilen|betrage|zahlen|mengen|ergebnisse|salden|werte|positionen)( uberall| auf den cent|)',
    '(also |und |) (das|dies|es|die (korrektur|anpassung|losung|anderung)) (kommt|kam|passt|trifft sich) (uns |jetzt |da |also |) (sehr |ganz |genau |gerade |echt |) (gelegen|recht|wie gerufen|rechtzeitig|zur rechten zeit|zum richtigen zeitpunkt|passend|gut|zupass)',
    '(kommt|passt|trifft sich) (uns |jetzt |da |also |) (sehr |ganz |genau |gerade |echt |) (gelegen|recht|wie gerufen|rechtzeitig|zur rechten zeit|zum richtigen zeitpunkt|zupass)',
    '(gerade |genau |) (rechtzeitig|noch rechtzeitig|zur rechten zeit)',
    'perfektes timing',
  ],
};
