// SPDX-License-Identifier: EUPL-1.2
import { receiptCodeOf } from '#values'
import type { DemoReport } from './demo-reports.ts'

/** With this code anybody sees in the demo what a report did: others belong to it, others are warned, money came back. It is in no way secret. */
export const demoNewsCode = receiptCodeOf(new TextEncoder().encode('bericht-demo'))

const days = 7

/** Whose code it is: the youngest report of a shop with many victims that is old enough to have news. */
export function reportWithNews(reports: readonly DemoReport[], now: Date): DemoReport | undefined {
  const before = now.getTime() - days * 86_400_000
  return reports.findLast(
    ({ scheme, partner, contact, answers, receivedAt }) =>
      scheme === 'bicycle-shop' && partner === null && !contact && !answers && receivedAt.getTime() < before,
  )
}
