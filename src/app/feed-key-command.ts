// SPDX-License-Identifier: EUPL-1.2
import { Refusal } from '#foundation/web'
import { makeFeedKey, takeFeedKeys } from '#modules/partners'
import { type Program, systemContext } from './boot.ts'

/** Prints a new key with which this machine client reads feeds (MISP, TAXII); `take` ends all that it has. */
export async function feedKey(program: Program, [clientId = '', word]: string[]): Promise<void> {
  if (clientId === '' || (word !== undefined && word !== 'take'))
    throw new Refusal('Gebruik: npm run feed-key -- MACHINE-CLIENT [take]')
  const ctx = systemContext(program, 'cli.feed-key')
  if (word === 'take') {
    process.stdout.write(`${await takeFeedKeys(ctx, clientId)} sleutels zijn niets meer waard.\n`)
    return
  }
  const { key, until } = await makeFeedKey(ctx, clientId)
  process.stderr.write(
    `Geldig tot ${until.toISOString().slice(0, 10)}. Eerdere sleutels gelden nog een week. Wij tonen deze maar één keer:\n`,
  )
  process.stdout.write(`${key}\n`)
}
