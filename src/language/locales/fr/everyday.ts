import type { AnswerWords } from '../answer-words.js';
import { alongside, elsewhere, toAnother } from './alongside.js';
import * as away from './away.js';
import * as coming from './coming.js';
import * as short from './short.js';
import { going, telling, wishing } from './telling.js';
import { formsOfVerbs, withElision } from './verbs.js';

const PEOPLE = `
  maman, papa, parents, ado, ados, bebes, jumeaux, jumelles, gamin, gamine, gamins, gosse, gosses, mome, momes, loulou, loulous, puce, fiston, aine, ainee, cadet,
  cadette, beau fils, belle fille, belle soeur, beau frere, belle maman, beau papa, gendre, papy, papi, mamy, mamie, meme, pepe, nounou, gardienne,
  gardien, babysitter, baby sitter, copain, copine, copains, copines, chum, blonde, conjoint, compagne, epoux, epouse, collegue, collegues, patron, patronne, chef, cheffe, boss,
  directeur, directrice, responsable, maitre, maitresse, prof, professeur, eleve, eleves, assistante, assistant, infirmier, infirmiere, specialiste, dentiste, dermato, gyneco, generaliste,
  garagiste, vendeur, vendeuse, livreur, plombier, electricien, ouvriers, client, cliente, clients, chiots, toutou, matou, minou, minette, quelquun,
  quelqu un, quelquun dautre, quelquunes, dautres, monde, chacun, celle, celui, ceux, hommes, homme, dame, monsieur madame, les filles`;
const PLACES = `
  boulot, job, bureau, usine, chantier, magasin, supermarche, marche, banque, poste, mairie, prefecture, eglise, lycee, college, fac, universite, creche, garderie, maternelle,
  ecole, gym, salle, hotel, resto, restaurant, cafe du coin, cuisine, jardin, cave, chalet, campagne, montagne, mer, plage, region, pays, etranger, france, belgique, suisse, quebec, montreal,
  paris, lyon, marseille, lille, bordeaux, toulouse, nantes, canada, maroc, algerie, tunisie, espagne, italie, portugal, sud, nord, est de la ville, ouest, centre, centre ville, banlieue, quartier, village, autoroute,
  route, routes, boulevard, avenue, peripherique, periph, carrefour, feu rouge, aeroport, quai, arret de bus, entree de limmeuble, accueil, hall, salle dattente, laboratoire, labo, pharmacie, garage, salon, domicile, exterieur, interieur, devant, derriere,
  dehors, dedans, dessus, dessous, loin, proche, pres, pres de, autour, chez, chez moi, chez nous, chez ma, chez mon, par la`;
const VEHICLES = `
  auto, char, camion, camionnette, moto, scooter, velo, trottinette, bagnole, caisse, titine, rer, tgv, ter, avion, bateau, covoit, blablacar, lift, essence, gasoil, batterie,
  pneu creve, moteur, embrayage, courroie, plaquettes, pare brise, carrosserie, vehicules, voitures, taxi, permis, peage, depanneuse, depanneur`;
const TIMES = `
  number? (min|minutes|mn|minute|heures|jours) avant, un (peu|petit peu) avant, avant (le|lheure|le rdv|le rendez vous|lheure prevue), minute, min, mn, minutes, seconde, secondes, moment, instant, instants, matinee, bonne heure, midi, minuit,
  heures, pile, environ, vers, avant hier, juste avant, depuis, pendant, durant, toujours, souvent, parfois, tout de suite, immediatement, actuellement, en ce moment, vacances, ferie, noel, paques, ete, hiver, printemps, automne, rentree, debut, fin, milieu, annee, ans, an, hier soir, hier, ce jour, premiere, second, seconde fois,
  deja prevu, number min, number mn, entre temps, entretemps, dici la, la veille, le lendemain`;
