// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { messageOf } from '#foundation/text'
import { applyChanges, itemIn } from '../change/apply-changes.ts'
import type { Item, ItemKind } from '../change/change.ts'
import { checkToday } from '../check-edition/ask-rules.query.ts'
import type { Edition } from '../edition/edition.ts'
import { forCircle } from '../edition/for-circle.ts'
import { differencesOf, type Difference, linesOf } from './item-lines.ts'
import { optionsIn } from './options.query.ts'

export interface LookedAt {
  differences: Difference[]
  /** What would keep it from being accepted. */
  errors: string[]
  /** What a person should look at. */
  flags: string[]
  /** What the public will read of it, by field; null: nothing. */
  publicLines: Record<string, string[]> | null
}

/** What a change would do, before anybody decides. */
export async function lookAtChange(
  ctx: Context,
  edition: Edition,
  change: { kind: ItemKind; itemId: string; content: Item | null; before: Item | null },
): Promise<LookedAt> {
  const { kind, itemId, content, before } = change
  const next = applyChanges(edition, [change])
  const findings = await checkToday(ctx, next)
  const own = findings.filter((one) => one.weight === 'error' || (one.kind === kind && one.id === itemId))
  const say = (weight: 'error' | 'flag') => [
    ...new Set(
      own.filter((one) => one.weight === weight).map(({ code, values }) => messageOf(code, ctx.language, values)),
    ),
  ]
  const names = optionsIn(next, ctx.language)
  const open = itemIn(forCircle(next, 'public'), kind, itemId)
  return {
    differences: differencesOf(names, kind, before, content),
    errors: say('error'),
    flags: say('flag'),
    publicLines: open ? linesOf(names, kind, open) : null,
  }
}
