// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate } from '#values'
import { articleText } from '../article/article.text.ts'
import { CircleFields } from './circle-fields.part.tsx'
import { keepText } from './keep.text.ts'
import type { ShownKept } from './show-kept.query.ts'

interface KeepProps {
  shown: ShownKept
}

/** What was seen, so that nobody changes what he did not see. */
function Seen({ shown }: Pick<KeepProps, 'shown'>) {
  return <HiddenField name="changes" value={String(shown.changes)} />
}

export function PublishForm({ shown }: KeepProps) {
  const t = useText(keepText)
  const a = useText(articleText)
  return (
    <>
      <Heading level={2}>{t('publish')}</Heading>
      <Form intent="publish" label={t('publish')} submit={t('publishSend')}>
        <Paragraph>{t('publishMore', { circle: a(shown.audience).toLowerCase() })}</Paragraph>
        <Seen shown={shown} />
      </Form>
    </>
  )
}

export function ReviewForm({ shown }: KeepProps) {
  const language = useLanguage()
  const t = translate(keepText, language)
  return (
    <>
      <Heading level={2}>{t('reviewTitle')}</Heading>
      <Form intent="review" label={t('reviewTitle')} submit={t('reviewSend')} quiet>
        <Paragraph>{t('reviewMore', { date: formatCalendarDate(shown.reviewOn as CalendarDate, language) })}</Paragraph>
        <Seen shown={shown} />
        <TextField
          name="reviewOn"
          label={t('reviewOn')}
          description={t('reviewOnMore')}
          width="medium"
          autoComplete="off"
        />
      </Form>
    </>
  )
}

export function CircleForm({ shown }: KeepProps) {
  const t = useText(keepText)
  return (
    <Form folded intent="circle" label={t('circleTitle')} submit={t('circleSend')} quiet>
      <Paragraph>{t('circleMore')}</Paragraph>
      {shown.peopleGone > 0 && <Small>{t('peopleGone', { count: shown.peopleGone })}</Small>}
      <Seen shown={shown} />
      <CircleFields before={shown} organisations={shown.organisations} />
    </Form>
  )
}

export function HolderForm({ shown }: KeepProps) {
  const t = useText(keepText)
  return (
    <Form folded intent="holder" label={t('holderTitle')} submit={t('holderSend')} quiet>
      <Seen shown={shown} />
      <TextField name="holderRole" label={t('holderRole')} autoComplete="off" defaultValue={shown.holderRole} />
      <SelectField
        name="holder"
        label={t('colleague')}
        options={shown.colleagues.map(({ id, name }) => ({ value: id, text: name }))}
        defaultValue={shown.holderId}
      />
    </Form>
  )
}

export function OfferForm({ shown }: KeepProps) {
  const t = useText(keepText)
  if (shown.offeredName !== null)
    return (
      <Form intent="offer-back" label={t('offerTitle')} submit={t('offerBack')} quiet>
        <Paragraph>{t('offeredNow', { organisation: shown.offeredName })}</Paragraph>
        <Seen shown={shown} />
      </Form>
    )
  return (
    <Details summary={t('offerTitle')} intent="offer">
      {shown.audience === 'red' ? (
        <Paragraph>{t('offerRed')}</Paragraph>
      ) : (
        <Form intent="offer" label={t('offerTitle')} submit={t('offerSend')} quiet>
          <Paragraph>{t('offerMore')}</Paragraph>
          <Seen shown={shown} />
          <SelectField
            name="to"
            label={t('offerTo')}
            options={shown.organisations.map(({ id, name }) => ({ value: id, text: name }))}
          />
        </Form>
      )}
    </Details>
  )
}

export function WithdrawForm({ shown }: KeepProps) {
  const t = useText(keepText)
  return (
    <Form folded intent="withdraw" label={t('withdrawTitle')} submit={t('withdrawSend')} quiet>
      <Paragraph>{t('withdrawMore')}</Paragraph>
      <Seen shown={shown} />
      <TextField name="because" label={t('because')} autoComplete="off" maxLength={300} />
    </Form>
  )
}
