import type { Answers } from '../locale-words.js';

/** What is accepted. */
const thing =
  '(release|update|versie|build|patch|hotfix|bugfix|fix|change|wijziging|wijzigingen|aanpassing|aanpassingen|correctie|correcties|oplossing|oplossingen|verandering|veranderingen|verbetering|verbeteringen|herstelling|levering|oplevering|uitrol|livegang|go live|ingebruikname|publicatie|vrijgave|implementatie|uitvoering|feature|functie|functionaliteit|module|vernieuwing|upgrade|resultaat|werk|geheel|eindresultaat|werkstuk|story|change request|deploy|deployment|overgang naar productie)';
const named = `((de|deze|die|uw|jullie|het|dit|dat|onze) ((door u |)(nieuwe|laatste|aangepaste|herstelde|verbeterde|gewijzigde|geleverde|opgeleverde|aangeboden|voorgestelde|doorgevoerde|gecorrigeerde|uitgevoerde) |)${thing})`;
const it = `(het|dit|ze|haar|hem|deze|alles|het geheel|een en ander|${named})`;
const us = '(ik|wij|we|ondergetekende|ondergetekenden|hierbij|bij deze|bij dezen|hiermee|hiermede)';
/** What stands before an inverted subject; without it "gaan we akkoord" asks. */
const house =
  '(directie|bestuur|team|praktijk|school|gemeente|bedrijf|stichting|vereniging|maatschap|raad|vennootschap|college|afdeling|dienst|boekhouding|administratie|verkoop|inkoop|aankoop|planning|logistiek|magazijn|secretariaat|receptie|business|operations|finance|financien|marketing|sales|hr|ict|klantenservice|klantendienst|debiteurenbeheer|crediteurenbeheer|personeelszaken|productie|kwaliteit)';
const body = `((de |het |ons |onze |)(hele |voltallige |) ((afdeling|dienst|team) ${house}|${house}))`;
const front = `(hierbij|bij deze|bij dezen|hiermee|hiermede|dus|daarom|bijgevolg|derhalve|(gaarne|graag|met (veel |alle |) (genoegen|plezier|liefde)|van harte|volmondig|bij dezen)( dan ook|)|(met|via|in|per) (deze|dit) (mail|e mail|mailtje|brief|bericht|schrijven|weg)|langs deze weg|per deze|namens ${body})`;
const signatory = '(ondergetekende|ondergetekenden)';
/** How formal it is, and without what. */
const manners =
  "(hierbij|bij deze|bij dezen|hiermee|hiermede|dan ook|dus|graag|formeel|officieel|volledig|volmondig|zonder voorbehoud|zonder meer|onvoorwaardelijk|unaniem|met genoegen|met plezier|van harte|ook|eveneens|allebei|allen|beiden|allemaal|helemaal|met zijn allen|zonder twijfel|zonder aarzelen|met liefde|van ganser harte|namens (het|de|ons|onze) (hele |) (team|bestuur|directie|afdeling|praktijk|school|gemeente|bedrijf|collega's|collegas))";
const manner = `(${manners} |)`;
const end = `( ${manners}| wat (mij|ons) betreft|)`;
const consent =
  '(goedkeuring|akkoord|akkoordverklaring|toestemming|instemming|fiat|fiattering|zegen|jawoord|groen licht|groene licht|go|ok|oke|vrijgave|stempel|handtekening|krabbel|vinkje|duim|machtiging|autorisatie|acceptatie|decharge|sign off|signoff|dikke duim|volle duim)';
const act =
  '(release|de release|livegang|de livegang|vrijgave|de vrijgave|uitrol|de uitrol|publicatie|de publicatie|ingebruikname|de ingebruikname|deze (release|versie|wijziging|update|aanpassing|livegang)|implementatie|de implementatie|uitvoering|de uitvoering|productie|prod|live|merge|de merge|deployment|de deployment|deploy|de deploy|go live|de go live|de overgang naar productie|oplevering|de oplevering|de (wijziging|aanpassing|update|nieuwe versie|oplossing|levering|fix))';
