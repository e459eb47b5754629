// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { takeDeed } from '#foundation/desk'
import { fold } from '#foundation/search'
import { type FormEntries, FormReader } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { dutchDay } from '#values'
import { longestText, longestTitle } from '../ask-question/ask-question.command.ts'
import { helpdeskMessages } from '../question/helpdesk.text.ts'
import { updateQuestion } from '../question/question.store.ts'
import { questionDesk } from '../question/who.query.ts'
import { anonymityOf } from './anonymity.ts'
import { deletePublicationOf, insertPublished } from './publication.store.ts'

/**
 * Publishes an answer under a text of its own. Refused while one of our parsers finds an account, number or address in it, while it
 * says who asked, and, until somebody says to have looked, while there may be a name in it.
 */
export async function publishAnswer(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const form = new FormReader(ctx, entries)
  const texts = {
    title: form.text('title', longestTitle),
    question: form.text('question', longestText),
    answer: form.text('answer', longestText),
  }
  const audience = form.choice('audience', ['everybody', 'partners'])
  await takeDeed(ctx, questionDesk, 'publish', { id, entries }, async (tx, question, { to, by, at }) => {
    const names = await organisationNames({ ...ctx, tx }, [question.organisationId])
    const asker = {
      name: question.personName,
      organisation: names.get(question.organisationId) ?? question.organisationId,
    }
    const hasLooked = entries.noPeople === 'yes'
    for (const [field, text] of Object.entries(texts)) {
      const found = anonymityOf(text, asker)
      if (found.namesAsker) form.wrong(field, helpdeskMessages.namesAsker)
      else if (found.names.length > 0 && !hasLooked)
        form.wrong(field, helpdeskMessages.lookAtNames, { names: found.names.slice(0, 3).join(', ') })
    }
    form.done()
    const published = {
      ...texts,
      id: ctx.newId(),
      isPublic: audience === 'everybody',
      publishedOn: dutchDay(ctx.now()),
    }
    const words = fold(Object.values(texts).join(' '))
    await insertPublished(tx, { ...published, words, questionId: id, by })
    await updateQuestion(tx, id, { status: to }, by.name, at)
    const detail = { isPublic: published.isPublic, hasLooked }
    await recordAudit(ctx, tx, { action: 'helpdesk.answer-published', subjectKind: 'question', subjectId: id, detail })
  })
}

/** Takes a published answer away again. The partner keeps its own. */
export function retractAnswer(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  return takeDeed(ctx, questionDesk, 'retract', { id, entries }, async (tx, _, { to, by, at }) => {
    await deletePublicationOf(tx, id)
    await updateQuestion(tx, id, { status: to }, by.name, at)
  })
}
