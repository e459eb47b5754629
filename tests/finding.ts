// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { type Found, foundGroups } from '#foundation/modules'
import { findInModules } from '../src/foundation/web/find-in-modules.ts'
import { modules } from '../src/app/modules.ts'
import { readTyped } from '../src/modules/casework/find-anything/read-typed.ts'

/** What the search of the workbench gives this person, by group; nothing of a group that is empty. */
export async function finding(ctx: Context, typed: string): Promise<Map<string, Found[]>> {
  const { query, groups = foundGroups } = readTyped(typed, { demoBankAllowed: true })
  return new Map((await findInModules(ctx, modules, query, groups)).map(({ group, found }) => [group, found]))
}
