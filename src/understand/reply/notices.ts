/**
 * Sentences of lawyers that speak of consent, agreement or how to find something, and so look like a part of an answer: whole
 * ones, in a closed set of words, so that nothing else can hide in them.
 */

const spread = {
  en: 'disclosed|copied|distributed|forwarded|reproduced|shared|passed on|disseminated',
  nl: 'verspreid|gekopieerd|openbaar gemaakt|doorgestuurd|doorgegeven|gedeeld|verveelvoudigd|vermenigvuldigd',
  fr: '(?:divulgu|diffus|copi|communiqu|partag|révél)ée?s?|reprodui(?:te?s?)|transmis(?:es?)?|transférée?s?',
  de: 'weitergegeben|weitergeleitet|kopiert|vervielfältigt|verbreitet|offengelegt',
};
const spreading = {
  en: 'disclosure|copying|distribution|forwarding|reproduction|dissemination',
  nl: 'verspreiding|openbaarmaking|kopi[eë]ren|doorsturen|verveelvoudiging|vermenigvuldiging|bekendmaking',
  fr: 'divulgation|diffusion|copie|communication|reproduction|transmission',
  de: 'weitergabe|weiterleitung|vervielfältigung|verbreitung|offenlegung',
};
/** Of one of them, or of several. */
const some = (words: string, joints: string) => `(?:${words})(?:(?:,? (?:${joints}) |, )(?:${words}))*`;

const matter = {
  en: '(?:(?:the|any|its|this|these) )?(?:contents?|information|e-?mails?|messages?|attachments?|communications?)',
  nl: '(?:(?:de|deze|dit|het|onze) )?(?:inhoud|informatie|gegevens|e-?mails?|bericht(?:en)?|bijlagen?)',
  fr: "(?:(?:le|la|les|ce|cet|cette|ces|tout|du présent|le présent|de ce|de cet|du|nos) ?|l['’])(?:contenu|informations?|messages?|courriels?|e-?mails?|mails?|pièces jointes)",
  de: '(?:(?:der|die|das|diese[rs]?|den|des) )?(?:inhalte?s?|informationen|e-?mails?|mails?|nachricht(?:en)?|anlagen?|anhänge)',
};
const subject = {
  en: `${matter.en}(?: (?:of|in|and|or) ${matter.en})*`,
  nl: `${matter.nl}(?: (?:van|in|en|of) ${matter.nl})*`,
  fr: `${matter.fr}(?: (?:de|et|ou)? ?${matter.fr})*`,
  de: `${matter.de}(?: (?:von|in|und|oder)? ?${matter.de})*`,
};
const without = {
  en: "without (?:(?:our|the|its|any|prior|written|express|explicit|sender(?:[’']s)?) ){0,4}(?:consent|approval|permission|authori[sz]ation|agreement)(?: (?:of the sender|in writing))?",
  nl: 'zonder (?:(?:onze|de|het|ons|voorafgaande|voorafgaand|schriftelijke?|uitdrukkelijke?) ){0,4}(?:toestemming|goedkeuring|akkoord|instemming)(?: van (?:de afzender|ons))?',
  fr: "sans (?:(?:l['’]|notre |nos |le |un |son )?(?:accord|autorisation|consentement|approbation))(?: (?:écrite?|préalable|exprès|expresse|de notre part|de l['’]expéditeur|et|par écrit)){0,4}",
  de: 'ohne (?:(?:unsere|die|vorherige|schriftliche|ausdrückliche|unser|das) ){0,4}(?:zustimmung|einwilligung|genehmigung|erlaubnis|einverständnis)(?: des absenders)?',
};
const others = {
  en: '(?:to|with|by) (?:any |a )?(?:third part(?:y|ies)|anyone(?: else)?|others)',
  nl: '(?:aan|met|door) (?:derden|anderen)',
  fr: '(?:à|par|avec) (?:des |un )?(?:tiers|autres?)',
  de: '(?:an|durch|von) (?:dritte|andere)n?',
};
const barred = {
  en: '(?:is|are) (?:not (?:permitted|allowed)|(?:strictly )?(?:prohibited|forbidden))',
  nl: '(?:is|zijn) (?:niet (?:toegestaan|toegelaten|geoorloofd)|(?:strikt |ten strengste )?verboden)',
  fr: "(?:est|sont) (?:(?:strictement |formellement )?interdite?s?)|n['’](?:est|sont) pas (?:autorisée?s?|permise?s?)",
  de: '(?:ist|sind) (?:nicht (?:gestattet|erlaubt|zulässig)|(?:strengstens )?(?:untersagt|verboten))',
};

