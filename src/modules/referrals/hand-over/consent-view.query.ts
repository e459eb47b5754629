// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { translate } from '#foundation/text'
import { languagesIn } from '../advise-caller/call-advice.query.ts'
import { numberView } from '../find-points/bank-of-caller.query.ts'
import type { PacketField } from '../referral/packet.ts'
import { fieldText } from '../referral/referral.text.ts'
import { toldLines } from '../referral/packet-lines.ts'
import { allowedFields, prepareHandOver, type Typed } from './prepare.query.ts'
import { whoCalls } from './who-calls.query.ts'

export interface ConsentView {
  call: string
  id: string
  plan: string
  reportId: string
  receiverId: string
  who: string
  typed: Typed & { from?: string }
  asks: ('name' | 'phone' | 'note')[]
  /** Fields that come from the triage, by name. */
  fromTriage: string
  calls: 'they-call' | 'self'
  callFrom: { phone: string; day: string } | null
  /** Which the person calls, where nobody calls back. */
  toCall: { phone: string; day: string } | null
  /** To choose from; what was heard in the call is among them. */
  languages: { value: string; text: string }[]
  /** Exactly what goes; null: not looked at yet. */
  preview: { term: string; answer: string }[] | null
  words: string
}

interface Asked {
  call: string
  id: string
  plan: string
  reportId: string
  receiverId: string
  typed: Typed & { from?: string }
  isPreview: boolean
}

/** The form for one receiver; with `isPreview` also exactly what goes and the words to read out. */
export async function consentView(ctx: Context, { isPreview, ...asked }: Asked): Promise<ConsentView> {
  const { name, fields, calls } = await allowedFields(ctx, asked.receiverId)
  const { number, toCall } = await whoCalls(ctx, asked.receiverId)
  const f = translate(fieldText, ctx.language)
  const byHand: readonly PacketField[] = ['name', 'phone', 'note', 'language']
  const prepared = isPreview ? await prepareHandOver(ctx, asked) : null
  return {
    ...asked,
    who: name,
    asks: (['name', 'phone', 'note'] as const).filter((field) => fields.includes(field)),
    fromTriage: fields
      .filter((field) => !byHand.includes(field))
      .map((field) => f(field))
      .join(', '),
    calls,
    callFrom: numberView(number, ctx.language),
    toCall: numberView(toCall, ctx.language),
    languages: languagesIn(ctx.language, asked.typed.language),
    preview: prepared && toldLines(prepared.told, ctx.language),
    words: prepared?.words ?? '',
  }
}
