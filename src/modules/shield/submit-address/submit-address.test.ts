// SPDX-License-Identifier: EUPL-1.2
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { transaction } from '#foundation/access'
import { openLog } from '#foundation/log'
import { testContext } from '../../../../tests/context.ts'
import { testSite, textOf } from '../../../../tests/site.ts'
import { appointAuthority } from '../appoint-authority/appoint-authority.command.ts'
import { decideName } from '../decide-name/decide-names.command.ts'
import { hear as hearOf } from '../receive-names/hear.fixture.ts'
import { countClock } from '../show-clock/show-clock.query.ts'
import type { TakedownStep } from '../../takedowns/takedown/takedown.ts'
import type { Subject } from '../vendor/submission.store.ts'
import { takeTakedownStep } from '../../takedowns/work-takedown/take-step.command.ts'
import { askSubmission, noteSubmission } from './ask-submission.command.ts'
import { sendSubmissions } from './send-submissions.command.ts'
import { startVendors } from './vendors.fixture.ts'
import { vendorsOf } from './vendors-of.query.ts'
import { listByTwo } from '../decide-name/by-two.fixture.ts'

const start = new Date('2026-11-17T10:00:00Z')
const minute = 60_000
const moods = ['down', 'busy', 'refusing', 'forgetful', 'harmless', 'removing', 'nonsense', 'deaf'] as const
const both = ['web-risk', 'netcraft']
const lines: string[] = []
let now = start
let made = 0

const vendors = await startVendors()
const test = await testContext({
  settings: { ...vendors.settings, VENDOR_DAILY_LIMIT: '40', SHIELD_DESK_EMAIL: 'misbruik@politie.example' },
  log: openLog('trace', { write: (line) => void lines.push(line) }),
})
test.setNow(start)
const site = await testSite(test)
await appointAuthority(test.ctx, { id: 'politie-demo', name: 'Politie (demo)', legalBasis: 'voor de proef' })
afterEach(async () => {
  for (const mood of moods) vendors.mood(mood, false)
  vendors.forget()
  await test.ctx.db.pool.query('delete from shield.submission')
  test.setNow((now = start))
})
afterAll(() => vendors.stop())

const judge = () => test.as('politie-demo', 'shield:judge')
const police = site.as(judge())
const subjectId = ({ actor }: ReturnType<typeof judge>) => (actor.kind === 'person' ? actor.id : '')
const later = (minutes: number) => test.setNow((now = new Date(now.getTime() + minutes * minute)))
const take = (takedownId: string, step: TakedownStep) =>
  takeTakedownStep(judge(), { takedownId, step, note: 'Voor de proef.' })
const hear = (text: string) => hearOf(test.ctx, text, { brand: 'Deltabank' })
/** How it stands at each vendor: 'web-risk listed'. */
const stands = async (subject: Subject) => {
  const { submissions } = await transaction(judge(), (tx) => vendorsOf(judge(), tx, subject))
  return submissions.map(({ vendor, status, said }) => `${vendor} ${status}${said && ` (${said})`}`).toSorted()
}

/** A page that waits for judgement. */
async function page(path = `/view/deltabank-pas`): Promise<{ takedownId: string; shown: string }> {
  const address = `https://sites.google.com${path}-${(made += 1)}`
  await hear(address)
  const { rows } = await test.ctx.db.pool.query(
    "select id, shown from shield.takedown where status = 'waiting' order by opened_at desc, id desc limit 1",
  )
  return { takedownId: rows[0].id, shown: rows[0].shown }
}
async function confirmedPage(path?: string) {
  const found = await page(path)
  await take(found.takedownId, 'draft')
  return found
}
async function listedName(): Promise<{ nameId: string; shown: string }> {
  const shown = `https://nepbank-${(made += 1)}.example/inloggen`
  const [heard] = await hear(shown)
  if (heard?.kind !== 'name') throw new Error('no name')
  await listByTwo(judge(), { nameId: heard.nameId, reason: 'Nagemaakt.', ground: 'politiewet' })
  return { nameId: heard.nameId, shown }
}
const ask = (subject: Subject, shown: string, more = {}) =>
  askSubmission(judge(), { subject, vendors: both, shown, isChecked: false, ...more })
const subjectOf = ({ takedownId }: { takedownId: string }): Subject => ({ takedownId })

