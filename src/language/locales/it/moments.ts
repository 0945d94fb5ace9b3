import type { HardMoments, Questions } from '../locale.js';

const WHO =
  '(mia|mio|il|la|nostra|nostro|sua|suo|il mio|la mia)? (moglie|marito|madre|padre|mamma|papa|babbo|figlio|figlia|fratello|sorella|nonna|nonno|zia|zio|bambino|bambina|amico|amica|suocera|suocero|cane|gatto|paziente|compagno|compagna|cugino|cugina)';

export const hardMoments: HardMoments = {
  bereavement: `
    e morto, e morta, sono morti, e deceduto, e deceduta, deceduto, deceduta, decesso, e mancato, e mancata,
    e venuto a mancare, e venuta a mancare, venuto a mancare, venuta a mancare, ci ha lasciato, ci ha lasciati,
    e scomparso, e scomparsa, ha perso la vita, funerale, funerali, lutto, in lutto, veglia funebre, morte di,
    morte del, morte della, morte improvvisa, la morte, ho perso ${WHO}, abbiamo perso ${WHO}, riposi in pace,
    vedova, vedovo, defunto, defunta, aborto, ho perso il bambino, ho avuto un aborto, sepoltura,
    non ce piu e morto, non e piu tra noi, non e piu con noi, sta morendo, in fin di vita, camera ardente, (dovuto|fatto) (sopprimere|addormentare), (cane|gatto|gatta|cagnolina|cagnolino|micio|argo|coniglio|nonno|nonna|papa|mamma|babbo) non ce (piu|lha fatta), non ce lha fatta (stanotte|ieri|ieri sera|ieri notte|purtroppo)`,
  illness: `
    (e|sono|sta|siamo|era|finito|finita|portato|portata)? (in|allospedale|al|nel|ricoverato in|ricoverata in) (ospedale|pronto soccorso|terapia intensiva|rianimazione),
    allospedale, in ospedale, al pronto soccorso, ricoverato, ricoverata, ricoverati, ricovero, ictus, ischemia,
    (molto|gravemente|seriamente) (malato|malata|male|grave|ammalato|ammalata),
    (ho|ha|abbiamo|preso|con|avere|sono positivo al|sono positiva al|e positivo al) (preso)? (il|la|un|una)? (polmonite|cancro|tumore|leucemia),
    incidente, incidente stradale, incidente dauto, mi sono (rotto|rotta|fratturato|fratturata|slogato),
    si e (rotto|rotta|fratturato|fratturata), frattura, fratturato, operazione durgenza, intervento durgenza,
    operato durgenza, operata durgenza, chemio, chemioterapia, in coma, gravi condizioni, in travaglio, travaglio,
    sta partorendo`,
  urgent: `
    dolore al petto, dolori al petto, male al petto, dolore al torace, fitta al petto, oppressione al petto,
    (non) (riesco|riesce) (piu)? a respirare, non respira, non respiro, mi manca il respiro, mi manca laria,
    manca il fiato, affanno, sanguino molto, sanguina molto, tanto sangue, perdo sangue, perde sangue,
    perdo molto sangue, perdendo (molto|tanto)? sangue, sanguinando molto, emorragia, infarto, attacco di cuore,
    arresto cardiaco, overdose, voglio morire, voglio farla finita, farla finita, uccidermi, ammazzarmi, suicidio,
    suicidarmi, togliermi la vita, sono svenuto, sono svenuta, e svenuto, e svenuta, svenuto, svenuta, incosciente,
    privo di sensi, priva di sensi, non risponde piu, convulsioni, convulsione, reazione allergica,
    shock anafilattico, emergenza, e unemergenza, unemergenza, e urgente, urgente, molto urgente, urgenza,
    urgentissimo, ambulanza, 118, dolore (fortissimo|molto forte|insopportabile|atroce|terribile|lancinante),
    dolori (fortissimi|molto forti|insopportabili|atroci), male fortissimo, malissimo, un male cane,
    non sopporto (piu)? il dolore, faccia gonfia, viso gonfio, avvelenato, avvelenata, avvelenamento,
    febbre altissima, febbre molto alta, contrazioni, si sono rotte le acque, rotte le acque, vergogna, vergognoso,
    vergognatevi, una vergogna, e uno scandalo, scandaloso, inaccettabile, pessimo servizio, servizio pessimo,
    servizio scadente, sono furioso, sono furiosa, furioso, furiosa, incazzato, incazzata, arrabbiato, arrabbiata,
    arrabbiatissimo, vaffanculo, andate a quel paese, andate a cagare, fanculo, merda, stronzi, stronzo, stronza,
    coglioni, cazzo, idioti, incompetenti, incompetenza, reclamo, fare reclamo, un reclamo, mi lamento, maleducati,
    maleducazione, mancanza di rispetto, presa in giro, mi prendete in giro, ridicolo, ridicoli, schifo, che schifo,
    negligenza, una perdita di tempo, parlare con il responsabile, parlare col responsabile, e assurdo, assurdo`,
  none: `
    (telefono|cellulare|macchina|auto|batteria|computer) (e)? (morto|morta|andato),
    (e) (morto|morta) (il|la) (telefono|cellulare|macchina|batteria|mio telefono),
    morto|morta di (fame|sonno|freddo|stanchezza|risate|paura),
    (non e|nessun|nessuna|senza|niente|non ho) (urgente|urgenza|emergenza|dolore|febbre|covid|un emergenza),
    non (sono) (malato|malata|ricoverato|ricoverata), contatto di emergenza,
    (lavoro|lavora|sono uscito|sono uscita|vicino|davanti|uscita|uscito|dimesso|dimessa) (in|dall|dallospedale|allospedale|ospedale),
    (visita|appuntamento) in ospedale, vaccino (contro|per|anti)? (influenza|covid|antinfluenzale|linfluenza|la)`,
};

