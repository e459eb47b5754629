// SPDX-License-Identifier: EUPL-1.2
import type { Activity } from '#foundation/modules'

export const activities: readonly Activity[] = [
  {
    id: 'todo.put-work-off',
    version: 1,
    actions: ['todo.put-off', 'todo.taken-up', 'todo.later-seen'],
    subjectKinds: ['work'],
    name: 'Werk voor later bewaren',
    purpose: 'Een medewerker zet op het eigen scherm iets opzij tot een dag die de medewerker kiest.',
    legalBasis: 'Concept: het werk van de organisatie waar de medewerker bij hoort.',
    dataCategories: ['nummer van wat wacht', 'tot wanneer het opzij staat'],
    subjectCategories: ['medewerkers van partners'],
    recipients: ['de medewerker zelf'],
    tables: ['todo.later'],
    controller: 'De organisatie van de medewerker.',
    isConfidential: false,
  },
]
