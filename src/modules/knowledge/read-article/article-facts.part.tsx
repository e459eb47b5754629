// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { ArticleBody } from '../article/article-body.part.tsx'
import { articleText } from '../article/article.text.ts'
import { readText } from './read-article.text.ts'
import type { ShownArticle } from './show-article.query.ts'

/** The article with what one must know about it: how old it is, from whom, for whom. `list`: the address of the list of articles. */
export function ArticleWithFacts({ shown, list }: { shown: ShownArticle; list: string }) {
  const language = useLanguage()
  const t = translate(readText, language)
  const a = translate(articleText, language)
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  return (
    <>
      {shown.isStale && (
        <Notice kind="warn" title={a('stale', { date: day(shown.reviewedOn) })} more={a('staleMore')} />
      )}
      {t('inDutch') !== '' && <Paragraph>{t('inDutch')}</Paragraph>}
      <p className="utrecht-paragraph utrecht-paragraph--lead" lang="nl">
        {shown.summary}
      </p>
      <ArticleBody blocks={shown.blocks} />
      <Heading level={2}>{t('facts')}</Heading>
      <SummaryList
        items={[
          {
            term: t('about'),
            answer:
              shown.concepts.length > 0 &&
              shown.concepts.map(({ id, text }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <TextLink href={`${list}?over=${id}`}>{text}</TextLink>
                </span>
              )),
          },
          { term: t('owner'), answer: `${shown.organisation} (${shown.holderRole})` },
          ...(shown.holderName === null
            ? []
            : [{ term: t('holder'), answer: t('holderIs', { name: shown.holderName, role: shown.holderRole }) }]),
          ...(shown.publishedAt ? [{ term: t('publishedOn'), answer: formatDate(shown.publishedAt, language) }] : []),
          ...(shown.newsAt && shown.newsAt.getTime() !== shown.publishedAt?.getTime()
            ? [{ term: t('newsOn'), answer: formatDate(shown.newsAt, language) }]
            : []),
          { term: t('reviewedOn'), answer: day(shown.reviewedOn) },
          { term: t('reviewOn'), answer: day(shown.reviewOn) },
          { term: t('circle'), answer: `${a(shown.audience)}. ${a(`${shown.audience}Means`)}` },
          ...(shown.version === null ? [] : [{ term: t('version'), answer: String(shown.version) }]),
        ].filter(({ answer }) => answer !== false)}
      />
    </>
  )
}
