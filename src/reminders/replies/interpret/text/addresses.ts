/** Any scheme with slashes, and those that are written without them. */
const WITH_SCHEME =
  /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}:\/\/|(?:mailto|tel|sms|geo|data):(?=\S))\S*/giu;
const LABEL = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_-]{0,62})';
const MAIL = new RegExp(
  `[\\p{L}\\p{N}._%+'-]{1,64}@(?:${LABEL}\\.){1,8}\\p{L}{2,24}(?![\\p{L}\\p{N}])\\S*`,
  'giu',
);
const WWW = /(?<![\p{L}\p{N}])www\d?\.\S*/giu;
const IP = /(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:\/\S*)?/gu;
/** With a path, a port or a query it is an address, whatever it ends with; and so it is with more than one dot ("go.yes.me"). */
const HOST = new RegExp(
  `(?<![\\p{L}\\p{N}@.])((?:${LABEL}\\.){1,8})(\\p{L}{2,24})(?![\\p{L}\\p{N}_-])((?::\\d{2,5})?(?:[/#]\\S*|\\?[\\p{L}\\p{N}_-]+=\\S*)?)`,
  'giu',
);

/** Endings that nobody means for a word where the space behind a full stop is missing. */
const ENDINGS = new Set(
  (
    'com net org edu gov mil int info biz name mobi pro aero coop museum travel jobs tel app dev page site online website web ' +
    'shop store xyz top club live life world today email link click cloud blog news media digital agency company group center ' +
    'clinic dental dentist doctor health healthcare hospital care vet salon spa fitness tech space zone one plus social chat ' +
    'io co ai ly gl gd cc tv fm uk ie de fr ca au nz eu mx ar cl pe br pt ch nl dk fi pl cz sk hu ro bg gr tr ru ua jp cn ' +
    'kr hk sg tw th vn ph za ng ke il ae sa pk bd lk eg ma dz tn uy py bo ec cr gt hn ni sv pr cu jm bb tt ee lv lt hr rs lu mt'
  ).split(' '),
);
/** These are words as well: they end an address where nothing follows that would go on after a full stop. */
const ENDINGS_OR_WORDS = new Set(
  'me us in to is at be my by as an de es la to ve do go am im one today live life care my'.split(' '),
);

/** What an address may stand in front of, or in brackets or quotation marks within, without its being part of it. */
const BEHIND = /(?<![.,!?;:)\]}>'"”’»…])[.,!?;:)\]}>'"”’»…]+$/u;

/** Takes web and mail addresses out of a text: what is written in them nobody has said. */
export function withoutAddresses(text: string): string {
  const bare = [WITH_SCHEME, MAIL, WWW, IP].reduce(
    (rest, address) => rest.replace(address, (found) => ` ${BEHIND.exec(found)?.[0] ?? ''}`),
    text,
  );
  return bare.replace(HOST, (found: string, labels: string, ending: string, path: string, at: number) =>
    isAddress(labels, ending.toLowerCase(), path, bare.slice(at + found.length, at + found.length + 2))
      ? ` ${BEHIND.exec(found)?.[0] ?? ''}`
      : found,
  );
}

function isAddress(labels: string, ending: string, path: string, behind: string): boolean {
  // "1.no 2.yes" and "at 3.pm" are no hosts.
  if (!/\p{L}/u.test(labels)) return false;
  if (path !== '') return true;
  const goesOn = /^ ?[\p{L}\p{N}]/u.test(behind);
  if (labels.split('.').length > 2) return ENDINGS.has(ending) || (ENDINGS_OR_WORDS.has(ending) && !goesOn);
  return ENDINGS_OR_WORDS.has(ending) ? !goesOn : ENDINGS.has(ending);
}
