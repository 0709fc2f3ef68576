/**
 * What commands do, in the languages of the shipped templates. The flow says it in English (`does` of its rows), and that
 * sentence is the key: one that is not here is told as it is. A test holds the table to the flow.
 */
type Said = readonly [nl: string, fr: string, de: string];

/** Begun in lower case: text that was copied from a mail to staff is known by it. */
export const offerWords: Record<string, Said> = {
  'gives the ticket to its project manager': [
    'geeft het ticket aan zijn projectleider',
    'confie le ticket à son chef de projet',
    'gibt das Ticket seiner Projektleitung',
  ],
  'gives the ticket to another project manager': [
    'geeft het ticket aan een andere projectleider',
    'confie le ticket à un autre chef de projet',
    'gibt das Ticket einer anderen Projektleitung',
  ],
  'goes on: it is more than a question': [
    'gaat verder: het is meer dan een vraag',
    "continue : c'est plus qu'une question",
    'macht weiter: es ist mehr als eine Frage',
  ],
  'answers the customer; your text is what they read': [
    'antwoordt de klant; uw tekst is wat hij leest',
    "répond au client ; votre texte est ce qu'il lit",
    'antwortet dem Kunden; er liest Ihren Text',
  ],
  'makes a development task; your text is its scope': [
    'maakt er een ontwikkeltaak van; uw tekst is de omvang ervan',
    'crée une tâche de développement ; votre texte en est le périmètre',
    'macht daraus eine Entwicklungsaufgabe; Ihr Text ist ihr Umfang',
  ],
  'estimates the work, for example ESTIMATE 6h': [
    'schat het werk, bijvoorbeeld ESTIMATE 6h',
    'estime le travail, par exemple ESTIMATE 6h',
    'schätzt die Arbeit, zum Beispiel ESTIMATE 6h',
  ],
  'proposes solution and estimate to the customer; your text is what they read': [
    'stelt de klant oplossing en schatting voor; uw tekst is wat hij leest',
    "propose la solution et l'estimation au client ; votre texte est ce qu'il lit",
    'schlägt dem Kunden Lösung und Schätzung vor; er liest Ihren Text',
  ],
  "plans it without the customer's OK; your text says why": [
    'plant het zonder het OK van de klant; uw tekst zegt waarom',
    "le planifie sans l'OK du client ; votre texte dit pourquoi",
    'plant es ohne das OK des Kunden; Ihr Text sagt warum',
  ],
  'starts the development at once; your text is its scope': [
    'start de ontwikkeling meteen; uw tekst is de omvang ervan',
    'lance le développement aussitôt ; votre texte en est le périmètre',
    'beginnt sofort mit der Entwicklung; Ihr Text ist ihr Umfang',
  ],
  'gives the task to another developer, for example PLAN dave': [
    'geeft de taak aan een andere ontwikkelaar, bijvoorbeeld PLAN dave',
    'confie la tâche à un autre développeur, par exemple PLAN dave',
    'gibt die Aufgabe jemand anderem aus der Entwicklung, zum Beispiel PLAN dave',
  ],
  'takes up the work': ['begint aan het werk', 'commence le travail', 'nimmt die Arbeit auf'],
  'hands the work over for testing': [
    'geeft het werk over om te testen',
    'remet le travail pour les tests',
    'übergibt die Arbeit zum Testen',
  ],
  'the tests passed': ['de tests zijn geslaagd', 'les tests sont réussis', 'die Tests sind bestanden'],
  'goes back to the developer; your text says what failed': [
    'gaat terug naar de ontwikkelaar; uw tekst zegt wat er misging',
    'retourne au développeur ; votre texte dit ce qui a échoué',
    'geht zurück in die Entwicklung; Ihr Text sagt, was nicht ging',
  ],
  'all workflows passed': [
    'alle workflows zijn geslaagd',
    'tous les workflows sont réussis',
    'alle Workflows sind bestanden',
  ],
  'asks the customer to test the solution; your text and screenshots are what they get': [
    'vraagt de klant de oplossing te testen; hij krijgt uw tekst en schermafbeeldingen',
    "demande au client de tester la solution ; il reçoit votre texte et vos captures d'écran",
    'bittet den Kunden, die Lösung zu testen; er bekommt Ihren Text und Ihre Bildschirmfotos',
  ],
  'as a NOT OK that the customer gave by phone; your text says what they said': [
    'als een NOT OK dat de klant telefonisch gaf; uw tekst zegt wat hij zei',
    "comme un NOT OK donné par le client au téléphone ; votre texte dit ce qu'il a dit",
    'als ein NOT OK, das der Kunde am Telefon gab; Ihr Text sagt, was er sagte',
  ],
  'as an OK that the customer gave by phone; your text says what they said': [
    'als een OK dat de klant telefonisch gaf; uw tekst zegt wat hij zei',
    "comme un OK donné par le client au téléphone ; votre texte dit ce qu'il a dit",
    'als ein OK, das der Kunde am Telefon gab; Ihr Text sagt, was er sagte',
  ],
  'asks the lead to move it to production': [
    'vraagt de lead het in productie te zetten',
    'demande au lead de le mettre en production',
    'bittet den Lead, es in Produktion zu bringen',
  ],
  'it is in production': ['het staat in productie', 'il est en production', 'es ist in Produktion'],
  'closes the ticket; your text or link is its documentation (or DONE NODOC reason)': [
    'sluit het ticket; uw tekst of link is de documentatie (of DONE NODOC reden)',
    'ferme le ticket ; votre texte ou lien est sa documentation (ou DONE NODOC raison)',
    'schließt das Ticket; Ihr Text oder Link ist die Dokumentation (oder DONE NODOC Grund)',
  ],
  'closes the ticket, for example CLOSE duplicate': [
    'sluit het ticket, bijvoorbeeld CLOSE duplicate',
    'ferme le ticket, par exemple CLOSE duplicate',
    'schließt das Ticket, zum Beispiel CLOSE duplicate',
  ],
  'folds it into another, for example MERGE HD-7': [
    'voegt het bij een ander, bijvoorbeeld MERGE HD-7',
    'le fusionne avec un autre, par exemple MERGE HD-7',
    'legt es mit einem anderen zusammen, zum Beispiel MERGE HD-7',
  ],
  'takes the ticket up again': ['neemt het ticket weer op', 'reprend le ticket', 'nimmt das Ticket wieder auf'],
  'corrects the category, for example CATEGORY urgent': [
    'verbetert de categorie, bijvoorbeeld CATEGORY urgent',
    'corrige la catégorie, par exemple CATEGORY urgent',
    'berichtigt die Kategorie, zum Beispiel CATEGORY urgent',
  ],
  'says which app it is about, for example APP erp': [
    'zegt over welke app het gaat, bijvoorbeeld APP erp',
    "dit de quelle app il s'agit, par exemple APP erp",
    'sagt, um welche App es geht, zum Beispiel APP erp',
  ],
  'gives it a better title': [
    'geeft het een betere titel',
    'lui donne un meilleur titre',
    'gibt ihm einen besseren Titel',
  ],
  'sends your text to the customer': [
    'stuurt uw tekst naar de klant',
    'envoie votre texte au client',
    'schickt Ihren Text an den Kunden',
  ],
  "keeps your text as a note for the ticket's staff": [
    'bewaart uw tekst als notitie voor het team van het ticket',
    "garde votre texte comme note pour l'équipe du ticket",
    'behält Ihren Text als Notiz für das Team des Tickets',
  ],
  'stops its clocks, for example HOLD 3 business days': [
    'zet zijn termijnen stil, bijvoorbeeld HOLD 3 business days',
    'arrête ses délais, par exemple HOLD 3 business days',
    'hält seine Fristen an, zum Beispiel HOLD 3 business days',
  ],
  'lets its clocks run again': [
    'laat zijn termijnen weer lopen',
    'relance ses délais',
    'lässt seine Fristen wieder laufen',
  ],
  "sends you copies of what the ticket's staff get": [
    'stuurt u kopieën van wat het team van het ticket krijgt',
    "vous envoie des copies de ce que reçoit l'équipe du ticket",
    'schickt Ihnen Kopien von dem, was das Team des Tickets bekommt',
  ],
  'ends the copies': ['beëindigt de kopieën', 'met fin aux copies', 'beendet die Kopien'],
  'the answer helped': ['het antwoord hielp', 'la réponse a aidé', 'die Antwort hat geholfen'],
  'nobody objected to the answer': [
    'niemand had bezwaar tegen het antwoord',
    "personne n'a contesté la réponse",
    'niemand hat der Antwort widersprochen',
  ],
  'no feedback in time': [
    'geen reactie binnen de termijn',
    'aucun retour dans le délai',
    'keine Rückmeldung innerhalb der Frist',
  ],
  'stores the text': ['slaat de tekst op', 'enregistre le texte', 'speichert den Text'],
};

const order = ['nl', 'fr', 'de'];

/** What a command does, in that language; as the flow says it where there are no words for it. */
export function offerInWords(does: string, language: string): string {
  const at = order.indexOf(language);
  return (Object.hasOwn(offerWords, does) ? offerWords[does]?.[at] : null) ?? does;
}
