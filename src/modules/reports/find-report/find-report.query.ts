// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import {
  type ReportAttachment,
  selectAttachmentContent,
  selectReportAttachments,
} from '../attach-file/attachment.store.ts'
import { openContent } from '../attach-file/file-content.query.ts'
import { type AskedQuestion, markAnswersSeen, selectQuestions } from '../ask-reporter/question.store.ts'
import type { ScanState } from '../scan-attachment/scan-state.ts'
import { selectSteps, type StepRow } from '../follow-report/follow-report.store.ts'
import type { ContactDetails } from '../receive-reports/submit-report.ts'
import { isReportId, mayBeAsked } from '../report/report.ts'
import { type FoundReport, selectContact, selectReport } from './find-report.store.ts'

/** Why somebody looks at what a reporter told. `read-ahead`: it lies ready for whoever may come to it next, and is not seen yet. */
export type ReadingPurpose = 'handle-report' | 'contact-reporter' | 'read-ahead'

export interface ReadReport extends FoundReport {
  attachments: ReportAttachment[]
  steps: StepRow[]
  /** What the reporter was asked later, and answered; oldest first. */
  questions: AskedQuestion[]
  /** The reporter can be asked more: see `askReporter`. */
  canBeAsked: boolean
}

/**
 * One report with what was told, for the organisation that received it; null for everybody else. The look is written
 * down. Without the contact details: see `readContact`.
 */
export function findReport(ctx: Context, id: string, purpose: ReadingPurpose): Promise<ReadReport | null> {
  return transaction(ctx, async (tx) => {
    const report = await ownReport(ctx, tx, id)
    if (!report) return null
    const line = { action: 'reports.report-read', subjectKind: 'report', subjectId: id, purpose }
    await recordAudit(ctx, tx, line)
    if (purpose !== 'read-ahead') await markAnswersSeen(tx, id, ctx.now())
    return {
      ...report,
      attachments: await selectReportAttachments(tx, id),
      steps: await selectSteps(tx, id),
      questions: await selectQuestions(tx, id),
      canBeAsked: report.hasReceipt && mayBeAsked(report.status),
    }
  })
}

/** Name, e-mail address and phone number of the reporter; null when there are none (any more). */
export function readContact(ctx: Context, id: string, purpose: ReadingPurpose): Promise<ContactDetails | null> {
  return transaction(ctx, async (tx) => {
    const sealed = (await ownReport(ctx, tx, id)) && (await selectContact(tx, id))
    if (!sealed) return null
    await recordAudit(ctx, tx, { action: 'reports.contact-read', subjectKind: 'report', subjectId: id, purpose })
    return JSON.parse(ctx.secrets.open('reports.contact', sealed)) as ContactDetails
  })
}

export interface ReadAttachment {
  name: string
  scan: ScanState
  /** Null when it was wiped because of malware, or when nobody knows that it is clean and it was not asked for all the same. */
  bytes: Buffer | null
}

/**
 * A file that came with a report, for the organisation that received it; null for everybody else. `evenUnscanned`: somebody was warned and
 * wants it all the same. What leaves by itself, in a dossier for instance, is never asked for so.
 */
export function readAttachment(
  ctx: Context,
  {
    reportId,
    attachmentId,
    evenUnscanned = false,
  }: { reportId: string; attachmentId: string; evenUnscanned?: boolean },
  purpose: ReadingPurpose,
): Promise<ReadAttachment | null> {
  return transaction(ctx, async (tx) => {
    const found = (await ownReport(ctx, tx, reportId)) && (await selectAttachmentContent(tx, reportId, attachmentId))
    if (!found) return null
    const { name, scan, ...content } = found
    const bytes = scan === 'clean' || evenUnscanned ? openContent(ctx.secrets, content) : null
    if (!bytes) return { name, scan, bytes }
    const detail = { attachmentId, scan }
    await recordAudit(ctx, tx, {
      action: 'reports.attachment-read',
      subjectKind: 'report',
      subjectId: reportId,
      purpose,
      detail,
    })
    return { name, scan, bytes }
  })
}

/** Row-level security already hides the rest; this is the first lock, in words of our own. */
async function ownReport(ctx: Context, tx: Tx, id: string): Promise<FoundReport | null> {
  if (!isReportId(id)) return null
  const report = await selectReport(tx, id)
  const isOurs = report?.controllerOrganisationId === organisationOf(ctx.actor) && mayDo(ctx.actor, 'reports:read')
  return isOurs ? report : null
}
