// SPDX-License-Identifier: EUPL-1.2
import { demoIban, demoPhone, type IdentifierKind } from '#values'
import type { SightingRole } from '../sighting/sighting.ts'

export interface DemoListing {
  kind: IdentifierKind
  value: string
  role: SightingRole
  fraudForm: string
  partner: string
  narrative: string
  /** What the invented officer decided; 'wait': nothing yet. */
  decided: 'publish' | 'suspend' | 'decline' | 'wait'
  reason: string
}

/** Identifiers of the invented schemes of the demo reports, with what was decided about them. */
export const demoListings: readonly DemoListing[] = [
  {
    kind: 'iban',
    value: demoIban(2_301_001),
    role: 'paid-to',
    fraudForm: 'FF-110',
    partner: 'deltabank-demo',
    narrative: 'Betaald voor een fiets, niets ontvangen. De winkel reageert niet meer.',
    decided: 'publish',
    reason: 'Meerdere kopers betaalden op deze rekening en kregen niets geleverd.',
  },
  {
    kind: 'web-address',
    value: 'fietsvoordeel-magazijn.example',
    role: 'site',
    fraudForm: 'FF-110',
    partner: 'koopplein-demo',
    narrative: 'De webwinkel toont fietsen die niet bestaan.',
    decided: 'publish',
    reason: 'Deze webwinkel neemt betalingen aan en levert niet.',
  },
  {
    kind: 'phone',
    value: demoPhone(31),
    role: 'contact',
    fraudForm: 'FF-300',
    partner: 'zeewind-telecom-demo',
    narrative: 'Bericht van een nieuw nummer: “Hoi mam, dit is mijn nieuwe nummer.” Daarna een verzoek om geld.',
    decided: 'publish',
    reason: 'Vanaf dit nummer doet iemand zich voor als een familielid dat geld nodig heeft.',
  },
  {
    kind: 'iban',
    value: demoIban(2_304_001),
    role: 'paid-to',
    fraudForm: 'FF-410',
    partner: 'polderbank-demo',
    narrative: 'Klant boekte geld naar een zogenaamde veilige rekening na een telefoontje.',
    decided: 'publish',
    reason: 'Deze rekening werd genoemd als “veilige rekening” in telefoontjes die zogenaamd van een bank kwamen.',
  },
  {
    kind: 'web-address',
    value: 'beleg-zo-slim.example',
    role: 'site',
    fraudForm: 'FF-900',
    partner: 'deltabank-demo',
    narrative: 'Inleg gedaan op een beleggingssite, uitbetalen lukt niet.',
    decided: 'suspend',
    reason: 'De houder van de site zegt dat zijn naam is misbruikt. Wij zoeken dat uit.',
  },
  {
    kind: 'web-address',
    value: 'sneaker-outlet-nl.example',
    role: 'site',
    fraudForm: 'FF-110',
    partner: 'meldpunt-demo',
    narrative: 'Sneakers betaald, nooit ontvangen.',
    decided: 'wait',
    reason: '',
  },
]

export const demoLegalBasis =
  'Artikel 3 Politiewet 2012: handhaving van de rechtsorde en hulp aan wie die nodig heeft (concept, demo)'
