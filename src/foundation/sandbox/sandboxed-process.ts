// SPDX-License-Identifier: EUPL-1.2
// The process of `Sandbox`.
import type { Answered, Asked } from './sandbox.ts'

process.on('message', ({ file, name, given }: Asked) => {
  const answer = (answered: Answered) => process.send?.(answered)
  void (async () => {
    const { [name]: work } = (await import(file)) as Record<string, (...given: unknown[]) => Promise<unknown>>
    if (!work) throw new Error(`${file} has no ${name}`)
    answer({ done: await work(...given) })
  })().catch((error: unknown) => answer({ fault: String(error) }))
})
// Whoever asked is gone.
process.on('disconnect', () => process.exit())
