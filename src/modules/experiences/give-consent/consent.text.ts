// SPDX-License-Identifier: EUPL-1.2
import { defineMessages, defineText } from '#foundation/text'

export const consentMessages = defineMessages('experiences-consent', {
  notAgreed: { nl: 'Zet een kruisje als wij u mogen mailen.', en: 'Tick the box if we may mail you.' },
  tooManyToday: {
    nl: 'Vandaag deden al veel mensen mee. Probeer het morgen. Er is niets opgeslagen.',
    en: 'Many people took part today. Try tomorrow. Nothing was kept.',
  },
  noMail: {
    nl: 'Wij kunnen nu geen mail sturen, en u dus later niets vragen. Er is niets opgeslagen.',
    en: 'We cannot send mail now, and so cannot ask you anything later. Nothing was kept.',
  },
  notYourPoint: {
    nl: 'Dit meldpunt hoort niet bij uw organisatie.',
    en: 'This reporting point is not of your organisation.',
  },
})

export const ownSlot = defineText({
  nl: {
    title: 'Wilt u later zeggen hoe u bent geholpen?',
    explanation: 'Had u contact met een meldpunt? Wij vragen u één keer hoe dat ging, alleen als u dat goed vindt.',
  },
  en: {
    title: 'Will you tell us later how you were helped?',
    explanation: 'Were you in contact with a reporting point? We ask you once how that went, only if you agree.',
  },
})

export const consentText = defineText({
  nl: {
    title: 'Mogen wij u vragen hoe het ging?',
    lead: 'Had u contact met een meldpunt over fraude? Dan horen wij graag hoe dat was. U helpt daarmee wie na u komt.',
    none: 'Er doet nu geen meldpunt mee.',
    noMail: 'Meedoen kan nu niet: deze site verstuurt geen mail. Kreeg u toch een mail? Dan is die nep.',
    whatTitle: 'Wat gebeurt er als u meedoet?',
    what1: 'Na {days} dagen krijgt u één mail. Daarin staat een code voor deze site, en geen link naar een formulier.',
    what2: 'U krijgt hoogstens één keer per kwartaal een uitnodiging en hoogstens één keer een herinnering.',
    what3: 'U krijgt zeven vragen. U hoeft niet te antwoorden.',
    what4:
      'Niemand ziet wie wat antwoordde. Het meldpunt ziet alleen aantallen van tien mensen of meer, en open antwoorden zonder namen.',
    what5: 'Antwoordt u niet, dan wissen wij uw adres en vragen wij u niet meer.',
    what6: 'Stoppen kan altijd, met één knop. Dan wissen wij uw adres, en uw antwoord als u uw code geeft.',
    what7: 'Wij vragen nooit om geld, codes van uw bank of toegang tot uw computer.',
    point: 'Met welk meldpunt had u contact?',
    address: 'Uw e-mailadres',
    addressMore: 'Wij gebruiken het alleen hiervoor en geven het aan niemand.',
    agree: 'Vindt u het goed?',
    agreeYes: 'Ja, u mag mij één keer mailen over dit contact',
    more: 'Wilt u meer? Dit hoeft niet.',
    again: 'Vraag mij later nog eens, hoogstens één keer per kwartaal, een jaar lang',
    news: 'Mail mij één keer wat het meldpunt met de antwoorden doet',
    send: 'Doe mee',
    stop: 'Doet u al mee en wilt u stoppen?',
    stopLink: 'Stop ermee',
    results: 'Bekijk de ervaringen',
    doneTitle: 'Dank u. U doet mee.',
    doneMore:
      'Na {days} dagen krijgt u één mail van ons. Daarin staat een code, en geen link naar een formulier. Wij bellen u nooit.',
  },
  en: {
    title: 'May we ask you how it went?',
    lead: 'Were you in contact with a reporting point about fraud? Then we would like to hear how that was. You help who comes after you.',
    none: 'No reporting point takes part now.',
    noMail: 'You cannot take part now: this site sends no mail. Did you get a mail? Then it is fake.',
    whatTitle: 'What happens if you take part?',
    what1: 'After {days} days you get one mail. In it is a code for this site, and no link to a form.',
    what2: 'You get an invitation at most once a quarter, and a reminder at most once.',
    what3: 'You get seven questions. You need not answer.',
    what4:
      'Nobody sees who answered what. The reporting point sees only counts of ten people or more, and open answers without names.',
    what5: 'If you do not answer, we erase your address and do not ask you again.',
    what6: 'You can always stop, with one button. Then we erase your address, and your answer if you give your code.',
    what7: 'We never ask for money, codes of your bank or access to your computer.',
    point: 'With which reporting point were you in contact?',
    address: 'Your e-mail address',
    addressMore: 'We use it for this only and give it to nobody.',
    agree: 'Do you agree?',
    agreeYes: 'Yes, you may mail me once about this contact',
    more: 'Would you like more? You need not.',
    again: 'Ask me again later, at most once a quarter, for a year',
    news: 'Mail me once what the reporting point does with the answers',
    send: 'Take part',
    stop: 'Do you take part already and want to stop?',
    stopLink: 'Stop',
    results: 'See the experiences',
    doneTitle: 'Thank you. You take part.',
    doneMore: 'After {days} days you get one mail from us. In it is a code, and no link to a form. We never call you.',
  },
})
