// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { demandReceiver, listOrganisations } from '#modules/partners'
import { findOwnReport } from '#modules/reports'
import { dutchDay, receiptCodeOf } from '#values'
import { lawOfKind } from '../request/answering.data.ts'
import { showUntil } from '../request/clock.ts'
import { insertContact, insertKeys, insertRequest, presentReceipt } from '../request/request.store.ts'
import { requestMessages } from '../request/request.text.ts'
import { insertTasks } from '../request/task.store.ts'
import { takeShown } from '../show-identity/show-identity.command.ts'
import type { ReadRequest } from './read-request.ts'

/**
 * Receives a request, and gives every organisation its task in the same transaction, whether it keeps anything or not: who has one tells
 * nothing. Returns the code of the receipt; sending the same form again gives the same code and stores nothing.
 */
export async function fileRequest(ctx: Context, formToken: string, given: ReadRequest): Promise<string> {
  const { right, keys, reportCode, reason, email, phone } = given
  const report = reportCode === null ? null : await findOwnReport(ctx, reportCode)
  if (reportCode !== null && !report)
    throw new Refusal(requestMessages.reportCodeUnknown, {
      fields: [{ field: 'meldcode', code: requestMessages.reportCodeUnknown }],
    })
  const code = receiptCodeOf(ctx.secrets.digest('data-requests.receipt-of-form', JSON.stringify([formToken, given])))
  const receiptDigest = ctx.secrets.digest('data-requests.receipt', code)
  const now = ctx.now()
  const id = ctx.newId()
  const asked = keys.map((key) => ({ id: ctx.newId(), ...key }))
  const reportKey = report && { id: ctx.newId(), kind: 'report', canonical: report.id }
  await demandReceiver(ctx)
  const organisations = await listOrganisations(ctx)
  const tasks = organisations.flatMap((organisation) => {
    const law = lawOfKind[organisation.kind]
    return law ? [{ id: ctx.newId(), organisationId: organisation.id, law }] : []
  })
  const isNew = await transaction(ctx, async (tx) => {
    await presentReceipt(tx, receiptDigest)
    const stored = await insertRequest(tx, {
      id,
      organisationId: ctx.settings.intakeOrganisation,
      right,
      narrative: reason,
      language: ctx.language,
      receiptDigest,
      receivedAt: now,
      showUntil: showUntil(dutchDay(now)),
    })
    if (!stored) return false
    await insertKeys(tx, id, reportKey ? [...asked, reportKey] : asked)
    // Also when both are empty, so that no row tells who can be reached.
    await insertContact(tx, id, ctx.secrets.seal('data-requests.contact', JSON.stringify({ email, phone })), now)
    await insertTasks(tx, id, tasks)
    await recordAudit(ctx, tx, {
      action: 'data-requests.request-received',
      subjectKind: 'data-request',
      subjectId: id,
      detail: { right, organisations: tasks.length },
    })
    return true
  })
  // Who holds the code of a report has shown that it is theirs.
  if (isNew && reportKey) await takeShown(ctx, id, [{ keyId: reportKey.id, how: 'report-code', by: null }])
  return code
}
