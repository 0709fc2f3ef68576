import type { Answers } from '../locale-words.js';

const seen =
  '(getestet|gepruft|probiert|ausprobiert|kontrolliert|angeschaut|angesehen|angeguckt|geguckt|gekuckt|drubergeschaut|druber geschaut|draufgeschaut|reingeschaut|durchgeklickt|durchgespielt|durchgetestet|nachgetestet|gegengetestet|gegengepruft|gegengerechnet|gegengecheckt|nachgestellt|nachgerechnet|nachgesehen|nachgeschaut|nachgepruft|verglichen|abgeglichen|gecheckt|verifiziert|begutachtet|gesichtet|validiert|nachvollzogen|durchprobiert|quergepruft|durchgecheckt|ogschaut|oogluagt|aagluegt|agluegt|aglueget|probiert|gtest|gschaut|geschaut|usprobiert|jekiekt|jeprobt|gelesen|abgehakt|durchgezogen|abgeklopft|auf herz und nieren gepruft)';
const fault =
  '(fehler|fehlern|mangel|problem|probleme|auffalligkeiten|abweichung|abweichungen|beanstandung|beanstandungen|bug|bugs|fehlermeldung|ausreisser|unstimmigkeiten|unregelmassigkeiten|aussetzer|macken|schnitzer|differenzen|differenz)';
const found = '(gefunden|entdeckt|festgestellt|bemerkt|gesehen|aufgefallen|ersichtlich|gemeldet|aufgetreten)';

