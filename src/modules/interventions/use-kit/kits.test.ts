// SPDX-License-Identifier: EUPL-1.2
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { type Context, transaction } from '#foundation/access'
import { sql } from '#foundation/db'
import { pngOf } from '#foundation/pictures'
import { type Fault, findFaults } from '#foundation/readability'
import { readLocalHeader } from '#foundation/zip'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf, visitorOf } from '../../../../tests/site.ts'
import { colourIn, contrastWithWhite } from '../make-kit/contrast.ts'
import { kits } from '../make-kit/kit.ts'
import { pngSize } from '../make-kit/png-size.ts'

const now = new Date('2026-11-28T11:00:00Z')
const kitsPage = '/werkbank/interventies/pakketten'
const kitPage = `${kitsPage}/zelf-terugbellen`
const code = 'zelf-terugbellen-pakket-voor-gemeenten'
const rollOutPage = `/werkbank/interventies/${code}/uitrol`
const [maker, judge, city] = ['b1', 'b2', 'b3'].map((end) => `0190a000-0000-7000-8000-0000000000${end}`)
const keeper = (id: string | undefined) =>
  asActor('person', 'ministerie-demo', ['interventions:keep', 'interventions:answer'], id)
const partner = asActor('person', 'gemeente-demo', ['interventions:answer'], city)

const test = await testContext()
test.setNow(now)
const site = await testSite(test)
const { get, post } = visitorOf(() => site, partner)
const wish = { place: 'Utrecht', colour: '#7a0019', contact: '14 030\nwww.utrecht.nl', logo: '' }

/** A kit as any program opens it: name to bytes, every sum right. */
function opened(zip: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (let at = 0; ; ) {
    const head = readLocalHeader(zip.subarray(at, at + 30))
    if (head === null) return files
    if (head === 'broken') throw new Error('no container')
    const start = at + 30 + head.nameLength
    const bytes = zip.subarray(start, start + head.size)
    expect(crc32(bytes)).toBe(head.crc32)
    files.set(zip.subarray(at + 30, start).toString(), bytes)
    at = start + head.size
  }
}

/** What is wrong with a page, in words; read by a parser of somebody else. */
function faultsOfHtml(html: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  const empty = ['meta', 'img', 'br', '!doctype']
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        if (name === 'img' && !attribs.alt?.trim()) faults.push('a picture without words')
        if (name === 'html' && !attribs.lang) faults.push('no language')
        if (['script', 'iframe', 'form'].includes(name)) faults.push(`a ${name}`)
        if (!empty.includes(name)) open.push(name)
      },
      onclosetag(name, isImplied) {
        if (empty.includes(name)) return
        if (isImplied || open.pop() !== name) faults.push(`${name} is not closed`)
      },
    },
    { recognizeSelfClosing: false },
  )
  parser.end(html)
  if (!html.startsWith('<!DOCTYPE html>')) faults.push('no doctype')
  if (!/<title>[^<]+<\/title>/.test(html)) faults.push('no title')
  if ((html.match(/<h1>/g) ?? []).length !== 1) faults.push('not one h1')
  return faults
}

async function multipart(fields: Record<string, string>, file?: Buffer) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) if (name !== 'logo') form.append(name, value)
  if (file) form.append('logo', new File([new Uint8Array(file)], 'logo.png', { type: 'image/png' }))
  const sent = new Request('http://localhost/', { method: 'POST', body: form })
  return site.inject({
    method: 'POST',
    url: kitPage,
    payload: Buffer.from(await sent.arrayBuffer()),
    headers: {
      ...partner,
      'content-type': sent.headers.get('content-type') ?? '',
      origin: 'http://localhost',
      host: 'localhost',
    },
  })
}

