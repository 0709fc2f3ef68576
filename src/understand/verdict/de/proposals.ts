import type { Answers } from '../locale-words.js';

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
const us = '( (von|=für|fur|fuer) (uns|mich|mir)| unsererseits| von unserer seite|)';
const people =
  '(buchhaltung|buchhaltungsabteilung|rechnungsabteilung|zentrale|verwaltung|hauptsitz|buchhalterin|bekannte adresse|ubliche adresse|gleiche adresse|finanzabteilung|kreditorenbuchhaltung)';
const to = `(an|zu) (@|(die |unsere |den |unseren |unser |meine |)${people}( unter @|))`;
const usual = '(wie (immer|ublich|gehabt|gewohnt|bisher|sonst auch|sonst|letztes mal|beim letzten mal)|wie gewohnt)';
const please = '( bitte| danke|)';
const board =
  '(geschaftsfuhrung|geschaftsleitung|vorstand|chef|chefin|leitung|direktion|geschaftsfuhrer|geschaftsfuhrerin|verwaltungsrat|gemeinderat|inhaber|inhaberin|finanzleitung|finanzchef|kassier|schatzmeister|zentrale|unternehmensleitung|werksleitung)';
const byBoard = `(von|durch|vom) (der |die |den |dem |unserer |unserem |unsere |unseren |meinem |meiner |)${board}`;
const change =
  '(korrektur|korrekturen|anderung|anderungen|anpassung|anpassungen|version|losung|fehlerbehebung|verbesserung|verbesserungen)';
const above =
  '(obige |obigen |o g |o g |oben genannte |oben genannten |genannte |genannten |oben stehende |oben stehenden |obengenannte |obengenannten |obenstehende |obenstehenden |)';

