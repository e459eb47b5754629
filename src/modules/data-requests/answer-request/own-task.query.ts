// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { SubjectKey } from '#foundation/modules'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
import { type DataRequest, selectKeys, selectRequest } from '../request/request.store.ts'
import { requestMessages } from '../request/request.text.ts'
import { lockTask, selectTask, type Task } from '../request/task.store.ts'

export interface Answerer {
  id: string
  name: string
  organisationId: string
  organisationName: string
}

/** A person, or the organisation's own system. */
export function answererOf(ctx: Context): Answerer {
  const { actor } = ctx
  if ((actor.kind !== 'person' && actor.kind !== 'machine') || !mayDo(actor, 'data-requests:answer'))
    throw new Refusal(requestMessages.mayNotAnswer, { status: 403 })
  const { id, organisationId, organisationName } = actor
  return { id, name: actor.kind === 'person' ? actor.name : organisationName, organisationId, organisationName }
}

/** Only a person decides what is erased or refused. */
export function deciderOf(ctx: Context): Answerer {
  if (ctx.actor.kind !== 'person') throw new Refusal(requestMessages.mayNotAnswer, { status: 403 })
  return answererOf(ctx)
}

export interface OwnTask {
  task: Task
  request: DataRequest
  /** What was shown to be theirs. */
  keys: SubjectKey[]
}

/** The task with its request, for somebody of the organisation that has it. `lock`: nobody else at the same time. */
export async function ownTask(tx: Tx, by: Answerer, id: string, options: { lock?: true } = {}): Promise<OwnTask> {
  const task = !isRowId(id) ? null : options.lock ? await lockTask(tx, id) : await selectTask(tx, id)
  const request = task?.organisationId === by.organisationId ? await selectRequest(tx, task.requestId) : null
  if (!task || !request) throw new Refusal(requestMessages.noSuchRequest, { status: 404 })
  const shown = (await selectKeys(tx, request.id)).filter(({ shownAt }) => shownAt !== null)
  return { task, request, keys: shown.map(({ kind, canonical }) => ({ kind, value: canonical })) }
}
