// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { articleText } from '../article/article.text.ts'
import { tlpLabels } from '../article/article.ts'
import type { ListedArticle } from './search-articles.query.ts'
import { searchText } from './search.text.ts'

type ListedProps = { articles: readonly ListedArticle[]; base: string; headingLevel: 2 | 3; withCircle: boolean }

/** Articles under each other, each with where the words stand. `base`: the address under which one is read. */
export function ListedArticles({ articles, base, headingLevel, withCircle }: ListedProps) {
  const language = useLanguage()
  const t = translate(searchText, language)
  const a = translate(articleText, language)
  const Tag = `h${headingLevel}` as const
  return (
    <ul className="dw-discussion">
      {articles.map((one) => (
        <li key={one.id}>
          <Tag className="utrecht-heading-3" lang="nl">
            <TextLink href={`${base}/${one.id}`}>{one.title}</TextLink>
          </Tag>
          <p className="utrecht-paragraph">
            {one.isInComment && `${t('inComment')} `}
            <span lang="nl">
              {one.excerpt.map((part, index) =>
                part.isMark ? (
                  <mark key={index} className="dw-mark dw-mark--strong">
                    {part.text}
                  </mark>
                ) : (
                  part.text
                ),
              )}
            </span>
          </p>
          <Small>
            {t(one.newsAt ? 'more' : 'moreDraft', {
              kind: a(one.kind),
              organisation: one.organisation,
              date: one.newsAt ? formatDate(one.newsAt, language) : '',
            })}
            {withCircle && `, ${tlpLabels[one.audience]}`}
          </Small>
          {one.status === 'draft' && <Status kind="neutral" text={a('draft')} />}
          {one.isStale && (
            <Status
              kind="warn"
              text={a('stale', { date: formatCalendarDate(one.reviewedOn as CalendarDate, language) })}
            />
          )}
        </li>
      ))}
    </ul>
  )
}
