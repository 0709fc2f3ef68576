import type { Answers } from '../locale-words.js';
import { deciders } from './house.js';

/** Whose decision is the writer's. */
const board = `(${deciders}|gemeinde|verwaltung)`;

const still =
  '(immer noch|noch immer|weiterhin|nach wie vor|noch|immernoch|imma noch|no immer|oiwei no|allaweil no|immer no|all noch|schon wieder|wieder|erneut|auch jetzt)';
const firm = '(immer noch|noch immer|weiterhin|nach wie vor|immernoch|no immer|oiwei no|allaweil no)';
const same =
  '(das |der |die |es |den |)(gleiche|gleicher|gleiches|gleichen|selbe|selber|selbes|selben|dasselbe|derselbe|dieselbe|namliche)';
const trouble =
  '(problem|probleme|fehler|fehlermeldung|meldung|bug|bugs|ergebnis|verhalten|spiel|lied|theater|mist|macke|bild|ding|absturz)';
const as =
  '( (wie|als) (gestern|vorher|zuvor|davor|bisher|vorhin|letzte woche|letztes mal|beim letzten mal|heute fruh|heute morgen|vor dem update|anfangs|immer)| bei (mir|uns)| hier| leider|)';
const it =
  '(es|das|dies|alles|sie|das ganze|(die|diese|ihre|eure) (neue |)(version|korrektur|anderung|anderungen|anpassung|anpassungen|losung|lieferung|umsetzung|aktualisierung|fassung)|(das|dieses|ihr|euer) (neue |)(update|release|ergebnis|paket)|(der|dieser) (neue |)(fix|patch|stand))';
const into =
  '(live|online|produktiv|scharf|in (den |die |)(betrieb|echtbetrieb|livebetrieb|produktivbetrieb|produktion)|ins (livesystem|echtsystem|produktivsystem)|aufs (livesystem|echtsystem|produktivsystem)|auf (die |)produktion|auf prod|in prod)';
const released =
  '((freigegeben|veroffentlicht|ausgerollt|eingespielt|ausgeliefert|aufgeschaltet|freigeschaltet|ubernommen|installiert|aktiviert|publiziert|live gestellt|live geschaltet|live genommen|online gestellt|produktiv gesetzt|produktiv genommen|in betrieb genommen|in produktion genommen|umgesetzt) werden|live gehen|online gehen|produktiv gehen|in betrieb gehen|in produktion gehen)';
const release =
  '((es |das |alles |sie |die version |die korrektur |das update |)(so |jetzt |nun |gerne |also |somit |)(freigeben|veroffentlichen|ausrollen|einspielen|ausliefern|aufschalten|freischalten|ubernehmen|installieren|aktivieren|publizieren|deployen|releasen|live stellen|live schalten|live nehmen|live gehen|live setzen|online stellen|online nehmen|online schalten|produktiv setzen|produktiv nehmen|produktiv schalten|in betrieb nehmen|in produktion nehmen|in produktion geben|raushauen|rausgeben|rauslassen))';
const may = '((sie|ihr|du) (konnen|konnt|kannst|durfen|durft|darfst)|konnen sie gerne|konnts|derfts)';
const well =
  '(wie (erwartet|gewunscht|besprochen|vereinbart|beschrieben|geplant|vorgesehen)|einwandfrei|korrekt|fehlerfrei|richtig|gut|problemlos|ordnungsgemass|tadellos|jetzt|nun|wieder)';
const works = `(passt|stimmt|funktioniert|lauft|klappt|${well} (arbeitet|funktioniert|lauft|ist)|in ordnung ist|ok ist|okay ist|(unseren|den|unserer) (anforderungen|vorgaben|erwartungen|wunschen|anforderung) entspricht)`;
const leave =
  '(freigabe|zustimmung|genehmigung|abnahme|einverstandnis|einwilligung|grunes licht|ok|okay|go|segen|plazet|placet|daumen hoch)';
const us =
  '(von (uns|mir|hier|unserer seite|meiner seite|unserer abteilung|der (geschaftsleitung|leitung|direktion|schulleitung|gemeinde|praxis|verwaltung))|unsererseits|meinerseits|seitens (der|des|unserer|unseres) ~|aus unserer sicht|bei uns|=für uns)';

