// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { addressIn, translate } from '#foundation/text'
import type { SlotLine } from '#foundation/modules'
import { publicPath } from '../evaluation/addresses.ts'
import { levelText } from '../evaluation/evaluation.text.ts'
import { refusalText } from '../evaluation/refusal.text.ts'
import { effectText } from '../show-evaluation/effect.text.ts'
import { amountOf, sentencesOf } from '../show-evaluation/effect-words.ts'
import { findEvaluation, listPublic, type ShownEvaluation } from '../show-evaluation/find-evaluation.query.ts'
import { evidenceText } from './evidence.text.ts'

/** What was measured of this measure and published: each figure with what it is of, how strong it is, and where all of it stands. */
export async function listEvidence(ctx: Context, interventionId: string): Promise<SlotLine[]> {
  const all = await listPublic(ctx, interventionId)
  return all.filter(({ status }) => status === 'published').map((one) => lineOf(ctx, one))
}

/** What was measured by this plan; null as long as it is not published. */
export async function findEvidence(ctx: Context, id: string): Promise<SlotLine | null> {
  const found = await findEvaluation(ctx, id)
  return found?.status === 'published' ? lineOf(ctx, found) : null
}

function lineOf({ language }: Context, { number, plan, view, isExample }: ShownEvaluation) {
  const t = translate(evidenceText, language)
  const href = addressIn(language, publicPath(number))
  if (!view) return { words: plan.title, found: '', more: '', href }
  const e = translate(effectText, language)
  const { answer, said } = view
  const found = answer.measurable
    ? `${sentencesOf(view, language)} ${amountOf(answer, language)} ${e(said.claim)}`
    : `${e('notMeasurable')}: ${translate(refusalText, language)(answer.reason, answer.values ?? {})}`
  const level = translate(levelText, language)(view.level)
  const counted = t('counted', { outcome: plan.outcome, level, measurer: plan.measurer })
  const more = [...(isExample ? [e('example')] : []), counted, ...said.why.map((one) => e(one))].join(' ')
  return { words: plan.title, found, more, href }
}
