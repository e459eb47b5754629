// SPDX-License-Identifier: EUPL-1.2
// What people do again and again in an installation without a demo.
import { dutchDay, formatIban } from '#values'
import type { Installation } from './installation.ts'
import { authority } from './partners.ts'
import type { Person } from './person.ts'

export const codeIn = (person: Person) => /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}/.exec(person.words)?.[0] ?? ''
const nextYear = String(new Date().getFullYear() + 1)
const day = (field: string, ...[date = '', month = '', year = '']: string[]) => ({
  [`${field}-day`]: date,
  [`${field}-month`]: month,
  [`${field}-year`]: year,
})
const hourOf = (at: Date) =>
  String(Number.parseInt(at.toLocaleTimeString('nl-NL', { hour: 'numeric', timeZone: 'Europe/Amsterdam' }), 10))

type Answers = [Record<string, string>, ...(string | RegExp)[]]

/** Somebody reports by the form, without log-in, who paid to this account or came to this site; with a name when they leave one. Gives the code. */
export async function reportByForm(
  here: Installation,
  { account, site = '', name }: { account: string | null; site?: string; name?: string },
): Promise<string> {
  const person = here.visitor()
  const nothing: Answers = [{}]
  const told: Record<string, Answers> = {
    verhaal: [{ narrative: account ? 'Ik betaalde voor een fiets. Er kwam niets.' : 'Een nepsite van mijn bank.' }],
    wat: [{}, account ? /^Ik kocht iets/ : /^Via een bericht/],
    wie: [{}, 'Ikzelf'],
    geld: account ? [{ loss: '249,95' }, 'Ja'] : [{}, 'Nee'],
    gegevens: [account ? { paidTo: formatIban(account) } : { site }],
  }
  await person.open('/melden')
  await person.press('Nee, begin met melden')
  while (!person.at.endsWith('/controleer')) {
    const [fields, ...choices] = told[person.at.split('/').at(-1) ?? ''] ?? nothing
    const own: Record<string, string> =
      name && person.words.includes('Uw naam') ? { name, email: 'bas@voorbeeld.example' } : {}
    await person.press('Verder', { ...fields, ...own }, ...choices)
  }
  const stated = account ? formatIban(account) : site
  if (!person.words.includes(stated)) throw new Error(`${stated} is not at ${person.at}: ${person.words}`)
  await person.press('Verstuur melding')
  return codeIn(person)
}

/** A jurist says that this rule holds. */
export async function adopt(here: Installation, rule: string): Promise<void> {
  const jurist = await here.person('saskia')
  await jurist.open(`/werkbank/deelregels/${rule}`)
  const said = await jurist.press('Stel vast', { 'Waarom?': 'Gelezen naast de wet.' })
  if (!said.includes('Vastgesteld door Saskia')) throw new Error(`${rule} was not adopted: ${jurist.words}`)
}

interface Terms {
  title: string
  /** Who drafts it, of an organisation that sends. */
  drafter: string
  sends: string[]
  receives: string[]
  /** Privacy officers of every party; the first has it begin. */
  signers: string[]
  exchanges: string[]
  dataCategories: string[]
  purpose: string
}

/** A year's agreement, drafted, signed by every party, and begun. */
async function agree(here: Installation, terms: Terms): Promise<void> {
  const drafter = await here.person(terms.drafter)
  await drafter.open('/werkbank/afspraken/nieuw')
  const days = {
    ...day('startsOn', '1', '1', String(Number(nextYear) - 1)),
    ...day('endsOn', '31', '12', nextYear),
    ...day('dpiaReviewOn', '31', '12', nextYear),
  }
  const { sends, receives, exchanges, dataCategories } = terms
  const ticked = Object.entries({ sends, receives, exchanges, dataCategories }).flatMap(([name, values]) =>
    values.map((value) => `${name}=${value}`),
  )
  const words = { title: terms.title, reference: 'map 12', dpiaReference: 'DPIA 7' }
  const kind = [`purposes=${terms.purpose}`, 'kind=sharing-agreement']
  await drafter.press('Bewaar het concept', { ...words, ...days }, ...ticked, ...kind)
  for (const name of terms.signers) {
    const signer = await here.person(name)
    await signer.open(drafter.at)
    await signer.press('Onderteken namens')
  }
  const first = await here.person(terms.signers[0] ?? '')
  await first.open(drafter.at)
  await first.press('Laat de afspraak ingaan')
}

/** Police and banks agree that banks are asked for money that was paid away. */
export async function agreeOnRecalls(here: Installation): Promise<void> {
  for (const rule of ['wpg-19-recall', 'uavg-32-legal-claim', 'avg-6-consent-help']) await adopt(here, rule)
  await agree(here, {
    title: 'Geld terughalen',
    drafter: 'hans',
    sends: [authority],
    receives: ['eerste-bank', 'tweede-bank'],
    signers: ['greta', 'lies', 'niek'],
    exchanges: ['recall-packet', 'recall-own-payment'],
    dataCategories: ['account-number', 'transaction'],
    purpose: 'recover-money',
  })
}

/** A reporting point and a bank agree that the point hands over whom it has on the phone, when they say yes. */
export async function agreeOnHandOvers(here: Installation): Promise<void> {
  await agree(here, {
    title: 'Warm doorverwijzen',
    drafter: 'rita',
    sends: ['slachtofferloket'],
    receives: ['eerste-bank'],
    signers: ['paula', 'lies'],
    exchanges: ['warm-hand-over'],
    dataCategories: ['name', 'phone-number', 'narrative'],
    purpose: 'help-victim',
  })
}

/** What somebody asks both banks who paid this an hour ago. */
export function paymentOf(amount: string, from: string, to: string): Record<string, string> {
  const paidAt = new Date(Date.now() - 3_600_000)
  return { amount, day: dutchDay(paidAt), hour: hourOf(paidAt), from, to }
}
