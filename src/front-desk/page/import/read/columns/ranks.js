/**
 * @import { Contents } from './cells.js'
 * @import { Topic } from '../headers/header-words.js'
 *
 * How well a column fits a field, by its header and what is in it. From `SURE` on it may be taken by itself; below that it is only
 * offered; 0 is not even that.
 *
 * @typedef {object} Column
 * @property {number} index
 * @property {readonly string[]} words of its header
 * @property {ReadonlySet<Topic>} topics of its header
 * @property {Contents} contents
 */

export const SURE = 1;
const MOSTLY = 0.6;
const ALMOST_ALL = 0.8;
/** So many rows are hardly all of one contact. */
const MANY = 3;

/** @type {readonly Topic[]} */
const OTHER_TIMES = [
  'birth',
  'created',
  'end',
  'duration',
  'other_time',
  'canceled',
  'absent',
  'notify',
  'money',
  'all_day',
];
/** @type {readonly Topic[]} */
const NEVER_PEOPLE = [
  ...[
    'id',
    'mobile',
    'phone',
    'home',
    'fax',
    'email',
    'birth',
    'created',
    'address',
    'notes',
    'money',
    'status',
    'canceled',
  ],
  ...[
    'absent',
    'zone',
    'language',
    'service',
    'calling',
    'notify',
    'duration',
    'other_time',
    'time',
    'start',
    'end',
  ],
].map((topic) => /** @type {Topic} */ (topic));
const NOT_WITH_WHOM = new Set(
  'referring referral referred pcp primary uberweiser hausarzt traitant huisarts'.split(' '),
);
const ROOMS = new Set(
  'room operatory op raum zimmer sala salle kamer stanza consultorio office local studio'.split(' '),
);

/**
 * @param {Column} column
 * @param {readonly Topic[]} wanted
 */
const isAbout = ({ topics }, wanted) => wanted.some((topic) => topics.has(topic));

/** @param {Column} column */
export function rankNumber(column) {
  const { topics, contents } = column;
  if (contents.filled === 0) return 0;
  const isPhone = isAbout(column, ['mobile', 'phone', 'home', 'work', 'fax']);
  if (contents.digits < 0.5) {
    if (contents.inText < MOSTLY || isAbout(column, ['id', 'email'])) return 0;
    return isPhone && contents.inText >= ALMOST_ALL ? 2 : 0.4;
  }
  if (topics.has('fax')) return 0.1;
  // The same in every row: the clinic's own.
  if (contents.kinds === 1 && contents.filled >= MANY) return 0.2;
  // What was joined of both.
  if (topics.has('area')) return isPhone ? 6 : 0;
  if (isPhone && topics.has('others')) return 0.2;
  const behind = topics.has('second') ? 1 : 0;
  if (topics.has('mobile')) return (topics.has('work') ? 4 : 5) - behind;
  if (isAbout(column, ['home', 'work'])) return topics.has('phone') || !topics.has('location') ? 0.6 : 0;
  if (topics.has('phone')) return 3 - behind;
  if (isAbout(column, ['money', 'created', 'birth', 'status'])) return 0;
  const isMarked = contents.numbers >= 0.5;
  if (topics.has('id') && column.words.some((word) => word.length > 2 && !NUMBER_WORDS.has(word)))
    return isMarked ? 0.3 : 0;
  if (isMarked) return 1;
  return contents.digits >= ALMOST_ALL ? 0.5 : 0;
}
const NUMBER_WORDS = new Set(['number', 'nummer', 'numero', 'num', 'contact']);

/** @param {Column} column by its header alone, where no cell can be read */
export function rankUnreadNumber(column) {
  const { topics, contents } = column;
  if (
    contents.filled === 0 ||
    contents.dates >= MOSTLY ||
    isAbout(column, ['fax', 'others', 'home', 'work', 'consent', 'refusal', 'email'])
  )
    return 0;
  return topics.has('mobile') ? 3 : topics.has('phone') ? 2 : 0;
}

/** @param {Column} column */
export function rankDate(column) {
  const { topics, contents } = column;
  if (isAbout(column, OTHER_TIMES) || topics.has('zone')) return 0;
  const named = nameOfDate(column);
  if (contents.dates >= MOSTLY) return named > 0 ? named : contents.dates >= ALMOST_ALL ? 1 : 0;
  return contents.serials >= ALMOST_ALL && named >= 2 ? named : 0;
}

