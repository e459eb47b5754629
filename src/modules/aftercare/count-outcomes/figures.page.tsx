// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatNumber, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { BarChart } from '#ui/bar-chart'
import { ChartFrame } from '#ui/chart-frame'
import { EmptyState } from '#ui/empty-state'
import { Heading } from '#ui/heading'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { List, Paragraph } from '#ui/text'
import { paths as addresses } from '../consent/addresses.ts'
import { consentText } from '../consent/consent.text.ts'
import { moments } from '../follow-up/follow-up.ts'
import { endings, questionNames, questions } from '../follow-up/questions.ts'
import type { Route } from './+types/figures.page.ts'
import { figuresText } from './figures.text.ts'
import { outcomesOf } from './outcomes.query.ts'
import { cell, dueCell, measurable, offeredCell, paths } from './shown-outcomes.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const [t, w] = [translate(figuresText, language), translate(consentText, language)]
  const found = await outcomesOf(ctx, new URL(args.request.url).searchParams.get('halfjaar'))
  if (!found) return { half: null, others: [], offered: '', parts: [] }
  const { shown } = found
  const number = (n: number) => formatNumber(n, language)
  const bars = (moment: number, measure: string, answers: readonly string[], label: (answer: string) => string) =>
    answers.map((answer) => {
      const value = shown[cell(moment, measure, answer)] ?? null
      return { label: label(answer), value, text: value === null ? t('few') : number(value) }
    })
  const word = (key: string) => w(key as Parameters<typeof w>[0])
  const [all, yes] = [shown[offeredCell], shown[cell(0, 'offer', 'yes')]]
  const isTold = typeof all === 'number' && typeof yes === 'number'
  return {
    half: found.half,
    others: found.halves
      .filter((half) => half !== found.half)
      .map((half) => ({ half, href: `${addressIn(language, addresses.figures)}?halfjaar=${half}` })),
    offered: isTold ? t('offered', { n: number(all), yes: number(yes) }) : t('offeredFew'),
    parts: moments.map((moment) => {
      const [due, answered] = [shown[dueCell(moment)], shown[cell(moment, 'ending', 'answered')]]
      const can = measurable(shown, moment)
      const charts = [
        {
          key: 'ending',
          title: t('ended', { due: number(due ?? 0), answered: number(answered ?? 0) }),
          description: t('endedOf', { due: number(due ?? 0) }),
          bars: bars(moment, 'ending', endings, (one) => t(`ending.${one}` as Parameters<typeof t>[0])),
        },
        ...questionNames.map((name) => ({
          key: name,
          title: w(name),
          description: t('of', { n: number(answered ?? 0) }),
          bars: bars(moment, name, questions[name], (one) => word(`${name}.${one}`)),
        })),
        { key: 'path', title: t('path'), description: t('ofDue'), bars: bars(moment, 'path', paths, word) },
      ]
      return { moment, title: w('moment', { moment }), can, charts: can === 'too-few' ? [] : charts }
    }),
  }
}

export default function Figures({ loaderData: { half, others, offered, parts } }: Route.ComponentProps) {
  const t = useText(figuresText)
  return (
    <WorkbenchPage title={t('title')} lead={t('lead')}>
      {half === null ? (
        <EmptyState title={t('none')} more={t('noneMore')} />
      ) : (
        <>
          <Heading level={2}>{t('half', { half })}</Heading>
          <Paragraph>{offered}</Paragraph>
          {parts.map((part) => (
            <section key={part.moment} aria-label={part.title}>
              <Heading level={2}>{part.title}</Heading>
              {part.can !== 'yes' && <Notice kind="warn" more={t(part.can)} />}
              {part.charts.map((chart) => (
                <ChartFrame
                  key={chart.key}
                  headingLevel={3}
                  title={chart.title}
                  description={chart.description}
                  source={t('source')}
                  table={{
                    caption: chart.title,
                    columns: (column) => [
                      column(t('answer'), (bar) => bar.label),
                      column(t('count'), { numeric: true }, (bar) => bar.text),
                    ],
                    rows: chart.bars,
                  }}
                >
                  <BarChart label={chart.title} bars={chart.bars} />
                </ChartFrame>
              ))}
            </section>
          ))}
          {others.length > 0 && (
            <>
              <Heading level={2}>{t('other')}</Heading>
              <List
                items={others.map((other) => (
                  <TextLink key={other.half} href={other.href}>
                    {t('half', { half: other.half })}
                  </TextLink>
                ))}
              />
            </>
          )}
        </>
      )}
      <Heading level={2}>{t('how')}</Heading>
      <Paragraph>{t('howMore')}</Paragraph>
    </WorkbenchPage>
  )
}
