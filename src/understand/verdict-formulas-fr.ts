import type { Formulas } from './locale-words.js';

const work =
  '(solution|correction|modification|modifications|mise a jour|version|livraison|proposition|estimation|offre|correctif|devis|delai|prix|approche|chiffrage|planning|mise en production|mise en ligne|budget)';
const things = `((la|le|les|cette|ce|votre|vos|sa) ${work}|(l'estimation|l'offre|l'approche))`;
const day =
  '((lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)( prochain|)|demain|(la semaine|le mois) (prochaine|prochain)|ce soir|cet apres midi|cette semaine|(le |)# (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|))';
const away = '(en (conge|conges|vacances|deplacement|formation|voyage)|absent|absente|absents|indisponible)';
const order = '(bon de commande|bc|numero de commande|commande|reference|centre de cout|po)( numero| no| n| n°|)';

/** What business letters say with an approval, and around it, in set words. */
export const french: Formulas = {
  ok: [
    '(entendu|vu|recu|compris) et (approuve|approuvee)',
    '(je|nous|on) vous (autorise|autorisons) (donc |par la presente |)a (la |le |les |tout |)(mettre en ligne|mettre en production|mettre en prod|passer en production|deployer|publier|livrer|proceder a la mise en (production|ligne))',
    '(ca|cela|tout) joue pour (nous|moi)',
    '(ok|parfait|nickel|impeccable|tres bien) comme (ca|cela)( pour (nous|moi)|)',
    '(vous pouvez|tu peux) (la |le |les |tout |)(deployer|publier|livrer|mettre en ligne|mettre en production) (a tout moment|quand (vous voulez|tu veux|cela vous arrange|ca vous arrange))',
    '(nous|je|on|et) (approuvons|approuve|validons|valide) la (mise en production|mise en ligne|publication|livraison|release)',
    '(je|nous|on) (vous |)(marque|marquons|donne|donnons|confirme|confirmons|exprime|exprimons) (ici |par la presente |bien |volontiers |)(mon|notre|le) (plein |entier |)(accord|assentiment|consentement)',
    `${things} (recoit|recoivent|emporte|a|ont) (mon|notre) (accord|approbation|assentiment)`,
    `${things} (est|sont|a ete|ont ete) (par la presente |bien |)(valide|validee|validees|valides|approuve|approuvee|accepte|acceptee|approuvees|acceptees)( (par (nous|moi|nos soins)|de notre part)|)`,
    'lu et approuve',
    "(c'est|cest|tout est) donc (ok|bon|valide|approuve|d'accord|tout bon)",
    '(validation|approbation|acceptation) (accordee|donnee|confirmee)',
    '(nous|je) (vous |)(laisse|laissons) (proceder|avancer|demarrer|lancer|planifier|deployer)',
    '(valide|validee|validees|valides|approuve|approuvee) (par (moi|nous)|par ~ et (par |)(moi|nous))',
    '~ (valide|validee|validees|valides|approuve|approuvee) par ~ et (par |)(moi|nous)',
    '(ok|accord|feu vert) ok',
    'ok ok',
  ],
  neutral: [
    "(c'est|correspond a) (bien |)(notre|mon) estimation( aussi|)",
    `(sur|pour|a|avec|quant a|concernant|de|et sur|et pour) ${things}`,
    `(du|au|des) ${work}`,
    "(sur|pour|avec) (l'ensemble|le tout|tout)",
    'pour (la |le |les |)(mise en production|mise en prod|mep|mise en ligne|production|prod|publication|livraison|deploiement|lancement|demarrage|developpement|planification|realisation|commande|travaux|suite|release|go live)',
    '(vous pouvez|tu peux|merci de) (donc |maintenant |)(cloturer|fermer|clore|cloture|ferme)( le ticket| la demande| le dossier| le cas|)',
    '(le ticket|la demande|le dossier) peut (donc |maintenant |)etre (cloture|cloturee|ferme|fermee|clos|close)',
    '(dans les meilleurs delais|aussi vite que possible|le plus vite possible|a votre convenance|quand cela vous arrange)',
    'en cc',
    'en copie',
  ],
  thanks: ['(merci |)(bcp|mci|mille fois|mille mercis)', 'avec (tous |)(mes|nos) remerciements'],
  closings: [
    'avec (nos|mes) (meilleures|sinceres|cordiales) salutations',
    '(veuillez |)(agreer|recevoir) (madame |monsieur |)(mes|nos) salutations distinguees',
    'bav',
    'bat',
  ],
  asides: [
    "(a |merci d'|vous pouvez l'|vous pouvez |merci de |)(imputer|facturer|comptabiliser|imputez|facturez) (cela |ca |le tout |)(sur|dans|via) (le|notre) (contrat|compte|budget|contrat de (maintenance|support|service)|contrat d'entretien)( habituel|)( comme (d'habitude|toujours)|)",
    "(j'ai|nous avons|on a) deja (prevenu|averti|informe) (les|mes|nos|tous les|tous nos|toutes nos) (magasins|succursales|filiales|collegues|equipes|utilisateurs|clients|chauffeurs)",
    `(notre |mon |le |la |)${order} (est |est le |porte le numero |)#( (a (mentionner|indiquer|reprendre|rappeler) |)(sur|pour) (la|votre) facture|)`,
    `(merci de|merci d'|priere de|priere d'|veuillez|a) (bien vouloir |)(indiquer|mentionner|rappeler|reprendre|inscrire|noter) (notre |le |la |)${order} # sur (la|votre) facture`,
    `merci (d'indiquer|d'inscrire) (notre |le |la |)${order} # sur (la|votre) facture`,
  ],
  absences: [
    `(je|nous) (suis|serai|sommes|serons) ${away} (des |a partir de |a partir du |du |jusqu'a |jusqu'au |jusque |a compter de |)${day}`,
    `(des |a partir de |a partir du |jusqu'a |jusqu'au |)${day} (je|nous) (suis|serai|sommes|serons) ${away}`,
  ],
  deputies: [
    '(mon|ma) collegue (~ |)est (la|disponible|joignable)( au besoin| si besoin| si necessaire| en cas de besoin|)',
    '~ (prend|prendra|assure|assurera) (le relais|la releve|la suite) (au besoin|si besoin|si necessaire|en mon absence|pendant mon absence|pour moi|entre temps)',
    '~ me (remplace|remplacera|supplee)( entre temps| en attendant|)',
  ],
  praise: [
    "((le|la|les|nos|mes|tout le|toute la|tous les) ~|(toute |)l'(equipe|atelier|entrepot|accueil)|tout le monde) (vous|te) (remercie|remercient)( beaucoup| aussi|)( et moi aussi| et nous aussi|)",
    '((le|la|les|nos|mes|tout le|toute la|tous les|toutes les) ~|tout le monde|ils|elles) (est|sont) (tous |toutes |)(ravi|ravis|ravie|ravies|aux anges|enchante|enchantes|enchantee|enchantees)( du resultat|)',
    '(et |)(joyeux anniversaire|bon anniversaire|felicitations)( a ~|)',
    'quelle (difference|amelioration)',
    'quel (changement|soulagement)',
    "c'est le jour et la nuit",
    '(vous|tu) (me|nous) (sauvez|sauves) (la vie|la mise|la journee|la semaine|la fin ~|~)',
    "(ca fait |) (#|deux|trois|quatre|cinq|six|des) (mois|semaines|ans) que (j'attendais|nous attendions|on attendait|on attend) (ca|cela)",
    '(plus personne ne se plaint|~ ne se (plaint|plaignent) plus)',
  ],
  undertakings: [
    '(ca|cela) (marche|roule|joue)',
    '(planifiez|programmez|demarrez|commencez|lancez) (le |les travaux |la suite |)',
    'on (fait|part sur) (ca|cela)',
    '(vous pouvez|tu peux|merci de|veuillez|priere de) (donc |maintenant |des maintenant |)(commencer|demarrer|debuter|entamer|planifier|lancer|programmer|realiser) (les travaux|le developpement|la modification|la correction|le travail|)',
  ],
  understood: [
    "c'etait donc (juste |simplement |)(un|le|mon|notre) (simple |)(reglage|parametre|filtre|navigateur|cache)",
    "c'etait donc (mon|ma|notre) propre ~",
    "(on en apprend tous les jours|j'ai (encore |)appris quelque chose)",
    "(~ |)(resolu|regle|ca marche|ca fonctionne|ca passe|c'est bon)( maintenant|) (apres|en) (avoir |)(=vidé|=effacé|=supprimé|=vidant|=effaçant|=redémarré|=redémarrant) (le cache|les cookies|mes cookies|mon cache|l'historique|le navigateur|mon navigateur|le pc|mon pc|)",
    "(compris|bien compris|c'est compris|j'ai (bien |)compris|nous avons (bien |)compris|clair|c'est (tres |plus |)(clair|limpide)( maintenant|)|(je|nous) (comprends|comprenons) (mieux |)(maintenant|)|recu cinq sur cinq)",
    '(~ |)(resolu|regle|solutionne|debloque) (apres|avec|en|grace a) (avoir |)~',
    '(ca|cela|tout) (passe|marche|fonctionne|va) (maintenant |bien |effectivement |)(en|avec|apres|grace a|par|via) (avoir |)~',
    '~ (a|ont) (suffi|aide|fonctionne|marche)',
    "(si simple|c'etait (si |aussi |)simple|(que je suis|suis je) (bete|bête))",
    "((j'aurais|on aurait|nous aurions) (pu|du) (y|) (penser|chercher)|(pourquoi|comment) n'y ai je pas pense)( ...|)",
    "merci (bien |beaucoup |)pour (l'|la |le |votre |cette |ces |vos |les )(explication|explications|info|infos|information|reponse|precision|precisions|astuce|eclaircissement)",
    "merci (bien |beaucoup |)pour (l'explication|l'info|l'information|l'astuce|l'eclaircissement)",
  ],
  tested: [
    "(j'ai|nous avons|on a) (fait|effectue|realise|mene) (l'essai|le test|les tests|un essai|un test|des essais|des tests|nos tests|nos essais|plusieurs essais|plusieurs tests)( avec ~|)",
    "(j'ai|nous avons|on a) (termine|acheve|fini) (nos|mes|les|tous nos) (tests|essais|controles)( (sur|en) (staging|preproduction|recette|l'environnement de test)|)",
  ],
  notOk: [
    "c'est (donc |toujours |encore |clairement |)non( pour (moi|nous)|)",
    "(ce n'est|c'est) pas (une|la) reponse a (ma|notre) question",
    '(cela|ca) ne repond (toujours |)pas a (ma|notre|mes|nos) (question|questions)',
    '(ma|notre) question reste (toujours |)sans reponse',
    '(ne |)(peut|doit|peuvent|doivent) pas (partir|passer|aller) en (production|ligne|prod)',
  ],
};
