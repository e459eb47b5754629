// SPDX-License-Identifier: EUPL-1.2
// No audit line: of whoever asks nothing is kept, and of the call that it was looked up once more, until it ends.
import { openEntry, tagOf } from '@dijkwacht/check-client/tag'
import { asSystem, type Context, transaction } from '#foundation/access'
import { isDatabaseAway, Refusal } from '#foundation/web'
import { type Organisation, organisationsThatMay } from '#modules/partners'
import { dutchDay } from '#values'
import { addCount, lookUpCall } from '../confirm-call/call.store.ts'
import { callOutputs } from '../confirm-call/call-outputs.query.ts'
import { readWords } from '../confirm-call/call-words.ts'
import { countGuess, refuseWithoutRoom } from '../count-questions/count-questions.command.ts'
import type { CallerAnswer } from './caller-answer.ts'
import { callerMessages } from './check-caller.text.ts'

/** What is chosen when the organisation is not in the list. */
export const otherOrganisation = 'anders'

/** Organisations in which somebody may open calls, by name. Whether any call is open now says nothing here. */
export function callingOrganisations(ctx: Context): Promise<Organisation[]> {
  return organisationsThatMay(ctx, 'calls:open')
}

/**
 * Whether this organisation has a call open now with these words. Hit and miss go the same way, through both key holders, so that neither time nor refusal
 * tells them apart. An outage is an answer of its own. Refuses what is not two words, and whoever has guessed too much.
 */
export async function checkCaller(
  ctx: Context,
  given: { organisation: string; words: string },
  network: string,
): Promise<CallerAnswer> {
  const nothing = { name: null, kind: null, endsIn: null, unknownWord: null }
  if (given.organisation === '')
    throw new Refusal(callerMessages.who, { fields: [{ field: 'organisation', code: callerMessages.who }] })
  try {
    const organisation = (await callingOrganisations(ctx)).find(({ id }) => id === given.organisation)
    if (!organisation) return { outcome: 'not-taking-part', ...nothing }
    const about = { ...nothing, name: organisation.name, kind: organisation.kind }
    const read = readWords(given.words)
    if ('problem' in read) {
      const code = read.problem === 'none' ? callerMessages.words : callerMessages.twoWords
      throw new Refusal(code, { fields: [{ field: 'words', code }] })
    }
    await refuseWithoutRoom(ctx, network)
    const found = 'unknown' in read ? null : await findCall(ctx, organisation.id, read.words)
    await transaction(asSystem(ctx, 'sharing.check-caller'), async (tx) => {
      const day = dutchDay(ctx.now())
      if (!found) await addCount(tx, organisation.id, day, 'not_found')
      else if (found.lookedUp === 1) await addCount(tx, organisation.id, day, 'found')
    })
    if (found) return { outcome: found.lookedUp > 1 ? 'asked-before' : 'calling', ...about, endsIn: found.endsIn }
    await countGuess(ctx, network, `call ${organisation.id} ${'unknown' in read ? read.unknown : read.words.join(' ')}`)
    return { outcome: 'not-seen', ...about, unknownWord: 'unknown' in read ? read.unknown.slice(0, 30) : null }
  } catch (error) {
    if (error instanceof KeysAway || isDatabaseAway(error)) return { outcome: 'unavailable', ...nothing }
    throw error
  }
}

class KeysAway extends Error {}

async function findCall(ctx: Context, organisationId: string, words: readonly [string, string]) {
  let outputs: Uint8Array[]
  try {
    outputs = await callOutputs(ctx, organisationId, words)
  } catch (error) {
    ctx.log.warn({ event: 'calls-away', fault: (error as Error).name })
    throw new KeysAway()
  }
  const at = ctx.now()
  const call = await transaction(asSystem(ctx, 'sharing.check-caller'), (tx) =>
    lookUpCall(tx, { organisationId, tags: outputs.map(tagOf), at }),
  )
  if (!call) return null
  const output = outputs.find((one) => call.tag.equals(tagOf(one))) as Uint8Array
  const told = await openEntry(output, Uint8Array.from(call.entry))
  return { endsIn: Buffer.from((told as Uint8Array).subarray(0, 4)).toString('latin1'), lookedUp: call.lookedUp }
}
