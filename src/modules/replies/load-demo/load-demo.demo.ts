// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordSightings } from '#modules/identifiers'
import { demoNewsCode, findOwnReport } from '#modules/reports'
import { gatherReplies } from '../gather-replies/gather-replies.command.ts'
import { sources } from '../gather-replies/sources.query.ts'
import { updateReadUntil } from '../reply/reply.store.ts'
import { tellReplies } from '../tell-replies/tell-replies.command.ts'

/** What the reports of the demo did in its past months, told as the job would have. */
export async function loadDemoReplies(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'replies.load-demo')
  const begin = new Date(ctx.now().getTime() - 200 * 86_400_000)
  await transaction(system, async (tx) => {
    for (const { name } of sources) await updateReadUntil(tx, name, begin)
  })
  // What the others name is recorded after the start; this one has news already, for whoever tries its code.
  const known = await findOwnReport(system, demoNewsCode)
  if (known) await recordSightings(system, [known.id])
  await gatherReplies(ctx)
  await tellReplies(ctx)
}
