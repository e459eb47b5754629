// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, subjectOf } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { dutchDay, isRowId } from '#values'
import { selectBottleneck } from '../bottleneck/bottleneck.store.ts'
import { meanScore } from '../bottleneck/criteria.ts'
import { groupTransaction } from '../bottleneck/group.query.ts'
import { forwardFrom, stepsFrom } from '../bottleneck/line.ts'
import { blocksStep, missingBefore } from '../bottleneck/missing.ts'
import { standingAt } from '../pilot/pilot.ts'
import { selectDissent } from '../score-bottleneck/score.store.ts'
import { lineFactsOf } from '../take-step/line-facts.query.ts'
import { stationsOf } from './stations.ts'

/** One bottleneck with its whole line, for the working group; null when there is none. */
export async function showBottleneck(ctx: Context, id: string) {
  const read = await groupTransaction(ctx, async (tx) => {
    const row = isRowId(id) ? await selectBottleneck(tx, id) : null
    return row && { row, ...(await lineFactsOf(ctx, tx, row)), dissent: await selectDissent(tx, id) }
  })
  if (!read) return null
  const { row, facts, steps, scores, pilots, dissent } = read
  const ids = [row, ...scores, ...dissent].map(({ organisationId }) => organisationId)
  const names = await organisationNames(ctx, [
    ...new Set([...ids, row.ownerOrganisationId, ...steps.map((step) => step.ownerOrganisationId)]),
  ])
  const nameOf = (organisationId: string) => names.get(organisationId) ?? organisationId
  const now = ctx.now()
  const own = organisationOf(ctx.actor)
  const blocked = blocksStep(facts)
  const forward = forwardFrom(row.status)
  return {
    ...row,
    organisation: nameOf(row.organisationId),
    ownerOrganisation: nameOf(row.ownerOrganisationId),
    isOwner: row.ownerId === subjectOf(ctx.actor).id,
    stations: stationsOf(row.status, row.metOn, steps),
    missing: missingBefore(facts),
    /** Steps that have a form here: the one forward only when nothing blocks it. */
    possible: stepsFrom(row.status).filter((step) => step !== 'start-pilot' && !(step === forward && blocked)),
    forward: forward !== 'start-pilot' && !blocked ? forward : null,
    mayPrepare: row.status === 'consulted' && facts.pilot === null && facts.position !== 'objection',
    steps: steps.map((step) => ({ ...step, ownerOrganisation: nameOf(step.ownerOrganisationId) })),
    scores: scores.map((score) => ({ ...score, organisation: nameOf(score.organisationId) })),
    meanScore: meanScore(scores.map((score) => score.scores)),
    ownScore: scores.find(({ organisationId }) => organisationId === own) ?? null,
    dissent: dissent.map((one) => ({ ...one, organisation: nameOf(one.organisationId) })),
    pilots: pilots.map((pilot) => ({ id: pilot.id, name: pilot.name, status: standingAt(pilot, now, dutchDay(now)) })),
  }
}

export type ShownBottleneck = NonNullable<Awaited<ReturnType<typeof showBottleneck>>>
