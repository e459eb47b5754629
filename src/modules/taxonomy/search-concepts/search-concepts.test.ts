// SPDX-License-Identifier: EUPL-1.2
import { editDistance } from '#values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { findCurrentEdition } from '../edition/current-edition.query.ts'
import { indexOf, rankConcepts } from './rank-concepts.query.ts'
import { searchConcepts } from './search-concepts.query.ts'

const test = await testContext()
const current = await findCurrentEdition(test.visitor)
const index = indexOf(current.concepts, current.commentary.concepts)

const ids = async (typed: string) => (await searchConcepts(test.visitor, typed)).map(({ concept }) => concept.id)

describe('looking up a concept', () => {
  it('knows the words that people use', async () => {
    const first: [string, string][] = [
      ['hoi mam', 'FF-300'],
      ['Hoi mam!', 'FF-300'],
      ['hi mum', 'FF-300'],
      ['tikkie', 'FF-230'],
      ['nepwebshop', 'FF-111'],
      ['nepagent', 'FF-430'],
      ['FF-410', 'FF-410'],
      ['ff 410', 'FF-410'],
      ['deepfake', 'LU-620'],
      ['ik ben gebeld door de bank', 'FF-410'],
      ['mijn dochter vroeg om geld via whatsapp', 'FF-300'],
      ['geldezels', 'ES-120'],
    ]
    for (const [typed, id] of first) expect((await ids(typed))[0], typed).toBe(id)
    const spoofing = await ids('spoofing')
    for (const id of ['LU-510', 'LU-520', 'LU-530', 'FF-400', 'FF-410']) expect(spoofing).toContain(id)
  })

  it('finds another form of a word, and forgives a letter', async () => {
    expect(await ids('oplichting')).toEqual(expect.arrayContaining(await ids('opgelicht')))
    for (const [typed, id] of [
      ['hulpvrgfraude', 'FF-300'],
      ['marktplats', 'FF-112'],
      ['spofing', 'LU-510'],
      ['nepwebshpo', 'FF-111'],
    ] as const)
      expect(await ids(typed), typed).toContain(id)
    expect((await searchConcepts(test.visitor, 'hulpvrgfraude')).every(({ isNear }) => isNear)).toBe(true)
  })

  it('finds each concept first by its own name, and by every other word for it, in both languages', () => {
    for (const concept of current.concepts) {
      for (const name of [concept.label.nl, concept.label.en]) {
        const [best] = rankConcepts(index, name)
        // "account", "bank": two concepts may have the same name in English.
        expect([best?.concept.label.nl, best?.concept.label.en, best?.by.text], name).toContain(name)
      }
      const words = current.commentary.concepts[concept.id]?.words ?? {}
      for (const word of [...(words.nl ?? []), ...(words.en ?? [])])
        expect(
          rankConcepts(index, word).map((found) => found.concept.id),
          word,
        ).toContain(concept.id)
    }
  })

  it('gives each concept once, whatever is typed, and nothing for nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'grapheme' }), (typed) => {
        const found = rankConcepts(index, typed).map(({ concept }) => concept.id)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
    for (const typed of ['', '   ', '-', '"', 'xyzzyqq']) expect(rankConcepts(index, typed)).toEqual([])
  })
})

describe('the distance between two words', () => {
  it('is nought for the same, even both ways, and one for each slip of the finger', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, a, 2)).toBe(0)
        expect(editDistance(a, b, 20)).toBe(editDistance(b, a, 20))
        expect(editDistance(a, b, 1) <= 1).toBe(editDistance(a, b, 20) <= 1)
      }),
    )
    for (const slip of ['spofing', 'spoofingg', 'spoofinh', 'sopofing'])
      expect(editDistance('spoofing', slip, 2), slip).toBe(1)
  })
})
