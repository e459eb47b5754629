// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { readText } from '#modules/classification'
import { likelySituations } from './likely-situations.ts'
import { situationText } from './likely-situations.text.ts'

const offered = (text: string) => likelySituations(text, (one) => readText(one).forms)

it.each([
  [
    'mijn vader heeft zijn sieraden meegegeven aan een man die zei dat hij van de politie was, ik weet niet wat ik moet doen',
    'nepagent',
  ],
  ['ik zat met een meneer van microsoft aan de telefoon die op mijn computer meekeek', 'techhelpdesk'],
  ['ze dreigen een naaktfilmpje van mij naar mijn familie te sturen', 'dreigen-met-beelden'],
  ['mijn geld zit vast op een handelsplatform voor crypto en ik krijg het er niet af', 'belegging'],
])('offers what is likely: %s', (text, situation) => {
  expect(offered(text)[0]).toBe(situation)
})

it('takes no film that somebody saw for one of themselves', () => {
  const seen = 'ik zag een filmpje van een bekende presentator over een bitcoin robot en heb 250 euro ingelegd'
  expect(offered(seen)).not.toContain('dreigen-met-beelden')
})

it('offers three that differ, and never that it was something else: that stands below them', () => {
  const three = offered('ik ben opgelicht en mijn spaargeld is weg, mijn man is er kapot van')
  expect(new Set(three).size).toBe(3)
  expect(three.every((one) => one in situationText.nl && one !== 'iets-anders')).toBe(true)
})

it('offers nothing of a message that speaks to its reader, and of a few words', () => {
  expect(offered('Beste klant, uw bankpas verloopt. Vernieuw hem vandaag nog via de link hieronder.')).toEqual([])
  expect(offered('ben opgelicht')).toEqual([])
})
