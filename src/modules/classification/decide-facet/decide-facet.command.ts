// SPDX-License-Identifier: EUPL-1.2
import { type Context, mayDo, subjectOf, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { announce } from '#foundation/events'
import { Refusal, webMessages } from '#foundation/web'
import { findCurrentEdition } from '#modules/taxonomy'
import { ReportsClassified } from '../classification/classification.events.ts'
import { lockClassification, lockClassifying, updateDecided } from '../classification/classification.store.ts'
import { classificationMessages } from '../classification/classification.text.ts'
import { type Classification, type Facet, facetOf } from '../classification/classification.ts'
import { withDecision } from '../classification/with-decision.ts'

export interface FacetDecision {
  reportId: string
  facet: Facet
  /** A concept of the current edition below the head of the facet. */
  concept: string
  reason: string
  /** The concept that the decider saw, null for none. When it has changed since, nothing is stored. Left out: whatever it was. */
  seen?: string | null
}

/** Characters (UTF-16 units). */
const longestReason = 1_000
const isId = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** A person decides one facet of a report of the own organisation; this stands whatever is read afterwards. */
export async function decideFacet(ctx: Context, decision: FacetDecision): Promise<Classification> {
  const { reportId, facet, concept, seen } = decision
  const refuse = (code: string, status?: 403 | 404 | 409) => {
    throw new Refusal(code, status === undefined ? {} : { status })
  }
  if (!mayDo(ctx.actor, 'reports:confirm')) refuse(classificationMessages.mayNotDecide, 403)
  const reason = decision.reason.toWellFormed().replaceAll('\0', '').trim()
  const { reasonTooLong } = classificationMessages
  const problem = reason === '' ? webMessages.reasonNeeded : reason.length > longestReason ? reasonTooLong : null
  const values = { max: longestReason }
  if (problem) throw new Refusal(problem, { values, fields: [{ field: 'reason', code: problem, values }] })
  const { edition, byId } = await findCurrentEdition(ctx)
  const unknownConcept = classificationMessages.unknownConcept
  if (facetOf(concept, byId) !== facet)
    throw new Refusal(unknownConcept, { fields: [{ field: 'concept', code: unknownConcept }] })
  return transaction(ctx, async (tx) => {
    await lockClassifying(tx)
    const found = isId.test(reportId) ? await lockClassification(tx, reportId) : null
    if (!found) throw new Refusal(classificationMessages.notFound, { status: 404 })
    const earlier = found.decided.find((each) => each.facet === facet)?.concept ?? null
    if (seen !== undefined && seen !== earlier) refuse(webMessages.changedMeanwhile, 409)
    const read = facet === 'form' ? readForm(found) : null
    const { id } = subjectOf(ctx.actor)
    const at = ctx.now()
    const decided = withDecision(found, {
      facet,
      concept,
      source: 'person',
      by: id,
      why: [reason],
      confidence: null,
      edition: edition.id,
      at: at.toISOString(),
    })
    const row = { ...decided, at }
    await updateDecided(tx, row)
    await recordAudit(ctx, tx, {
      action: 'classification.facet-decided',
      subjectKind: 'report',
      subjectId: reportId,
      detail: { facet, concept, earlier, edition: edition.id },
      ...(read !== null && { program: { right: Number(read === concept), wrong: Number(read !== concept) } }),
    })
    await announce(ctx, tx, ReportsClassified, { reportIds: [reportId] })
    return row
  })
}

/** The form that the text decided or was thought to tell; null when nobody reads one there, or a person decided before. */
function readForm({ decided, suggestion }: Classification): string | null {
  const form = decided.find(({ facet }) => facet === 'form')
  return form?.source === 'text' ? form.concept : form?.source === 'person' ? null : (suggestion?.form ?? null)
}
