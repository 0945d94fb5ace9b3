import type { TemplateName } from '../../platform/config/wording-settings.js';
import type { AnswerWords } from './answer-words.js';

/**
 * All that is known of one language: a new one is one such object, its corpus, and one line in `locales.ts`. Cells are written in
 * the notation of `phrases/notation.ts`, their words folded and without apostrophes; an empty cell says that there are none.
 */
export interface Locale {
  /** Of ISO 639. */
  readonly language: string;
  readonly answers: AnswerWords;
  readonly doubtful: DoubtfulWords;
  readonly optOuts: OptOutPhrases;
  readonly automatic: AutomaticReplies;
  readonly smallTalk: SmallTalk;
  readonly hardMoments: HardMoments;
  readonly questions: Questions;
  readonly choices: ChoicePhrases;
  readonly calendar: CalendarWords;
  /** Only of a language that capitalizes every noun: words behind which a capitalized one is a name nevertheless ("Frau Weber"). */
  readonly beforeNames?: string;
  /** What we say. */
  readonly texts: OwnTexts;
  /** `texts` in the other scripts of the language, by their names of ISO 15924. */
  readonly otherScripts?: Readonly<Record<string, OwnTexts>>;
}

/** Words that tell what a statement beside a bare answer does to it, and be it not understood. `*` stands for any letters. */
export interface DoubtfulWords {
  /**
   * A yes stands beside a statement ("yes, wearing shorts this time") unless one of these is in it: the need may be gone, somebody else may
   * serve them, something may stand in the way, or it is a yes to something else.
   */
  readonly besideYes: string;
  /** Nothing stands in the way any more ("found a way", "running again"): no `no` stands beside it, even where a reason is given. */
  readonly overcome?: string;
}

/**
 * What rules whether a number may be texted at all, beside the words that carriers name. Asking for it is open: whatever a
 * reasonable person would understand so counts (47 CFR 64.1200(a)(10)). So the cells of requests are grammar more than lists: verbs
 * that end or refuse, then texts, reminders, consent or the number.
 */
export interface OptOutPhrases {
  /** An opt-out where they are the whole message, but for `courtesy`: single words, also mistyped. */
  readonly words: string;
  /** An opt-out where they are a whole sentence or part between commas, but for `courtesy` and `urging` ("Stop it. I moved away"). */
  readonly sentences: string;
  /** Requests in plain language, wherever they stand ("stop texting me", "take me off your list", "I revoke my consent"). */
  readonly requests: string;
  /** Requests only at the beginning of a clause; their last word begins what else is said ("stop i …"). */
  readonly openings: string;
  /** Requests only where nothing but `courtesy` and `urging` follows ("I told you to stop", but not "to stop smoking"). */
  readonly endings: string;
  /** What looks like one of them and is none ("stop by", "didn't get your messages"): nothing within it counts. */
  readonly notRequests: string;
  /** May be a request: texts, consent or the law beside a refusal. Never an answer, and answered by naming STOP. */
  readonly possible: string;
  readonly unwilling: UnwillingWords;
  /** Requests to be texted again. */
  readonly startRequests: string;
  readonly helpWords: string;
  /** Single words that say nothing. */
  readonly courtesy: string;
  /** Single words that only press what is said. */
  readonly urging: string;
  /** Words of anger, which may stand anywhere and change nothing ("stop the damn texts"). */
  readonly expletives: string;
  /** Asks to be texted oneself ("text me" behind "don't text my husband"): a refusal beside it may mean somebody else. */
  readonly insteadToMe: string;
  /** Single words that turn a request round which follows ("don't stop texting me", "why did you stop sending reminders"). */
  readonly turningRound: string;
  /** What may stand behind a request that is meant for a certain time only ("don't text me while I'm driving", "at night"). */
  readonly forATime: string;
  /** What only looks so ("at all"). */
  readonly notForATime: string;
}

