// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, developmentIssuer } from '#foundation/access'
import { identities } from '#modules/partners'
import { daysAfter, dutchDay } from '#values'
import { confirmSignal, dismissSignal } from '../judge-signal/judge-signal.command.ts'
import { propose } from '../propose-signals/propose-signals.command.ts'
import { type DemoSignal, demoSignals } from './demo-signals.data.ts'

const hour = 3_600_000

/** Signals of which some were confirmed, for everybody and for partners, one dismissed, and two that wait to be judged. */
export async function loadDemoSignals(ctx: Context): Promise<void> {
  const subjects = new Set(demoSignals.flatMap(({ confirmed, dismissed }) => [confirmed?.by, dismissed?.by]))
  const people = new Map<string, Actor>()
  for (const subject of subjects) {
    const actor = subject === undefined ? null : await identities.findPerson(ctx, developmentIssuer, subject)
    if (subject !== undefined && actor) people.set(subject, actor)
  }
  for (const one of demoSignals) await tell(ctx, one, people)
}

async function tell(ctx: Context, one: DemoSignal, people: ReadonlyMap<string, Actor>): Promise<void> {
  const { proposal, firstSeen, lastSeen, confirmed, dismissed } = one
  const today = dutchDay(ctx.now())
  const began = new Date(ctx.now().getTime() - (lastSeen * 24 + 5) * hour)
  const days = { firstSeen: daysAfter(today, -firstSeen), lastSeen: daysAfter(today, -lastSeen) }
  const { ids } = await propose({ ...ctx, now: () => began }, [{ ...proposal, ...days }])
  const id = ids.get(proposal.key) ?? ''
  const { by } = confirmed ?? dismissed ?? {}
  const actor = by === undefined ? undefined : people.get(by)
  if (!actor) return
  const { tx: _, ...rest } = ctx
  const own: Context = { ...rest, actor, now: () => new Date(began.getTime() + 3 * hour) }
  if (confirmed) await confirmSignal(own, id, { ...confirmed.card, changes: '1' })
  if (dismissed) await dismissSignal(own, id, { dismissal: dismissed.dismissal, changes: '1' })
}
