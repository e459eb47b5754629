// SPDX-License-Identifier: EUPL-1.2
// No data about people: what everybody was warned about.
import { type Context, transaction } from '#foundation/access'
import { publicSignals } from '#modules/signals'
import { isRecalled } from '#modules/campaigns'
import { drawnOf } from '../list-around/going-round.ts'
import type { ShownWarning } from '../warning/shown-warning.ts'
import { shownWarnings } from '../warning/shown-warning.query.ts'
import { selectEditions, selectWarning } from '../warning/warning.store.ts'
import { isSameText, type WarningWords, wordsFor } from '../warning/warning.ts'

export interface FoundWarning {
  warning: ShownWarning
  /** It took a core message over that organisations recalled since: nobody reads that here any more. */
  isMessageRecalled: boolean
  /** Texts that no longer hold, the last first: who read one must see what is wrong with it. */
  earlier: {
    number: number
    words: WarningWords
    lang: 'nl' | 'en'
    publishedAt: string
    because: string
    until: string
  }[]
}

export async function findWarning(ctx: Context, code: string): Promise<FoundWarning | null> {
  const found = await readWarning(ctx, code)
  if (!found) return null
  const { message, signalId, ...rest } = found
  const drawn = drawnOf(
    rest.warning.drawn,
    (await publicSignals(ctx)).find(({ id }) => id === signalId),
  )
  const isMessageRecalled = message !== null && (await isRecalled(ctx, message))
  const warning = { ...rest.warning, drawn, ...(isMessageRecalled && { message: null }) }
  return { ...rest, warning, isMessageRecalled }
}

function readWarning(ctx: Context, code: string) {
  return transaction(ctx, async (tx) => {
    const found = await selectWarning(tx, code)
    if (!found) return null
    const [warning] = await shownWarnings({ ...ctx, tx }, [found])
    const editions = await selectEditions(tx, found.id)
    if (!warning) return null
    const earlier = editions.flatMap(({ number, content, publishedAt }, at) => {
      const next = editions[at - 1]
      // An extension leaves the text as it was.
      if (!next || isSameText(content, next.content)) return []
      const { words, lang } = wordsFor(content, ctx.language)
      const until = next.publishedAt.toISOString()
      return [{ number, words, lang, publishedAt: publishedAt.toISOString(), because: next.because, until }]
    })
    return { warning, earlier, message: found.content.message ?? null, signalId: found.signalId }
  })
}
