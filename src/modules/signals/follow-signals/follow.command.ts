// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { mailWishes } from '#foundation/mail'
import { Refusal } from '#foundation/web'
import { isFraudForm } from '#modules/taxonomy'
import { sectors } from '../signal/signal.ts'
import { signalMessages } from '../signal/signal.text.ts'
import { type Person, readerOf } from '../signal/who.query.ts'
import { LetterDue } from '../tell-followers/letter.events.ts'
import {
  beginFollower,
  deleteFollowing,
  insertFollowing,
  mailing,
  type Rhythm,
  selectFollowed,
  type Subject,
  topics,
  updateFeed,
} from './follow.store.ts'

export const feedPurpose = 'signals.feed'
const [mostSubjects, feedTokenBytes] = [100, 24]

/** Follows a form, a sector or everything. Twice is once. */
export async function follow(ctx: Context, subject: { topic: string; value: string }): Promise<void> {
  const by = readerOf(ctx)
  const known = await subjectOf(ctx, subject)
  await transaction(ctx, async (tx) => {
    await begin(ctx, tx, by)
    if ((await selectFollowed(tx, by.id)).length >= mostSubjects)
      throw new Refusal(signalMessages.tooManySubjects, { status: 409, values: { most: mostSubjects } })
    const { id: personId, organisationId } = by
    const isNew = await insertFollowing(tx, { ...known, id: ctx.newId(), personId, organisationId, at: ctx.now() })
    if (isNew) await recordAudit(ctx, tx, line('begun', by.id, { topic: known.topic }))
  })
}

export async function unfollow(ctx: Context, subject: { topic: string; value: string }): Promise<void> {
  const by = readerOf(ctx)
  await transaction(ctx, async (tx) => {
    const gone = await deleteFollowing(tx, { ...(subject as Subject), personId: by.id })
    if (gone) await recordAudit(ctx, tx, line('ended', by.id, { topic: subject.topic.slice(0, 20) }))
  })
}

/** Mail about what is new, to an address whose owner said yes. */
export const { askForMail, changeMail, confirmMail, stopMail, mailState } = mailWishes<Rhythm>({
  mailing,
  rhythms: ['daily', 'at-once'],
  audit: 'signals.following',
  messages: signalMessages,
  who: readerOf,
  begin: (tx, { id, organisationId, at }) => beginFollower(tx, { personId: id, organisationId, at }),
  due: LetterDue,
})

/** A new address for the feed of this person, shown once; an earlier one stops working. Returns what stands in it. */
export async function makeFeed(ctx: Context): Promise<string> {
  const by = readerOf(ctx)
  const token = ctx.secrets.token(feedTokenBytes)
  await transaction(ctx, async (tx) => {
    await begin(ctx, tx, by)
    await updateFeed(tx, by.id, ctx.secrets.digest(feedPurpose, token), ctx.now())
    await recordAudit(ctx, tx, line('feed-begun', by.id, {}))
  })
  return token
}

export async function stopFeed(ctx: Context): Promise<void> {
  const by = readerOf(ctx)
  await transaction(ctx, async (tx) => {
    await updateFeed(tx, by.id, null, ctx.now())
    await recordAudit(ctx, tx, line('feed-ended', by.id, {}))
  })
}

async function begin(ctx: Context, tx: Tx, { id: personId, organisationId }: Person): Promise<void> {
  await seeingAll(ctx, tx, () => beginFollower(tx, { personId, organisationId, at: ctx.now() }))
}

async function subjectOf(ctx: Context, { topic, value }: { topic: string; value: string }): Promise<Subject> {
  const known = topics.find((one) => one === topic)
  if (known === 'all') return { topic: known, value: '' }
  if (known === 'sector' && sectors.some((one) => one === value)) return { topic: known, value }
  if (known === 'form' && (await isFraudForm(ctx, value))) return { topic: known, value }
  throw new Refusal(signalMessages.noSubject, { status: 404 })
}

function line(deed: string, personId: string, detail: Record<string, string | boolean>) {
  return { action: `signals.following-${deed}`, subjectKind: 'person', subjectId: personId, detail }
}