const approved =
  '(goedgekeurd|goedgekeurt|goed gekeurd|geaccepteerd|aanvaard|geaccordeerd|gefiatteerd|geautoriseerd|bekrachtigd|afgetekend|aangenomen|vrijgegeven|gevalideerd|akkoord bevonden|goed bevonden|in orde bevonden|akkoord verklaard|ok bevonden|bevestigd|accepted|approved|signed off|akkoord|goegekeurd|goedgekeud|goedgekeur|goedgekeurdt|goedegkeurd|gedgekeurd)';
/** That it was looked at, before it is said what was found. */
const seen =
  '(getest|nagekeken|gecontroleerd|gecheckt|bekeken|beproefd|beoordeeld|getoetst|geverifieerd|doorlopen|doorgenomen|gezien|gelezen|gekeurd|geinspecteerd|uitgeprobeerd)';
const side = `(voor (mij|ons)|van (mij|ons)|wat (mij|ons|onze afdeling|ons team|onze kant|ondergetekende|(de |het |ons |onze |) (hele |) (business|operations|directie|bestuur|team|management|afdeling)) (betreft|aangaat)|(van|aan|langs|vanuit|vanwege) (onze|mijn) (kant|zijde|afdeling|dienst)|van hieruit|onzerzijds|mijnerzijds|hierbij|bij deze|bij dezen)`;
const test =
  '(uat|fat|gat|sat|acceptatietest|gebruikersacceptatietest|gebruikerstest|eindtest|acceptatie|eindcontrole)';

