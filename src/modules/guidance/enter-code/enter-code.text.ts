// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const enterCodeText = defineText({
  nl: {
    title: 'Ik heb een code',
    lead: 'Vul de code in. Wij brengen u naar de goede pagina.',
    show: 'Ga verder',
    lostMore: 'Doe opnieuw wat u deed; dan krijgt u een nieuwe code.',
    kinds: 'Welke codes kunt u hier invullen?',
    kindsLead: 'Elke code die u van Dijkwacht kreeg, of van een organisatie die met ons werkt. Hij hoort bij:',
    never: 'Vul hier nooit een code in van uw bank, of uit een sms of app. Wij vragen daar niet om.',
    real: 'Is dit echt Dijkwacht?',
  },
  en: {
    title: 'I have a code',
    lead: 'Enter the code. We take you to the right page.',
    show: 'Go on',
    lostMore: 'Do again what you did; then you get a new code.',
    kinds: 'Which codes can you enter here?',
    kindsLead: 'Every code that you got from Dijkwacht, or from an organisation that works with us. It belongs to:',
    never: 'Never enter a code of your bank here, or one from a text message or app. We do not ask for those.',
    real: 'Is this really Dijkwacht?',
  },
})
