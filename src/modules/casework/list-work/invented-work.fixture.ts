// SPDX-License-Identifier: EUPL-1.2
import { demoIban } from '#values'
import { submitReports } from '#modules/reports'
import type { TestContext } from '../../../../tests/context.ts'

const hour = 3_600_000

/** Invented reports of one organisation, through the door of reports; `hoursAgo` says when each came in. Heard by all listeners. */
export async function fileInvented(
  test: TestContext,
  organisationId: string,
  reports: readonly {
    hoursAgo?: number
    lossInCents?: number
    occurredOn?: string
    account?: number
    narrative?: string
    form?: string
    reference?: string
    fromWeb?: boolean
  }[],
): Promise<string[]> {
  const receipts = await submitReports(
    test.ctx,
    reports.map((report) => ({
      fraudForm: report.form ?? 'FF-110',
      narrative: report.narrative ?? 'Ik kocht schoenen en kreeg niets.',
      lossInCents: report.lossInCents,
      occurredOn: report.occurredOn,
      partnerReference: report.reference,
      identifiers:
        report.account === undefined
          ? []
          : [{ kind: 'iban' as const, value: demoIban(report.account), role: 'paid-to' as const }],
    })),
    {
      origin: reports[0]?.fromWeb ? 'web' : 'api',
      controllerOrganisationId: organisationId,
      receivedAt: reports.map(({ hoursAgo }) => new Date(test.ctx.now().getTime() - (hoursAgo ?? 1) * hour)),
    },
  )
  await test.settle()
  return receipts.map(({ reportId }) => reportId)
}
