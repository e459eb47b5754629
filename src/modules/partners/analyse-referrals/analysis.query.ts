// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { listReportingPoints, listSituations } from '../list-reporting-points/list-reporting-points.query.ts'
import type { Audience } from '../reporting-point/reporting-point.ts'
import { placeArcs } from './place-arcs.ts'
import { deadEnds, loops, unreached } from './referral-graph.ts'
import { cellsOf, graphOf, overlaps } from './register-graph.ts'

/** What the register says about referring, for one form and target group or for all, in the language of the reader. */
export async function analyseReferrals(ctx: Context, asked: { form: string | null; audience: string | null }) {
  const { language } = ctx
  const situations = await listSituations(ctx)
  const { items: points } = await listReportingPoints(ctx, { limit: 500 })
  const form = situations.find(({ id }) => id === asked.form)?.id ?? null
  const audience = (['resident', 'business'] as const).find((one): one is Audience => one === asked.audience) ?? null
  const graph = graphOf(points, { form, audience }, situations)
  const names = new Map(points.map(({ id, organisation }) => [id, organisation[language]]))
  const nameOf = (id: string) => names.get(id) ?? id
  const told = ({ from, to, referral }: (typeof graph.arrows)[number]) => ({
    from: nameOf(from),
    to: nameOf(to),
    when: referral.when[language],
    how: referral.how,
  })
  const ends = deadEnds(graph)
  const cells = cellsOf(points, situations).filter(
    (cell) => (form === null || cell.form === form) && (audience === null || cell.audience === audience),
  )
  return {
    form,
    audience,
    situations: situations.map(({ id, label }) => ({ value: id, text: label[language] })),
    points: graph.nodes.length,
    plan: placeArcs(
      { nodes: graph.nodes, arrows: graph.arrows.map((one) => ({ ...one, isWarm: one.referral.how === 'warm' })) },
      names,
    ),
    marked: ends,
    arrows: graph.arrows.map(told),
    misfits: graph.misfits.map(told),
    deadEnds: ends.map(nameOf),
    unreached: unreached(graph).map(nameOf),
    loops: loops(graph).map((way) => way.map(nameOf)),
    cells,
    overlaps: overlaps(cells).map(([a, b]) => [nameOf(a), nameOf(b)] as const),
  }
}