describe('a kit for a municipality', () => {
  it('is one file with everything in it, in the name and colour of the place, the same each time', async () => {
    const answer = await post(`${kitPage}/bestand`, wish)
    expect(answer.headers['content-disposition']).toContain('zelf-terugbellen-utrecht.zip')
    const files = opened(answer.rawPayload)
    expect([...files.keys()]).toEqual([
      'leeswijzer.html',
      'brief.pdf',
      'brief.txt',
      'plan.pdf',
      'berichten.txt',
      'beelden/poster.svg',
      'beelden/poster.png',
      'beelden/bericht.png',
      'beelden/tekst-bij-beeld.txt',
      'LICENTIE.txt',
      'SHA256SUMS',
    ])
    const text = (name: string) => files.get(name)?.toString() ?? ''
    expect(faultsOfHtml(text('leeswijzer.html'))).toEqual([])
    expect(text('leeswijzer.html')).toContain('#7a0019')
    expect(text('berichten.txt')).toContain('Zo doen wij dat in Utrecht.')
    expect(text('beelden/poster.svg')).toContain('Gemeente Utrecht')
    expect(text('brief.txt')).toMatch(
      /^Belt iemand over uw geld.*In Utrecht bellen oplichters.*www\.utrecht\.nl.*Gemeente Utrecht\n$/s,
    )
    expect(text('LICENTIE.txt')).toContain('CC BY 4.0')
    for (const name of ['brief.pdf', 'plan.pdf'])
      expect([text(name).startsWith('%PDF-'), files.get(name)?.toString('latin1').includes('/StructTreeRoot')]).toEqual(
        [true, true],
      )
    expect(pngSize(files.get('beelden/bericht.png') ?? Buffer.alloc(0))).toEqual({ width: 1080, height: 1080 })
    // Every picture in it has its words.
    for (const name of [...files.keys()].filter((one) => /\.(png|svg)$/.test(one)))
      expect(text('beelden/tekst-bij-beeld.txt')).toContain(
        `${name.replace('beelden/', '')}: Poster van de gemeente Utrecht.`,
      )
    expect((await post(`${kitPage}/bestand`, wish)).rawPayload.equals(answer.rawPayload)).toBe(true)
    expect(text('SHA256SUMS').trim().split('\n')).toHaveLength(files.size - 1)
  })

  it('takes a logo that is drawn anew: nothing hidden comes along, and what is no PNG is refused', async () => {
    const drawn = await pngOf(
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="red"/></svg>',
      40,
    )
    if (drawn === 'too-busy') throw new Error('too busy')
    const hidden = Buffer.concat([drawn, Buffer.from('<script>geheim</script>')])
    const ready = await multipart(wish, hidden)
    expect(ready.statusCode).toBe(200)
    const logo = /name="logo" value="([^"]+)"/.exec(ready.body)?.[1] ?? ''
    expect(pngSize(Buffer.from(logo, 'base64'))).toEqual({ width: 40, height: 20 })
    const zip = (await post(`${kitPage}/bestand`, { ...wish, logo })).rawPayload
    const files = opened(zip)
    expect(files.has('beelden/logo.png')).toBe(true)
    expect(zip.includes('geheim')).toBe(false)
    expect(faultsOfHtml(files.get('leeswijzer.html')?.toString() ?? '')).toEqual([])
    const svg = await multipart(wish, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))
    expect([svg.statusCode, textOf(svg.body).includes('Kies een PNG')]).toEqual([422, true])
    expect((await multipart(wish, Buffer.concat([drawn.subarray(0, 33), Buffer.alloc(250_000)]))).statusCode).toBe(422)
  })

  it('refuses a place that is none, a colour that cannot be read on, and too many lines, and keeps what was typed', async () => {
    const answer = await multipart({ place: 'Nergenshuizen', colour: '#ffee00', contact: 'a\nb\nc\nd' })
    expect(answer.statusCode).toBe(422)
    for (const text of ['Kies een gemeente', 'contrast 1.2', 'hoogstens drie regels'])
      expect(textOf(answer.body)).toContain(text)
    expect(answer.body).toContain('value="Nergenshuizen"')
    expect((await post(kitPage, { ...wish, contact: '<b>' })).statusCode).toBe(422)
    expect((await post(`${kitPage}/bestand`, { ...wish, colour: 'rood' })).statusCode).toBe(422)
    expect((await post(`${kitsPage}/onbekend`, wish)).statusCode).toBe(404)
    expect((await get(kitPage, asActor('person', 'gemeente-demo', []))).statusCode).toBe(403)
  })

  const uses = async () => textOf((await get(`/interventies/${code}`, {})).body)
  const told = { intent: 'tell', used: 'yes', whatCame: 'Van 120 ouderen zei na afloop de helft: ik hang op.' }

  it('was made and not used yet, until its organisation says so: as soon as it knows, and never a share of nobody knows how many', async () => {
    expect(await uses()).toContain('voor Utrecht, gemaakt op 28 november 2026 Nog niet verteld of het is gebruikt.')
    const { rows } = await test.ctx.db.pool.query('select id from interventions.kit_use')
    expect(rows).toHaveLength(1)
    const { id } = rows[0]
    expect((await post(kitsPage, { intent: 'iets' })).statusCode).toBe(400)
    expect(textOf((await get(kitsPage)).body)).toContain('Vanaf 27 januari 2027 vragen wij u erom')
    const wrong = await post(kitsPage, { ...told, id, used: '', whatCame: 'Nu hangt 65% op.' })
    expect([wrong.statusCode, textOf(wrong.body).includes('65%” zegt nog niet van hoeveel mensen')]).toEqual([
      422,
      true,
    ])
    expect(wrong.body).toContain('Nu hangt 65% op.</textarea>')
    for (const field of ['used', 'whatCame']) expect(wrong.body).toContain(`href="#tell-${field}"`)
    expect((await post(kitsPage, { ...told, id, whatCame: '' })).statusCode).toBe(422)
    expect((await post(kitsPage, { ...told, id }, keeper(maker))).statusCode).toBe(404)
    expect((await post(kitsPage, { ...told, id })).statusCode).toBe(303)
    expect(await uses()).toContain('Gebruikt. Wat het deed: Van 120 ouderen zei na afloop de helft: ik hang op.')
    const not = { ...told, id, used: 'no', whatCame: 'Er was geen geld voor de brief.' }
    expect((await post(kitsPage, not)).statusCode).toBe(303)
    expect(await uses()).toContain('Niet gebruikt: Er was geen geld voor de brief.')
  })

  it('is asked about after two months, first of all, and no more once it was told', async () => {
    await post(`${kitPage}/bestand`, { ...wish, place: 'Almere' })
    const top = async () => textOf((await get(kitsPage)).body).split('Maak dit pakket')[0] ?? ''
    expect(await top()).not.toContain('Hang op en bel zelf, Almere')
    test.setNow(new Date(now.getTime() + 61 * 86_400_000))
    expect(await top()).toContain('Vertel wat een pakket deed Hang op en bel zelf, Almere')
    const { rows } = await test.ctx.db.pool.query("select id from interventions.kit_use where place = 'GM0034'")
    expect((await post(kitsPage, { ...told, id: rows[0].id })).statusCode).toBe(303)
    expect(await top()).not.toContain('Hang op en bel zelf, Almere')
    test.setNow(now)
  })
})

