// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Verdict } from '#foundation/audit'

/** What is wrong with the audit record, in one sentence. */
export function sayFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'line-changed':
      return `Regel ${finding.id} (${said(finding.at)}, ${finding.action}) is gewijzigd na zegel ${finding.seal}.`
    case 'line-added':
      return `Regel ${finding.id} (${said(finding.at)}, ${finding.action}) is er later tussen gezet: zegel ${finding.seal} kent hem niet.`
    case 'line-missing':
      return `Regel ${finding.id} (${said(finding.at)}) ontbreekt: hij staat wel in zegel ${finding.seal}.`
    case 'line-from-later':
      return `Regel ${finding.id} (${finding.action}) noemt ${said(finding.at)}, en dat is later dan zegel ${finding.seal}.`
    case 'certificate-not-signed':
      return `Regel ${finding.id} (${said(finding.at)}) zegt dat er regels zijn vernietigd, maar heeft geen geldige handtekening van het programma.`
    case 'more-missing-than-destroyed':
      return `Er ontbreken ${finding.missing} oude regels, maar de bewaartermijn heeft er ${finding.destroyed} verwijderd.`
    case 'seals-missing':
      return finding.from === finding.to
        ? `Zegel ${finding.from} ontbreekt.`
        : `De zegels ${finding.from} tot en met ${finding.to} ontbreken.`
    case 'seal-changed':
      return `Zegel ${finding.seal} is gewijzigd.`
    case 'seal-not-signed':
      return `De handtekening onder zegel ${finding.seal} is niet van de sleutel die erbij staat.`
    case 'seal-not-linked':
      return `Zegel ${finding.seal} sluit niet aan op het zegel ervoor.`
    case 'seal-of-another-key':
      return `Zegel ${finding.seal} is gezet met een andere sleutel (${finding.keyId}).`
    case 'witness-gone':
      return `Geen zegel heeft het kenmerk ${finding.hash}: het einde is afgeknipt of de keten is opnieuw gemaakt.`
    case 'unsealed-too-long':
      return `${finding.lines} regels wachten langer dan tien minuten op een zegel, de eerste is ${finding.firstId}. Draait de taak foundation.seal-audit?`
  }
}

/** Everything that somebody needs who asks whether the record can be trusted. */
export function sayVerdict(verdict: Verdict): string[] {
  const { findings, findingsInAll } = verdict
  const more = findingsInAll - findings.length
  return [
    ...findings.map(sayFinding),
    ...(more > 0 ? [`En nog ${more} andere.`] : []),
    `${verdict.seals} zegels over ${verdict.lines} regels nagerekend; ${verdict.unsealed} regels wachten op het volgende zegel.`,
    ...(verdict.destroyed > 0 ? [`${verdict.destroyed} regels zijn na hun bewaartermijn verwijderd.`] : []),
    findingsInAll === 0 ? 'Niets gewijzigd, niets weg, niets bijgezet.' : `Gevonden: ${findingsInAll}.`,
    ...(verdict.newest ? [`Nieuwste zegel, om buiten de database te bewaren: ${verdict.newest}`] : []),
  ]
}

function said(at: Date): string {
  return at.toISOString()
}
