// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { ActionLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Paragraph } from '#ui/text'
import { paths } from '../work/page-address.ts'
import type { ShownReport } from './show-report.query.ts'
import { reportText } from './show-report.text.ts'

/** How many identifiers of a report that still counts only its words tell of, so that they warn nobody until somebody says what they were. */
export function notSaidIn({ identifiers }: Pick<ShownReport, 'identifiers'>): number {
  return identifiers.filter((one) => one.origin === 'found' && !one.isDropped && one.protectedAs === null).length
}

export function NotSaid({ id, count }: { id: string; count: number }) {
  const language = useLanguage()
  const t = translate(reportText, language)
  return (
    <Notice kind="warn" title={t('notSaid', { count })}>
      <Paragraph>{t('notSaidMore')}</Paragraph>
      <ActionLink href={addressIn(language, `${paths.queue}/${id}/gegevens`)}>{t('notSaidDo')}</ActionLink>
    </Notice>
  )
}