const HOW = `
  moins (number|cinq|dix|quart|le quart|vingt), malgre, que maintenant, maintenant,
  pour (nous|moi|eux|lui|elle|vous|toi), de ce pas, tous|toutes (mes|les|nos|vos|ces|deux), et puis, ses, ces, cet, cette, leurs, nos, dun, dune, sous, selon, entre, contre, parmi, lors, puis, ensuite, dabord, enfin bref, tant, fort, long, longue, haut, haute, bas, petits, petites, grands, grandes, nouvel, nouvelles, nouveaux, certains, certaines, differents, autres, quelque, quelques, plusieurs, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, dizaine, simple, general, generale, special, speciale, personnel, personnelle, interessant, utile, clair, claire, plein, pleine, complet, excellent, excellente, superbe, agreable, riche, pauvre, vif, fameux, normal, fier, fiere, drole, bizarre, serieux, serieuse, calme, souvent, longtemps, recemment, bientot, desormais, autrefois, dorenavant, facilement, largement, nettement, clairement, pratiquement, principalement, evidement, naturellement, reellement, veritablement, finalement bien, familial, familiale, professionnel, professionnelle, medical, medicale, dentaire,
  assez, peu, un peu, un petit peu, ptit peu, mieux, tellement, completement, totalement, entierement, exactement, precisement, effectivement, simplement, vite, rapidement, doucement, tranquillement,
  exceptionnellement, rapide, facile, gentil, gentille, sympa, super sympa, content, contente, contents, ravi, ravie, heureux, heureuse, pret, prete, prets, presse, pressee, fatigues, seuls, seules, tous deux, ensemble, promis, promis jure,
  jure, sur et certain, certaine, sure et certaine, sans souci aucun, comme, comme prevu, comme convenu, comme dhabitude, comme toujours, comme demande, comme dit, comme indique, comme discute, tel que prevu, tel que convenu, prevu, prevue, convenu, convenue, indique, indiquee, note, notee, sans hesiter, sans hesitation, sans probleme aucun, en personne, personnellement, directement, direct, dans les temps, les temps, de mon cote, de notre cote, cote, en forme, motive, motivee, pareil, egalement, surtout, notamment, certes, voila, voici, bel et bien,
  correctement, important, importante, necessaire, utile, bon, bonne, bons, bonnes, beau, belle, grand, grande, gros, grosse, jolie, joli, vieux, vieille, jeune, premier, dernieres, autant, dautant, quelques, plusieurs, chaque, gratuit, tres tres`;
const COURTESY = `
  bcp, bcq, mercii, merci bcp, grand merci, merci mille fois, mille mercis, coucou, kikou, allo, bon matin, bonjour a vous, bjr a vous, bonne soiree a vous, lol, mdr, ptdr, haha, hahaha, hihi, hehe, xd, oh, ah, eh, eh bien, he, hum, hmm, euh, ben, bah, bin, bon ben,
  ma belle, mon beau, mon ami, mon cher, ma chere, chere madame, cher monsieur, cher docteur, chere docteure, docteure, doc, mlle, melle, mesdames, equipe, a toute lequipe, toute lequipe, les filles, chef, bise, bizz, bisou, bises a vous, biz, gros bisous,
  politesse, amities, sinceres salutations, salutations, bien amicalement, amicalement, cdlt, cdt, bav, belle soiree, belle fin de journee, bonne apres midi, bon aprem, bonne aprem, bon apres midi, bon courage, bonne annee, joyeux noel, joyeuses fetes, bonne reception, bonne nuit, prenez soin de vous, portez vous bien, a la prochaine,
  gentillesse, votre gentillesse, patience, votre patience, votre comprehension, votre reponse, votre aide, votre appel, votre confirmation, votre attention, attention, professionnalisme, votre professionnalisme, hate, jai hate, trop hate, hate dy etre, delai, retard de reponse, le delai, derangement, le derangement, desagrement, le desagrement, gene, la gene occasionnee, occasionnee, contretemps cause, ce contretemps, navrant, dommage, cest dommage, quel dommage, tant pis,
  votre, vos, que, quil, quelle que, tu, ta, ton, eux, elle meme, lui meme, moi meme, nous memes, cela dit, au fait, dailleurs, en tout cas, par ailleurs, en effet, de toute facon, de toutes facons, quand meme, bref, du moins, bien evidemment, dsl du retard de reponse, grace a dieu, dieu merci, inchallah oui, si dieu le veut oui`;
