// SPDX-License-Identifier: EUPL-1.2
import './strip.css'
import { localeOf } from '#foundation/text'
import { useLanguage, useText } from '#ui/language'
import { Paragraph } from '#ui/text'
import { Status } from '#ui/status'
import { stripText } from './strip.text.ts'
import { type Mark, monthX, strip, type VisitYear } from './visit-year.ts'

/** A year of events in one line: a square is a working visit, a round anything else; full is what was held. The list below it says the same. */
export function YearStrip({ marks, height, label }: { marks: Mark[]; height: number; label: string }) {
  const language = useLanguage()
  const monthName = new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' })
  return (
    <div className="dw-strip" role="group" aria-label={label} tabIndex={0}>
      <svg viewBox={`0 0 ${strip.width} ${height}`} role="img" aria-label={label}>
        {Array.from({ length: 12 }, (_, at) => (
          <g key={at}>
            <line className="dw-strip__month" x1={monthX(at + 1)} x2={monthX(at + 1)} y1={2} y2={height} />
            <text className="dw-strip__name" x={monthX(at + 1) + 4} y={15}>
              {monthName.format(new Date(Date.UTC(2026, at, 15)))}
            </text>
          </g>
        ))}
        {marks.map((one) => (
          <g key={one.number}>
            <Shape mark={one} />
            <text className="dw-strip__number" x={one.x + 9} y={one.y + 4}>
              {one.number}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

function Shape({ mark: { kind, status, x, y } }: { mark: Mark }) {
  const look = `dw-strip__mark dw-strip__mark--${status}`
  return kind === 'visit' ? (
    <rect className={look} x={x - 7} y={y - 7} width={14} height={14} />
  ) : (
    <circle className={look} cx={x} cy={y} r={7} />
  )
}

const looks = { kept: 'ok', 'on-course': 'ok', short: 'warn', overdue: 'warn' } as const

/** 'Ten minste drie werkbezoeken: 2 van 3 geweest, 1 gepland.' `knowsPlanned`: whoever looks plans them; others see what was held. */
export function VisitPromise({
  visits,
  year,
  knowsPlanned,
}: {
  visits: VisitYear
  year: number
  knowsPlanned: boolean
}) {
  const t = useText(stripText)
  const { held, planned, promised, lacking, standing, unsaid } = visits
  if (!knowsPlanned)
    return (
      <Paragraph>
        <strong>{t('promise', { year: String(year), promised })}</strong> {t('held', { held, promised })}
      </Paragraph>
    )
  return (
    <Paragraph>
      <strong>{t('promise', { year: String(year), promised })}</strong> {t('count', { held, promised, planned })}{' '}
      <Status kind={looks[standing]} text={t(standing, { lacking })} />
      {unsaid.length > 0 && <> {t('unsaid', { count: unsaid.length })}</>}
    </Paragraph>
  )
}
