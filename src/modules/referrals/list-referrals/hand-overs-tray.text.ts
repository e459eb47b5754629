// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const rowText = {
  received: defineText({ nl: { kind: 'Overnemen' }, en: { kind: 'Taking over' } }),
  cameBack: defineText({ nl: { kind: 'Teruggekomen' }, en: { kind: 'Came back' } }),
  sent: defineText({ nl: { kind: 'Doorverwezen' }, en: { kind: 'Handed over' } }),
  person: defineText({
    nl: { person: 'Iemand die hulp nodig heeft: {urgency}', refuse: 'Wij kunnen dit niet' },
    en: { person: 'Somebody who needs help: {urgency}', refuse: 'We cannot do this' },
  }),
}

export const sentTray = defineText({
  nl: { title: 'Wij verwezen door', explanation: 'Tot de ander de persoon sprak' },
  en: { title: 'We handed over', explanation: 'Until the other spoke with the person' },
})