const consent = [
  `${subject.en} (?:may|must|shall|should|can|is|are)(?:n['’]t| ?not)(?: to)? be ${some(spread.en, 'or|and|nor')}(?: ${others.en})? ${without.en}(?: ${others.en})?`,
  `(?:any |the |no )?(?:${some(spreading.en, 'or|and|nor')}(?: of ${subject.en}(?: ${others.en})?| ${others.en})|use of ${subject.en} ${others.en})(?: ${without.en})? ${barred.en}`,
  `${subject.nl} (?:mag|mogen) (?:niet )?(?:${others.nl} )?${without.nl}(?: niet)?(?: ${others.nl})? (?:worden )?${some(spread.nl, 'of|en|noch')}(?: worden)?`,
  `${subject.nl} (?:mag|mogen) niet (?:${others.nl} )?(?:worden )?${some(spread.nl, 'of|en|noch')}(?: worden)? ${without.nl}`,
  `(?:elke? |iedere? |het |de )?(?:${some(spreading.nl, 'of|en')}(?: van ${subject.nl}(?: ${others.nl})?| ${others.nl})|gebruik van ${subject.nl} ${others.nl})(?: ${without.nl})? ${barred.nl}(?: ${without.nl})?`,
  `(?:wij|we) (?:zijn|gaan) niet akkoord met ${some(spreading.nl, 'of|en')}(?: van ${subject.nl})?`,
  `${subject.fr} ne (?:peu(?:t|vent)|doi(?:t|vent)|saurai(?:t|ent))(?: pas)? être ${some(spread.fr, 'ou|et|ni')}(?: ${others.fr})? ${without.fr}`,
  `(?:toute? |la |l['’])?(?:${some(spreading.fr, 'ou|et|ni')}(?: (?:de )?${subject.fr}(?: ${others.fr})?| ${others.fr})|utilisation (?:de )?${subject.fr} ${others.fr}),?(?: ${without.fr},?)? (?:${barred.fr})(?: ${without.fr})?`,
  `${subject.de} (?:darf|dürfen) (?:nicht )?${without.de}(?: nicht)?(?: ${others.de})? ${some(spread.de, 'oder|und|noch')} werden`,
  `(?:eine |jede |die |das )?(?:${some(spreading.de, 'oder|und')}(?: (?:von )?${subject.de}(?: ${others.de})?| ${others.de})|nutzung ${subject.de} ${others.de})(?: ${without.de})? ${barred.de}`,
];

