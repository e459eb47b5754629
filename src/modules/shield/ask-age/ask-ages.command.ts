// SPDX-License-Identifier: EUPL-1.2
// No audit line: what a registry says to everybody about a name is written down, and nothing is decided by it but through decideNames.
import { asSystem, type Context, transaction } from '#foundation/access'
import { parseWebAddress } from '#values'
import { listOnWordOf } from '../trusted-partner/receive-from-partner.command.ts'
import { keepAge, selectUnknownAge, selectWhoHandedIn } from './age.store.ts'
import { registeredAt, registries } from './registered-at.query.ts'

const year = 365 * 86_400_000
/** So many in a minute: registries brake who asks for more. */
const mostAtOnce = 30

/**
 * Asks the registries how old the names are that wait, each once. One that is older than a year takes two people from then on; one that is younger comes
 * on the list by the word of a trusted partner, if the policy says so. Returns of how many something was heard.
 */
export async function askAges(ctx: Context): Promise<number> {
  if (ctx.settings.rdapBootstrap === undefined) return 0
  const system = asSystem(ctx, 'shield.ask-ages')
  const waiting = await transaction(system, (tx) => selectUnknownAge(tx, mostAtOnce))
  const known = waiting.length > 0 && (await registries(ctx))
  if (!known) return 0
  let heard = 0
  for (const { id, name } of waiting) {
    const registered = registrableOf(name)
    const ending = registered?.slice(registered.lastIndexOf('.') + 1) ?? ''
    const answer = registered === null ? { at: null } : await registeredAt(ctx, known.get(ending), registered)
    if (answer === null) continue
    heard += 1
    await transaction(system, async (tx) => {
      const now = ctx.now()
      const isOld = answer.at !== null && now.getTime() - answer.at.getTime() > year
      await keepAge(tx, { id, registeredAt: answer.at, isOld, askedAt: now })
      for (const partner of await selectWhoHandedIn(tx, id)) await listOnWordOf(system, tx, partner, [id])
    })
  }
  return heard
}

function registrableOf(name: string): string | null {
  const read = parseWebAddress(name)
  return read.ok ? read.value.detail.registrableDomain : null
}
