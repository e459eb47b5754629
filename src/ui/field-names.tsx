// SPDX-License-Identifier: EUPL-1.2
import { createContext, type ReactNode, use } from 'react'

/** What the fields of one page are called, by id. An error summary stands above the fields: it waits until all of them are drawn. */
export class FieldNames {
  readonly #names = new Map<string, string>()
  readonly #drawn = Promise.withResolvers<ReadonlyMap<string, string>>()
  readonly all = this.#drawn.promise

  tell(id: string, name: string): void {
    this.#names.set(id, /[.:?!]$/.test(name) ? `${name} ` : `${name}: `)
  }

  drawn(): void {
    this.#drawn.resolve(this.#names)
  }
}

/** Only where pages are drawn by the server; a browser leaves what it got as it is. */
const Names = createContext<FieldNames | null>(null)

/** Around a whole page: after its last field all are known. */
export function WithFieldNames({ children }: { children: ReactNode }) {
  const names = new FieldNames()
  return (
    <Names value={names}>
      {children}
      <LastField />
    </Names>
  )
}

function LastField() {
  use(Names)?.drawn()
  return null
}

/** A field that is the heading of its page needs no name: it is the only one. */
export function useFieldName(id: string, name: string, asHeading: boolean | undefined): void {
  const names = use(Names)
  if (id !== '' && !asHeading) names?.tell(id, name)
}

export function NameOfField({ id }: { id: string }) {
  const names = use(Names)
  return <b suppressHydrationWarning>{names ? use(names.all).get(id) : ''}</b>
}
