/** The desk's side: tickets, the request mail in four languages, and the people who answer it. */

export const DESK = { name: 'Acme Support', email: 'support@acme.example' };

/** Titles with the keywords in them are there on purpose: a title is nobody's verdict. */
export const TICKETS = {
  en: [
    { key: 'HD-42', title: 'Invoices lose their VAT code' },
    { key: 'HD-57', title: 'OK button does nothing on the delivery screen' },
    { key: 'HD-118', title: 'Order not approved after payment' },
    { key: 'HD-203', title: 'Stock report times out' },
  ],
  nl: [
    { key: 'HD-44', title: 'Factuur toont verkeerde btw-code' },
    { key: 'HD-61', title: 'Knop OK doet niets bij levering' },
    { key: 'HD-130', title: 'Bestelling niet goedgekeurd na betaling' },
    { key: 'HD-219', title: 'Voorraadrapport loopt vast' },
  ],
  fr: [
    { key: 'HD-45', title: 'Code TVA erroné sur les factures' },
    { key: 'HD-66', title: 'Le bouton OK ne réagit pas' },
    { key: 'HD-141', title: 'Commande non approuvée après paiement' },
    { key: 'HD-222', title: "L'état des stocks n'aboutit jamais" },
  ],
  de: [
    { key: 'HD-46', title: 'Rechnungen verlieren den Steuerschlüssel' },
    { key: 'HD-70', title: 'OK-Schaltfläche im Lieferschein reagiert nicht' },
    { key: 'HD-150', title: 'Auftrag nach Zahlung nicht freigegeben' },
    { key: 'HD-230', title: 'Lagerbericht bricht ab' },
  ],
};

export const PEOPLE = {
  en: [
    { name: 'Nora Quinn', email: 'nora@contoso.example', org: 'Contoso Ltd', phone: '+44 20 7946 0018', title: 'Finance Manager' },
    { name: 'Tom Baker', email: 'tom.baker@fabrikam.example', org: 'Fabrikam Inc.', phone: '+1 (425) 555-0143', title: 'Operations' },
    { name: 'Shah, Priya', email: 'priya.shah@northwind.example', org: 'Northwind Traders', phone: '+44 161 496 0127', title: 'Head of IT' },
  ],
  nl: [
    { name: 'Sanne Claes', email: 'sanne.claes@contoso.example', org: 'Contoso BV', phone: '+32 2 555 01 18', title: 'Boekhouding' },
    { name: 'Piet de Vries', email: 'p.devries@devries-bouw.example', org: 'De Vries Bouw', phone: '020-555 01 42', title: 'Zaakvoerder' },
    { name: 'Zoë Jansen', email: 'zoe@woodgrove.example', org: 'Woodgrove NV', phone: '+31 6 5555 0177', title: 'Projectleider' },
  ],
  fr: [
    { name: 'Élodie Lefèvre', email: 'elodie.lefevre@contoso.example', org: 'Contoso SA', phone: '+32 2 555 01 19', title: 'Responsable comptabilité' },
    { name: 'Benoît Dubois', email: 'b.dubois@dubois-fils.example', org: 'Dubois & Fils', phone: '01 99 00 12 34', title: 'Gérant' },
    { name: 'Claire Martin', email: 'claire@adatum.example', org: 'Adatum', phone: '06 39 98 12 34', title: 'Logistique' },
  ],
  de: [
    { name: 'Jürgen Müller', email: 'j.mueller@contoso.example', org: 'Contoso GmbH', phone: '+49 30 23125 018', title: 'Leiter Buchhaltung' },
    { name: 'Katrin Weiß', email: 'katrin.weiss@tailspin.example', org: 'Tailspin AG', phone: '+49 89 99998 142', title: 'Einkauf' },
    { name: 'Stefan Huber', email: 'huber@huber-metall.example', org: 'Huber Metallbau e.K.', phone: '+43 1 5550177', title: 'Inhaber' },
  ],
};

export const SIGN_OFFS = {
  en: ['Kind regards,', 'Best,', 'Thanks,', 'Best regards', 'Cheers,'],
  nl: ['Met vriendelijke groeten,', 'Mvg,', 'Groetjes', 'Vriendelijke groet,', 'Groeten'],
  fr: ['Cordialement,', 'Bien à vous,', 'Bien cordialement', 'Cdt,', 'Salutations,'],
  de: ['Mit freundlichen Grüßen', 'Viele Grüße', 'MfG', 'Beste Grüße', 'Liebe Grüße'],
};

