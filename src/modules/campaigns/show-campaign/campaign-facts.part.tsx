// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { SummaryList } from '#ui/summary-list'
import { List, Paragraph, Small } from '#ui/text'
import { type CalendarDate, formatCalendarDate } from '#values'
import type { CampaignView } from '../campaign/campaign-view.query.ts'
import { campaignText } from '../campaign/campaign.text.ts'
import { measuredHow } from '../evaluate-campaign/measurement.ts'
import type { Result } from '../evaluate-campaign/result.ts'
import type { Measured } from '../show-year/public-campaigns.query.ts'
import { yearText } from '../show-year/show-year.text.ts'

/** When, where, for whom and of whom; with its pictures and texts. */
export function CampaignFacts({ view }: { view: CampaignView }) {
  const t = useText(yearText)
  const s = useText(campaignText)
  const { senders, channels, forms, budget, assets, source, isReported, isRough } = view
  const kind = isReported ? s('reported') : ''
  return (
    <>
      {kind && <Paragraph>{kind}</Paragraph>}
      <SummaryList
        items={[
          { term: t('when'), answer: isRough ? `${view.when} (${t('rough')})` : view.when },
          { term: t('audience'), answer: view.audienceName },
          { term: t('where'), answer: view.where },
          { term: t('who'), answer: senders.join(', ') },
          ...(forms.length > 0 ? [{ term: t('forms'), answer: forms.join(', ') }] : []),
          ...(channels.length > 0 ? [{ term: t('channels'), answer: channels.join(', ') }] : []),
          { term: t('budget'), answer: budget },
        ]}
      />
      {source && (
        <Paragraph>
          <TextLink href={source.url}>{t('source', { title: source.title, publisher: source.publisher })}</TextLink>
        </Paragraph>
      )}
      {assets.length > 0 && (
        <>
          <Heading level={2}>{t('assets')}</Heading>
          <List
            items={assets.map(({ kind: sort, title, address, alt }) => (
              <span key={title} lang="nl">
                {address ? <TextLink href={address}>{title}</TextLink> : title} ({s(sort)})
                {alt && <Small>{t('shows', { alt })}</Small>}
              </span>
            ))}
          />
        </>
      )}
    </>
  )
}

/** What it should change, as said beforehand, and what came of that. */
export function CampaignGoals({
  view,
  results,
  measured,
}: {
  view: CampaignView
  results: Result[]
  measured: Measured | null
}) {
  const language = useLanguage()
  const t = translate(yearText, language)
  if (view.goals.length === 0) return null
  return (
    <>
      <Heading level={2}>{t('goals')}</Heading>
      <List
        items={view.goals.map((goal, at) => {
          const { what, numerator, denominator, baseline, by, on } = goal
          const result = results.find((one) => one.goal === at + 1)
          const day = formatCalendarDate(on as CalendarDate, language)
          const how = measuredHow({ hasPlan: measured !== null, notMeasured: view.notMeasured }, at)
          return (
            <span key={what}>
              <strong>{campaignText[language][goal.kind]}:</strong>{' '}
              {t('goal', { what, numerator, denominator, baseline, by, on: day })}
              {(how === 'plan' || how === 'campaign') && <Small>{t(`how-${how}`)}</Small>}
              {result && (
                <Small>
                  {t('result', { count: result.numerator, total: result.denominator, source: result.source })}
                </Small>
              )}
            </span>
          )
        })}
      />
      {results.length > 0 && <Paragraph>{t('resultMore')}</Paragraph>}
      {view.notMeasured && !measured && (
        <Paragraph>
          {t('notMeasured')} <span lang="nl">{view.notMeasured}</span>
        </Paragraph>
      )}
      {measured && (
        <Paragraph>
          {t(measured.isStopped ? 'planStopped' : 'planFixed')}{' '}
          {measured.evidence && (
            <>
              <span lang="nl">{t('planMeasured', { title: measured.evidence.title })}</span> {measured.evidence.found}{' '}
              <TextLink href={measured.evidence.href}>{t('measuredAll')}</TextLink>
            </>
          )}
        </Paragraph>
      )}
      {view.intervention && (
        <Paragraph>
          <TextLink href={addressIn(language, `/interventies/${view.intervention}`)}>{t('intervention')}</TextLink>
        </Paragraph>
      )}
    </>
  )
}
