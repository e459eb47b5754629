// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import { acceptedForm, seeOther, wantedLanguage } from '#foundation/rdf'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/identify-catalogue.page.ts'
import { documentAt, page } from './addresses.ts'

/** /id/catalogus: the address of the catalogue. Leads to the page or to data. */
export function loader(args: Route.LoaderArgs) {
  const { headers } = args.request
  const form = acceptedForm(headers.get('accept'))
  if (form !== 'page') return seeOther(documentAt(form))
  return seeOther(addressIn(wantedLanguage(headers, contextOf(args).language), page))
}
