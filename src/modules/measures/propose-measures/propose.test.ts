// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEdition } from '#modules/barriers'
import type { OrganisationKind } from '#modules/partners'
import { testContext } from '../../../../tests/context.ts'
import { measures } from '../request/request.ts'
import { askedAs, ofIssuer, partiesOf } from './asked-as.data.ts'
import { type About, propose, type Subject, unanswered } from './propose.ts'

const test = await testContext()
const edition = await readEdition(test.ctx)

const kinds: OrganisationKind[] = ['bank', 'telecom', 'marketplace', 'police', 'reporting-point', 'ministry', 'other']
const partners = fc
  .array(fc.constantFrom(...kinds), { maxLength: 6 })
  .map((some) => some.map((kind, at) => ({ id: `${kind}-${at}`, kind })))
const subjects = fc.array(
  fc.record({
    identifierId: fc.uuid(),
    kind: fc.constantFrom(
      'iban' as const,
      'phone' as const,
      'user-name' as const,
      'email' as const,
      'merchant' as const,
    ),
    issuerId: fc.constantFrom(null, 'bank-0', 'telecom-1', 'bank-2'),
  }),
  { maxLength: 5 },
)
const forms = fc.subarray(['FF-100', 'FF-200', 'FF-300', 'FF-400', 'FF-500', 'FF-900'])
const anything = fc.record({ partners, subjects, forms })

describe('the table of what can be asked', () => {
  it('names only barriers of the edition, and parties that raise them', () => {
    for (const [id, { parties }] of Object.entries(askedAs)) {
      const owners = edition.barriers[id]?.owners
      expect(owners, id).toBeDefined()
      for (const party of parties) expect(owners, `${id} is not raised by ${party}`).toContain(party)
    }
    const known = new Set(edition.parties.map(({ id }) => id))
    for (const party of Object.values(partiesOf).flat()) expect(known, party).toContain(party)
  })

  it('can ask every kind of measure', () => {
    expect(new Set(Object.values(askedAs).map(({ measure }) => measure))).toEqual(new Set(measures))
  })
})

describe('what is proposed', () => {
  it('is a barrier on a step of one of the forms that is used or tried out, for a partner that stands for who raises it', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const about: About = { forms: new Set(given.forms), subjects: given.subjects }
        for (const one of propose(edition, about, given.partners, 'asker')) {
          const barrier = edition.barriers[one.barrierId]
          const kind = given.partners.find(({ id }) => id === one.partnerId)?.kind
          expect(['live', 'pilot']).toContain(barrier?.status)
          expect(edition.steps[one.stepId]?.barriers).toContain(one.barrierId)
          expect(
            edition.journeys.some(({ form, steps }) => given.forms.includes(form) && steps.includes(one.stepId)),
          ).toBe(true)
          expect(barrier?.owners.some((party) => kind && partiesOf[kind].includes(party))).toBe(true)
        }
      }),
    )
  })

  it('asks about an account only who gave it out, and never oneself', () => {
    fc.assert(
      fc.property(anything, fc.nat({ max: 5 }), (given, at) => {
        const asker = given.partners[at]?.id ?? 'nobody'
        const about: About = { forms: new Set(given.forms), subjects: given.subjects }
        for (const { partnerId, identifierId } of propose(edition, about, given.partners, asker)) {
          expect(partnerId).not.toBe(asker)
          const subject = given.subjects.find((one) => one.identifierId === identifierId)
          if (subject && ofIssuer.includes(subject.kind)) expect(partnerId).toBe(subject.issuerId)
        }
      }),
    )
  })

  it('proposes the same thing to the same partner once, whatever the order of the partners', () => {
    fc.assert(
      fc.property(anything, (given) => {
        const about: About = { forms: new Set(given.forms), subjects: given.subjects }
        const found = propose(edition, about, given.partners, 'asker')
        const keyOf = (one: (typeof found)[number]) =>
          [one.measure, one.partnerId, one.identifierId ?? one.barrierId].join(' ')
        expect(new Set(found.map(keyOf)).size).toBe(found.length)
        const turned = propose(edition, about, given.partners.toReversed(), 'asker')
        expect(new Set(turned.map((one) => JSON.stringify(one)))).toEqual(
          new Set(found.map((one) => JSON.stringify(one))),
        )
      }),
    )
  })

  it('without a form there is nothing, and more partners never make less', () => {
    fc.assert(
      fc.property(anything, ({ partners: some, subjects: those, forms: known }) => {
        expect(propose(edition, { forms: new Set(), subjects: those }, some, 'asker')).toEqual([])
        const about: About = { forms: new Set(known), subjects: those }
        const fewer = propose(edition, about, some.slice(1), 'asker')
        const all = propose(edition, about, some, 'asker').map((one) => JSON.stringify(one))
        for (const one of fewer) expect(all).toContain(JSON.stringify(one))
        // What nobody stands for is said, and is not proposed.
        const missing = unanswered(edition, about, some).map(({ barrierId }) => barrierId)
        for (const { barrierId } of propose(edition, about, some, 'asker')) expect(missing).not.toContain(barrierId)
      }),
    )
  })

  it('proposes to the bank of the account to freeze it, where money is cashed', () => {
    const account: Subject = { identifierId: 'a', kind: 'iban', issuerId: 'bank-0' }
    const about = { forms: new Set(['FF-100']), subjects: [account] }
    const banks = [
      { id: 'bank-0', kind: 'bank' as const },
      { id: 'bank-1', kind: 'bank' as const },
    ]
    const freezes = propose(edition, about, banks, 'police').filter(({ measure }) => measure === 'freeze')
    expect(freezes).toEqual([expect.objectContaining({ partnerId: 'bank-0', identifierId: 'a' })])
    expect(askedAs[freezes[0]?.barrierId ?? '']?.measure).toBe('freeze')
  })
})
