// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status, type StatusKind } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { formatCalendarDate } from '#values'
import type { TaskStatus } from '../request/request.ts'
import { extendedText, statusText } from '../request/request.text.ts'
import type { FollowedOrganisation } from './find-by-code.query.ts'
import { followText } from './follow-request.text.ts'

type Shown = Omit<FollowedOrganisation, 'answer'> & { hasAnswer: boolean }

const looks: Record<TaskStatus, StatusKind> = {
  waiting: 'neutral',
  open: 'neutral',
  extended: 'warn',
  neutral: 'ok',
  answered: 'ok',
  lapsed: 'neutral',
}

/** Who answers, until when, and where the answer is. */
export function OrganisationsPart(props: { organisations: Shown[]; answer: string; file: string }) {
  const t = useText(followText)
  const s = useText(statusText)
  return (
    <>
      <Heading level={2}>{t('organisations')}</Heading>
      <Paragraph>{t('organisationsMore')}</Paragraph>
      <Table
        caption={t('caption')}
        hideCaption
        columns={(column) => [
          column(t('name'), (one) => one.name),
          column(t('state'), (one) => <Status kind={one.isLate ? 'stop' : looks[one.status]} text={s(one.status)} />),
          column(t('when'), (one) => <When one={one} />),
          column(t('answer'), (one) => <Links one={one} answer={props.answer} file={props.file} />),
        ]}
        rows={props.organisations}
      />
    </>
  )
}

function When({ one }: { one: Shown }) {
  const language = useLanguage()
  const t = translate(followText, language)
  const x = translate(extendedText, language)
  if (one.answeredOn) return t('answeredOn', { day: formatCalendarDate(one.answeredOn, language) })
  if (!one.dueOn) return t('notYet')
  const day = formatCalendarDate(one.dueOn, language)
  if (one.isLate) return t('late', { day })
  return one.extendedBecause ? t('longer', { day, because: x(one.extendedBecause) }) : t('until', { day })
}

function Links({ one, answer, file }: { one: Shown; answer: string; file: string }) {
  const t = useText(followText)
  if (!one.answeredOn) return t('notYet')
  if (!one.hasAnswer) return t('gone')
  const query = `?van=${encodeURIComponent(one.id)}`
  return (
    <>
      <TextLink href={`${answer}${query}`} hiddenText={one.name}>
        {t('read')}
      </TextLink>{' '}
      <TextLink href={`${file}${query}`} hiddenText={one.name} download>
        {t('file')}
      </TextLink>
    </>
  )
}
