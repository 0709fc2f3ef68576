import { type Frames, listed } from '../locale-words.js';
import { house } from './house.js';

const seen =
  '(getestet|durchgetestet|gepruft|geprueft|nachgepruft|kontrolliert|uberpruft|ueberprueft|ausprobiert|probiert|angeschaut|angesehen|angeguckt|nachgesehen|durchgesehen|durchgegangen|verglichen|gegengepruft|gecheckt|begutachtet|nachgerechnet|durchgespielt|verifiziert|ausgefuhrt|gestartet|gedruckt|ausgedruckt|exportiert|importiert|erfasst|gebucht|verarbeitet|laufen lassen|durchlaufen lassen|gemacht|stichprobenartig gepruft)';
const good =
  '(ok|okay|gut|prima|perfekt|in ordnung|bestens|ausgezeichnet|hervorragend|super|korrekt|richtig|sehr gut|alles gut|einwandfrei|stimmig|sauber|behoben|gelost|erledigt|wie gewunscht|wie erwartet|wie besprochen|wie vereinbart|fehlerfrei|plausibel|vollstandig)';
const well =
  '(gut|prima|perfekt|bestens|einwandfrei|problemlos|tadellos|sehr gut|super|korrekt|richtig|reibungslos|fehlerfrei|wunderbar|hervorragend|wie gewunscht|wie erwartet|wie es soll|wie besprochen|wie vereinbart|wie beschrieben|wie geplant|ohne probleme|ohne fehler|wie am schnurchen)';
const now = '(jetzt |nun |wieder |auch |alle |alles |bei uns |so |wirklich |absolut |soweit alles |inzwischen |)';
const shown =
  '(angezeigt|dargestellt|gedruckt|ausgedruckt|berechnet|gerechnet|ausgewiesen|ubernommen|gebucht|verschickt|exportiert|importiert|gerundet|befullt)';

/** What a request asks for and an approval may name. */
const noun =
  '(losung|anderung|anderungen|anpassung|anpassungen|korrektur|version|schatzung|antwort|fix|vorschlag|update|release|ergebnis|angebot|planung|aufwand|aufwandsschatzung|umsetzung|preis|kosten|vorgehen|vorgehensweise|plan|terminplan|zeitplan|termin|lieferung|freigabe|produktivsetzung|veroffentlichung|arbeit)';
const adjective =
  '(neue |neuen |neuer |vorgeschlagene |vorgeschlagenen |korrigierte |korrigierten |angepasste |angepassten |aktuelle |aktuellen |geplante |geplanten |geschatzte |geschatzten |gelieferte |gelieferten |gesamte |gesamten |)';
const thing = `(die|der|das|den|dem|diese|diesem|diesen|dieser|dieses|ihre|ihrem|ihren|ihr|eure|eurem|euren|euer|eurer|ihrer) ${adjective}${noun}( und (die |der |dem |den |das |)${adjective}${noun}|)`;

