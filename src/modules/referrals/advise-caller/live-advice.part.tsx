// SPDX-License-Identifier: EUPL-1.2
import { type RefObject, useRef } from 'react'
import { useFetcher } from 'react-router'

/** Milliseconds for which keys wait for an answer: a connection can go quietly. */
const patience = 1_000

/**
 * The advice follows a key at once. What is typed while the server answers goes together when it has: however slow it is, it gets one question at a time, and
 * the last key is always answered.
 */
export function useLiveAdvice<Action>(form: RefObject<HTMLFormElement | null>, action: string) {
  const live = useFetcher<Action>()
  /** The form as it was sent last, while its answer is waited for. */
  const asked = useRef<FormData | null>(null)
  const isBehind = useRef(false)
  const ask = async (): Promise<void> => {
    if (!form.current) return
    const typed = new FormData(form.current)
    asked.current = typed
    isBehind.current = false
    typed.set('intent', 'live')
    const tired = new Promise<void>((resolve) => window.setTimeout(resolve, patience))
    await Promise.race([live.submit(typed, { method: 'post', action }), tired])
    if (asked.current !== typed) return
    asked.current = null
    if (isBehind.current) await ask()
  }
  const follow = () => {
    if (asked.current === null) void ask()
    else isBehind.current = true
  }
  return { live, follow }
}
