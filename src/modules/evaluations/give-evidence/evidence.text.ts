// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const evidenceText = defineText({
  nl: { counted: 'Geteld: {outcome}. Door: {measurer}. Bewijs: {level}.' },
  en: { counted: 'Counted: {outcome}. By: {measurer}. Evidence: {level}.' },
})
