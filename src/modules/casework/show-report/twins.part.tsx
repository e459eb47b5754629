// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Button } from '#ui/button'
import { Choice, FoldedDeed } from '#ui/deeds'
import { useLanguage } from '#ui/language'
import { Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { reportCode } from '#values'
import { reportTitle } from '../../reports/plain.ts'
import { shortDay } from '../work/short-day.ts'
import { handleText } from './handle.text.ts'
import { type Answered, partOf } from './part.ts'
import { Reason, Sent } from './sent.part.tsx'
import type { ShownReport } from './show-report.query.ts'
import { reportText } from './show-report.text.ts'

type TwinsProps = Pick<ShownReport, 'report' | 'similar' | 'duplicates' | 'labels'> & {
  actionData: Answered | undefined
}

/** Which report tells of the same: the likeliest by their number, any other by its address. */
export function Twins({ report, similar, duplicates, labels, actionData }: TwinsProps) {
  const language = useLanguage()
  const t = translate(handleText, language)
  const { isOpen, one, errorOf } = partOf(actionData, 'duplicate')
  const rank = (id: string) => duplicates.findIndex(({ reportId }) => reportId === id)
  const likely = similar.toSorted((a, b) => order(rank(a.reportId)) - order(rank(b.reportId)))
  return (
    <FoldedDeed title={t('duplicateShort')} keys="d" open={isOpen}>
      <Sent intent="duplicate" report={report} label={t('duplicateTitle')}>
        {likely.length > 0 && <Paragraph>{t('twinsMore')}</Paragraph>}
        {likely.map(({ reportId, facts }, at) => (
          <Choice key={reportId} id={at === 0 ? 'twin-first' : undefined} name="twin" value={reportId} place={at + 1}>
            {[
              reportCode(reportId),
              shortDay(facts.receivedAt, language),
              reportTitle(
                { ...facts, form: facts.fraudForm && (labels[facts.fraudForm] ?? facts.fraudForm) },
                language,
              ),
              rank(reportId) >= 0 && translate(reportText, language)('maybeDuplicate'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Choice>
        ))}
        <TextField
          name="of"
          id="duplicate-of"
          label={t('duplicateOf')}
          description={t('duplicateOfMore')}
          autoComplete="off"
          defaultValue={one('of')}
          error={errorOf('of')}
        />
        <Reason intent="duplicate" actionData={actionData} label={t('reason')} />
        <Button appearance="secondary">{t('duplicate')}</Button>
      </Sent>
    </FoldedDeed>
  )
}

/** Those that may tell of the same event first, in their own order. */
function order(rank: number): number {
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank
}
