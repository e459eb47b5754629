// SPDX-License-Identifier: EUPL-1.2
// Jobs and listeners in a process of their own: WORKER=apart for the server, and this beside it.
import { readSettings } from '#foundation/config'
import { startWork } from '#foundation/jobs'
import { messageOf } from '#foundation/text'
import { openTracing, Refusal } from '#foundation/web'
import { sealAtLast } from './audit-commands.ts'
import { boot, systemContext } from './boot.ts'
import { saySigning } from './say-signing.ts'

/** Longer than a mail relay may take: a letter that was taken goes, and how that ended is noted. */
const patience = 75_000

const settings = readSettings(process.env)
const tracing = await openTracing(settings.otlpEndpoint)
const program = await boot(settings, 'command').catch((error: unknown) => {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${messageOf(error.code, 'nl', error.values)}\n`)
  process.exit(1)
})
for (const signal of ['SIGTERM', 'SIGINT']) {
  process.on(signal, async () => {
    await sealAtLast(program)
    await program.close(patience)
    await tracing.close()
    process.exit(0)
  })
}
await saySigning(program.base.log, settings)
await startWork(program.boss, systemContext(program, 'worker'), program.listeners, program.jobs)
program.base.log.info('worker runs')
