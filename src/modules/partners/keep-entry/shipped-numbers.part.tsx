// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { SummaryList } from '#ui/summary-list'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import { changePath } from './addresses.ts'
import { askedText } from './shipped-numbers.text.ts'
import type { ChangeState } from './change.ts'
import { stateText } from './keep.text.ts'
import type { Asked } from './kept-entries.query.ts'

interface AskedRow extends Asked {
  id: string
  name: string
  state: ChangeState
  isForMe: boolean
  /** Another person said no. */
  mayAskAgain: boolean
}

/** On one line. */
const inOne = (number: string) => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011')

/** One number beside its source and the day on which they were compared. */
export function AskedNumber({ asked: { numbers, source, label, day } }: { asked: Asked }) {
  const language = useLanguage()
  const t = translate(askedText, language)
  return (
    <SummaryList
      items={[
        { term: t('number'), answer: numbers.map(inOne).join(', ') },
        {
          term: t('source'),
          answer: (
            <TextLink href={source} external>
              {label}
            </TextLink>
          ),
        },
        { term: t('day'), answer: formatCalendarDate(day as CalendarDate, language) },
      ]}
    />
  )
}

/** Numbers that came with the program, each beside its source: nobody reads them before two people approved. */
export function AskedNumbers({ asked }: { asked: readonly AskedRow[] }) {
  const language = useLanguage()
  const t = translate(askedText, language)
  return (
    <>
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t('lead')}</Paragraph>
      <Table
        caption={t('title')}
        hideCaption
        columns={(column) => [
          column(t('name'), ({ id, name }) => <TextLink href={addressIn(language, changePath(id))}>{name}</TextLink>),
          column(t('number'), ({ numbers }) => numbers.map(inOne).join(', ')),
          column(t('source'), ({ source, label }) => (
            <TextLink href={source} external>
              {label}
            </TextLink>
          )),
          column(t('day'), ({ day }) => formatCalendarDate(day as CalendarDate, language)),
          column(t('state'), ({ id, name, state, isForMe, mayAskAgain }) =>
            isForMe || mayAskAgain ? (
              <Form
                intent={isForMe ? 'approve' : 'ask-again'}
                label={t(isForMe ? 'approve' : 'askAgain', { name })}
                action={addressIn(language, changePath(id))}
              >
                <HiddenField name="from" value="desk" />
                <Button appearance="secondary">{t(isForMe ? 'approve' : 'askAgain', { name })}</Button>
              </Form>
            ) : (
              stateText[language][state]
            ),
          ),
        ]}
        rows={asked}
      />
    </>
  )
}
