// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { labelOf } from '#modules/taxonomy'
import { formatIdentifier, maskIdentifier, parseReceiptCode } from '#values'
import { type AskedQuestion, selectQuestions } from '../ask-reporter/question.store.ts'
import { selectReportAttachments } from '../attach-file/attachment.store.ts'
import type { ScanState } from '../scan-attachment/scan-state.ts'
import { isInCrisis } from '../submit-report/crisis-words.ts'
import { presentReceipt } from '../receive-reports/receive-reports.store.ts'
import type { IdentifierRole } from '../report/identifier-role.ts'
import { namedIdentifiers } from '../report/named-identifiers.ts'
import { paymentsOf } from '../report/other-payments.ts'
import { mayBeAsked } from '../report/report.ts'
import { selectNotices } from '../tell-reporter/notice.store.ts'
import { type FollowedRow, selectPresented, selectSteps, type StepRow } from './follow-report.store.ts'

export interface FollowedReport extends Omit<FollowedRow, 'stated' | 'own' | 'narrative'> {
  /** Accounts, numbers, addresses and names of the other party in it, written as people write them. */
  named: { value: string; masked: string; role: IdentifierRole; isSaid: boolean; isCorrected: boolean }[]
  /** Cents of each payment that the loss is made of. */
  payments: number[]
  /** Its story speaks of the own wish to die. */
  inCrisis: boolean
  /** What was reported, in the reader's words of the taxonomy; null when it was not known. */
  fraudFormLabel: string | null
  controllerName: string
  steps: Pick<StepRow, 'at' | 'step' | 'status' | 'reason'>[]
  /** What the organisation asked, and what was answered; oldest first. */
  questions: AskedQuestion[]
  /** What became of it elsewhere, in the reader's language; oldest first. */
  notices: { at: Date; text: string }[]
  /** Files that came with it, with what the scanner found. */
  files: { id: string; name: string; scan: ScanState }[]
  /** Somebody still works on the report, so that an answer is of use. */
  mayAnswer: boolean
}

/**
 * What the reporter may know of their own report, by the code on the receipt. Null for a code that is wrong or that
 * nobody has: both take the same way through the database. The reporter's own look is in no record.
 */
export async function findByCode(ctx: Context, text: string): Promise<FollowedReport | null> {
  const digest = ctx.secrets.digest('reports.receipt', parseReceiptCode(text) ?? 'no code')
  const found = await transaction(ctx, async (tx) => {
    await presentReceipt(tx, digest)
    const report = await selectPresented(tx, digest)
    if (!report) return null
    const [steps, questions] = [await selectSteps(tx, report.id), await selectQuestions(tx, report.id)]
    const notices = await selectNotices(tx, report.id)
    const files = (await selectReportAttachments(tx, report.id)).map(({ id, name, scan }) => ({ id, name, scan }))
    const { stated, own, narrative, ...shown } = report
    const named = namedIdentifiers({ stated, own, narrative }, { demoBankAllowed: !ctx.settings.isProduction })
      .filter(({ role }) => role !== 'uninvolved' && role !== 'own')
      .map((one) => {
        const { role, isSaid, corrections } = one
        return {
          value: formatIdentifier(one),
          masked: maskIdentifier(one),
          role,
          isSaid,
          isCorrected: corrections.length > 0,
        }
      })
    return {
      ...shown,
      named,
      payments: paymentsOf(report.lossInCents ?? 0, narrative),
      inCrisis: isInCrisis(narrative),
      steps,
      questions,
      notices,
      files,
      mayAnswer: mayBeAsked(report.status),
    }
  })
  // Asked for a wrong code too, so that the time it takes tells nothing.
  const names = await organisationNames(ctx, [found?.controllerOrganisationId ?? ctx.settings.intakeOrganisation])
  if (!found) return null
  return {
    ...found,
    fraudFormLabel: found.fraudForm && (await labelOf(ctx, found.fraudForm, ctx.language)),
    controllerName: names.get(found.controllerOrganisationId) ?? found.controllerOrganisationId,
    notices: found.notices.map(({ toldAt, nl, en }) => ({ at: toldAt, text: ctx.language === 'nl' ? nl : en })),
    steps: found.steps.map(({ at, step, status, reason }) => ({ at, step, status, reason })),
  }
}
