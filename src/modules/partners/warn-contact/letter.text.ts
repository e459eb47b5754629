// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const letterText = defineText({
  nl: {
    changesSubject: 'Morgen verandert hoe men {name} bereikt',
    changes: `Iemand veranderde hoe men {name} bereikt, in het register van meldpunten. Twee anderen keurden dat goed. Over 24 uur staat het op de site.

Klopt dit niet, of weet u hier niets van? Houd het dan tegen, binnen 24 uur. Inloggen hoeft niet. Uw code is {code}.

Waar u de code invult, staat op deze pagina.
{where}

Hier ziet u wat er nu staat.
{page}

Klopt het wel? Dan hoeft u niets te doen. Wij vragen nooit om een wachtwoord.
dijkwacht`,
    staleSubject: 'Het nummer van {name} staat niet meer op de site',
    stale: `Niemand keek de afgelopen zes maanden of de gegevens van {name} nog kloppen. Daarom staat er geen telefoonnummer meer in het register van meldpunten.

Kijk na of alles nog klopt. Meld u aan bij de werkbank, en leg het voor onder “Meldpunten bijhouden”. Daarna komt het nummer terug.

De pagina van uw meldpunt:
{page}

Wij vragen nooit om een wachtwoord of code. Is deze mail echt van ons? Kijk op {where}
dijkwacht`,
    confirmTitle: 'Houd deze wijziging tegen',
    confirmLead: 'Iemand veranderde hoe men een meldpunt bereikt. Klopt dat niet, houd het dan hier tegen.',
    confirmSend: 'Houd de wijziging tegen',
    confirmed: 'De wijziging gaat niet door. Op de site staat nog wat er al stond.',
    confirmLost: 'Werkt de code niet?',
    confirmLostMore:
      'Misschien hield een ander hem al tegen, of is de dag voorbij. Kijk op de pagina van uw meldpunt wat er staat.',
  },
  en: {
    changesSubject: 'How people reach {name} changes tomorrow',
    changes: `Somebody changed how people reach {name} in the register of reporting points. Two others approved. It will be on the site in 24 hours.

Is this not right, or do you know nothing of it? Then stop it, within 24 hours. You need not sign in. Your code is {code}.

This page says where to enter the code.
{where}

What it says now is here:
{page}

If it is right, you need not do anything. We never ask for a password.
dijkwacht`,
    staleSubject: 'The number of {name} is not on the site any more',
    stale: `Nobody looked in the past six months whether the details of {name} are still right. That is why the register of reporting points shows no phone number any more.

Check whether everything is right. Sign in to the workbench, and put it forward under “Keep reporting points”. Then the number comes back.

The page of your reporting point:
{page}

We never ask for a password or code. Is this mail really from us? See {where}
dijkwacht`,
    confirmTitle: 'Stop this change',
    confirmLead: 'Somebody changed how people reach a reporting point. If that is not right, stop it here.',
    confirmSend: 'Stop the change',
    confirmed: 'The change does not go through. The site still says what it said.',
    confirmLost: 'Does the code not work?',
    confirmLostMore:
      'Perhaps somebody else stopped it, or the day is over. Look at the page of your reporting point to see what it says.',
  },
})
