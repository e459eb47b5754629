// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const numberText = defineText({
  nl: {
    checked: 'Nagekeken op {day}.',
    checkedBy: 'Nagekeken op {day} door {who}.',
    invented: 'Dit nummer is verzonnen, voor de proef. Niemand neemt op.',
  },
  en: {
    checked: 'Checked on {day}.',
    checkedBy: 'Checked on {day} by {who}.',
    invented: 'This number is invented, for the trial. Nobody answers.',
  },
})
