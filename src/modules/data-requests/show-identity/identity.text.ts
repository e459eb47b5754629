// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const identityText = defineText({
  nl: {
    title: 'Laat zien dat dit van u is',
    why: 'Zonder dat vertelt niemand iets: anders kan een ander lezen wat wij over u bewaren. De tijd loopt pas als u iets heeft laten zien.',
    whyMore:
      'U kunt nog meer laten zien. Dan zoeken de organisaties daar ook op, zolang zij nog niet geantwoord hebben.',
    report: 'Uw eigen melding',
    shown: 'U heeft laten zien dat dit van u is',
    notShown: 'Nog niet laten zien',
    domain:
      'Zet deze regel op een van twee plaatsen. Druk dan op “Controleer nu”. De naam is dezelfde als bij een bezwaar.',
    line: 'De regel',
    dns: 'In een TXT-record',
    file: 'Of in een bestand',
    look: 'Controleer nu',
    code: 'Uw bank of telefoonbedrijf kan u een code geven. Wij vragen daar alleen om die code, niet wie u bent.',
    send: 'Vraag een code aan',
    sent: 'De code is aangevraagd op {at}. U krijgt de code van uw bank of telefoonbedrijf, meestal binnen een paar dagen. Wij bellen u nooit over de code.',
    again: 'Vraag een nieuwe code aan',
    typed: 'De code die u kreeg',
    give: 'Controleer de code',
    noWay:
      'Hiervoor hebben wij hier nog geen manier. Laat bij {organisation} zien wie u bent. Of doe een nieuw verzoek met uw rekening, telefoonnummer of de code van uw melding.',
  },
  en: {
    title: 'Show that this is yours',
    why: 'Without that nobody tells anything: else somebody else could read what is kept about you. The time starts only when you have shown something.',
    whyMore: 'You can show more. Then the organisations search by that too, as long as they have not answered.',
    report: 'Your own report',
    shown: 'You showed that this is yours',
    notShown: 'Not shown yet',
    domain: 'Put this line in one of two places, and let us look. The name is the same as for an objection.',
    line: 'The line',
    dns: 'In a TXT record',
    file: 'Or in a file',
    look: 'Look now',
    code: 'Your bank or phone company can give you a code. We ask them for that code only, not who you are.',
    send: 'Ask for a code',
    sent: 'The code was asked for on {at}. You get it from your bank or phone company, usually within a few days. We never call you about the code.',
    again: 'Ask for a new code',
    typed: 'The code that you got',
    give: 'Check the code',
    noWay:
      'We have no way for this here yet. Show at {organisation} who you are, or make a new request with your account, phone number or the code of your report.',
  },
})
