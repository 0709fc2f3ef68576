import { listed, type RemarkWords } from '../locale-words.js';

const degree =
  '(sehr |wirklich |echt |alles |alle |richtig |ganz |absolut |vollig |super |rundum |rundherum |total |so |voll |)';

export const german: RemarkWords = {
  turning: [
    'dass (ich|wir) (es |das |)(getestet|gepruft|probiert|nachgesehen|nachgeschaut)',
    '(sonst|ansonsten) (ist |lauft |funktioniert |passt |)(alles|perfekt|gut|ok|okay|prima|super)',
    '(beim|im) (zweiten|dritten|vierten|letzten) (versuch|anlauf|mal)',
    '(nur |)gut dass (ich|wir)',
    'zum gluck (habe|haben|hab)',
    '(netter|guter) versuch',
    'fur den versuch',
    '(fast|beinahe|nahezu) (alle|alles|immer|jede|jeder|jedes|uberall|uberhaupt)',
  ],
  content: [
    '(lauft|laufen|funktioniert|funktionieren|klappt|stimmt|stimmen|passt|druckt|geht|gut|in ordnung) (jetzt |nun |gut |prima |auch |wieder |) (in|auf|an|bei|=für|mit|unter|im) (allen|alle|jeder|jedem|jede|jeden|beiden|beide) ~',
    '(so|genau so|genauso) (haben|hatten|wollten|habe|hatte|wollte) (wir|ich) (uns |mir |es |) (das |es |) (vorgestellt|gewunscht|gedacht|haben|gewollt|erhofft|immer |)( vorgestellt| haben|)',
    '(hat|haben|hatte) (uns|mir|allen|dem team) (schon |wirklich |echt |bereits |) (sehr |so |) (viel|viel zeit|viel arbeit|eine menge|jede menge|richtig viel|einen haufen|stunden|etliche stunden|eine menge zeit|eine menge arbeit|unglaublich viel) (arbeit |zeit |arger |muhe |tipparbeit |handarbeit |nerven |) (gespart|erspart|abgenommen|eingespart|gebracht)',
    '(spart|erspart|erleichtert|nimmt) (uns|mir|allen) (wirklich |echt |jeden tag |) (sehr |so |) (viel|viel zeit|viel arbeit|eine menge|jede menge|richtig viel|einen haufen|stunden|die arbeit) (arbeit|zeit|arger|muhe|tipparbeit|handarbeit|nerven|ab|)( ein| ab|)',
    '(eine |) (echte|grosse|riesige|enorme|wahre) (erleichterung|hilfe|verbesserung|arbeitserleichterung|zeitersparnis|entlastung|freude)( =für (uns|alle|mich|das (team|lager|buro)|die (kollegen|leute))|)',
    '(macht|tut|leistet) (genau |) (das |) was (wir|ich) (wollten|wollte|bestellt haben|verlangt haben|brauchen|brauchten|gefordert haben|angefragt haben|uns gewunscht haben|haben wollten)',
    '(kommt|kommen|kam|kamen) (jetzt |nun |alle |alles |immer |jedes mal |sauber |richtig |) (an|durch|raus|heraus|rein|zuverlassig an|korrekt an)',
    '(es |alles |) (klappt|geht|lauft|passt|stimmt|funktioniert|klappte|lief|passte|stimmte) (alles |jetzt |) (jedes mal|immer|uberall|bei allen|auf anhieb|tadellos|auch mit ~|auch bei ~)',
    '(alle|allesamt|jeder|alle drei|alle beide) (sind |ist |) (zufrieden|einverstanden|begeistert|glucklich)',
    '(keine|keinerlei) (weiteren |weitere |)(anmerkungen|fragen|wunsche|punkte|einwande|bedenken|kommentare)',
    'mit (den|dem|der|unseren|eurer|ihrer|allem|allen) (~) (zufrieden|glucklich|einverstanden|happy)',
    '(zufrieden|glucklich|happy|begeistert) (mit|uber|von) (den|dem|der|die|das|unseren|eurer|ihrer|allem|allen) (~|)',
    '(jetzt|nun|wieder|jedes mal|immer|jeweils) (~ |)(das|die|den|der|dem) (richtige|richtigen|korrekte|korrekten|passende|passenden) ~',
    '(alle|jede|jeder|jedes) ~ (sind |ist |) (angekommen|durchgekommen|durchgegangen|da|verarbeitet worden|eingegangen)',
    'alles (ist |) (angekommen|durchgegangen|da)',
    '(entspricht|entsprechen|erfullt|erfullen|ubertrifft|trifft) (voll |genau |ganz |vollstandig |vollkommen |) (unseren|unsere|meinen|meine|allen|alle|den|die|unserer|der) (erwartungen|erwartung|wunschen|wunsche|anforderungen|anforderung|vorstellungen|vorgaben|vorgabe|bestellung|absprache|beschreibung)',
    '(funktioniert|funktionieren|lauft|geht|druckt|gut|korrekt|stimmt) (sowohl|gleichermassen) (unter|am|auf|im|in|mit|fur|bei) ~ (als auch|wie) (unter|am|auf|im|in|mit|fur|bei) ~',
    '(luckenlos|durchgehend|fortlaufend|durchgangig|nahtlos)',
    '(ohne) (lucken|lucke|unterbrechung|unterbrechungen|absturz|absturze|arger|verlust|datenverlust)',
    '(hebt|heben|hob) (auch |)(den|die|beide) daumen',
    '(das |es |dies |)(spart|erspart|sparte) (uns|mir|allen) (~ |)(zeit|arbeit|stunden|viel|arger)',
    '(genau|exakt) (das|dies|so)',
    '(was|wie|so wie|das was) (wir|ich|wir uns|ich mir) (es |uns |das |) (wollten|wollte|brauchten|brauchen|gesucht haben|vorgestellt haben|gewunscht haben|gewollt haben|wunschten|gesucht habe|bestellt haben|haben wollten)',
    '(stimmen|stimmt) mit (unseren|unserem|unserer|den alten|den unseren) (~ |)uberein',
    '(gefallt|gefallen) (mir|uns|allen|uns allen)( sehr| gut| sehr gut| super|)',
    '(findet|finden) (wieder |jetzt |nun |)(alles|alle)( wieder|)',
    '(tut|tun|macht|machen) (genau |)was (er|es|sie) (soll|sollen)',
    '(keine|ohne) (bosen |)(uberraschungen|uberraschung|seltsamkeiten|ausreisser)',
    '(liest|lesen) sich (gut|prima|angenehm|flussig)',
    '(hellauf|total|restlos|vollauf) (begeistert|zufrieden)',
    `${degree}(gut|korrekt|richtig|prima|perfekt|bestens|super|top|hervorragend|ausgezeichnet|einwandfrei|sauber|sauberer|flott|schnell|fix|gerade|scharf|klar|deutlich|lesbar|stabil|solide|reibungslos|tadellos|fehlerfrei|problemlos|muhelos|anstandslos|rund|stimmig|plausibel|vollstandig|identisch|ubersichtlich|praktisch|hilfreich|fair|angemessen|schon|klasse|toll|wunderbar|spitze|ordentlich|fehlerlos|makellos|flussig|zuverlassig|nutzlich|schick)`,
    `${degree}(zufrieden|glucklich|happy|begeistert|erleichtert|froh|beeindruckt)( damit| daruber| mit dem ergebnis| mit der losung|)`,
    '(viel |deutlich |wesentlich |um einiges |)(schneller|flotter|klarer|einfacher|ubersichtlicher|besser) (jetzt|als vorher|als fruher|als zuvor|als je zuvor|lesbar)',
    '(viel|deutlich|wesentlich|um einiges) (schneller|flotter|klarer|einfacher|ubersichtlicher|besser)',
    '(behoben|gelost|erledigt|in ordnung|in butter|im lot|im grunen bereich|fur gut befunden|ein traum|eine freude|eine erleichterung|wie neu|tipptopp|tip top)',
    '(genau |ganz |exakt |)(wie|so wie) (gewunscht|erwartet|besprochen|vereinbart|beschrieben|geplant|versprochen|angekundigt|abgesprochen|gehabt|er soll|sie soll|es soll|sie sollen|es sein soll|sie sein soll|sie sein sollen|er sein soll|wir es wollten|wir es brauchen|ich es wollte|es sich gehort|am schnurchen|geschmiert|bestellt|angeboten)',
    '(genau|exakt) (so|das|was|wie|dies) (haben wir |habe ich |hatten wir |hatte ich |wollten wir |wollte ich |wir |ich |)(es |das |)(haben |)(uns |mir |)(gesucht|gewollt|gewunscht|gebraucht|vorgestellt|erwartet|gewollt|brauchten|wollten|haben wollten|haben|gesucht haben|wollte|suchte|suchten)',
    'auf den (cent|pfennig|euro) (genau|)',
    '(ohne|ohne jede|ohne jedes|ohne jegliche|ohne weitere|keine|keinerlei|kein einziger|kein einziges|keine einzige) (weiteren |weitere |)(probleme|problem|fehler|beanstandung|beanstandungen|mangel|auffalligkeiten|einwande|bedenken|fehlermeldung|fehlermeldungen|schwierigkeiten|storungen|ausfalle|abweichungen|murren|ruckler)( mehr| gefunden| festgestellt| aufgetreten| gesehen|)',
    '(nichts|nix) (mehr |)(zu beanstanden|auszusetzen|einzuwenden|zu meckern|zu melden|hinzuzufugen|zu bemangeln|dagegen|aufgefallen)',
    '(stimmt|stimmen|passt|passen|klappt|klappen|sitzt|sitzen|stimmten|passte|klappte) (jetzt |nun |wieder |auch |alles |alle |uberein|uberall|perfekt|genau|bei uns|bei allen|so|einwandfrei|)',
    '(tut|tun|macht|machen) (genau |)was (es|sie|er) (soll|sollen)',
    '(lauft|laufen|lief|liefen|funktioniert|funktionieren|funktionierte|geht|gehen|druckt|drucken) (jetzt |nun |wieder |auch |)(rund|jetzt|nun|wieder|uberall|bei allen|auch|durch|einwandfrei|prima|gut|super|problemlos)',
    '(spart|erspart) (uns|mir) (~ |)(zeit|arbeit)',
    '(erfolgreich|bestanden|alle bestanden|alle grun|grun|gut verlaufen|glatt verlaufen|positiv)',
    'genau mein ding',
  ],
  links: [
    'von # bis #',
    '(starten|beginnen|wechseln|stellen|arbeiten) (wir|wir dann)( mit| zu| um| auf|)',
    '(ich|wir|und ich|und wir|) (kann|konnen|kann hiermit|darf) (hiermit |nur |gerne |) bestatigen( dass|)',
    '(hiermit |) (bestatige ich|bestatigen wir|ich bestatige|wir bestatigen) (hiermit |ihnen |euch |) dass',
    '(jetzt|nun|wieder|auch|hier|da|dort|uberall|heute|endlich|sogar|so|diesmal|inklusive|samt|sofort|heraus|raus|bei uns|bei allen|bei mir|soweit-alles)',
    '(auf|in|im|am|an allen|seit|jede|jeder|jedem|alle)',
    '(=für|fur|fuer) (uns|mich|alle|unsere anwender|das ganze team)',
    '(aus|dabei|drin|angekommen|durchgelaufen|gelaufen)',
  ],
  demands: [
    '(alles |)klar',
    'nun gut',
    'na gut',
    'gut gut',
    'netter versuch',
    'na schon',
    'nun ja',
    'na ja',
    ...listed(`fur fuer pro bis vom von 
    mach macht machen druckt drucken schreib schreibt schreiben stell stellt stellen setz setzt setzen pass bring bringt nimm nehmt nehmen
    lass ander andert andern andere tausch tauscht korrigier korrigiert korrigieren pruf pruft prufen schau schaut schauen teste testet
    testen fug fugt erganz erganzt erganzen losch loscht ersetz ersetzt verschieb verschiebt ruf ruft sorg sorgt denk denkt zeig nutzt
    mit in im auf bei unter uber ab nach zu als wenn wie was wer wo wann warum welche welcher welches ob kann ist sind war hat haben
    noch mehr erst dann danach zuerst laut`),
    'danke im voraus',
    'vielen dank im voraus',
    'besten dank im voraus',
    'im voraus danke',
    'im voraus vielen dank',
    'schon mal danke',
    'danke schon mal',
  ],
  tries: [
    '(tests|testlauf|testreihe|prufung|abnahme|test|testdurchgang|abnahmetest|kontrolle) (gemacht|durchgefuhrt|abgeschlossen|gefahren|erledigt|absolviert|durchgezogen)',
    '(eine|zwei|drei|#|eine gute|eine halbe|den ganzen|den halben|gut eine|knapp eine) (stunde|stunden|vormittag|nachmittag|tag|halbe stunde|minuten|viertelstunde) (lang |zeit |damit |daran |) (zeit genommen|damit verbracht|daran gesessen|damit gespielt|damit gearbeitet|probiert|getestet|gepruft|investiert|rumprobiert|herumprobiert)',
    '(alle|alles|samtliche) (falle|varianten|kombinationen|~|) (durchgespielt|ausprobiert|durchprobiert|durchgetestet|durchgegangen|nachgestellt|eingegeben|erfasst|abgeklappert)',
    '(was|die|das) (mir|uns) (so |) (eingefallen|in den sinn gekommen|untergekommen) (ist|sind|)',
    '(durchprobiert|herumprobiert|rumprobiert|nachgestellt|nachgebaut|nebeneinander gelegt|nebeneinandergelegt|danebengelegt|gegenubergestellt|abgeglichen|gegengecheckt|nachvollzogen|eingescannt|gescannt|abgehakt|eingegeben|hochgeladen|durchgeladen|durchgejagt|auf herz und nieren|unter die lupe genommen|damit gespielt)',
    '(getestet|durchgetestet|gepruft|geprueft|nachgepruft|kontrolliert|uberpruft|ausprobiert|probiert|angeschaut|angesehen|draufgeschaut|drubergeschaut|druberschaut|reingeschaut|nachgesehen|nachgeschaut|durchgesehen|durchgegangen|verglichen|gegengepruft|gecheckt|begutachtet|nachgerechnet|durchgespielt|verifiziert|durchgeklickt|durchlaufen lassen|laufen lassen|stichprobenartig)',
    '(haben|hat|habe) (~ |gestern |heute |den ganzen tag |) (ohne probleme |)(mit ~ |damit |)(gearbeitet)',
    '(gearbeitet)',
  ],
  besides: ['ebenfalls', 'auch', 'sogar', 'inklusive', 'inkl', 'samt', 'ebenso', 'sowohl'],
  wishes: [
    '(schones|schone|gute|gutes|tolle|tolles|clevere|nettes|nette|feines|feine) (detail|idee|verbesserung|verbesserungen|ergebnis|design|losung|feature|zusammenarbeit)',
    '(bei|mit|fur|auf) (all |)(unseren|meinen|unsere|meine) (vielen |)fragen',
    'mit (vielem |bestem |herzlichem |)dank',
    '(danke|dank|dankeschon|dankbar|dankend|merci|vergelts)',
    '(kompliment|komplimente|gluckwunsch|gluckwunsche|hut ab|lob|bravo|respekt|chapeau)',
    '(schon|schone|schones|schonen|gut|gute|guten|gutes|sonnige|sonniges|sonnigen|lieb|liebe|lieben|viele|herzliche|beste|freundliche|erholsames) (grusse|gruesse|gruss|wunsche|wochenende|tag|abend|feierabend|woche|restwoche|zeit|urlaub|feiertage|start)',
    '(pfiat|pfiat di|pfiat euch|servus|tschuss|ciao|ade|adieu|habe die ehre|mahlzeit|moin|gruetzi|uf wiederluege)',
    '(gute|tolle|super|starke|klasse|saubere|prima|spitzen|hervorragende|schone) arbeit',
  ],
  doubts: [
    '(wenn|ob|kannst|hast|bist|musst|darfst|solltest|machst|schaust|prufst|wie|was) du',
    'du (kannst|hast|bist|musst|darfst|solltest|machst|es|mir|uns|noch|bitte)',
    '(rest|liste|mehr|details|mail|bericht) (folgt|folgen)',
    ...listed(`verstehe versteht verstehen verstanden weiss wissen erhalten gehort notiert gelesen kapiert dich dir dein deine ihr euch ihnen was wer warum wieso testen teste testet prufe pruft prufen schaue schau schaut schauen
    schauen nehme nimmt nehmen gehe kummere kummert kummern bespreche bespricht besprechen rufe ruft rufen anruf schicke schickt schicken sende
    andern andert anpassen anpassung mache mach macht machen stelle stellt stellen setze setzt setzen drucke dran lasse
    hoher niedriger alt alte alten alter fruher ehemals zuvor 
    manchmal oft meist ublicherweise normalerweise
    hauptsachlich grundsatzlich prinzip genug ziemlich bisschen wenig wenige einige mehrere   nachgeliefert anbei anhang unten vorschlag
    entwurf hoffe vorgestern besser chinesisch dollar hand manuell weiter ubrigens
    gefragt erst mal informieren melden meldung`),
    '(ich|wir) test',
    'probe',
  ],
};