const page = '(?:https?:\\/\\/|www\\.)\\S{1,200}';
const address = '\\S{1,64}@\\S{3,120}?';
const ours = {
  en: `(?:on|at|in|under|here)(?: (?:our|the) (?:web ?site|home ?page|site|privacy (?:policy|notice|statement)))?:?(?: ${page})?`,
  nl: `(?:op|via|in|hier)(?: (?:onze|de) (?:web ?site|site|homepage|privacy ?(?:verklaring|policy|beleid)))?:?(?: ${page})?`,
  fr: `(?:sur|à|dans|ici)(?: (?:notre|le) (?:site(?: (?:web|internet))?|page d['’]accueil|politique de confidentialité)| l['’]adresse)?(?: suivante)? ?:?(?: ${page})?`,
  de: `(?:auf|unter|in|hier)(?: (?:unserer|der) (?:internetseite|web ?site|webseite|homepage|datenschutz(?:erklärung|seite|hinweise)))?:?(?: ${page})?`,
};
const policy = {
  en: '(?:our |the )?(?:privacy (?:policy|notice|statement)|data protection (?:policy|notice|statement))',
  nl: '(?:onze |ons |de |het )?privacy ?(?:verklaring|policy|beleid|statement)',
  fr: '(?:notre |la )?(?:politique|charte|déclaration) (?:de (?:confidentialité|protection des données)|relative à la protection des données)',
  de: '(?:unsere |die )?datenschutz(?:erklärung|hinweise|bestimmungen|informationen)',
};
const about = {
  en: '(?:privacy|data protection|(?:how we (?:process|handle|use)|the processing of) (?:your )?(?:personal )?data)',
  nl: '(?:privacy|gegevensbescherming|(?:de verwerking|bescherming) van (?:uw )?(?:persoons)?gegevens)',
  fr: '(?:la protection (?:de vos|des) données(?: personnelles)?|le traitement de vos données(?: personnelles)?|la confidentialité)',
  de: '(?:datenschutz|(?:der )?verarbeitung (?:ihrer|personenbezogener) (?:personenbezogenen )?daten)',
};
const privacy = [
  `${policy.en} (?:is|can be (?:found|read)|may be found)(?: available)? ${ours.en}`,
  `(?:more |further )?(?:information|details) (?:on|about) ${about.en} (?:is|are|can be found|can be read)(?: available)? ${ours.en}`,
  `(?:please )?(?:see|read) ${policy.en}(?: ${ours.en})?`,
  `${policy.nl} (?:vindt u|vind je|kunt u (?:lezen|vinden|raadplegen)|staat|is te (?:vinden|lezen)) ${ours.nl}`,
  `(?:meer )?informatie over ${about.nl} (?:vindt u|vind je|staat|is te vinden) ${ours.nl}`,
  `(?:lees|zie|bekijk) ${policy.nl}(?: ${ours.nl})?`,
  `${policy.fr} (?:est|se trouve|peut être consultée|est (?:disponible|consultable|accessible)) ${ours.fr}`,
  `(?:vous trouverez )?(?:des |plus d['’]|les )?informations (?:sur|relatives à|concernant) ${about.fr}(?: (?:se trouvent|sont disponibles|figurent))? ${ours.fr}`,
  `vous trouverez ${policy.fr} ${ours.fr}|(?:consultez|voir) ${policy.fr}(?: ${ours.fr})?`,
  `(?:weitere |nähere )?(?:hinweise|informationen|angaben|näheres|mehr) (?:zum|zur|über(?: die| den)?) ${about.de} finden sie ${ours.de}`,
  `${policy.de} (?:finden sie|steht|stehen) ${ours.de}`,
  `(?:bitte )?beachten sie ${policy.de}(?: ${ours.de})?`,
];

const filesAndLinks = {
  en: '(?:(?:any |the |unknown )?(?:links?|attachments?|files?)(?:,? (?:and|or|&) (?:any |opening |clicking(?: on)? )?(?:links?|attachments?|files?))?)',
  nl: '(?:(?:de |het openen van )?(?:links?|bijlagen?)(?: (?:en|of) (?:de )?(?:links?|bijlagen?))?)',
  fr: '(?:(?:les |des )?(?:liens?|pièces? jointes?)(?: (?:et|ou) (?:les |des )?(?:liens?|pièces? jointes?))?)',
  de: '(?:links?|anhängen?|anlagen?)(?: (?:und|oder) (?:links?|anhängen?|anlagen?))?',
};

