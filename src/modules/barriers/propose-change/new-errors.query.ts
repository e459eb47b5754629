// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import type { FieldError } from '#foundation/web'
import { checkToday } from '../check-edition/ask-rules.query.ts'
import { checkMessages as message } from '../check-edition/check.text.ts'
import type { Finding } from '../check-edition/finding.ts'
import type { Edition } from '../edition/edition.ts'

/** The field of a form that each mistake is about. */
const fieldOf: Record<string, string> = {
  [message.noOwner]: 'owners',
  [message.unknownParty]: 'owners',
  [message.nobodySees]: 'seenBy',
  [message.unknownRule]: 'rule',
  [message.unknownSource]: 'sources',
  [message.unknownBarrier]: 'barriers',
  [message.effectAtE0]: 'expectedEffect',
  [message.circularOrder]: 'after',
}

/** What a change makes wrong that was not wrong before, by field. */
export async function newErrors(ctx: Context, before: Edition, after: Edition): Promise<FieldError[]> {
  const known = new Set((await checkToday(ctx, before)).map(keyOf))
  const errors = (await checkToday(ctx, after)).filter((one) => one.weight === 'error' && !known.has(keyOf(one)))
  return errors.map(({ code, values }) => ({ field: fieldOf[code] ?? 'steps', code, values: values ?? {} }))
}

const keyOf = ({ kind, id, code, values }: Finding) => JSON.stringify([kind, id, code, values])
