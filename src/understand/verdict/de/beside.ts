import type { Answers } from '../locale-words.js';

const decides =
  '(geschaftsfuhrung|geschaftsleitung|vorstand|direktor|direktorin|chef|chefin|leitung|direktion|geschaftsfuhrer|geschaftsfuhrerin|verwaltungsrat|gemeinderat|inhaber|inhaberin|finanzleitung|finanzchef|kassier|kassenwart|schatzmeister|vorsitzende|vorsitzender|schulleitung|abteilungsleiter|abteilungsleiterin|abteilungsleitung|vorgesetzter|vorgesetzte)';
const the = '(der |die |den |dem |das |unser |unsere |unserer |unserem |mein |meine |meiner |meinem |)';
/** Who tests and is not the writer. */
const others =
  '(kollege|kollegen|kollegin|kolleginnen|buchhaltung|buchhalter|buchhalterin|steuerberater|kunde|kunden|kundin|anwender|anwendern|benutzern|nutzern|testern)';
/** Somebody in the writer's house. */
const somebody = `${the}(${decides}|buchhaltung|buchhalterin|buchhalter|einkauf|einkaufsabteilung|frau|mann|kollege|kollegin|kollegen|team|lager|vertrieb|partner|partnerin)`;
const day = '(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)';
const when = `((heute|gestern) (morgen|vormittag|fruh|nachmittag|mittag|abend)|heute|gestern|vorgestern|soeben|eben|gerade|letzte woche|diese woche|(am|letzten) ${day}( (morgen|vormittag|nachmittag|abend)|)|in der (sitzung|vorstandssitzung|versammlung))`;
const gave =
  '(gesehen|angesehen|angeschaut|gelesen|unterschrieben|genickt|abgenickt|zugestimmt|genehmigt|bewilligt|freigegeben|abgesegnet|ja gesagt|(sein |seine |ihr |ihre |das |die |)(ok|okay|zustimmung|einverstandnis|segen|freigabe|=grünes licht|grunes licht|unterschrift) (gegeben|erteilt))';
const fault =
  '((doppelte|doppelten|leere|leeren|falsche|falschen) (zeilen|seiten|buchungen|eintrage|positionen|mails|rechnungen|auftrage|namen|nummern|spalten|betrage|etiketten|datensatze)|dubletten|doubletten|fehlermeldung|fehlermeldungen|fehler|absturze)';

