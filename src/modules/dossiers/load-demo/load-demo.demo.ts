// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, developmentIssuer } from '#foundation/access'
import { listCases } from '#modules/cases'
import { identities } from '#modules/partners'
import { buildDossier } from '../build-dossier/build-dossier.command.ts'
import { handOver } from '../hand-over/hand-over.command.ts'
import { makeDossier } from '../make-dossier/make-dossier.command.ts'
import { answerDossier } from '../receive-dossier/answer-dossier.command.ts'
import { readReceived } from '../receive-dossier/read-received.query.ts'
import { readDossier } from '../show-dossier/read-dossier.query.ts'
import { demoDossiers } from './demo-dossiers.data.ts'

const hour = 3_600_000

/** Invented dossiers in different states, made, handed over and answered by the invented people as real ones are. */
export async function loadDemoDossiers(ctx: Context): Promise<void> {
  const maker = await identities.findPerson(ctx, developmentIssuer, 'fatima-benali')
  const receiver = await identities.findPerson(ctx, developmentIssuer, 'noor-verhoeven')
  if (!maker || !receiver) return
  const { cases } = await listCases(as(ctx, maker), { order: 'size', page: 1 }, 'demo')
  for (const one of demoDossiers) {
    const anchor = cases[one.place]?.anchor
    if (!anchor) continue
    const at = (after: number) => new Date(ctx.now().getTime() - (one.hoursAgo - after) * hour)
    const mine = as(ctx, maker, at(0))
    const { recipient, reason, purpose } = one
    const id = await makeDossier(mine, anchor, { recipient, reason, purpose })
    await buildDossier(mine, id)
    if (!one.isHandedOver) continue
    const made = await readDossier(mine, id)
    if (made?.dossier.making !== 'ready') continue
    await handOver(as(ctx, maker, at(1)), id, made.dossier.revision, true)
    for (const { after, ...answer } of one.answers) {
      const theirs = as(ctx, receiver, at(after))
      const shown = await readReceived(theirs, id)
      await answerDossier(theirs, id, { ...answer, revision: String(shown?.dossier.revision ?? 0) })
    }
  }
}

function as(ctx: Context, actor: Actor, at: Date = ctx.now()): Context {
  const { tx: _, ...rest } = ctx
  return { ...rest, actor, now: () => at }
}
