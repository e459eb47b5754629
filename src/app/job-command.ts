// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from 'node:timers/promises'
import { Refusal } from '#foundation/web'
import type { Program } from './boot.ts'

/** Has the program that works do a job now instead of at its minute, and waits until it is done. Without a name: which jobs there are. */
export async function job(program: Program, [name]: string[]): Promise<void> {
  const names: string[] = program.jobs.map((one) => one.name).sort()
  if (!name) return void process.stdout.write(`${names.join('\n')}\n`)
  if (!names.includes(name)) throw new Refusal(`Wij kennen deze taak niet: ${name}. Zonder naam ziet u alle taken.`)
  const id = (await program.boss.send(name)) ?? ''
  const began = Date.now()
  for (let isWarned = false; ; await pause(100)) {
    const [found] = await program.boss.findJobs(name, { id })
    if (found?.state === 'completed') return void process.stdout.write(`Gedaan: ${name}\n`)
    if (found?.state === 'failed') throw new Refusal(`Dit lukte niet: ${name}. In het logboek staat waarom.`)
    if (isWarned || found?.state !== 'created' || Date.now() - began < 10_000) continue
    isWarned = true
    process.stderr.write('Niemand pakt deze taak op. Draait Dijkwacht, of de worker? Wij wachten.\n')
  }
}
