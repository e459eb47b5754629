// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { judgeOf, listOfJudge } from '../decide-name/judge-of.query.ts'
import { type ListedName, selectNames } from './list-names.store.ts'
import type { NameFilter } from './name-filter.ts'

/** Names that somebody of the authority looks through, a page at a time; that they did is written down, without the letters. */
export async function listNames(
  ctx: Context,
  filter: NameFilter,
  purpose: string,
): Promise<{ names: ListedName[]; total: number }> {
  const { organisationId } = judgeOf(ctx)
  return transaction(ctx, async (tx) => {
    await listOfJudge(ctx, tx)
    const found = await selectNames(tx, filter)
    const { status, source, letters, page } = filter
    await recordAudit(ctx, tx, {
      action: 'shield.names-seen',
      subjectKind: 'organisation',
      subjectId: organisationId,
      purpose,
      subjects: found.names.map(({ id }) => id),
      detail: { status, source: source ?? null, sought: letters !== undefined, page, shown: found.names.length },
    })
    return found
  })
}
