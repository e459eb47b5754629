// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and in the first picture of the browser; true from when script runs. */
export function useHasScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
