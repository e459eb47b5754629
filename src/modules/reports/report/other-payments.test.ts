// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { otherPayments, paymentsOf } from './other-payments.ts'

it('reads every payment besides the first as the desk writes it, and no other amount', () => {
  const story =
    'Hij belde. Ook betaald: € 800, 30 november 2026. Vroeg € 90. Ook betaald: € 1.250,50. Ook betaald: € 75.'
  expect(otherPayments(story)).toEqual([80_000, 125_050, 7_500])
  expect(otherPayments('Ook genoemd: € 800. Eerst genoemd als betaald: € 500.')).toEqual([])
  expect(paymentsOf(310_000, 'Ook betaald: € 800.')).toEqual([230_000, 80_000])
  // A story that tells of more than was lost says nothing of it.
  expect(paymentsOf(50_000, 'Ook betaald: € 800.')).toEqual([50_000])
})
