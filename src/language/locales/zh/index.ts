import type { Locale } from '../locale.js';
import { answers } from './answers.js';
import { automatic, smallTalk } from './automatic.js';
import { calendar, choices } from './choices.js';
import { doubtful } from './doubtful.js';
import { hardMoments, questions } from './moments.js';
import { optOuts } from './opt-outs.js';
import { texts, traditional } from './texts.js';

export const zh: Locale = {
  language: 'zh',
  answers,
  doubtful,
  optOuts,
  automatic,
  smallTalk,
  hardMoments,
  questions,
  choices,
  calendar,
  texts,
  otherScripts: { Hant: traditional },
};
