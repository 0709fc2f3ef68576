/**
 * Lines of the desk's own mails to staff. Text that holds one was copied from inside and must not leave; the
 * templates of every locale keep theirs (test/compose/marks.test.ts).
 */
export const staffMarks: readonly string[] = [
  'An answer to this mail goes to the customer',
  'A command in the subject of an answer is done at once',
  'Een antwoord op deze mail gaat naar de klant',
  'Een opdracht in het onderwerp van een antwoord wordt meteen uitgevoerd',
  'Une réponse à ce mail est envoyée au client',
  'Une commande en objet de votre réponse est exécutée aussitôt',
  'Eine Antwort auf diese Mail geht an den Kunden',
  'Ein Befehl im Betreff einer Antwort wird sofort ausgeführt',
  'What you can do now. Answer',
  'without a command is a note to the team; the customer does not get it',
  'Wat u nu kunt doen. ',
  'zonder opdracht is een notitie voor het team; die krijgt de klant niet',
  'Ce que vous pouvez faire maintenant. Répondez',
  "sans commande est une note pour l'équipe",
  'Was Sie jetzt tun können. ',
  'ohne Befehl ist eine Notiz an das Team; der Kunde bekommt sie nicht',
  // The link to sign in, below which no command is spoken of.
  'without the link nobody gets in',
  'zonder de link komt niemand binnen',
  "sans ce lien, personne n'entre",
  'Ohne den Link kommt niemand hinein',
];

/** The two lines between which a mail holds the text of a file, to be edited in an answer; the same in every language. */
export const textFrame = {
  begin: (name: string): string => `-{3,10} ?template ${name} ?-{3,10}`,
  end: '-{3,10} ?end of template ?-{3,10}',
  /** The text of that file between its lines. */
  around: (name: string, source: string): string =>
    `----- template ${name} -----\n${source.trimEnd()}\n----- end of template -----`,
};
