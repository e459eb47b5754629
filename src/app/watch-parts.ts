// SPDX-License-Identifier: EUPL-1.2
import { doesRelayAnswer } from '#foundation/mail'
import { takesWrites } from '#foundation/db'
import { plainError } from '#foundation/log'
import { exportState } from '#foundation/processing'
import { syslogState } from '#foundation/syslog'
import type { Metrics } from '#foundation/web'
import { isEmergencyUsed } from '#modules/partners'
import { doesSecondHolderAnswer, isAskedMuchMore } from '#modules/sharing'
import { isZonePublished } from '#modules/shield'
import { type Program, systemContext } from './boot.ts'

/** What is due for longer than this is late: nobody works, or too few do. Seconds. */
const late = 300
const [often, now] = [30_000, 2_000]

/**
 * Keeps the metrics: every two seconds what is counted here, every half minute whether others answer. An embedded database that died is started again.
 * Gives how it is stopped.
 */
export function watchParts(program: Program, metrics: Metrics): () => void {
  const { settings, log } = program.base
  const ctx = systemContext(program, 'metrics')
  const isUsed = (name: string) => program.on.some((module) => module.name === name)
  const say = (part: string, is: boolean | null) => is !== null && metrics.works.set({ part }, is ? 1 : 0)

  const counting = repeat(now, async () => {
    if (await program.embedded?.revive()) log.warn('the database had stopped and was started again')
    const standing = await takesWrites(program.database.pool)
    say('database', standing === 'ok')
    if (standing !== 'ok') return
    await countQueues(program, metrics, (isLate) => say('queue', !isLate))
    metrics.askedMuchMore.set((await isAskedMuchMore(ctx)) ? 1 : 0)
    metrics.emergency.set((await isEmergencyUsed(ctx)) ? 1 : 0)
    if (settings.syslog) say('syslog', (await syslogState(ctx)).failures === 0)
    if (!settings.processingLogUrl) return
    const sent = await exportState(ctx)
    metrics.logWaiting.set(sent.waiting)
    metrics.logFailures.set(sent.failures)
  })
  const asking = repeat(often, async () => {
    if (settings.mailRelay) say('mail', await doesRelayAnswer(settings.mailRelay))
    if (isUsed('sharing')) say('key-holder', await doesSecondHolderAnswer(ctx))
    if (isUsed('shield')) say('zone', await isZonePublished(ctx))
  })
  return () => {
    counting()
    asking()
  }

  /** Now and every so often, never twice at once. */
  function repeat(milliseconds: number, work: () => Promise<void>): () => void {
    let isBusy = false
    const once = async () => {
      if (isBusy) return
      isBusy = true
      await work()
        .catch((error: Error) => log.warn({ fault: plainError(error).message }, 'the database does not answer'))
        .finally(() => (isBusy = false))
    }
    void once()
    const timer = setInterval(once, milliseconds).unref()
    return () => clearInterval(timer)
  }
}

/** Only what this installation works on: what waits for a part that was turned off is not late. */
async function countQueues(program: Program, metrics: Metrics, say: (isLate: boolean) => void): Promise<void> {
  const names = [...program.listeners.map(({ job }) => job), ...program.jobs.map(({ name }) => name)]
  const { rows } = await program.database.pool.query<{ name: string; oldest: number }>(
    `select name, extract(epoch from now() - min(start_after))::float8 as oldest from jobs.job
     where name = any($1) and state < 'active' and start_after <= now() group by name`,
    [names],
  )
  const oldest = new Map(rows.map((row) => [row.name, row.oldest]))
  for (const queue of names) metrics.oldest.set({ queue }, oldest.get(queue) ?? 0)
  for (const { name: queue, queuedCount, failedCount } of await program.boss.getQueues()) {
    metrics.waiting.set({ queue }, queuedCount)
    metrics.failed.set({ queue }, failedCount)
  }
  say(rows.some((row) => row.oldest > late))
}
