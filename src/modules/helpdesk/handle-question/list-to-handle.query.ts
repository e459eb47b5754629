// SPDX-License-Identifier: EUPL-1.2
import { type Context, subjectOf } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { listForExperts } from '../list-questions/list-questions.query.ts'
import { selectExperts } from '../question/question.store.ts'
import { expertTransaction } from '../question/who.query.ts'

/** What experts have to do, or have done; and who they are. Of an asker only the organisation. */
export async function listToHandle(ctx: Context, { state, page }: { state: 'open' | 'done'; page: number }) {
  const statuses =
    state === 'open' ? (['asked', 'assigned', 'proposed'] as const) : (['answered', 'published'] as const)
  const found = await listForExperts(ctx, { statuses, page })
  const experts = await expertTransaction(ctx, (tx) => selectExperts(tx))
  const names = await organisationNames(ctx, [
    ...new Set([...found.rows, ...experts].map(({ organisationId }) => organisationId)),
  ])
  const nameOf = (organisationId: string) => names.get(organisationId) ?? organisationId
  return {
    ...found,
    rows: found.rows.map(({ personName: _, ...row }) => ({ ...row, organisation: nameOf(row.organisationId) })),
    experts: experts.map((expert) => ({ ...expert, organisation: nameOf(expert.organisationId) })),
    me: subjectOf(ctx.actor).id,
  }
}
