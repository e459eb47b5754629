// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { audiences } from '../widget/widget.ts'
import { chooseActions } from './measure.ts'
import { measures } from './measures.text.ts'

const all = audiences.map((audience) => measures[audience])
const answer = fc.constantFrom('yes', 'no', 'unknown', undefined)

it('asks twelve things, each once, of what people do and of how it is set up', () => {
  for (const list of all) {
    expect(list).toHaveLength(12)
    expect(new Set(list.map(({ id }) => id)).size).toBe(12)
    for (const kind of ['behaviour', 'technique']) expect(list.some((one) => one.kind === kind)).toBe(true)
  }
})

it('lists what is not in order, most worth first, at most so many, and nothing that is', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...all),
      fc.array(answer, { minLength: 12, maxLength: 12 }),
      fc.constantFrom(3, 5),
      (list, given, most) => {
        const answers = Object.fromEntries(list.map(({ id }, at) => [id, given[at]]))
        const chosen = chooseActions(list, answers, most)
        const open = list.filter(({ id }) => answers[id] !== 'yes')
        expect(chosen).toHaveLength(Math.min(most, open.length))
        for (const one of chosen) expect(answers[one.id]).not.toBe('yes')
        const left = open.filter((one) => !chosen.includes(one)).map(({ worth }) => worth)
        expect(Math.min(...chosen.map(({ worth }) => worth), 10)).toBeGreaterThanOrEqual(Math.max(...left, 0))
        expect(chosen.map(({ worth }) => worth)).toEqual(chosen.map(({ worth }) => worth).toSorted((a, b) => b - a))
      },
    ),
  )
})
