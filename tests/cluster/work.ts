// SPDX-License-Identifier: EUPL-1.2
// What people and partners do all the while, and a book of what was acknowledged to them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Signer } from '@dijkwacht/check-client'
import { demoIban, dutchDay, formatIban } from '#values'
import { Person } from '../production/person.ts'
import { serialAt } from '../shield/name-server.ts'
import { pause } from './cluster.ts'
import type { Program } from './program.ts'

export interface Book {
  /** By API: reference of the partner → number of the report. */
  reports: Map<string, string>
  /** By the form: what the story says → code. */
  codes: Map<string, string>
  /** Amounts in cents of payments of which both banks were asked. */
  recalls: Set<number>
  /** Names on the shield by decision of two. */
  listed: Set<string>
  /** Addresses that applied, and get one mail. */
  applicants: Set<string>
  /** Messages that a partner fetched and said it works by: 'kind item version' → numbers. */
  received: Map<string, number[]>
  /** What a bank was asked: amount and side → numbers of requests. */
  asked: Map<string, Set<string>>
  checks: number
  serials: number[]
  /** What went wrong in the eyes of a client other than that it had to wait. */
  odd: string[]
}

const bank = 'deltabank-demo'
const otherBank = 'polderbank-demo'
type Filled = [fields: Record<string, string>, ...choices: (string | RegExp)[]]
const nothing: Filled = [{}]
const json = { 'content-type': 'application/json' }