/** @param {Column} column by its header alone, where no cell can be read */
export function rankUnreadDate(column) {
  const { topics, contents } = column;
  if (
    contents.filled === 0 ||
    contents.times >= MOSTLY ||
    isAbout(column, [...OTHER_TIMES, 'zone', 'id', 'service', 'status', 'participant', 'location'])
  )
    return 0;
  return topics.has('date') ? nameOfDate(column) : 0;
}

/** @param {Column} column */
function nameOfDate({ topics }) {
  const isWhen = topics.has('date') || topics.has('time');
  if (topics.has('start') || (topics.has('appointment') && isWhen)) return 3;
  if (topics.has('scheduled') && !topics.has('appointment')) return topics.has('date') ? 1 : 0.9;
  if (topics.has('appointment')) return 2.5;
  return isWhen ? 2 : 0;
}

/** @param {Column} column */
export function rankTime(column) {
  const { topics, contents } = column;
  if (isAbout(column, OTHER_TIMES) || topics.has('zone') || contents.filled === 0) return 0;
  const isNamed =
    topics.has('time') || topics.has('start') || (topics.has('date') && topics.has('appointment'));
  const isTimes = contents.times >= MOSTLY || (isNamed && contents.bareTimes >= ALMOST_ALL);
  const isMoments = isNamed && contents.dates >= MOSTLY && contents.timed >= MOSTLY;
  if (!isTimes && !isMoments)
    return topics.has('time') && !topics.has('date') && contents.dates < MOSTLY ? 0.9 : 0;
  // What was joined of both.
  if (topics.has('half')) return 4;
  if (topics.has('start') || (topics.has('appointment') && isNamed)) return 3;
  return topics.has('time') ? 2 : contents.times >= ALMOST_ALL ? 1 : 0;
}

/** @param {Column} column */
export function rankName(column) {
  const { topics, contents } = column;
  if (
    !mayBeWords(column) ||
    isAbout(column, [...NEVER_PEOPLE, 'first', 'last']) ||
    contents.states >= ALMOST_ALL
  )
    return 0;
  if (isAbout(column, ['participant', 'location', 'others', 'work', 'calendar'])) return 0;
  if (topics.has('person')) return topics.has('name') ? 5 : 4;
  return topics.has('name') ? 3 : 0;
}

/**
 * @param {Column} column
 * @param {'first' | 'last'} part
 */
export function rankPart(column, part) {
  if (!mayBeWords(column) || isAbout(column, ['participant', 'mobile', 'phone', 'email', 'id'])) return 0;
  const isOthers = column.topics.has('others');
  return column.topics.has(part) && !isOthers ? (column.topics.has('person') ? 3 : 2) : 0;
}

/** @param {Column} column */
export function rankParticipant(column) {
  const { topics, words, contents } = column;
  const never = NEVER_PEOPLE.filter((topic) => topic !== 'service');
  if (!mayBeWords(column) || isAbout(column, never) || topics.has('person')) return 0;
  if (words.some((word) => NOT_WITH_WHOM.has(word))) return 0;
  if (topics.has('participant')) return topics.has('name') ? 4 : 3;
  return topics.has('calendar') && contents.rooms < MOSTLY ? 1 : 0;
}

/** @param {Column} column */
export function rankLocation(column) {
  const { topics, words, contents } = column;
  if (
    !mayBeWords(column) ||
    isAbout(column, [
      ...NEVER_PEOPLE.filter((topic) => topic !== 'address'),
      'person',
      'participant',
      'last',
      'first',
    ])
  )
    return 0;
  if (topics.has('calendar') && contents.rooms >= MOSTLY) return 1;
  if (!topics.has('location') || topics.has('address')) return 0;
  return words.every((word) => ROOMS.has(word)) ? 2 : 3;
}

/** @param {Column} column whose cells are all different */
export function rankId(column) {
  const { topics, contents } = column;
  if (
    contents.filled === 0 ||
    contents.dates >= MOSTLY ||
    isAbout(column, ['mobile', 'phone', 'participant', 'location', 'service', 'birth', 'person'])
  )
    return 0;
  if (topics.has('sure_id')) return 3;
  return topics.has('id') && (topics.has('appointment') || topics.has('scheduled')) && !topics.has('date')
    ? 2
    : 0;
}

/** @param {Column} column */
function mayBeWords({ contents }) {
  return contents.filled > 0 && contents.dates < MOSTLY && contents.digits < 0.5 && contents.times < MOSTLY;
}
