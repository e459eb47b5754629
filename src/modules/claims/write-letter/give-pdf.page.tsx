// SPDX-License-Identifier: EUPL-1.2
import { contextOf, existing } from '#foundation/web'
import type { Route } from './+types/give-pdf.page.ts'
import { readPdf } from './write-letter.command.ts'

/** The letter as it was sent, for whoever sent it. */
export async function loader(args: Route.LoaderArgs) {
  const { id = '', letter = '' } = args.params
  const pdf = existing(await readPdf(contextOf(args), id, letter))
  return new Response(new Uint8Array(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="brief.pdf"',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
