// SPDX-License-Identifier: EUPL-1.2
import { acceptedForm, notKnown, seeOther, wantedLanguage } from '#foundation/rdf'
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { findCurrentEdition } from '../edition/current-edition.query.ts'
import type { Route } from './+types/identify.page.ts'
import { mappingsIn } from '../translate-counts/mapping-counts.ts'
import { text } from './publish-skos.text.ts'

/** /id/…: the address of a concept, of a facet, of the scheme, or of a category of somebody else. Leads to a page or to data. */
export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { headers } = args.request
  const { edition, facets, byId, concepts, externalSchemes } = await findCurrentEdition(ctx)
  const form = acceptedForm(headers.get('accept'))
  const language = wantedLanguage(headers, ctx.language)
  const page = (path: string) => seeOther(addressIn(language, path))
  const whole = () => seeOther(`/doc/begrippenkader/${edition.scheme}.${form}`)
  const [kind, name = '', ...more] = (args.params['*'] ?? '').split('/')
  const code = more.length === 0 ? undefined : more.join('/')
  if (kind === 'begrip' && byId.has(name) && code === undefined)
    return form === 'page' ? page(`/begrippen/${name}`) : seeOther(`/doc/begrip/${name}.${form}`)
  if (kind === 'begrippenkader' && name === edition.scheme) return form === 'page' ? page('/begrippen') : whole()
  if (kind === 'collectie' && facets.some(({ id }) => id === name))
    return form === 'page' ? page(`/begrippen#${name}`) : whole()
  const isMapped =
    code === undefined || mappingsIn(concepts, { scheme: name, code }).some((one) => one.mapping.code === code)
  if (kind === 'extern' && isMapped && externalSchemes.some(({ id }) => id === name)) {
    const search = new URLSearchParams({ van: name, ...(code && { code }) })
    return form === 'page' ? page(`/begrippen/vertaaltabel?${search}`) : whole()
  }
  return notKnown(translate(text, ctx.language)('notKnown', { address: `${ctx.settings.baseUrl}/begrippen/zoeken` }))
}
