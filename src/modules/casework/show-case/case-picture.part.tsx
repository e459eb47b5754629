// SPDX-License-Identifier: EUPL-1.2
import { formatDate, formatNumber, translate, type Day, spansOf } from '#foundation/text'
import { BarChart } from '#ui/bar-chart'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { Pair } from '#ui/statement'
import { Table } from '#ui/table'
import { Paragraph, Small } from '#ui/text'
import { Timeline } from '#ui/timeline'
import { holdsTogether, type HubKind, hubTitle, shortened } from './hub-shape.ts'
import { caseText } from './show-case.text.ts'

type Props = {
  ownReports: number
  otherReports: number
  firstAt: Date
  lastAt: Date
  days: Day[]
  hubs: {
    hubs: {
      hubId: string
      kind: HubKind
      canonical: string
      ownReports: number
      otherReports: number
      standing: string
    }[]
  }
}

/** More bars than this say nothing more at a glance. */
const mostBars = 6

/** Why these belong together and when they came, in two pictures. */
export function CasePicture(props: Props) {
  return (
    <Pair>
      <Links {...props} />
      <Days {...props} />
    </Pair>
  )
}

function Links({ hubs, ownReports }: Props) {
  const language = useLanguage()
  const t = translate(caseText, language)
  const linking = hubs.hubs.filter(holdsTogether)
  const top = linking.toSorted((a, b) => b.ownReports - a.ownReports).slice(0, mostBars)
  return (
    <div>
      <Heading level={2}>{t('linksTitle')}</Heading>
      {top.length === 0 ? (
        <Paragraph>{t('linksNone')}</Paragraph>
      ) : (
        <>
          <Small>{t('linksMore', { count: ownReports })}</Small>
          <BarChart
            label={t('linksTitle')}
            max={ownReports}
            bars={top.map((hub) => ({
              label: shortened(hubTitle(hub, language), 64),
              value: hub.ownReports,
              text: t('share', { count: hub.ownReports, all: ownReports }),
            }))}
          />
        </>
      )}
    </div>
  )
}

function Days({ days, ownReports, otherReports, firstAt, lastAt }: Props) {
  const language = useLanguage()
  const t = translate(caseText, language)
  const spans = spansOf(days, language, (day) => t('week', { day }))
  const hasOthers = otherReports > 0
  return (
    <div>
      <Heading level={2}>{t('daysTitle')}</Heading>
      <Timeline
        bars={spans.map(({ key, label, own, others }) => ({
          key,
          label,
          below: own,
          above: hasOthers ? others : null,
        }))}
        below={t('own')}
        above={t('otherPartners')}
        highest={(count) => t('most', { count: formatNumber(count, language) })}
        label={t('daysSaid', {
          from: formatDate(firstAt, language),
          until: formatDate(lastAt, language),
          own: ownReports,
          others: otherReports,
          hasOthers: hasOthers ? 'yes' : 'no',
        })}
      />
      <Details summary={t('daysTable')}>
        <Table
          caption={t('daysTitle')}
          hideCaption
          columns={(column) => [
            column(t('when'), ({ label }) => label),
            column(t('own'), { numeric: true }, ({ own }) => own),
            hasOthers && column(t('otherPartners'), { numeric: true }, ({ others }) => others),
          ]}
          rows={spans.filter(({ own, others }) => own > 0 || others > 0)}
        />
      </Details>
    </div>
  )
}
