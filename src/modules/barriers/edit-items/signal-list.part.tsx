// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import type { MayShare, Signal } from '../edition/edition.ts'
import { newItem, signalPath } from './addresses.ts'
import { editText } from './edit.text.ts'

const looks = { allowed: 'ok', conditions: 'ok', draft: 'warn', no: 'stop' } as const satisfies Record<
  MayShare['answer'],
  string
>

interface SignalListProps {
  step: string
  signals: Signal[]
  parties: { value: string; text: string }[]
  /** A proposal of somebody else waits: there is no form then, and no link to one. */
  isBlocked: boolean
}

/** The signals of a step, each with its own form behind a link, and with what the rule engine says of it today. */
export function SignalList({ step, signals, parties, isBlocked }: SignalListProps) {
  const language = useLanguage()
  const t = translate(editText, language)
  const nameOf = (id: string) => parties.find(({ value }) => value === id)?.text ?? id
  return (
    <>
      <Heading level={2}>{t('signals')}</Heading>
      <Paragraph>{t('signalsMore')}</Paragraph>
      <Table
        caption={t('signals')}
        hideCaption
        columns={(column) => [
          column(t('signal'), ({ id, text }) => {
            const words = text[language] ?? text.nl
            return isBlocked ? words : <TextLink href={addressIn(language, signalPath(step, id))}>{words}</TextLink>
          }),
          column(t('seenBy'), ({ seenBy }) => seenBy.map(nameOf).join(', ')),
          column(t('circle'), ({ circle }) => t(`circle-${circle}`)),
          column(t('mayShare'), ({ mayShare }) =>
            mayShare ? (
              <>
                <Status kind={looks[mayShare.answer]} text={t(`may-${mayShare.answer}`)} />
                <Small>{mayShare.why[language] ?? mayShare.why.nl}</Small>
              </>
            ) : (
              t('notLooked')
            ),
          ),
        ]}
        rows={signals}
      />
      {!isBlocked && <ActionLink href={addressIn(language, signalPath(step, newItem))}>{t('addSignal')}</ActionLink>}
    </>
  )
}
