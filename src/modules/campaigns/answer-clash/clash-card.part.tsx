// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { List, Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { ReasonForm } from '#ui/reason-form'
import { paths } from '../message/addresses.ts'
import { questionText } from '../message/message.text.ts'
import { planText } from '../plan-campaign/desk.text.ts'
import type { ShownClash } from './read-clashes.query.ts'

interface ClashCardProps {
  clash: ShownClash
  /** Null: it is over, and nobody answers any more. */
  number: number | null
}

/** Both sides of a clash in their own words, and what can be said of it. */
export function ClashCard({ clash, number }: ClashCardProps) {
  const language = useLanguage()
  const t = translate(planText, language)
  const { key, kind, question, weeks, sides, kept } = clash
  const day = (date: string) => formatCalendarDate(date as CalendarDate, language)
  const title = t(`kind_${kind}`, { count: sides.length })
  const said =
    weeks &&
    (weeks.from === weeks.to
      ? t('oneWeek', { from: day(weeks.from) })
      : t('weeks', { from: day(weeks.from), to: day(weeks.to) }))
  return (
    <section>
      <Heading level={number === null ? 3 : 2}>{title}</Heading>
      {question && <Paragraph>{questionText[language][question]}</Paragraph>}
      {said && <Paragraph>{said}</Paragraph>}
      <List
        items={sides.map(({ title: name, words, href }) => (
          <span key={name}>
            <TextLink
              href={addressIn(
                language,
                'campaign' in href ? `${paths.desk}/${href.campaign}` : `${paths.messageDesk}/${href.message}`,
              )}
            >
              {name}
            </TextLink>
            {words && words !== name && `: “${words}”`}
          </span>
        ))}
      />
      {kept && <Paragraph>{t('reasonSaid', { name: kept.by, reason: kept.reason })}</Paragraph>}
      {kept?.agreedBy && <Paragraph>{t('agreedBy', { name: kept.agreedBy })}</Paragraph>}
      {number !== null && !kept && (
        <ReasonForm
          intent={`keep-${number}`}
          name="reason"
          title={t('keep')}
          more={t('keepMore')}
          label={t('reason')}
          fields={{ key }}
        />
      )}
      {number !== null && kept && !kept.agreedBy && (
        <Form label={t('agreeClash')}>
          <HiddenField name="key" value={key} />
          {kept.isOwn && <Paragraph>{t('ownReason')}</Paragraph>}
          <ButtonGroup>
            {!kept.isOwn && (
              <Button name="intent" value="agree">
                {t('agreeClash')}
              </Button>
            )}
            <Button appearance="secondary" name="intent" value="reopen">
              {t('reopen')}
            </Button>
          </ButtonGroup>
        </Form>
      )}
    </section>
  )
}
