// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** The laws of the rule set, by the name of their file. */
export const lawText = defineText({
  nl: {
    avg: 'AVG',
    uavg: 'Uitvoeringswet AVG (UAVG)',
    sv: 'Wetboek van Strafvordering',
    wpg: 'Wet politiegegevens (Wpg)',
    wgs: 'Wet gegevensverwerking door samenwerkingsverbanden (Wgs)',
    pifi: 'Waarschuwingssysteem van banken en verzekeraars (PIFI)',
    psr: 'Europese betaalverordening (PSR)',
    payments: 'Verordening over directe betalingen',
    telecom: 'Telecommunicatiewet',
  },
  en: {
    avg: 'GDPR (AVG)',
    uavg: 'Dutch GDPR Implementation Act (UAVG)',
    sv: 'Code of Criminal Procedure',
    wpg: 'Police Data Act (Wpg)',
    wgs: 'Act on data processing by partnerships (Wgs)',
    pifi: 'Warning system of banks and insurers (PIFI)',
    psr: 'European Payment Services Regulation (PSR)',
    payments: 'Instant Payments Regulation',
    telecom: 'Telecommunications Act',
  },
})

export type LawId = keyof (typeof lawText)['nl']
export const lawIds = Object.keys(lawText.nl) as [LawId, ...LawId[]]
