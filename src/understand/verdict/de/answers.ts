import type { PlainWords } from '../locale-words.js';

const filler =
  '(jetzt |nun |so |gerne |gern |ruhig |also |somit |damit |sofort |gleich |heute |heute noch |noch heute |jederzeit |bitte |schon |einfach |direkt |umgehend |von uns aus |aus unserer sicht |endlich |)';
const fillers = `${filler}(so |jetzt |gerne |bitte |heute noch |)`;
/** What is released, short of naming a part. */
const matter =
  '(es|das|dies|sie|ihn|alles|das ganze|die sache|(die|diese|ihre|eure) (neue |neueste |aktuelle |)(version|fassung|losung|anderung|anderungen|anpassung|anpassungen|korrektur|korrekturen|lieferung|umsetzung|software|programmversion)|(das|dieses|ihr|euer) (neue |)(update|release|paket|ergebnis|programm)|(der|den|dieser|diesen|ihr|ihren|euer|euren) (neue |neuen |aktuelle |aktuellen |)(stand|fix|patch))';
const it =
  '(es|das|dies|sie|ihn|alles|(die|diese) (neue |)(version|anderung|anderungen|losung|korrektur|anpassung|lieferung)|(das|dieses) (update|ganze|release|paket))';
const may = '(konnt|konnen|kannst|durft|durfen|darfst)';
const system =
  '(echtsystem|livesystem|live system|produktivsystem|produktionssystem|produktivbetrieb|echtbetrieb|livebetrieb|system|produktive system|produktive umgebung|hauptsystem|wirkbetrieb|regelbetrieb|normalbetrieb|betrieb|produktion|produktionsumgebung|produktivumgebung|liveumgebung|live umgebung|produktivserver|live server|produktionsserver|prod|live)';
const into = `((ins|in|in das|in den|in die|auf|aufs|auf das|auf den|auf die|auf dem) (echte |)${system}|live|online|produktiv|scharf)`;
const moves =
  '(nehmen|packen|heben|stellen|setzen|schalten|ubernehmen|uberspielen|bringen|gehen|geben|uberfuhren|spielen|schieben|heben|ausrollen|einspielen|aufspielen)';
const released = `(umstellen|einfuhren|rausschicken|raushauen|bereitstellen|durchwinken|auf dem (hauptserver|server|produktivserver) installieren|freigeben|freischalten|aufschalten|umschalten|aktivieren|veroffentlichen|ausrollen|einspielen|aufspielen|ausliefern|deployen|releasen|installieren|livestellen|liveschalten|livesetzen|livegehen|produktivsetzen|scharfschalten|loslegen|publizieren|rausgeben|raushauen|den (schalter|hebel) umlegen|auf den knopf drucken|(ins|aufs) (echtsystem|produktivsystem|livesystem)|${into} ${moves})`;
const beReleased = `(umgestellt|eingefuhrt|bereitgestellt|freigegeben|freigeschaltet|aufgeschaltet|umgeschaltet|aktiviert|veroffentlicht|ausgerollt|eingespielt|aufgespielt|ausgeliefert|deployt|deployed|installiert|publiziert|${into} (genommen|gestellt|gesetzt|geschaltet|ubernommen|uberspielt|gebracht|uberfuhrt|gespielt|geschoben|gehoben)) werden`;
const out = `(${into} (ruber|rein|rauf)|raus|rauf|rein|ruber|hinuber|hinaus|hinein|drauf|(raus|rauf|rein|ruber|hinuber|hinein) ${into}|${into}|so ${into})( gehen|)`;
/** The release by its noun, in any case. */
const going =
  '(livegang|go live|liveschaltung|livestellung|produktivsetzung|produktivstart|inbetriebnahme|aufschaltung|umschaltung|freischaltung|aktivierung|umstellung|einfuhrung|veroffentlichung|publikation|einspielung|auslieferung|rollout|release|update|ubernahme|installation|aufschalten|umschalten|freischalten|einspielen|ausrollen|produktivbetrieb|echtbetrieb|livebetrieb)';
const toGoing = `((zu|zur|zum|zu der|=für|=für die|=für den|=für das|fur die|fur den) ${going})`;
const withGoing = `((mit der|mit dem|mit einer|mit einem) ${going})`;
const leave =
  '(freigabe|zustimmung|abnahme|genehmigung|einverstandnis|einwilligung|grunes licht|licht|go|segen|placet|ok|okay|plazet|gut zum aufschalten|jawort)';
