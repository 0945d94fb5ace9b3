import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HELP_WORDS, OPT_IN_WORDS, OPT_OUT_WORDS, optOutWord, readKeyword } from './keywords.js';

const STOP_TEXTS = `
STOP|stop|Stop.|"STOP"|“Stop”|STOP!!!|Stop. Thank you|STOP please|please stop|pls stop|stoppp|Stop stop stop|just stop|Stop it|stop now
STOPALL|STOP ALL|Unsubscribe|unsubscribe me please|CANCEL|Cancel.|cancel please|END|end|QUIT|revoke|Opt out|OPT-OUT|optout|REMOVE|remove me
Arrêt|ARRET|TD|Ｓｔｏｐ|S T O P|sotp|Who is this? Stop.|Ok stop|Stop, I moved away
please stop texting me|Stop sending me these|stop messaging this number|quit texting me!|can you stop sending these messages|STOP TEXTING ME
stop contacting me|Please stop all reminders|stop the texts|I want to stop receiving texts|how do I stop these messages|No more texts please|cancel text alerts
take me off your list|Take my number off your list|take me off of this list please|remove my number|Please remove this number from your list|delete my number
Remove me from your contacts|get me off this list|I want to unsubscribe|how do i unsubscribe|I'd like to opt out|opt me out
don't text me again|Don’t text me|do not text this number|do not contact me anymore|dont message me|I don't want these texts|i dont want any more messages
I do not want to receive text messages|I no longer want these reminders|I no longer wish to receive messages|leave me alone|lose my number|don't send me any more texts
I said stop|make it stop|I told you to stop|No, stop texting me
no me manden más mensajes|No me escriban más|no más mensajes por favor|no quiero recibir más mensajes|No quiero más mensajes|dejen de mandarme mensajes
dejen de escribirme|quítenme de su lista|borren mi número|quiero darme de baja|Baja|ALTO|Pare|stop por favor
arrêtez de m'envoyer des SMS|Arrêtez de m’écrire|ne m'envoyez plus de messages|je ne veux plus recevoir de sms|plus de messages svp|arrêtez les sms
can I be removed|can my number be taken off|I already said stop|I told you not to text me|stop textin|unsuscribe|stpo texting me|stop the f***ing texts|stop the damn texts
quit it with the texts|would you mind not texting me|ya dije stop|no me vuelvan a escribir|nunca más|dejen de mandar sus malditos mensajes|como me quito de esta lista
j'en veux pu|textez-moi pu|cesser tout envoi|est-ce que je peux être retiré de la liste|arrêtez vos maudits textos|j'ai déjà dit stop
retirez mon numéro|désabonnez-moi|me désinscrire|Stop merci|arrêtez|laissez-moi tranquille|Ne me contactez plus`;

const START_TEXTS = `START|start|Start.|UNSTOP|unstop please|Start please, thanks|start texting me again|Please resume reminders|resubscribe|opt me back in|opt in
start sending me reminders again|restart messages please`;

const HELP_TEXTS = 'HELP|help|Help!|help please|INFO|info?|I need help|ayuda|aide|Ayuda por favor';

const OTHER_TEXTS = `
don't stop|Please don't stop texting me|can't stop by today|no dejen de mandarme mensajes|¿Cómo cancelo?|n'arrêtez pas de m'écrire|Don't text my husband. Text me|Ne textez pas mon mari, textez-moi|do not stop sending reminders|the bus stop|I'm at the bus stop|I can't stop by|can I stop by at 3?|I'll stop by later|stop by
at the end of the day|please cancel my appointment|cancel it|I need to cancel|cancel my appointment for Tuesday|help me park?|can someone help me to the door
will it end by noon|when does it end|I'll start driving|I start work at 9|what time does it start|YES|yes|no|Y|ok|why did you stop sending reminders?
did you stop texting me|never stop|non-stop|I quit my job|remove the stitches?|can you remove my cast|will you remove me from the Tuesday slot|do I stop taking my meds?|stop taking aspirin?
Don't text me while I'm driving|please don't text me at night|more information please call|send me the info|I don't want to be late|I don't want this appointment
I don't need a ride|no problem|I can't help it|thanks for your help|no mas para el martes|no me siento bien|no puedo ir|Je ne veux pas annuler|je ne peux pas venir
je ne viendrai plus|plus tard|Reply STOP to unsubscribe|take me to the clinic|can you get me off these meds|the doctor said stop taking aspirin|I need it to stop bleeding|get me out of here|did you get my number|my number changed||  |🙂|12345|td bank is next door
The doctor told me to stop smoking|I will drop my son off|delete my appointment|no longer need the appointment|I no longer want to come|cancel my text to you, yes I'm coming`;

