// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#foundation/db'
import { findReportingPoint } from '#modules/partners'
import { testContext } from '../../../../tests/context.ts'
import { waitsForLock } from '../../../../tests/lock-waits.ts'
import type { KeptEntry } from '../reporting-point/reporting-point.store.ts'
import { phonesOf } from '../reporting-point/shown-numbers.ts'
import { askAgain, askApproval } from './ask-approval.command.ts'
import { formOfEntry } from './entry-form.ts'
import { approveChange, declineChange, withdrawChange } from './judge-change.command.ts'
import { findChange, listKept } from './kept-entries.query.ts'
import { proposeEntry } from './propose-change.command.ts'
import { showWaited } from './show-change.command.ts'

const autumn = new Date('2026-11-29T11:00:00Z')
const summer = new Date('2027-06-10T11:00:00Z')
const number = '088-900 10 00'
const words = { does: 'Geeft advies.', doesEn: 'Advises.' }

const test = await testContext()
const editor = (house: string) => test.as(house, 'partners:keep-entry', 'partners:edit-register')
const [one, two, elsewhere] = [editor('ministerie-proef'), editor('ministerie-proef'), editor('politie-proef')]

/** As on a fresh installation. */
let shipped: KeptEntry
beforeEach(async () => {
  test.setNow(autumn)
  shipped ??= await kept()
  await sql`delete from partners.point_change where point_id = 'cmi'`.execute(test.ctx.db.kysely)
  await sql`delete from partners.point_history where point_id = 'cmi'`.execute(test.ctx.db.kysely)
  await sql`update partners.reporting_point set entry = ${JSON.stringify(shipped.entry)}::jsonb, approved = null,
    is_shipped = true where id = 'cmi'`.execute(test.ctx.db.kysely)
  await askApproval(test.ctx)
})

async function kept(): Promise<KeptEntry> {
  const { rows } = await sql<KeptEntry>`select entry, version, approved from partners.reporting_point
    where id = 'cmi'`.execute(test.ctx.db.kysely)
  return rows[0] as KeptEntry
}
const shown = async () => {
  const point = await findReportingPoint(test.visitor, 'cmi')
  return point ? phonesOf(point).map(({ value }) => value) : null
}
const asked = async (as = one) =>
  (await listKept(as)).open.find((change) => change.asked?.numbers.includes(number))?.id ?? ''
const propose = async (more: Record<string, string>, as = one) => {
  const { entry, version } = await kept()
  const form = { ...formOfEntry(entry), version: String(version), why: 'Wij keken het na.', ...more }
  return proposeEntry(as, 'cmi', { ...form, intent: 'propose' })
}
const no = { because: 'De bron noemt een ander nummer.', intent: 'decline' }
/** A newer version of the program says that it was compared later. */
const ship = async (day: string) => {
  await sql`update partners.reporting_point set version = version + 1,
    entry = jsonb_set(entry, '{lastVerified}', ${JSON.stringify(day)}::jsonb) where id = 'cmi'`.execute(
    test.ctx.db.kysely,
  )
  await askApproval(test.ctx)
}
const approveAsked = async () => {
  const id = await asked()
  await approveChange(one, id)
  await approveChange(two, id)
}

describe('a number that two people approved', () => {
  it('stays hidden when it was too old and the later day was declined, whatever words change', async () => {
    await approveAsked()
    expect(await shown()).toEqual([number])
    test.setNow(summer)
    expect(await shown()).toEqual([])
    await ship('2027-06-01')
    await declineChange(two, await asked(two), no)
    const id = await propose(words)
    await approveChange(two, id)
    expect((await kept()).entry.does[0]?.nl).toBe('Geeft advies.')
    expect(await shown()).toEqual([])
    // Who says again that it is right brings it back: that waits, and shows the judges what stood there for others.
    const again = await propose({ lastVerified: '10-6-2027' })
    const change = await findChange(two, again)
    expect(change).toMatchObject({ needsTwo: true, waits: true })
    expect(change?.changes).toEqual([{ field: 'lastVerified', before: '2026-11-24', after: '2027-06-10' }])
  })

  it('keeps its day when words change before anybody approved a later one', async () => {
    await approveAsked()
    await ship('2026-11-28')
    await approveChange(two, await propose(words))
    expect((await findReportingPoint(test.visitor, 'cmi'))?.lastVerified).toBe('2026-11-24')
  })

  it('is not moved to another page as its source by one person', async () => {
    await approveAsked()
    const id = await propose({ sourceUrl: 'https://www.rijksoverheid.nl/elders' })
    expect(await findChange(two, id)).toMatchObject({ needsTwo: true, waits: false })
    await approveChange(two, id)
    expect(await shown()).toEqual([number])
    expect((await kept()).approved?.source).not.toContain('elders')
    await approveChange(elsewhere, id)
    expect((await kept()).approved?.source).toBe('https://www.rijksoverheid.nl/elders')
    expect(await shown()).toEqual([number])
  })
})

