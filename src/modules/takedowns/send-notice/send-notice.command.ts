// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { type Tx, whenBack } from '#foundation/db'
import { type HandedOver, handToRelay, type Mail } from '#foundation/mail'
import { authorityOf } from '#modules/shield'
import { takedownAfter } from '../takedown/takedown.ts'
import { insertStep, lockTakedown, type StoredTakedown, updateTakedown } from '../takedown/takedown.store.ts'
import { xarfFor } from '../work-takedown/xarf-of-takedown.query.ts'
import { composeNotice } from './compose-notice.ts'
import { nextAttempt, type NoticeStep, noticeTable, readinessOf } from './notice.ts'
import {
  beginAttempt,
  endNotice,
  lockNotice,
  postpone,
  selectDue,
  selectNotices,
  type StoredNotice,
  takedownOfNotice,
} from './notice.store.ts'

const mostAtOnce = 100

/** Sends what is due, the longest due first. */
export async function sendNotices(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'shield.send-notices')
  const due = await transaction(system, (tx) => selectDue(tx, system.now(), mostAtOnce))
  for (const id of due) await sendNotice(system, id)
}

/**
 * Sends one notice, when it is due. That it begins is committed before the mail goes: whoever was stopped halfway leaves a trace, and such a
 * notice is never sent again by itself, because it may have gone.
 */
export async function sendNotice(ctx: Context, noticeId: string): Promise<void> {
  const system = asSystem(ctx, 'shield.send-notice')
  const begun = await transaction(system, (tx) => begin(system, tx, noticeId))
  const relay = system.settings.mailRelay
  if (!begun) return
  const handed: HandedOver = relay ? await handToRelay(relay, begun) : { outcome: 'away', said: '' }
  await whenBack(() => transaction(system, (tx) => finish(system, tx, noticeId, handed)))
}

/** The mail, when it is this program's turn to send it; null when there is nothing to do. */
async function begin(ctx: Context, tx: Tx, noticeId: string): Promise<Mail | null> {
  const held = await hold(tx, noticeId)
  if (!held) return null
  const { notice, takedown } = held
  const readiness = readinessOf(notice, ctx.now())
  if (readiness === 'lost-sight') await end(ctx, tx, notice, 'lose-sight', notice.said)
  if (readiness !== 'send') return null
  if (takedownAfter(takedown.status, notice.step) === null || takedown.address === null) {
    await end(ctx, tx, notice, 'cancel', notice.said)
    return null
  }
  await beginAttempt(tx, notice.id, ctx.now())
  const { mailRelay, shieldDesk } = ctx.settings
  const earlier = (await selectNotices(tx, takedown.id)).filter(
    ({ status, mailbox }) => status === 'sent' && mailbox === notice.mailbox,
  )
  return composeNotice({
    noticeId: notice.id,
    earlier: earlier.map(({ id, statusAt }) => ({ id, sentAt: statusAt })),
    takedownId: takedown.id,
    host: takedown.host,
    address: ctx.secrets.open('takedown', takedown.address),
    brand: takedown.brand,
    isPage: takedown.nameId === null,
    seen: takedown.seen,
    firstSeen: takedown.openedAt,
    authority: (await authorityOf(tx)).authorityName ?? 'Dijkwacht',
    desk: shieldDesk,
    mailbox: notice.mailbox,
    hostname: mailRelay?.hostname ?? 'localhost',
    xarf: await xarfFor(ctx, tx, takedown, takedown.address),
  })
}

async function hold(tx: Tx, noticeId: string): Promise<{ notice: StoredNotice; takedown: StoredTakedown } | null> {
  const takedownId = await takedownOfNotice(tx, noticeId)
  const takedown = takedownId === null ? undefined : await lockTakedown(tx, takedownId)
  const notice = await lockNotice(tx, noticeId)
  return takedown && notice?.status === 'waiting' ? { notice, takedown } : null
}

/** Writes down what became of it. Only when it was taken, the notice of the takedown is sent and its clock moves. */
async function finish(ctx: Context, tx: Tx, noticeId: string, { outcome, said }: HandedOver): Promise<void> {
  const held = await hold(tx, noticeId)
  if (!held) return
  const { notice, takedown } = held
  if (outcome === 'refused') return end(ctx, tx, notice, 'refuse', said)
  if (outcome === 'unsure') return end(ctx, tx, notice, 'lose-sight', said)
  if (outcome === 'away') {
    const nextAt = nextAttempt(notice.attempts, ctx.now())
    return nextAt === null ? end(ctx, tx, notice, 'give-up', said) : postpone(tx, notice.id, nextAt, said)
  }
  const at = ctx.now()
  await endNotice(tx, notice.id, noticeTable.waiting.take ?? 'sent', said, at)
  const status = takedownAfter(takedown.status, notice.step)
  if (status !== null) {
    await updateTakedown(tx, { id: takedown.id, status, addressee: takedown.addressee, at, isOver: false })
    await insertStep(tx, {
      takedownId: takedown.id,
      at,
      step: notice.step,
      toStatus: status,
      addressee: takedown.addressee,
      contact: notice.mailbox,
      note: said,
      byId: notice.byId,
      byName: notice.byName,
    })
  }
  await recordAudit(ctx, tx, {
    action: 'shield.takedown-sent',
    subjectKind: 'takedown',
    subjectId: takedown.id,
    detail: { step: notice.step, addressee: takedown.addressee },
  })
}

async function end(ctx: Context, tx: Tx, notice: StoredNotice, step: NoticeStep, said: string): Promise<void> {
  const status = noticeTable[notice.status][step]
  if (!status) return
  await endNotice(tx, notice.id, status, said, ctx.now())
  await recordAudit(ctx, tx, {
    action: `shield.takedown-notice-${status}`,
    subjectKind: 'takedown',
    subjectId: notice.takedownId,
  })
  ctx.log.warn({ noticeId: notice.id, outcome: status }, 'a notice was not sent')
}
