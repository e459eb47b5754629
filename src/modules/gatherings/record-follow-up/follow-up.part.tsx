// SPDX-License-Identifier: EUPL-1.2
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { SelectField } from '#ui/select-field'
import { Status } from '#ui/status'
import { List, Paragraph, Small } from '#ui/text'
import { TextArea, TextField } from '#ui/text-field'
import { deskText } from '../plan-event/desk.text.ts'
import type { readFollowUp } from './read-follow-up.query.ts'

const intent = 'follow-up'
const looks = { open: 'neutral', done: 'ok', dropped: 'stop' } as const
const words = { open: 'openPoint', done: 'donePoint', dropped: 'droppedPoint' } as const

interface FollowUpProps {
  /** Null: whoever looks may not see action points. */
  points: Awaited<ReturnType<typeof readFollowUp>>
  mayRecord: boolean
  partners: { value: string; text: string }[]
}

/** What organisations do next because of an event, and the form for one more. */
export function FollowUp({ points, mayRecord, partners }: FollowUpProps) {
  const t = useText(deskText)
  const field = (name: 'text' | 'dueOn' | 'ownerOrganisationId' | 'planActionCode') => ({
    name,
    label: t(`field_${name}`),
  })
  if (!points && !mayRecord) return null
  return (
    <>
      <Heading level={2}>{t('followUp')}</Heading>
      {points?.length === 0 && <Paragraph>{t('noFollowUp')}</Paragraph>}
      <List
        items={(points ?? []).map(({ id, text, owner, due, state, planActionCode }) => (
          <span key={id}>
            <span lang="nl">{text}</span> <Status kind={looks[state]} text={t(words[state])} />
            <Small>
              {due ? t('dueBy', { name: owner, date: due }) : t('noDay', { name: owner })}
              {planActionCode && ` · ${t('inPlan', { code: planActionCode })}`}
            </Small>
          </span>
        ))}
      />
      {mayRecord && (
        <Form folded intent={intent} label={t('addFollowUp')} submit={t('addFollowUp')} quiet>
          <Paragraph>{t('followUpMore')}</Paragraph>
          <TextArea {...field('text')} rows={2} />
          <SelectField {...field('ownerOrganisationId')} options={partners} />
          <TextField {...field('dueOn')} autoComplete="off" width="medium" optional />
          <TextField
            {...field('planActionCode')}
            description={t('planActionMore')}
            autoComplete="off"
            width="medium"
            optional
          />
        </Form>
      )}
    </>
  )
}
