// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const letterText = defineText({
  nl: {
    subject: 'Uitnodiging: {title}',
    body: `Wij nodigen uw organisatie uit voor “{title}”.

Wanneer: {when}
Waar: {where}
Wie organiseert: {organiser}
{secret}
Komt u? Uw code is {code}. Vul hem in op onze site, bij “Bijeenkomsten”, onder “Bent u uitgenodigd?”.

U krijgt deze mail omdat uw organisatie meedenkt over de aanpak van online fraude. Wilt u geen uitnodigingen meer? Kies dat bij uw antwoord. Wij wissen dan uw naam en mailadres.

Wij vragen nooit om geld of een wachtwoord. Is deze mail echt van ons? Kijk op
{page}
dijkwacht`,
    secret: `
Dit is nog niet openbaar. Vertel het alleen aan wie meekomt.
`,
  },
  en: {
    subject: 'Invitation: {title}',
    body: `We invite your organisation to “{title}”.

When: {when}
Where: {where}
Who organises: {organiser}
{secret}
Do you come? Your code is {code}. Enter it on our site, at “Events”, under “Were you invited?”.

You get this mail because your organisation thinks along about acting against online fraud. Do you want no more invitations? Choose that with your answer. We then erase your name and mail address.

We never ask for money or a password. Is this mail really from us? See
{page}
dijkwacht`,
    secret: `
This is not public yet. Tell only who comes along.
`,
  },
})
