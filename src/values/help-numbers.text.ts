// SPDX-License-Identifier: EUPL-1.2

/** When to call 112: the one sentence about it, for every page; `danger` where nobody can be at the door. Who has just left, the police can still stop. */
export const emergencyNumber = {
  nl: {
    call: 'Bent u in gevaar, of staat er iemand aan de deur? Bel 112, ook als hij al weg is.',
    danger: 'Is er nu gevaar? Bel 112.',
  },
  en: {
    call: 'Are you in danger, or is somebody at the door? Call 112, even if they have left.',
    danger: 'Is there danger now? Call 112.',
  },
}

/** The line for whoever thinks of suicide, in the same words everywhere. */
export const crisisLine = {
  nl: { call: 'Bel 113 of 0800-0113.', free: 'Dat is gratis, dag en nacht, en u hoeft uw naam niet te zeggen.' },
  en: { call: 'Call 113 or 0800-0113.', free: 'It is free, day and night, and you need not say your name.' },
}
