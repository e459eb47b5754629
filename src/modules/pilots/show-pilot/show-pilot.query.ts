// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, organisationOf } from '#foundation/access'
import { exchangeChoices } from '#modules/agreements'
import { listOrganisations, organisationNames } from '#modules/partners'
import { dutchDay, isRowId, lastDayBefore } from '#values'
import { selectBottleneck } from '../bottleneck/bottleneck.store.ts'
import { groupTransaction } from '../bottleneck/group.query.ts'
import { missingConditions, pilotSteps, standingAt, startConditions } from '../pilot/pilot.ts'
import { selectPilot } from '../pilot/pilot.store.ts'
import { rulesSay } from '../pilot/rules-say.query.ts'

/** One pilot for the working group: its terms, who signed them, and what is missing; null when there is none. */
export async function showPilot(ctx: Context, id: string) {
  const read = await groupTransaction(ctx, async (tx) => {
    const pilot = isRowId(id) ? await selectPilot(tx, id) : null
    return pilot && { pilot, bottleneck: await selectBottleneck(tx, pilot.bottleneckId) }
  })
  if (!read) return null
  const { pilot, bottleneck } = read
  const now = ctx.now()
  const standing = standingAt(pilot, now, dutchDay(now))
  const missing = missingConditions(pilot, now, dutchDay(now))
  const names = await organisationNames(
    ctx,
    pilot.participants.map(({ organisationId }) => organisationId),
  )
  // What ran to its end exchanges nothing any more.
  const isAlive = pilot.status === 'prepared' || standing === 'running'
  const rules = isAlive ? await rulesSay(ctx, pilot.exchange) : null
  const own = pilot.participants.find(({ organisationId }) => organisationId === organisationOf(ctx.actor))
  const isAsked = new Set(pilot.participants.map(({ organisationId }) => organisationId))
  const isPrepared = pilot.status === 'prepared'
  return {
    ...pilot,
    standing,
    rules,
    lastDay: pilot.endsAt && lastDayBefore(pilot.endsAt),
    bottleneckTitle: bottleneck?.title ?? '',
    conditions: startConditions.map((condition) => ({ condition, isMet: !missing.includes(condition) })),
    participants: pilot.participants.map((one) => ({
      ...one,
      name: names.get(one.organisationId) ?? one.organisationId,
      standing:
        one.leftAt !== null
          ? ('left' as const)
          : one.signedVersion === pilot.termsVersion
            ? ('signed' as const)
            : one.signedVersion === null
              ? ('asked' as const)
              : ('signed-before' as const),
    })),
    exchanges: exchangeChoices(ctx.language),
    candidates: isPrepared ? (await listOrganisations(ctx)).filter((one) => !isAsked.has(one.id)) : [],
    isPrepared,
    maySign:
      isPrepared &&
      rules?.isPossible !== false &&
      own !== undefined &&
      mayDo(ctx.actor, 'pilots:sign') &&
      (own.leftAt !== null || own.signedVersion !== pilot.termsVersion),
    mayLeave: (isPrepared || standing === 'running') && own?.leftAt === null && mayDo(ctx.actor, 'pilots:sign'),
    mayStart: isPrepared && missing.length === 0 && rules?.isPossible !== false && bottleneck?.status === 'consulted',
    mayStop: standing === pilot.status && (pilotSteps[standing].stop ?? pilotSteps[standing].cancel) !== undefined,
  }
}

export type ShownPilot = NonNullable<Awaited<ReturnType<typeof showPilot>>>
