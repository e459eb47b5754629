// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const questionRowText = defineText({ nl: { kind: 'Vraag' }, en: { kind: 'Question' } })
