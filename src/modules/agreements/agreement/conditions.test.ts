// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { agreementSteps, type Agreement, nextStatus } from './agreement.ts'
import { type By, refusals } from './conditions.ts'
import { rounds } from '../../../../tests/property.ts'

type Model = Pick<
  Agreement,
  | 'status'
  | 'exchanges'
  | 'parties'
  | 'version'
  | 'dpiaReference'
  | 'dpiaReviewOn'
  | 'endsOn'
  | 'draftedBy'
  | 'editedBy'
  | 'asked'
  | 'suspendedOrganisationId'
>

const people: By[] = [
  { id: 'a1', organisationId: 'a', maySign: true },
  { id: 'a2', organisationId: 'a', maySign: true },
  { id: 'b1', organisationId: 'b', maySign: true },
  { id: 'b2', organisationId: 'b', maySign: false },
  { id: 'c1', organisationId: 'c', maySign: true },
]
const person = fc.constantFrom(...people)
const day = fc.constantFrom('2026-11-24', '2026-11-24', '2027-06-01', '2028-01-01')
const dpia = fc.record({
  dpiaReference: fc.constantFrom(null, 'DPIA'),
  dpiaReviewOn: fc.constantFrom(null, '2027-01-01', '2029-01-01'),
})
/** More of what leads on, or most walks end early. */
const often = ['activate', 'suspend', 'resume', 'resume', 'renew-dpia'] as const
const move = fc.oneof(
  fc.record({
    do: fc.constant('edit' as const),
    by: person,
    dpia,
    exchanges: fc.constantFrom([], ['tag-set' as const]),
  }),
  { weight: 8, arbitrary: fc.record({ do: fc.constant('sign' as const), by: person }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('ask' as const),
      by: person,
      step: fc.constantFrom('resume' as const, 'renew-dpia' as const),
      reviewOn: fc.constantFrom('2027-01-01', '2029-01-01'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('step' as const),
      by: person,
      step: fc.constantFrom(...often, ...agreementSteps),
      day,
    }),
  },
)

const start: Model = {
  status: 'draft',
  exchanges: ['tag-set'],
  version: 1,
  dpiaReference: 'DPIA',
  dpiaReviewOn: '2029-01-01',
  endsOn: '2028-01-01',
  draftedBy: 'a1',
  editedBy: 'a1',
  asked: null,
  suspendedOrganisationId: null,
  parties: ['a', 'b'].map((organisationId) => ({
    organisationId,
    maySend: organisationId === 'a',
    mayReceive: true,
    signedAt: null,
    signedBy: null,
    signedByName: null,
    signedVersion: null,
  })),
}
const at = new Date(0)
let reached = 0

/** What the commands do with a move, without a database. */
function take(model: Model, one: typeof move extends fc.Arbitrary<infer Move> ? Move : never): Model {
  const isParty = model.parties.some(({ organisationId }) => organisationId === one.by.organisationId)
  if (one.do === 'edit') {
    if (model.status !== 'draft' || one.by.organisationId !== 'a') return model
    return { ...model, ...one.dpia, exchanges: one.exchanges, version: model.version + 1, editedBy: one.by.id }
  }
  if (one.do === 'sign') {
    if (model.status !== 'draft' || !one.by.maySign) return model
    const sign = (party: Agreement['parties'][number]) =>
      party.organisationId === one.by.organisationId
        ? { ...party, signedAt: at, signedBy: one.by.id, signedVersion: model.version }
        : party
    return { ...model, parties: model.parties.map(sign) }
  }
  if (one.do === 'ask') {
    if (!isParty || !one.by.maySign || nextStatus(model.status, one.step) === null) return model
    const { id: by, organisationId } = one.by
    const asked = {
      step: one.step,
      by,
      byName: by,
      organisationId,
      at,
      dpiaReference: 'D2',
      dpiaReviewOn: one.reviewOn,
    }
    return { ...model, asked }
  }
  const missing = refusals(model, one.step, one.by, one.day)
  const status = nextStatus(model.status, one.step)
  if (missing === null || status === null || missing.length > 0) return model
  if (one.step === 'activate') {
    reached += 1
    expect(model.parties.every((party) => party.signedVersion === model.version)).toBe(true)
    expect([model.draftedBy, model.editedBy]).not.toContain(one.by.id)
    expect(model.exchanges).not.toEqual([])
    expect(model.dpiaReference).toBeTruthy()
    expect(String(model.dpiaReviewOn) >= one.day).toBe(true)
  }
  if (one.step === 'resume' || one.step === 'renew-dpia') {
    reached += 1
    expect(model.asked?.step).toBe(one.step)
    expect(model.asked?.by).not.toBe(one.by.id)
    expect(String(model.asked?.dpiaReviewOn) >= one.day).toBe(true)
  }
  if (one.step === 'resume')
    expect([model.asked?.organisationId, one.by.organisationId]).toContain(model.suspendedOrganisationId)
  if (status === 'active') {
    expect(model.endsOn > one.day).toBe(true)
    expect(one.by.maySign).toBe(true)
  }
  expect(isParty).toBe(true)
  const suspendedOrganisationId = status === 'suspended' ? one.by.organisationId : null
  const renewed = model.asked?.step === one.step && { dpiaReviewOn: model.asked.dpiaReviewOn }
  return { ...model, ...renewed, status, suspendedOrganisationId, asked: null }
}

it('no sequence of steps reaches active without every condition, and some do reach it', () => {
  fc.assert(
    fc.property(
      fc.array(move, { minLength: 10, maxLength: 60, size: 'max' }),
      (moves) => void moves.reduce(take, start),
    ),
    // Few get there, and a move costs nothing.
    rounds(2_000, 2_000),
  )
  expect(reached).toBeGreaterThan(50)
})
