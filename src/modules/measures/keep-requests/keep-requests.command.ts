// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type Edition, readEdition } from '#modules/barriers'
import { organisationNames } from '#modules/partners'
import { discloseIn } from '#modules/sharing'
import { dutchDay } from '#values'
import { exchangeOf, itemOf, purposeOf } from '../ask-measure/request-item.ts'
import { recheckGrounds } from '../recall-requests/recheck-grounds.command.ts'
import { takeBack } from '../recall-requests/withdraw-request.command.ts'
import { formLabels } from '../request/form-labels.query.ts'
import { isReminderDue } from '../request/clocks.ts'
import { lockRequests, selectOpen, selectSubjects, updateRequest } from '../request/request.store.ts'
import type { StoredRequest } from '../request/stored-request.ts'

const atOnce = 100
const first = '00000000-0000-0000-0000-000000000000'
/** After so many days without a decision nobody waits for it any more. */
const givenUpAfterDays = 60

/** What time does to requests: grounds that went unsaid, measures whose day is over, reminders, and what nobody ever decided. */
export async function keepRequests(ctx: Context): Promise<void> {
  await recheckGrounds(ctx)
  const system = asSystem(ctx, 'measures.keep-requests')
  const edition = await readEdition(system)
  for (let after = first; ; ) {
    const last = await transaction(system, async (tx) => {
      const found = await selectOpen(tx, { after, limit: atOnce })
      for (const request of await lockRequests(
        tx,
        found.map(({ id }) => id),
      ))
        await keep(system, tx, request, edition)
      return found.length < atOnce ? null : (found.at(-1)?.id ?? null)
    })
    if (last === null) return
    after = last
  }
}

async function keep(ctx: Context, tx: Tx, request: StoredRequest, edition: Edition): Promise<void> {
  const now = ctx.now()
  const { id, status, inForceUntil, decidedAt, askedAt } = request
  if (status === 'in-force' && inForceUntil !== null && inForceUntil < dutchDay(now)) {
    await updateRequest(tx, id, { status: 'lifted', lifted_at: now, ended_at: now })
    await recordAudit(ctx, tx, {
      action: 'measures.request-over',
      subjectKind: 'measure-request',
      subjectId: id,
      detail: { until: inForceUntil },
    })
    return
  }
  if (decidedAt === null && now.getTime() - askedAt.getTime() > givenUpAfterDays * 86_400_000)
    return takeBack(ctx, tx, [{ request, because: 'no-answer' }])
  if (isReminderDue(request.measure, request, status, request.reminders, now)) await remind(ctx, tx, request, edition)
}

/** A reminder is a new version of the request, by the same way and asked of the same rules; without an agreement none goes. */
async function remind(ctx: Context, tx: Tx, request: StoredRequest, edition: Edition): Promise<void> {
  const reminded = { ...request, reminders: request.reminders + 1 }
  const subject = (await selectSubjects(tx, [request.id])).get(request.id) ?? null
  const names = await organisationNames({ ...ctx, tx }, [request.senderId])
  const told = {
    askedBy: names.get(request.senderId) ?? request.senderId,
    barrierLabel: edition.barriers[request.barrier]?.label.nl ?? '',
    forms: await formLabels(ctx, request.forms, 'nl'),
  }
  const { went } = await discloseIn({ ...ctx, tx }, tx, {
    exchange: exchangeOf(subject),
    senderId: request.senderId,
    receiverId: request.receiverId,
    purpose: purposeOf(request.measure, subject),
    items: [itemOf(reminded, subject, told)],
  })
  // Counted also when it may not go: what was kept once is not tried every quarter of an hour.
  await updateRequest(tx, request.id, { reminders: reminded.reminders })
  await recordAudit(ctx, tx, {
    action: 'measures.request-reminded',
    subjectKind: 'measure-request',
    subjectId: request.id,
    detail: { reminder: reminded.reminders, went: went.length > 0 },
  })
}
