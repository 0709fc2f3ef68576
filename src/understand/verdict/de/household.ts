import type { Answers } from '../locale-words.js';
import { body, deciders, house } from './house.js';

const persons =
  '(disponenten|disponentin|disponent|rezeptionistinnen|rezeptionistin|mechaniker|monteure|techniker|bediener|sachbearbeiter|sachbearbeiterinnen|kassiererinnen|verkaufer|verkauferinnen|vertreter|koche|pflegekrafte|therapeuten|assistentin|assistentinnen|arzte|buchhalter|buchhalterin|steuerberater|steuerberaterin|installateure|packer|madels|jungs|leute|damen|kollege|kollegin|kolleginnen|mitarbeiter|mitarbeiterinnen|lehrerinnen|erzieherinnen|arbeiter|personal|lohnverrechnung|fahrerinnen|dienst|burgerservice|klassenlehrer)';
/** People of the writer's house, or one by name. */
const people = `((der|die|das|den|dem|unser|unsere|unserer|unserem|unseren|mein|meine|meiner|meinem|meinen|alle unsere|all unsere|all unseren) (${house}|${persons})( (im|in der|in den|am|an der|aus der|aus dem|vom|von der) ~|)|(mein|meine) (kollege|kollegin) ~|alle (hier|im ~|bei uns))`;
const glad =
  '(so |sehr |echt |richtig |wirklich |schon |) (glucklich|froh|erleichtert|begeistert|dankbar|zufrieden|happy)';
const time =
  '((viel|sehr viel|so viel|jede menge|eine menge|eine ganze menge|einiges an) (zeit|arbeit|tipparbeit|sucherei|warterei|papierkram|sucharbeit|klickerei|handarbeit|telefonate|rennerei|aufwand)|eine (halbe stunde|stunde|gute stunde)|stunden|einen (tag|halben tag)|(#|zwei|drei|vier|funf|zehn|zwanzig) (minuten|stunden|tage|klicks|schritte)|das (doppelte |handische |manuelle |) (eintippen|abtippen|erfassen|nachschlagen|suchen|zahlen|ausdrucken|sortieren|kleben|ubertragen)( der ~| von ~|))';
const often =
  '((jeden|jede|pro) (tag|woche|monat|morgen|abend|quartal|auftrag|rechnung|schicht)|jedes mal|(zweimal|dreimal) (pro|im|in der) (tag|woche|monat))';
const meeting =
  '((in|bei|auf) (der|unserer) (nachsten |) (teamsitzung|sitzung|teambesprechung|besprechung|dienstbesprechung)|(im|beim) (nachsten |) (teammeeting|meeting|team meeting|jour fixe))';
const day = '(am (montag|dienstag|mittwoch|donnerstag|freitag)|morgen|nachste woche)';

