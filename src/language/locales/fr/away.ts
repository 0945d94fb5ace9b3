const VISIT =
  'rdv|rendez vous|rendezvous|rv|creneau|consultation|reservation|visite|seance|place|heure|passage';
const WEEKDAY = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const DAY = `demain|aujourdhui|${WEEKDAY}|ce jour la|cette date|demain matin|demain soir|ce matin`;
const THE = 'mon|le|ce|ma|la|cette|notre';
const KIN =
  'fils|fille|enfant|petit|petite|bebe|mari|femme|mere|pere|maman|papa|conjoint|conjointe|soeur|frere|grand mere|grand pere|mamie|papi|belle mere|beau pere';
const TRANSPORT = 'bus|train|metro|tram|rer|taxi|ter|tgv|tramway|autobus|car|uber|vsl';
const MINUTES = 'minutes|minute|min|mn|mins|minutes top|ptites minutes|petites minutes|petites min';
const FEW = 'number|cinq|dix|quinze|vingt|deux|trois|quelques|une|un';

/** "I confirm that I won't", as courtesy; what follows answers. */
export const announcing = `
  (je|nous|on)? (vous|te)? (confirme|confirmons|informe|informons|previens|prevenons|avise|avertis|signale|ecris pour dire|annonce) que (je|on|nous|mon ${KIN}|ma ${KIN}|il|elle) (ne|n), (je)? (voulais|voudrais|souhaitais|viens|tenais a|tiens a|souhaite) (vous|te)? (prevenir|informer|dire|signaler|aviser|avertir|annoncer) que, (juste|cest|message|petit message|mot)? pour (vous|te)? (prevenir|informer|dire|signaler|aviser|avertir) que, au final, au bout du compte, a matin, a soir, a (tres|bien) (bientot|vite), (je)? suis (bien)? au courant, me rejouis, nous rejouissons, de la part de, de la part du, hop, zou, sans (soucis|aucun doute|hesitation|rancune|le savoir)`;

/** "There is no way to …". */
export const cant = `(ce jour la|cette date|ce jour|a cette date) (je|on|nous|jne|j) (ne)? (peux|peut|pouvons|pourrai|pourrons|pourra) (pas|plus), (je|on|nous) (ne)? (peux|peut|pouvons|pourrai|pourrons|pourra) (pas|plus) (venir)? (ce jour la|a cette date), (pas|plus|aucun) (moyen|possibilite|la possibilite) (de|d)`;

export const absent = `
  plus (dispo|disponible|libre|libres), (ce|cest|ca|c) (nest|est)? plus possible,
  (jsuis|jsui|chuis|chui|jserai|jsrai) (pas|plus) (dispo|disponible|la|libre),
  (je|on)? (ne)? (donne|donnerai|donnerons|donnera) pas suite, pas la (demain|ce jour la),
  jy renonce,  (cest|c) mort, (cest|c) mort pour (moi|nous|demain|ce coup ci|cette fois|${WEEKDAY}), (jaime|jaimerais|on aime) (autant|mieux) (pas|ne pas) (y aller|venir|me deplacer)?, (je|on|nous)? (ne)? (passe|passera|passerai|passerons) pas (${DAY}|du coup|finalement)?, (ce|ca|cela) (ne)? (sera|serait) (pas|plus) (pour cette fois|pour demain|pour moi), (je|on) (ne)? (pourra|pourrai|pourrons) (pas|plus) (${DAY}), (${DAY}) (je|on|nous) (ne)? (pourrai|pourra|pourrons) (pas|plus) (venir|etre la|etre present|etre presente|y etre|me deplacer|me liberer),
  (je)? (ne)? (my|me) (rendrai|presenterai|rends|presente) (pas|plus), (je)? serai (finalement)? (indisponible|absent|absente|empeche|empechee) (${DAY})?, (mon|notre) (absence|desistement|empechement), (je|on)? (dois|vais devoir|suis obligee de|suis oblige de) (rater|manquer|louper|decliner|renoncer|faire limpasse) (le|mon|ce|a mon|au)? (${VISIT})?, (on|je) (ne)? (saura|saurai) pas venir, (je|on)? (ne)? (peux|peut|pourrai|pourra|pourrons) (pas|plus) (vous|te)? (amener|emmener|deposer|apporter|conduire) (la|ma|le|mon|lauto)? (voiture|auto|char|chien|chat|minou|toutou|moto)?`;

