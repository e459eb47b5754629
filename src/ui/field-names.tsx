// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext } from 'react'

/**
 * What the fields of one page are called, by id. An error summary stands above the fields and is drawn before them: a page that has one is drawn
 * again once all names are known.
 */
export class FieldNames {
  readonly #names = new Map<string, string>()
  #isAsked = false

  tell(id: string, name: string): void {
    this.#names.set(id, /[.:?!]$/.test(name) ? `${name} ` : `${name}: `)
  }

  nameOf(id: string): string {
    this.#isAsked = true
    return this.#names.get(id) ?? ''
  }

  get isAsked(): boolean {
    return this.#isAsked
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
  return <b suppressHydrationWarning>{names?.nameOf(id) ?? ''}</b>
}
