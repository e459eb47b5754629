// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import { header, observationLine } from '../give-observations/observation-set.ts'
import type { Route } from './+types/give-csv.page.ts'
import { seriesAnswer } from './series-answer.query.ts'

/** The figures of a chart, each with its source, by the header that `npm run import` reads. */
export function loader(args: Route.LoaderArgs) {
  return seriesAnswer(contextOf(args), { kind: 'csv', slug: args.params.reeks }, ({ figures }) =>
    [header, ...figures.map(observationLine)].join(''),
  )
}
