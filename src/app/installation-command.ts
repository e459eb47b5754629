// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { Refusal } from '#foundation/web'
import { listMissing, missingText, recordRestored } from '#modules/partners'
import { type Program, systemContext } from './boot.ts'

/** What is still missing, with where one sets it; exit code 1 while anything is. `restored`: a backup was restored. */
export async function installation(program: Program, [word]: string[]): Promise<void> {
  const ctx = systemContext(program, 'cli.installation')
  if (word !== undefined && word !== 'restored') throw new Refusal('Gebruik: npm run installation [-- restored]')
  if (word === 'restored') await recordRestored(ctx)
  const say = translate(missingText, 'nl')
  const missing = await listMissing(ctx)
  for (const thing of missing) process.stdout.write(`- ${say(thing)}. ${say(`${thing}-how`)}\n`)
  if (missing.length === 0) process.stdout.write(`${say('all')}\n`)
  else process.exitCode = 1
}
