// SPDX-License-Identifier: EUPL-1.2

/** Stand-ins are capitals or digits: words of a masked text are lower case, so nobody can write one. */
const standIn = { mail: 'MAIL', link: 'LINK', user: 'USER', number: '0' } as const

/** Numbers, amounts, dates, links and names differ between two copies of one message; its words do not. */
export function maskText(text: string): string[] {
  const words: string[] = []
  for (const match of plain(text).matchAll(tokens)) {
    const word = match[0]
    const [, mail, link, user, number] = match
    const masked = mail
      ? standIn.mail
      : link
        ? standIn.link
        : user
          ? standIn.user
          : number ||
              numberWords.has(word) ||
              datesAndMoney.has(word) ||
              (shortMonths.has(word) && words.at(-1) === standIn.number)
            ? standIn.number
            : word
    // '12 maart 2026, 10.30 uur', 'NL00 0000' and '06 1234 5678' are one stand-in, however they were spaced.
    if (masked === standIn.number && words.at(-1) === standIn.number) continue
    words.push(masked)
    if (words.length === mostWords) break
  }
  return words
}

/** What the rest of a very long text says changes nothing about what it is a copy of. */
const mostWords = 2000

function plain(text: string): string {
  const lower = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replaceAll('[.]', '.')
  const unaccented = beyondAscii.test(lower) ? lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : lower
  return unaccented.replace(greetings, '. ')
}

const beyondAscii = /[^ -~\s]/

/**
 * A greeting with who is greeted, at the start of a sentence: 'Beste mevrouw De Vries,' or 'hoi mam'. 'Hello, this is …' and
 * 'Dag, ik ben …' greet nobody: the words that such a sentence goes on with stay. Every repetition has a bound, so that no
 * text can make it slow.
 */
const greeting =
  'beste|geachte|lieve|hoi|hallo|hey|hi|hello|dear|dag|goedemorgen|goedemiddag|goedenavond|goedendag|good (?:morning|afternoon|evening)'
const title = 'mevrouw|meneer|heer|mevr|mw|dhr|mr|mrs|ms|sir|madam|de|den|der|van|ter|ten|en|of'
const goesOn =
  'dit|deze|dat|ik|wij|we|je|jij|u|uw|jouw|mijn|hier|met|er|is|in|op|the|this|that|these|there|you|your|i|im|my|our|an|a|it|its|here|how|hoe|weve|were'
const endOfWord = '(?![\\p{L}\\p{N}])'
export const greetings = new RegExp(
  `(?<=(?:^|[.!?:;>"“”„‘(\\n])\\s{0,3})(?:${greeting})${endOfWord}[ ,]{0,3}(?:(?:${title})${endOfWord}\\.?[ ,]{0,3}){0,5}` +
    `(?:(?!(?:${goesOn})${endOfWord})\\p{L}{1,40}(?: \\p{L}{1,40}){0,2}(?=\\s{0,3}[,!.\\n])|(?!(?:${goesOn})${endOfWord})\\p{L}{1,40})?`,
  'giu',
)

/** Mail address, link, user name, anything with a digit (and an IBAN with spaces), a character of a script without spaces, a word. */
const tokens =
  /([^\s@<>"(),;]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8})|(h(?:tt|xx)ps?:\/\/\S+|www\.\S+|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,63}(?:\/\S*)?(?![\p{L}\p{N}]))|(@[\p{L}\p{N}_.]+)|([a-z]{2}\d{2} [a-z]{4} (?=\d)|\p{L}{0,40}\p{N}[\p{L}\p{N}]*)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}])+/gu

/** A machine says 'press one' where a letter says 'press 1'. Not 'een': nearly always the article. */
const numberWords = new Set(
  'one two three four five six seven eight nine ten twee drie vier vijf zes zeven acht negen tien'.split(' '),
)

const datesAndMoney = new Set(
  (
    'januari februari maart april mei juni juli augustus september oktober november december ' +
    'january february march may june july august october ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ' +
    'euro euros eur dollar dollars usd'
  ).split(' '),
)

/** 'jan' and 'sep' are months after a number only. */
const shortMonths = new Set('jan feb mrt mar apr jun jul aug sep sept okt oct nov dec uur'.split(' '))
