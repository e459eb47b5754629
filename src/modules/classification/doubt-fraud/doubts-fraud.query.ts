// SPDX-License-Identifier: EUPL-1.2
// No line in the record: whoever reported looks at their own report.
import { asSystem, type Context } from '#foundation/access'
import { classificationsOf } from '../list-classifications/classifications-of.query.ts'
import { verySure } from '../read-text/reading.ts'

/** Whether the text of this report very likely tells of no fraud, and no person has decided about it yet. */
export async function doubtsFraud(ctx: Context, reportId: string): Promise<boolean> {
  const found = await classificationsOf(asSystem(ctx, 'classification.doubt-fraud'), [reportId])
  const suggestion = found.get(reportId)?.suggestion
  return suggestion?.form === null && suggestion.probability >= verySure
}
