// SPDX-License-Identifier: EUPL-1.2

const units = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ')
const teens = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ')
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
const english = 'zero one two three four five six seven eight nine'.split(' ')

const digits: ReadonlyMap<string, string> = new Map([
  ...units.map((word, at) => [word, String(at)] as const),
  ...english.map((word, at) => [word, String(at)] as const),
  ...teens.map((word, at) => [word, String(10 + at)] as const),
  ...tens.flatMap((ten, at) => [
    [ten, String(20 + 10 * at)] as const,
    ...units.slice(1).map((unit, one) => [`${unit}en${ten}`, String(20 + 10 * at + one + 1)] as const),
  ]),
  ['oh', '0'],
])

/** The digits of a number from nought to ninety-nine as it is said in Dutch ("eenendertig" is '31'), or of nought to nine in English; null for any other word. */
export function digitsOfWord(word: string): string | null {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return digits.get(plain) ?? null
}
