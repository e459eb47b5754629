// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban } from '../iban.ts'
import { findIdentifiers } from '../in-text/find-identifiers.ts'
import { effortOf } from '../../../tests/effort.ts'
import { rounds } from '../../../tests/property.ts'
import { sentences } from './read-roles.fixture.ts'
import { rolesOf } from './roles-of.ts'
import { stories } from './stories.fixture.ts'

const wallets = ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4']
/** Nobody's, another at each place. */
const made: Readonly<Record<string, (at: number) => string>> = {
  iban: (at) => demoIban(1000 + at),
  phone: (at) => `+44 7700 9001${10 + at}`,
  email: (at) => `naam${at}@voorbeeld${at}.example`,
  'web-address': (at) => `voorbeeld-${at}.example`,
  'site-of-email': (at) => `voorbeeld${at - 1}.example`,
  'plain-host': () => 'voorbeeldwinkel.example',
  'longer-host': () => 'voorbeeldwinkel-nl.example',
  link: (at) => `https://voorbeeld-${at}.example/pad`,
  'crypto-address': () => wallets[0] ?? '',
  'company-number': (at) => `9000000${at}`,
}

describe.each([...Object.entries(sentences), ['as people tell it', stories] as const])('%s', (_, lines) => {
  it.each(lines)('%s', (line) => {
    const roles: string[] = []
    const text = line.replace(/\{(\S+) (\S+)\}/g, (_, role: string, kind: string) => {
      roles.push(role)
      const isRequest = kind === 'link' && role === 'paid-to'
      return isRequest ? 'https://tikkie.me/pay/voorbeeld1' : (made[kind]?.(roles.length) ?? '')
    })
    const found = findIdentifiers(text, { demoBankAllowed: true })
    const protectedOnes = /0900-8844|rijksoverheid\.nl/.test(text) ? ['genuine'] : []
    expect(found.map(({ role }) => role)).toEqual([...roles, ...protectedOnes])
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