/** What German-speaking customers tell beside their approval of who else approved, and of what is well again. */
export const german: Answers = {
  others: [
    `${somebody} (hat|haben) (es |das |dem |dies |) (auch |schon |ebenfalls |bereits |) (${when} |) (auch |schon |ebenfalls |bereits |) ${gave}`,
    `(es|das|dies) (wurde|ist) (${when} |) ((von|vom|durch) ${somebody} |)((auf|bei|in) (der|unserer) (sitzung|versammlung|vorstandssitzung) |)(genehmigt|freigegeben|beschlossen|bewilligt|angenommen)( worden|)`,
  ],
  byDeciders: [
    `(von|vom|durch) (${the}|einem |einer |# |zwei |drei |vier |allen |unseren |meinen )(${decides}|${others})`,
  ],
  approvedBy: ['(ok|okay) (von|durch)'],
  neutral: [
    '(=für|fur|fuer|von) uns (beide|beiden|zwei)',
    '(vo|fo|fur|=für) (mir|mi|us|mich)',
    `((von|durch) (mir|uns) |)als (${decides}|budgetverantwortliche|budgetverantwortlicher|verantwortliche|verantwortlicher|auftraggeber|kunde)`,
    '(von|durch) (mir|uns) und (von |durch |)~ (im|aus dem|in der|aus der|vom) (lager|laden|buro|depot|werkstatt|kuche|labor|versand|buchhaltung)',
    `(von|durch) (mir|uns|mir selbst) und (von |durch |)${somebody}`,
    `(von|vom|durch) ${somebody} und (von |durch |)(mir|uns|mir selbst|uns selbst)`,
  ],
  ok: [
    '(isch|is) (guet|guat|recht|in ordnung)( so|)',
    '(kan|kann) (freigeben|freigegeben|freigeschaltet|live) (werden|gehen)',
  ],
  asides: [
    `(der |die |)(${decides}|budgetverantwortliche|budgetverantwortlicher|verantwortliche) (bin ich|bin ich selbst)`,
    `ich bin (selbst |auch |)(der |die |)(${decides}|budgetverantwortliche|verantwortliche)`,
    '(also |daher |und |)(es ist |)(keine|kein) (weitere|andere|zweite|weiterer) (unterschrift|genehmigung|freigabe) (ist |)(notig|erforderlich|notwendig)',
  ],
  undertakings: [
    `(zustimmung|genehmigung|freigabe|ok|einverstandnis) (der|des|vom|von|unserer|unseres) (der |)${decides}(s|) (liegt vor|erhalten|eingeholt)( ${when}|)`,
    '(hiermit|somit|hierdurch) (beauftragt|bestellt|in auftrag gegeben|erteilt)',
    '(sie|ihr|du) (konnen|konnt|kannst|durfen|durft) (hiermit|damit) (beginnen|anfangen|starten|loslegen)',
  ],
  besideProposal: [
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
    '(ihrer|eurer|deiner|derselben|gleicher) meinung',
    '(bei|mit) (ihnen|euch|dir) (einer meinung|einig)',
    '(haben sie|habt ihr|hast du|sie haben|ihr habt) recht',
    '(geben sie|gebt|gib|lassen sie|lasst) (mir|uns) (noch |)(bis|noch|etwas|ein paar|zeit)',
    '(fertig|weiter|zu ende) (zu |)testen',
    '(darf|durfen) (ich|wir) (das |es |hier |dazu |selbst |leider |) (nicht|kein|keine) (selbst |) (freigeben|genehmigen|zustimmen|unterschreiben|entscheiden|ok|zustimmung|freigabe)',
    '(ich|wir) (darf|durfen) (das |es |hier |dazu |selbst |leider |dem |) (nicht|kein|keine) (selbst |) (freigeben|genehmigen|zustimmen|unterschreiben|entscheiden|ok|zustimmung|freigabe)',
    '(nicht|leider nicht) (befugt|berechtigt|ermachtigt|zustandig)',
    '(steht mir nicht zu|nicht an mir)',
  ],
  rounding: ['(genau |ganz |)(so |) wie (es|sie|er|das) (sein |) (soll|sollen|sollte|sollten|muss|mussen)( sein|)'],
  turning: [
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
    'endlich (kann|konnen) (ich|wir|(die|unsere|meine) (kollegen|fahrer|mitarbeiter|leute)) (jetzt |) (wieder ~|~ wieder ~)',
    'endlich (kann|konnen) (jeder|alle|(die|unsere|meine) (kunden|nutzer|benutzer|mitglieder|lieferanten)) (jetzt |sich |) wieder (anmelden|einloggen|rein|bestellen|buchen|bezahlen|zahlen|drucken|arbeiten)',
    '(ich|wir) (kann|konnen) endlich wieder ~',
    'endlich (geht|funktioniert|lauft|druckt|startet|scannt|klappt) (der|die|das|unser|unsere|mein|meine|alles|es) (~ |)wieder',
    `(die |alle |all die |diese |)${fault} (ist|sind) (jetzt |nun |alle |endlich |tatsachlich |) (weg|verschwunden)`,
    '(=schön|super|toll|prima|froh|klasse) dass (~ |)(jetzt|nun|wieder|endlich) ~',
    '(ich|wir) (habe|haben|konnte|konnten|kann|konnen) (nichts) (falsches|auffalliges|fehlerhaftes|ungewohnliches|seltsames|verdachtiges) (gefunden|gesehen|entdeckt|bemerkt|finden|entdecken)',
    '(jeder|jede|alle) (hat|haben) (genau |) (eine|einen|ein|seine|ihre|die richtige|den richtigen) (mail|e mail|nachricht|brief|erinnerung|rechnung|etikett|code|link|sms|bestatigung) (bekommen|erhalten)',
    '(bei|beim|in) (der|dem|meinem|unserem|) (testkunden|testkundin|testeltern|testperson|testkonto|testadresse|posteingang|postfach) (gut |richtig |)(angekommen|eingegangen)',
  ],
  tries: [
    '(im|am|in|auf|mit) ~ und (im|am|in|auf|mit) ~ (probiert|ausprobiert|getestet|gepruft|angeschaut|kontrolliert)',
    '(die |eure |ihre |)(liste|listen) mit (meiner|unserer|der) (alten|eigenen|bisherigen) (~ |)(verglichen|abgeglichen)',
    '(mit|neben) (meiner|unserer|meinem|unserem|der|dem) (alten|eigenen) (~ |)(verglichen|gelegt|abgeglichen)',
    '(woche|wochen|seite|seiten|periode|monat|monate|zeile|zeilen|kw) # bis # (angesehen|angeschaut|gepruft|getestet|kontrolliert|durchgesehen)',
  ],
  unasked: [
    '(ok|okay|einverstanden|in ordnung) (mit|zu|an|uber) (dem|der|diesem|dieser|ihrem|eurem|einem) (termin|treffen|besprechung|sitzung|besuch|schulung|einladung|meeting|anruf|gesprach|uhrzeit|datum)',
    '(nicht ok|nicht okay|nicht in ordnung|nicht gut|unmoglich)(,|) dass (ich|wir|sie|ihr|man|das|es) (so lange|drei wochen|wochen|monate|immer|standig|dauernd|warten|wochenlang|mich|uns)',
  ],
  takesBack: [
    '(machen sie|macht|mach|machen) (es |das |ihn |) (ruhig |trotzdem |gern |gerne |) zu',
    '(konnen|konnt|kannst|durfen|durft) (sie|ihr|du|es|das|ihn) (es |das |ihn |ruhig |trotzdem |gern |) (schliessen|zumachen|abschliessen)',
  ],
};
