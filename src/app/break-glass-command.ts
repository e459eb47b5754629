// SPDX-License-Identifier: EUPL-1.2
import { Refusal } from '#foundation/web'
import { makeEmergencyAccess, takeEmergencyAccess } from '#modules/partners'
import { type Program, systemContext } from './boot.ts'

/** Prints two codes, for two people, with which they come in together when no sign-in service works; `take` ends that account. */
export async function breakGlass(program: Program, [word]: string[]): Promise<void> {
  if (word !== undefined && word !== 'take') throw new Refusal('Gebruik: npm run break-glass [-- take]')
  const ctx = systemContext(program, 'cli.break-glass')
  if (word === 'take') {
    await takeEmergencyAccess(ctx)
    return void process.stdout.write('De noodtoegang is weg, en wie ermee binnen was, ook.\n')
  }
  const [first, second] = await makeEmergencyAccess(ctx)
  process.stderr.write(
    `Geef elke code aan een ander, in een envelop. Eerdere codes zijn niets meer waard. Samen komt u ermee binnen op ${ctx.settings.baseUrl}/inloggen/nood, één keer. Wij tonen ze maar één keer:\n`,
  )
  process.stdout.write(`${first}\n${second}\n`)
}
