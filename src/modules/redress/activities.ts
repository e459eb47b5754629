// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'redress.handle-objection',
    version: 2,
    actions: [
      'redress.objection-*',
      'redress.objections-listed',
      'redress.decision-*',
      'redress.followed',
      'redress.code-asked',
      'redress.control-shown',
      'redress.listing-*',
    ],
    subjectKinds: ['objection', 'data-request', 'listing'],
    name: 'Bezwaren tegen een waarschuwing behandelen',
    purpose:
      'Iemand horen die zegt dat een waarschuwing niet klopt, daarover met twee mensen besluiten, en dat overal laten doorwerken.',
    legalBasis: 'Concept: art. 16, 17 en 21 AVG; voor de politie art. 28 Wpg.',
    dataCategories: [
      'het kenmerk',
      'wat iemand schrijft',
      'hoe iemand te bereiken is',
      'bewijs dat het kenmerk van die persoon is',
    ],
    subjectCategories: ['houders van een rekening, nummer of adres'],
    recipients: [
      'de organisatie die besloot te waarschuwen',
      'wie de waarschuwing kreeg: alleen dat zij niet meer geldt',
    ],
    tables: ['redress.objection', 'redress.contact', 'redress.proof', 'redress.decision', 'redress.suspension'],
    controller: 'De organisatie die besloot te waarschuwen.',
    isConfidential: false,
  },
  {
    id: 'redress.inform-holder',
    version: 2,
    actions: ['redress.holder-informed', 'redress.notice-*', 'redress.notices-listed'],
    subjectKinds: ['listing'],
    name: 'De houder laten weten dat er een waarschuwing is',
    purpose:
      'De houder van een rekening of nummer via de eigen aanbieder laten weten dat er een waarschuwing is en hoe die bezwaar maakt.',
    legalBasis: 'Concept: art. 14 AVG.',
    dataCategories: ['het kenmerk', 'reden van uitstel en einddatum'],
    subjectCategories: ['houders van een rekening of nummer'],
    recipients: ['de aanbieder van de rekening of het nummer'],
    tables: ['redress.notice'],
    controller: 'De organisatie die besloot te waarschuwen.',
    isConfidential: false,
  },
  {
    id: 'redress.hold-effects',
    version: 1,
    actions: ['redress.hold-*', 'redress.holds-listed'],
    subjectKinds: ['listing'],
    name: 'Gevolgen van een besluit tijdelijk tegenhouden',
    purpose: 'Voorkomen dat een besluit over een waarschuwing een lopend onderzoek verraadt.',
    legalBasis: 'Concept: art. 23 AVG, art. 27 Wpg.',
    dataCategories: ['het kenmerk', 'reden en einddatum'],
    subjectCategories: ['houders van een rekening, nummer of adres'],
    recipients: ['de politie of het Openbaar Ministerie'],
    tables: ['redress.hold'],
    controller: 'De politie of het Openbaar Ministerie.',
    isConfidential: true,
  },
]

/** Actions that touch nothing about people. */
export const impersonalActions = ['redress.policy-set']
