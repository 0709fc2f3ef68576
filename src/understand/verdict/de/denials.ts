import { type Answers, listed } from '../locale-words.js';

const not =
  '(nicht|nich|nciht|nihct|ned|net|nit|nid|=nöd|nej|nie|niemals|keinesfalls|auf keinen fall|auf gar keinen fall|unter keinen umstanden|nimmer)';
const must =
  '(bloss|ja|bitte|blos|besser|lieber|um gottes willen|um himmels willen|so|also|daher|deshalb|leider|auf jeden fall|gefalligst|mir|uns|)';
const it =
  '(es|s|das|dies|sie|ihn|dat|des|das ding|das teil|das zeug|den kram|(die|diese|eure|ihre) (neue|) (version|fassung|losung|anderung|anderungen|anpassung|anpassungen|korrektur|korrekturen|lieferung|umsetzung)|(das|dieses|euer|ihr) (neue|) (update|release|paket)|(der|den|diesen|euren|ihren) (neuen|) (stand|fix|patch|build|release))';
const into =
  '(live|life|online|produktiv|prod|scharf|raus|rein|rauf|ruber|naus|frei|(in|auf) (die |)(prod|produktion)|nach (prod|live|draussen)|ins (netz|livesystem|echtsystem|produktivsystem)|aufs (livesystem|echtsystem|produktivsystem)|in den (livebetrieb|echtbetrieb|produktivbetrieb))';
const release = `(freigeben|freigebn|freigem|frei geben|freischalten|frei schalten|freischalta|aufschalten|ufschalte|uufschalte|einspielen|ausrollen|ausliefern|veroffentlichen|publizieren|deployen|releasen|mergen|pushen|shippen|promoten|rausgeben|raushauen|rausjagen|rausschicken|rauslassen|rausbringen|umstellen|umschalten|aktivieren|ubernehmen|liveschalten|livestellen|livesetzen|livenehmen|livegehen|freijebe|usega|useloh|${into} (nehmen|stellen|stelle|setzen|setze|schalten|schalte|bringen|geben|gehen|schieben|ubernehmen|pushen|lassen|machen|deployen))`;
const bring =
  "(gib|gebt|gebts|geben sie|stell|stellt|stellts|stellen sie|schalt|schalte|schaltet|schaltets|schalten sie|nehmt|nimm|nehmen sie|mach|macht|machts|machen sie|bring|bringt|bringen sie|schieb|schiebt|setzt|setz|setzen sie|haut|hau|schickt|lass|lasst|lasst's|lassts|lassen sie|spielt|spielen sie|rollt|rollen sie|geht|gehen sie|packt|pack)";
const going =
  '(livegang|go live|liveschaltung|livestellung|produktivsetzung|inbetriebnahme|aufschaltung|freischaltung|aktivierung|umstellung|veroffentlichung|publikation|einspielung|auslieferung|rollout|release|deployment|ubernahme|freigabe|umsetzung|abnahme|ubernahme in (den echtbetrieb|die produktion|den livebetrieb|den produktivbetrieb))';
const leave =
  '(freigabe|zustimmung|abnahme|genehmigung|einverstandnis|einwilligung|erlaubnis|grunes licht|okay|ok|go|segen|plazet|placet|sign off|signoff|approval|jawort|unterschrift)';
const us =
  '(von (uns|mir|unserer seite|meiner seite)|unsererseits|meinerseits|seitens (der|des|unserer|unseres) (geschaftsleitung|leitung|vorstands|kunden|verwaltung|geschaftsfuhrung))';
const still =
  '(immer noch|immernoch|noch immer|weiterhin|nach wie vor|unverandert|noch|noch immer genauso|wieder|schon wieder|erneut|auch jetzt noch|auch diesmal|auch weiterhin|leider|leider immer noch|leider noch|leider weiterhin|leider noch immer|leider wieder|all noch|immer no|oiwei no|allaweil no|nach emmer)';
const firm =
  '(immer noch|immernoch|noch immer|weiterhin|nach wie vor|unverandert|auch jetzt noch|auch diesmal|auch weiterhin|leider immer noch|leider weiterhin|leider noch immer|leider nach wie vor|all noch|immer no|oiwei no|allaweil no)';
const the = '(das|der|die|dieses|dieser|unser|) (alte|ursprungliche|gemeldete|bekannte|gleiche|selbe|)';
const test =
  '(test|tests|retest|re test|abnahmetest|abnahmetests|uat|testlauf|testfall|testfalle|testcase|testcases|smoke test|smoketest|regressionstest|integrationstest|nachtest|prufung|abnahme|abnahmeprufung|probelauf|funktionstest|kontrolle)';
