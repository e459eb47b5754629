// SPDX-License-Identifier: EUPL-1.2
import { PgBoss } from 'pg-boss'
import { asSystem, type Context } from '../access/context.ts'
import { type Connection, programName, whenBack } from '../db/index.ts'
import type { Listener } from '../events/index.ts'
import { type Logger, plainError } from '../log/index.ts'
import { beginRun } from '../web/trace.ts'

export interface Job {
  /** 'reports.expire-reports' */
  name: `${string}.${string}`
  /** Cron, Dutch time. Without it the job is only run by name. */
  schedule?: string
  run(ctx: Context): Promise<void>
}

export function defineJob(job: Job): Job {
  return job
}

/** Makes what the queues need, or brings it up to date: as the owner, and done before anybody opens them. */
export async function migrateJobs(connection: Connection, log: Logger): Promise<void> {
  const boss = await openJobs(connection, log, false, { migrate: true })
  await boss.stop({ graceful: false })
}

/**
 * Opens the queues on the same database, as they are. `supervise`: only one kind of process need tidy up and keep the schedule. `direct`: past a pooler in
 * transaction mode, behind which nobody can listen. `migrate`: makes what they need first.
 */
export async function openJobs(
  connection: Connection,
  log: Logger,
  supervise: boolean,
  { direct, migrate = false }: { direct?: Connection | undefined; migrate?: boolean } = {},
): Promise<PgBoss> {
  const own = { application_name: programName, schema: 'jobs', max: 4 }
  const boss = new PgBoss({
    ...connection,
    ...own,
    migrate,
    useListenNotify: !migrate,
    supervise,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    schedule: supervise,
  })
  boss.on('error', (error) => log.warn({ fault: plainError(error).message }, 'jobs lost the database for a moment'))
  if (direct) listenPast(boss, new PgBoss({ ...direct, ...own }))
  await boss.start()
  return boss
}

/** Has the queues listen on the connection that `other` would open, and do all else on their own. */
function listenPast(boss: PgBoss, other: PgBoss): void {
  const past = other.getDb()
  boss.getDb().listen = async (...words) => {
    // Opens nothing by itself: its pool is never asked for a connection.
    if ('open' in past && typeof past.open === 'function') await past.open()
    if (!past.listen) throw new Error('pg-boss listens in another way')
    return past.listen(...words)
  }
  other.on('error', (error) => boss.emit('error', error))
}

/** Makes every queue and subscription; done at migration, because a listener hears only what is announced after it subscribed. */
export async function prepareQueues(boss: PgBoss, listeners: readonly Listener[], jobs: readonly Job[]): Promise<void> {
  const retry = { retryLimit: 8, retryDelay: 1, retryBackoff: true, retryDelayMax: 300, notify: true, heartbeatSeconds }
  const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]))
  // At nearly every start all of them are there as they should be, and asking each took seconds.
  async function keepQueue(name: string, options: typeof retry): Promise<void> {
    const found = known.get(name)
    if (found && sameOptions(found, options)) return
    await boss.createQueue(name, options)
    await boss.updateQueue(name, options)
  }
  const { rows } = await boss.getDb().executeSql('select event, name from jobs.subscription')
  const subscribed = new Set(rows.map(({ event, name }) => `${event} ${name}`))
  for (const listener of listeners) {
    await keepQueue(listener.job, retry)
    if (!subscribed.has(`${listener.event} ${listener.job}`)) await boss.subscribe(listener.event, listener.job)
  }
  for (const job of jobs) await keepQueue(job.name, { ...retry, retryLimit: 2 })
}

/** What an installation does not use (any more) hears nothing and has no hour. */
export async function leaveQueues(
  boss: PgBoss,
  unused: readonly { listeners?: readonly Listener[]; jobs?: readonly Job[] }[],
): Promise<void> {
  const [listeners, jobs] = [unused.flatMap((one) => one.listeners ?? []), unused.flatMap((one) => one.jobs ?? [])]
  for (const { event, job } of listeners) await boss.unsubscribe(event, job)
  const scheduled = new Set((await boss.getSchedules()).map(({ name }) => name))
  for (const { name } of jobs) if (scheduled.has(name)) await boss.unschedule(name)
}

/** A worker that was killed says nothing for so long, and then another takes its work; without it that lasts a quarter of an hour. */
const heartbeatSeconds = 20

const sameOptions = (found: object, options: object) =>
  Object.entries(options).every(([name, value]) => (found as Record<string, unknown>)[name] === value)

