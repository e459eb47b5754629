// SPDX-License-Identifier: EUPL-1.2
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useNavigate, useOutletContext, useRevalidator } from 'react-router'
import { addressIn } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { sendForm } from '#ui/send-form'
import { paths } from '../work/page-address.ts'
import { type TakenDeed, takenDeed } from './taken-deed.ts'

/** A deed that did not arrive: somebody was first, or the way to the server is broken. */
export interface Problem {
  reportId: string
  isAway: boolean
}

/** Going through the queue: where one is, what was done, and how to take it back. */
export interface Desk {
  done: ReadonlyMap<string, TakenDeed['kind']>
  last: TakenDeed | null
  /** The report that is open, when what was done with it was taken back just now. */
  restored: string | null
  /** Something was done here: what the server says of the deed before it no longer holds. */
  isUsed: boolean
  problems: readonly Problem[]
  hrefOf(reportId: string): string
  /** The next one to decide about, or null at the end of this page. */
  nextOf(reportId: string): string | null
  /** Opens the neighbour, and the first where none is open. */
  move(from: string | undefined, by: 1 | -1): void
  /** Sends the form of a deed, and goes on to the next report; false: the server has to answer it. */
  take(reportId: string, assignedTo: string | null, form: FormData): boolean
  takeBack(deed: TakenDeed): void
}

/** What the list gives to the report that stands beside it. */
export interface Beside {
  desk: Desk
  list: ReactNode
}

export const useBeside = () => useOutletContext<Beside>()

/** How long the last deed can be taken back with one key, in milliseconds. */
const wayBack = 30_000
/** The same deed again within so many milliseconds was one press that came twice: nobody has read the next report by then. */
const oneGlance = 500

/** `search`: of the address of a report in this list, with the filter and the page. `current`: the report that is open. */
export function useDesk(ids: readonly string[], search: string, current: string | undefined): Desk {
  const language = useLanguage()
  const navigate = useNavigate()
  const { revalidate } = useRevalidator()
  const [done, setDone] = useState<ReadonlyMap<string, TakenDeed['kind']>>(new Map())
  const [last, setLast] = useState<TakenDeed | null>(null)
  const [restored, setRestored] = useState<string | null>(null)
  const [isUsed, setIsUsed] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const queue = addressIn(language, paths.queue)
  /** One after the other, so that nothing is taken back before it was done. */
  const line = useRef<Promise<unknown>>(Promise.resolve())
  /** Where one is going, until it is there: two quick keys go two steps, and nothing is decided about what is on its way out. */
  const going = useRef<{ from: string | undefined; to: string } | null>(null)
  const pending = () => (going.current?.from === current ? (going.current?.to ?? null) : null)

  const taken = useRef<{ kind: TakenDeed['kind'] | null; at: number }>({ kind: null, at: 0 })
  /** Answered, and not read again since then: whoever is there, or on the way back to it, may have read it as it was. */
  const changed = useRef(new Set<string>())
  const [answers, setAnswers] = useState(0)
  useEffect(() => {
    if (answers > 0 && current !== undefined && changed.current.delete(current)) void revalidate()
  }, [answers, current, revalidate])

  useEffect(() => {
    if (!last) return
    const timer = setTimeout(() => setLast(null), wayBack)
    return () => clearTimeout(timer)
  }, [last])

  function go(reportId: string) {
    if (reportId !== current) going.current = { from: current, to: reportId }
    void navigate(hrefOf(reportId))
  }
  const hrefOf = (reportId: string) => `${queue}/${reportId}${search && `?${search}`}`
  const nextOf = (reportId: string) =>
    ids.slice(ids.indexOf(reportId) + 1).find((id) => !done.has(id) || done.get(id) === 'assign') ?? null
  const mark = (deed: TakenDeed) => setDone((before) => new Map([...before, [deed.reportId, deed.kind]]))
  const unmark = (reportId: string) => setDone((before) => new Map([...before].filter(([id]) => id !== reportId)))

  function inLine(address: string, form: FormData) {
    const sent = line.current.then(() => sendForm(address, form))
    line.current = sent
    return sent
  }

  async function send(address: string, form: FormData, deed: TakenDeed) {
    const sent = await inLine(address, form)
    if (sent === 'done') {
      changed.current.add(deed.reportId)
      setAnswers((before) => before + 1)
      return
    }
    unmark(deed.reportId)
    setLast((before) => (before?.reportId === deed.reportId ? null : before))
    setProblems((before) => [
      { reportId: deed.reportId, isAway: sent === 'away' },
      ...before.filter(({ reportId }) => reportId !== deed.reportId).slice(0, 4),
    ])
  }

  return {
    done,
    last,
    restored: restored === current ? (restored ?? null) : null,
    isUsed,
    problems,
    hrefOf,
    nextOf,
    move(from, by) {
      const at = ids.indexOf(pending() ?? from ?? '')
      const to = ids[Math.max(0, at + by)]
      if (to !== undefined && to !== ids[at]) go(to)
    },
    take(reportId, assignedTo, form) {
      if (pending() !== null) return true
      const deed = deedOf(reportId, assignedTo, form)
      if (!deed || !ids.includes(reportId)) return false
      const isTwice = taken.current.kind === deed.kind && performance.now() - taken.current.at < oneGlance
      if (isTwice) return true
      taken.current = { kind: deed.kind, at: performance.now() }
      mark(deed)
      setIsUsed(true)
      setLast(deed)
      setRestored(null)
      void send(hrefOf(reportId), form, deed)
      if (deed.kind === 'assign') return true
      const next = nextOf(reportId)
      if (next === null) void navigate(`${queue}?${search}`)
      else go(next)
      return true
    },
    takeBack(deed) {
      const form = new FormData()
      form.set('step', 'undo')
      form.set('undo[]', deed.undo)
      setLast(null)
      unmark(deed.reportId)
      go(deed.reportId)
      void inLine(addressIn(language, paths.together), form).then((sent) => {
        if (sent === 'done') setRestored(deed.reportId)
        else setProblems((before) => [{ reportId: deed.reportId, isAway: sent === 'away' }, ...before])
        void revalidate()
      })
    },
  }
}

/** What a form of a report does when it needs no answer of the server; null when something is still to be typed, or it is another form. */
function deedOf(reportId: string, assignedTo: string | null, form: FormData): TakenDeed | null {
  const intent = wordsIn(form, 'intent')
  const isReady =
    { reject: form.has('standard') || wordsIn(form, 'reason') !== '', duplicate: form.has('twin') }[intent] ?? true
  return isReady ? takenDeed(intent, reportId, assignedTo) : null
}

function wordsIn(form: FormData, name: string): string {
  const found = form.get(name)
  return typeof found === 'string' ? found.trim() : ''
}
