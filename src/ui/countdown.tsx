// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from 'react'
import { classNames } from './class-names.tsx'
import { useWords } from './words.tsx'
import './countdown.css'

/** Moments in milliseconds since 1970. `now` is that of the server: the clock of a workstation may be wrong. */
interface Counting {
  from: number
  due: number
  now: number
  /** The end in full. */
  title: string
}

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** The time that is left, in words and as a bar that empties. With script it runs on; without, it says how it was when the page was made. */
export function Countdown({ from, due, now: asked, title }: Counting) {
  const words = useWords().countdown
  const now = useNow(asked)
  const left = due - now
  const share = Math.min(1, Math.max(0, left / Math.max(1, due - from)))
  const tone = left <= 0 ? 'stop' : share <= 0.25 ? 'signal' : null
  return (
    <div className={classNames('dw-countdown', tone !== null && `dw-countdown--${tone}`)} title={title}>
      <span className="dw-countdown__text">
        {left <= 0 ? words.over(spanOf(-left, words)) : words.left(spanOf(left, words))}
      </span>
      <progress className="dw-progress__bar" value={share} max={1} aria-hidden="true" />
    </div>
  )
}

type Units = Record<'second' | 'minute' | 'hour' | 'day', string>

/** A length of time in its largest unit of which there are two: '90 s', '25 min'. */
export function spanOf(length: number, units: Units): string {
  if (length < 2 * minute) return `${Math.floor(length / second)} ${units.second}`
  if (length < 2 * hour) return `${Math.floor(length / minute)} ${units.minute}`
  if (length < 2 * day) return `${Math.floor(length / hour)} ${units.hour}`
  return `${Math.floor(length / day)} ${units.day}`
}

/** That of the server when the page was made, and from then on by what went by in the browser. */
export function useNow(asked: number): number {
  const [tick, setTick] = useState({ asked, gone: 0 })
  useEffect(() => {
    const began = performance.now()
    const timer = setInterval(() => setTick({ asked, gone: performance.now() - began }), second)
    return () => clearInterval(timer)
  }, [asked])
  return asked + (tick.asked === asked ? tick.gone : 0)
}