const THINGS = `
  bus, frigo, cuisine, groupe, entreprise, societe, banque, semaine de travail, annonce, ordre, avis, accord, contrat, projet, projets, conseil, conseils, choix, peine, peur, chance, joie, plaisir, vie, mort de fatigue, terre, ciel, feu, air, mer, bois, verre, argent de poche, jeu, jeux, livre, livres, journal, revue, histoire, musique, image, images, tour, tours, train de nuit, avion, machine, outils, voix, main, corps, coeur, sang froid, force, forces, effort, efforts, succes, echec, reussite, faute, erreurs, difference, exemple, genre, sorte, type, forme, couleur, couleurs, taille, poids, hauteur, mesure, mesures, niveau, etape, suite logique, reponse positive, permission, autorisation, conge, conges, retour, depart, arrivee, voyage, voyages, monde, gouvernement, police municipale, article, articles, page, pages, ligne, appel, appels,
  route, questionnaire, questionnaires, formulaires, fiche, papier, analyses de sang, radio panoramique, resultats danalyse, courriels, mails, mail, email, site, internet, appli, application, doctolib, compte, mot de passe, wifi, ordi, ordinateur, tablette, chargeur, sonnette, digicode, interphone, badge,
  sante, sommeil, repas, petit dejeuner, dejeuner, souper, gouter, dessert, courses, menage, lessive, valise, valises, demenagement, cartons, mariage, bapteme, anniversaire, fete, fetes, soiree pyjama, match, tournoi, concert, spectacle, film, reunion, reunions, entretien dembauche, stage, formation, examen, examens, partiels, bac, concours, cours, devoirs, sport, foot, danse, piscine, yoga, velo,
  neige, pluie, vent, verglas, froid, chaud, chaleur, soleil, meteo, temps de chien, orage, salaire, paie, paye, remboursement, cheques, especes, cash, carte de credit, carte bancaire, cb, tarif, tarifs, devis, prix, reduction, promo, bon cadeau, cadeau, budget, frais, sous, euros, euro, dollars, piasses,
  cheville, poignet, doigt, doigts, ventre, estomac, hanche, cuisse, fesse, langue, bouche, levres, joue, front, visage, cils, barbe, ongle, vernis, gel, meche, carre, balayage, lissage, permanente, soin visage, dents de sagesse, dent de sagesse, couronne, bridge, implant, bagues, elastiques, fil, resine, amalgame, toux, rhume, rhinite, angine, otite, sinusite, migraine, allergie, allergies, diabete, grossesse, enceinte, regles, infection, plaie, points, pansement, traitement, medoc, medocs, dose, rappel de vaccin, piqure,
  chose, truc, trucs, machin, cote, coup, cas, raison, raisons, cause, facon, maniere, sujet, probleme, problemes, souci, soucis, solution, idee, idees, question, questions, suite, liste, ligne, lignes, phrase, mot, mots, texte de loi, partie, nombre, numero de dossier, code postal, colis, paquet, livraison, commande, meuble, meubles, canape, travaux, chantier, fuite, chauffage, chaudiere, eau, electricite, panne delectricite,`;
