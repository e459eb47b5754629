// SPDX-License-Identifier: EUPL-1.2
// No audit line: each erasure writes its own.
import { asSystem, type Context } from '../access/context.ts'
import { type ErasureLine, readLog } from './erasure-line.ts'
import { erasurePurpose, idInLog } from './erasure-log.ts'

interface ErasedAgain {
  lines: number
  forged: number
  missing: number
  /** What had come back and went again, by action. */
  again: Map<string, number>
  /** What could not be done, in words for whoever operates: the action, the number and why. */
  failed: { line: ErasureLine; why: string }[]
}

/**
 * Does again, on a database that was restored to an earlier moment, what the log says was erased or taken back. Only what is there again changes;
 * doing it twice changes nothing. Lines that nobody of us signed are not believed.
 */
export async function eraseAgain(ctx: Context, texts: readonly string[]): Promise<ErasedAgain> {
  const system = asSystem(ctx, 'foundation.erase-again')
  const { lines, forged, missing } = readLog(texts, ctx.secrets.signingKeys(erasurePurpose))
  const done: ErasedAgain = { lines: lines.length, forged, missing, again: new Map(), failed: [] }
  const numbers = new Map<string, Map<string, string>>()
  for (const line of lines) {
    const erasure = ctx.personalData.erasures.get(line.action)
    try {
      if (!erasure) throw new Error('this version does not know it')
      let id: string | undefined = line.id
      if (erasure.numbers) {
        const known =
          numbers.get(line.action) ??
          new Map((await erasure.numbers(system)).map((one) => [idInLog(ctx, line.action, one), one]))
        numbers.set(line.action, known)
        id = known.get(line.id)
      }
      if (id !== undefined && (await erasure.again(system, id, line.at)))
        done.again.set(line.action, (done.again.get(line.action) ?? 0) + 1)
    } catch (error) {
      done.failed.push({ line, why: error instanceof Error ? error.message : String(error) })
    }
  }
  return done
}
