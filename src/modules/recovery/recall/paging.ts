// SPDX-License-Identifier: EUPL-1.2

export function pageIn(url: string): number {
  return Math.min(10_000, Math.max(1, Number.parseInt(new URL(url).searchParams.get('pagina') ?? '1', 10) || 1))
}

export function pagingOf(address: string, page: number, pages: number) {
  const at = (to: number) => `${address}?${new URLSearchParams({ pagina: String(to) })}`
  return {
    page,
    pages,
    ...(page > 1 && { previousHref: at(page - 1) }),
    ...(page < pages && { nextHref: at(page + 1) }),
  }
}
