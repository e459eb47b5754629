// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Paragraph, Small } from '#ui/text'
import { TextField } from '#ui/text-field'
import { followText } from './follow.text.ts'

interface MailPartProps {
  shown: { mail: 'none' | 'daily' | 'at-once'; address: string | null; isConfirmed: boolean; hasMail: boolean }
  actionData: AnsweredForm | undefined
}

/** Whether, where and how often somebody gets mail. */
export function MailPart({ shown, actionData }: MailPartProps) {
  const t = translate(followText, useLanguage())
  const { mail, address, isConfirmed, hasMail } = shown
  if (!hasMail && mail === 'none')
    return (
      <>
        <Heading level={2}>{t('mailTitle')}</Heading>
        <Paragraph>{t('noMail')}</Paragraph>
      </>
    )
  if (mail === 'none')
    return (
      <>
        <Heading level={2}>{t('mailTitle')}</Heading>
        <AskForm actionData={actionData} />
      </>
    )
  return (
    <>
      <Heading level={2}>{t('mailTitle')}</Heading>
      <Paragraph>
        {isConfirmed
          ? t('mailNow', { address: address ?? '', rhythm: t(mail) })
          : t('mailWaits', { address: address ?? '' })}
      </Paragraph>
      <Form label={t('rhythm')}>
        <Rhythm intent="rhythm" mail={mail} error={undefined} />
        <Button appearance="secondary" name="intent" value="rhythm">
          {t('change')}
        </Button>
      </Form>
      <Form label={t('stopMail')}>
        <Small>{t('stopMailMore')}</Small>
        <Button appearance="secondary" name="intent" value="no-mail">
          {t('stopMail')}
        </Button>
      </Form>
    </>
  )
}

function AskForm({ actionData }: Pick<MailPartProps, 'actionData'>) {
  const t = translate(followText, useLanguage())
  const { one, errorOf } = answeredFor(actionData, 'mail')
  return (
    <Form label={t('ask')}>
      <TextField
        name="address"
        id={fieldId('mail', 'address')}
        label={t('address')}
        description={t('addressMore')}
        type="email"
        autoComplete="email"
        defaultValue={one('address')}
        error={errorOf('address')}
      />
      <Rhythm intent="mail" mail={one('mail') ?? 'daily'} error={errorOf('mail')} />
      <Button name="intent" value="mail">
        {t('ask')}
      </Button>
    </Form>
  )
}

function Rhythm({ intent, mail, error }: { intent: string; mail: string; error: string | undefined }) {
  const t = translate(followText, useLanguage())
  return (
    <RadioGroup
      name="mail"
      id={fieldId(intent, 'mail')}
      legend={t('rhythm')}
      options={[
        { value: 'daily', text: t('dailyOption') },
        { value: 'at-once', text: t('atOnceOption') },
      ]}
      defaultValue={mail}
      error={error}
    />
  )
}