/** What German-speaking customers tell of their house beside an approval: who is glad of it, what it spares them, who works with it, who pays. */
export const german: Answers = {
  neutral: [
    '((mein|meine) (kollege|kollegin) |) ~ (vertritt mich|ubernimmt meine (anrufe|mails|vertretung)|nimmt meine anrufe (entgegen|an))( in der zwischenzeit| solange| inzwischen|)',
    '(meine|unsere) antwort',
    '(sieht|sehen) (genau |) so aus wie (unsere|unser|die|der|mein|meine) ~ (es|sie|ihn) (wollte|wollten|haben wollte|wunschte)',
    '(sieht|sehen) (genau |) so aus(,|) wie (unsere|unser|die|der|mein|meine) ~ (es|sie|ihn) (wollte|wollten|haben wollte|wunschte)',
    `${people} (werden|wird) (sich |) (schon |sehr |riesig |echt |) (daruber |) (freuen|jubeln)( daruber| darauf|)`,
    `${people} (werden|wird|sind|ist) (daruber |damit |) ${glad} (daruber |damit |) (sein|)`,
    `${people} (haben|hat) (sich |) (schon |) (sehr |lange |) (darauf|hierauf) (schon |) (gefreut|gewartet)`,
    `${people} (freut|freuen) sich (schon |) (sehr |riesig |) (darauf|druber|daruber)`,
    '(wir|ich) (freuen|freue) (uns|mich) (schon |sehr |) (darauf|drauf|aufs arbeiten damit|auf das arbeiten damit|auf die arbeit damit|damit zu arbeiten|darauf damit zu arbeiten|auf die neue ~|auf das neue ~)',
    `(das|es|was) (wird |) (echt |) (erspart|spart|ersparen|sparen) (uns|mir|ihnen|allen|${people}) (${often} |) ${time}( ${often}|)`,
    `(das|es) (wird) (uns|mir|ihnen|allen|${people}) (${often} |) ${time} (ersparen|sparen|einsparen)`,
    `${people} (wird|werden|kann|konnen) (jetzt |dann |) (damit|mit dem neuen ~|mit der neuen ~) arbeiten`,
    `${people} (arbeitet|arbeiten) (dann |jetzt |) (damit|mit dem neuen ~|mit der neuen ~)`,
    `${people} (wird|werden|kann|konnen) (ihn|sie|es|das|den neuen ~|die neue ~|das neue ~) (fur (die|das|den|unsere) ~ |) (verwenden|nutzen|benutzen|einsetzen)`,
    `(ich|wir) (zeige|zeigen|stelle|stellen|werde|werden) (es|das|den neuen ~|die neue ~|das neue ~|den kollegen den neuen ~|den kollegen die neue ~|den kollegen das neue ~) (${people} |den kollegen |den kolleginnen |) (${day} |) (${meeting}|) (zeigen|vorstellen|vor|)`,
    `${people} (wurde|wurden|ist|sind) (schon |bereits |) (heute |gestern |) (vormittag |fruh |) (informiert|verstandigt|eingewiesen|geschult|benachrichtigt)`,
    '(hatte|hatten|habe|hat|haben) nichts (daran |) zu (beanstanden|bemangeln|meckern|kritisieren)',
  ],
  wishes: [
    '(ich hoffe|wir hoffen|hoffentlich) (du hattest|sie hatten|ihr hattet|hattest du|hatten sie|hattet ihr) (alle |) (ein|eine|einen|) (schones|schone|schonen|gutes|guten|gute|tolles|erholsames|erholsamen) (wochenende|urlaub|woche|start|weihnachten|feiertage)',
  ],
  besideProposal: [
    '(korrigieren|beheben|reparieren|losen) sie (es|das|ihn|den fehler)( bitte|)',
    'bitte (beheben|korrigieren|reparieren)( sie (es|das)|)',
    '(die |unsere |) (bestellnummer|bestellung|auftragsnummer) (folgt|kommt) (mit|per|in) (separater|getrennter|eigener) (post|mail|e mail)',
    '(das |es |) ist (ja |) (sogar |) (weniger|gunstiger|schneller)(,|) als (ich|wir) (befurchtet|erwartet|gedacht) (hatte|hatten|habe|haben)',
    '(die beschriebene losung ist|die vorgeschlagene losung ist|das ist) genau (das(,|) was|was) (wir|ich) (uns|mir) (vorstellen|vorstelle|vorgestellt haben|vorgestellt habe)',
    '(das |unser |) budget (dafur |hierfur |) (ist |) (vorhanden|da|verfugbar|reserviert|eingeplant|freigegeben|genehmigt)( dafur|)',
    '(es gibt |wir haben |dafur ist |) (dafur |genug |) (ein |) budget (vorhanden|da|eingeplant|dafur|)',
    `(das ist |) genau (das was|was|das) (haben sich |) ${people} (gewunscht|wollte|wollten|gebraucht|braucht|brauchen|gesucht|gewunscht hat|gewunscht haben|sich gewunscht haben|sich gewunscht hat|verlangt haben|haben wollten)`,
    `(das|es) (erspart|spart) (uns|mir|ihnen|allen|${people}) (${often} |) ${time}( ${often}|)`,
    '(das |die losung |der vorschlag |) (klingt|hort sich|sieht) (sehr |) (gut|prima|vernunftig|perfekt|super) (an|aus|)',
    '(perfekte|gute|prima|tolle|ideale|saubere|elegante|sinnvolle) (losung|vorgehensweise|idee)',
    '(perfekter|guter|toller|fairer) (vorschlag|ansatz|plan)',
  ],
  undertakings: [
    '(hiermit |) (beauftragen|beauftrage) (wir|ich) (hiermit |) die (umsetzung|ausfuhrung|durchfuhrung)( wie (angeboten|beschrieben|vorgeschlagen|besprochen)|)',
    '(wir|ich) (nehmen|nehme) (ihren|euren|den|deinen) vorschlag( und (die|ihre|eure) (schatzung|aufwandsschatzung)( von %| uber %|)|) an',
    '(hiermit |) (beauftragen|beauftrage|bestellen|bestelle) (wir |ich |) (hiermit |) (die|das) (beschriebenen |beschriebene |angebotenen |angebotene |vorgeschlagenen |) (arbeiten|arbeit|leistung|leistungen|entwicklung)',
    '(und |) (beauftragen|beauftrage) (hiermit |) (die |das |) (beschriebenen |angebotenen |vorgeschlagenen |) (arbeiten|arbeit|leistung|leistungen)',
    '(wir|ich) (nehmen|nehme) (ihr|euer|das|dein) angebot (gerne |hiermit |) an( und|)',
    '(grunes licht|ok|okay|freigabe|zustimmung) fur (die|das) (arbeiten|arbeit|entwicklung|anderung|anderungen)( (an|in) (der|dem|den|unserer) ~|)',
    '(einverstanden|ok|okay|genehmigt) (sowohl |) (mit |) (der|ihrer|eurer|deiner) (losung|vorgehensweise) (und|als auch|sowie) (mit |) (der|dem|den|ihrer) (schatzung|preis|stunden|aufwand|kosten|aufwandsschatzung)',
    '(ihr konnt|ihr konnts|sie konnen|du kannst|bitte|) (es |das |s |) (dann |gerne |so |) (einplanen|einplanen bitte|in die planung nehmen)',
    '(bitte |) (plant|planen sie|plan) (es|das) (bitte |dann |gerne |) ein',
  ],
  ok: [
    '(geben|gebe) (wir|ich) frei',
    '(wird|ist) (von uns |hiermit |) freigegeben',
    '(meine|unsere|ihre|) (zustimmung|genehmigung) (erteilt|hiermit erteilt|gegeben|haben sie|habt ihr)',
    '(ok|okay|freigabe|grunes licht) (furs|fur das|fur die) (release|freigabe|livegang|produktivsetzung)',
    '(von mir aus |von uns aus |) (freigegeben|frei)',
    '(kann|darf) (so |dann |jetzt |gerne |) (produktiv|live|in produktion|auf produktion) (gehen|gesetzt werden|gestellt werden)',
    '(hiermit|hierdurch) (geben|gebe) (wir|ich) (die|das|den|diese) (produktivsetzung|anderung|release|version|losung|freigabe|korrektur|anpassung|update) (zur produktion |fur die produktion |) frei',
    `(die |das |der |unser |unsere )${body} (genehmigt|genehmigen|billigt|akzeptiert|gibt|bestatigt) (diese|die|das|den|dieses) (freigabe|anderung|version|losung|korrektur|release|anpassung|aktualisierung)( frei|)`,
    '(hiermit |) (bestatige|bestatigen) (ich |wir |) (hiermit |) (unsere|meine) (zustimmung|freigabe|genehmigung) (zur|fur die|zu der) (ubernahme|uberfuhrung|installation|freigabe|veroffentlichung|inbetriebnahme)( der (anderung|losung|korrektur|anpassung)|)( (in|auf) (die|das) (produktivumgebung|produktion|produktivsystem|livesystem)|)',
    '(ja |) (ok|okay) (zum|fur den|fur das) (freigeben|livestellen|release|live stellen|live gehen|livegang|ausrollen|einspielen|veroffentlichen)',
    `(das ist|es ist|ist) fur (unsere|unser|unseren) ${body} (ok|okay|in ordnung)`,
    `fur (unsere|unser|unseren) ${body} ist (das|es|alles) (ok|okay|in ordnung)`,
    '(ok|okay|okey) (fur (uns|mich) |) (ihr konnt|ihr konnts|du kannst|sie konnen) (es|das|s|) (freigeben|ausrollen|einspielen|live stellen)',
  ],
  others: [
    '((unser|unsere|mein|meine|der|die) ~|~) hat (den vorschlag|es|das|das angebot) (ebenfalls |auch |) (gelesen|angesehen|gepruft) und findet (die losung|ihn|es|das) (sehr |auch |) (gut|prima|sinnvoll)',
    '((unser|unsere|mein|meine|der|die|herr|frau) ~|~|(herr|frau) ~ aus (der|dem) ~) hat (es sich |es |sich das |) (auch |) (draufgeschaut|drubergeschaut|geschaut|draufgesehen|angeschaut|angesehen|gesehen) und (hatte |hat |) nichts (zu beanstanden|auszusetzen|zu meckern)( gehabt| gefunden|)',
    '(unser|unsere|mein|meine) ~ hat (es|das) (sich |) (auch |) (gesehen|angesehen|angeschaut|gepruft) und ist (auch |sehr |) (dafur|einverstanden|zufrieden|angetan|begeistert)',
    '(und |) (er|sie) (ist|sind) (auch |) (damit |) einverstanden( mit (den |) %|)',
    '(ich|wir) (habe|haben) es mit (meinem|unserem|unserer|meiner|dem|der) (chef|chefin|direktor|cfo|geschaftsfuhrer|geschaftsfuhrung|team|buchhaltung|buchhalterin|vorstand) (besprochen|abgestimmt|angesehen|durchgesprochen)',
    '(mein|meine|unser|unsere) (chef|chefin|direktor|geschaftsfuhrer|kollege|kollegin) hat (es |es sich |sich das |das |)(auch |) angesehen und ist (auch |) einverstanden',
    `(mein |meine |unser |unsere |der |die )(${deciders}|buchhalter) hat (es|das|sie|ihn) (gesehen|gelesen|angeschaut|gepruft) und (hat |) (heute |gestern |) (vormittag |fruh |) (zugestimmt|sein ok gegeben|ihr ok gegeben|sein einverstandnis gegeben|genehmigt)`,
  ],
  answered: [
    '(die |meine |unsere |) frage (ist |) (damit |hiermit |somit |) (vollstandig |) beantwortet',
    '(das|mehr) (wollte|wollten|musste|mussten) (ich|wir) (auch |) (nicht |) wissen',
    '(damit|jetzt|nun) (habe|haben) (ich|wir) (meine|unsere) antwort',
    '(genau |) (das|was) (wollte|wollten) (ich|wir) wissen',
    '(alles |) (glasklar|vollig klar|alles klar|alles verstanden|sehr verstandlich)',
    '(meine|unsere|die) (frage|fragen) (ist|sind) (damit |hiermit |) (vollstandig |komplett |voll und ganz |) beantwortet',
    '(knopf|schaltflache|menu|option|einstellung|feld|link) gefunden( und (der|die|das) (export|import|druck|~) (nach excel |nach pdf |) (hat|ging|geht|klappt) (gleich |sofort |auf anhieb |) (geklappt|funktioniert|)|)',
  ],
  understood: [
    '(wie peinlich|peinlich|peinlich peinlich|mein fehler|unser fehler)',
    '(wir|ich) (haben|habe) die ganze zeit (im|in der|auf der) falschen ~ (gesucht|geschaut|geklickt)',
    '((das|es) |) (hat|ist) (jetzt |gut |super |) (geklappt|geholfen|funktioniert|gelungen)',
    "(das|so|es) (funktioniert|klappt|geht|geht's|gehts|hilft)( jetzt| so| gut| super|)",
    '(alles |jetzt |ist |das ist |) (klar|verstanden|verstandlich)( jetzt|)',
    '(da |) (hatte|habe) ich (einfach |schlicht |) (den|das|die|im) (falschen|falsche) ~ (gesetzt|gewahlt|angeklickt|erwischt|eingestellt|benutzt|gesucht|geschaut)',
    '(ich war|ich habe|ich hatte) (einfach |die ganze zeit |) (im|in der|auf der|am) (falschen) ~( gesucht| geschaut| nachgesehen|)( die ganze zeit|)',
    `(ich|wir) (habe|haben) (es|das) (gleich |direkt |sofort |schon |auch |) (unserer|unserem|unseren|meinem|meiner|meinen|den|der|dem) (kollegen|kollegin|kolleginnen|auszubildenden|azubi|praktikantin|chefin|chef|team|mitarbeitern|${house}) (gezeigt|weitergegeben|weitergeleitet|erklart|gesagt)`,
    '(es|das) (funktioniert|klappt|geht) (genau |) so(,|) wie (du|sie|ihr) (es |) (beschreibst|beschreiben|beschreibt|beschrieben hast|beschrieben haben|erklart hast|erklart haben)',
    `(ich|wir) (habe|haben) (ihre|eure|deine|die) (erklarung|antwort|anleitung|mail|hinweise) (schon |bereits |) an (die|meine|unsere) (kolleginnen|kollegen|leute|team|fahrer|buchhaltung)( (am|im|in der) ~|) (weitergegeben|weitergeleitet|geschickt)`,
    `(ihre|eure|deine|die) (erklarung|antwort|anleitung|mail|hinweise) (habe|haben) (ich|wir) (schon |bereits |) an (die|meine|unsere) (kolleginnen|kollegen|leute|team|fahrer|buchhaltung)( (am|im|in der) ~|) (weitergegeben|weitergeleitet|geschickt)`,
  ],
  declines: [
    '(nein|nein danke|nein danke schon)(,|) (wir|das) (bleiben|bleibt|lassen|behalten) (es |) (beim alten|bei dem was wir haben|wie es ist|so wie es ist|beim bestehenden)',
    '(na|nein|ne) (des|das) (mach|machen|mochen) (ma|mir|wir) (so |) nicht',
    '(bitte |) (fangt|fangen sie|fang|beginnt|beginnen sie) (damit |) (bitte |) nicht( damit|) an',
    '(bitte |) (fangt|fangen sie|fang) damit nicht an',
    '(bitte |) (macht|machen sie|mach|tut|tun sie) (das|es|dies) (bitte |) nicht( bitte|)',
    '(wir|ich) (konnen|kann|wollen|will) (diesen|ihren|euren|den|das|dieses|ihr) (vorschlag|angebot|kostenvoranschlag|losungsvorschlag) (so |leider |) nicht (annehmen|akzeptieren)',
  ],
  notOk: [
    '(das|es|die antwort|ihre antwort) (hilft|bringt) (mir|uns) (leider |) nicht (weiter|viel|voran)',
    '(leider |) (hilft|bringt) (sie|das|es|die antwort|ihre antwort) (uns|mir) (leider |) nicht (weiter|viel|voran)',
  ],
  thanks: [
    '(danke|vielen dank|herzlichen dank|tausend dank) dass (ihr|sie|du) (gestern |gestern abend |am ~ |) (noch |) (so |) (lange|spat) (daran |dran |) (gesessen|geblieben|gearbeitet|gesessen seid) (habt|haben|seid|hast|sind)',
    '(danke|vielen dank) (auch |) (extra |) dass (ihr|sie|du) (auch |) (die|das|den) ~ (gleich |mit |) (korrigiert|behoben|angepasst|repariert) (habt|haben|hast)',
    '(danke|vielen dank|besten dank) (extra|nochmal|nochmals|auch|besonders|herzlich) (fur) (die|das|den) (~)( mit (den|dem|der) ~|)',
  ],
  closings: [
    '(grusse|schone grusse|liebe grusse|viele grusse|grussen sie|grusst|gruss) (bitte |) (auch |) (an |) ~( von mir|)( (sie|er) hat (mir|uns) (sehr |am telefon |) (gut |sehr |) (geholfen|weitergeholfen)( am telefon|)|)',
  ],
};