/** How German mails begin and end, and what they praise and tell of a test beside their answer. */
export const german: Answers = {
  greetings: [
    '(junger mann|junge frau|gute frau|guter mann|meine herren|meine damen|meine damen und herren)',
    '(ahoi|hej|hey|ei gude|gude|guude|nabend|n abend|grussi|gruessi|griaseich|grias eich|halli hallo|hallihallo|tach auch|tach zusammen|tachchen|gott zum grusse|seid gegrusst|juten tach|juten morgen|moien|moie|mojn|morjen|hoi zame|hoi zamme|salu zame|gruess gott|gruess sie|gruezi mitenand|tag auch|guten tach|guten morgen zusammen|schonen guten (tag|morgen|abend)|einen (schonen|wunderschonen|recht schonen|) guten (tag|morgen|abend))',
    '(ein |ganz |)(herzliches|frohliches|freundliches) (gruss gott|hallo|moin|servus|guten tag|gruezi)( nach ~| aus ~|)',
    '(betr|betreff|betrifft|betreffend|bezug)',
  ],
  addressees: [
    '(kollegin|kollege|kollegen|kolleginnen|kolleginnen und kollegen|liebe kollegen|liebe kolleginnen und kollegen|nochmals|nochmal|jungs|madels|mannschaft|truppe|freunde|nachbarn|support team|it team|service team|helpdesk|crew|mitenand|miteinander|und guten (tag|morgen)|chef|chefs|meister|junger mann|gute frau|ihr lieben|meine lieben|meine damen und herren|gnadige frau|hallochen)',
  ],
  neutral: ['(😺|😸|😻|🥳|🎊|🎈|🚀|⚓|🌞|🤗|😇|😎|🍀|🎄|☕)'],
  closings: [
    '(schones|schonen|gutes|guten|ein schones|einen schonen|erholsames|frohes) (wochenende|tag|abend|feierabend|we|restwoche|fest) (wunscht|wunschen|wunsche)',
    '(griass|gruass|grusse|gruess) (aus|vom|von) ~',
    '(mit |)(sonnigen|kollegialen|kollegialem|freundschaftlichen|frohlichen|winterlichen|vorweihnachtlichen|weihnachtlichen|adventlichen|herbstlichen|sommerlichen|allerbesten|verbindlichen|schonsten|bestem|kameradschaftlichen|sportlichen|musikalischen|grunen|nordischen|bayerischen|frankischen|hanseatischen) (grussen|gruessen|gruss|grusse)',
    '(freundlichst|herzlichst|hochachtungsvoll|ergebenst|besten gruss|beste grusse|allerbest|alles liebe|alles gute|hdl|hdgdl|vlg|glg|bg|lg|vg|sg|mbg|mfg|gez|gezeichnet|gruess|gruessli|gruessle|gruess eich|scheene gruess|liabe gruess|leiwe gruess|beschte gruess|en liebe gruess|es gruessli|mat beschte gruess|tschoe|tschö|tschau|hau rin|hau rein|macht et jut|man tau|gluck auf|waidmannsheil|petri heil|gut pfad)',
    '(herzlichst|freundlichst|hochachtungsvoll|immer|stets|mit (freundlichem|bestem|herzlichem) gruss) (ihr|ihre|euer|eure|dein|deine)',
    '(es |)(grusst|grussen) (sie |euch |dich |ganz |)(herzlich|freundlich|lieb|bestens|recht herzlich|)',
    '(bleiben sie|bleibt|bleib) (bitte |alle |weiterhin |schon |)(gesund|wie ihr seid|frohlich|tapfer)',
    '(frohe|schone|besinnliche|gesegnete|ruhige|erholsame|frohliche) (adventszeit|weihnachtszeit|festtage|feiertage|weihnachten|ostern|pfingsten|vorweihnachtszeit|adventstage|weihnachtstage|ferien|tage|woche|wochenende)( und (einen |)guten rutsch|)',
    '(einen |)(schonen|besinnlichen|frohen|gesegneten) (advent|ersten advent|nikolaus|feiertag|sonntag|freitag|montag|dienstag|mittwoch|donnerstag|samstag|wochenstart|start in die woche)( noch| euch| ihnen| allen|)',
    '(guten|kommen sie gut) (rutsch|ins neue jahr)',
    '(schonen|schons|schones|guten) (feierabend|tag|abend|we|wochenende|tach) (noch |)(euch|ihnen|dir|allen|zusammen|allerseits)( allen| noch|)',
  ],
  thanks: [
    '(danke|dank|merci|vielen dank|dankeschon|tausend dank) (=für|fur) (den|die|das|eure|ihre|deine|ihren|euren|deinen|ihr|euer|dein) (guten|gute|tollen|tolle|super|schnellen|schnelle|klasse|prima|grossen|grosse|hervorragende|hervorragenden|) (job|arbeit|einsatz|geduld|muhe|hilfe|unterstutzung|service|support|engagement)',
    '(merci|danke|dank) (vilmal|viumau|villmols|vilmols|vielmals|schon|scheen|schee|dir|eich|euch|der)',
    '(ihr|sie|du) (seid|sind|bist) (die besten|der beste|die beste|spitze|super|klasse|toll|genial|echt super|echt spitze|echt klasse|ein schatz|schatze|goldig|ein engel|engel|helden|meine helden|unsere helden|der hammer|die grossten|wahnsinn|einfach super|einfach spitze|einfach klasse|ein tolles team|ein super team|echte profis|profis|schnell|flott|echt schnell|echt fix)',
    '(bitteschon|bitte schon|bitte sehr|gern geschehen)',
  ],
  praise: [
    '(~|es|das|alles|sie) (wird|werden|wurde|wurden) (jetzt |nun |wieder |alle |auch |) (korrekt|richtig|sauber|ordentlich|einwandfrei|vollstandig|fehlerfrei|wie (vereinbart|gewunscht|besprochen|erwartet|vorgesehen)) (abgerechnet|abgezogen|gerechnet|umgerechnet|ausgewiesen|abgelegt|zugeordnet|verteilt|versendet|gezogen|ermittelt|erfasst|aufgefuhrt|aufgelistet|gezahlt|ubertragen|synchronisiert|gefiltert|geladen|angelegt|erzeugt|generiert|aufgerundet|abgerundet|gutgeschrieben|verrechnet|eingetragen|vorgelesen|formatiert|archiviert|verknupft|verbucht|abgebucht|nachgefuhrt)',
    '~ (lasst|lassen) sich (jetzt |nun |endlich |alle |) wieder (~ |) (drucken|offnen|speichern|einlesen|exportieren|importieren|bearbeiten|buchen|auswahlen|erfassen|bedienen|einlosen|hochladen|herunterladen|abschicken|senden|sortieren|filtern)',
    '~ (macht|machen|tut|tun) (endlich |jetzt |nun |wieder |genau |wieder genau |)(das |)was (er|sie|es) (soll|sollen)',
    '(genau |)so (soll|sollte|muss) (es|das) (sein|aussehen|funktionieren|laufen|gehen)',
    '(is|ist|isset|dit is) (jut|juti|knorke|dufte|super|supi|schnieke)',
    '(supi|supii|supa|suppi|superb)',
    '(ein |)voller erfolg (beim|im) (test|abnahmetest|testlauf|praxistest) (heute|heute fruh|heute morgen|gestern|heute vormittag|heute nachmittag|)',
    '~ (lief|lauft|liefen|laufen|ging|geht|gingen|gehen) (jetzt |nun |gleich |sofort |wieder |alle |)(beim ersten versuch|beim ersten mal|auf anhieb|sauber|glatt|ohne murren|ohne probleme|fehlerfrei) (durch|)',
    '~ (ist|sind) (jetzt |nun |alle |) (korrigiert|gefixt|repariert|bereinigt)',
    '(passt|basst|bassd|past|possd|posst) (eh|oiso|fei)',
    "(tadellos|makellos|vortrefflich|formidabel|erstklassig|exzellent|grandios|grossartig|fabelhaft|phanomenal|fantastisch|phantastisch|traumhaft|famos|wunderprachtig|stark|chapeau|respekt|hut ab|geil|endgeil|ur leiwand|leiwand|ur cool|urcool|saucool|saugut|sauguat|sauber|saubere sache|bombe|bombig|mega|megagut|knorke|dufte|schnafte|fetzig|fetzt|astrein|einsame spitze|eins plus|eins mit sternchen|eins mit stern|volltreffer|bingo|jackpot|heureka|halleluja|hurra|juhu|juhuu|juchhu|jippie|yippie|yay|woohoo|wuhu|wow|boah|super sache|feine sache|runde sache|tolle sache|gute sache|mission erfullt|auftrag erfullt|voller erfolg|ein voller erfolg|voller erfolg beim test|stabil|klappe zu affe tot|lauft bei euch|wie aus dem bilderbuch|wie aus einem guss|wie geleckt|wie am schnurchen|besser gehts nicht|besser geht es nicht|besser geht's nicht|alles bestens|alles prima|alles super|alles top|alles schick|alles tutti|alles palletti|alles fein|alles tadellos|alles einwandfrei|alles wunderbar|alles perfekt|alles tipptopp|alles tiptop|tipptopp|alls guet|ois guat|alles jut|allens best|allet jut|allet schick|allet super|alles gut|alles sauber|alles stabil|alles rund|alles richtig|alles korrekt|alles stimmig)( jetzt| so| leute| jungs| gemacht| team| danke|)",
    "(haut|hauts|haut's) (jetzt |so |alles |wunderbar |super |prima |gut |)(hin|genau hin)",
    "(jetzt |nun |so |endlich )(haut|hauts|haut's) (es |das |alles |)(hin|genau hin|wunderbar hin)",
    "(es |das |alles |)(haut|hauts|haut's) hin",
    "(na bitte|na also|na endlich|geht doch|wer sagt's denn|wer sagts denn|warum nicht gleich so)",
    "(jetzt|heute|nun|endlich|jetz) (geht's|gehts|geht es|lauft's|laufts|lauft es|klappt's|klappts|klappt es|funktioniert es|funktioniert's|funzt's|funzts|passt's|passts|passt es|stimmt's|stimmts|stimmt es)( endlich| wieder| alles| jetzt| super| sehr gut| prima| einwandfrei| perfekt|)",
    '(jetzt|nun) (geht|lauft|funktioniert|klappt|arbeitet) (sehr gut|super|prima|einwandfrei|perfekt|wunderbar|tadellos|bestens|alles)',
    '(alles |es |das |das system |)(arbeitet|rennt|flutscht|schnurrt|laaft|leeft|loppt|lafft|geiht|funzt|funzelt|fluppt|funkt) (jetzt |nun |wieder |alles |)(gut|prima|super|einwandfrei|perfekt|wieder|tadellos|wie es soll|sauber|rund|stabil|fehlerfrei|bestens|)',
    '(sieht|schaut|siat|luegt) (jetzt |nun |alles |sehr |echt |richtig |)(guut|guat|guad|jut|klasse|schick|sauber|ordentlich|aus wie es soll|aus wie gewunscht|super aus|gut aus|prima aus|guut aus|klasse aus)( aus| us|)',
    '(die |das |der |alles |)(gefallt|gefallts|gfallt|gefallen) (mir|uns|)( sehr| gut| sehr gut| super|)',
    '(so |genau so |genauso |)(hatte|hatten|habe|haben|hab) (ich|wir) (mir |uns |es |)(das |es |)(mir |uns |)(vorgestellt|gewunscht|gedacht|erhofft|gewollt)',
    '(ich|wir) (bin|sind) (hochzufrieden|hoch zufrieden|rundum zufrieden|rundum glucklich|mehr als zufrieden|sehr zufrieden|mit allem zufrieden|mit (der|dem|eurer|ihrer) (losung|ergebnis|anderung|anpassung|version|umsetzung|korrektur|update) (sehr |voll |rundum |)zufrieden)',
    '(und |)(bin|sind) (hochzufrieden|hoch zufrieden|rundum zufrieden|sehr zufrieden|zufrieden)',
    '(alle |samtliche |die |alle unsere |unsere |)(exit kriterien|anforderung|abnahmekriterien|akzeptanzkriterien|kriterien|anforderungen|vorgaben|erwartungen|acceptance criteria|testkriterien|abnahmebedingungen) (sind |)(alle |voll |vollstandig |komplett |)(erfullt|eingehalten|gegeben)',
    `(null|keinerlei|kein einziger|keine einzige|kein einziges|null komma null|keine) ${fault}( mehr| ${found}| dabei|)`,
    `(und |)(keinen|keine|keinen einzigen|keine einzige|nicht einen|nicht einen einzigen|keinerlei) ${fault} (mehr |)${found}`,
    `(und |)(nichts|nix) (auffalliges |falsches |verdachtiges |ungewohnliches |)${found}`,
    '(es |das |)hat (alles |)(seine|seine volle) richtigkeit',
    '(nichts|nix) (mehr |)(zu (bemangeln|beanstanden|bekritteln|meckern|motzen|mosern|norgeln|bruddla|mangeln|reklamieren|bemosern|kritisieren|finden|erganzen|verbessern|sagen|korrigieren)|zom bruddla|anzumerken|auszusetzen|hinzuzufugen|einzuwenden)',
    "(es |da |hier |)(lasst sich|gibt es|gibts|gibt's|ist) (hier |da |)(nichts|nix) (mehr |)(zu bemangeln|zu beanstanden|bemangeln|beanstanden|aussetzen|auszusetzen|zu meckern|zu mangeln|zu kritisieren|anzumerken|hinzuzufugen)",
    '(da |hier |)(kann|koa|ko) (man|ma|ich|keiner) (nich|nicht|ned|net|nix|nichts|wirklich nicht|echt nicht|nur) (meckern|mosern|motzen|klagen|sagen|aussetzen|schimpfen)',
    '(koi|kei|koa|kein|keine|null|ka) (problem|probleme|fehler|fehla|bug) (mehr|meh|mehr da|mea)',
    '(auch nach|nach) (dem |der |) (zweiten|dritten|vierten|funften|zehnten|mehreren|etlichen|zig) (durchlauf|durchlaufen|versuch|versuchen|test|tests|mal) (kein|keine|keinerlei) (fehlermeldung|fehler|probleme|problem|auffalligkeiten)( mehr|)',
  ],
  tested: [
    `(alle|beide|samtliche|alle unsere) ~ ${seen}`,
    `(bei|in|unter|auf|an) (#|allen #|allen|samtlichen) ~ (kein|keine|keinen|keinerlei|null|kein einziger|keine einzige|kein einziges|keinen einzigen) ${fault}`,
    '(das|unser|die|unsere) (testteam|team|qa|qs|tester|testerinnen|testgruppe|fachabteilung) (meldet|melden|meldete) (null|keine|keinerlei) (fehler|probleme|auffalligkeiten|mangel|abweichungen|bugs)',
    `(ich |wir |)(hab|habe|hob|haben|hobs|hob's|habs|hab's|hamma|hammer|mir haben|mer hend|mir hend) (es |s |das |dat |des |)(jetzt |jetz |grod |grad |gerade |eben |soeben |kurz |schnell |selbst |auch |noch mal |nochmal |heute |heute fruh |heute morgen |heute vormittag |heute nachmittag |gestern |gestern abend |vorhin |) (alles |ausfuhrlich |grundlich |intensiv |zu (zweit|dritt|viert) |im team |mehrfach |mehrmals |zweimal |dreimal |funfmal |)(nochmal |noch mal |)${seen}`,
    `(kurz |eben |grad |gerade |selbst |schnell |alles |grundlich |ausfuhrlich |intensiv |schritt =für schritt |schritt fur schritt |mehrfach |mehrmals |zweimal |dreimal |viermal |funfmal |zehnmal |hintereinander |funfmal hintereinander |dreimal hintereinander |)(selbst |nochmal |)${seen}`,
    `(die |unsere |alle |) (testbuchung|testbestellung|testrechnung|testlauf|testauftrag|testmail|testimport|testexport|testbuchungen|testbestellungen|testrechnungen|testauftrage|testdruck|probedruck|probelauf|probebuchung|nachtest|retest) (erfolgreich |)(durchgefuhrt|gemacht|erstellt|angelegt|ausgefuhrt|geschrieben|verschickt|gebucht|gedruckt|ok|erfolgreich|einwandfrei|bestanden|positiv|grun)`,
    '(alle |samtliche |unsere |die |)(testfalle|tests|testcases|falle|testszenarien|szenarien|testschritte|checks|prufpunkte|punkte der testliste) (sind |waren |laufen |)(alle |)(grun|bestanden|ok|passed|durch|erfolgreich|durchgelaufen|positiv)',
    '(test|tests|abnahmetest|abnahme|uat|prufung|retest) (ist |war |)(positiv|positiv verlaufen|positiv ausgefallen|bestanden|erfolgreich|passed|grun|ok|einwandfrei|gelungen)',
  ],
  // That a mail came is no praise of what was asked.
  turning: [
    '(ihre|eure|deine|die) (mail|e mail|email|nachricht|anfrage|bitte|antwort|rechnung|erinnerung) (ist|war) (hier |bei (uns|mir) |gut |heil |heute |gestern |) (da|angekommen|eingegangen|eingetroffen|angelangt)',
  ],
  circumstances: [
    '(zu (zweit|dritt|viert|funft)|im team|im vier augen prinzip|nach dem vier augen prinzip)',
    '(beim|im) (test|abnahmetest|testlauf) (heute|heute fruh|heute morgen|gestern|heute vormittag|heute nachmittag|)',
  ],
  settled: [
    "(haut|hauts|haut's) (jetzt |so |alles |)hin",
    '(alles|ois|alls|allet) (bestens|prima|super|top|tipptopp|tiptop|perfekt|einwandfrei|tadellos|wunderbar)',
    '(arbeitet|flutscht|fluppt|schnurrt) (jetzt |wieder |alles |)(wieder|einwandfrei|prima|super|tadellos)',
  ],
  others: [
    `(auch |)~ (hat|haben) (es |das |) (heute |gestern |heute (fruh|morgen|vormittag|nachmittag|mittag|abend) |gestern (fruh|morgen|vormittag|nachmittag|mittag|abend) |) (~ |) ${seen} und (nichts|nix|keine fehler|keinen fehler|nichts auffalliges|keine auffalligkeiten|keinen einzigen fehler|alles =für (gut|ok|richtig) befunden) (gefunden|entdeckt|bemerkt|beanstandet|)`,
    `(auch |)(unsere|die) (it|edv|qa|qs) (hat|haben) (es |das |) (~ |) ${seen} und (nichts|nix|keine fehler|keinen fehler|nichts auffalliges|keine auffalligkeiten) (gefunden|entdeckt|bemerkt|beanstandet)`,
    `(auch |)(unsere|die|der|unser|meine|mein) ~ (hat|haben) (es |das |~ |) (~ |)${seen} und (nichts|keine fehler|keinen fehler|nichts auffalliges) (gefunden|entdeckt|bemerkt|beanstandet)`,
    "(d|de|die|der|mein|meine) (chefin|chef|kollege|kollegin) (hat|het|het's|hat's|hot|hot's) (es |das |des |s |)(au |auch |a |)(agluegt|angeschaut|angesehen|getestet|gepruft|ogschaut|geseh|gseh) (und|) (isch|ist|is) (auch |au |)(zfriede|zufrieden|zfrieden|einverstanden|happy)",
  ],
};