/** What mail gateways add below; all of them hold words that a keyword search would fall for. */
export const DISCLAIMERS = {
  en: [
    'This e-mail and any attachments are confidential. If you are not the intended recipient, you must not copy, disclose or use its contents. Any views expressed are not necessarily approved by Contoso Ltd.',
    'DISCLAIMER: No contract may be concluded by e-mail. Orders are not accepted or approved until confirmed in writing by an authorised signatory.',
    'Please consider the environment before printing this e-mail. Scanned by MailGuard: OK.',
  ],
  nl: [
    'Dit bericht is uitsluitend bestemd voor de geadresseerde. Indien u niet de bedoelde ontvanger bent, is het niet toegestaan dit bericht te gebruiken of te verspreiden. Aan dit bericht kunnen geen rechten worden ontleend.',
    'DISCLAIMER: Offertes en bestellingen zijn pas akkoord na schriftelijke goedkeuring door de directie en worden anders niet geaccepteerd.',
  ],
  fr: [
    "Ce message est confidentiel. Si vous n'êtes pas le destinataire, toute utilisation ou diffusion n'est pas autorisée ni approuvée. Merci de le supprimer et d'en avertir l'expéditeur.",
    "Pensez à l'environnement : n'imprimez ce message que si nécessaire. Notre accord n'est valable que par écrit signé.",
  ],
  de: [
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, ist das unbefugte Kopieren nicht gestattet. Erklärungen per E-Mail sind nicht verbindlich und gelten nicht als genehmigt.',
    'Bitte prüfen Sie, ob diese Mail wirklich ausgedruckt werden muss. Bestellungen sind erst nach schriftlicher Freigabe OK.',
  ],
};

/** The release request as plain text; the links stand as text, in brackets, as the desk writes them. */
export function requestText(lang, { first, ticket, token }) {
  const link = (word) => `<mailto:support+${token}@acme.example?subject=Re%3A%20%5B${ticket.key}%5D%20${word.replace(' ', '%20')}>`;
  const staging = 'https://staging.contoso.example';
  return {
    en: `Hello ${first},

We have a solution for "${ticket.title}". It is on the test environment:
${staging}

Does it work for you? Please test it and tell us whether it may go to production:

OK ${link('OK')}
NOT OK ${link('NOT OK')}

OK releases it. NOT OK, with a word about what is wrong, sends it back to the developer.
If we hear nothing within 3 business days, we close the ticket.

Anna Peeters
Acme Support`,
    nl: `Dag ${first},

We hebben een oplossing voor "${ticket.title}". Ze staat op de testomgeving:
${staging}

Werkt het zoals u wilt? Gelieve te testen en te bevestigen dat het in productie mag:

OK ${link('OK')}
NOT OK ${link('NOT OK')}

Met OK zetten we het live. Met NOT OK, en een woordje uitleg over wat niet goed is, gaat het terug naar de ontwikkelaar.
Horen we niets binnen 3 werkdagen, dan sluiten we het ticket.

Anna Peeters
Acme Support`,
    fr: `Bonjour ${first},

Nous avons une solution pour « ${ticket.title} ». Elle est sur l'environnement de test :
${staging}

Est-ce que cela vous convient ? Merci de tester et de confirmer que nous pouvons la mettre en production :

OK ${link('OK')}
NOT OK ${link('NOT OK')}

OK : nous mettons en production. NOT OK, avec un mot sur ce qui ne va pas : retour au développeur.
Sans nouvelles de votre part dans les 3 jours ouvrables, nous clôturons le ticket.

Anna Peeters
Acme Support`,
    de: `Guten Tag ${first},

wir haben eine Lösung für „${ticket.title}“. Sie steht auf der Testumgebung:
${staging}

Funktioniert alles wie gewünscht? Bitte testen Sie und bestätigen Sie, dass wir freigeben dürfen:

OK ${link('OK')}
NOT OK ${link('NOT OK')}

Mit OK geht es in Produktion. Mit NOT OK und einem Wort dazu, was nicht stimmt, geht es zurück an die Entwicklung.
Hören wir innerhalb von 3 Arbeitstagen nichts, schließen wir das Ticket.

Anna Peeters
Acme Support`,
  }[lang];
}

/** The same request as HTML: OK and NOT OK are link texts. */
export function requestHtml(lang, context) {
  return requestText(lang, context)
    .split('\n\n')
    .map((block) => {
      const lines = block.split('\n').map((line) => {
        const button = /^(OK|NOT OK) <(mailto:[^>]+)>$/.exec(line);
        if (button) return `<a href="${button[2]}" style="padding:6px 14px;color:#ffffff;background:#2f6f4f">${button[1]}</a>`;
        const escaped = line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
        return escaped.replace(/https:\S+/, (url) => `<a href="${url}">${url}</a>`);
      });
      return `<p>${lines.join('<br>')}</p>`;
    })
    .join('\n');
}
