import { body } from './body.js';
import { everyday } from './everyday.js';
import { people } from './people.js';
import { places } from './places.js';
import { qualities } from './qualities.js';
import { vehicles } from './vehicles.js';
import { verbs } from './verbs.js';

/** Some five thousand common words, by class, that say nothing of coming or staying away. */
export const things = [body, everyday, people, places, qualities, vehicles, verbs].join(',');
