// SPDX-License-Identifier: EUPL-1.2
import { addressIn, formatDate, type Language, localeOf, translate } from '#foundation/text'
import { Details } from '#ui/details'
import { Heading } from '#ui/heading'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { Status } from '#ui/status'
import { Table } from '#ui/table'
import { Lead, List, Paragraph, Small } from '#ui/text'
import { TrendChart, type TrendPoint } from '#ui/trend-chart'
import { designText, levelText } from '../evaluation/evaluation.text.ts'
import type { PublishedSource, SeenConfounder } from '../evaluation/evaluation.ts'
import { refusalText } from '../evaluation/refusal.text.ts'
import type { EffectView, Picture } from './effect-view.ts'
import { amountOf, changeText, sentencesOf } from './effect-words.ts'
import { effectText } from './effect.text.ts'

/** What was found, in one sentence, with its picture, its doubts and its figures. */
export function EffectResult({ view, isExample }: { view: EffectView; isExample: boolean }) {
  const language = useLanguage()
  const t = translate(effectText, language)
  const { plan, said, level, answer } = view
  return (
    <>
      {isExample && <Notice kind="warn" more={t('example')} />}
      {answer.measurable ? (
        <>
          <Lead>{sentencesOf(view, language)}</Lead>
          <Paragraph>
            {amountOf(answer, language)} <strong>{t(said.claim)}</strong>
          </Paragraph>
        </>
      ) : (
        <Notice
          kind="info"
          title={t('notMeasurable')}
          more={translate(refusalText, language)(answer.reason, answer.values ?? {})}
        />
      )}
      {view.picture && answer.measurable && <EffectPicture picture={view.picture} outcome={plan.outcome} />}
      <Heading level={2}>{t('level')}</Heading>
      <Paragraph>
        <Status
          kind={level === 'E4' ? 'ok' : level === 'E0' ? 'neutral' : 'warn'}
          text={translate(levelText, language)(level)}
        />
      </Paragraph>
      <List
        items={[
          t('what', { outcome: plan.outcome }),
          t('design', { name: translate(designText, language)(plan.design) }),
          ...(plan.control === '' ? [] : [t('control', { control: plan.control })]),
          t('measurer', { name: plan.measurer }),
          ...said.why.map((one) => t(one)),
          ...view.sources.map((source) => <SourceLine key={source.title[language]} source={source} />),
        ]}
      />
      <Heading level={2}>{t('otherwise')}</Heading>
      <Paragraph>
        {t('bySelf')}: {plan.confounders}
      </Paragraph>
      <Paragraph>{t('byProgram')}:</Paragraph>
      <List items={view.seen.length === 0 ? [t('nothingSeen')] : view.seen.map((one) => seenText(one, language))} />
      <Elsewhere view={view} />
      {view.picture && <EffectTable picture={view.picture} />}
    </>
  )
}

function SourceLine({ source: { title, source, address, countedAs, readOn } }: { source: PublishedSource }) {
  const language = useLanguage()
  const t = translate(effectText, language)
  return (
    <>
      {t('source', { title: title[language] })} <TextLink href={addressIn(language, address)}>{source}</TextLink> (
      {countedAs[language]}; {t('readOn', { on: dayText(readOn, language) })})
    </>
  )
}

const dayText = (day: string, language: Language) => formatDate(new Date(`${day}T12:00:00Z`), language)

function seenText(seen: SeenConfounder, language: Language): string {
  const t = translate(effectText, language)
  if (seen.kind === 'starts-otherwise')
    return t('starts-otherwise', { on: seen.on.length === 10 ? dayText(seen.on, language) : seen.on })
  if (seen.kind === 'other-measure') return t('other-measure', { name: seen.name, on: dayText(seen.on, language) })
  if (seen.kind === 'break') return t('break', { from: dayText(seen.from, language), because: seen.because[language] })
  if (seen.kind === 'fewer-than-planned') return t(seen.kind, { drawn: seen.drawn, planned: seen.planned })
  if (seen.kind === 'provisional') return t('provisional', { count: seen.count, points: seen.points })
  if (seen.kind === 'moved-before') return t('moved-before', { change: changeText(seen.ratio, language) })
  return seen.kind === 'gaps' ? t('gaps', { gaps: seen.gaps, points: seen.points }) : t(seen.kind)
}

