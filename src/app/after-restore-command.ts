// SPDX-License-Identifier: EUPL-1.2
import { readFile } from 'node:fs/promises'
import { eraseAgain } from '#foundation/erasures'
import { Refusal } from '#foundation/web'
import { modules } from './modules.ts'
import { type Program, systemContext } from './boot.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/**
 * After a backup was put back, before servers and workers start: does again what was erased or taken back since, by the logs of every machine, and lets
 * numbers by which others count go on. Exit code 1 when a line was not believed, is gone, or could not be done.
 */
export async function afterRestore(program: Program, words: string[]): Promise<void> {
  const own = program.base.settings.erasureLogFile
  const paths = words.length > 0 ? words : own ? [own] : []
  if (paths.length === 0)
    throw new Refusal('Noem het wislogboek van elke machine: npm run after-restore -- BESTAND [BESTAND …]')
  const texts = await Promise.all(
    paths.map((path) =>
      readFile(path, 'utf8').catch(() => {
        throw new Refusal(`Dit wislogboek kunnen wij niet openen: ${path}. Er is niets veranderd.`)
      }),
    ),
  )
  const ctx = systemContext(program, 'cli.after-restore')
  const { lines, forged, missing, again, failed } = await eraseAgain(ctx, texts)
  for (const [action, n] of again) say(`${action}: ${n} keer opnieuw gewist of ingetrokken.`)
  for (const { line, why } of failed) say(`NIET GELUKT: ${line.action} ${line.id} (${line.at.toISOString()}): ${why}`)
  if (forged > 0) say(`${forged} regels hebben geen handtekening van ons. Wij deden daar niets mee.`)
  if (missing > 0) say(`${missing} regels tussen andere zijn weg. Wat daarin stond, is niet opnieuw gewist.`)
  say(`${lines} regels gelezen; ${[...again.values()].reduce((sum, n) => sum + n, 0)} dingen waren teruggekomen.`)
  for (const module of modules) await module.restored?.(ctx)
  say('De nummers van postvakken en van de lijst van het schild gaan verder na wat anderen al kunnen hebben.')
  if (failed.length + forged + missing > 0) process.exitCode = 1
}
