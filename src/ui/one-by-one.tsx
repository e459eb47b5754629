// SPDX-License-Identifier: EUPL-1.2
import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { classNames } from './class-names.tsx'
import { useHasScript } from './has-script.tsx'
import { sendForm } from './send-form.tsx'

/** An answer that did not arrive: somebody decided first, or the way to the server is broken. */
export interface NotArrived<Item> {
  item: Item
  isAway: boolean
}

export interface OneByOne<Item> {
  /** The first that this page did not answer yet. */
  item: Item | undefined
  /** Answers are still on their way, and bring the next ones back with them. */
  isSending: boolean
  problems: readonly NotArrived<Item>[]
  /** What was answered last, and what the answer was; null: nothing yet. */
  last: { item: Item; verdict: string } | null
  /** So many of `items` were answered or left already. */
  behind: number
  /** Of the item: whoever listens, and whoever types, begins there at the next one. */
  heading: RefObject<HTMLHeadingElement | null>
  /** For the form of the item: it goes out while the next one is already there. */
  answer(event: FormEvent<HTMLFormElement>): Promise<void>
  /** Leaves it for later and goes on; it comes back when the page is opened anew. */
  skip(): void
}

/**
 * Things to decide about, one at a time. With script the answer goes out while the next thing is already there, and goes on when the page is left;
 * without script it is a form. `keyOf`: a thing that was answered and is open again has another key. `verdict`: the name of the buttons that
 * answer. With fewer than `enough` left, `fetchMore` is called; others that are still on their way come along once more, and are not shown again.
 */
export function useOneByOne<Item>(
  items: readonly Item[],
  {
    keyOf,
    verdict,
    enough,
    fetchMore,
  }: {
    keyOf: (item: Item) => string
    verdict: string
    enough: number
    fetchMore: () => void
  },
): OneByOne<Item> {
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set())
  const [sending, setSending] = useState(0)
  const [problems, setProblems] = useState<readonly NotArrived<Item>[]>([])
  const [last, setLast] = useState<OneByOne<Item>['last']>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const open = items.filter((one) => !answered.has(keyOf(one)))
  const [item] = open

  useEffect(() => {
    if (answered.size > 0) heading.current?.focus()
  }, [answered])

  function leave(one: Item) {
    setAnswered((before) => new Set([...before, keyOf(one)]))
  }

  async function answer(event: FormEvent<HTMLFormElement>) {
    if (!item) return
    event.preventDefault()
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    const given = form.get(verdict)
    if (typeof given !== 'string') return
    const key = keyOf(item)
    leave(item)
    setLast({ item, verdict: given })
    setSending((before) => before + 1)
    const sent = await sendForm(location.pathname, form)
    setSending((before) => before - 1)
    if (open.length < enough) fetchMore()
    if (sent === 'done') return
    setLast((before) => (before?.item === item ? null : before))
    const problem = { item, isAway: sent === 'away' }
    setProblems((before) => [problem, ...before.filter((one) => keyOf(one.item) !== key)].slice(0, 5))
    // It was not decided: it comes back.
    if (sent === 'away') setAnswered((before) => new Set([...before].filter((one) => one !== key)))
  }

  return {
    item,
    isSending: sending > 0,
    problems,
    last,
    behind: items.length - open.length,
    heading,
    answer,
    skip() {
      if (!item) return
      leave(item)
      if (open.length <= enough) fetchMore()
    },
  }
}

/** Leaves the thing that is shown for later; only a script can. */
export function LaterButton({ skip, children }: { skip: () => void; children: ReactNode }) {
  const hasScript = useHasScript()
  return (
    <button
      className={classNames('utrecht-button utrecht-button--subtle', !hasScript && 'dw-to-come')}
      type="button"
      onClick={skip}
    >
      {children}
    </button>
  )
}
