import type { Answers } from '../locale-words.js';
import { deciders } from './house.js';

const offer =
  '(devis|proposition|offre|offre de prix|estimation|estimation de temps|chiffrage|prix|budget|proposition de prix)';
/** The amount of work that was proposed. */
const work =
  "(les |ces |vos |des |de |d'|)%( de travail| de developpement|)( (proposees|proposes|estimees|estimes|annoncees|annonces|prevues|prevus|chiffrees)|)";
const here = '( ci (dessous|dessus|joint|jointe|apres)| joint| jointe| susmentionne| mentionne ci dessus|)';
const offered = `(le |la |l'|votre |ce |cette |cet |)${offer}${here}( (de|d'|pour|a) ${work}| du #|)`;
const withArticle = `(le |la |l'|votre |ce |cette |cet )${offer}${here}( (de|d'|pour|a) ${work}|)`;
const hereby = '(donc |bien |volontiers |par la presente |par ce mail |egalement |formellement |)';
const us = '( (par|pour) (moi|nous)| de (notre|ma) (part|cote)|)';
const people =
  '(compta|comptabilite|service comptable|service comptabilite|siege|siege social|direction financiere|comptable|adresse habituelle|meme adresse|adresse de facturation)';
const to = `(a|au|aupres de|aupres du|chez|vers) (@|(la |le |notre |l'|mon |)${people}( a @|))`;
const usual =
  "(comme (d'habitude|toujours|d'hab|a l'accoutumee|avant|la derniere fois)|selon l'usage|de la facon habituelle)";
const please = "( svp| s'il vous plait| s v p| merci| stp|)";
const change =
  '(correction|corrections|modification|modifications|correctif|version|mise a jour|solution|adaptation|adaptations|changement|changements|evolution)';
const release =
  '(mise en production|mise en prod|mise en ligne|mise en service|publication|livraison|diffusion|deploiement|passage en production)';
const above = '( ci dessus| ci dessous| susmentionnee| susmentionne| susvisee| mentionnee ci dessus| citee ci dessus|)';

