// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const joinLetterText = defineText({
  nl: {
    confirmSubject: 'Uw aanvraag om mee te doen aan Dijkwacht',
    confirm: `Iemand vroeg om mee te doen aan Dijkwacht, en vulde dit e-mailadres in. Was u dat? Uw code is {code}.

Vul hem binnen {days} dagen in op onze site, bij “Meedoen als partner”, onder “Bevestig uw e-mailadres”. Daarna kijken twee mensen naar de aanvraag.

Was u het niet? Dan hoeft u niets te doen. Wij wissen de aanvraag na {days} dagen.`,
    approvedSubject: 'Uw organisatie kan meedoen aan Dijkwacht',
    approved: `Twee mensen keken naar de aanvraag van {name}. Uw organisatie kan meedoen.

Lees eerst de voorwaarden, op onze site bij “Meedoen als partner”, onder “Ga akkoord”. Bent u het ermee eens? Vul daar dan uw code in. Uw code is {code}. Hij werkt {days} dagen.

Daarna kan uw beheerder zich aanmelden.`,
    declinedSubject: 'Uw aanvraag om mee te doen aan Dijkwacht',
    declined: `Uw organisatie kan nu niet meedoen. Dit is waarom:

{because}

Verandert er iets? Dan kunt u het opnieuw vragen. Wij wissen uw gegevens na een jaar.`,
    end: `Wij vragen nooit om geld of een wachtwoord. Is deze mail echt van ons? Kijk op
{page}
dijkwacht`,
  },
  en: {
    confirmSubject: 'Your application to take part in Dijkwacht',
    confirm: `Somebody asked to take part in Dijkwacht, and filled in this mail address. Was that you? Your code is {code}.

Enter it within {days} days on our site, at “Take part as a partner”, under “Confirm your mail address”. Two people then look at the application.

Was it not you? Then you need not do anything. We erase the application after {days} days.`,
    approvedSubject: 'Your organisation can take part in Dijkwacht',
    approved: `Two people looked at the application of {name}. Your organisation can take part.

Read the terms first, on our site at “Take part as a partner”, under “Agree”. Do you agree? Then enter your code there. Your code is {code}. It works for {days} days.

Then your administrator can sign in.`,
    declinedSubject: 'Your application to take part in Dijkwacht',
    declined: `Your organisation cannot take part now. This is why:

{because}

Does anything change? Then you can ask again. We erase your details after a year.`,
    end: `We never ask for money or a password. Is this mail really from us? See
{page}
dijkwacht`,
  },
})
