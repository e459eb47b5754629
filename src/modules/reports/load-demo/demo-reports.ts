// SPDX-License-Identifier: EUPL-1.2
import { demoIban, demoPhone, formatMoney, provinces } from '#values'
import type { SubmitReport } from '../receive-reports/submit-report.ts'
import { narratives, things } from './demo-narratives.ts'
import { type Chance, type DemoScheme, demoSchemes } from './demo-schemes.ts'

export interface DemoReport {
  input: SubmitReport
  receivedAt: Date
  /** The partner that files it; null: from the web form. */
  partner: string | null
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
  const reports = demoSchemes.flatMap((scheme) =>
    Array.from({ length: scheme.count }, (_, index) => reportOf(scheme, index, own++, now, chance)),
  )
  return reports.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
}

function reportOf(scheme: DemoScheme, index: number, own: number, now: Date, chance: Chance): DemoReport {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item
  // Later days are likelier: the schemes are growing. The youngest are from the last hours.
  const age = index === 0 ? chance() * 0.2 : (1 - Math.sqrt(chance())) * scheme.days
  const receivedAt = new Date(now.getTime() - 60_000 - age * day)
  const [low, high] = scheme.cents
  const cents = Math.round((low + (high - low) * chance() ** 2) / 100) * 100
  const lossInCents = chance() < 0.12 ? 0 : cents
  const used = scheme.identifiers.filter(({ often }) => chance() < (often ?? 0.8))
  const chosen = used.map(({ values, ...rest }) => ({ ...rest, value: pick(values) }))
  const valueOf = (...kinds: string[]) => chosen.find(({ kind }) => kinds.includes(kind))?.value
  const narrative = filled(pick(narratives[scheme.form] ?? ['']), {
    account: valueOf('iban') ?? 'een onbekende rekening',
    site: valueOf('web-address') ?? 'een website',
    number: valueOf('phone') ?? 'een onbekend nummer',
    amount: formatMoney(lossInCents || cents, 'nl'),
    thing: pick(things),
  })
  const partner = chance() < 0.5 ? pick(scheme.partners) : null
  const isCompany = scheme.form === 'FF-500' ? chance() < 0.2 : chance() < 0.08
  const occurred = new Date(receivedAt.getTime() - chance() * 4 * day)
  return {
    receivedAt,
    partner,
    input: {
      partnerReference: partner === null ? undefined : `DEMO-${own}`,
      fraudForm: scheme.finer && chance() < 0.6 ? pick(scheme.finer) : scheme.form,
      occurredOn: occurred.toISOString().slice(0, 10),
      contactChannel: pick(scheme.channels),
      narrative,
      lossInCents,
      victimKind: isCompany ? 'company' : 'citizen',
      province: pick(provinces).code,
      isForSomebodyElse: chance() < 0.1,
      identifiers: chosen.map(({ kind, value, role, platform }) => ({ kind, value, role, platform })),
      own:
        chance() < 0.3
          ? [{ kind: 'iban', value: demoIban(own) }]
          : [{ kind: 'phone', value: demoPhone((own % 400) + 500) }],
    },
  }
}

function filled(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole)
}
