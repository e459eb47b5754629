// SPDX-License-Identifier: EUPL-1.2

/** One invented dossier: of which case in the list of the invented police, for whom, and what came of it. All invented. */
interface DemoDossier {
  place: number
  recipient: string
  reason: string
  purpose: string
  hoursAgo: number
  isHandedOver: boolean
  /** Answers of the invented prosecutor, each so many hours after it was made. */
  answers: readonly {
    after: number
    answer: string
    ground?: string
    words?: string
    reference?: string
    tell?: string
  }[]
}

export const demoDossiers: readonly DemoDossier[] = [
  {
    place: 0,
    recipient: 'om-demo',
    reason: 'investigate',
    purpose: 'Veel melders in korte tijd en steeds dezelfde rekening. Graag een onderzoek.',
    hoursAgo: 300,
    isHandedOver: true,
    answers: [
      { after: 20, answer: 'take-up', reference: 'OM-DEMO-118', tell: 'yes' },
      { after: 90, answer: 'investigate', words: 'De rekeninghouder wordt gevorderd bij de bank.' },
    ],
  },
  {
    place: 1,
    recipient: 'om-demo',
    reason: 'investigate',
    purpose: 'Zelfde werkwijze als in een lopend onderzoek.',
    hoursAgo: 200,
    isHandedOver: true,
    answers: [
      {
        after: 30,
        answer: 'return',
        ground: 'incomplete',
        words: 'Bewijs van betaling ontbreekt bij bijna elke melding.',
        tell: 'yes',
      },
    ],
  },
  {
    place: 1,
    recipient: 'om-demo',
    reason: 'investigate',
    purpose: 'Opnieuw, met uitleg: bewijs van betaling wordt bij de banken gevraagd.',
    hoursAgo: 30,
    isHandedOver: true,
    answers: [],
  },
  {
    place: 2,
    recipient: 'politie-demo',
    reason: 'investigate',
    purpose: 'Voor het eigen team, om te zien wat er nog ontbreekt.',
    hoursAgo: 5,
    isHandedOver: false,
    answers: [],
  },
]
