// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
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
  const t = useText(draftText)
  const { source, state, digest, passages } = asked
  return (
    <>
      <Heading level={2}>{t('signTitle', { source })}</Heading>
      <Paragraph>{state === 'signed' ? t('signedAlready') : t('signLead')}</Paragraph>
      <div lang="nl">
        <List items={passages.map((words) => words.split('\n').map((line, at) => <Small key={at}>{line}</Small>))} />
      </div>
      {state !== 'signed' && (
        <Form intent="sign" label={t('signTitle', { source })} submit={t('sign', { source })}>
          <HiddenField name="changes" value={String(changes)} />
          <HiddenField name="source" value={source} />
          <HiddenField name="digest" value={digest} />
        </Form>
      )}
    </>
  )
}

type SendFormProps = {
  asked: readonly AskedSource[]
  organisations: { value: string; text: string }[]
  changes: number
}

export function SendForm({ asked, organisations, changes }: SendFormProps) {
  const t = useText(draftText)
  return (
    <>
      <Heading level={2}>{t('sendTitle')}</Heading>
      <Paragraph>{t('sendLead')}</Paragraph>
      <Form intent="send" label={t('sendTitle')} submit={t('send')} quiet>
        <HiddenField name="changes" value={String(changes)} />
        {asked.map(({ source, organisationId }) => {
          const field = sourceField(source)
          return (
            <SelectField
              key={source}
              name={field}
              label={t('signerOf', { source })}
              options={organisations}
              defaultValue={organisationId ?? undefined}
            />
          )
        })}
      </Form>
    </>
  )
}

export function PublishForm({ isReady, changes }: { isReady: boolean; changes: number }) {
  const t = useText(draftText)
  return (
    <>
      <Heading level={2}>{t('publishTitle')}</Heading>
      <Paragraph>{isReady ? t('publishLead') : t('notYet')}</Paragraph>
      <Form intent="publish" label={t('publishTitle')}>
        <HiddenField name="changes" value={String(changes)} />
        <Button appearance={isReady ? 'primary' : 'secondary'}>{t('publish')}</Button>
      </Form>
    </>
  )
}
