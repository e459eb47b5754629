// SPDX-License-Identifier: EUPL-1.2
import { hostOf, type ListedName, namesAbove } from './listed-name.ts'
import { readName, readState, writeState } from './store.ts'

/** Somebody who chose to open a name all the same is left alone with it for half an hour. */
const openedMs = 1_800_000

/** The name on the list that the page at this address is or lies under; null when there is none, or its time is over. */
export async function findListed(url: string, now: number): Promise<ListedName | null> {
  const host = hostOf(url)
  if (host === null) return null
  const found = await Promise.all(namesAbove(host).map((name) => readName(name)))
  return found.find((one) => one !== undefined && one.until > now) ?? null
}

/** The same, but for what somebody chose to open a while ago. */
export async function findToWarn(url: string, now: number): Promise<ListedName | null> {
  const listed = await findListed(url, now)
  if (!listed) return null
  const opened = (await readState('opened')) ?? {}
  return (opened[listed.name] ?? 0) > now ? null : listed
}

export async function openAllTheSame(name: string, now: number): Promise<void> {
  const opened = Object.entries((await readState('opened')) ?? {}).filter(([, until]) => until > now)
  await writeState('opened', { ...Object.fromEntries(opened), [name]: now + openedMs })
}