/** What many have below every mail: when they work, how fraud is told, under which law a mail may be made public. */
const standing = [
  "l['’]intégrité de (?:ce|cet) (?:message|e-?mail|courriel) n['’](?:étant|est) pas (?:assurée|garantie) sur (?:l['’])?internet(?:,? (?:la société|notre société|l['’]expéditeur|[\\p{Lu}][\\p{L} ]{2,40}) (?:ne peut|ne saurait|décline) (?:pas )?(?:être tenue?(?: pour)? responsable|toute responsabilité).{0,60})?",
  '(?:the integrity of this (?:message|e-?mail) (?:is not|cannot be) (?:guaranteed|secured|assured)|de integriteit van dit (?:bericht|mail|e-?mail) (?:is niet|kan niet worden) (?:gegarandeerd|verzekerd|gewaarborgd)|die integrität dieser (?:nachricht|e-?mail) (?:ist nicht|kann nicht) (?:gewährleistet|garantiert|gesichert)(?: werden)?)(?: (?:on|over|via|op|im|über das) (?:the )?internet)?',
  'my working (?:hours|days|pattern) may (?:not be|be different (?:from|to)) (?:your working (?:hours|days)|yours?)',
  "i (?:work|am working) flexibly|i (?:do not|don['’]t) expect (?:a|any) (?:reply|response|answer) outside (?:of )?your (?:own |normal )?(?:(?:working|office) )?hours",
  "(?:so )?please (?:do not|don['’]t) feel (?:obliged|pressured|any pressure|any obligation) to (?:reply|respond|answer)(?: to this (?:e-?mail|message))?(?: (?:immediately|straight away|outside (?:of )?(?:yours|your (?:own |normal )?(?:working|office) hours)))?",
  // For what nobody answers.
  "[\\p{L}\\p{N}&.,'’ -]{2,60} (?:does not|do not|cannot|can not|accepts? no) (?:accept )?(?:any )?(?:responsibility|liability) for .{3,120}",
  "[\\p{L}\\p{N}&.,'’ -]{2,60} (?:aanvaardt|aanvaarden|accepteert|neemt) (?:hiervoor )?geen (?:enkele )?(?:aansprakelijkheid|verantwoordelijkheid) (?:op )?(?:voor|in geval van) .{3,120}",
  "[\\p{L}\\p{N}&.,'’ -]{2,60} décline(?:nt)? toute responsabilité .{3,120}",
  "[\\p{L}\\p{N}&.,'’ -]{2,60} (?:übernimmt|übernehmen) keine (?:haftung|verantwortung|gewähr) für .{3,120}",
  // Who may bind the house.
  '(?:no (?:employee|agent|member of staff|person)|none of our (?:staff|employees)|geen (?:enkele )?(?:werknemer|medewerker|bestuurder)|aucun (?:employé|collaborateur|agent|salarié)|kein(?:e)? (?:mitarbeiter|mitarbeiterin|angestellter)) .{3,120}(?:contracts?|agreements?|overeenkomst(?:en)?|verbintenis(?:sen)?|contrats?|engagements?|vertr[aä]ge?|verpflichtungen?).{0,120}',
  // How fraud is told.
  'we (?:will )?never change our bank(?:ing)? (?:details|account)(?: details)? (?:by|via|over) e-?mail',
  '(?:wij|we) (?:wijzigen|veranderen) (?:nooit (?:ons|onze) (?:rekeningnummers?|bankgegevens|bankrekening)|(?:ons|onze) (?:rekeningnummers?|bankgegevens|bankrekening) nooit) (?:per|via) e-?mail',
  'nous ne (?:changeons|modifions|communiquons) jamais (?:nos|de) coordonnées bancaires par (?:e-?mail|courriel)',
  'wir (?:ändern|teilen) (?:(?:niemals|nie) unsere bank(?:verbindung|daten)|unsere bank(?:verbindung|daten) (?:niemals|nie)) (?:per|über) e-?mail(?: mit)?',
  // Under which law it may be made public, and whose terms hold.
  `${subject.en} (?:may|could|can) be (?:subject to (?:public )?disclosure|disclosed) (?:to third parties )?under the (?:freedom of information|environmental information)(?: act| regulations)?(?: \\d{4})?`,
  `${subject.nl} (?:kan|kunnen) op (?:grond|basis) van de wet (?:open overheid|openbaarheid van bestuur)(?: \\(wo[ob]\\))? openbaar worden(?: gemaakt)?`,
  `${subject.de} (?:kann|können) nach dem informationsfreiheitsgesetz (?:veröffentlicht|herausgegeben|zugänglich gemacht) werden`,
  `(?:op ${matter.nl} is (?:de|onze) disclaimer(?: van(?: de| het)? [\\p{L} -]{3,40})? van toepassing|this e-?mail is subject to (?:our|the) disclaimer(?: of [\\p{L} -]{3,40})?|ce (?:message|courriel) est soumis à notre clause de non-responsabilité|für diese (?:e-?mail|nachricht) gilt unser haftungsausschluss):?(?: ${page})?`,
  "(?:save a tree|think before you print|think green|red een boom|bespaar papier|sauvez un arbre|économisez le papier|pensons à l['’]environnement|spar(?:en sie|t) papier|der umwelt zuliebe)",
  "(?:please )?(?:do not|don['’]t) print this (?:e-?mail|mail|message)(?: (?:unless|if) (?:it(?:['’]s| is) (?:really |absolutely )?(?:necessary|needed)|you (?:really |absolutely )?(?:need|have) to))?",
];

