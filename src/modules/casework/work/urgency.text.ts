// SPDX-License-Identifier: EUPL-1.2
import { defineText, type Language, translate } from '#foundation/text'
import { formatMoney } from '#values'
import type { Reason } from './urgency.ts'

const text = defineText({
  nl: {
    recoverable:
      '{loss}, betaald {paid, plural, =0 {vandaag} =1 {gisteren} other {# dagen geleden}}: misschien terug te halen, nog {hours, plural, =0 {minder dan een uur} other {# uur}}',
    surge: 'Deze zaak groeit snel: {reports, plural, one {# melding} other {# meldingen}} in 7 dagen',
    help: 'De melder vroeg om hulp',
    waiting: 'Wacht {days, plural, one {# dag} other {# dagen}}',
  },
  en: {
    recoverable:
      '{loss}, paid {paid, plural, =0 {today} =1 {yesterday} other {# days ago}}: may be recovered, {hours, plural, =0 {less than an hour} =1 {# hour} other {# hours}} left',
    surge: 'This case grows quickly: {reports, plural, one {# report} other {# reports}} in 7 days',
    help: 'The reporter asked for help',
    waiting: 'Waiting for {days, plural, one {# day} other {# days}}',
  },
})

/** '€ 4.500, betaald vandaag: misschien terug te halen, nog 61 uur' */
export function sayReason(reason: Reason, language: Language): string {
  const t = translate(text, language)
  if (reason.kind === 'recoverable') {
    const { lossInCents, paidDaysAgo, hoursLeft } = reason
    return t('recoverable', { loss: formatMoney(lossInCents, language), paid: paidDaysAgo, hours: hoursLeft })
  }
  if (reason.kind === 'surge') return t('surge', { reports: reason.reports })
  return reason.kind === 'help' ? t('help') : t('waiting', { days: reason.days })
}
