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

/** Police and banks agree that banks are asked for money that was paid away. */
export async function agreeOnRecalls(here: Installation): Promise<void> {
  for (const rule of ['wpg-19-recall', 'uavg-32-legal-claim', 'avg-6-consent-help']) await adopt(here, rule)
  const hans = await here.person('hans')
  await hans.open('/werkbank/afspraken/nieuw')
  const days = {
    ...day('startsOn', '1', '1', String(Number(nextYear) - 1)),
    ...day('endsOn', '31', '12', nextYear),
    ...day('dpiaReviewOn', '31', '12', nextYear),
  }
  const terms = ['exchanges=recall-packet', 'exchanges=recall-own-payment', 'dataCategories=account-number']
  const parties = [`sends=${authority}`, 'receives=eerste-bank', 'receives=tweede-bank']
  const words = { title: 'Geld terughalen', reference: 'map 12', dpiaReference: 'DPIA 7' }
  const ticked = [
    ...parties,
    ...terms,
    'dataCategories=transaction',
    'purposes=recover-money',
    'kind=sharing-agreement',
  ]
  await hans.press('Bewaar het concept', { ...words, ...days }, ...ticked)
  const [greta, lies, niek] = [await here.person('greta'), await here.person('lies'), await here.person('niek')]
  for (const signer of [greta, lies, niek]) {
    await signer.open(hans.at)
    await signer.press('Onderteken namens')
  }
  await greta.open(hans.at)
  await greta.press('Laat de afspraak ingaan')
}

/** What somebody asks both banks who paid this an hour ago. */
export function paymentOf(amount: string, from: string, to: string): Record<string, string> {
  const paidAt = new Date(Date.now() - 3_600_000)
  return { amount, day: dutchDay(paidAt), hour: hourOf(paidAt), from, to }
}
