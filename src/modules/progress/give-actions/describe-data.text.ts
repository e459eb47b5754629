// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const actionsData = defineText({
  nl: {
    title: 'Acties van het actieplan tegen online fraude',
    description:
      'Elke actie van het plan, met wie die doet, wanneer die is afgesproken en wat ervan te zien is. Bijgewerkt bij elke vraag.',
  },
  en: {
    title: 'Actions of the action plan against online fraud',
    description:
      'Every action of the plan, with who does it, when it was agreed for and what there is to see of it. As it stands when it is asked for.',
  },
})