const our = '(unsere |unseren |unser |meine |meinen |mein |die |das |den |ein |volles |)';
const us =
  '(von (uns|mir|unserer seite|meiner seite|uns aus|mir aus)|unsererseits|meinerseits|aus unserer sicht|bei uns|)';
const no =
  '(leider |so |noch |derzeit |momentan |vorerst |bitte |also |somit |damit |wirklich |absolut |in der form |definitiv |)';
const not = `${no}(so |noch |)(nicht|ned|net|nid|noch nicht|auf gar keinen fall|auf keinen fall|keinesfalls|unmoglich|niemals|unter keinen umstanden)`;
const again =
  '(bitte |)(noch |)(ein |)(mal |einmal |nochmal |nochmals |erneut |wieder |dringend |unbedingt |zuerst |erst |)(mal |)';
const state = '(zustand|form|fassung|version|stand|qualitat|ausfuhrung)';
const soldFor = `(ubernehmen|brauchen|gebrauchen|abnehmen|freigeben|akzeptieren|annehmen|nehmen|hinnehmen|zumuten|arbeiten|leben|verwenden|benutzen|einsetzen|nutzen|gutheissen|unterschreiben|absegnen|durchgehen lassen|durchwinken|stehen lassen|bleiben|weiterarbeiten|verantworten|genehmigen|bestatigen|zustimmen|anbieten|vorlegen|weitergeben|live gehen|an (die|den|unsere) ~ (gehen|geben)|an den start bringen)`;

/** What customers answer in words that they put together themselves. */
export const german: Pick<
  PlainWords,
  'ok' | 'notOk' | 'leadIns' | 'neutral' | 'problems' | 'weakNo' | 'tested' | 'addressees'
