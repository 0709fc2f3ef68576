import type { Answers } from '../locale-words.js';

const hereby =
  '(vollumfanglich|vollinhaltlich|in vollem umfang|vollauf|ohne vorbehalt|antragsgemass|hiermit|hierdurch|somit|damit|gerne|gern|also|daher|deshalb|ihnen|euch|dir|nun|jetzt|so|ausdrucklich|offiziell|formell|vorbehaltlos|uneingeschrankt|abschliessend|mit freude|mit vergnugen|mit freuden|)';
const change =
  '(losung|version|fassung|anderung|anderungen|anpassung|anpassungen|korrektur|korrekturen|lieferung|umsetzung|aktualisierung|behebung|fehlerbehebung|leistung|leistungen|arbeiten|werkleistung)';
const made =
  '(neue|neuen|neuer|vorgelegte|vorgelegten|vorgelegter|vorliegende|vorliegenden|gelieferte|gelieferten|angepasste|angepassten|korrigierte|korrigierten|aktuelle|aktuellen|getestete|getesteten|durchgefuhrte|durchgefuhrten|uberarbeitete|uberarbeiteten|)';
/** What is accepted, by the case that the verb wants. */
const it = `(es|das|dies|sie|alles|die sache|(die|diese|ihre|eure) ${made} ${change}|(das|dieses|ihr|euer) ${made} (update|release|ergebnis|paket)|(den|diesen|ihren|euren) ${made} (stand|fix|patch|build|release))`;
const dative = `((der|dieser|ihrer|eurer) ${made} ${change}|(den|diesen|ihren|euren) ${made} (anderungen|anpassungen|korrekturen)|(dem|diesem|ihrem|eurem) ${made} (update|release|ergebnis|stand|fix|patch)|allem|dem ganzen|dem)`;
const genitive = `(der|dieser|ihrer|eurer|des|dieses|ihres|eures) ${made} (${change}|updates|releases|fixes|ergebnisses|standes|stands)`;
const subject = `(es|das|dies|alles|sie|(die|diese|ihre|eure) ${made} ${change}|(das|dieses|ihr|euer) ${made} (update|release|ergebnis|paket)|(der|dieser|ihr|euer) ${made} (stand|fix|patch|build|release)|release|update|fix|version|anderung|build|hotfix|patch|korrektur)`;
const going =
  '(livegang|go live|liveschaltung|livestellung|produktivsetzung|produktivnahme|inbetriebnahme|aufschaltung|freischaltung|aktivierung|einschaltung|umstellung|veroffentlichung|publikation|einspielung|auslieferung|rollout|release|deployment|ubernahme|freigabe|umsetzung|produktion|live|prod)';
const toGoing = `((zu|zur|zum|zu der|zu dem|furs|fur den|fur die|fur das|=für|fur|=für die|=für den|=für das|auf|mit|mit der|mit dem) (der |die |den |das |)${going})`;
const leave =
  '(freigabe|zustimmung|abnahme|genehmigung|einverstandnis|einwilligung|erlaubnis|grunes licht|grune licht|okay|ok|go|segen|plazet|placet|sign off|signoff|approval|jawort|startschuss|startsignal|freifahrtschein|go live|imprimatur)';
const our = '(unsere|unseren|unser|meine|meinen|mein|die|das|den|ein|einen|mit|eine|)';
const full =
  '(volle|volles|vollen|uneingeschrankte|uneingeschranktes|ausdruckliche|formelle|formale|offizielle|klare|klares|dickes|endgultige|finale|finales|schriftliche|vorbehaltlose|)';
const house =
  '(praxis|arztpraxis|zahnarztpraxis|tierarztpraxis|ordination|apotheke|kanzlei|schule|schulleitung|gemeinde|gemeindekanzlei|gemeindeverwaltung|pfarrei|pfarrburo|werkstatt|pflege|pflegedienstleitung|kita|klinik|verwaltung|buchhaltung|lohnbuchhaltung|geschaftsleitung|geschaftsfuhrung|leitung|direktion|firma|redaktion|zentrale|fachabteilung|finanzabteilung|personalabteilung|disposition|logistik|produktion|it|auftraggeberin|kundin)';
