// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const clockText = defineText({
  nl: {
    late: '{over} te laat',
    minutesLeft: 'nog {minutes} min',
    hourLeft: 'nog {hours} u {minutes} min',
    hoursLeft: 'nog {hours} u',
    minutes: '{count} min',
    hours: '{count} u',
    days: '{count, plural, one {# dag} other {# dagen}}',
    today: 'vandaag',
    tomorrow: 'morgen',
  },
  en: {
    late: '{over} late',
    minutesLeft: '{minutes} min left',
    hourLeft: '{hours} h {minutes} min left',
    hoursLeft: '{hours} h left',
    minutes: '{count} min',
    hours: '{count} h',
    days: '{count, plural, one {# day} other {# days}}',
    today: 'today',
    tomorrow: 'tomorrow',
  },
})
