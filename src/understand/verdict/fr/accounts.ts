import type { Answers } from '../locale-words.js';

const check =
  "(relecture|verification|verifications|controle|controles|recette|simulation|simulations|test|tests|essai|essais|impression|saisie|revue|campagne de tests|comparaison|rapprochement|retest|check|controle qualite|verification croisee|uat|vabf|vsr|tests utilisateurs|tests metier|tests de non regression|recette interne|recette metier|recette utilisateur|cas de test|scenarios|essai complet|test complet|tour complet|jeu d'essai)";
const done =
  '(=fait|=faite|=faits|=faites|=effectué|=effectuée|=effectués|=effectuées|=réalisé|=réalisée|=réalisés|=passé|=passée|=passés|=passées|passee|passes|passees|=terminé|=terminée|=terminés|=bouclée|=bouclé|concluant|concluante|concluants|concluantes|=réussi|=réussie|=réussis|=réussies|positif|positive|positifs|ok|okay|au vert|=déroulé|=déroulée|=déroulés|=joué|=joués|effectue|effectuee|effectues|realisee|realise|terminee|termines|faite|faits)';
const all = '(tous|toutes|tout|le tout|chacun|les deux|les trois|toutes les deux|tous les deux)';
const item =
  '(cas|scenarios|tests|essais|factures|commandes|lignes|dossiers|totaux|montants|chiffres|documents|fiches|pages|ecrans|produits|articles|comptes|ecritures|champs|rapports|parametres|reglages|donnees|liens|codes|mails|couleurs|textes|colonnes|dates|prix|quantites|modules|parcours|etapes)';
const same =
  '(totaux|chiffres|resultats|resultat|montants|soldes|nombres|valeurs|quantites|sommes|lignes|prix|total|solde|montant)';

const fault =
  "(erreur|erreurs|bug|bugs|bogue|bogues|probleme|problemes|souci|soucis|anomalie|anomalies|defaut|defauts|panne|pannes|plantage|plantages|message d'erreur|messages d'erreur|blocage|doublon|doublons|dysfonctionnement|ecart|regression|rejet|rejets|faute|faute de frappe|ralentissement)";
/** What was at fault, each with its article. */
const theFault = `((le|ce|notre|mon|les|ces|nos|la|cette) ${fault}|l'erreur|l'anomalie|l'incident|l'ecart|(la|les) (reserve|reserves))`;
const seen =
  '(teste|testee|testes|reteste|verifie|verifiee|verifies|reverifie|controle|controlee|essaye|essayee|reessaye|examine|examinee|regarde|relu|relue|parcouru|compare|passe en revue|passee en revue|passe au crible)';
const occasion =
  "(en (reunion|equipe|interne|comite|detail|conditions reelles)|ensemble|a (deux|trois|plusieurs|fond|tete reposee)|ce matin|ce midi|hier|hier soir|aujourd'hui|cet apres midi|de nouveau|encore une fois)";
const span =
  '((un|une|deux|trois|quatre|cinq|quelques|plusieurs|#) (bonne |bonnes |)(heure|heures|jour|jours|journee|journees|semaine|semaines|minutes|demi journee)|(toute |)(une |la )(matinee|journee|semaine))';

