// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import { listReportingPoints, listSituations } from '../list-reporting-points/list-reporting-points.query.ts'
import type { Route } from './+types/give-factsheet.page.ts'
import { factsheetPdf } from './factsheet-pdf.query.ts'
import { factsheetView } from './factsheet-view.ts'

/** The factsheet as PDF, made when it is asked: a number that became too old is not in it. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const at = ctx.now()
  const { items } = await listReportingPoints(ctx, { limit: 500 })
  const points = factsheetView(items, { language, now: at, situations: await listSituations(ctx) })
  const pdf = await factsheetPdf({ points, language, at })
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="meldpunten-${language}.pdf"`,
      'cache-control': 'public, max-age=300',
    },
  })
}
