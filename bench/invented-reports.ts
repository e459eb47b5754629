// SPDX-License-Identifier: EUPL-1.2
import type { SubmitReport } from '#modules/reports'
import { demoIban } from '#values'

/**
 * Report number `n` of `total`, three identifiers each, always the same for the same numbers. One report in ten belongs to one
 * huge fraud with one account and one site; one in seven stands alone; the rest fall into frauds of very unequal size, as in life.
 */
export function inventedReport(n: number, total: number): SubmitReport {
  const chance = scatter(n)
  const base = {
    partnerReference: `bench-${n}`,
    occurredOn: `2026-${String(1 + (chance % 10)).padStart(2, '0')}-${String(1 + (chance % 28)).padStart(2, '0')}`,
    lossInCents: 1_000 + (chance % 250_000),
    victimKind: 'citizen' as const,
  }
  if (n % 10 === 0)
    return {
      ...base,
      fraudForm: 'FF-111',
      narrative: told(n, 'grote-winkel'),
      identifiers: [
        { kind: 'iban', value: demoIban(1), role: 'paid-to' },
        { kind: 'web-address', value: 'https://grote-winkel.example/kassa', role: 'site' },
        { kind: 'email', value: `bestelling-${n}@grote-winkel-${n % 997}.example`, role: 'contact' },
      ],
    }
  const isAlone = n % 7 === 3
  const frauds = Math.max(1, Math.floor(total / 25))
  const fraud = isAlone ? 10_000_000 + n : Math.floor(frauds * (chance / 0x1_0000_0000) ** 3)
  return {
    ...base,
    fraudForm: ['FF-112', 'FF-111', 'FF-310', 'FF-410', 'FF-910'][fraud % 5],
    narrative: told(n, String(fraud)),
    identifiers: [
      { kind: 'iban', value: demoIban(1_000 + fraud * 2 + (chance % 2)), role: 'paid-to' },
      { kind: 'web-address', value: `https://aanbod-${fraud}.example/artikel/${n % 50}`, role: 'site' },
      { kind: 'email', value: `verkoper-${fraud}-${chance % 3}@post.example`, role: 'contact' },
    ],
  }
}

/** Half tell a sentence of their own, a quarter quote the message of their fraud, the rest say next to nothing. */
function told(n: number, fraud: string): string {
  if (n % 4 === 0) return 'Niets ontvangen.'
  const own = wordsOf(n, 9 + (scatter(n) % 16))
  if (n % 4 !== 1) return `${own[0]?.toUpperCase()}${own.slice(1)}.`
  return `${own}. Het bericht was: "${wordsOf(scatter([...fraud].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7)), 14)}"`
}

const vocabulary =
  `klant betaalde vooraf telefoon verkoper winkel pakket nooit ontvangen rekening bedrag overgemaakt gebeld bank medewerker code app link
  bericht dochter nieuw nummer haast borg woning bezichtiging kaartje concert belegging winst platform opname geblokkeerd profiel foto
  advertentie fiets laptop schoenen garantie factuur bestelling levering vertraging excuus antwoord stil daarna vrijdag avond weekend
  computer scherm overgenomen pas pincode envelop deur agent kluis sieraden contant automaat limiet verhoogd spaargeld gezamenlijk buurman
  collega directeur spoed betaling leverancier gewijzigd administratie vereniging penningmeester wachtwoord inlog melding virus reparatie
  buitenland douane kosten verzending terugbetaling bewijs screenshot gesprek stem vriendelijk dringend geheim vertrouwen familie ziekenhuis`.split(
    /\s+/,
  )

function wordsOf(seed: number, count: number): string {
  let chance = seed
  return Array.from({ length: count }, () => vocabulary[(chance = scatter(chance + 1)) % vocabulary.length]).join(' ')
}

/** A number that looks like chance, 0 to 2^32 − 1 (the finaliser of MurmurHash3). */
function scatter(n: number): number {
  let x = (n ^ 0x9e37_79b9) >>> 0
  x = Math.imul(x ^ (x >>> 16), 0x85eb_ca6b)
  x = Math.imul(x ^ (x >>> 13), 0xc2b2_ae35)
  return (x ^ (x >>> 16)) >>> 0
}
