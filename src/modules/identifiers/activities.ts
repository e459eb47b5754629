// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

const holders = ['houders van een rekening, nummer of adres']

export const activities: readonly Activity[] = [
  {
    id: 'identifiers.join-sightings',
    version: 4,
    actions: [
      'identifiers.sightings-recorded',
      'identifiers.part-looked-up',
      'identifiers.seen-looked-up',
      'identifiers.state-looked-up',
      'identifiers.reports-seen',
      'identifiers.identifier-seen',
    ],
    subjectKinds: ['identifier', 'report', 'organisation'],
    name: 'Meldingen bij elkaar brengen op een kenmerk',
    purpose: 'Zien dat meer meldingen over dezelfde rekening, hetzelfde nummer of adres gaan.',
    legalBasis:
      'Concept: dezelfde taak als waarvoor de melding is ontvangen; gegevens van strafrechtelijke aard: art. 10 AVG, art. 31-33 UAVG, voor de politie de Wpg.',
    dataCategories: [
      'rekeningnummers, telefoonnummers, e-mailadressen, webadressen en namen',
      'hoe vaak en wanneer gemeld',
      'controlegetallen waaraan te zien is dat meldingen uit één bron komen',
    ],
    subjectCategories: holders,
    recipients: ['medewerkers van partners, voor zover hun rol reikt'],
    tables: ['identifiers.identifier', 'identifiers.sighting'],
    controller: 'De organisatie die de melding ontving.',
    isConfidential: false,
  },
  {
    id: 'identifiers.reach-threshold',
    version: 1,
    actions: ['identifiers.threshold-reached', 'identifiers.threshold-retracted', 'identifiers.thresholds-seen'],
    subjectKinds: ['threshold'],
    name: 'Vaststellen dat genoeg verschillende mensen een kenmerk meldden',
    purpose:
      'De bank van een rekening berichten, en zien dat benadeelden samen een vordering kunnen doen. Meldingen uit één bron tellen samen voor één.',
    legalBasis: 'Concept: politie: art. 3 Politiewet 2012 met art. 16-20 Wpg; anderen: een eigen grondslag.',
    dataCategories: [
      'het kenmerk',
      'of de drempel is bereikt',
      'controlegetallen die zeggen dat meldingen uit één bron komen',
    ],
    subjectCategories: [...holders, 'melders'],
    recipients: ['de bank van de rekening, volgens een afspraak'],
    tables: ['identifiers.threshold', 'identifiers.sighting'],
    controller: 'De organisatie die het beleid vaststelde.',
    isConfidential: false,
  },
  {
    id: 'identifiers.list-identifier',
    version: 6,
    actions: ['identifiers.listing-*', 'identifiers.listings-seen'],
    subjectKinds: ['listing', 'identifier'],
    name: 'Waarschuwen voor een kenmerk',
    purpose:
      'Besluiten dat bij controle voor een rekening, nummer of adres gewaarschuwd wordt, en dat besluit herzien.',
    legalBasis: 'Concept: politie: art. 3 Politiewet 2012 met art. 16-20 Wpg; anderen: een eigen grondslag.',
    dataCategories: [
      'het kenmerk',
      'besluit, grond, reden en einddatum',
      'versie van het beleid',
      'wat de organisatie zelf weet, en wie daarvoor staat',
    ],
    subjectCategories: holders,
    recipients: ['iedereen die het kenmerk controleert'],
    tables: [
      'identifiers.listing',
      'identifiers.evidence',
      'identifiers.guard',
      'identifiers.waiting_decision',
      'identifiers.kept',
    ],
    controller: 'De organisatie die besloot.',
    isConfidential: false,
  },
]

/** Actions that touch nothing about people: policies, and entries about banks and public bodies. */
export const impersonalActions = [
  'identifiers.policy-proposed',
  'identifiers.policy-returned',
  'identifiers.policy-set',
  'identifiers.entry-proposed',
  'identifiers.entry-approved',
  'identifiers.address-left',
  'identifiers.address-put-back',
]
