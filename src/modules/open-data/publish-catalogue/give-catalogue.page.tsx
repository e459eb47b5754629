// SPDX-License-Identifier: EUPL-1.2
import { acceptedForm, dataAnswer, notKnown, type RdfForm, rdfForms, seeOther } from '#foundation/rdf'
import { addressIn, translate } from '#foundation/text'
import { contextOf, pageRequest } from '#foundation/web'
import type { Route } from './+types/give-catalogue.page.ts'
import { page } from './addresses.ts'
import { catalogueDocument } from './catalogue-document.query.ts'
import { text } from './publish-catalogue.text.ts'

/** /open-data/catalogus.ttl and .jsonld; without an end the form is chosen by Accept. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { headers } = args.request
  const [, end] = /^catalogus(?:\.([a-z]+))?$/.exec(args.params.document) ?? [null, null]
  if (end === null || (end !== undefined && !(end in rdfForms)))
    return notKnown(translate(text, ctx.language)('notKnown', { address: ctx.settings.baseUrl + page }))
  const form = end === undefined ? acceptedForm(headers.get('accept')) : (end as RdfForm)
  if (form === 'page') return seeOther(addressIn(ctx.language, page))
  const found = await catalogueDocument(ctx, args.context.get(pageRequest).published, form)
  const answer = dataAnswer(found, form, headers.get('if-none-match'))
  if (end === undefined) answer.headers.set('vary', 'Accept')
  return answer
}
