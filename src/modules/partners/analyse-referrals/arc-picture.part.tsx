// SPDX-License-Identifier: EUPL-1.2
import './arcs.css'
import type { ArcPlan } from './place-arcs.ts'

/** Who refers to whom, drawn on the server. A table beside it says the same. `marked`: points where nobody is sent on. */
export function ArcPicture({ plan, marked, label }: { plan: ArcPlan; marked: ReadonlySet<string>; label: string }) {
  return (
    <svg className="dw-arcs" viewBox={`0 0 ${plan.width} ${plan.height}`} role="img" aria-label={label}>
      {plan.paths.map(({ key, d, head, isWarm }) => (
        <g key={key}>
          <path className={isWarm ? 'dw-arcs__way' : 'dw-arcs__way dw-arcs__way--cold'} d={d} />
          <polygon className="dw-arcs__head" points={head} />
        </g>
      ))}
      {plan.rows.map(({ id, y, lines }) => (
        <g key={id}>
          {marked.has(id) ? (
            <rect className="dw-arcs__end" x={plan.x} y={y - 6} width={12} height={12} />
          ) : (
            <circle className="dw-arcs__point" cx={plan.x + 6} cy={y} r={6} />
          )}
          {lines.map((line, at) => (
            <text key={line} className="dw-arcs__name" x={plan.x + 20} y={y + 5 + (at - (lines.length - 1) / 2) * 16}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  )
}
