// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { Language } from '#foundation/text'
import { labelOf } from '#modules/taxonomy'

/** Forms of fraud in words, in this language; without any the empty text. */
export async function formLabels(ctx: Context, forms: readonly string[], language: Language): Promise<string> {
  return (await Promise.all(forms.map((form) => labelOf(ctx, form, language)))).join(', ')
}
