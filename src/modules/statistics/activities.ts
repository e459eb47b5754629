// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'statistics.count-reports',
    version: 1,
    actions: ['statistics.tally-read'],
    subjectKinds: ['tally'],
    name: 'Meldingen tellen',
    purpose:
      'Tellen hoeveel meldingen er zijn, van welke vorm, langs welk kanaal en waar, om te zien wat toeneemt en om cijfers te publiceren.',
    legalBasis:
      'Concept: dezelfde taak als waarvoor de melding is ontvangen; statistiek (art. 5 lid 1 onder b en 89 AVG).',
    dataCategories: [
      'dag, fraudevorm, kanaal, betaalmiddel, schade en gemeente van een melding, zonder verhaal en zonder kenmerken',
    ],
    subjectCategories: ['melders en slachtoffers'],
    recipients: ['medewerkers van partners zien aantallen; het publiek ziet alleen wat is vrijgegeven'],
    tables: ['statistics.counted_report'],
    controller: 'De organisatie die de melding ontving.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = [
  'statistics.tally-recounted',
  'statistics.figures-released',
  'statistics.observations-added',
  'statistics.observation-corrected',
  'statistics.observation-withdrawn',
  'statistics.delivery-agreed',
  'statistics.delivery-overdue',
  'statistics.delivery-came',
]
