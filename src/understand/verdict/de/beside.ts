import type { Answers } from '../locale-words.js';
import { deciders, house } from './house.js';

const the = '(der |die |den |dem |das |unser |unsere |unserer |unserem |mein |meine |meiner |meinem |)';
/** Where an invoice goes. */
const payer = `(@|mich|(die |den |das |unsere |unseren |unser |meine |meinen |)(${deciders}|buchhaltung|steuerberater|verwaltung|zentrale|filiale|niederlassung|firma|gesellschaft|stiftung|geschaftsstelle|schule|praxis|gemeinde|pfarrei|werkstatt|laden|buro|hauptverwaltung)( (in |)~|))`;
/** Who tests and is not the writer. */
const others =
  '(kollege|kollegen|kollegin|kolleginnen|buchhaltung|buchhalter|buchhalterin|steuerberater|kunde|kunden|kundin|anwender|anwendern|benutzern|nutzern|testern)';
/** Somebody in the writer's house. */
const somebody = `${the}(${deciders}|buchhaltung|buchhalterin|buchhalter|einkauf|einkaufsabteilung|frau|mann|kollege|kollegin|kollegen|team|lager|vertrieb|partner|partnerin)`;
const day = '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
const when = `((heute|gestern) (morgen|vormittag|fruh|nachmittag|mittag|abend)|heute|gestern|vorgestern|soeben|eben|gerade|letzte woche|diese woche|(am|letzten) ${day}( (morgen|vormittag|nachmittag|abend)|)|in der (sitzung|vorstandssitzung|versammlung))`;
const gave =
  '(gesehen|angesehen|angeschaut|gelesen|unterschrieben|genickt|abgenickt|zugestimmt|genehmigt|bewilligt|freigegeben|abgesegnet|ja gesagt|(sein |seine |ihr |ihre |das |die |)(ok|okay|zustimmung|einverstandnis|segen|freigabe|=grünes licht|grunes licht|unterschrift) (gegeben|erteilt))';
const fault =
  '((doppelte|doppelten|leere|leeren|falsche|falschen) (zeilen|seiten|buchungen|eintrage|positionen|mails|rechnungen|auftrage|namen|nummern|spalten|betrage|etiketten|datensatze|summen|zahlen|preise|adressen|zeichen|nullen|werte|daten|termine|terminen|drucke|ausdrucke|zahlungen|bestellungen|lieferscheine|kunden|artikel|posten|anrufe|reservierungen)|dubletten|doubletten|fehlermeldung|fehlermeldungen|fehler|absturze)';

/** What customers offer to hand over; anything else may be asked for. */
const offered =
  '(unsere |meine |die |weitere |mehr |) (testdaten|testdateien|testfalle|screenshots|bildschirmfotos|beispiele|beispieldateien|logs|exporte|details|informationen|angaben) (noch |)( (fur|=für) (die|eure|ihre) (doku|dokumentation|anleitung|unterlagen)|) (braucht|brauchen|brauchst|benotigt|benotigen|mochtet|wollt|wollen)';