describe('an address that a person has submitted', () => {
  it('goes to each vendor, is looked at there, and then browsers warn', async () => {
    const found = await confirmedPage()
    expect(await ask(subjectOf(found), found.shown)).toBe(2)
    expect(await stands(subjectOf(found))).toEqual(['netcraft waiting', 'web-risk waiting'])
    await sendSubmissions(test.ctx)
    expect(await stands(subjectOf(found))).toEqual(['netcraft submitted', 'web-risk submitted'])
    later(6)
    await sendSubmissions(test.ctx)
    expect(await stands(subjectOf(found))).toEqual(['netcraft accepted', 'web-risk accepted'])
    later(6)
    await sendSubmissions(test.ctx)
    expect(await stands(subjectOf(found))).toEqual(['netcraft listed', 'web-risk listed'])
  })

  it('takes nothing along but that it is phishing, and of us the desk where the vendor asks for it', async () => {
    const { nameId, shown } = await listedName()
    await ask({ nameId }, shown)
    await sendSubmissions(test.ctx)
    const bodies = vendors.received().map(({ body }) => JSON.parse(body))
    expect(bodies).toHaveLength(2)
    expect(bodies).toContainEqual({ submission: { uri: shown }, threatInfo: { abuseType: 'SOCIAL_ENGINEERING' } })
    expect(bodies).toContainEqual({ email: 'misbruik@politie.example', reason: 'phishing', urls: [{ url: shown }] })
    const all = JSON.stringify(vendors.received())
    expect(all).not.toMatch(/Test Persoon|Politie|citizen|Deltabank/)
    const { rows } = await test.ctx.db.pool.query('select address from shield.submission')
    expect(rows.map(({ address }) => address)).toEqual([null, null])
    expect(lines.join('')).not.toContain('nepbank')
  })

  it('can be found harmless there, or be warned of no more', async () => {
    vendors.mood('harmless', true)
    const harmless = await confirmedPage()
    await ask(subjectOf(harmless), harmless.shown)
    for (let turn = 0; turn < 3; turn += 1) {
      await sendSubmissions(test.ctx)
      later(6)
    }
    expect(await stands(subjectOf(harmless))).toEqual(['netcraft refused', 'web-risk refused'])
    vendors.mood('harmless', false)
    const found = await confirmedPage()
    await ask(subjectOf(found), found.shown)
    for (let turn = 0; turn < 3; turn += 1) {
      await sendSubmissions(test.ctx)
      later(6)
    }
    expect(await stands(subjectOf(found))).toEqual(['netcraft listed', 'web-risk listed'])
    vendors.mood('removing', true)
    vendors.forget()
    later(60)
    await sendSubmissions(test.ctx)
    // Web Risk does not tell, so it is not asked.
    expect(vendors.received().map(({ path }) => path.split('/')[1])).toEqual(['api'])
    expect(await stands(subjectOf(found))).toEqual(['netcraft removed', 'web-risk listed'])
  })

  it('is sent by another person than who judged it alone, and the page says so', async () => {
    const lister = judge()
    const colleague = judge()
    const [heard] = await hear(`https://nepbank-${(made += 1)}.example/`)
    const nameId = heard?.kind === 'name' ? heard.nameId : ''
    await listByTwo(lister, { nameId, reason: 'Nagemaakt.', ground: 'politiewet' })
    // From before two people listed.
    await test.ctx.db.pool.query('update shield.decision set first_reader = null where name_id = $1', [nameId])
    const { takedownId } = await page()
    await takeTakedownStep(lister, { takedownId, step: 'draft', note: 'Voor de proef.' })
    for (const [subject, path] of [
      [{ nameId }, `/werkbank/schild/${nameId}`],
      [{ takedownId }, `/werkbank/schild/weghalen/${takedownId}`],
    ] as const) {
      const own = (await site.as(lister).get(path)).body
      expect(textOf(own)).toContain('Een collega dient het in')
      expect(own).not.toContain('value="vendor"')
      expect(own).not.toContain('value="noted"')
      const { addresses } = await transaction(lister, (tx) => vendorsOf(lister, tx, subject))
      const asked = { subject, vendors: both, shown: addresses[0]?.shown ?? '', isChecked: false }
      await expect(askSubmission(lister, asked)).rejects.toMatchObject({ code: 'deeds.another-person' })
      const noted = { subject, vendor: 'smartscreen', status: 'submitted' }
      await expect(noteSubmission(lister, noted)).rejects.toMatchObject({ code: 'deeds.another-person' })
      expect((await site.as(colleague).get(path)).body).toContain('value="vendor"')
      expect(await askSubmission(colleague, asked)).toBe(2)
    }
    // The database stands behind it.
    const again =
      "insert into shield.submission select gen_random_uuid(), vendor, takedown_id, name_id, 'https://x.example/', address, status, by_hand, attempts, next_at, reference, said, asked_at, begun_at, submitted_at, listed_at, status_at, $1, by_name from shield.submission limit 1"
    await expect(test.ctx.db.pool.query(again, [subjectId(lister)])).rejects.toThrow('takes two people')
  })

  it('that two people listed is sent by either of them', async () => {
    const [first, second] = [judge(), judge()]
    const [heard] = await hear(`https://nepbank-${(made += 1)}.example/`)
    const nameId = heard?.kind === 'name' ? heard.nameId : ''
    const why = { nameId, reason: 'Nagemaakt.', ground: 'besluit' } as const
    expect(await decideName(first, { ...why, step: 'propose' })).toBe('proposed')
    expect(await decideName(second, { ...why, step: 'list' })).toBe('listed')
    const { addresses } = await transaction(second, (tx) => vendorsOf(second, tx, { nameId }))
    const asked = { subject: { nameId }, vendors: both, shown: addresses[0]?.shown ?? '', isChecked: false }
    expect(await askSubmission(second, asked)).toBe(2)
  })

  it('is not submitted twice, by two programs or two people', async () => {
    const found = await confirmedPage()
    await ask(subjectOf(found), found.shown)
    await expect(ask(subjectOf(found), found.shown)).rejects.toMatchObject({ code: 'shield.vendor.all-under-way' })
    await Promise.all([sendSubmissions(test.ctx), sendSubmissions(test.ctx), sendSubmissions(test.ctx)])
    expect(vendors.received().filter(({ method }) => method === 'POST')).toHaveLength(2)
  })

  it('of which nobody says anything is not known after 30 days, and is asked about no more', async () => {
    const found = await confirmedPage()
    await ask(subjectOf(found), found.shown)
    await sendSubmissions(test.ctx)
    vendors.mood('down', true)
    later(31 * 24 * 60)
    await sendSubmissions(test.ctx)
    expect(await stands(subjectOf(found))).toEqual(['netcraft unknown (late)', 'web-risk unknown (late)'])
    vendors.forget()
    later(60 * 24 * 60)
    await sendSubmissions(test.ctx)
    expect(vendors.received()).toEqual([])
  })
})

