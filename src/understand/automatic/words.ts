/**
 * Words by which mail programs and their owners say that nobody is there, in the languages that customers write in.
 * All are compared folded (see `foldWords`); a phrase ends at a word's end.
 */

/** Set by programs in front of the subject that they answer: what they begin is automatic whatever follows. */
const programPhrases = `
  automatic reply|automatic response|automated reply|automated response|auto reply|auto-reply|autoreply|auto response|
  auto-response|autoresponse|auto responder|autoresponder|out of office autoreply|out of office auto reply|vacation reply|
  vacation auto-reply|vacation response|
  automatisch antwoord|automatische beantwoording|automatische reactie|
  réponse automatique|reponse auto|
  automatische antwort|automatische rückantwort|automatische antwortmail|
  respuesta automática|risposta automatica|resposta automática|
  autosvar|automatiskt svar|automatisk svar|
  odpowiedź automatyczna|automatyczna odpowiedź|autoodpowiedź|
  automaattinen vastaus|automatická odpověď|automatická odpoveď|automatikus válasz|răspuns automat|otomatik yanıt|
  автоматический ответ|автоответ|αυτόματη απάντηση|自动答复|自動回覆|自动回复|自動応答|자동 회신`;

/** Said of a person, but in so fixed a form that it names nothing else when a colon or a date follows. */
const officePhrases = `
  out of office|out of the office|out-of-office|ooo|ooto|out of office message|out of office notice|
  i am out of office|i am out of the office|i'm out of office|i'm out of the office|currently out of the office|
  away from the office|away from my mail|
  afwezigheidsbericht|afwezigheidsmelding|afwezigheidsassistent|niet op kantoor|niet aanwezig|niet op het werk|buiten kantoor|
  ik ben afwezig|
  absence du bureau|absent du bureau|absente du bureau|hors du bureau|message d'absence|notification d'absence|
  avis d'absence|je suis absent|je suis absente|
  abwesenheitsnotiz|abwesenheitsbenachrichtigung|abwesenheitsmeldung|abwesenheitsnachricht|abwesenheitsassistent|
  nicht im büro|nicht im haus|außer haus|ausser haus|ich bin abwesend|
  fuera de la oficina|fuera de oficina|mensaje de ausencia|ausente de la oficina|estoy fuera de la oficina|
  fuori ufficio|fuori sede|fuori dall'ufficio|messaggio di assenza|assente dall'ufficio|
  fora do escritório|ausência temporária|ausência do escritório|ausente do escritório|mensagem de ausência|
  frånvaromeddelande|frånvarande|ej på kontoret|inte på kontoret|ikke på kontoret|ikke til stede|fraværsmeddelelse|
  fraværsassistent|fraværsbesked|fraværsmelding|fraværende|
  poza biurem|nieobecność w biurze|nieobecny w biurze|nieobecna w biurze|informacja o nieobecności|
  poissa toimistosta|poissaoloilmoitus|mimo kancelář|mimo kanceláriu|házon kívül|în afara biroului|ofis dışında|
  вне офиса|отсутствую в офисе`;

/** Words that a ticket about leave or staff may begin with as well: they count where the body says the same. */
const privatePhrases = `
  away|on leave|on annual leave|annual leave|on vacation|vacation|on holiday|on holidays|holiday|absent|absence|
  absence notice|parental leave|maternity leave|
  afwezig|afwezigheid|met vakantie|op vakantie|vakantie|met verlof|verlof|vakantiebericht|
  absente|congés|en congé|en congés|en vacances|vacances|
  abwesend|abwesenheit|im urlaub|urlaub|urlaubsbenachrichtigung|elternzeit|
  ausente|ausencia|de vacaciones|vacaciones|assente|assenza|in ferie|ferie|ausência|de férias|férias|
  frånvaro|på semester|semester|fravær|på ferie|ferie|nieobecność|nieobecny|nieobecna|na urlopie|urlop|
  poissaolo|poissa|lomalla|dovolená|nepřítomnost`;

