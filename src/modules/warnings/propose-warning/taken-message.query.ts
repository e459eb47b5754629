// SPDX-License-Identifier: EUPL-1.2
// No data about people: what organisations agreed to say.
import type { Context } from '#foundation/access'
import { agreedMessage } from '#modules/campaigns'
import type { TakenMessage } from '../warning/warning.ts'

/** The core message in force about this form for everyone, in both languages; null when nothing was agreed. */
export async function takenMessage(ctx: Context, form: string | null): Promise<TakenMessage | null> {
  const asked = { form: form ?? '', audience: 'everyone' } as const
  const nl = await agreedMessage({ ...ctx, language: 'nl' }, asked)
  if (!nl) return null
  const en = await agreedMessage({ ...ctx, language: 'en' }, asked)
  return { id: nl.id, number: nl.number, nl: nl.sentence, en: en?.language === 'en' ? en.sentence : '' }
}