describe('a vendor that does not take it', () => {
  it('is asked again later while it is away, busy or talks nonsense, and not without end', async () => {
    for (const mood of ['down', 'busy', 'nonsense'] as const) {
      vendors.mood(mood, true)
      const found = await confirmedPage()
      await ask(subjectOf(found), found.shown)
      await sendSubmissions(test.ctx)
      expect((await stands(subjectOf(found))).join()).toContain('waiting (HTTP ')
      vendors.mood(mood, false)
      later(2)
      await sendSubmissions(test.ctx)
      expect(await stands(subjectOf(found))).toEqual(['netcraft submitted', 'web-risk submitted'])
    }
    vendors.mood('down', true)
    const found = await confirmedPage()
    await ask(subjectOf(found), found.shown)
    vendors.forget()
    for (let hours = 0; hours < 24; hours += 1) {
      for (const wait of [2, 6, 52]) {
        await sendSubmissions(test.ctx)
        later(wait)
      }
    }
    expect(await stands(subjectOf(found))).toEqual(['netcraft stopped (away)', 'web-risk stopped (away)'])
    expect(vendors.received().filter(({ method }) => method === 'POST')).toHaveLength(12)
  })

  it('for ever is not asked again, and the page says why; nor is one that knows nothing of it', async () => {
    vendors.mood('refusing', true)
    const refused = await confirmedPage()
    await ask(subjectOf(refused), refused.shown)
    await sendSubmissions(test.ctx)
    expect(await stands(subjectOf(refused))).toEqual(['netcraft refused (HTTP 403)', 'web-risk refused (HTTP 403)'])
    const shown = await police.get(`/werkbank/schild/weghalen/${refused.takedownId}`)
    expect(shown.body).toContain('Hun server: HTTP 403')
    vendors.mood('refusing', false)
    const found = await confirmedPage()
    await ask(subjectOf(found), found.shown)
    await sendSubmissions(test.ctx)
    vendors.mood('forgetful', true)
    later(6)
    await sendSubmissions(test.ctx)
    expect(await stands(subjectOf(found))).toEqual(['netcraft unknown', 'web-risk unknown'])
  })

  it('that says nothing at all is left after its time', async () => {
    const hasty = { ...test.ctx.settings, vendors: { ...test.ctx.settings.vendors, milliseconds: 300 } }
    vendors.mood('deaf', true)
    const found = await confirmedPage()
    await ask(subjectOf(found), found.shown, { vendors: ['netcraft'] })
    await sendSubmissions({ ...test.ctx, settings: hasty })
    expect(await stands(subjectOf(found))).toEqual(['netcraft waiting'])
  })

  it('gets no more in a day than was agreed; the others wait and say so', async () => {
    const few = {
      ...test.ctx,
      settings: { ...test.ctx.settings, vendors: { ...test.ctx.settings.vendors, perDay: 2 } },
    }
    const all = [await confirmedPage(), await confirmedPage(), await confirmedPage()]
    for (const each of all) {
      await ask(subjectOf(each), each.shown, { vendors: ['netcraft'] })
      later(1)
    }
    await sendSubmissions(few)
    expect(await Promise.all(all.map((each) => stands(subjectOf(each))))).toEqual([
      ['netcraft submitted'],
      ['netcraft submitted'],
      ['netcraft waiting (limit)'],
    ])
    later(25 * 60)
    await sendSubmissions(few)
    expect(await stands(subjectOf(all[2] as (typeof all)[number]))).toEqual(['netcraft submitted'])
  })
})