/** What French-speaking customers answer to a proposal, how they want it booked, and what they write to any request beyond set words. */
export const french: Answers = {
  undertakings: [
    '(merci de |veuillez |)(le |la |)(corriger|reparer|corrigez|reparez) comme (propose|decrit|indique|vous le proposez)',
    "(d'accord|ok|accord) pour (les |) %",
    "(nous|je) vous (confirmons|confirme) (notre|mon) (accord|approbation) (sur|pour|avec) (la|votre|cette) (solution|proposition|modification|demande) (proposee |) (et|ainsi que) (sur |pour |) (l'|l |les |le |votre )(estimation|devis|chiffrage|heures estimees|%( estimees| estime|))",
    "(d'accord|ok|accord) (pour|avec|sur) (les|le|la|vos|ces|l') (heures|nombre d'heures|estimation|temps estime)",
    "(lancez|demarrez|commencez|entamez|faites|lance|demarre) (les|le|la|ces) (developpements|developpement|travaux|travail|modifications|modification|adaptation|adaptations)( svp| s'il vous plait|)",
    "% (c'est |est |sont |) (ok|okay|bon|d'accord|acceptable|acceptables|raisonnable|correct)( pour (nous|moi)|)",
    '(merci de|veuillez|vous pouvez) (bien vouloir |) (lancer|commencer|demarrer|entamer|debuter) (les travaux|le travail|le developpement|la realisation)',
    'vous pouvez (commencer|demarrer|y aller|lancer)',
    `(je|nous) ${hereby}(confirme|confirmons|passons|passe) (la|notre) commande (pour|de) (${withArticle}|${work})`,
    `(merci de |veuillez |)(poursuivre|continuer|proceder|avancer) (selon|suivant|avec|sur la base de) (${withArticle}|${work})`,
    `(ok|d'accord|bon|accord) pour (demarrer|commencer|lancer|debuter)( (avec|pour|sur|a) ${work}|)`,
    `(merci de |veuillez |)(realiser|faire|executer|effectuer) (cela|ceci|ca|le travail|les travaux) ((pour|avec|en) ${work}|)`,
    '(merci de |veuillez |vous pouvez |)(proceder|executer|realiser|avancer) (selon|suivant|conformement a|d apres) (votre|le|ce|cette) (devis|offre|proposition|estimation)',
    "(je|nous) (confirme|confirmons) (par la presente |)(notre|mon|l'|la) (acceptation|commande|accord) (de|du|pour|a) (la |le |votre |cette |ce |)(devis|offre|proposition|estimation)",
    '(je|nous) (souhaite|souhaitons|desire|desirons|voulons) (poursuivre|continuer|avancer|aller de l avant|le faire|faire les travaux)',
    '(faites|fais) (le|la|ca|cela|le donc)',
    `(je|nous|on) ${hereby}(accepte|acceptons|valide|validons|approuve|approuvons|confirme|confirmons) ${hereby}(${withArticle}|${work})`,
    `(je suis|nous sommes|on est|) ${hereby}(d'accord|ok|accord|partant|partants|favorable|favorables) (avec|pour|sur|a) (${withArticle}|${work})`,
    `(je donne|nous donnons|on donne|voici|) (mon|notre|) (accord|feu vert|aval|ok|validation|bon pour accord) (est donne |)(pour|sur|a) (${withArticle}|${work})`,
    `(accord|ok|bon|c'est bon|c'est ok|feu vert|bon pour accord|go|oui|valide) (pour|sur) (${withArticle}|${work})`,
    `(${offered}|${work}) (est|sont|a ete|ont ete) (bien |donc |tout a fait |)(=accepté|=acceptée|=acceptées|=acceptés|=validé|=validée|=validées|=validés|=approuvé|=approuvée|=approuvées|ok|bon|bonne|bonnes|bons|accepte|acceptee|valide|validee|parfait|parfaite|correct|corrects|correctes)${us}`,
    `(${offered}|${work}) (=accepté|=acceptée|=acceptées|=validé|=validée|=validées|=approuvé|=approuvée|ok|accepte|acceptee|valide|validee|approuve|approuvee|acceptes|acceptees|validees|valides)${us}`,
    `(${offered}|${work}) (nous |me )(convient|conviennent|va|vont)( bien| parfaitement| tout a fait|)`,
    `(vous pouvez |tu peux |merci de |veuillez |)(y aller|commencer|demarrer|lancer|debuter|proceder|avancer) (pour|avec|sur) (${withArticle}|${work})`,
    `(allez y|vas y|foncez|go) (pour|avec|sur) (${withArticle}|${work})`,
    `${offered} (est |a ete |)(aussi |egalement |bien |)(valide|validee|accepte|acceptee|approuve|approuvee|signe|signee) par (la |le |l'|notre |mon |ma |)${deciders}`,
  ],
  besideProposal: [
    "(le |la |notre |)(bon de commande|commande) (part|partira|arrive|suit|est parti|vous parvient) (aujourd'hui |ce jour |demain |cette semaine |) (par|via) (la |le |notre |) (poste|courrier|mail|service achats|comptabilite)( aujourd'hui|)",
    '(dites|dis|faites|merci de) (nous |moi |)(dire |savoir |)(savoir |)quand vous (pouvez|pourrez|pourriez|comptez) (commencer|demarrer|debuter|vous y mettre)',
    "(cela|ca|c'est|le prix|le devis|l'estimation) (me |nous |est |)(parait|semble|paraissent|) (tout a fait |tres |)(raisonnable|correct|acceptable|honnete)",
    '(bon|juste) prix',
    "((c'est|ce n'est|c'est pas|ce n'est pas|pas) (donne|pas donne|un peu cher|cher|un peu plus que (la derniere fois|prevu))|ca pique (un peu|)|un peu cher) mais (on en a besoin|nous en avons besoin|il le faut|je comprends|nous comprenons|bon|la clientele le (reclame|demande)|les clients le (reclament|demandent))",
    '% (c est |)(moins|plus) que (ce que je |je ne |je |nous ne |)(craignais|pensais|pensions|craignions)',
    `(le |la |notre |)${deciders} (a|ont) (vote|approuve|debloque|accorde|valide) (le |ce |)(budget|montant|credit|devis)( hier soir| hier| la semaine derniere| ce matin| aujourd'hui|)`,
    "(le |la |notre |un |)(bon de commande|commande|numero de commande|numero de bon de commande|bc|n° de commande|reference de commande) (suit|a suivre|suivra|va suivre|arrive|vous parviendra|sera envoye|sera envoyee)( par (mail|courrier|email)| separement| plus tard| aujourd'hui| demain| sous peu| prochainement| cette semaine|)",
    "(merci|merci beaucoup|un grand merci|grand merci|merci bien|mille mercis) (encore |)(pour|de) (toutes |)(ces|cette|votre|vos|l'|la|les|tes|ta|toutes ces|) (explication|explications|precision|precisions|eclaircissement|eclaircissements|clarification|clarifications)( claire| claires| detaillees| detaillee| utiles| rapides|)( (au|par) telephone| d'hier| de ce matin|)",
    "merci (de|d') (m'|nous |)(avoir |)(explique|eclaire|precise)( tout cela| tout|)",
  ],
  roles: [
    "(le |la |l'|notre |)(responsable |chef |cheffe |)(des |du |de la |)(ventes|vente|commercial|commerciale|finances|finance|compta|comptabilite|comptable|it|informatique|entrepot|depot|logistique|achats|planning|production|qualite|marketing|rh|paie|accueil|magasin|boutique|atelier|administration|direction|cuisine|labo|expedition|expeditions|transport|secretariat|collegue|directeur|directrice|gerant|gerante|tresorier|tresoriere|patron|patronne|daf|dg|dsi|pdg|associe|associee|magasinier|chantier|bureau|terrain|equipe|controleur de gestion)",
    '(directeur|directrice|responsable|chef|cheffe|assistant|assistante) (financier|financiere|general|generale|commercial|commerciale|technique|adjoint|adjointe|administratif|administrative|comptable|informatique|logistique|qualite|achats|magasin|equipe|atelier|des ventes|des achats|de magasin|de depot|de site)',
  ],
  withMe: ['et (par |aussi par |)(moi|moi meme|nous|nous memes)'],
  byWhom: [
    'par (moi|moi meme|nous) et (par |)',
    '(=validé|=validée|=approuvé|=approuvée|=confirmé|=testé|=vérifié) (aussi|egalement) par',
    '(aussi|egalement) (=validé|=validée|=approuvé|=approuvée|=confirmé|=testé|=vérifié) par',
  ],
  neutral: [
    '(aussi|egalement|y compris) (avec|pour|sur) (les|vos|ces) %',
    'bons? de (commande|livraison|caisse)',
    '(pour|sur|de|du|concernant|au sujet de|pour la correction du|relatif a|) (le |la |ce |cette |) (ticket |demande |dossier |) §',
    'pour (moi|nous) et pour (les |tous les |)(gars|filles|collegues|equipes|gens|hommes) (du|de la|de l|des) (depot|entrepot|bureau|magasin|atelier|cuisine|usine|chantier)',
    "par (moi|moi meme|nous) et (par |)(le|la|l'|notre|mon|ma) (depot|entrepot|compta|comptabilite|magasin|atelier|direction|equipe|bureau|comptable|directeur|directrice|gerant|patron|collegue|responsable)",
    "(pour ~ )(j'ouvrirai|nous ouvrirons|je ferai|nous ferons|je creerai|nous creerons|j'ouvre|nous ouvrons|je fais|nous faisons) (plus tard |)un (autre |nouveau |)(ticket|ticket separe|ticket a part)( pour (ca|cela|~)|)( rien d'urgent| plus tard|)",
    '(les |nos |tous les |mes |)(utilisateurs|collegues|clients|magasins|chauffeurs|equipes) (sont|ont ete|ont deja ete|sont deja) (deja |)(informes|prevenus|avertis|au courant)',
    '(j ai|nous avons|on a) (deja |)(informe|prevenu|averti) (les |nos |tous les |mes |)(utilisateurs|collegues|clients|magasins|chauffeurs|equipes)',
    `(la |votre |)facture (est a |sera a |a |peut etre |doit etre |pourra etre |)(adresser|envoyer|transmettre|etablir|adressee|envoyee|transmise|mailer) (${usual} |)${to}( ${usual}|)${please}`,
    `(la |votre |)(facture|facturation) (${usual}( ${to}|)|${to}( ${usual}|)|inchangee)${please}`,
    `(veuillez |vous pouvez |tu peux |merci de bien vouloir |)(envoyer|adresser|transmettre|mailer|faire parvenir|nous envoyer|merci d'envoyer|merci d'adresser|merci de transmettre|merci de nous envoyer|merci de mailer|priere d'envoyer|priere d'adresser|priere de transmettre) (la |votre |)facture (${usual}( ${to}|)|${to}( ${usual}|))${please}`,
    `(merci de |veuillez |vous pouvez |)(facturer|nous facturer|facturez) (${usual}|${to})${please}`,
  ],
  // Of two that were tried one is told of.
  turning: [', (celle|celui|celles|ceux) (de|du|pour)'],
  tries: [
    '(=testé|=testée|=vérifié|=vérifiée|=contrôlé|=contrôlée|=essayé) par',
    "(j'ai|ai|nous avons|on a) (tout |bien |aussi |)(=refait|=recalculé|=réimprimé|=imprimé|=recompté|=relancé|=rejoué|=ressorti|=réédité|=repassé|=comparé) (la|le|les|l'|une|un|deux|trois|des|plusieurs|quelques|mes|nos|notre|ma|mon|#)",
  ],
  work: [
    "allez y pour l'offre",
    "(le|la|les|votre|vos|ce|cette|l') (budget|prix|cout|couts|delai|delais|devis|estimation|offre|planning|calendrier|tarif) ((nous |me |)(convient|conviennent)|(est|sont) (valide|validee|valides|accepte|acceptee|approuve|approuvee|ok|bon|bonne|bons|correct|correcte))",
    "(ok|d'accord|accord|valide|acceptons|accepte|approuvons|approuve|validons) (pour |avec |sur |) (le|la|les|votre|vos|ce|cette|l') (budget|prix|cout|couts|delai|delais|devis|estimation|offre|planning|calendrier|tarif)",
    "merci pour (le|la|l'|votre|vos) (devis|offre|estimation|prix|invitation|lien)",
    `${offer} (est |a ete |)(=accepté|=acceptée|=validé|=validée|=approuvé|=approuvée|accepte|acceptee|valide|validee|approuve|approuvee)`,
  ],
  notOk: [
    '(vous n aurez|tu n auras) pas (mon|notre|d) (accord|aval|feu vert|ok)',
    "(vous n'aurez|tu n'auras|vous n'avez) pas (mon|notre) (accord|aval|feu vert|ok)",
    `(il faut|il faudrait|nous devons|vous devez|on doit|je dois) (bloquer|stopper|arreter|suspendre|annuler) (la |le |cette |ce )${release}`,
    '(surtout |)ne (publiez|deployez|livrez|diffusez|liberez|lancez) (surtout |)(rien|pas)',
    'ne (mettez|passez) (surtout |)(rien|pas) (ca |cela |)en (ligne|production|prod)',
    `(le |la |l'|votre |ce |cette |)${offer}${here} (est |a ete |)(malheureusement |donc |helas |)(=refusé|=refusée|=rejeté|=rejetée|=décliné|=déclinée|refuse|refusee|rejete|rejetee|decline|declinee|non (accepte|acceptee|valide|validee|approuve|approuvee|retenu|retenue))`,
    'pas (okay|okey|oke|ok) (de|pour) (notre|ma|moi|nous)( (cote|part)|)',
  ],
  ok: [
    "(nous|je|on) (acceptons|accepte|approuvons|approuve|validons|valide) (votre|la|cette) (proposition|solution|offre) (ainsi que|et|avec) (l'estimation|le devis|le chiffrage|le delai)",
    '(et |)(donne|donnons) par la presente (mon|notre|l) (plein |)(accord|aval|feu vert|autorisation)',
    'balancez( tout| la sauce|)',
    '(envoyez|envoie|balance) la sauce',
    `(par la presente|par la presente je|par la presente nous|par ce mail|je|nous) (je |nous |)(vous |)(donne|donnons|confirme|confirmons) (par la presente |)(mon|notre|l'|le) (accord|autorisation|feu vert|aval|approbation) (pour|a) (la |le |cette |ce |)${release}( (de|du|de la|de cette|des|de ces|de l') ${change}${above}|)`,
    `(par la presente |)(je|nous) (vous |)(autorise|autorisons|approuve|approuvons|valide|validons|accepte|acceptons) (par la presente |)(la |le |cette |ce )${release}( (de|du|de la|de cette|des|de ces|de l') ${change}${above}|)`,
    `(par la presente )(je|nous) (valide|validons|approuve|approuvons) (la |le |cette |ce )${change}${above}`,
    `(j'autorise|j'approuve|j'accepte) (la |le |cette |ce )${release}( (de|du|de la|de cette|des|de ces|de l') ${change}${above}|)`,
  ],
  thanks: ['merci (mille|cent) fois', 'mille (fois |)merci', 'merci vielmal'],
  declines: [
    "(on|nous) (va|allons) s'en passer",
    '(on|nous) (allons |va |)nous en (passer|passerons)',
    "(alors |dans ce cas |)(on laisse|nous laissons|laissons) (tout |ca |cela |les choses |)(comme (ca|cela|c'est)|en l'etat)",
    '(je|nous|on) ne (donnerai|donnerons|donnera|donnons|donne) pas suite( a (ce devis|cette proposition|votre devis|votre proposition|cette offre|votre offre)|)',
    '(je|nous|on) (laisse|laissons|laissera|laisserons|prefere laisser|preferons laisser) (ca |cela |le tout |tout |)(comme (ca|cela|c est)|tomber|en l etat|tel quel)',
    '(on|nous|je) ne (le|la|les) (fait|faisons|fais|ferons|fera) pas',
    '(nous|je) (renoncons|renonce)( a (ce devis|cette proposition|ce projet|ces travaux|cela)|)',
    `(le |la |notre |)${deciders} (a (dit non|tranche c'est non|tranche non)|ne veut pas)`,
    '(on|nous) (fera|ferons|fait|faisons) sans',
    '(laissez|laisse|laissons|on laisse) tomber',
    'tant pis (on fera sans|)',
  ],
  leadIns: ['(le |la |notre |)(patron|patronne|direction|conseil|gerant|directeur|chef) a (tranche|decide)', 'surtout'],
  takesBack: [
    '(non attends|non attendez|attendez non|attends non|ah non|oubliez|oublie ca|autant pour moi|au temps pour moi|mon erreur)',
    '(j etais|nous etions) sur (l ancien|l ancienne|le mauvais|la mauvaise) (site|systeme|version|serveur|page|environnement)',
    "j'etais (encore |)sur (l'ancien|l'ancienne|le mauvais|la mauvaise) (site|systeme|version|serveur|page|environnement)",
    "sur (l'ancien|l'ancienne|le mauvais|la mauvaise) (site|systeme|version|serveur|page|environnement)",
  ],
  pending: [
    "pas d'accord avec (la|votre|cette) (facture|facturation)",
    '(pas forcement|pas necessairement|non pas que)',
    "(ce n'est pas que|c'est pas que)",
    '(ni|ou) ok (ni|ou) pas ok',
  ],
  praise: [
    '(ca|tout|c) (roule|marche|tourne|fonctionne) (du tonnerre|nickel|au poil|comme sur des roulettes|du feu de dieu|impec)',
  ],
  tested: [
    "(j'ai |nous avons |on a )(=contrôlé|=vérifié|=testé|=retesté|=regardé|=refait) (les |nos |toutes les |tous les |)(# |deux |trois |quatre |cinq |) ~ qui (etaient|etait) (fausses|fausse|faux|erronees|erronee|errones|incorrectes|incorrects) et (elles|ils|elle|il|tout) (sont|est) (maintenant |toutes |tous |)(justes|juste|correctes|corrects|correcte|bonnes|bons|bonne|en ordre)( maintenant| a present| desormais|)",
    'tout (est|a ete) (=testé|=vérifié|=contrôlé) et (tout |)(fonctionne|marche|est ok|est bon|est en ordre)( bien| correctement| parfaitement|)',
  ],
};
