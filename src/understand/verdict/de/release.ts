import type { Answers } from '../locale-words.js';

/** What may stand anywhere in an order without limiting it. */
const some =
  '(jetzt|jetz|nun|so|gerne|gern|ruhig|also|somit|damit|sofort|gleich|direkt|einfach|dann|heute noch|noch heute|bitte|schon|endlich|umgehend|mal|doch|halt|eh|ja|hiermit|zeitnah|schnellstmoglich|baldmoglichst|weiter|)';
const fill = `${some}${some}`;
/** What is released, short of naming a part. */
const it =
  '(es|s|das|dies|sie|ihn|dat|des|et|alles|das ganze|das ding|dat ding|des ding|das teil|das zeug|den kram|die kiste|die sache|die chose|(die|diese|eure|ihre) (neue|neueste|aktuelle|vorliegende|vorgelegte|angepasste|korrigierte|) (version|fassung|losung|anderung|anderungen|anpassung|anpassungen|korrektur|korrekturen|lieferung|umsetzung|aktualisierung|behebung)|(das|dieses|euer|ihr) (neue|) (update|release|paket|hotfix|deployment|ergebnis|korrekturpaket|feature|modul)|(der|den|dieser|diesen|euer|euren|ihr|ihren) (neue|neuen|aktuellen|) (stand|fix|bugfix|hotfix|patch|build|release|pr|pull request|merge request))';
const system =
  '(produktivsystem|produktionssystem|livesystem|live system|echtsystem|hauptsystem|produktive system|produktivserver|liveserver|live server|prod system|p system)';
/** Where it goes. */
const into = `(live|life|online|produktiv|prod|scharf|offentlich|(in|auf|nach) (die|) (prod|produktion|production|live|produktive|liveumgebung|live umgebung|produktivumgebung|produktionsumgebung)|nach (live|draussen)|ans netz|an den start|auf sendung|ins (netz|internet|${system})|(aufs|auf das|auf den|auf dem|in das) ${system}|in (den|) (betrieb|livebetrieb|echtbetrieb|produktivbetrieb|regelbetrieb|wirkbetrieb))`;
/** Whom it is let loose on. */
const crowd =
  '(die|alle|unsere|den|das) (menschheit|welt|kunden|kundschaft|anwender|nutzer|benutzer|belegschaft|offentlichkeit|publikum|mannschaft)';
/** Verbs that say by themselves that it is released. */
const releasing = `(freigeben|freigebn|freigem|freigeb|frei geben|frei gebn|freischalten|freischaltn|frei schalten|freischalta|aufschalten|auf schalten|einspielen|ein spielen|aufspielen|ausrollen|aus rollen|ausliefern|veroffentlichen|publizieren|publishen|deployen|deploien|releasen|releasn|mergen|pushen|shippen|promoten|rausgeben|raus geben|raushauen|raus hauen|raushaun|rausjagen|rausschicken|rauslassen|raus lassen|rausbringen|rausballern|rausrollen|rausschieben|rausschmeissen|umstellen|umschalten|aktivieren|ubernehmen|einfuhren|bereitstellen|durchwinken|liveschalten|livestellen|livesetzen|livenehmen|livegehen|live schieben|onlinestellen|onlineschalten|produktivsetzen|produktivschalten|scharfschalten|in betrieb nehmen|abschicken|einschalten|anschalten|anknipsen|(auf|an) (${crowd}) (loslassen|geben|ausrollen|verteilen|ausliefern)|zu den (kunden|anwendern|nutzern) (lassen|bringen|schicken)|transportieren|zum einsatz bringen|in umlauf bringen|unter die leute bringen|die freigabe (erteilen|durchfuhren|veranlassen)|den livegang (durchfuhren|veranlassen)|(usega|usegeh|useloh|ufschalte|uufschalte|freige|freigeh|freigah|freigaba|freigaabe|freijebe|freijeven|freijeem|frei gaa|fraiginn|freiginn|eispuin|einspuin|aussehaun|aussalossn))`;
const moving =
  '(nehmen|nehma|neh|stellen|stelle|stelln|setzen|setze|setza|schalten|schalte|schalta|schoitn|bringen|bringa|geben|gehen|gehn|schieben|schiebn|schubsen|ubernehmen|heben|pushen|ziehen|rollen|machen|spielen|einspielen|lassen|uberfuhren|deployen|mergen|releasen|ausrollen|promoten|umsetzen|aufspielen|schicken)';
