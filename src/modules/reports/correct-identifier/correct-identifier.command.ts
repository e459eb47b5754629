// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { Refusal } from '#foundation/web'
import { findIdentifiers, type IdentifierKind, understandIdentifier, understandOfPartner } from '#values'
import { mayDecide } from '../decide-report/decide-report.command.ts'
import { lockReport } from '../decide-report/take-step.store.ts'
import { checkedText } from '../report/checked-text.schema.ts'
import { type IdentifierRole, rolesOfKind, statedRoleOf } from '../report/identifier-role.ts'
import { droppedStatuses, isReportId } from '../report/report.ts'
import { ReportsAmended } from '../report/report.events.ts'
import { reportMessages } from '../report/report.text.ts'
import type { StatedIdentifier } from '../report/reported-matter.ts'
import { selectTold, storeStated } from './correct-identifier.store.ts'

export interface Correction {
  reportId: string
  /** Left out: whatever the value is recognised as. */
  kind?: IdentifierKind
  /** As stored, or as somebody types it. */
  value: string
  /** `uninvolved` strikes it, `own` says that it is the reporter's. */
  role: IdentifierRole
  reason: string
}

/** A report names so many identifiers at most. */
const most = 100

/**
 * Whoever answers for a report says what an identifier in it was, adds one that nobody read, or strikes one that has nothing to do with it. From
 * then on it counts as if the reporter had said so. What it was before stays beside it, with the reason, so that it can be put back. Refuses what
 * is no identifier, what the reporter said is their own, a role that this kind cannot have, a report that does not count, and no reason.
 */
export async function correctIdentifier(ctx: Context, correction: Correction): Promise<void> {
  const { reportId, role } = correction
  const reason = checkedText(correction.reason, { field: 'reason', most: 1_000, empty: reportMessages.whyCorrected })
  const options = { demoBankAllowed: !ctx.settings.isProduction }
  await transaction(ctx, async (tx) => {
    const report = isReportId(reportId) ? await lockReport(tx, reportId) : null
    if (!report || !mayDecide(ctx, report)) throw new Refusal(reportMessages.notFound, { status: 404 })
    if ((droppedStatuses as readonly string[]).includes(report.status))
      throw new Refusal(reportMessages.stepNotAllowed, { status: 409 })
    const understood = correction.kind
      ? understandIdentifier(correction.kind, correction.value, options)
      : understandOfPartner(correction.value, options)
    if (!understood.ok) {
      const { code, values } = understood.problem
      throw new Refusal(`values.${code}`, {
        fields: [{ field: 'value', code: `values.${code}`, ...(values && { values }) }],
      })
    }
    const { kind, canonical } = understood.value
    const isSame = (one: { kind: IdentifierKind; text: string; platform?: string }) => {
      const read = understandIdentifier(one.kind, one.text, {
        ...options,
        ...(one.platform && { platform: one.platform }),
      })
      return read.ok && read.value.kind === kind && read.value.canonical === canonical
    }
    const { stated, own, narrative } = await selectTold(tx, reportId)
    if (own.some(isSame)) throw wrongField('value', reportMessages.ofReporter)
    const before = stated.filter(isSame)
    const read = findIdentifiers(narrative, options).find((one) => one.kind === kind && one.canonical === canonical)
    const was = before[0]?.role ?? (read ? statedRoleOf(read.role) : null)
    if (role !== was && !rolesOfKind[kind].includes(role)) throw wrongField('role', reportMessages.roleOfOtherKind)
    if (was === role && before.length > 0) throw wrongField('role', reportMessages.alreadySo)
    const others = stated.filter((one) => !isSame(one))
    if (others.length >= most) throw new Refusal(reportMessages.tooManyIdentifiers, { values: { max: most } })
    const corrections = [
      ...before.flatMap((one) => one.corrections ?? []),
      { at: ctx.now().toISOString(), was, reason },
    ]
    const corrected: StatedIdentifier = { kind, text: canonical, role, corrections }
    await storeStated(tx, reportId, [...others, corrected])
    const detail = { kind, was, role }
    const proposed = before.length === 0 && was !== 'mentioned' ? was : null
    await recordAudit(ctx, tx, {
      action: 'reports.identifier-corrected',
      subjectKind: 'report',
      subjectId: reportId,
      detail,
      ...(proposed !== null && { program: { right: Number(proposed === role), wrong: Number(proposed !== role) } }),
    })
    await announce(ctx, tx, ReportsAmended, { reportIds: [reportId] })
  })
}

const wrongField = (field: string, code: string) => new Refusal(code, { fields: [{ field, code }] })
