// SPDX-License-Identifier: EUPL-1.2

/** Of every hundred complaints, whole: how far they came, each counted once. */
export interface OfHundred {
  prosecution: number
  handedOver: number
  investigated: number
  rest: number
}

type Stage = 'submitted' | 'investigated' | 'handed-over' | 'prosecution'

/** null: one of the numbers is not shown, or there is nothing to divide. */
export function ofHundred(valueOf: (stage: Stage) => number | null): OfHundred | null {
  const submitted = valueOf('submitted')
  const reached = (['investigated', 'handed-over', 'prosecution'] as const).map(valueOf)
  const known = reached.filter((value) => value !== null)
  if (!submitted || known.length < reached.length) return null
  const share = (value: number) => Math.round((100 * value) / submitted)
  const [investigated = 0, handedOver = 0, prosecution = 0] = known.map(share)
  // Rounded and protected numbers need not fit exactly: what came further also came so far.
  const [far, farther] = [
    Math.min(100, Math.max(investigated, handedOver, prosecution)),
    Math.max(handedOver, prosecution),
  ]
  return { prosecution, handedOver: farther - prosecution, investigated: far - farther, rest: 100 - far }
}
