// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const callMenu = defineText({ nl: { title: 'Laten zien dat u belt' }, en: { title: 'Show that you call' } })

export const callMessages = defineMessages('sharing.call', {
  fourDigits: {
    nl: 'Vul de laatste vier cijfers in van het nummer dat u belt. Meer vragen wij niet.',
    en: 'Fill in the last four digits of the number that you call. We ask no more than that.',
  },
  mayNot: {
    nl: 'U kunt geen woorden krijgen. Vraag de beheerder van uw organisatie om de rol “belt mensen op”. Die is er voor banken, politie, meldpunten en gemeenten.',
    en: 'You cannot get words. Ask the administrator of your organisation for the role “calls people”. It is there for banks, police, reporting points and municipalities.',
  },
  tooManyOpen: {
    nl: 'Er staan al {most, number} gesprekken open. Sluit af wat voorbij is.',
    en: '{most, number} calls are open already. End those that are over.',
  },
  noWordsNow: {
    nl: 'Er zijn nu geen woorden. Laat de ander ophangen en zelf uw organisatie bellen. Probeer het over een paar tellen opnieuw.',
    en: 'There are no words now. Have the other person hang up and call your organisation. Try again in some seconds.',
  },
  over: {
    nl: 'Dit gesprek is voorbij. Vraag nieuwe woorden als u nog belt.',
    en: 'This call is over. Ask for new words when you are still on the phone.',
  },
})

export const callText = defineText({
  nl: {
    lead: 'Met twee woorden ziet iemand die u belt of u echt van {name} bent.',
    steps: 'Zo doet u het',
    step1: 'Zeg eerst: “U mag altijd ophangen en ons zelf terugbellen.”',
    step2: 'Wil de ander verder praten? Vraag de ander om zelf {address} in te typen. Stuur geen link.',
    step3: 'Vraag pas woorden als die pagina open is. Lees ze dan voor.',
    step4: 'Vraag welke vier cijfers de ander ziet. Dat moeten de laatste van het eigen nummer zijn.',
    onlyOut:
      'Alleen voor een nummer dat u zelf belt. Nooit voor iemand die u belt, of die vraagt om een ander nummer te bellen.',
    form: 'Vraag twee woorden',
    endsIn: 'Laatste vier cijfers van het nummer dat u belt',
    endsInMore: 'Alleen deze vier. Het hele nummer hoeven wij niet te weten.',
    language: 'Taal van de woorden',
    dutch: 'Nederlands',
    english: 'Engels',
    open: 'Geef mij twee woorden',
    words: 'Lees dit voor',
    until: 'Geldig tot {time}. Deze woorden staan alleen op dit scherm: wij bewaren ze niet.',
    now: 'Dit gesprek',
    openUntil: 'Uw gesprek staat open tot {time}.',
    notLooked: 'Nog niet opgezocht',
    looked: '{count, plural, one {Eén keer opgezocht} other {# keer opgezocht}}',
    often:
      'Deze woorden zijn vaker opgezocht. Was dat niet de persoon die u belt? Stop dit gesprek, en vraag nieuwe woorden.',
    look: 'Kijk opnieuw',
    end: 'Het gesprek is voorbij',
    ended: 'Het gesprek is afgesloten. Er is niets van bewaard.',
    today: 'Vandaag bij {name}',
    todayMore:
      'Gesprekken: {opened, number}. Opgezocht: {found, number}. Woorden die niet van u waren: {notFound, number}.',
    todayWhy: 'Woorden die niet van u waren, zijn verkeerd verstaan, of iemand deed zich voor als u.',
  },
  en: {
    lead: 'With two words somebody whom you call sees whether you are really from {name}.',
    steps: 'How it goes',
    step1: 'First say: “You may always hang up and call us back yourself.”',
    step2: 'Do they want to go on? Have them type {address} themselves. Send no link.',
    step3: 'Ask for words only when that page is open. Then read them out.',
    step4: 'Have them say which four digits they see. Those are the last of their own number.',
    onlyOut:
      'Only for a number that you call. Never for somebody who calls you, or who asks you to call another number.',
    form: 'Ask for two words',
    endsIn: 'Last four digits of the number that you call',
    endsInMore: 'These four only. We need not know the whole number.',
    language: 'Language of the words',
    dutch: 'Dutch',
    english: 'English',
    open: 'Give me two words',
    words: 'Read this out',
    until: 'Valid until {time}. These words stand on this screen only: we do not keep them.',
    now: 'This call',
    openUntil: 'Your call is open until {time}.',
    notLooked: 'Not looked up yet',
    looked: '{count, plural, one {Looked up once} other {Looked up # times}}',
    often:
      'These words were looked up more often. Was that not the person you call? End this call, and ask for new words.',
    look: 'Look again',
    end: 'The call is over',
    ended: 'The call is closed. Nothing of it was kept.',
    today: 'Today at {name}',
    todayMore: 'Calls: {opened, number}. Looked up: {found, number}. Words that were not yours: {notFound, number}.',
    todayWhy: 'Words that were not yours were misheard, or somebody posed as you.',
  },
})
