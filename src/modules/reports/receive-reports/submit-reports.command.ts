// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { demandReceiver } from '#modules/partners'
import { municipalityOf } from '#values'
import { ReportsReceived } from '../report/report.events.ts'
import { isVerifiedAtReceipt, type ReportId, type ReportOrigin } from '../report/report.ts'
import { reportMessages } from '../report/report.text.ts'
import { marksFor } from '../mark-source/mark-source.command.ts'
import type { PartnerCode } from '../report/reported-matter.ts'
import type { FeedOrigin } from '../watch-feeds/feed.ts'
import { touchFeed } from '../watch-feeds/feed.store.ts'
import {
  insertContact,
  insertReports,
  type NewReport,
  presentReceipt,
  selectByReference,
} from './receive-reports.store.ts'
import type { ReportReceipt, SubmitOptions, SubmitReport } from './submit-report.ts'

/** Announcements carry at most this many ids. */
export const mostReportsAtOnce = 1_000

/**
 * Receives reports that `checkReport` found right: stores them, writes a line for each and announces them, in one
 * transaction. Receipts come back in the order of the inputs. Refuses a partner without permission to file.
 */
export async function submitReports(
  ctx: Context,
  inputs: readonly SubmitReport[],
  options: SubmitOptions = {},
): Promise<ReportReceipt[]> {
  if (inputs.length === 0) return []
  if (inputs.length > mostReportsAtOnce) throw new Error(`at most ${mostReportsAtOnce} reports at once`)
  const origin = options.origin ?? (ctx.actor.kind === 'anyone' ? 'web' : 'api')
  const reports = prepared(ctx, inputs, origin, options)
  if (origin === 'web' && !options.controllerOrganisationId) await demandReceiver(ctx)
  return transaction(ctx, async (tx) => {
    const marks = await marksFor(ctx, tx, origin, options.origins)
    for (const report of reports) report.marks = marks
    if (options.receiptCode !== undefined) await presentReceipt(tx, digestOf(ctx, options.receiptCode))
    const stored = await insertReports(tx, reports)
    const fresh = reports.filter(({ id }) => stored.has(id))
    await recordAudit(ctx, tx, fresh.map(auditLine))
    const only = fresh[0]
    if (options.contact && only) await storeContact(ctx, tx, only, options.contact)
    if (origin !== 'web' && !options.receivedAt) await noteFeed(tx, reports[0]?.controller, origin, ctx.now())
    if (fresh.length > 0) await announce(ctx, tx, ReportsReceived, { reportIds: fresh.map(({ id }) => id) })
    return receiptsFor(tx, reports, stored)
  })
}

function digestOf(ctx: Context, code: string): Buffer {
  return ctx.secrets.digest('reports.receipt', code)
}

function prepared(
  ctx: Context,
  inputs: readonly SubmitReport[],
  origin: ReportOrigin,
  { receiptCode, contact, answers, receivedAt, controllerOrganisationId }: SubmitOptions,
): NewReport[] {
  const isProgram = ctx.actor.kind === 'system'
  if ((receivedAt || controllerOrganisationId) && !isProgram)
    throw new Error('only the program itself sets time and receiver')
  if ((receiptCode !== undefined || contact || answers) && (origin !== 'web' || inputs.length !== 1))
    throw new Error('a receipt code, contact details and answers belong to one report of the web form')
  if (origin !== 'web' && !mayDo(ctx.actor, 'reports:file'))
    throw new Refusal(reportMessages.mayNotFile, { status: 403 })
  const own = origin === 'web' ? null : organisationOf(ctx.actor)
  const controller = controllerOrganisationId ?? own ?? ctx.settings.intakeOrganisation
  const now = ctx.now()
  return inputs.map((input, index) => {
    const at = receivedAt?.[index] ?? now
    const ofVictim = input.identifiers.filter(({ role }) => role === 'own')
    return {
      id: ctx.newId(),
      origin,
      controller,
      reference: input.partnerReference ?? null,
      receivedAt: at,
      verifiedAt: isVerifiedAtReceipt(origin) ? at : null,
      fraudForm: input.fraudForm ?? null,
      occurredOn: input.occurredOn ?? null,
      channel: input.contactChannel ?? null,
      victimKind: input.victimKind ?? null,
      forSomebodyElse: input.isForSomebodyElse ?? false,
      wantsHelp: input.wantsHelp ?? false,
      province: (input.municipality && municipalityOf(input.municipality)?.province) ?? input.province ?? null,
      municipality: input.municipality ?? null,
      loss: input.lossInCents ?? null,
      narrative: input.narrative ?? '',
      stated: input.identifiers
        .filter(({ role }) => role !== 'own')
        .map(({ kind, value, platform, role }) => ({ kind, text: value, ...(platform && { platform }), role })),
      own: [...ofVictim, ...(input.own ?? [])].map(({ kind, value }) => ({ kind, text: value })),
      partnerCodes: (input.partnerCodes ?? []) as PartnerCode[],
      answers: answers ?? {},
      marks: [],
      receipt: receiptCode === undefined ? null : digestOf(ctx, receiptCode).toString('hex'),
    }
  })
}

function auditLine({ id, origin, controller, fraudForm }: NewReport) {
  const detail = { origin, controller, fraudForm }
  return { action: 'reports.report-received', subjectKind: 'report', subjectId: id, detail }
}

async function storeContact(ctx: Context, tx: Tx, report: NewReport, contact: NonNullable<SubmitOptions['contact']>) {
  if (!contact.name && !contact.email && !contact.phone) return
  await insertContact(tx, report.id, ctx.secrets.seal('reports.contact', JSON.stringify(contact)), report.receivedAt)
}

/** Also when everything was known already: a partner that sends is not silent. */
async function noteFeed(tx: Tx, controller: string | undefined, origin: FeedOrigin, at: Date): Promise<void> {
  if (controller !== undefined) await touchFeed(tx, controller, origin, at)
}

/** A reference that was filed before, also earlier in the same call, gets the receipt of then. */
async function receiptsFor(
  tx: Tx,
  reports: readonly NewReport[],
  stored: ReadonlySet<string>,
): Promise<ReportReceipt[]> {
  const double = reports.filter(({ id }) => !stored.has(id)).flatMap(({ reference }) => reference ?? [])
  const controller = reports[0]?.controller ?? ''
  const known = double.length > 0 ? await selectByReference(tx, controller, double) : []
  const byReference = new Map(known.map((report) => [report.reference, report]))
  return reports.map(({ id, reference, receivedAt }) => {
    if (stored.has(id))
      return {
        reportId: id as ReportId,
        partnerReference: reference,
        status: 'received',
        receivedAt,
        isAlreadyKnown: false,
      }
    const earlier = byReference.get(reference ?? '')
    if (!earlier) throw new Error('a report was neither stored nor known')
    const { id: earlierId, status, receivedAt: then } = earlier
    return {
      reportId: earlierId as ReportId,
      partnerReference: reference,
      status,
      receivedAt: then,
      isAlreadyKnown: true,
    }
  })
}
