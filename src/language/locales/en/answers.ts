import type { AnswerWords } from '../answer-words.js';
import { agreeing } from './answers/agreeing.js';
import { alongside, elsewhere, news, toAnother } from './answers/alongside.js';
import { ambiguous } from './answers/ambiguous.js';
import { fromWhere } from './answers/arriving.js';
import { asking } from './answers/asking.js';
import { beside } from './answers/beside.js';
import { embedded } from './answers/circumstances.js';
import { coming } from './answers/coming.js';
import { committing } from './answers/committing.js';
import { courtesy } from './answers/courtesy.js';
import { declining } from './answers/declining.js';
import { doubting } from './answers/doubting.js';
import { misspellings } from './answers/misspellings.js';
import { alongPlainly, asidePlainly, toldPlainly } from './answers/plainly.js';
import { reasons } from './answers/reasons.js';
import { things } from './answers/things/index.js';
import { times } from './answers/times.js';
import { turning } from './answers/turning.js';
import { visits } from './answers/visits.js';
import { feeling } from './answers/wanting.js';
import { wishing } from './answers/wishing.js';

export const answers: AnswerWords = {
  phrases: {
    ...agreeing,
    ...coming,
    ...declining,
    ...turning,
    ...committing,
    ...doubting,
    ...reasons,
    ...asking,
    ...times,
    ...beside,
    ...courtesy,
  },
  visits,
  everyday: {
    maybe: toAnother,
    reason: elsewhere,
    along: `${alongside}, ${alongPlainly}`,
    aside: `${feeling}, ${asidePlainly}`,
    told: `${news}, ${toldPlainly}`,
    thing: things,
    pass: `${wishing}, ${fromWhere}, ${embedded}`,
  },
  ambiguous,
  restated:
    '(confirmed|canceled|cancelled|answered) (this|it|that) (already|yesterday|before|earlier), (answered|said|replied|texted) (yes|no) (yesterday|already|before|earlier|last week), (already|previously) (confirmed|canceled|cancelled|said|answered|replied|responded|told|did|texted|called), (i|ive|we|weve|had|have) (confirmed|canceled|cancelled), (i|ive|we|had|id) (already|just|originally)? (said|replied|answered|texted|told you|put) (yes|no|i would|id|i could|i can|ill|i was)',
  misspellings,
};
