// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const letterText = defineText({
  nl: {
    inviteSubject: 'Uitnodiging: {title}',
    invite: `Wij nodigen uw organisatie uit voor “{title}”.

Wanneer: {when}
Waar: {where}
Wie organiseert: {organiser}
{secret}
Komt u? Uw code is {code}. Vul hem in op onze site, bij “Bijeenkomsten”, onder “Bent u uitgenodigd?”.

U krijgt deze mail omdat uw organisatie meedenkt over de aanpak van online fraude. Wilt u geen uitnodigingen meer? Kies dat bij uw antwoord. Wij wissen dan uw naam en e-mailadres.`,
    changedSubject: 'Gewijzigd: {title}',
    changed: `Er verandert iets aan “{title}”. Zo is het nu:

Wanneer: {when}
Waar: {where}
Wie organiseert: {organiser}
{secret}
Kunt u nu niet meer, of juist wel? Geef een nieuw antwoord met de code uit uw uitnodiging. Hij is hetzelfde gebleven.`,
    cancelledSubject: 'Gaat niet door: {title}',
    cancelled: `“{title}” op {when} gaat niet door. Dit is waarom:

{because}

U hoeft niets te doen.`,
    secret: `
Dit is nog niet openbaar. Vertel het alleen aan wie meekomt.
`,
    end: `Wij vragen nooit om geld of een wachtwoord. Is deze mail echt van ons? Kijk op
{page}
dijkwacht`,
  },
  en: {
    inviteSubject: 'Invitation: {title}',
    invite: `We invite your organisation to “{title}”.

When: {when}
Where: {where}
Who organises: {organiser}
{secret}
Do you come? Your code is {code}. Enter it on our site, at “Events”, under “Were you invited?”.

You get this mail because your organisation thinks along about acting against online fraud. Do you want no more invitations? Choose that with your answer. We then erase your name and mail address.`,
    changedSubject: 'Changed: {title}',
    changed: `Something changes about “{title}”. This is how it is now:

When: {when}
Where: {where}
Who organises: {organiser}
{secret}
Can you not come any more, or can you now? Give a new answer with the code of your invitation. It stayed the same.`,
    cancelledSubject: 'Does not go on: {title}',
    cancelled: `“{title}” on {when} does not go on. This is why:

{because}

You need not do anything.`,
    secret: `
This is not public yet. Tell only who comes along.
`,
    end: `We never ask for money or a password. Is this mail really from us? See
{page}
dijkwacht`,
  },
})