/** How German customers write their ordinary answers: in Bavaria, Austria and Switzerland, on a phone, or in a letter. */
export const german: Answers = {
  greetings: [
    '(gruss gott|gruss eich|gruss euch|griass di|griass eich|griass gott|gruezi|grueziwohl|hoi|sali|salu|servas|seas|tach|moinsen|moin moin|hallochen|huhu|hey|heyho|werte|werter) (frau|herr|zusammen|mitenand|miteinand|allerseits|liebe|lieber|team|)',
  ],
  ok: [
    'von mir aus (gerne |) (freigeben|freigegeben|live stellen|kann (es|das) (live|raus))',
    `(hiermit |gerne |gern |) (ich |wir |) (bestatige|bestatigen|kann|konnen|teile|teilen|darf|durfen) (ich |wir |) (ihnen |euch |dir |) (hiermit |gerne |gern |) (mit |bestatigen |mitteilen |) dass ${it} (${works} und (so |somit |also |)${released} (kann|konnen|darf|durfen)|${works} und (dass |)(sie|ihr|du) ${it} (so |)(freigeben|veroffentlichen|live stellen|live schalten|einspielen|ausrollen) (konnen|konnt|kannst|durfen|durft))`,
    `${leave} ${us}`,
    `${us} (gibt es |gibts |gibt s |haben sie |habt ihr |bekommen sie |bekommt ihr |kriegt ihr |auch |ein |klares |)(ein |das |die |klares |volles |)${leave}`,
    `(kriegst|bekommst|kriegt ihr|bekommt ihr|bekommen sie) (hiermit |von (mir|uns) |) (ein |das |die |mein |unser |)${leave}( von (mir|uns)|)`,
    `(bitte |gerne |)(gehen sie|geht|geh) (damit |bitte |jetzt |so |dann |)${into}( damit| bitte|)`,
    `${may} ${release}( bitte| gerne| ruhig| wann (ihr|sie) (wollt|wollen|mogt)|)`,
    `(konnts|kinnts|kennts|konnens|derfts|durfts|konnt s) (es |des |das |s |jetzt |so |ruhig |gern |gerne |)(so |)(auffistelln|auffistellen|aufistelln|aufschoitn|aufschalten|freigem|freigebn|freigeben|einspuin|einspieln|einspielen|live stelln|live stellen|live schoitn|live schalten|online stelln|online stellen|live nehmen|live schieben|raushauen|raushaun|aussihaun|ausseschmeissn|deployen|ausrollen|onlinestellen|livestellen)`,
    '(basst|bassd|passd|passt) (ois|oids|ollas|so|des|fia mi|fia uns|fur mi|ma|mir|uns|oi|alls)( so| jetz| jetzt|)',
    '(des |)(basst|bassd)( so| ma| ois|)',
    '(isch|ist) (guet|ok|okay|i de ornig|in ornig|in ordnig|in ordnung|recht) (so|fur (mi|uns|eus)|fur mich)( so|)',
    "(haut|hauts|haut's|schmeisst|schmeissts|ballert|jagt|werft|knallt|feuert|drueckt|schiebt|schubst|stellts|stellt|gebts|machts|macht|packt|packts) (es |s |das |das ding |das teil |)(raus|live|online|rauf|drauf|frei|hoch|rein|auf prod|in prod)( bitte|)",
    '(raus|rauf|drauf|ab|rein|los) (mit dem (ding|teil|fix|update|zeug)|damit|mit)( bitte|)',
    `(wir|ich) (nehmen|nehme) (das|es|dies|die (version|korrektur|lieferung|anderung)) (so |hiermit |gerne |) (ab|an)`,
    '(so|das) (ist|war) (es |) (freigegeben|genehmigt|abgenommen|recht so|in ordnung so)',
    `${it} (ist|sind|wird|werden) (von (uns|mir) |hiermit |somit |) (freigegeben|genehmigt|abgenommen|angenommen|akzeptiert|bewilligt)( (durch|von) (uns|mich|unsere ${board})|)`,
    `(hiermit |) (gebe|geben|erteile|erteilen) (ich|wir) (ihnen |euch |hiermit |) (die |unsere |meine |unser |mein |) ${leave}( (zur|zum|=für die|=für den|=für das) ~|)`,
    `(namens|im namen|im auftrag) (der|des|unserer|unseres) ${board} (erteile|erteilen|gebe|geben|bestatige|bestatigen) (ich|wir) (ihnen |hiermit |) (die |unsere |) ${leave}( (zur|zum|=für die|=für den) ~|)`,
    '(freigabe|abnahme|okay|ok|go|zustimmung) (=für|fur|zur|zum) (prod|produktion|live|livegang|den livegang|die produktion|das release|die veroffentlichung|veroffentlichung|go live|inbetriebnahme|die inbetriebnahme|das live system)',
    `(unser|mein|unsere|meine) (ok|okay|go|segen|einverstandnis|zustimmung|freigabe) (hast du|habt ihr|haben sie|dazu|hiermit)( hiermit| dazu|)`,
    '(von mir aus|von uns aus|unsererseits|meinerseits) (alles |ist alles |) (ok|okay|in ordnung|freigegeben|grunes licht|einverstanden|passt alles|passt)',
    `(ist |alles |)(mit (dem |meinem |unserem |) (chef|chefin|team|leitung|kollegen) (geklart|abgesprochen|besprochen) )(ist |)(ok|okay|passt|in ordnung|freigegeben)( =für (uns|mich)|)`,
    '(ich|wir) (stimme|stimmen) (der|dem) (korrektur|anderung|anpassung|version|losung|lieferung|update|release|veroffentlichung|freigabe|einspielung|umsetzung|inbetriebnahme|aufschaltung) (hiermit |gerne |) zu',
    '(ja|jo|jep|jawohl) (passt|geht klar|ist ok|ist gut so|machen wir so|so machen|gerne so|ist so ok|machen sie das|macht das|bitte live|bitte einspielen|bitte freigeben)( so|)',
    '(geht|gehd|goht) (kloar|klar|in ordnung|ok|okay|in ornig)',
    '(mach|machts|macht|machen sie) (es |s |das |)(so |)(live|online|bitte live|bitte online)',
  ],
  yes: [
    '(joa|jap|jupp|jup|jaa|jaaa|jaaaa|ja ja|ja klar|ja passt|yess|yesss|yes|yep|joo|jooo|jawoll|freilich|klaro|oh ja|ja genau|ja sehr gerne|ja bitte gerne|jo eh)',
  ],
  problems: [
    'siehe (screenshot|anhang|bild|bildschirmfoto)',
    '(wir|ich) (haben|habe|hatten|hatte) (doch |)(gefragt|erklart|gebeten|gewollt)',
    '(einen |)(anderen|neuen) (vorschlag|losung)',
  ],
  notOk: [
    '(wir|ich) (verzichten|verzichte) (auf|darauf)',
    '(wir|ich) (lehnen|lehne) (es|das|den (vorschlag|antrag|auftrag)|das angebot|die (offerte|schatzung|anfrage)|ihren vorschlag|ihr angebot|euren vorschlag|euer angebot) (leider |daher |)ab',
    `(der |die |das |unser |unsere |)${board} (hat|haben) (es|das|den (vorschlag|antrag|auftrag)|das angebot|die (offerte|schatzung|anfrage)|ihren vorschlag|ihr angebot|euren vorschlag|euer angebot) (gestern |leider |)(abgelehnt|verworfen|nicht (genehmigt|angenommen|bewilligt))`,
    '(vorschlag|angebot|antrag|offerte|schatzung) (ist |wird |)(leider |)(abgelehnt|verworfen|nicht angenommen)',
    `(ablehnung|absage|nein) (durch|von) (der |die |das |unser |unsere |)${board}`,
    '(wir|ich) (erteilen|erteile) (daher |somit |leider |hiermit |)keinen auftrag',
    '(ich|wir) (muss|mussen) (ihnen|euch|dir) (leider |daher |)absagen',
    '(das|dies|es) (war|ist) nicht (meine|unsere) frage',
    '(das|dies) (war|ist) nicht (das |)was ich (gefragt|gemeint|wissen wollte)( habe|)',
    '(die|ihre|eure|diese) (anleitung|antwort|erklarung|auskunft) (hilft|helfen) (uns|mir) nicht( weiter|)',
    'bitte nicht (machen|umsetzen|ausfuhren)',
    '(wir|ich) (haben|habe) (uns |mich |)(entschieden|beschlossen) (es|das|darauf|die|den) (~ |)(nicht|zu verzichten)',
    'dass (er|es|sie|das) =für uns nicht in (betracht|frage) kommt',
    '(ich|wir) (kann|konnen) (die|das|den) ~ (immer noch |noch immer |)nicht (offnen|buchen|speichern|drucken|senden|bestatigen|anlegen)',
    `(es ist |das ist |ist |es |hab |habe |haben |wir haben |ich habe |da ist |) ${still} ${same} ${trouble}${as}`,
    `(no|noe|nope|nein|nee|ne|neee|leider|na) ${same} (problem|probleme|fehler|fehlermeldung|bug|bugs|absturz|macke|spiel|lied)${as}`,
    `${same} (problem|probleme|fehler|fehlermeldung|bug|bugs|absturz|macke) (wie (gestern|vorher|zuvor|davor|bisher|vorhin|letzte woche|letztes mal|beim letzten mal|immer|heute fruh))`,
    `(es ist |das ist |ist |) ${firm} (dasselbe|das gleiche|das selbe|gleich|unverandert|kaputt|defekt|falsch|verkehrt|verkehrt herum|fehlerhaft|hin|im eimer|futsch|leer|weiss|schrott|mist|murks|krumm|schief|tot|da|drin|nix|nichts|rot)${as}`,
    `(genauso|genau so|gleich|ebenso) (schlimm|schlecht|kaputt|falsch) (wie (gestern|vorher|zuvor|bisher))`,
    `(spinnt|zickt|hakt|klemmt|hangt|streikt|muckt|bockt|stockt|buggt|crasht|ruckelt|fliegt raus|schmiert ab|haut ab|friert ein|sturzt ab) (${still} |jedes mal|dauernd|standig|komplett|total|rum|herum|noch rum|auch)`,
    `(spinnt|zickt|hakt|klemmt|hangt|streikt|muckt|bockt|buggt|crasht|ruckelt|sturzt) (leider |) ${still}( rum| herum| ab|)`,
    `${still} (spinnt|zickt|hakt|klemmt|hangt|streikt|sturzt|buggt|crasht)`,
    `(geht|gehd|gait|goht|funktioniert|funzt|lauft|laft|klappt|tut|tuat|basst|passt|haut|duat) (${still} |leider |bei (mir|uns) |jetz |jetzt |hoid |halt |so |einfach |goar |gar |uberhaupt |aber |no |scho |auch |) (${still} |) (ned|net|nid|nit|nicht|nicht mehr|ned mehr|nimmer|nimma|ga ned|goar ned|gar nicht|gar net|nix|nichts|ned hin|garnicht|gar nix|ned so)( bei (mir|uns)| so| mehr|)`,
    `(${still}|leider|gar|so|uberhaupt) (ned|net|nid|nit) (ok|okay|guat|gut|guet|richtig|fertig|in ordnung|recht|behoben|gfixt)`,
    `(ist |wird |des is |des wird |) (noch |viel |jetzt |sogar |)(schlimmer|arger|schlechter) (als|wie|ois) (vorher|zuvor|davor|gestern|bisher|vorhea|letztes mal|letzte woche)`,
    `(es |da |hier |bei uns |) (hat sich|hat si|ist) (leider |uberhaupt |gar |) (nichts|nix|gar nichts|ned|uberhaupt nichts) (geandert|verandert|getan|passiert|verbessert|besser|besser geworden|anders|gebessert)`,
    '(keine|null|keinerlei) (besserung|verbesserung)( in sicht| festgestellt| bei uns|)',
    '(nichts|nix|gar nichts) (besser|behoben|geht mehr|funktioniert|geht)( geworden| worden| mehr| bei uns|)',
    `(der |die |das |dieser |) (fehler|bug|problem|meldung|fehlermeldung) (ist|kommt|tritt|erscheint|besteht|bleibt) (leider |) ${still} (da|auf|nicht weg|vorhanden|nicht behoben|nicht gelost|bestehen|offen|immer wieder|jedes mal|drin)`,
    `(ist|kommt|tritt|besteht|bleibt) (der|die|das|dieser) (fehler|bug|problem|meldung|fehlermeldung) (leider |) ${still} (da|auf|nicht weg|vorhanden|nicht behoben|nicht gelost|bestehen|offen|drin|)`,
    `(das |unser |mein |) (problem|fehler|bug|ticket) (ist |) (leider |noch |immer noch |weiterhin |) nicht (gelost|behoben|weg|beseitigt|aus der welt)`,
    `(konnen|kann|konnten|darf|durfen|werden|mochten|mochte|wollen|will) (wir|ich|man|) (ihnen |euch |dir |der |dieser |einer |dem |daher |deshalb |somit |hierfur |dafur |leider |das |es |) (~ |leider |so |noch |daher |) (nicht|kein|keine|keinen) (${leave}|zustimmen|freigeben|genehmigen|annehmen|akzeptieren|bewilligen|gutheissen|grunes licht|zur veroffentlichung|abnehmen|verantworten)( (zur|zum|=für die|=für den) ~|)( geben| erteilen| freigeben| zustimmen|)`,
    `(konnen|kann|durfen|darf) (daher |leider |so |deshalb |somit |also |noch |ihnen |euch |dir |wir |ich |) (kein|keine|keinen) (${leave}|grunes licht) (zur ~ |zum ~ |=für ~ |)(geben|erteilen|aussprechen)`,
    `(gibt es|gibts|gibt s|bekommen sie|bekommt ihr|gibt's|geben wir|erteilen wir|gebe ich) (leider |so |daher |also |von (uns|mir) |hierfur |dafur |) (kein|keine|keinen) ${leave}`,
    `${us} (leider |also |daher |) (kein|keine) ${leave}`,
    `(der|einer|dieser|dem|diesem) (freigabe|veroffentlichung|version|korrektur|anderung|anpassung|lieferung|losung|livegang|update|release|einspielung|umsetzung|inbetriebnahme|aufschaltung) (so |leider |noch |daher |) nicht (zustimmen|zu|beipflichten)`,
    `(stimme|stimmen) (ich |wir |) (der|einer|dieser|dem|diesem) (freigabe|veroffentlichung|version|korrektur|anderung|anpassung|lieferung|losung|livegang|update|release|einspielung|umsetzung|inbetriebnahme|aufschaltung) (so |leider |noch |daher |) nicht zu`,
    `(die |unsere |der |unser |) ${board} (stimmt|gibt|kann|genehmigt|bewilligt|erteilt|ist|lehnt|hat|will) (dem |das |der |die |dies |hiermit |so |leider |) (~ |) (nicht|kein|keine|abgelehnt|ab|nicht zu)( zu| zustimmen| genehmigt| freigeben| ${leave}| einverstanden|)`,
    `(bitte |)(nicht|noch nicht|ned|net) (schliessen|zumachen|live stellen|freigeben|veroffentlichen|live gehen|ausrollen|einspielen|aufschalten)( bitte|)`,
    `(bitte |)(das |dieses |)ticket (bitte |)(noch |)(nicht|offen) (schliessen|lassen|zumachen)`,
    '(das |so |es |die ~ |der ~ |)(muss|mussen|gehort|gehoren) (leider |noch |wieder |nochmal |noch mal |nochmals |dringend |neu |) (uberarbeitet|korrigiert|nachgebessert|repariert|gefixt|neu gemacht|nochmal gemacht|uberarbeitet werden|korrigiert werden|nochmal ran|noch mal ran|zuruck)( werden| gemacht werden|)',
    '(da|hier) (mussen|musst|mussts) (sie|ihr|du|s) (nochmal|noch mal|noch einmal|nochmals|wieder|leider|bitte) (nochmal |bitte |)(ran|dran|nachbessern|schauen|druber|nachschauen|hinschauen|prufen)',
    '(nicht|net|ned) (abgenommen|freigegeben|genehmigt|bewilligt|angenommen|akzeptiert|fur gut befunden|=für gut befunden|gelost|behoben|gefixt|zugestimmt|livefahig|=für produktion|fur produktion)( sorry| leider| worden|)',
    '(eine |die |so eine |ist eine |des is a |is a |reinste |)(katastrophe|zumutung|frechheit|sauerei)',
    'jetzt geht (gar (nichts|nix)|uberhaupt nichts|es (gar |uberhaupt |) nicht) mehr',
    '(druckt|geht|funktioniert|passiert|kommt) (bei uns |hier |ja |jetzt |) (gar |uberhaupt |absolut |rein gar |) (nix|nichts|nichts mehr|nix mehr|garnix|gar nix|goar nix|uberhaupt nichts)( mehr|)',
    '(hiermit |)(lehne|lehnen) (ich|wir) (sie|es|das|diese ~|die ~|dieses ~|den ~) (leider |hiermit |daher |somit |) ab',
    '(wir|ich) (lehnen|lehne) (sie|es|das|diese ~|die ~|dieses ~|den ~|ihn) (leider |hiermit |daher |somit |so |) ab',
    '(nein|nee|neeein|neeeein|neee|oh nein|no) (schon wieder|immer noch|wieder nicht|so nicht|geht nicht|wieder das gleiche)',
    '(daher|deshalb|also|somit|darum|von mir|von uns|unsererseits|meinerseits) (leider |ein |klares |)(nein|no|nok|no go|abgelehnt|keine freigabe|kein ok|nicht ok)',
  ],
  turning: [
    '(anruf|ruckruf|telefonat|termin|besprechung|meeting|besuch|treffen) (um|ab|nach|vor|gegen|am|zwischen|bis) #',
    '(ja|jo|jawohl|jep) (, |)(die|meine|ihre|deine|eure|diese) (nummer|telefonnummer|handynummer|durchwahl|adresse|mailadresse|anschrift|uhrzeit)',
  ],
  settled: [
    '(es |alles |ois |das |s |) (lauft|funktioniert|klappt|geht|funzt|laft) (jetzt |nun |wieder |endlich |) (alles|jetzt|nun|wieder|endlich|beides|ois|wie geschmiert|wie am schnurchen|wie es soll|prima|einwandfrei|bei uns)',
    '(alles|ois|beides) (lauft|funktioniert|klappt|geht)( jetzt| nun| wieder| prima| bestens| einwandfrei| super|)',
    '(tiptop|tipptopp|tip top)',
    '(das |unser |mein |)(problem|fehler|bug|thema) (ist |) (jetzt |nun |damit |bei uns |) (gelost|behoben|weg|erledigt)',
    '(so|das) ist (es |) (recht|gut so|richtig so|perfekt so)',
  ],
  closes: [
    '(sie konnen|ihr konnt|du kannst|ihr durft|sie durfen) (das ticket|den fall|den vorgang|die anfrage|es) (jetzt |nun |gerne |damit |)(schliessen|zumachen|abschliessen)',
    '(das |dieses |) (ticket|fall|vorgang|thema|anfrage) (kann|darf) (jetzt |nun |damit |gerne |)(zu|geschlossen werden|zugemacht werden|abgeschlossen werden)',
    'kann (jetzt |nun |damit |) (zu|geschlossen werden)',
  ],
  weakNo: [
    '(fehlgeschlagen|durchgefallen|misslungen)',
    '(noe|nope|noo|nooo|neeee|neee|neeein|neein|neiin|neiiin|nein nein|nein nein nein|nee nee|ne ne|nah|leider net|leider ned|leider immer noch nicht|eben nicht|nein leider|nein leider nicht|nein so nicht|nein danke|aber nein|nein sorry|ach nein|oh nein|na leider|bedaure|fehlanzeige|nichts da)',
  ],
  pending: [
    '(das|es) (war|bin) ich nicht',
    '(der|die) (link|knopf|button|schaltflache) nicht ok',
    'noch keine (freigabe|zustimmung|abnahme|genehmigung)',
    'gestern (war es |war das |) (noch |) nicht (ok|okay|gut)',
    '(nichts|nix) mehr (schief|verloren|doppelt|daneben|kaputt|unter|durcheinander|verloren gegangen)',
    '(noch nicht|nicht|noch gar nicht|leider nicht) (dazu|zum testen|zum schauen|zum probieren) (gekommen|geschafft)',
    'noch keine (zeit|gelegenheit|minute|ruhe)',
    'keine (zeit|gelegenheit) (gehabt|gefunden)',
    '(schulungstermin|schulungstermine|besprechungstermin|termin der schulung|termin fur die schulung|datum der schulung|kurstermin|besuchstermin|einladung|tagesordnung)',
    'link in (ihrer|eurer|deiner|der) (mail|e mail|nachricht|email)',
    '(mein|unser|meine|unsere) (drucker|telefon|handy|laptop|pc|rechner|computer|internet|wlan|verbindung|tablet|auto) ist (kaputt|defekt|ausgefallen|tot|hinuber)',
  ],
  takesBack: ['(oh|ach|nein|halt|moment) (warte|warten|halt|moment|stopp)'],
  leadIns: [
    'nach (reiflicher |langer |)(uberlegung|beratung|rucksprache)',
    '(das |)(ergebnis|resultat) (des tests |)ist',
    '(konnen|kann|mussen|muss) (wir|ich) (ihnen |euch |daher |leider |)',
    '(no|nö|noe|nope|nee|neee|na|naa|haha|hihi|lol|hm|hmm|hmmm|puh|oje|ojeh|ohje|oha|ach|ach herrje|mist|verdammt|argh|grr|seufz|tja|also|sorry|schlechte nachrichten|schlechte nachricht|leider|aber|des|dees|es|jetz|jetzt|oiso|bei mir|bei uns|noch einmal)( aber| leider| nein| sorry| des| das|)',
    '(zu (unserem|meinem) (grossen |) (bedauern|leidwesen)|mit bedauern|bedauernswerterweise|bedauerlicherweise|wir bedauern|ich bedaure|ich bedauere|es tut (uns|mir) leid|so leid es (uns|mir) tut) (mussen|muss|) (wir |ich |) (ihnen |) (mitteilen |mitzuteilen |sagen |) (zu mussen |) (dass |)',
    '(leider |) (mussen|muss) (wir|ich) (ihnen |euch |dir |) (leider |) (mitteilen|sagen|melden|berichten) (dass |)',
    '(wir|ich) (mussen|muss) (ihnen |euch |dir |) (leider |) (mitteilen|sagen|melden) (dass |)',
    '(wir|ich) (haben|habe) (mehrere|einige|viele|noch|erhebliche|gravierende|grosse) (gravierende |erhebliche |grosse |schwere |) (einwande|bedenken|beanstandungen|vorbehalte|mangel) und',
    '(gestern|heute|heut|heute fruh|heute morgen|eben|grad|gerade|soeben|vorhin|nochmal) (nochmal |kurz |ausfuhrlich |) (getestet|probiert|ausprobiert|gepruft|nachgeschaut|geschaut) (und|aber) (es |das |)',
    '(mit|nach) (dem |meinem |unserem |der |) (chef|chefin|team|leitung|kollegen|rucksprache) (geklart|besprochen|abgesprochen|gesprochen|) (ist |es ist |das ist |)',
    '(daher|deshalb|darum|deswegen|somit|folglich|aus diesem grund|insofern) (konnen|kann|mussen|muss|) (wir|ich|) (ihnen |euch |das |es |der |)',
    'nach (prufung|eingehender prufung|dem test|unserem test|tests|rucksprache) (ist|sind|haben|hat) (das|der|die|wir|) (problem|fehler|)',
    '(danke|vielen dank|herzlichen dank|besten dank|merci)( schon| sehr|)( fur (die muhe|den versuch|die arbeit|ihre arbeit|eure arbeit|die hilfe|ihre muhe|eure muhe|die schnelle (arbeit|reaktion|losung))|)( leute| team| zusammen|) aber( (das|es|dies) ist|)',
  ],
  qualifiers: [
    '(ist|sind|war|waren) (jetzt |nun |damit |endlich |auch |hier |) (weg|behoben|gelost|erledigt|verschwunden)',
    '(hatte|hatten|hat|haben)',
  ],
  praise: [
    '(es |ois |alles |oiss |s |) (lauft|funzt|geht|klappt|funktioniert|laft|rennt|tut|flutscht|schnurrt|rockt|passt) (jetzt |endlich |wieder |jetz |nun |) (wie (geschmiert|am schnurchen|geschnitten brot|ne eins|eine eins|von selbst|es soll|gewunscht|gewuenscht)|prima|bestens|super|spitze|einwandfrei|tadellos|rund|endlich|wieder|perfekt|bestens jetzt|auf allen ~|auf beiden ~|auf beiden|auf beidem|uberall)',
    '(geht|lauft|klappt|funktioniert|funzt|passt) (beides|alles|endlich|jetzt|nun|wieder|ois|super|prima|jetz)( jetzt| wieder| endlich| super| prima| bei uns|)',
    '(geil|mega|hammer|stark|spitzenmassig|klasse|lassig|leiwand|leiwaund|bombe|fein|sauber|super gut|mega gut|echt gut|voll gut|sehr fein|super toll|genial|bestens|juhu|jippie|yeah|hurra|endlich|wahnsinn|wow|schick|alles schick|alles fein|alles bestens|alles tadellos|alles supi|supi|tipptopp|tip top|tiptop|spitzenklasse|erste sahne|eins a|1a|sahne)( so| jetzt| gemacht| arbeit| leute| danke|)',
    '(gute|tolle|super|prima|sehr gute) (nachricht|nachrichten|neuigkeiten|sache)',
    '(nix|nichts|gar nichts) (zu (meckern|beanstanden|bemangeln|mosern)|auszusetzen)',
    '(so|das|es) (ist|is|isch) (es |das |) (jetzt |genau |) (recht|richtig|gut|perfekt|prima|schon|fein|super|bestens|toll|guat|guet|tiptop|tipptopp)( so| jetzt| geworden|)',
    '(so|das) ist es (perfekt|gut|richtig|recht|super)',
    '(es |alles |das |) (geht|klappt|funktioniert|lauft) (endlich|jetzt|wieder|nun|jetzt alles|jetzt endlich|jetzt wieder)',
    '(ois|oiss) (supa|super|leiwand|bestens|guat|guad|richtig)',
  ],
  thanks: [
    '(danke|dankeschon|merci|vielen dank|besten dank|tausend dank|dank) (eich|eich schee|schee|scheen|sche|vilmal|vielmal|euch vielmals|danke|danke danke|merci|nochmal|nochmals|schonmal|schon mal|vorab|furs einspielen|fur alles|fuers fixen|furs dranbleiben|furs kummern|furs schnelle (beheben|erledigen|umsetzen)|furs erledigen|euch allen|dir|fein|leute|ihr lieben|ihr seid super|ihr seid (die besten|spitze|klasse)|auch|im namen (aller|des teams)|=für alles)( (fur|=für|furs|fuers) (das |die |den |)(einspielen|erledigen|beheben|umsetzen|dranbleiben|fixen|mithilfe|hilfe)|)',
    '(danke|dank|vielen dank|merci|besten dank|herzlichen dank|grosser dank|liebe grusse|gruss) (auch |) (von|vom|im namen) (den|dem|der|unseren|meinen|des|allen|all unseren|unserer|meiner) ~',
    '(danke|vielen dank|besten dank|herzlichen dank|merci|tausend dank) (ans|an das|an den|an die|an alle|an eure|an ihr) (ganze |gesamte |) (team|entwicklung|entwickler|kollegen|beteiligten|mannschaft|leute)( (=für|fur) (die|den|das) (schnelle |tolle |super |gute |rasche |)(hilfe|arbeit|umsetzung|losung|erledigung|reaktion|unterstutzung|service)|)',
    '(ich|wir) (danke|danken|bedanke mich|bedanken uns) (ihnen |euch |dir |herzlich |recht herzlich |vielmals |) (sehr |herzlich |recht herzlich |vielmals |) (=für|fur|um) (die|ihre|eure|das|den|ihren|deine|ihr) (rasche |schnelle |freundliche |prompte |gute |) (nachricht|mail|e mail|antwort|mitteilung|ruckmeldung|bearbeitung|unterstutzung|hilfe|umsetzung|muhe|schreiben|geduld|anruf|bemuhungen|zusammenarbeit)( von (heute|gestern)( (morgen|fruh|vormittag|nachmittag|abend|mittag)|)| vom #| vom # ~|)',
    '(tolle|super|gute|prima|klasse|starke|sehr gute|vorbildliche|angenehme) (kommunikation|zusammenarbeit|betreuung|abwicklung|unterstutzung|rucksprache|reaktionszeit)( ubrigens| wieder| auch| wie immer| mit euch|)',
    '(merci|vergelts gott|vergelt s gott|gottes lohn|gottes segen|bussi|dankschee|dankscheen|dangge|merci vilmol|merci viumau|merci villmal)( und (an |an schenan |an schena |schenan |)(gruass|gruss|tag|dog|dank|pfiat di)|)',
  ],
  closings: [
    '(an |und an |a |viele |liebe |vui |) (schenan|schena|scheenen|schenn|schean|liaben|liabn|scheene|liabe) (gruass|gruss|griass|dog|tag|obnd|abend|sunndog|sonntag)( no| noch| aus ~|)',
    '(schone|liebe|viele|herzliche|beste|sonnige|frohliche) (grusse|gruesse|gruss) (von|aus|vom) (der |dem |den |hier |)(~|)',
    '(gottes segen|vergelts gott|alles liebe|alles gute|behut sie gott|griass eich|pfiat eich|pfiat di|pfiat euch|bussi|baba|papa|ade|adele|tscho|tschau|tschuss mit u|uf wiederluege|uf wiedersehn|machs guet|machs gut|bis neulich|man sieht sich|servus|seas|habe die ehre|gruessli|liebi gruess|liebe gruess|gruss an alle)',
    '(es |en |e |no |) (schons|schone|schone|schons|scheens|guets|guete|schones) (wuchenand|wuchenend|wochenend|tag|tagli|abe|obig|fiirabig|wochenende|we|restwoche)( no| noch|)',
    '(schones|schonen|gutes|guten|sonniges|schone|feines) (we|wochenende|feierabend|tag|nachmittag|abend|restwoche|woche|mittag|sonntag|vormittag)( noch| wunsche ich| wunschen wir| euch| ihnen| allerseits| an alle| gewunscht| zusammen|)',
  ],
  neutral: [
    '(leute|gell|goi|hoid)',
    '(geklart|besprochen|abgesprochen) mit (dem |meinem |unserem |) (chef|team|leitung)',
    '(kein|keine) (mangel|beanstandungen|auffalligkeiten|abweichungen|fehler) (festgestellt|gefunden|aufgetreten|bekannt)',
    '(abnahmetest|test|tests|prufung|abnahme) (heute |gestern |) (durchgefuhrt|erfolgt|abgeschlossen|bestanden|erfolgreich)',
    '(das |unser |mein |) (problem|fehler|bug) (ist|war) (damit |jetzt |nun |) (bei uns |bei mir |) (jetzt |nun |damit |) (behoben|gelost|weg|erledigt)( jetzt| nun| bei uns|)',
    '(die |ihre |eure |) (anpassung|anderung|korrektur|losung|umsetzung|version) (entspricht|erfullt) (unserer|unseren|der|den|unsere|die|genau unseren) (anforderung|anforderungen|vorgaben|vorgabe|erwartung|erwartungen|wunschen|wunsch|bestellung)',
  ],
};
