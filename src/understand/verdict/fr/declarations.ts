import type { Answers } from '../locale-words.js';

/** What is accepted, as it stands in letters and on forms. */
const thing =
  "((la|cette|votre|ta) (nouvelle |derniere |presente |)(version|solution|correction|modification|mise a jour|livraison|release|evolution|fonctionnalite|mouture|adaptation|amelioration|recette|reception|realisation)|(le|ce|votre) (nouveau |dernier |present |)(correctif|patch|fix|hotfix|changement|livrable|developpement|travail|resultat|rendu|lot de corrections)|(les|ces|vos) (modifications|corrections|changements|adaptations|evolutions|developpements|travaux)|l'ensemble|le tout|l'evolution|l'adaptation|tout|ca|cela|ceci|sa|tout ca)";
const shown =
  "( (presentee|presente|presentes|presentees|livree|livre|livres|livrees|proposee|propose|proposes|proposees|deposee|fournie|fourni|realisee|realise|effectuee|demandee|demande|testee|teste|soumise|soumis|mise a disposition|remise|en l'etat|telle quelle|tel quel|telles quelles|dans son ensemble|dans sa totalite|en bloc|sans reserve|sans reserves|sans restriction|sans condition|sans hesiter|sans hesitation|pleinement|entierement|de bon coeur|de grand coeur|avec joie|avec plaisir|des deux mains|les yeux fermes|a 100|a cent pour cent)|)";
const thingShown = `${thing}${shown}`;
const going =
  "((la |cette |votre |)(mise en (production|prod|ligne|service|live|exploitation)|mep|bascule|publication|diffusion|livraison|release)|(le |ce |votre |)(deploiement|passage en (production|prod|ligne|live|exploitation)|lancement|go live|basculement)|(l'installation|l'activation))";
const hereby =
  '(donc |bien |volontiers |par la presente |par ce mail |par le present (mail|courriel|message) |officiellement |formellement |pleinement |entierement |totalement |sans (reserve|reserves|hesiter|hesitation) |definitivement |aussi |egalement |ainsi |alors |de bon coeur |avec (plaisir|joie|enthousiasme) |)';
const us =
  "( (par|pour|chez|cote) (moi|nous|ma part|notre part|notre equipe|le metier|metier|client|nous autres)| (de|pour) (notre|ma|mon) (cote|part|equipe)| cote (client|metier|utilisateurs|mairie|cabinet|magasin|boutique|ecole|entreprise|asso|association|club)| des deux (mains|cotes)| a l'unanimite|)";

/** Verbs by which somebody accepts, with the words for who does. */
const accept =
  "((je|nous|on|moi je|pour ma part je|qui) (vous |le |la |les |te |)(valide|validons|approuve|approuvons|accepte|acceptons|agree|agreons|avalise|avalisons|enterine|enterinons|homologue|homologuons|receptionne|receptionnons|cautionne|cautionnons|plebiscite|plebiscitons|autorise|autorisons|=signe|signons|vote pour|votons pour)|(j'approuve|j'accepte|j'agree|j'avalise|j'enterine|j'homologue|j'autorise)|je (l'approuve|l'accepte|l'avalise|l'enterine|l'homologue)|nous (l'approuvons|l'acceptons|l'avalisons|l'enterinons|l'homologuons)|on (l'approuve|l'accepte|l'enterine)|je les (approuve|accepte|valide)|(jvalide|j'valide|japprouve|jaccepte|javalise|jvalid|jvalides|j valide))";
const toAccept =
  '(valider|approuver|accepter|agreer|avaliser|enteriner|homologuer|receptionner|autoriser|confirmer la validation de)';
/** What somebody gives who accepts. */
const assent =
  '(accord|feu vert|aval|approbation|validation|acceptation|autorisation|agrement|assentiment|visa|quitus|sign off|signoff|bat|bon a tirer|bon pour accord|bon a livrer|go|reception|ok|okay|benediction|blanc seing|bon pour service|consentement|imprimatur|signature)';
const withArticle = `((mon|notre|le|ma|la|un|plein|entier|son) (plein |entier |plein et entier |total |complet |)${assent}|(l'accord|l'aval|l'approbation|l'acceptation|l'autorisation|l'agrement|l'assentiment))`;
const given =
  '(accorde|accordee|=donné|=donnée|donne|donnee|delivre|delivree|octroye|octroyee|acquis|acquise|prononce|prononcee|=signé|=signée|signee|=confirmé|=confirmée|acte|actee|accorde de bon coeur)';
