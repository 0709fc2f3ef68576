import type { Formulas } from './locale-words.js';

const dative =
  '((dem|ihrem|eurem|diesem) (angebot|vorschlag|aufwand|plan|vorgehen|release|termin|preis)|(der|ihrer|eurer|dieser) (losung|anderung|anpassung|korrektur|version|schatzung|aufwandsschatzung|planung|umsetzung|freigabe|kostenschatzung|offerte)|den (anderungen|anpassungen|kosten))';
const thing =
  '((das|ihr|euer|dieses) (angebot|update|release|konzept|ergebnis)|(der|ihr|euer|dieser) (vorschlag|aufwand|plan|fix|preis)|(die|ihre|eure|diese) (losung|anderung|anderungen|anpassung|anpassungen|korrektur|version|schatzung|aufwandsschatzung|planung|kostenschatzung|offerte))';
const day =
  '((nachsten |kommenden |)(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|morgen|ubermorgen|nachste woche|nachster woche|kommende woche|diese woche|nachsten monat|(dem |zum |)# (januar|februar|marz|april|mai|juni|juli|august|september|oktober|november|dezember|))';
const away =
  '(im urlaub|in urlaub|auf urlaub|abwesend|auf dienstreise|ausser haus|nicht im haus|nicht im buro|auf schulung|in elternzeit)';
const order =
  '(bestellnummer|bestell nr|bestellung|auftragsnummer|auftrags nr|po|kostenstelle|projektnummer|referenz)( nummer| nr|)';

