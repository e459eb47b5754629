// SPDX-License-Identifier: EUPL-1.2
import { acceptedForm, dataAnswer, notKnown, type RdfForm, rdfForms, seeOther } from '#foundation/rdf'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { findCurrentEdition } from '../edition/current-edition.query.ts'
import type { Route } from './+types/give-data.page.ts'
import { text } from './publish-skos.text.ts'
import { currentDocument, editionDocument } from './skos-document.query.ts'

/** /doc/…: data about a concept, about the scheme as it is now, or about one edition of it. Without an end it is chosen by Accept. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { headers } = args.request
  const path = args.params['*'] ?? ''
  const [, stem = path, end] = /^(.*)\.([a-z]+)$/.exec(path) ?? []
  const form = end === undefined || !(end in rdfForms) ? acceptedForm(headers.get('accept')) : (end as RdfForm)
  const [kind, name = '', version] = (end === undefined || end in rdfForms ? stem : path).split('/')
  const { edition, byId } = await findCurrentEdition(ctx)
  const isConcept = kind === 'begrip' && version === undefined && byId.has(name)
  const isScheme = kind === 'begrippenkader' && name === edition.scheme
  if (form === 'page' && (isConcept || isScheme))
    return seeOther(addressIn(ctx.language, isConcept ? `/begrippen/${name}` : '/begrippen'))
  const found =
    form === 'page' || !(isConcept || isScheme)
      ? null
      : version === undefined
        ? await currentDocument(ctx, isConcept ? name : null, form)
        : await editionDocument(ctx, name, version, form)
  if (found && form !== 'page') {
    const answer = dataAnswer(found, form, headers.get('if-none-match'))
    if (end === undefined) answer.headers.set('vary', 'Accept')
    return answer
  }
  return notKnown(translate(text, ctx.language)('notKnown', { address: `${ctx.settings.baseUrl}/begrippen/zoeken` }))
}
