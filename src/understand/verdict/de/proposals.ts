import type { Answers } from '../locale-words.js';
import { deciders } from './house.js';

const offer =
  '(angebot|vorschlag|schatzung|aufwandsschatzung|kostenvoranschlag|offerte|aufwand|preis|kostenschatzung|angebotes|angebots)';
/** The amount of work that was proposed. */
const work =
  '(die |den |der |diese |diesen |ihre |eure |ihren |euren |alle |)(veranschlagten |geschatzten |angebotenen |vorgeschlagenen |genannten |)%( arbeit| aufwand| entwicklung| arbeitszeit|)( (wie |)(angeboten|veranschlagt|vorgeschlagen|geschatzt)|)';
const here =
  '(obige |obigen |oben genannte |oben genannten |untenstehende |untenstehenden |beiliegende |beigefugte |neue |neuen |vorliegende |)';
const own = '(der |die |das |dem |den |ihr |ihre |ihrem |ihren |ihrer |euer |eure |eurem |euren |eurer |)';
const offered = `${own}${here}${offer}( (=über|uber|ueber|von|mit|in hohe von) ${work}|)`;
const matter = `(${offered}|${work})`;
const hereby = '(hiermit |hierdurch |gerne |gern |somit |damit |also |auch |)';
const us = '( (von|=für|fur) (uns|mich|mir)| unsererseits| von unserer seite|)';
const people =
  '(buchhaltung|buchhaltungsabteilung|rechnungsabteilung|zentrale|verwaltung|hauptsitz|buchhalterin|bekannte adresse|ubliche adresse|gleiche adresse|finanzabteilung|kreditorenbuchhaltung)';
const to = `(an|zu) (@|(die |unsere |den |unseren |unser |meine |)${people}( unter @|))`;
const usual = '(wie (immer|ublich|gehabt|gewohnt|bisher|sonst auch|sonst|letztes mal|beim letzten mal)|wie gewohnt)';
const please = '( bitte| danke|)';
const byBoard = `(von|durch|vom) (der |die |den |dem |unserer |unserem |unsere |unseren |meinem |meiner |)${deciders}`;
const change =
  '(korrektur|korrekturen|anderung|anderungen|anpassung|anpassungen|version|losung|fehlerbehebung|verbesserung|verbesserungen)';
const above =
  '(obige |obigen |o g |o g |oben genannte |oben genannten |genannte |genannten |oben stehende |oben stehenden |obengenannte |obengenannten |obenstehende |obenstehenden |)';

