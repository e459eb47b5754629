// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, developmentIssuer } from '#foundation/access'
import { listCases } from '#modules/cases'
import { identities } from '#modules/partners'
import type { Proposal } from '../propose-measures/propose.ts'
import { recallItems } from '#modules/sharing'
import { listSignals } from '#modules/signals'
import { answerRequest } from '../answer-request/answer-request.command.ts'
import { readReceived } from '../answer-request/read-request.query.ts'
import { askMeasure } from '../ask-measure/ask-measure.command.ts'
import { choiceOf } from '../ask-measure/choice.ts'
import type { From } from '../ask-measure/request-origin.ts'
import { readOrigin } from '../ask-measure/origin.query.ts'
import { readAsked } from '../list-requests/list-asked.query.ts'
import { withdrawRequest } from '../recall-requests/withdraw-request.command.ts'
import { type DemoRequest, demoRequests } from './demo-requests.data.ts'

const hour = 3_600_000
/** Looked through for something to ask. */
const mostCases = 8
const asking = 'fatima-benali'
/** Who answers for each organisation that is asked. */
const answering: Record<string, string> = {
  'deltabank-demo': 'milan-de-wit',
  'polderbank-demo': 'lieke-jansma',
  'zeewind-telecom-demo': 'bart-oosterling',
  'koopplein-demo': 'jayden-martina',
  'meldpunt-demo': 'chantal-biervliet',
}

/** Invented requests in each state, asked and answered by the invented people as real ones are. */
export async function loadDemoMeasures(ctx: Context): Promise<void> {
  const fatima = await identities.findPerson(ctx, developmentIssuer, asking)
  if (!fatima) return
  const { cases } = await listCases(as(ctx, fatima), { order: 'growth', page: 1 }, 'demo')
  const { rows } = await listSignals(as(ctx, fatima), { shelf: 'now', page: 1 })
  const places: Record<DemoRequest['from'], Place[]> = { case: [], signal: [] }
  for (const { anchor } of cases.slice(0, mostCases)) places.case.push(await placeOf(ctx, fatima, { case: anchor }))
  for (const { id } of rows) places.signal.push(await placeOf(ctx, fatima, { signal: id }))
  const used = new Set<string>()
  for (const one of demoRequests) {
    const asked = await askOne(ctx, { one, fatima, places: places[one.from], used })
    if (asked) await tell(ctx, one, fatima, asked)
  }
}

/** Somewhere one can ask, with what can be asked there. */
interface Place {
  from: From
  proposals: readonly Proposal[]
}

async function placeOf(ctx: Context, fatima: Actor, from: From): Promise<Place> {
  return { from, proposals: (await readOrigin(as(ctx, fatima), from)).proposals }
}

interface Asked {
  id: string
  receiverId: string
}

/** Asks at the first place where this can be asked and was not yet; null when it can nowhere. */
async function askOne(
  ctx: Context,
  { one, fatima, places, used }: { one: DemoRequest; fatima: Actor; places: readonly Place[]; used: Set<string> },
): Promise<Asked | null> {
  const then = new Date(ctx.now().getTime() - one.hoursAgo * hour)
  for (const { from, proposals } of places) {
    const found = proposals.find(
      ({ measure, barrierId, partnerId, identifierId }) =>
        measure === one.measure &&
        (one.barrier === undefined || barrierId === one.barrier) &&
        (one.of === undefined || partnerId === one.of) &&
        answering[partnerId] !== undefined &&
        !used.has(`${measure} ${identifierId ?? barrierId} ${partnerId}`),
    )
    if (!found) continue
    used.add(`${found.measure} ${found.identifierId ?? found.barrierId} ${found.partnerId}`)
    const entries = { choice: choiceOf(found), ...(one.note && { note: one.note }) }
    return { id: await askMeasure(as(ctx, fatima, then), from, entries), receiverId: found.partnerId }
  }
  return null
}

/** What became of it, in the order of time. */
async function tell(ctx: Context, one: DemoRequest, fatima: Actor, { id, receiverId }: Asked): Promise<void> {
  const at = (after: number) => new Date(ctx.now().getTime() - (one.hoursAgo - after) * hour)
  const person = await identities.findPerson(ctx, developmentIssuer, answering[receiverId] ?? '')
  if (!person) return
  if (one.readAfter !== undefined) await readReceived(as(ctx, person, at(one.readAfter)), id)
  for (const { after, ...answer } of one.answers) await answerRequest(as(ctx, person, at(after)), id, answer)
  if (one.withdrawnAfter === undefined) return
  const mine = as(ctx, fatima, at(one.withdrawnAfter))
  await withdrawRequest(mine, id, (await readAsked(mine, id))?.version ?? 0)
  await recallItems(as(ctx, fatima, at(one.withdrawnAfter)), 'measure-request', [id], 'withdrawn')
}

function as(ctx: Context, actor: Actor, at: Date = ctx.now()): Context {
  const { tx: _, ...rest } = ctx
  return { ...rest, actor, now: () => at }
}
