// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import { journeyOf, readModel } from '../show-journeys/show-journey.query.ts'
import type { Route } from './+types/give-csv.page.ts'
import { matrixCsv } from './matrix-file.ts'
import { matrixView } from './show-matrix.query.ts'

/** The matrix as a file, with the same choice as its page. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const search = new URL(args.request.url).searchParams
  const model = existing(await readModel(ctx, search))
  const { edition } = model
  const { asked } = matrixView(ctx, model, search)
  const journey = journeyOf(edition, asked.form)
  return new Response(matrixCsv(edition, journey ? [journey] : edition.journeys, asked, ctx.language), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="barrieres-${edition.number}${asked.form && `-${asked.form}`}.csv"`,
    },
  })
}
