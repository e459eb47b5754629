// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto'
import { type Context, seeingAll, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import type { Tx } from '#foundation/db'
import { Refusal } from '#foundation/web'
import { dutchDay, parseQuarter, type Quarter } from '#values'
import type { PointCounts } from '../count-experiences/experience-system.ts'
import { countedQuestions, protectExperiences } from '../count-experiences/protect-experiences.ts'
import { selectAnswers, selectRemarks, selectTally } from '../survey/answer.store.ts'
import { selectPoints } from '../survey/point.store.ts'
import { contactSurvey } from '../survey/questions.data.ts'
import type { ReleaseContent } from '../survey/release-content.ts'
import { insertRelease } from '../survey/release.store.ts'
import { countableFrom } from '../survey/rules.ts'
import { releaserIn } from '../survey/who.query.ts'
import { releaseMessages as message } from './release.text.ts'

/** Quotes of one point in one quarter: a page, not a pile. */
const mostQuotes = 5

/**
 * Counts a quarter and freezes what everybody may see of it, until a second person approves or drops it. Once for ever: a quarter that was
 * counted twice could be laid beside itself.
 */
export async function freezeRelease(ctx: Context, written: string): Promise<void> {
  const parsed = parseQuarter(written)
  if (!parsed.ok || countableFrom(parsed.value) > dutchDay(ctx.now())) throw wrong(message.quarter)
  const quarter = parsed.value
  await transaction(ctx, async (tx) => {
    const person = await releaserIn(ctx, tx)
    await seeingAll(ctx, tx, async () => {
      const content = await contentOf(ctx, tx, quarter)
      const row = { quarter, content, digest: digestOf(content), by: person.id, at: ctx.now() }
      if (!(await insertRelease(tx, row))) throw wrong(message.counted, 409)
      await recordAudit(ctx, tx, { action: 'experiences.release-frozen', subjectKind: 'release', subjectId: quarter })
    })
  })
}

async function contentOf(ctx: Context, tx: Tx, quarter: Quarter): Promise<ReleaseContent> {
  const counts: PointCounts[] = []
  const quotes: Record<string, string[]> = {}
  for (const { id: point } of await selectPoints(tx)) {
    const answers = await selectAnswers(tx, point, quarter)
    const tally = await selectTally(tx, point, quarter)
    if (tally.invited + answers.length > 0) counts.push({ point, answers, ...tally })
    const quotable = await selectRemarks(tx, { statuses: ['quotable'], pointId: point, quarter, most: mostQuotes })
    quotes[point] = quotable.map(({ text }) => text)
  }
  if (counts.length === 0) throw wrong(message.nobodyAsked)
  const results = protectExperiences(contactSurvey, counts)
  const { code, version } = contactSurvey
  return {
    quarter,
    isExample: ctx.settings.isDemo,
    questionnaire: { code, version, questions: countedQuestions(contactSurvey) },
    results,
    // Where it is not even told that ten people answered, their words are not told either.
    quotes: Object.fromEntries(
      results.points.map(({ point, flow }) => [point, flow.answered === null ? [] : (quotes[point] ?? [])]),
    ),
  }
}

export function digestOf(content: ReleaseContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

function wrong(code: string, status?: number): Refusal {
  return new Refusal(code, { ...(status && { status }), fields: [{ field: 'quarter', code }] })
}