const us = `(von (unserer|meiner) seite aus|von (uns|mir|hier|unserer seite|meiner seite|uns aus|mir aus)|von seiten (der|des|unserer|unseres) (${house}|auftraggebers|kunden|teams|vereins|vorstands)|unsererseits|meinerseits|aus (unserer|meiner) (sicht|warte)|=für (uns|mich)|fur (uns|mich)|von (der|unserer) ${house} (aus|her)|seitens (der|unserer) ${house}|auf (unserer|meiner) seite|seitens (der|des|unserer|unseres) (buchhaltung|lohnbuchhaltung|geschaftsleitung|geschaftsfuhrung|leitung|verwaltung|finanzabteilung|fachabteilung|fachbereichs|kunden|auftraggebers|auftraggeberin|vorstands|vorstandes|it))`;
const accepted =
  '(freigegeben|genehmigt|abgenommen|akzeptiert|bestatigt|bewilligt|abgesegnet|abgezeichnet|abgenickt|gutgeheissen|durchgewunken|gebilligt|approved|approbiert|gegengezeichnet|abgesegnet|freigezeichnet)';
const good =
  '(gut|rund|prima|perfekt|super|top|bestens|stimmig|fein|sauber|einwandfrei|tadellos|unbedenklich|easy|paletti|roger|grun|im grunen bereich|in butter|im lack|schick|erledigt|fertig|durch|wunderbar|spitze|bereit)';

