// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { type FormEntries, FormReader, Refusal, webMessages } from '#foundation/web'
import { answerItem } from '#modules/sharing'
import { isRowId } from '#values'
import { type Answer, answers, courseAfter, type Ground, grounds, needsGround } from '../dossier/dossier.ts'
import { DossierResult } from '../dossier/dossier.events.ts'
import { insertOutcome, lockDossier, selectDossier, updateDossier } from '../dossier/dossier.store.ts'
import { dossierMessages, dossierText } from '../dossier/dossier.text.ts'

type Person = Extract<Actor, { kind: 'person' }>

/** The person of a recipient; refuses everybody else. */
export function receiverOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'dossiers:receive'))
    throw new Refusal(dossierMessages.mayNotReceive, { status: 403 })
  return actor
}

const longestWords = 1_000
const longestReference = 60

/** Answers after which nothing more comes: the message in the inbox of the exchange core is done with. */
const last: ReadonlySet<Answer> = new Set(['dismiss', 'settle', 'judge'])

/**
 * The recipient says what they do with a dossier. Status, receipt, record and announcement are one transaction; whoever filed hears of it by the
 * announcement, when the recipient says that they may.
 */
export async function answerDossier(ctx: Context, id: string, entries: FormEntries): Promise<void> {
  const by = receiverOf(ctx)
  const read = new FormReader(ctx, entries)
  const answer = read.choice('answer', answers) as Answer | ''
  const ground = answer && needsGround.has(answer) ? (read.choice('ground', grounds) as Ground | '') : ''
  const words = read.text('words', longestWords, false)
  const reference = read.reference('reference', longestReference, false)
  read.done()
  if (answer === '') return
  const mayTell = [entries.tell ?? ''].flat().includes('yes')
  await transaction(ctx, async (tx) => {
    const seen = isRowId(id) ? await selectDossier(tx, id) : null
    if (seen?.recipientId !== by.organisationId || seen.handedOverAt === null)
      throw new Refusal(webMessages.notThere, { status: 404 })
    await seeingAll(ctx, tx, async () => {
      const dossier = await lockDossier(tx, id)
      if (!dossier) throw new Refusal(webMessages.notThere, { status: 404 })
      if (String(dossier.revision) !== String(entries.revision))
        throw new Refusal(webMessages.changedMeanwhile, { status: 409 })
      const next = courseAfter(dossier.course, answer)
      if (next === null) throw new Refusal(webMessages.notNow, { status: 409 })
      await updateDossier(tx, id, { course: next })
      await insertOutcome(tx, id, {
        id: ctx.newId(),
        at: ctx.now(),
        step: answer,
        course: next,
        ground: ground || null,
        words,
        reference,
        isTold: mayTell,
        organisationId: by.organisationId,
        personId: by.id,
      })
      const outcome = answer === 'return' ? 'rejected' : last.has(answer) ? 'effective' : 'accepted'
      await answerItem(
        { ...ctx, tx },
        'dossier',
        id,
        outcome,
        answer === 'return' && ground ? dossierText.nl[ground] : undefined,
      )
      await recordAudit(ctx, tx, {
        action: 'dossiers.dossier-answered',
        subjectKind: 'dossier',
        subjectId: id,
        detail: { answer, course: next, ground: ground || null, mayTell },
      })
      await announce(ctx, tx, DossierResult, { dossierId: id, course: next, ground: ground || null, mayTell })
    })
  })
}
