// SPDX-License-Identifier: EUPL-1.2
// No audit line: submitReports writes one for each report.
import { asSystem, type Context } from '#foundation/access'
import { Refusal } from '#foundation/web'
import { checkReport } from '../receive-reports/check-report.query.ts'
import { mostReportsAtOnce, submitReports } from '../receive-reports/submit-reports.command.ts'
import { importMessages } from './import-messages.text.ts'
import type { MessageReport } from './message-file.ts'

/** Reporting point of the demo: it receives what people forward. */
const demoReceiver = 'meldpunt-demo'

export interface ImportedMessages {
  filed: number
  known: number
  wrong: number
}

/** Files up to 1,000 messages as reports. Bears repetition. Refused in production: nobody there received these. */
export async function fileMessages(ctx: Context, reports: readonly MessageReport[]): Promise<ImportedMessages> {
  if (ctx.settings.isProduction) throw new Refusal(importMessages.notInProduction)
  if (reports.length > mostReportsAtOnce) throw new Error(`at most ${mostReportsAtOnce} at once`)
  const system = asSystem(ctx, 'reports.import-messages')
  const right = []
  for (const report of reports) {
    const checked = await checkReport(system, report, { mustParse: true })
    if (checked.ok) right.push(checked.value)
  }
  const receipts = await submitReports(system, right, {
    origin: 'file',
    controllerOrganisationId: ctx.settings.isDemo ? demoReceiver : ctx.settings.intakeOrganisation,
    // Not a feed that one day falls silent.
    receivedAt: right.map(() => ctx.now()),
  })
  const known = receipts.filter(({ isAlreadyKnown }) => isAlreadyKnown).length
  return { filed: receipts.length - known, known, wrong: reports.length - right.length }
}