/** Acceptances in set words: formal ones, verdicts by a noun, and what people say for "that will do". */
export const german: Answers = {
  ok: [
    // "Hiermit erkläre ich die Abnahme der vorgelegten Fassung", "Abnahme hiermit erklärt"
    `(${hereby} |)(erklare|erklaren|vermelde|vermelden|verkunde|erteile|erteilen|gebe|geben|spreche|sprechen|bestatige|bestatigen|bekunde|bekunden) (ich |wir |) ${hereby} ${our} ${full} ${leave} (${genitive} |${toGoing} |)(aus|)`,
    `(ich|wir) ${hereby} (erklare|erklaren|erteile|erteilen|gebe|geben|spreche|sprechen|bestatige|bestatigen) ${hereby} ${our} ${full} ${leave} (${genitive} |${toGoing} |)(aus|)`,
    `(namens|im namen|im auftrag|seitens) (der|des|unserer|unseres) (kanzlei|firma|gesellschaft|praxis|schule|gemeinde|geschaftsleitung|geschaftsfuhrung|direktion|verwaltung|stiftung|leitung|vorstands|vorstandes|vereins|kunden|auftraggebers|hauses) (${hereby} |)(erklare|erteile|gebe|bestatige|erklaren|erteilen|geben|bestatigen) (ich|wir) ${hereby} (die|das|den|unsere|ihnen die) ${full} ${leave} (${genitive} |${toGoing} |)`,
    `${our} ${full} ${leave} (ist |wird |gilt als |sei |)(${us} |)${hereby} (ist |)(erteilt|gegeben|erklart|ausgesprochen|bestatigt|vorhanden|sicher)( ${us}| ${toGoing}|)`,
    `(${us} |)(ist |)(hiermit |damit |somit )(die |der |das |)${leave} (${us} |${toGoing} |)(erteilt|gegeben|erklart|erfolgt)`,
    `${us} (gibt's|gibts|gibt es|gibt s|kriegt ihr|bekommt ihr|bekommen sie|habt ihr|haben sie|hast du|ist das|ist es) ${hereby} ${our} ${full} (${leave}|ja)( ${us}| ${toGoing}|)`,
    `es gibt ${us} ${hereby} ${our} ${full} ${leave}( ${toGoing}|)`,
    '(management|geschaftsleitungs|fachbereichs|kunden|interne|fachliche|technische und fachliche) freigabe (liegt vor|erteilt|ist erteilt|ist da)',
    `${our} ${full} ${leave} (gebe|geben|erteile|erteilen) (ich|wir) ${hereby} (${toGoing}|)`,
    '(klares|volles|uneingeschranktes|eindeutiges|dickes|ganz klares|absolutes) (go|ja|ok|okay)',
    '(damit|hiermit|mit allem|dem) (bin ich|sind wir|bin|sind) (jetzt |nun |so |voll |vollkommen |ganz |absolut |)einverstanden',
    `(wird|werden) (so|hiermit|somit|damit|so hiermit) ${accepted}`,
    `${our} ${full} ${leave} (habt ihr|haben sie|hast du|habts ihr|habts|hams|hamse|bekommt ihr|bekommen sie)( ${us}| ${toGoing}| hiermit|)`,
    `(${us}) ${our} ${full} (${leave}|ja|daumen hoch)( ${toGoing}|)`,
    `(ein |)${full} (ja|okay|ok|go|sign off|signoff|approval|commitment|daumen hoch) ${us}( ${toGoing}|)`,
    `(unser|mein|daher unser|somit unser|also unser|damit unser|deshalb unser|daher mein|daher|somit|deshalb|also) (volles |klares |)(grunes licht|ok|okay|go|sign off|segen|placet|plazet)( ${toGoing}|)`,
    `(sign off|signoff|approval|startschuss|startsignal|abnahme|freigabe) ((ist |wird |)${hereby} (erteilt|gegeben|erfolgt|erklart|granted|done)|${us})`,
    `(${hereby} |)(durfen|darf) (wir|ich) (ihnen|euch) ${hereby} (die|unsere|meine) ${full} ${leave} (mitteilen|erteilen|geben|aussprechen|ubermitteln|bestatigen)`,
    `(${hereby} |)(teile|teilen) (ich|wir) (ihnen|euch) ${hereby} (die|unsere|meine) ${full} ${leave} mit`,
    `${subject} (findet|hat|erhalt|bekommt) (unsere|meine|hiermit unsere|die) ${full} (zustimmung|billigung|freigabe|genehmigung|segen|abnahme)`,
    // "Wir heißen die Änderung gut", "wir erklären uns mit der Lösung einverstanden"
    `(ich|wir) ${hereby} (heisse|heissen) ${it} ${hereby} gut`,
    `(und |)(heisse|heissen) ${it} ${hereby} gut`,
    `(ich|wir) ${hereby} (erklare|erklaren|zeige|zeigen) (uns|mich) ${hereby} (mit ${dative} |)(voll |vollkommen |ganz |)einverstanden`,
    `(${hereby} |)(erklaren|erklare) (wir uns|ich mich) ${hereby} (mit ${dative} |)(voll |vollkommen |)einverstanden`,
    `(ihrem|eurem|dem) (antrag|ersuchen|wunsch) (auf|nach) (die |)(${going}) (wird|geben wir|gebe ich|entsprechen wir|entspreche ich) ${hereby} (statt|stattgegeben|entsprochen|)`,
    `(ich|wir) ${hereby} (erlaube|erlauben|gestatte|gestatten|genehmige|genehmigen|bewillige|bewilligen|billige|billigen|befurworte|befurworten|autorisiere|autorisieren|beauftrage|beauftragen) ${hereby} (die|den|das) ${going}`,
    `(hiermit |somit |damit )(erlaube|erlauben|gestatte|gestatten|genehmige|genehmigen|bewillige|bewilligen|billige|billigen|autorisiere|autorisieren) (ich|wir) ${hereby} (die|den|das|${it}) (${going}|)`,
    `(ich|wir) ${hereby} (genehmige|genehmigen|bewillige|bewilligen|billige|billigen|akzeptiere|akzeptieren|approve|bestatige|bestatigen|segne|segnen) ${it} ${hereby} (ab|)`,
    `(es (bestehen|bestehn|gibt)|${us} (bestehen|bestehn|gibt es|habe ich|haben wir|sehe ich|sehen wir)|(ich|wir) (sehe|sehen|habe|haben)) (${us} |)(keine|keinerlei|null|keine weiteren) (bedenken|einwande|vorbehalte|einwendungen|hinderungsgrunde|hindernisse) (${us} |)(mehr |)(gegen|wider|=für|bezuglich|hinsichtlich) (die|den|das|eine|einen|der|des) ${going}`,
    `(keine|keinerlei|null) (bedenken|einwande|vorbehalte|einwendungen) (${us} |)(mehr |)(gegen|bezuglich|hinsichtlich) (die|den|das|eine|einen|der|des) ${going}`,
    // "Wird unsererseits freigegeben", "Release ist von uns freigegeben", "aus unserer Sicht abgenommen"
    `(${subject} |)(ist |sind |gilt als |wird |werden |wurde |wurden |)(${us} |damit |hiermit |somit )${hereby} ${accepted}( worden|)`,
    `${subject} (ist|wird|sind|werden) (${us} |)${hereby} angenommen`,
    `(ok|okay|freigabe|go|grunes licht|passt|zustimmung|daumen hoch) (von|aus) (der|unserer) ${house}`,
    'von seiten (der|des|unserer|unseres) (auftraggeberin|auftraggebers|kunden|kundin|geschaftsleitung|leitung) angenommen',
    `${us} (wird|ist|werden|sind) ${subject} ${hereby} ${accepted}`,
    `(fix|bugfix|losung|korrektur|behebung|anderung|anpassung|funktion|release|version|hotfix) ${accepted}( ${us}|)`,
    `(${accepted} (und |)${accepted}|${accepted}) (${us}|am heutigen tag|am heutigen tage|mit heutigem datum|nach (bestandenem|erfolgreichem|positivem|erfolgtem) (test|abnahmetest)|nach (bestandener|erfolgreicher|positiver|erfolgter) (prufung|abnahme|kontrolle))`,
    `(einverstanden|ok|okay|passt|gut) und ${accepted}`,
    `nach (ausfuhrlicher|eingehender|erfolgreicher|grundlicher|sorgfaltiger|erfolgter|abgeschlossener|positiver|interner|bestandener) (prufung|kontrolle|durchsicht|abnahme|testung|rucksprache) (durch (die|unsere|den|unseren) (buchhaltung|lohnbuchhaltung|fachabteilung|finanzabteilung|it|verwaltung|lager|vertrieb|einkauf|fachbereich) |)(erteile ich|erteilen wir|geben wir|gebe ich) (hiermit|hierdurch|somit|daher) (gerne |) (die|unsere|meine) ${leave}`,
    `nach (erfolgreichem|bestandenem|grundlichem|ausfuhrlichem|positivem) (test|abnahmetest|testlauf|praxistest) (erteile ich|erteilen wir|geben wir|gebe ich) (hiermit|hierdurch|somit|daher) (gerne |) (die|unsere|meine) ${leave}`,
    `(und |)(ich|wir|) (gebe|geben) ${hereby} (als (product owner|projektleiter|projektleiterin|auftraggeber|auftraggeberin|verantwortliche|verantwortlicher|abteilungsleiter|abteilungsleiterin) |) (${it} |)(ebenfalls |auch |)(somit |)(${toGoing} |)(hiermit |)frei`,
    `nach (kurzer |interner |nochmaliger |) (rucksprache|absprache|abstimmung|ruckfrage) (mit|bei) (der|dem|den|unserer|unserem|meiner|meinem) (fachabteilung|team|fachbereich|buchhaltung|geschaftsleitung|leitung|chef|chefin|kollegen|it|vertrieb|lager|verwaltung|geschaftsfuhrung) ((die|der|das) (erfolgreich |alles |es |) (getestet|gepruft) (hat|haben) |)(gebe|geben|erteile|erteilen|nehme|nehmen) (ich|wir) (${it}|die (freigabe|abnahme)) (hiermit |)(frei|ab|)`,
    `(und |)(kann|konnen) (${it} |)(ich|wir|) (${it} |)(so |hiermit |nur |)(guten gewissens|ruhigen gewissens|mit gutem gewissen|beruhigt|reinen gewissens|voll und ganz|uneingeschrankt) (freigeben|abnehmen|bestatigen|genehmigen|absegnen)`,
    `${it} (kann|konnen) (ich|wir) so (freigeben|abnehmen|bestatigen|genehmigen|absegnen|unterschreiben)`,
    // "Meine Antwort lautet OK", "Status: freigegeben", "Abnahme: bestanden"
    `(unsere |meine |die |)(antwort|ruckmeldung|entscheidung|votum|urteil|fazit|verdikt|bescheid) (lautet |ist |)(also |somit |daher |eindeutig |)(ok|okay|ja|ein klares ja|go|freigegeben|freigabe|einverstanden|genehmigt|abgenommen|grunes licht|daumen hoch|passt|live damit|raus damit)`,
    `(unser |mein )(votum|urteil|fazit|verdikt) (lautet |ist |)(ok|okay|ja|go|freigegeben|freigabe|einverstanden|genehmigt|abgenommen|grunes licht|daumen hoch|passt)`,
    `(ich|wir) (sage|sagen|sag) (ok|okay|ja|go|einverstanden|passt|ja und amen|klar ja|eindeutig ja|=ja dazu)`,
    '(unsere |meine |die )(freigabe|abnahme|zustimmung|genehmigung) (ist |)(erteilt|gegeben) (am heutigen tag|am heutigen tage|mit heutigem datum|hiermit|ab sofort)',
    `(uat|abnahmetest|abnahme|user acceptance test) (ist |)(bestanden|erfolgreich|erfolgreich abgeschlossen|passed|durch|positiv) (und |)(go|freigabe|freigegeben|ok|abgenommen|genehmigt)`,
    // "Für uns ist das rund", "aus unserer Sicht alles bestens"
    `${us} (ist |sind |war |)(das |es |alles |das ganze |jetzt |nun |so )${hereby} (alles |jetzt |nun |so |)${good}( so|)`,
    `(ist |)(alles|das alles|das) ${good} ${us}`,
    `(ist|sind|is|war) ${us} (alles |jetzt |so |)(in ordnung|ok|okay|einwandfrei|rund|stimmig)( so|)`,
    '(es |das |des |mir |uns |)(ist|is|isch|war) (mir |uns |alles |alles |=für (uns|mich) |mir alles |uns alles |)(recht|genehm|recht so)( so|)',
    '(soll|sollte) (uns|mir) recht sein',
    '(so |genau so )(darf|kann|soll) (das|es|s) (so |gerne |gern |genau so |)bleiben',
    "(so|genau so) (darf's|kann's|soll's|darfs|kanns|solls) (bleiben|sein|raus|live)",
    "(und |)(so |genau so )(bleibt's|bleibts|bleibt es|lassen wir's|lassen wirs|lassen wir es|nehmen wir's|nehmen wirs|nehme ich's|nehm ich's|nehm ichs)",
    '(nehm|nehme|nehmen) (ich|wir) (so|gern|gerne|gerne so|gern so)',
    // Pictures of a start, a seal and a deal.
    '(leinen los|segel setzen|feuer frei|bahn frei|ring frei|vorhang auf|manege frei|anker lichten|schiff ahoi|volle kraft voraus|volle fahrt voraus|auf ins gefecht|start frei|freie fahrt|freie bahn|alle mann an bord)',
    '(ihr habt|sie haben|du hast|hiermit|von (mir|uns) aus|habt ihr) (hiermit |ab sofort |) (freie fahrt|freie bahn|freie hand|carte blanche|grunes licht|startfreigabe|den startschuss|unser go|mein go)',
    `((die |alle |unsere |)ampel(n|) (steht|stehen|ist|sind) (${us} |)auf (grun|go)|(steht|stehen) (die |alle |)(ampel|ampeln|zeichen|signale) (jetzt |nun |${us} |)auf (grun|go))`,
    '(gekauft|abgemacht|geritzt|gebongt|eingetutet|abgehakt|abgenickt|abgesegnet|durchgewunken|roger go|alles roger go)',
    '(ist |ist hiermit |hiermit |somit |)(geritzt|gebongt|abgehakt|eingetutet)',
    '(go|los) (go|los|go go)',
    '(go|okay|ok|ja) (=für|fur|zum|zur|auf) (live|prod|produktion|rollout|livegang|go live|release|freigabe|deployment|veroffentlichung)',
    '(machen|mach|mache) (wir |ma )(so|das so|es so|den deckel drauf|nen haken dran|einen haken dran)',
    '(jo |ja |joa |jup |jep |jawoll |jau |na dann )(mach|macht|machts|machen sie|machense|mochts) (so|das so|es so)',
    '(nur los|immer los|los los|nur zu|immer nur zu|na dann los|also los|dann los)( damit| jetzt|)( bitte|)',
    // "Dem Livegang wird zugestimmt", "zur Umsetzung im Livebetrieb freigegeben"
    `(der|dem|einer|einem) ${going} (wird|ist|sei) (${us} |)${hereby} (zugestimmt|stattgegeben|entsprochen|beigepflichtet)`,
    `(zur|zum|=für die|=für den) ${going} ((im|in der|in den|ins|auf dem|auf das|auf der) (livebetrieb|echtbetrieb|produktivbetrieb|livesystem|echtsystem|produktivsystem|produktion|produktionsumgebung|produktivumgebung) |)(${us} |)${hereby} ${accepted}`,
    `(zur|zum|zu der|zu dem) ${going} (sage|sagen|sag) (ich|wir) ${hereby} (ja|ok|okay|go|gern|gerne|sehr gern|sehr gerne|jawohl|einverstanden|unbedingt|auf jeden fall)`,
    `${accepted} (antragsgemass|auftragsgemass|wunschgemass|wie beantragt|vollumfanglich|in vollem umfang)`,
    `(antragsgemass|auftragsgemass|wunschgemass|vertragsgemass|wie beantragt|anstandslos|ohne weiteres|vollumfanglich|in vollem umfang) ${accepted}`,
    '(hiermit |)(gutgeheissen|abgezeichnet|gegengezeichnet|gebilligt|bewilligt)',
    // "Gilt als abgenommen", "dieses Schreiben gilt als Abnahmeerklärung"
    `(${subject} |)(gilt|gelten) ${hereby} als ${accepted}`,
    `(dieses schreiben|diese (mail|e mail|nachricht|antwort|zeilen|erklarung)|dies) (gilt|gelten|dient|ist|versteht sich) (hiermit |somit |bitte |)als (unsere |meine |) ${full} (abnahmeerklarung|abnahme|freigabeerklarung|freigabe|zustimmung|genehmigung|abnahmebestatigung|einverstandniserklarung)( ohne (vorbehalt|vorbehalte|einschrankung|einschrankungen)|)`,
    // "Die Abnahme erfolgt ohne Mängel", "wir nehmen die Leistung als vertragsgemäß ab"
    '(die |unsere |hiermit |)(abnahme|freigabe) (erfolgt|erfolgte|ist erfolgt|ist hiermit erfolgt) (hiermit |somit |)(ohne (mangel|vorbehalt|vorbehalte|beanstandung|beanstandungen|auflagen|einschrankung|einschrankungen)|mangelfrei|vorbehaltlos|uneingeschrankt)',
    `(ich|wir) (nehme|nehmen) (${it}|die (leistung|leistungen|arbeiten)) ${hereby} als (vertragsgemass|ordnungsgemass|mangelfrei|fehlerfrei|erbracht|erfullt|in ordnung) ${hereby} ab`,
    // "Ich habe es freigegeben", whoever writes it
    `(ich |wir |)(hab's|habs|hob's|hobs) (hiermit |soeben |gerade |jetzt |)(freigegeben|genehmigt|abgenommen|akzeptiert|abgesegnet)`,
    `(ich habe|ich hab|wir haben) (${it} |)(hiermit |soeben |gerade |jetzt |)(freigegeben|genehmigt|abgenommen|akzeptiert|abgesegnet)`,
    `(und |)(gebe|geb|geben) (ich|wir) (gern|gerne|hiermit|somit|also|mit freude|mit vergnugen|guten gewissens|sehr gerne|sehr gern) frei`,
    `${it} (gebe|geb|geben) (ich|wir) ${hereby} (so |)frei`,
    `(ich|i|ick|ik|isch) (gib|geb|jeb|gebe|geewe|gew) (${it} |dit |dat |des |et |s |)${hereby} (so |)frei`,
    `(die|diese|dieses|das) ${made} ${change} (kann|konnen) (ich|wir) (so|voll|vollauf|gern|gerne|hiermit|uneingeschrankt|voll und ganz|vollumfanglich|) (freigeben|abnehmen|bestatigen|genehmigen|absegnen|unterschreiben)`,
    // "Sie erhalten hiermit unser Placet", "Ihr Update hat unser Ja"
    `(sie erhalten|ihr erhaltet|ihr bekommt|sie bekommen|ihr kriegt|du kriegst|du bekommst) (hiermit|damit|somit|hierdurch|${us}) ${our} ${full} (${leave}|ja)( ${toGoing}|)`,
    `(hiermit|damit|somit) (erhalten sie|erhaltet ihr|bekommt ihr|bekommen sie|kriegt ihr) (${us} |)${our} ${full} (${leave}|ja)( ${toGoing}|)`,
    `${subject} (hat|bekommt|kriegt|erhalt) ${hereby} (unser|mein|unseren|meinen|unsere|meine) ${full} (ja|${leave}|einverstandnis)`,
    '(ich bin|wir sind) (voll |klar |ganz |unbedingt |absolut |total |sehr |)dafur',
    "(ich bin|wir sind) (da |damit |voll |ganz |)(d'accord|daccord|dakor|damit fein|fein damit|fine damit|damit fine|ok damit|okay damit)",
    '(wir|ich) (gehen|gehe) (da|damit|hier) (voll|ganz|absolut|vollkommen|voll und ganz) (mit|konform)',
    'das (nehmen wir|nehme ich|nehm ich|nehma|nehmen wa) (so|gern|gerne|)',
    '(das|die sache|der fall|das thema|es|alles|das ganze|die chose|die kiste) (ist|war|is) (damit |hiermit |=für (mich|uns) |somit |also |)(geritzt|gebongt|abgehakt|eingetutet|abgesegnet|abgenickt|durchgewunken)',
    `(es|das|alles|${subject}) (wurde|ist|wird) (${us} |)${hereby} =für (gut|ok|okay|in ordnung|richtig|einwandfrei|abnahmefahig|tauglich) befunden`,
    '=für (ok|okay|in ordnung|richtig|einwandfrei|abnahmefahig) befunden',
    `(erledigt|fertig|getestet|gepruft|bestens|prima) und (ok|okay|in ordnung|einverstanden)`,
    '(unterschrieben|gegengezeichnet|abgezeichnet) und (freigegeben|genehmigt|abgenommen)',
    '(wir|ich) (unterschreiben|unterschreibe) (das|es) (so|gern|gerne|gern so|gerne so)',
    '(nehmen wir|nehme ich|nehm ich) (das |es |)(so|gern so|gerne so|hiermit|gern|gerne) ab',
    // "Der Vorstand ist einverstanden, ich ebenso"
    '~ (ist|sind) (auch |ebenfalls |voll |)(einverstanden|dafur) (und |)(ich|wir) (ebenso|ebenfalls|auch|genauso|gleichfalls)',
    '(alles|alls|ois|allet) (i de ornig|in ornig|in ordnig|in de ornig|in de reih|an der rei|in der reih)',
    '(vo|vun|fo|von) (mir|mi|us|eis|mer|uns) (us|aus) (isch|is|ist) (es |s |das |alles |)(guet|guad|ok|okay|guat|gut|in ordnig|in ornig|i de ornig|gutt)( so|)',
    '(geht klar|passt) (chef|chefin|meister|digga|alter|kumpel)',
    // Dialects: Vienna, Bavaria, Swabia, Switzerland, Hamburg, Cologne, Berlin, Luxembourg.
    '(passt|basst|bassd|past|possd|posst) (eh so|so eh|ois|mi|ma|fia mi|fia uns|fir mech|fir eis|so fir mech|jut)( so|)',
    '(dat|et|des|dees|ois) (passt|basst|bassd|kütt hin|kutt hin|geiht klor|geht kloar|geiht in ordnung|is in ordnung|is ok|is okay|isch ok|isch guet|ass an der rei|ass okay|ass gutt esou|ass ok)( so|)',
    '(ass|is|isch) (an der rei|gutt esou|okay fir mech|ok fir mech|ok fir eis|all right|all klor|in der reih|in reih)',
    '(vo|vun|fo) (mir|mi|us|eis|mer|uns) (us|aus|) (guet|guad|ok|okay|guat|in ordnig|in ornig|i de ornig|gutt)',
    'isch (i de ornig|in ornig|guet so|guat so|recht so|ok so|tiptop so)',
  ],
  yes: [
    '(unbedingt|aber gerne|aber gern|aber klar|aber sicher|aber naturlich|aber selbstverstandlich|aber immer|ja doch|ja unbedingt|ja aber sicher|ja sicher|ja naturlich|ja selbstverstandlich|ja freilich|sicher doch|klar doch|sicherlich ja|na sicher|na logo|na klar doch|auf jeden|gewiss|liebend gern|liebend gerne|sehr gerne|sehr gern|mit vergnugen|mit freuden|mit freude|herzlich gern|herzlich gerne|mit dem grossten vergnugen|jo klar|jo freilich|jo mei ja|ja wohl|jau|jau klar|joah|jop|yup|jawohl ja|ja ja ja|absolut ja|eindeutig ja|ein klares ja|ganz klar ja|definitiv ja|doch ja|nu klar|hajo|ha jo|ha freilich|freili|jou|jawoi|ajo|jawollja)',
  ],
  neutral: [
    '(kurz und knapp|kurz und gut|kurz gesagt|kurzum|kurz und schmerzlos|um es kurz zu machen|langer rede kurzer sinn|bitte weiter|na dann|kann man so machen|kann man so lassen)',
    '(und |)(bestatige|bestatigen|bestatige ich|bestatigen wir|ich bestatige|wir bestatigen) (hiermit |gerne |) (die (richtigkeit|korrektheit|korrekte funktion|erledigung|umsetzung|korrekte umsetzung|erfolgreiche prufung|behebung)|den erfolgreichen (test|abschluss))',
    '(haken|hakchen|strich|punkt|deckel|stempel|schleife) (dran|drauf|drunter)',
    '(da |daran |)(konnen|kann|machen|mache|setzen|setze) (wir|ich|sie|ihr|man) (gerne |jetzt |nun |also |hiermit |)(einen |den |nen |n |)(haken|hakchen|deckel|strich) (dran|drauf|drunter|dransetzen|dranmachen|draufmachen|drunterziehen|dran machen|dran setzen|drauf machen|daran machen|hinter)',
    '(kein|ohne|ohne jedes) wenn und (kein |ohne |)aber',
    '(wie|so wie) (er|sie|es|das) ist',
    '(alles|ist alles|is alles) (easy|paletti|roger|klar|klaro|im lack|tacko|tutti|tutti paletti|super|tutto bene)',
    '(als|in meiner (rolle|funktion) als) (product owner|projektleiter|projektleiterin|fachverantwortliche|fachverantwortlicher|teamleiter|teamleiterin|abteilungsleiter|abteilungsleiterin|key user|prokurist|prokuristin|kassenwart|kassenwartin|kassierer|kassiererin|schriftfuhrer|schatzmeisterin|geschaftsfuhrer|geschaftsfuhrerin|inhaber|inhaberin|leiter|leiterin)',
    '(bleibt|bleibe|bleiben) so',
    'jaja',
    '(damit|mit (dem ergebnis|der losung|dieser losung|der version)) (konnen|kann) (wir|ich) (sehr gut |gut |prima |)(leben|arbeiten)',
    '(antwort|zur antwort|in antwort) auf (ihre|eure|die|deine) (frage|anfrage|bitte|nachricht|mail|e mail)',
    'zu (ihrer|eurer|der|deiner) (frage|anfrage|bitte)',
    "(da |daran |hier |)(gibt's|gibts|gibt es) (da |hier |)(nichts|nix) (dran |daran |)(zu rutteln|zu deuteln|zu norgeln|zu makeln)",
    'das war (ein |eine |)(harter brocken|harte nuss|zahe geburt|hartes stuck arbeit|lange geburt|schwere geburt|langer weg)',
    '(gesendet|geschrieben|getippt) von unterwegs',
  ],
};
