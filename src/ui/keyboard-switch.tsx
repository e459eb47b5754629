// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react'

const stored = 'dijkwacht-shortcuts'
const listeners = new Set<() => void>()
/** Where a browser stores nothing, the choice holds until the page is left. */
let chosen: boolean | null = null

/** Whether this person uses shortcuts, and a way to say otherwise; remembered by this browser. */
export function useKeyboardSwitch(): [boolean, (isOn: boolean) => void] {
  return [useSyncExternalStore(subscribe, read, () => true), turn]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function read(): boolean {
  if (chosen !== null) return chosen
  try {
    return localStorage.getItem(stored) !== 'off'
  } catch {
    return true
  }
}

function turn(isOn: boolean): void {
  chosen = isOn
  try {
    localStorage.setItem(stored, isOn ? 'on' : 'off')
  } catch {
    // It holds for this page only.
  }
  for (const listener of listeners) listener()
}