/** How a body says that its own author is not there; what a ticket about somebody's leave says is not among them. */
const bodyPhrases = `
  i am out of office|i am out of the office|i'm out of office|i'm out of the office|i will be out of the office|
  i am currently out of|i'm currently out of|currently out of the office|i am away|i'm away|i will be away|
  i am currently away|i am on vacation|i'm on vacation|i am on holiday|i'm on holiday|i am on leave|i'm on leave|
  i am on annual leave|i'm on annual leave|i am currently on|i'm currently on|i am on parental leave|
  i am on maternity leave|limited access to my|no access to my|i will be back|i'll be back|i will return|i return on|
  i am back|upon my return|when i return|
  ik ben afwezig|ik ben momenteel afwezig|ben ik afwezig|ik ben niet aanwezig|ik ben niet op kantoor|
  ik ben met vakantie|ik ben op vakantie|ik ben momenteel|ik ben met verlof|ik ben terug|ben ik terug|
  ben ik weer|ik ben weer|
  je suis absent|je suis absente|je suis actuellement|je suis en congé|je suis en congés|je suis en vacances|
  je serai absent|je serai absente|je serai de retour|mon retour|dès mon retour|à mon retour|
  ich bin abwesend|ich bin derzeit|ich bin zurzeit|ich bin bis|ich bin vom|ich bin ab|ich bin im urlaub|ich bin nicht im|
  ich bin nicht erreichbar|ich bin außer haus|ich bin wieder|bin ich wieder|bin ich nicht|bin ich im urlaub|
  nach meiner rückkehr|meine abwesenheit|meiner abwesenheit|
  estoy fuera|estoy ausente|estoy de vacaciones|estaré fuera|estaré ausente|estaré de vuelta|estaré de vacaciones|
  mi regreso|mi ausencia|
  sono assente|sono fuori|sono in ferie|sarò assente|sarò fuori|sarò in ferie|sarò di ritorno|mio rientro|mia assenza|
  estou fora|estou ausente|estou de férias|estarei fora|estarei ausente|estarei de férias|meu regresso|meu retorno|
  minha ausência|
  jag är borta|jag är på semester|jag har semester|jag är inte på|jag är ej på|jag är tillbaka|är jag tillbaka|
  jag är frånvarande|jag är ledig|
  jeg er på ferie|jeg har ferie|jeg holder ferie|jeg er ikke på|jeg er ikke til stede|jeg er tilbage|jeg er tilbake|
  er jeg tilbage|er jeg tilbake|jeg er fraværende|jeg er bortreist|
  jestem poza biurem|jestem na urlopie|przebywam na urlopie|jestem nieobecny|jestem nieobecna|będę nieobecny|
  będę nieobecna|wracam|mojego powrotu|mojej nieobecności|
  olen lomalla|olen poissa|jsem mimo kancelář|jsem na dovolené|я в отпуске|я отсутствую`;

/** What a helpdesk, a shop or a form sends back to say that a mail came in: automatic only where a header says so too. */
const receiptPhrases = `
  request received|ticket received|ticket created|new ticket created|we received your|we have received your|
  your request has been received|your ticket has been|thank you for contacting|thanks for contacting|thank you for your|
  your incident has been|your case has been|your enquiry|your inquiry|
  case created|case received|support request received|auto-ack|acknowledgement|acknowledgment|
  wij hebben uw|we hebben je|uw aanvraag|ontvangstbevestiging|bedankt voor uw|
  nous avons reçu|nous avons bien reçu|accusé de réception|votre demande|merci pour votre|
  eingangsbestätigung|ihre anfrage|wir haben ihre|empfangsbestätigung|vielen dank für ihre|
  hemos recibido|acuse de recibo|su solicitud|abbiamo ricevuto|ricevuta|recebemos|ärendet har|vi har tagit emot|
  vi har modtaget|vi har mottatt|otrzymaliśmy|potwierdzenie`;

