// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { capitalised, formatDateTime } from '#foundation/text'
import { Refusal, webMessages } from '#foundation/web'
import { findReport } from '#modules/reports'
import { workMessages } from '../work/work.text.ts'
import { historyOf } from './history-of.query.ts'

/** The same refusal; where somebody else was first, with who it was, what they decided and when. */
export async function decidedMeanwhile(ctx: Context, reportId: string, error: unknown): Promise<unknown> {
  if (!(error instanceof Refusal) || error.code !== webMessages.changedMeanwhile) return error
  const report = await findReport(ctx, reportId, 'handle-report')
  const last = report && (await historyOf(ctx, report)).at(-1)
  if (!last) return error
  const values = {
    who: capitalised(last.who),
    what: last.text,
    when: formatDateTime(last.at, ctx.language),
  }
  return new Refusal(workMessages.decidedMeanwhile, { status: 409, values })
}
