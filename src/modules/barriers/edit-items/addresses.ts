// SPDX-License-Identifier: EUPL-1.2
import type { ItemKind } from '../change/change.ts'

const desk = '/werkbank/barrieres'
export const paths = { desk, publish: `${desk}/publiceren` } as const

/** How each kind is called in an address. */
export const inAddress = {
  journey: 'journey',
  step: 'stap',
  barrier: 'barriere',
  source: 'bron',
} as const satisfies Record<ItemKind, string>

/** In the place of a number: an item that is not there yet. */
export const newItem = 'nieuw'

export function kindInAddress(word: string): ItemKind | null {
  const found = Object.entries(inAddress).find(([, own]) => own === word)
  return found ? (found[0] as ItemKind) : null
}

export const itemPath = (kind: ItemKind, id: string) => `${desk}/${inAddress[kind]}/${id}`
export const signalPath = (step: string, signal: string) => `${desk}/stap/${step}/signaal/${signal}`
export const changePath = (id: string) => `${desk}/wijziging/${id}`
