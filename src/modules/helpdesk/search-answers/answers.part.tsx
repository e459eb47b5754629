// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Lines, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate } from '#values'
import { searchText } from './search-answers.text.ts'
import type { FoundAnswers } from './search-answers.query.ts'

type AnswersProps = FoundAnswers & {
  /** What was asked for; null without a search. */
  words: string | null
  here: string
}

/** The search, and what it found. The words are posted: they never stand in an address. */
export function Answers({ answers, count, words, here }: AnswersProps) {
  const language = useLanguage()
  const t = translate(searchText, language)
  return (
    <>
      <Form action={here} label={t('search')}>
        <TextField
          name="words"
          label={t('search')}
          description={t('searchMore')}
          type="search"
          autoComplete="off"
          defaultValue={words ?? undefined}
        />
        <Button appearance="secondary" name="intent" value="search">
          {t('find')}
        </Button>
      </Form>
      <Heading level={2}>{words === null ? t('newest') : t('found', { count })}</Heading>
      {answers.length === 0 && (
        <EmptyState
          title={t(words === null ? 'noneTitle' : 'nothingTitle')}
          headingLevel={3}
          more={t(words === null ? 'none' : 'nothing')}
        />
      )}
      {words !== null && count > answers.length && <Small>{t('firstTitle', { count: answers.length })}</Small>}
      {answers.map((one) => (
        <Details key={one.id} summary={one.title} lang="nl" open={answers.length === 1}>
          <Heading level={3}>{t('question')}</Heading>
          <Lines text={one.question} />
          <Heading level={3}>{t('answer')}</Heading>
          <Lines text={one.answer} />
          <Small>
            {t('on', { date: formatCalendarDate(one.publishedOn as CalendarDate, language) })}
            {!one.isPublic && `. ${t('partnersOnly')}.`}
          </Small>
        </Details>
      ))}
      {words !== null && (
        <Paragraph>
          <TextLink href={here}>{t('all')}</TextLink>
        </Paragraph>
      )}
    </>
  )
}
