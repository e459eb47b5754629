// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { PublicPage } from '#ui/page'
import { Records } from '#ui/records'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Lead, List, Paragraph } from '#ui/text'
import { paths, pointPath } from '../survey/addresses.ts'
import { hasPoints } from '../take-part/name-points.query.ts'
import type { Route } from './+types/show-experiences.page.ts'
import { HowToRead } from './how-to-read.part.tsx'
import { overview } from './published.query.ts'
import { FlowTable } from './question-figure.part.tsx'
import { resultsText } from './results.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  return { found: await overview(ctx), canTakePart: await hasPoints(ctx) }
}

type Found = NonNullable<Route.ComponentProps['loaderData']['found']>

export default function ShowExperiences({ loaderData: { found, canTakePart } }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(resultsText, language)
  const link = (path: string) => addressIn(language, path)
  return (
    <PublicPage title={t('title')}>
      <Lead>{t('lead')}</Lead>
      {found?.isExample && <SyntheticNotice text={t('demo')} />}
      {found ? <Results found={found} /> : <EmptyState title={t('none')} more={t('noneMore')} />}
      <Heading level={2}>{t('yours')}</Heading>
      <Paragraph>
        <ActionLink href={link(paths.answer)}>{t('code')}</ActionLink>
      </Paragraph>
      {canTakePart && (
        <Paragraph>
          <TextLink href={link(paths.consent)}>{t('take')}</TextLink>
        </Paragraph>
      )}
    </PublicPage>
  )
}

function Results({ found }: { found: Found }) {
  const language = useLanguage()
  const t = translate(resultsText, language)
  const { quarter, version, together, points, questions } = found
  return (
    <>
      <Heading level={2}>{t('quarter', { quarter })}</Heading>
      <List
        items={points.map(({ id, name }) => (
          <TextLink key={id} href={addressIn(language, pointPath(id))}>
            {name}
          </TextLink>
        ))}
      />
      <Heading level={3}>{`${t('asked')} ${t('all')}`}</Heading>
      <FlowTable flow={together} />
      <Heading level={2}>{t('compareTitle')}</Heading>
      <Notice kind="warn" more={t('compareWarn')} />
      <Records
        items={questions.map(({ id, words, scale, bars }) => ({
          key: id,
          content: (
            <ChartFrame
              headingLevel={3}
              title={words}
              description={t('bars')}
              source={`${t('version', { version })}, ${scale === null ? t('notValidated') : t('scale', { name: scale })}`}
              table={{
                caption: words,
                columns: (column) => [
                  column(t('point'), (bar) => bar.name),
                  column(t('shareOf'), { numeric: true }, (bar) => bar.share?.text ?? t('hidden')),
                ],
                rows: bars,
              }}
            >
              <BarChart
                label={`${words} ${t('bars')}`}
                max={100}
                bars={bars.map(({ name, share }) => ({
                  label: name,
                  value: share?.value ?? null,
                  text: share ? `${share.value}%` : t('hidden'),
                  low: share?.low,
                  high: share?.high,
                }))}
              />
            </ChartFrame>
          ),
        }))}
      />
      <HowToRead />
    </>
  )
}
