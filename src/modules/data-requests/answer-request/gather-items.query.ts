// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { PersonalDataSource, SubjectKey } from '#foundation/modules'
import type { Gathered } from '../compose-answer/compose-answer.ts'

/** More is said to be more; nobody reads so much on a page. */
const mostItems = 500

export interface GatheredSource extends Gathered {
  origin: PersonalDataSource
  hasMore: boolean
}

/**
 * Everything that the organisation of `ctx` keeps under these keys, by every source of the program. A source whose activity is not in the
 * register counts as confidential: what is not explained is not handed over.
 */
export async function gatherItems(ctx: Context, keys: readonly SubjectKey[]): Promise<GatheredSource[]> {
  const { sources, activities } = ctx.personalData
  const open = new Set(activities.filter(({ isConfidential }) => !isConfidential).map(({ id }) => id as string))
  const gathered: GatheredSource[] = []
  for (const origin of sources) {
    const found = keys.length === 0 ? [] : await origin.find(ctx, keys, mostItems)
    gathered.push({
      source: origin.name,
      title: origin.title,
      isConfidential: !open.has(origin.activity),
      openToGiver: origin.openToGiver,
      items: found.slice(0, mostItems),
      hasMore: found.length > mostItems,
      origin,
    })
  }
  return gathered
}