describe('a decision about doing it more widely', () => {
  const decision = {
    intent: 'decide',
    decision: 'not-yet',
    body: 'Kerngroep',
    reasons: 'Eén gemeente is te weinig.',
    evidence: 'E0: nog niet gemeten.',
    missing: '',
  }

  it('needs reasons, and what is missing when it is not yet', async () => {
    const answer = await post(rollOutPage, decision, keeper(maker))
    expect([answer.statusCode, textOf(answer.body).includes('Zeg wat er nog mist')]).toEqual([422, true])
    expect((await post(rollOutPage, { ...decision, reasons: '' }, keeper(maker))).statusCode).toBe(422)
    expect((await post(rollOutPage, { intent: 'iets' }, keeper(maker))).statusCode).toBe(400)
    expect((await get('/werkbank/interventies/onbekend/uitrol', keeper(maker))).statusCode).toBe(404)
  })

  it('holds when somebody else agreed, and what was decided before stays', async () => {
    const decide = async (over: Record<string, string>) => {
      expect((await post(rollOutPage, { ...decision, ...over }, keeper(maker))).statusCode).toBe(303)
      const id = /name="sequence" value="([^"]+)"/.exec((await get(rollOutPage, keeper(judge))).body)?.[1] ?? ''
      expect((await post(rollOutPage, { intent: 'approve', sequence: id }, keeper(maker))).statusCode).toBe(409)
      expect(
        (await post(rollOutPage, { intent: 'approve', sequence: test.ctx.newId() }, keeper(judge))).statusCode,
      ).toBe(404)
      expect((await post(rollOutPage, { intent: 'approve', sequence: id }, keeper(judge))).statusCode).toBe(303)
    }
    const page = async () => textOf((await get(`/interventies/${code}`, {})).body)
    expect(await page()).toContain('Hierover is nog niets besloten.')
    await decide({ missing: 'Een meting in drie gemeenten.' })
    expect(await page()).toContain('Een meting in drie gemeenten.')
    test.setNow(new Date(now.getTime() + 86_400_000))
    await decide({ decision: 'yes', reasons: 'Het werkte in drie gemeenten.' })
    expect(await page()).toMatch(/Ja, doe dit breder.*Eerdere besluiten.*Nog niet/)
    test.setNow(now)
  })

  it('is declined with a reason, or taken back by who wrote it', async () => {
    const wait = async () => {
      expect((await post(rollOutPage, { ...decision, missing: 'Geld.' }, keeper(maker))).statusCode).toBe(303)
      const { body } = await get(rollOutPage, keeper(maker))
      expect(textOf(body)).toContain('Iemand anders moet dit beoordelen')
      return /name="sequence" value="([^"]+)"/.exec(body)?.[1] ?? ''
    }
    const first = { sequence: await wait() }
    expect((await post(rollOutPage, { ...first, intent: 'take-back' }, keeper(judge))).statusCode).toBe(409)
    expect((await post(rollOutPage, { ...first, intent: 'take-back' }, keeper(maker))).statusCode).toBe(303)
    const other = { sequence: await wait(), intent: 'decline' }
    expect((await post(rollOutPage, { ...other, because: '' }, keeper(judge))).statusCode).toBe(422)
    expect((await post(rollOutPage, { ...other, because: 'Te vroeg.' }, keeper(judge))).statusCode).toBe(303)
    expect(textOf((await get(rollOutPage, keeper(judge))).body)).not.toContain('Wacht op een tweede paar ogen')
  })

  it('cannot be agreed by who wrote it, not even by writing it into the database', async () => {
    await post(rollOutPage, { ...decision, missing: 'Iets.' }, keeper(maker))
    const ctx = test.as('ministerie-demo', 'interventions:keep')
    const own: Context = { ...ctx, actor: { ...ctx.actor, id: maker } as Context['actor'] }
    const write = transaction(own, async (tx) => {
      await sql`select set_config('app.interventions_keeper', 'yes', true)`.execute(tx)
      await sql`update interventions.roll_out set state = 'approved', decided_by = proposed_by, decided_at = now() where state = 'waiting'`.execute(
        tx,
      )
    })
    await expect(write).rejects.toThrow(/check/)
    expect(
      (await transaction(test.visitor, (tx) => sql`select * from interventions.roll_out`.execute(tx))).rows,
    ).toEqual([])
    expect(
      (await transaction(test.visitor, (tx) => sql`select * from interventions.kit_use`.execute(tx))).rows,
    ).toEqual([])
  })
})

