// SPDX-License-Identifier: EUPL-1.2
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { writeText } from '../report/desk.text.ts'

type Draft = { digest: string; waits: boolean; sections: readonly { isStale: boolean }[] }

/** The second person freezes exactly what is on this page. */
export function SendForm({ draft, changes }: { draft: Draft; changes: number }) {
  const t = useText(writeText)
  const stale = draft.sections.filter(({ isStale }) => isStale).length
  return (
    <>
      <Paragraph>{t('sendLead')}</Paragraph>
      {stale > 0 && <Paragraph>{t('staleSend', { count: stale })}</Paragraph>}
      {draft.waits ? (
        <Paragraph>{t('secondPerson')}</Paragraph>
      ) : (
        <Form intent="send" label={t('sendTitle')} submit={t('send')}>
          <HiddenField name="sequence" value={String(changes)} />
          <HiddenField name="digest" value={draft.digest} />
        </Form>
      )}
    </>
  )
}

type Sent = { changes: number; documentNumber: string | null }

/** What Parliament called it, which is known only after it was sent. */
export function NumberForm({ report }: { report: Sent }) {
  const t = useText(writeText)
  return (
    <Form intent="number" label={t('numberTitle')} submit={t('saveNumber')}>
      <HiddenField name="sequence" value={String(report.changes)} />
      <TextField
        name="documentNumber"
        label={t('documentNumber')}
        description={t('documentMore')}
        width="short"
        autoComplete="off"
        defaultValue={report.documentNumber ?? ''}
      />
    </Form>
  )
}
