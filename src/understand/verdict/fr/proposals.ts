import type { Answers } from '../locale-words.js';

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
const board =
  "(direction|directeur|directrice|conseil|conseil d'administration|gerant|gerante|patron|patronne|president|presidente|bureau|comite|directeur financier|direction financiere|direction generale|dg|siege|tresorier|conseil municipal|dirigeant)";
const change =
  '(correction|corrections|modification|modifications|correctif|version|mise a jour|solution|adaptation|adaptations|changement|changements|evolution)';
const release =
  '(mise en production|mise en prod|mise en ligne|mise en service|publication|livraison|diffusion|deploiement|passage en production)';
const above = '( ci dessus| ci dessous| susmentionnee| susmentionne| susvisee| mentionnee ci dessus| citee ci dessus|)';

/** What French-speaking customers answer to a proposal, and how they want it booked. */
export const french: Answers = {
  undertakings: [
    `(je|nous|on) ${hereby}(accepte|acceptons|valide|validons|approuve|approuvons|confirme|confirmons) ${hereby}(${withArticle}|${work})`,
    `(je suis|nous sommes|on est|) ${hereby}(d'accord|ok|accord|partant|partants|favorable|favorables) (avec|pour|sur|a) (${withArticle}|${work})`,
    `(je donne|nous donnons|on donne|voici|) (mon|notre|) (accord|feu vert|aval|ok|validation|bon pour accord) (est donne |)(pour|sur|a) (${withArticle}|${work})`,
    `(accord|ok|bon|c'est bon|c'est ok|feu vert|bon pour accord|go|oui|valide) (pour|sur) (${withArticle}|${work})`,
    `(${offered}|${work}) (est|sont|a ete|ont ete) (bien |donc |tout a fait |)(=accepté|=acceptée|=acceptées|=acceptés|=validé|=validée|=validées|=validés|=approuvé|=approuvée|=approuvées|ok|bon|bonne|bonnes|bons|accepte|acceptee|valide|validee|parfait|parfaite|correct|corrects|correctes)${us}`,
    `(${offered}|${work}) (=accepté|=acceptée|=acceptées|=validé|=validée|=validées|=approuvé|=approuvée|ok|accepte|acceptee|valide|validee|approuve|approuvee|acceptes|acceptees|validees|valides)${us}`,
    `(${offered}|${work}) (nous |me )(convient|conviennent|va|vont)( bien| parfaitement| tout a fait|)`,
    `(vous pouvez |tu peux |merci de |veuillez |)(y aller|commencer|demarrer|lancer|debuter|proceder|avancer) (pour|avec|sur) (${withArticle}|${work})`,
    `(allez y|vas y|foncez|go) (pour|avec|sur) (${withArticle}|${work})`,
    `${offered} (est |a ete |)(aussi |egalement |bien |)(valide|validee|accepte|acceptee|approuve|approuvee|signe|signee) par (la |le |l'|notre |mon |ma |)${board}`,
  ],
  asides: [
    `(la |votre |)facture (est a |sera a |a |peut etre |doit etre |pourra etre |)(adresser|envoyer|transmettre|etablir|adressee|envoyee|transmise|mailer) (${usual} |)${to}( ${usual}|)${please}`,
    `(la |votre |)(facture|facturation) (${usual}( ${to}|)|${to}( ${usual}|)|inchangee)${please}`,
    `(veuillez |vous pouvez |tu peux |merci de bien vouloir |)(envoyer|adresser|transmettre|mailer|faire parvenir|nous envoyer|merci d'envoyer|merci d'adresser|merci de transmettre|merci de nous envoyer|merci de mailer|priere d'envoyer|priere d'adresser|priere de transmettre) (la |votre |)facture (${usual}( ${to}|)|${to}( ${usual}|))${please}`,
    `(merci de |veuillez |vous pouvez |)(facturer|nous facturer|facturez) (${usual}|${to})${please}`,
  ],
  besideProposal: [
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
    "par (moi|moi meme|nous) et (par |)(le|la|l'|notre|mon|ma) (depot|entrepot|compta|comptabilite|magasin|atelier|direction|equipe|bureau|comptable|directeur|directrice|gerant|patron|collegue|responsable)",
  ],
  // Of two that were tried one is told of.
  turning: [', (celle|celui|celles|ceux) (de|du|pour)'],
  tries: [
    '(=testé|=testée|=vérifié|=vérifiée|=contrôlé|=contrôlée|=essayé) par',
    "(j'ai|ai|nous avons|on a) (tout |bien |aussi |)(=refait|=recalculé|=réimprimé|=imprimé|=recompté|=relancé|=rejoué|=ressorti|=réédité|=repassé|=comparé) (la|le|les|l'|une|un|deux|trois|des|plusieurs|quelques|mes|nos|notre|ma|mon|#)",
  ],
  work: [
    `${offer} (est |a ete |)(=accepté|=acceptée|=validé|=validée|=approuvé|=approuvée|accepte|acceptee|valide|validee|approuve|approuvee)`,
  ],
  notOk: [
    `(le |la |l'|votre |ce |cette |)${offer}${here} (est |a ete |)(malheureusement |donc |helas |)(=refusé|=refusée|=rejeté|=rejetée|=décliné|=déclinée|refuse|refusee|rejete|rejetee|decline|declinee|non (accepte|acceptee|valide|validee|approuve|approuvee|retenu|retenue))`,
    'pas (okay|okey|oke|ok) (de|pour) (notre|ma|moi|nous)( (cote|part)|)',
  ],
  ok: [
    `(par la presente|par la presente je|par la presente nous|par ce mail|je|nous) (je |nous |)(vous |)(donne|donnons|confirme|confirmons) (par la presente |)(mon|notre|l'|le) (accord|autorisation|feu vert|aval|approbation) (pour|a) (la |le |cette |ce |)${release}( (de|du|de la|de cette|des|de ces|de l') ${change}${above}|)`,
    `(par la presente |)(je|nous) (vous |)(autorise|autorisons|approuve|approuvons|valide|validons|accepte|acceptons) (par la presente |)(la |le |cette |ce )${release}( (de|du|de la|de cette|des|de ces|de l') ${change}${above}|)`,
    `(par la presente )(je|nous) (valide|validons|approuve|approuvons) (la |le |cette |ce )${change}${above}`,
    `(j'autorise|j'approuve|j'accepte) (la |le |cette |ce )${release}( (de|du|de la|de cette|des|de ces|de l') ${change}${above}|)`,
  ],
  thanks: ['merci (mille|cent) fois', 'mille (fois |)merci', 'merci vielmal'],
};