/** What gateways put above mails from elsewhere, and some people's own mails bear it, too. */
const alarm =
  '(?:\\W{0,2}(?:external|externe?)(?: (?:e-?)?(?:mail|message|bericht))?\\W{0,2}|\\W{0,2}(?:caution|warning|be careful|let op|opgelet|waarschuwing|attention|achtung|vorsicht|warnung)\\W{0,2})';
const outside = [
  `${alarm}(?: ?${alarm})?`,
  `${alarm}? ?(?:this|the) (?:e-?mail|mail|message) (?:originated|originates|came|comes|was sent|is|has come) (?:from )?(?:outside(?: of)?|an external (?:sender|source))(?: (?:the|your|our)(?: \\p{L}{2,20})? (?:organi[sz]ation|company|network|group))?`,
  `${alarm}? ?(?:deze|dit) (?:e-?mail|mail|bericht) (?:komt|kwam|is afkomstig|is verzonden|werd verzonden) van (?:buiten|een externe afzender|een afzender buiten)(?: (?:de|onze|uw|het)(?: \\p{L}{2,20})? (?:organisatie|bedrijf|netwerk|groep))?`,
  `${alarm}? ?(?:ce|cet) (?:e-?mail|mail|message|courriel) (?:provient|vient|a été envoyé|émane) (?:de l['’]extérieur|d['’]un expéditeur externe|d['’]une source externe|de l['’]externe)(?: de (?:l['’]|la |votre |notre )(?:organisation|entreprise|société|groupe))?`,
  `${alarm}? ?diese (?:e-?mail|mail|nachricht) (?:kommt|kam|stammt|wurde) von (?:außerhalb|einem externen absender|extern)(?: (?:der|unserer|ihrer)(?: \\p{L}{2,20})? (?:organisation|firma|gruppe))?(?: (?:gesendet|versendet|geschickt))?`,
  `${alarm}? ?(?:this|the) (?:e-?mail|mail|message) (?:was|has been) sent (?:by|from) (?:someone|somebody|a sender|a person|an address) outside(?: of)? (?:the |your |our )?(?:organi[sz]ation|company|network|\\p{Lu}\\p{L}{1,20})`,
  `${alarm}? ?(?:deze|dit) (?:e-?mail|mail|bericht) (?:is|werd) (?:verzonden|verstuurd) door (?:iemand|een (?:persoon|afzender)) (?:van )?buiten (?:de |onze |uw )?(?:organisatie|bedrijf|\\p{Lu}\\p{L}{1,20})`,
  `${alarm}? ?(?:ce|cet) (?:e-?mail|mail|message|courriel) (?:a été|est) envoyé par (?:une personne|quelqu['’]un|un expéditeur) (?:extérieure?|externe|hors) (?:à |de )?(?:l['’]|la |votre |notre )?(?:organisation|entreprise|société|\\p{Lu}\\p{L}{1,20})`,
  `${alarm}? ?diese (?:e-?mail|mail|nachricht) (?:wurde von (?:einer person|jemandem|einem absender) (?:von )?außerhalb (?:der |unserer |ihrer )?(?:organisation|firma|\\p{Lu}\\p{L}{1,20}) (?:gesendet|versendet|geschickt))`,
  'klik niet op (?:de )?links?(?: (?:en|of) open geen bijlagen?)?,? tenzij (?:u|je) de afzender kent(?: en vertrouwt)?',
  "ne cliquez (?:pas )?sur (?:aucun|les|des) liens?(?: (?:et|ou|ni) n['’]ouvrez (?:pas (?:de|les)|aucune) pi[eè]ces? jointes?)?,? (?:si vous n['’]êtes pas (?:sûr|certain)e?|à moins d['’]être (?:sûr|certain)e?) de (?:l['’]expéditeur|sa provenance)",
  '(?:bitte )?klicken sie nicht auf links?(?: und öffnen sie keine anhänge)?,? (?:es sei denn,? sie|außer sie|wenn sie nicht) (?:kennen|vertrauen) (?:den|dem) absender(?: und vertrauen ihm)?',
  `(?:you|some people who received this message) don['’]t often (?:get|receive) (?:e-?mails?|messages?) from ${address}|learn why this is important(?: ?:)?(?: ?[<(\\[]? ?${page}[>)\\]]?)?`,
  `(?:u|je|sommige personen die dit bericht hebben ontvangen) (?:ontvangt|ontvang|ontvangen|krijgt) niet vaak e-?mail(?:berichten|s)? van ${address}|(?:meer )?(?:informatie over|ontdek|lees) waarom dit belangrijk is(?: ?:)?(?: ?[<(\\[]? ?${page}[>)\\]]?)?`,
  `vous (?:n['’]obtenez|ne recevez) pas souvent (?:d['’]|de )?(?:e-?mails?|courriers?|courriels?|messages?)(?: électroniques?)?(?: à partir)? de ${address}|(?:découvrez|en savoir plus sur les raisons pour lesquelles|pourquoi) (?:pourquoi )?(?:cela|ceci|c['’]est) (?:est )?important(?: ?:)?(?: ?[<(\\[]? ?${page}[>)\\]]?)?`,
  `sie (?:erhalten|bekommen) nicht (?:häufig|oft) e-?mails? von ${address}|(?:erfahren(?: sie)?,? |weitere informationen,? )?warum dies wichtig ist(?: ?:)?(?: ?[<(\\[]? ?${page}[>)\\]]?)?`,
  '(?:please )?do not click (?:on )?(?:any )?links?(?: (?:or|and) (?:open|opening) (?:any )?attachments?)?,? unless you (?:know|recogni[sz]e|trust) the sender(?: and (?:know|trust) the content(?: is safe)?)?',
  '(?:please )?do not click (?:on )?(?:any )?links?(?: (?:or|and) (?:do not )?open (?:any )?attachments?)? (?:unless|if) you (?:do not )?(?:recogni[sz]e|know|trust) the (?:sender|source)(?: and know (?:that )?the content is safe)?',
  'klik niet op (?:de )?links?(?: (?:en|of) open geen (?:bijlagen?))? (?:tenzij|als) (?:u|je) de afzender (?:niet )?(?:kent|vertrouwt|herkent)',
  "ne cliquez (?:pas )?sur (?:aucun|les|des) liens?(?: (?:et|ou|ni) n['’]ouvrez (?:pas (?:de|les)|aucune) pi[eè]ces? jointes?)? (?:sauf si|que si|si) vous (?:ne )?(?:connaissez|reconnaissez)(?: pas)? l['’]expéditeur",
  '(?:bitte )?klicken sie (?:nicht |nur )?auf links?(?: (?:und|oder) öffnen sie (?:keine |nur )?anhänge)?,? wenn sie (?:den|dem) absender (?:nicht )?(?:kennen|vertrauen)',
];

