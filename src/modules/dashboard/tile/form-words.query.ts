// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { capitalised, translate } from '#foundation/text'
import { listFraudForms } from '#modules/taxonomy'
import { tileText } from './tile.text.ts'

export interface FormWords {
  /** Main forms in reading order, what is not sorted last. */
  forms: readonly { id: string; label: string; isPriority: boolean }[]
  label(form: string): string
}

/** Main forms of fraud as the reader calls them; a code that the edition does not have stays a code. */
export async function formWords(ctx: Context): Promise<FormWords> {
  const t = translate(tileText, ctx.language)
  const main = await listFraudForms(ctx, { level: 1 })
  const forms = [
    ...main.map(({ id, label, priority }) => ({
      id,
      label: capitalised(label[ctx.language]),
      isPriority: priority !== null,
    })),
    { id: '', label: capitalised(t('notSorted')), isPriority: false },
  ]
  const labels = new Map(forms.map(({ id, label }) => [id, label]))
  return { forms, label: (form) => (form === '*' ? t('allForms') : (labels.get(form) ?? form)) }
}
