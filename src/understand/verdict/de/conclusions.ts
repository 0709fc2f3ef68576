import { type Answers, listed } from '../locale-words.js';

const it =
  '((die|diese) (neue |)(losung|version|anderung|anpassung|korrektur|lieferung)|(das|dieses) (update|release|modul)|es|sie|das)';
const into =
  '(in (den|das|die) (echtbetrieb|produktivbetrieb|produktion|produktivsystem|livesystem|echtsystem|livebetrieb|produktivumgebung)|ins (produktivsystem|livesystem|echtsystem)|in produktion)';

/** How an account of a test is told in German, and how it is concluded. */
export const german: Answers = {
  concluding: listed('also daher somit deshalb folglich demnach damit deswegen hiermit dementsprechend'),
  explicit: listed('freigegeben genehmigt abgenommen freigabe'),
  deeds: [
    ...listed(
      `getestet probiert gedruckt erfasst angelegt gepruft durchgespielt gebucht erstellt ausprobiert verglichen bestellt storniert durchgetestet gelesen durchgelesen besprochen getestet gefahren gerechnet gestartet`,
    ),
    '(unseren|unsere|die|den|alle) (tests|prufungen)',
    '(zu|von) (unseren|den) tests',
    'uberprufung ~ abgeschlossen',
    '(ist|sind) abgeschlossen',
  ],
  cases: listed('ab lassen doppelt doppelte andere anderen anderer storniert verschoben abgesagt unterbrochen'),
  told: [
    'jeder (scan|auftrag|bon|beleg)',
    '(hangt|hangen) am (auftrag|vorgang|beleg)',
    '(meine|unsere) (zwei|drei|vier|beiden) ~',
    '(am beispiel|bei) (der|den) (zwei|drei|vier|funf) ~',
    '(eine woche|einen tag|zwei wochen|drei tage) (lang|)',
    '(nimmt|nehmen) (sie|es|ihn|alle) an',
    'jedes mal',
    'auf eine andere ~',
    '(auf papier)',
    'alles durch',
    'bei jedem ~',
    'eine woche lang',
    '(zu|gut zu) (sehen|lesen)',
    ...listed(`wird werden wurde wurden kann konnen konnte konnten weil zeigt zeigen bekommt bekommen kommt kommen kam kamen gibt gefunden findet
 gezogen ergebnis einmal jeweiligen denn`),
    '(ihr|ihren|euer|euren|der|den|dem) (vorschlag|losungsvorschlag)',
    'von der ~ bis zur ~',
    'von der ~ bis zum ~',
  ],
  thanked: listed(
    'ihre ihren ihr eure euer deine sie euch erklarung vorschlag antwort nachricht rasche schnelle ausfuhrliche',
  ),
  content: [
    'hat (seine|ihre) (zustimmung|freigabe|genehmigung) (gegeben|erteilt)',
    '(da|es) (ist|war|gibt es|gab es) (kein|keinen) unterschied',
    '(ging|gingen|lief|liefen|geht|gehen) (alle |alles |)(glatt|sauber|problemlos|reibungslos) (durch|)',
    '(ich freu|ich freue|wir freuen) (mich|uns)( sehr| riesig| schon|)',
    '(genau |)so (wollten|wollte) (wir|ich) es( haben|)',
    '(kam|kamen|kommen|kommt) (auf das|aufs|zum|zu dem) (selbe|gleiche|selben|gleichen) ergebnis',
    '(kommt|kommen|kam) (punktlich|richtig|sofort) ~',
    '(jedes mal|jedesmal|immer|uberall) (richtig|korrekt|gleich)',
    '(der|die|das) richtige ~',
    '(auf|bis auf) den (letzten |)cent',
    '(dasselbe|das gleiche|das selbe) gemacht',
    '(fehler|fehlermeldung|meldung|warnung|problem) (~ |)(ist|sind) (jetzt |nun |endlich |)(weg|verschwunden|behoben)',
    '(keine|keinerlei) (beanstandungen|beanstandung|mangel|abweichungen|abweichung|fehler|auffalligkeiten|unterschiede)( mehr|) (gefunden|festgestellt|gesehen|aufgefallen|)',
    '(beanstandungen|mangel|abweichungen|fehler) (haben sich |wurden |)(nicht|keine) (ergeben|festgestellt|gefunden)',
    '(alle|alles|jeder|wir) (sind |ist |)(hier |sehr |)(zufrieden|happy|glucklich)( hier| damit|)',
    '(zutreffend|richtig|korrekt|sauber|vollstandig) (ermittelt|berechnet|gezogen|abgezogen|ubernommen|angezeigt|gedruckt|gebucht|gesetzt|verbucht|zugeordnet)',
    '(in der|im|auf der|auf dem) (richtigen|korrekten) ~',
    '(genau |)das (brauchen|wollten) wir',
    '(erfullt|erfullen) (die|alle|unsere) ~ (vollstandig|komplett|ganz|)',
    '(gefallt|gefallen) (uns|mir)( gut| sehr| sehr gut|)',
    '(ist|sind) (=für (uns|mich) |)(angemessen|nachvollziehbar|fair|schlussig|vollstandig)',
    '(wird|werden) (von (der|dem) ~ |)(nun |jetzt |wieder |)(akzeptiert|angenommen)',
    '(funktioniert|lauft|geht) (auf|in|bei) (dem|der|den|allen|beiden) ~ und (auch |)(auf|in|bei) (dem|der|den) ~',
  ],
  reserving: [
    ...listed(`entscheidet entscheiden entscheidung rat empfiehlt empfehlung vorzieht lieber schrieb schrieben schreibt sagte sagen gesagt sache urlaub ferien
    zukunft geplant jeder jedem jeden passwort passworter lohne gehalter geheim versuch anlauf manchmal doppelt halfte alte alten falsche nur
    andere anderen kopf liegt stunde stunden monat monatsende woche jahr quartal besser wort`),
    '(an|mit|fur|von|zu|bei) (alle anderen|allen anderen|jedem|jeden)',
    '(ist|sind) (sache|aufgabe) (von|des|der)',
    '(ich|wir) (soll|sollen) (ihnen|euch|dir)',
    'einander',
    'voneinander',
    'gegenseitig',
  ],
  praise: ['(guter|prima|super|toller|klarer) (vorschlag|plan)', '(gute|super|tolle) (idee|losung)'],
  closings: ['das sekretariat', '(mit |)vorzuglicher hochachtung'],
  asides: [
    '(bezug nehmend auf|bezugnehmend auf|ich beziehe mich auf) (ihre|eure) (mail|nachricht|e mail) (von (gestern|heute)|vom (montag|dienstag|mittwoch|donnerstag|freitag)|)',
  ],
  ok: [
    `(sie|ihr|du) (konnen|konnt|kannst|durfen|durft|darfst) ${it} (daher |also |somit |jetzt |nun |gerne |)(${into} (ubernehmen|nehmen|uberfuhren|bringen|einspielen)|aufschalten|freischalten|einspielen|freigeben|live schalten|live stellen|ausrollen)`,
    `(bitte |)(spielen|nehmen|ubernehmen|bringen|stellen) sie ${it} ${into}( ein|)`,
    '(damit |hiermit |)(ist |)(die|unsere) (abnahme|freigabe) (von unserer seite |unsererseits |von uns |=für uns |)(ist |)(erfolgt|erteilt|erledigt)',
    '(die|unsere) (abnahme|freigabe) (ist |)(damit |hiermit |von unserer seite |unsererseits )(erfolgt|erteilt)',
    '(damit |)ist die abnahme (von unserer seite |unsererseits |von uns |)(erfolgt|erteilt)',
    '(wir|ich) (erteilen|erteile) (daher |hiermit |somit |)(hiermit |)die (freigabe|abnahme|genehmigung)',
    '(von|=für) uns (ein |)(klares |eindeutiges |)(ok|ja|go)',
    'bitte (auf|in) das (echte system|echtsystem|produktivsystem|livesystem)( damit|)',
    'grunes licht von (der|unserer) (logistik|buchhaltung|geschaftsleitung|direktion|leitung|verwaltung)',
  ],
};
