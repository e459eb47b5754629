// SPDX-License-Identifier: EUPL-1.2

/** What somebody asks for, from a posted form. */
export function askedIn(entries: Record<string, string | string[]>) {
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  return { words: one('words'), kind: one('kind'), concept: one('concept') }
}

/** The same from an address; words are never in one. */
export function askedAt(url: string) {
  const { searchParams } = new URL(url)
  const page = Number.parseInt(searchParams.get('pagina') ?? '1', 10) || 1
  return { words: '', kind: searchParams.get('soort') ?? '', concept: searchParams.get('over') ?? '', page }
}

/** Addresses of the pages before and after this one. */
export function pagesAround(
  here: string,
  asked: { kind: string; concept: string },
  { page, pages }: { page: number; pages: number },
) {
  const at = (number: number) => {
    const parts = new URLSearchParams({
      ...(asked.kind !== '' && { soort: asked.kind }),
      ...(asked.concept !== '' && { over: asked.concept }),
      pagina: String(number),
    })
    return `${here}?${parts}`
  }
  return {
    ...(page > 1 && { previousHref: at(page - 1) }),
    ...(page < pages && { nextHref: at(page + 1) }),
  }
}
