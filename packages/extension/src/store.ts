// SPDX-License-Identifier: EUPL-1.2
// What the extension keeps, in the browser's own database: the list, a name at a time, so that looking up costs no memory, and a few settings.
import type { ListedName } from './listed-name.ts'

export interface State {
  /** The serial of the list that this is, and when it was last compared with it, in milliseconds. */
  list?: { serial: number; at: number; authority: string | null }
  /** Sites where a pasted account is looked up, by name of host. */
  paySites?: string[]
  /** Names that somebody chose to open all the same, each until a moment. */
  opened?: Record<string, number>
  /** What the page about an account shows, until it was shown. */
  account?: { said: 'warned'; authority: string; until: number }
}

const opening = new Promise<IDBDatabase>((done, fail) => {
  const request = indexedDB.open('dijkwacht', 1)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('names', { keyPath: 'name' })
    request.result.createObjectStore('state')
  })
  request.addEventListener('success', () => done(request.result))
  request.addEventListener('error', () => fail(request.error ?? new Error('no database')))
})

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.addEventListener('success', () => done(request.result))
    request.addEventListener('error', () => fail(request.error ?? new Error('no answer')))
  })
}

async function within(stores: ('names' | 'state')[], work: (tx: IDBTransaction) => void): Promise<void> {
  const tx = (await opening).transaction(stores, 'readwrite')
  const ended = new Promise<void>((done, fail) => {
    tx.addEventListener('complete', () => done())
    tx.addEventListener('abort', () => fail(tx.error ?? new Error('not kept')))
  })
  work(tx)
  await ended
}

export async function readState<Key extends keyof State>(key: Key): Promise<State[Key]> {
  return answerOf((await opening).transaction('state').objectStore('state').get(key)) as Promise<State[Key]>
}

export function writeState<Key extends keyof State>(key: Key, value: State[Key]): Promise<void> {
  return within(['state'], (tx) => tx.objectStore('state').put(value, key))
}

export async function readName(name: string): Promise<ListedName | undefined> {
  return answerOf((await opening).transaction('names').objectStore('names').get(name)) as Promise<
    ListedName | undefined
  >
}

export async function countNames(): Promise<number> {
  return answerOf((await opening).transaction('names').objectStore('names').count())
}

/** All at once or not at all: a list that is half there is none. `isWhole`: what was there before is gone. */
export function keepNames(
  change: { isWhole: boolean; come: readonly ListedName[]; gone: readonly string[] },
  list: NonNullable<State['list']>,
): Promise<void> {
  return within(['names', 'state'], (tx) => {
    const names = tx.objectStore('names')
    if (change.isWhole) names.clear()
    for (const name of change.gone) names.delete(name)
    for (const one of change.come) names.put(one)
    tx.objectStore('state').put(list, 'list')
  })
}
