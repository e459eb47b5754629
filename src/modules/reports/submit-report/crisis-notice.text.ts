// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const crisisText = defineText({
  nl: {
    title: 'U staat er niet alleen voor. Praat nu met iemand.',
    call: 'Denkt u aan de dood? Bel',
    free: 'Dat is gratis, dag en nacht. U hoeft uw naam niet te zeggen. Chatten kan op 113.nl.',
    danger: 'Is er nu gevaar? Bel',
    goOn: 'Oplichters zijn sluw. Dit is niet uw schuld. Wat u invulde, blijft bewaard.',
  },
  en: {
    title: 'You are not alone in this. Talk to somebody now.',
    call: 'Are you thinking of dying? Call',
    free: 'It is free, day and night. You need not say your name. You can chat at 113.nl.',
    danger: 'Is there danger now? Call',
    goOn: 'Scammers are cunning. This is not your fault. What you filled in is kept.',
  },
})