const IT =
  '(il mio appuntamento|lappuntamento|appuntamento|la visita|la mia visita|questo appuntamento|lincontro|la prenotazione|quello di oggi|quello di domani|di preciso|esattamente|lappuntamento di mio figlio|lappuntamento di mia figlia|di oggi|di domani)';

export const questions: Questions = {
  time: `
    (a|per|verso|da|in)? (che|quale) ora (e|era|sarebbe|sara|ho|abbiamo|devo venire|devo essere li|devo arrivare|devo presentarmi|inizia|comincia|dovrei venire|e fissato|e fissata)? ${IT}? (oggi|domani|per favore|esattamente|li|di preciso)?,
    (qual|quale|che) (e|era)? (lora|lorario|ora|orario|la data|il giorno) (e|di|dell|del|della)? ${IT}?, orario,
    lorario, quando (e|era|sarebbe|sara|ho|devo venire)? ${IT}?,
    (in|per|di)? (che|quale) giorno (e|era|ho|sarebbe)? ${IT}?,
    (mi)? (puo|potete|potrebbe|potreste|puoi) (dire|dirmi|ricordare|ricordarmi|confermare|confermarmi|indicare) (a)? (lora|lorario|che ora|quando|la data|per che ora) (e|di|dell|del|della)? ${IT}?,
    (non ricordo|ho dimenticato|non mi ricordo) (piu)? (lora|lorario|a che ora|quando|che ora|che giorno) (e|dell|del|di|della)? ${IT}?,
    a che ora ${IT}?`,
  place: `
    dove,
    (dove) (e|si trova|devo venire|devo andare|siete|vi trovate|sta|si tiene|sarebbe|e che e|si svolge|devo presentarmi|bisogna andare) ${IT}? (lo studio|la clinica|lambulatorio|il vostro studio|voi|lufficio|esattamente|di preciso|la sede|il centro)?,
    dove (lo studio|la clinica|siete), dove e, dov e,
    (qual|quale) (e) (lindirizzo|il vostro indirizzo|la sede|il luogo|lindirizzo dello studio|lindirizzo esatto),
    che indirizzo (e|avete)?, indirizzo, lindirizzo,
    (mi)? (puo|potete|potrebbe|potreste|puoi) (dare|darmi|mandare|mandarmi|inviare|inviarmi|dire|dirmi|ricordare|ricordarmi) (lindirizzo|il vostro indirizzo|la posizione|il luogo|dove siete),
    (mi) (manda|mandate|date|inviate|dice|dite) (lindirizzo|la posizione),
    in (che|quale) (via|studio|clinica|sede|ambulatorio) (e)? ${IT}?, in quale sede`,
  person: `
    (con)? chi (e|mi visita|mi riceve|ho|sara|mi vede|devo vedere)? ${IT}?, con chi (e|ho|sara|sarebbe) ${IT}?,
    (con|da)? (che|quale) (medico|dottore|dottoressa|dentista|specialista|operatore) (e|ho|mi visita|sara)? ${IT}?`,
};