it('reads a colour and its contrast with white, between 1 and 21', () => {
  expect(contrastWithWhite('#000000')).toBeCloseTo(21, 1)
  expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5)
  expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 1)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xff_ff_ff }), (number) => {
      const contrast = contrastWithWhite(colourIn(number.toString(16).padStart(6, '0')) ?? '')
      expect(contrast >= 1 && contrast <= 21.001).toBe(true)
    }),
  )
  for (const wrong of ['', 'rood', '#12345', '#1234567', 'url(x)']) expect(colourIn(wrong)).toBeNull()
})

it('has kits whose initiative is in the register, with English for everything and no Dutch harder than B1', async () => {
  const faults: Fault[] = []
  for (const kit of kits) {
    expect((await get(`/interventies/${kit.initiative.code}`, {})).statusCode).toBe(200)
    const words = [
      kit.initiative.title,
      kit.initiative.how,
      kit.title,
      kit.message,
      kit.drawing.alt,
      kit.poster.title,
      ...kit.poster.steps,
      kit.letter.for,
      kit.letter.subject,
      ...kit.letter.paragraphs,
      ...kit.posts,
      ...(kit.extra ? [kit.extra.what, kit.extra.title, ...kit.extra.points] : []),
      ...kit.plan.map(({ what }) => what),
      kit.measure,
    ]
    for (const { nl, en } of words) {
      expect([nl !== '', en !== '', nl !== en]).toEqual([true, true, true])
      faults.push(...findFaults({ nl, en }))
    }
  }
  expect(faults).toEqual([])
})

it('has a kit for every file of kit, for more than one sort of people', async () => {
  const files = await readdir(join(import.meta.dirname, '../kit'))
  expect(files.toSorted()).toEqual(kits.map(({ id }) => `${id}.data.ts`).toSorted())
  expect(new Set(kits.flatMap(({ initiative }) => initiative.audiences)).size).toBeGreaterThan(3)
})