/** How an account of a test is told before an order to release: what was done, and that it came out well. */
export const french: Answers = {
  tested: [
    "(j'ai|nous avons|on a) (enfin |) pu (tester|essayer|verifier|controler)( tout| ca| cela|)",
    `(je|nous|on) (l'ai|l'avons|l'a|les ai|les avons|les a) (bien |deja |aussi |egalement |longuement |tous |)${seen}( ${occasion}|)( ${occasion}|)`,
    '(g|jai|ns avons|on a) (tester|teste|verifier|verifie|essayer|essaye)',
    '(moi|nous) (tester|avoir teste|essayer|verifier)',
    '(teste|test|tests) (ok|okay|oki|good)',
    `apres ${span} (d'essai|d'essais|de test|de tests|d'utilisation|d'usage|de recette|de controle|de controles|de verification)( ~|)`,
    // Nothing found, and where: "pas une seule erreur sur les quarante bulletins".
    `(pas un|pas une|pas un seul|pas une seule|pas le moindre|pas la moindre|aucun|aucune|zero|sans le moindre|sans la moindre|sans un seul|sans une seule|plus aucun|plus aucune) ${fault} ((constate|constatee|rencontre|rencontree|detecte|detectee|releve|relevee) |)(sur|dans|pendant|lors de|lors des|durant|en|apres|avec) ~`,
    "rien (d'anormal|de special|de particulier|de bizarre|de suspect|d'etrange|de louche|de genant|a signaler|a redire) (sur|dans|pendant|lors de|lors des|durant|apres) ~",
    `(le |la |ce |cet |notre |mon |) ${check} (est|a ete|fut|s'est revele|s'est revelee) (bien |tout a fait |)${done}`,
    `apres (un |une |plusieurs |nos |mes |les |) ${check}( ((avec|sur|chez|dans) ~|complet|complete|complets|approfondi|approfondie|rapide)|)`,
    "(j'ai|nous avons|on a) (fini|termine|=fini|=terminé) de (tester|verifier|controler|parcourir)( ~|)",
    '(bien |)(recu|=reçu) et (=testé|=vérifié|=contrôlé|=testée)',
    `${check} ${done}( (avec|sur|chez|dans|sous) ~|)( ce jour| ce matin| hier| hier soir| a l'instant| a l'atelier| au magasin| au depot| au bureau|)`,
    `(nos|mes|les|tous les|tous nos|tous mes|l'ensemble des|les #|nos #) ${check} (sont |ont ete |) (tous |bien |)${done}( (avec|sur|chez|dans) ~|)`,
    "(je viens|nous venons|on vient) d'(essayer|ouvrir|imprimer|encoder|envoyer|utiliser)( ~|)",
    "(je viens|nous venons|on vient) (d'essayer|d'imprimer|d'encoder|d'utiliser|de (rejouer|refaire|reessayer|parcourir|derouler|passer en revue|repasser|simuler))( ~|)",
    "(j'ai|nous avons|on a) (tout |bien |) (=déroulé|deroule|=rejoué|=simulé|=parcouru|=épluché|=passé au crible|=passé en revue|=retourné) (~|tout|tous les ~|toute la ~|l'ensemble des ~)( dans tous les sens| de haut en bas| de a a z| deux fois| trois fois|)",
    "(j'ai|nous avons|on a) (tout |) (=retourné|=testé|=essayé|=vérifié|=cliqué|=regardé|=parcouru) (tout |) (dans tous les sens|de haut en bas|de a a z|de long en large|sous toutes les coutures|partout|de fond en comble)",
    "(j'ai|nous avons|on a) (=passé|=déroulé|=suivi|=coché|=rempli) (toute |) (ma|la|notre|votre) (check list|checklist|liste de controle|liste|grille|grille de test|cahier de recette)( (de haut en bas|en entier|en entiere|de a a z|au complet)|)",
    '(=fait|fait) (le|un|des|les|tous les|quelques|plusieurs) (test|essai|tests|essais)( (avec|sur|chez|dans) ~|)',
    "(=testé|=essayé|=vérifié|=contrôlé|=retesté|teste|essaye|verifie) (a l'instant|tout de suite|dans la foulee|de suite|de chez moi|a la maison|au bureau|sur le terrain|de bout en bout|de a a z|sous toutes les coutures|en long et en large|dans tous les sens)",
    '(=vu|=regardé|=validé|=discuté|=relu) (avec|ensemble avec) ~( et ~|)',
  ],
  tries: [
    "(j'ai|nous avons|on a) (=facturé|=encaissé|=réservé|=commandé|=inscrit|=expédié|=servi) (un|une|deux|trois|quatre|cinq|quelques|des|plusieurs) (client|clients|cliente|clientes|commande|commandes|article|articles|membre|membres|adherent|adherents|eleve|eleves|patient|patients|dossier|dossiers|produit|produits|table|chambre|chambres)( ~|)",
    "(=comparé|=rapproché|=confronté|=comparée|=comparés) (l'ancien|l'ancienne|les anciens|les anciennes|ancien|ancienne) (~ |) (et|avec|a|au) (le |la |les |) (nouveau|nouvelle|nouveaux|nouvelles)",
    '(=réimporté|=réexporté|=réencodé|=recréé|=régénéré|=rejoué|=simulé|=essayée|=essayés|=déroulé|=utilisé|=cliqué|=navigué|=commandé|=généré|=téléchargé|=rempli|=montré|=retourné|=ouvert|=refaite)',
    '(a|ont|avons|ai) (tous |toutes |bien |tout |) (=utilisé|=essayé|=testé|=vérifié|=regardé|=contrôlé|=cliqué|=montré)',
    "m'a (aide|=aidé|=aidée) (a|pour) (essayer|tester|verifier|regarder)",
  ],
  deeds: [
    '(=réimporté|=réexporté|=recréé|=régénéré|=rejoué|=simulé|=essayée|=déroulé|=utilisé|=cliqué|=commandé|=généré|=téléchargé|=rempli|=retourné|=coché)',
    '(simulation|relecture|impression|controle qualite|verification croisee|campagne de tests)',
  ],
  content: [
    "(beaucoup |bien |nettement |largement |)(plus (rapide|rapides|vite|clair|claire|clairs|lisible|lisibles|fluide|fluides|simple|simples|facile|pratique|propre|stable)|mieux) (qu'avant|qu'auparavant)",
    "(le |les |nos |ces |tous les |)(resultat|resultats)( obtenu| obtenus| affiche| affiches|) (est|sont) (bien |tous |tout a fait |exactement |enfin |)(bon|bons|correct|corrects|juste|justes|exact|exacts|conforme|conformes|coherent|coherents|parfait|parfaits|satisfaisant|satisfaisants|concluant|concluants|celui attendu|ceux attendus|celui que nous attendions|celui que j'attendais|celui qu'on attendait|comme prevu|comme attendu|a la hauteur|au rendez vous)",
    `${theFault} (est|sont|a ete|ont ete) (bien |enfin |toutes |tous |desormais |)(leve|levee|leves|levees|elimine|eliminee|elimines|supprime|supprimee|traite|traitee|soldee|soldees)`,
    '(recois|recevons|recoit|recoivent) (maintenant |desormais |)bien (le|la|les|un|une|mes|nos|mon|son|leur|leurs|ma|sa) ~',
    '(trouve|trouvent|retrouve|retrouvent|reprend|reprennent|affiche|affichent|recupere|importe) (maintenant |desormais |)bien (tous|toutes) (les|nos|mes) ~',
    "(se charge|se chargent|s'ouvre|s'ouvrent|s'affiche|s'affichent|se lance|demarre|repond|repondent) (maintenant |desormais |)en (moins d'une (seconde|minute)|une fraction de seconde|un clin d'oeil|un eclair)( maintenant| desormais|)",
    // By a machine or an office, not by somebody who decides.
    "(a ete|ont ete|est|sont) (bien |tous |toutes |)(accepte|acceptee|acceptes|acceptees|lu|lue|lus|integre|integree|integres|reconnu|reconnue|reconnus|pris en charge) par (la |le |l'|notre |nos |les |)(banque|banques|logiciel|logiciel comptable|portail|administration|urssaf|douane|caisse|tresorerie|imprimante|scanner|lecteur|terminal|serveur|navigateur)( sans (rejet|aucun rejet|erreur|probleme|souci|encombre|broncher)|)",
    '(plausible|plausibles|coherents|irreprochable|irreprochables|fidele|fideles)',
    `${all} (s'affiche|s'affichent|apparait|apparaissent|passe|passent|sort|sortent|s'ouvre|s'ouvrent|s'imprime|s'impriment|arrive|arrivent|est la|sont la|concorde|concordent|correspond|correspondent|repond|repondent|est passant|sont passants|est passe|sont passes|sont passees|est coche|est au vert|sont au vert|est dans le vert|est a sa place|sont a leur place|est pris en compte|sont pris en compte|est conserve|sont conserves|fonctionne|fonctionnent|marche|marchent)( (bien|correctement|comme il faut|du premier coup|maintenant|parfaitement|desormais|dans la liste)|)`,
    `(les |nos |mes |tous les |toutes les |l'ensemble des |)${item} (sont|ont ete|ont) (bien |tous |toutes |correctement |maintenant |) (passants|passantes|conserves|conservees|enregistres|enregistrees|repris|reprises|au vert|presents|presentes|pris en compte|prises en compte|passes|passees)`,
    `(les |nos |mes |tous les |toutes les |)(chiffres|comptes|totaux|montants|soldes|resultats) (collent|tombent|tombent juste|concordent|correspondent|se tiennent)( au centime( pres|)| parfaitement| exactement| bien| tous|)`,
    '(tombe|tombent) (juste|pile|a zero|a zero pile|pile a zero|bien)',
    `(le |les |)(${same}) (identique|identiques|pareil|pareils|equivalent|equivalents) (a|au|aux|avec|dans|partout|des deux cotes)( (l'ancien|l'ancienne|notre ancien|notre ancienne|nos anciens|nos anciennes|le|la|les|notre|celui|ceux)( ~|)|)`,
    `(les |le |)(memes|meme) ${same} (que|qu'avec|que dans|partout|des deux cotes|qu'avant)( (le|la|les|l'ancien|l'ancienne|notre|nos|avec|dans|avant)( ~|)|)`,
    '(a (la|sa) bonne (place|page|taille|date)|au bon (endroit|format|moment)|dans (le|les) (bon|bons) (ordre|sens|format|dossier|champ)|aux bonnes (places|dates))',
    "(n'a|n'ont) (revele|montre|fait apparaitre|releve|donne) (aucun|aucune) (defaut|anomalie|erreur|probleme|souci|ecart|bug|regression|dysfonctionnement)",
    '(sans (la moindre |) (se plaindre|une plainte|peine|effort|encombre|broncher|heurt|anicroche|accroc|difficulte|embuche|bug|probleme)( une seule fois|))',
    "(n'a|n'ont|n'avons|n'ai) (rien |) (reussi|=réussi|pu|=pu|arrive|=arrivé|parvenu) (rien |) (a |) (casser|planter|faire planter|prendre en defaut)( quoi que ce soit|)",
    "(repond|reagit|s'ouvre|s'affiche|s'enregistre) (tout de suite|au quart de tour|instantanement|immediatement|sans delai|a la seconde|du premier coup)",
    '(fonctionne|marche|passe|trie|bascule) dans (les deux|tous les|les trois) (sens|cas|modes|langues|formats|navigateurs)',
    '(les couleurs|la police|le texte|la date|le prix) (aussi|egalement)',
    '(bien |)(conserve|conserves|conservee|conservees|memorise|memorises) (maintenant|desormais|apres ~)',
    '(et |)tout (va|se passe|s est passe|marche|fonctionne) (bien|tres bien|pour le mieux|comme sur des roulettes)',
  ],
  told: [
    '(pas a pas|etape par etape|point par point|ligne par ligne|page par page)',
    '(de|jusqu a|d environ) # (mo|go|ko|mb|gb|pages|lignes|euros|articles)',
    '(la |les |une |des |nos |)(piece jointe|pieces jointes)',
    "(s'envoie|s'envoient)",
    'apres (un |le |la |plusieurs |notre |) (redemarrage|rechargement|mise a jour|import|export|verification|verifications|enregistrement|connexion|reconnexion|impression|saisie|envoi|installation|essai|essais|test|tests|controle|synchronisation|relance|reouverture|cloture)',
  ],
  relief: ['sans se plaindre', "n'a plus (plante|bugge|bloque|coince)( une seule fois| depuis| du tout|)"],
  neutral: [
    // Faces and pictures that doubt nothing.
    ...'😘 🙏 💯 🥂 🍾 🎊 ✨ 🟢 💐 🌸 🤗 🤘 ✌ 👊 🏆 ☑ 🥰 💚 💙 🧡 💛 💜 🍀 🌻 🌹 🍻 🎈'.split(' '),
  ],
};