/** How a house classes its mails, as labelling tools put it above or below them: "Sensitivity: Internal". */
const classed = [
  '(?:sensitivity|classification|information classification|data classification|classificatie|vertrouwelijkheid|gevoeligheid|confidentialité|sensibilité|niveau de confidentialité|klassifizierung|vertraulichkeit|einstufung|schutzklasse)\\s?: ?(?:public|internal|internal use|general|business|confidential|restricted|private|personal|openbaar|intern|interne|intern gebruik|vertrouwelijk|publique?|usage interne|confidentielle?|diffusion restreinte|öffentlich|internes?|vertraulich|nur intern)(?: ?[-/(] ?(?:public|internal|intern|interne|confidential|c[0-4])\\)?)?',
];

/** What is to be done with such a mail. Alone it may be said of the matter: "Vorsicht bei Anhängen". */
const cautions = [
  `(?:please )?(?:be (?:careful|cautious|vigilant)|(?:use|take|exercise) (?:caution|care)) (?:with|about|when opening|when clicking|opening|clicking)(?: on)? ${filesAndLinks.en}`,
  `(?:wees|let) (?:voorzichtig|alert|op) (?:met|bij)(?: het openen van)? ${filesAndLinks.nl}`,
  `(?:merci d['’]être |veuillez (?:être|rester) |soyez |restez )(?:prudente?s?|vigilante?s?) (?:avec|avant d['’]ouvrir|en ouvrant) ${filesAndLinks.fr}`,
  `(?:bitte )?(?:vorsicht|seien sie (?:bitte )?(?:vorsichtig|achtsam)) (?:bei|mit|beim öffnen von)(?: den)? ${filesAndLinks.de}`,
  '(?:please )?do not (?:open|click)(?: on)? (?:any )?(?:links?|attachments?)(?: or (?:links?|attachments?))?(?: from unknown senders?)?',
  'klik niet op (?:de )?links?(?: (?:en|of) open geen bijlagen?)?|open geen bijlagen?(?: (?:en|of) klik niet op (?:de )?links?)?',
  "ne cliquez (?:pas )?sur (?:aucun|les|des) liens?(?: (?:et|ou|ni) n['’]ouvrez (?:pas (?:de|les)|aucune) pi[eè]ces? jointes?)?",
  '(?:bitte )?klicken sie nicht auf (?:die )?links?(?: und öffnen sie keine anhänge)?|öffnen sie keine anhänge(?: (?:und|oder) links)?',
];