const REASONS = `
  (le)? (probleme|souci) (est)? (regle|resolu|parti),
  (parti|partis|partie|parties|pars|part|sommes) (en|pour le|pour)? (week end|weekend|vacances|voyage), foule|foulee (la cheville|le poignet|le pied)?, (suis|me suis) foule, lache|lachee, pas (lauto|de lift),
  tempete, tempete de neige, verglas, inondation, inondations, canicule, trop de neige, routes glacees, glacees, glissantes, enneige, enneigee, bloque par la neige, alerte meteo, bosse, bosser, taf, taffe, heures sup, horaires de travail, debordee, deborde, overbookee, overbooke, de garde,
  gardienne malade, (pas|plus) de? (gardienne|nounou|lift|auto|char|baby sitter|essence|argent|sous|budget|moyen|moyens|solution|solution de garde|nouvelles de ma voiture), (ma|la|mon) (voiture|auto|char|moto|velo|scooter) (ne|est|a)? (demarre|veut|part|marche|lache|creve|demarrer)? (pas|plus)? (demarrer|partir)?, demarrer, demarre, crevaison, pneu creve, creve, batterie a plat, a plat, accidentee,
  rhume, enrhume, enrhumee, grippe, grippee, angine, migraine, fievre, nausees, vomit, vomi, vomis, vomissements, diarrhee, cloue au lit, alite, alitee, couche, couchee, contagieux, contagieuse, cas contact, positif, positive, positif au covid, positive au covid, teste positif, isolement, quarantaine, confinement, blesse, blessee, entorse, lumbago, platre, en arret, arret maladie, arret de travail, en convalescence, convalescence,
  (trop)? (cher|chere|loin|fatigue|fatiguee), pas les moyens, moyens, ne? (ai|a|avons) pas les moyens, licencie, licenciee, chomage, (ai|jai)? piscine, empeches, retenu, retenue, retenus, de retour (que)?, (trouve|regle|resolu|repare|refait|fait) ailleurs, repare, repare ailleurs, reparee, vendu|vendue|vendus (la|ma|le|mon)? (voiture|auto|moto|scooter|velo)?, (ne)? (suis|sommes) plus (en|a|au|dans) (france|quebec|canada|region|paris|montreal|la region), demenagement, demenages, a letranger, je suis en (vacances|deplacement|voyage),
  patron (ne|me|veut|refuse)? (me)? (laisse)? (pas)? (partir)?, (ne)? (me)? laisse pas (partir|sortir), reunion importante, entretien dembauche, enterrement de vie, garder (les|mes|mon|ma|le|la) (enfants|enfant|fils|fille|petits|petit|petite|bebe), gueri, guerie, retabli, retablie, plus mal, (nai|jai|ai|avons) (pas|plus) mal`;
const DOUBTS = `
  (je|j|on)? ne? (peux|peut|pouvons|pe|peu) pas (maintenant|tout de suite|pour le moment|pour linstant|immediatement), (viens|viendrai|serai|arrive|vient) pas (tout de suite|immediatement|maintenant),
  (pas|plus) (la)? maintenant, (serai|serons|sera|arriverai|arriverons|viens|viendrai|pourrai|peux|vais) (pas|plus) (etre|venir|arriver)? (pile|ponctuel|ponctuelle|ponctuels|a lheure|pret|prete|seul|seule|ensemble|rapidement|directement|de bonne heure|en avance|exactement|a pied|content|contente),
  (jai|ai|lai|on a)? (annuler|annule|annulez|jannule) (mon|ma|le|la|mes|notre|un|une) (assurance|vol|abonnement|commande|voyage|billet|carte|contrat|compte|achat|hotel|reservation dhotel|forfait|telephone|mutuelle),
  (viens|viendrai|vient|viendra|venons|viendrons) (pas|plus) (en|avec) (voiture|train|bus|metro|taxi|velo|avance|mon|ma|mes), (dit|disent|croit|pense|pensent|disait) que, (dans|en) (la|fin de|debut de|cours de|le courant de)? (journee|soiree), sous peu, tout a lheure,
  a priori, ne (viens|viendrai|viendrons|peux|pourrai|pouvons|serai|suis) que,
  il se peut, ca se peut, pas impossible, impossible a dire, difficile, complique, compliquee, complique pour moi, pas evident, dur, delicat, incertain, incertaine, hesite, jhesite, il parait, parait il, semble, il semble que, jimagine, suppose, je suppose, imagine, avec un peu de chance, croisons les doigts, tant quil, au cas ou, a condition que, pourvu que, en attente, attends de voir, a verifier, tout depend,
  (il|elle|ils|elles|on|mari|femme) (croit|croient|pense|pensent|dit|disent) que, comme si, si seulement, soit, sinon, quand je peux, quand je pourrai, quand on peut, faute de`;

