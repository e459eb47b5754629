// SPDX-License-Identifier: EUPL-1.2
import { type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { disclosurePolicy } from '#modules/statistics'
import { exactFlow, protectedFlow } from '../count-flow/shown-flow.ts'
import { composeHalf } from '../compile-issue/compose.query.ts'
import { type IssueContent, populations } from '../compile-issue/issue-content.ts'
import type { Clash } from '../compile-issue/merge-supplied.ts'
import { showResults } from '../compile-issue/show-results.ts'
import { seesExact } from '../delivery/who.query.ts'
import type { LivePurpose } from './live.text.ts'

/**
 * What is known now of a half-year, for somebody who may see it and says why; written down. Police and prosecutor, who know every complaint, see exact
 * numbers; everybody else what would be shown to the public.
 */
export async function liveOutcomes(
  ctx: Context,
  { half, purpose }: { half: string; purpose: LivePurpose },
): Promise<{ content: IssueContent; isExact: boolean; isEmpty: boolean; clashes: Clash[] }> {
  const isExact = await transaction(ctx, async (tx) => {
    const exact = await seesExact(ctx, tx)
    await recordAudit(ctx, tx, {
      action: 'outcomes.figures-read',
      subjectKind: 'half-year',
      subjectId: half,
      purpose: `outcomes.${purpose}`,
      detail: { exact },
    })
    return exact
  })
  const composed = await composeHalf(ctx, half)
  const say = isExact ? exactFlow : protectedFlow
  const content: IssueContent = {
    half,
    asOf: composed.asOf,
    isExample: ctx.settings.isDemo,
    policy: disclosurePolicy.version,
    sources: composed.sources,
    flows: Object.fromEntries(populations.map((population) => [population, say(composed.inputs[population])])),
    results: showResults(composed.results),
  }
  // Where they clash stands in exact numbers, which are for police and prosecutor.
  return { content, isExact, isEmpty: composed.isEmpty, clashes: isExact ? composed.clashes : [] }
}
