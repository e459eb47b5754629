// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { complaintStatuses } from '../complaint/complaint.ts'
import { lineOf } from './line-of.ts'

const at = new Date('2026-11-27T10:00:00Z')
const of = (status: (typeof complaintStatuses)[number], steps: (typeof complaintStatuses)[number][] = []) =>
  lineOf(
    { status, createdAt: at, statusAt: at, confirmedAt: steps.includes('confirmed') ? at : null },
    steps.map((one) => ({ status: one, at })),
  ).map((one) => `${one.state} ${one.status}`)

it('says where it has been, where it stands and what usually follows', () => {
  expect(of('kept', ['submitted', 'confirmed', 'in-assessment', 'more-asked', 'in-assessment', 'kept'])).toEqual([
    'done draft',
    'done submitted',
    'done confirmed',
    'done more-asked',
    'done in-assessment',
    'now kept',
    'later in-investigation',
    'later with-prosecutor',
    'later closed',
  ])
  expect(of('more-asked', ['submitted', 'more-asked'])).toContain('later confirmed')
  expect(of('more-asked', ['submitted', 'confirmed', 'more-asked'])).not.toContain('later confirmed')
})

it('has one station where it stands, and nothing to come after an end', () => {
  for (const status of complaintStatuses) {
    const line = of(status)
    expect(
      line.filter((one) => /^(now|ended)/.test(one)),
      status,
    ).toHaveLength(1)
    if (['withdrawn', 'referred', 'closed', 'no-offence'].includes(status)) expect(line.join()).not.toContain('later')
  }
})