/** How a mail says in a sentence of its own that a machine wrote it. */
const declaringPhrases = `
  this is an automated message|this is an automated response|this is an automated reply|this is an automated e-mail|
  this is an automated email|this is an automatic message|this is an automatic reply|this is an automatic response|
  this is an automatically generated|this is an auto-generated|this message was generated automatically|
  this message has been generated automatically|this message was automatically generated|
  this e-mail was generated automatically|this email was generated automatically|this email was automatically generated|
  this message is generated automatically|this mail is generated automatically|
  dit is een automatisch|dit bericht is automatisch|deze e-mail is automatisch|deze mail is automatisch|
  dit bericht werd automatisch|deze e-mail werd automatisch|
  ceci est un message automatique|ceci est une réponse automatique|ce message est automatique|
  ce message est généré automatiquement|ce message a été généré automatiquement|ce courriel est généré automatiquement|
  ce courriel a été généré automatiquement|cet e-mail est généré automatiquement|cet e-mail a été généré automatiquement|
  ce mail est généré automatiquement|ceci est un mail automatique|ceci est un courriel automatique|
  dies ist eine automatisch|dies ist eine automatische|das ist eine automatisch|diese e-mail wurde automatisch|
  diese mail wurde automatisch|diese nachricht wurde automatisch|diese nachricht wird automatisch|
  diese e-mail ist automatisch|diese antwort wurde automatisch|
  este es un mensaje automático|questo è un messaggio automatico|esta é uma mensagem automática|
  to jest automatyczna|to jest wiadomość automatyczna|detta är ett automatiskt|dette er en automatisk|
  dette er et automatisk|
  please do not reply to this|please do not respond to this|this mailbox is not monitored|this inbox is not monitored|
  this mailbox is unmonitored|this address is not monitored|deze mailbox wordt niet|gelieve niet te antwoorden op|
  gelieve dit bericht niet te beantwoorden|merci de ne pas répondre à|veuillez ne pas répondre à|cette boîte n'est pas|
  bitte antworten sie nicht auf diese|bitte nicht auf diese|dieses postfach wird nicht|por favor no responda a|
  si prega di non rispondere a|non rispondere a questo|por favor não responda a`;

/** How a notice says that a whole office is closed; people tell it of theirs as well, so it is a sign beside others only. */
const closedPhrases = `
  office is closed|offices are closed|office is currently closed|office will be closed|we are closed|we are currently closed|
  closed for the holidays|will reopen|reopens on|
  kantoor is gesloten|kantoren zijn gesloten|wij zijn gesloten|we zijn gesloten|wegens vakantie gesloten|
  bureau est fermé|bureaux sont fermés|bureaux seront fermés|cabinet est fermé|nous sommes fermés|fermé pour congés|
  büro ist geschlossen|büro ist bis|büro bleibt|praxis ist geschlossen|wir haben geschlossen|betriebsferien|betriebsurlaub|
  oficina está cerrada|oficinas están cerradas|estamos cerrados|studio è chiuso|ufficio è chiuso|siamo chiusi|
  chiusi per ferie|chiuso per ferie|estamos encerrados|encerrado para férias|estamos fechados|
  biuro jest nieczynne|biuro jest zamknięte|kontoret är stängt|vi har stängt|kontoret er lukket|vi har lukket|
  kontoret er stengt|toimisto on suljettu|toimistomme on suljettu|kancelář je zavřená`;