describe('a number that was declined', () => {
  const referral = { 'referral-0-url': 'https://www.politie.nl/aangifte' }
  const waited = async (id: string) => {
    await approveChange(two, id)
    await approveChange(elsewhere, id)
    test.setNow(new Date(autumn.getTime() + 73 * 3_600_000))
    await showWaited(test.ctx)
  }

  it('stays hidden when two people approve something else, also after the wait', async () => {
    await declineChange(two, await asked(two), no)
    const id = await propose(referral)
    expect((await findChange(two, id))?.changes.map(({ field }) => field)).toEqual(['refersTo'])
    await waited(id)
    expect((await kept()).entry.refersTo[0]?.source.url).toBe('https://www.politie.nl/aangifte')
    expect(await shown()).toEqual([])
  })

  it('comes in by a new day only as a way in: who judges sees the number, and it waits', async () => {
    await declineChange(two, await asked(two), no)
    const id = await propose({ lastVerified: '29-11-2026' })
    const change = await findChange(two, id)
    expect(change?.waits).toBe(true)
    const channels = change?.changes.find(({ field }) => field === 'channels')
    expect(channels?.before).not.toContain(number)
    expect(channels?.after).toContain(number)
    await waited(id)
    expect(await shown()).toEqual([number])
  })

  it('is not approved any more where two people only agreed to something else before this was asked', async () => {
    const [taken, seen] = ['0093-approved-numbers', '0094-seen-numbers'].map((name) => {
      const migration = readFileSync(join(import.meta.dirname, `${name}.migration.sql`), 'utf8')
      return /^update [\s\S]*?;$/m.exec(migration)?.[0] ?? ''
    }) as [string, string]
    const upgrade = async () => {
      await sql`update partners.reporting_point set approved = null where id = 'cmi'`.execute(test.ctx.db.kysely)
      await sql.raw(taken).execute(test.ctx.db.kysely)
      await sql.raw(seen).execute(test.ctx.db.kysely)
    }
    await waited(await propose(referral))
    await upgrade()
    expect(await shown()).toEqual([])
    await askApproval(test.ctx)
    await approveAsked()
    await upgrade()
    expect(await shown()).toEqual([number])
  })
})

describe('what the program asks', () => {
  it('is asked again by an editor other than who said no, and then two people approve, who said no as well', async () => {
    const id = await asked(two)
    await declineChange(two, id, no)
    expect(await askApproval(test.ctx)).toBe(0)
    expect((await listKept(two)).declined).toMatchObject([{ id, mayAskAgain: false }])
    expect((await listKept(one)).declined).toMatchObject([{ id, mayAskAgain: true }])
    await expect(askAgain(two, id)).rejects.toMatchObject({ status: 409 })
    await expect(askAgain(test.as('ministerie-proef', 'partners:keep-entry'), id)).rejects.toMatchObject({
      status: 404,
    })
    await askAgain(one, id)
    await expect(askAgain(one, id)).rejects.toMatchObject({ status: 409 })
    expect((await listKept(one)).declined).toEqual([])
    expect(await shown()).toEqual([])
    await approveAsked()
    expect(await shown()).toEqual([number])
  })

  it('is not asked again while a person changes the number', async () => {
    const id = await asked(two)
    await declineChange(two, id, no)
    const other = await propose({ lastVerified: '29-11-2026' })
    await expect(askAgain(one, id)).rejects.toMatchObject({ status: 409 })
    await withdrawChange(one, other)
    await askAgain(one, id)
    expect(await asked()).not.toBe('')
  })

  it('keeps its first approval when somebody proposes words, and loses it to a change of the number', async () => {
    const id = await asked()
    await approveChange(one, id)
    const said = await propose(words)
    await approveChange(two, said)
    expect(await asked(two)).toBe(id)
    await approveChange(two, id)
    expect(await shown()).toEqual([number])
    await ship('2026-11-28')
    expect(await asked()).not.toBe('')
    await propose({ 'channel-0-value': '088-900 20 00' })
    expect(await asked()).toBe('')
    expect(await askApproval(test.ctx)).toBe(0)
  })
})

describe('two people at once', () => {
  /** Somebody proposes: they hold the entry. Whoever decides meanwhile may not hold a change, for which the first can come next. */
  it.each([
    ['approves', (id: string) => approveChange(two, id)],
    ['declines', (id: string) => declineChange(two, id, no)],
  ])('do not lock each other out when one proposes and the other %s', async (_, decide) => {
    const id = await asked(two)
    const pool = test.ctx.db.pool
    const first = await pool.connect()
    try {
      await first.query('begin')
      await first.query("select from partners.reporting_point where id = 'cmi' for update")
      const decided = decide(id)
      await waitsForLock(pool)
      await first.query('select from partners.point_change where id = $1 for update nowait', [id])
      await first.query('commit')
      await decided
    } finally {
      first.release()
    }
  })
})
