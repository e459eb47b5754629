// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const checkText = defineText({
  nl: {
    title: 'Kijk uw antwoorden na',
    lead: 'Klopt alles? Verstuur dan uw melding. U krijgt een bewijs met een code.',
    identifiers: 'Nummers, adressen en namen van de ander',
    noIdentifiers: 'U noemde er geen. Uw melding telt ook zo. Weet u er toch een?',
    nothing: 'Hiermee kunnen wij nog niemand waarschuwen. Een paar woorden of één nummer is genoeg.',
    addStory: 'Vertel kort wat er gebeurde',
    addIdentifiers: 'Voeg een rekening, nummer, site of naam toe',
    differ: 'U zegt dat er niets is betaald. Toch staat hieronder een rekening waar het geld heen ging. Wat klopt?',
    differMoney: 'Kijk uw antwoord over geld na',
    empty: 'Nog iets toevoegen',
    send: 'Verstuur melding',
    sendMore: 'U verstuurt uw melding aan {organisation}. Die organisatie gaat over uw gegevens.',
    traces:
      'Wij bewaren uw IP-adres niet. Wel bewaren wij of er die dag meer meldingen van hetzelfde netwerk of dezelfde browser kwamen. Zo kan niemand een ander zwart maken door vaak te melden.',
    failed: 'Er is iets niet goed ingevuld. Wijzig het hieronder en verstuur opnieuw.',
  },
  en: {
    title: 'Check your answers',
    lead: 'Is everything right? Then send your report. You get a receipt with a code.',
    identifiers: 'Numbers, addresses and names of the other party',
    noIdentifiers: 'You named none. Your report counts like this too. Do you know one after all?',
    nothing: 'With this we cannot warn anybody yet. A few words or one number is enough.',
    addStory: 'Tell briefly what happened',
    addIdentifiers: 'Add an account, number, site or name',
    differ: 'You say that nothing was paid. Yet an account that the money went to stands below. Which is right?',
    differMoney: 'Look again at your answer about money',
    empty: 'Add something else',
    send: 'Send report',
    sendMore: 'You send your report to {organisation}. That organisation is responsible for your details.',
    traces:
      'We do not keep your IP address. We do keep whether more reports came from the same network or the same browser that day. So nobody can blacken somebody else by reporting often.',
    failed: 'Something was not filled in correctly. Change it below and send again.',
  },
})
