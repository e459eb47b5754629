// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { listReportedStories } from '#modules/reports'
import { circlesNow } from '../circle/circles-now.query.ts'
import { textsOf } from '../compare-texts/matter-texts.ts'
import { uuidOf } from '../hub/text-id.ts'
import { selectFamilies } from '../texts/text.store.ts'
import { type GrownRow, selectGrown } from './list-grown.store.ts'
import { sharedWords } from './shared-words.ts'

const day = 24 * 3600 * 1000
/** Reports of the past two days, compared with the four weeks before. */
const daysLate = 2
export const daysBeforeGrowth = 28
const mostCases = 50
/** So many reports are read for what they share. */
const mostRead = 20

/** A case that grows: numbers and a text that is about nobody. */
export interface GrownCase {
  /** A label without meaning, which a case may lose when it is divided. */
  caseId: string
  /** Verified reports of all organisations of its circle, in the past two days and in the four weeks before those. */
  late: number
  before: number
  firstAt: Date
  lastAt: Date
  /** Priority form or "other" of most of the late ones; null: of none. */
  form: string | null
  /** Words that the late reports share, see `sharedWords`; null: too few. */
  lure: string | null
}

/** Cases with at least so many reports in the past two days, the most first, at most fifty. Only for the program: it reads over all circles. */
export async function listGrownCases(ctx: Context, least: number, purpose: string): Promise<GrownCase[]> {
  if (ctx.actor.kind !== 'system') throw new Error('listGrownCases is only for the program itself')
  const system = asSystem(ctx, 'cases.list-grown')
  const now = ctx.now().getTime()
  const late = new Date(now - daysLate * day)
  const from = new Date(late.getTime() - daysBeforeGrowth * day)
  const circleOf = await circlesNow(system)
  const rows = await transaction(system, (tx) =>
    selectGrown(tx, { from, late, least, limit: mostCases, sample: mostRead }),
  )
  // What was linked in another circle than holds now is no case of anybody.
  const grown = rows.filter(({ circle, organisations }) => organisations.every((one) => circleOf(one) === circle))
  if (grown.length === 0) return []
  await transaction(system, (tx) =>
    recordAudit(system, tx, {
      action: 'cases.grown-seen',
      subjectKind: 'report',
      subjectId: grown[0]?.sample[0] ?? '',
      purpose,
      subjects: grown.flatMap(({ sample }) => sample),
      detail: { cases: grown.length },
    }),
  )
  const found: GrownCase[] = []
  for (const row of grown) {
    const { caseId, late: reports, before, firstAt, lastAt, forms } = row
    found.push({ caseId, late: reports, before, firstAt, lastAt, form: mostOf(forms), lure: await lureOf(system, row) })
  }
  return found
}

function mostOf(forms: Readonly<Record<string, number>>): string | null {
  const counts = Object.entries(forms)
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  return counts.find(([, count]) => count > all / 2)?.[0] ?? null
}

/** What the texts of the family share that most of these reports have. */
async function lureOf(system: Context, { circle, sample }: GrownRow): Promise<string | null> {
  const stories = await listReportedStories(system, sample)
  const texts = stories.flatMap(({ narrative }) =>
    textsOf(narrative).map(({ key, written }) => ({ id: uuidOf(key), written })),
  )
  const families = await transaction(system, (tx) =>
    selectFamilies(
      tx,
      circle,
      texts.map(({ id }) => id),
    ),
  )
  const byFamily = Map.groupBy(texts, ({ id }) => families.get(id) ?? '')
  byFamily.delete('')
  const [largest] = [...byFamily.values()].sort((a, b) => b.length - a.length)
  return largest ? sharedWords(largest.map(({ written }) => written)) : null
}
