// SPDX-License-Identifier: EUPL-1.2
import type { OfficialFigure } from './official-figure.ts'

const statLine = {
  publisher: 'CBS',
  country: 'NL',
  unit: 'percent',
  precision: 'as published',
  sourceUrl: 'https://www.cbs.nl/nl-nl/cijfers/detail/85846NED',
  sourceKind: 'primary',
  remark: 'StatLine table 85846NED, CC BY 4.0',
} as const

const survey = (name: string) => `survey: ${name}; the two surveys are separate series`
const securityMonitor = survey('Veiligheidsmonitor')
const onlineSafety = survey('Online Veiligheid en Criminaliteit')

const press = (publisher: string, number: number) =>
  ({
    publisher,
    country: 'NL',
    unit: 'count',
    precision: 'about',
    sourceUrl: `https://www.security.nl/posting/${number}/`,
    sourceKind: 'secondary',
    remark: '',
  }) as const

const moreThan = { precision: 'more than' }
const asPublished = { unit: 'percent', precision: 'as published' } as const
const earlyYears = {
  sourceUrl: 'https://nieuws.nl/economie/20240202/flink-meer-fraudemeldingen-in-2023-met-name-via-whatsapp-en-sms/',
  ...moreThan,
}

/** Share of people born in the Netherlands to whom it happened in 2023, with the 95% interval: form, value, low, high. */
const withInterval = [
  ['online fraud total', 8.9, 8.6, 9.1],
  ['purchase fraud', 6.6, 6.4, 6.8],
  ['sales fraud', 1.2, 1.1, 1.3],
  ['payment fraud', 1.0, 1.0, 1.1],
  ['identity fraud', 0.7, 0.7, 0.8],
  ['phishing', 0.7, 0.7, 0.8],
] as const

/**
 * A small selection that every installation begins with, so that no page of figures is ever empty. Read on 24 November 2026.
 * The whole file is imported with `npm run import`. Figures of CBS: CC BY 4.0; the others are facts with their source.
 */
export const shippedFigures: readonly OfficialFigure[] = [
  ...withInterval.flatMap(([form, value, low, high]) => {
    const row = { ...statLine, period: '2023', indicator: 'victims_share_15plus' }
    const breakdown = `${form} | origin: born in NL`
    return [
      { ...row, breakdown, value },
      { ...row, breakdown: `${breakdown}, lower 95%`, value: low },
      { ...row, breakdown: `${breakdown}, upper 95%`, value: high },
    ]
  }),
  {
    publisher: 'politie',
    country: 'NL',
    period: '2023',
    indicator: 'charges_per_year',
    breakdown: 'purchase and sales fraud',
    value: 45000,
    unit: 'count',
    precision: '40,000 to 50,000',
    sourceUrl:
      'https://www.politie.nl/nieuws/2023/november/7/00-bescherm-jezelf-online-pas-op-met-frauduleuze-webwinkels.html',
    sourceKind: 'primary',
    remark: '',
  },
  share('2021', 17, { sourceUrl: 'https://www.nu.nl/algemeen/6186835/', remark: securityMonitor }),
  share('2022', 14.8, { ...press('CBS', 884235), remark: onlineSafety }),
  share('2023', 15.6, { ...press('CBS', 926932), remark: securityMonitor }),
  share('2024', 15.7, { ...press('CBS', 884235), remark: onlineSafety }),
  share('2025', 17, { ...press('CBS', 926932), remark: securityMonitor }, 'nearly'),
  { ...press('CBS', 926932), period: '2025', indicator: 'victims', breakdown: 'online crime total', value: 2500000 },
  ...(
    [
      ['reported_any_share_of_victims', 52],
      ['filed_charge_share_of_victims', 15],
    ] as const
  ).map(([indicator, value]) => ({
    ...press('CBS', 926932),
    ...asPublished,
    period: '2025',
    indicator,
    breakdown: 'online crime total',
    value,
  })),
  reports('2020', 350000, { ...press('Fraudehelpdesk', 687523), breakdown: 'all channels incl. false-e-mail check' }),
  reports('2021', 530000, {
    ...press('Fraudehelpdesk', 740829),
    breakdown: 'all channels incl. false-e-mail check',
    remark: 'series break: later years count reports without the automatic e-mail check',
  }),
  reports('2022', 51000, earlyYears),
  reports('2023', 57000, earlyYears),
  reports('2024', 63000, {}),
  reports('2025', 100000, moreThan),
]

function share(period: string, value: number, source: Partial<OfficialFigure>, precision = 'as published') {
  const row = { period, indicator: 'victims_share_15plus', breakdown: 'online crime total', value }
  return { ...press('CBS', 0), ...source, ...asPublished, precision, ...row }
}

function reports(period: string, value: number, source: Partial<OfficialFigure>) {
  return { ...press('Fraudehelpdesk', 925610), breakdown: 'total', ...source, period, indicator: 'reports', value }
}
