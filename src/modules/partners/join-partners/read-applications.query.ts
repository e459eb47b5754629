// SPDX-License-Identifier: EUPL-1.2
import { type Context, isBy, mayDo } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { formatDate, translate } from '#foundation/text'
import { isRowId } from '#values'
import { roleText } from '../organisation/role.text.ts'
import { applicationSteps } from './application.ts'
import { countApplications, hasSameNumber, selectApplication, selectApplications } from './application.store.ts'
import { digestPlan, openApplicant } from './keys.query.ts'
import { admitterOf, asAdmitter } from './admitter.query.ts'

const perPage = 30

/** One page of applications, without the people behind them. Null: not for this person. */
export async function listApplications(ctx: Context, page: number) {
  return asAdmitter(ctx, async (tx) => {
    const found = await selectApplications(tx, { limit: perPage, offset: (page - 1) * perPage })
    const all = await countApplications(tx, null)
    return {
      applications: found.map(({ id, name, status, askedAt }) => ({
        id,
        name,
        status,
        askedOn: formatDate(askedAt, ctx.language),
      })),
      pages: Math.max(1, Math.ceil(all / perPage)),
    }
  })
}

/**
 * One application with who asks: that somebody looked, and why, is written down. Null: not there, not confirmed, or not for
 * this person.
 */
export async function readApplication(ctx: Context, id: string) {
  admitterOf(ctx)
  if (!isRowId(id)) return null
  return asAdmitter(ctx, async (tx) => {
    const found = await selectApplication(tx, id)
    if (!found) return null
    await recordAudit(ctx, tx, {
      action: 'partners.application-seen',
      subjectKind: 'application',
      subjectId: id,
      purpose: 'admit-partner',
    })
    const same = await hasSameNumber(tx, found)
    const role = translate(roleText, ctx.language)
    const { name, companyNumber, why, brings, asks, status, because, plan } = found
    return {
      id,
      name,
      companyNumber,
      why,
      brings,
      asks,
      status,
      because,
      same,
      applicant: openApplicant(ctx, found),
      plan: plan && {
        ...plan,
        roleNames: plan.roles.map((one) => role(one)).join(', '),
      },
      steps: Object.keys(applicationSteps[status]),
      maySecond: found.checkedBy !== null && !isBy(ctx.actor, found.checkedBy),
      seen: digestPlan(found),
      hasMail: ctx.settings.mailRelay !== null,
    }
  })
}

/** For the start page: what waits for this person. */
export async function countWaiting(ctx: Context): Promise<number> {
  if (!mayDo(ctx.actor, 'partners:admit')) return 0
  const { id } = admitterOf(ctx)
  return (await asAdmitter(ctx, (tx) => countApplications(tx, id))) ?? 0
}
