// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { cluesIn } from './clues.ts'

const seen = (text: string) => cluesIn(text, [], (key) => key).map(({ part, said }) => `${said}: ${part}`)

it('points at the words by which one sees it, in the order of the message', () => {
  expect(
    seen('Hoi mam, mijn telefoon is in de wc gevallen. Kun je vandaag nog € 1480 overmaken? Niet bellen hoor x'),
  ).toEqual([
    'clueNumber: telefoon is in de wc gevallen',
    'clueHaste: vandaag nog',
    'clueMoney: overmaken',
    'clueNoCall: Niet bellen',
  ])
  expect(seen('Uw rekening wordt geblokkeerd. Bevestig uw gegevens binnen 24 uur.')).toEqual([
    'clueThreat: geblokkeerd',
    'clueCodes: Bevestig uw gegevens',
    'clueHaste: binnen 24 uur',
  ])
  expect(seen('Zet uw spaargeld op een kluisrekening en praat er met niemand over. Installeer AnyDesk.')).toEqual([
    'clueSafe: kluisrekening',
    'clueSecret: met niemand',
    'clueRemote: AnyDesk',
  ])
  expect(seen('This is my new number. Do not call, I can only text. Please send a gift card today')).toEqual([
    'clueNumber: my new number',
    'clueNoCall: Do not call',
    'clueGift: gift card',
    'clueHaste: today',
  ])
})

it('marks what is warned about first of all, no words twice, and five at most', () => {
  const known = [
    { part: 'NL65 DYKW', said: 'listed' },
    { part: 'nergens', said: 'is not in it' },
  ]
  const text =
    'Spoed! Niet bellen, tegen niemand zeggen. Betalen met een cadeaukaart, geef je pincode, anders een boete. NL65 DYKW'
  const clues = cluesIn(text, known, (key) => key)
  expect(clues).toHaveLength(5)
  expect(clues.at(-1)?.said).toBe('listed')
  expect(clues.map(({ part }) => text.indexOf(part))).toEqual(
    clues.map(({ part }) => text.indexOf(part)).toSorted((a, b) => a - b),
  )
})

it('finds nothing in words of every day', () => {
  for (const text of [
    'Tot morgen om acht uur bij opa, neem je jas mee',
    'De vergadering is verplaatst naar dinsdag',
    'Mijn fiets staat te koop, kom gerust kijken',
    '',
  ])
    expect(seen(text), text).toEqual([])
})

it('takes what is won for no way to pay, and a contract that was made for no threat', () => {
  expect(seen('Gefeliciteerd, u bent de winnaar van een cadeaukaart')).toEqual([])
  expect(seen('Betaal met een cadeaukaart')).toEqual(['clueMoney: Betaal', 'clueGift: cadeaukaart'])
  expect(seen('iemand heeft op mijn naam een telefoonabonnement afgesloten')).toEqual([])
  expect(seen('er is een lening op mijn naam afgesloten')).toEqual([])
  expect(seen('uw rekening wordt afgesloten')).toEqual(['clueThreat: afgesloten'])
})
