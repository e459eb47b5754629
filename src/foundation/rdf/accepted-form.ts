// SPDX-License-Identifier: EUPL-1.2
import Negotiator from 'negotiator'
import type { Language } from '../text/index.ts'
import { type RdfForm, rdfForms } from './rdf-form.ts'

const offered = ['text/html', 'text/turtle', 'application/ld+json', 'application/json']

/** What a header Accept likes best: the page, or data in a form. Nothing that we have, or no header: the page. */
export function acceptedForm(accept: string | null): 'page' | RdfForm {
  const asked = new Negotiator({
    headers: { accept: accept === null ? undefined : withoutParameters(accept) },
  }).mediaType(offered)
  if (asked === 'application/json') return 'jsonld'
  return (Object.keys(rdfForms) as RdfForm[]).find((form) => rdfForms[form] === asked) ?? 'page'
}

/** `text/turtle; charset=utf-8` and `application/ld+json; profile="…"` ask for what we have; only how much it is liked (q) counts. */
function withoutParameters(accept: string): string {
  return accept.replace(/;\s*(?!q\s*=)[\w!#$&^.+-]+\s*=\s*("[^"]*"|[^;,"]*)/gi, '')
}

/** An address of a thing has no language; a browser says which one its reader wants. */
export function wantedLanguage(headers: Headers, otherwise: Language): Language {
  return /^\s*en\b/i.test(headers.get('accept-language') ?? '') ? 'en' : otherwise
}
