// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { emergencyNumber } from '#values'

export const startText = defineText({
  nl: {
    title: 'Online fraude melden',
    lead: 'Uw melding waarschuwt anderen. U hoeft niet in te loggen en mag anoniem blijven. Het zijn hoogstens twaalf vragen, ongeveer vijf minuten.',
    closed: 'Hier kunt u nog niet melden',
    closedWhy: `Deze site is nog niet helemaal ingericht: er is nog niemand die uw melding leest. Op de lijst van meldpunten ziet u wie u nu wel helpt. ${emergencyNumber.nl.call}`,
    closedPoints: 'Wie helpt mij nu?',
    danger: emergencyNumber.nl.call,
    need: 'Handig om erbij te houden',
    'need-1': 'het rekeningnummer, telefoonnummer, webadres of profiel van de ander',
    'need-2': 'berichten, schermafdrukken of een betaalbewijs',
    'need-3': 'het bedrag en de datum',
    begin: 'Nee, begin met melden',
    again: 'U was al begonnen',
    againMore: 'Uw antwoorden staan er nog. Wij bewaren ze een dag, versleuteld, en alleen voor deze browser.',
    resume: 'Ga verder',
    restart: 'Begin opnieuw',
    restartWhy: 'Wij wissen dan uw eerdere antwoorden.',
    wiped: 'Alles is gewist',
    wipedMore: 'Er staat niets meer van uw antwoorden bij ons.',
    privacy: 'Wat er met uw melding gebeurt',
    privacyMore:
      'Uw verhaal en uw gegevens komen alleen bij {organisation}. Andere organisaties krijgen die niet. Wij bewaren een melding vijf jaar en uw contactgegevens een jaar. U kunt uw melding altijd intrekken.',
  },
  en: {
    title: 'Report online fraud',
    lead: 'Your report warns others. You do not need to sign in, and you can stay anonymous. Twelve questions at most, about five minutes.',
    closed: 'You cannot report here yet',
    closedWhy: `This site is not fully set up yet: there is nobody to read your report. The list of reporting points shows who does help you now. ${emergencyNumber.en.call}`,
    closedPoints: 'Who helps me now?',
    danger: emergencyNumber.en.call,
    need: 'Useful to have at hand',
    'need-1': 'the account number, phone number, web address or profile of the other party',
    'need-2': 'messages, screenshots or proof of payment',
    'need-3': 'the amount and the date',
    begin: 'No, start my report',
    again: 'You have already started',
    againMore: 'Your answers are still here. We keep them for one day, encrypted, for this browser only.',
    resume: 'Continue',
    restart: 'Start again',
    restartWhy: 'This wipes your earlier answers.',
    wiped: 'Everything has been wiped',
    wipedMore: 'We have kept none of your answers.',
    privacy: 'What happens to your report',
    privacyMore:
      'Your story and your details go only to {organisation}. Other organisations do not get them. We keep a report for five years and your contact details for one year. You can always withdraw your report.',
  },
})
