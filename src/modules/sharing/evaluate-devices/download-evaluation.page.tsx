// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/download-evaluation.page.ts'
import { evaluateDevices } from './evaluate-devices.query.ts'
import { evaluationCsv } from './evaluation-csv.ts'
import { evaluationText } from './evaluation.text.ts'

/** The evaluation as a file. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = existing(await evaluateDevices(ctx, args.params.id ?? ''))
  return new Response(evaluationCsv(shown, ctx.language), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${translate(evaluationText, ctx.language)('file')}.csv"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
