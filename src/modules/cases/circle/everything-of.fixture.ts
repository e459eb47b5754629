// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context } from '#foundation/access'
import { proposedLinks } from '../explain-case/proposed-links.query.ts'
import { similarReports } from '../explain-case/similar-reports.query.ts'
import { whyTogether } from '../explain-case/why-together.query.ts'
import { snapshot } from '../link-reports/invented.fixture.ts'
import { listAnchors } from '../list-cases/list-anchors.query.ts'
import { casesOf, listCases } from '../list-cases/list-cases.query.ts'
import { readGraph } from '../read-graph/read-graph.query.ts'
import { findCase, listCaseHubs } from '../show-case/find-case.query.ts'
import { eachAlone } from './circle.ts'

const purpose = 'onderzoek'

/** Everything of one organisation, whose reports are `mine`, where it is a circle of its own: what the engine holds of its circle, and all that it can ask. */
export async function everythingOf(analyst: Context, org: string, mine: readonly string[]): Promise<string> {
  const system = asSystem(analyst, 'test.everything')
  const { rows } = await analyst.db.pool.query<{ row: string }>(
    `select row from (
       select 1 as part, report_id::text as key, to_jsonb(r)::text as row, circle from cases.report r
       union all select 2, text_id::text, to_jsonb(t)::text, circle from cases.text t
       union all select 3, hub_id::text, to_jsonb(h)::text, circle from cases.hub h
       union all select 4, anchor::text, to_jsonb(p)::text, circle from cases.portion p
       union all select 5, at::text, to_jsonb(d)::text, circle from cases.decision d) all_rows
     where circle = $1 order by part, key`,
    [eachAlone(org)],
  )
  const told: unknown[] = [
    rows.map(({ row }) => row),
    await snapshot(system, eachAlone(org)),
    await listCases(analyst, { order: 'size', page: 1 }, purpose).then(({ cases }) =>
      cases.toSorted((a, b) => (a.anchor < b.anchor ? -1 : 1)),
    ),
    [...(await casesOf(analyst, mine))].sort(),
    [...(await listAnchors(system, mine))].sort(),
  ]
  for (const [place, id] of mine.entries()) {
    told.push(await findCase(analyst, id, purpose), await listCaseHubs(analyst, id, { page: 1 }, purpose))
    told.push(await proposedLinks(analyst, id, purpose), await similarReports(analyst, id, { limit: 10 }, purpose))
    told.push(await readGraph(analyst, id, {}, purpose))
    for (const other of mine.slice(place + 1, place + 4)) told.push(await whyTogether(analyst, id, other, purpose))
  }
  return withoutLabels(JSON.stringify(told))
}

/** Labels of cases and numbers of decisions are drawn anew in each life: replaced by the order in which they are met. */
function withoutLabels(text: string): string {
  const met = new Map<string, string>()
  const known = /\\?"(?:case_id|decision_id|overruled_by|id)\\?":\s?\\?"([\da-f-]{36})/g
  for (const [, id = ''] of text.matchAll(known)) if (!met.has(id)) met.set(id, `label ${met.size}`)
  return text.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, (id) => met.get(id) ?? id)
}

/** Null where both are the same, or what stands around the first letter that is another. */
export function firstDifference(one: string, other: string): { one: string; other: string } | null {
  if (one === other) return null
  const at = [...one].findIndex((letter, place) => letter !== other[place])
  const around = (text: string) => text.slice(Math.max(0, at - 300), at + 300)
  return { one: around(one), other: around(other) }
}
