// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const evidenceText = defineText({
  nl: {
    more: 'Effectmeting met een vooraf vastgelegd plan. Geteld: {outcome}. Door: {measurer}. Bewijs: {level}.',
    moreAfter:
      'Effectmeting waarvan het plan pas later is vastgelegd. Geteld: {outcome}. Door: {measurer}. Bewijs: {level}.',
    exampleMore: 'Voorbeeld met verzonnen cijfers. Geteld: {outcome}. Door: {measurer}. Bewijs: {level}.',
  },
  en: {
    more: 'Measured by a plan that was fixed beforehand. Counted: {outcome}. By: {measurer}. Evidence: {level}.',
    moreAfter: 'Measured by a plan that was fixed only later. Counted: {outcome}. By: {measurer}. Evidence: {level}.',
    exampleMore: 'Example with invented figures. Counted: {outcome}. By: {measurer}. Evidence: {level}.',
  },
})
