// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'threat-feeds.take-feeds',
    version: 1,
    actions: ['threat-feeds.claims-taken', 'threat-feeds.claims-seen', 'threat-feeds.claims-answered'],
    subjectKinds: ['feed'],
    name: 'Bijhouden wat anderen in hun feeds zeggen',
    purpose:
      'Weten waarvoor andere organisaties waarschuwen, zodat wie een rekening, nummer of adres onderzoekt dat ernaast ziet. Het is geen vermelding en telt niet mee als melding.',
    legalBasis: 'Concept: de grond van de organisatie die de feed volgt.',
    dataCategories: ['rekening, nummer of adres', 'wie ervoor waarschuwt, sinds wanneer, tot wanneer en hoe zeker'],
    subjectCategories: ['houders van een rekening, nummer of adres'],
    recipients: ['medewerkers van de organisatie die de feed volgt'],
    tables: ['threat_feeds.claim'],
    controller: 'De organisatie die de feed volgt.',
    isConfidential: false,
  },
]

/** What an operator set. */
export const impersonalActions = ['threat-feeds.feeds-set']
