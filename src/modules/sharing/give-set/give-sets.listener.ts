// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listen } from '#foundation/events'
import { AgreementActivated } from '#modules/agreements'
import { ListingEnded } from '#modules/identifiers'
import { keepTagSets } from '../tag-set/tag-sets.command.ts'
import { giveSets } from './give-sets.command.ts'

/** What must go, goes at once; what is new waits for the job, so that many reports at a time make one version. */
export const takeWhenEnded = listen(ListingEnded, {
  job: 'sharing.take-ended',
  run: bringUpToDate,
})

export const giveWhenAgreed = listen(AgreementActivated, {
  job: 'sharing.give-agreed',
  run: bringUpToDate,
})

async function bringUpToDate(ctx: Context): Promise<void> {
  await giveSets(ctx)
  await keepTagSets(ctx)
}
