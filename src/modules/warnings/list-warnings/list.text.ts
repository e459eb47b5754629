// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const listText = defineText({ nl: { title: 'Waarschuwingen' }, en: { title: 'Warnings' } })
