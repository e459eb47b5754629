// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { dutchDay } from '#values'
import type { Edition, MayShare } from '../edition/edition.ts'
import { askEngine, isExchange } from '../edition/with-sharing.query.ts'
import { checkEdition } from './check-edition.ts'
import type { Finding } from './finding.ts'

/** Checks a model on this day, with what the rule engine says of each exchange that its signals name. */
export async function checkToday(ctx: Context, edition: Edition): Promise<Finding[]> {
  const named = Object.values(edition.steps).flatMap(({ signals }) => signals.flatMap(({ rule }) => rule ?? []))
  const answers = new Map<string, MayShare['answer']>()
  for (const rule of new Set(named)) if (isExchange(rule)) answers.set(rule, (await askEngine(ctx, rule)).answer)
  return checkEdition(edition, { today: dutchDay(ctx.now()), answers })
}
