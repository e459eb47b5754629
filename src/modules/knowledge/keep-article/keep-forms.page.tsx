// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate } from '#values'
import { articleText } from '../article/article.text.ts'
import { CircleFields } from './circle-fields.page.tsx'
import { keepText } from './keep.text.ts'
import type { ShownKept } from './show-kept.query.ts'

interface KeepProps {
  shown: ShownKept
  actionData: AnsweredForm | undefined
}

/** What was seen, so that nobody changes what he did not see. */
function Seen({ shown }: Pick<KeepProps, 'shown'>) {
  return <HiddenField name="changes" value={String(shown.changes)} />
}

export function PublishForm({ shown }: KeepProps) {
  const language = useLanguage()
  const t = translate(keepText, language)
  const a = translate(articleText, language)
  return (
    <>
      <Heading level={2}>{t('publish')}</Heading>
      <Form label={t('publish')}>
        <Paragraph>{t('publishMore', { circle: a(shown.audience).toLowerCase() })}</Paragraph>
        <Seen shown={shown} />
        <Button name="intent" value="publish">
          {t('publishSend')}
        </Button>
      </Form>
    </>
  )
}

export function ReviewForm({ shown, actionData }: KeepProps) {
  const language = useLanguage()
  const t = translate(keepText, language)
  const { one, errorOf } = answeredFor(actionData, 'review')
  return (
    <>
      <Heading level={2}>{t('reviewTitle')}</Heading>
      <Form label={t('reviewTitle')}>
        <Paragraph>{t('reviewMore', { date: formatCalendarDate(shown.reviewOn as CalendarDate, language) })}</Paragraph>
        <Seen shown={shown} />
        <TextField
          name="reviewOn"
          id={fieldId('review', 'reviewOn')}
          label={t('reviewOn')}
          description={t('reviewOnMore')}
          width="medium"
          autoComplete="off"
          defaultValue={one('reviewOn')}
          error={errorOf('reviewOn')}
        />
        <Button appearance="secondary" name="intent" value="review">
          {t('reviewSend')}
        </Button>
      </Form>
    </>
  )
}

export function CircleForm({ shown, actionData }: KeepProps) {
  const t = translate(keepText, useLanguage())
  const { isThis } = answeredFor(actionData, 'circle')
  return (
    <Details summary={t('circleTitle')} open={isThis}>
      <Form label={t('circleTitle')}>
        <Paragraph>{t('circleMore')}</Paragraph>
        {shown.peopleGone > 0 && <Small>{t('peopleGone', { count: shown.peopleGone })}</Small>}
        <Seen shown={shown} />
        <CircleFields intent="circle" actionData={actionData} before={shown} organisations={shown.organisations} />
        <Button appearance="secondary" name="intent" value="circle">
          {t('circleSend')}
        </Button>
      </Form>
    </Details>
  )
}

export function HolderForm({ shown, actionData }: KeepProps) {
  const t = translate(keepText, useLanguage())
  const { isThis, one, errorOf } = answeredFor(actionData, 'holder')
  return (
    <Details summary={t('holderTitle')} open={isThis}>
      <Form label={t('holderTitle')}>
        <Seen shown={shown} />
        <TextField
          name="holderRole"
          id={fieldId('holder', 'holderRole')}
          label={t('holderRole')}
          autoComplete="off"
          defaultValue={one('holderRole') ?? shown.holderRole}
          error={errorOf('holderRole')}
        />
        <SelectField
          name="holder"
          id={fieldId('holder', 'holder')}
          label={t('colleague')}
          options={shown.colleagues.map(({ id, name }) => ({ value: id, text: name }))}
          defaultValue={one('holder') ?? shown.holderId}
          error={errorOf('holder')}
        />
        <Button appearance="secondary" name="intent" value="holder">
          {t('holderSend')}
        </Button>
      </Form>
    </Details>
  )
}

export function OfferForm({ shown, actionData }: KeepProps) {
  const t = translate(keepText, useLanguage())
  const { isThis, one, errorOf } = answeredFor(actionData, 'offer')
  if (shown.offeredName !== null)
    return (
      <Form label={t('offerTitle')}>
        <Paragraph>{t('offeredNow', { organisation: shown.offeredName })}</Paragraph>
        <Seen shown={shown} />
        <Button appearance="secondary" name="intent" value="offer-back">
          {t('offerBack')}
        </Button>
      </Form>
    )
  return (
    <Details summary={t('offerTitle')} open={isThis}>
      {shown.audience === 'red' ? (
        <Paragraph>{t('offerRed')}</Paragraph>
      ) : (
        <Form label={t('offerTitle')}>
          <Paragraph>{t('offerMore')}</Paragraph>
          <Seen shown={shown} />
          <SelectField
            name="to"
            id={fieldId('offer', 'to')}
            label={t('offerTo')}
            options={shown.organisations.map(({ id, name }) => ({ value: id, text: name }))}
            defaultValue={one('to')}
            error={errorOf('to')}
          />
          <Button appearance="secondary" name="intent" value="offer">
            {t('offerSend')}
          </Button>
        </Form>
      )}
    </Details>
  )
}

export function WithdrawForm({ shown, actionData }: KeepProps) {
  const t = translate(keepText, useLanguage())
  const { isThis, one, errorOf } = answeredFor(actionData, 'withdraw')
  return (
    <Details summary={t('withdrawTitle')} open={isThis}>
      <Form label={t('withdrawTitle')}>
        <Paragraph>{t('withdrawMore')}</Paragraph>
        <Seen shown={shown} />
        <TextField
          name="because"
          id={fieldId('withdraw', 'because')}
          label={t('because')}
          autoComplete="off"
          maxLength={300}
          defaultValue={one('because')}
          error={errorOf('because')}
        />
        <Button appearance="secondary" name="intent" value="withdraw">
          {t('withdrawSend')}
        </Button>
      </Form>
    </Details>
  )
}
