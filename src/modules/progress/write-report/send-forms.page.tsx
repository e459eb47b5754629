// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { answeredFor, type AnsweredForm, fieldId } from '#ui/answered-form'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { writeText } from '../report/desk.text.ts'

type Draft = { digest: string; isOwnLast: boolean; sections: readonly { isStale: boolean }[] }

/** The second person freezes exactly what is on this page. */
export function SendForm({ draft, changes }: { draft: Draft; changes: number }) {
  const t = translate(writeText, useLanguage())
  const stale = draft.sections.filter(({ isStale }) => isStale).length
  return (
    <>
      <Paragraph>{t('sendLead')}</Paragraph>
      {stale > 0 && <Paragraph>{t('staleSend', { count: stale })}</Paragraph>}
      {draft.isOwnLast ? (
        <Paragraph>{t('secondPerson')}</Paragraph>
      ) : (
        <Form label={t('sendTitle')}>
          <HiddenField name="changes" value={String(changes)} />
          <HiddenField name="digest" value={draft.digest} />
          <Button name="intent" value="send">
            {t('send')}
          </Button>
        </Form>
      )}
    </>
  )
}

type Sent = { changes: number; documentNumber: string | null }

/** What Parliament called it, which is known only after it was sent. */
export function NumberForm({ report, answered }: { report: Sent; answered: AnsweredForm | undefined }) {
  const t = translate(writeText, useLanguage())
  const { one, errorOf } = answeredFor(answered, 'number')
  return (
    <Form label={t('numberTitle')}>
      <HiddenField name="changes" value={String(report.changes)} />
      <TextField
        name="documentNumber"
        id={fieldId('number', 'documentNumber')}
        label={t('documentNumber')}
        description={t('documentMore')}
        width="short"
        autoComplete="off"
        defaultValue={one('documentNumber') ?? report.documentNumber ?? ''}
        error={errorOf('documentNumber')}
      />
      <Button name="intent" value="number">
        {t('saveNumber')}
      </Button>
    </Form>
  )
}
