// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const text = defineText({
  nl: {
    ground: 'Artikel',
    standing: 'Stand',
    draft: 'Proefregel: nog niet vastgesteld',
    adopted: 'Vastgesteld door {name}',
    validity: 'Geldigheid',
    version: 'Versie {version} van deze regel.',
    since: 'Geldt sinds {from}.',
    sinceUntil: 'Geldt van {from} tot en met {until}.',
    notInForce: 'Deze wet is nog niet in werking, dus de regel geldt nog niet.',
    responsible: 'Wie is verantwoordelijk?',
    nobody: 'Nog niemand',
    counsel: 'Vraag voor de jurist',
  },
  en: {
    ground: 'Article',
    standing: 'Standing',
    draft: 'Rule on trial: not established yet',
    adopted: 'Established by {name}',
    validity: 'Validity',
    version: 'Version {version} of this rule.',
    since: 'Holds since {from}.',
    sinceUntil: 'Holds from {from} up to and including {until}.',
    notInForce: 'This law is not in force yet, so the rule does not hold yet.',
    responsible: 'Who is responsible?',
    nobody: 'Nobody yet',
    counsel: 'Question for counsel',
  },
})
