// SPDX-License-Identifier: EUPL-1.2

/** What somebody is still owed, in whole cents. */
export interface Due {
  id: string
  cents: number
}

/**
 * Divides an amount over who is owed, in proportion, to the cent (largest remainder; of equal remainders the lowest id first, so that the order of
 * the list changes nothing). The parts and the rest are together the amount; nobody gets more than is due.
 */
export function divide(amount: number, dues: readonly Due[]): { parts: Map<string, number>; rest: number } {
  for (const cents of [amount, ...dues.map((due) => due.cents)])
    if (!Number.isSafeInteger(cents) || cents < 0) throw new RangeError('amounts are whole cents, none negative')
  const total = dues.reduce((sum, { cents }) => sum + BigInt(cents), 0n)
  const given = BigInt(amount) < total ? BigInt(amount) : total
  if (total === 0n) return { parts: new Map(dues.map(({ id }) => [id, 0])), rest: amount }
  const shares = dues.map(({ id, cents }) => {
    const product = given * BigInt(cents)
    return { id, cents: product / total, remainder: product % total }
  })
  let left = given - shares.reduce((sum, { cents }) => sum + cents, 0n)
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? (a.id < b.id ? -1 : 1) : a.remainder > b.remainder ? -1 : 1,
  )
  for (const share of byRemainder) {
    if (left === 0n) break
    share.cents += 1n
    left -= 1n
  }
  return {
    parts: new Map(shares.map(({ id, cents }) => [id, Number(cents)])),
    rest: Number(BigInt(amount) - given),
  }
}