const texts = (table: string): string[] => table.trim().split(/[|\n]/);

describe('the words that rule whether a number may be texted', () => {
  it.each(texts(STOP_TEXTS))('hears an opt-out in %j', (text) => {
    expect(readKeyword(text)).toBe('stop');
  });

  it.each([
    'STOP 문자 싫어요',
    'STOP 我周二会去',
    'Stop 문자 그만',
    'stop，我周二會去',
    '문자 STOP',
    '别发了STOP',
    'STOP화요일엔 갈게요',
  ])('hears STOP beside words that have no capitals: %j', (text) => {
    expect(readKeyword(text)).toBe('stop');
  });

  it.each([
    'STOP이라고 보내면 되나요',
    '回复STOP是什么意思',
    '我在bus stop等',
    '내가 탄 버스가 non stop 이에요',
    'NONSTOP 운행',
    'STOP是什么',
  ])('hears none where they speak of it, or of something else: %j', (text) => {
    expect(readKeyword(text)).toBeUndefined();
  });

  it.each(texts(START_TEXTS))('hears an opt-in in %j', (text) => {
    expect(readKeyword(text)).toBe('start');
  });

  it.each(texts(HELP_TEXTS))('hears a call for help in %j', (text) => {
    expect(readKeyword(text)).toBe('help');
  });

  it.each(texts(OTHER_TEXTS))('hears no keyword in %j', (text) => {
    expect(readKeyword(text)).toBeUndefined();
  });

  it('takes every listed word in any case, with any punctuation and courtesy around it', () => {
    const listed = [
      ...OPT_OUT_WORDS.map((word) => [word, 'stop'] as const),
      ...OPT_IN_WORDS.map((word) => [word, 'start'] as const),
      ...HELP_WORDS.map((word) => [word, 'help'] as const),
    ];
    const cases = fc.constantFrom<(word: string) => string>(
      (word) => word,
      (word) => word.toLowerCase(),
      (word) => word.charAt(0) + word.slice(1).toLowerCase(),
    );
    const around = fc.constantFrom('', ' ', '.', '!!', '"', '”', ' please', '. Thank you', ', thanks!');
    fc.assert(
      fc.property(fc.constantFrom(...listed), cases, around, ([word, keyword], change, tail) => {
        expect(readKeyword(change(word) + tail)).toBe(keyword);
      }),
    );
  });

  it('hears nothing in words that only contain a keyword', () => {
    const inside = OPT_OUT_WORDS.flatMap((word) => [
      `${word}MENT`,
      `UN${word.replace(/\W/u, '')}X`,
      `${word}AGE`,
    ]);
    expect(inside.filter((word) => readKeyword(word) !== undefined)).toEqual([]);
  });
});

describe('what is put on record of an opt-out', () => {
  it.each([
    ['stop', 'STOP'],
    ['Cancel, please. Thanks!', 'CANCEL'],
    ['Opt-out', 'OPT OUT'],
    ['Ａｒｒêｔ', 'ARRET'],
    ['unsubscribe me', 'STOP'],
    ['STOP I HAVE HIV MY WIFE READS MY', 'STOP'],
    ['Stop. I moved away to 12 Elm Street', 'STOP'],
    ['take my number off your list', 'STOP'],
    ['', 'STOP'],
  ])('of %j is %s', (text, word) => {
    expect(optOutWord(text)).toBe(word);
  });

  it('is never anything but a keyword, whatever was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...OPT_OUT_WORDS)), fc.string(), (before, behind) => {
        expect(OPT_OUT_WORDS).toContain(optOutWord(`${before} ${behind}`));
      }),
    );
  });
});
