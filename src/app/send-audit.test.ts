// SPDX-License-Identifier: EUPL-1.2
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { transaction } from '#foundation/access'
import { recordAudit, sealAudit } from '#foundation/audit'
import { pseudonymOf } from '#foundation/processing'
import { sendAudit, syslogState } from '#foundation/syslog'
import { testContext } from '../../tests/context.ts'
import { hasRsyslog, rsyslogAbsent, startReceiver } from '../../tests/syslog-receiver.ts'
import { Certificates, hasProxy } from '../../tests/tls-proxy.ts'

const program = await testContext()
const isRun = hasRsyslog && hasProxy
if (!isRun) console.log(`  · ${rsyslogAbsent}`)

test('without a receiver nothing is sent', async () => {
  expect(await sendAudit(program.ctx)).toBe(0)
})

describe.runIf(isRun)('the audit record as syslog, to an rsyslog with TLS', () => {
  const certificates = new Certificates()
  const trusted = getCACertificates()
  let receiver: Awaited<ReturnType<typeof startReceiver>>
  let ctx: typeof program.ctx
  beforeAll(async () => {
    certificates.makeAuthority('partners')
    certificates.make('sender', 'partners')
    certificates.makeSite('site')
    setDefaultCACertificates([...trusted, certificates.pem('site.pem')])
    receiver = await startReceiver(certificates)
    await receiver.untilOpen()
    ctx = sendingBy('sender')
  })
  afterAll(async () => {
    await receiver?.clean()
    certificates.clean()
    setDefaultCACertificates(trusted)
  })

  const sendingBy = (name: string | null) => {
    const { port } = new URL(receiver.url)
    const own =
      name === null ? null : { certificate: certificates.at(`${name}.pem`), key: certificates.at(`${name}.key`) }
    return {
      ...program.ctx,
      settings: { ...program.ctx.settings, syslog: { host: 'localhost', port: Number(port), own } },
    }
  }
  const write = (count: number, action = 'reports.report-read') => {
    const lines = Array.from({ length: count }, () => ({
      action,
      subjectKind: 'report',
      subjectId: program.ctx.newId(),
    }))
    return transaction(program.ctx, (tx) => recordAudit(program.ctx, tx, lines))
  }
  const numbers = () => receiver.taken().map((message) => Number(/ line="(\d+)"/.exec(message)?.[1]))
  const sealed = async () =>
    (await program.ctx.db.pool.query('select id from foundation.audit order by id')).rows.map(({ id }) => id as number)

  test('says what was done, and of nobody who it was', async () => {
    const officer = program.as('politie-proef')
    const { actor } = officer
    if (actor.kind !== 'person') throw new Error('a person was expected')
    const seen = Array.from({ length: 3 }, () => program.ctx.newId())
    const detail = { name: 'Jan "de Vries"] \\', account: 'NL58DYKW0002399000' }
    await transaction(officer, (tx) =>
      recordAudit(officer, tx, {
        action: 'reports.reports-listed',
        subjectKind: 'queue',
        subjectId: 'q"]',
        subjects: seen,
        purpose: 'Voor Jan',
        detail,
      }),
    )
    await sealAudit(ctx)
    expect(await sendAudit(ctx)).toBe((await sealed()).length)
    const said = receiver.taken().at(-1) ?? ''
    const who = pseudonymOf(ctx.secrets, 'person', actor.id)
    expect(said).toMatch(
      /^1 \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z localhost dijkwacht - reports\.reports-listed \[dijkwacht@32473 line="\d+" /,
    )
    expect(said).toContain(`actorKind="person" actor="${who}" organisation="politie-proef"`)
    expect(said).toContain(' listed="3"]')
    for (const secret of [actor.id, ...seen, 'Jan', 'DYKW', 'q"]']) expect(said).not.toContain(secret)
    expect(await syslogState(ctx)).toMatchObject({ failures: 0, waiting: 0 })
  })

  test('a receiver that is killed in the middle of it gets all, and whatever comes twice has the number it had', async () => {
    for (let round = 0; round < 5; round++) await write(500)
    await sealAudit(ctx)
    const before = receiver.taken().length
    let isOver = false
    const sending = (async () => {
      // In small batches: one is on its way when the receiver goes.
      while ((await syslogState(ctx)).waiting > 0) await sendAudit(ctx, 50)
      isOver = true
    })()
    for (let kills = 0; kills < 6 && !isOver; kills++) {
      const had = receiver.taken().length
      await expect.poll(() => isOver || receiver.taken().length > had, { timeout: 60_000, interval: 1 }).toBe(true)
      await receiver.kill()
      receiver.start()
      await receiver.untilOpen()
    }
    await sending
    expect(receiver.taken().length - before).toBeGreaterThanOrEqual(2_500)
    expect([...new Set(numbers())].toSorted((a, b) => a - b)).toEqual(await sealed())
    const texts = new Map<number, Set<string>>()
    for (const [at, number] of numbers().entries())
      texts.set(number, (texts.get(number) ?? new Set()).add(receiver.taken()[at] ?? ''))
    expect(
      [...texts.values()].filter((one) => one.size > 1),
      'the same number, the same words',
    ).toEqual([])
  })

  test('whoever is not known is not heard, and nothing counts as sent', async () => {
    await write(3)
    await sealAudit(ctx)
    const before = receiver.taken().length
    expect(await sendAudit(sendingBy(null))).toBe(0)
    expect(await syslogState(ctx)).toMatchObject({ failures: 1, waiting: 3 })
    setDefaultCACertificates(trusted)
    expect(await sendAudit(ctx), 'nor is anything said to a receiver that nobody vouches for').toBe(0)
    setDefaultCACertificates([...trusted, certificates.pem('site.pem')])
    expect(receiver.taken()).toHaveLength(before)
    expect(await sendAudit(ctx)).toBe(3)
    expect(await syslogState(ctx)).toMatchObject({ failures: 0, waiting: 0 })
  })
})
