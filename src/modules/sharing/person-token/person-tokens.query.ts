// SPDX-License-Identifier: EUPL-1.2
import { bestGroup, openEpochs } from '@dijkwacht/check-client'
import { inputOf, tagOf } from '@dijkwacht/check-client/tag'
import { asSystem, type Context } from '#foundation/access'
import { outputsFor } from '../tag-set/make-tags.command.ts'

/** 16 bytes that stand for somebody's own contact, for one purpose and under the key of one epoch. Nobody makes it without both key holders. */
export interface PersonToken {
  purpose: string
  epoch: number
  token: Buffer
}

const why = { purpose: 'recognise-person', activity: 'aftercare.recognise' }

/**
 * Codes of a contact that somebody gave as their own, for each purpose and each epoch whose keys still live. The key is one that nothing else is tagged with and
 * the purpose goes into the input, so that no code can be laid beside an identifier of the register, nor beside one for another purpose. Nothing is
 * kept here: whoever asks keeps it, with what the person said yes to. Throws when the second key holder is away or refuses. Never within a
 * transaction: it asks another party.
 */
export async function personTokens(
  ctx: Context,
  purposes: readonly string[],
  contact: { kind: 'email' | 'phone'; canonical: string },
): Promise<PersonToken[]> {
  const system = asSystem(ctx, 'sharing.person-tokens')
  const group = await bestGroup()
  const inputs = purposes.map((purpose) => inputOf(`person ${purpose} ${contact.kind}`, contact.canonical))
  const made = await Promise.all(
    openEpochs('person', ctx.now()).map(async ({ namespace, epoch }) => {
      const outputs = await outputsFor(system, group, { namespace, epoch }, inputs, why)
      return outputs.map((output, place) => ({
        purpose: purposes[place] as string,
        epoch,
        token: Buffer.from(tagOf(output)),
      }))
    }),
  )
  return made.flat()
}
