// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
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
}

/** Where a message stands, what waits for an answer there, and a form to say where one uses it. */
export function UsePlaces({ uses, mayDeclare, isRecalled }: UsePlacesProps) {
  const t = useText(messageDeskText)
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
            {use.isOpen && use.isOwn && <AnswerForm use={use} isRecalled={isRecalled} />}
          </div>
        ))}
      />
      {mayDeclare && <DeclareForm />}
    </>
  )
}

function AnswerForm({ use, isRecalled }: { use: UseView; isRecalled: boolean }) {
  const language = useLanguage()
  const t = translate(messageDeskText, language)
  const intent = `answer-${use.id}`
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
        <Form intent={intent} label={`${t('answer')} ${use.title}`} submit={t('send')} quiet>
          <SelectField
            name="answer"
            label={t('answer')}
            options={options.map((value) => ({ value, text: t(`answer-${value}`) }))}
          />
          {options.includes('stays') && <TextField name="reason" label={t('reason')} autoComplete="off" optional />}
        </Form>
      )}
    </>
  )
}

function DeclareForm() {
  const t = useText(messageDeskText)
  const intent = 'declare'
  const field = (name: string, label: string) => ({
    name,
    label,
  })
  return (
    <Form folded intent={intent} label={t('declare')} submit={t('declare')} quiet>
      <SelectField
        {...field('kind', t('kind'))}
        options={declarable.map((value) => ({ value, text: t(`kind-${value}`) }))}
      />
      <TextField {...field('title', t('place'))} autoComplete="off" />
      <TextField {...field('address', t('address'))} autoComplete="off" optional />
    </Form>
  )
}
