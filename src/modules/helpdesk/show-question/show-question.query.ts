// SPDX-License-Identifier: EUPL-1.2
import { type Context, organisationOf, subjectOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { rulesForCase, saidChoices } from '#modules/agreements'
import { organisationNames } from '#modules/partners'
import { dutchDay, isRowId } from '#values'
import { findExample } from '../propose-example/find-example.query.ts'
import { anonymityOf, withoutAsker } from '../publish-answer/anonymity.ts'
import { selectPublicationOf } from '../publish-answer/publication.store.ts'
import { isOpen } from '../question/question.ts'
import { questionDeeds } from '../question/question-deeds.ts'
import { type Question, selectExperts, selectQuestion, updateAnswerSeen } from '../question/question.store.ts'
import { expertTransaction } from '../question/who.query.ts'
import { workingDaysUntil } from '../question/working-days.ts'

/** A question of the own organisation. Its answer only when a second person approved it, which then waits no longer for whoever asked; null for any other organisation. */
export async function showOwnQuestion(ctx: Context, id: string) {
  const question = await transaction(ctx, async (tx) => {
    const found = isRowId(id) ? await selectQuestion(tx, id) : null
    if (found && found.personId === subjectOf(ctx.actor).id) await updateAnswerSeen(tx, id, ctx.now())
    return found
  })
  if (!question || question.organisationId !== organisationOf(ctx.actor)) return null
  const isAnswered = question.answeredAt !== null
  return {
    id,
    title: question.title,
    text: question.text,
    status: question.status,
    askedAt: question.askedAt,
    personName: question.personName,
    dueOn: question.dueOn,
    version: question.version,
    daysLeft: daysLeftOf(ctx, question),
    answer: isAnswered ? question.answer : null,
    answeredAt: question.answeredAt,
    answeredBy: isAnswered ? [question.answerName, question.approvedName].filter((name) => name !== null) : [],
    mayWithdraw: deedsNow(questionDeeds, question, ctx.actor).some(({ name }) => name === 'withdraw'),
  }
}

/** A question of anybody with everything an expert needs, and who asked: read for this purpose, and written down. Null when there is none. */
export async function showForExpert(ctx: Context, id: string, purpose: 'answer-question') {
  const read = await expertTransaction(ctx, async (tx) => {
    const question = isRowId(id) ? await selectQuestion(tx, id) : null
    if (!question) return null
    const line = { action: 'helpdesk.question-read', subjectKind: 'question', subjectId: id, purpose }
    await recordAudit(ctx, tx, line)
    return { question, experts: await selectExperts(tx), published: await selectPublicationOf(tx, id) }
  })
  if (!read) return null
  const { question, experts, published } = read
  const example = published && (await findExample(ctx, published))
  const names = await organisationNames(ctx, [
    ...new Set([question.organisationId, ...experts.map((expert) => expert.organisationId)]),
  ])
  const nameOf = (organisationId: string) => names.get(organisationId) ?? organisationId
  const asker = { name: question.personName, organisation: nameOf(question.organisationId) }
  const clean = (text: string) => withoutAsker(text, asker, 'een partner')
  const me = ctx.actor.kind === 'person' ? ctx.actor.id : ''
  const suggestion = {
    title: clean(question.title),
    question: clean(question.text),
    answer: clean(question.answer ?? ''),
  }
  return {
    ...question,
    organisation: asker.organisation,
    daysLeft: daysLeftOf(ctx, question),
    deeds: deedsNow(questionDeeds, question, ctx.actor),
    waits: waitsForAnother(questionDeeds, question, ctx.actor),
    me,
    experts: experts.map((expert) => ({ ...expert, organisation: nameOf(expert.organisationId) })),
    published,
    example,
    /** As an example of which rules a published answer can be put forward; null when that was done, or makes no sense. */
    forRules:
      published && question.sharingCase && !example?.counts ? await rulesForCase(ctx, question.sharingCase) : null,
    /** The closed lists of a question about sharing, in words. */
    choices: saidChoices(ctx.language),
    suggestion,
    /** What may be a name in what we suggest to publish. */
    names: [...new Set(Object.values(suggestion).flatMap((text) => anonymityOf(text, asker).names))],
  }
}

export type ForExpert = NonNullable<Awaited<ReturnType<typeof showForExpert>>>

function daysLeftOf(ctx: Context, question: Question): number | null {
  return isOpen(question.status) ? workingDaysUntil(dutchDay(ctx.now()), question.dueOn) : null
}