export const german: Frames = {
  articles: [
    'der',
    'die',
    'das',
    'den',
    'dem',
    'ein',
    'eine',
    'einen',
    'einem',
    'mein',
    'meine',
    'unser',
    'unsere',
    'alle',
    'diese',
    'dieser',
    'und',
    'drei',
    'zwei',
    'beide',
  ],
  tested: [
    `(ich|wir) (habe|haben|hab) (~ |es |) (~ |) ${seen}`,
    `(habe|haben|hab) (ich |wir |) (es |) (~ |) ${seen}`,
    `${seen} (~|)`,
    `(alles|das ganze|ganze|dies) (~ |) ${seen}( ~|)`,
    `~ und ich haben (es |) (~ |) ${seen}`,
    `(mit|gemeinsam mit|zusammen mit) ~ ${seen}`,
    '(alle |unsere |meine |die |der |das |)(test|tests|testlauf|testlaufe|testfalle|abnahmetest|abnahmetests|prufung|prufungen) (~ |)(ist |sind |war |waren |verlief |verliefen |)(erfolgreich|positiv|ok|bestanden|grun|gut|gut verlaufen|erfolgreich verlaufen|abgeschlossen|durch|fehlerfrei|problemlos)',
    '(erfolgreicher|erfolgreiche|positiver) (test|tests|testlauf)',
    '(wir|ich) (haben|habe) keine (fehler|probleme|auffalligkeiten|abweichungen) (mehr |)(gefunden|festgestellt|gesehen|bemerkt|entdeckt)( ~|)',
    '(keine|ohne) (weiteren |)(fehler|probleme|auffalligkeiten|beanstandungen|einwande|anmerkungen|abweichungen|bedenken|probleme mehr)( gefunden| festgestellt| mehr|)( unsererseits| von unserer seite| im test| beim test| bei ~|)',
  ],
  others: [
    `~ (hat|haben) (es |) (~ |) ${seen}`,
    '(~|er|sie) (ist|sind) (auch |ebenfalls |alle |sehr |)(einverstanden|zufrieden|dafur|happy)( damit|)',
    '(~|er|sie) (stimmt|stimmen) (auch |ebenfalls |)zu',
    '(~|er|sie) (bestatigt|bestatigen) (das|es)( auch| ebenfalls|)',
  ],
  praise: [
    `(und |)(ich |wir |)(kann |konnen |)(bestatige|bestatigen) (, |)dass (es|das|alles|~) (jetzt |nun |wieder |)(wie (beschrieben|erwartet|vereinbart|gewunscht|besprochen)|korrekt|richtig|gut|einwandfrei|so|problemlos) (funktioniert|funktionieren|lauft|ist|sind|passt)`,
    `(und |)(ich |wir |)(kann |konnen |)bestatigen`,
    `dass (es|das|alles|~) (jetzt |nun |wieder |)(wie (beschrieben|erwartet|vereinbart|gewunscht|besprochen)|korrekt|richtig|gut|einwandfrei|so|problemlos) (funktioniert|funktionieren|lauft|ist|sind|passt)`,
    '(~|es|das|alles|sie) (wird|werden) (jetzt |nun |wieder |jetzt wieder |auch |) (korrekt|richtig|sauber|gut|ordentlich|perfekt|einwandfrei) (berechnet|angezeigt|gedruckt|ausgedruckt|dargestellt|ubernommen|verschickt|versendet|ausgefullt|gerundet|gebucht|verarbeitet|summiert|sortiert|gespeichert|erkannt|angewendet|erstellt|ausgegeben|exportiert|importiert)',
    '(~|es|das|alles|sie) (wird|werden) (jetzt |nun |wieder |jetzt wieder |auch |) (berechnet|angezeigt|gedruckt|ausgedruckt|dargestellt|ubernommen|verschickt|versendet|ausgefullt|gerundet|gebucht|verarbeitet|summiert|sortiert|gespeichert|erkannt|angewendet|erstellt|ausgegeben) wie (es soll|sie soll|sie sollen|gewunscht|vereinbart|erwartet|besprochen|es sein soll)',
    '(~|es|alles) (offnet|ladt|startet|druckt|lauft) (sich |)(jetzt |nun |wieder |)(direkt|sofort|schnell|viel schneller|schneller)( in ~| im ~|)',
    `(hiermit |) (bestatige ich|bestatigen wir|ich bestatige|wir bestatigen) (hiermit |)(, |)dass (~|es|alles|das) (${well} |${good} |) (funktioniert|funktionieren|lauft|laufen|stimmt|stimmen|passt|ist|sind)`,
    `(~|es|alles) (offnet|offnen|druckt|druckt sich|ladt|startet|kommt|kommen) (sich |)(jetzt |nun |wieder |)(~ |)(${well}|ohne (diese|die|eine|jede) (warnung|fehlermeldung|meldung|verzogerung))`,
    '(~|es|alles) (lauft|laufen) (~ |)(jetzt |nun |wieder |)durch',
    '(das|dies|es) beantwortet (meine|unsere|die) (frage|fragen)',
    '(~|es|das) ist (jetzt |nun |wieder |)(mit |) (drin|dabei|da)',
    `(~|es|das|dies|alles|sie) (ist|sind|sieht|sehen) ${now} ${good} ( so| aus| jetzt|)`,
    `(~|es|das|alles|sie) (funktioniert|funktionieren|lauft|laufen|klappt|klappen|geht|gehen) ${now} ${well}( jetzt| wieder|)`,
    '(~|es|das|alles) (funktioniert|funktionieren|klappt|klappen|stimmt|stimmen|passt|passen|lauft)( jetzt| nun| wieder| auch| alles| alle| so| bei uns| jetzt auch| jetzt wieder| soweit alles|)',
    '(lauft|klappt|passt|stimmt)( alles| jetzt| nun| super| wunderbar| prima| so|)( jetzt|)',
    `(~|es|das|sie) (wird|werden) (jetzt |nun |wieder |)(korrekt|richtig|sauber) ${shown}`,
    `(~|es|das) (steht|stehen|erscheint|erscheinen) ((jetzt |nun |wieder |)(korrekt|richtig)|(jetzt|nun|wieder) (uberall|(auf|in|bei) (jeder|allen|jedem|jeden|allem) ~))`,
    '(~|das|es) (stimmt|stimmen) (jetzt |)(mit ~ |)uberein',
    '(wir|ich|alle) (sind|bin) (alle |sehr |damit |rundum |hoch|)(zufrieden|glucklich|begeistert)( damit| mit ~|)',
    '(genau |)(so|das|was) (wie |)(wir|ich) (es |das |)(wollten|wollte|brauchten|gewunscht haben|gewunscht hatten|haben wollten|uns vorgestellt haben|uns gewunscht haben)',
    '(gute|tolle|super|prima|hervorragende|sehr gute|klasse|schnelle|top|saubere|starke|spitzen) (arbeit|losung|umsetzung|reaktion|leistung|sache|hilfe)( team| leute| von ~| an ~| an alle|)',
    '(das |unser |mein |)(problem|fehler|bug|thema) (ist |damit |ist damit |ist jetzt |)(behoben|gelost|weg|erledigt)',
    'lob an ~',
  ],
  neutral: [
    '(zum|furs|fur das) (live gehen|livegehen|go live|live schalten|ausrollen|einspielen)',
    '(=für|fur) (alle|uns alle|alle kollegen|das ganze team) (hier|bei uns|im buro)',
    '(das |es |das ticket |dies |)(kann|darf) (jetzt |nun |dann |somit |)(geschlossen|abgeschlossen|zugemacht|archiviert) werden',
    '(und |)(bitte |)(kurz |einfach |dann |)(um |) (bescheid|rueckmeldung|ruckmeldung|info|nachricht) (geben|sagen|schicken|senden|) (wenn|sobald|sowie) (es|das|alles|die (version|losung|anderung)|der fix|das (update|release)) (live|online|produktiv|in produktion|fertig|ausgerollt|eingespielt|erledigt|verfugbar|draussen|drauf) (ist|geht|sind)',
    "(bitte |) (gebt|geben sie|sagt|sagen sie|gib|sag) (mir |uns |) (kurz |dann |bitte |) (bescheid|rueckmeldung|ruckmeldung) ((wenn|sobald|sowie) (es|das|alles|die (version|losung|anderung)|der fix|das (update|release))|(wenn's|sobald's)) (live|online|produktiv|in produktion|fertig|ausgerollt|eingespielt|erledigt|verfugbar|draussen|drauf) (ist|geht|sind)",
    '(wir |ich |)(freuen|freue) (uns|mich) (schon |sehr |)(darauf|drauf|auf die neue version|auf den start)',
    '(wie|so wie) (am telefon|telefonisch|mundlich) (besprochen|vereinbart|abgesprochen)',
    'und (der |die |dem |das |unserer |) (buchhaltung|team|lager|geschaftsleitung|ganzen truppe|truppe|mannschaft)',
    'sobald (ihr|sie) (konnt|konnen|zeit habt|zeit haben|soweit seid|bereit seid|mogt|wollt)',
    'vielen lieben dank',
    `(aus|von|vom|seitens|im namen|durch|mit) (der |dem |den |unserer |unserem |unseren |allen |allen unseren |meinem |meinen |des |)(ganzen |gesamten |)${house}( hier| auch|)`,
    `(von|mit) (mir|uns) und (der |dem |den |unserem |unserer |)${house}`,
    '(von (unserer|meiner) seite |aus (unserer|meiner) sicht |bei uns |)spricht nichts dagegen',
    '(wir sind|ich bin)',
    'wie (besprochen|vereinbart|vorgeschlagen|beschrieben|geplant|angeboten)',
    '(aus|von|seitens) (der |dem |unserer |unserem |)(buchhaltung|lager|vertrieb|einkauf|it|personalabteilung|logistik|geschaftsleitung|geschaftsfuhrung|team|buro|abteilung|verwaltung|produktion|fibu)',
    'im namen (von|der|des) ~',
    '(bitte |)(geben|gebt|richten|richtet) (sie |)(unseren|meinen|den) (dank|gruss|lob) (auch |)(an ~|aus|weiter|an ~ weiter)',
    '(es gibt |)keine (fehler|probleme|warnungen|abweichungen|anmerkungen) mehr( bei uns| unsererseits| von unserer seite|)',
    '(das ticket kann |)(kann |)(danach |dann |)(geschlossen werden)',
    '(nichts|nix) (mehr |)(einzuwenden|auszusetzen|hinzuzufugen|zu meckern|zu beanstanden)',
    '(keine|ohne) (einwande|bedenken|beanstandungen|anmerkungen)( mehr| unsererseits| von uns| von mir| von unserer seite|)',
    thing,
    `(mit|zu) ${thing}`,
    'also',
    '(unsere |ihre |meine |die |unser |ihr |)(po|bestellnummer|bestell nr|kostenstelle|referenz|ref|projektnummer|budgetnummer|budget nr|budget nummer|auftragsnummer|auftragsnr|innenauftrag)( nummer| nr| lautet| ist|) (# |)(#)( / #|)',
    '(sorry|entschuldigung|entschuldigt|entschuldigen sie|verzeihung|bitte entschuldigen sie|bitte entschuldigt) (=für|fur|die|meine) (die |meine |unsere |das |den |)(spate|verspatete|lange|langsame|) (antwort|ruckmeldung|reaktion|verspatung|verzogerung|funkstille|wartezeit|warten|lange warten)',
    '(ich|wir) (war|waren) (im|in|krank|unterwegs|auf|ausser|bis gestern|leider) (urlaub|ferien|dienstreise|termin|terminen|meetings|elternzeit|haus|) (~|)',
    '(wie|so wie) (besprochen|vereinbart|abgesprochen|telefonisch besprochen|erwahnt)( mit ~| gestern| am telefon|)',
    'bis (nachste woche|nachstes mal|zum nachsten mal|bald|die tage)',
    '(sonnige |viele |liebe |)grusse aus ~',
  ],
  thanks: [
    '(danke|vielen dank) dass (ihr|sie|du) (das|es|dies|alles|das problem) (noch |) (vor (den|dem|der) (feiertagen|wochenende|monatsende|ferien|weihnachten|frist)|so schnell|) (gelost|behoben|erledigt|geschafft|umgesetzt|geregelt|korrigiert|geliefert) (habt|haben|hast)',
    '(merci|merci vielmals|danke dir|danke euch|danke ihnen|dankeschon|danke schon|danke vielmals|tausend dank|allerbesten dank|nochmal danke|danke nochmal|thx|vergelts gott|besten dank auch|schonen dank|recht herzlichen dank)',
    '(mit |)(bestem|herzlichem|vielem) dank',
    '(danke|vielen dank|besten dank|herzlichen dank|lieben dank|tausend dank|nochmals danke|danke nochmals|danke sehr|merci|thx|dank) (nochmals |auch |)(an|ans) ~',
    'danke dass (es|das) so schnell (ging|geklappt hat|geht)',
    '(danke|vielen dank) (~ |)(team|euch|ihnen|allen|zusammen|alle|leute)',
  ],
  answered: [
    '(kann|darf) (jetzt |nun |damit |)zu',
    '(damit|hiermit) (ist|sind) (meine|unsere) (frage|fragen) (vollstandig |)beantwortet',
    '(bitte |)(das |dieses |)ticket (bitte |)(schliessen|zumachen)',
    '(das |dieses |)ticket (kann|darf) (jetzt |nun |damit |gerne |)(zu|geschlossen werden|zugemacht werden)',
    'das (ist|war) genau (das |)was (ich|wir) wissen (wollte|wollten)',
    '(das|dies|es|damit) (beantwortet|ist) (meine|unsere|die) (frage|fragen)( vollstandig| beantwortet|)',
    '(meine|unsere|die) (frage|fragen) (ist|sind|ware) (damit |hiermit |)(beantwortet|geklart)',
    '(das|es) ist (jetzt |nun |)(alles |)klar',
    'damit (ist|sind) (meine|unsere|die|alle) (frage|fragen) (beantwortet|geklart)',
  ],
  ok: [
    '(gut|bereit|fertig|reif) (=für|fur) (die produktion|den livegang|den go live|die freigabe|produktion)',
    "(los|auf geht's|auf gehts|los geht es|ab damit|und los)",
    `(hiermit |)(ich|wir) (hiermit |)(genehmige|genehmigen|akzeptiere|akzeptieren|bestatige|bestatigen|bewillige|bewilligen) (hiermit |gerne |gern |)(das|dies|es|alles|${thing})( so| wie (vorgeschlagen|beschrieben|geliefert)|)`,
    `(das|es|alles|dies|${thing}) (ist|sind|wurde|wird) (hiermit |somit |von uns |von mir |jetzt |nun |)(freigegeben|genehmigt|akzeptiert|bestatigt|abgenommen|angenommen|bereit fur (die produktion|den livegang))( von (mir|uns)| unsererseits| durch uns|)`,
    `(hiermit |)(ich |wir |)(kann |konnen |)(bestatige|bestatigen|bestatige ich|bestatigen wir|mitteilen|teile mit|teilen mit) (hiermit |ihnen |euch |)(dass |)(das|es|alles|${thing}) (jetzt |nun |so |) (live gehen|produktiv gehen|in produktion gehen|freigegeben werden|live gestellt werden|live geschaltet werden|ausgerollt werden|eingespielt werden|produktiv gesetzt werden|veroffentlicht werden|ubernommen werden|live|raus|in produktion) (kann|konnen|darf|durfen)`,
    `(bitte |gerne |gern |sie konnen |ihr konnt |du kannst |ihr durft |sie durfen |konnt ihr gerne )(das|es|alles|${thing}) (jetzt |nun |so |gerne |gern |dann |)(durchfuhren|ausrollen|live schalten|live stellen|live nehmen|live setzen|freigeben|einspielen|ubernehmen|veroffentlichen|deployen|releasen|produktiv setzen|produktiv nehmen|in produktion nehmen|in produktion bringen|umsetzen|starten|einplanen|ausliefern|installieren|publizieren|machen)`,
    `(mit|zu) ${thing} (bin ich |sind wir |)(voll |vollkommen |ganz |vollstandig |gerne |absolut |rundum |so |)(einverstanden|dabei)`,
    `(ihr habt|sie haben|du hast|hiermit haben sie|hiermit habt ihr) (hiermit |)(unser|mein|unsere|meine|das|die|grunes) (ok|okay|go|einverstandnis|freigabe|zustimmung|licht|segen) (zu|fur) ${thing}`,
    `(bitte |) (weitermachen|weiter machen|fortfahren|fortsetzen|anfangen|beginnen|starten|loslegen)( mit ${thing}| damit|)`,
    '(bitte |gerne |gern |)(ausliefern|ausrollen|einspielen|livestellen|live setzen|produktivsetzen|hochladen|bereitstellen|deployen|publizieren|in produktion nehmen|in produktion bringen|in produktion geben|scharf schalten|freischalten|loslegen)',
    '(so machen wir (es|das)|machen wir so|machen wir das so|so wird es gemacht|so nehmen wir es|so soll es sein|machts so|(ja|ok|okay|gut|bitte|gerne) macht das so)',
    '(das |es |alles |)(kann|darf) (so |jetzt |nun |gerne |ruhig |)(raus|live|rein|online|produktiv|in die produktion|in produktion|auf die produktion)( gehen| gestellt werden| genommen werden|)',
    '(raus|ab|live) damit',
    '(fur|von) (uns|mich) (ist |)(das |es |alles |)(so |)(ok|okay|in ordnung|genehmigt|freigegeben|erledigt)',
    '(das |es |)ist (so |)(=für|fur) (uns|mich|alle|uns alle) (so |)(ok|okay|in ordnung|freigegeben)',
    '(das|es|dies) ist (ok|okay|in ordnung|freigegeben) (=für|fur|von|bei) (uns|mich|alle)',
    '(passt|ok|okay|in ordnung) (so |) (=für|fur|bei) (uns|mich|alle)',
    '(ja |)passt (so |alles |)(=für|fur) (uns|mich|alle|uns alle)',
    '(offiziell |formell |vollstandig |hiermit |uneingeschrankt |voll und ganz |gerne |gern )(freigegeben|genehmigt|einverstanden|akzeptiert|bestatigt|abgenommen|ok)',
    '(wir|ich) (gehen|gehe) (damit |) (konform|mit)',
    '(meinen|unseren|mein|unser) (segen|ok|okay|go) (habt ihr|haben sie|hast du)',
    '(ihr habt|sie haben|du hast) (meinen|unseren) segen',
    '(sie konnen|ihr konnt|du kannst) (sie|es|das|diese|die (version|anderung|losung|korrektur)|das (release|update)) (jetzt |nun |gerne |gern |also |somit |)(freigeben|veroffentlichen|ausrollen|live schalten|live stellen|live nehmen|produktiv setzen|ubernehmen|einspielen)',
    '(freigabe|freigabe erteilt|abnahme erteilt|go)( von (mir|uns)| unsererseits| meinerseits| durch (mich|uns)| von unserer seite| von meiner seite|)',
    '(hiermit |) (gebe ich|geben wir|erteile ich|erteilen wir) (hiermit |) (die |das |unsere |meine |) (version|freigabe|release|anderung|losung|korrektur) (frei|)',
    '(hiermit |) (gebe ich|geben wir) (die (version|anderung|losung|korrektur)|das (release|update)|es|das|alles) frei',
    '(wir|ich) (nehmen|nehme) (die (losung|anderung|korrektur|version|lieferung)|das (release|update|ergebnis)|es|das) ab',
    'abgenommen',
    'bitte (so |)(weitermachen|weiter machen)',
    '(freigegeben|genehmigt|abgenommen) (durch|von) (mich|mir|uns|unserer seite)',
    '(ich|wir) (stimme|stimmen) (dem |der losung |dem vorschlag |der schatzung |hiermit |)zu',
    '(passt|passt alles) (so |)(=für|fur) (mich|uns)',
    '(gerne |gern |bitte |)(so |) (ubernehmen|umsetzen|einspielen|ausrollen|live nehmen|produktiv nehmen)',
    'kann (so |jetzt |nun |gerne |) (produktiv gehen|live gehen|ubernommen werden|eingespielt werden|ausgerollt werden|freigegeben werden|in produktion)',
  ],
  notOk: [
    '(von|fur) (mir|uns|mich|unserer seite) (ist das |ist es |) (leider |)(ein |)(klares |)nein',
    '(das |es |)ist (leider |)(fur|von) (uns|mich|mir) (ein |)(klares |)nein',
    '(leider |)(ein |)(klares )nein (von|fur|unserer|meiner) (uns|mir|mich|seits)',
    '(konnen wir|kann ich|wir konnen|ich kann) (~ |)(leider |so |noch |)nicht (akzeptieren|annehmen|freigeben|genehmigen|abnehmen|bestatigen|zustimmen)',
    '(ablehnung|abgelehnt)',
    'nicht (das |)(, |)(was|wie) (wir|ich) (wollten|wollte|brauchen|brauchten|bestellt haben|gewunscht haben|vereinbart haben|uns vorgestellt haben)',
    '(bricht|brechen) (weiterhin|immer noch|noch immer|wieder|nach wie vor) ab',
    '(sturzt|sturzen) (weiterhin|immer noch|noch immer|wieder|nach wie vor) ab',
    '(hangt|hangen|scheitert|klemmt) (weiterhin|immer noch|noch immer|wieder|nach wie vor)',
    'nach wie vor (falsch|fehlerhaft|kaputt|nicht|der gleiche fehler|derselbe fehler|leer)',
    'keine (freigabe|abnahme|zustimmung|genehmigung)( von uns| von mir| unsererseits|)',
  ],
  leadIns: [
    '(es |)tut (mir|uns) (sehr |)leid aber',
    '(leider|bedauerlicherweise|unglucklicherweise|definitiv|eindeutig|absolut|sicher|sicherlich|ganz klar|wieder|erneut|schon wieder|abermals|nochmals|wiederum|ehrlich gesagt|um ehrlich zu sein|schlechte nachrichten|nein|also|so|auch|diesmal|im moment|zurzeit|wir sind|ich bin|einfach|wirklich|weiterhin|nach wie vor|unsererseits|meinerseits|von unserer seite|von meiner seite|so leider)',
    '(~ |)(ist|sind) (noch |immer noch |leider |wieder |eindeutig |einfach |)',
    '(der|die|das|unser|unsere|mein|meine|dieser|diese|dieses) ~',
    'nach (test|prufung)',
  ],
  approvedBy: ['(freigegeben|genehmigt|bestatigt|abgenommen|akzeptiert) (von|durch)', 'freigabe (von|durch)'],
  byWhom: [
    '(aus|hier in|hier aus|im namen von|namens)',
    `(aus|von|vom) (der |dem |unserer |unserem |)${house} (in|aus)`,
  ],
  closings: [
    '(noch |)(ein |einen |eine |)(schones|schonen|schone|erholsames|gutes|guten|gute|angenehmen) (we|wochenende|feierabend|tag|abend|woche|urlaub|ferien|restwoche|feiertage|start ~)( noch| gewunscht|)( euch| ihnen| allen| an alle|)',
    '(grusse|gruss|liebe grusse|viele grusse|schone grusse|sonnige grusse|herzliche grusse|beste grusse) (aus|vom|von) ~',
    "(pfiat di|pfiat euch|pfiat eich|pfuat di|servus|servus beinand|tschuss|tschau|ciao|ade|baba|moin moin|mach's gut|machts gut|habe die ehre|gruezi|bis die tage|schonen gruss|gruss|liebs gruessli|lg aus ~)",
    '(schone|sonnige|viele|liebe|herzliche|beste|freundliche) (grusse|gruesse) (aus|von) ~',
  ],
  onBehalf: ['=für', 'fur', 'von', 'seitens', 'bei', 'im namen von'],
  circumstances: [
    '(mit|an|anhand von) (rund|etwa|ungefahr|circa|ca|knapp|uber|mehr als|einigen|mehreren|ein paar|einem dutzend|einer handvoll) (~)',
    '(den ganzen|die ganze) (tag|vormittag|nachmittag|woche)',
    '(heute|vorgestern|eben|soeben|gerade eben|heute vormittag|heute nachmittag|heute fruh|am wochenende|gestern abend|gestern nachmittag)',
    'seit (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|letzter woche|heute morgen|heute fruh|dem wochenende|vorgestern)',
  ],
  work: [
    '(mit|stimme|stimmen) (dem|ihrem|eurem) (plan|terminplan|zeitplan) (einverstanden|zu)',
    'einverstanden mit (dem|ihrem|eurem) (plan|terminplan|zeitplan)',
    '(der|die|das|ihr|ihre|euer|eure|dein|deine) (bildschirmfoto|screenshot|screenshots|vorschau|demo|video|link|plan|idee|vorschlag|analyse|beispiel) (ist|sind|sieht|stimmt|stimmen|lauft|funktioniert|passt|klingt)',
    '(einverstanden|ok|okay|genehmige|akzeptiere|bestatige) (mit |)(dem|der|das|die|ihrem|ihrer|eurem) (schatzung|aufwandsschatzung|angebot|preis|kosten|aufwand|termin|kostenvoranschlag)',
    'mit (dem|der|den|ihrem|ihrer) (schatzung|aufwandsschatzung|angebot|preis|kosten|aufwand|termin|kostenvoranschlag) (einverstanden|zufrieden)',
    'stimme (dem|der|ihrem) (preis|angebot|schatzung|termin|kosten|aufwand) zu',
    '(das|der|die|ihr) (angebot|preis|termin|schatzung|kostenvoranschlag) (ist|passt|sind|wurde) (freigegeben|genehmigt|in ordnung|ok|okay|gut|angenommen|akzeptiert|)',
    '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|variante (#|a|b|c)|um (#|zehn|neun|elf) (uhr |)) (ist (gut|ok|okay|prima)|passt)',
    '(bitte|gerne|gern|(sie konnen|ihr konnt|du kannst|konnen sie|konnt ihr|wir konnen|sie durfen|ihr durft)) (es |das |damit |)(so |gleich |heute noch |noch heute |umgehend |jetzt |sofort |gerne |gern |also |damit |so (bald|schnell) wie moglich |)(starten|anfangen|beginnen|loslegen)',
    '(leg|legt|legen sie) los',
    '(gestartet|begonnen|angefangen) werden',
    '(fangen sie|fangt|fang) (bitte |gleich |damit |jetzt |)an',
    'mit (den |der |euren |ihren |)(anderungen|anpassungen|korrekturen|nachbesserungen|verbesserungen|analyse|tests|untersuchung|suche) (starten|beginnen|anfangen|loslegen|weitermachen|fortfahren)',
    '(startet|beginnt|starten sie|beginnen sie|weiter|weitermachen|starten|beginnen) mit (den |der |euren |)(anderungen|anpassungen|korrekturen|nachbesserungen|verbesserungen|analyse|tests)',
  ],
  takesBack: [
    '(diese|dieses|dieser) schon',
    'jetzt schon',
    '(war|ist|waren) fur (ein anderes|das andere|einen anderen|eine andere) (ticket|mail|vorgang)',
    '(auf |) (den |) falschen (link|knopf|button) (geklickt|gedruckt|erwischt|getippt|genommen|gewahlt|angeklickt)',
    '(klickte|druckte|tippte) (versehentlich |aus versehen |) auf den falschen (link|knopf|button)',
    '(verklickt|vertippt|verdruckt)',
    '(sollte|wollte|meinte) (eigentlich |) (den anderen|das andere|der andere|ok)',
  ],
  qualifiers: ['laut', '(vor|am|bis) (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|morgen)'],
  joints: listed(
    'funktioniert klappt funktionierte kommen ich wir er sie es man was dass ist sind war waren bin hat habe haben hatte hatten',
  ),
  loud: listed(`anwalt anwalte manchmal meistens instabil wackelig irgendwie gluck weniger durfte durften identisch identische alt alte alten alter altes testversion sicherung handgeschriebene handgeschriebenen original originale montags dienstags mittwochs donnerstags freitags samstags sonntags nachts wochenends bildschirmfoto erklarung
    fall sei denn solange soweit sofern insoweit insofern angenommen vermutlich vorausgesetzt halben halber halbem liste listen kommt 
    wochen monate monaten jahre jahren
    momentan derzeit vorlaufig vorerst einstweilen zunachst anfangs bisher bislang moment
    grosser grossere grosseres kleiner kleinere langere kurzere
    ticket tickets ihr wer wo wen wem welche welcher welches ob wie warum wieso wann
    seid wird werden wurde wurden kann konnen konnte konnt konnten muss mussen musste
    soll sollen sollte sollten darf durfen will wollen wollte wollten mag mochte mochten wurde wurden ware lasst lassen tut
    aber jedoch allerdings sondern wenn falls sofern solange sobald bevor nachdem wahrend weil obwohl trotzdem dennoch ausser ohne bis
    oder weder noch nicht nichts kein keine keinen keiner keinem keines nie niemals niemand nirgends kaum selten vergeblich umsonst
    nur bloss fast beinahe teilweise teils grosstenteils grossteil meisten meiste halfte halb halbe einige einzelne manche rest
    restliche restlichen ubrige ubrigen andere anderen anderer anderes erste ersten erster zweite zweiten vorige
    vorigen vorherige vorherigen nachste nachsten fruher fruhere fruheren morgen ubermorgen spater bald demnachst
    warten warte wartet bitte sagt sagte sagen meint meinte denke denkt glaube glaubt hoffe hofft vermute scheint scheinbar anscheinend
    angeblich vielleicht wahrscheinlich moglicherweise vermutlich hoffentlich eventuell eigentlich zweifel unsicher fehler fehlern
    fehlermeldung fehlermeldungen fehlt fehlen fehlend fehlende bug bugs problem probleme problemen kaputt defekt sturzt absturz
    absturze hangt hangen friert langsam langsamer stoppt bricht abgebrochen abbruch ab verloren verschwunden verschwindet weg leer leere
    leeren falsch falsche falschen falscher falsches ungultig unvollstandig anders unterschied unterschiede abweichung abweichungen weicht
    weichen doppelt doppelte zweimal zu schlecht schlechter hasslich komisch seltsam beschwerde anmerkung anmerkungen einwand einwande
    frage fragen vorbehalt bedingung bedingungen storniert abgelehnt ablehnen ruckgangig katastrophe unsinn quatsch mist witz
    scherz haha ewig ewigkeit leider schade entschuldigung irrtum versehen versehentlich schwierig unmoglich verspatung dringend
    prozent mal dauert dauern bleibt bleiben bekommt bekommen gibt zeigt zeigen findet gefunden vertauscht verschoben
    abgeschnitten unleserlich springt flackert blockiert muell mull null nein nix ausnahme ausnahmen mangel vorher nachher fur-den
    chaos durcheinander arger muhsal theater schrott murks blodsinn pfusch
    gemischt gemischte gemischtem gemischten ergebnis ergebnisse ungefahr etwa circa durchgefallen aufgegeben umgehung theoretisch theorie papier erfolg massig massige zirka
    demo vorschau bildschirm analyse ubersetzung papierformular`),
};
