// SPDX-License-Identifier: EUPL-1.2
import { parseCalendarDate, parseMoney } from '#values'

/** What part of the work somebody wants to see. `open`: still to be judged; `active`: open or confirmed. */
export const workStates = [
  'open',
  'active',
  'confirmed',
  'rejected',
  'duplicate',
  'withdrawn',
  'closed',
  'all',
] as const
export type WorkState = (typeof workStates)[number]

export interface WorkFilter {
  state: WorkState
  /** 'FF-400'; its finer forms count as well. */
  form?: string
  /** 'CH-010' */
  channel?: string
  /** 'me', 'nobody', or the id of a colleague. */
  assigned?: string
  needsPerson: boolean
  inCase: boolean
  /** Only what can still be turned: money that may come back, a case that grows. */
  urgent: boolean
  /** Only those whose reporter asked for help. */
  wantsHelp: boolean
  /** First and last day of receipt, ISO. */
  from?: string
  until?: string
  /** In cents. */
  minimumLoss?: number
}

/** Names in the address, which Dutch people read. */
const names = {
  state: 'stand',
  form: 'vorm',
  channel: 'kanaal',
  assigned: 'wie',
  needsPerson: 'duiden',
  inCase: 'zaak',
  urgent: 'spoed',
  wantsHelp: 'hulp',
  from: 'vanaf',
  until: 'tot',
  minimumLoss: 'bedrag',
} as const
export const filterNames = names
/** Of a report that was opened from the list: the list stands beside it. */
export const besideName = 'lijst'

/** Reads the query of an address. What cannot be understood is left out: a filter that is too wide hides nothing. */
export function readWorkFilter(search: URLSearchParams): WorkFilter {
  const text = (name: string) => search.get(name)?.trim().slice(0, 100) || undefined
  const day = (name: string) => {
    const parsed = parseCalendarDate(text(name) ?? '')
    return parsed.ok ? parsed.value : undefined
  }
  const amount = parseMoney(text(names.minimumLoss) ?? '')
  const filter: WorkFilter = {
    state: workStates.find((state) => state === search.get(names.state)) ?? 'open',
    needsPerson: search.get(names.needsPerson) === 'ja',
    inCase: search.get(names.inCase) === 'ja',
    urgent: search.get(names.urgent) === 'ja',
    wantsHelp: search.get(names.wantsHelp) === 'ja',
  }
  const [form, channel, assigned] = [text(names.form), text(names.channel), text(names.assigned)]
  const [from, until] = [day(names.from), day(names.until)]
  if (form) filter.form = form
  if (channel) filter.channel = channel
  if (assigned) filter.assigned = assigned
  if (from) filter.from = from
  if (until) filter.until = until
  if (amount.ok && amount.value > 0) filter.minimumLoss = amount.value
  return filter
}

/** The query of the address that shows this, without page; '' for the queue as it opens. */
export function searchOf(filter: WorkFilter): string {
  const search = new URLSearchParams()
  if (filter.state !== 'open') search.set(names.state, filter.state)
  for (const name of ['form', 'channel', 'assigned'] as const) if (filter[name]) search.set(names[name], filter[name])
  for (const name of ['needsPerson', 'inCase', 'urgent', 'wantsHelp'] as const)
    if (filter[name]) search.set(names[name], 'ja')
  for (const name of ['from', 'until'] as const) if (filter[name]) search.set(names[name], filter[name])
  if (filter.minimumLoss) search.set(names.minimumLoss, (filter.minimumLoss / 100).toFixed(2).replace(/\.00$/, ''))
  return search.toString()
}
