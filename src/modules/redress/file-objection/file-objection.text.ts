// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

/** What stands in the tab and the history of the browser: nothing about a list. */
export const tabText = defineText({ nl: { title: 'Bezwaar' }, en: { title: 'Objection' } })

export const fileText = defineText({
  nl: {
    title: 'Klopt een waarschuwing over u niet?',
    lead: 'Iemand kan uw rekening, nummer, adres of site misbruiken zonder dat u iets deed. Zeg wat er niet klopt. Wij zoeken zelf uit op welke lijst het staat. U heeft geen account nodig.',
    identifier: 'Om welk gegeven gaat het?',
    identifierHelp:
      'Eén rekeningnummer, telefoonnummer, e-mailadres of site. Van een winkel vult u het adres van de site in, zoals winkel.example.',
    ground: 'Wat klopt er niet?',
    story: 'Vertel kort wat er gebeurde',
    storyHelp:
      'Schrijf geen burgerservicenummer, pincode, wachtwoord of code op. Bewijs kunt u later laten zien als wij erom vragen.',
    reachHelp:
      'Alleen voor een vraag van ons. De beslissing leest u met de code die u krijgt. Wij bewaren dit apart en versleuteld.',
    email: 'E-mailadres',
    submit: 'Verstuur bezwaar',
    followTitle: 'Heeft u al bezwaar gemaakt?',
    follow: 'Kijk met uw code hoe het ervoor staat',
    nextTitle: 'Wat er dan gebeurt',
    'next-1': 'U krijgt een code. Daarmee volgt u uw bezwaar.',
    'next-2': 'U kunt aantonen dat het gegeven van u is. Dat zegt nog niet of de waarschuwing terecht is.',
    'next-3':
      'Twee mensen beslissen binnen tien werkdagen, geen computer. U leest waarom. Over een site op de lijst van het schild beslist iemand die hem er niet zelf op zette.',
    'next-4': 'Klopte het niet? Dan halen wij het overal weg en krijgt u een brief die u kunt laten zien.',
    notTitle: 'Wat een waarschuwing niet is',
    not: 'Een waarschuwing zegt dat er bevestigde meldingen zijn. Dat bewijst niet dat u iets verkeerd heeft gedaan.',
    disagreeTitle: 'Bent u het niet eens met de beslissing?',
    disagree:
      'U kunt een klacht indienen bij de Autoriteit Persoonsgegevens als iemand uw gegevens verkeerd gebruikt, of naar de rechter gaan. Het Juridisch Loket geeft gratis eerste advies.',
  },
  en: {
    title: 'Is a warning about you not right?',
    lead: 'Your account, number, address or site may have been misused without you doing anything. Say what is not right. We find out ourselves on which list it is. You need no account.',
    identifier: 'What is it about?',
    identifierHelp:
      'One account number, phone number, e-mail address or site. Of a shop enter the address of the site, such as shop.example.',
    ground: 'What is not right?',
    story: 'Tell briefly what happened',
    storyHelp:
      'Do not write down a citizen service number, PIN, password or code. You can show proof later when we ask for it.',
    reachHelp:
      'Only for a question of ours. You read the decision with the code that you get. We keep this apart and encrypted.',
    email: 'E-mail address',
    submit: 'Send objection',
    followTitle: 'Did you object before?',
    follow: 'See with your code how it stands',
    nextTitle: 'What happens then',
    'next-1': 'You get a code. With it you follow your objection.',
    'next-2': 'You can show that it is yours. That does not say yet whether the warning is right.',
    'next-3':
      'Two people decide within ten working days, not a computer. You read why. About a site on the list of the shield somebody decides who did not put it there.',
    'next-4': 'Was it wrong? Then we remove it everywhere and you get a letter that you can show.',
    notTitle: 'What a warning is not',
    not: 'A warning says that there are verified reports. It does not prove that you did anything wrong.',
    disagreeTitle: 'Do you disagree with the decision?',
    disagree:
      'You can complain to the Dutch Data Protection Authority when your data are used wrongly, or go to court. The Juridisch Loket gives free first advice.',
  },
})
