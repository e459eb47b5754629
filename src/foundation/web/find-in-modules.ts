// SPDX-License-Identifier: EUPL-1.2
import { admit } from '../access/actor.ts'
import type { Context } from '../access/context.ts'
import { fewAtOnce } from '../db/index.ts'
import { type FindQuery, type Finder, type Found, type FoundGroup, foundGroups, type Module } from '../modules/index.ts'

export interface FoundInGroup {
  group: FoundGroup
  found: Found[]
}

/** Lines of one group; how something stands and what can be done with it is said whole. */
const mostInGroup = 5
const isWhole = (group: FoundGroup) => group === 'state' || group === 'deeds'

/** What the modules find for whoever asks, in groups; a group in which nothing is found is left out. `groups`: only these. */
export async function findInModules(
  ctx: Context,
  modules: readonly Module[],
  query: FindQuery,
  groups: readonly FoundGroup[] = foundGroups,
): Promise<FoundInGroup[]> {
  const finders = modules
    .flatMap((module) => module.find ?? [])
    .filter(({ group, allow, by }) => groups.includes(group) && admit(ctx.actor, allow) === 'yes' && fits(by, query))
    .toSorted((one, other) => turnOf(one) - turnOf(other))
  const lines = await fewAtOnce(finders, ({ find }) => find(ctx, query))
  return foundGroups.flatMap((group) => {
    const found = lines.filter((_, at) => finders[at]?.group === group).flat()
    return found.length > 0 ? [{ group, found: isWhole(group) ? found : found.slice(0, mostInGroup) }] : []
  })
}

/** Stories take longest: they are looked for first, and cases, which are those of the reports that are found, when they are there. */
const turnOf = ({ group }: Finder) => (group === 'reports' ? 0 : group === 'cases' ? 2 : 1)

/** Words are not looked for in what is understood as an identifier: every account is then a word as well. */
function fits(by: Finder['by'], { identifier, code }: FindQuery): boolean {
  if (identifier && by.includes('identifier')) return true
  if (code && by.includes('code')) return true
  // 'M-4C1F22' is no word of an article.
  if (code?.includes('-')) return false
  return !identifier && by.includes('words')
}
