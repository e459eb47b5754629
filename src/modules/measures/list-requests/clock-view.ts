// SPDX-License-Identifier: EUPL-1.2
import { formatDateTime, type Language, translate } from '#foundation/text'
import { formatShortMoment } from '#values'
import { type Clock, clocksOf, lateMoment, type Times } from '../request/clocks.ts'
import type { Measure, Outcome, RequestStatus } from '../request/request.ts'
import { requestText } from '../request/request.text.ts'

type Looked = Times & { measure: Measure; status: RequestStatus }

export interface ClockLine {
  moment: string
  /** When it was, by when it is awaited, or that it does not come. */
  when: string
  isLate: boolean
  state: 'done' | 'awaited' | 'off'
}

/** The clocks of a request in words. */
export function clockLines(request: Looked, now: Date, language: Language): ClockLine[] {
  const t = translate(requestText, language)
  const wordOf = {
    received: 'received',
    understood: 'understood',
    decided: 'decided',
    'in-force': 'in-force',
    lifted: 'lifted',
  } as const
  const said = ({ at, due, isOff }: Clock) => {
    if (at) return formatDateTime(at, language)
    return isOff ? t('notNeeded') : t('awaited', { at: formatDateTime(due, language) })
  }
  return clocksOf(request.measure, request, request.status, now).map((clock) => ({
    moment: t(wordOf[clock.moment]),
    when: said(clock),
    isLate: clock.isLate,
    state: clock.at ? 'done' : clock.isOff ? 'off' : 'awaited',
  }))
}

/** What is awaited next and whether it is late, in words; null when nothing is awaited. */
export function nextClock(request: Looked, now: Date, language: Language): { text: string; isLate: boolean } | null {
  const clocks = clocksOf(request.measure, request, request.status, now)
  const late = lateMoment(request.measure, request, request.status, now)
  const next = late ?? clocks.find(({ at, isOff }) => at === null && !isOff)
  if (!next) return null
  const t = translate(requestText, language)
  const word = t(next.moment)
  return { text: `${word} ${t('awaited', { at: formatShortMoment(next.due, now, language) })}`, isLate: next.isLate }
}

/** The shape of a status; what must be lifted and what was refused stand out. */
export function statusTone(status: RequestStatus): 'ok' | 'warn' | 'stop' | 'neutral' {
  if (status === 'in-force') return 'ok'
  if (status === 'to-lift') return 'stop'
  if (status === 'refused') return 'warn'
  return 'neutral'
}

/** The outcome in words: what came of it. */
export function outcomeWord(outcome: Outcome | null, language: Language): string | null {
  if (outcome === null) return null
  return translate(requestText, language)(outcome === 'refused' ? 'refusedOutcome' : outcome)
}
