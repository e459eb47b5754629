// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { TextField } from '#ui/text-field'
import { pageIn } from './page-in.ts'
import { text } from './taxonomy-links.text.ts'
import './browse-concepts.css'

const pages = {
  browse: '/begrippen',
  search: '/begrippen/zoeken',
  translate: '/begrippen/vertaaltabel',
  editions: '/begrippen/edities',
} as const

/** The way between the pages about concepts; the page that one is on is no link. */
export function TaxonomyLinks(props: { here?: keyof typeof pages | undefined }) {
  const language = useLanguage()
  const t = translate(text, language)
  return (
    <nav className="dw-concept-links" aria-label={t('label')}>
      <ul>
        {(Object.keys(pages) as (keyof typeof pages)[]).map((page) => (
          <li key={page}>
            {page === props.here ? (
              <span aria-current="page">{t(page)}</span>
            ) : (
              <TextLink href={pageIn(language, pages[page])}>{t(page)}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function ConceptSearch(props: { asked?: string | undefined }) {
  const language = useLanguage()
  const t = translate(text, language)
  return (
    <Form method="get" action={pageIn(language, pages.search)} submit={t('submit')}>
      <TextField name="q" label={t('ask')} description={t('hint')} type="search" defaultValue={props.asked} />
    </Form>
  )
}
