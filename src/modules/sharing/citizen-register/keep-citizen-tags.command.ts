// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written where tags are made.
import { openEpochs } from '@dijkwacht/check-client'
import { asSystem, type Context, transaction } from '#foundation/access'
import { makeTags, type NextUntagged } from '../tag-set/make-tags.command.ts'
import type { Untagged } from '../tag-set/tag.store.ts'
import { citizenRegister } from './citizen-register.query.ts'
import { deleteTagsExcept, selectWithoutTag } from './citizen-tag.store.ts'

/**
 * Gives everything that the check of a citizen can find its tag in every open epoch, and takes the tags of what is over. Doing it twice changes
 * nothing. Returns how many were made.
 */
export async function keepCitizenTags(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'sharing.keep-citizen-tags')
  if (!ctx.settings.evaluatorUrl) return 0
  const register = await citizenRegister(system)
  if (!register) return 0
  // What somebody decided goes before what lies in the program, which is long and changes with a version only.
  const rows = register.rows.toSorted((a, b) => Number(a.since === null) - Number(b.since === null))
  let made = 0
  for (const { epoch } of openEpochs('citizen', ctx.now())) {
    await transaction(system, (tx) => deleteTagsExcept(tx, epoch, rows))
    const untagged = remembered((tx) => selectWithoutTag(tx, epoch, rows))
    made += await makeTags(system, { namespace: 'citizen', epoch }, untagged).catch((error: Error) => {
      ctx.log.warn({ fault: error.name }, 'no tags were made: the second key holder does not answer')
      return 0
    })
  }
  return made
}

/** Asks once what has no tag, and then gives it in pieces. */
function remembered(select: (tx: Parameters<NextUntagged>[0]) => Promise<Untagged[]>): NextUntagged {
  let waiting: Untagged[] | undefined
  return async (tx, limit) => {
    waiting ??= await select(tx)
    return waiting.splice(0, limit)
  }
}
