// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const appointText = defineText({
  nl: {
    notJson: 'Dit bestand is geen JSON. Kijk of er ergens een komma of haakje te veel staat.',
    wrong: 'Er klopt iets niet in dit bestand. Er is niets veranderd.',
    unknown: 'Deze organisatie doet niet mee: {name}. Schrijf haar eerst in met partners.json.',
    done: '{name} beslist voortaan welke namen op de lijst van het schild komen.',
  },
  en: {
    notJson: 'This file is not JSON. Look for a comma or bracket too many.',
    wrong: 'Something is wrong in this file. Nothing was changed.',
    unknown: 'This organisation does not take part: {name}. Enrol it first with partners.json.',
    done: '{name} decides from now on which names come on the list of the shield.',
  },
})
