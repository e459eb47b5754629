// SPDX-License-Identifier: EUPL-1.2
import { acceptedForm, dataAnswer, rdfDocument } from '#foundation/rdf'
import { contextOf } from '#foundation/web'
import type { Route } from './+types/define-words.page.ts'
import { ownWords } from './own-words.query.ts'

/** /def/taxonomie: what our own words mean, as data; a reader with a browser gets Turtle, which is text. */
export async function loader(args: Route.LoaderArgs) {
  const { headers } = args.request
  const asked = acceptedForm(headers.get('accept'))
  const form = asked === 'page' ? 'ttl' : asked
  const document = rdfDocument(ownWords(contextOf(args).settings.baseUrl), form, false)
  const answer = dataAnswer(document, form, headers.get('if-none-match'))
  answer.headers.set('vary', 'Accept')
  return answer
}