export function startWork(program: Program): { book: Book; stop(): Promise<void> } {
  const { url } = program
  const book: Book = {
    reports: new Map(),
    codes: new Map(),
    recalls: new Set(),
    listed: new Set(),
    applicants: new Set(),
    received: new Map(),
    asked: new Map(),
    checks: 0,
    serials: [],
    odd: [],
  }
  let isOver = false
  let networks = 0
  const somebody = () => new Person(url, `198.${18 + ((networks >> 8) % 2)}.${(networks += 1) % 256}.7`)
  const tokens = new Map<string, string>()
  async function tokenOf(organisation: string): Promise<string> {
    const known = tokens.get(organisation)
    if (known) return known
    const key = JSON.parse(readFileSync(join(program.dataDir, 'demo-clients', `${organisation}.jwk.json`), 'utf8'))
    const token = await new Signer(`${organisation}-client`, key).token({
      platform: url,
      issuer: `${url}/oidc`,
      timeoutMs: 10_000,
    })
    tokens.set(organisation, token)
    return token
  }
  /** As the system of a partner asks; null when it has to ask again. */
  async function ask(organisation: string, path: string, body?: object): Promise<Record<string, unknown> | null> {
    const headers = { ...json, authorization: `Bearer ${await tokenOf(organisation)}` }
    const answer = await fetch(
      `${url}${path}`,
      body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
    )
    if (answer.ok) return (await answer.json()) as Record<string, unknown>
    if (answer.status === 401) tokens.delete(organisation)
    else if (answer.status < 500) book.odd.push(`${path}: ${answer.status} ${(await answer.text()).slice(0, 200)}`)
    return null
  }

  const reported = new Map<string, number>()
  /** The same until it is acknowledged, as a partner's system does. */
  async function report(n: number): Promise<void> {
    const partnerReference = `cluster-${n}`
    const isSite = n % 10 === 3
    const site = isSite ? `nep-bank-${n}-inloggen.example` : `winkel-${n % 40}.example`
    for (;;) {
      const got = await ask(bank, '/v1/reports', {
        partnerReference,
        narrative: isSite ? `Een nepsite van mijn bank, ${n}.` : `Bestelling ${n} betaald, nooit geleverd.`,
        identifiers: [{ kind: 'web-address', value: site, role: 'site' }],
      }).catch(() => null)
      if (got) {
        book.reports.set(partnerReference, String(got.reportId))
        if (isSite) reported.set(site, n)
        return
      }
      if (isOver) return
      await pause(500)
    }
  }

  /** Walks the form, and asks the banks for the money. */
  async function reportByForm(n: number): Promise<void> {
    const person = somebody()
    const story = `Ik betaalde voor fiets ${n}. Er kwam niets.`
    const account = demoIban(9_960_000_001 + (n % 50))
    const told: Record<string, Filled> = {
      verhaal: [{ narrative: story }],
      wat: [{}, /^Ik kocht iets/],
      wie: [{}, 'Ikzelf'],
      geld: [{ loss: '249,95' }, 'Ja'],
      gegevens: [{ paidTo: formatIban(account) }],
    }
    await again(() => person.open('/melden'))
    await press(person, 'Nee, begin met melden')
    for (let step = 0; !person.at.endsWith('/controleer') && step < 30; step += 1)
      await press(person, 'Verder', ...(told[person.at.split('/').at(-1) ?? ''] ?? nothing))
    await press(person, 'Verstuur melding')
    const code = /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(person.words)?.[0]
    if (!code) return void book.odd.push(`no code at ${person.at}: ${person.words.slice(0, 200)}`)
    book.codes.set(story, code)
    const cents = 100_000 + n
    const paidAt = new Date(Date.now() - 3_600_000)
    const hour = Number.parseInt(
      paidAt.toLocaleTimeString('nl-NL', { hour: 'numeric', timeZone: 'Europe/Amsterdam' }),
      10,
    )
    const payment = {
      amount: `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`,
      day: dutchDay(paidAt),
      hour: `${hour}`,
      from: demoIban(2_600_001),
      to: account,
    }
    await again(() => person.open('/hulp/geld-terugvragen'))
    if (person.words.includes('Deze banken doen mee')) await press(person, /^Vraag/, payment, 'consent=yes')
    if (/Ligt klaar|heeft het gelezen|behandelt het/.test(person.words)) book.recalls.add(cents)
    else book.odd.push(`no recall at ${person.at}: ${person.words.slice(0, 300)}`)
  }

  /** Presses; told to try again, loads the page first, and presses again when it is still the same one. */
  async function press(
    person: Person,
    button: string | RegExp,
    ...[fields = {}, ...choices]: Filled | []
  ): Promise<void> {
    let isAgain = false
    await again(
      async () => {
        if (isAgain) await person.open(person.at)
        await person.press(button, fields, ...choices).catch((error: Error) => {
          if (!isAgain || !/^(no button|not on the form)/.test(error.message)) throw error
        })
      },
      () => (isAgain = true),
    )
  }

  /** As somebody who is told to try again, and does. */
  async function again<Result>(run: () => Promise<Result>, failed = () => true): Promise<Result> {
    for (;;)
      try {
        return await run()
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error)
        const isNotNow = /^50[234] at|fetch failed|terminated|other side closed|aborted|ECONN/.test(text)
        if (!isNotNow || isOver) throw error
        failed()
        await pause(500)
      }
  }

  const officers: Person[] = []
  /** Two of the authority put a name on the shield that was reported. */
  async function decide(): Promise<void> {
    const [name] = [...reported.keys()].filter((one) => !book.listed.has(one))
    if (name === undefined) return pause(500)
    for (const subject of ['fatima-benali', 'joris-van-den-heuvel'].slice(officers.length)) {
      const person = somebody()
      await again(async () => {
        await person.open('/werkbank')
        await person.press(subject === 'fatima-benali' ? 'Fatima Benali' : 'Joris van den Heuvel')
      })
      officers.push(person)
    }
    const [one, other] = officers as [Person, Person]
    const id = await program.nameId(name)
    if (id === null) return pause(500)
    const here = `/werkbank/schild/${id}`
    await decideOnce(one, here, { reason: 'Nagemaakte inlogpagina van een bank.' }, 'step=propose')
    await decideOnce(other, here, { reason: 'Gezien.' }, 'step=list', 'ground=politiewet')
    book.listed.add(name)
  }
  /** After "not now" a person looks first whether it was done. */
  async function decideOnce(
    person: Person,
    at: string,
    fields: Record<string, string>,
    ...choices: string[]
  ): Promise<void> {
    await again(async () => {
      await person.open(at)
      const hasChoice = person.html.includes(`value="${choices[0]?.split('=')[1]}"`)
      if (hasChoice) await person.press('Leg het besluit vast', fields, ...choices)
    })
  }

  let received = 0
  /** A partner's system: fetches, works by it, says so. */
  async function follow(): Promise<void> {
    const page = await ask(otherBank, `/v1/inbox?after=${received}&limit=10`)
    const messages = (page?.messages ?? []) as {
      number: number
      kind: string
      item: { kind: string; key: string; version: number }
    }[]
    for (const { number, kind, item } of messages) {
      const key = `${kind} ${item.kind} ${item.key} ${item.version}`
      book.received.set(key, [...new Set([...(book.received.get(key) ?? []), number])])
      if (await ask(otherBank, '/v1/inbox/receipts', { receipts: [{ number, outcome: 'effective' }] }))
        received = number
      else break
    }
    if (messages.length === 0) await pause(300)
  }

  async function check(n: number): Promise<void> {
    const done = await ask(n % 2 === 0 ? otherBank : bank, '/v1/checks', {
      purpose: 'betaling tegenhouden',
      items: [
        { text: [...book.listed].at(n % Math.max(book.listed.size, 1)) ?? 'winkel.example' },
        { text: demoIban(2_301_001) },
      ],
    })
    if (done) book.checks += 1
  }

  /** The fraud desks of both banks. */
  async function answerRecalls(organisation: string): Promise<void> {
    const page = await ask(organisation, '/v1/recall-requests')
    for (const one of (page?.requests ?? []) as {
      id: string
      side: string
      status: string
      isConfirmed: boolean
      payment: { amountInCents: number } | null
    }[]) {
      if (!one.payment) continue
      const key = `${one.payment.amountInCents} ${one.side}`
      book.asked.set(key, (book.asked.get(key) ?? new Set()).add(one.id))
      const answer =
        one.status === 'received'
          ? 'acknowledge'
          : one.side === 'sending' && one.status === 'acknowledged'
            ? 'confirm'
            : null
      if (answer)
        await ask(organisation, `/v1/recall-requests/${one.id}/answers`, {
          answer,
          ...(answer === 'confirm' && { reference: `B-${one.id.slice(-6)}` }),
        })
    }
    await pause(500)
  }

  async function apply(n: number): Promise<void> {
    const address = `zoe-${n}@gemeente-${n}.example`
    const person = somebody()
    await again(() => person.open('/meedoen'))
    // Not again: whoever sends it twice applied twice.
    await person.press('Verstuur de aanvraag', {
      name: `Gemeente ${n} (voorbeeld)`,
      companyNumber: '00000033',
      contactName: 'Zoë Voorbeeld',
      address,
      why: 'Wij willen inwoners waarschuwen.',
      brings: 'Meldingen.',
    })
    book.applicants.add(address)
    await pause(2_000)
  }

  async function watchZone(): Promise<void> {
    const serial = await serialAt(program.zone.port)
    if (serial !== null && serial !== book.serials.at(-1)) book.serials.push(serial)
    await pause(100)
  }

  const loop = async (run: (n: number) => Promise<unknown>, rest = 0) => {
    for (let n = 1; !isOver; n += 1) {
      await run(n).catch((error: Error) => {
        if (!/^50[234] at|fetch failed|terminated|closed|aborted|ECONN|timeout/i.test(error.message))
          book.odd.push(error.message.slice(0, 300))
        return pause(500)
      })
      if (rest > 0) await pause(rest)
    }
  }
  const all = [
    loop(report, 100),
    loop((n) => report(1_000_000 + n), 100),
    loop(reportByForm, 500),
    loop(decide, 300),
    loop(follow),
    loop(check, 200),
    loop(() => answerRecalls(bank)),
    loop(() => answerRecalls(otherBank)),
    loop(apply),
    loop(watchZone),
  ]
  return {
    book,
    async stop() {
      isOver = true
      await Promise.all(all)
    },
  }
}
