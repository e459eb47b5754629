// SPDX-License-Identifier: EUPL-1.2
// A light load, and what is erased and taken back in the last moments, with a book of what was acknowledged and when.
import { setTimeout as pause } from 'node:timers/promises'

import { agreeOnRecalls, paymentOf, reportByForm } from '../production/deeds.ts'
import type { Installation } from '../production/installation.ts'
import { noAccount } from '../production/partners.ts'
import type { Person } from '../production/person.ts'
import { serialAt } from '../shield/name-server.ts'

export interface Book {
  /** Own number of the bank → number of the report, and when that was acknowledged. */
  filed: Map<string, { id: string; at: Date }>
  /** Codes of reports by the form. */
  codes: { code: string; at: Date }[]
  /** Names on the shield. */
  listed: string[]
  /** What went in the last moments, each acknowledged. */
  gone: {
    withdrawn: string[]
    filed: string[]
    contact: string[]
    names: string[]
    recalls: string[]
    erased: string[]
  }
  serial: number
}

const account = noAccount('RABO', 7)
const payer = noAccount('ABNA', 8)

/** Everything that is there when the base backup is made. */
export async function prepare(here: Installation): Promise<Book> {
  here.import('shield.json', { shield: { authority: 'politie-voorbeeld', legalBasis: 'Artikel 3 Politiewet 2012' } })
  await agreeOnRecalls(here)
  const book: Book = {
    filed: new Map(),
    codes: [],
    listed: [],
    gone: { withdrawn: [], filed: [], contact: [], names: [], recalls: [], erased: [] },
    serial: 0,
  }
  for (let n = 1; n <= 3; n += 1) await list(here, book, `bank-inloggen-${n}.nl`)
  return book
}

/** Somebody reports a site, and two put it on the shield. */
async function list(here: Installation, book: Book, name: string): Promise<void> {
  await reportByForm(here, { account: null, site: name })
  const [carla, dirk] = [await here.person('carla'), await here.person('dirk')]
  for (let tries = 0; ; tries += 1) {
    await carla.open('/werkbank/schild/namen')
    if (carla.words.includes(name)) break
    if (tries > 300) throw new Error(`${name} did not come to the desk`)
    await pause(200)
  }
  await carla.follow(name)
  await carla.press('Leg het besluit vast', { reason: 'Nagemaakte inlogpagina van een bank.' }, 'step=propose')
  await dirk.open(carla.at)
  await dirk.press('Leg het besluit vast', { reason: 'Gezien.' }, 'step=list', 'ground=politiewet')
  book.listed.push(name)
}

/** Until `stop`: a bank files reports, people report by the form. Whoever gets no answer asks again with the same number. */
export function startLoad(here: Installation, book: Book): { stop(): Promise<void> } {
  let isOver = false
  const loop = async (run: (n: number) => Promise<void>, rest: number) => {
    for (let n = 1; !isOver; n += 1) {
      await run(n).catch(() => {})
      await pause(rest)
    }
  }
  let token = ''
  const file = async (n: number) => {
    token ||= await here.token('eerste-bank-client')
    const partnerReference = `drill-${n}`
    const answer = await ask(here, token, '/v1/reports', {
      partnerReference,
      narrative: `Bestelling ${n} betaald, nooit geleverd.`,
      identifiers: [{ kind: 'web-address', value: `winkel-${n % 40}.example`, role: 'site' }],
    })
    if (answer) book.filed.set(partnerReference, { id: String(answer.reportId), at: new Date() })
  }
  const tell = async () => {
    const code = await reportByForm(here, { account, name: 'Bas Verzonnen' })
    if (code) book.codes.push({ code, at: new Date() })
  }
  const watch = async () => {
    book.serial = Math.max(book.serial, (here.zone && (await serialAt(here.zone.port))) ?? 0)
  }
  const all = [loop(file, 50), loop(tell, 200), loop(watch, 100)]
  return {
    async stop() {
      isOver = true
      await Promise.all(all)
    },
  }
}

async function ask(
  here: Installation,
  token: string,
  path: string,
  body: object,
): Promise<Record<string, unknown> | null> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(`${here.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  return answer.ok ? ((await answer.json()) as Record<string, unknown>) : null
}

/** People who stand with their finger on a button; `press` all of them at once. */
export async function readyToErase(here: Installation, book: Book): Promise<{ press(): Promise<void> }> {
  const codes = await Promise.all(
    Array.from({ length: 4 }, () => reportByForm(here, { account, name: 'Wies Verzonnen' })),
  )
  const holder = async (code: string): Promise<Person> => {
    const person = here.visitor()
    await person.open('/mijn-melding')
    await person.press('Bekijk mijn melding', { code })
    return person
  }
  const [withdrawing, erasing, asking, requesting] = codes as [string, string, string, string]
  const one = await holder(withdrawing)
  await one.open('/mijn-melding/intrekken')
  const two = await holder(erasing)
  await two.open('/mijn-melding/contactgegevens-wissen')
  const three = await holder(asking)
  await three.open('/mijn-melding/terughalen')
  await three.press(/^Vraag/, paymentOf('77,77', payer, account), 'consent=yes')
  // Somebody asks for everything to be erased, and the privacy officer has it before her.
  const asker = here.visitor()
  await asker.open('/uw-gegevens')
  await asker.press('Verstuur verzoek', { meldcode: requesting }, 'recht=erasure')
  const greta = await here.person('greta')
  await greta.open('/werkbank/verzoeken')
  await greta.follow(/^[0-9a-f]{6}$/)
  const dirk = await here.person('dirk')
  const name = book.listed[0] ?? ''
  const [row] = await here.ask<{ id: string }>('select id from shield.name where name = $1', [name])
  await dirk.open(`/werkbank/schild/${row?.id}`)
  const bank = await here.token('eerste-bank-client')
  const [partnerReference = '', filed] = [...book.filed].at(0) ?? []
  return {
    async press() {
      const { gone } = book
      await Promise.all([
        one.press('Trek mijn melding in').then(() => gone.withdrawn.push(withdrawing)),
        two.press('Wis mijn contactgegevens').then(() => gone.contact.push(erasing)),
        three.press('Trek dit verzoek in').then(() => gone.recalls.push(asking)),
        greta
          .press(/^Leg vast.*Over dit gegeven: uw melding/, {}, 'uitkomst=erase')
          .then(() => gone.erased.push(requesting)),
        dirk
          .press('Leg het besluit vast', { reason: 'Toch een echte site.' }, 'step=suspend')
          .then(() => gone.names.push(name)),
        ask(here, bank, `/v1/reports/${filed?.id}/_withdraw`, {}).then((done) => {
          if (done) gone.filed.push(partnerReference)
        }),
      ])
    },
  }
}