describe('what never goes', () => {
  it('is what nobody confirmed, what is over, and a name that was referred to takedown', async () => {
    const waiting = await page()
    await expect(ask(subjectOf(waiting), waiting.shown)).rejects.toMatchObject({ code: 'shield.vendor.not-confirmed' })
    await take(waiting.takedownId, 'clear')
    await expect(ask(subjectOf(waiting), waiting.shown)).rejects.toMatchObject({ code: 'shield.vendor.not-confirmed' })
    const [heard] = await hear('https://gehackte-bakker.example/wp/login')
    if (heard?.kind !== 'name') throw new Error('no name')
    const subject = { nameId: heard.nameId }
    const shown = 'https://gehackte-bakker.example/wp/login'
    await expect(ask(subject, shown)).rejects.toMatchObject({ code: 'shield.vendor.not-confirmed' })
    await decideName(judge(), { ...subject, step: 'refer', reason: 'Een gehackte site.' })
    await expect(ask(subject, shown)).rejects.toMatchObject({ code: 'shield.vendor.not-confirmed' })
  })

  it('is an address that was not offered, or that may point to a reporter and nobody looked at', async () => {
    const { nameId, shown } = await listedName()
    for (const other of ['https://elders.example/', shown.replace('/inloggen', '/ander')])
      await expect(ask({ nameId }, other)).rejects.toMatchObject({ code: 'shield.vendor.no-address' })
    const long = await confirmedPage('/forms/d/e/1FAIpQLSc9x8y7z6w5v4u3t2s1r0qponm')
    expect(long.shown).toContain('…')
    await expect(ask(subjectOf(long), long.shown)).rejects.toMatchObject({ code: 'shield.vendor.not-checked' })
    expect(await ask(subjectOf(long), long.shown, { isChecked: true })).toBe(2)
  })

  it('is what became protected, was taken off or closed after it was asked: looked at again at the last moment', async () => {
    const [protectedLater, takenOff] = [await listedName(), await listedName()]
    const closed = await confirmedPage()
    for (const { nameId, shown } of [protectedLater, takenOff]) await ask({ nameId }, shown)
    await ask(subjectOf(closed), closed.shown)
    const host = new URL(protectedLater.shown).host
    await test.ctx.db.pool.query(
      `insert into identifiers.protected_entry (id, kind, canonical, covers, category, reason, proposed_by, proposed_by_name,
         proposed_organisation_id, proposed_at, approved_by, approved_by_name, approved_at)
       values (gen_random_uuid(), 'web-address', $1, 'domain', 'other', 'Voor de proef', 'a', 'a', 'politie-demo', now(), 'b', 'b', now())`,
      [host],
    )
    await decideName(judge(), { nameId: takenOff.nameId, step: 'suspend', reason: 'Toch niet.' })
    await decideName(judge(), { nameId: takenOff.nameId, step: 'withdraw', reason: 'Toch niet.' })
    await take(closed.takedownId, 'drop')
    await sendSubmissions(test.ctx)
    expect(vendors.received()).toEqual([])
    expect(await stands({ nameId: protectedLater.nameId })).toEqual([
      'netcraft stopped (protected)',
      'web-risk stopped (protected)',
    ])
    for (const subject of [{ nameId: takenOff.nameId }, subjectOf(closed)])
      expect(await stands(subject)).toEqual(['netcraft stopped (not-confirmed)', 'web-risk stopped (not-confirmed)'])
  })

  it('is anything for another organisation, or while it is off', async () => {
    const found = await confirmedPage()
    const other = test.as('deltabank-demo', 'shield:judge')
    const asked = { subject: subjectOf(found), vendors: both, shown: found.shown, isChecked: true }
    await expect(askSubmission(other, asked)).rejects.toMatchObject({ status: 403 })
    await expect(
      noteSubmission(other, { subject: subjectOf(found), vendor: 'smartscreen', status: 'submitted' }),
    ).rejects.toMatchObject({ status: 403 })
    const off = {
      ...judge(),
      settings: { ...test.ctx.settings, vendors: { ...test.ctx.settings.vendors, webRisk: null, netcraft: null } },
    }
    await expect(askSubmission(off, asked)).rejects.toMatchObject({ code: 'shield.vendor.no-vendor' })
  })
})

