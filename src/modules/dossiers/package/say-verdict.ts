// SPDX-License-Identifier: EUPL-1.2
import type { Finding, Verdict } from './verdict.ts'

/** What a check found, in plain Dutch, a sentence a line. */
export function sayVerdict(verdict: Verdict): string[] {
  const { number, files, bytes, key, isTrusted, findings } = verdict
  const size = new Intl.NumberFormat('nl-NL').format(bytes)
  const head = number ? `Pakket ${number}: ${files} bestanden, ${size} bytes.` : `${files} bestanden, ${size} bytes.`
  const shown = findings.slice(0, mostShown)
  const more = findings.length - shown.length
  return [
    head,
    ...shown.map(sayFinding),
    ...(more > 0 ? [`En nog ${more}.`] : []),
    ...(key ? [`Getekend met sleutel ${key}.`] : []),
    conclusion(findings.length === 0, isTrusted),
  ]
}

const mostShown = 100

function conclusion(isSound: boolean, isTrusted: boolean): string {
  if (!isSound) return 'NIET IN ORDE: gebruik dit pakket niet als bewijs. Vraag de maker om een nieuw exemplaar.'
  return isTrusted
    ? 'IN ORDE: elk byte is zoals het getekend is, met een sleutel die u vertrouwt.'
    : 'HEEL, MAAR VAN WIE: elk byte is zoals het getekend is. Wie tekende, is nog niet vastgesteld: vergelijk de sleutel met die van de maker, en geef haar mee met --key.'
}

function sayFinding(finding: Finding): string {
  switch (finding.kind) {
    case 'changed':
      return `Veranderd: ${finding.file} is niet meer wat het was.`
    case 'missing':
      return `Ontbreekt: ${finding.file} hoort erin en is er niet.`
    case 'added':
      return `Toegevoegd: ${finding.file} hoort er niet in, of staat er twee keer.`
    case 'damaged':
      return 'Beschadigd: de verpakking zelf is veranderd, of het bestand is niet heel.'
    case 'no-package':
      return 'Dit is geen dossierpakket van Dijkwacht, of het begin of de lijst van bestanden is weg.'
    case 'not-signed':
      return 'Niet getekend: de handtekening of de sleutel ontbreekt.'
    case 'wrong-signature':
      return 'Handtekening klopt niet: de lijst van bestanden, de sleutel of de handtekening is veranderd.'
    case 'foreign-key':
      return `Vreemde sleutel: getekend met ${finding.key}, en die sleutel heeft u niet opgegeven.`
  }
}
