// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { organisationNames } from '#modules/partners'
import { type CalendarDate, dutchDay, parseReceiptCode } from '#values'
import { selectAnswers } from '../answer-request/answer.store.ts'
import type { Answer } from '../compose-answer/answer.ts'
import { type RequestState, type Right, stateOf, type TaskStatus } from '../request/request.ts'
import { type Key, presentReceipt, selectKeys, selectPresented } from '../request/request.store.ts'
import { type ExtendedBecause, selectTasks } from '../request/task.store.ts'

/** What somebody who asked may know. Until an organisation answered, it follows from what was asked and on which day, and from nothing else. */
export interface FollowedRequest {
  id: string
  right: Right
  narrative: string
  receivedAt: Date
  showUntil: CalendarDate
  state: RequestState
  keys: Key[]
  organisations: FollowedOrganisation[]
}

export interface FollowedOrganisation {
  /** 'deltabank-demo' */
  id: string
  name: string
  status: TaskStatus
  dueOn: CalendarDate | null
  isLate: boolean
  extendedBecause: ExtendedBecause | null
  answeredOn: CalendarDate | null
  /** Kept for a year; then it is gone. */
  answer: Answer | null
}

const nothing = '00000000-0000-0000-0000-000000000000'

/** Null for a code that is wrong or that nobody has: all take the same way through the database. */
export async function findByCode(ctx: Context, text: string): Promise<FollowedRequest | null> {
  const digest = ctx.secrets.digest('data-requests.receipt', parseReceiptCode(text) ?? 'no code')
  const { request, keys, tasks, answers } = await transaction(ctx, async (tx) => {
    await presentReceipt(tx, digest)
    const found = await selectPresented(tx, digest)
    const id = found?.id ?? nothing
    return {
      request: found,
      keys: await selectKeys(tx, id),
      tasks: await selectTasks(tx, id),
      answers: await selectAnswers(tx, id),
    }
  })
  const ids = tasks.map(({ organisationId }) => organisationId)
  const names = await organisationNames(ctx, ids.length > 0 ? ids : [ctx.settings.intakeOrganisation])
  if (!request) return null
  const today = dutchDay(ctx.now())
  const sealed = new Map(answers.map((answer) => [answer.taskId, answer.sealed]))
  const open = (taskId: string): Answer | null => {
    const kept = sealed.get(taskId)
    return kept ? JSON.parse(ctx.secrets.open('data-requests.answer', kept)) : null
  }
  const { id, right, narrative, receivedAt, showUntil } = request
  const organisations = tasks.map((task): FollowedOrganisation => {
    const isOpen = task.status === 'open' || task.status === 'extended'
    return {
      id: task.organisationId,
      name: names.get(task.organisationId) ?? task.organisationId,
      status: task.status,
      dueOn: task.dueOn,
      isLate: isOpen && task.dueOn !== null && task.dueOn < today,
      extendedBecause: task.extendedBecause,
      answeredOn: task.answeredAt && dutchDay(task.answeredAt),
      answer: open(task.id),
    }
  })
  return {
    id,
    right,
    narrative,
    receivedAt,
    showUntil: showUntil as CalendarDate,
    state: stateOf(tasks.map(({ status }) => status)),
    keys,
    organisations: organisations.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
  }
}
