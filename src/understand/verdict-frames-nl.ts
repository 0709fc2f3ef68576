import type { Frames } from './locale-words.js';

const seen =
  '(getest|hertest|uitgetest|nagekeken|gecontroleerd|gecheckt|gechecked|bekeken|geverifieerd|uitgeprobeerd|geprobeerd|vergeleken|doorlopen|nagezien|afgetoetst|doorgenomen|nagerekend|gedraaid|uitgevoerd|afgedrukt|geprint|geexporteerd|geimporteerd|ingevoerd|ingegeven|ingeboekt|verwerkt|doorgelicht|nagelopen|gedaan)';
const good =
  '(ok|oke|okay|okee|goed|prima|perfect|in orde|uitstekend|top|super|correct|juist|heel goed|zeer goed|helemaal goed|helemaal ok|helemaal in orde|dik in orde|tip top|mooi|opgelost|verholpen|hersteld|zoals gevraagd|zoals afgesproken|zoals gewenst|zoals verwacht|naar wens|volledig)';
const well =
  '(goed|prima|perfect|correct|juist|naar behoren|zoals verwacht|zoals gewenst|zoals gevraagd|zoals het moet|zoals afgesproken|zoals beschreven|uitstekend|als een trein|heel goed|vlot|vlekkeloos|feilloos|zonder problemen|perfect zo|weer goed|weer prima)';
const now = '(nu |weer |ook |allemaal |zeker |inderdaad |echt |helemaal |bij ons |voor ons |)';

/** What a request asks for and an approval may name. */
const noun =
  '(oplossing|fix|wijziging|wijzigingen|aanpassing|aanpassingen|release|update|versie|schatting|inschatting|raming|offerte|planning|uitleg|timing|prijs|kost|kosten|kostprijs|aanpak|implementatie|levering|correctie|voorstel|resultaat|antwoord|werk|plan|bedrag|tijdsinschatting|uitvoering|deadline)';
const thing = `(de|het|dit|deze|jullie|uw) (nieuwe |voorgestelde |aangepaste |gecorrigeerde |bijgewerkte |laatste |huidige |gevraagde |geplande |geschatte |opgeleverde |volledige |hele |)${noun}( en (de |het |jullie |)(voorgestelde |geschatte |)${noun}|)`;

