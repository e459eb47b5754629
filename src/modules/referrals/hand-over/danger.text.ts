// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'
import { emergencyNumber } from '#values'

export const dangerText = defineText({
  nl: {
    door: 'Er staat iemand aan de deur. Zeg: doe niet open en bel 112, ook als hij al weg is.',
    threat: 'Er is een dreiging. Zeg: bel 112.',
    despair: `De beller wil misschien niet verder leven. Zeg: bel 113. ${emergencyNumber.nl.danger}`,
    stay: 'Blijf aan de lijn tot er hulp is. Geef het gesprek daarna pas over.',
    stayWith: 'Blijf rustig aan de lijn. Geef het gesprek pas over als iemand bij de beller is, of 113 het overneemt.',
  },
  en: {
    door: 'Somebody is at the door. Say: do not open, and call 112, even if they have left.',
    threat: 'There is a threat. Say: call 112.',
    despair: `The caller may not want to go on living. Say: call 113. ${emergencyNumber.en.danger}`,
    stay: 'Stay on the line until there is help. Hand the call over only then.',
    stayWith: 'Stay calmly on the line. Hand over only when somebody is with the caller, or 113 takes over.',
  },
})
