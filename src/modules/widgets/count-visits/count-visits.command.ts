// SPDX-License-Identifier: EUPL-1.2
// No audit line: numbers a day, of nobody.
import { asSystem, type Context, transaction } from '#foundation/access'
import { plainError } from '#foundation/log'
import { NetworkLimit } from '#foundation/web'
import { dutchDay } from '#values'
import { armAt } from '../run-trial/allocate.ts'
import { rankOf, seedOf } from '../run-trial/lot.query.ts'
import { takePlace } from '../run-trial/trial.store.ts'
import { type Audience, defaultArm, experiments, groupOf, type Widget, type WidgetEvent } from '../widget/widget.ts'
import { addCount, hasHost, spend } from './visit.store.ts'
import type { Visit } from './visit.ts'

/** Visits of one network that are counted in an hour: a school or a library, and no flood. */
const limit = new NetworkLimit(60)

/** Where a widget was used: the network to count by, and the site that says it shows it ('' for our own). */
export interface Place {
  network: string | null
  host: string
}

/**
 * Begins a visit, draws its arm when a trial runs, and counts it. A visit of a network that began too often is served like any other, and neither
 * counted nor in a trial. The same when the database is away: what helps people does not wait for our counts.
 */
export async function startVisit(
  ctx: Context,
  { widget, audience }: { widget: Widget; audience: Audience },
  { network, host }: Place,
): Promise<Visit> {
  const now = ctx.now()
  const plain: Visit = {
    widget,
    audience,
    trial: '',
    arm: defaultArm(widget),
    nonce: ctx.secrets.token(12),
    begunAt: Math.floor(now.getTime() / 60_000),
    isCounted: false,
  }
  if (!limit.take(network, now)) return plain
  const day = dutchDay(now)
  return orElse(ctx, plain, async () => {
    const system = asSystem(ctx, 'widgets.count')
    return transaction(system, async (tx) => {
      const trial = await takePlace(tx, { widget, audience, day })
      const arm = trial
        ? armAt(rankOf(seedOf(ctx.secrets, trial.id)), trial.place, experiments[trial.experiment].arms)
        : plain.arm
      const visit: Visit = { ...plain, trial: trial?.id ?? '', arm, isCounted: true }
      await addCount(tx, visit, { event: 'started', host: await knownHost(tx, host), day })
      return visit
    })
  })
}

/** Counts that something happened in a visit, once: an address that is asked again, or sent around, counts no second time. */
export async function countEvent(ctx: Context, visit: Visit | null, event: WidgetEvent, host: string): Promise<void> {
  if (!visit?.isCounted) return
  const day = dutchDay(ctx.now())
  await orElse(ctx, undefined, () =>
    transaction(asSystem(ctx, 'widgets.count'), async (tx) => {
      const digest = ctx.secrets.digest('widgets.spent', `${visit.nonce} ${groupOf(event)}`)
      if (await spend(tx, digest, day)) await addCount(tx, visit, { event, host: await knownHost(tx, host), day })
    }),
  )
}

/** What is counted for a site that is not on the list is counted as our own. */
async function knownHost(tx: Parameters<typeof hasHost>[0], host: string): Promise<string> {
  return host !== '' && (await hasHost(tx, host)) ? host : ''
}

async function orElse<Result>(ctx: Context, otherwise: Result, count: () => Promise<Result>): Promise<Result> {
  try {
    return await count()
  } catch (error) {
    ctx.log.warn({ fault: plainError(error as Error).message }, 'the use of a widget was not counted')
    return otherwise
  }
}
