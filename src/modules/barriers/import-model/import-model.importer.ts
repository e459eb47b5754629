// SPDX-License-Identifier: EUPL-1.2
import { readFile, stat } from 'node:fs/promises'
import type { Importer } from '#foundation/modules'
import { translate } from '#foundation/text'
import { importModel } from './import-model.command.ts'
import { importText } from './import.text.ts'

const mostBytes = 10 * 1024 * 1024
const mostLines = 200

/** `npm run import -- model.json`: a whole model, as `GET /v1/barrier-editions/1` gives it. It becomes proposals. */
export const modelImporter: Importer = {
  name: 'barrier model',
  recognises: ({ name, firstLine }) =>
    /barri[eè]r/i.test(name) ? name.endsWith('.json') : /^\uFEFF?\s*\{\s*"number":.*"journeys":/.test(firstLine),
  async run(ctx, path) {
    const t = translate(importText, ctx.language)
    if ((await stat(path)).size > mostBytes) return [t('tooLarge')]
    let given: unknown
    try {
      given = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
    } catch (error) {
      if (error instanceof SyntaxError) return [t('noJson')]
      throw error
    }
    const { proposed, waiting, errors, flags } = await importModel(ctx, given)
    const head = errors.length > 0 ? t('refused', { count: errors.length }) : t('done', { count: proposed })
    const lines = [
      ...errors.map((line) => t('line', line)),
      ...waiting.map((item) => t('waiting', { item })),
      ...flags.map((line) => t('flag', line)),
    ]
    const rest = lines.length - mostLines
    return [head, ...lines.slice(0, mostLines), ...(rest > 0 ? [t('more', { count: rest })] : [])]
  },
}