export const cancel = `
  (on annule|nous annulons|jannule|annulez|annule) tout,
  (je|on|nous|jprefere)? (laisse|laissons|lache|lachons|libere|liberons|cede|cedons|rends|rendons) (ma|la|mon|le|notre) (place|creneau|tour|heure|rdv|rendez vous), (on|je|nous|jprefere|autant) (laisse|laissons|laisser) tomber (pour)? (${DAY}|le rdv|mon rdv|svp|finalement)?, laissez|laisse tomber (pour)? (${DAY}|le rdv|mon rdv|mon rendez vous|le rendez vous), (faites|fais) (sauter|disparaitre) (${THE}) (${VISIT}), (zappez|zappe|sautez|virez|vire|bazardez|sucrez|degagez|barrez|biffez|rayez) (${THE}) (${VISIT}), (enlevez|enleve|retirez|retire|rayez|raye|sortez|otez|supprimez|barrez|effacez|virez) (moi|nous) (du|de|de la|de l|de lagenda|du planning|de la liste|du calendrier|des rdv|pour)? (planning|agenda|calendrier|liste|programme|lagenda|horaire)? (de|du|pour|d|de la journee de) (${DAY}),
  (enlevez|enleve|retirez|retire|rayez|raye|sortez|otez|supprimez|barrez) (moi|nous) (du planning|de lagenda|du calendrier|de votre planning|de votre agenda|de la feuille), (je|nous)? (vous|te)? (confirme|confirmons|annonce|informe de|previens de|signale) (mon|notre|lannulation de mon|l|de mon|de notre) (absence|annulation|desistement|empechement)`;

/** Where they are, or what they lack, at that time. */
export const excuse = `
  je me suis (trompe|trompee) de (date|jour|heure|creneau),
  personne pour (garder|garder les enfants|garder les petits|garder le petit|garder la petite|mamener|memmener|me conduire|me remplacer),
  (mon|ma|le|la|mes) (chien|chat|chienne|chatte|dent|dos|genou|epaule|fils|fille) va (beaucoup|deja)? (mieux|tres bien),
  jai (partiel|partiels|exam|exams|un partiel|un exam),
  sans (voiture|char|auto|permis|nounou|gardienne|essence|argent|lift|transport|chauffeur|vehicule|electricite|chauffage|personne pour me conduire), (je)? (nai|nai plus|jai|ai) (pas|plus)? (personne|quelquun)? pour (mamener|memmener|me conduire|me deposer|garder|garder les enfants|me porter), (je suis|on est|je serai|on sera|nous serons|nous sommes|jsuis|suis) (coince|coincee|bloque|bloquee|retenu|retenue|coinces|bloques) (au|a|en|chez|sur) (la|le|travail|boulot|taf|bureau|maison|formation|reunion|lyon|paris)?, (je suis|je serai|on est|on sera|nous serons|nous sommes) (a|au|en|aux) (letranger|bled|mecque|formation|seminaire|mariage|enterrement|vacances|campagne|travail|boulot|voyage|deplacement|deplacement pro|stage|examen),
  (jai|on a|il y a|elle a|il a) (un|une|deja|le|la)? (partiel|partiels|examen|entretien|entretien dembauche|mariage|bapteme|reunion|conseil de classe|rendez vous chez|avion|train a prendre|controle|tribunal|audience|formation|garde|astreinte|concert|match) (a la meme heure|ce jour la|ce matin la|au meme moment|demain|en meme temps)?, (mon|ma|le|la) (chef|patron|patronne|boss|employeur|collegue) (refuse|me change mon horaire|ma change mon horaire|me fait travailler|ma mis de garde|est absent|est absente|est malade), impossible de (poser|prendre) (ma|mon|une|un) (journee|apres midi|matinee|conge), (grosse|sale) (gastro|grippe|fievre|migraine|creve), (les)? routes (sont)? (bloquees|coupees|fermees|impraticables|glacees), le chien (sest sauve|a disparu|est gueri), (le|la|mon|ma|notre) (chat|chien|chatte|chienne|minou) (sest sauve|sest echappe|a disparu|est perdu|sest enfui|sest sauvee|sest echappee)`;

