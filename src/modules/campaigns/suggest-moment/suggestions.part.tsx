// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { List } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { paths } from '../message/addresses.ts'
import type { Suggestion } from './suggest-moments.ts'
import { suggestText } from './suggest.text.ts'

/** Each form with why it is named, and where that comes from. */
export function Suggestions({ suggestions }: { suggestions: (Suggestion & { formName: string })[] }) {
  const language = useLanguage()
  const t = translate(suggestText, language)
  const at = (path: string) => addressIn(language, path)
  return (
    <List
      items={suggestions.map(({ form, formName, because }) => (
        <span
          key={`${form} ${because.kind} ${because.kind === 'signal' ? because.id : because.kind === 'season' ? because.source.url : ''}`}
        >
          <strong>{formName}</strong>.{' '}
          {because.kind === 'season' && (
            <>
              {t('season', { why: because.why[language] })}{' '}
              <TextLink href={because.source.url}>{t('source', { publisher: because.source.publisher })}</TextLink>
              {because.source.published && ` (${because.source.published.slice(0, 4)})`}
            </>
          )}
          {because.kind === 'signal' && (
            <>
              {t('signal', { title: because.title, reports: because.reports })}{' '}
              <TextLink href={at(`/werkbank/signalen/${because.id}`)}>{t('seeSignal')}</TextLink>
            </>
          )}
          {because.kind === 'figures' && (
            <>
              {t('figures', {
                before: because.before,
                after: because.after,
                from: formatCalendarDate(because.from as CalendarDate, language),
              })}{' '}
              <TextLink href={at('/cijfers/publicaties')}>{t('seeFigures')}</TextLink>
            </>
          )}{' '}
          <TextLink href={`${at(paths.add)}?vorm=${form}`}>{t('plan')}</TextLink>
        </span>
      ))}
    />
  )
}
