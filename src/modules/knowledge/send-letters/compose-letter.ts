// SPDX-License-Identifier: EUPL-1.2
import { askingLetter, type Language, tellingLetter, translate, type WrittenLetter } from '#foundation/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { paths } from '../article/addresses.ts'
import type { ArticleAudience } from '../article/article.ts'
import { letterText } from './letter.text.ts'

interface Told {
  id: string
  title: string
  audience: ArticleAudience
}

export type LetterContent =
  | { kind: 'confirm'; code: string }
  | { kind: 'news' | 'week'; articles: readonly Told[]; stopToken: string }
  | { kind: 'review'; article: Told & { reviewOn: string }; isPast: boolean; stopToken: string }

interface Ours {
  language: Language
  baseUrl: string
}

/** A mail goes through servers of others: what is for certain organisations or people is said to be there, and not what it is called. */
function isOpenInMail({ audience }: Told): boolean {
  return audience === 'public' || audience === 'partners'
}

/** The mail, in the language of its reader. What stops it stands in a header, for the mail program. */
export function composeLetter(content: LetterContent, ours: Ours): WrittenLetter {
  const t = translate(letterText, ours.language)
  if (content.kind === 'confirm') return askingLetter(t, content.code, ours)
  return tellingLetter(t, said(content, t, ours.language), `${paths.stop}/${content.stopToken}`, ours)
}

type Say = ReturnType<typeof translate<keyof (typeof letterText)['nl']>>

function said(content: Exclude<LetterContent, { kind: 'confirm' }>, t: Say, language: Language) {
  if (content.kind === 'review') {
    const { article, isPast } = content
    const date = formatCalendarDate(article.reviewOn as CalendarDate, language)
    const title = isOpenInMail(article) ? article.title : t('unnamed')
    return {
      subject: t(isPast ? 'reviewPastSubject' : 'reviewSubject'),
      lines: [t(isPast ? 'reviewPast' : 'review', { date }), title],
    }
  }
  const open = content.articles.filter(isOpenInMail)
  const others = content.articles.length - open.length
  const [first] = open
  const isOne = content.kind === 'news' && first !== undefined
  return {
    subject: isOne ? t('newsSubject', { title: first.title }) : t('weekSubject', { count: content.articles.length }),
    lines: [
      t(content.kind),
      ...open.map(({ title }) => title),
      ...(others > 0 ? [t('others', { count: others })] : []),
    ],
  }
}