/**
 * Words by which a text that nothing else is understood of sounds like a wish for no more texts: texts beside a complaint or a
 * refusal, or the number beside a complaint. `*` stands for any letters ("messag*").
 */
export interface UnwillingWords {
  /** Enough alone, by the reason that they give. */
  readonly alone: {
    /** Harassment, lawyers and authorities, blocking, privacy. */
    readonly law: string;
    /** To be left in peace, or to have it stop ("leave me alone", "make it stop"). */
    readonly peace: string;
    /** Has had enough, or has said so before ("sick of this", "how many times must I"). */
    readonly weary: string;
    /** Is no client, or not any more, and asks where the number comes from. */
    readonly stranger: string;
    /** By another way, at somebody else, or not on this telephone ("email only", "work phone"). */
    readonly elsewhere: string;
  };
  /**
   * Goes there no longer ("I left your practice", "we moved away", "I changed dentists"): enough alone where the text is no clear "no".
   */
  readonly leaving?: string;
  /** Texts, and texting. */
  readonly texting: string;
  /** What else a text reaches somebody by: number, telephone, list, contacting, "these". */
  readonly reach: string;
  /** Ends, refuses or complains. */
  readonly ending: string;
  /** Negates or asks why: less than `ending`, and enough only beside `texting`. */
  readonly denying: string;
  /** Says by itself nothing of texts, but is a reason to name STOP where such a text is answered ("haven't been there in years"). */
  readonly hints?: string;
  /** Without `*`: asks for a text, or thanks for one, so that what is denied is something else ("text me the address, I can't find it"). */
  readonly wanted: string;
}

export interface AutomaticReplies {
  /** What telephones and offices send by themselves, in words that nobody would type. */
  readonly machines: string;
  /** What people, and their telephones for them, answer when they cannot answer; only where the text says nothing else. */
  readonly busy: string;
  readonly wrongNumber: string;
  /** What stands before a name that is not the writer's ("this is not Maria"), with apostrophes. */
  readonly notThisName: string;
}

/** What needs no answer. */
export interface SmallTalk {
  /** Unfolded, at the beginning of a text. */
  readonly greetings: string;
  /** Unfolded, with a name behind it ("Thanks, Maria"). */
  readonly thanks: string;
  /** What telephones put before the text that somebody reacted to, each a regular expression ("reacted(?: with)? … to"). */
  readonly reactions: readonly string[];
  /** What is reacted to instead of a text: articles and things. */
  readonly attachments: { readonly articles: string; readonly things: string };
}

/** What somebody should see to at once, wherever it stands in a text. */
export interface HardMoments {
  /** Somebody has died. */
  readonly bereavement: string;
  /** Somebody is in hospital or seriously ill. */
  readonly illness: string;
  /** An emergency, or anger. */
  readonly urgent: string;
  /** What only sounds so ("my phone died", "no chest pain"). */
  readonly none: string;
}

/** Questions that the appointment itself answers, as whole clauses but for what has no weight ("hi, what time is it please"). */
export interface Questions {
  readonly time: string;
  readonly place: string;
  readonly person: string;
}

