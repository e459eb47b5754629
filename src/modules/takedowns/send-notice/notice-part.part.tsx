// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Paragraph } from '#ui/text'
import { noticeText } from './notice.text.ts'
import type { noticePartOf } from './say-notice.ts'

type NoticePartProps = ReturnType<typeof noticePartOf> & {
  contacts: readonly { covers: string; name: string; mailbox: string | null; form: string | null }[]
  version: number
}

/** The mail of a notice: what became of the last one, and to whom to send one. */
export function NoticePart({ step, hasRelay, desk, contacts, last, version }: NoticePartProps) {
  const t = useText(noticeText)
  const mailboxes = contacts.flatMap(({ covers, name, mailbox }) => (mailbox ? [{ covers, name, mailbox }] : []))
  const forms = contacts.flatMap(({ covers, name, form: href }) => (href ? [{ covers, name, href }] : []))
  const canSend = step !== null && hasRelay && mailboxes.length > 0 && !last?.isWaiting
  if (step === null && last === null) return null
  return (
    <>
      <Heading level={2}>{t(step === null || last ? 'state' : 'title')}</Heading>
      {last && (
        <>
          <Paragraph>
            <Status kind={last.look} text={last.state} />
          </Paragraph>
          {last.lines.map((line) => (
            <Paragraph key={line}>{line}</Paragraph>
          ))}
        </>
      )}
      {last?.isWaiting && <Form intent="cancel" label={t('cancel')} submit={t('cancel')} quiet />}
      {canSend && (
        <Form intent="notice" label={t('title')}>
          <Paragraph>
            {step === 'remind' && `${t('lead-remind')} `}
            {t('lead', { desk })}
          </Paragraph>
          <HiddenField name="version" value={String(version)} />
          <RadioGroup
            name="desk"
            legend={t('to')}
            options={mailboxes.map(({ covers, name, mailbox }) => ({
              value: covers === '' ? '*' : covers,
              text: `${name}: ${mailbox}`,
              description: t('covers', { covers: covers === '' ? t('to-any') : covers }),
            }))}
            defaultValue={mailboxes[0]?.covers || '*'}
          />
          <Button appearance={step === 'remind' ? 'secondary' : 'primary'}>{t(step)}</Button>
        </Form>
      )}
      {step !== null && !hasRelay && <Paragraph>{t('noRelay')}</Paragraph>}
      {step !== null && hasRelay && mailboxes.length === 0 && <Paragraph>{t('noMailbox')}</Paragraph>}
      {step !== null &&
        forms.map(({ covers, name, href }) => (
          <Paragraph key={covers}>
            <TextLink href={href} external>
              {t('form', { name })}
            </TextLink>
          </Paragraph>
        ))}
    </>
  )
}
