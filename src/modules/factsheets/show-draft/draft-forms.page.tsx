// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Status, type StatusKind } from '#ui/status'
import { Table } from '#ui/table'
import { List, Paragraph, Small } from '#ui/text'
import type { AskedSource, SignatureState } from '../compose/read-draft.query.ts'
import { sourceField } from '../send-edition/source-field.ts'
import { draftText } from './show-draft.text.ts'

const looks: Record<SignatureState, StatusKind> = { unasked: 'neutral', waiting: 'warn', signed: 'ok', fallen: 'stop' }

/** Every source with who answers for it, and how that stands. */
export function Signers({ asked }: { asked: readonly AskedSource[] }) {
  const language = useLanguage()
  const t = translate(draftText, language)
  if (asked.length === 0) return null
  return (
    <Table
      caption={t('signersTitle')}
      responsive
      columns={(column) => [
        column(t('source'), ({ source }) => source),
        column(t('organisation'), ({ organisation }) => organisation ?? ''),
        column(t('state'), ({ state, signedName, signedAt }) => (
          <div>
            <Status kind={looks[state]} text={t(state)} />
            {signedName && signedAt && (
              <Small>{t('signedBy', { name: signedName, date: formatDateTime(signedAt, language) })}</Small>
            )}
          </div>
        )),
      ]}
      rows={asked}
      keyOf={({ source }) => source}
    />
  )
}

/** What one source signs, word for word, and the button. */
export function SignForm({ asked, changes }: { asked: AskedSource; changes: number }) {
  const t = translate(draftText, useLanguage())
  const { source, state, digest, passages } = asked
  return (
    <>
      <Heading level={2}>{t('signTitle', { source })}</Heading>
      <Paragraph>{state === 'signed' ? t('signedAlready') : t('signLead')}</Paragraph>
      <div lang="nl">
        <List items={passages.map((words) => words.split('\n').map((line, at) => <Small key={at}>{line}</Small>))} />
      </div>
      {state !== 'signed' && (
        <Form label={t('signTitle', { source })}>
          <HiddenField name="changes" value={String(changes)} />
          <HiddenField name="source" value={source} />
          <HiddenField name="digest" value={digest} />
          <Button name="intent" value="sign">
            {t('sign', { source })}
          </Button>
        </Form>
      )}
    </>
  )
}

type SendFormProps = {
  asked: readonly AskedSource[]
  organisations: { value: string; text: string }[]
  changes: number
  actionData: AnsweredForm | undefined
}

export function SendForm({ asked, organisations, changes, actionData }: SendFormProps) {
  const t = translate(draftText, useLanguage())
  const { one, errorOf } = answeredFor(actionData, 'send')
  return (
    <>
      <Heading level={2}>{t('sendTitle')}</Heading>
      <Paragraph>{t('sendLead')}</Paragraph>
      <Form label={t('sendTitle')}>
        <HiddenField name="changes" value={String(changes)} />
        {asked.map(({ source, organisationId }) => {
          const field = sourceField(source)
          return (
            <SelectField
              key={source}
              name={field}
              id={fieldId('send', field)}
              label={t('signerOf', { source })}
              options={organisations}
              defaultValue={one(field) ?? organisationId ?? undefined}
              error={errorOf(field)}
            />
          )
        })}
        <Button name="intent" value="send" appearance="secondary">
          {t('send')}
        </Button>
      </Form>
    </>
  )
}

export function PublishForm({ isReady, changes }: { isReady: boolean; changes: number }) {
  const t = translate(draftText, useLanguage())
  return (
    <>
      <Heading level={2}>{t('publishTitle')}</Heading>
      <Paragraph>{isReady ? t('publishLead') : t('notYet')}</Paragraph>
      <Form label={t('publishTitle')}>
        <HiddenField name="changes" value={String(changes)} />
        <Button name="intent" value="publish" appearance={isReady ? 'primary' : 'secondary'}>
          {t('publish')}
        </Button>
      </Form>
    </>
  )
}
