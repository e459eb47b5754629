// SPDX-License-Identifier: EUPL-1.2
import { dataLine } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { type IssueContent, populations } from '../compile-issue/issue-content.ts'
import type { Route } from './+types/give-csv.page.ts'
import { findIssue } from './find-issue.query.ts'

/** Every figure of an issue as it was published; a hidden one is an empty cell. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const name = args.params.uitgave ?? ''
  const found = name === '' ? null : await findIssue(ctx, name)
  if (!found) throw new Response(null, { status: 404 })
  const { half, version } = found.issue
  return new Response(csvOf(found.issue.content), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="opvolging-${half}-${version}.csv"`,
    },
  })
}

function csvOf({ flows, results, isExample }: IssueContent): string {
  const example = isExample ? 'yes' : 'no'
  const lines = [dataLine(['population', 'group', 'what', 'count', 'invented'])]
  for (const population of populations)
    for (const [cell, shown] of Object.entries(flows[population]?.cells ?? {})) {
      const [group = '', what = ''] = cell.split('/')
      lines.push(dataLine([population, group, what, shown, example]))
    }
  for (const { kind, period, amount } of results)
    lines.push(dataLine(['results', `period:${period}`, kind, amount, example]))
  return lines.join('')
}
