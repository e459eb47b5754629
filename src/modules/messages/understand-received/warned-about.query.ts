// SPDX-License-Identifier: EUPL-1.2
import { anyone, type Context } from '#foundation/access'
import { checkIdentifiers, type FraudForm } from '#modules/sharing'
import { type EverydayKind, identifierKey } from '#values'
import type { CheckSays } from '../message/leads.ts'
import type { UnderstoodMessage } from '../understand-message/understood-message.ts'

/** Something that stands in a message, as the check knows it. */
export interface InMessage {
  kind: EverydayKind
  canonical: string
}

/** Of the seal on what stands in a message. */
export const namedPurpose = 'messages.named'

const atATime = 10
/** Of one message: more in it is an address book. */
const most = 20

/** Accounts, numbers and addresses that a message names, those that lead to money first. */
export function namedIn({ identifiers, links }: UnderstoodMessage): InMessage[] {
  const named = [
    ...identifiers.map(({ kind, canonical }): InMessage => ({ kind, canonical })),
    ...links.map(({ canonical }): InMessage => ({ kind: 'web-address', canonical })),
  ]
  return [...new Map(named.map((one) => [identifierKey(one), one])).values()].slice(0, most)
}

/** What anybody is told about each of these by the check. The check away: nothing, which the answer must not call safe. */
export async function saidAbout(ctx: Context, named: readonly InMessage[]) {
  const asking = { ...ctx, actor: anyone }
  const found = []
  for (let at = 0; at < named.length; at += atATime) {
    const questions = named.slice(at, at + atATime).map(({ kind, canonical }) => ({ kind, text: canonical }))
    found.push(...(await checkIdentifiers(asking, questions, { purpose: null })).answers)
  }
  return found
}

/** The check warns about it: somebody stands for it, or it bears the name of another. */
export const isWarning = ({ answer }: { answer: string }): boolean =>
  answer === 'above_threshold' || answer === 'looks_like_known'

/** What it says of the whole. `looksLike`: the form that its words look like. */
export function checkSays(warned: readonly { answer: string }[], looksLike: FraudForm | null): CheckSays {
  return {
    isWarned: warned.some(({ answer }) => answer === 'above_threshold'),
    isLikely: warned.length > 0 || looksLike !== null,
  }
}
