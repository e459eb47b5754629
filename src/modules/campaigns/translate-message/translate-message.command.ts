// SPDX-License-Identifier: EUPL-1.2
import { type Context, seeingAll } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { leadsAstray, stateOf, type Translation, whyNotApprove } from '#foundation/other-languages'
import { approveTranslation, insertTranslation, lockTranslation, withdrawTranslation } from '#foundation/translations'
import { type FormEntries, FormReader, Refusal } from '#foundation/web'
import { isRowId, longestOtherWords, type OtherLanguage, otherLanguage } from '#values'
import { selectVersions } from '../message/message.store.ts'
import { type Version, versionKey } from '../message/message.ts'
import { campaignMessages } from '../message/message.text.ts'
import { adviserOf, adviserTransaction } from '../message/who.query.ts'
import { wordsMessages as message } from './translate-message.text.ts'

const table = 'campaigns.translation'

/** Somebody who speaks the language proposes words for the version in force. Nobody else sees them until two others approved. */
export async function proposeWords(ctx: Context, messageId: string, entries: FormEntries): Promise<void> {
  const person = adviserOf(ctx)
  const language = otherLanguage(String(entries.language ?? ''))
  if (!language) throw new Refusal(message.wordsGone, { status: 404 })
  await adviserTransaction(ctx, async (tx) => {
    const version = await inForce(tx, messageId)
    const form = new FormReader(ctx, entries)
    const text = form.reference('text', longestOtherWords)
    if (text !== '' && leadsAstray(text, version.sentence)) form.wrong('text', message.wordsAstray)
    if (entries.declare !== 'yes') form.wrong('declare', message.wordsDeclare)
    form.done()
    const row = {
      id: ctx.newId(),
      language: language.code,
      sentence: versionKey(version),
      ofDutch: version.sentence,
      text,
    }
    await seeingAll(ctx, tx, () => insertTranslation(tx, table, { ...row, by: person, at: ctx.now() }))
    await record(ctx, tx, 'campaigns.translation-proposed', row)
  })
}

/** One of two people who stand for the words; never who proposed them. */
export async function approveWords(ctx: Context, messageId: string, entries: FormEntries): Promise<void> {
  const person = adviserOf(ctx)
  await withWords(ctx, messageId, entries, async (tx, found, version) => {
    if (stateOf(found, version.sentence) === 'stale') throw new Refusal(message.wordsStale, { status: 409 })
    const why = whyNotApprove(found, person)
    const refused = {
      own: message.wordsOwn,
      twice: message.wordsTwice,
      oneHouse: message.wordsOneHouse,
      complete: message.wordsComplete,
    }
    if (why !== null) throw new Refusal(refused[why], { status: why === 'complete' ? 409 : 403 })
    if (entries.declare !== 'yes')
      throw new Refusal(message.wordsDeclare, { fields: [{ field: 'declare', code: message.wordsDeclare }] })
    await seeingAll(ctx, tx, () => approveTranslation(tx, table, found, { by: person, at: ctx.now() }))
    await record(ctx, tx, 'campaigns.translation-approved', found)
  })
}

/** Takes words away at once: one person is enough, because a wrong word is worse than none. */
export async function withdrawWords(ctx: Context, messageId: string, entries: FormEntries): Promise<void> {
  const person = adviserOf(ctx)
  await withWords(ctx, messageId, entries, async (tx, found) => {
    await seeingAll(ctx, tx, () => withdrawTranslation(tx, table, found.id, { by: person.id, at: ctx.now() }))
    await record(ctx, tx, 'campaigns.translation-withdrawn', found)
  })
}

async function inForce(tx: Tx, messageId: string): Promise<Version> {
  const [version] = isRowId(messageId) ? await selectVersions(tx, { messageId, statuses: ['in-force'] }) : []
  if (!version) throw new Refusal(campaignMessages.notInForce, { status: 409 })
  return version
}

function withWords(
  ctx: Context,
  messageId: string,
  entries: FormEntries,
  work: (tx: Tx, found: Translation, version: Version) => Promise<void>,
): Promise<void> {
  const id = String(entries.translation ?? '')
  return adviserTransaction(ctx, async (tx) => {
    const version = await inForce(tx, messageId)
    const found = isRowId(id) ? await seeingAll(ctx, tx, () => lockTranslation(tx, table, id)) : null
    if (!found || found.sentence !== versionKey(version) || found.withdrawnAt !== null)
      throw new Refusal(message.wordsGone, { status: 404 })
    await work(tx, found, version)
  })
}

function record(
  ctx: Context,
  tx: Tx,
  action: `campaigns.translation-${'proposed' | 'approved' | 'withdrawn'}`,
  { id, language, sentence }: { id: string; language: OtherLanguage['code']; sentence: string },
): Promise<void> {
  return recordAudit(ctx, tx, { action, subjectKind: 'translation', subjectId: id, detail: { language, sentence } })
}
