// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { announce } from '#foundation/events'
import {
  askToConfirm,
  confirmMailBy,
  purposesOf,
  selectReader,
  stopMailBy,
  stopMailOf,
  updateRhythm,
} from '#foundation/mail'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isFraudForm } from '#modules/taxonomy'
import { parseEmailAddress } from '#values'
import { sectors } from '../signal/signal.ts'
import { signalMessages } from '../signal/signal.text.ts'
import { type Person, readerOf } from '../signal/who.query.ts'
import { LetterDue } from '../tell-followers/letter.events.ts'
import {
  beginFollower,
  deleteFollowing,
  insertFollowing,
  mailing,
  selectFollowed,
  type Subject,
  topics,
  updateFeed,
} from './follow.store.ts'

export const feedPurpose = 'signals.feed'
const tokenPurpose = purposesOf(mailing).token
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

/** Asks for mail at an address. Nothing goes there but one question, until its owner says yes. */
export async function askForMail(ctx: Context, entries: FormEntries): Promise<void> {
  const by = readerOf(ctx)
  if (!ctx.settings.mailRelay) throw new Refusal(signalMessages.noMail, { status: 409 })
  const form = new FormReader(ctx, entries)
  const mail = form.choice('mail', ['daily', 'at-once'])
  const address = parseEmailAddress(form.reference('address', 254))
  if (!address.ok) form.wrong('address', signalMessages.noAddress)
  form.done()
  if (!address.ok) return
  await transaction(ctx, async (tx) => {
    await begin(ctx, tx, by)
    const letterId = await askToConfirm(ctx, tx, mailing, { personId: by.id, mail, address: address.value.canonical })
    if (letterId === null) throw new Refusal(signalMessages.mailedEnough, { status: 429 })
    await recordAudit(ctx, tx, line('mail-asked', by.id, { mail }))
    await announce(ctx, tx, LetterDue, { letterId })
  })
}

/** How often, for an address that there is already; or no mail any more, and then the address is forgotten. */
export async function changeMail(ctx: Context, mail: string): Promise<void> {
  const by = readerOf(ctx)
  await transaction(ctx, async (tx) => {
    const follower = await selectReader(tx, mailing, by.id)
    if (!follower || follower.mail === 'none') return
    if (mail === 'daily' || mail === 'at-once') await updateRhythm(tx, mailing, by.id, mail, ctx.now())
    else await stopMailOf(tx, mailing, by.id, ctx.now())
    await recordAudit(ctx, tx, line(mail === 'none' ? 'mail-stopped' : 'mail-changed', by.id, {}))
  })
}

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

/** By what stands in the address of a mail, for whoever holds it: no sign-in. False when nothing answers to it. */
export function confirmMail(ctx: Context, token: string): Promise<boolean> {
  const digest = ctx.secrets.digest(tokenPurpose, token)
  return byToken(ctx, 'mail-confirmed', (tx) => confirmMailBy(tx, mailing, digest, ctx.now()))
}

export function stopMail(ctx: Context, token: string): Promise<boolean> {
  return byToken(ctx, 'mail-stopped', (tx) => stopMailBy(tx, mailing, ctx.secrets.digest(tokenPurpose, token)))
}

function byToken(ctx: Context, deed: string, work: (tx: Tx) => Promise<string | null>): Promise<boolean> {
  const system = asSystem(ctx, 'signals.mail')
  return transaction(system, async (tx) => {
    const personId = await work(tx)
    if (personId === null) return false
    await recordAudit(system, tx, line(deed, personId, { byLink: true }))
    return true
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
