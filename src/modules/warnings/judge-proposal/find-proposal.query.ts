// SPDX-License-Identifier: EUPL-1.2
// No data about people is shown: organisations only.
import { findFaults } from '#foundation/readability'
import { type Context, isBy, mayDo } from '#foundation/access'
import { deedsNow, waitsForAnother } from '#foundation/deeds'
import { organisationNames } from '#modules/partners'
import { isRowId } from '#values'
import { drawnIn } from '../warning/drawing.ts'
import { placeName, placesOf } from '../warning/places.ts'
import { proposalDeeds } from '../propose-warning/proposal-deeds.ts'
import { selectProposal, selectWaiting } from '../propose-warning/proposal.store.ts'
import { namesInWords } from '../propose-warning/read-content.query.ts'
import { selectById } from '../warning/warning.store.ts'
import { hasEnglish, type WarningContent, wordsFor } from '../warning/warning.ts'
import { deskTransaction, isOfDesk } from '../warning/who.query.ts'

/** What waits to be judged, with the organisation that it came from; nobody's name. */
export function listWaiting(ctx: Context) {
  const { actor } = ctx
  return deskTransaction(ctx, async (tx) => {
    const waiting = await selectWaiting(tx)
    const ids = [...new Set(waiting.map(({ organisationId }) => organisationId))]
    const names = await organisationNames({ ...ctx, tx }, ids)
    return waiting.map(({ id, kind, content, organisationId, proposedAt, proposedBy }) => ({
      id,
      kind,
      title: wordsFor(content, ctx.language).words.title,
      organisation: names.get(organisationId) ?? organisationId,
      proposedAt: proposedAt.toISOString(),
      isOwn: isBy(actor, proposedBy),
    }))
  })
}

/** How many proposals of others wait for this person. */
export async function countToJudge(ctx: Context): Promise<number> {
  if (ctx.actor.kind !== 'person' || !mayDo(ctx.actor, 'warnings:approve')) return 0
  return (await listWaiting(ctx)).filter(({ isOwn }) => !isOwn).length
}

/** One proposal as it would be published, in both languages. Null when there is none, and for whoever has no part in it. */
export async function findProposal(ctx: Context, id: string) {
  const { actor, language } = ctx
  if (!isOfDesk(actor)) return null
  return deskTransaction(ctx, async (tx) => {
    const found = isRowId(id) ? await selectProposal(tx, id) : null
    if (!found) return null
    const warning = found.warningId === null ? null : await selectById(tx, found.warningId)
    const names = await organisationNames({ ...ctx, tx }, [found.organisationId])
    const { kind, content, endsOn, because, digest, state, declinedBecause } = found
    return {
      id,
      kind,
      title: wordsFor(content, language).words.title,
      content: { nl: content.nl, en: hasEnglish(content) ? content.en : null },
      provinces: placesOf(content).map((code) => placeName(code, language)),
      drawn: { nl: drawnIn(content.drawing, 'nl'), en: content.drawing?.en ? drawnIn(content.drawing, 'en') : null },
      endsOn,
      because,
      digest,
      state,
      declinedBecause,
      message: content.message,
      names: namesInWords(content),
      hard: hardIn(content),
      organisation: names.get(found.organisationId) ?? found.organisationId,
      proposedAt: found.proposedAt.toISOString(),
      deeds: deedsNow(proposalDeeds, found, actor),
      waits: waitsForAnother(proposalDeeds, found, actor),
      code: warning?.code ?? null,
      before:
        warning && kind === 'correct'
          ? { nl: warning.content.nl, en: hasEnglish(warning.content) ? warning.content.en : null }
          : null,
      endedOn: warning && kind === 'extend' ? warning.endsOn : null,
    }
  })
}

/** What is harder to read than B1 in the Dutch words for everybody: advice, no refusal. */
function hardIn({ nl, en }: WarningContent): string[] {
  const faults = (['title', 'act', 'happens', 'recognise', 'call'] as const).flatMap((field) =>
    findFaults({ nl: nl[field], en: en[field] }).filter(({ kind }) => kind !== 'not-translated' || en.title !== ''),
  )
  return [...new Set(faults.map(({ at }) => at))].slice(0, 10)
}