const failed =
  '(fehlgeschlagen|gescheitert|negativ|negativ ausgefallen|negativ verlaufen|durchgefallen|failed|fail|gefailt|rot|nicht bestanden|ned bestanden|net bestanden|nicht erfolgreich|erfolglos|misslungen|schiefgegangen|schief gegangen|in die hose gegangen|danebengegangen|missgluckt|nicht in ordnung|nicht ok|nok|not passed|mangelhaft|ungenugend|in die binsen gegangen|voll daneben|nicht gut ausgefallen|schlecht ausgefallen)';
const fix =
  '(fix|bugfix|hotfix|patch|update|korrektur|anderung|anpassung|losung|behebung|fehlerbehebung|reparatur|nachbesserung|version|release|umsetzung|fassung)';
const trouble =
  '(problem|probleme|fehler|fehlermeldung|fehlermeldungen|bug|bugs|exception|meldung|absturz|macke|timeout|ausnahme|stacktrace|mangel)';

/** How an approval is denied in German, and what tells that the very fault is still there. */
export const german: Answers = {
  notOk: [
    // "Bloß nicht live!", "lasst es ja nicht raus", "nicht mergen"
    `${must} ${not} (${it} |)(so |)${release}`,
    `(bloss|blos|bitte|besser|lieber|um (gottes|himmels) willen|auf keinen fall|bitte bloss) ${not} (so |)${into}`,
    `${must} ${bring} ${it} ${must} ${not} (so |)(${into}|auf|ein|aus|um)`,
    `${must} ${it} ${must} ${not} (so |)${release}`,
    '(finger|hande|pfoten|griffel) weg (von|vom) (live|prod|der produktion|produktivsystem|livesystem|echtsystem|der veroffentlichung|der freigabe|dem release)',
    `(das |dieses |den |diesen |die |) (release|livegang|rollout|deployment|freigabe|veroffentlichung|go live|auslieferung|update) (bitte |sofort |hiermit |ist |ist hiermit |wird |) (gestoppt|stoppen|blockiert|blockieren|abbrechen|abgebrochen|anhalten|absagen|abgesagt|abblasen|verweigert|versagt|abgelehnt|nicht erteilt|untersagt|zuruckziehen|zuruckgezogen|gestrichen)`,
    `(von (einer|der|dieser|dem|einem|diesem) ${going}) (in (dieser|der) (form|fassung|version) |)(${still} |)(ist |sollte |sehen wir |sehe ich |raten wir |rate ich |mochten wir |mochte ich |bitten wir |bitte ich |bitten wir sie |bitte |ist bitte |muss ich |mussen wir |)(dringend |leider |bitte |hiermit |)(abzusehen|abgesehen werden|absehen|ab|abraten|abstand nehmen|abstand zu nehmen)`,
    `(wir|ich) (mochten|mochte|mussen|muss|werden|bitten|bitte|raten|rate) (dringend |leider |)von (einer|der|dieser|dem|einem) ${going} (in (dieser|der vorliegenden|der) (form|fassung|version) |)(leider |)(absehen|abraten|abstand nehmen|abzusehen|ab)`,
    // "Meinen Segen bekommt das nicht", "der Veröffentlichung widersprechen wir"
    `(meinen|mein|meine|unseren|unser|unsere) ${leave} (bekommt|kriegt|hat|haben|bekommen|kriegen|gibt es|gibt's|gibts|habt|erhalt) (das|es|ihr|sie|die|der|dafur|diese|dieses|hierfur) (${fix} |)(so |damit |leider |dafur |also |)${not}`,
    `(das|dies|des|dat|so was|sowas|so etwas|das hier) (unterschreibe|unterschreib|genehmige|akzeptiere|segne|nehme|nehm|winke|verantworte|bestatige|unterschreiben|akzeptieren|genehmigen|segnen|nehmen) (ich|wir) (so |ihnen |euch |leider |sicher |garantiert |bestimmt |)${not} (ab|durch|an|)`,
    `(hiermit |leider |)(widersprechen|widerspreche) (wir|ich) (hiermit |leider |)(der|dem|einer|einem) ${going}`,
    `(hiermit |)(wir|ich) (widersprechen|widerspreche) (hiermit |leider |)(der|dem|einer|einem) ${going}`,
    `(der|dem|einer|einem|dieser) ${going} (widersprechen|widerspreche) (wir|ich)`,
    `(der|dem|einer|einem|dieser) ${going} (stimmen|stimme) (wir|ich) (so |leider |daher |somit |hiermit |)${not} zu`,
    `(eine|die|der|ein) ${going} (kommt|kame|scheidet|ist|steht) (=für (uns|mich) |so |daher |damit |somit |also |leider |derart |)(nicht in betracht|nicht in frage|nicht zur debatte|aus|ausgeschlossen|undenkbar|nicht drin|nicht vertretbar)`,
    `(eine|die|der|das|ein|unsere|) ${leave} (wird|ist|bleibt|werden|muss) (leider |hiermit |daher |somit |) ((aufgrund|wegen|auf grund|angesichts) (der |des |von |) (wesentlicher |erheblicher |gravierender |schwerer |bestehender |offener |vieler |diverser |) (mangel|mangeln|fehler|fehlern|abweichungen|probleme|problemen) |(aufgrund|wegen|auf grund|angesichts|mangels) ~ |) (leider |)(verweigert|versagt|abgelehnt|verwehrt|entzogen|nicht erteilt|zuruckgezogen|nicht gegeben|vorenthalten)( werden|)`,
    `(unsere |meine |die |) ${leave} (nicht erteilt|verweigert|versagt|abgelehnt|entzogen|zuruckgezogen|denied|rejected|verwehrt|withheld|nicht gegeben|not given)`,
    '(ein |unser |mein |klares |) veto',
    `(wir|ich) (sage|sagen|sag|stimme|stimmen|bin|sind) (leider |klar |dazu |hier |ganz klar |)(nein|nee|nok|no go|dagegen|nicht ok)`,
    '(mein|unser|die) (antwort|votum|urteil|fazit|verdikt|entscheidung|ergebnis) (lautet |ist |)(leider |also |)(nein|nicht ok|nok|abgelehnt|nicht freigegeben|keine freigabe|no go|durchgefallen|daumen runter)',
    '(antwort|ruckmeldung|entscheidung|votum|urteil|fazit|status|ergebnis|testergebnis|prufergebnis|resultat|uat|abnahme) (leider |)(nein|nicht ok|nok|abgelehnt|nicht freigegeben|keine freigabe|no go|durchgefallen|negativ|failed|fail|rejected|nicht bestanden|nicht abgenommen)',
    '(niemals so|so niemals|nicht mit (mir|uns)|nur uber meine leiche|schlagt euch das aus dem kopf|(das |so )(kommt|geht) (gar |mir |uns |)(nicht|ned|net) (in die tute|in frage))',
    '(geht|ging) gar (nicht|ned|net|nich)',
    `(ich|wir) (kann|konnen|werde|werden|will|wollen|mochte|mochten) (die|das|unsere|meine|unser|mein|ihnen die|euch die|eine|) ${leave} (so |leider |daher |deshalb |also |somit |dafur |hierfur |heute |)(nicht|ned|net|nid|auf keinen fall) (erteilen|geben|aussprechen)`,
    `(die|das|unsere|meine|unser|mein|eine|) ${leave} (kann|konnen|werde|werden|will|wollen) (ich|wir) (so |leider |daher |deshalb |also |somit |dafur |hierfur |ihnen |euch |)(nicht|ned|net|nid|auf keinen fall) (erteilen|geben|aussprechen)`,
    '(eine |die |) (abnahme|freigabe|veroffentlichung) (ist |) (so |leider |daher |damit |somit |) (nicht|ned|net) (moglich|denkbar|vertretbar|drin)',
    `(funktioniert|geht|klappt|lauft|passt|stimmt|tut) (der|die|das|unser|unsere) ~ ${firm} (gar |uberhaupt |so |) (nicht|ned|net|nid|nich)`,
    '(das |) (ergebnis|resultat) (ist |) (leider |weiterhin |immer noch |noch immer |) (falsch|fehlerhaft|verkehrt|unbrauchbar|ungenugend)',
    '(diese|die|dieses|das|so eine|so ein|dieses) (neue |) (version|losung|anderung|fassung|update|release|umsetzung|lieferung) (wollen|will|nehmen|nehme|akzeptieren|akzeptiere|brauchen|mochten) (wir|ich) (so |leider |) (nicht|ned|net|nid)( an| ab| haben|)',
    `(ist|war|bleibt) (es|das) (leider |) ${firm} so dass`,
    // "Test fehlgeschlagen", "unser Abnahmetest ist negativ ausgefallen", "3 von 8 Fällen rot"
    `(unser |unsere |mein |der |die |das |ihr |)${test} (~ |)(ist |sind |war |waren |wurde |verlief |verliefen |)(leider |erneut |wieder |nochmals |auch diesmal |wiederum |komplett |)${failed}`,
    `(schlagt|schlug|schlagen) (der |die |unser |unsere |)${test} (leider |erneut |wieder |weiterhin |)fehl`,
    `(unser |unsere |mein |der |die |das |)${test} (schlagt|schlagen|schlug) (leider |erneut |wieder |weiterhin |immer noch |)fehl`,
    `(unser |unsere |mein |der |die |das |)${test} (~ |)(lauft|laufen|bricht|kracht) (leider |erneut |wieder |weiterhin |immer noch |)(nicht durch|auf fehler|auf (einen|nen) fehler|rot|nicht sauber durch|ab)`,
    `# von # (${test}|fallen|faellen|testfallen|tests|testcases|punkten|belegen) (sind |ist |waren |)(leider |noch |immer noch |)(rot|fehlgeschlagen|failed|falsch|durchgefallen|nicht bestanden|fehlerhaft|kaputt)`,
    `(testfall|testcase|tc|test|fall) # (ist |)(leider |immer noch |noch |)(rot|fehlgeschlagen|failed|durchgefallen|nicht bestanden)`,
    '(kein erfolg|keine (besserung|verbesserung|veranderung|wirkung))',
    // "Der Patch hat nichts gebracht", "Fix greift nicht"
    `(der |die |das |euer |eure |ihr |ihre |dieser |diese |dieses |)${fix} (greift|wirkt|hilft|zieht|bringt|taugt|funktioniert|geht|sitzt|tut|fruchtet|funzt|klappt|lost|behebt|halt) (leider |bei uns |das problem |den fehler |immer noch |hier |so |gar |uberhaupt |)(nicht|nichts|nix|ned|net|nich|nicht wirklich)`,
    `(der |die |das |euer |eure |ihr |ihre |dieser |diese |dieses |)${fix} (hat|haben) (leider |bei uns |uns |daran |am ergebnis |das problem |den fehler |)(nichts|nix|ned|net|rein gar nichts|gar nichts|nicht|nicht wirklich) (gebracht|geholfen|bewirkt|genutzt|genuzt|geandert|gegriffen|gewirkt|gefruchtet|verbessert|behoben|gelost|geklappt|funktioniert)`,
    `(hat|habt|haben) (leider |das |es |bei uns |uns |alles |)(nichts|nix|rein gar nichts|gar nichts|nicht) (gebracht|geholfen|bewirkt|genutzt|geandert|gegriffen|gewirkt|gefruchtet|behoben|gelost)`,
    // "Problem besteht unverändert", "es kommt dieselbe Fehlermeldung wie letzte Woche"
    `${the} ${trouble} (besteht|bestehen|bleibt|bleiben|existiert|lebt|persistiert|verbleibt) ${still} (bestehen|vorhanden|ungelost|reproduzierbar|)`,
    `${the} ${trouble} (tritt|kommt|erscheint|fliegt|zeigt sich|taucht|zeigt|haben wir) ${firm} (auf|hoch|immer|)`,
    `${the} ${trouble} (ist|sind|tritt|kommt|erscheint|fliegt|zeigt sich|taucht|haben wir|lasst sich) ${still} (auf|da|vorhanden|ungelost|hoch|reproduzierbar|reproduzieren|nachstellen|drin|offen|nicht weg|nicht behoben|nicht gelost|am leben|existent)`,
    `(leider |)(das |der |die |)${trouble} (bleibt|lebt|lebt noch|bleibt bestehen|besteht weiter|besteht fort|nicht behoben|nicht gelost|nicht weg|ungelost|unverandert|noch da|noch vorhanden|immer noch da|weiterhin da|weiterhin vorhanden)`,
    `(es |da |hier |bei uns |mir |uns |)(kommt|erscheint|fliegt|tritt|gibt|habe|haben|sehe|sehen|bekomme|bekommen|kriege|kriegen|hab|krieg|erhalte|erhalten|zeigt sich) (bei uns |hier |leider |ich |wir |es |auch jetzt |nach wie vor |immer noch |weiterhin |wieder |noch immer |) (das|die|den|der|genau die|genau den|genau das|exakt die|exakt den|) (dieselbe|denselben|dasselbe|derselbe|gleiche|gleichen|selbe|selben|alte|alten|identische) (fehlermeldung|fehler|meldung|problem|exception|bug|ergebnis|verhalten|absturz|mist) ((wie|als) (gestern|vorher|zuvor|bisher|vorhin|letzte woche|letztes mal|beim letzten mal|immer|eh und je)|wie |als |auf |leider |)`,
    `(genau|exakt|wieder|leider|erneut|schon wieder|immer noch|weiterhin|nach wie vor|haargenau) (der |die |das |)(derselbe|dieselbe|dasselbe|gleiche|selbe) ${trouble}`,
    `(${trouble}|nullpointer|fehlercode) (genau |)(wie (vorher|zuvor|gehabt|bisher|gestern|eh und je|letzte woche|letztes mal|beim letzten mal|gestern|am anfang))`,
    `(immer noch|immernoch|noch immer|weiterhin|nach wie vor|unverandert|weiterhin unverandert|genauso|schon wieder|erneut) (fehlerhaft|falsch|kaputt|defekt|unbrauchbar|broken|buggy|verbuggt|rot|mangelhaft|instabil|nicht ok|nicht in ordnung|nicht behoben|nicht gelost|fehler|verkehrt|zerschossen|hinuber|im eimer|unbenutzbar)`,
    `(${still} |)(klappt|funktioniert|geht|lauft|lauft es|geht es|klappt es|funktioniert es|funzt|funzt es|passt|stimmt|tut|tut es|gehd|gait|goht|geiht|loppt|laaft|leeft|geet|kutt|haut) (das |es |dat |des |et |bei uns |bei mir |hier |so |ja |fei |fei ja |) ${still} (so |gar |uberhaupt |absolut |auch |einfach |)(nicht|nich|nciht|ned|net|nit|nid|nix|nicht hin|ned hin|gar nicht|uberhaupt nicht|nich hin|=nöd|kein stuck|kein bisschen|null|nimmer|net meh|ni)`,
    `(dat|des|dit|et|it|ditt|dees) (loppt|lauft|laaft|leeft|geiht|geht|gehd|geet|funzt|klappt|passt|haut|kutt|stimmt|jeht|funktioniert) (so |immer noch |noch |jar |gar |ja |hier |bei uns |fei |)(nich|nicht|ned|net|nit|nid|nix|ni|nich hin|ned hin|net hin)`,
    // "Die Produktivnahme wird von uns untersagt", "gegen die Veröffentlichung erheben wir Einspruch"
    `(${us} |)(wird|wurde|ist|sind|werden) (hiermit |leider |daher |somit |)${us} (hiermit |leider |)(untersagt|verboten|abgelehnt|verweigert|nicht (erteilt|gegeben|genehmigt|gestattet|erlaubt|bewilligt|gebilligt|freigegeben|akzeptiert|abgenommen))`,
    `(der|die|das) ${going} (wird|ist) (${us} |hiermit |leider |)(untersagt|verboten|nicht gestattet|nicht erlaubt|unzulassig)`,
    `gegen (die|den|das|eine|einen) ${going} (erheben|erhebe|legen|lege) (wir|ich) (hiermit |ausdrucklich |formlich |)(einspruch|widerspruch|protest|ein veto|unser veto|veto) (ein|)`,
    `(wir|ich) (erheben|erhebe|legen|lege) (hiermit |ausdrucklich |formlich |) (einspruch|widerspruch|protest|ein veto|veto) (gegen (die|den|das|eine|einen) ${going} |)(ein|)`,
    `(gegen (die|den|das) ${going} sprechen wir uns|wir sprechen uns (gegen (die|den|das) ${going} )) (hiermit |)aus`,
    // "Das Okay gibt es von mir nicht", "unsere Zustimmung erhalten Sie hierfür nicht"
    `(das|die|unser|unsere|mein|meine|unseren|meinen) ${leave} (gibt es|gibt's|gibts|erhalten sie|erhaltet ihr|bekommen sie|bekommt ihr|kriegt ihr|kriegen sie|geben wir|gebe ich|erteilen wir|erteile ich|haben sie|habt ihr) (${us} |hierfur |dafur |leider |so |ihnen |euch |also |daher |damit |)${not}`,
    `(der |die |das |unser |unsere |)(vorstand|geschaftsleitung|geschaftsfuhrung|direktion|leitung|chef|chefin|fachabteilung|revision|it|qs|qa|verwaltung) (hat|haben) (die|das|den|unsere|) (${leave}|${going}) (leider |)(abgelehnt|verweigert|untersagt|versagt|nicht erteilt|gestoppt)`,
    // "Reopen bitte", "Ticket geht zurück in Entwicklung", "Bug reproduzierbar"
    '(bitte |)(das |)(ticket |fall |)(bitte |)(reopen|re open|wieder (offnen|aufmachen|eroffnen)|wiedereroffnen) bitte',
    'bitte (das |)(ticket |fall |)(reopen|wieder (offnen|aufmachen|eroffnen)|wiedereroffnen)',
    '(das |)ticket (geht|muss|kommt|wandert) (wieder |leider |damit |) (zuruck|retour) (an|ans|in|zu|zur) (die |eure |euch |das |) (entwicklung|entwickler|dev|devs|team|technik|euch|bearbeitung|nachbesserung)',
    `${trouble} (ist |) (immer noch |noch immer |weiterhin |nach wie vor |) reproduzierbar`,
    '(leider|wieder|erneut|schon wieder|immer noch|immernoch|noch immer|weiterhin) (falsch|verkehrt|fehlerhaft) (gerechnet|berechnet|summiert|addiert|gedruckt|gebucht|gerundet|zugeordnet|sortiert|angezeigt|dargestellt|ausgewiesen|ubernommen)',
    `zum (zweiten|dritten|vierten|funften|x ten|zigsten|wiederholten) mal (derselbe|dieselbe|dasselbe|der gleiche|die gleiche|das gleiche) ${trouble}`,
    '(ich bin|wir sind|bin|sind) (sehr |wirklich |damit |leider |ausserst |hochst |) unzufrieden',
    `(der|das|dieser|unser|) ${trouble} ${still} (auftritt|besteht|da ist|vorhanden ist|erscheint|vorkommt|fortbesteht|reproduzierbar ist|nicht (behoben|gelost) (ist|wurde))`,
    `${firm} (so |gar |uberhaupt |)(nicht|ned|net|nich) (funktioniert|funktionieren|geht|gehen|lauft|laufen|passt|passen|stimmt|stimmen|klappt|behoben ist|gelost ist|behoben wurde)`,
    `${firm} (auftritt|da ist|vorhanden ist|erscheint|vorkommt|fortbesteht)`,
    '(stimmt|passt|geht|funktioniert|klappt|funzt|lauft) (immernochnicht|immernoch nicht|immernoch (ned|nich|nid|nit))',
    '(liefert|zeigt|rechnet|druckt|ergibt|produziert|spuckt) (leider |nur |immer noch |weiterhin |noch immer |) (quatsch|unsinn|murks|mull|schrott|blodsinn|kauderwelsch|hieroglyphen|kraut und ruben)( aus|)',
    `(rechnet|druckt|bucht|zeigt|sortiert|rundet|summiert|zahlt|speichert|exportiert|liefert|bleibt|ist) ${firm} (falsch|verkehrt|leer|doppelt|nichts|nix|mist|mull|quatsch|unsinn)( an| aus|)`,
    '(sind|ist) (immer noch|noch immer|weiterhin|nach wie vor|leider) (hieroglyphen|zeichensalat|buchstabensalat|datensalat|kauderwelsch|kuddelmuddel|quatsch|unsinn|kraut und ruben|verstummelt|unlesbar|unleserlich)',
    '(stimmt|stimmen|passt|passen) (hier |da |) (vorn|vorne|hinten) und (vorn|vorne|hinten) (nicht|nix|ned|net|nich)',
    'nicht (das |dem |)(, |)(was|wie) (wir|ich) (bestellt hatten|bestellt hatte|gewollt hatten|wollten|vereinbart hatten|gewunscht hatten|besprochen hatten|beauftragt (haben|hatten|habe))',
    '(das |dies |dat |des |)(ist|war) nicht das (, |)(was|wie) (wir|ich) (bestellt|gewollt|vereinbart|gewunscht|besprochen|beauftragt) (hatten|hatte|haben|habe)',
    '~ (sagt|sagen) nein (, |)(und |)(ich|wir) (auch|ebenso|ebenfalls)',
    '(und |)(nochmals|noch einmal|abermals|dreimal) nein',
    '(das |so |des |dit |dat |des is |) (geht|passt|stimmt|funktioniert|jeht|goht|gaht|gat) (ja |doch |so |mal |nun |fei |leider |eifach |) (so |gar |uberhaupt |absolut |) (nicht|ned|net|nich|nid|=nöd)',
    '(das |so |dat |dos |es |nu |) (geht|jeht|funktioniert|klappt) so ni',
    'so (=nöd|nich)',
    '(nä|nee|ne|nein|na|) (das|dat|des|dit|et|dos) (es|is|ist|isch|ass|war|wird) (nix|nischt|nuscht|nichts|=nüt|=nüüt)( richtiges| gescheites| rechtes| jescheites|)',
    '(das|des|dat|dos|dit) (is|ist|isch|war) (a|ein|en|) (murks|mist|pfusch|saustall|witz|schmarrn|schmarren|kas|glump|glumpert|krampf|schas|bockmist|kokolores|humbug)',
    `(lasst|lass|lassen sie) (das|dit|dat|es|des) (bitte |mal |lieber |besser |)(sein|bleiben|bloss sein)`,
    // "Nicht OK" in dialects and with slips.
    `(${still}|ist|is|isch|ass|es ist|das ist|des is|dat is|dit is|et is|et ass|des isch|es isch) (gar |so |noch |uberhaupt |) (nich|nciht|nihct|nicth|ned|net|nit|nid) (ok|oke|okee|okay|okey|okej|gut|gutt|guat|guet|guad|jut|in ordnung|in ornig|in ordnig|richtig|freigegeben|recht|fertig)`,
    '(nich|nciht|nihct|nicth) (ok|oke|okay|okey|gut|in ordnung|richtig|fertig|freigegeben)',
    'nicht (oke|okee|okej|okeh|oki|okidoki|so toll|so gut|so der hit|abnahmereif|freigabereif|produktionsfahig|produktivreif|live reif|livereif|releasefahig|releasereif|einsatzreif|prasentabel|funktionsfahig|lauffahig|nachvollziehbar gelost|bestanden|geglückt|gegluckt|gelungen|getroffen|zielfuhrend)',
    '(weit|meilenweit|himmelweit|noch weit|kilometerweit) (entfernt|weg) (von|davon) (fertig|ok|gut|brauchbar|abnahmefahig|releasefahig|freigabe|produktionsreif|einer freigabe|einem release|einer abnahme|perfekt ist anders)',
    // Sent back: "bitte zurück in die Werkstatt", "thema verfehlt, setzen, sechs", "für die Tonne"
    '(bitte |also |leider |sofort |muss |geht |gehort |)(wieder |nochmal |noch mal |direkt |)(zuruck|retour|return) (an|ans|in|zu|zur|zum|ins) (die |der |den |das |eure |euch |ihnen |sie |euren |ihre |ihren |)(werkstatt|entwicklung|entwickler|entwicklern|dev|devs|development|absender|programmierer|programmierern|reissbrett|backlog|start|anfang|zeichentisch|euch|ihnen|sie|technik|it|bearbeitung|uberarbeitung|korrektur|nachbesserung|team|los)( bitte| damit|)',
    '(bitte |leider |)(zuruck|retour) (damit|bitte)',
    'bitte (wieder |nochmal |noch mal |)(zuruck|retour)',
    '(bitte |da |hier |)(nochmal|noch mal|noch einmal|nochmals|erneut|von vorn|von vorne) (ran|dran|druber|uberarbeiten|nachbessern|korrigieren|fixen|neu|anfangen|von vorne|von vorn|prufen und korrigieren|anschauen|angehen|reparieren|machen|zuruck)( bitte|)',
    '(thema verfehlt|setzen sechs|setzen sex|note sechs|sechs setzen|ziel verfehlt|am ziel vorbei|voll daneben|vollig daneben|total daneben|glatt durchgefallen|satz mit x|das war wohl nix|war wohl nix|das war nix|schuss in den ofen|griff ins klo|ein schuss in den ofen|vom regen in die traufe|rolle ruckwarts bitte|bitte rollback|rollback bitte|rohrkrepierer)',
    '(das |das ist |ist |reif |ist nur |alles |ist alles |)(=für|fur) (die (tonne|katz|mulltonne|fusse|fuss)|den (muell|mull|papierkorb|mulleimer|hasen|arsch|eimer)|n arsch|die mullhalde)',
    '(alles|ois|alls|alle|oiss|allens|all) (falsch|verkehrt|kaputt|zerschossen|verhunzt|durcheinander|im eimer|murks|fehlerhaft|mist|rot|schrott|fur die katz|weg)',
    '(ist|sind|jetzt ist|alles|ist alles|jetzt alles|jetzt ist alles|nun ist alles|alles ist) (jetzt |nun |leider |komplett |total |wieder |)(zerschossen|zerlegt|verhunzt|verschlimmbessert|im eimer|im arsch|hinuber|totalschaden|murks|pfusch|gaga|grottig|grottenschlecht|unterirdisch|unter aller sau|unter aller kanone|ein witz|ein schlechter witz|fur die tonne|vollig verbuggt|broken|verbuggt|buggy)',
    '(das |uns |)(fliegt|flog) (uns |mir |euch |das |)(alles |sofort |)um die ohren',
    '(jetzt|nun) (geht|funktioniert|klappt|lauft) (auch |sogar |plotzlich |) (noch |) (das|die|der) ~ (auch |)nicht( mehr|)',
  ],
  weakNo: [
    '(schrott|murks|pfusch|grottenschlecht|unterirdisch|ein klares nein von (uns|mir))',
    '(ausgeschlossen|undenkbar|nei|nei du|falsch)',
    '(niemals|nie im leben|nie und nimmer|im leben nicht|nicht im traum|no way|null chance|vergiss es|vergessen sie es|vergesst es|vergessts|igitt nein|ich sage nein|ich sag nein|oh nein|nein nein|nop|nej|neh|noi|ha noi|ha noo|nee du|och nee|ach nee|nee nee|nee leider|leider nee|klares nein|ein klares nein|definitiv nein|eindeutig nein|nu nee|nix gut|nix ok)',
  ],
  leadIns: [
    '(ne|nö|noe|nä)',
    '(ach du schreck|ach du liebe zeit|du liebe zeit|ach du grune neune|meine gute|um himmels willen|um gottes willen|ach du meine gute)',
    '(ich bin|wir sind) (wirklich |sehr |echt |leider |langsam |) (verargert|enttauscht|sauer|genervt|stinksauer|wutend|frustriert|entsetzt)',
    '~ (hat|haben) (es|das) (auch |selbst |gerade |eben |heute |) (probiert|getestet|ausprobiert|gepruft|versucht)',
    '(leider |)((mussen|muss) (wir|ich)|(wir|ich) (mussen|muss)) (ihnen |euch |dir |)(leider |)(mitteilen|sagen|melden|berichten) (, |)dass ((der|die|das|unser|unsere) ~|)',
    '(ihnen |euch |dir |) (mitteilen|sagen|melden) zu mussen (, |)dass ((der|die|das|unser|unsere) ~|)',
    '(igitt|ihh|iih|bah|och|och nee|oh mann|oh man|mensch|mann|leute leute|herrje|jesses|kruzifix|himmel|oh gott|oh je|auweia|au weia|oweh|o weh|uff|pff|pfff|boah|alter|digga|diggi|junge|kinder|sorry leute|sorry jungs|ha noi|noi|nee|nej|vom regen in die traufe|tja leute|bei mir|bei uns|auch diesmal|diesmal|im test|beim test|im abnahmetest|beim testen|nachgetestet|retest)',
    '(isch|ass|is|des is|dat is|dit is|des isch|et ass|et is)',
  ],
  problems: [
    '(furchtbar|schrecklich|grauenhaft|grausig|grauslich|grottig|entsetzlich|scheusslich|hasslich|unmoglich|katastrophal|verkehrt|verhunzt|zerschossen|totalschaden|verbuggt|buggy|hinuber|unbrauchbar|mist|schrott|murks)',
    '(dreht|drehen) sich',
    '(bleibt|bleiben) (hangen|stecken|leer|weiss|schwarz)',
    '(immernoch|immernochnicht)',
  ],
  // "Net" is "not" in the south, and something else in other languages; so are "keen" and "kei".
  turning: [
    '(funktioniert|funktionieren|stimmt|stimmen|geht|gehen|passt|passen|klappt|klappen|lauft|laufen|funzt|druckt|drucken|tut|rechnet|speichert|ist|sind|isch|kommt|kommen|gfallt|gefallt|mir|uns) (aber |scho |so |halt |fei |ja |no |immer no |immer noch |noch |leider |) (net|ned|nid|nit|nud|nut|nemme|nimme)',
    '(keen|kei|koa|koi|kee|ka) (einzige|einziger|einziges|enziger|oanziger|einzigs)',
    '(keen|kei|koa|koi|kee) (beleg|bon|zeile|summe|rechnung|bestellung|mail|datei|feld|seite|auftrag|kunde|zahl|betrag|etikett|preis|buchung|bild|link|button|knopf)',
  ],
  loud: listed(
    '=nöd nuscht nischt keene keener keenen koane koan koaner koin immernoch nochnicht garnicht garnix garnichts',
  ),
  qualifiers: ['(nicht mehr|nie mehr|nie wieder|nicht wieder|nicht aufgetreten|nicht mehr aufgetreten)'],
  pending: [
    '(ausgeschlossen|undenkbar|falsch) (, |)dass',
    '(ich|wir) (selbst |) noch nicht',
    '(eventuell|moglicherweise|womoglich|vielleicht|vermutlich|wahrscheinlich|unter umstanden) (ab|ablehnen|nicht|verweigern|verweigert)',
    '(der|mein|unser|kein|keinen|ohne|meine|die|keine) (testzugang|zugangsdaten|zugang (zu|zum|zur|auf) (das |dem |den |der |) (staging|testsystem|testserver|testumgebung|testseite))',
    '(so |noch |aktuell |im moment |)(nicht|noch nicht|schwer) (zu |)(beurteilen|einschatzen|sagen|bewerten)',
  ],
  takesBack: [
    '(jetzt|nun|inzwischen) (aber |doch |endlich |) (behoben|gelost|weg|erledigt|gut|in ordnung|ok)',
    '(nach|mit|seit) (dem |einem |) (neustart|neuladen|neuanmeldung|abmelden|cache leeren|leeren des caches) (geht|funktioniert|klappt|lauft|passt) (es|das|alles|nun|jetzt|wieder)',
    '(ach|nein|oh|moment|stopp) (quatsch|blodsinn|unsinn)',
    '(quatsch|kommando zuruck)',
    '(ich |wir |)(meinte|meinten) (naturlich |eigentlich |)(angenommen|ok|okay|freigegeben|genehmigt|abgenommen|ja|go|doch)',
    '(hab|habe|haben) (mich |uns |)(verguckt|verlesen|verschaut|vertippt|verklickt|verschrieben)',
    '(hinfallig|uberholt|gegenstandslos)',
  ],
};
