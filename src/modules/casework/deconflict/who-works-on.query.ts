// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, organisationOf, subjectOf, transaction } from '#foundation/access'
import { listAnchors } from '#modules/cases'
import { countOtherWorkers, selectWorking, type WorkingColleague } from './deconflict.store.ts'

export interface AtWork {
  /** Of the own organisation, without the one who asks. */
  colleagues: WorkingColleague[]
  /** Another organisation works on it too: not which, nor on what. Only organisations of the same circle share a case. */
  isAlsoElsewhere: boolean
}

/** Who else has open reports of this case, so that two people do not do the same unknowingly. `anchor`: its own anchor. */
export async function whoWorksOn(ctx: Context, anchor: string): Promise<AtWork> {
  const [me, organisationId] = [subjectOf(ctx.actor).id, organisationOf(ctx.actor) ?? '']
  const working = await transaction(ctx, (tx) => selectWorking(tx, anchor, organisationId))
  return {
    colleagues: working.filter(({ id }) => id !== me),
    isAlsoElsewhere: await isElsewhere(ctx, anchor, organisationId),
  }
}

async function isElsewhere(ctx: Context, anchor: string, organisationId: string): Promise<boolean> {
  const anchors = (await listAnchors(asSystem(ctx, 'casework.deconflict'), [anchor])).get(anchor) ?? []
  const others = anchors.filter((one) => one.organisationId !== organisationId).map((one) => one.anchor)
  return others.length > 0 && (await transaction(ctx, (tx) => countOtherWorkers(tx, others))) > 0
}
