// SPDX-License-Identifier: EUPL-1.2

/** Somebody downstream who does the work of a port, as its `module.ts` says it. */
export interface Given {
  port: string
  /** From now on the port has this work done. */
  connect(): void
}

/**
 * Work that a module needs done downstream of it within its own transaction, where an announcement would come too late: it calls the port, and
 * one module downstream gives the work. Throws when none does.
 */
export type Port<Work extends (...given: never[]) => unknown> = Work & {
  port: string
  givenBy(work: Work): Given
}

export function definePort<Work extends (...given: never[]) => unknown>(port: `${string}.${string}`): Port<Work> {
  let done: Work | null = null
  const ask = ((...given: Parameters<Work>) => {
    if (done === null) throw new Error(`no module gives ${port}`)
    return done(...given)
  }) as Work
  const givenBy = (work: Work): Given => ({
    port,
    connect() {
      done = work
    },
  })
  return Object.assign(ask, { port, givenBy })
}
