// SPDX-License-Identifier: EUPL-1.2
import { demoIban, demoPhone, formatMoney } from '#values'
import type { ContactDetails, SubmitReport } from '../receive-reports/submit-report.ts'
import { demoPlace } from './demo-places.ts'
import { type Chance, type DemoScheme, demoSchemes } from './demo-schemes.ts'
import { storyOf } from './voice.ts'

export interface DemoReport {
  input: SubmitReport
  receivedAt: Date
  /** The partner that files it; null: from the web form. */
  partner: string | null
  /** Name of the invented scheme. */
  scheme: string
  /** Only from the web form. */
  contact?: ContactDetails
  /** Only from the web form: deciding question → answer. */
  answers?: Readonly<Record<string, string>>
}

/** Numbers between 0 and 1 that follow from `seed` alone (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const day = 86_400_000

/** Invented reports of the last ninety days, oldest first, always the same but for the dates. */
export function demoReports(now: Date): DemoReport[] {
  const chance = chanceOf(2026)
  let own = 9_000
  const reports = demoSchemes.flatMap((scheme) => {
    const told = { losses: 0, attempts: 0 }
    return Array.from({ length: scheme.count }, (_, index) => {
      const isAttempt = chance() < (scheme.attempts ?? 0.12)
      const story = storyOf(scheme.voice, isAttempt ? told.attempts++ : told.losses++, isAttempt)
      return reportOf(scheme, { index, own: own++, isAttempt, story }, now, chance)
    })
  })
  return reports.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
}

interface Victim {
  index: number
  /** Number for the victim's own account and phone. */
  own: number
  isAttempt: boolean
  story: string
}

function reportOf(scheme: DemoScheme, victim: Victim, now: Date, chance: Chance): DemoReport {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item
  const { own, isAttempt } = victim
  // Later days are likelier: the schemes are growing. The youngest are from the last hours.
  const isYoungest = victim.index === 0 && scheme.count > 1
  const age = isYoungest ? chance() * 0.2 : (1 - Math.sqrt(chance())) * scheme.days
  const receivedAt = new Date(now.getTime() - 60_000 - age * day)
  const [low, high] = scheme.cents
  const cents = Math.round((low + (high - low) * chance() ** 2) / 100) * 100
  const used = scheme.identifiers.filter(({ often }) => chance() < (often ?? 0.8))
  const chosen = used.map(({ values, ...rest }) => ({ ...rest, value: pick(values) }))
  const valueOf = (kind: string) => chosen.find((identifier) => identifier.kind === kind)?.value
  const story = filled(victim.story, {
    account: valueOf('iban') ?? 'een rekening die ik niet ken',
    site: valueOf('web-address') ?? 'een website',
    number: valueOf('phone') ?? 'een onbekend nummer',
    amount: formatMoney(cents, 'nl'),
    thing: pick(scheme.voice.things ?? ['']),
  })
  const { lure } = scheme.voice
  const quote = lure && chance() < 0.45 ? `${lure.cue} “${lure.text}”` : null
  const partner = chance() < 0.5 ? pick(scheme.partners) : null
  const isCompany = chance() < (scheme.companies ?? 0)
  const isForSomebodyElse = !isCompany && chance() < 0.1
  const knowsForm = scheme.finer !== undefined && chance() < 0.6
  const occurred = new Date(receivedAt.getTime() - chance() * 4 * day)
  const answers = partner === null && chance() < 0.35 ? scheme.answers : undefined
  const contact = partner === null && chance() < 0.2 ? contactOf(pick(people), own) : undefined
  return {
    scheme: scheme.name,
    receivedAt,
    partner,
    ...(contact && { contact }),
    ...(answers && { answers }),
    input: {
      partnerReference: partner === null ? undefined : `DEMO-${own}`,
      // Who answered the deciding questions chose a broad form; the answers say the rest.
      fraudForm: knowsForm && !answers ? scheme.finer : scheme.form,
      occurredOn: occurred.toISOString().slice(0, 10),
      contactChannel: pick(scheme.channels),
      narrative: [isForSomebodyElse ? pick(onBehalf) : [], story, quote ?? []].flat().join(' '),
      lossInCents: isAttempt ? 0 : cents,
      victimKind: isCompany ? 'company' : 'citizen',
      municipality: demoPlace(chance()),
      isForSomebodyElse,
      wantsHelp: contact !== undefined && chance() < 0.6,
      identifiers: chosen.map(({ kind, value, role, platform }) => ({ kind, value, role, platform })),
      own:
        chance() < 0.3
          ? [{ kind: 'iban', value: demoIban(own) }]
          : [{ kind: 'phone', value: demoPhone((own % 400) + 500) }],
    },
  }
}

const onBehalf = [
  'Ik meld dit voor mijn vader, in zijn eigen woorden.',
  'Ik vul dit in voor mijn tante, die geen computer heeft. Zij vertelt.',
  'Mijn buurman vroeg mij om dit op te schrijven.',
  'Als vrijwilliger van het wijkcentrum help ik deze mevrouw met melden.',
]

/** People who do not exist. */
const people = ['Anouk Bedacht', 'Willem Verzinsel', 'Samira Voorbeeld', 'Joris Fictief', 'Ingrid Nergens']

function contactOf(name: string, own: number): ContactDetails {
  const [first = ''] = name.toLowerCase().split(' ')
  const phone = demoPhone((own % 400) + 500)
  return own % 3 === 0 ? { name, phone } : { name, email: `${first}.${own}@post.example`, phone }
}

function filled(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole)
}
