// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { Refusal } from '#foundation/web'
import { type FoundItem, isHidden } from '../compose-answer/compose-answer.ts'
import type { Outcome } from '../compose-answer/decision.ts'
import { isGround, type RefusalGround } from '../request/answering.data.ts'
import { taskSteps } from '../request/request.ts'
import { requestMessages } from '../request/request.text.ts'
import { upsertDecision } from './decision.store.ts'
import { type GatheredSource, gatherItems } from './gather-items.query.ts'
import { type Answerer, deciderOf, type OwnTask, ownTask } from './own-task.query.ts'

export interface GivenDecision {
  taskId: string
  source: string
  /** Null: about everything of this source. */
  itemId: string | null
  outcome: Outcome | null
  /** Only to refuse. */
  ground: string | null
}

/**
 * A person decides about one thing that was found, or about all of one source. What is to be erased is erased now, by the module that keeps
 * it; when a hold or a duty keeps it, that refuses, and nothing is written down.
 */
export async function decideItem(ctx: Context, given: GivenDecision): Promise<void> {
  const by = deciderOf(ctx)
  const own = await transaction(ctx, (tx) => ownTask(tx, by, given.taskId))
  const field = given.itemId ?? given.source
  const refuse = (code: string, status = 400) => {
    throw new Refusal(code, { status, fields: [{ field, code }] })
  }
  if (!taskSteps[own.task.status].answer) refuse(requestMessages.changedMeanwhile, 409)
  if (given.outcome === null) return refuse(requestMessages.outcomeNeeded)
  const ground = given.outcome === 'refuse' && given.ground ? given.ground : null
  if (given.outcome === 'refuse' && (!ground || !isGround(own.task.law, ground))) refuse(requestMessages.groundNeeded)
  const source = (await gatherItems(ctx, own.keys)).find((one) => one.source === given.source)
  const items = (source?.items ?? []).filter(({ id }) => given.itemId === null || id === given.itemId)
  if (!source || items.length === 0) return refuse(requestMessages.itemGone, 409)
  if (given.outcome === 'hand-over' && items.every(({ side }) => isHidden(source, side)))
    refuse(requestMessages.confidential)
  const decided = { outcome: given.outcome, ground: ground as RefusalGround | null }
  if (given.outcome === 'erase') {
    if (!source.origin.erase) refuse(requestMessages.notErasable)
    for (const item of items) await store(ctx, by, own, source, { item, ...decided })
    return
  }
  await store(ctx, by, own, source, { item: given.itemId === null ? null : (items[0] ?? null), ...decided })
}

function store(
  ctx: Context,
  by: Answerer,
  { task }: OwnTask,
  { source, origin }: GatheredSource,
  decided: { item: FoundItem | null; outcome: Outcome; ground: RefusalGround | null },
): Promise<void> {
  const { item, outcome, ground } = decided
  return transaction(ctx, async (tx) => {
    const locked = await ownTask(tx, by, task.id, { lock: true })
    if (!taskSteps[locked.task.status].answer) throw new Refusal(requestMessages.changedMeanwhile, { status: 409 })
    if (outcome === 'erase' && item)
      await origin.erase?.({ ...ctx, tx }, item.id, 'verzoek van betrokkene om te wissen')
    await upsertDecision(tx, {
      id: ctx.newId(),
      taskId: task.id,
      source,
      itemId: item?.id ?? null,
      side: item?.side ?? null,
      outcome,
      ground,
      decidedBy: by.id,
      decidedByName: by.name,
      decidedAt: ctx.now(),
    })
    await recordAudit(ctx, tx, {
      action: 'data-requests.item-decided',
      subjectKind: 'data-request',
      subjectId: task.requestId,
      detail: { source, item: item?.id ?? null, outcome, ground },
    })
  })
}