const release = `(${releasing}|${into} ${moving}|(umsetzen|ausrollen|einspielen|deployen|ubernehmen) ${into})`;
const may = '(konnt|konnen|konnten|kannst|durft|durfen|darfst|kont|konnn)';
const you = '(ihr|sie|du)';
/** The same in one word, and in dialects; none of these asks. */
const youMay = `((tiptop|tipptopp|guet|guat|isch guet|(das |des |es |is |ist |isch |)(alles |) (gut|guat|guet|ok|okay|fit|schick|fein|richtig|bestens|jut|korrekt|super|top)( so|)|(des |das |alles |)(isch|is|ist) (alles |) (gut|guat|guet|goot|fein|recht|schick) so|fetzt|funzt|klappt|stimmt|geht|geht jetzt|geht alles|klappt alles|stimmt alles|funzt alles|prima|klasse|top|bestens|passt|basst|bassd|super|jo|ja|joa|nu|ok|okay|lauft|lauft alles|alles guet|perfekt|in ordnung|geht so|das geht so|des passt|et hatt joot jejange|hatt joot jejange) (konnse|konnens|kannste|konnter|(chond|chonnd|chont|chonnt|konnd|konnt|kunnt|kennt|kennet|kennat|kenned) (ihr|er|dir|der|ehr)|chonder|chonnder)|(dir|dier) (kennt|kennd|dierft)|konnts ihr|konnts|(ihr |du |)(konnt's|kannst's|durft's|derft's)|chasch|chaschs|chasch's|kinnts|kennts|derfts|derfens|durfts|kannst ruhig)`;
const out =
  '(raus in die (welt|freie wildbahn|freiheit)|unters volk|raus|rauf|rein|ruber|hinaus|hinein|drauf|rut|rutt|naus|nauss|aussi|ausse|auffi|raus gehen|rausgehen|raus jetzt)';
const released = `((freigegeben|freigeschaltet|aufgeschaltet|eingespielt|ausgespielt|ausgerollt|ausgeliefert|veroffentlicht|publiziert|deployt|deployed|released|gemergt|gemerged|rausgegeben|rausgehauen|rausgeschickt|umgestellt|umgeschaltet|aktiviert|ubernommen|eingefuhrt|durchgewunken|${into} (genommen|gestellt|gesetzt|geschaltet|gebracht|geschoben|gezogen|ubernommen|uberfuhrt|gehoben|gespielt)) (werden|wern|wera))`;
/** Orders to bring it somewhere; of most the same form tells of somebody who does. */
const bring =
  '(gebt|geben sie|stell|stelle|stellt|stellen sie|schalt|schalte|schaltet|schalten sie|nehmt|nehmen sie|mach|macht|machen sie|bring|bringt|bringen sie|schieb|schiebt|schieben sie|setz|setzt|setzen sie|hauen sie|schick|schickt|schicken sie|lass|lasst|lassen sie|spielt|roll|rollt|rollen sie|pack|packt|packen sie|zieh|zieht|geh|geht|gehen sie|push|pusht|schubst)';
const brings =
  "(gib|geb's|gebs|gebts|gebt's|gebet's|gebens|gebt|stellts|stellt's|schaltets|schaltet's|nimm|nehmts|nehmt's|mach|mache|machts|macht's|mochts|bringts|bringt's|schiebs|schieb's|schiebts|schiebt's|setzts|setzt's|hau|haut|hauts|haut's|hau's|schickts|schickt's|lass|lasst|lassts|lasst's|rollts|rollt's|baller|ballert|ballerts|ballert's|jag|jagt|jagts|jagt's|werft|schmeiss|schmeisst|schmeissts|schmeisst's|knallt|feuert|packts|packt's|ziehts)";
const going =
  '(livegang|go live|liveschaltung|livestellung|live schaltung|live stellung|produktivsetzung|produktivstellung|produktivnahme|inbetriebnahme|aufschaltung|umschaltung|freischaltung|aktivierung|umstellung|einfuhrung|veroffentlichung|publikation|einspielung|auslieferung|rollout|release|update|deployment|deploy|ubernahme|freigabe|umsetzung)';
/** "Um ... zu ...". */
const toRelease = `(freizugeben|freizuschalten|aufzuschalten|einzuspielen|auszurollen|auszuliefern|umzustellen|zu veroffentlichen|zu ubernehmen|zu aktivieren|zu deployen|zu releasen|zu publizieren|umzusetzen|bereitzustellen|${into} zu (nehmen|stellen|setzen|schalten|bringen|geben|ubernehmen))`;
const please =
  '(bitte|bitteschon|bittschon|bitt schon|bittsche|bitt sche|bitte sehr|bidde|bitt schee|gerne|gern|ja bitte|dann bitte|also bitte|einfach|somit bitte|daher bitte|nur noch|mal bitte)';