/** What German-speaking customers tell beside their approval of who else approved, and of what is well again. */
export const german: Answers = {
  others: [
    `~ (hat|haben) (es|das|ihn|das angebot) (${when} |) (unterschrieben|genehmigt|abgesegnet|abgezeichnet|freigegeben)`,
    `${somebody} (hat|haben) (es |das |dem |dies |) (auch |schon |ebenfalls |bereits |) (${when} |) (auch |schon |ebenfalls |bereits |) ${gave}`,
    `(es|das|dies) (wurde|ist) (${when} |) ((von|vom|durch) ${somebody} |)((auf|bei|in) (der|unserer) (sitzung|versammlung|vorstandssitzung) |)(genehmigt|freigegeben|beschlossen|bewilligt|angenommen)( worden|)`,
  ],
  byDeciders: [
    `(von|vom|durch) (${the}|einem |einer |# |zwei |drei |vier |allen |unseren |meinen )(${deciders}|${others})`,
  ],
  approvedBy: ['(ok|okay) (von|durch)'],
  neutral: [
    '(🫡|🤘|🤟|💯|🙆|👊|🥂|🍾)',
    'ohne (jeden |jegliche |jeglichen |)(vorbehalt|vorbehalte|einschrankung|einschrankungen|wenn und aber)',
    '(vorbehaltlos|uneingeschrankt)',
    '(=für|fur|von) uns (beide|beiden|zwei)',
    '(vo|fo|fur|=für) (mir|mi|us|mich)',
    `((von|durch) (mir|uns) |)als (${deciders}|budgetverantwortliche|budgetverantwortlicher|verantwortliche|verantwortlicher|auftraggeber|kunde)`,
    '(von|durch) (mir|uns) und (von |durch |)~ (im|aus dem|in der|aus der|vom) (lager|laden|buro|depot|werkstatt|kuche|labor|versand|buchhaltung)',
    `(von|durch) (mir|uns|mir selbst) und (von |durch |)${somebody}`,
    `(von|vom|durch) ${somebody} und (von |durch |)(mir|uns|mir selbst|uns selbst)`,
    '(sorry|entschuldigung|entschuldigen sie|tut mir leid)(,|) dass (es|der test|das testen|die antwort) (mit dem testen |)(so lange |so lang |etwas |)(gedauert hat|gebraucht hat|dauerte)',
    '(weitere|nahere) (erklarungen|erklarung|erlauterungen|auskunfte|infos|informationen) (sind |ist |)(nicht|nicht mehr) (notig|erforderlich|notwendig)',
    '(ein |)(ruckruf|anruf|eine antwort|antwort) (ist |)nicht (notig|erforderlich|notwendig)',
    '(sie|ihr|du) (brauchen|braucht|brauchst) (mich |uns |)nicht (anzurufen|zuruckzurufen|zu antworten)',
    `(der |die |)(${deciders}|budgetverantwortliche|budgetverantwortlicher|verantwortliche) (bin ich|bin ich selbst)`,
    `ich bin (selbst |auch |)(der |die |)(${deciders}|budgetverantwortliche|verantwortliche)`,
    '(also |daher |und |)(es ist |)(keine|kein) (weitere|andere|zweite|weiterer) (unterschrift|genehmigung|freigabe) (ist |)(notig|erforderlich|notwendig)',
    `(falls|wenn|sollten|sollte) (ihr|sie|jemand|du) (noch |mal |) ${offered} (die|sie|das|es|alles) (liegt|liegen|steht|stehen) (auf|im|in|unter) (dem|der|unserem|unserer|) (server|ordner|laufwerk|ablage|gemeinsamen ordner)`,
    `(falls|wenn|sollten|sollte) (ihr|sie|jemand|du) (noch |mal |) ${offered} (sagt|sagen sie|sag|meldet|melden sie|melde) (einfach |gern |gerne |bitte |) (bescheid|euch|sich|dich)`,
    '(bin|sitze|stehe|bin ich) (grad|gerad|gerade|jetzt) (auf dem|aufm|im|in der|in einer) (stapler|zug|auto|bus|bahn|lkw|besprechung|sitzung|werkstatt|lager|hof)',
    '(ich |wir |)(wusste|wussten|wuesste|sehe|sehen|kenne) (nichts|keinen grund)(,|) (was|der) (noch |jetzt |hier |) dagegen (noch |) (sprache|spricht|spraeche)',
    '(es gibt |)nichts(,|) was (noch |jetzt |) dagegen (sprache|spricht|spraeche)',
  ],
  ok: [
    `(ok|okay|in ordnung|einverstanden|genehmigt|passt|gut) (=für|fur) (die |den |das |unsere |unseren |unser )${deciders}( auch|)`,
    `(ok|okay|freigabe|zustimmung|grunes licht|ein ja) (im namen|namens) (der |des |unserer |unseres |meiner |meines )${house}`,
    '(passt|basst|basd|bassd|past) (scho|schoo)( so|) (danke|merci|dankschon|dankschee|vergelts gott)( eich| euch| dir| ihnen| schee|)',
    '(bitte|ja bitte|dann bitte|gerne|gern|einfach) (so |)(ausliefern|live nehmen|einspielen|aufschalten|produktiv setzen|so ubernehmen|in betrieb nehmen)( danke|)',
    '(bitte |ja bitte |)so ubernehmen( bitte|)',
    '(das|es) (konnen|konnt|kannst) (sie|ihr|du) so (ubernehmen|lassen|live stellen|live schalten)',
    'dann (durfen|durft|konnen|konnt) (sie|ihr) (das|die|den|es) ((neue |) (update|anderung|korrektur|version|fix) |)(jetzt |gerne |bitte |)(einspielen|freigeben|live schalten|aufschalten|ausrollen|live stellen)',
    '(dann |) (bringt|bringen sie|nehmt|nehmen sie|setzt|setzen sie) (es|das) (bitte |gern |gerne |jetzt |) (in den (echtbetrieb|livebetrieb|produktivbetrieb)|in betrieb)',
    'geht klar (von (unserer|meiner) seite|von uns|von mir|=für uns)',
    '(das|es) kann (jetzt |) so (online|live) (gehen|)',
    '(von|fur|=für) (uns|mir) aus (sofort |gerne |gleich |) live',
    'abnahme (ok|okay|erteilt|in ordnung)',
    '(ok|okay|passt|geht|jo|ja|is ok|ist ok|isch ok|alles klar) (kannste|kannst du|konnt ihr|ihr konnt|du kannst|konnen sie|sie konnen) (das |es |so |gerne |ruhig |jetzt |) (live stellen|live schalten|live setzen|freigeben|freigebn|frei geben|einspielen|ausrollen|veroffentlichen)',
    '(ok|okay|ja|jo|gut|passt) (freigeben|live stellen|live schalten|live setzen|ausrollen|einspielen|veroffentlichen)( bitte|)',
    '(ja |jo |ok |okay |)(gerne|gern|bitte) live( damit| schalten| stellen|)',
    '(ist |ist das |)(von uns|von mir|von unserer seite|unsererseits) (aus |) freigegeben',
    '(die |unsere |meine |)(zustimmung|einwilligung|genehmigung|erlaubnis) (zur|zum|fur die|=für die|=für das|fur das) (freigabe|veroffentlichung|livegang|produktivsetzung|live schaltung|inbetriebnahme|go live) (ist |wird |) (hiermit |) (erteilt|gegeben)',
    '(isch|is) (guet|guat|recht|in ordnung)( so|)',
    '(kan|kann) (freigeben|freigegeben|freigeschaltet|live) (werden|gehen)',
    '(einspielen|live schalten|live stellen|ausrollen|freischalten|freigeben|hochladen) bitte',
  ],
  undertakings: [
    `${the}${deciders} ist (damit |auch |)(einverstanden|=dafür|dafur)`,
    `(angenommen|genehmigt|bewilligt|beschlossen) (durch|von|vom) (den |die |das |der |dem |unserem |unserer |unseren |)${deciders}( (von |)(gestern|heute|letzte woche)|)`,
    '(na |)(dann|also) (legt|legen sie|leg|fangt|fang|startet) (mal |bitte |ruhig |gern |)(los|an|)',
    '(machts|machets|machet|macht|mach|machn) (des|das|es|s|mal|ruhig|so|nur)( so| mal| ruhig|)',
    "(machts|machets|machet's|machs|macht's)( so| ruhig|)",
    `${the}${deciders} (genehmigt|bewilligt|akzeptiert|billigt|beauftragt) (das|ihr|euer|dieses|den|ihren|euren|diesen) (angebot|kostenvoranschlag|vorschlag)`,
    `${the}${deciders} (stimmt|stimmte) (dem|ihrem|eurem|diesem) (angebot|kostenvoranschlag|vorschlag) zu`,
    `${the}${deciders} hat (das|dem|ihr|ihrem|euer|eurem) (angebot|kostenvoranschlag|vorschlag) (genehmigt|bewilligt|angenommen|zugestimmt)`,
    `(zustimmung|genehmigung|freigabe|ok|einverstandnis) (der|des|vom|von|unserer|unseres) (der |)${deciders}(s|) (liegt vor|erhalten|eingeholt)( ${when}|)`,
    '(hiermit|somit|hierdurch) (beauftragt|bestellt|in auftrag gegeben|erteilt)',
    '(sie|ihr|du) (konnen|konnt|kannst|durfen|durft) (hiermit|damit) (beginnen|anfangen|starten|loslegen)',
    '(der |)(aufwand|kostenrahmen|preis|umfang|termin) (ist |)(genehmigt|bewilligt|freigegeben|akzeptiert)',
    '(bitte |)(loslegen|anfangen|beginnen|starten)( bitte|)',
    '(wir|ich) (nehmen|nehme) (ihr|euer|das|dieses|den|ihren|euren|diesen) (angebot|vorschlag|kostenvoranschlag) (uber % |) (hiermit |gern |gerne |) an',
    '(wir |ich |und |)(bitten|bitte) um (einplanung|umsetzung|ausfuhrung)',
    '(einverstanden|ok|in ordnung|genehmigt|angenommen) (mit |) (der |die |ihrer |) (losung|vorgehensweise|vorschlag|dem vorschlag) und (mit |) (dem |der |den |) (%|aufwand|schatzung|stunden|preis|termin|kosten)',
  ],
  besideProposal: [
    `(die |)rechnung (bitte |diesmal |) (bitte |diesmal |) an ${payer}( schicken| senden|)`,
    `die rechnung (konnen|durfen|kann|darf) (sie |ihr |) an ${payer} (richten|stellen|schicken|senden|gehen)`,
    '(setzen sie|setzt|setz|schreiben sie|schreibt|schreib|packt) (es|das|die kosten) (einfach |ruhig |bitte |) (mit |) auf (die|unsere|meine) (nachste |)(rechnung|=nächste rechnung)( (im|vom|fur|=für) (januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember)|)( bitte|)',
    '(ich|wir) (habe|haben|setze|setzen) ~ (in kopie|in cc|ins cc)( gesetzt| genommen|)( wegen der rechnung| =für die rechnung|)',
    '(die |unsere |)(bestellnummer|bestellung|bestellschein|auftragsnummer|bestellnr) (#|) (kommt|folgt|geht) (noch |)(per (post|mail)|separat|getrennt|mit der post) (nach|zu|)',
    '(die |)rechnung (diesmal |bitte |dieses mal |) (bitte |diesmal |) an (die|unsere) neue adresse( bitte|)',
    '(die |)alte (adresse |)(gilt|ist) (seit (januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember) |)nicht mehr( gultig|)',
  ],
  problems: ['zu teuer'],
  declines: [
    '(davon|hiervon) (sehen|sehe) (wir|ich) (lieber |doch |)ab',
    '(wir|ich) (sehen|sehe) (davon|hiervon) (lieber |doch |)ab',
  ],
  pending: [
    '(keine|kein) (freigabe|genehmigung|zustimmung|ok|abnahme) (=nötig|notig|erforderlich|notwendig)',
    'nein (, |)noch nicht',
    'nicht in der lage (, |)(zu testen|das zu testen|es zu testen)',
    '(auf keinen fall|keinesfalls|bestimmt nicht) schlechter',
    '(der|ihr|euer) link (im mail |in der mail |) (geht nicht|funktioniert nicht)',
    '(einladung|termin|besprechung) (ablehnen|absagen)',
    '(ganz|vollig|voll|absolut) (ihrer|eurer|deiner|derselben) meinung',
    '(freigabe|zustimmung|genehmigung)(,|) (bevor|ehe|solange|bis)',
    '(ok|okay|einverstanden|in ordnung) (zum|zur) (termin|treffen|besprechung|sitzung|besuch|schulung)',
    '(bei|mit) (ihnen|euch|dir) (einer meinung|einig)',
    '(geben sie|gebt|gib|lassen sie|lasst) (mir|uns) (noch |)(bis|noch|etwas|ein paar|zeit)',
    '(fertig|weiter|zu ende) (zu |)testen',
    '(darf|durfen) (ich|wir) (das |es |hier |dazu |selbst |leider |) (nicht|kein|keine) (selbst |) (freigeben|genehmigen|zustimmen|unterschreiben|entscheiden|ok|zustimmung|freigabe)',
    '(ich|wir) (darf|durfen) (das |es |hier |dazu |selbst |leider |dem |) (nicht|kein|keine) (selbst |) (freigeben|genehmigen|zustimmen|unterschreiben|entscheiden|ok|zustimmung|freigabe)',
    '(nicht|leider nicht) (befugt|berechtigt|ermachtigt|zustandig)',
    '(steht mir nicht zu|nicht an mir)',
    '(ok|okay|einverstanden|in ordnung) (mit|zu|an|uber) (dem|der|diesem|dieser|ihrem|eurem|einem) (termin|treffen|besprechung|sitzung|besuch|schulung|einladung|meeting|anruf|gesprach|uhrzeit|datum)',
    '(nicht ok|nicht okay|nicht in ordnung|nicht gut|unmoglich)(,|) dass (ich|wir|sie|ihr|man|das|es) (so lange|drei wochen|wochen|monate|immer|standig|dauernd|warten|wochenlang|mich|uns)',
  ],
  rounding: ['(genau |ganz |)(so |) wie (es|sie|er|das) (sein |) (soll|sollen|sollte|sollten|muss|mussen)( sein|)'],
  turning: [
    // For whom it is to be released may be a part.
    '(ok|okay|in ordnung|einverstanden|genehmigt|passt|gut) (=für|fur) (die |unsere )(zentrale|mitglieder|gesellschafter)',
    'in zeitlupe',
    'nur zu , nochmals',
    '(machen|mach|macht|tun|tu|tut) (sie |ihr |du |) (das|es|dies|alles|den ~|die ~) (bitte |) (nochmal|nochmals|noch mal|noch einmal|erneut|neu|von vorn|von vorne)',
    '(ja|ok|okay|gut|passt) gleich',
    '(aus zufall|stellenweise|an guten tagen|im schneckentempo)',
    'wieder und wieder',
    '(in dem|dem|im|ab dem|von dem) (moment|augenblick|tag|zeitpunkt) (wo|in dem|an dem|da|ab dem)',
    '(ok|okay|einverstanden|freigegeben|genehmigt|gut) (an dem|am|in der|jede|jeden|jedes) (minute|sekunde|tag|woche|mal|morgen|abend|augenblick|moment)',
    '(wieder|erneut) testen',
    '(im|in) (testmodus|testbetrieb)',
    '(im|auf dem) (live system|livesystem|echtsystem|produktivsystem|livebetrieb|echtbetrieb) (schon |selbst |kurz |)(getestet|gepruft|probiert|ausprobiert)',
    '(getestet|gepruft|probiert|ausprobiert) (im|auf dem) (live system|livesystem|echtsystem|produktivsystem|livebetrieb|echtbetrieb)',
    'gut dass (ich|wir) (es |) (getestet|gepruft|nachgesehen) (habe|haben)',
    '(einer|eine|eines) (von|der) (den|unseren|meinen|#|zwei|drei|vier)',
    '(weg|verschwunden) (im|in|am|an|auf|bei|beim|aus)',
    '(jetzt|wieder) testet',
  ],
  loud: ['spinnt', 'spinnen', 'streikt', 'zickt'],
  content: [
    `(keine|keinerlei) ${fault} mehr`,
    'nichts (schlechtes|falsches|komisches|merkwurdiges|ungewohnliches) mehr',
    '(alle|samtliche) ~ (sind|waren|stehen|standen) (jetzt |nun |wieder |) (drauf|drin|dabei|vorhanden|richtig da)',
    'ohne (einen einzigen|eine einzige|einen|eine) (absturz|fehler|fehlermeldung|aussetzer|problem)',
    'endlich (kann|konnen) (ich|wir|(die|unsere|meine) (kollegen|fahrer|mitarbeiter|leute)) (jetzt |) (wieder ~|~ wieder ~)',
    'endlich (kann|konnen) (jeder|alle|(die|unsere|meine) (kunden|nutzer|benutzer|mitglieder|lieferanten)) (jetzt |sich |) wieder (anmelden|einloggen|rein|bestellen|buchen|bezahlen|zahlen|drucken|arbeiten)',
    '(ich|wir) (kann|konnen) endlich wieder ~',
    'endlich (geht|funktioniert|lauft|druckt|startet|scannt|klappt) (der|die|das|unser|unsere|mein|meine|alles|es) (~ |)wieder',
    `(die |alle |all die |diese |)${fault} (ist|sind) (jetzt |nun |alle |endlich |tatsachlich |) (weg|verschwunden)`,
    '(=schön|super|toll|prima|froh|klasse) dass (~ |)(jetzt|nun|wieder|endlich) ~',
    '(ich|wir) (habe|haben|konnte|konnten|kann|konnen) (nichts) (falsches|auffalliges|fehlerhaftes|ungewohnliches|seltsames|verdachtiges) (gefunden|gesehen|entdeckt|bemerkt|finden|entdecken)',
    '(jeder|jede|alle) (hat|haben) (genau |) (eine|einen|ein|seine|ihre|die richtige|den richtigen) (mail|e mail|nachricht|brief|erinnerung|rechnung|etikett|code|link|sms|bestatigung) (bekommen|erhalten)',
    '(bei|beim|in) (der|dem|meinem|unserem|) (testkunden|testkundin|testeltern|testperson|testkonto|testadresse|posteingang|postfach) (gut |richtig |)(angekommen|eingegangen)',
    '(ist|sind|lief|liefen|lauft|laufen) (gestern |heute |jetzt |nun |) (sauber|glatt|fehlerfrei|reibungslos|ohne fehler|einwandfrei) (durch|durchgelaufen|gelaufen)',
  ],
  tries: [
    '(im|am|in|auf|mit) ~ und (im|am|in|auf|mit) ~ (probiert|ausprobiert|getestet|gepruft|angeschaut|kontrolliert)',
    '(die |eure |ihre |)(liste|listen) mit (meiner|unserer|der) (alten|eigenen|bisherigen) (~ |)(verglichen|abgeglichen)',
    '(mit|neben) (meiner|unserer|meinem|unserem|der|dem) (alten|eigenen) (~ |)(verglichen|gelegt|abgeglichen)',
    '(woche|wochen|seite|seiten|periode|monat|monate|zeile|zeilen|kw) # bis # (angesehen|angeschaut|gepruft|getestet|kontrolliert|durchgesehen)',
  ],
  takesBack: [
    '(stellt|stellen sie|stell|schaltet|schalten sie|bringt|bringen sie|nehmt|nehmen sie) (es|das|sie|) trotzdem (live|frei|online|in produktion|produktiv)',
    '(trotzdem|dennoch) (live|freigeben|veroffentlichen|online)',
    '(machen sie|macht|mach|machen) (es |das |ihn |) (ruhig |trotzdem |gern |gerne |) zu',
    '(konnen|konnt|kannst|durfen|durft) (sie|ihr|du|es|das|ihn) (es |das |ihn |ruhig |trotzdem |gern |) (schliessen|zumachen|abschliessen)',
  ],
  praise: [
    'so kann man (das|es) lassen',
    '(das (war|ist) |)(gar |uberhaupt |wirklich |echt |)nicht (schlecht|ubel|schwer)( gemacht| gelost| geworden| hinbekommen|)',
    '(da |hier |es |) (ist |) (nichts|nix) (mehr |) (falsch|kaputt|verkehrt) (mehr |) (daran|damit|)',
    '(die|der|das|unser|unsere) (storung|fehler|fehlermeldung|problem|absturz) (ist|trat|tritt|kam|kommt) (seitdem |seither |) (nicht|nie|kein einziges mal) (mehr |wieder |)(aufgetreten|auf|vorgekommen|wiedergekommen|zuruckgekommen|wieder|zuruck|vor)',
    '(ich|wir) (konnte|konnten|kann|konnen|habe|haben) (keinen|keine) (einzigen |einzige |weiteren |)(fehler|probleme|problem|mangel) (mehr |)(finden|entdecken|gefunden|entdeckt|gesehen|feststellen|festgestellt)',
    '(es|alles|das) (hat |) (auf anhieb|beim ersten mal|gleich beim ersten mal|beim ersten versuch|sofort) (geklappt|funktioniert|gepasst)',
    '(er|sie|es|der drucker|der scanner) (druckt|scannt|startet|offnet|ladt|funktioniert|lauft|geht) (jetzt |nun |) wieder',
  ],
  notOk: [
    '(a so|so|des|das|dat|a so a) geht (des|das|dat|so|) (fei |ja |) (ned|net|nit|nich|nicht) (naus|raus|ausse|online|live)',
    '(wir|ich) (erteilen|erteile|geben|gebe) (hiermit |dafur |hierfur |) keine (freigabe|zustimmung|genehmigung|einwilligung|erlaubnis)',
    '(wird|das wird|es wird) (so |hiermit |) nicht (genehmigt|freigegeben|akzeptiert|abgenommen)',
    '(einverstanden|zufrieden) (sind|bin) (wir|ich) (damit|hiermit) (ganz und gar |uberhaupt |absolut |leider |) nicht',
  ],
  answered: [
    '(ok|okay|)(,|) (so|damit|jetzt|nun) hat (es|das|alles|die ~|der ~|das ~) (gut |sofort |auch |)(geklappt|funktioniert)',
    '(ok |okay |)(super|gut|toll|prima|verstandlich|sehr gut|bestens) (=erklärt|erklart|beschrieben)',
    '(sie haben|ihr habt|du hast) (mir |uns |) (alles|alle fragen|alle meine fragen|meine frage|unsere frage) beantwortet',
    '(damit|dann) ist (das|es|die sache|der fall) (=für mich|fur mich|fur uns|) (erledigt|abgeschlossen|gelost)',
    '(das |dieses |)ticket (konnen|konnt|kannst|durfen|durft) (sie|ihr|du) (jetzt |nun |gerne |gern |damit |) (schliessen|zumachen)',
  ],
  understood: [
    '(kapiert|geschnallt|gecheckt)( jetzt|)',
    '(ich |wir |)(habe|hab|haben|hams) (es|das|s) (jetzt |nun |) (nach|mit|dank|anhand) (ihrer|eurer|deiner|der) (anleitung|erklarung|hilfe|beschreibung) (geschafft|hinbekommen|hingekriegt|gefunden|gelost)',
  ],
  orders: ['(az|aktenzeichen|geschaftszeichen|unser zeichen|vorgangsnummer)'],
  closings: ['(=für|fur) (den|die) (verein|vorstand|gemeinde|stiftung|pfarrei)'],
  circumstances: [
    '((am |)(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|gestern|heute|heute morgen|) zwischen (#|neun|zehn|elf|zwolf|eins|zwei|drei|vier|funf) und (#|zehn|elf|zwolf|eins|zwei|drei|vier|funf|sechs)( uhr|)',
  ],
  byWhom: ['(tests|prufungen) (durchgefuhrt|gemacht) (von|durch)'],
  tested: [
    '(all |alle |samtliche |unsere |) (#|) (regressionstests|testfalle|tests|prufungen|testszenarien) (sind |) (bestanden|grun|erfolgreich|durchgelaufen|ok)( (auf|in|unter|mit) (~)|)',
  ],
};
