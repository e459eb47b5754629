// SPDX-License-Identifier: EUPL-1.2
import { demoIban, receiptCodeOf } from '#values'
import type { DemoReport } from './demo-reports.ts'

/** With this code anybody sees in the demo what a report did: others belong to it, others are warned, money came back. It is in no way secret. */
export const demoNewsCode = receiptCodeOf(new TextEncoder().encode('bericht-demo'))

const days = 7
/** Listed by the police of the demo, and in enough reports that it received itself: it links its own only. */
const account = demoIban(2_304_001)

/** Whose code it is: the youngest report of many that name one account and is old enough to have news. */
export function reportWithNews(reports: readonly DemoReport[], now: Date): DemoReport | undefined {
  const before = now.getTime() - days * 86_400_000
  return reports.findLast(
    ({ partner, contact, answers, receivedAt, input }) =>
      partner === null &&
      !contact &&
      !answers &&
      (input.lossInCents ?? 0) > 0 &&
      receivedAt.getTime() < before &&
      input.identifiers.some(({ value }) => value === account),
  )
}
