// SPDX-License-Identifier: EUPL-1.2

const small =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien'.split(
    '|',
  )
const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig'.split('|')

const numbers = new Map<string, number>()
small.forEach((word, at) => numbers.set(word, at + 1))
tens.forEach((word, at) => {
  numbers.set(word, (at + 2) * 10)
  small
    .slice(0, 9)
    .forEach((one, below) => numbers.set(`${one}${one.endsWith('e') ? 'ën' : 'en'}${word}`, (at + 2) * 10 + below + 1))
})

/** "tweeduizend vijfhonderd", "vijfentwintighonderd", "honderdtachtig": 1 to 9,999; null: no number. Written apart or as one, with or without "en" and dots. */
export function numberInWords(said: string): number | null {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[\s-]/g, '')
      .replaceAll('é', 'e')
      .replaceAll('tweeen', 'tweeën')
      .replaceAll('drieen', 'drieën')
  const text = plain(said)
  const [thousands, afterThousand] = around(text, 'duizend')
  const [hundreds, rest] = around(afterThousand, 'honderd')
  const below = rest.replace(/^en(?!$)/, '')
  const parts = [thousands, hundreds, below === '' ? 0 : (numbers.get(below) ?? null)]
  if (text === '' || parts.includes(null)) return null
  const value = (parts[0] ?? 0) * 1_000 + (parts[1] ?? 0) * 100 + (parts[2] ?? 0)
  return value > 0 && value <= 9_999 ? value : null
}

/** How many of this word stand before it (none before it: one), and what follows. */
function around(text: string, word: string): [number | null, string] {
  const at = text.indexOf(word)
  if (at < 0) return [0, text]
  return [at === 0 ? 1 : (numbers.get(text.slice(0, at)) ?? null), text.slice(at + word.length)]
}

const part = String.raw`(?:duizend|honderd|${[...numbers.keys(), ...['tweeen', 'drieen'].flatMap((one) => tens.map((ten) => one + ten))].toSorted((one, other) => other.length - one.length).join('|')})`

/** An amount in words, before "euro"; not the hour of "half drie" before it. */
export const amountInWords = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:half|over|voor)\s)(${part}(?:\s?(?:en\s?)?${part}){0,5})\s*(?:euro|eur|€)(?!\p{L})`,
  'giu',
)
