// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import { orForbidden } from '../delivery/or-forbidden.query.ts'
import type { Route } from './+types/give-example.page.ts'
import { exampleFile } from './example-file.ts'
import { listDeliveries } from './list-deliveries.query.ts'

/** An example for the own organisation, that a spreadsheet opens. */
export async function loader(args: Route.LoaderArgs) {
  const { supplier, halves } = await orForbidden(listDeliveries(contextOf(args)))
  return new Response(exampleFile(supplier, halves[0] ?? ''), {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="uitkomsten-voorbeeld.csv"',
    },
  })
}
