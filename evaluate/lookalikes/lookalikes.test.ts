// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { mistakenOneIn } from '../../src/modules/sharing/check-identifier/why.ts'
import { readBenign } from '../shield/names.ts'
import { harmlessOf, measureNames } from './lookalikes.ts'

const benign = await readBenign()

it.skipIf(benign === null)('is wrong about harmless names no more often than the answer says', () => {
  if (!benign) return
  const { names, said } = harmlessOf(benign, false)
  expect(names).toBeGreaterThan(8_000)
  expect(said.length / names).toBeLessThan(1 / mistakenOneIn)
})

it('says nothing of names in which one of an organisation stands by chance, and sees those that scammers make', () => {
  const chance = ['sterlingbank.example', 'wyomingbank.example', 'hicloud.example', 'nsbank.example', 'ics.example']
  expect(measureNames([...chance, 'ics-cert.example']).said).toEqual([])
  const made = ['mijnpaypal.example', 'ics-kaart-activeren.example', 'ing-veiligheid.example', 'inlogingbank.example']
  expect(measureNames([...made, 'rabobamk.example', 'uwfacebookhulp.example']).said).toHaveLength(6)
})
