// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { capitalised, translate } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { listConcepts } from '#modules/taxonomy'
import { formWords } from '../tile/form-words.query.ts'
import { tileText } from '../tile/tile.text.ts'
import { text } from './split-reports.text.ts'

export type SplitTable = 'channel' | 'means' | 'pretext' | 'impersonated' | 'victim' | 'organisation' | 'form'

/** The facet of the taxonomy in which the values of a table have their words. */
const facets = { channel: 'CH', means: 'PY', pretext: 'LU', impersonated: 'IP' } as const

/** Values of a table as the reader calls them; '' is not known. */
export async function valueWords(
  ctx: Context,
  table: SplitTable,
  values: readonly string[],
): Promise<(value: string) => string> {
  const t = translate(text, ctx.language)
  if (table === 'form') return (await formWords(ctx)).label
  const found = await wordsOf()
  return (value) =>
    capitalised(found.get(value) ?? (value === '' ? translate(tileText, ctx.language)('notKnown') : value))

  async function wordsOf(): Promise<ReadonlyMap<string, string>> {
    if (table === 'victim')
      return new Map([
        ['citizen', t('citizen')],
        ['company', t('company')],
      ])
    if (table === 'organisation') {
      const names = await organisationNames(ctx, values)
      return new Map(values.map((id) => [id, names.get(id) ?? t('unnamed')]))
    }
    const concepts = await listConcepts(ctx, facets[table as keyof typeof facets])
    return new Map(concepts.map(({ id, label }) => [id, label[ctx.language]]))
  }
}
