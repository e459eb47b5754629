// SPDX-License-Identifier: EUPL-1.2

/** There is no look that approves, on purpose: nothing found never looks like "safe". */
export type AnswerLook = 'stop' | 'warn' | 'hang-up' | 'call' | 'unknown' | 'neutral'

const receiver =
  'M14 32.500c0-5.5 8-9.5 18-9.500s18 4 18 9.500v2.500c0 1.5-1.200 2.600-2.700 2.400l-7-.9c-1.300-.2-2.300-1.200-2.300-2.500v-3.500c-3.900-1.200-8.100-1.200-12 0v3.500c0 1.300-1 2.300-2.300 2.500l-7 .9c-1.5.2-2.700-.9-2.700-2.400z'
const mark = 'M32 17v18M32 42.500v5'

/** A shape of its own for each, so that none needs its colour; what it means stands beside it in words. */
export function AnswerSign({ look }: { look: AnswerLook }) {
  return (
    <svg className={`dw-sign dw-sign--${look}`} viewBox="0 0 64 64" width="56" height="56" aria-hidden="true">
      {look === 'stop' && <path className="dw-sign__shape" d="M21 4h22l17 17v22L43 60H21L4 43V21z" />}
      {look === 'warn' && <path className="dw-sign__shape" d="M32 5L61 58H3z" />}
      {(look === 'hang-up' || look === 'call') && <circle className="dw-sign__shape" cx="32" cy="32" r="29" />}
      {look === 'unknown' && <circle className="dw-sign__ring" cx="32" cy="32" r="28" strokeDasharray="7.5 4.23" />}
      {look === 'neutral' && <circle className="dw-sign__ring" cx="32" cy="32" r="28" />}
      {look === 'stop' && <path className="dw-sign__mark" d={mark} />}
      {look === 'warn' && <path className="dw-sign__mark" d="M32 25v15M32 46v4.5" />}
      {look === 'hang-up' && <path className="dw-sign__receiver" d={receiver} />}
      {look === 'call' && <path className="dw-sign__receiver" d={receiver} transform="rotate(-130 32 32)" />}
      {look === 'unknown' && (
        <path
          className="dw-sign__line"
          d="M24 26c0-5 3.5-8.5 8.300-8.500s8.200 3.200 8.200 7.700c0 6-8.200 6.300-8.200 12.800M32.300 43.500v5"
        />
      )}
      {look === 'neutral' && <path className="dw-sign__line" d="M32 29v19M32 17v5" />}
    </svg>
  )
}
