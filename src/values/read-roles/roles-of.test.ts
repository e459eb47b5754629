// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rounds } from '../../../tests/property.ts'
import { demoIban } from '../iban.ts'
import { findIdentifiers } from '../in-text/find-identifiers.ts'
import { filledIn } from './filled-in.fixture.ts'

const rolesIn = (marked: string) =>
  findIdentifiers(filledIn(marked).text, { demoBankAllowed: true }).map(({ role }) => role)
const accusing = new Set(['paid-to', 'contact', 'site', 'seller'])

describe('what was learnt', () => {
  it('reads stories that no rule was written for', () => {
    for (const marked of [
      'Ik appte weken met {contact phone}, hij was zogenaamd arts. Mijn spaargeld ging naar {paid-to iban}.',
      'Ik heb de spoedlijn van mijn bank gesproken, {genuine phone}. Het geld staat nu op {paid-to iban}.',
      'Op {genuine web-address} waarschuwt de Consumentenbond voor {site web-address}.',
      'Mijn schoonzus zit nog steeds op {genuine phone}. Het appje om geld kwam van {contact phone}.',
    ])
      expect(rolesIn(marked), marked).toEqual(filledIn(marked).marks.map(({ role }) => role))
  })

  it('accuses nobody who may be innocent', () => {
    for (const marked of [
      'Mijn wijkverpleegkundige ({genuine phone}) heeft het met mij ingevuld.',
      'Een lotgenoot uit Assen is te bereiken op {genuine email}.',
      'De huur betaal ik al jaren aan {genuine iban}, zegt mijn afschrift.',
      'Mijn vader is bereikbaar op {own phone}, hij hoort slecht.',
      'De vrijwilliger van de kerk, {genuine phone}, reed mij naar het bureau.',
    ])
      for (const role of rolesIn(marked)) expect(accusing.has(role), `${marked}: ${role}`).toBe(false)
  })

  it('says nothing where nothing is said, and what is known stays so whatever the words say', () => {
    expect(rolesIn('Zie {paid-to iban}.')).toEqual(['mentioned'])
    const { text } = filledIn('Ik heb 300 euro betaald aan de oplichter op {paid-to iban}.')
    expect(findIdentifiers(text, { demoBankAllowed: true, isKnown: () => true })[0]?.role).toBe('genuine')
  })
})

describe('any text', () => {
  const words =
    'ik mijn bank belde met op naar betaald echte zijn dochter site verkoper heet niet . , ( ) " : en maar \n'.split(
      ' ',
    )
  const identifiers = [
    demoIban(7),
    demoIban(8),
    '+44 7700 900111',
    'a@b.example',
    'voorbeeld-1.example',
    '@naam op Instagram',
  ]

  it('has one role for each identifier, that its kind can have, and the same one again', () => {
    const piece = fc.oneof(fc.constantFrom(...words, ...identifiers), fc.string({ unit: 'binary', maxLength: 12 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join(' ')
        const found = findIdentifiers(text, { demoBankAllowed: true })
        expect(findIdentifiers(text, { demoBankAllowed: true })).toEqual(found)
        for (const { kind, role } of found) {
          if (role === 'site') expect(kind).toBe('web-address')
          if (role === 'caller') expect(kind).toBe('phone')
          if (role === 'paid-to') expect(['phone', 'email', 'company-number']).not.toContain(kind)
        }
      }),
      rounds(300),
    )
  })
})
