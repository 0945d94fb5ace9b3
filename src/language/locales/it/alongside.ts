const FAMILY =
  'marito|moglie|figlio|figlia|figli|mamma|papa|madre|padre|fratello|sorella|nonna|nonno|zia|zio|cognato|cognata|suocera|suocero|nuora|genero|amica|amico|vicina|vicino|compagno|compagna|fidanzato|fidanzata|bambino|bambina';
const PLACE =
  'medico|dottore|dottoressa|dentista|studio|clinica|ospedale|salone|parrucchiere|parrucchiera|officina|meccanico|posto|centro|specialista|veterinario|estetista|professionista|parte';

/** What goes with coming, and leaves a yes standing. */
export const alongside = `
  (mi|ci|lo|la) (porta|portera|accompagna|accompagnera) (mio|mia|il|la)? (${FAMILY}), (mio|mia) (${FAMILY}) (mi|ci) (porta|portera|accompagna|accompagnera),
  (ho|porto|abbiamo|portero) (gia)? (tutti)? (i|mio|mia|la|il|le|tutto)? (documenti|tessera|impegnativa|referti|esami|analisi|ricetta|lastre|${FAMILY}), (lho|lo ho|ho) (gia)? (segnato|annotato|scritto) (in agenda|sul calendario)?, (e|ce lho)? (in agenda|sul calendario),
  (sono|saro|siamo) (libero|libera|liberi|disponibile|pronto|pronta|pronti|a digiuno|contento|contenta), (per)? (tutti|tutte) e (due|tre), per (i|mio|mia|miei) (due)? (${FAMILY}),
  (vado|vengo|andiamo|andro|veniamo) (dal|dalla|in|allo|al) (dottore|dottoressa|dentista|medico|studio|clinica|ambulatorio), (prendo|prendiamo) (il|la|lo|un) (autobus|treno|taxi|macchina|metro),
  (sono|siamo)? (tornato|tornata|rientrato|rientrata|tornati) (dalle|da|dalla) (ferie|vacanze|vacanza), sono (la|il)? (mamma|papa|madre|padre|moglie|marito), (ero|eravamo) (al lavoro|occupato|occupata|in riunione|alla guida)`;

/** Who is with somebody else, is away, or has no more use for it. */
export const elsewhere = `
  (sono|siamo)? (gia)? (vado|andiamo|andato|andata|andati|andro|stato|stata|passato|passata|vado gia|mi rivolgo|seguito|seguita) (da|dal|dalla|in|a|presso|con)? (un|una|unaltra)? (altro|altra) (${PLACE})?, (da|in|dal|dalla|presso|con) (un altro|una altra|unaltra) (${PLACE}), da (qualcun|qualcuno) (altro|daltro), (da|con) un altro, da unaltra parte,
  (ho|abbiamo)? (gia)? (trovato|preso|scelto) (un|una|qualcun|unaltra)? (altro|altra|nuovo|nuova) (${PLACE})?, (ho|abbiamo)? cambiato (${PLACE}), (dal|dalla|il|la)? (concorrente|concorrenza),
  (sono|vado|lho|ho|abbiamo)? (gia)? (fatto|stato|andato|andata|vado|curato|riparato) altrove, altrove, non sono piu (paziente|cliente|vostro paziente|vostra paziente|vostro cliente|vostra cliente),
  (sono|siamo|saro|e) (ancora)? (in ferie|in vacanza|via|allestero|in viaggio|fuori|in trasferta), non (abito|abitiamo|vivo|viviamo) piu (qui|li|in citta|in zona)?, (mi sono|ci siamo) (trasferito|trasferita|trasferiti) (altrove|allestero|in unaltra citta)?, (gia)? fatto gia, gia fatto`;

/** Where somebody is brought who does not come to us. */
export const toAnother = `(a|al|da|dal|in|dalla|nell) (un|una)? (altro|altra|nuovo|nuova) (${PLACE})`;
