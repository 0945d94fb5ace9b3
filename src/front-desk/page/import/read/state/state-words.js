/** What people and systems write about whether an appointment stands, in English, German, French, Spanish, Portuguese, Italian and Dutch. */

/**
 * `canceled`: it does not take place; `over`: it took place, was missed, or was never one; `stands`: it does.
 * @typedef {'stands' | 'canceled' | 'over'} State
 */

/** Beginnings of words that mean it wherever they stand. */
const CANCELED =
  'cancel, cxl, cncl, storn, abgesagt, abgesetzt, absage, annul, anulad, anulac, cancelad, disdett, cancellat, geannuleerd, afgezegd, afgelast, entfallen, ' +
  'ausgefallen, fallt aus, withdrawn, declined, rejected, deleted, removed, void, abgelehnt, geloscht, supprime, refuse, eliminad, borrad, rechazad, apagad, ' +
  'excluid, desmarcad, recusad, eliminat, rifiutat, denied, verwijderd, geweigerd, broken, bumped, decommande, suspendid, absag';
const OVER =
  'no show, noshow, no-show, did not attend, dna, fta, failed to attend, missed, not attended, nicht erschienen, no asistio, no acudio, no se presento, no presentado, ' +
  'absent, pas venu, non honore, ausente, ausencia, faltou, falta, nao compareceu, non presentat, assente, mancata presentazione, niet verschenen, niet gekomen, ' +
  'complete, completed, finished, fulfilled, attended, arrived, checked out, checked in, check out, checkout, done, seen, closed, billed, in progress, started, in room, seated, left without, ' +
  'abgeschlossen, erledigt, erschienen, behandelt, beendet, anwesend, abgerechnet, termine, effectue, honore, realise, venu, present, passe, realizad, atendid, ' +
  'finalizad, completad, asistio, acudio, terminad, concluid, compareceu, realizado, completat, eseguit, effettuat, conclus, presentat, afgerond, voltooid, verschenen, ' +
  'geweest, afgehandeld, entered in error, error, expired, waitlist, wait list, waiting list, warteliste, liste attente, lista de espera, lista d attesa, wachtlijst';
const STANDS =
  'scheduled, confirm, booked, active, planned, accepted, approved, reserved, unconfirmed, not confirmed, not yet confirmed, left message, lm, reminded, reminder sent, texted, ok, upcoming, open, normal, yes coming, on time, paid, ' +
  'a venir, geplant, bestatigt, gebucht, aktiv, vereinbart, fest, offen, unbestatigt, nicht bestatigt, vergeben, reserviert, zugesagt, prevu, planifie, reserve, valide, actif, fixe, non confirme, ' +
  'programad, confirmad, reservad, activ, pendiente de confirmar, sin confirmar, no confirmad, agendad, citad, vigente, asignad, marcad, ativ, nao confirmad, por confirmar, ' +
  'confermat, prenotat, programmat, pianificat, attiv, da confermare, non confermat, fissat, bevestigd, gepland, ingepland, actief, onbevestigd, niet bevestigd, geboekt, afgesproken, valid, gultig, fijo';

/** Whole values only. @type {Map<string, State>} */
const EXACT = new Map([
  ['x', 'canceled'],
  ['can', 'canceled'],
  ['ns', 'over'],
  ['show', 'over'],
  ['showed', 'over'],
  ['excuse', 'canceled'],
  ['excusee', 'canceled'],
  ['absent non excuse', 'over'],
  ['absente non excusee', 'over'],
  ['none', 'stands'],
  ['<none>', 'stands'],
  ['(none)', 'stands'],
  ['n/s', 'over'],
  ['new', 'stands'],
  ['neu', 'stands'],
  ['nueva', 'stands'],
  ['nouveau', 'stands'],
]);
/** What turns the meaning of a value that would else be known. */
const NOT =
  /(?<![a-z])(?:not|no longer|excluding|excludes|without|except|hide|hidden|ohne|ausser|sans|sauf|sin|excepto|senza|zonder|un|nicht|kein|pas|nao|niet|geen|non)(?![a-z])/;

/** What says that an appointment is another one now, or may be: only whoever knows the file can tell. */
const DOUBTFUL =
  /resched|verschoben|verlegt|umgebucht|report|deplace|reprogram|reagend|remarcad|aplazad|cambiad|spostat|rinviat|riprogram|verplaatst|verzet|moved|pending|request|tentative|pendiente|pendente|in attesa|ausstehend|angefragt|en attente|aangevraagd/;

/** @param {string} text */
function beginnings(text) {
  return text.split(', ').map((phrase) => new RegExp(`(?<![a-z])${phrase.replaceAll(' ', '[ -]')}`));
}
const TABLE = /** @type {const} */ ([
  ['canceled', beginnings(CANCELED)],
  ['over', beginnings(OVER)],
  ['stands', beginnings(STANDS)],
]);

/**
 * @param {string} written plain
 * @returns {State | undefined} undefined where it is not known, or means more than one thing
 */
export function stateOf(written) {
  // As programs write it: NO_SHOW.
  const value = written.replaceAll('_', ' ');
  const exact = EXACT.get(value);
  if (exact) return exact;
  if (DOUBTFUL.test(value)) return undefined;
  const found = TABLE.filter(([, phrases]) => phrases.some((phrase) => phrase.test(value))).map(
    ([state]) => state,
  );
  // "Not confirmed" is in the table itself; any other "not" is left to be asked.
  if (NOT.test(value))
    return found.length === 1 && found[0] !== 'canceled' && WITH_NOT.some((phrase) => phrase.test(value))
      ? found[0]
      : undefined;
  return found.length === 1 ? found[0] : undefined;
}
const WITH_NOT = beginnings(
  [OVER, STANDS]
    .flatMap((text) => text.split(', '))
    .filter((phrase) => NOT.test(phrase))
    .join(', '),
);

const CALLED_OFF = beginnings(
  'canceled, cancelled, storniert, abgesagt, annule, annulee, anulada, anulado, cancelada, cancelado, annullato, annullata, disdetto, disdetta, geannuleerd, afgezegd, no show, no-show, noshow, deleted, do not text, do not call, do not contact, no texts, opted out, wrong number, deceased',
);

/** @param {string} text plain, of a cell that is about other things @returns {boolean} whether it speaks of a cancellation */
export function mentionsCancellation(text) {
  return CALLED_OFF.some((phrase) => phrase.test(text));
}

/** Subjects of calendars: "Canceled: Ann Lee". @param {string} text plain */
export function beginsCanceled(text) {
  return /^(?:cancell?ed|storniert|abgesagt|annulee?|anulad[ao]|cancelad[ao]|annullat[ao]|geannuleerd) ?[:–—-]/.test(
    text,
  );
}

const YES = new Set(
  'true, yes, y, 1, x, si, s, ja, j, oui, o, sim, vrai, wahr, verdadero, verdadeiro, vero, waar, ✓, ✔, on, t'.split(
    ', ',
  ),
);
const NO = new Set(
  'false, no, n, 0, nein, non, nao, nee, faux, falsch, falso, onwaar, off, -, –, null, none, f'.split(', '),
);

/**
 * @param {string} value plain, of a column that is named for one thing, such as "Canceled"
 * @returns {boolean | undefined}
 */
export function flagOf(value) {
  if (value === '' || NO.has(value)) return false;
  return YES.has(value) ? true : undefined;
}
