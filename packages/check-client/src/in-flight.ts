// SPDX-License-Identifier: EUPL-1.2

/** Runs all, so many at a time, and gives the outcomes in the order of the items. Begins nothing more after the first that fails. */
export async function inFlight<Item, Outcome>(
  items: readonly Item[],
  most: number,
  run: (item: Item, place: number) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = Array.from({ length: items.length })
  let next = 0
  const lane = async () => {
    while (next < items.length) {
      const place = next
      next += 1
      try {
        outcomes[place] = await run(items[place] as Item, place)
      } catch (error) {
        next = items.length
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: most }, lane))
  return outcomes
}