/** What German-speaking customers answer to a proposal, and how they want it booked. */
export const german: Answers = {
  undertakings: [
    `(hiermit |)(wir|ich) ${hereby}(nehmen|nehme) ${hereby}${offered} ${hereby}an`,
    `(hiermit |)(nehmen wir|nehme ich) ${hereby}${offered} ${hereby}an`,
    `(wir|ich) ${hereby}(akzeptieren|akzeptiere|bestatigen|bestatige|genehmigen|genehmige|bewilligen|bewillige|beauftragen|beauftrage) ${hereby}${matter}`,
    `hiermit (akzeptieren|akzeptiere|bestatigen|bestatige|genehmigen|genehmige|bewilligen|bewillige|beauftragen|beauftrage) (wir|ich) ${matter}`,
    `(wir|ich) (geben|gebe) ${hereby}${matter} ${hereby}frei`,
    `hiermit (geben wir|gebe ich) ${matter} frei`,
    `(einverstanden|ok|okay|in ordnung|zufrieden) (mit|=für|fur|fuer) ${matter}`,
    `mit ${matter} (sind wir|bin ich|) ${hereby}(einverstanden|ok|okay|zufrieden)`,
    `(freigabe|auftrag|zustimmung|ok|okay|genehmigung) (=für|fur|fuer|zu|zum|zur|uber) ${matter} (ist |)(hiermit |)(erteilt|gegeben|)`,
    `${matter} (ist|sind|wird|werden|wurde|wurden|geht|gehen) ${hereby}(vollig |absolut |alle |)(angenommen|akzeptiert|genehmigt|bestatigt|freigegeben|bewilligt|einverstanden|in ordnung|ok|okay|okey|gut|passend|so ok)${us}`,
    `${matter} (angenommen|akzeptiert|genehmigt|bestatigt|freigegeben|bewilligt|ok|okay|in ordnung|gehen klar|geht klar|passt|passen)${us}`,
    `(bitte |sie konnen |ihr konnt |konnt ihr |gerne |)mit ${work} (gerne |bitte |)(loslegen|anfangen|beginnen|starten)`,
    `${offered} (ist |wurde |wird |)(auch |)${byBoard} (auch |so |)(genehmigt|freigegeben|akzeptiert|angenommen|bewilligt|bestatigt)`,
    `(auch |)${byBoard} (auch |so |)(genehmigt|freigegeben|akzeptiert|angenommen|bewilligt|bestatigt)`,
    'angenommen',
    '(gerne|gern|bitte) (so |)(umsetzen|machen|ausfuhren|realisieren|durchfuhren)',
  ],
  asides: [
    `(die |ihre |eure |)rechnung (bitte |geht |kann |darf |soll |gerne |)(bitte |)(${usual} |)${to}( ${usual}|)( senden| schicken| mailen| adressieren| stellen| ubermitteln| gehen| richten| gesendet werden| geschickt werden|)${please}`,
    `(die |ihre |)(rechnung|rechnungsstellung|rechnungsadresse|abrechnung|fakturierung|verrechnung) (bitte |ist |bleibt |)(${usual}|unverandert)${please}`,
    `(bitte |gerne |)((senden|schicken|mailen|richten|adressieren) sie |schickt |sendet |mailt |)(bitte |)(die |ihre |eure |)rechnung (bitte |)(${usual} |)${to}( ${usual}|)( senden| schicken| mailen| adressieren| stellen| richten|)${please}`,
  ],
  orders: ['(bestellnr|best nr|auftragsnr|bestell nr|po nr|sap nr|kostenstelle)( .|)'],
  besideProposal: [
    '(die |unsere |eine |)(bestellung|bestellnummer|bestellnr|po nummer|po|auftragsnummer|auftragsbestatigung|sap bestellung|bestellschein) (folgt|kommt|wird nachgereicht|reichen wir nach|reiche ich nach|kommt noch|wird nachgeschickt)( noch| separat| per (mail|post)| spater| heute| morgen| in kurze| demnachst| gesondert| diese woche|)',
    '(danke|vielen dank|besten dank|herzlichen dank|danke schon|danke sehr|merci|dankeschon) (noch |auch |)(=für|fur|fuer) (die|ihre|eure|deine|diese) (gute |klare |ausfuhrliche |schnelle |verstandliche |nette |genaue |)(erklarung|erlauterung|erklarungen|erlauterungen|klarstellung|klarung|aufschlusselung)( (am|per|via) telefon| telefonisch| gestern| heute| vorhin|)',
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
    '(auch |ebenfalls |)(von|durch) ~ (auch |schon |bereits |)(genehmigt|freigegeben|bestatigt|abgenommen|getestet|gepruft|kontrolliert|nachgerechnet)',
  ],
  links: ['(im|am|aus dem|vom) lager'],
  tries: [
    '(rechnung|rechnungen|auftrag|auftrage|lieferschein|lieferscheine|bestellung|bestellungen|belege|beleg|etiketten|listen|gutschriften|angebote) # (nachgerechnet|gedruckt|ausgedruckt|nachgedruckt|neu gedruckt|erstellt|neu erstellt|gebucht|durchgerechnet|verglichen|nachgebucht)',
  ],
  work: [
    `(angebot|vorschlag|schatzung|kostenvoranschlag|offerte) (ist |wurde |wird |)(${byBoard} |)(genehmigt|angenommen|akzeptiert|freigegeben|bestatigt)`,
  ],
  notOk: [
    `${own}${here}(angebot|vorschlag|schatzung|aufwandsschatzung|kostenvoranschlag|offerte|kostenschatzung) (ist |wird |wurde |)(leider |hiermit |somit |)(abgelehnt|verworfen|zuruckgewiesen|nicht (angenommen|akzeptiert|genehmigt|bewilligt|ok|okay))`,
  ],
  ok: [
    `hiermit (gebe ich|geben wir) (die |diese )${above}${change} (=zur|zur) (veroffentlichung|freischaltung|produktivsetzung) frei`,
    `hiermit (gebe ich|geben wir) (die |diese )${above}${change} frei`,
    `(hiermit |)(bestatige ich|bestatigen wir|erteile ich|erteilen wir|gebe ich|geben wir) (hiermit |ihnen |euch |)(die|meine|unsere) (freigabe|abnahme|zustimmung|genehmigung) (=für (die|diese) |fur (die|diese) |der |dieser |zur |zu der |zu dieser )(veroffentlichung |produktivsetzung |livestellung |)(der |dieser |)${above}${change}`,
    '((das |)(ist|is|isch|isches) |)(ok|okay|gut|guet|guat|in ordnung|tiptop|super|passt|bassd|basst) (so |) (konnt|konnts|kannst|chonnd|chond|chont|kennt|kennts|kanns) (ihr |er |ir |es |du |) (das |es |s |)(jetzt |so |gern |gerne |ruhig |) (aufschalten|ufschalte|uufschalte|freigeben|freige|freigaebe|freischalten|live stellen|live schalten|online stellen|online nehmen|raushauen|einspielen|ausrollen|publizieren)',
    "(passt|bassd|basst) (scho|schon|so) (haut's|hauts|haut es|hau's|haus|schmeisst's) (raus|naus)",
    '(gerne|gern) so (machen|umsetzen|freigeben|veroffentlichen|ubernehmen|live stellen|aufschalten)',
  ],
  thanks: [
    '(dankschon|dankschee|dankschee|dangschee|dankeschon|merci vielmal|merci vilmal|merci vielmals|dank schon|vergelts gott|merci viel mal)',
  ],
};
