// SPDX-License-Identifier: EUPL-1.2
import { formatNumber, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { KeyFigure, KeyFigures } from '#ui/key-figure'
import { useLanguage } from '#ui/language'
import { List } from '#ui/text'
import { listText } from '../list-signals/list.text.ts'
import { signalText } from '../signal/signal.text.ts'
import type { Measured } from './measure-signals.query.ts'

/** How fast proposals are judged, and how many were none. */
export function MeasuredFigures({ measured }: { measured: Measured & { days: number } }) {
  const language = useLanguage()
  const t = translate(listText, language)
  const s = translate(signalText, language)
  const { medianHours, confirmed, dismissed, byReason, days } = measured
  const judged = confirmed + dismissed
  return (
    <>
      <Heading level={2}>{t('measured', { days })}</Heading>
      <KeyFigures>
        <KeyFigure
          value={
            medianHours === null
              ? t('none')
              : t('hours', { hours: formatNumber(Math.round(medianHours * 10) / 10, language) })
          }
          label={t('median', { count: confirmed })}
        />
        <KeyFigure
          value={judged === 0 ? t('none') : `${Math.round((100 * dismissed) / judged)}%`}
          label={t('share', { count: judged })}
        />
      </KeyFigures>
      {byReason.length > 0 && (
        <>
          <Heading level={3}>{t('reasons')}</Heading>
          <List items={byReason.map(({ dismissal, count }) => t('reason', { why: s(dismissal), count }))} />
        </>
      )}
    </>
  )
}
