// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import type { ShownKey } from './shown-key.ts'
import { identityText } from './identity.text.ts'

type PartProps = {
  keys: ShownKey[]
  isRunning: boolean
  organisation: string
  error: { field: string; message: string } | undefined
}

export function IdentityPart({ keys, isRunning, organisation, error }: PartProps) {
  const t = useText(identityText)
  return (
    <section id="bewijs">
      <Heading level={2}>{t('title')}</Heading>
      <Paragraph>{t(isRunning ? 'whyMore' : 'why')}</Paragraph>
      {keys.map((key) => (
        <div key={key.id}>
          <Heading level={3}>{key.text ?? t('report')}</Heading>
          <Status kind={key.isShown ? 'ok' : 'neutral'} text={t(key.isShown ? 'shown' : 'notShown')} />
          {!key.isShown && <Ways shown={key} organisation={organisation} error={error} />}
        </div>
      ))}
    </section>
  )
}

type WaysProps = { shown: ShownKey; organisation: string; error: PartProps['error'] }

function Ways({ shown, organisation, error }: WaysProps) {
  const t = useText(identityText)
  const { domain, code } = shown
  if (domain)
    return (
      <>
        <Paragraph>{t('domain')}</Paragraph>
        <SummaryList
          items={[
            { term: t('line'), answer: <code>{domain.line}</code> },
            { term: t('dns'), answer: <code>{domain.record}</code> },
            { term: t('file'), answer: <code>{domain.file}</code> },
          ]}
        />
        <OneButton intent="look" shown={shown} text={t('look')} />
      </>
    )
  return code ? (
    <CodeWay shown={shown} askedAt={code.askedAt} error={error} />
  ) : (
    <Paragraph>{t('noWay', { organisation })}</Paragraph>
  )
}

function CodeWay({ shown, askedAt, error }: { shown: ShownKey; askedAt: Date | null; error: PartProps['error'] }) {
  const language = useLanguage()
  const t = translate(identityText, language)
  const field = `houdercode-${shown.id}`
  return (
    <>
      <Paragraph>{askedAt ? t('sent', { at: formatDateTime(askedAt, language) }) : t('code')}</Paragraph>
      {askedAt && (
        <Form label={`${t('typed')} ${shown.text ?? ''}`} submit={t('give')}>
          <HiddenField name="intent" value="give" />
          <HiddenField name="gegeven" value={shown.id} />
          <TextField
            name={field}
            label={t('typed')}
            error={error?.field === field ? error.message : undefined}
            inputMode="numeric"
            autoComplete="one-time-code"
            width="short"
          />
        </Form>
      )}
      <OneButton intent="send" shown={shown} text={t(askedAt ? 'again' : 'send')} />
    </>
  )
}

function OneButton({ intent, shown, text }: { intent: 'look' | 'send'; shown: ShownKey; text: string }) {
  return (
    <Form intent={intent} label={`${text} ${shown.text ?? ''}`}>
      <HiddenField name="gegeven" value={shown.id} />
      <Button appearance="secondary" hiddenText={shown.text ?? undefined}>
        {text}
      </Button>
    </Form>
  )
}
