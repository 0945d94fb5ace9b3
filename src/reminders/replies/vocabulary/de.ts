import type { Vocabulary } from './roles.js';

export const de: Vocabulary = {
  language: 'de',
  phrases: {
    yes: `
      ja, jawohl, jap, jepp, na klar, klar, gerne, ja gerne, bestatige, bestatigt, ich bestatige,
      selbstverstandlich, naturlich`,
    ok: 'in ordnung, passt, alles klar, geht klar, einverstanden',
    no: 'nein, nee, auf keinen fall',
    come: 'kommen, teilnehmen, erscheinen, da sein, den termin wahrnehmen, wahrnehmen, dabei sein',
    attend: 'ich bin da, ich werde da sein, bin dabei, wir sind da, ich nehme teil, bis morgen, bis dann',
    go: 'ich komme, komme, wir kommen',
    absent: `
      verhindert, bin verhindert, nicht moglich, geht nicht, schaffe es nicht, schaffen es nicht,
      klappt nicht`,
    cancel: `
      absagen, sage ab, sagen wir ab, stornieren, storniere, sage den termin ab, muss absagen,
      termin absagen`,
    cant: `
      kann nicht, konnen nicht, kann leider nicht, konnen leider nicht, kann ich nicht,
      kann ich leider nicht`,
    notAfter: 'nicht',
    never: 'kein, keine, keinen, nie',
    will: 'ich werde, wir werden, werde, werden',
    can: 'ich kann, wir konnen',
    must: 'muss, mussen, mochte, mochten, will, wollen',
    maybe: `
      vielleicht, eventuell, weiss nicht, weiß nicht, wahrscheinlich, falls, wenn, hoffentlich, ja und nein,
      ja oder nein, nicht sicher, mal sehen, jein, nicht absagen`,
    other: `
      verschieben, verlegen, anderer termin, anderen termin, neuer termin, neuen termin, spater, fruher,
      lieber, stattdessen, wer ist das, wer sind sie`,
    reason: 'krank, fieber, im urlaub',
    contact: 'rufen sie mich an, bitte um ruckruf, ich rufe an',
    late: 'verspate mich, verspatung, komme spater, zu spat, komme zu spat',
    but: 'aber, jedoch',
    join: 'und, weil, da, denn',
    ask: 'wann, wo, warum, wieviel, wie viel, um wieviel uhr, welcher, welche, wer',
    invert: 'kann ich, konnen wir, konnen sie, ist das, muss ich',
    who: 'ich, wir, er, sie',
    day: 'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag',
    clock: 'uhr, mittags',
    today: 'heute, morgen',
    topic: 'termin, den termin, meinen termin, der termin',
    pass: `
      kein problem, danke, vielen dank, danke schon, bitte, hallo, guten tag, guten morgen, leider,
      tut mir leid, entschuldigung, sorry, bis bald, mit freundlichen grussen, lg, mfg, punktlich, auch,
      zum, zu, um, am, es, der, den`,
  },
};
