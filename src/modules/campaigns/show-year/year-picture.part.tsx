// SPDX-License-Identifier: EUPL-1.2
import './year.css'
import { localeOf } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { audienceText } from '../message/message.text.ts'
import { sizes, type YearPlan } from './year-plan.ts'

/** A year to hang on a wall: weeks beside each other, audiences below each other. The table below it says the same. */
export function YearPicture({ plan, label, now }: { plan: YearPlan; label: string; now: string }) {
  const language = useLanguage()
  const monthName = new Intl.DateTimeFormat(localeOf(language), { month: 'long', timeZone: 'UTC' })
  const { width, gutter, head, bar } = sizes
  return (
    <svg className="dw-year" viewBox={`0 0 ${width} ${plan.height + 6}`} role="img" aria-label={label}>
      {plan.rows.map(({ audience, y, height }, at) => (
        <g key={audience}>
          <rect
            className={at % 2 === 0 ? 'dw-year__band' : 'dw-year__band--plain'}
            x={0}
            y={y}
            width={width}
            height={height}
          />
          <text className="dw-year__audience" x={8} y={y + 26}>
            {audienceText[language][audience]}
          </text>
        </g>
      ))}
      {plan.weeks.map(({ x, text }) => (
        <g key={x}>
          <line className="dw-year__week" x1={x} x2={x} y1={head - 8} y2={plan.height} />
          {text && (
            <text className="dw-year__number" x={x} y={head - 12}>
              {text}
            </text>
          )}
        </g>
      ))}
      {plan.months.map(({ x, month }) => (
        <g key={month}>
          {/* Open where the numbers of the weeks stand. */}
          <path className="dw-year__month" d={`M${x} 6V${head - 24}M${x} ${head - 8}V${plan.height}`} />
          <text className="dw-year__name" x={x + 5} y={20}>
            {monthName.format(new Date(Date.UTC(2026, month - 1, 15)))}
          </text>
        </g>
      ))}
      {plan.today !== null && (
        <g>
          <line className="dw-year__today" x1={plan.today} x2={plan.today} y1={head - 8} y2={plan.height} />
          <text className="dw-year__now" x={Math.max(gutter, plan.today - 4)} y={head - 12} textAnchor="end">
            {now}
          </text>
        </g>
      )}
      {plan.bars.map((one) => (
        <g key={one.number}>
          <rect
            className={one.isRough ? 'dw-year__bar dw-year__bar--rough' : 'dw-year__bar'}
            x={one.x}
            y={one.y}
            width={one.width}
            height={bar}
            rx={3}
          />
          {one.isCancelled && (
            <line
              className="dw-year__gone"
              x1={one.x}
              x2={one.x + one.width}
              y1={one.y + bar / 2}
              y2={one.y + bar / 2}
            />
          )}
          <text className="dw-year__label" x={one.labelX} y={one.y + bar + 15} textAnchor={one.anchor}>
            {one.label}
          </text>
        </g>
      ))}
    </svg>
  )
}
