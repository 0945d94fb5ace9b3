import { FAMILY } from './who-and-what.js';

/** Who does it, and how certainly; what joins clauses. */
export const committing = {
  will: `
    (im|i am|were|we are) in (the|a|an|my|another|bed|class|pain|court|labor), (im|i am|were|we are) down with,
    (my|our|his|her|the) (${FAMILY}) (is|are|is going to|are going to|gonna),
    (grandma|grandpa|mom|dad|both kids|the kids|kids) (is|are),
         ill|well|i will|we will make sure, will, ill, well, im, were, hell|shell|theyll, he|she|they will, hes|shes|theyre,
    (both of us|all of us|all number of us|all two of us|all three of us|all four of us|we all|we both) (are)?,
    (he|she|they|son|daughter|mom|mother|dad|father|husband|wife|kids|kid|family) (is|are), am, shall,
    going to, gonna, im|were gonna, im|were going to, fixing to, finna, about to, ima, imma, intend to,
    willing to, planning to|on, plan to|on, going to be able to, will still,
    will definitely|certainly|absolutely|surely, definitely|certainly|absolutely|surely will, be`,
  can: `
    can, can still, able to, able 2, can definitely|certainly|absolutely|surely,
    definitely|certainly|absolutely can, im able to, free to`,
  must: `
    id rather, i would rather, wed rather, had rather, prefer to, id prefer to, would prefer to, need to, have to,
    has to, got to, gotta, want to, wanna, wish to, wants to, needs to, must, like to, would|id|wed like|love to,
    i need, we need, had better, trying to cancel, calling to, texting to, writing to, asking to, decided to,
    going to need|have to, will need|have to, ill need|have to, well need|have to, unfortunately need|have to,
    hafta, (have|need|want|got|going) 2, forced to, be needing to`,
  who: 'i, he, she, everyone, everybody, someone, my, his, our, ive, id, hed',
  but: 'but, however, although, except, only for',
  join: 'and, so, because, becuz, cuz, cause, bc, since, therefore, due to, or, as i|we|my|im',
};