describe('on the page', () => {
  it('a person submits a listed name without script, and sees how it stands', async () => {
    const { nameId, shown } = await listedName()
    const url = `/werkbank/schild/${nameId}`
    const wrong = await police.post(url, { intent: 'vendor', address: shown })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('Kies ten minste één partij')
    const sent = await police.post(url, { intent: 'vendor', vendors: ['web-risk', 'netcraft'], address: shown })
    expect(sent.statusCode).toBe(303)
    await sendSubmissions(test.ctx)
    expect((await police.get(url)).body).toContain('ingediend')
    // What we took back may still be warned of: the page says where to have that undone.
    await decideName(judge(), { nameId: nameId, step: 'suspend', reason: 'Toch niet.' })
    await decideName(judge(), { nameId, step: 'withdraw', reason: 'Toch niet.' })
    const after = (await police.get(url)).body
    expect(after).toContain('browsers waarschuwen misschien nog')
    expect(after).toContain('https://safebrowsing.google.com/safebrowsing/report_error/')
  })

  it('a person writes down what they did at a form, and what became of it; only what can follow', async () => {
    const found = await confirmedPage()
    const url = `/werkbank/schild/weghalen/${found.takedownId}`
    const note = (state: string) => police.post(url, { intent: 'noted', vendor: 'smartscreen', state })
    expect((await police.get(url)).body).toContain('report-unsafe-site-guest')
    expect((await note('listed')).statusCode).toBe(422)
    expect((await note('submitted')).statusCode).toBe(303)
    expect((await note('listed')).statusCode).toBe(303)
    expect(await stands(subjectOf(found))).toEqual(['smartscreen listed'])
    // Nobody asks Microsoft by itself.
    later(24 * 60)
    await sendSubmissions(test.ctx)
    expect(vendors.received()).toEqual([])
  })

  it('the public clock tells of it only when there is something to tell', async () => {
    expect((await countClock(test.visitor)).vendors).toEqual([])
    for (let n = 0; n < 10; n += 1) {
      const { nameId, shown } = await listedName()
      await ask({ nameId }, shown, { vendors: ['netcraft'] })
    }
    for (let turn = 0; turn < 3; turn += 1) {
      await sendSubmissions(test.ctx)
      later(6)
    }
    const clock = await countClock(test.visitor)
    expect(clock.vendors).toMatchObject([{ vendor: 'netcraft', warned: { count: 10, median: 12 * 60 } }])
  })
})
