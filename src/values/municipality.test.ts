// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { municipalities, municipalityOf, parseMunicipality, safetyRegions } from './municipality.ts'
import { otherMunicipalityNames } from './municipality-names.data.ts'
import { provinces } from './province.ts'

const nameOf = (text: string) => {
  const parsed = parseMunicipality(text)
  return parsed.ok ? municipalityOf(parsed.value)?.name : parsed.problem.code
}

describe('municipalities', () => {
  it('are the 342 of 2023 in 25 safety regions and twelve provinces, with 17,590,672 inhabitants', () => {
    expect(municipalities()).toHaveLength(342)
    expect(new Set(municipalities().map(({ code }) => code)).size).toBe(342)
    expect(safetyRegions()).toHaveLength(25)
    expect(new Set(municipalities().map(({ province }) => province))).toEqual(
      new Set(provinces.map(({ code }) => code)),
    )
    expect(municipalities().reduce((sum, { inhabitants }) => sum + inhabitants, 0)).toBe(17_590_672)
  })

  it('are each understood by code and by name, however it is written', () => {
    for (const { code, name } of municipalities())
      for (const text of [code, code.toLowerCase(), name, name.toUpperCase(), ` ${name.replaceAll('-', ' ')} `])
        expect(parseMunicipality(text)).toEqual({ ok: true, value: code })
  })

  it.each([
    ['den haag', "'s-Gravenhage"],
    ['’s Gravenhage', "'s-Gravenhage"],
    ['Gravenhage', "'s-Gravenhage"],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['gemeente Utrecht', 'Utrecht'],
    ['sudwest fryslan', 'Súdwest-Fryslân'],
    ['Hengelo', 'Hengelo (O.)'],
    ['Bergen NH', 'Bergen (NH.)'],
    ['Uden', 'Maashorst'],
    ['Weesp', 'Amsterdam'],
    ['Bergen', 'municipality.several'],
    ['Haaren', 'municipality.unknown'],
    ['constructor', 'municipality.unknown'],
    ['', 'identifier.empty'],
  ])('understands %s as %s', (text, name) => expect(nameOf(text)).toBe(name))

  it.each([
    ['Amsterdan', 'Amsterdam'],
    ['Rotterdam-Zuid', 'Rotterdam'],
    ['Alphen', 'Alphen aan den Rijn, Alphen-Chaam'],
    ['Utrehct', 'Utrecht'],
    ['Nieuwegien', 'Nieuwegein'],
    ['Nergenshuizen', 'nothing'],
    ['Ede-dorp', 'nothing'],
    ['xx', 'nothing'],
  ])('suggests for %s: %s', (text, suggested) => {
    const parsed = parseMunicipality(text)
    if (parsed.ok) throw new Error('understood')
    const values = Object.values(parsed.problem.values ?? {})
    expect(values.length > 0 ? values.join(', ') : 'nothing').toBe(suggested)
  })

  it('have other names only where they exist and where no municipality is called so now', () => {
    for (const [number, names] of Object.entries(otherMunicipalityNames)) {
      const one = municipalityOf(`GM${number}`)
      for (const name of names.split('|')) {
        expect(nameOf(name)).toBe(one?.name)
        expect(municipalities().some((other) => other.name === name)).toBe(false)
      }
    }
  })
})