const form =
  '(in der (vorliegenden|vorgelegten|jetzigen|aktuellen|gezeigten|gelieferten|getesteten) (form|fassung|version|ausfuhrung)|in dieser (form|fassung|version|ausfuhrung)|wie (geliefert|vorgelegt|getestet|gezeigt|auf staging|gehabt))';

/** Orders and permissions to release, as Germans, Austrians and Swiss give them in writing. */
export const german: Answers = {
  ok: [
    // "Bitte so live schalten", "gerne das Update einspielen"
    `(${please} ${fill}(${it} |)${fill}|so |(${it}) (bitte |so |jetzt |nun |gerne ))${release}( bitte| danke| jetzt| gerne|)`,
    `(${please} |)(freigeben|freigebn|freischalten|live schalten|live stellen|live nehmen|produktiv setzen|raushauen|ausrollen|einspielen|releasen|deployen|shippen|veroffentlichen)( bitte| gerne|)`,
    // "Ihr könnt das so rausgeben", "das dürfen Sie freischalten", "könnse freigeben"
    `(${you} ${may}|${it} ${may} ${you}|(somit|damit|daher|deshalb|also|jetzt|nun|dann|so|gerne|gern|meinetwegen|von mir aus|von uns aus|naturlich|klar|selbstverstandlich) ${may} ${you}|${may} ${you} (so gerne|gerne so|gerne|gern|ruhig|jederzeit)|${youMay}) ${fill}(${it} |)${fill}${release}( bitte|)`,
    `(${you} ${may}|${youMay}|${it} ${may} ${you}) ${fill}(${it} |)${fill}(${into}|raus)( damit|)( gehen|)`,
    // "Natürlich dürft ihr", "ja, das dürfen Sie gern", "das könnt ihr so machen"
    `(ja|naturlich|klar|na klar|sicher|selbstverstandlich|gerne|gern|freilich|jederzeit|unbedingt|auf jeden fall) (das |)(durft|durfen|darfst|konnt|konnen|kannst) ${you} (das |es |)(gerne |gern |ruhig |so |)(machen|tun|)`,
    `(das|so|des|dat) (durft|durfen|darfst|konnt|konnen|kannst) ${you} (gerne|gern|ruhig|so|jederzeit) (machen|tun|)`,
    `(ihr durft|sie durfen|ihr konnt|sie konnen) (gerne|gern|ruhig|jederzeit) (${form} |)(machen|tun|live|loslegen|)`,
    `(konnt|konnen|kannst) ${you} (gerne |so |ruhig )(so |)machen`,
    `${youMay} (so |des so |das so |ruhig |gern |gerne )(machen|mocha|macha|tun)`,
    // "Kann so raus", "das Ding kann live", "darf veröffentlicht werden"
    `(${it} |)(kann|konn|ko|chan|cha|darf|derf|konnen|durfen|kan) ${fill}(${out}|${into} (gehen|gehn|ge|goen|goh|jehen|jonn|)|${out} (auf|in|nach) (prod|produktion|live)|${released}|so (${out}|${into}) gehen)`,
    `(von (mir|uns) aus|meinetwegen|unsererseits|meinerseits|aus unserer sicht|aus meiner sicht|somit|damit|daher|also|dann|nu|nun|jetzt) (kann|konn|darf|derf) (${it}) ${fill}(${out}|${into} (gehen|)|${released})`,
    // "Gebt es frei", "schieb's rüber nach live", "mach naus", "haut raus"
    `(${please} |ja |dann |also |so |los |na dann |)(${brings} (${it} |)|${bring} ${it} )${fill}(frei|${out}|${into}|${out} ${into})( bitte| damit| jetzt|)`,
    `${please} ${bring} ${fill}(frei|${out}|${into}|${out} ${into})( bitte| damit| jetzt|)`,
    `${please} ((spielt|spiel|spielen sie) (${it} |)${fill}(ein|auf|aus)|(schaltet|schalte|schalten sie) (${it} |)${fill}(auf|um)|(stellt|stell|stellen sie) ${it} ${fill}um|(rollt|roll|rollen sie|liefert|liefern sie) (${it} |)${fill}aus|(winkt|winken sie) ${it} ${fill}durch)`,
    `(spielts|spiels|spielt's|spiel's|spielt es|spiel es|spielt das|spielt das ding) ${fill}(ein|auf)( bitte|)`,
    `(schaltets|schaltet's|schaltet es|schaltet das) ${fill}(auf|um)( bitte|)`,
    `(rollts|rollt's|rollt das|rollt es|rollt den (fix|patch|build|release)) ${fill}aus( bitte|)`,
    `(ubernehmt|ubernimm|promotet|promote|merge|deploye|ship|aktiviere|ubernehmen sie|aktivieren sie|veroffentlichen sie|deployen sie|releasen sie|mergen sie|publizieren sie|installieren sie) ${it} ${fill}(${into}|)( bitte|)`,
    `(${please} (aktiviert|veroffentlicht|deployt|releast|mergt|merget|shippt|publiziert|installiert) ${it}|(aktiviert|veroffentlicht|deployt|releast|mergt|merget|shippt|publiziert|installiert) ${it} bitte) ${fill}(${into}|)`,
    `(na dann |dann |also |ja |nun |nur |immer |dann nix wie |)(raus|rauf|rein|ruber|online|live|produktiv|hinaus|naus|los|hoch|her|nix wie raus|nichts wie raus|nix wie live|also los) (damit|mit dem (ding|teil|release|update|fix|build)|mit der (version|anderung|korrektur|losung))( ${into}| auf (das|dem|den) ${system}|)`,
    `${please} (weiter |ab |so |jetzt |gleich |)(damit |)(${into}|${out} (damit|${into}))( damit| bitte|)`,
    `(ab|auf|weiter|rein|raus|rauf|ruber|los) (damit |)(in die (produktion|liveumgebung|produktivumgebung)|ins (netz|${system})|auf (prod|produktion|live)|nach (prod|produktion|live)|in den (livebetrieb|echtbetrieb|produktivbetrieb))( damit|)`,
    `(konnt|konnts) (es |das |s |das update |)${fill}${release}( bitte|)`,
    // "Könnt freigeben", "kannst es aktivieren", said to whom one knows; the pronoun alone is left out.
    `(konnt|kannst|durft|darfst|konnts|kannste) ${fill}(${it} |)${fill}${release}( bitte| jetzt| wieder|)`,
    `${it} (darf|kann) ${fill}((zu|an) (den|die) (kunden|anwender|anwendern|nutzer|nutzern|kundschaft)|auf (${crowd})|unters volk|in die (welt|freie wildbahn))`,
    `${you} ${may} ${fill}(${it} |)${fill}so (lassen|stehen lassen|behalten) und ${release}`,
    `(${out}|ab|hinaus|nix wie raus) in die (welt|freie wildbahn|freiheit)( damit| mit (dem (ding|teil|release|update|fix|build)|der (version|anderung|korrektur|losung))|)`,
    `(geht|gehen sie|geh) (bitte |ruhig |gern |gerne |jetzt |)damit (bitte |ruhig |jetzt |so |)${into}( bitte|)`,
    `(transportiert|transportieren sie) ${it} ${fill}${into}( bitte|)`,
    `(transport|der transport|transporte) (${into} |)(ist |sind |)(freigegeben|genehmigt|ok)`,
    `${please} (machen|gehen|stellen|schalten|nehmen|setzen) (${it} |)(${into}|raus)( bitte| jetzt| danke|)`,
    `${please} (veranlassen|veranlasst|vollziehen|starten) (sie |)(nun |jetzt |umgehend |zeitnah |)(die|den|das) ${going}( in (den echtbetrieb|die produktion|den livebetrieb|den produktivbetrieb)| ins (echtsystem|livesystem|produktivsystem)|)`,
    `(haut rein|auf|ran|los|hopp) und (schaltet|stellt|nehmt|gebt|haut|schiebt|bringt) (es |das |sie |)(live|online|frei|scharf|raus|${into})`,
    "(und |)(ab|na dann ab) (geht's|gehts|geht die post|die post)",
    `${please} (release|rollout|deployment|deploy)( bitte|)`,
    '(release|rollout|go live|livegang|deployment|deploy) bitte',
    '(maht|maat|maakt|maket|mookt) (et|dat|it) (esu|so|esou)',
    '(denn |dann |na denn |)man (tau|los|rut|rut damit)',
    '(kannste|konnter|konnse) (so |ruhig |gern |gerne |so ruhig |)machen',
    // "Der Freigabe steht nichts im Weg", "die Produktivnahme ist aus unserer Sicht zulässig"
    `(der|dem|einer|einem) ${going} steht (aus unserer sicht |von (uns|mir) aus |unsererseits |meinerseits |also |somit |damit |nun |jetzt |)(nichts|nix) (mehr |)(im weg|im wege|entgegen)`,
    `(der|die|das) ${going} (ist|wird) (aus (unserer|meiner) sicht |von uns |unsererseits |meinerseits |hiermit |=für uns |somit |)(zulassig|gestattet|erlaubt|genehmigt|bewilligt|gebilligt|gutgeheissen|befurwortet|autorisiert)( und (zulassig|erwunscht|gestattet|erlaubt|genehmigt|freigegeben|gewollt)|)`,
    // The button and other pictures of the act.
    "(druckt|druckts|druckt's|drucken sie|drucks|druck|dreht|legt|legts|leg|legen sie) (bitte |ruhig |gerne |jetzt |mal |)(auf |) (den|das) (roten |grunen |grossen |) (knopf|knopfchen|button|schalter|hebel|startknopf|release knopf) (bitte|um|)",
    `(${may} ${you}|${you} ${may}|bitte) (gerne |jetzt |ruhig |)(auf |)(den|das) (roten |grunen |grossen |)(knopf|button|schalter|hebel) (drucken|umlegen)`,
    '(dann mal los|na dann los|dann los)',
    '(lasst|lass|lassen sie) (die katze aus dem sack|es krachen|knacken|jucken|rollen|das baby fliegen|sie raus|ihn raus|das baby raus)',
    '(gonnt|gonn|gonnen sie) (euch|dir|uns|sich) (das|den|die) (release|update|livegang|version|go live)',
    // "Der Livegang darf erfolgen", "bitte Veröffentlichung veranlassen"
    `(der|die|das|einer|eine|ein|dem|) ${going} (darf|kann|soll|moge) ${fill}(erfolgen|stattfinden|starten|kommen|durchgefuhrt werden|vorgenommen werden|vollzogen werden|eingeleitet werden|beginnen)`,
    `(bitte|wir bitten um|ich bitte um|bitten um|ersuchen um|bitten wir um|bitte ich um) (die|den|das|deren|dessen|eine|einen|um|zeitnahe|rasche|baldige|um die|um den|) (baldige|zeitnahe|rasche|umgehende|) (livegang|go live|liveschaltung|livestellung|produktivsetzung|inbetriebnahme|aufschaltung|umschaltung|freischaltung|aktivierung|veroffentlichung|einspielung|auslieferung|rollout|deployment|ubernahme (in (den echtbetrieb|die produktion|den livebetrieb|den produktivbetrieb)|ins (echtsystem|livesystem|produktivsystem))) (veranlassen|durchfuhren|vornehmen|starten|einleiten|)`,
    `(ich |wir |und |daher |somit |)(bitte|bitten|ersuche|ersuchen|darf sie bitten|durfen sie bitten) (ich |wir |)(sie|euch|dich|darum|hiermit|)(sie |euch |hiermit |hoflich |freundlich |nun |)(${it} |)${fill}${toRelease}`,
    `steht (dem|der|einem|einer) ${going} (also |somit |damit |nun |jetzt |von (uns|mir) aus |unsererseits |meinerseits )(nichts|nix) (mehr |)(im weg|im wege|entgegen)`,
    `(nichts|nix) steht (dem|der|einem|einer) ${going} (mehr |)(im weg|im wege|entgegen)`,
    `(macht|machts|macht's|mach|machen sie|mochts) (bitte |ruhig |gerne |einfach |mal |)(so |)(weiter|den livegang|das release|den release|das update|den deckel drauf|den sack zu)`,
    `(${it} |)(geht|gehen) (von (uns|mir) aus |hiermit )(live|online|produktiv|in produktion|raus)`,
  ],
  neutral: [
    form,
    `(bitte |)(das |dieses |)(ticket |fall |vorgang |)(bitte |)nach (der|dem|erfolgter|erfolgtem) ${going} (bitte |)(das |)(ticket |)(schliessen|zumachen|abschliessen|zu)`,
    '(alla hopp|alla gut|alla dann|nech|gelle)',
    `(und |)(danach|dann|anschliessend) (kann |)(das |)ticket (bitte |)(zu|schliessen|zumachen)`,
    `ticket (bitte |)(danach|dann|anschliessend) (bitte |)(zu|schliessen|zumachen)`,
  ],
};
