// SPDX-License-Identifier: EUPL-1.2
import { type ActionState, actionStates } from './action-point.ts'

export interface AskedOfList {
  /** null: whatever became of it. */
  state: ActionState | null
  isEverybody: boolean
}

/** What stands in the address of the list: open ones of the own organisation without anything. */
export function askedOfList(params: URLSearchParams): AskedOfList {
  const state = params.get('stand')
  return {
    state: state === 'alles' ? null : (actionStates.find((one) => one === state) ?? 'open'),
    isEverybody: params.get('van') === 'alle',
  }
}

/** The same for an address. */
export function keptOfList({ state, isEverybody }: AskedOfList): Record<string, string> {
  return {
    ...(state !== 'open' && { stand: state ?? 'alles' }),
    ...(isEverybody && { van: 'alle' }),
  }
}
