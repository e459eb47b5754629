// SPDX-License-Identifier: EUPL-1.2
// The audit lines are written where tags are made.
import { openEpochs } from '@dijkwacht/check-client'
import { asSystem, type Context, transaction } from '#foundation/access'
import { makeTags, type NextUntagged } from '../tag-set/make-tags.command.ts'
import type { Untagged } from '../tag-set/tag.store.ts'
import { citizenRegister, type RegisterRow } from './citizen-register.query.ts'
import { deleteTagsExcept, selectWithoutTag } from './citizen-tag.store.ts'

/**
 * Gives everything that the check of a citizen can find its tag in every open epoch, and takes the tags of what is over. Doing it twice changes
 * nothing. Returns how many were made.
 */
export async function keepCitizenTags(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'sharing.keep-citizen-tags')
  const rows = await rowsOf(system)
  if (!rows) return 0
  for (const { epoch } of openEpochs('citizen', ctx.now()))
    await transaction(system, (tx) => deleteTagsExcept(tx, epoch, rows))
  // What somebody decided goes before what lies in the program, which is long and changes with a version only.
  return tagRows(
    system,
    rows.toSorted((a, b) => Number(a.since === null) - Number(b.since === null)),
  )
}

/** The same of what was decided, and nothing is taken: so little that it need not wait for the job. */
export async function tagDecided(ctx: Context): Promise<number> {
  const system = asSystem(ctx, 'sharing.tag-decided')
  const rows = await rowsOf(system)
  return rows
    ? tagRows(
        system,
        rows.filter(({ since }) => since !== null),
      )
    : 0
}

/** Null: nothing may be told, or nobody holds the second key. */
async function rowsOf(system: Context): Promise<readonly RegisterRow[] | null> {
  return system.settings.evaluatorUrl ? ((await citizenRegister(system))?.rows ?? null) : null
}

async function tagRows(system: Context, rows: readonly RegisterRow[]): Promise<number> {
  let made = 0
  for (const { epoch } of openEpochs('citizen', system.now())) {
    const untagged = remembered((tx) => selectWithoutTag(tx, epoch, rows))
    made += await makeTags(system, { namespace: 'citizen', epoch }, untagged).catch((error: Error) => {
      system.log.warn({ fault: error.name }, 'no tags were made: the second key holder does not answer')
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
