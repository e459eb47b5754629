// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, mayDo, organisationOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { tallyMessages } from './read-tally.text.ts'
import { purposesOfAll, type Scope } from './scope.ts'

/**
 * Reads live figures for somebody who may see them, and writes down who looked, at what and why. Of the own organisation row-level
 * security is the second lock; all together is read by the program, after permission and purpose were asked.
 * Refused with 403 otherwise.
 */
export async function inScope<Answer>(
  ctx: Context,
  { whose, purpose }: Scope,
  view: string,
  read: (tx: Tx, organisationId: string) => Promise<Answer>,
): Promise<Answer> {
  const own = organisationOf(ctx.actor)
  const maySeeOwn = own !== null && (mayDo(ctx.actor, 'statistics:read') || mayDo(ctx.actor, 'reports:read'))
  const maySeeAll = mayDo(ctx.actor, 'statistics:read') && purposesOfAll.includes(purpose)
  if (whose === 'own' && !maySeeOwn) throw new Refusal(tallyMessages.mayNotSee, { status: 403 })
  if (whose === 'all' && !maySeeAll) throw new Refusal(tallyMessages.mayNotSeeAll, { status: 403 })
  await transaction(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: 'statistics.tally-read',
      subjectKind: 'tally',
      subjectId: view,
      purpose,
      detail: { whose },
    }),
  )
  return whose === 'own'
    ? transaction(ctx, (tx) => read(tx, own ?? ''))
    : transaction(asSystem(ctx, 'statistics.read-all'), (tx) => read(tx, ''))
}
