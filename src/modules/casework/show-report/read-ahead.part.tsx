// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react'
import { useFetcher, useRevalidator } from 'react-router'

/** In the address of a report that is asked for before anybody comes to it. */
export const aheadName = 'vooruit'

/** The next report, on its way or here: never more than one. */
let ahead: { id: string; loaded: Promise<unknown> } | null = null

/** Keeps what is asked ahead, and gives it to whoever comes to that report, once. */
export async function throughAhead<Loaded>(id: string, address: string, load: () => Promise<Loaded>): Promise<Loaded> {
  if (new URL(address).searchParams.has(aheadName)) {
    const loaded = load()
    ahead = { id, loaded }
    return loaded
  }
  const kept = ahead?.id === id ? (ahead.loaded as Promise<Loaded>) : null
  if (kept) ahead = null
  return kept ? kept.catch(load) : load()
}

/** Fetches the report that comes next while this one is read; asks for this one again when it was fetched so itself. */
export function useReadAhead(isAhead: boolean, next: string | null, hrefOf: (id: string) => string): void {
  const { load } = useFetcher({ key: aheadName })
  const { revalidate } = useRevalidator()
  const address = next === null || isAhead ? null : `${hrefOf(next)}&${aheadName}=ja`
  useEffect(() => {
    if (isAhead) void revalidate()
  }, [isAhead, revalidate])
  useEffect(() => {
    if (address !== null) void load(address)
  }, [address, load])
}

/** Whoever comes here from another report begins at this one, and sees where it stands in the list. */
export function useBeginHere(reportId: string): void {
  useEffect(() => {
    showInList(document.querySelector(`[data-row="${reportId}"]`))
    if (document.documentElement.dataset.alive === undefined) return
    document.getElementById('inhoud')?.focus({ preventScroll: true })
  }, [reportId])
}

/** Scrolls the list alone: the page stays at the top of the report. */
function showInList(row: Element | null): void {
  const list = row?.closest('.dw-desk__list')
  if (!row || !list) return
  const [at, within] = [row.getBoundingClientRect(), list.getBoundingClientRect()]
  const bottom = Math.min(within.bottom, innerHeight)
  if (at.top < within.top) list.scrollTop -= within.top - at.top
  else if (at.bottom > bottom) list.scrollTop += at.bottom - bottom
}