> = {
  ok: [
    `((sie|ihr|du|und ihr|und sie) ${may}|${matter} ${may} (ihr|sie|du)|(meinetwegen|von uns aus|von mir aus|unsererseits|aus unserer sicht|somit) ${may} (ihr|sie|du)|${may} (ihr|sie|du) (gerne|gern|ruhig|jederzeit)|konnts|konnens|derfts|derfens|bitte|gerne|gern) ${fillers}(${it} |)${fillers}${released}`,
    `(${matter} (kann|darf|konnen|durfen)|(meinetwegen|von uns aus|von mir aus|somit) (kann|darf) (${it} |)|kann|darf|konnen|durfen) ${fillers}(${beReleased}|${out})`,
    `(bitte |)((nehmen|stellen|setzen|schalten|ubernehmen|bringen|spielen|schieben|packen|installieren|geben) sie|nehmt|stellt|setzt|schaltet|bringt|spielt|schiebt|packt|ubernehmt|spielts|schaltets|nehmts|stellts|gebts|gebt's|gebt) (${matter} |)${fillers}(${into}|frei|=für (alle|alle benutzer|alle anwender|jeden) (frei|bereit))( bitte|)`,
    `(bitte |)(spielen sie|spielt|spielts) (${matter} |)${fillers}(ein|auf)( bitte|)`,
    `(bitte |)(schalten sie|schaltet|schaltets) (${matter} |)${fillers}auf( bitte|)`,
    `(bitte |)(nimm|stell|setz|schalte|schalt|bring|spiel|schieb|gib) (${it} )${filler}(${into}|frei)( bitte|)`,
    `(bitte |)(spiel ${it} ${filler}(ein|auf)|(schalte|schalt) ${it} ${filler}auf)( bitte|)`,
    `(bitte |)(aktivieren|veroffentlichen|deployen|publizieren) sie ${it} ${filler}`,
    `${our}${leave} ${toGoing} (habt ihr|haben sie|hast du|liegt vor|ist erteilt)`,
    `(wir|ich) (geben|gebe) ${it} =für (den|die) (betrieb|produktion|einsatz|echtbetrieb|livebetrieb|produktivbetrieb|allgemeinheit) frei`,
    `hiermit (nehmen wir|nehme ich) ${it} ab`,
    `(wir|ich) (bestatigen|bestatige) (hiermit |)(die|unsere) (abnahme|freigabe)( der (version|lieferung|anderung|anpassung|losung)| des (updates|releases)|)`,
    `(${our}abnahme) (ist |)(ok|okay|erfolgt|erfolgreich|bestanden|erledigt|durch)`,
    `(${it} |)(ist |sind |)(von (uns|mir) |=für (uns|mich) |)(abgenommen|abgesegnet|freigegeben|durchgewunken)`,
    `=für (uns|mich) (ist|sind) ${it} (abgenommen|freigegeben|abgesegnet|genehmigt)`,
    'passt (uns|mir) so',
    '(wir|ich) (nehmen|nehme) (es|das) so( ab|)',
    'freigabe von (uns|mir)',
    `daumen hoch ${us}`,
    `(bitte |)(liefern|rollen) sie (${it} |)${fillers}aus`,
    `(das|die|unser|unsere) ${leave} ${us} (habt ihr|haben sie|hast du)`,
    `(ab|rein|raus|rauf|ruber|live|hinein) damit (${into}|auf den server|)`,
    `${into} damit`,
    `(ab|rein|raus|rauf|ruber) ${into} damit`,
    `(von uns aus|von mir aus|meinetwegen|unsererseits) (sofort |gleich |jederzeit |gerne |)${into}`,
    `${our}${leave} (habt ihr|haben sie|hast du)( hiermit| von (uns|mir)|)( ${toGoing}|)`,
    `((ihr habt|sie haben|du hast) (hiermit |damit |von (uns|mir) |)|(habt ihr|haben sie) (hiermit |damit |von (uns|mir) ))${our}(vollen |ausdruckliche |)${leave}( ${toGoing}| ${us}|)`,
    `(wir|ich) (geben|gebe|erteilen|erteile) (hiermit |gerne |ihnen |euch |dir |)(hiermit |gerne |)${our}(volle |ausdruckliche |formelle |offizielle |)${leave}( ${toGoing}|)`,
    `(dafur |hiermit |dazu |)(geben|erteilen|gebe|erteile) (wir|ich) (ihnen |euch |dir |gerne |hiermit |)${our}${leave}( ${toGoing}|)`,
    `${our}${leave} (ist |gilt als |wird |)(hiermit |somit |)(erteilt|gegeben)`,
    `(der|dem|einer|einem) ${going} (steht|stunde) ${us} (aus unserer sicht |)(nichts|nix) (mehr |)(im weg|im wege|entgegen)( ${us}|)`,
    `(${us} |)(es |da |)(steht|spricht) ${us} (nichts|nix) (mehr |)(dagegen|gegen (die|den|das|eine|einen) ${going})`,
    `(wir|ich) (haben|habe|sehe|sehen) (keine|keinerlei) (einwande|einwendungen|bedenken) (mehr |)gegen (die|den|das|eine|einen) ${going}`,
    `(keine|kein|keinerlei) (einwande|einwand|bedenken|einspruch|einspruche) (${us} |)gegen (die|den|das|eine|einen) ${going}`,
    `(wir|ich) (sind|bin) ${withGoing} ${filler}einverstanden`,
    `(wir |ich |)(sind |bin |)einverstanden (${toGoing}|${withGoing})`,
    `${leave} ${toGoing}`,
    `gut ${toGoing}`,
    `(der|dem) ${going} (stimmen wir|stimme ich) ${fillers}zu`,
    `(wir|ich) (stimmen|stimme) (der|dem) ${going} ${filler}zu`,
    `mit (dem|der) (neuen |)(stand|version|fassung|losung|lieferung) (sind wir|bin ich) (jetzt |so |voll |)einverstanden`,
    `(wir|ich) (nicken|nicke|winken|winke|segnen|segne) ${it} ${fillers}(ab|durch)`,
    `so (nehmen wir|nehme ich) (es|das|sie) ${filler}(ab|)`,
    `(von|=für) (uns|mich|mir) ${filler}(approbiert|abgenickt|abgesegnet|durchgewunken|freigegeben)`,
    `(ist |sind |)(von (uns|mir) |)(approbiert|abgenickt|abgesegnet)`,
    `nach (interner |) (rucksprache|absprache|abstimmung) (mit (der|dem|unserer|unserem) (chef|chefin|geschaftsleitung|leitung|direktion|team|kollegium|geschaftsfuhrung) |)(erteilen wir |) (die |)(freigabe|freigegeben|ok|genehmigt)`,
    `(bitte |)${fillers}auf (alle|allen|samtliche|samtlichen) (standorte|standorten|filialen|kassen|rechner|rechnern|arbeitsplatze|gerate|geraten) (ausrollen|freischalten|einspielen|freigeben|aktivieren|verteilen)`,
  ],
  neutral: [
    'haken dran',
    'alles im grunen bereich',
    '(wir waren dann so weit|wir sind dann so weit|von hier aus)',
    `(kein einwand|keine einwande|keine bedenken) ${us}`,
    '(das ist |es ist |das |)so in ordnung =für (uns|mich)',
    '(so|das|so etwas) kann man (so |)(lassen|so lassen)',
    'in (butter|trockenen tuchern)',
    'mit dem rollout',
    '(prima|sauber|gut|toll|super|schon) gelost',
    toGoing,
  ],
  notOk: [
    `(bitte ${not} (${it} |)|bitte ${it} ${not}|${it} bitte ${not}|${not} (${it} |)) ${no}(${released}|anfassen|starten)`,
    `(entspricht|entsprechen|deckt sich) (leider |so |)nicht (dem was|unserer|unseren|unserem|der|den|dem|mit)`,
    `(tut|macht|leistet|bringt|kann) (leider |so |immer noch |)nicht (das |)was`,
    `(ist|sind|bin|sind wir|bin ich) (damit |mit (dem|der|diesem|dieser) ~ |)${not} (glucklich|zufrieden|einverstanden|happy|begeistert)`,
    `(gefallt|gefallen|schmeckt|behagt) (uns|mir|unseren ~|) (so |leider |)(gar |uberhaupt |)nicht`,
    `(das |es |)(ist|war|ware|bedeutet) (leider |=für (uns|mich) |so |einfach |schlicht |)(eine|ein) (echte |echter |klarer |klares |komplette |absolute |absolutes |glatter |schlechter |)(katastrophe|ruckschritt|zumutung|frechheit|reinfall|fehlschlag|verschlechterung|verschlimmbesserung|no go|nogo|ausschlusskriterium|fiasko|desaster|rohrkrepierer|trauerspiel|scherz|k o kriterium)`,
    `(ist|sind) (=für uns |leider |sehr |mehr als |wirklich |)(enttauschend|unterirdisch|unausgereift|unfertig|fehlerhaft|unzureichend|miserabel|inakzeptabel|schlecht|zu schlecht)`,
    `(ist|sind) (leider |damit |wieder |)nichts geworden`,
    `(wird|wurde) (das |so |)(leider |so |)nichts`,
    `(lehnt|lehnen|verweigert|verweigern|lehne|verweigere) (das |es |dies |die |unsere |meine |hiermit |)(so |leider |${leave} |zustimmung |)(ab|)`,
    `(wir|ich|unsere ~) (muss|mussen) (das |dies |die |den |${our}${leave} |${it} |)(leider |hiermit |so |daher |)(ablehnen|verweigern|zuruckweisen|zuruckgeben|reklamieren|beanstanden|zuruckschicken)`,
    `(muss|mussen) (wir|ich) (das |dies |es |${our}${leave} |${it} |)(leider |hiermit |so |daher |)(ablehnen|verweigern|zuruckweisen|zuruckgeben|reklamieren|beanstanden|zuruckschicken)`,
    `(sehen|sehe|fuhlen) (wir |ich |)(uns|mich) (leider |)(ausserstande|nicht in der lage)`,
    `(nicht|nicht mehr) in der lage`,
    `(lassen|lasse) (wir|ich) (das |es |)${not} (durchgehen|gelten|so stehen|auf (unsere|die) ~ los|gehen)`,
    `(gehen|starten|gehe) (wir |ich |)(mit (dieser|der|diesem|dem) ~ |damit |so |)${not} (live|produktiv|online|los|in (produktion|betrieb|den echtbetrieb))`,
    `(sind|ist|waren) (immer noch|noch immer|alle noch|noch alle|weiterhin|nach wie vor|noch|noch nicht alle|noch zu viele|zu viele) (alle |)(~ |)(drin|da|vorhanden|enthalten|offen|zu sehen)`,
    `(die|der|alle|unsere) (fehler|mangel|punkte|probleme|bugs) (~ |)(sind|ist) (alle |)(noch|immer noch|weiterhin|nach wie vor|nicht)`,
    `(ist |sind |da ist |hier ist |)(leider |)(noch |immer noch |)(ganz schon |)der wurm drin`,
    '(daumen runter|nix da|keine chance|nichts da|kommt nicht in die tute|zuruck an (den absender|die entwicklung|euch|sie)|zuruck auf los|vergesst es|so wird das nichts|no go)',
    `(wir haben |ich habe |haben wir |)(noch |wieder |leider |auch |)(einige|mehrere|viele|diverse|zahlreiche|etliche|schwere|ein paar|neue|grobe) (neue |schwere |grobe |)(fehler|mangel|probleme|bugs|schnitzer) (gefunden|entdeckt|festgestellt|drin|bemerkt)`,
    `(kommen|kommt|komme) (unsere ~ |die ~ |ich |wir |)(damit |hier |so |)${not} (zurecht|klar|zu recht|weiter)`,
    `(erst |zuerst |vorher |davor |zunachst )(muss|mussen|musst|sollte|gehort|gehoren) (das |die|der|noch|ihr|sie|es) `,
    `(geht|gehen|passt|klappt) (so |mal |)(gar |uberhaupt |absolut |leider |halt |)(nicht|ned|net|nid)`,
    `(ned|net|nid) (ok|okay|gut|in ordnung|fertig|so)`,
    `(startet|funktioniert|geht|lauft|offnet|druckt) (nach wie vor |immer noch |leider |gar |einfach |weiterhin |jetzt |uberhaupt )(nicht|gar nicht)`,
    `(wurde|wird) (uns|unser|unsere|das|den) ~ (lahmlegen|ruinieren|blockieren|unmoglich)`,
    `bitte (um |eine |)(korrektur|nachbesserung|uberarbeitung|behebung)`,
    `bitte (verschieben|stoppen|canceln|verschiebt|stoppt) (sie |)(den|die|das) (${going})`,
    `bitte ${again}(prufen|uberprufen|nachprufen)`,
    `(auf|in) (diese|dieser|die) (weise|art|art und weise) (konnen|kann|geht|darf|funktioniert|lauft) (wir |ich |das |es |)(die ~ |unsere ~ |)${not}`,
    `(konnen|kann|wollen|will|mochten|mochte|werden|werde) (wir|ich|man|unsere ~|die ~|) (${it} |damit |dem |das |)(unseren ~ |unserem ~ |unserer ~ |niemandem |~ |)${not} (${soldFor}|${released})`,
    `(konnen|kann|wollen|will) (wir|ich|man|) (damit |)(uberhaupt |leider |so |)(nichts|nix) (anfangen|machen|anfange)`,
    `(konnen|kann) (unsere|die|meine) ~ (uberhaupt |leider |)(nichts|nix|nicht) (anfangen|machen|arbeiten)`,
    `(darf|kann|soll|sollte|konnen|durfen) (${it} |)${not} (${beReleased}|${out}|so bleiben|bleiben|sein|in (den |)(betrieb|einsatz))`,
    `${not} (so |)(brauchbar|verwendbar|benutzbar|nutzbar|abnahmefahig|einsatzfahig|einsatzbereit|produktionsreif|praxistauglich|tauglich|reif|marktreif|ausgereift|auslieferbar|freigabefahig|tragbar|hinnehmbar|zumutbar|akzeptabel|annehmbar|haltbar|zufriedenstellend|befriedigend|livefahig|so weit|fertig|zu gebrauchen|abnehmbar|geeignet|soweit)`,
    '(unbrauchbar|unbenutzbar|untragbar|unzumutbar|unannehmbar|nicht zu gebrauchen|indiskutabel|mangelhaft|ungenugend|durchgefallen|unverwendbar)',
    `(geben|gebe|geb|nehmen|nehme|nehm|winken|erteilen) (wir |ich |)(${it} |hier |dafur |da |hierfur |)(${not}|nichts|nix|gar nichts) (frei|ab|durch|an)`,
    `(wollen|will|mochten|brauchen|mogen) (wir |ich |)(${it} )${not}( haben|)`,
    `(kein|keine|keinen|keinerlei) ${leave}( ${us}|)`,
    `(gibt es|gibts|gibt's|bekommt ihr|bekommen sie|kriegt ihr|konnen wir|kann ich|konnen|kann|geben wir|gebe ich|erteilen wir|erteile ich) ${us} (leider |dafur |hierfur |so |hier |)(kein|keine|keinen) ${leave}`,
    `(gibt es|gibts|gibt's) (dafur |hierfur |leider |so |)(von (uns|mir) |)(kein|keine|keinen) ${leave}`,
    `(konnen|kann) (wir|ich) (das|die|den|unsere|unser|ihnen|euch) (die |das |)${leave} ${not} (geben|erteilen)`,
    `${our}${leave} (wird |bleibt |ist |)(leider |hiermit |somit |)(verweigert|abgelehnt|nicht erteilt|zuruckgezogen|versagt)`,
    `(wir |ich |)(verweigern|verweigere|versagen|lehnen|lehne) (leider |hiermit |)(die|den|das|unsere|ihnen die) (${leave.slice(1, -1)}|${going.slice(1, -1)}|lieferung|version|anderung)`,
    `(verweigern|verweigere|lehnen|lehne) (wir|ich) (leider |hiermit |)(die|den|das|unsere) (${leave.slice(1, -1)}|${going.slice(1, -1)}|lieferung|version|anderung)`,
    `(stimmen wir|stimme ich|wir stimmen|ich stimme) (dem |der |)(~ |)${not} zu`,
    `(kann|konnen) (ich|wir) (dem|der|einer|da|dieser) (~ |)${not} zustimmen`,
    `(das |es |da |)(muss|mussen|musst|musste|gehort) (das |es |da |ihr |sie |leider |wohl |alles |)${again}(leider |)(zuruck|zuruck (an|in|zu|auf) (die|den|ihre|ihren|eure|euren|das) ~|zuruck (an|zu|in) (ihre|ihren|eure|euren|die) (entwicklung|entwickler|entwicklern|programmierer)|uberarbeitet werden|nachgebessert werden|korrigiert werden|repariert werden|nachgearbeitet werden|ran|dran|druber|ruber|nachbessern|nacharbeiten|uberarbeiten|nachsitzen|in die werkstatt|in die entwicklung)`,
    `bitte ${again}(gehen sie |geht |schauen sie sich das |)(um |)(nachbessern|nachbesserung|nacharbeiten|uberarbeiten|korrigieren|korrektur|nachbearbeiten|anschauen|ansehen|nachsehen|zuruckstellen|zuruckziehen|zurucknehmen|zuruckrollen|stoppen|verschieben|aussetzen|reparieren|beheben|in ordnung bringen|uber die bucher)`,
    `(wir |ich |)(bitten|bitte|ersuchen|verlangen|fordern) (wir |ich |sie |euch |daher |)(um |)(eine |)(nachbesserung|korrektur|uberarbeitung|nacharbeit|behebung|rucknahme)`,
    `bitte (${it} |)${again}(korrigieren|nachbessern|uberarbeiten|beheben|anschauen|zuruckstellen|reparieren)`,
    `bitte (warten sie|wartet|warte|zuwarten|abwarten)( noch|)( mit (der|dem|dieser) ${going}| damit|)`,
    `mit (der|dem) ${going} (bitte |)(noch |)(warten|zuwarten)`,
    `bitte (wieder |)zuruck (auf|zu) (die|der|den|dem) (alte|alten|vorige|vorherige|bisherige|letzte|letzten|vorigen|vorherigen) (version|stand|fassung)`,
    `(finger|hande|pfoten) weg (vom|von) (echtsystem|livesystem|produktivsystem|dem ~|der ~)`,
    'stopp',
    '(stop|halt) (bitte|sofort|an dieser stelle)',
    `(damit |hiermit |)(ist|ware) (uns|mir|niemandem|keinem) ${not.replace('(nicht', '(wenig|nicht')} (geholfen|gedient)`,
    `(ist|sind) (uns|mir|niemandem|keinem) (damit |)(leider |)(nicht|wenig) (geholfen|gedient)`,
    `(muss|mussen|mochte|mochten|lege|legen) (ich|wir|) (leider |hier |da |)(ein |mein |unser |)(veto|einspruch|widerspruch)( einlegen| erheben| ein|)`,
    `(eine |die |der |ein |)${going} (kommt|kame|ist|ware) (=für uns |so |daher |deshalb |somit |)(leider |)(nicht in frage|ausgeschlossen|nicht moglich|undenkbar|nicht denkbar|zu fruh|verfruht)`,
    `(kommt|kame) (das |es |=für uns |so |)(nicht|uberhaupt nicht|gar nicht) in frage`,
    '(stimmt|stimmen|passt|passen) (hier |da |so |leider |)(noch |immer noch |)(einiges|vieles|manches|so manches|hinten und vorne|gar nichts|nichts|so einiges|uberhaupt nichts|etwas|was) (noch |)(nicht|mehr|)',
    `(passt|stimmt|geht|klappt|lauft|haut|reicht|genugt|funktioniert|tuts) (das |des |es |)(so |uns |hier |=für uns |leider |halt |einfach |)(leider |so |halt |)${not}( hin|)`,
    `so ${not}`,
    `(noch |viel |deutlich |)(schlimmer|schlechter) (als|wie) (vorher|zuvor|davor|je zuvor|die alte|beim letzten mal|letztes mal)`,
    `(halt|besteht|bestand|hielt) (dem|den|unseren|unserem|der) (test|prufung|tests|abnahmetest|abnahme) ${not}( stand|)`,
    `(bei uns |leider |)(durchgefallen|gescheitert|fehlgeschlagen|nicht bestanden)`,
    '(ganz und gar|uberhaupt|absolut|wirklich|bei weitem|langst|beileibe|gar) (noch |)nicht (in ordnung|ok|okay|gut|richtig|brauchbar|fertig|zufrieden|das|so)',
    `(in|mit) (diesem|dem|dieser|der) ${state} (geben|nehmen|konnen|wollen|lehnen|kommt|geht|darf|kann) (wir |ich |das |es |)(das |es |${it} |)(${not}|nichts|keine|kein)( frei| ab| live| ${soldFor}| ${leave}|)`,
    `nach wie vor (~ |)(nicht|kaputt|falsch|fehlerhaft|defekt|leer|doppelt)`,
    `(es |)(nach wie vor|immer noch|weiterhin|noch immer) so dass`,
    `(da |hier |)(musst|mussen|durft|mussts) (ihr|sie|) (leider |wohl |noch |)${again}(ran|dran|druber|nachsehen|nachbessern|schauen|nachschauen|hinschauen|hand anlegen|uber die bucher)`,
    '(das |dies |)(ist|war) (leider |wieder |immer noch |)(nicht (das|so) (was|wie)|murks|pfusch|schrott|schlamperei)',
  ],
  leadIns: [
    '(der|die|das|diese|dieser|dieses|unser|unsere|euer|eure|ihr|ihre) ~',
    '(der|die|das|diese|dieser|unser|unsere) ~ (ist|sind|bleibt|wird|wurde|kann|konnen)',
    '(wir|ich) (haben es|habe es|haben das|habe das|haben|habe) (gerade |heute |gestern |jetzt |)(probiert|ausprobiert|getestet|gepruft|versucht) und',
    '(klar|ganz klar|eindeutig|halt|stopp|sorry leute|so etwas|auf diese weise|so leute)',
    '(mit|bei) (dieser|diesem|der|dem) (version|stand|fassung|update|ergebnis|losung)',
    'damit',
    'dafur',
    'hierfur',
    'na',
    'na ja',
    'nein',
    'ist ja',
    '(in|mit) (diesem|dem|dieser|der) (jetzigen |aktuellen |vorliegenden |)(zustand|form|fassung|version|stand|qualitat|ausfuhrung)',
    '(von uns|von mir|unsererseits|meinerseits|aus unserer sicht|von unserer seite)',
    '(tut mir leid|sorry|leider|entschuldigung) aber',
    'das wird so nichts',
    '(unsere|die) (prufung|kontrolle|abnahme|test|tests) (hat|haben|war|ist) (leider |)(ergeben dass|)',
    'da',
    'des',
  ],
  tested: ['(auf|mit|an|in) (beiden|allen|allen unseren|samtlichen) ~ (getestet|gepruft|ausprobiert)'],
  addressees: ['(mitenand|miteinander|beieinander|allerseits|leute|ihr lieben)'],
  weakNo: ['keine chance', 'negativ', 'stop', 'moment', 'achtung', 'vorsicht'],
  problems: [
    '(fremde|fremden|fremder|durcheinander)',
    'klartext',
    'abgeschnitten',
    'abgeschnittene',
    'leere',
    'leerer',
    'leeren',
    'vertauscht',
    'verwechselt',
    'verschwindet',
    'verschwinden',
    'verschwunden',
    'doppelt',
    'zweimal',
    'dreimal',
    'fehlt',
    'fehlen',
    'falsch',
    'falsche',
    'falschen',
    'falsches',
    'falscher',
    'sturzt',
    'bricht',
    'hangt',
    'unlesbar',
    'unleserlich',
    'verrutscht',
    'verdreht',
  ],
};
