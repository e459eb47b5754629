// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import { formatDate } from '#foundation/text'
import { groupPath, listGroups } from '#modules/meetings'
import { isSameGroup } from '../put-forward/put-forward.ts'

/** Where a group of the plan meets, for its members. */
export interface OwnGroup {
  /** As the plan writes it. */
  name: string
  href: string
  /** When it meets next; null when that is not planned. */
  next: string | null
}

/** Which of these groups of the plan are those of whoever asks; of a secretary, all that meet. */
export async function ownGroups(ctx: Context, names: readonly string[]): Promise<OwnGroup[]> {
  if (!mayDo(ctx.actor, 'meetings:read')) return []
  const groups = await listGroups(ctx)
  return names.flatMap((name) => {
    const group = groups.find((one) => isSameGroup(one.name, name))
    return group
      ? [{ name, href: groupPath(group.code), next: group.nextAt && formatDate(group.nextAt, ctx.language) }]
      : []
  })
}