/** What is accepted in a headline. */
const item =
  '(livraison|mise en (production|ligne|prod|service)|mep|bascule|deploiement|publication|passage en (production|prod)|release|recette|reception|uat|vabf|vsr|bat|bon a tirer|correctif|correction|hotfix|fix|patch|version|modification|modif|modifs|changement|solution|mise a jour|maj|livrable|evolution|diffusion|dossier|demande|ticket|resultat|travail|fix de prod)';
const itemShown = `((la |le |les |votre |cette |ce |vos |)${item}( (presentee|livree|proposee)|)|l'evolution)`;
const accepted =
  '(valide|validee|validees|valides|accepte|acceptee|acceptees|acceptes|approuve|approuvee|approuvees|approuves|autorise|autorisee|autorises|homologue|homologuee|receptionne|receptionnee|enterine|enterinee|avalise|avalisee|agree|agreee|adopte|adoptee|acte|actee|accorde|accordee|ok|okay|go|bon pour (accord|service|prod|production|mise en production))';

/** What would stand in the way, and does not. */
const nothing =
  "((aucun|aucune|nul|nulle|pas le moindre|pas la moindre) (inconvenient|objection|obstacle|opposition|contre indication|empechement|frein)|pas (d'inconvenient|d'objection|d'objections|d'obstacle|d'opposition|d'empechement|de contre indication|de frein))";

