// SPDX-License-Identifier: EUPL-1.2
import type { Own } from './ten-organisations.ts'

/** The same shape with ids that nothing has. */
export function ownerOfNothing(newId: () => string): Own {
  const nothing = (): string => newId()
  return new Proxy({ organisation: 'nergens' } as Own, {
    get: (made: Own, name: keyof Own) => (made[name] ??= nothing()),
  })
}

/** The same shape with what was never an id. */
export const ownerOfNonsense = new Proxy({} as Own, { get: () => "geen'nummer" })
