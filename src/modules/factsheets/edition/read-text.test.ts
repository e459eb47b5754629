// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, idsIn, type Part, readText } from './read-text.ts'
import { typedNumbers } from './typed-numbers.ts'

const id = '0190a000-0000-7000-8000-00000000000a'
const other = '0190a000-0000-7000-8000-00000000000b'

const uuids = fc.uuid().map((text) => text.toLowerCase())
const words = fc
  .array(fc.constantFrom('de', 'politie', 'kreeg', 'meldingen', 'schade', 'é', 'ij,', 'n.v.t.'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((list) => list.join(' '))
const reference: fc.Arbitrary<Part> = fc.oneof(
  uuids.map((one) => ({ kind: 'value' as const, id: one })),
  fc.record({ kind: fc.constant('change' as const), id: uuids, since: fc.option(uuids, { nil: null }) }),
)
const parts = fc
  .tuple(words, fc.array(fc.tuple(reference, words), { maxLength: 3 }))
  .map(([first, rest]): Part[] => [
    { kind: 'text', text: `${first} ` },
    ...rest.flatMap(([part, text], at): Part[] => [
      part,
      { kind: 'text', text: at === rest.length - 1 ? ` ${text}` : ` ${text} ` },
    ]),
  ])
  .map((list) =>
    list.map((part, at) =>
      part.kind === 'text' && at === list.length - 1 ? { ...part, text: part.text.trimEnd() } : part,
    ),
  )
const block = fc.oneof(
  words.map((text) => ({ kind: 'heading' as const, text })),
  parts.map((each) => ({ kind: 'paragraph' as const, parts: each })),
  fc.array(parts, { minLength: 1, maxLength: 4 }).map((items) => ({ kind: 'list' as const, items })),
  uuids.map((one) => ({ kind: 'chart' as const, id: one })),
)

const writePart = (part: Part) => {
  if (part.kind === 'text') return part.text
  if (part.kind === 'value') return `{{cijfer ${part.id}}}`
  return `{{verandering ${part.id}${part.since === null ? '' : ` ${part.since}`}}}`
}
const writeParts = (list: readonly Part[]) => list.map(writePart).join('')
const write = (one: typeof block extends fc.Arbitrary<infer Value> ? Value : never) => {
  if (one.kind === 'heading') return `## ${one.text}`
  if (one.kind === 'chart') return `{{grafiek ${one.id}}}`
  return one.kind === 'list' ? one.items.map((item) => `- ${writeParts(item)}`).join('\n') : writeParts(one.parts)
}
const withoutLine = ({ line: _, ...rest }: Block) => rest

describe('the text of an edition', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const { blocks: read, problems } = readText(blocks.map(write).join('\n\n'))
        expect(problems).toEqual([])
        expect(read.map(withoutLine)).toEqual(blocks)
      }),
    )
  })

  it('never fails, and every problem has a line of the text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('{{', '}}', '{', 'cijfer', ' ', id, '\n', '## ', '- ', '12', 'grafiek', '€'), {
          maxLength: 30,
        })
        .map((list) => list.join('')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const { problems } = readText(text)
        const lines = text.split(/\r\n|\r|\n/).length
        for (const { line, said } of problems) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
          expect(said.length).toBeLessThanOrEqual(60)
        }
      }),
    )
  })

  it.each([
    ['{{cijfer}}', 'figure'],
    ['{{cijfer 12}}', 'figure'],
    [`{{cijfer ${id} ${other}}}`, 'figure'],
    [`{{getal ${id}}}`, 'unknown'],
    [`{{cijfer ${id}`, 'unclosed'],
    [`cijfer ${id}}}`, 'unclosed'],
    [`Zie {{grafiek ${id}}} hier.`, 'place'],
    [`- {{grafiek ${id}}}`, 'place'],
    [`## Kop met {{cijfer ${id}}}`, 'place'],
    ['# Te grote kop', 'heading'],
    ['De schade was 12 miljoen.', 'typed'],
    ['## De 12 vormen', 'typed'],
  ])('says what is wrong with %s, and where', (text, kind) => {
    const { problems } = readText(`Een zin.\n\n${text}`)
    expect(problems).toContainEqual(expect.objectContaining({ kind, line: 3 }))
  })

  it('names every figure once, those that are compared with included', () => {
    const text = `{{cijfer ${id}}} en {{verandering ${id} ${other}}}.\n\n- {{cijfer ${other}}}\n\n{{grafiek ${id.toUpperCase()}}}`
    expect(idsIn(readText(text).blocks)).toEqual([id, other])
  })
})

describe('a number typed by hand', () => {
  it.each([
    'in 2025 en 2024',
    'van 2021 tot en met 2025',
    'op 24 november 2026',
    'artikel 326 en artikel 6:162 BW',
    'lid 1, onder 2',
    'mensen van 15 jaar en ouder',
    'tussen 65 en 75 jaar',
    'bel 0800-6070 of 020-1234567',
    'de 2e helft',
    'vorm FF-410 en B1-niveau',
    'sinds 2023.',
    '(2025)',
  ])('is not: %s', (text) => {
    expect(typedNumbers(text)).toEqual([])
  })

  it.each([
    ['ruim 2000 meldingen', '2000'],
    ['2000 slachtoffers', '2000'],
    ['€ 2020', '€ 2020'],
    ['2025%', '2025%'],
    ['steeg met 12%', '12%'],
    ['45.000 meldingen', '45.000'],
    ['1,5 miljoen', '1,5'],
    ['€ 26,8 miljoen', '€ 26,8'],
    ['10k accounts', '10'],
    ['1 op de 7 mensen', '1'],
  ])('is: %s', (text, found) => {
    expect(typedNumbers(text)).toContain(found)
  })

  it('is seen whatever its size, in a sentence that says what is counted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom('meldingen', 'slachtoffers', 'euro'),
        (number, unit) => {
          expect(typedNumbers(`De politie kreeg ${number} ${unit} in 2025.`)).toEqual([String(number)])
        },
      ),
    )
  })
})