function Elsewhere({ view }: { view: EffectView }) {
  const language = useLanguage()
  const t = translate(effectText, language)
  const { displacement } = view.plan
  return (
    <>
      <Heading level={2}>{t('elsewhere')}</Heading>
      <Paragraph>{t(view.elsewhere.length === 0 ? 'elsewhereNone' : 'elsewhereLead', { displacement })}</Paragraph>
      {view.elsewhere.length > 0 && (
        <Table
          caption={t('elsewhere')}
          hideCaption
          columns={(column) => [
            column(t('series'), ({ name }) => name),
            column(t('change'), ({ answer, isUp }) =>
              answer.measurable ? (
                <>
                  {changeText(answer.ratio.estimate, language)} {isUp && <Status kind="warn" text={t('elsewhereUp')} />}
                </>
              ) : (
                t('notThere')
              ),
            ),
            column(t('interval'), ({ answer }) =>
              answer.measurable
                ? `${changeText(answer.ratio.low, language)} – ${changeText(answer.ratio.high, language)}`
                : translate(refusalText, language)(answer.reason, answer.values ?? {}),
            ),
          ]}
          rows={view.elsewhere}
          keyOf={({ name }) => name}
        />
      )}
    </>
  )
}

function EffectPicture({ picture, outcome }: { picture: Picture; outcome: string }) {
  const language = useLanguage()
  const t = translate(effectText, language)
  const write = (value: number) => new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(value)
  // To a whole number, as what is counted is.
  const whole = (value: number) => new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 0 }).format(value)
  const counted: TrendPoint[] = picture.points.flatMap(({ at, count, isProvisional }) =>
    count === null ? [] : [{ at, value: count, text: write(count), isProvisional }],
  )
  const expected: TrendPoint[] = picture.points
    .slice(picture.start)
    .flatMap(({ at, expected, low, high }) =>
      expected === null
        ? []
        : [{ at, value: expected, text: whole(expected), low: low ?? undefined, high: high ?? undefined }],
    )
  const last = picture.points.length - 1
  const ticks = [...new Set([0, Math.round(last / 2), last])].map((at) => ({
    at,
    text: picture.points[at]?.period.slice(0, 7) ?? '',
  }))
  return (
    <TrendChart
      label={t('picture', { outcome })}
      lines={[
        { label: t('counted'), runs: [{ points: counted, hasBreakBefore: false }] },
        { label: t('expected'), runs: [{ points: expected, hasBreakBefore: false }] },
      ]}
      ticks={ticks}
      moment={{ at: picture.start - 0.5, text: t('start') }}
      format={write}
    />
  )
}

function EffectTable({ picture }: { picture: Picture }) {
  const language = useLanguage()
  const t = translate(effectText, language)
  const write = (value: number | null, digits = 0) =>
    value === null
      ? t('unknown')
      : new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: digits }).format(value)
  return (
    <Details summary={t('table')}>
      <Table
        scrolls
        caption={t('table')}
        hideCaption
        rows={picture.points}
        columns={(column) => [
          column(t('period'), ({ at, period }) => `${period}${at === picture.start ? ` (${t('start')})` : ''}`),
          column(t('counted'), { numeric: true }, ({ count, isProvisional }) =>
            isProvisional ? t('isProvisional', { count: write(count) }) : write(count),
          ),
          column(t('expected'), { numeric: true }, ({ expected }) => write(expected, 1)),
          column(t('low'), { numeric: true }, ({ at, low }) =>
            at >= picture.start ? write(low, 1) : <Small>–</Small>,
          ),
          column(t('high'), { numeric: true }, ({ at, high }) =>
            at >= picture.start ? write(high, 1) : <Small>–</Small>,
          ),
        ]}
      />
    </Details>
  )
}
