// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban } from '../iban.ts'
import { findIdentifiers } from '../in-text/find-identifiers.ts'
import { effortOf } from '../../../tests/effort.ts'
import { rounds } from '../../../tests/property.ts'
import { filledIn } from './filled-in.fixture.ts'
import { sentences } from './read-roles.fixture.ts'
import { rolesOf } from './roles-of.ts'
import { stories } from './stories.fixture.ts'

describe.each([...Object.entries(sentences), ['as people tell it', stories] as const])('%s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    const { text, marks } = filledIn(line)
    const found = findIdentifiers(text, { demoBankAllowed: true })
    const protectedOnes = /0900-8844|rijksoverheid\.nl/.test(text) ? ['genuine'] : []
    expect(found.map(({ role }) => role)).toEqual([...marks.map(({ role }) => role), ...protectedOnes])
  })
})

describe('any story', () => {
  const pieces = Object.values(sentences)
    .flat()
    .flatMap((line) => line.replace(/\{\S+ \S+\}/g, ' +44 7700 900111 ').split(' '))

  it('has one role for each identifier, whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, '. ', demoIban(7), 'a@b.example'), { maxLength: 60 }),
        (words) => {
          const text = words.join(' ')
          const found = findIdentifiers(text, { demoBankAllowed: true })
          expect(rolesOf(text, found)).toHaveLength(found.length)
          expect(rolesOf(text, found)).toEqual(found.map(({ role }) => role))
        },
      ),
      rounds(400),
    )
  })

  it('is read in a moment, however long and odd', async () => {
    const number = '+44 7700 900111 '
    for (const row of [
      number,
      `mijn ${number}`,
      `belde met het nummer van de ${number}`,
      'de het een op is ',
      `de ${'het '.repeat(30)}${number}`,
      `"("${number}`,
    ])
      expect(await effortOf(() => findIdentifiers(row.repeat(Math.ceil(20_000 / row.length)))), row).toBeLessThan(300)
  })
})
