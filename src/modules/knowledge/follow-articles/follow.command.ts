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
import { isRowId, parseEmailAddress } from '#values'
import { articleKinds } from '../article/article.ts'
import { selectArticle } from '../article/article.store.ts'
import { knowledgeMessages } from '../article/article.text.ts'
import { knowledgeTransaction, type Person, readerOf } from '../article/who.query.ts'
import { LetterDue } from '../send-letters/letter.events.ts'
import { listChoices } from '../write-article/read-article-form.query.ts'
import {
  deleteSubscription,
  forgetElsewhere,
  insertSubscription,
  mailing,
  selectSubscriptions,
  type Subject,
  upsertSeen,
} from './follow.store.ts'

const tokenPurpose = purposesOf(mailing).token
const mostSubjects = 100

/** Follows a kind, a concept, an article or everything. Twice is once. */
export async function follow(ctx: Context, subject: { topic: string; value: string }): Promise<void> {
  const by = readerOf(ctx)
  const known = await subjectOf(ctx, subject)
  await knowledgeTransaction(ctx, async (tx) => {
    if (known.topic === 'article' && !(await selectArticle(tx, known.value)))
      throw new Refusal(knowledgeMessages.noSubject, { status: 404 })
    await begin(ctx, tx, by)
    const followed = await selectSubscriptions(tx, by.id)
    if (followed.length >= mostSubjects)
      throw new Refusal(knowledgeMessages.tooManySubjects, { status: 409, values: { most: mostSubjects } })
    const { id: personId, organisationId } = by
    const isNew = await insertSubscription(tx, { ...known, id: ctx.newId(), personId, organisationId, at: ctx.now() })
    if (isNew) await recordAudit(ctx, tx, line('begun', by.id, { topic: known.topic }))
  })
}

export async function unfollow(ctx: Context, subject: { topic: string; value: string }): Promise<void> {
  const by = readerOf(ctx)
  await transaction(ctx, async (tx) => {
    const gone = await deleteSubscription(tx, { ...(subject as Subject), personId: by.id })
    if (gone) await recordAudit(ctx, tx, line('ended', by.id, { topic: subject.topic.slice(0, 20) }))
  })
}

/** What was new up to this moment has been seen. What came in meanwhile stays new. */
export async function markSeen(ctx: Context, until: Date): Promise<void> {
  const by = readerOf(ctx)
  const now = ctx.now()
  const seen = Number.isNaN(until.getTime()) || until > now ? now : until
  await transaction(ctx, async (tx) => {
    await seeingAll(ctx, tx, () => forgetElsewhere(tx, by.id, by.organisationId))
    await upsertSeen(tx, { personId: by.id, organisationId: by.organisationId, until: seen, at: now })
    await recordAudit(ctx, tx, line('seen', by.id, {}))
  })
}

/** Asks for mail at an address. Nothing goes there but one question, until its owner says yes. */
export async function askForMail(ctx: Context, entries: FormEntries): Promise<void> {
  const by = readerOf(ctx)
  if (!ctx.settings.mailRelay) throw new Refusal(knowledgeMessages.noMail, { status: 409 })
  const form = new FormReader(ctx, entries)
  const mail = form.choice('mail', ['weekly', 'at-once']) as 'weekly' | 'at-once'
  const address = parseEmailAddress(form.reference('address', 254))
  if (!address.ok) form.wrong('address', knowledgeMessages.noAddress)
  form.done()
  if (!address.ok) return
  await transaction(ctx, async (tx) => {
    await begin(ctx, tx, by)
    const letterId = await askToConfirm(ctx, tx, mailing, { personId: by.id, mail, address: address.value.canonical })
    if (letterId === null) throw new Refusal(knowledgeMessages.mailedEnough, { status: 429 })
    await recordAudit(ctx, tx, line('mail-asked', by.id, { mail }))
    await announce(ctx, tx, LetterDue, { letterId })
  })
}

/** How often, for an address that there is already; or no mail any more, and then the address is forgotten. */
export async function changeMail(ctx: Context, mail: string): Promise<void> {
  const by = readerOf(ctx)
  await transaction(ctx, async (tx) => {
    const reader = await selectReader(tx, mailing, by.id)
    if (!reader || reader.mail === 'none') return
    if (mail === 'weekly' || mail === 'at-once') await updateRhythm(tx, mailing, by.id, mail, ctx.now())
    else await stopMailOf(tx, mailing, by.id, ctx.now())
    await recordAudit(ctx, tx, line(mail === 'none' ? 'mail-stopped' : 'mail-changed', by.id, {}))
  })
}

/** By what stands in the address of a mail, for whoever holds it: no sign-in. False when nothing answers to it. */
export function confirmMail(ctx: Context, token: string): Promise<boolean> {
  return byToken(ctx, 'mail-confirmed', (tx) =>
    confirmMailBy(tx, mailing, ctx.secrets.digest(tokenPurpose, token), ctx.now()),
  )
}

export function stopMail(ctx: Context, token: string): Promise<boolean> {
  return byToken(ctx, 'mail-stopped', (tx) => stopMailBy(tx, mailing, ctx.secrets.digest(tokenPurpose, token)))
}

function byToken(ctx: Context, deed: string, work: (tx: Tx) => Promise<string | null>): Promise<boolean> {
  const system = asSystem(ctx, 'knowledge.mail')
  return transaction(system, async (tx) => {
    const personId = await work(tx)
    if (personId === null) return false
    await recordAudit(system, tx, line(deed, personId, { byLink: true }))
    return true
  })
}

/** From now on it is kept what this person saw; what was followed at another organisation is not taken along. */
async function begin(ctx: Context, tx: Tx, by: Person): Promise<void> {
  await seeingAll(ctx, tx, () => forgetElsewhere(tx, by.id, by.organisationId))
  if (await selectReader(tx, mailing, by.id)) return
  await upsertSeen(tx, { personId: by.id, organisationId: by.organisationId, until: ctx.now(), at: ctx.now() })
}

async function subjectOf(ctx: Context, { topic, value }: { topic: string; value: string }): Promise<Subject> {
  if (topic === 'all') return { topic, value: '' }
  if (topic === 'kind' && articleKinds.some((kind) => kind === value)) return { topic, value }
  if (topic === 'article' && isRowId(value)) return { topic, value }
  if (topic === 'concept' && (await listChoices(ctx)).some(({ id }) => id === value)) return { topic, value }
  throw new Refusal(knowledgeMessages.noSubject, { status: 404 })
}

function line(deed: string, personId: string, detail: Record<string, string | boolean>) {
  return { action: `knowledge.subscription-${deed}`, subjectKind: 'person', subjectId: personId, detail }
}
