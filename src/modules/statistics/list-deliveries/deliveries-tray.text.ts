// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const deliveryRowText = defineText({ nl: { kind: 'Levering' }, en: { kind: 'Delivery' } })
