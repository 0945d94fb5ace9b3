import type { Locale } from '../locale.js';
import { answers } from './answers.js';
import { automatic, smallTalk } from './automatic.js';
import { calendar, choices } from './choices.js';
import { doubtful } from './doubtful.js';
import { hardMoments, questions } from './moments.js';
import { optOuts } from './opt-outs.js';
import { texts } from './texts.js';

export const de: Locale = {
  language: 'de',
  answers,
  doubtful,
  optOuts,
  automatic,
  smallTalk,
  hardMoments,
  questions,
  choices,
  calendar,
  beforeNames:
    'herr, herrn, frau, fr, hr, dr, doktor, familie, fam, prof, professor, schwester, doktorin, lg, mfg, vg, grusse, gruße, gruesse, heisse, heiße, namens',
  texts,
};
