// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { demoIban, demoPhone, identifierKey } from '#values'
import { rounds } from '../../../../tests/property.ts'
import { confirmedIn, recognisedIn, rolesJudged } from './recognised.ts'

const [account, other, phone] = [demoIban(77), demoIban(78), demoPhone(3)]

function sent(narrative: string, roles: readonly string[]) {
  const said = recognisedIn({ narrative }).map((one, index) => `${roles[index] ?? one.role} ${identifierKey(one)}`)
  return confirmedIn({ narrative, said }).map(({ text, role }) => [text, role])
}

describe('what stands in a story', () => {
  it('is asked about with what the words tell, but not what stands in a field or is the reporter’s own', () => {
    const narrative = `Ik heb € 900 overgemaakt naar ${account}. Ook zag ik ${other}. Mijn nummer is ${phone}.`
    const found = recognisedIn({ narrative, paidTo: [other], own: [phone] })
    expect(found.map(({ canonical, role }) => [canonical, role])).toEqual([[account, 'paid-to']])
    expect(recognisedIn({ narrative, paidTo: [other], phone })).toHaveLength(1)
  })

  it('is never the reporter’s own when a message that they got says "mijn nummer"', () => {
    const roleIn = (narrative: string, seen?: string) =>
      recognisedIn({ narrative, ...(seen && { seen }) }).map(({ role }) => role)
    for (const message of [
      `Hoi mam, mijn nummer is nu ${phone}, app me daar op`,
      `Geachte klant, bel mij terug op ${phone} van de afdeling fraude`,
    ])
      expect(roleIn(message), message).not.toContain('own')
    const seen = `Mijn nummer is nu ${phone}, de oude is stuk`
    expect(roleIn(seen)).toContain('own')
    expect(roleIn(seen, seen)).not.toContain('own')
    expect(roleIn(`Dit kreeg ik: ${seen}. Ik heb niets betaald.`, seen)).not.toContain('own')
  })

  it('is not proposed as the other party’s when everybody knows whose site it is', () => {
    const narrative = 'Ik kreeg een link naar https://nep-bank.example en keek toen op https://www.ing.nl'
    expect(recognisedIn({ narrative }).map(({ canonical, role }) => [canonical, role])).toEqual([
      ['nep-bank.example', 'site'],
      ['ing.nl', 'uninvolved'],
    ])
  })

  it('says how often its role was read rightly, once the reporter said what each was', () => {
    const third = demoIban(79)
    const narrative = `Ik heb € 900 overgemaakt naar ${account}. Ik heb € 50 overgemaakt naar ${third}. Ook zag ik ${other}.`
    const found = recognisedIn({ narrative })
    expect(found.map(({ role }) => role)).toEqual(['paid-to', 'paid-to', 'mentioned'])
    const said = found.map((one, at) => `${['uninvolved', 'paid-to', 'paid-to'][at]} ${identifierKey(one)}`)
    expect(rolesJudged({ narrative, said })).toEqual({ program: { right: 1, wrong: 1 } })
    expect(rolesJudged({ narrative: 'Zonder nummers.' })).toEqual({})
  })

  it('is shown in the words of the reporter', () => {
    const long = 'Op een dag in de herfst, het regende al de hele week en ik was thuis'
    const narrative = `${long}, heb ik\n€ 900 overgemaakt naar ${account}. ${long}.`
    expect(recognisedIn({ narrative })[0]?.sentence).toBe(
      `…en ik was thuis, heb ik € 900 overgemaakt naar ${account}. Op een dag in de herfst,…`,
    )
  })

  it('gets three dots where it is cut, also after a full stop', () => {
    const narrative = `Ik kreeg een link naar https://nep-winkel.example. Daarnaastgaathetgewoonverderzonderspatie en nog meer.`
    expect(recognisedIn({ narrative })[0]?.sentence).toBe('Ik kreeg een link naar https://nep-winkel.example…')
  })

  it('counts as its reporter says', () => {
    const narrative = `Ga naar https://ics-kaart-activeren.example en maak over. Het ging om ${account}.`
    expect(sent(narrative, ['site', 'paid-to'])).toEqual([
      [expect.stringContaining('ics-kaart-activeren.example'), 'site'],
      [account, 'paid-to'],
    ])
    expect(sent(narrative, ['uninvolved', 'mentioned'])).toEqual([
      [expect.stringContaining('ics-kaart-activeren.example'), 'uninvolved'],
      [account, 'mentioned'],
    ])
  })

  it('is not what somebody else puts in the form', () => {
    const narrative = `Het ging om ${account}.`
    expect(confirmedIn({ narrative, said: [`paid-to iban ${other}`] })).toEqual([])
    expect(confirmedIn({ narrative, said: [`site iban ${account}`] })).toEqual([])
    expect(confirmedIn({ narrative, said: [`paid-to iban ${account}`] })).toHaveLength(1)
  })

  it('never says of one identifier two things, whatever is told and sent', () => {
    const word = fc.constantFrom(
      account,
      other,
      phone,
      'https://nep-winkel.example',
      'naar',
      'betaald aan',
      'mijn',
      '.\n',
    )
    const property = fc.property(fc.array(word), fc.array(fc.string()), (words, roles) => {
      const said = sent(words.join(' '), roles)
      expect(new Set(said.map(([text]) => text)).size).toBe(said.length)
    })
    fc.assert(property, rounds(200))
  })
})
