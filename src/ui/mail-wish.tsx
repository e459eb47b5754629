// SPDX-License-Identifier: EUPL-1.2
import type { Translate } from '#foundation/text'
import { Button } from './button.tsx'
import { RadioGroup } from './choice-field.tsx'
import { Form } from './form.tsx'
import { Heading } from './heading.tsx'
import { Paragraph, Small } from './text.tsx'
import { TextField } from './text-field.tsx'

/** What is said about mail; `digest` is the rhythm beside 'at-once'. */
type MailWord =
  | 'mailTitle'
  | 'noMail'
  | 'mailNow'
  | 'mailWaits'
  | 'rhythm'
  | 'digest'
  | 'at-once'
  | 'digestOption'
  | 'atOnceOption'
  | 'change'
  | 'stopMail'
  | 'stopMailMore'
  | 'ask'
  | 'address'
  | 'addressMore'

interface MailWishProps {
  t: Translate<MailWord>
  /** The value of the rhythm that is not 'at-once'. */
  digest: 'daily' | 'weekly'
  shown: {
    mail: 'none' | 'daily' | 'weekly' | 'at-once'
    address: string | null
    isConfirmed: boolean
    hasMail: boolean
  }
}

/** Whether, where and how often somebody gets mail. Sends `intent` 'mail', 'rhythm' or 'no-mail'. */
export function MailWish(props: MailWishProps) {
  const { t, shown } = props
  const { mail, address, isConfirmed, hasMail } = shown
  if (mail === 'none')
    return (
      <>
        <Heading level={2}>{t('mailTitle')}</Heading>
        {hasMail ? <AskForm {...props} /> : <Paragraph>{t('noMail')}</Paragraph>}
      </>
    )
  return (
    <>
      <Heading level={2}>{t('mailTitle')}</Heading>
      <Paragraph>
        {isConfirmed
          ? t('mailNow', { address: address ?? '', rhythm: t(mail === 'at-once' ? mail : 'digest') })
          : t('mailWaits', { address: address ?? '' })}
      </Paragraph>
      <Form intent="rhythm" label={t('rhythm')}>
        <Rhythm {...props} mail={mail} />
        <Button appearance="secondary">{t('change')}</Button>
      </Form>
      <Form intent="no-mail" label={t('stopMail')}>
        <Small>{t('stopMailMore')}</Small>
        <Button appearance="secondary">{t('stopMail')}</Button>
      </Form>
    </>
  )
}

function AskForm(props: MailWishProps) {
  const { t, digest } = props
  return (
    <Form intent="mail" label={t('ask')}>
      <TextField name="address" label={t('address')} description={t('addressMore')} type="email" autoComplete="email" />
      <Rhythm {...props} mail={digest} />
      <Button>{t('ask')}</Button>
    </Form>
  )
}

type RhythmProps = Pick<MailWishProps, 't' | 'digest'> & { mail: string }

function Rhythm({ t, digest, mail }: RhythmProps) {
  return (
    <RadioGroup
      name="mail"
      legend={t('rhythm')}
      options={[
        { value: digest, text: t('digestOption') },
        { value: 'at-once', text: t('atOnceOption') },
      ]}
      defaultValue={mail}
    />
  )
}