const VERBS = formsOfVerbs(`
  accompagner accrocher acheter aider ajouter amener apporter appeler:appell arranger arriver attraper avaler avancer baigner ballader bouger briser bricoler chercher chauffer
  classer coiffer coller commander commencer:commenc compter conserver couper couter:cout cuisiner danser deposer deranger descendre demander dessiner dejeuner diner discuter donner durer echanger ecouter emmener
  emprunter enlever ennuyer entrer epiler etaler etudier expliquer fatiguer fermer filer fixer former fumer gagner garer glisser gouter habiter indiquer informer installer inviter jouer laver lever:lev
  livrer louer manger marcher meriter monter montrer nager neiger nettoyer:nettoi noter operer organiser oter parler partager passer patienter payer:pai peigner peser poser pousser preparer presenter preter prevenir promener:promen
  proposer raconter ramener ramasser ranger raser recuperer regarder regler remarquer rembourser remercier rencontrer rentrer reparer repasser respirer rouler saigner saluer sauter secher signaler soigner sonner souffler souper surveiller telecharger telephoner
  terminer tester tirer tomber toucher tousser tourner travailler traverser trouver utiliser utiliser valider verifier visiter voyager finir choisir grandir guerir nourrir remplir reussir reunir rougir salir
  attendre descendre entendre mordre pendre perdre rendre repondre tondre vendre
`);
const OTHER_VERBS = `
  reprends, reprend, reprenons, reprendre, repris, reprise, reconduire, reconduit, reconduis, devient, devenir, permettre, permet, permettent, rendu, venus, nes, ecrit, ecrite, decu, assure, atteint,  acceptent, peuvent, veulent, doivent,  rejoignent, attendu, attendue, attendus,
  sortie, sortent, sortons, sortirai, dors, dort, dormez, dormir, sers, sert, sens, sent, sentons, sentir, 
  pars, part, partons, partez, partent, parti, partie, partis, parties, partir, repars, reparti, partirai, ouvre, ouvert, ouverte, ouvrez, offert, offrir, lis, lit, lisez, ecris, conduis, conduit, conduire, conduira, conduisent, construit, cuit, faisait, faisais, faites, font, fera, feront, ferez, vois, voit, voyons, voyez, voient, voir, verrons, vue, vus, sait, savons,
  savez, su, connait, connaissez, connu, mets, met, mettons, mettrai, permet, permis de, promets, promet, prends, prend, prenons, prenez, prennent, prise, prises, appris, apprends, comprends, surpris, recevons, recevez, recu, dois etre, boire, bois, bu, cru, vis, vit, vivons, suivre, suis suivi, suivi, suivie, plait, plu, peint, peins, eteint, craint, rejoins, rejoint, rejoindre, tient, tenons, tenez, tenu, obtenu, obtenir, revenu, revenue, retenir, souviens, devenu, couru, courir, cours, meurt, assis, assise, asseoir, va bien, vont, allez, vas, alle, allee, alles, eu, avait, ayant, auront, aurez, etant, ete, sois, soyez, fut, faudra, faudrait pas, pleut, pleuvoir, vaut, valoir, rire, ris, sourire, jhabite, habite, jva, jvas, jme, jte, jsuis, jai pose, pose, pris ma matinee`;

export const everyday: AnswerWords['everyday'] = {
  yes: [short.yes, coming.yes].join(','),
  ok: [short.ok, coming.ok].join(','),
  attend: [short.attend, coming.attend].join(','),
  keep: [short.keep, coming.keep].join(','),
  absent: [short.absent, away.absent].join(','),
  cancel: [short.cancel, away.cancel].join(','),
  cant: [short.cant, away.cant].join(','),
  late: away.late,
  ask: away.ask,
  reassure: coming.reassure,
  maybe: [toAnother, DOUBTS, away.doubt].join(','),
  reason: elsewhere,
  along: [alongside, telling, short.along, coming.along].join(','),
  go: going,
  excuse: [REASONS, short.excuse, away.excuse].join(','),
  pass: [COURTESY, HOW, TIMES, wishing, short.filling, away.announcing].join(','),
  thing: [withElision([PEOPLE, PLACES, VEHICLES, THINGS].join(',')), VERBS, OTHER_VERBS, away.thing].join(
    ',',
  ),
};
