// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { mailWishes, selectReader } from '#foundation/mail'
import { Refusal } from '#foundation/web'
import { isRowId } from '#values'
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
  type Rhythm,
  selectSubscriptions,
  type Subject,
  upsertSeen,
} from './follow.store.ts'

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

/** Mail about what is new, to an address whose owner said yes. */
export const { askForMail, changeMail, confirmMail, stopMail, mailState } = mailWishes<Rhythm>({
  mailing,
  rhythms: ['weekly', 'at-once'],
  audit: 'knowledge.subscription',
  messages: knowledgeMessages,
  who: readerOf,
  begin: beginReader,
  due: LetterDue,
})

/** From now on it is kept what this person saw; what was followed at another organisation is not taken along. */
async function begin(ctx: Context, tx: Tx, { id, organisationId }: Person): Promise<void> {
  await seeingAll(ctx, tx, () => beginReader(tx, { id, organisationId, at: ctx.now() }))
}

async function beginReader(tx: Tx, { id, organisationId, at }: { id: string; organisationId: string; at: Date }) {
  await forgetElsewhere(tx, id, organisationId)
  if (await selectReader(tx, mailing, id)) return
  await upsertSeen(tx, { personId: id, organisationId, until: at, at })
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
