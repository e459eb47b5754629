// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from 'react'

/** With its element: what somebody typed can hold the mark, never the element, in markup or in the data of a script. */
const places = /<b>\uE000([^\uE000]*)\uE000<\/b>/g
const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * What the fields of one page are called, by id. An error summary stands above the fields and is drawn before them: it
 * leaves a place for each name, which is filled in once the whole page is drawn.
 */
export class FieldNames {
  readonly #names = new Map<string, string>()
  #isAsked = false

  tell(id: string, name: string): void {
    this.#names.set(id, /[.:?!]$/.test(name) ? `${name} ` : `${name}: `)
  }

  placeFor(id: string): string {
    this.#isAsked = true
    return `\uE000${id}\uE000`
  }

  /** True: the drawn page holds places, and is not ready without `fillIn`. */
  get isAsked(): boolean {
    return this.#isAsked
  }

  fillIn(html: string): string {
    return html.replaceAll(places, (_, id: string) => {
      const name = this.#names.get(id) ?? ''
      return `<b>${name.replaceAll(/[&<>]/g, (mark) => marks[mark] ?? mark)}</b>`
    })
  }
}

/** Only where pages are drawn by the server; a browser leaves what it got as it is. */
const Names = createContext<FieldNames | null>(null)
export const WithFieldNames = Names.Provider

/** A field that is the heading of its page needs no name: it is the only one. */
export function useFieldName(id: string, name: string, asHeading: boolean | undefined): void {
  const names = useContext(Names)
  if (id !== '' && !asHeading) names?.tell(id, name)
}

export function NameOfField({ id }: { id: string }) {
  const names = useContext(Names)
  return <b suppressHydrationWarning>{names?.placeFor(id) ?? ''}</b>
}
