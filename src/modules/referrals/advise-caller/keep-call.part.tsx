// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useEffect, useSyncExternalStore } from 'react'
import { endOfReportCode } from '#values'
import { deedIn } from './deed-in.ts'

const place = 'dijkwacht-gesprek'
/** The call before, which nobody laid down: a new caller is one press away, also by accident. */
const placeBefore = 'dijkwacht-gesprek-ervoor'
/** Calls that a new caller ended here: whatever page of one still stands or comes back writes nothing and makes room. */
const placeOver = 'dijkwacht-gesprek-voorbij'
/** Milliseconds after which a call is over, whatever became of it. */
const longest = 2 * 3_600_000

/** Only this page writes what it keeps. */
const neverTold = () => () => {}

interface Kept {
  by: string
  at: number
  entries: [string, string][]
}

/**
 * Keeps what stands in the form in this tab, so that somebody who looks at another page comes back to the same call; wiped by `forget`, by time and for whoever
 * else signs in here. A page that is opened anew sends it to the server once, which answers as it did.
 */
export function useKeptCall(
  form: RefObject<HTMLFormElement | null>,
  {
    by,
    call,
    isFresh,
    reportId,
    fresh,
  }: { by: string; call: string; isFresh: boolean; reportId: string; fresh: string },
): { forget: (isDone: boolean) => void; bringBack: (() => void) | null } {
  const before = useSyncExternalStore(
    neverTold,
    () => (isFresh && !read(place, by) && read(placeBefore, by) ? sessionStorage.getItem(placeBefore) : null),
    () => null,
  )
  useEffect(() => {
    const own = form.current
    if (!own) return
    const makeRoom = () => {
      if (isOver(call)) window.location.replace(fresh)
    }
    const keep = () => {
      if (isOver(call)) return
      const entries = [...new FormData(own)].flatMap(([name, value]): [string, string][] =>
        typeof value === 'string' &&
        name !== 'intent' &&
        !(name === 'quick' && (deedIn(value) ?? endOfReportCode(value)))
          ? [[name, value]]
          : [],
      )
      const isTold = entries.some(
        ([name, value]) => !['call', 'report', 'plan', 'begun', 'told', 'done'].includes(name) && value !== '',
      )
      if (isTold) sessionStorage.setItem(place, JSON.stringify({ by, at: Date.now(), entries } satisfies Kept))
    }
    const kept = read(place, by)
    makeRoom()
    if (
      isFresh &&
      kept &&
      (reportId === '' || kept.entries.some(([name, value]) => name === 'report' && value === reportId))
    )
      resume(own, kept)
    // Also what was typed before this script began.
    else if (!isFresh || !kept) keep()
    own.addEventListener('input', keep)
    window.addEventListener('pageshow', makeRoom)
    return () => {
      own.removeEventListener('input', keep)
      window.removeEventListener('pageshow', makeRoom)
    }
  }, [form, by, call, isFresh, reportId, fresh])
  return {
    forget: (isDone) => {
      if (isOver(call)) return
      const last = read(place, by)
      if (last && !isDone) sessionStorage.setItem(placeBefore, JSON.stringify(last))
      else sessionStorage.removeItem(placeBefore)
      sessionStorage.removeItem(place)
      sessionStorage.setItem(placeOver, [...overCalls(), call].slice(-mostOver).join(' '))
      // Until the new page is there nothing more is typed in this one, nor sent, nor taken for a shortcut.
      form.current?.setAttribute('inert', '')
      window.addEventListener('keydown', swallow, { capture: true })
    },
    bringBack:
      before === null
        ? null
        : () => {
            sessionStorage.setItem(place, before)
            const again = callOf(JSON.parse(before) as Kept)
            sessionStorage.setItem(
              placeOver,
              overCalls()
                .filter((one) => one !== again)
                .join(' '),
            )
            sessionStorage.removeItem(placeBefore)
          },
  }
}

const swallow = (event: KeyboardEvent) => {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** As many as somebody goes back through. */
const mostOver = 50
const overCalls = () => (sessionStorage.getItem(placeOver) ?? '').split(' ').filter(Boolean)
const isOver = (call: string) => overCalls().includes(call)
const callOf = ({ entries }: Kept) => entries.find(([name]) => name === 'call')?.[1] ?? ''

function read(where: string, by: string): Kept | null {
  const text = sessionStorage.getItem(where)
  if (text === null) return null
  try {
    const kept = JSON.parse(text) as Kept
    const isGone = where === place && isOver(callOf(kept))
    if (kept.by === by && Date.now() - kept.at < longest && !isGone) return kept
  } catch {
    // What is not ours is wiped.
  }
  sessionStorage.removeItem(where)
  return null
}

function resume(form: HTMLFormElement, { entries }: Kept): void {
  const sent = document.createElement('form')
  sent.method = 'post'
  sent.action = form.action
  sent.hidden = true
  for (const [name, value] of entries) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = value
    sent.append(field)
  }
  document.body.append(sent)
  sent.submit()
}
