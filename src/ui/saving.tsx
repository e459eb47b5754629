// SPDX-License-Identifier: EUPL-1.2
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useFetcher } from 'react-router'
import type { AnsweredForm } from './answered-form.tsx'
import { sendForm } from './send-form.tsx'

/** After the last key, in milliseconds. */
const patience = 1_000

export type Saving = 'nothing' | 'typed' | 'saving' | 'saved' | 'refused'

/**
 * Saves a form while somebody writes in it, one save at a time, each with the version that the one before it gave. What was typed stays in the
 * fields whatever the answer is. `refused`: somebody else wrote meanwhile, or it is not right; then nothing is saved by itself any more.
 */
export function useSaving(form: RefObject<HTMLFormElement | null>): {
  saving: Saving
  typed: () => void
  /** Of the form: waits for a save that is on its way, so that it sends the version that comes back. */
  submit: (event: FormEvent<HTMLFormElement>) => void
} {
  const { submit, state, data } = useFetcher<AnsweredForm>()
  /** Keys since the last save. */
  const [typed, setTyped] = useState(0)
  const isTyped = typed > 0
  const waiting = useRef(false)
  const isOff = Boolean(data && (data.isConflict || data.errors.length > 0))
  const isIdle = state === 'idle'

  useEffect(() => {
    if (typed === 0 || !isIdle || isOff) return
    const timer = setTimeout(() => {
      if (!form.current) return
      const sent = new FormData(form.current)
      sent.set('auto', 'yes')
      setTyped(0)
      void submit(sent, { method: 'post' })
    }, patience)
    return () => clearTimeout(timer)
  }, [typed, isIdle, isOff, submit, form])

  useEffect(() => {
    if (!isIdle || !waiting.current) return
    waiting.current = false
    form.current?.requestSubmit()
  }, [isIdle, form])

  useEffect(() => {
    if (!isTyped || isOff) return
    // Whoever leaves within those seconds loses nothing: it goes out while the page goes.
    const leave = () => {
      if (form.current && isIdle) void sendForm(location.pathname, new FormData(form.current))
    }
    // The browser asks whether they mean to leave, so that the next page never begins with words of before the last ones.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('pagehide', leave)
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('beforeunload', ask)
    }
  }, [isTyped, isIdle, isOff, form])

  return {
    saving: isOff ? 'refused' : !isIdle ? 'saving' : isTyped ? 'typed' : data ? 'saved' : 'nothing',
    typed: () => setTyped((before) => before + 1),
    submit(event) {
      if (isIdle) {
        setTyped(0)
        return
      }
      event.preventDefault()
      waiting.current = true
    },
  }
}