export const dutch: Frames = {
  articles: ['de', 'het', 'een', 'mijn', 'onze', 'ons', 'uw', 'jullie', 'alle', 'deze', 'dit', 'beide', 'en'],
  tested: [
    `zowel ~ als (ik|ikzelf) hebben (~ |) ${seen} (~|)`,
    `(ook |) (even |) ${seen} (door mij|door ons|)`,
    `(ik|wij|we) (heb|hebben) (~ |) ${seen} (~|)`,
    `(heb|hebben) (ik |wij |we |) (~ |) ${seen} (~|)`,
    `${seen} (~|)`,
    `(alles|het geheel|dit|het|ook) (~ |) ${seen} (~|)`,
    `~ en ik (hebben|heb) (~ |) ${seen} (~|)`,
    `(samen |) met ~ ${seen} (~|)`,
    '(alle |al onze |onze |mijn |de |)(test|testen|tests|testronde|acceptatietest|acceptatietesten|controles) (~ |)(is |zijn |)(goed verlopen|vlot verlopen|goed|ok|oke|geslaagd|positief|gelukt|succesvol|prima verlopen|groen|afgerond|in orde)',
    '(geslaagde|succesvolle|positieve) (test|testen|tests)',
    '(test|testen|tests) (zijn |is |)(geslaagd|ok|gelukt|goed)',
    '(wij|we|ik) (hebben|heb|zien|zie|vonden|vond) geen (problemen|fouten|bugs|afwijkingen|verschillen)( meer|)( gevonden| gezien| ontdekt| vastgesteld|)',
    'geen (enkele |)(problemen|fouten|fout|bugs|afwijkingen|opmerkingen|bezwaren) (meer |)(gevonden|gezien|ontdekt|vastgesteld|van onze kant|van mijn kant|tijdens ~|bij ~)',
  ],
  others: [
    'en (is|zijn) (ook |heel |zeer |erg |allebei |)(tevreden|akkoord|blij)( met ~| ermee|)',
    `~ (heeft|hebben) (~ |) ${seen} (~|)`,
    '(~|zij|hij|ze) (is|zijn) (ook |allebei |zeer |heel |)(akkoord|tevreden|blij|ok|het ermee eens|het eens)( ermee| hiermee|)',
    '(~|zij|hij|ze) (gaat|gaan) (ook |)akkoord',
    '(~|zij|hij) (bevestigt|bevestigen) (dit|het)( ook|)',
  ],
  praise: [
    '(~|het|dit) doet (precies |)wat (het|hij|ze) moet( doen|)',
    `(bij ons |nu |hier |) (werkt|werken|loopt|verloopt) (alles|het) ${now} ${well}`,
    '(~|het|alles) (opent|start|laadt|print|draait|loopt) (nu |weer |)(meteen|direct|vlot|snel|veel sneller)( in ~| op ~|)',
    `(hierbij |) (bevestig ik|bevestigen wij|ik bevestig|wij bevestigen|we bevestigen) dat (~|het|alles|dit) (${well} |${good} |) (werkt|werken|is|zijn|klopt|kloppen)( ${good}|)`,
    `(~|het|dit|alles|ze) (opent|openen|print|printen|laadt|laden|start|starten|komt|komen) (nu |weer |)(~ |)(${well}|zonder (die|de|enige|een enkele) (waarschuwing|foutmelding|fout|fouten|melding|vertraging))`,
    '(~|het) (staat|staan) er (nu |ook |nu ook |weer |ook weer |)(bij|op|in|allemaal|allemaal op)',
    '(dat|dit|het) beantwoordt (mijn|onze|de) (vraag|vragen)',
    '(zit|zitten) (nu |weer |)(goed|juist|correct)',
    `(~|het|dit|dat|alles|ze) (is|zijn|ziet er|zien er|loopt|lopen) ${now} ${good} ( nu| weer| zo| uit|)`,
    `(~|het|dit|dat|alles|ze) (werkt|werken|draait|draaien|loopt|lopen|functioneert|gaat|verloopt|verlopen|print|rekent) ${now} ${well}( nu| weer| zo|)`,
    `(~|het|dit|alles) (werkt|werken|klopt|kloppen|lukt)( nu| weer| ook| nu ook| nu weer| bij ons| voor ons| allemaal|)`,
    '(~ |)(kloppen|klopt|stemmen overeen|komen overeen)( nu| weer|)( met ~|)',
    '(~|het|dit) (staat|staan) (nu |weer |)(correct|juist|goed|netjes|overal)( op ~| in ~| bij ~|)',
    '(~|het|dit) (staat|staan) nu (op (elke|alle|iedere) ~|overal)',
    '(~|het|dit) wordt (nu |weer |)(correct|juist|goed) (berekend|getoond|weergegeven|afgedrukt|ingevuld|geboekt|verstuurd|toegepast|overgenomen|afgerond)',
    '(~ |)worden (nu |weer |)(correct|juist|goed) (berekend|getoond|weergegeven|afgedrukt|ingevuld|geboekt|verstuurd|toegepast|overgenomen|afgerond)',
    '(wij|we|ik|iedereen) (zijn|ben|is) (allemaal |hier |er |heel |zeer |erg |)(tevreden|blij|gelukkig)( mee| met ~| hiermee| ermee|)',
    '(precies |exact |net |)(zoals|wat) (we|ik|wij) (het |)(wilden|wilde|vroegen|vroeg|gevraagd hadden|hadden gevraagd|nodig hadden|verwachtten|bedoelden)',
    '(goed|mooi|knap|prima|super|fantastisch|schitterend|top|puik|snel) (werk|gedaan|opgelost|resultaat|gewerkt)( mannen| team| allemaal| iedereen| door ~|)',
    '(hiermee |hierbij |daarmee |)is (het|ons|mijn) probleem (nu |volledig |helemaal |)(opgelost|verholpen|van de baan)',
    '(~|het|dit) (is|zijn) (nu |)(opgelost|verholpen|hersteld)',
  ],
  openings: [
    'na (het testen|controle|nazicht|testen|onze testen|onze tests|uitgebreid testen|grondig testen|verificatie|grondige controle)',
  ],
  neutral: [
    'zoals (besproken|afgesproken|voorgesteld|gepland|beschreven|geschat)',
    '(van|vanuit) (de |het |onze |)(boekhouding|magazijn|verkoop|aankoop|it|hr|logistiek|directie|management|team|kantoor|winkel|financien|administratie|hele team|afdeling|dienst|bestuur|zaakvoerder)',
    'namens ~',
    '(gelieve |)(geef|doe|bedank) (mijn|onze|de) (dank|complimenten|groeten|felicitaties) (door |)aan ~',
    '(er zijn |)geen (fouten|problemen|foutmeldingen|opmerkingen|vragen|verschillen) meer( bij ons| van onze kant| gezien|)',
    'zo',
    'verder',
    '(het ticket mag |)(mag |)(daarna |nadien |)(gesloten worden|afgesloten worden)',
    '(niets|niks) (meer |)(aan toe te voegen|toe te voegen|op aan te merken|te melden)',
    'geen (verdere |)(opmerkingen|bezwaren|bezwaar)( meer|)( van onze kant| van mijn kant|)',
    thing,
    `met ${thing}`,
    'dus',
  ],
  thanks: [
    '(bedankt|dank|merci|veel dank|hartelijk dank|nogmaals bedankt|grote dank) (nogmaals |alvast |)aan ~',
    '(complimenten|felicitaties|proficiat|chapeau) aan ~',
    '(mercikes|merci he|bedankt alvast|thx he)',
    '(bedankt|dank) om (dit|het) (~ |)(op te lossen|te regelen|aan te passen|te herstellen|in orde te brengen|te doen)',
  ],
  asides: [
    '(grtz|grtjes|grtjs|grts|gr|groetjs|grtn)',
    '(sorry|excuses|mijn excuses|onze excuses|excuseer|pardon) (voor|dat) (het |de |mijn |ons |deze |)(late|laattijdige|trage|verlate) (antwoord|reactie|feedback|terugkoppeling|respons)',
    '(sorry|excuses|mijn excuses) voor (de |het |)(vertraging|wachten|wachttijd|lange wachttijd)',
    '(ik|wij|we) (was|waren) (met|in|op|ziek|afwezig|druk|een|niet op kantoor) (verlof|vakantie|vergadering|congres|reis|opleiding|bezig|zakenreis|) (~|)',
    '(zoals|als) (besproken|afgesproken|vermeld|gezegd)( telefonisch| aan de telefoon| gisteren| met ~|)',
    'tot (volgende week|de volgende keer|dan|straks|hoors|binnenkort|snel)',
    '(nog |)(een |)(fijne|fijn|prettige|prettig|goede|goed|leuke|leuk|mooie|mooi|zonnige) (vakantie|verlof|weekend|week|dag|avond|namiddag|middag|feestdagen|pinksteren|pasen|start van de week)( nog| verder| gewenst|)( aan ~|)( allemaal| iedereen|)',
  ],
  answered: [
    '(dat|dit|het) (beantwoordt|heeft) (mijn|onze|de) (vraag|vragen)( volledig| beantwoord|)',
    '(mijn|onze|de) (vraag|vragen) (is|zijn) (hiermee |daarmee |nu |volledig |)beantwoord',
    '(dat|dit|het) is (nu |helemaal |mij |ons |volledig |)duidelijk( nu|)',
  ],
  ok: [
    '(je|jullie|u) (mag|mogen|kan|kunt|kunnen) (de release|de livegang|de uitrol|de vrijgave) (nu |gerust |)doen',
    '(je|jullie|u) (mag|mogen|kan|kunt|kunnen) ze (nu |gerust |dus |)(vrijgeven|uitrollen|live zetten|in productie zetten|publiceren|releasen|doorvoeren)',
    '(deze |de |)(vrijgave|livegang|uitrol|release) is (ok|oke|akkoord|in orde|goedgekeurd)( voor (mij|ons)|)',
    '(release|publiceer|deploy|zet|rol) (het |dit |)maar( live| uit| in productie| door|)',
    'voor (mij|ons) is (het|dit) (goed|ok|oke|in orde|akkoord) zo',
    '(goedgekeurd|akkoord|ok|oke) (door|van) (mij|ons|mijn kant|onze kant)',
    'bij deze (keur ik|keuren wij|keuren we) (het |dit |)goed',
    '(mag|mogen|kan|kunnen) (zo |nu |dus |gerust |)(live|naar productie|in productie|vrij|online|door|uitgerold|doorgevoerd)( gaan| worden| gezet worden| worden gezet|)',
    '(groen licht|akkoord) (van|voor) (mij|ons|mijn kant|onze kant)',
    '(wij|we|ik) (geven|geef) groen licht',
    '(wij|we|ik) (aanvaarden|aanvaard|accepteren|accepteer|bevestigen|bevestig)',
  ],
  notOk: [
    '(dit|dat|het|zo) (kan|mag) (dit |het |zo |)niet (live|door|in productie|naar productie|online)',
    'niet (wat|zoals) (we|ik|wij) (gevraagd hebben|hebben gevraagd|vroegen|wilden|wilde|bedoelden|willen|verwacht hadden|gevraagd had|nodig hebben)',
    '(loopt|lopen) (nog steeds |nog altijd |weer |steeds |)vast',
    '(crasht|faalt|blijft hangen|hangt|stopt) (nog steeds|nog altijd|weer|steeds)',
    '(nog steeds |nog altijd |weer |)(een foutmelding|foutmeldingen|dezelfde foutmelding)',
  ],
  leadIns: ['(de|het|deze|dit|onze|mijn) ~', 'na (testen|controle)'],
  approvedBy: ['(goedgekeurd|bevestigd|gevalideerd|aanvaard|akkoord) door', 'akkoord van'],
  loud: words(`
    ticket tickets ik wij we jij je u hij zij ze dat wat wie welke waar er hoe waarom wanneer
    is zijn was waren ben bent wordt worden werd werden heb hebt heeft hebben had hadden kan kunnen kon kunt zal zullen zou zouden
    moet moeten moest mag mogen mocht wil willen wilt wilde doe doet doen laat laten
    maar echter hoewel ofschoon als indien tenzij terwijl totdat tot voordat nadat na eens zodra omdat want behalve uitgezonderd anders
    noch toch nog steeds niet geen nooit niets niks niemand nergens zonder nauwelijks amper zelden vergeefs tevergeefs
    alleen enkel slechts bijna haast deels gedeeltelijk grotendeels meestal half helft sommige deel delen rest overige andere ander
    eerste tweede vorige volgende vroegere vroeger morgen overmorgen straks later binnenkort wacht wachten
    wachtend afwachting graag gelieve aub zegt zei zeggen vindt vond vinden vraagt vroeg denk denkt dacht geloof vermoed hoop hoopt
    lijkt blijkbaar kennelijk zogezegd misschien wellicht waarschijnlijk mogelijk vermoedelijk hopelijk twijfel onzeker eigenlijk
    fout foute fouten foutmelding foutmeldingen bug bugs probleem problemen kapot stuk faalt falen mislukt mislukken crash crasht
    crashen crashte hangt hangen vast vastloopt traag trager trage stopt stoppen ontbreekt ontbreken ontbrekende mist missen verdwenen
    verdwijnt verdwijnen weg kwijt leeg lege blanco verkeerd verkeerde onjuist onjuiste onvolledig verschil verschilt verschillen
    afwijkt wijkt wijken afwijking afwijkingen dubbel dubbele tweemaal te slecht slechter lelijk raar vreemd klacht klachten opmerking
    opmerkingen bezwaar bezwaren vraag vragen voorbehoud voorwaarde voorwaarden mits annuleer annuleren geannuleerd weiger geweigerd
    afgekeurd terugdraaien ramp rommel onzin grap grapje haha eeuwig eeuwigheid helaas jammer spijtig sorry vergissing vergist
    ongeluk moeilijk onmogelijk vertraging dringend tenminste minstens pas duurt duren blijft blijven krijgt krijgen geeft geven toont
    tonen loopt lopen gevonden vonden nul keer procent uren minuten valt vallen springt knippert blokkeert geblokkeerd omgekeerd
    verwisseld verschoven afgekapt onleesbaar overlapt drama waardeloos prutswerk
    ellende chaos troep puinhoop knoeiwerk miserie gedoe hoofdpijn
    gemengd gemengde resultaat resultaten uitkomst uitkomsten ongeveer circa gefaald opgegeven omweg theorie papier succes matig matige`),
};

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
