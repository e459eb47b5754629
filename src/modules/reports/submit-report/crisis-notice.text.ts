// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { crisisLine, emergencyNumber } from '#values'

export const crisisText = defineText({
  nl: {
    title: 'U staat er niet alleen voor. Praat nu met iemand.',
    call: `Denkt u aan de dood? ${crisisLine.nl.call}`,
    free: `${crisisLine.nl.free} Chatten kan op 113.nl.`,
    danger: emergencyNumber.nl.danger,
    goOn: 'Oplichters zijn sluw. Dit is niet uw schuld. Wat u invulde, blijft bewaard.',
  },
  en: {
    title: 'You are not alone in this. Talk to somebody now.',
    call: `Are you thinking of dying? ${crisisLine.en.call}`,
    free: `${crisisLine.en.free} You can chat at 113.nl.`,
    danger: emergencyNumber.en.danger,
    goOn: 'Scammers are cunning. This is not your fault. What you filled in is kept.',
  },
})