describe.each(kits.map((kit) => [kit.id, kit] as const))('the kit %s', (id, kit) => {
  it.each(['nl', 'en'] as const)(
    'opens in %s with every file, every picture in words and drawn whole',
    async (language) => {
      const page = `${language === 'en' ? '/en' : ''}${kitsPage}/${id}`
      expect(textOf((await get(page)).body)).toContain(kit.message[language])
      const answer = await post(`${page}/bestand`, { ...wish, contact: '14 030\nwww.utrecht.nl\nStadhuisbrug 1' })
      const files = opened(answer.rawPayload)
      const text = (name: string) => files.get(name)?.toString() ?? ''
      expect(faultsOfHtml(text('leeswijzer.html'))).toEqual([])
      for (const name of ['brief.pdf', 'plan.pdf', ...(kit.extra ? [kit.extra.file] : [])])
        expect(files.get(name)?.toString('latin1'), name).toContain('/StructTreeRoot')
      expect(text('berichten.txt')).toContain('Utrecht')
      expect(text('berichten.txt')).not.toContain('{place}')
      const svg = text('beelden/poster.svg')
      for (const words of [kit.poster.title, kit.drawing.alt])
        expect(text('beelden/tekst-bij-beeld.txt')).toContain(words[language])
      // The lowest line of the box stands above the drawing, and that above the name of the place.
      const [, boxTop = '', boxHeight = ''] =
        /<rect x="[\d.]+" y="([\d.]+)"[^>]*height="([\d.]+)"[^>]*rx=/.exec(svg) ?? []
      const [, top = '', scale = ''] = /translate\([\d.]+ ([\d.]+)\) scale\(([\d.]+)\)/.exec(svg) ?? []
      const names = [...svg.matchAll(/<tspan x="[\d.]+" y="([\d.]+)">([^<]+)/g)]
      const foot = Number(names.find(([, , words]) => /^(Gemeente|Municipality of) Utrecht$/.test(words ?? ''))?.[1])
      expect(Number(boxTop) + Number(boxHeight)).toBeLessThan(Number(top))
      expect(Number(top) + 100 * Number(scale)).toBeLessThan(foot)
      expect(Number(scale)).toBeGreaterThan(1)
    },
  )
})

describe('how kits of an organisation look', () => {
  it('is asked once, is there for the next kit and for nobody else, and goes when they want', async () => {
    const other = asActor('person', 'deltabank-demo', ['interventions:answer'], '0190a000-0000-7000-8000-0000000000b9')
    await post(kitPage, { forget: 'yes' })
    const png = await pngOf(
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#7a0019"/></svg>',
      8,
    )
    const form = new FormData()
    for (const [name, value] of Object.entries({
      ...wish,
      logo: new File([new Uint8Array(png as Buffer)], 'logo.png'),
    }))
      form.set(name, value)
    const sent = new Response(form)
    const headers = {
      ...partner,
      'content-type': sent.headers.get('content-type') ?? '',
      origin: 'http://localhost',
      host: 'localhost',
    }
    const made = await site.inject({
      method: 'POST',
      url: kitPage,
      payload: Buffer.from(await sent.arrayBuffer()),
      headers,
    })
    expect(made.statusCode).toBe(200)
    const next = (await get(`${kitsPage}/bank-aan-de-deur`)).body
    for (const kept of ['value="Utrecht"', 'value="#7a0019"', '14 030', 'data:image/png;base64,'])
      expect(next).toContain(kept)
    // The next kit takes the logo along without being asked again.
    const again = await post(`${kitsPage}/bank-aan-de-deur`, { place: 'Utrecht', colour: '#7a0019', contact: '14 030' })
    expect(again.body).toMatch(/name="logo" value="iVBOR/)
    const without = await post(`${kitsPage}/bank-aan-de-deur`, { place: 'Utrecht', colour: '#7a0019', noLogo: 'yes' })
    expect(without.body).not.toMatch(/name="logo" value="iVBOR/)
    expect((await get(kitPage, other)).body).not.toContain('#7a0019')
    expect((await post(kitPage, { forget: 'yes' })).statusCode).toBe(303)
    expect((await get(kitPage)).body).not.toContain('#7a0019')
  })
})
