// SPDX-License-Identifier: EUPL-1.2
import { demoIban } from '#values'
import { startProgram } from '../tests/running.ts'
import { type SignedIn, signedIn } from '../tests/signed-in.ts'
import type { Figures } from './parts.ts'

/** A file of many rows with one broken account number, from choosing it to the file of what was refused, over HTTP by one person. */
export async function measureBulk(rows: number): Promise<Figures> {
  const running = await startProgram({ DEMO: '1' })
  try {
    const person = await signedIn(running.url, 'milan-de-wit')
    const began = performance.now()
    const seconds = () => ((performance.now() - began) / 1_000).toFixed(1)
    const form = new FormData()
    form.set('file', new Blob([csv(rows)], { type: 'text/csv' }), 'bulk.csv')
    const chosen = await person.upload('/werkbank/aanleveren', form)
    const path = /\/werkbank\/aanleveren\/[\da-f-]{36}/.exec(chosen.url)?.[0]
    if (!path) throw new Error(`the file was not taken: ${chosen.url} ${(await chosen.text()).slice(0, 300)}`)
    const fields = ['partnerReference', 'occurredOn', 'loss', 'paidTo', 'narrative']
    await person.post(`${path}/kolommen`, Object.fromEntries(fields.map((field, at) => [`column-${at}`, field])))
    await until(person, path, 'Dit lezen wij in uw bestand')
    const checked = seconds()
    await person.post(path, { intent: 'file' })
    const done = await until(person, path, 'Uw meldingen zijn opgeslagen')
    const filed = seconds()
    const stored = new RegExp(`${(rows - 1).toLocaleString('nl-NL')} meldingen opgeslagen`).test(done)
    if (!stored) throw new Error(`not ${rows - 1} reports were stored`)
    const back = await (await person.get(`${path}/afgewezen`)).text()
    const refused = back.trim().split('\n').length - 1
    if (refused !== 1) throw new Error(`${refused} rows came back`)
    const workbook = await (await person.get(`${path}/afgewezen?als=xlsx`)).arrayBuffer()
    return {
      ...(await measureComplaints(running.url, rows)),
      [`${rows} rows, one broken: checked after, seconds`]: checked,
      'stored after, seconds': filed,
      'with the refused row as CSV and as workbook after, seconds': seconds(),
      'rows refused; bytes of the workbook': `${refused}; ${workbook.byteLength}`,
    }
  } finally {
    await running.clean()
  }
}

function csv(rows: number): string {
  const broken = Math.floor(rows * 0.7)
  const lines = Array.from({ length: rows }, (_, n) => {
    const account = n === broken ? `${demoIban(n).slice(0, -1)}x` : demoIban(n)
    return `B-${n};3-11-2026;${n},50;${account};Niets gekregen van bestelling ${n}`
  })
  return `Ons kenmerk;Datum;Bedrag;Tegenrekening;Omschrijving\n${lines.join('\n')}\n`
}

/** The same for complaints: from choosing the file to a list that can be signed, and the row that came back. */
async function measureComplaints(url: string, rows: number): Promise<Figures> {
  const person = await signedIn(url, 'hasan-aydin')
  const began = performance.now()
  const form = new FormData()
  for (const [name, value] of Object.entries({ company: '00000017', form: 'invoice-fraud', kind: 'complaint' }))
    form.set(name, value)
  form.set('file', new Blob([csv(rows)], { type: 'text/csv' }), 'zaken.csv')
  const chosen = await person.upload('/werkbank/aangifteloket/stapel', form)
  const path = /\/werkbank\/aangifteloket\/stapel\/[\da-f-]{36}/.exec(chosen.url)?.[0]
  if (!path) throw new Error(`the file was not taken: ${chosen.url}`)
  const columns = ['ownReference', 'from', 'loss', 'paidTo', 'narrative']
  const shared = { victim: 'company', contactName: 'Noortje Voorbeeld', contactMail: 'inkoop@fietsfabriek.example' }
  const offence = { supplier: 'Banden Voorbeeld', howChanged: 'mail', deceived: 'yes', trick: 'yes', because: 'yes' }
  await person.post(`${path}/kolommen`, {
    ...Object.fromEntries(columns.map((question, at) => [`column-${at}`, question])),
    ...Object.fromEntries(
      Object.entries({ ...shared, ...offence, gain: 'yes' }).map(([name, value]) => [`shared-${name}`, value]),
    ),
  })
  const list = await until(person, path, 'Kijk de lijst na en teken')
  const seconds = ((performance.now() - began) / 1_000).toFixed(1)
  if (!list.includes(`${(rows - 1).toLocaleString('nl-NL')} zaken`)) throw new Error(`not ${rows - 1} drafts were made`)
  const back = (await (await person.get(`${path}/rijen`)).text()).trim().split('\n').length - 1
  if (back !== 1) throw new Error(`${back} rows came back`)
  return { [`${rows} rows of complaints, one broken: a list to sign after, seconds`]: seconds }
}

/** Asks as the page itself does, until it says this. */
async function until(person: SignedIn, path: string, words: string): Promise<string> {
  for (let time = 0; time < 1_200; time++) {
    const page = (await (await person.get(path)).text()).replaceAll(/<!-- -->/g, '')
    if (page.includes(words)) return page
    await new Promise((done) => setTimeout(done, 250))
  }
  throw new Error(`the page never said “${words}”`)
}
