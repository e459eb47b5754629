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
      <span className="dw-countdown__text">{left <= 0 ? words.over(span(-left)) : words.left(span(left))}</span>
      <progress className="dw-progress__bar" value={share} max={1} aria-hidden="true" />
    </div>
  )

  function span(length: number): string {
    if (length < 2 * minute) return `${Math.floor(length / second)} ${words.second}`
    if (length < 2 * hour) return `${Math.floor(length / minute)} ${words.minute}`
    if (length < 2 * day) return `${Math.floor(length / hour)} ${words.hour}`
    return `${Math.floor(length / day)} ${words.day}`
  }
}

/** That of the server when the page was made, and from then on by what went by in the browser. */
function useNow(asked: number): number {
  const [tick, setTick] = useState({ asked, gone: 0 })
  useEffect(() => {
    const began = performance.now()
    const timer = setInterval(() => setTick({ asked, gone: performance.now() - began }), second)
    return () => clearInterval(timer)
  }, [asked])
  return asked + (tick.asked === asked ? tick.gone : 0)
}