/** What German-speaking customers answer to a proposal, how they want it booked, and what they write to any request beyond set words. */
export const german: Answers = {
  undertakings: [
    '(bitte |)(beheben|korrigieren|reparieren) sie (es|das|den fehler) wie (vorgeschlagen|beschrieben|besprochen)',
    'wir stimmen (der|ihrer|eurer|dem|ihrem) (vorgeschlagenen |) (losung|vorschlag|anderung|vorgehensweise) (und|sowie|samt) (der |) (aufwandsschatzung|schatzung|aufwand) zu',
    '(wir|ich) (nehmen|nehme) (ihren|euren|den) vorschlag (samt|mit|inklusive|und) (der |) (schatzung|aufwandsschatzung)( von %|) an',
    '(ich|wir) (bestatige|bestatigen) (unser|mein|das) einverstandnis mit (der|dem|ihrem|ihrer) (vorgeschlagenen |) (anderung|losung|vorschlag)( und (den |der |dem |) (geschatzten |) (%|schatzung|aufwand)|)',
    '(einverstanden|ok|okay|passt) (mit|fur) (den|die|dem|der|ihren|euren) (stunden|aufwand|aufwanden|schatzung)',
    '(wir sind |ich bin |sind |) (mit |) (der |) (losung und (dem |) aufwand|aufwand und (der |) losung|vorschlag und (dem |) aufwand) einverstanden( und (bitten|bitte) um (die |) (umsetzung|ausfuhrung|einplanung)|)',
    '(wir|ich) (bitten|bitte) um (die |) (umsetzung|ausfuhrung|einplanung|durchfuhrung)',
    '% (ist|sind) (fur (uns|mich) |) (ok|okay|in ordnung|gut|akzeptabel|vertretbar|angemessen)( fur (uns|mich)|)',
    '(bitte |) (beginnen|starten|fangen) sie (bitte |) mit (der|den) (umsetzung|arbeiten|entwicklung|arbeit)( an|)',
    `(wir|ich) ${hereby}(bestatigen|bestatige|erteilen|erteile) ${hereby}(den|unseren) (auftrag|bestellung) (=über|uber|ueber|=für|fur|zu) ${matter}`,
    `bitte mit ${matter} fortfahren`,
    `(genehmigt|freigegeben|bewilligt|angenommen) ${byBoard} und (auch |)von (mir|uns)`,
    `(ok|okay|gerne|bitte|gern) (zu |)(starten|beginnen|anfangen|umsetzen|loslegen) (=für|fur|mit|zu) ${work}`,
    `(gerne|gern|bitte) so (umsetzen|machen|ausfuhren) (=für|fur|mit|zu) ${work}`,
    '(fangt|fangen sie|legt|legen sie|beginnt|beginnen sie|startet|starten sie) (bitte |gerne |ruhig |damit |)(an|los|)( bitte|)',
    '(macht|machen sie|mach) (das|es) (bitte |gerne |)(so|bitte|gerne)',
    'bitte (so |) wie (angeboten|vorgeschlagen|besprochen|beschrieben) (ausfuhren|umsetzen|machen|realisieren|durchfuhren)',
    '(ich|wir) (bestatige|bestatigen) (hiermit |)(die|unsere) (annahme|auftragserteilung|beauftragung) (ihres|des|eures) (angebots|angebotes|vorschlags|kostenvoranschlags)',
    '(wir|ich) (mochten|mochte|wollen|will) (das|es|dies) (gerne |gern |so |)(so |)(beauftragen|umsetzen|machen|machen lassen|umsetzen lassen|in auftrag geben)',
    '(wir nehmen|ich nehme) (gerne |es |das |)an',
    `(hiermit |)(wir|ich) ${hereby}(nehmen|nehme) ${hereby}${offered} ${hereby}an`,
    `(hiermit |)(nehmen wir|nehme ich) ${hereby}${offered} ${hereby}an`,
    `(wir|ich) ${hereby}(akzeptieren|akzeptiere|bestatigen|bestatige|genehmigen|genehmige|bewilligen|bewillige|beauftragen|beauftrage) ${hereby}${matter}`,
    `hiermit (akzeptieren|akzeptiere|bestatigen|bestatige|genehmigen|genehmige|bewilligen|bewillige|beauftragen|beauftrage) (wir|ich) ${matter}`,
    `(wir|ich) (geben|gebe) ${hereby}${matter} ${hereby}frei`,
    `hiermit (geben wir|gebe ich) ${matter} frei`,
    `(einverstanden|ok|okay|in ordnung|zufrieden) (mit|=für|fur) ${matter}`,
    `mit ${matter} (sind wir|bin ich|) ${hereby}(einverstanden|ok|okay|zufrieden)`,
    `(freigabe|auftrag|zustimmung|ok|okay|genehmigung) (=für|fur|zu|zum|zur|uber) ${matter} (ist |)(hiermit |)(erteilt|gegeben|)`,
    `${matter} (ist|sind|wird|werden|wurde|wurden|geht|gehen) ${hereby}(vollig |absolut |alle |)(angenommen|akzeptiert|genehmigt|bestatigt|freigegeben|bewilligt|einverstanden|in ordnung|ok|okay|okey|gut|passend|so ok)${us}`,
    `${matter} (angenommen|akzeptiert|genehmigt|bestatigt|freigegeben|bewilligt|ok|okay|in ordnung|gehen klar|geht klar|passt|passen)${us}`,
    `(bitte |sie konnen |ihr konnt |konnt ihr |gerne |)mit ${work} (gerne |bitte |)(loslegen|anfangen|beginnen|starten)`,
    `${offered} (ist |wurde |wird |)(auch |)${byBoard} (auch |so |)(genehmigt|freigegeben|akzeptiert|angenommen|bewilligt|bestatigt)`,
    `(auch |)${byBoard} (auch |so |)(genehmigt|freigegeben|akzeptiert|angenommen|bewilligt|bestatigt)`,
    'angenommen',
    '(gerne|gern|bitte) (so |)(umsetzen|machen|ausfuhren|realisieren|durchfuhren)',
  ],
  orders: ['(bestellnr|best nr|auftragsnr|bestell nr|po nr|sap nr|kostenstelle)( .|)'],
  besideProposal: [
    '(die |unsere |der |unser |)(bestellung|bestellschein) (kommt|geht|folgt) (noch |) (heute |morgen |) (uber|per|von|mit der|durch) (unseren |unsere |den |die |) (einkauf|einkaufsabteilung|buchhaltung|post|beschaffung)( raus|)',
    '(sagt|sagen sie|gebt|geben sie|gib|sag|bitte) (uns |mir |bitte |kurz |)(bescheid|rueckmeldung|ruckmeldung|bescheid geben|bescheid sagen) (wann|ab wann) (ihr|sie|du) (anfangen|beginnen|starten|loslegen|damit anfangen) (konnt|konnen|kannst)',
    '(das |es |der preis |die schatzung |)(scheint|klingt|erscheint|ist) (mir |uns |sehr |durchaus |)(vernunftig|fair|angemessen|akzeptabel)',
    '(guter|fairer|vernunftiger|angemessener|ordentlicher) preis',
    '(billig|gunstig) ist (es|das) (ja |zwar |) nicht aber (wir|ich) (brauchen|brauche|verstehen|verstehe) (es|das) (halt|ja|eben|nun mal|)',
    '(es |das |)ist (etwas |ein bisschen |ein wenig |)(teuer|viel|mehr als (letztes mal|erwartet|gedacht)) aber (wir|ich) (brauchen|brauche|verstehen|verstehe) (es|das) (halt|ja|eben|nun mal|)',
    '% (ist|sind) (weniger|mehr) als (ich|wir) (befurchtet|gedacht|erwartet) (habe|hatte|haben|hatten)',
    `(der |die |unser |unsere |)${deciders} (hat|war) (gestern |gestern abend |sofort |das |)(budget|begeistert|das budget|den betrag) (bewilligt|genehmigt|freigegeben|)`,
    '(die |unsere |eine |)(bestellung|bestellnummer|bestellnr|po nummer|po|auftragsnummer|auftragsbestatigung|sap bestellung|bestellschein) (folgt|kommt|wird nachgereicht|reichen wir nach|reiche ich nach|kommt noch|wird nachgeschickt)( noch| separat| per (mail|post)| spater| heute| morgen| in kurze| demnachst| gesondert| diese woche|)',
    '(danke|vielen dank|besten dank|herzlichen dank|danke schon|danke sehr|merci|dankeschon) (noch |auch |)(=für|fur) (die|ihre|eure|deine|diese) (gute |klare |ausfuhrliche |schnelle |verstandliche |nette |genaue |)(erklarung|erlauterung|erklarungen|erlauterungen|klarstellung|klarung|aufschlusselung)( (am|per|via) telefon| telefonisch| gestern| heute| vorhin|)',
    '(danke|vielen dank) =fürs (erklaren|erlautern|klaren)',
  ],
  roles: [
    '(der |die |das |unser |unsere |)(leiter |leiterin |leitung |)(vertrieb|verkauf|finanzen|buchhaltung|buchhalter|buchhalterin|it|edv|lager|logistik|einkauf|planung|disposition|produktion|qualitat|qs|marketing|personal|hr|empfang|laden|filiale|werkstatt|verwaltung|geschaftsleitung|geschaftsfuhrung|geschaftsfuhrer|geschaftsfuhrerin|gf|vorstand|depot|kuche|labor|versand|transport|sekretariat|kollege|kollegin|key user|tester|chef|chefin|inhaber|inhaberin|finanzchef|finanzchefin|finanzleiter|vertriebsleiter|vertriebsleiterin|lagerleiter|lagerleiterin|werksleiter|filialleiter|filialleiterin|it leiter|teamleiter|teamleiterin|controlling|controller|kassier|kassierin|cfo|ceo|aussendienst|innendienst|buro|theke|kasse|revision|rechnungswesen)',
    '(kaufmannischer|technischer|kaufmannische|technische|stellvertretender) (leiter|leiterin|leitung|geschaftsfuhrer|direktor)',
  ],
  withMe: ['und (auch |)(von |durch |)(mir|mir selbst|uns|uns beiden|ich)'],
  byWhom: [
    '(von|durch) (mir|uns|mir selbst) und (von |durch |)',
    '(auch|ebenfalls) (freigegeben|genehmigt|bestatigt|abgenommen|getestet|gepruft) (von|durch)',
  ],
  others: [
    '~ (hat|haben) (mir|uns) (ihre|eure|die|deine) (anfrage|nachricht|mail|bitte|frage) (weitergeleitet|weitergegeben|geschickt)',
    '(auch |ebenfalls |)(von|durch) ~ (auch |schon |bereits |)(genehmigt|freigegeben|bestatigt|abgenommen|getestet|gepruft|kontrolliert|nachgerechnet)',
  ],
  links: ['(im|am|aus dem|vom) lager'],
  tries: [
    '(rechnung|rechnungen|auftrag|auftrage|lieferschein|lieferscheine|bestellung|bestellungen|belege|beleg|etiketten|listen|gutschriften|angebote) # (nachgerechnet|gedruckt|ausgedruckt|nachgedruckt|neu gedruckt|erstellt|neu erstellt|gebucht|durchgerechnet|verglichen|nachgebucht)',
  ],
  work: [
    'ihrem (angebot|preis|zeitplan) stimme ich zu',
    '(der|die|das|ihr|ihre|euer|dieser|dieses|diese) (preis|preise|kosten|angebot|budget|aufwand|planung|terminplan|zeitplan|termin|frist|offerte|schatzung) (ist|sind) (ok|okay|in ordnung|gut|genehmigt|akzeptiert|einverstanden|freigegeben)',
    '(stimme|stimmen) (ich |wir |) (hiermit |) (der|dem|den|ihrem|ihrer|eurem) (preis|preise|kosten|angebot|budget|aufwand|planung|terminplan|zeitplan|termin|frist|offerte|schatzung) zu',
    '(einverstanden|ok|okay) mit (der|dem|den|ihrem|ihren|ihrer) (preis|preise|kosten|angebot|budget|aufwand|planung|terminplan|zeitplan|termin|frist|offerte|schatzung)',
    `(angebot|vorschlag|schatzung|kostenvoranschlag|offerte) (ist |wurde |wird |)(${byBoard} |)(genehmigt|angenommen|akzeptiert|freigegeben|bestatigt)`,
  ],
  notOk: [
    `${own}${here}(angebot|vorschlag|schatzung|kostenvoranschlag|offerte) (ist |wird |wurde |)(leider |)${byBoard} (leider |)(abgelehnt|verworfen|nicht (angenommen|akzeptiert|genehmigt|bewilligt))`,
    `(wir|ich) (nehmen|nehme) ${own}${here}${offer} ((=über|uber|ueber|von|mit) # (stunden|std|h|tage|tagen) |)(leider |daher |somit |)nicht an`,
    "von (mir|uns) (kriegt|bekommt|bekommen|gibt es|gibts|gibt's) (ihr |sie |dafur |so |) (keine freigabe|kein ok|kein okay|kein grunes licht|keine zustimmung)",
    '(wir|ich|sie|ihr) (mussen|muss|musst) (das|dieses|die|diese) (release|freigabe|livegang|veroffentlichung|rollout) (stoppen|blockieren|anhalten|absagen)',
    `${own}${here}(angebot|vorschlag|schatzung|aufwandsschatzung|kostenvoranschlag|offerte|kostenschatzung) (ist |wird |wurde |)(leider |hiermit |somit |)(abgelehnt|verworfen|zuruckgewiesen|nicht (angenommen|akzeptiert|genehmigt|bewilligt|ok|okay))`,
  ],
  ok: [
    '(wir|ich) (nehmen|nehme) (ihren|euren|deinen|den) (vorschlag|losungsvorschlag) (samt|mit|und|inklusive) (der |die |)(aufwandsschatzung|schatzung|kostenschatzung) (gerne |hiermit |) an',
    '(und |)(erteile|erteilen|gebe|geben) hiermit (die|unsere|meine) (freigabe|zustimmung|genehmigung|abnahme)',
    'freigabe (=für|fur|zu) (das |dem |)(ticket |)§ (ist |)(hiermit |)erteilt',
    '(ok |okay |)passt (konnt|konnts|kannst) (ihr |es |du |)(freigeben|freigebn|freischalten|freigem)',
    "(haut's|hauts|schmeisst's|schiassts|hau's) (naus|raus|rauf|auffi|aussi)",
    "(von (mir|uns)) (gibt's|gibts|gibt es) (ein |das |) (ok|okay|go|grunes licht)",
    '(kann|ich kann|wir konnen) bestatigen dass (es|das|alles) (ok|okay|in ordnung|gut) ist',
    '(bitte |)mit der (freigabe|veroffentlichung|livestellung) fortfahren',
    '(ja |)(ok|okay) macht mal',
    `hiermit (gebe ich|geben wir) (die |diese )${above}${change} (=zur|zur) (veroffentlichung|freischaltung|produktivsetzung) frei`,
    `hiermit (gebe ich|geben wir) (die |diese )${above}${change} frei`,
    `(hiermit |)(bestatige ich|bestatigen wir|erteile ich|erteilen wir|gebe ich|geben wir) (hiermit |ihnen |euch |)(die|meine|unsere) (freigabe|abnahme|zustimmung|genehmigung) (=für (die|diese) |fur (die|diese) |der |dieser |zur |zu der |zu dieser )(veroffentlichung |produktivsetzung |livestellung |)(der |dieser |)${above}${change}`,
    '((das |)(ist|is|isch|isches) |)(ok|okay|gut|guet|guat|in ordnung|tiptop|super|passt|bassd|basst) (so |) (konnt|konnts|kannst|chonnd|chond|chont|kennt|kennts|kanns) (ihr |er |ir |es |du |) (das |es |s |)(jetzt |so |gern |gerne |ruhig |) (aufschalten|ufschalte|uufschalte|freigeben|freige|freigaebe|freischalten|live stellen|live schalten|online stellen|online nehmen|raushauen|einspielen|ausrollen|publizieren)',
    "(passt|bassd|basst) (scho|schon|so) (haut's|hauts|haut es|hau's|haus|schmeisst's) (raus|naus)",
    '(gerne|gern) so (machen|umsetzen|freigeben|veroffentlichen|ubernehmen|live stellen|aufschalten)',
  ],
  thanks: [
    '(danke|vielen dank|besten dank|merci) (=für|fur) (die|eure|ihre|deine) (schnelle |rasche |prompte |gute |tolle |)(korrektur|anpassung|anderung|behebung|fehlerbehebung|bearbeitung|erledigung|reparatur)',
    '(dankschon|dankschee|dankschee|dangschee|dankeschon|merci vielmal|merci vilmal|merci vielmals|dank schon|vergelts gott|merci viel mal)',
  ],
  declines: [
    '(dann |)(bleibt|lassen wir) (es|alles) (so |eben |)(so |)wie es ist',
    '(wir|ich) (machen|mache) (das|es|dies) (also |leider |dann |lieber |doch |)nicht',
    '(wir|ich) (lassen|lasse) (es|das|das ganze) (lieber |dann |also |)(so|bleiben|sein|wie es ist|so wie es ist|dabei)',
    `(der |die |unser |unsere |)${deciders} (hat |)(abgewunken|abgewinkt|nein gesagt|winkt ab|ist dagegen|will das nicht|will es nicht)`,
    '(wir|ich) (verzichten|verzichte)( darauf| auf (die umsetzung|den auftrag|das angebot)|)',
    '(lassen wir|lass ma|lasst|lassen sie) (es |das |) (so|lieber|bleiben|sein|)',
    '(wir|ich) (verzichten|verzichte)( darauf|)',
    '(das |)(brauchen wir|brauche ich) (dann |) nicht',
  ],
  leadIns: ['nein danke'],
  takesBack: [
    '(nein warte|nein wart|warte nein|ah nein|moment nein|oh warte|vergesst es|mein fehler)',
    '(ich|wir) (war|waren) (noch |) (auf|in) (der|dem|einer|einem) (alten|falschen|anderen) (seite|system|version|umgebung|server|tab)',
  ],
  pending: [
    '(nicht unbedingt|nicht dass (ich|wir|es))',
    '(weder|entweder) ok (noch|oder) nicht ok',
    'nicht einverstanden mit (der|ihrer|dieser|eurer) (rechnung|abrechnung)',
  ],
  neutral: [
    'auch mit (den|ihren|euren|diesen) %',
    '(=für|fur|zu|zum|zur|von|vom|betreffend|bezuglich|in) (das |dem |den |die |) (ticket |fall |anfrage |vorgang |) §',
    '(und |)von (den|allen|unseren) (jungs|madels|leuten|kollegen|kolleginnen|mannern) (im|aus dem|in der|aus der|vom) (lager|buro|laden|werkstatt|depot|kuche|werk|versand)',
    '(~ |=für ~ |dafur )(schicke|schicken|sende|senden|melde|melden|mache|machen|eroffne|eroffnen|erstelle|erstellen) (ich|wir) (spater |noch |morgen |)(als |in einem |uber ein |ein )(eigenes|neues|separates|anderes|eigenen|neuen|separaten) ticket( auf|)',
    '(die |unsere |alle |meine |)(anwender|benutzer|kollegen|kunden|filialen|fahrer|mitarbeiter|leute) (sind|wurden|habe ich|haben wir) (schon |bereits |)(informiert|benachrichtigt|eingeweiht|verstandigt)( worden|)',
    `(die |ihre |eure |)rechnung (bitte |geht |kann |darf |soll |gerne |)(bitte |)(${usual} |)${to}( ${usual}|)( senden| schicken| mailen| adressieren| stellen| ubermitteln| gehen| richten| gesendet werden| geschickt werden|)${please}`,
    `(die |ihre |)(rechnung|rechnungsstellung|rechnungsadresse|abrechnung|fakturierung|verrechnung) (bitte |ist |bleibt |)(${usual}|unverandert)${please}`,
    `(bitte |gerne |)((senden|schicken|mailen|richten|adressieren) sie |schickt |sendet |mailt |)(bitte |)(die |ihre |eure |)rechnung (bitte |)(${usual} |)${to}( ${usual}|)( senden| schicken| mailen| adressieren| stellen| richten|)${please}`,
  ],
  praise: [
    '(rennt|lauft|lafft|flutscht) (wia|wie) (gschmiert|geschmiert|am schnurchen)',
    'funktioniert (nachweislich|tadellos|einwandfrei)',
  ],
  tested: [
    '(jetzt|endlich|nun|heute) (bin ich|sind wir) (endlich |) (dazu|zum testen|zum test|zum probieren) gekommen',
    '(ich habe |wir haben |habe |haben )(die |unsere |alle )(# |zwei |drei |vier |funf |beiden |)(falschen|fehlerhaften|beanstandeten) ~ (kontrolliert|gepruft|nachgepruft|getestet|angeschaut|nachgerechnet) und (sie|die|alle|es) (stimmen|sind richtig|sind korrekt|passen|stimmt) (jetzt|nun|alle|jetzt alle|wieder)',
  ],
};
