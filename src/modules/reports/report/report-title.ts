// SPDX-License-Identifier: EUPL-1.2
import { capitalised, type Language, translate } from '#foundation/text'
import { formatMoney } from '#values'
import { reportTitleText } from './report-title.text.ts'

/**
 * What a report is about, as every page and mail to a colleague says it: '€ 1.250, phishing op bankinlog'. `form`: the word for the fraud form in this
 * language. Never a date or an id: for those there is `reportCode`.
 */
export function reportTitle(about: { lossInCents: number | null; form: string | null }, language: Language): string {
  const amount = about.lossInCents ? formatMoney(about.lossInCents, language) : null
  const said = [amount, about.form].filter((part) => part !== null && part !== '').join(', ')
  return said === '' ? translate(reportTitleText, language)('unknown') : capitalised(said)
}
