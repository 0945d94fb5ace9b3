import type { AutomaticReplies, SmallTalk } from '../locale.js';

export const automatic: AutomaticReplies = {
  machines: `
    nous (vous|te)? (repondrons|recontacterons|rappellerons|contacterons) (dans|au plus|rapidement|des|sous|a|le plus|prochainement|dans les), (reviendrons|revenons) vers (vous|toi) (au plus|rapidement|dans|des|sous|tres), (merci)? d avoir contacte, (merci|merci de|de) (davoir|avoir|nous avoir) contacte, (repondrai|reponse|repondrons|rappellerai) a mon (arrivee|retour), avons bien recu votre demande, (avons|a) bien recu votre (message|mail|courriel) (et|nous) (nous)? (vous)? (reviendrons|repondrons|recontacterons|traiterons|reviendra), nos horaires (sont|lundi|douverture|du), (ce numero|cette boite|cette ligne|cette messagerie) ne (recoit|prend|gere|permet|lit) pas,
    (reponse|message) automatique, (absent|absente) du bureau, actuellement (absent|absente), actuellement en (conge|conges|vacances|deplacement|arret),
    ne pas deranger en conduisant, je verrai (votre|ton) message,
    je conduis (et|actuellement) je? (vous|te)? (repondrai|rappelle|rappellerai)`,
  busy: `
    je conduis (en ce moment|actuellement|la)?, (je suis)? au volant, (je suis)? en reunion,
    (je|j) ne? peux pas (vous|te)? (parler|repondre) (maintenant|pour le moment|pour linstant|la|actuellement|tout de suite)?, je (vous|te)? rappelle plus tard,
    je suis (occupe|occupee)`,
  wrongNumber: `
    ce (numero|portable|telephone) (est a moi maintenant|est le mien maintenant|a change de proprietaire|a change de titulaire|nest plus le sien),
    (il|elle) (a change de|na plus ce|n a plus ce|a plus ce) numero, pas la bonne personne, (ce|cest) (nest)? (plus|pas) le (numero|telephone|portable) (de|d) _,
    numero errone, numero incorrect, (mauvais|faux) (numero|destinataire), pas le bon numero,
    (trompe|trompez|tromper) de (numero|personne|destinataire), erreur de (numero|destinataire|personne),
    vous (vous trompez|vous etes trompe|faites erreur), mauvaise personne, (nest|est) plus (son|le) numero,
    (nest|cest) pas (son|le) numero, ce numero (nest|nappartient), connais pas cette personne,
    (il)? (ny a|y a|nya) (pas|plus|aucun|aucune) (de|d)? _ ici, pas de _ (ici|a ce numero)`,
  notThisName: "je m'appelle pas, je ne m'appelle pas, moi c'est pas, je ne suis pas, ce n'est pas",
};

export const smallTalk: SmallTalk = {
  greetings: 'bonjour, bonsoir, salut',
  thanks: 'merci',
  reactions: [
    "(?:n['’]a pas |a )(?:aimé|adoré)|a ri (?:à|de)|a (?:souligné|mis en évidence)|a réagi (?:avec |par )?{with}",
  ],
  attachments: { articles: 'une|votre', things: 'image|photo|vidéo|pièce jointe' },
};
