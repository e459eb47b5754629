// SPDX-License-Identifier: EUPL-1.2
import { type Actor, type Context, mayDo, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId, longestOtherWords, type OtherLanguage } from '#values'
import { leadsAstray, stateOf, type Translation, whyNotApprove } from '#foundation/other-languages'
import { emergency } from '../emergency/sentences.text.ts'
import { approveTranslation, insertTranslation, lockTranslation, withdrawTranslation } from '#foundation/translations'
import { translateMessages as message } from './translate.text.ts'

const table = 'guidance.translation'

export type Person = Extract<Actor, { kind: 'person' }>

/** A person with the permission; a machine translates nothing. */
export function translatorOf({ actor }: Context): Person {
  if (actor.kind !== 'person' || !mayDo(actor, 'guidance:translate')) throw new Refusal(message.mayNot, { status: 403 })
  return actor
}

/** Proposes words for one sentence. Nobody else sees them until two others approved. */
export async function proposeTranslation(ctx: Context, language: OtherLanguage, entries: FormEntries): Promise<void> {
  const person = translatorOf(ctx)
  const sentence = emergency.find(({ id }) => id === entries.sentence)
  if (!sentence) throw new Refusal(message.unknown, { status: 404 })
  const form = new FormReader(ctx, entries)
  const text = form.reference('text', longestOtherWords)
  if (text !== '' && leadsAstray(text, sentence.words.nl)) form.wrong('text', message.astray)
  if (entries.declare !== 'yes') form.wrong('declare', message.declare)
  form.done()
  const id = ctx.newId()
  const row = { id, language: language.code, sentence: sentence.id, ofDutch: sentence.words.nl, text }
  await transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      await insertTranslation(tx, table, { ...row, by: person, at: ctx.now() })
      await note(ctx, tx, 'guidance.translation-proposed', { id, language: language.code, sentence: sentence.id })
    }),
  )
}

/** One of two people who stand for the words; never who proposed them. */
export async function approveWords(ctx: Context, language: OtherLanguage, entries: FormEntries): Promise<void> {
  const person = translatorOf(ctx)
  await withTranslation(ctx, language, entries, async (tx, found) => {
    const dutch = emergency.find(({ id }) => id === found.sentence)?.words.nl ?? ''
    if (stateOf(found, dutch) === 'stale') throw new Refusal(message.stale, { status: 409 })
    const why = whyNotApprove(found, person)
    if (why !== null) throw new Refusal(message[why], { status: why === 'complete' ? 409 : 403 })
    if (entries.declare !== 'yes')
      throw new Refusal(message.declare, { fields: [{ field: 'declare', code: message.declare }] })
    await approveTranslation(tx, table, found, { by: person, at: ctx.now() })
    await note(ctx, tx, 'guidance.translation-approved', found)
  })
}

/** Takes words away at once; one person is enough, because a wrong word in an emergency is worse than none. */
export async function withdrawWords(ctx: Context, language: OtherLanguage, entries: FormEntries): Promise<void> {
  const person = translatorOf(ctx)
  await withTranslation(ctx, language, entries, async (tx, found) => {
    await withdrawTranslation(tx, table, found.id, { by: person.id, at: ctx.now() })
    await note(ctx, tx, 'guidance.translation-withdrawn', found)
  })
}

function withTranslation(
  ctx: Context,
  language: OtherLanguage,
  entries: FormEntries,
  work: (tx: Tx, found: Translation) => Promise<void>,
): Promise<void> {
  const id = [entries.translation ?? ''].flat()[0] ?? ''
  return transaction(ctx, (tx) =>
    seeingAll(ctx, tx, async () => {
      const found = isRowId(id) ? await lockTranslation(tx, table, id) : null
      if (!found || found.language !== language.code || found.withdrawnAt !== null)
        throw new Refusal(message.unknown, { status: 404 })
      await work(tx, found)
    }),
  )
}

function note(
  ctx: Context,
  tx: Tx,
  action: 'guidance.translation-proposed' | 'guidance.translation-approved' | 'guidance.translation-withdrawn',
  { id, language, sentence }: Pick<Translation, 'id' | 'language' | 'sentence'>,
): Promise<void> {
  const detail = { language, sentence }
  return recordAudit(ctx, tx, {
    action,
    subjectKind: 'translation',
    subjectId: id,
    detail,
  })
}