export const late = `
  (coince|coincee|bloque|bloquee) dans (le|mon) (${TRANSPORT}),
  (je suis|on est|jsuis|nous sommes) a (number|cinq|dix|quinze|vingt) (${MINUTES}), (je me suis|je suis|on sest|on est|jsuis) (perdu|perdue|perdus), (jarrive|jarriverai|je serai la|on arrive|on arrivera|on sera la) (un peu|juste)? apres (number|clocktime|lheure),
  (jarrive|jarriverai|on arrive|on arrivera|je serai la|on sera la) (mais)? (plutot)? (vers|aux alentours de) (number|clocktime),
  (je|on) (pars|part) (seulement|juste|tout juste|que|a peine) (maintenant|a linstant)?,
  (pris|prise|pris|coince|coincee|coinces|bloque|bloquee|bloques) (dans|par|au milieu) (les|le|la|un|une|des|de)? (bouchon|bouchons|trafic|embouteillage|embouteillages|circulation|ralentissements), (gros|enorme|sacre|un|enormes|beaucoup de)? (bouchon|embouteillage|trafic|ralentissement|ralentissements), attendez|attends (moi|nous) (${FEW})? (${MINUTES})?, (laissez|laisse|donnez|donne|accordez|accorde) (moi|nous) (encore)? (${FEW})? (petites|ptites|toutes petites)? (${MINUTES}), (je|on)? (ne)? (trouve|trouvons|cherche|cherchons) (pas|toujours)? (de|une|ou)? (place|stationnement|parking|me garer) (pour me garer|pour stationner|de parking)?, plus tard que prevu, (${FEW}) (${MINUTES}) (apres|en retard|plus tard|de retard), (je|on)? (fais|fait) (au plus vite|vite|le plus vite possible|mon possible pour arriver), je me (depeche|hate|presse), (je|on) (cours|speede|speed|fonce), (mon|le|la|ma) (${TRANSPORT}) (est|a|ne|nest|na|va) (en retard|du retard|bloque|bloquee|arrete|a larret|en panne|pas passe|pas arrive|tombe en panne),
  (${TRANSPORT}) (a larret|bloque|arrete|en retard|en panne|qui nadvance pas), (jai|on a|je viens de) (rate|loupe|manque|rater|louper|manquer) (mon|le|notre) (${TRANSPORT}), panne de reveil, (mon)? reveil (na pas|a pas|qui na pas) sonne, (un|leger|petit|avec un|avec un petit|avec un leger|legerement) (retard|peu de retard), legerement (en retard|retarde|retardee), (suis|jsuis|je suis|serai|serais) (retarde|retardee|en train de me garer), (je)? (vais|risque d|risque de) (arriver|avoir|etre) (${FEW}|un peu|legerement)? (${MINUTES})? (en retard|de retard|du retard|apres lheure), (commencez|commence) sans moi, periph (bouche|bloque), patientez (un peu|un instant|svp)`;

/** Other times, other places, and answers to something else. */
export const doubt = `
  (je)? (vous)? confirme que jai (bien)? (recu|lu|vu), (je)? (vous)? confirme (la)? (bonne)? reception, (ne)? manquerai pas de (vous|te) (prevenir|dire|rappeler|informer|tenir|confirmer|recontacter|appeler|redire), (nannulez|annulez|annule|nannule|supprimez|supprime) pas (encore|tout de suite|maintenant|pour linstant|pour le moment),
  sil (ne|n|reste|me|ny|y|en|vient|peut|accepte), sil (pleut|neige) (pas|je|on|jannule), (pour|jusqua|jusqu) (linstant|le moment|maintenant|ici|present) (oui|cest bon|ca va), jusquici (oui|tout va bien)?, (je|on)? (viens|passe|passerai|viendrai|vient|passera) (juste|seulement|simplement|que)? (pour)? (recuperer|chercher|prendre|payer|regler|rendre|signer|retirer) (mon|ma|mes|le|la|les|un|une)?, (je serai|on sera|je suis|nous serons) la bas pour, cest (toujours|bien|encore) (la|le|ma|mon|mes|votre|les) (bonne|bon|meme|memes|bons)? (adresse|numero|telephone|mail|nom|mutuelle|coordonnees|assurance|medecin), (on|je) (vient|viens|viendra|sera|serons) (a)? (deux|trois|number) sur (les)? (quatre|cinq|trois|number), (on se voit|on se verra|on se retrouve|a) (au|dans|en) (tribunal|une autre vie|enfer|justice|prudhommes), (je|on|nous) (passe|passons|passera|passerai) (mon|notre) tour, (a|au|avec) condition, (quand|si) (je|on) (peux|peut) (me|nous) liberer`;

/** Whether somebody may be brought along. */
export const ask = '(je|on) (peux|peut) venir avec (mon|ma|mes|un|une), (on|je) (se|me) gare ou';

export const thing = 'acceptez, prenez, remboursez, faites vous';
