// SPDX-License-Identifier: EUPL-1.2

const small =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien'.split(
    '|',
  )
const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig'.split('|')

const numbers: ReadonlyMap<string, number> = new Map([
  ...small.map((word, at): [string, number] => [word, at + 1]),
  ...tens.flatMap((word, at): [string, number][] => [
    [word, (at + 2) * 10],
    ...small
      .slice(0, 9)
      .map((one, below): [string, number] => [
        `${one}${one.endsWith('e') ? 'ën' : 'en'}${word}`,
        (at + 2) * 10 + below + 1,
      ]),
  ]),
])

/** "tweeduizend vijfhonderd", "vijfentwintighonderd", "honderdtachtig": 1 to 999,999; null: no number. Written apart or as one, with or without "en" and dots. */
export function numberInWords(said: string): number | null {
  const text = said
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('é', 'e')
    .replaceAll('tweeen', 'tweeën')
    .replaceAll('drieen', 'drieën')
  const at = text.indexOf('duizend')
  const before = at > 0 ? belowThousands(text.slice(0, at)) : at === 0 ? 1 : 0
  const after = belowThousands(at < 0 ? text : text.slice(at + 'duizend'.length))
  if (text === '' || before === null || before > 999 || after === null) return null
  return before * 1_000 + after || null
}

/** Also "vijfentwintighonderd"; nothing is 0. */
function belowThousands(text: string): number | null {
  const [hundreds, rest] = around(text, 'honderd')
  const below = rest.replace(/^en(?!$)/, '')
  const ones = below === '' ? 0 : (numbers.get(below) ?? null)
  return hundreds === null || ones === null ? null : hundreds * 100 + ones
}

/** How many of this word stand before it (none before it: one), and what follows. */
function around(text: string, word: string): [number | null, string] {
  const at = text.indexOf(word)
  if (at < 0) return [0, text]
  return [at === 0 ? 1 : (numbers.get(text.slice(0, at)) ?? null), text.slice(at + word.length)]
}

const part = String.raw`(?:duizend|honderd|${[...numbers.keys(), ...['tweeen', 'drieen'].flatMap((one) => tens.map((ten) => one + ten))].toSorted((one, other) => other.length - one.length).join('|')})`

const words = String.raw`${part}(?:\s?(?:en\s?)?${part}){0,5}`
/** Not the hour of "half drie" before it. Cents only at the end of what is said. */
const amountInWords = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:half|over|voor)\s)(${words})\s*(?:euro|eur|€)(?!\p{L})(?:\s+(?:en\s+)?(${words})(?:\s+cent)?(?=\s*(?:[.,!?;:\n]|$)))?`,
  'giu',
)

/** Amounts in words as figures: "negenentachtig euro vijfennegentig" is 89,95 euro. The rest is left as it was said. */
export const inFigures = (text: string): string =>
  text.replace(amountInWords, (found: string, euros: string, cents?: string) => {
    const [whole, part] = [numberInWords(euros), cents === undefined ? 0 : numberInWords(cents)]
    if (whole === null || part === null || part > 99) return found
    return part === 0 ? `${whole} euro` : `${whole},${String(part).padStart(2, '0')} euro`
  })
