// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const enterCodeText = defineText({
  nl: {
    title: 'Ik heb een code',
    lead: 'Vul de code in. Wij brengen u naar de goede pagina.',
    code: 'Uw code',
    codeHelp: 'Vier groepjes van vijf letters en cijfers. Streepjes en spaties mag u weglaten.',
    show: 'Ga verder',
    lost: 'Bent u de code kwijt?',
    lostMore:
      'Wij kunnen hem niet opzoeken. Zo kan niemand anders bij uw gegevens. Doe opnieuw wat u deed; dan krijgt u een nieuwe code.',
    kinds: 'Welke codes kunt u hier invullen?',
    kindsLead: 'Elke code die u van Dijkwacht kreeg, of van een organisatie die met ons werkt. Hij hoort bij:',
    never: 'Vul hier nooit een code in van uw bank, of uit een sms of app. Wij vragen daar niet om.',
  },
  en: {
    title: 'I have a code',
    lead: 'Enter the code. We take you to the right page.',
    code: 'Your code',
    codeHelp: 'Four groups of five letters and digits. You may leave out hyphens and spaces.',
    show: 'Go on',
    lost: 'Did you lose the code?',
    lostMore:
      'We cannot look it up. That way nobody else gets at your data. Do again what you did; then you get a new code.',
    kinds: 'Which codes can you enter here?',
    kindsLead: 'Every code that you got from Dijkwacht, or from an organisation that works with us. It belongs to:',
    never: 'Never enter a code of your bank here, or one from a text message or app. We do not ask for those.',
  },
})
