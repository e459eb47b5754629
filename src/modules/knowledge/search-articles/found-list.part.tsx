// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Paragraph, Small } from '#ui/text'
import { ListedArticles } from './listed-articles.part.tsx'
import type { FoundArticles } from './search-articles.query.ts'
import { searchText } from './search.text.ts'

type FoundListProps = {
  found: FoundArticles
  asked: { words: string; kind: string; concept: string }
  here: string
  /** What to do where nothing is found. */
  help: ReactNode
  withCircle?: boolean
}

/** What a search found, or the newest; and where to go on when there is nothing. */
export function FoundList({ found, asked, here, help, withCircle = false }: FoundListProps) {
  const t = useText(searchText)
  const { articles, count, isLoose } = found
  const isSearch = asked.words !== '' || asked.kind !== '' || asked.concept !== ''
  return (
    <>
      <Heading level={2}>
        {!isSearch ? t('newest') : isLoose && count > 0 ? t('loose') : t('found', { count: isLoose ? 0 : count })}
      </Heading>
      {articles.length === 0 && (
        <EmptyState title={t(isSearch ? 'nothingTitle' : 'noneTitle')} headingLevel={3}>
          <Paragraph>{t(isSearch ? 'nothing' : 'none')}</Paragraph>
          {help && <Paragraph>{help}</Paragraph>}
        </EmptyState>
      )}
      <ListedArticles articles={articles} base={here} headingLevel={3} withCircle={withCircle} />
      {asked.words !== '' && count > articles.length && <Small>{t('firstOnly', { count: articles.length })}</Small>}
      {isSearch && (
        <Paragraph>
          <TextLink href={here}>{t('all')}</TextLink>
        </Paragraph>
      )}
    </>
  )
}