/** How a notice thanks for the mail that it answers; people do so as well, so it is a sign beside others only. */
const thanksPhrases = `
  thank you for your message|thank you for your email|thank you for your e-mail|thank you for your mail|
  thanks for your message|thanks for your email|thanks for your e-mail|thanks for your mail|thank you for contacting|
  bedankt voor uw bericht|bedankt voor je bericht|bedankt voor uw mail|bedankt voor je mail|bedankt voor uw e-mail|
  bedankt voor je e-mail|dank voor uw bericht|dank u voor uw bericht|dank voor uw mail|
  merci pour votre message|merci de votre message|merci pour votre mail|merci pour votre e-mail|merci pour votre courriel|
  merci de votre e-mail|merci de votre mail|
  vielen dank für ihre nachricht|danke für ihre nachricht|vielen dank für ihre e-mail|vielen dank für ihre mail|
  danke für ihre e-mail|danke für ihre mail|vielen dank für deine nachricht|vielen dank für deine mail|
  gracias por su mensaje|gracias por su correo|gracias por tu mensaje|gracias por tu correo|
  grazie per il suo messaggio|grazie per il tuo messaggio|grazie per la sua mail|grazie per la sua e-mail|
  grazie per il messaggio|
  obrigado pela sua mensagem|obrigada pela sua mensagem|obrigado pelo seu e-mail|obrigado pelo seu email|
  obrigado pelo seu contacto|obrigado pelo seu contato|obrigado pela mensagem|grazie per averci scritto|
  grazie per averci contattato|gracias por contactar|merci de nous avoir contactés|merci de nous avoir écrit|
  tack för ditt mail|tack för ditt mejl|tack för ditt meddelande|tak for din mail|tak for din besked|
  takk for din e-post|takk for meldingen|dziękuję za wiadomość|dziękujemy za wiadomość`;

/** How a notice says that nobody reads, and whom to turn to. */
const insteadPhrases = `
  limited access|no access to|intermittent access|for urgent matters|in urgent cases|in urgent matters|if it is urgent|
  if urgent|if your request is urgent|if your matter is urgent|for anything urgent|in case of urgency|in an emergency|
  will not be forwarded|will not be read|in my absence|during my absence|
  in dringende gevallen|voor dringende zaken|voor dringende vragen|bij dringende|tijdens mijn afwezigheid|
  wordt niet doorgestuurd|worden niet gelezen|lees mijn mail niet|beperkt bereikbaar|
  en cas d'urgence|pour toute urgence|pendant mon absence|durant mon absence|en mon absence|accès limité|
  in dringenden fällen|in dringenden angelegenheiten|während meiner abwesenheit|wird nicht weitergeleitet|
  werden nicht weitergeleitet|nicht gelesen|eingeschränkt erreichbar|wenden sie sich an|
  en caso de urgencia|para asuntos urgentes|durante mi ausencia|acceso limitado|
  in caso di urgenza|per urgenze|per questioni urgenti|durante la mia assenza|accesso limitato|
  em caso de urgência|para assuntos urgentes|durante a minha ausência|acesso limitado|
  vid brådskande|i brådskande fall|i hastesager|ved hastesager|ved hast|i min frånvaro|i mit fravær|
  w pilnych sprawach|w sprawach pilnych|w razie pilnej|podczas mojej nieobecności`;

export type WordList = readonly string[];

export const words = {
  program: list(programPhrases),
  office: list(officePhrases),
  private: list(privatePhrases),
  body: list(bodyPhrases),
  receipt: list(receiptPhrases),
  declares: list(declaringPhrases),
  closed: list(closedPhrases),
  thanks: list(thanksPhrases),
  instead: list(insteadPhrases),
} satisfies Record<string, WordList>;

/** The longest first, so that the longest that fits is the one that counts. */
function list(phrases: string): string[] {
  return phrases
    .split('|')
    .map(foldWords)
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length);
}

/** Case, accents, kinds of quotes and runs of blanks folded, for comparing words of any language. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .replace(/ı/gu, 'i')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The phrase that folded text begins with, up to a word's end; null where there is none. */
export function phraseAtStart(folded: string, list: WordList): string | null {
  return list.find((phrase) => folded.startsWith(phrase) && isWordEnd(folded, phrase.length)) ?? null;
}

/** The first phrase that stands anywhere in folded text as words of its own; null where there is none. */
export function phraseIn(folded: string, list: WordList): string | null {
  return list.find((phrase) => standsIn(folded, phrase)) ?? null;
}

function standsIn(folded: string, phrase: string): boolean {
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const startsWord = at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '');
    if (startsWord && isWordEnd(folded, at + phrase.length)) return true;
  }
  return false;
}

function isWordEnd(folded: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(folded[at] ?? '');
}
