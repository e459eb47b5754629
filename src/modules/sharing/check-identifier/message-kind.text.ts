// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { bankNumber } from '#values'

/** What a message seems to be, and the first thing to do then. Never that it is none, and never that something is safe. */
export const messageKindText = defineText({
  nl: {
    'FF-110': 'Dit lijkt op oplichting bij een aankoop.',
    'FF-120': 'Dit lijkt op oplichting van wie iets verkoopt.',
    'FF-200': 'Dit lijkt op phishing: een bericht dat naar een nagemaakte site lokt.',
    'FF-300': 'Dit lijkt op oplichting met een nieuw nummer.',
    'FF-400': 'Dit lijkt op een nepmedewerker van een bank, helpdesk of de politie.',
    'FF-500': 'Dit lijkt op misbruik van iemands gegevens of account.',
    'FF-910': 'Dit lijkt op oplichting met een belegging.',
    'FF-920': 'Dit lijkt op oplichting met liefde of vriendschap.',
    'FF-930': 'Dit lijkt op oplichting waarbij u eerst moet betalen.',
    'FF-940': 'Dit lijkt op een valse factuur of betaalopdracht.',
    'FF-950': 'Dit lijkt op iemand die belooft om verloren geld terug te halen.',
    'first-FF-110': 'Betaal niets meer. Betaal alleen zo dat u uw geld terug kunt krijgen.',
    'first-FF-120': 'Verstuur niets en betaal niets. Log niet in via een link van de koper.',
    'first-FF-200': 'Klik niet op de link. Typ het adres van de organisatie zelf, of gebruik de app.',
    'first-FF-300': 'Betaal niets. Bel uw kind, vriend of familielid op het oude nummer.',
    'first-FF-400': `Hang op. Geef niets af en laat niemand meekijken. Bel zelf uw bank. ${bankNumber.nl.where}`,
    'first-FF-500': 'Geef geen codes of kopie van uw paspoort. Verander uw wachtwoord op de echte site.',
    'first-FF-910': 'Maak geen geld over. Zoek de aanbieder op in het register van de AFM.',
    'first-FF-920': 'Maak geen geld over en stuur geen cadeaubon, hoe goed het contact ook voelt.',
    'first-FF-930': 'Betaal niets vooraf. Vraag bij de organisatie zelf na of het klopt.',
    'first-FF-940': 'Betaal nog niet. Bel de afzender op een nummer dat u al had, en vraag het rekeningnummer na.',
    'first-FF-950': 'Betaal niets. Wie geld terughaalt, vraagt u niet om eerst te betalen.',
    likelyWhy:
      'Dat lezen wij uit de woorden. Ongeveer één op de {wrong} keer hebben wij het mis. Denkt u dat het klopt? Vraag het dan na op een nummer dat u al had.',
    'message-unsure':
      'Wij zien hierin geen rekening, nummer of adres, en de woorden lijken niet genoeg op een truc die wij kennen. Dat zegt niet dat het klopt: een nieuwe truc herkennen wij nog niet.',
    message: 'Uw bericht',
  },
  en: {
    'FF-110': 'This looks like fraud with a purchase.',
    'FF-120': 'This looks like fraud against somebody who sells something.',
    'FF-200': 'This looks like phishing: a message that lures to a fake site.',
    'FF-300': 'This looks like fraud with a new number.',
    'FF-400': 'This looks like somebody who pretends to be of a bank, a helpdesk or the police.',
    'FF-500': 'This looks like misuse of somebody’s details or account.',
    'FF-910': 'This looks like investment fraud.',
    'FF-920': 'This looks like fraud with love or friendship.',
    'FF-930': 'This looks like fraud in which you must pay first.',
    'FF-940': 'This looks like a false invoice or payment order.',
    'FF-950': 'This looks like somebody who promises to get lost money back.',
    'first-FF-110': 'Pay nothing more. Only pay in a way that lets you get your money back.',
    'first-FF-120': 'Send nothing and pay nothing. Do not sign in through a link of the buyer.',
    'first-FF-200': 'Do not click the link. Type the address of the organisation yourself, or use the app.',
    'first-FF-300': 'Pay nothing. Call your child, friend or relative on the old number.',
    'first-FF-400': `Hang up. Hand over nothing and let nobody look along. Call your bank yourself. ${bankNumber.en.where}`,
    'first-FF-500': 'Give no codes and no copy of your passport. Change your password on the real site.',
    'first-FF-910': 'Transfer no money. Look the provider up in the register of the AFM.',
    'first-FF-920': 'Transfer no money and send no gift card, however good the contact feels.',
    'first-FF-930': 'Pay nothing beforehand. Ask the organisation itself whether it is right.',
    'first-FF-940': 'Do not pay yet. Call the sender on a number that you already had, and ask about the account.',
    'first-FF-950': 'Pay nothing. Whoever gets money back does not ask you to pay first.',
    likelyWhy:
      'We read that from the words. About one time in {wrong} we are wrong. Do you think that it is right? Then ask, on a number that you already had.',
    'message-unsure':
      'We see no account, number or address in this, and the words are not enough like a trick that we know. That does not say that it is right: we do not recognise a new trick yet.',
    message: 'Your message',
  },
})
