// SPDX-License-Identifier: EUPL-1.2
import { formatDate, translate } from '#foundation/text'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import type { RollOut } from './roll-out.ts'
import { rollOutText } from './roll-out.text.ts'

export function RollOutFacts({ one }: { one: RollOut }) {
  const language = useLanguage()
  const t = translate(rollOutText, language)
  const kind = one.decision === 'yes' ? 'ok' : one.decision === 'no' ? 'stop' : 'warn'
  return (
    <SummaryList
      items={[
        { term: t('decision'), answer: <Status kind={kind} text={t(one.decision)} /> },
        { term: t('body'), answer: t('by', { body: one.body, date: formatDate(new Date(one.decidedAt), language) }) },
        { term: t('reasons'), answer: one.reasons },
        { term: t('evidence'), answer: one.evidence },
        ...(one.missing ? [{ term: t('missing'), answer: one.missing }] : []),
      ]}
    />
  )
}

/** What holds, and what was decided before. */
export function RollOutPart({ decided }: { decided: readonly RollOut[] }) {
  const t = useText(rollOutText)
  const [holds, ...earlier] = decided
  return (
    <>
      <Heading level={2}>{t('title')}</Heading>
      {holds ? <RollOutFacts one={holds} /> : <Paragraph>{t('none')}</Paragraph>}
      {earlier.length > 0 && (
        <Details summary={t('earlier')}>
          {earlier.map((one) => (
            <RollOutFacts key={one.decidedAt} one={one} />
          ))}
        </Details>
      )}
    </>
  )
}