/** What business letters say with an approval, and around it, in set words. */
export const german: Formulas = {
  ok: [
    '(stimmen wir|stimme ich) (hiermit |gerne |gern |)zu',
    `(stimmen wir|stimme ich) (hiermit |gerne |gern |)${dative} (hiermit |)zu`,
    '(die |ihre |eure |)offerte (ist |wird |)(hiermit |)(angenommen|akzeptiert|genehmigt)',
    '(sie konnen|ihr konnt|du kannst) (es |das |alles |) (jederzeit|gerne jederzeit) (freigeben|veroffentlichen|ausrollen|live stellen|live gehen|live schalten|einspielen|deployen|releasen|produktiv setzen|produktiv nehmen|in produktion nehmen|umsetzen|online stellen)',
    '(mach|machen sie) das( so| bitte|)',
    '(das |es |)isch (so |)(ok|okay|guet|in ordnung)( so| =für mich| =für uns|)',
    '(perfekt|prima|ok|okay) so( =für (mich|uns)|)',
    '(gesehen|gelesen) und (freigegeben|genehmigt|abgenommen)',
    '(und |)(wir |ich |)(geben|gebe) ((die|diese|ihre|eure) (version|losung|anderung|anderungen|anpassung|anpassungen|korrektur|lieferung)|(das|dieses) (release|update)|(den|diesen) (release|fix)) (hiermit |)frei',
    '(ich|wir) (erteile|erteilen|gebe|geben) (ihnen|euch) (hiermit |)(die |)(erlaubnis|zustimmung|freigabe) =für (die produktivsetzung|die freigabe|den livegang|die inbetriebnahme|das einspielen)',
    `${dative} (stimmen wir|stimme ich) (hiermit |gerne |gern |)zu`,
    `(wir|ich) (stimmen|stimme) (hiermit |)${dative} (hiermit |)zu`,
    `${thing} (wird|werden|ist|sind) (hiermit |von uns |von mir |)(freigegeben|genehmigt|angenommen|akzeptiert|abgenommen|bestatigt)`,
    `${thing} (nehmen wir|nehme ich) (hiermit |gerne |gern |)(an|ab)`,
    `${thing} (ist|sind|passt|passen) (ok|okay|in ordnung|=für uns ok)( und|) ((die|der|das) (losung|vorschlag|schatzung|aufwand|preis|planung|termin|aufwandsschatzung) |)(auch|ebenso|ebenfalls|genauso)`,
    '(von uns |hiermit |und |)(wird|werden) (hiermit |von uns |von mir |)(freigegeben|genehmigt|angenommen|akzeptiert|abgenommen)',
    '(die |unsere |)(freigabe|zustimmung|abnahme|genehmigung) (ist |wird |gilt als |)(hiermit |)erteilt',
    '(bestatige|bestatigt|freigegeben) (hiermit|)',
    '(bitte |gerne |gern )(so |gleich |heute noch |noch heute |umgehend |)(produktiv setzen|produktivsetzen|live setzen|livesetzen|live stellen|freischalten|umsetzen|freigeben|einspielen|ausrollen)',
    'alles ok',
    'ok ok',
  ],
  neutral: [
    `${dative}`,
    '(deckt sich mit|entspricht) (unserer|meiner) (schatzung|erwartung)',
    '(=für|fur) (die |das |den |)(produktion|prod|livegang|go live|release|freigabe|umsetzung|produktivsetzung|produktivbetrieb|deployment|rollout|veroffentlichung|inbetriebnahme|entwicklung)',
    '(zur|zum) (freigabe|umsetzung|produktivsetzung|veroffentlichung|inbetriebnahme|livegang|go live|rollout|start|release|deployment|produktivstart)',
    '(das |dieses |)(ticket|fall|vorgang|thema|anfrage) (kann|darf) (jetzt |nun |damit |gerne |)(zu|geschlossen werden|zugemacht werden|abgeschlossen werden|zu gemacht werden)',
    '(sie konnen|ihr konnt|du kannst) (das ticket|den fall|den vorgang|die anfrage) (jetzt |nun |gerne |)(schliessen|zumachen|abschliessen)',
    '(endlich|heute noch|noch heute|in kopie|in cc)',
  ],
  praise: [
    '(das|die|der|unser|unsere|das ganze|die ganze) ~ (dankt|danken|bedankt sich|bedanken sich) ((ihnen|euch|es euch|es ihnen)|bei (ihnen|euch)|)( auch| sehr| herzlich|)',
    '(die|alle|unsere|meine) ~ (sind|ist) (alle |)(total |ganz |)(begeistert|happy|aus dem hauschen)( davon| damit| daruber|)',
    '(und |)(alles gute zum geburtstag|herzlichen gluckwunsch)( an ~|)',
    'was (=für|fur) (ein unterschied|eine verbesserung|eine erleichterung)',
    '(wow |)(das |)(ist |)(ja |)(ein unterschied |) wie tag und nacht',
    '(ihr rettet|sie retten|du rettest) (mich|uns|mir ~|uns ~)',
    '(darauf|drauf) (haben wir|habe ich) (wochen|monate|jahre|schon lange|lange) gewartet',
    '(niemand beschwert sich|~ (beschwert|beschweren) sich nicht) (mehr|)',
    '(ich|wir) (hab|habe|haben) (nichts|nix) (mehr |)(zu meckern|auszusetzen|zu beanstanden|einzuwenden|hinzuzufugen)',
  ],
  asides: [
    '(bitte |)(sie konnen es |ihr konnt es |)uber (den|das|unseren|unser) (ublichen |ubliche |ubliches |)(wartungsvertrag|supportvertrag|servicevertrag|konto|vertrag) (abrechnen|verrechnen|buchen|verbuchen)',
    '(abrechnung|verrechnung) (bitte |)(uber|auf) (den|das|unseren|unser) (ublichen |ubliche |)(wartungsvertrag|supportvertrag|servicevertrag|konto|vertrag|kostenstelle)( wie (immer|ublich)|)',
    '(ich habe|wir haben) (die|unsere|meine|alle) (filialen|kollegen|lager|benutzer|anwender|fahrer|kunden|mitarbeiter) (schon |bereits |)(informiert|verstandigt)',
    `(unsere |die |unser |)${order} (ist |lautet |)#( (bitte |)(auf der rechnung|auf die rechnung) (angeben|vermerken|auffuhren|schreiben|)| (bitte |)angeben|)`,
    `bitte (auf der rechnung |)(die |unsere |)${order} # (auf der rechnung |)(angeben|vermerken|auffuhren)`,
  ],
  absences: [
    `(ich bin|wir sind) (ab |bis |von |) ${day} (an |) ${away}`,
    `(ab |bis |) ${day} (bin ich|sind wir) (dann |) ${away}`,
  ],
  deputies: [
    '(mein kollege|meine kollegin) (~ |)ist (da|erreichbar)( bei bedarf| bei fragen| falls notig| wenn sie etwas brauchen|)',
    '~ (vertritt|vertreten) (mich|uns)( solange| so lange| in der zeit| dann| wahrenddessen|)',
    'meine vertretung ist ~',
  ],
  undertakings: [
    '(das |)machen wir',
    '(auftrag (hiermit |)erteilt|(hiermit |)(beauftragen wir|beauftrage ich) (sie|euch)( damit| mit der umsetzung|))',
    '(wir|ich) (beauftragen|beauftrage) (sie|euch) (hiermit |)(damit|mit der umsetzung)',
    '(sie|ihr) (konnen|durfen|konnt|durft) (gerne |gern |jetzt |also |damit |) (loslegen|anfangen|starten|beginnen)',
    '(bitte |gerne |gern )(so |gleich |heute noch |noch heute |umgehend |)(beauftragen|einplanen|starten|anfangen|loslegen|beginnen|ausfuhren)',
  ],
  understood: [
    'wieder (was|etwas) (dazu |)(gelernt|dazugelernt)',
    '(dann |)war (das|es) (also |)(nur |)(unser|unsere|mein|meine) ~',
    '(das|es) war also (nur |)(eine|die|unsere|meine) (einstellung|parameter|filter)',
    "(das wars|das war's)( schon| auch schon|)",
    '(cookies|cache|browser|verlauf) (geloscht|geleert|neu gestartet) (und |)(es |)(geht|klappt|lauft)( jetzt| wieder| nun|)',
    '(gelost|erledigt|behoben|es geht|geht|klappt) (nach|durch) (dem |das |)(loschen|leeren|neustart|neuanmelden) (der (cookies|browserdaten)|des (caches|browsers|verlaufs)|)',
    '(ach|ah|aha)',
    '(verstanden|begriffen|kapiert|alles verstanden|klar|ist klar|alles klar|leuchtet ein|das leuchtet ein|jetzt verstehe ich (es|das)|(ich|wir) (verstehe|verstehen)( es| das| jetzt|))',
    '(mit|nach|uber) ~ (geht|klappt|funktioniert|lauft) (es|das|alles)( jetzt| nun| wieder| tatsachlich|)',
    '~ (geht|klappt|funktioniert|lauft)( jetzt| nun| wieder|)',
    '~ (hat|haben) (geholfen|gewirkt|gereicht|das problem gelost)',
    '(gelost|erledigt|behoben) (nach|mit|durch|dank) ~',
    '(so einfach|so simpel|wie einfach|peinlich|wie peinlich|mein fehler)',
    '(da |darauf |)(hatte|hatten) (ich|wir|man) (auch |selbst |selber |)(drauf |darauf |) (kommen|denken) (konnen|mussen)( ...|)',
    '(danke|vielen dank|besten dank|herzlichen dank|danke schon) (=für|fur) (die|den|das|ihre|eure|diese) (gute |schnelle |klare |ausfuhrliche |nette |)(erklarung|info|information|antwort|auskunft|hinweis|tipp|erlauterung|rasche antwort)',
  ],
  tested: [
    '(wir haben|ich habe) (unsere|die|alle|meine) (tests|prufungen|kontrollen) (auf staging |auf dem testsystem |in der testumgebung |)(abgeschlossen|beendet)',
    '(wir haben|ich habe) (am|im|in der|an der|bei der) ~ (zu (zweit|dritt|viert) |)(probiert|ausprobiert|getestet|gepruft)',
  ],
  thanks: ['merci (vielmal|vilmal|vielmals)'],
  notOk: [
    '(damit |hiermit |)(ist|sind) (meine|unsere|die) (frage|fragen) (damit |noch |leider |immer noch |)nicht beantwortet',
    '(meine|unsere) (frage|fragen) (ist|sind) (damit |hiermit |noch |leider |immer noch |)(nicht beantwortet|unbeantwortet)',
    'das beantwortet (meine|unsere|die) (frage|fragen) nicht',
    'das ist keine antwort auf (meine|unsere|die) (frage|fragen)',
    '(darf|durfen) (so |noch |auf keinen fall |)nicht (live|produktiv|raus|online|in produktion|freigegeben werden)( gehen|)',
    '(kann|konnen) (so |noch |)nicht (live gehen|produktiv gehen|in produktion gehen|freigegeben werden)',
    'das ist ein (klares |)nein',
  ],
};
