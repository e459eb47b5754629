// SPDX-License-Identifier: EUPL-1.2
import { contextOf } from '#foundation/web'
import type { Route } from './+types/give-docx.page.ts'
import { giveFile } from './give-file.query.ts'

/** The file as it was made when the report was sent; it never changes. */
export function loader(args: Route.LoaderArgs) {
  return giveFile(contextOf(args), args.params.number ?? '', 'docx')
}
