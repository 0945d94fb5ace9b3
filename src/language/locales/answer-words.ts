/**
 * What a word or phrase does in a reply. A phrase that stands in no table has no role: it is a word that is
 * not understood.
 *
 * - answers: `yes`, `no`; `ok` agrees but may merely acknowledge, so it counts only where everything beside
 *   it is understood
 * - `come`: attending, once something commits to it ("make it"); `attend`: commits by itself ("see you
 *   there"); `go` too, but for an unknown destination ("voy")
 * - `keep`: holding on to the appointment; `absent`: not attending, by itself ("no can do"); `cancel`:
 *   calling it off, `request` asks for that politely, and counts although it is a question; `miss`: staying
 *   away ("forget", "miss it")
 * - `not` turns what follows round; `dont` turns only calling off ("don't cancel"; "I don't go there" is no
 *   answer); `wont` and `cant` turn it too, and say no where nothing follows ("sorry, I can't"); `notAfter`
 *   stands behind its verb (French pas, German nicht); `negates` is a bare "no" before something: it never
 *   makes an appointment kept ("no cancele" may want a comma); `never` only blurs ("didn't"): it is never
 *   counted on
 * - `will` commits, `can` commits unless a clock time follows ("I can come at 3"), `must` wishes ("I want
 *   to come")
 * - `maybe`: doubt or condition, vetoes; `other`: something else is wanted (another time, to know who
 *   writes), vetoes even within a question; `later`: will see to another time by themselves, which spoils a
 *   yes but not a no
 * - `reason` (illness, travel, somebody else) and `excuse` (work, weather) spoil a bare yes, and let a "no" stand; `excuse` leaves "I'll come"
 *   as it is ("after work")
 * - `aside`: leaves a bare yes as it is; a "no" may be about it instead ("no, that's …", "no, I already …"); `along`: does so too, and is told
 *   by those who come ("my wife drives me"), so that it leaves an "ok" as it is; `contact` ("please call me") spoils a bare yes or no; `late`: coming, but late
 * - `past` blurs like `never`; `but` takes back what stands before it; `join` parts clauses as a comma does
 * - `ask` begins a question wherever it stands, or a clause that makes what stands before it depend ("when
 *   I can"); `question` only the former; `invert` does at the start of a clause ("can I …"); `tag` asks
 *   whether what was said is so ("…, right?")
 * - `who` is a subject and begins a new thought; `day`, `clock`, `today` and `topic` (the appointment) are
 *   what a bare "no" may be about
 * - `slip`: takes back what stands before it for what stands behind it ("yes wait no"); with nothing behind it that answers, it is a
 *   doubt ("yes wait"), and before an answer it is nothing ("oops, I meant no")
 * - `turn`: does so too, and alone it is a reason to stay away ("changed my mind"); an ambiguous one does so only where an answer
 *   stands behind it, and is nothing elsewhere ("yes, actually no")
 * - `confirm`: a yes that may have an object ("I confirm my …"): only with what speaks of the appointment is it one
 * - `reassure`: takes a worry away ("no worries", "I didn't forget"): a bare "no" beside it is no answer
 * - `thing`: understood, but part of no answer ("bring", "forms", "parking"): right beside an answer it may be what that is about, and beside
 *   a bare yes it may speak against it ("yes, I sold it")
 * - `told`: something done that leaves a yes standing ("I paid", "we filled out"): behind it stands its object, in whatever words
 * - `pass`: understood and without weight, so that it hides the words within it ("no problem", "I know",
 *   "can't wait")
 */
export type Role =
  | 'yes'
  | 'no'
  | 'ok'
  | 'come'
  | 'attend'
  | 'go'
  | 'keep'
  | 'absent'
  | 'cancel'
  | 'request'
  | 'miss'
  | 'not'
  | 'dont'
  | 'wont'
  | 'cant'
  | 'notAfter'
  | 'negates'
  | 'never'
  | 'will'
  | 'can'
  | 'must'
  | 'maybe'
  | 'other'
  | 'later'
  | 'reason'
  | 'excuse'
  | 'aside'
  | 'along'
  | 'contact'
  | 'late'
  | 'past'
  | 'but'
  | 'join'
  | 'ask'
  | 'question'
  | 'invert'
  | 'tag'
  | 'who'
  | 'day'
  | 'clock'
  | 'today'
  | 'topic'
  | 'pass'
  | 'thing'
  | 'told'
  | 'reassure'
  | 'slip'
  | 'turn'
  | 'confirm';

/**
 * Words or phrases that have the role `as` only where nothing but courtesy stands before them, and behind
 * them nothing or one of the words `before`; elsewhere they have the role `otherwise`. So "no i am sick"
 * answers, while "no puedo" and "no parking" only negate; "confirm my appointment" answers, "confirm with
 * my wife" does not.
 */
export interface Ambiguous {
  readonly phrases: string;
  readonly as: Role;
  readonly before: string;
  readonly otherwise: Role;
}

/**
 * What people answer in one language, folded ("sí" alone keeps its accent: unlike "si" it is never "if"), in the notation of
 * `phrases/notation.ts`.
 */
export interface AnswerWords {
  readonly phrases: Readonly<Partial<Record<Role, string>>>;
  /** What an appointment may be for, at clinics, garages, salons and vets: it stands for the appointment, so it is `topic`. */
  readonly visits: string;
  /**
   * Words of every day, by classes, that say nothing of coming or staying away: so a sentence is understood that holds one of them. Each yields to
   * all else that the tables say of it, and is not looked for behind a slip of the finger.
   */
  readonly everyday?: Readonly<Partial<Record<Role, string>>>;
  readonly ambiguous: readonly Ambiguous[];
  /** Says that it was answered before ("I already confirmed"): it never turns what is on record. */
  readonly restated: string;
  /** Misspelling → word, both parted by a space, parted by commas. */
  readonly misspellings: string;
}
