// SPDX-License-Identifier: EUPL-1.2
import { bestGroup, currentEpoch } from '@dijkwacht/check-client'
import { inputOf } from '@dijkwacht/check-client/tag'
import { asSystem, type Context } from '#foundation/access'
import { outputsFor } from '../tag-set/make-tags.command.ts'
import { callMinutes } from './call-limits.ts'
import type { WordPair } from './call-words.ts'

const why = { purpose: 'confirm-call', activity: 'sharing.confirm-call' }

/**
 * What both key holders make of these words for this organisation, under the key of today. Nobody makes it alone, so a list of open calls, a backup or a
 * copy of the disk tells neither words nor digits. Throws when the second key holder is away or refuses. Never within a transaction.
 */
export async function callOutput(ctx: Context, organisationId: string, words: WordPair): Promise<Uint8Array> {
  const [output] = await outputsAt(ctx, [currentEpoch('call', ctx.now()).epoch], organisationId, words)
  return output as Uint8Array
}

/** The same for whoever looks a call up: just after midnight it may have been opened under the key of yesterday. */
export function callOutputs(ctx: Context, organisationId: string, words: WordPair): Promise<Uint8Array[]> {
  const opened = new Date(ctx.now().getTime() - callMinutes * 60_000)
  const epochs = [ctx.now(), opened].map((at) => currentEpoch('call', at).epoch)
  return outputsAt(ctx, [...new Set(epochs)], organisationId, words)
}

async function outputsAt(ctx: Context, epochs: number[], organisationId: string, words: WordPair) {
  const system = asSystem(ctx, 'sharing.confirm-call')
  const group = await bestGroup()
  const input = inputOf(`call ${organisationId}`, words.join(' '))
  const made = await Promise.all(
    epochs.map((epoch) => outputsFor(system, group, { namespace: 'call', epoch }, [input], why)),
  )
  return made.flat()
}
