// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { List, Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { messageDeskText } from '../agree-message/desk.text.ts'
import { paths } from '../message/addresses.ts'
import type { UseView } from '../show-messages/list-messages.query.ts'
import { answersFor } from './answers.ts'

const declarable = ['page', 'letter', 'poster', 'other'] as const

interface UsePlacesProps {
  uses: UseView[]
  mayDeclare: boolean
  /** Nothing is in force: what stands somewhere can only go. */
  isRecalled: boolean
  answered: AnsweredForm | undefined
}

/** Where a message stands, what waits for an answer there, and a form to say where one uses it. */
export function UsePlaces({ uses, mayDeclare, isRecalled, answered }: UsePlacesProps) {
  const t = translate(messageDeskText, useLanguage())
  return (
    <>
      <Heading level={2}>{t('places')}</Heading>
      {uses.length === 0 && <Paragraph>{t('noPlaces')}</Paragraph>}
      <List
        items={uses.map((use) => (
          <div key={use.id} id={`use-${use.id}`}>
            {use.address ? <TextLink href={use.address}>{use.title}</TextLink> : use.title} ({t(`kind-${use.kind}`)},{' '}
            {use.by}){use.isOpen && <Status kind="warn" text={t('old', { number: use.number })} />}
            {!use.isOpen && use.reason && <Small>{t('stays', { number: use.number, reason: use.reason })}</Small>}
            {use.isOpen && use.isOwn && <AnswerForm use={use} isRecalled={isRecalled} answered={answered} />}
          </div>
        ))}
      />
      {mayDeclare && <DeclareForm answered={answered} />}
    </>
  )
}

function AnswerForm({
  use,
  isRecalled,
  answered,
}: {
  use: UseView
  isRecalled: boolean
  answered: AnsweredForm | undefined
}) {
  const language = useLanguage()
  const t = translate(messageDeskText, language)
  const intent = `answer-${use.id}`
  const { one, errorOf } = answeredFor(answered, intent)
  const options = answersFor(use.kind, isRecalled)
  return (
    <>
      {use.kind === 'warning' && <Paragraph>{t('inWarning')}</Paragraph>}
      {use.kind === 'campaign' && isRecalled && (
        <Paragraph>
          <TextLink href={addressIn(language, `${paths.desk}/${use.campaignId}`)}>
            {t('inCampaign', { title: use.title })}
          </TextLink>
        </Paragraph>
      )}
      {options.length > 0 && (
        <Form label={`${t('answer')} ${use.title}`}>
          <HiddenField name="intent" value={intent} />
          <SelectField
            name="answer"
            id={fieldId(intent, 'answer')}
            label={t('answer')}
            defaultValue={one('answer')}
            error={errorOf('answer')}
            options={options.map((value) => ({ value, text: t(`answer-${value}`) }))}
          />
          {options.includes('stays') && (
            <TextField
              name="reason"
              id={fieldId(intent, 'reason')}
              label={t('reason')}
              defaultValue={one('reason')}
              error={errorOf('reason')}
              autoComplete="off"
              optional
            />
          )}
          <Button appearance="secondary">{t('send')}</Button>
        </Form>
      )}
    </>
  )
}

function DeclareForm({ answered }: { answered: AnsweredForm | undefined }) {
  const t = translate(messageDeskText, useLanguage())
  const intent = 'declare'
  const { isThis, one, errorOf } = answeredFor(answered, intent)
  const field = (name: string, label: string) => ({
    name,
    id: fieldId(intent, name),
    label,
    defaultValue: one(name),
    error: errorOf(name),
  })
  return (
    <Details summary={t('declare')} open={isThis}>
      <Form label={t('declare')}>
        <HiddenField name="intent" value={intent} />
        <SelectField
          {...field('kind', t('kind'))}
          options={declarable.map((value) => ({ value, text: t(`kind-${value}`) }))}
        />
        <TextField {...field('title', t('place'))} autoComplete="off" />
        <TextField {...field('address', t('address'))} autoComplete="off" optional />
        <Button appearance="secondary">{t('declare')}</Button>
      </Form>
    </Details>
  )
}