/** What chooses from a numbered list. */
export interface ChoicePhrases {
  readonly both: string;
  readonly all: string;
  /** No to all of them ("neither", "none of them"). */
  readonly none: string;
  /** What only sounds like all of them ("all day"). */
  readonly notAll: string;
  /** What holds a number that chooses nothing ("see you 2", "number of us"); `number` is any number. */
  readonly notNumbers: string;
  /** "1 or 2": not both of them. */
  readonly or: string;
  /** "Only Tuesday". */
  readonly only: string;
  /** From the first on. */
  readonly ordinals: readonly string[];
  readonly last: string;
  /** Numbers in words, from one on. */
  readonly numbers: string;
  /** "Number", "option". */
  readonly list: string;
  /** Of two, the one that was not named ("keep the first, cancel the other"). */
  readonly other: string;
  /** All that was not named. */
  readonly rest: string;
  /** Stands behind `all` and before what is excepted ("all but Noah"). */
  readonly except: string;
  /** Begins why somebody is excepted ("all but Noah, who is ill"). */
  readonly because: string;
  /** Stands between two that are named together. */
  readonly and: string;
  /** Both of them, beside a negation ("we won't make either one"). */
  readonly either: string;
  /** Of two, by time. */
  readonly earlier: string;
  readonly later: string;
  /** `number` is any number, in digits or words ("the first two"). */
  readonly firstOnes: string;
  readonly lastOnes: string;
  /** So many as are ahead, or were just named ("all three", "the two of them"). */
  readonly counted: string;
  /** Says that more than one may be meant ("the ones with Dr. Lee"). */
  readonly ones: string;
  /** The contact ("for me"). */
  readonly me: string;
  /** Said of whom is named, and nothing else, it agrees ("los dos van"). */
  readonly comes: string;
  /** Said of what is named, it calls that off ("Wednesday's out"). */
  readonly out: string;
  /** Says that nothing is decided yet ("will let you know"). */
  readonly undecided: string;
  /** Begins what an answer depends on. */
  readonly conditions: string;
  /** Single words or phrases that belong to what is named: before it ("the one with Liam"), and behind it ("the 9am one"). */
  readonly around: { readonly before: string; readonly behind: string };
  /** What reads in its place: as the subject of a sentence, elsewhere, and together with one of the `copulas` behind it. */
  readonly inPlace: { readonly subject: string; readonly object: string; readonly itIs: string };
  readonly copulas: string;
  /** Single words that say something of what stands before them, so that a number there counts nothing ("3 is a no"). */
  readonly verbs: string;
  /** The appointment of whom was named before ("Poppy is ill, cancel hers"). */
  readonly theirs: string;
  /** What pet forms of names end in behind the stem ("Benji"). */
  readonly petEndings: string;
}

export interface CalendarWords {
  /** From Sunday on, each with its short forms. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** From January on. */
  readonly months: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  /** Words behind which `tomorrow` is a time of day ("la mañana"). */
  readonly notBeforeTomorrow: string;
  readonly noon: string;
  /** As names of appointments ("the morning one"), not as greetings. */
  readonly partsOfDay: { readonly morning: string; readonly afternoon: string; readonly evening: string };
  readonly minutes: string;
  /** What stands before a clock time. */
  readonly at: string;
  /** What stands behind a clock time. */
  readonly oclock: string;
  /** What stands before days and times that are not the appointment's ("until Friday", "every Tuesday"). */
  readonly notThen: string;
  readonly articles: string;
  /** Names of days that are other words as well, and what stands before them where they are days ("on Sun"). */
  readonly ambiguousDays: { readonly days: string; readonly behind: string };
  /** Words that part what is said of the appointment from a reason. */
  readonly joins: string;
}

/** Our own texts, `{}` for each place. */
export interface OwnTexts {
  /** What stands before the location and the participant. */
  readonly operators: { readonly location: string; readonly participant: string };
  /**
   * Places of MSG_TEMPLATE: company, date and time, details. Of MOVED_NOTICE: company, the old date and time, the new ones, details. Of
   * CANCELED_NOTICE: company, date and time. Of the others: company.
   */
  readonly templates: Readonly<Record<TemplateName, string>>;
  /** Places: company, the word that takes it back. */
  readonly optOut: string;
  /** For a bare CANCEL, which means both. Places as in `optOut`. */
  readonly optOutAndCancel: string;
  /** Place: company. */
  readonly optIn: string;
  /** For what may be a wish for no more texts. Place: company. */
  readonly possibleOptOut: string;
  /** A sentence behind an answer of ours, for what may perhaps be such a wish. */
  readonly optOutHint: string;
  /** Answers a question about the appointment. Places: company, date and time, details. */
  readonly appointmentIs: string;
  /** What stands before and after the numbered appointments. Places: company and how many; none. */
  readonly choose: { readonly before: string; readonly after: string };
}