/** Acceptances as declarations, verdicts in a headline, and yes in other words. */
export const french: Answers = {
  ok: [
    // "We accept the version as presented".
    `${accept} ${hereby}(${thingShown}|${going}|)${us}`,
    `${accept}${shown}${us}`,
    `(je|nous|on) (souscris|souscrivons|souscrit|adhere|adherons|acquiesce|acquiescons|consens|consentons|agree|me rallie|nous rallions) ${hereby}((a|a la|au) |)(${thingShown}|${going}|)`,
    `(j'adhere|j'acquiesce) ${hereby}((a|a la|au) (${thingShown}|${going})|)`,
    `(c'est (avec (plaisir|joie|grand plaisir|enthousiasme|soulagement)|volontiers|sans hesiter|sans hesitation|sans reserve|de bon coeur)|c'est donc (avec plaisir|sans hesiter|volontiers)) que ${accept} ${hereby}(${thingShown}|${going}|)`,
    `(je |nous |)(declare|declarons|certifie|certifions|atteste|attestons|soussigne|=soussigné|confirme|confirmons) ${hereby}(${toAccept}|avoir (valide|approuve|accepte)) (${thingShown}|${going})`,
    `(je |nous |)(declare|declarons|certifie|certifions|confirme|confirmons) ${hereby}(que |)(${thingShown}|${going}) (est |)${accepted}( sans reserve| sans reserves| conforme et acceptee|)`,
    `(je |nous |)(declare|declarons|prononce|prononcons) ${hereby}(${thingShown}|(la |)(recette|reception|livraison|vabf|vsr)( definitive| provisoire|))( ${accepted}| bonne| bon| recevable| conforme|)(${us}| sans reserve| sans reserves)`,
    // "This mail stands for our acceptance".
    `(la presente|(ce|le present|mon|le) (mail|message|courriel|e mail|email|courrier)|(cette|ma|notre|la presente) (reponse|reponse|lettre)) ((vaut|constitue|emporte|est|equivaut a) (un |une |)(${assent}|pv de (recette|reception)|proces verbal de (recette|reception)|${withArticle})|(a valeur|tient lieu|fait office|fait foi|sert) (de (${assent}|pv de (recette|reception)|${withArticle})|d'accord|d'approbation|d'acceptation|d'autorisation|d'aval|d'agrement))( ecrit| ecrite| formel| formelle| definitif| definitive| officiel| officielle|)( (de|d'|a|au|pour) ${going}| (de|pour) ${thing}|)`,
    `(considerez|veuillez considerer|merci de considerer|vous pouvez considerer|tu peux considerer|considerez donc|prenez|notez) (${thing}|${going}|la chose|l'affaire|le sujet|le point|la demande|le dossier) (donc |)(comme |pour |)(${accepted}|acquis|acquise|entendu|entendue)${us}`,
    `(considerez|veuillez considerer|merci de considerer|prenez|notez) (cela|ca|ceci|cette reponse|ma reponse|cet e mail) (donc |)comme (un |une |mon |notre |)${assent}`,
    // "Our approval is given".
    `(${withArticle}|${assent}) (est |vous est |a ete |t'est |)(donc |bien |par la presente |ainsi |ici |)${given}${us}( (a|pour|de) (${going}|${thing})| sans reserve| sans reserves| ce jour|)`,
    `(vous avez|tu as|vs avez|t'as|je (vous |te |)donne|nous (vous |)donnons|on (vous |te |)donne|je (vous |)accorde|nous (vous |)accordons|(je |nous |)(exprime|exprimons|marque|marquons|renouvelle|delivre|delivrons|appose|apposons)|voici|recevez) ${hereby}${withArticle}${us}( (a|pour|sur) (${going}|${thing})| sans reserve| sans reserves|)`,
    `(accorde|accordee|accordes|=accordé|=accordée)( (de bon coeur|sans reserve|bien volontiers|avec plaisir)|)${us}`,
    `(notre |mon |le |)(pv|proces verbal|pv de (recette|reception)|proces verbal de (recette|reception)|bon de (recette|reception)|bat|bon a tirer|fiche de recette|bon de livraison|cahier de recette) (est |)(=signé|=signée|signes|=validé|=approuvé|accorde|=accordé)( sans reserve| sans reserves| des deux mains|)${us}`,
    `(j'ai|nous avons|avons) (l'honneur|le plaisir|la joie|l'avantage) de (vous |)(faire connaitre|faire part de|notifier|signifier|communiquer|confirmer|donner|transmettre|adresser|faire savoir) ${withArticle}( (a|pour|de|sur) (${going}|${thing})|)`,
    `(la commune|notre commune|la mairie|notre mairie|notre equipe|notre service|notre societe|notre entreprise|notre cabinet|le cabinet|l'ecole|notre ecole|l'association|notre association|notre club|le club|la paroisse|notre paroisse|notre magasin|notre atelier|notre bureau|notre maison) (valide|approuve|accepte|autorise|donne (son|le) (accord|feu vert|aval|approbation)|n'a (${nothing}|aucune reserve|rien a redire)|ne voit ${nothing}|est d'accord|marque son accord) ${hereby}(${thingShown}|${going}|(a|avec|pour|sur) (${going}|${thing})|)`,
    `(elle|il|elles|ils|le tout|l'ensemble) (me|nous) (convient|conviennent|satisfait|satisfont)( (parfaitement|tres bien|pleinement|tout a fait|entierement)|)`,
    `(je|nous|on) (acte|actons|atteste|attestons|certifie|certifions|prononce|prononcons|reconnais|reconnaissons) ${hereby}la conformite( (de|du|des|a) (${thing}|${item}|la ${item}))`,
    `(je|nous|on) (vous |te |)(confirme|confirmons|notifie|notifions) ${hereby}(la|notre|ma) (validation|acceptation|approbation) (de ${thing}|de ${going}|du ${item})`,
    `(avec |)${withArticle} (plein et entier|total|complet|entier|sans reserve|sans reserves|definitif|definitive)${us}`,
    `(veuillez |merci de |)(considerer|considerez|prendre|prenez) (ce message|ce mail|cet e mail|cet email|ce courriel|cela|ceci|cette reponse|la presente) comme (un |une |)(${withArticle}|${assent})( ecrit| ecrite| formel| formelle| definitif| definitive| officiel| officielle| ferme| final| finale|)`,
    `((le |la |l'|mon |ma |notre |nos |)(direction|patron|patronne|chef|cheffe|directeur|directrice|equipe|comptable|collegue|collegues|associe|associee|mari|femme|epoux|epouse|tresorier|tresoriere|president|presidente|responsable|gerant|gerante|bureau)|toute l'equipe) et (moi|moi meme|nous|nous memes|moi aussi) (vous |le |la |les |)(validons|approuvons|acceptons|autorisons|avalisons|donnons ${withArticle}|sommes (tous |)(d'accord|daccord|ok|favorables)) ${hereby}(${thingShown}|${going}|)`,
    // Written in haste or by ear.
    `(acord|accor|akor|acor|acorde|acordé) (donne|donner|donnee|total|complet|de (ma|notre) part|pour (moi|nous))`,
    `(nous somme|nous sommes|ns somme|ns sommes|je sui|je suis|on et|on est) (tout a fait |)(daccord|d'acord|dacord|dacor|d'accor|d accord) (pour|avec) (${thing}|${going})`,
    '(approuver|valider|accepter) (de|pour) (ma part|notre part|mon cote|notre cote|moi|nous)',
    '(=approuvé|=validé|=accepté|=approuvée|=validée|=acceptée|approuve|valide|accepte) et (archi|re|super|ultra|hyper) (approuve|valide|accepte|approuvee|validee|acceptee)',
    '(archi|ultra|super|hyper|triple) (valide|approuve|validee|approuvee)',
    'go/no go (go|ok)',
    '(sign off|signoff) (de (notre|ma) part|pour (moi|nous)|client|donne|accorde|ok)',
    // Verdicts in a headline: "UAT: accepted", "hotfix OK".
    `${itemShown} (est |sont |a ete |ont ete |) (donc |bien |ainsi |officiellement |maintenant |)${accepted}( sans reserve| sans reserves|)${us}`,
    `(verdict|decision|conclusion|notre avis|mon avis|avis client|reponse|bilan)( client| final| definitif| finale| de (la |)recette| du client|) (ok|okay|${accepted}|favorable|positif|positive|go|oui|feu vert)${us}`,
    `(c'est|cest|c|tout est|elle est|il est|ces|sait) (donc |bien |ainsi |enfin |tout |)(accepte|acceptee|accorde|=accordé|enterine|homologue|homologuee|receptionne|receptionnee|avalise|agree|acte|adjuge|plebiscite|plebiscitee|bon a (tirer|livrer|publier))${us}`,
    `(=homologué|=homologuée|=réceptionné|=réceptionnée|=entériné|=entérinée|=avalisé|=avalisée|=recetté|=recettée|recette et approuve|lu teste approuve|teste et approuve|vu et approuve|recu et approuve|teste et valide|vu et valide)${us}`,
    `(recette|reception|vabf|vsr|mise en service) (est |)(prononcee|prononce|=prononcée)( sans reserve| sans reserves| ce jour|)`,
    `(bon pour (accord|service|acceptation|validation|publication|livraison|mise en (production|ligne)|prod|production|release|mep|go live|diffusion|bascule|depart|moi|nous))${us}`,
    `${going} (est |a ete |) (donc |bien |)${accepted}${us}`,
    'nihil obstat',
    '(c|cest|ces) tout bon',
    // Yes, and what answers for it.
    `(je|nous|on) (dis|disons|dit|reponds|repondons|vote|votons|signe|confirme|confirmons) (donc |)(oui|ok|okay|banco|go|amen|d'accord|bingo|oui oui|oui sans hesiter|un grand oui)${us}`,
    `(ma|notre|la) reponse est (donc |bien |)(un |)(grand |)(oui|ok|positive|favorable|affirmative|d'accord|go)${us}`,
    `(c'est|c|cest|c'est donc|donc c'est|ce sera) (bien |)(un |)(grand |gros |triple |enorme |)(oui|ok|okay|go|yes|banco)( franc( et massif|)| massif| sans hesiter| sans reserve|)${us}`,
    `(un (grand |gros |triple |double )(oui|ok|yes|go)|(grand|mille fois|cent fois|triple|double) (oui|yes))( franc( et massif|)| massif|)${us}`,
    'oui (mille|cent) fois( oui|)',
    `(oui|yes|ouais|ok|okay|dac|go|banco|accord|d'accord|valide|approuve|validation|approbation|feu vert)( total| complet|) (des deux (cotes|mains)|sur toute la ligne|de a a z|de haut en bas|sans reserve|sans reserves|sans hesiter|sans hesitation|sans condition|sans restriction)`,
    `(okay|oke|okey|oki|okidoki|okie dokie|oky|okai|okkk|dac|dak|dacodac|d'ac|d'acc|banco|ok ok ok|oui oui oui|valide valide)( (pour|pr) (moi|mois|nous|ns|ma part|notre part)|)`,
    `(daccord|dacord|d'acord|d'accord|d accord|dakor|dac|ok|okay|oke|valide|bon|c'est bon|c bon|c est bon|tout bon) (pr|pour|por|chez|cote) (moi|mois|nous|ns|ma part|notre part|mon cote|notre cote|toute l'equipe|l'equipe|tout le monde|le metier|tous)`,
    `(je |on |nous |)(suis|est|sommes) (tous |)(raccord|raccords|en phase|alignes|au diapason|ok|okay|d'accord|daccord|partants|partant|partante)(${us}| la dessus| sur tout| avec ca| avec tout|)`,
    '(je suis|nous sommes) accord( avec (ca|cela|tout)|)',
    '(vous avez|tu as) (toute |)(ma|notre) (benediction|confiance et (mon|notre) accord|validation|approbation)',
    // All of it, and whose side finds it well: "all good from our side".
    `(tout|tt|l'ensemble|le tout) (est |) (vert|au vert|ok|okay|bon|nickel|en ordre|en regle|au point|correct|impeccable|conforme|clean|carre|parfait|bon et conforme|sous controle|good) (pour|pr|chez|cote|de) (moi|nous|ns|notre cote|mon cote|notre part|ma part|notre equipe|client|le client|metier|tout le monde)`,
    `(pour|pr|chez|cote|de|du) (moi|nous|ns|notre cote|mon cote|notre part|ma part|client|metier|notre bord|mon bord) (c'est |c |tout est |tout |)(vert|au vert|ok|okay|bon|tout bon|nickel|en ordre|en regle|au point|impeccable|conforme|carre|clean|good|valide|parfait|go|oui|dac|d'accord)`,
    "(c'est|c|cest) correct (pour|de) (moi|nous|ma part|notre part|mon cote|notre cote)",
    `(pour|chez) (moi|nous) (il n'y a |)(rien|plus rien) (a |ne a |)(modifier|changer|corriger|redire|reprendre|retoucher|ajouter|objecter)`,
    `(de|pour) (notre|mon|ma) (cote|part) (il n'y a |)(rien|plus rien) (a )(modifier|changer|corriger|redire|reprendre|retoucher|objecter)`,
    `(nous|je|on) (n'avons|n'ai|n'a|n avons|n ai|ne formulons|ne formule|n'emettons|n'emets|n'elevons|ne soulevons) (donc |)(${nothing}|aucune reserve|pas de reserve|pas de reserves)( a (formuler|emettre|faire valoir|soulever|opposer|exprimer|presenter)| de (notre|ma) (cote|part)| quant a la (livraison|mise en (ligne|production))|)`,
    `(${nothing}|sans objection|aucune reserve|sans reserve) (de|pour|chez|cote) (notre|ma|mon|nous|moi)( cote| part|)( a formuler|)`,
  ],
  yes: [
    "(affirmatif|evidemment|evidement|carrement|assurement|bien entendu|oui bien entendu|oui evidemment|oui carrement|oui absolument|oui tout a fait|oui chef|oui allez|ouais carrement|ouais grave|be oui|bein oui|ben ouais|he oui|et comment|plutot deux fois qu'une|oui plutot deux fois qu'une|yessir|yes sir|wi|oui mon general|oui et oui|oui oui et oui|sans hesiter|sans hesitation|oui sans hesiter|oui sans hesitation|oui oui oui oui|vouai|voui|vi|oui da|oui plutot)",
  ],
  neutral: [
    "(pour|cote|du cote de|au nom de) (le |la |l'|notre |mon |)(service (comptable|achats|client|clients|informatique|commercial|juridique|technique|qualite|logistique|financier|marketing|communication|rh|paie|facturation|administratif|expedition|expeditions|reception|paye|support|formation)|departement (comptable|achats|informatique|commercial|technique))",
    "par ~ (du|de la|de l'|des|de notre|au) (service|equipe|bureau|magasin|depot|support|compta|comptabilite|accueil|atelier)( ~|) et (par |)(moi|nous)( meme| memes|)",
    '(je |nous |)(soussigne|soussignee|soussignes|=soussigné|=soussignée)',
    "en (ma|notre) qualite (de|d') (responsable|responsable des (achats|ventes|stocks)|responsable (achats|informatique|comptable|logistique|qualite|technique|financier)|directeur|directrice|gerant|gerante|chef de (projet|service|produit)|cheffe de (projet|service)|tresorier|tresoriere|president|presidente|secretaire|demandeur|client|cliente|maire|notaire|comptable|referent|referente|administrateur|administratrice|chef d'atelier|utilisateur|utilisatrice)( general| generale| metier| financier| financiere|)",
    'cote (client|metier|utilisateurs|utilisateur|compta|magasin|mairie)',
    'tout ce que vous voulez',
    'ce jour',
    '(100|cent) (pour cent|pourcent)',
  ],
  turning: [
    // "Agreed in principle" waits for something.
    '(de|en) principe',
  ],
};
