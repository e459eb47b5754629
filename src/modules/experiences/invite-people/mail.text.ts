// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const mailText = defineText({
  nl: {
    hello: 'Dag,',
    invitationSubject: 'Hoe was het contact met het meldpunt?',
    reminderSubject: 'Herinnering: hoe was het contact met het meldpunt?',
    newsSubject: 'Wat er met uw antwoord is gedaan',
    invitation: 'U zei dat wij u mogen vragen hoe het contact was met {point}.',
    reminder: 'Wij vroegen u hoe het contact was met {point}. Dit is de enige herinnering.',
    how: 'Ga zelf naar onze site, {host}. Kies onderaan "Ervaringen" en daarna "Ik heb een code". Vul daar deze code in:',
    what: 'U krijgt zeven vragen. Niemand ziet wat u persoonlijk antwoordt. U hoeft niet mee te doen.',
    until: 'De code werkt {days} dagen. Bewaar de code als u uw antwoord later wilt kunnen wissen.',
    stop: 'Wilt u geen mail meer hierover? Vul de code in en kies "Stop en wis alles".',
    only: 'In deze mail staat geen link naar een formulier. Wij bellen u nooit en vragen nooit om geld, codes van uw bank of toegang tot uw computer.',
    unknown:
      'Kent u dit niet? Dan vulde iemand anders uw adres in. Doe niets, dan hoort u hier niets meer over na één herinnering, en wissen wij uw adres.',
    news: 'U antwoordde op onze vragen over {point}. Op onze site staat nu wat dat meldpunt met de antwoorden doet.',
    newsHow: 'Ga zelf naar onze site, {host}. Kies onderaan "Ervaringen". Dit is de enige mail hierover.',
    real: 'Is deze mail echt van ons? Kijk op {host}/is-dit-echt',
  },
  en: {
    hello: 'Hello,',
    invitationSubject: 'How was the contact with the reporting point?',
    reminderSubject: 'Reminder: how was the contact with the reporting point?',
    newsSubject: 'What was done with your answer',
    invitation: 'You said that we may ask you how the contact was with {point}.',
    reminder: 'We asked you how the contact was with {point}. This is the only reminder.',
    how: 'Go to our site yourself, {host}. Choose "Experiences" at the foot, and then "I have a code". Fill in this code there:',
    what: 'You get seven questions. Nobody sees what you yourself answer. You need not take part.',
    until: 'The code works for {days} days. Keep the code if you may want to erase your answer later.',
    stop: 'Do you want no more mail about this? Fill in the code and choose "Stop and erase everything".',
    only: 'There is no link to a form in this mail. We never call you and never ask for money, codes of your bank or access to your computer.',
    unknown:
      'Do you not know this? Then somebody else filled in your address. Do nothing: after one reminder you hear no more of this, and we erase your address.',
    news: 'You answered our questions about {point}. On our site you can now read what that reporting point does with the answers.',
    newsHow: 'Go to our site yourself, {host}. Choose "Experiences" at the foot. This is the only mail about it.',
    real: 'Is this mail really from us? See {host}/en/is-dit-echt',
  },
})
