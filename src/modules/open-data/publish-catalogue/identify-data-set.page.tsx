// SPDX-License-Identifier: EUPL-1.2
import { acceptedForm, notKnown, seeOther, wantedLanguage } from '#foundation/rdf'
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageRequest } from '#foundation/web'
import type { Route } from './+types/identify-data-set.page.ts'
import { documentAt, page } from './addresses.ts'
import { text } from './publish-catalogue.text.ts'

/** /id/dataset/…: the address of a data set or a series. Leads to its own page, or to the catalogue as data. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { headers } = args.request
  const { series, sets } = await args.context.get(pageRequest).published()
  const found = [...series, ...sets].find(({ name }) => name === args.params['*'])
  if (!found) return notKnown(translate(text, ctx.language)('notKnown', { address: ctx.settings.baseUrl + page }))
  const form = acceptedForm(headers.get('accept'))
  if (form !== 'page') return seeOther(documentAt(form))
  return seeOther(addressIn(wantedLanguage(headers, ctx.language), found.page))
}
