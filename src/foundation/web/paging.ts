// SPDX-License-Identifier: EUPL-1.2

const lastPage = 10_000

/** The page of a list that an address asks for by `pagina`; the first for anything else. */
export function pageIn(url: string): number {
  return Math.min(lastPage, Math.max(1, Number.parseInt(new URL(url).searchParams.get('pagina') ?? '1', 10) || 1))
}

/** What `ui/pagination` needs. `kept`: what else stands in the address, such as a filter. */
export function pagingOf(address: string, page: number, pages: number, kept: Record<string, string> = {}) {
  const at = (to: number) => `${address}?${new URLSearchParams({ ...kept, pagina: String(to) })}`
  return {
    page,
    pages,
    ...(page > 1 && { previousHref: at(page - 1) }),
    ...(page < pages && { nextHref: at(page + 1) }),
  }
}
