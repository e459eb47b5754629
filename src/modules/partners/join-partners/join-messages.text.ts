// SPDX-License-Identifier: EUPL-1.2
import { defineMessages } from '#foundation/text'

export const joinMessages = defineMessages('partners', {
  mayNotAdmit: {
    nl: 'U kunt geen partners toelaten. Dat doen mensen van het ministerie die daarvoor zijn aangewezen.',
    en: 'You cannot let partners in. People of the ministry who were appointed for it do that.',
  },
  applicationNotFound: { nl: 'Deze aanvraag is er niet.', en: 'This application is not there.' },
  joinNotNow: { nl: 'Dit kan nu niet met deze aanvraag.', en: 'This cannot be done with this application now.' },
  joinNoMail: {
    nl: 'Wij kunnen nu geen mail sturen. Probeer het later opnieuw.',
    en: 'We cannot send mail now. Try again later.',
  },
  joinTooBusy: {
    nl: 'Er kwamen te veel aanvragen. Probeer het later opnieuw.',
    en: 'There were too many applications. Try again later.',
  },
  joinNoAddress: {
    nl: 'Dit is geen e-mailadres. Schrijf het zoals naam@organisatie.nl.',
    en: 'This is no mail address. Write it like name@organisation.nl.',
  },
  joinNoNumber: {
    nl: 'Een KVK-nummer heeft 8 cijfers. U vindt het op het uittreksel van uw organisatie.',
    en: 'A company number (KVK) has 8 digits. You find it on the extract of your organisation.',
  },
  joinWrongId: {
    nl: 'Gebruik kleine letters, cijfers en streepjes, zoals oosterbank.',
    en: 'Use small letters, digits and dashes, like oosterbank.',
  },
  joinIdTaken: {
    nl: 'Er is al een organisatie met deze korte naam. Kies een andere.',
    en: 'There is an organisation with this short name already. Choose another.',
  },
  joinPersonTaken: {
    nl: 'Iemand met dit nummer kan zich al aanmelden. Vraag na of het klopt.',
    en: 'Somebody with this number can sign in already. Ask whether it is right.',
  },
  joinIdOfCompany: {
    nl: 'Een korte naam met kvk- vooraan is voor bedrijven met eHerkenning. Kies een andere.',
    en: 'A short name that begins with kvk- is for companies with eHerkenning. Choose another.',
  },
  joinNameTaken: {
    nl: 'Er is al een organisatie met deze naam. Vraag na wie dit is, en kies een naam die niemand verwart.',
    en: 'There is an organisation with this name already. Ask who this is, and choose a name that nobody confuses.',
  },
  joinNumberTaken: {
    nl: 'Een andere aanvraag met dit KVK-nummer is al goedgekeurd. Deze kan niet ook meedoen.',
    en: 'Another application with this company number was approved already. This one cannot take part as well.',
  },
  joinWatcherUses: {
    nl: 'Wie op privacy let, werkt niet zelf met de gegevens. Kies privacyfunctionaris, of een rol die meldingen leest.',
    en: 'Who watches over privacy does not use the data. Choose privacy officer, or a role that reads reports.',
  },
  joinOtherPlan: {
    nl: 'Iemand wijzigde wat u hier maakt. Lees het opnieuw; er is niets goedgekeurd.',
    en: 'Somebody changed what will be made. Read it again; nothing was approved.',
  },
  joinNotCalled: {
    nl: 'Bel eerst de organisatie, op een nummer dat u zelf opzoekt.',
    en: 'Call the organisation first, at a number that you look up yourself.',
  },
  joinUnknownCode: {
    nl: 'Deze code werkt niet. Kijk of u hem goed overtypte. Een code werkt één keer, en niet voor altijd.',
    en: 'This code does not work. See whether you typed it over well. A code works once, and not for ever.',
  },
  joinNotAgreed: {
    nl: 'Vink aan dat uw organisatie akkoord is. Anders kan zij niet meedoen.',
    en: 'Tick that your organisation agrees. Otherwise it cannot take part.',
  },
  joinTaken: {
    nl: 'Deze organisatie of beheerder is er inmiddels al. Er is niets gemaakt. Wij kijken ernaar; u hoeft niets te doen.',
    en: 'This organisation or administrator is there already. Nothing was made. We look into it; you need not do anything.',
  },
})
