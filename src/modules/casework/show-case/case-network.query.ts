// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { readGraph } from '#modules/cases'
import { drawGraph, type DrawnGraph } from '../show-graph/draw-graph.ts'
import { simplifyGraph } from '../show-graph/simplify-graph.ts'
import { purpose } from './read-case.query.ts'

/** The case in one picture, in which every identifier leads to the reports that name it. */
export async function drawCase(ctx: Context, anchor: string, hrefOf: (hubId: string) => string): Promise<DrawnGraph> {
  const { graph } = simplifyGraph(await readGraph(ctx, anchor, {}, purpose), null)
  return drawGraph({
    graph,
    open: null,
    language: ctx.language,
    hubHref: hrefOf,
    // Reports stand in groups here; one by one they are in the table beside it.
    reportHref: () => '',
    dateOf: () => '',
  })
}