/** How Dutch-speaking customers declare that they accept, approve or consent. */
export const dutch: Answers = {
  ok: [
    // One word, or a participle with who or what.
    '(dik|dikke|ruim|ruimschoots) (in orde|ok|oke|akkoord)',
    '(in orde|akkoord|ok|correct) bevonden',
    `(is|zijn|wordt|worden) (hierbij|bij deze|bij dezen|hiermee|hiermede|dan ook|door (mij|ons)|namens ${body}) ${manner}${approved}${end}`,
    '(onze |mijn |ons |) (goedkeuring|akkoord|fiat|toestemming|instemming|acceptatie|vrijgave|decharge) (hierbij|bij deze|bij dezen|hiermee|hierbij gegeven|hierbij verleend|bij deze gegeven|bij deze verleend)',
    // "There is no objection to", which speaks of the act and not of what was found.
    `(er |${side} |) (bestaat|bestaan|is|zijn|rest|resten|heb ik|hebben wij|hebben we) (er |${side} |bij (mij|ons) |) (geen|geen enkel|geen enkele|geenszins een|niet langer een) (bezwaar|bezwaren|beletsel|beletselen|belemmering|belemmeringen) (meer |) (tegen|voor) (${act}|de (voorgestelde|geplande|voorgenomen) (livegang|release|vrijgave|uitrol|ingebruikname|publicatie|implementatie))`,
    `(tegen|voor) (${act}|de (voorgestelde|geplande|voorgenomen) (livegang|release|vrijgave|uitrol|ingebruikname|publicatie|implementatie)) (bestaat|bestaan|is|zijn|heb ik|hebben wij|hebben we) (er |) (${side} |bij (mij|ons) |) (geen|geen enkel|geen enkele) (bezwaar|bezwaren|beletsel|beletselen)( meer|)`,
    `${side} (is|zijn|bestaat|bestaan) er (geen|geen enkel|geen enkele) (bezwaar|bezwaren)( meer|)`,
    `${us} (neem|nemen) ${it} (zo |dan ook |dus |graag |hierbij |formeel |)af`,
    '(daar|hier|daaronder|hieronder) (zet|zetten) (ik|wij|we) (graag |met plezier |met liefde |met genoegen |zonder aarzelen |) (mijn|onze|ons) (handtekening|krabbel|naam|stempel) (graag |met plezier |)(onder|voor|op|)',
    '(afgetekend|geaccordeerd|gefiatteerd|geautoriseerd|bekrachtigd|vrijgegeven|gevalideerd|accepted|approved|goedgekeurt|goegekeurd|goedgekeud|goedgekeurdt|goedegkeurd|gedgekeurd|geaccepteert|akoord|akkord|akkoort|accoort|acoord|acord|okeej|okey|oki|okie|okido|okidoki|okeydokey|oke doke|fiat|jawoord)',
    `${side} ${manner}(${approved}|ok|oke|okay|in orde|prima|goed|fiat|ja|een (dikke |volmondige |volmondig |welgemeende |duidelijke |)(ja|go|ok|oke|akkoord)|(een |)+1|groen licht|groen|go)${end}`,
    `(unaniem|van harte|van ganser harte|met plezier|met genoegen|met liefde|zonder meer|zonder twijfel|zonder aarzelen|zonder voorbehoud|volmondig|volledig|formeel|officieel|onvoorwaardelijk|allebei|allen|allemaal) (akkoord|ok|oke|goedgekeurd|ja)${end}`,
    '(een |) (volmondig|volmondige|driewerf|driedubbele|driedubbel|overtuigd|overtuigde|welgemeend|dikke vette|luid en duidelijk|luide|hartgrondig|hartgrondige) (ja|ok|oke|akkoord|go)',
    '(zegen|sign off|approved|approval|duim|duimpje|dikke duim|duim omhoog|duimpje omhoog|duimpje op|stempel|groen vinkje|vinkje) (van|voor|vanuit) (mij|ons|onze kant|mijn kant|hieruit)',
    `(het|ons|de|onze) (hele|voltallige|volledige) (team|afdeling|ploeg|directie|praktijk|bestuur|kantoor|school|redactie|groep) (is|gaat|zijn|gaan) ${manner}akkoord${end}`,
    `(daar|hier) (kan|kunnen|ben|zijn|ga|gaan|stem|stemmen) (ik|wij|we) ${manner}(mij |me |ons |) ${manner}(het |) ${manner}(volkomen |) (mee akkoord|mee in|mee eens|in vinden|achter staan|mee instemmen)`,
    `${us} (bevestig|bevestigen) ${manner}(onze|ons|mijn|het|de) ${consent}( (van|voor|met|aan) (${it}|${act})|)${end}`,
    `${front} (bevestig|bevestigen) (ik|wij|we) ${manner}(onze|ons|mijn|het|de) ${consent}( (van|voor|met|aan) (${it}|${act})|)${end}`,
    `${it} (kan|mag) op (onze|mijn) (goedkeuring|instemming|zegen|steun|akkoord) rekenen`,
    `${it} draagt (onze|mijn) (goedkeuring|volledige goedkeuring|instemming) weg`,
    `(ik |wij |we |) (heb|hebben) ${it} ${manner}(zelf |) (${seen} en |)(goedgekeurd|geaccepteerd|aanvaard|geaccordeerd|gefiatteerd|vrijgegeven|afgetekend|bekrachtigd|akkoord bevonden)${end}`,
    `(ik |wij |we |) (heb|hebben) (besloten|beslist) (om |) ${it} (goed te keuren|te (accepteren|aanvaarden|bekrachtigen)|vrij te geven|door te laten)`,
    `(niets|niks) staat (de |een |)(livegang|release|uitrol|vrijgave) (nog |meer |) in de weg`,
    `(een |) +1 (van|voor) (mij|ons|onze kant|mijn kant)`,
    `(ja|go|ok|oke|akkoord|groen|+1) (van|voor|vanuit) (mijn|onze|deze) (kant|zijde)`,
    `${it} (is|zijn|wordt|worden|werd|werden) ${manner}(door (ons|mij|ondergetekende|ondergetekenden|onze (afdeling|dienst|kant|zijde|organisatie)|ons (team|kantoor|bestuur|bedrijf)) |)(${seen} en |)${manner}${approved}( door (ons|mij|ondergetekende|ondergetekenden|onze (afdeling|dienst|kant|zijde|organisatie)|ons (team|kantoor|bestuur|bedrijf)|mij persoonlijk)|)${end}`,
    `(${seen} en |)${approved} door (ondergetekende|ondergetekenden|onze (afdeling|dienst|kant|organisatie)|ons (team|kantoor|bestuur|bedrijf)|mij persoonlijk|mijzelf|mezelf|ons beiden|ons allen)${end}`,
    `${seen} en (${approved}|in orde|ok|oke|prima bevonden)${end}`,
    // "We hereby accept", and what else is done by saying it.
    `${us} (accepteer|accepteren|aanvaard|aanvaarden|accordeer|accorderen|fiatteer|fiatteren|autoriseer|autoriseren|bekrachtig|bekrachtigen|valideer|valideren|onderschrijf|onderschrijven|bevestig|bevestigen|steun|steunen|omarm|omarmen) ${manner}${it}${end}`,
    `${front} (accepteer|accepteren|aanvaard|aanvaarden|accordeer|accorderen|fiatteer|fiatteren|autoriseer|autoriseren|bekrachtig|bekrachtigen|valideer|valideren|onderschrijf|onderschrijven|bevestig|bevestigen|steun|steunen|omarm|omarmen) (ik|wij|we) ${manner}${it}${end}`,
    `${us} (accepteer|accepteren|accordeer|accorderen|fiatteer|fiatteren|autoriseer|autoriseren|valideer|valideren|bekrachtig|bekrachtigen)${end}`,
    `(${us} |en |en ik |en wij |)(keur|keuren) ${manner}${it} ${manner}goed${end}`,
    `${front} (keur|keuren) (ik|wij|we) ${manner}${it} ${manner}goed${end}`,
    `(${us} |en |en ik |en wij |)(geef|geven) ${manner}${it} ${manner}(vrij|een (dikke |)(ja|ok|go|duim))${end}`,
    `${front} (geef|geven) (ik|wij|we) ${manner}${it} ${manner}(vrij|een (dikke |)(ja|ok|go|duim))${end}`,
    `(${us} |en |en ik |en wij |)(laat|laten) ${manner}${it} ${manner}door${end}`,
    `${front} (laat|laten) (ik|wij|we) ${manner}${it} ${manner}door${end}`,
    `(${us} |en |en ik |en wij |)(teken|tekenen) ${manner}(ervoor|hiervoor|daarvoor|af|${it} af|voor (akkoord|gezien en akkoord|acceptatie|vrijgave|goedkeuring|oplevering)|bij het kruisje)${end}`,
    `${front} (teken|tekenen) (ik|wij|we) ${manner}(ervoor|hiervoor|daarvoor|af|${it} af|voor (akkoord|gezien en akkoord|acceptatie|vrijgave|goedkeuring|oplevering)|bij het kruisje)${end}`,
    `(hier|daar|hiervoor|daarvoor) (teken|tekenen) (ik|wij|we) ${manner}(voor|)`,
    `(${us} |en |en ik |en wij |)(stem|stemmen) ${manner}(ermee |er mee |hiermee |daarmee |) ${manner}(in|toe|voor)( met ${it}| met ${act}|)${end}`,
    `${front} (stem|stemmen) (ik|wij|we) ${manner}(ermee |er mee |hiermee |daarmee |) ${manner}(in|toe|voor)( met ${it}| met ${act}|)${end}`,
    `(${us} |en |en ik |en wij |)(ga|gaan|ben|zijn) ${manner}(ermee |er mee |hiermee |daarmee |) ${manner}(akkoord|mee akkoord)( met ${it}| met ${act}|)${end}`,
    `${front} (ga|gaan|ben|zijn) (ik|wij|we) ${manner}(ermee |er mee |hiermee |daarmee |) ${manner}(akkoord|mee akkoord)( met ${it}| met ${act}|)${end}`,
    `(${us} |en |en ik |en wij |)(verklaar|verklaren|betuig|betuigen) (mij |ons |me |zich |)${manner}(akkoord|ons akkoord|mijn akkoord|ons ermee akkoord|ermee akkoord|${it} (akkoord|goedgekeurd|geaccepteerd|aanvaard))( met ${it}| met ${act}|)${end}`,
    `${front} (verklaar|verklaren|betuig|betuigen) (ik|wij|we) (mij |ons |me |zich |)${manner}(akkoord|ons akkoord|mijn akkoord|ons ermee akkoord|ermee akkoord|${it} (akkoord|goedgekeurd|geaccepteerd|aanvaard))( met ${it}| met ${act}|)${end}`,
    `(${us} |en |en ik |en wij |)(hecht|hechten|verleen|verlenen|geef|geven|schenk|schenken|zet|zetten) (u |jullie |je |)${manner}(hiervoor |hieraan |hieronder |eraan |)(onze |mijn |ons |de |het |een |ons aller |)(formele |officiele |volledige |definitieve |uitdrukkelijke |volle |)${consent}( (aan|voor|op|tot|om|onder|voor het) (${it}|${act}|releasen|uitrollen|vrijgeven|publiceren)| eronder| hiervoor| daarvoor|)${end}`,
    `${front} (hecht|hechten|verleen|verlenen|geef|geven|schenk|schenken|zet|zetten) (ik|wij|we) (u |jullie |je |)${manner}(hiervoor |hieraan |hieronder |eraan |)(onze |mijn |ons |de |het |een |ons aller |)(formele |officiele |volledige |definitieve |uitdrukkelijke |volle |)${consent}( (aan|voor|op|tot|om|onder|voor het) (${it}|${act}|releasen|uitrollen|vrijgeven|publiceren)| eronder| hiervoor| daarvoor|)${end}`,
    `(${us} |en |en ik |en wij |)(zeg|zeggen) ${manner}(ja|go|ok|oke|akkoord|doen|amen)( (voor|tegen|op|aan|tot) (${it}|${act})|)${end}`,
    `${front} (zeg|zeggen) (ik|wij|we) ${manner}(ja|go|ok|oke|akkoord|doen|amen)( (voor|tegen|op|aan|tot) (${it}|${act})|)${end}`,
    `(${us} |en |en ik |en wij |)(zijn|ben) ${manner}(voor|helemaal voor|erg voor) ${act}`,
    `${front} (zijn|ben) (ik|wij|we) ${manner}(voor|helemaal voor|erg voor) ${act}`,
    `${signatory} (accepteert|aanvaardt|accordeert|fiatteert|bekrachtigt|valideert|onderschrijft|bevestigt) ${manner}${it}${end}`,
    `${signatory} (keurt|geeft|tekent|stemt|gaat|is|verklaart zich) ${manner}((${it} |)(goed|vrij|af)|ervoor|hiervoor|(hiermee |ermee |)(in|akkoord)( met ${it}|))${end}`,
    // What is given, held or due: "acceptance granted", "you have our blessing".
    `(onze |mijn |de |het |ons |uw |)(formele |volledige |definitieve |)${consent} (is |wordt |werd |zijn |) ${manner}(verleend|gegeven|toegekend|verstrekt|afgegeven|een feit|rond|bevestigd|akkoord|afgetekend|gehecht|gezet|geplaatst|verkregen van ons)( voor (${act}|${it})|)${end}`,
    `(vrijgave|livegang|go live|golive|merge|release|uitrol|publicatie|deploy|deployment|ingebruikname|acceptatie|oplevering|change|implementatie|uitvoering|rfc|wijzigingsverzoek|wijzigingsvoorstel) (is |wordt |) ${manner}(akkoord|akkoord wat (mij|ons) betreft|ok|oke|bevestigd|goedgekeurd|toegestaan|geautoriseerd|gefiatteerd|geaccordeerd|afgetekend|geaccepteerd|aanvaard|toegelaten|approved|accepted|gewenst|mag)${end}`,
    `(ticket|story|change|change request|wijziging|issue|case|user story|opdracht) (is |) ${manner}(accepted|geaccepteerd|goedgekeurd|approved|afgetekend|akkoord)${end}`,
    `(je|jij|jullie|u|ge|gij|gijle) (hebt|heb|heeft|hebben|krijgt|krijgen|hed|hedde) ${manner}(van (ons|mij) |) (onze|ons|mijn|de|het|een|den|volledig|) (volle |volledige |volmondige |dikke |formele |officiele |schriftelijke |uitdrukkelijke |definitieve |onvoorwaardelijke |)${consent}( (voor|om|op|tot|aan|met) (${act}|${it}|live te gaan|uit te rollen|vrij te geven|te releasen)|)${end}`,
    `(ons|mijn|onze|het) ${consent} (heb je|hebben jullie|heeft u|hebt u|hebt ge|krijg je|krijgen jullie|krijgt u|krijgt ge)${end}`,
    `(bij deze|hierbij|hiermee|hiermede|bij dezen|dan ook|hier) (is |heb je |hebben jullie |heeft u |krijg je |krijgen jullie |krijgt u |)(onze |ons |mijn |de |het |een |)(formele |officiele |volledige |definitieve |schriftelijke |)${consent}( (voor|om|op|tot|aan|van|met) (${act}|${it}|live te gaan|uit te rollen|vrij te geven|te releasen)|)${end}`,
    `(akkoord|accoord|ok|oke|fiat|groen licht|go|ja|toestemming|goedkeuring|sign off|acceptatie) (voor|op|met|aan|van) ${act}${end}`,
    `(toestemming|goedkeuring|machtiging|fiat) tot ${act}${end}`,
    `(akkoord|ok|oke|go|ja|goed) (om|voor het|met het) (te releasen|te deployen|uit te rollen|vrij te geven|te publiceren|live te gaan|live te zetten|releasen|uitrollen|vrijgeven|publiceren|live zetten|live gaan|deployen|door te voeren)${end}`,
    // Nouns of a verdict: "verdict: OK", "my answer is OK".
    `(onze |mijn |ons |de |het |)(verdict|oordeel|eindoordeel|besluit|eindbesluit|beslissing|conclusie|eindconclusie|antwoord|stem|uitspraak|bevinding|beoordeling) (is |luidt |blijft |) ${manner}(ok|oke|okay|akkoord|goedgekeurd|geaccepteerd|accepted|approved|go|ja|groen|positief en akkoord|voor|vrijgeven|een (duidelijke |dikke |volmondige |)(ja|go|ok))${end}`,
    `${test} (is |) (afgerond |geslaagd |doorlopen |voltooid |afgewerkt |gedaan )en (akkoord|goedgekeurd|afgetekend|geaccepteerd|in orde bevonden|akkoord bevonden)${end}`,
    `((namens ${body}|namens (de|het|ons|onze) (familie|maatschappij|kerkbestuur)) |hierbij |bij deze |graag |) (deel|delen|meld|melden|laat|laten|bericht|berichten|bevestig|bevestigen|kan|kunnen|mag|mogen) (ik|wij|we) (u |jullie |je |)(hierbij |graag |)(mede |mee |weten |bevestigen |meedelen |mededelen |melden |) dat (${it} (is|zijn|werd|werden) ${approved}|${it} ${approved} (is|zijn|werd|werden)|(wij|we|ik) ${it} (goedkeuren|accepteren|aanvaarden|goedkeur|accepteer|aanvaard)) (en (in gebruik|in productie|live) (genomen|gezet|gebracht) (kan|mag) worden|en (kan|mag) worden (vrijgegeven|uitgerold|doorgevoerd|gepubliceerd)|en (vrijgegeven|uitgerold|doorgevoerd|gepubliceerd) (kan|mag) worden|)`,
    `${test} (is |) ${manner}(akkoord|ok en akkoord|goedgekeurd|afgetekend|geaccepteerd|getekend)${end}`,
    `zo is (het|t|dat|da) (voor (mij|ons) |) (ok|oke|goed|goe|in orde|prima|akkoord)( voor (mij|ons)| zo|)`,
    `(dus |)(dat|dit|het|da|dees|tis|zo|alles|) (is|ist|) (dus |nu |dan |ook |) (ok|oke|okay|akkoord|in orde|goed|goe) (voor|vr|veur) (mij|ons|mijn)${end}`,
    `(dat|dit|het|alles|zo) (is|zit|lijkt|klinkt) (dus |nu |dan |allemaal |weer |) (ok|oke|akkoord|goed|in orde|prima|dik in orde) (bij|aan|voor|van|langs) (ons|onze kant|mijn kant|onze zijde|mij|iedereen|ons allemaal|ons allen)${end}`,
    `(ok|oke|okay|akkoord|accoord|goed|goe|prima|in orde|tis goe|t is goe|is goe|is goed|is ok|is prima|is akkoord) (zo |) (=hé|hoor|zulle|ze|se|zenne|man|bro|fam|gast|maat|mannen|jongens|chef|baas|joh|wat ons aangaat|wat mij aangaat)`,
    `${side} (is|zijn) ${manner}${it} ${manner}(klaar|af|afgerond|rond) (om|voor|en) (live te gaan|vrij te geven|uit te rollen|productie|livegang|release|vrijgave)`,
    `${side} is het (een |)(dikke |duidelijke |volmondige |grote |)(ja|go|ok|oke|akkoord)${end}`,
    `(goedgekeurd|afgetekend|akkoord|ok) door de (proceseigenaar|opdrachtgever|productowner|product owner|projectleider|teamleider|zaakvoerder|zaakvoerster|directeur|directrice|eigenaar|eigenares|voorzitter|penningmeester|baas|bazin|manager|chef|verantwoordelijke|beheerder) (ikzelf|ik|mezelf|mijzelf|ondergetekende|zijnde ik|zijnde ikzelf|dat ben ik|en dat ben ik)( dus|)`,
    '(helemaal|volledig|volmondig|wij zijn helemaal|we zijn helemaal) om (en |)(akkoord|ok)',
    '(goed|ok|akkoord|in orde) bevonden (voor|om) (vrijgave|productie|release|livegang|live te gaan)',
    // "I inform you that you may proceed to the release."
    `(hierbij |bij deze |graag |(in antwoord op|naar aanleiding van) (uw|jullie|je) (verzoek|vraag|mail|bericht) |namens ${body} |) (deel|delen|meld|melden|laat|laten|bericht|berichten|bevestig|bevestigen) (ik|wij|we) (u |jullie |je |)(hierbij |graag |) (mede |mee |weten |) dat (u|jullie|je) (tot ${act} (kunt|mag|kan|kunnen|mogen) overgaan|(kunt|mag|kan|kunnen|mogen) overgaan tot ${act}|${it} (kunt|mag|kan|kunnen|mogen) (vrijgeven|uitrollen|doorvoeren|publiceren|releasen|live zetten|in productie (nemen|zetten|brengen)|in gebruik nemen))`,
    'na (bestudering|grondige (studie|lezing|bestudering)|rijp beraad|zorgvuldige (toetsing|beoordeling|bestudering|controle)) (van (de|het|deze|uw|jullie) (wijziging|wijzigingen|aanpassing|aanpassingen|release|versie|levering|oplevering|oplossing|stukken) |)(verleen|verlenen|geef|geven|hecht|hechten) (ik|wij|we) (u |hieraan |) (graag |hierbij |) (onze|mijn|ons) (goedkeuring|akkoord|toestemming|fiat|instemming)',
  ],
};
