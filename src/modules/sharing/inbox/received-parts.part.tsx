// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import type { LinkedIdentifier } from '#modules/identifiers'
import { Button, ButtonGroup } from '#ui/button'
import { Details } from '#ui/details'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage, useText } from '#ui/language'
import { List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { type CalendarDate, formatCalendarDate, formatMoney } from '#values'
import { IdentifierLink } from '../../identifiers/parts.tsx'
import { receivedText } from './list-received.text.ts'
import type { MessageKind, MessageState } from './message.ts'
import type { PayloadLines, SetCounts } from './payload-lines.schema.ts'

/** A version of a set: how much, not what; systems read that from the log. */
export function SetContent({ counts }: { counts: SetCounts }) {
  const t = useText(receivedText)
  return <>{t('set', { ...counts })}</>
}

export type ShownLines = Omit<PayloadLines, 'identifiers'> & { identifiers: LinkedIdentifier[] }

export function Content({ lines }: { lines: ShownLines | null }) {
  const language = useLanguage()
  const t = translate(receivedText, language)
  if (!lines) return <>{t('nothing')}</>
  const { identifiers, lossInCents, occurredOn, narrative } = lines
  return (
    <>
      <List
        items={[
          ...identifiers.map((one) => <IdentifierLink key={one.canonical} identifier={one} />),
          ...(lossInCents === null ? [] : [t('loss', { amount: formatMoney(lossInCents, language) })]),
          ...(occurredOn === null ? [] : [t('day', { day: formatCalendarDate(occurredOn as CalendarDate, language) })]),
        ]}
      />
      {narrative && <Paragraph>{narrative}</Paragraph>}
    </>
  )
}

type AnswerProps = { number: number; kind: MessageKind; state: MessageState; error?: string | undefined }

export function Answer({ number, kind, state, error }: AnswerProps) {
  const t = useText(receivedText)
  if (state === 'effective') return null
  const of = t('of', { number })
  return (
    <div>
      <Form intent="use" label={of}>
        <HiddenField name="number" value={String(number)} />
        <Button appearance="secondary" hiddenText={of}>
          {t(kind === 'recall' ? 'done' : 'use')}
        </Button>
      </Form>
      {kind !== 'recall' && state !== 'rejected' && (
        <Details summary={t('refuse')} open={error !== undefined}>
          <Form label={`${t('refuse')} ${of}`}>
            <HiddenField name="number" value={String(number)} />
            <TextField name={`reason-${number}`} label={t('reason')} error={error} />
            <ButtonGroup>
              <Button name="intent" value="refuse" appearance="secondary" hiddenText={of}>
                {t('refuse')}
              </Button>
            </ButtonGroup>
          </Form>
        </Details>
      )}
    </div>
  )
}
