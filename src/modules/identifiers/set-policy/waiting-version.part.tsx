// SPDX-License-Identifier: EUPL-1.2
import { Button } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useText } from '#ui/language'
import { List, Paragraph } from '#ui/text'
import { TextArea } from '#ui/text-field'
import { policyText } from './set-policy.text.ts'

interface WaitingVersionProps {
  action: string
  waiting: { version: number; isOwn: boolean; said: string[] }
  receiver: string
  kind: string
  entries: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

/** What one person of the authority put forward, for a second one to read and set; whoever put it forward can take it back. */
export function WaitingVersion({ action, waiting, receiver, kind, entries, errors }: WaitingVersionProps) {
  const t = useText(policyText)
  const { version, isOwn, said } = waiting
  const which = (
    <>
      <HiddenField name="voor" value={receiver} />
      <HiddenField name="soort" value={kind} />
      <HiddenField name="version" value={String(version)} />
    </>
  )
  const back = t(isOwn ? 'takeBack' : 'return')
  return (
    <section id="wacht" aria-label={t('waitsTitle')} tabIndex={-1}>
      <Heading level={2}>{t('waitsTitle')}</Heading>
      <Paragraph>{t(isOwn ? 'waitsOwn' : 'waitsOther')}</Paragraph>
      <List items={said} />
      {!isOwn && (
        <Form action={action} label={t('approve')}>
          {which}
          <Button name="step" value="approve">
            {t('approve')}
          </Button>
        </Form>
      )}
      <Details summary={back} open={entries.step === 'return'}>
        <Form action={action} label={back}>
          {which}
          <TextArea
            name="returnReason"
            label={t('returnReason')}
            rows={3}
            defaultValue={typeof entries.returnReason === 'string' ? entries.returnReason : undefined}
            error={errors.find(({ field }) => field === 'returnReason')?.message}
          />
          <Button appearance="secondary" name="step" value="return">
            {back}
          </Button>
        </Form>
      </Details>
    </section>
  )
}
