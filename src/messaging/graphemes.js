import { GRAPHEME_CLASSES } from './grapheme-classes.js';

/** @typedef {keyof typeof GRAPHEME_CLASSES | 'lv' | 'lvt' | 'other'} GraphemeClass */

const CLASSES = /** @type {[keyof typeof GRAPHEME_CLASSES, string][]} */ (Object.entries(GRAPHEME_CLASSES));
/** @type {readonly GraphemeClass[]} */
const NAMES = ['other', ...CLASSES.map(([name]) => name), 'lv', 'lvt'];
/** @type {ReadonlySet<GraphemeClass | undefined>} */
const BASES = new Set(['base', 'baseAndGlued']);
/** @type {ReadonlySet<GraphemeClass>} */
const ALWAYS_JOINED = new Set(['extend', 'joiner', 'spacing']);
/** What of a Korean syllable may follow what. @type {ReadonlyMap<GraphemeClass, readonly GraphemeClass[]>} */
const SYLLABLES = new Map([
  ['l', ['l', 'v', 'lv', 'lvt']],
  ['lv', ['v', 't']],
  ['v', ['v', 't']],
  ['lvt', ['t']],
  ['t', ['t']],
]);

/** The class of each code point, by its place in NAMES. */
const classes = new Uint8Array(0x110000);
for (const [name, ranges] of CLASSES) fill(name, ranges);
for (let syllable = 0xac00; syllable <= 0xd7a3; syllable += 1)
  classes[syllable] = NAMES.indexOf((syllable - 0xac00) % 28 === 0 ? 'lv' : 'lvt');

/**
 * @param {GraphemeClass} name
 * @param {string} ranges
 */
function fill(name, ranges) {
  for (const range of ranges.split(' ')) {
    const [from = '', to = from] = range.split('-');
    classes.fill(NAMES.indexOf(name), Number.parseInt(from, 16), Number.parseInt(to, 16) + 1);
  }
}

/**
 * How many UTF-16 units each character of a text has, as people would count characters: a letter with its accents, a family of
 * emoji with its joiners, a flag; of a line end its two. The rules are those of sms-segments-calculator, to the letter, which the
 * test beside this file holds them against; but each code point is looked at once, however many belong together.
 * @param {string} text
 * @returns {number[]}
 */
export function graphemeLengths(text) {
  /** @type {number[]} */
  const lengths = [];
  /** @type {Cluster | undefined} */
  let cluster;
  for (const character of text) {
    const next = NAMES[classes[character.codePointAt(0) ?? 0] ?? 0] ?? 'other';
    if (cluster?.holds(next)) {
      cluster.add(next);
      lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + character.length;
    } else {
      cluster = new Cluster(next);
      lengths.push(character.length);
    }
  }
  return lengths;
}

/** What has been read of one character, as far as it decides what still belongs to it. */
class Cluster {
  /** @type {GraphemeClass} */
  #first;
  /** @type {GraphemeClass} */
  #last;
  /** @type {GraphemeClass | undefined} */
  #lastButOne;
  /** @type {boolean} */
  #extended;
  /** Of what stands behind the first: nothing but `extend`, or nothing at all. */
  #onlyExtended = true;
  /** Of what stands behind the first: whether letters of flags are in it, and no others behind anything else. @type {'none' | 'in front' | 'mixed'} */
  #flags = 'none';
  #onlyFlags = true;

  /** @param {GraphemeClass} first */
  constructor(first) {
    this.#first = first;
    this.#last = first;
    this.#extended = first === 'extend';
  }

  /** @param {GraphemeClass} next */
  add(next) {
    if (next === 'regional') this.#flags = this.#onlyFlags ? 'in front' : 'mixed';
    this.#onlyFlags &&= next === 'regional';
    this.#onlyExtended &&= next === 'extend';
    this.#extended ||= next === 'extend';
    this.#lastButOne = this.#last;
    this.#last = next;
  }

  /** Whether the next code point is still part of it. @param {GraphemeClass} next */
  holds(next) {
    const last = this.#last;
    if (this.#isEnded(next)) return false;
    if (last === 'control' || next === 'control') return false;
    if (SYLLABLES.get(last)?.includes(next) || ALWAYS_JOINED.has(next) || last === 'prepend') return true;
    if (next === 'modifier' && BASES.has(this.#modified())) return true;
    if (last === 'joiner' && (next === 'glued' || next === 'baseAndGlued')) return true;
    return this.#flags === 'none' && last === 'regional' && next === 'regional';
  }

  /** Behind a whole flag, and before a skin tone that nothing takes. @param {GraphemeClass} next */
  #isEnded(next) {
    const isOpen = this.#last === 'prepend' || this.#last === 'regional';
    if (next === 'regional') return this.#lastButOne === undefined && !isOpen;
    if (this.#flags === 'in front' && !isOpen) return true;
    const takesTone = this.#first === 'extend' || BASES.has(this.#first);
    return next === 'modifier' && this.#lastButOne !== undefined && this.#onlyExtended && !takesTone;
  }

  /** What a skin tone would belong to: what stands last, or before one mark behind it. */
  #modified() {
    if (!this.#extended) return this.#last;
    return this.#last === 'extend' ? this.#lastButOne : undefined;
  }
}