/** One of these is in each of them; what has none costs no more than this. */
const hint =
  /sensitiv|sensib|classif|klassif|vertrouwelijkheid|gevoeligheid|vertraulichkeit|einstufung|schutzklasse|intégrité|integriteit|integrity|integrität|privacy|often (?:get|receive)|important|niet vaak|belangrijk|pas souvent|nicht (?:häufig|oft)|wichtig|contract|agreement|overeenkomst|verbintenis|contrat|engagement|vertr|responsib|liabilit|aansprakelijk|verantwoordelijkheid|responsabilité|haftung|verantwortung|gewähr|data protection|personal data|datenschutz|verarbeitung|données|confidentialité|gegevens|without|zonder|sans|ohne|permitted|allowed|prohibited|forbidden|toegestaan|toegelaten|geoorloofd|verboden|akkoord met|interdit|autorisée|permise|gestattet|erlaubt|zulässig|untersagt|your data|extern|outside|my working|flexibly|feel (?:obliged|pressured|any)|buiten|extérieur|außerhalb|links?(?!\p{L})|liens?(?!\p{L})|bank|rekeningnummer|freedom of|environmental inf|openbaar|informationsfreiheit|disclaimer|non-responsabilité|haftungsausschluss|save a|arbre|boom|papier|print|think|umwelt/iu;
const alone = (one: string) => new RegExp(`^(?:${one})$`, 'iu');
const elsewhere = outside.map(alone);
const whole = [...consent, ...privacy, ...standing, ...classed].map(alone).concat(elsewhere);
const careful = cautions.map(alone);

/** Whether all that a line says is whence its mail came, that it must not be spread, where a privacy policy is, and the like. */
export function isNotice(line: string): boolean {
  if (line.length > 800 || !hint.test(line)) return false;
  const sentences = line
    .trim()
    .split(/(?<=[.!])\s+|;\s+/u)
    .map((one) => one.replace(/[*_"“”\s]+/gu, ' ').replace(/^[\s>•-]+|[\s.!]+$/gu, ''));
  const isOf = (one: string, notices: readonly RegExp[]) => notices.some((notice) => notice.test(one));
  const isFromElsewhere = sentences.some((one) => isOf(one, elsewhere));
  return sentences.length > 0 && sentences.every((one) => isOf(one, whole) || (isFromElsewhere && isOf(one, careful)));
}
