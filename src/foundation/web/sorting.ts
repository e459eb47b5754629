// SPDX-License-Identifier: EUPL-1.2

/** The order that was asked for, and where the heads of the columns lead; `kept` goes along with the links to other pages. */
export interface Sorting<Order extends string> {
  order: Order
  kept: Record<string, string>
  sorts: Record<Order, { href: string; direction?: 'up' | 'down' }>
}

/**
 * A list that is put in order by its heads. `names` has for each order its word in the address and which way it runs; the first is the usual one, which an
 * address need not say and to which a head leads back that is chosen already.
 */
export function sortingOf<Order extends string>(
  url: string,
  here: string,
  names: Record<Order, { word: string; runs: 'up' | 'down' }>,
): Sorting<Order> {
  const orders = Object.keys(names) as [Order, ...Order[]]
  const asked = new URL(url).searchParams.get('volgorde')
  const [usual] = orders
  const order = orders.find((one) => names[one].word === asked) ?? usual
  const queryOf = (one: Order): Record<string, string> => (one === usual ? {} : { volgorde: names[one].word })
  return {
    order,
    kept: queryOf(order),
    sorts: Object.fromEntries(
      orders.map((one) => {
        const query = new URLSearchParams(queryOf(one)).toString()
        return [
          one,
          {
            href: query === '' || one === order ? here : `${here}?${query}`,
            ...(one === order && { direction: names[one].runs }),
          },
        ]
      }),
    ) as Sorting<Order>['sorts'],
  }
}