/** The working role may announce inside its transactions; announcements are stored as they are. */
export const settleQueues = `
  -- Two programs that start at once would change the same rights, which PostgreSQL refuses.
  select pg_advisory_xact_lock(hashtext('jobs.settle'));
  grant usage on schema jobs to dijkwacht_app;
  grant select, insert, update on all tables in schema jobs to dijkwacht_app;
  grant execute on all functions in schema jobs to dijkwacht_app;
  -- A thousand ids do not get smaller by compressing, and trying took three times as long as storing them. Asked first: it locks the table.
  do $$ begin
    if exists (select from pg_attribute where attrelid = 'jobs.job'::regclass and attname = 'data' and attstorage <> 'e')
    then alter table jobs.job alter column data set storage external; end if;
  end $$;`

/** So many announcements a listener takes from its queue at a time. */
export const mostAtOnce = 10

/**
 * Begins to work. Each listener takes some announcements at a time, one after the other. Nothing is taken before all that can fail is done: a program
 * that ended here with a letter in hand left one that nobody got.
 */
export async function startWork(boss: PgBoss, ctx: Context, listeners: readonly Listener[], jobs: readonly Job[]) {
  await whenBack(() => keepSchedules(boss, jobs))
  const workers = new Map<string, string>()
  for (const listener of listeners) {
    // A full batch means that more waits: go on at once.
    const each = { batchSize: mostAtOnce, burstWhenBatchFull: true }
    workers.set(listener.job, await boss.work<Heard>(listener.job, each, (batch) => hearBatch(ctx, listener, batch)))
  }
  for (const job of jobs) {
    const worker = await boss.work(job.name, { batchSize: 1 }, async () => {
      const { span, traceparent } = beginRun(job.name)
      await job
        .run({ ...asSystem(ctx, job.name), traceparent })
        .catch((error) => {
          throw withoutValues(error)
        })
        .finally(() => span.end())
    })
    workers.set(job.name, worker)
  }
  wakeWhenDue(boss, ctx, workers)
}

const timezone = 'Europe/Amsterdam'

async function keepSchedules(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const scheduled = new Set((await boss.getSchedules()).map((one) => `${one.name} ${one.cron} ${one.timezone}`))
  for (const { name, schedule } of jobs)
    if (schedule && !scheduled.has(`${name} ${schedule} ${timezone}`))
      await boss.schedule(name, schedule, null, { tz: timezone })
}

/**
 * A notice starts new work at once; what is tried again or was put off becomes due without one. One question for all queues finds it: each asking
 * for itself, as pg-boss has it, took a twentieth of a core while nothing happened.
 */
function wakeWhenDue(boss: PgBoss, ctx: Context, workers: ReadonlyMap<string, string>): void {
  let since = new Date(0)
  let isAsking = false
  const asking = setInterval(async () => {
    if (isAsking) return
    isAsking = true
    const due = await ctx.db.pool
      .query<{ name: string; until: Date }>(
        "select name, now() as until from jobs.job where state < 'active' and start_after > $1 and start_after <= now() group by name",
        [since],
      )
      // It is asked again, and pg-boss says itself that the database is away.
      .catch(() => ({ rows: [] }))
      .finally(() => (isAsking = false))
    for (const { name, until } of due.rows) {
      since = until
      boss.notifyWorker(workers.get(name) ?? '')
    }
  }, 2_000).unref()
  boss.once('stopped', () => clearInterval(asking))
}

export interface Heard {
  payload: object
  traceparent: string | null
}

/** A listener hears what was fetched from its queue, one announcement after the other. Throws what the listener threw, without values. */
export async function hearBatch(ctx: Context, listener: Listener, batch: readonly { data: Heard }[]): Promise<void> {
  const heard = batch.map(({ data }) => data)
  for (const { payload, traceparent } of listener.together ? joined(heard, listener.together) : heard) {
    const own = { ...asSystem(ctx, listener.job), traceparent }
    await listener.run(own, payload).catch((error) => {
      ctx.log.error({ job: listener.job, err: error }, 'listener failed and will be tried again')
      throw withoutValues(error)
    })
  }
}

/** As many in one as have no more than `most` in their lists together. */
function joined(heard: readonly Heard[], { list, most }: NonNullable<Listener['together']>): Heard[] {
  const parts: { ids: string[]; traceparent: string | null }[] = []
  for (const { payload, traceparent } of heard) {
    const ids = (payload as Record<string, string[]>)[list] ?? []
    const last = parts.at(-1)
    if (last && last.ids.length + ids.length <= most) last.ids.push(...ids)
    else parts.push({ ids: [...ids], traceparent })
  }
  return parts.map(({ ids, traceparent }) => ({ payload: { [list]: ids }, traceparent }))
}

/** The queue keeps for weeks why something failed: as in the log, without the values that PostgreSQL quotes. */
function withoutValues(error: Error): Error {
  const { type, message, stack } = plainError(error)
  return Object.assign(new Error(message), { name: type, stack: `${type}: ${message}\n${stack}` })
}
