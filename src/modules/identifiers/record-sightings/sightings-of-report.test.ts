// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import type { ReportedMatter } from '#modules/reports'
import { demoIban } from '#values'
import { sightingsOfReport } from './sightings-of-report.ts'

const [mine, theirs, other] = [demoIban(1), demoIban(2), demoIban(3)]
const report = (given: Partial<ReportedMatter>): ReportedMatter => ({
  id: 'r',
  receivedAt: new Date(0),
  isVerified: false,
  isDropped: false,
  controllerOrganisationId: 'politie-demo',
  narrative: '',
  stated: [],
  own: [],
  origin: 'web',
  fraudForm: null,
  contactChannel: null,
  lossInCents: null,
  victimKind: null,
  partnerCodes: [],
  marks: [],
  answers: {},
  ...given,
})
const of = (given: Partial<ReportedMatter>) =>
  sightingsOfReport(report(given), { demoBankAllowed: true }).map(
    ({ identifier, role, origin }) => `${identifier.canonical} ${role} ${origin}`,
  )

describe('what a report says about the other party', () => {
  it('takes what was stated, and from the narrative only what was not', () => {
    expect(
      of({
        stated: [{ kind: 'iban', text: theirs, role: 'paid-to' }],
        narrative: `Ik betaalde aan ${theirs}, later vroeg hij geld op ${other}.`,
      }),
    ).toEqual([`${theirs} paid-to stated`, `${other} paid-to found`])
  })

  it('never takes what is the victim’s own: by the list, by role, by the words, also where it was typed as the other’s', () => {
    expect(of({ own: [{ kind: 'iban', text: mine }], narrative: `van ${mine} naar ${theirs}` })).toEqual([
      `${theirs} paid-to found`,
    ])
    expect(
      of({ own: [{ kind: 'iban', text: mine }], stated: [{ kind: 'iban', text: mine, role: 'paid-to' }] }),
    ).toEqual([])
    expect(of({ stated: [{ kind: 'iban', text: mine, role: 'own' }], narrative: `het ging om ${mine}` })).toEqual([])
    expect(of({ narrative: `Ik betaalde vanaf mijn rekening ${mine}. Later zag ik ${mine} weer.` })).toEqual([])
  })

  it('reads a sentence that was pasted into a field, and a link to a profile as the user name', () => {
    expect(of({ stated: [{ kind: 'iban', text: `het was ${theirs} dacht ik`, role: 'paid-to' }] })).toEqual([
      `${theirs} paid-to stated`,
    ])
    expect(of({ stated: [{ kind: 'web-address', text: 'https://instagram.com/nep.winkel', role: 'seller' }] })).toEqual(
      ['instagram:nep.winkel seller stated'],
    )
    expect(of({ stated: [{ kind: 'phone', text: 'weet ik niet', role: 'contact' }] })).toEqual([])
  })

  it('reads roles in the story, keeps a number that rang as what a display showed, and leaves out the genuine one', () => {
    expect(
      of({
        narrative: `Ik werd gebeld door +44 7700 900111. Het echte nummer is +44 7700 900222. Ik bestelde op https://voorbeeld-nep.example/kassa en maakte geld over naar ${theirs}. Nog eens: ${theirs}.`,
      }),
    ).toEqual(['+447700900111 display found', 'voorbeeld-nep.example site found', `${theirs} paid-to found`])
    expect(of({ narrative: 'Ik werd gebeld door +44 7700 900111, +44 7700 900111 is van mijn buurman.' })).toEqual([])
  })
})
