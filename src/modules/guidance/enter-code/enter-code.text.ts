// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const enterCodeText = defineText({
  nl: {
    title: 'Ik heb een code',
    lead: 'Vul de code in. Wij brengen u naar de goede pagina.',
    show: 'Ga verder',
    lostMore:
      'Was het de code van een melding? Die melding is er nog: u hoeft niet opnieuw te melden. Bel de organisatie waar u meldde. Gaf u een e-mailadres of telefoonnummer? Dan kan zij u daar bereiken. Was het de code van uw stappen? Maak dan een nieuw plan, dat kost een paar minuten.',
    kinds: 'Welke codes kunt u hier invullen?',
    kindsLead: 'Elke code die u van Dijkwacht kreeg, of van een organisatie die met ons werkt. Hij hoort bij:',
    never: 'Vul hier nooit een code in van uw bank, of uit een sms of app. Wij vragen daar niet om.',
    real: 'Is dit echt Dijkwacht?',
  },
  en: {
    title: 'I have a code',
    lead: 'Enter your code and we take you to the right page.',
    show: 'Continue',
    lostMore:
      'Was it the code of a report? That report is still there: you need not report again. Call the organisation where you reported. Did you give an e-mail address or phone number? Then they can reach you there. Was it the code of your steps? Then make a new plan, which takes a few minutes.',
    kinds: 'Which codes can you enter here?',
    kindsLead: 'Any code you got from Dijkwacht, or from an organisation that works with us. It belongs to:',
    never: 'Never enter a code from your bank, a text message or an app here. We never ask for those.',
    real: 'Is this really Dijkwacht?',
  },
})
